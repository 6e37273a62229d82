// Generated from `openapi/` by `cargo xtask generate`; do not edit.
// Inputs: 66e5d6b964d219f2; by progenitor 0.15.1, prettyplease 0.2.37, xtask 0.1.0.

use super::{astrom, astra_control, ops_manager, control};
use super::Api;
use crate::http::{ApiRoutes, Contract, OperationInfo};
/// Returns the word before the credentials in the header `Authorization`.
pub(crate) fn scheme(api: Api) -> &'static str {
    match api {
        Api::Astrom => crate::apis::astrom::SCHEME,
        Api::AstraControl => crate::apis::astra_control::SCHEME,
        Api::OpsManager => crate::apis::ops_manager::SCHEME,
        Api::Control => crate::control::SCHEME,
    }
}
/// Returns the operations of the document of an API.
pub fn operations(api: Api) -> &'static [OperationInfo] {
    match api {
        Api::Astrom => astrom::OPERATIONS,
        Api::AstraControl => astra_control::OPERATIONS,
        Api::OpsManager => ops_manager::OPERATIONS,
        Api::Control => control::OPERATIONS,
    }
}
/// Returns what the document of an API says of its exchanges.
pub(crate) fn contract(api: Api) -> Contract {
    Contract {
        operations: operations(api),
        scheme: scheme(api),
    }
}
/// Returns the routes of an API, as its service answers them.
pub(crate) fn routes(api: Api) -> ApiRoutes {
    match api {
        Api::Astrom => astrom::routes::<crate::apis::astrom::Service>(),
        Api::AstraControl => {
            astra_control::routes::<crate::apis::astra_control::Service>()
        }
        Api::OpsManager => ops_manager::routes::<crate::apis::ops_manager::Service>(),
        Api::Control => control::routes::<crate::control::Service>(),
    }
}
