//! A stateful in-memory mock server for three token-management APIs.

pub mod apis;
pub mod configuration;
pub mod control;
#[doc(hidden)]
pub mod fuzz;
pub mod http;
pub mod proxy;
pub mod seed;

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

mod access;
mod app;
mod beginning;
mod bind;
mod builder;
mod describe;
mod dropshot_log;
mod front;
mod info;
mod limit;
mod metrics;
mod names;
mod own_problem;
mod probes;
mod redaction;
mod served_world;
mod server;
mod server_state;
mod tls;
mod world;

pub use apis::*;

pub use crate::http::Api;
pub use access::{Access, AstraControlAccess, AstromAccess, OpsManagerAccess};
pub use bind::{Bind, InvalidBind};
pub use builder::{Builder, Control};
pub use describe::describe;
pub use info::{AstraControlInfo, AstromInfo, Info, OpsManagerInfo};
pub use seed::{Seed, SeedError, SeedFileError};
pub use served_world::{NewWorld, ServedWorld};
pub use server::{MockServer, StartError, StopError};
pub use server_state::{InvalidServerState, ServerState};
pub use tls::{Tls, TlsError};
pub use world::{
    AstraControlDemo, AstromDemo, Clock, Count, Credential, Demo, DrawnIds, Effect, Entry, Failure, Fault, FaultError,
    FaultId, FaultNote, FaultReport, Faults, Ids, InvalidRate, InvalidWorldId, Journal, JournalLimits, Mismatch,
    OpsManagerDemo, Query, Rate, RateLimit, ResetAfter, SNAPSHOTS_MAX, Secret, SecretHash, Snapshot, TenantIdTaken,
    TenantIds, TooManySnapshots, World, WorldId, Worlds, WorldsError,
};
