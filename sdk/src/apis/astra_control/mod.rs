//! API tokens of users of NetApp Astra Control.
//!
//! The base URL is that of the server: `https://{host}`; the account is an argument of each operation.
//! The credential is a token of a user.
//!
//! Calls need a Tokio runtime with I/O and time, as `#[tokio::main]` makes it; see [the crate](crate#connect).
//!
//! # Example
//!
//! ```no_run
//! use tokenwright::astra_control::{Client, TokenType, TokenVersion, types};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::builder("https://astra.example.org")
//!     .credential(std::env::var("ASTRA_TOKEN")?)
//!     .build()?;
//! let (account, user) = ("4d3a1c9e-…", "9b6f0d27-…");
//! let token = types::TokenCreate::builder()
//!     .type_(TokenType::APPLICATION_ASTRA_TOKEN)
//!     .version(TokenVersion::V1_0)
//!     .name("pipeline");
//! let created = client.token_create().account_id(account).user_id(user).body(token).send().await?.into_inner();
//!
//! client.token_delete().account_id(account).user_id(user).token_id(created.id).send().await?;
//! # Ok(())
//! # }
//! ```
//!
#![doc = include_str!("operations.md")]

mod client;
mod filter;
mod listing;
mod order;
mod rotation;
mod token_path;

#[cfg(feature = "test-util")]
pub use crate::generated::astra_control::operations;
pub use crate::generated::astra_control::values::{TokenListType, TokenType, TokenVersion};
pub use crate::generated::astra_control::{Client, builder, types};
#[cfg(feature = "httpmock")]
pub use crate::generated::astra_control_httpmock as httpmock;
pub use filter::{FilterError, FilterField, FilterValue, TokenFilter};
pub use order::{OrderField, TokenOrder};
pub use token_path::TokenPath;
