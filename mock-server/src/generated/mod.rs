// Generated from `openapi/` by `cargo xtask generate`; do not edit.
// Inputs: e873a43d209060cc; by progenitor 0.15.1, prettyplease 0.2.37, xtask 0.1.0.

pub mod astrom;
pub mod astra_control;
pub mod ops_manager;
pub mod control;
use crate::http::ApiRoutes;
/// Returns the routes of the vendors' APIs, to be served on one port.
pub(crate) fn routes<
    AstromService: astrom::Astrom,
    AstraControlService: astra_control::AstraControl,
    OpsManagerService: ops_manager::OpsManager,
>() -> Vec<ApiRoutes> {
    Vec::from([
        astrom::routes::<AstromService>(),
        astra_control::routes::<AstraControlService>(),
        ops_manager::routes::<OpsManagerService>(),
    ])
}
