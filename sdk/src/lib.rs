//! A Rust SDK for token-management APIs.
//!
#![doc = include_str!("generated/apis.md")]
//!
//! # Connect
//!
//! A client is made from the base URL of a server and a credential. It is cheap to clone, and its clones
//! share connections and Digest nonce.
//!
//! ```
//! use tokenwright::astrom;
//!
//! let base_url = "https://managed.example.org/e/0c1f2d3e-4a5b-4c6d-8e7f-901234567890/api/v2";
//! let client = astrom::Client::builder(base_url).credential("dt0c01.PUBLIC.SECRET").build()?;
//! # Ok::<(), tokenwright::BuildError>(())
//! ```
//!
//! Calls run in a Tokio runtime with I/O and time, such as `#[tokio::main]` makes, or
//! [`enable_all`](https://docs.rs/tokio/latest/tokio/runtime/struct.Builder.html#method.enable_all) on its builder.
//! Outside a runtime a call sends nothing and fails with [`Error::InvalidRequest`]. A client may be made anywhere, and
//! used in several runtimes one after another.
//!
//! In place of a credential, a client takes a provider of [`credential`]: an environment variable, a file,
//! a function. It is asked before each request, so a new credential needs no new client.
//!
//! # Call
//!
//! Each operation of an API is a method that returns a builder: set the arguments, then
//! `send().await`. What comes back is a [`ResponseValue`], which dereferences to the body and knows
//! status and headers. Bodies have builders of their own.
//!
//! ```
//! use tokenwright::astrom::{Client, Expiration, RelativeTime, Scope, TimeUnit, types};
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let server = tokenwright_mock::MockServer::start().await;
//! # let info = &server.info()?.astrom;
//! # let client = Client::builder(&info.base_url).credential(info.token.expose()).build()?;
//!
//! let token = types::ApiTokenCreate::builder()
//!     .name("pipeline")
//!     .scopes(vec![Scope::METRICS_READ])
//!     .expiration_date(Expiration::In(RelativeTime::ahead(14, TimeUnit::Days)));
//! let created = client.api_token_create().body(token).send().await?;
//! assert_eq!(created.status(), 201);
//! assert_eq!(created.token.as_ref().map(ToString::to_string).as_deref(), Some("[REDACTED]"));
//! # Ok(())
//! # }
//! ```
//!
//! Every operation has an example, in the documentation of its API's module.
//!
//! A call that failed for the moment is tried again, by what the API's document says of the operation: a
//! create is never sent twice unless the first certainly did nothing. See [`RetryPolicy`]. `timeout` and `retry` before
//! `send` decide for a single call. A path that the document lacks is called with `request` of the client, see
//! [`CustomRequest`].
//!
//! # List
//!
//! Every list is also a stream over all of its pages, which are fetched as they are needed. See [`listing`].
//!
//! ```
//! use tokenwright::astrom::{Client, Scope, TokenSelector, TokenSort, TokenSortKey};
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let server = tokenwright_mock::MockServer::start().await;
//! # let info = &server.info()?.astrom;
//! # let client = Client::builder(&info.base_url).credential(info.token.expose()).build()?;
//!
//! let mut tokens = client
//!     .api_token_list()
//!     .api_token_selector(TokenSelector::scope(Scope::API_TOKENS_WRITE))
//!     .sort(TokenSort::ascending(TokenSortKey::Name))
//!     .stream();
//! while let Some(token) = tokens.next().await {
//!     let token = token?;
//!     println!("{:?} of {:?}", token.id, token.owner);
//! }
//! assert!(tokens.total_count() >= Some(1));
//! # Ok(())
//! # }
//! ```
//!
//! # Values that a server may extend
//!
//! Scopes, roles and other enumerations are open: what this version of the crate knows has a constant,
//! anything else decodes, compares and goes back to the server unchanged.
//!
//! ```
//! use tokenwright::astrom::Scope;
//!
//! let scopes: Vec<Scope> = vec![Scope::METRICS_READ, "metrics.imagine".into()];
//! assert_eq!(scopes.iter().map(Scope::is_known).collect::<Vec<_>>(), [true, false]);
//! ```
//!
//! What vendors have been seen to send beside their documents is read, too: `null` for a list, a status that says
//! "done" other than the documented one, numbers among texts; and of an error whatever can be read, whatever one of its
//! members may be.
//!
//! # Secrets
//!
//! Every secret is a [`TokenSecret`], in credentials, requests and responses. It prints and serializes as
//! `[REDACTED]` and is wiped on drop; [`TokenSecret::expose`] gives the text. No error, `Debug` output or
//! URL of this crate holds one.
//!
//! # Errors
//!
//! Every call fails with the same [`Error`]. Its text is one line with operation, status, what the
//! server says and the id of the request; [`vendor_error`](Error::vendor_error) has the vendor's code and
//! the refused fields, [`response`](Error::response) the bytes.
//! [`outcome`](Error::outcome) says whether the server has acted, and [`is_retryable`](Error::is_retryable) whether to
//! try again, which it never does of a create that may have happened. `{error:#}` prints the causes behind the line.
//!
//! ```
//! use tokenwright::astrom::Client;
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let server = tokenwright_mock::MockServer::start().await;
//! # let info = &server.info()?.astrom;
//! # let client = Client::builder(&info.base_url).credential(info.token.expose()).build()?;
//!
//! let error = client.api_token_get().id("dt0c01.NOBODYS").send().await.unwrap_err();
//! assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
//! assert!(!error.is_retryable());
//! assert!(error.to_string().starts_with("astrom api_token_get: 404 Not Found: Token does not exist"));
//! # Ok(())
//! # }
//! ```
//!
//! # Rotate
//!
//! [`rotation`] replaces a credential by a successor with the same rights, so that at every moment one works,
//! even if the program ends in the middle; that of the client itself, too, while other calls are under way. The secret
//! goes into a file, to a command or wherever a function puts it, and the predecessor may be disabled for a while before it is
//! deleted.
//! `rotate` in the crate's folder `examples` is a whole program that does so with a file for the secret; beside it,
//! `audit` tells what expires soon and `least_privilege` which tokens hold more than they need.
//!
//! # Test
//!
//! `tokenwright-mock` serves all three APIs inside a test: what is created there authenticates the next
//! call with exactly its rights, time is moved by hand, and faults come when they are asked for.
//!
//! ```
//! use chrono::TimeDelta;
//! use tokenwright::astrom::{Client, Scope, types};
//! use tokenwright_mock::MockServer;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let server = MockServer::start().await;
//! let info = &server.info()?.astrom;
//! let admin = Client::builder(&info.base_url).credential(info.token.expose()).build()?;
//! let token = types::ApiTokenCreate::builder()
//!     .name("ci")
//!     .scopes(vec![Scope::API_TOKENS_READ])
//!     .expiration_date(types::TimestampExpression::from("now+1d"));
//! let secret = admin.api_token_create().body(token).send().await?.into_inner().token.expect("shown once");
//!
//! let ci = Client::builder(&info.base_url).credential(secret).build()?;
//! assert!(ci.api_token_list().send().await.is_ok());
//! server.world().clock.advance(TimeDelta::days(1));
//! assert!(ci.api_token_list().send().await.is_err());
//! # Ok(())
//! # }
//! ```
//!
//! Without a server, the feature `test-util` makes whatever a call returns: errors of every kind, answers, listings and
//! successors, in its module `test_util`. The types of the documents compare with `==` and are made by their builders; they
//! are non-exhaustive, so that a member which a vendor adds breaks no program.
//!
//! ```
//! use tokenwright::astrom::{Scope, types::ApiToken};
//!
//! /// The code under test.
//! fn may_write(tokens: &[ApiToken]) -> Vec<ApiToken> {
//!     tokens.iter().filter(|token| token.scopes.contains(&Scope::API_TOKENS_WRITE)).cloned().collect()
//! }
//!
//! let reader = ApiToken::builder().name("reader").scopes(vec![Scope::API_TOKENS_READ]).build()?;
//! let writer = ApiToken::builder().name("writer").scopes(vec![Scope::API_TOKENS_WRITE]).build()?;
//! assert_eq!(may_write(&[reader, writer.clone()]), [writer]);
//! # Ok::<(), tokenwright::astrom::types::error::ConversionError>(())
//! ```
//!
//! Answers that no server gives on demand go over a socket with the feature `httpmock`: each API has a module of that name
//! then, with an example in that of [`astrom`].
//!
//! # Features
//!
//! Each API is a feature, named like its module with hyphens. `vendors` stands for all of them; it is on by default, and
//! so is `rustls`. `native-tls` takes the TLS library of the system instead (switch the default features off),
//! `httpmock` adds to each API a module with typed wrappers of the crate of that name, and `test-util` the module
//! `test_util` and the `operations` of each API, both for tests. `mock-control` adds `control`, a
//! client of the control API of this project's mock server: worlds, clocks, faults and journals for tests.
//!
//! # Crates in signatures
//!
//! What this crate takes and returns is its own or of the standard library, but for these crates, which it re-exports, so
//! that a program can name the same version:
//!
//! | Crate | Where | Version |
//! |---|---|---|
//! | [`reqwest`] | statuses, headers, methods; `http_client`, `configure_http` and `trace_context` of [`ClientBuilder`] | 0.13 |
//! | [`chrono`] | conversions of [`Timestamp`], the clock of a [`Rotation`](rotation::Rotation) | 0.4 |
//! | [`bytes`] | [`Response::body`] | 1 |
//! | [`futures_core`] | `Stream` of [`Items`](listing::Items) and [`Pages`](listing::Pages) | 0.3 |
//! | [`serde`], [`serde_json`] | traits of all types; members that a document leaves open | 1 |
//! | [`zeroize`] | [`Credential::expose_text`](credential::Credential::expose_text) | 1 |
//! | `httpmock` | the modules of that name, with the feature | 0.9 |
//!
//! A version of one of these that is not compatible with the one above comes with a breaking release of this crate only,
//! as a change of its own types does. All other dependencies change without notice.
//!
//! ```
//! use tokenwright::Timestamp;
//! use tokenwright::chrono::{DateTime, Utc};
//!
//! let instant: DateTime<Utc> = "2026-01-05T08:00:00Z".parse::<Timestamp>()?.into();
//! assert_eq!(instant.timestamp(), 1_767_600_000);
//! # Ok::<(), tokenwright::TimestampError>(())
//! ```
//!
//! # Traces
//!
//! Each attempt is a [`tracing`] span of the target `tokenwright`, at the level INFO, with the names of
//! OpenTelemetry's conventions for HTTP clients and, beside them, `tokenwright.api`,
//! `tokenwright.operation`, `tokenwright.attempt` and `tokenwright.request_id`. `url.full` is without the
//! query. An event says before each further attempt how long it is waited for. Without a subscriber
//! nothing is computed. [`ClientBuilder::trace_context`] passes the trace on to the server.

// Times and counts come from servers and callers: what overflows would panic, or wrap around to something else.
#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]
// One API alone uses but a part of what they share. All of them together leave nothing over.
#![cfg_attr(
    not(feature = "vendors"),
    allow(dead_code, unused_imports, reason = "the features choose APIs, and what they share is for all")
)]

mod apis;
mod auth;
mod base_url;
mod builder;
mod call_options;
mod custom_request;
mod cut;
mod error;
#[cfg(test)]
mod forward_compatibility;
#[cfg(test)]
mod fuzz;
mod open_enum;
mod operation;
mod optional_text;
mod outcome;
mod path_segment;
mod response;
mod retry;
mod runtime;
mod sealed;
mod secret;
mod session;
mod timers;
mod timestamp;
mod tolerant;
mod trace;
#[cfg(not(test))]
mod wire;
#[cfg(test)]
#[path = "fuzz/wire.rs"]
mod wire;

#[rustfmt::skip]
#[allow(
    clippy::all,
    clippy::allow_attributes_without_reason,
    clippy::arithmetic_side_effects,
    clippy::missing_errors_doc,
    clippy::missing_panics_doc,
    clippy::unwrap_used,
    dead_code,
    missing_debug_implementations,
    missing_docs,
    rust_2018_idioms,
    unreachable_pub,
    unused_imports,
    rustdoc::all,
    reason = "progenitor writes these files, and the documents describe what is in them"
)]
mod generated;

#[cfg(feature = "mock-control")]
pub mod control;
pub mod credential;
pub mod listing;
pub mod rotation;
#[cfg(feature = "test-util")]
pub mod test_util;

#[cfg_attr(not(feature = "vendors"), allow(unreachable_pub, reason = "the control API has no folder there"))]
pub use apis::*;
pub use base_url::BaseUrlError;
pub use builder::{ApiClient, BuildError, ClientBuilder};
pub use custom_request::CustomRequest;
pub use error::{
    CredentialFailure, EndlessListing, Error, ErrorResponse, InvalidRequest, InvalidResponse, TransportError,
    VendorError, Violation, ViolationPlace,
};
pub use optional_text::OptionalText;
pub use outcome::Outcome;
pub use response::{Response, ResponseValue};
pub use retry::RetryPolicy;
pub use secret::TokenSecret;
pub use timestamp::{Timestamp, TimestampError};

#[doc(no_inline)]
pub use {bytes, chrono, futures_core, reqwest, serde, serde_json, zeroize};

#[cfg(feature = "httpmock")]
#[doc(no_inline)]
pub use httpmock;

pub(crate) use open_enum::open_enum;

/// The examples of the README, compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
