// Generated from `openapi/` by `cargo xtask generate`; do not edit.
// Inputs: 66e5d6b964d219f2; by progenitor 0.15.1, prettyplease 0.2.37, xtask 0.1.0.

use super::Api;
use crate::secret_forms::SecretForms;
#[path = "../apis/astrom/secret_forms.rs"]
mod astrom;
#[path = "../apis/astra_control/secret_forms.rs"]
mod astra_control;
#[path = "../apis/ops_manager/secret_forms.rs"]
mod ops_manager;
/// Returns what the secrets of an API look like.
pub(crate) fn secret_forms(api: Api) -> &'static SecretForms {
    match api {
        Api::Astrom => &astrom::SECRET_FORMS,
        Api::AstraControl => &astra_control::SECRET_FORMS,
        Api::OpsManager => &ops_manager::SECRET_FORMS,
        Api::Control => &SecretForms::NONE,
    }
}
