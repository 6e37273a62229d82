use std::fmt;
use std::str::FromStr;

use data_encoding::HEXLOWER;

use crate::generated::Api;
use crate::hexadecimal::parse_hex;
use crate::seed::text_value;
use crate::world::{Credential, Ids};

/// The id of an organization, a project or a key: 24 lower-case hexadecimal digits.
///
/// # Example
///
/// ```
/// use tokenwright_mock::ops_manager::ObjectId;
///
/// let id: ObjectId = "64a1f0000000000000000001".parse().unwrap();
/// assert_eq!(id.to_string(), "64a1f0000000000000000001");
/// assert!("64A1F0000000000000000001".parse::<ObjectId>().is_err());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ObjectId([u8; 12]);

impl ObjectId {
    /// Draws a new id. The vendor's begin with the second of their making; these do not, so that a
    /// world with a seed has the same ids whenever it starts.
    pub fn draw(ids: &Ids) -> Self {
        Self(ids.bytes())
    }

    /// Draws the id of an organization or a project, which begins with the id of its world.
    pub(crate) fn of_tenant(ids: &Ids) -> Self {
        Self(ids.tenant_bytes())
    }
}

impl FromStr for ObjectId {
    type Err = InvalidIdentifier;

    fn from_str(text: &str) -> Result<Self, InvalidIdentifier> {
        parse_hex(&HEXLOWER, text).map(Self).ok_or(InvalidIdentifier)
    }
}

impl fmt::Display for ObjectId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(HEXLOWER.encode_mut_str(&self.0, &mut [0; 24]))
    }
}

impl fmt::Debug for ObjectId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The public half of a key's credentials, its user name: eight lower-case letters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PublicKey([u8; 8]);

impl PublicKey {
    /// Draws a public key. It may be taken already; the store draws again then.
    pub(super) fn draw(ids: &Ids) -> Self {
        ids.lower_letters::<8>().parse().expect("eight lower-case letters were drawn")
    }

    /// Returns the key as it leads to its world where a path names no tenant.
    pub(crate) fn credential(&self) -> Credential {
        Credential::new(Api::OpsManager, &self.0)
    }

    /// Returns the key that a credential is; `None` if it is one of another API.
    pub(super) fn of_credential(credential: &Credential) -> Option<Self> {
        let text = credential.public().get(..8).filter(|_| credential.api() == Api::OpsManager);
        std::str::from_utf8(text?).ok()?.parse().ok()
    }

    /// Returns the eight letters.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl FromStr for PublicKey {
    type Err = InvalidIdentifier;

    fn from_str(text: &str) -> Result<Self, InvalidIdentifier> {
        let bytes: [u8; 8] = text.as_bytes().try_into().map_err(|_| InvalidIdentifier)?;
        if bytes.iter().all(u8::is_ascii_lowercase) { Ok(Self(bytes)) } else { Err(InvalidIdentifier) }
    }
}

impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

text_value!(
    ObjectId,
    |text: &String| text.parse().ok(),
    "24 hexadecimal digits in lower case",
    pattern: Some("^[0-9a-f]{24}$"),
    format: None
);
text_value!(
    PublicKey,
    |text: &String| text.parse().ok(),
    "a public key: eight letters from a to z",
    pattern: Some("^[a-z]{8}$"),
    format: None
);

/// The text is not an identifier of the wanted kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an identifier of this kind")]
pub struct InvalidIdentifier;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn object_id_is_exactly_24_lower_case_hex_digits() {
        for text in ["", "64a1f000000000000000000", "64a1f00000000000000000011", "64A1f0000000000000000001"] {
            assert!(text.parse::<ObjectId>().is_err(), "{text}");
        }
        for text in ["64a1f00000000000000000g1", "+4a1f0000000000000000001", "éééééééééééé"] {
            assert!(text.parse::<ObjectId>().is_err(), "{text}");
        }
    }

    #[test]
    fn public_key_is_exactly_eight_lower_case_letters() {
        assert_eq!("hvbtsnqe".parse::<PublicKey>().unwrap().to_string(), "hvbtsnqe");
        for text in ["", "hvbtsnq", "hvbtsnqee", "Hvbtsnqe", "hvbtsnq1", "hvbtsé"] {
            assert!(text.parse::<PublicKey>().is_err(), "{text}");
        }
    }
}
