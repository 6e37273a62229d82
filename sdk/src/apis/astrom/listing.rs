use crate::generated::astrom::types::{ActiveGateToken, ApiToken};
use crate::listing::Identified;

impl Identified for ApiToken {
    fn identity(&self) -> Option<&str> {
        self.id.as_ref().map(super::TokenId::as_str)
    }
}

impl Identified for ActiveGateToken {
    fn identity(&self) -> Option<&str> {
        Some(&self.id)
    }
}
