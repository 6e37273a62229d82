//! What each vendor's API adds to what all of them share.

#[cfg(feature = "astra-control")]
pub mod astra_control;
#[cfg(feature = "astrom")]
pub mod astrom;
#[cfg(feature = "ops-manager")]
pub mod ops_manager;
