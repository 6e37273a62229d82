//! What the mock does for each API: its store, rules, handlers, errors, seeds, demo data and access information.

pub mod astra_control;
pub mod astrom;
pub mod ops_manager;

mod api_store;

pub(crate) use api_store::ApiStore;
