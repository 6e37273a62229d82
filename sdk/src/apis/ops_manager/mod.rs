//! Programmatic API keys of MongoDB Ops Manager, for projects and organizations, and their access lists.
//!
//! The base URL is `https://{host}:{port}/api/public/v1.0`. The credential is a [`KeyPair`], used with
//! HTTP Digest: the first call takes the server's challenge, and all that follow need one request each
//! until the server calls for a new one.
//!
//! Calls need a Tokio runtime with I/O and time, as `#[tokio::main]` makes it; see [the crate](crate#connect).
//!
//! # Example
//!
//! ```no_run
//! use tokenwright::ops_manager::{Client, KeyPair, Role, types};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::builder("https://om.example.org:8443/api/public/v1.0")
//!     .credential(KeyPair::new("ptxgyzle", std::env::var("OPS_MANAGER_PRIVATE_KEY")?))
//!     .build()?;
//! let key = types::OrgApiKeyCreate::builder().desc("pipeline".to_owned()).roles(vec![Role::ORG_READ_ONLY]);
//! let created = client.org_api_key_create().org_id("64a1f0000000000000000001").body(key).send().await?;
//!
//! println!("{} {}", created.public_key, created.private_key); // the private key prints as [REDACTED]
//! # Ok(())
//! # }
//! ```
//!
#![doc = include_str!("operations.md")]

mod api_key_path;
mod client;
mod listing;
mod rotation;

pub use crate::credential::{EnvironmentKeyPair, KeyPair};
#[cfg(feature = "test-util")]
pub use crate::generated::ops_manager::operations;
pub use crate::generated::ops_manager::values::Role;
pub use crate::generated::ops_manager::{Client, builder, types};
#[cfg(feature = "httpmock")]
pub use crate::generated::ops_manager_httpmock as httpmock;
pub use api_key_path::ApiKeyPath;
