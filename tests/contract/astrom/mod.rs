//! The access tokens API over raw HTTP.
//!
//! Expected bodies are written by hand from the vendor's pages named in `openapi/astrom.yaml`; what
//! they leave open is marked "assumed" there.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod authentication;
mod cluster;
mod create;
mod delete;
mod every_operation;
pub(crate) mod fixture;
mod gates;
mod get;
mod list;
mod lookup;
mod media_types;
mod paging;
mod personal;
mod reasons;
mod routes;
mod selection;
mod tenant;
mod update;
