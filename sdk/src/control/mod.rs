//! The control API of this project's mock server: worlds, their states, clocks, faults and journals.
//!
//! For tests that share a mock with others, or do not start it themselves. The base URL is the origin of the server, or
//! a control URL of it (`http://127.0.0.1:8080/_mock/worlds/default`).
//! A credential is needed only if the server was started with a control token.
//!
//! Calls need a Tokio runtime with I/O and time, as `#[tokio::main]` makes it; see [the crate](crate#connect).
//!
//! # Example
//!
//! A world of one's own in which the tokens of today have expired, and of which the third listing fails:
//!
//! ```no_run
//! use tokenwright::control::{Client, EffectKind, types};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let mock = Client::builder("http://127.0.0.1:8080").build()?;
//! let world = mock.world_create().body(types::WorldCreate::builder().seed(7)).send().await?.into_inner();
//! let id = world.id.as_str();
//!
//! mock.clock_update().world_id(id).body(types::ClockUpdate::builder().advance("P14D".to_owned())).send().await?;
//! let effect = types::Effect::builder().kind(EffectKind::STATUS).status(503);
//! let fault = types::Fault::builder().operation("api_token_list".to_owned()).after(2).times(1).effect(effect);
//! mock.fault_create().world_id(id).body(fault).send().await?;
//!
//! // … what is to be tested calls `world.astrom.base_url` …
//!
//! let failed = types::Query::builder().operation("api_token_list".to_owned()).status(503);
//! let required = types::Verification::builder().query(types::Query::try_from(failed)?).exactly(1);
//! // An error, with the exchanges that came closest, unless it holds.
//! mock.journal_verify().world_id(id).body(required.must_be_met(true)).send().await?;
//! mock.world_delete().world_id(id).send().await?;
//! # Ok(())
//! # }
//! ```
//!
//! `journal_wait` waits as long as it is told to, up to a minute: give the client an
//! [`attempt_timeout`](crate::ClientBuilder::attempt_timeout) that is longer.

mod client;

#[cfg(feature = "test-util")]
pub use crate::generated::control::operations;
pub use crate::generated::control::values::{Api, EffectKind};
pub use crate::generated::control::{Client, builder, types};
