use std::fmt;
use std::str::FromStr;

use data_encoding::HEXLOWER;

use crate::hexadecimal::parse_hex;

/// The id of a world: eight lower-case hexadecimal digits.
///
/// The ids of its tenants begin with them, so that whoever stands in front of several servers can
/// tell from a path which one has the world.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WorldId(u32);

impl WorldId {
    pub(crate) const MIN: Self = Self(u32::MIN);
    pub(crate) const MAX: Self = Self(u32::MAX);
    /// The bytes that it stands for.
    pub(crate) const LEN: usize = 4;

    pub(crate) fn from_bytes(bytes: [u8; Self::LEN]) -> Self {
        Self(u32::from_be_bytes(bytes))
    }

    pub(crate) fn to_bytes(self) -> [u8; Self::LEN] {
        self.0.to_be_bytes()
    }
}

/// A text that is no id of a world.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no id of a world; expected eight digits 0-9 and a-f, such as 0badcafe")]
pub struct InvalidWorldId(String);

impl FromStr for WorldId {
    type Err = InvalidWorldId;

    fn from_str(text: &str) -> Result<Self, InvalidWorldId> {
        let number = parse_hex(&HEXLOWER, text).map(u32::from_be_bytes);
        number.map(Self).ok_or_else(|| InvalidWorldId(text.chars().take(64).collect()))
    }
}

impl fmt::Display for WorldId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08x}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_id_are_the_same() {
        for text in ["00000000", "0badcafe", "ffffffff"] {
            assert_eq!(text.parse::<WorldId>().unwrap().to_string(), text);
        }
        for text in ["", "0badcaf", "0badcafe0", "0BADCAFE", "+badcafe", "0badcafé"] {
            assert!(text.parse::<WorldId>().is_err(), "{text}");
        }
    }
}
