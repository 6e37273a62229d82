use std::fmt;

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};

use crate::seed;

/// An instant as tokens keep it: whole microseconds since 1970-01-01T00:00:00Z, rounded down.
///
/// Years outside of 0000 to 9999 have no text in this API; such an instant becomes the nearest one
/// that has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Timestamp(i64);

/// An instant that a client wrote, in nanoseconds since 1970-01-01T00:00:00Z.
///
/// Finer than [`Timestamp`], because a client may write nine digits of a fraction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Instant(i128);

const NANOS_IN_MICRO: i128 = 1_000;
const NANOS_IN_SECOND: i128 = 1_000_000_000;

impl Timestamp {
    /// The instant of a clock.
    pub(super) fn at(instant: DateTime<Utc>) -> Self {
        Self(seed::Instant::nearest(instant).at().timestamp_micros())
    }

    /// The instant that is so many microseconds behind 1970-01-01T00:00:00Z, which has to be one of the calendar.
    pub(super) const fn of_micros(micros: i64) -> Self {
        Self(micros)
    }

    /// Returns the instant as the rest of the library has it.
    pub(super) fn to_utc(self) -> DateTime<Utc> {
        DateTime::from_timestamp_micros(self.0).expect("made of an instant of the calendar")
    }

    /// Returns the whole seconds since 1970-01-01T00:00:00Z, rounded down.
    pub(super) fn seconds(self) -> i64 {
        self.0.div_euclid(1_000_000)
    }

    /// Returns the same instant in nanoseconds.
    pub(super) fn instant(self) -> Instant {
        Instant(i128::from(self.0) * NANOS_IN_MICRO)
    }
}

impl fmt::Display for Timestamp {
    /// Writes UTC with six digits of fraction: `2024-03-18T09:12:44.015200Z`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let instant = DateTime::from_timestamp_micros(self.0).ok_or(fmt::Error)?;
        f.write_str(&instant.to_rfc3339_opts(SecondsFormat::Micros, true))
    }
}

impl Instant {
    /// Reads `YYYY-MM-DDThh:mm:ssZ`, optionally with a point or comma and 1 to 9 digits before the `Z`.
    /// `None` also for a day that the calendar does not have.
    pub(super) fn read(text: &str) -> Option<Self> {
        let (seconds, fraction) = text.split_at_checked("YYYY-MM-DDThh:mm:ss".len())?;
        let parts = seconds.as_bytes();
        let separators = [(4, b'-'), (7, b'-'), (10, b'T'), (13, b':'), (16, b':')];
        if separators.iter().any(|&(at, separator)| parts[at] != separator) {
            return None;
        }
        let year = i32::try_from(digits(&parts[..4])?).ok()?;
        let date = NaiveDate::from_ymd_opt(year, digits(&parts[5..7])?, digits(&parts[8..10])?)?;
        let time = date.and_hms_opt(digits(&parts[11..13])?, digits(&parts[14..16])?, digits(&parts[17..])?)?;
        let nanos = i128::from(read_fraction(fraction)?);
        Some(Self(i128::from(time.and_utc().timestamp()) * NANOS_IN_SECOND + nanos))
    }
}

/// Reads what follows the seconds, as nanoseconds.
fn read_fraction(text: &str) -> Option<u32> {
    let fraction = text.strip_suffix('Z')?;
    if fraction.is_empty() {
        return Some(0);
    }
    let decimals = fraction.strip_prefix(['.', ','])?;
    let n_missing = 9_u32.checked_sub(u32::try_from(decimals.len()).ok()?)?;
    Some(digits(decimals.as_bytes())? * 10_u32.pow(n_missing))
}

/// Reads one to nine decimal digits.
fn digits(text: &[u8]) -> Option<u32> {
    let plain = (1..=9).contains(&text.len()) && text.iter().all(u8::is_ascii_digit);
    plain.then(|| text.iter().fold(0, |value, digit| value * 10 + u32::from(digit - b'0')))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn timestamp(text: &str) -> Timestamp {
        Timestamp::at(text.parse().unwrap())
    }

    #[test]
    fn text_has_six_digits_of_fraction() {
        assert_eq!(timestamp("2024-03-18T09:12:44.0152Z").to_string(), "2024-03-18T09:12:44.015200Z");
        assert_eq!(timestamp("2024-03-18T09:12:44Z").to_string(), "2024-03-18T09:12:44.000000Z");
        assert_eq!(timestamp("1969-12-31T23:59:59.999999999Z").to_string(), "1969-12-31T23:59:59.999999Z");
    }

    #[test]
    fn instants_without_a_text_become_the_nearest_with_one() {
        assert_eq!(Timestamp::at(DateTime::<Utc>::MAX_UTC).to_string(), "9999-12-31T23:59:59.999999Z");
        assert_eq!(Timestamp::at(DateTime::<Utc>::MIN_UTC).to_string(), "0000-01-01T00:00:00.000000Z");
    }

    #[test]
    fn seconds_round_down() {
        assert_eq!(timestamp("1970-01-01T00:00:01.999999Z").seconds(), 1);
        assert_eq!(timestamp("1969-12-31T23:59:59.5Z").seconds(), -1);
    }

    #[test]
    fn every_notation_of_an_instant_is_the_same_instant() {
        let expected = timestamp("2024-03-18T09:12:44.5Z").instant();
        for text in ["2024-03-18T09:12:44.5Z", "2024-03-18T09:12:44,5Z", "2024-03-18T09:12:44.500000000Z"] {
            assert_eq!(Instant::read(text), Some(expected), "{text}");
        }
        assert_eq!(Instant::read("2024-03-18T09:12:44Z"), Some(timestamp("2024-03-18T09:12:44Z").instant()));
        assert!(Instant::read("2024-03-18T09:12:44.500000001Z") > Some(expected));
    }

    #[test]
    fn other_texts_are_no_instants() {
        let refused = [
            "",
            "2024-03-18",
            "2024-03-18T09:12:44",
            "2024-03-18T09:12:44+00:00",
            "2024-03-18 09:12:44Z",
            "2024-03-18T09:12:44.Z",
            "2024-03-18T09:12:44.1234567890Z",
            "2024-03-18T24:00:00Z",
            "2024-03-18T09:12:60Z",
            "2023-02-29T00:00:00Z",
            "2024-00-10T00:00:00Z",
            "+024-03-18T09:12:44Z",
            "2024-03-18T09:12:4éZ",
            "2024-03-18T09:12:44ZZ",
        ];
        for text in refused {
            assert_eq!(Instant::read(text), None, "{text}");
        }
    }

    #[test]
    fn garbage_is_refused_without_panic() {
        const PIECES: [&str; 8] = ["2024", "-03", "-18T", "09:12", ":44", ".5", "Z", "\u{e9}"];
        let ids = crate::world::Ids::from_seed(3);
        for _ in 0..20_000 {
            let text: String = ids.bytes::<8>().iter().map(|byte| PIECES[usize::from(byte % 8)]).collect();
            let _ = Instant::read(&text);
        }
        assert_eq!(Instant::read(&"9".repeat(1_000_000)), None);
    }
}
