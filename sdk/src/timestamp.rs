//! Instants as the three vendors write them.

use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

use chrono::{DateTime, SecondsFormat, Utc};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// An instant in UTC, to the nanosecond.
///
/// Reads RFC 3339 and what the vendors write beside it: whole seconds, one to nine fraction digits
/// after a full stop or a comma, `Z`, `+01:00` or `+0100`, a space for the `T`. Prints RFC 3339 in UTC
/// with as many groups of three fraction digits as the instant needs.
///
/// # Example
///
/// ```
/// use tokenwright::Timestamp;
///
/// let timestamp: Timestamp = "2027-01-25T05:57:01,5+01:00".parse()?;
/// assert_eq!(timestamp.to_string(), "2027-01-25T04:57:01.500Z");
/// assert_eq!(timestamp.timestamp(), 1_800_853_021); // a method of `chrono::DateTime<Utc>`
/// # Ok::<(), tokenwright::TimestampError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(DateTime<Utc>);

/// A text is not a [`Timestamp`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a date and time with seconds and a zone")]
pub struct TimestampError;

impl Deref for Timestamp {
    type Target = DateTime<Utc>;

    fn deref(&self) -> &DateTime<Utc> {
        &self.0
    }
}

impl From<DateTime<Utc>> for Timestamp {
    fn from(instant: DateTime<Utc>) -> Self {
        Self(instant)
    }
}

impl From<Timestamp> for DateTime<Utc> {
    fn from(timestamp: Timestamp) -> Self {
        timestamp.0
    }
}

impl FromStr for Timestamp {
    type Err = TimestampError;

    fn from_str(text: &str) -> Result<Self, TimestampError> {
        let text = text.replace(',', ".");
        let instant = DateTime::parse_from_rfc3339(&text)
            .or_else(|_| DateTime::parse_from_str(&text, "%Y-%m-%dT%H:%M:%S%.f%z"))
            .map_err(|_| TimestampError)?;
        Ok(Self(instant.to_utc()))
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.to_rfc3339_opts(SecondsFormat::AutoSi, true))
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_every_notation_and_writes_the_same_instant() {
        let cases = [
            ("2019-01-24T16:34:57Z", "2019-01-24T16:34:57Z"),
            ("2026-11-22T08:17:00.123Z", "2026-11-22T08:17:00.123Z"),
            ("2024-03-18T09:12:44.015200Z", "2024-03-18T09:12:44.015200Z"),
            ("2024-03-18T09:12:44,1Z", "2024-03-18T09:12:44.100Z"),
            ("2024-03-18T09:12:44.123456789Z", "2024-03-18T09:12:44.123456789Z"),
            ("2024-03-18T09:12:44.000Z", "2024-03-18T09:12:44Z"),
            ("2021-01-25T05:57:01.123+01:00", "2021-01-25T04:57:01.123Z"),
            ("2021-01-25T05:57:01+0100", "2021-01-25T04:57:01Z"),
            ("2021-01-25 05:57:01-03:30", "2021-01-25T09:27:01Z"),
        ];
        for (text, expected) in cases {
            let timestamp: Timestamp = serde_json::from_value(text.into()).unwrap();
            assert_eq!(serde_json::to_value(timestamp).unwrap(), expected, "{text}");
            assert_eq!(expected.parse(), Ok(timestamp), "{text}");
        }
    }

    #[test]
    fn refuses_what_names_no_instant() {
        for text in ["", "now+14d", "2021-01-25", "2021-01-25T05:57:01", "2021-02-30T00:00:00Z", "1795333020123"] {
            assert_eq!(text.parse::<Timestamp>(), Err(TimestampError), "{text}");
        }
    }
}
