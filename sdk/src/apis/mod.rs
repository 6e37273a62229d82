// Generated from `openapi/` by `cargo xtask generate`; do not edit.
// Inputs: 66e5d6b964d219f2; by progenitor 0.15.1, prettyplease 0.2.37, xtask 0.1.0.

//! What each vendor's API adds to what all of them share: a folder each.
#[cfg(feature = "astra-control")]
pub mod astra_control;
#[cfg(feature = "astrom")]
pub mod astrom;
#[cfg(feature = "ops-manager")]
pub mod ops_manager;
