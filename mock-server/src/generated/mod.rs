// Generated from `openapi/` by `cargo xtask generate`; do not edit.
// Inputs: e873a43d209060cc; by progenitor 0.15.1, prettyplease 0.2.37, xtask 0.1.0.

pub mod astrom;
pub mod astra_control;
pub mod ops_manager;
pub mod control;
use std::sync::Arc;
use dropshot::{ApiDescription, ApiDescriptionRegisterError};
use crate::app::App;
/// Registers the operations of the vendors' APIs in one description, to be served on one port.
pub(crate) fn register<
    AstromService: astrom::Astrom,
    AstraControlService: astra_control::AstraControl,
    OpsManagerService: ops_manager::OpsManager,
>(
    description: &mut ApiDescription<Arc<App>>,
) -> Result<(), ApiDescriptionRegisterError> {
    astrom::register::<AstromService>(description)?;
    astra_control::register::<AstraControlService>(description)?;
    ops_manager::register::<OpsManagerService>(description)?;
    Ok(())
}
