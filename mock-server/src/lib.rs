//! A stateful in-memory mock server for three token-management APIs.

pub mod astra_control;
pub mod astrom;
#[doc(hidden)]
pub mod fuzz;
pub mod ops_manager;
pub mod pipeline;

#[rustfmt::skip]
#[allow(
    clippy::all,
    missing_docs,
    rustdoc::bare_urls,
    rustdoc::broken_intra_doc_links,
    rustdoc::invalid_html_tags,
    reason = "generated: the documents decide names and texts"
)]
pub mod generated;

mod app;
mod dropshot_log;
mod server;
mod world;

pub use server::{AstraControlInfo, AstromInfo, Info, MockServer, OpsManagerInfo, StartError, StopError};
pub use world::{AstraControlDemo, AstromDemo, Clock, Demo, Ids, OpsManagerDemo, Secret, SecretHash, World, Worlds};
