//! What the mock does for each API: its store, rules, handlers, errors, seeds and demo data.

pub mod astra_control;
pub mod astrom;
pub mod ops_manager;
