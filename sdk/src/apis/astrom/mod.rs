//! API tokens of Ключ-АСТРОМ and АппОптима, and of Dynatrace Managed, whose API they carry.
//!
//! The base URL is that of one environment: `https://{domain}/e/{environment_id}/api/v2`. The credential
//! is a token with the scope [`API_TOKENS_READ`](Scope::API_TOKENS_READ), and
//! [`API_TOKENS_WRITE`](Scope::API_TOKENS_WRITE) to change tokens; looking up a token takes no scope.
//!
//! Calls need a Tokio runtime with I/O and time, as `#[tokio::main]` makes it; see [the crate](crate#connect).
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
mod tenant_token;
mod tenant_token_record;
mod token_id;

#[cfg(feature = "test-util")]
pub use crate::generated::astrom::operations;
pub use crate::generated::astrom::values::{ActiveGateType, ParameterLocation, Scope};
pub use crate::generated::astrom::{Client, builder, types};
/// Wrappers of the crate `httpmock` that know the operations and their types, for answers that no server gives on
/// demand.
///
/// # Example
///
/// ```
/// use httpmock::MockServer;
/// use tokenwright::astrom::{Client, httpmock::MockServerExt as _, types};
///
/// /// What is to be tested: tokens without an owner are nobody's.
/// async fn owner(client: &Client, id: &str) -> Result<String, tokenwright::Error> {
///     let token = client.api_token_get().id(id).send().await?.into_inner();
///     Ok(token.owner.unwrap_or_else(|| "nobody".to_owned()))
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let server = MockServer::start_async().await;
/// let id = "dt0c01.PUBLIC".parse()?;
/// let get = server.api_token_get(|when, then| {
///     when.id(&id);
///     then.ok(&types::ApiToken::builder().name("ci").build().expect("no member is required"));
/// });
/// let client = Client::builder(server.base_url()).credential("t").build()?;
/// assert_eq!(owner(&client, "dt0c01.PUBLIC").await?, "nobody");
/// get.assert_async().await;
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "httpmock")]
pub use crate::generated::astrom_httpmock as httpmock;
pub use expiration::{Expiration, ExpirationError, RelativeTime, TimeUnit};
pub use fields::{TokenField, TokenFields};
pub use selector::TokenSelector;
pub use sort::{TokenSort, TokenSortKey};
pub use tenant_token::{TenantTokenProgress, TenantTokenRotation, TenantTokens};
pub use token_id::{TokenId, TokenIdError};
