//! Worlds as files: what to begin a test with, and how a world is kept for later.
//!
//! A [`Seed`](crate::Seed) is everything that a world stores, in YAML or JSON. [`Seed::read`](crate::Seed::read) reads a file,
//! [`World::import`](crate::World::import) makes a world of it and
//! [`World::export`](crate::World::export) goes back: the export of a world that was imported from an
//! export is that export, to the byte.
//!
//! # What was decided
//!
//! - **Names** are the vendors' in snake case (`creation_date`, `creation_timestamp`, `desc`), so that
//!   an answer of the API reads like the seed that it came from. Where a vendor has no word there is one
//!   for all rooms: `cursor_key` for what page keys are sealed with.
//! - **Secrets** come in as themselves or as hashes (`token_sha256`, `private_key_ha1`) and go out as
//!   hashes only. The hash of an Ops Manager key is the one that HTTP Digest computes with; whoever has it
//!   can call the mock without the private key. No other hash would let an imported key work.
//! - **Page keys and values of `continue`** survive, because a client that is half-way through a listing
//!   is a state like any other. Whoever has a `cursor_key` can make such a value, and gets nothing from it
//!   that listing without one does not give; it is no credential.
//! - **Nonces** of HTTP Digest do not: they live a minute, and a client that shows a forgotten one is told
//!   `stale=true` and goes on by itself. Copies in process ([`World::fork`](crate::World::fork)) keep them.
//! - **Randomness** goes on but does not repeat. With the generator's own state in an export, everyone
//!   who reads it could compute the secrets that were drawn before. So `random_seed` of an export is a
//!   one-way hash of the state, and the same export gives the same ids and secrets at each import.
//! - **A clock** that runs with an offset, or at a rate of its own, is exported at the instant that it shows, so a
//!   world that is imported later goes on at that instant; one that shows the machine's time goes on showing it.
//! - **Numbers** of tokens that a listing is ordered by are in the format, because they are the order of a listing and
//!   what values of `continue` point at.
//! - **Unknown members** are refused, in whatever language a seed was written: a misspelt one would be
//!   ignored silently.
//!
//! # Why an own reader
//!
//! The YAML crates with `serde` support that are looked after either are young and ask for a newer Rust
//! than this workspace, or continue a parser in C; all quote values in their messages and lose the places
//! of values once they are typed. The parser that the workspace has reports events with places, and a
//! `Deserializer` over them is small. It gives every message its line and column, also the messages
//! about values that are each fine and do not go together, and it never quotes: a value may be a secret
//! in the wrong line.

mod defaults;
mod deserializer;
mod error;
mod json;
mod node;
mod once;
mod path;
mod place;
mod text;
mod values;
mod weight;
mod yaml;

pub(crate) use defaults::{is_empty, yes};
pub(crate) use error::Faults;
pub use error::{LocatedFault, LocatedFaults, SeedError, SeedFault, SeedFileError};
pub(crate) use once::{Once, Taken, Tenants};
pub(crate) use path::At;
pub use path::SeedPath;
pub(crate) use text::{Format, Misread, Text};
pub(crate) use values::without_leap_second;
pub use values::{Hex, Instant, InvalidValue};
pub(crate) use values::{text_schema, text_value};
pub(crate) use weight::{STATE_VALUES_MAX, is_within};
