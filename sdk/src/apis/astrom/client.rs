use crate::error::{ErrorBody, VendorError, Violation, ViolationPlace};
use crate::generated::astrom::types::{ConstraintViolation, ErrorEnvelope, TimestampExpression};
use crate::generated::astrom::values::ParameterLocation;
use crate::timestamp::Timestamp;

impl ErrorBody for ErrorEnvelope {
    fn into_vendor_error(self) -> Option<VendorError> {
        let error = self.error?;
        let violations = error.constraint_violations.into_iter().map(Violation::from).collect();
        Some(VendorError { message: error.message.unwrap_or_default(), violations, ..VendorError::default() })
    }
}

impl From<ConstraintViolation> for Violation {
    fn from(violation: ConstraintViolation) -> Self {
        let places = [
            (ParameterLocation::PATH, ViolationPlace::Path),
            (ParameterLocation::QUERY, ViolationPlace::Query),
            (ParameterLocation::HEADER, ViolationPlace::Header),
            (ParameterLocation::PAYLOAD_BODY, ViolationPlace::Body),
        ];
        let location = violation.parameter_location;
        let place = places.into_iter().find_map(|(known, place)| (Some(&known) == location.as_ref()).then_some(place));
        Self { place, field: violation.path, message: violation.message.unwrap_or_default() }
    }
}

impl From<&str> for TimestampExpression {
    fn from(expression: &str) -> Self {
        Self(expression.to_owned())
    }
}

impl From<Timestamp> for TimestampExpression {
    fn from(timestamp: Timestamp) -> Self {
        Self(timestamp.to_string())
    }
}
