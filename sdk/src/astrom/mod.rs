//! API tokens of Ключ-АСТРОМ and АппОптима, and of Dynatrace Managed, whose API they carry.
//!
//! The base URL is that of one environment: `https://{domain}/e/{environment_id}/api/v2`. The credential
//! is a token with the scope [`API_TOKENS_READ`](Scope::API_TOKENS_READ), and
//! [`API_TOKENS_WRITE`](Scope::API_TOKENS_WRITE) to change tokens; looking up a token takes no scope.
//!
//! # Example
//!
//! ```no_run
//! use tokenwright::astrom::{Client, Scope, types};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::builder("https://managed.example.org/e/7ac3…/api/v2")
//!     .credential(std::env::var("ASTROM_TOKEN")?)
//!     .build()?;
//! let token = types::ApiTokenCreate::builder()
//!     .name("pipeline")
//!     .scopes(vec![Scope::METRICS_READ])
//!     .expiration_date(types::TimestampExpression::from("now+14d"));
//! let created = client.api_token_create().body(token).send().await?.into_inner();
//!
//! if let Some(id) = created.id {
//!     client.api_token_delete().id(id).send().await?;
//! }
//! # Ok(())
//! # }
//! ```
//!
#![doc = include_str!("operations.md")]

mod client;
mod expiration;
mod fields;
mod listing;
mod rotation;
mod selector;
mod sort;
mod token_id;

pub use crate::generated::astrom::values::{ParameterLocation, Scope};
pub use crate::generated::astrom::{Client, builder, types};
#[cfg(feature = "httpmock")]
pub use crate::generated::astrom_httpmock as httpmock;
pub use expiration::{Expiration, ExpirationError, RelativeTime, TimeUnit};
pub use fields::{TokenField, TokenFields};
pub use selector::TokenSelector;
pub use sort::{TokenSort, TokenSortKey};
pub use token_id::{TokenId, TokenIdError};
