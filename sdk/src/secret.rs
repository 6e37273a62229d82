//! The one type for every secret in requests, responses and credentials.
//!
//! It is not `secrecy::SecretString`: secrets also arrive in responses and leave in request bodies, so
//! the type has to be serializable, and that crate asks each holder to opt in to that.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

const REDACTED: &str = "[REDACTED]";

/// A token, private key or other secret.
///
/// `Debug` and `Display` print `[REDACTED]`; the text comes out of [`expose`](Self::expose) and of
/// serialization only. Two secrets are compared in a time that depends on their lengths, not on what
/// they have in common. The memory is overwritten on drop; copies that a buffer of the HTTP stack made
/// are beyond its reach.
///
/// # Example
///
/// ```
/// use tokenwright::TokenSecret;
///
/// let secret = TokenSecret::from("dt0c01.PUBLIC.PRIVATE");
/// assert_eq!(secret.to_string(), "[REDACTED]");
/// assert_eq!(secret.expose(), "dt0c01.PUBLIC.PRIVATE");
/// ```
#[derive(Clone, Deserialize, Serialize)]
#[serde(transparent)]
pub struct TokenSecret(#[serde(with = "text")] Zeroizing<String>);

impl TokenSecret {
    /// Returns the secret itself. Whoever calls this answers for where it ends up.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for TokenSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TokenSecret({REDACTED})")
    }
}

impl fmt::Display for TokenSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(REDACTED)
    }
}

impl PartialEq for TokenSecret {
    fn eq(&self, other: &Self) -> bool {
        self.0.as_bytes().ct_eq(other.0.as_bytes()).into()
    }
}

impl Eq for TokenSecret {}

impl From<String> for TokenSecret {
    fn from(secret: String) -> Self {
        Self(Zeroizing::new(secret))
    }
}

impl From<&str> for TokenSecret {
    fn from(secret: &str) -> Self {
        secret.to_owned().into()
    }
}

impl FromStr for TokenSecret {
    type Err = Infallible;

    fn from_str(secret: &str) -> Result<Self, Infallible> {
        Ok(secret.into())
    }
}

/// The secret as a plain string on the wire.
mod text {
    use serde::{Deserialize, Deserializer, Serializer};
    use zeroize::Zeroizing;

    pub(super) fn serialize<S: Serializer>(secret: &Zeroizing<String>, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(secret)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Zeroizing<String>, D::Error> {
        String::deserialize(deserializer).map(Zeroizing::new)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CANARY: &str = "canary-5f2b";

    #[test]
    fn prints_redacted() {
        let secret = TokenSecret::from(CANARY);
        for printed in [format!("{secret}"), format!("{secret:?}"), format!("{:#?}", Some(&secret))] {
            assert!(printed.contains(REDACTED) && !printed.contains(CANARY), "{printed}");
        }
    }

    #[test]
    fn goes_over_the_wire_as_a_string() {
        let secret: TokenSecret = serde_json::from_str(r#""canary-5f2b""#).unwrap();
        assert_eq!(secret.expose(), CANARY);
        assert_eq!(serde_json::to_string(&secret).unwrap(), r#""canary-5f2b""#);
    }

    #[test]
    fn is_equal_to_the_same_text_only() {
        let secret = TokenSecret::from(CANARY);
        assert_eq!(secret, CANARY.parse().unwrap());
        for other in ["", "canary-5f2c", "canary-5f2", "canary-5f2b "] {
            assert_ne!(secret, TokenSecret::from(other), "{other}");
        }
    }
}
