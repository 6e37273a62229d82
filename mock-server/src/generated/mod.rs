// Generated from `openapi/` by `cargo xtask generate`; do not edit.
// Inputs: 66e5d6b964d219f2; by progenitor 0.15.1, prettyplease 0.2.37, xtask 0.1.0.

pub mod astrom;
pub mod astra_control;
pub mod ops_manager;
pub mod control;
pub mod access;
mod api;
mod secret_forms;
mod stores;
mod table;
pub use api::{Api, Within};
pub(crate) use stores::Known;
pub(crate) use secret_forms::secret_forms;
pub use stores::{Access, Info, Seed, Stores, seeds};
pub use table::*;
