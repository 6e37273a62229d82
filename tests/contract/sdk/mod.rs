//! The SDK against the mock, and against servers that misbehave.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail the test like the tests themselves")]

mod astra_control;
mod astrom;
mod builders;
mod canary;
pub(crate) mod canned;
mod client;
mod clients;
mod connection;
mod construction;
mod control;
mod credentials;
mod digest;
mod digest_counts;
mod documentation;
mod examples;
mod guide_example;
mod hostile;
mod listing;
mod ops_manager;
mod relay;
mod requests;
mod retries;
mod rotation;
mod secrecy;
mod single_calls;
mod test_util;
mod traces;
mod unknown_values;

use std::sync::OnceLock;

use clients::{
    astra_builder, astra_client, astrom_builder, astrom_client, astrom_url, ops_builder, ops_client, ops_key, ops_url,
    trusting,
};
use tracing::Dispatch;

/// Sets a subscriber for this thread.
///
/// While there is only one in the process, `tracing` asks the thread that first comes to a span whether
/// anybody listens, and keeps the answer: a test without a subscriber would switch the span off for all.
/// So there are always more.
fn listen(subscriber: impl tracing::Subscriber + Send + Sync) -> tracing::subscriber::DefaultGuard {
    static OTHERS: OnceLock<[Dispatch; 2]> = OnceLock::new();
    OTHERS.get_or_init(|| [(); 2].map(|()| Dispatch::new(tracing_subscriber::registry())));
    tracing::subscriber::set_default(subscriber)
}

/// The body of a create that the mock accepts.
fn token_create(name: &str) -> tokenwright::astrom::types::builder::ApiTokenCreate {
    tokenwright::astrom::types::ApiTokenCreate::builder()
        .name(name)
        .scopes(vec![tokenwright::astrom::Scope::METRICS_READ])
}
