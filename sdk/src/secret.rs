//! The one type for every secret in requests, responses and credentials.
//!
//! It is not `secrecy::SecretString`: secrets also arrive in responses and leave in request bodies, so
//! the type has to be serializable, and that crate asks each holder to opt in to that.
//!
//! The same type stands in requests and in responses, and serde does not say what it serializes for. So
//! a secret is written out only while the generated code writes the body of a request ([`Exposed`]):
//! whoever else serializes a body, to log or to keep it, gets the placeholder. An attribute on the fields
//! of request types was the alternative; it would have to know which types these are, and would still
//! write the secrets of requests into logs.

use std::cell::Cell;
use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use serde::de::Error as _;
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

const REDACTED: &str = "[REDACTED]";

const PLACEHOLDER_RETURNED: &str =
    "[REDACTED] is what a secret is written as, not a secret; write `expose()` where the secret itself is to be kept";

/// What is shorter is no secret, and may be a part of any word.
const SECRET_BYTES_MIN: usize = 8;

/// A token, private key or other secret.
///
/// `Debug`, `Display` and serialization write `[REDACTED]`; the text comes out of
/// [`expose`](Self::expose), and goes into the bodies of requests that the SDK sends. What was written as `[REDACTED]`
/// is no secret any more: it is refused when it is read, as a credential and in the body of a request. Two secrets are compared
/// in a time that depends on their lengths, not on what they have in common. The memory is overwritten on drop;
/// copies that a buffer of the HTTP stack made are beyond its reach.
///
/// # Example
///
/// ```
/// use tokenwright::TokenSecret;
///
/// let secret = TokenSecret::from("dt0c01.PUBLIC.PRIVATE");
/// assert_eq!(secret.to_string(), "[REDACTED]");
/// assert_eq!(serde_json::to_string(&secret)?, r#""[REDACTED]""#);
/// assert_eq!(secret.expose(), "dt0c01.PUBLIC.PRIVATE");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
pub struct TokenSecret(Zeroizing<String>);

/// Serializes what it holds with its secrets: the body of a request, in the moment in which it is written.
pub(crate) struct Exposed<'a, T>(pub(crate) &'a T);

thread_local! {
    /// Whether an [`Exposed`] is being serialized on this thread. Serializing never awaits.
    static EXPOSING: Cell<bool> = const { Cell::new(false) };
}

impl TokenSecret {
    /// Returns the secret itself. Whoever calls this answers for where it ends up.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Returns whether this is what a secret is printed as, and so no secret of anybody.
    pub(crate) fn is_placeholder(&self) -> bool {
        *self.0 == REDACTED
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

impl Serialize for TokenSecret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if !EXPOSING.get() {
            return serializer.serialize_str(REDACTED);
        }
        if self.is_placeholder() {
            return Err(S::Error::custom(PLACEHOLDER_RETURNED));
        }
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for TokenSecret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let secret = String::deserialize(deserializer).map(Self::from)?;
        if secret.is_placeholder() { Err(D::Error::custom(PLACEHOLDER_RETURNED)) } else { Ok(secret) }
    }
}

impl<T: Serialize> Serialize for Exposed<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let _guard = Exposing::begin();
        self.0.serialize(serializer)
    }
}

/// Writes the placeholder over secrets that a server quotes: `known`, and the last part of anything that
/// looks like a token of astrom, such as the one that a lookup sent.
pub(crate) fn redact(text: &str, known: Option<&str>) -> String {
    let text = match known {
        Some(known) if known.len() >= SECRET_BYTES_MIN => text.replace(known, REDACTED),
        _ => text.to_owned(),
    };
    let is_of_token = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    let mut redacted = String::with_capacity(text.len());
    for word in text.split_inclusive(|c| !is_of_token(c)) {
        let end = word.trim_end_matches(|c| !is_of_token(c)).len();
        let (word, separator) = word.split_at(end);
        let mut parts = word.splitn(3, '.');
        match (parts.next(), parts.next(), parts.next()) {
            (Some(prefix), Some(public), Some(secret)) if prefix.starts_with("dt0") && !secret.is_empty() => {
                redacted.extend([prefix, ".", public, ".", REDACTED, separator]);
            }
            _ => redacted.extend([word, separator]),
        }
    }
    redacted
}

/// Ends the exposure, also if serializing panics.
struct Exposing {
    before: bool,
}

impl Exposing {
    fn begin() -> Self {
        Self { before: EXPOSING.replace(true) }
    }
}

impl Drop for Exposing {
    fn drop(&mut self) {
        EXPOSING.set(self.before);
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
    fn is_written_out_only_while_a_request_is_written() {
        let secret: TokenSecret = serde_json::from_str(r#""canary-5f2b""#).unwrap();
        assert_eq!(secret.expose(), CANARY);
        let body = [Some(&secret), None];
        assert_eq!(serde_json::to_string(&Exposed(&body)).unwrap(), r#"["canary-5f2b",null]"#);
        assert_eq!(serde_json::to_string(&body).unwrap(), r#"["[REDACTED]",null]"#);
    }

    #[test]
    fn placeholder_that_comes_back_is_refused() {
        let written = serde_json::to_string(&TokenSecret::from(CANARY)).unwrap();
        let read = serde_json::from_str::<TokenSecret>(&written);
        let sent = serde_json::to_string(&Exposed(&[TokenSecret::from(REDACTED)]));
        for error in [read.unwrap_err(), sent.unwrap_err()] {
            assert!(error.to_string().starts_with(PLACEHOLDER_RETURNED), "{error}");
        }
    }

    #[test]
    fn exposure_ends_when_serializing_fails() {
        struct Failing;
        impl Serialize for Failing {
            fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
                panic!("cannot be serialized")
            }
        }
        let panicked = std::panic::catch_unwind(|| serde_json::to_string(&Exposed(&Failing)));
        assert!(panicked.is_err());
        let written = serde_json::to_string(&TokenSecret::from(CANARY)).unwrap();
        assert!(!written.contains(CANARY), "{written}");
    }

    #[test]
    fn is_equal_to_the_same_text_only() {
        let secret = TokenSecret::from(CANARY);
        assert_eq!(secret, CANARY.parse().unwrap());
        for other in ["", "canary-5f2c", "canary-5f2", "canary-5f2b "] {
            assert_ne!(secret, TokenSecret::from(other), "{other}");
        }
    }

    /// Does not compile with a field that is not wiped. Freed memory cannot be looked at without `unsafe`.
    #[test]
    fn is_wiped_on_drop() {
        fn wiped(_: &impl zeroize::ZeroizeOnDrop) {}
        let TokenSecret(text) = TokenSecret::from(CANARY);
        wiped(&text);
    }

    #[test]
    fn quoted_secrets_are_redacted() {
        let cases = [
            ("no token dt0c01.PUBLIC.CANARY.", "no token dt0c01.PUBLIC.[REDACTED]"),
            ("`dt0c01.A.CANARY`, (dt0s16.B.CANARY)", "`dt0c01.A.[REDACTED]`, (dt0s16.B.[REDACTED])"),
            ("key 11-CANARY-22 is wrong", "key [REDACTED] is wrong"),
            ("токен dt0c01.A.CANARY неверен", "токен dt0c01.A.[REDACTED] неверен"),
            ("dt0c01.PUBLIC is unknown, see a.b.c. v1.2.3", "dt0c01.PUBLIC is unknown, see a.b.c. v1.2.3"),
            ("", ""),
        ];
        for (text, expected) in cases {
            assert_eq!(redact(text, Some("11-CANARY-22")), expected, "{text}");
        }
        assert_eq!(redact("any text", Some("")), "any text");
        assert_eq!(redact("any text", Some("t")), "any text");
    }
}
