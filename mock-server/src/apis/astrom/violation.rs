use serde::Serialize;

use crate::generated::astrom::types::ParameterLocation;

/// One value of the input that is not acceptable.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Violation {
    pub(super) path: String,
    pub(super) message: String,
    parameter_location: ParameterLocation,
    /// The vendor's servers send the member as null.
    location: (),
}

impl Violation {
    /// A violation by a path parameter.
    pub(super) fn path(name: &str, message: impl Into<String>) -> Self {
        Self::new(name, message, ParameterLocation::PATH)
    }

    /// A violation by a query parameter.
    pub(super) fn query(name: &str, message: impl Into<String>) -> Self {
        Self::new(name, message, ParameterLocation::QUERY)
    }

    /// A violation in the body, at the member that `path` leads to.
    pub(super) fn body(path: &str, message: impl Into<String>) -> Self {
        Self::new(path, message, ParameterLocation::PayloadBody)
    }

    fn new(path: &str, message: impl Into<String>, parameter_location: ParameterLocation) -> Self {
        Self { path: path.to_owned(), message: message.into(), parameter_location, location: () }
    }
}
