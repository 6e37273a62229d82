// Generated from `openapi/` by `cargo xtask generate`; do not edit.
// Inputs: 66e5d6b964d219f2; by progenitor 0.15.1, prettyplease 0.2.37, xtask 0.1.0.

//! What the mock does for each API: its store, rules, handlers, errors, seeds, demo data and access information.
pub mod astra_control;
pub mod astrom;
pub mod ops_manager;
