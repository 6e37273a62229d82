//! MongoDB Ops Manager over raw HTTP: bodies and headers are written by hand from the vendor's
//! manual, and Digest is worked out by hand from RFC 7616.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on is to fail")]

mod access_lists;
mod addresses;
mod around;
mod authentication;
mod bodies;
pub(crate) mod client;
mod concurrency;
mod directory;
mod every_operation;
pub(crate) mod fixture;
mod founding;
mod from_nothing;
mod installation;
mod lists;
mod operator;
mod organization_keys;
mod permissions;
mod preflight;
mod project_keys;
mod reasons;
mod rendering;
