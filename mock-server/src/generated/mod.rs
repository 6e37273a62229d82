// Generated from `openapi/` by `cargo xtask generate`; do not edit.
// Inputs: 5935b1cff1f9aca6; by progenitor 0.15.1, prettyplease 0.2.37, xtask 0.1.0.

pub mod astra_control;
pub mod astrom;
pub mod ops_manager;
pub mod control;
use crate::http::ApiRoutes;
/// Returns the routes of the vendors' APIs, to be served on one port.
pub(crate) fn routes<
    AstraControlService: astra_control::AstraControl,
    AstromService: astrom::Astrom,
    OpsManagerService: ops_manager::OpsManager,
>() -> Vec<ApiRoutes> {
    Vec::from([
        astra_control::routes::<AstraControlService>(),
        astrom::routes::<AstromService>(),
        ops_manager::routes::<OpsManagerService>(),
    ])
}
