//! The identifier of a token, which must never be its secret.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize};

use crate::secret::TokenSecret;

/// The identifier of a token, such as `dt0c01.PUBLIC`: prefix and public portion, safe to log.
///
/// The vendor also takes the full secret (`dt0c01.PUBLIC.SECRET`) where a token is to be deleted. URLs
/// end up in logs, so no `TokenId` holds a secret: making one from a secret is an error, and
/// [`TokenSecret::token_id`] gives the identifier of a secret. Otherwise the text is opaque.
///
/// # Example
///
/// ```
/// use tokenwright::TokenSecret;
/// use tokenwright::astrom::{TokenId, TokenIdError};
///
/// let id: TokenId = "dt0c01.PUBLIC".parse()?;
/// assert_eq!("dt0c01.PUBLIC.SECRET".parse::<TokenId>(), Err(TokenIdError::Secret));
/// assert_eq!(TokenSecret::from("dt0c01.PUBLIC.SECRET").token_id(), Some(id));
/// # Ok::<(), TokenIdError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct TokenId(String);

/// Why a text cannot be a [`TokenId`]. No message repeats the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TokenIdError {
    /// The text has three parts or more, like a full secret.
    #[error("a full secret cannot stand in a URL; take its identifier with `TokenSecret::token_id`")]
    Secret,
    /// The text is empty, `.` or `..`, and would change the path that it becomes part of.
    #[error("a token identifier cannot be empty or consist of dots")]
    Empty,
}

impl TokenId {
    /// Returns the identifier as it is on the wire.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TokenSecret {
    /// Returns the identifier of an astrom token: its first two of three parts. None if the secret has
    /// another form.
    pub fn token_id(&self) -> Option<TokenId> {
        let mut parts = self.expose().split('.');
        let (prefix, public, secret) = (parts.next()?, parts.next()?, parts.next()?);
        let complete = parts.next().is_none() && [prefix, public, secret].iter().all(|part| !part.is_empty());
        complete.then(|| TokenId(format!("{prefix}.{public}")))
    }
}

impl TryFrom<&str> for TokenId {
    type Error = TokenIdError;

    fn try_from(text: &str) -> Result<Self, TokenIdError> {
        match text {
            "" | "." | ".." => Err(TokenIdError::Empty),
            _ if text.matches('.').count() >= 2 => Err(TokenIdError::Secret),
            _ => Ok(Self(text.to_owned())),
        }
    }
}

impl TryFrom<String> for TokenId {
    type Error = TokenIdError;

    fn try_from(text: String) -> Result<Self, TokenIdError> {
        text.as_str().try_into()
    }
}

impl FromStr for TokenId {
    type Err = TokenIdError;

    fn from_str(text: &str) -> Result<Self, TokenIdError> {
        text.try_into()
    }
}

impl From<&TokenId> for TokenId {
    fn from(id: &TokenId) -> Self {
        id.clone()
    }
}

impl fmt::Display for TokenId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl<'de> Deserialize<'de> for TokenId {
    /// Takes what a server calls an identifier. The secret of a full token is cut off; whatever does
    /// not look like one is kept, for the vendor fixes no form.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        if !text.starts_with("dt0") {
            return Ok(Self(text));
        }
        let secret = TokenSecret::from(text);
        Ok(secret.token_id().unwrap_or_else(|| Self(secret.expose().to_owned())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secret_is_refused_and_not_repeated() {
        for text in ["dt0c01.PUBLIC.CANARY", "dt0s01.P.CANARY", "a.b.CANARY", "..CANARY", "a.b.c.CANARY"] {
            let error = TokenId::try_from(text.to_owned()).unwrap_err();
            assert_eq!(error, TokenIdError::Secret, "{text}");
            assert!(!format!("{error} {error:?}").contains("CANARY"), "{error}");
        }
    }

    #[test]
    fn text_that_would_change_the_path_is_refused() {
        for text in ["", ".", ".."] {
            assert_eq!(text.parse::<TokenId>(), Err(TokenIdError::Empty), "{text}");
        }
    }

    #[test]
    fn identifier_of_a_secret_is_its_first_two_parts() {
        let cases = [
            ("dt0c01.PUBLIC.SECRET", Some("dt0c01.PUBLIC")),
            ("dt0c01.PUBLIC", None),
            ("dt0c01.PUBLIC.", None),
            ("dt0c01..SECRET", None),
            ("a.b.c.d", None),
            ("", None),
        ];
        for (secret, expected) in cases {
            let id = TokenSecret::from(secret).token_id();
            assert_eq!(id.as_ref().map(TokenId::as_str), expected, "{secret}");
        }
    }

    #[test]
    fn odd_identifiers_decode_unchanged_but_no_secret_is_kept() {
        let cases = [
            ("dt0c01.PUBLIC", "dt0c01.PUBLIC"),
            ("dt0c01.PUBLIC.CANARY", "dt0c01.PUBLIC"),
            ("", ""),
            ("a.b.c", "a.b.c"),
            ("dt0", "dt0"),
            ("ид", "ид"),
        ];
        for (wire, expected) in cases {
            let id: TokenId = serde_json::from_value(wire.into()).unwrap();
            assert_eq!(serde_json::to_value(&id).unwrap(), expected, "{wire}");
        }
    }
}
