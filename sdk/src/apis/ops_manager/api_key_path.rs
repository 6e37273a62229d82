use std::fmt;

use serde::{Deserialize, Serialize};

use super::types::ObjectId;

/// Names an API key: the variables of its path below its organization.
///
/// `api_key_id` is the id of the key, not its public key.
///
/// # Example
///
/// ```
/// use tokenwright::ops_manager::ApiKeyPath;
///
/// let path = ApiKeyPath::new("64a1f0000000000000000001", "64b7c01122334455667788aa");
/// assert_eq!(path.to_string(), "orgs/64a1f0000000000000000001/apiKeys/64b7c01122334455667788aa");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct ApiKeyPath {
    /// The organization that the key belongs to.
    pub org_id: ObjectId,
    /// The key.
    pub api_key_id: ObjectId,
}

impl ApiKeyPath {
    /// Joins the two.
    pub fn new(org_id: impl Into<ObjectId>, api_key_id: impl Into<ObjectId>) -> Self {
        Self { org_id: org_id.into(), api_key_id: api_key_id.into() }
    }
}

impl fmt::Display for ApiKeyPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "orgs/{}/apiKeys/{}", self.org_id.0, self.api_key_id.0)
    }
}
