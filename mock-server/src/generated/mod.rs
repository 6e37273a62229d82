// Generated from `openapi/` by `cargo xtask generate`; do not edit.
// Inputs: e873a43d209060cc; by progenitor 0.15.1, prettyplease 0.2.37, xtask 0.1.0.

pub mod astrom;
pub mod astra_control;
pub mod ops_manager;
pub mod control;
use dropshot::ApiDescriptionRegisterError;
use crate::pipeline::Routes;
/// Registers the operations of the vendors' APIs, to be served on one port.
pub(crate) fn register<
    AstromService: astrom::Astrom,
    AstraControlService: astra_control::AstraControl,
    OpsManagerService: ops_manager::OpsManager,
>(routes: &mut Routes) -> Result<(), ApiDescriptionRegisterError> {
    astrom::register::<AstromService>(routes)?;
    astra_control::register::<AstraControlService>(routes)?;
    ops_manager::register::<OpsManagerService>(routes)?;
    Ok(())
}
