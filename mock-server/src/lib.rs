//! A stateful in-memory mock server for token-management APIs.
//!
//! [`MockServer`] is the place to begin. What it holds is a [`World`]: tenants, their credentials, a [`Clock`], [`Faults`] and a
//! [`Journal`]. [`Builder`] sets what differs from the demo.
//!
//! # Features
//!
//! `cli` is the program and on by default; it brings `proxy` (the subcommand of that name) and `tls` (`Tls`). `console`, on by
//! default, too, is what the mock shows in a browser. A test that calls the mock without TLS switches the default features
//! off, and compiles a fifth of the crates less.

#![cfg_attr(
    not(feature = "internals"),
    allow(dead_code, unreachable_pub, unused_imports, reason = "what `internals` shows is not public without it")
)]

#[cfg(feature = "cli")]
#[doc(hidden)]
#[allow(rustdoc::bare_urls, reason = "its comments are the texts of `--help`")]
pub mod cli;
#[cfg(feature = "internals")]
#[doc(hidden)]
pub mod internals;

#[rustfmt::skip]
#[allow(
    clippy::all,
    missing_docs,
    rustdoc::bare_urls,
    rustdoc::broken_intra_doc_links,
    rustdoc::invalid_html_tags,
    reason = "generated: the documents decide names and texts"
)]
mod generated;

#[cfg(all(doc, not(doctest)))]
pub mod guides;

mod access;
mod api_store;
mod apis;
mod beginning;
mod bind;
mod builder;
#[cfg(feature = "cli")]
mod configuration;
#[cfg(feature = "console")]
mod console;
mod control;
#[cfg(any(test, feature = "internals"))]
mod describe;
mod dropshot_log;
mod first_credentials;
mod front;
#[cfg(feature = "internals")]
mod fuzz;
mod hexadecimal;
mod http;
mod limit;
mod metrics;
mod names;
mod origin;
mod own_problem;
mod probes;
#[cfg(feature = "proxy")]
mod proxy;
#[cfg(feature = "internals")]
mod recording;
mod redaction;
mod secret_forms;
mod seed;
mod seed_document;
mod seeding;
mod served_world;
mod server;
mod server_state;
mod shared_server;
mod signing_key;
mod start_error;
mod stopping;
#[cfg(feature = "tls")]
mod tls;
mod world;

#[cfg(not(feature = "internals"))]
use apis::*;

pub use crate::generated::access::*;
pub use crate::generated::{Access, Api, Info, Seed};
pub use access::UnknownAccess;
pub use builder::{Builder, Control};
pub use seed::{SeedError, SeedFileError};
pub use served_world::{NewWorld, ServedWorld};
pub use server::{MockServer, StopError};
pub use server_state::{InvalidServerState, ServerState};
pub use shared_server::{TestOutcome, test, test_in};
pub use start_error::StartError;
#[cfg(feature = "tls")]
pub use tls::{Tls, TlsError};
pub use world::{
    Clock, Count, Effect, Entry, Failure, Fault, FaultError, FaultId, FaultNote, FaultReport, Faults, InvalidRate,
    InvalidWorldId, Journal, JournalLimits, Mismatch, Query, Rate, RateLimit, ResetAfter, Secret, Snapshot,
    TooManySnapshots, World, WorldId, WorldsError,
};

// The tests of this repository fill stores by hand; a user's begin with a `Seed`.
#[cfg(feature = "internals")]
#[doc(hidden)]
pub use apis::*;
#[cfg(feature = "internals")]
#[doc(hidden)]
pub use generated::Stores;
#[cfg(feature = "internals")]
#[doc(hidden)]
pub use world::{Credential, DrawnIds, Ids, Tenant, TenantIdError, TenantIds, Worlds};

/// The examples of the README, compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
