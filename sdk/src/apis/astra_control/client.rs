use crate::error::{ErrorBody, VendorError, Violation, ViolationPlace};
use crate::generated::astra_control::types::{Identifier, Problem};

impl ErrorBody for Problem {
    fn into_vendor_error(self) -> Option<VendorError> {
        let in_body = self.invalid_fields.into_iter().map(|field| (ViolationPlace::Body, field.name, field.reason));
        let in_query = self.invalid_params.into_iter().map(|param| (ViolationPlace::Query, param.name, param.reason));
        let violations = in_body
            .chain(in_query)
            .map(|(place, field, message)| Violation {
                place: Some(place),
                field,
                message: message.unwrap_or_default(),
            })
            .chain(self.schema_validation_failure.map(|message| Violation {
                place: Some(ViolationPlace::Body),
                field: None,
                message,
            }));
        Some(VendorError {
            code: self.type_,
            message: VendorError::joined(self.title, self.detail),
            violations: violations.collect(),
            correlation_id: self.correlation_id.map(String::from),
        })
    }
}

impl From<&str> for Identifier {
    fn from(identifier: &str) -> Self {
        Self(identifier.to_owned())
    }
}
