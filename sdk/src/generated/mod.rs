// Generated from `openapi/` by `cargo xtask generate`; do not edit.
// Inputs: e873a43d209060cc; by progenitor 0.15.1, prettyplease 0.2.37, xtask 0.1.0.

#[cfg(feature = "astrom")]
pub mod astrom;
#[cfg(all(feature = "astrom", feature = "httpmock"))]
pub mod astrom_httpmock;
#[cfg(feature = "astra-control")]
pub mod astra_control;
#[cfg(all(feature = "astra-control", feature = "httpmock"))]
pub mod astra_control_httpmock;
#[cfg(feature = "ops-manager")]
pub mod ops_manager;
#[cfg(all(feature = "ops-manager", feature = "httpmock"))]
pub mod ops_manager_httpmock;
#[cfg(feature = "mock-control")]
pub mod control;
