// Generated from `openapi/` by `cargo xtask generate`; do not edit.
// Inputs: 66e5d6b964d219f2; by progenitor 0.15.1, prettyplease 0.2.37, xtask 0.1.0.

#[cfg(feature = "astra-control")]
pub mod astra_control;
#[cfg(all(feature = "astra-control", feature = "httpmock"))]
pub mod astra_control_httpmock;
#[cfg(feature = "astrom")]
pub mod astrom;
#[cfg(all(feature = "astrom", feature = "httpmock"))]
pub mod astrom_httpmock;
#[cfg(feature = "ops-manager")]
pub mod ops_manager;
#[cfg(all(feature = "ops-manager", feature = "httpmock"))]
pub mod ops_manager_httpmock;
#[cfg(feature = "mock-control")]
pub mod control;
#[cfg(
    not(
        any(
            feature = "astra-control",
            feature = "astrom",
            feature = "ops-manager",
            feature = "mock-control"
        )
    )
)]
compile_error!(
    "choose at least one API: the features `astra-control`, `astrom`, `ops-manager`, `mock-control`"
);
/// What the answers of each API are made of.
#[cfg(test)]
pub(crate) const DOCUMENTS: &[crate::forward_compatibility::Document] = &[
    #[cfg(feature = "astra-control")]
    crate::forward_compatibility::Document {
        name: "astra_control",
        answers: astra_control::answers::ALL,
        errors: astra_control::answers::ERRORS,
        operations: astra_control::operations::ALL,
    },
    #[cfg(feature = "astrom")]
    crate::forward_compatibility::Document {
        name: "astrom",
        answers: astrom::answers::ALL,
        errors: astrom::answers::ERRORS,
        operations: astrom::operations::ALL,
    },
    #[cfg(feature = "ops-manager")]
    crate::forward_compatibility::Document {
        name: "ops_manager",
        answers: ops_manager::answers::ALL,
        errors: ops_manager::answers::ERRORS,
        operations: ops_manager::operations::ALL,
    },
    #[cfg(feature = "mock-control")]
    crate::forward_compatibility::Document {
        name: "control",
        answers: control::answers::ALL,
        errors: control::answers::ERRORS,
        operations: control::operations::ALL,
    },
];
