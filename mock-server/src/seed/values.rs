//! The single values of a seed: ids, hashes and instants, each as one text.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Datelike as _, SecondsFormat, Utc};
use data_encoding::{HEXLOWER, HEXLOWER_PERMISSIVE};
use schemars::JsonSchema;
use schemars::r#gen::SchemaGenerator;
use schemars::schema::{InstanceType, Schema, SchemaObject, StringValidation};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::hexadecimal::parse_hex;

/// An instant of a seed, written as RFC 3339 has it.
///
/// Any offset and up to nine digits of a second are read; UTC is written, with as many digits as the
/// instant needs. The years are 0 to 9999: RFC 3339 has no others. A leap second (`23:59:60`) is the second behind it, as
/// in POSIX time: the formats of dates that clients read have none.
///
/// # Example
///
/// ```
/// use tokenwright_mock::internals::seed::Instant;
///
/// let instant: Instant = "2030-01-01T01:00:00.500+01:00".parse().unwrap();
/// assert_eq!(instant.to_string(), "2030-01-01T00:00:00.500Z");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Instant(DateTime<Utc>);

impl Instant {
    /// Returns the instant; one that RFC 3339 cannot write becomes the nearest one that it can.
    pub fn nearest(at: DateTime<Utc>) -> Self {
        let at = without_leap_second(at);
        match at.year() {
            year if year < 0 => Self(edge("0000-01-01T00:00:00Z")),
            year if year > 9999 => Self(edge("9999-12-31T23:59:59.999999999Z")),
            _ => Self(at),
        }
    }

    /// Returns the instant as the rest of the library has it.
    pub fn at(self) -> DateTime<Utc> {
        self.0
    }
}

/// Returns the instant that POSIX time has for it: a leap second is the second behind it.
pub(crate) fn without_leap_second(at: DateTime<Utc>) -> DateTime<Utc> {
    let beyond = at.timestamp_subsec_nanos().checked_sub(1_000_000_000);
    let behind = beyond.and_then(|nanos| DateTime::from_timestamp(at.timestamp() + 1, nanos));
    behind.unwrap_or(at)
}

fn edge(text: &str) -> DateTime<Utc> {
    text.parse().expect("the edges of RFC 3339 are dates")
}

impl FromStr for Instant {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        let at = DateTime::parse_from_rfc3339(text).map_err(|_| InvalidValue(INSTANT))?;
        let at = without_leap_second(at.to_utc());
        if (0..=9999).contains(&at.year()) { Ok(Self(at)) } else { Err(InvalidValue(INSTANT)) }
    }
}

const INSTANT: &str = "an existing instant of the years 0 to 9999, written like 2030-01-01T00:00:00Z";

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.to_rfc3339_opts(SecondsFormat::AutoSi, true))
    }
}

/// Bytes as hexadecimal digits, lower case when written: a hash, or the key of cursors.
///
/// `Debug` shows nothing of them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hex<const N: usize>(pub [u8; N]);

impl<const N: usize> fmt::Debug for Hex<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[hex]")
    }
}

impl<const N: usize> Serialize for Hex<N> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&HEXLOWER.encode(&self.0))
    }
}

impl<'de, const N: usize> Deserialize<'de> for Hex<N> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let wrong = || D::Error::custom(format_args!("must be {} hexadecimal digits", 2 * N));
        parse_hex(&HEXLOWER_PERMISSIVE, &text).map(Self).ok_or_else(wrong)
    }
}

impl<const N: usize> JsonSchema for Hex<N> {
    fn is_referenceable() -> bool {
        false
    }

    fn schema_name() -> String {
        format!("Hex{N}")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        text_schema(Some(&format!("^[0-9a-fA-F]{{{}}}$", 2 * N)), None)
    }
}

/// A text is not the value that a seed has there. The text is not part of the message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("must be {0}")]
pub struct InvalidValue(&'static str);

impl InvalidValue {
    pub(crate) const fn new(expected: &'static str) -> Self {
        Self(expected)
    }
}

/// Lets a type that is written as one text be part of a seed.
macro_rules! text_value {
    ($type:ty, $read:expr, $expected:expr, pattern: $pattern:expr, format: $format:expr) => {
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <String as serde::Deserialize>::deserialize(deserializer)?;
                $read(&text)
                    .ok_or_else(|| <D::Error as serde::de::Error>::custom($crate::seed::InvalidValue::new($expected)))
            }
        }

        impl schemars::JsonSchema for $type {
            fn is_referenceable() -> bool {
                false
            }

            fn schema_name() -> String {
                stringify!($type).to_owned()
            }

            fn json_schema(_: &mut schemars::r#gen::SchemaGenerator) -> schemars::schema::Schema {
                $crate::seed::text_schema($pattern, $format)
            }
        }
    };
}

text_value!(Instant, |text: &String| text.parse().ok(), INSTANT, pattern: None, format: Some("date-time"));
pub(crate) use text_value;

pub(crate) fn text_schema(pattern: Option<&str>, format: Option<&str>) -> Schema {
    SchemaObject {
        instance_type: Some(InstanceType::String.into()),
        format: format.map(str::to_owned),
        string: pattern
            .map(|pattern| Box::new(StringValidation { pattern: Some(pattern.to_owned()), ..Default::default() })),
        ..SchemaObject::default()
    }
    .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instants_survive_to_the_nanosecond() {
        for text in ["2030-01-01T00:00:00Z", "0000-01-01T00:00:00Z", "9999-12-31T23:59:59.999999999Z"] {
            assert_eq!(text.parse::<Instant>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn leap_second_is_the_second_behind_it() {
        for (text, expected) in [
            ("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z"),
            ("2016-12-31T23:59:60.250Z", "2017-01-01T00:00:00.250Z"),
            ("2017-01-01T00:59:60+01:00", "2017-01-01T00:00:00Z"),
            ("2016-12-31T23:59:59.999Z", "2016-12-31T23:59:59.999Z"),
        ] {
            assert_eq!(text.parse::<Instant>().unwrap().to_string(), expected);
        }
        assert!("9999-12-31T23:59:60Z".parse::<Instant>().is_err());
        assert_eq!(without_leap_second(DateTime::<Utc>::MAX_UTC), DateTime::<Utc>::MAX_UTC);
    }

    #[test]
    fn other_texts_are_no_instants() {
        for text in ["", "2030-01-01", "2030-02-30T00:00:00Z", "2030-01-01T00:00:00", "now", "+10000-01-01T00:00:00Z"] {
            assert!(text.parse::<Instant>().is_err(), "{text}");
        }
        // In UTC this is before the year 0.
        assert!("0000-01-01T00:00:00+01:00".parse::<Instant>().is_err());
    }

    #[test]
    fn instants_without_a_text_become_the_nearest_with_one() {
        assert_eq!(Instant::nearest(DateTime::<Utc>::MAX_UTC).to_string(), "9999-12-31T23:59:59.999999999Z");
        assert_eq!(Instant::nearest(DateTime::<Utc>::MIN_UTC).to_string(), "0000-01-01T00:00:00Z");
    }
}
