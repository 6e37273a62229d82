use crate::error::{ErrorBody, VendorError};
use crate::generated::ops_manager::types::{ApiError, ObjectId};

impl ErrorBody for ApiError {
    fn into_vendor_error(self) -> Option<VendorError> {
        let code = self.error_code.map(String::from);
        let message = self.detail.or(self.reason).unwrap_or_default();
        Some(VendorError { code, message, ..VendorError::default() })
    }
}

impl From<&str> for ObjectId {
    fn from(id: &str) -> Self {
        Self(id.to_owned())
    }
}
