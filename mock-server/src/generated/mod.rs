// Generated from `openapi/` by `cargo xtask generate`; do not edit.
// Inputs: 5935b1cff1f9aca6; by progenitor 0.15.1, prettyplease 0.2.37, xtask 0.1.0.

pub mod astrom;
pub mod astra_control;
pub mod ops_manager;
pub mod control;
mod api;
mod stores;
mod table;
pub use api::{Api, Within};
pub(crate) use stores::Known;
pub use stores::{Access, Info, Seed, Stores, World, Worlds, accesses, seeds};
pub use table::*;
