use std::fmt;

use schemars::JsonSchema;
use schemars::r#gen::SchemaGenerator;
use schemars::schema::{InstanceType, Schema, SchemaObject};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;

/// A secret on its way through the mock: received in a request, or handed out once.
///
/// `Debug` shows nothing of it, and there is no `Display`; [`expose`](Self::expose) is the only way
/// to the text. Serialising it gives the text, because that is how a secret reaches its user.
#[derive(Clone, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Secret(String);

impl Secret {
    /// Wraps a text as a secret.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Returns the text of the secret.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl JsonSchema for Secret {
    fn is_referenceable() -> bool {
        false
    }

    fn schema_name() -> String {
        "Secret".to_owned()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        SchemaObject {
            instance_type: Some(InstanceType::String.into()),
            format: Some("password".to_owned()),
            ..SchemaObject::default()
        }
        .into()
    }
}

/// What the mock keeps of a secret: its SHA-256.
///
/// A plain digest is enough because the mock makes its secrets itself, with at least 122 random
/// bits; there is nothing to guess from a dictionary. Comparison takes constant time.
#[derive(Clone, Copy)]
pub(crate) struct SecretHash([u8; 32]);

impl SecretHash {
    /// The hash of `secret`.
    pub(crate) fn of(secret: &str) -> Self {
        Self(Sha256::digest(secret.as_bytes()).into())
    }

    /// Whether this is the hash of `secret`.
    pub(crate) fn matches(&self, secret: &str) -> bool {
        self.ct_eq(&Self::of(secret))
    }

    /// Compares two hashes in constant time.
    pub(crate) fn ct_eq(&self, other: &Self) -> bool {
        self.0.ct_eq(&other.0).into()
    }

    /// The hash with these bytes.
    pub(crate) fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Returns the bytes of the hash, for use as a key of an index.
    pub(crate) fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for SecretHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[hash]")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_nothing() {
        assert_eq!(format!("{:?}", Secret::new("canary")), "[redacted]");
        assert!(!format!("{:?}", SecretHash::of("canary")).contains("canary"));
    }

    #[test]
    fn hash_matches_only_its_secret() {
        let hash = SecretHash::of("right");
        assert!(hash.matches("right"));
        assert!(!hash.matches("wrong"));
    }
}
