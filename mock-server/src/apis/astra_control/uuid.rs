use std::fmt;
use std::str::FromStr;

use crate::seed::text_value;
use crate::world::Ids;

/// An identifier of an account, a user or a token, in 16 bytes.
///
/// Its only text form is the lower-case one with hyphens; identifiers sort as their texts do.
///
/// # Example
///
/// ```
/// use tokenwright_mock::astra_control::Uuid;
///
/// let id: Uuid = "5e0c1c6a-3b1d-4d53-9a55-0f6b0c9f7e21".parse().unwrap();
/// assert_eq!(id.to_string(), "5e0c1c6a-3b1d-4d53-9a55-0f6b0c9f7e21");
/// assert!("5E0C1C6A-3B1D-4D53-9A55-0F6B0C9F7E21".parse::<Uuid>().is_err());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Uuid(uuid::Uuid);

/// A text is not a lower-case UUID with hyphens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a lower-case UUID")]
pub struct UuidError;

text_value!(
    Uuid,
    |text: &String| text.parse().ok(),
    "a UUID in lower case, with hyphens",
    pattern: Some("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"),
    format: None
);

impl Uuid {
    /// The identifier that stands for an internal component of the server instead of a user.
    pub const NIL: Self = Self(uuid::Uuid::nil());

    /// Draws a random identifier (version 4).
    pub fn random(ids: &Ids) -> Self {
        Self(ids.uuid_v4())
    }

    /// Draws the identifier of an account (version 4), which begins with the id of its world.
    pub(crate) fn of_tenant(ids: &Ids) -> Self {
        Self(ids.tenant_uuid_v4())
    }

    /// The identifier of version 4 with these bytes, but for the bits that tell the version.
    pub(super) fn version_4(bytes: [u8; 16]) -> Self {
        Self(uuid::Builder::from_random_bytes(bytes).into_uuid())
    }

    /// The identifier with these bytes.
    pub(super) fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(uuid::Uuid::from_bytes(bytes))
    }

    /// Returns the bytes, in the order of the text.
    pub(super) fn as_bytes(&self) -> &[u8; 16] {
        self.0.as_bytes()
    }

    /// Passes the text to `read` without allocating, for scans over many tokens.
    pub(super) fn with_text<T>(&self, read: impl FnOnce(&str) -> T) -> T {
        read(self.0.as_hyphenated().encode_lower(&mut uuid::Uuid::encode_buffer()))
    }
}

impl FromStr for Uuid {
    type Err = UuidError;

    fn from_str(text: &str) -> Result<Self, UuidError> {
        // The crate reads every notation of a UUID.
        let id = uuid::Uuid::try_parse(text).map(Self).map_err(|_| UuidError)?;
        if id.with_text(|written| written == text) { Ok(id) } else { Err(UuidError) }
    }
}

impl fmt::Display for Uuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for Uuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_survives_the_round_trip() {
        for text in ["5e0c1c6a-3b1d-4d53-9a55-0f6b0c9f7e21", "00000000-0000-0000-0000-000000000000"] {
            assert_eq!(text.parse::<Uuid>().unwrap().to_string(), text);
        }
        let drawn = Uuid::random(&Ids::from_seed(1));
        assert_eq!(drawn.to_string().parse(), Ok(drawn));
    }

    #[test]
    fn drawn_identifiers_are_version_four() {
        let text = Uuid::random(&Ids::from_seed(2)).to_string();
        assert_eq!(&text[14..15], "4", "{text}");
        assert!(matches!(&text[19..20], "8" | "9" | "a" | "b"), "{text}");
    }

    #[test]
    fn other_notations_are_refused() {
        let refused = [
            "",
            "5E0C1C6A-3B1D-4D53-9A55-0F6B0C9F7E21",
            "5e0c1c6a3b1d4d539a550f6b0c9f7e21",
            "{5e0c1c6a-3b1d-4d53-9a55-0f6b0c9f7e2}",
            "{5e0c1c6a-3b1d-4d53-9a55-0f6b0c9f7e21}",
            "urn:uuid:5e0c1c6a-3b1d-4d53-9a55-0f6b0c9f7e21",
            "5e0c1c6a-3b1d-4d53-9a55-0f6b0c9f7e2",
            "5e0c1c6a-3b1d-4d53-9a55-0f6b0c9f7e211",
            "5e0c1c6a-3b1d-4d53-9a55_0f6b0c9f7e21",
            "5e0c1c6a-3b1d-4d53-9a55-0f6b0c9f7eé",
        ];
        for text in refused {
            assert_eq!(text.parse::<Uuid>(), Err(UuidError), "{text}");
        }
    }

    #[test]
    fn identifiers_sort_as_their_texts() {
        let ids = Ids::from_seed(3);
        let mut drawn: Vec<Uuid> = (0..100).map(|_| Uuid::random(&ids)).collect();
        drawn.sort();
        assert!(drawn.windows(2).all(|pair| pair[0].to_string() < pair[1].to_string()), "{drawn:?}");
    }
}
