// Generated from `openapi/` by `cargo xtask generate`; do not edit.

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
