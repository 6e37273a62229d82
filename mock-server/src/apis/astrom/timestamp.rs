//! Points in time as the API reads and writes them.
//!
//! Three notations are read: milliseconds since the epoch, date and time, and a time relative to the
//! present; see `TimestampExpression` in `openapi/astrom.yaml`. One is written. Everything is counted
//! in whole milliseconds of UTC, because that is the resolution of the wire: what was written and
//! read again compares equal.

use std::num::NonZero;

use chrono::{
    DateTime, Datelike as _, Months, NaiveDate, NaiveDateTime, NaiveTime, SecondsFormat, TimeDelta, Timelike as _, Utc,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How an environment writes dates whose milliseconds are zero.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DateStyle {
    /// Always with three digits of a second, as documented.
    #[default]
    Milliseconds,
    /// Without the fraction if it is zero, as servers in the field do.
    ShortWhenWhole,
}

/// A millisecond of UTC within the years 0 to 9999.
///
/// Counted from the start of the year 0 and from one, so that an optional one takes no more memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Millis(NonZero<i64>);

/// 0000-01-01T00:00:00Z.
const COUNT_MIN: i64 = -62_167_219_200_000;
/// 9999-12-31T23:59:59.999Z, the last millisecond that four digits of a year can show.
const COUNT_MAX: i64 = 253_402_300_799_999;

impl Millis {
    /// Returns the millisecond that `at` lies in; a time beyond the limits becomes the limit.
    pub(super) fn at(at: DateTime<Utc>) -> Self {
        let count = at.timestamp_millis().clamp(COUNT_MIN, COUNT_MAX);
        Self::from_count(count).expect("clamped to the limits")
    }

    /// Returns the instant `count` milliseconds after the epoch, unless it is beyond the limits.
    pub(super) fn from_count(count: i64) -> Option<Self> {
        if !(COUNT_MIN..=COUNT_MAX).contains(&count) {
            return None;
        }
        NonZero::new(count - COUNT_MIN + 1).map(Self)
    }

    /// Returns the number of milliseconds since the epoch.
    pub(super) fn count(self) -> i64 {
        self.0.get() - 1 + COUNT_MIN
    }

    /// Returns the instant as the rest of the library has it.
    pub(super) fn to_utc(self) -> DateTime<Utc> {
        DateTime::from_timestamp_millis(self.count()).expect("every value within the limits is a date")
    }

    /// Writes the instant as the API shows it: `2026-11-05T08:15:30.144Z`.
    pub(super) fn to_wire(self, style: DateStyle) -> String {
        let seconds = match style {
            DateStyle::ShortWhenWhole if self.count() % 1000 == 0 => SecondsFormat::Secs,
            _ => SecondsFormat::Millis,
        };
        self.to_utc().to_rfc3339_opts(seconds, true)
    }
}

/// What an error says about a text that [`read`] refuses.
pub(super) const UNREADABLE: &str = "is not a valid timestamp";

/// Reads an instant in any of the three notations; `now` is the present for the relative one.
///
/// Fractions beyond milliseconds are cut off. `None` if the text is in no notation, names a day that
/// does not exist, or lies outside the years 0 to 9999.
pub(super) fn read(text: &str, now: DateTime<Utc>) -> Option<Millis> {
    if let Some(rest) = text.strip_prefix("now") {
        return relative(rest, now);
    }
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Millis::from_count(text.parse().ok()?);
    }
    let local = date_time(text)?;
    Millis::from_count(local.and_utc().timestamp_millis())
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unit {
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}

impl Unit {
    fn from_wire(letter: &str) -> Option<Self> {
        Some(match letter {
            "m" => Self::Minute,
            "h" => Self::Hour,
            "d" => Self::Day,
            "w" => Self::Week,
            "M" => Self::Month,
            "y" => Self::Year,
            _ => return None,
        })
    }
}

/// Which way a step in time goes.
#[derive(Debug, Clone, Copy)]
enum Direction {
    Back,
    Ahead,
}

/// Reads what follows `now`: nothing, `±NU` or `±NU/A`.
fn relative(offset: &str, now: DateTime<Utc>) -> Option<Millis> {
    if offset.is_empty() {
        return Some(Millis::at(now));
    }
    let (step, alignment) = match offset.split_once('/') {
        Some((step, unit)) => (step, Some(Unit::from_wire(unit)?)),
        None => (offset, None),
    };
    let direction = match step.as_bytes().first()? {
        b'-' => Direction::Back,
        b'+' => Direction::Ahead,
        _ => return None,
    };
    let digits = step[1..].bytes().take_while(u8::is_ascii_digit).count();
    let (amount, unit) = step[1..].split_at(digits);
    let moved = step_by(now, amount.parse().ok()?, Unit::from_wire(unit)?, direction)?;
    let aligned = alignment.map_or(moved, |unit| align(moved, unit));
    Millis::from_count(aligned.timestamp_millis())
}

/// Moves `at` by whole units. Months and years are those of the calendar; a day that the month
/// reached does not have becomes its last one.
fn step_by(at: DateTime<Utc>, amount: u32, unit: Unit, direction: Direction) -> Option<DateTime<Utc>> {
    let fixed = |seconds: i64| {
        let delta = TimeDelta::try_seconds(i64::from(amount) * seconds)?;
        match direction {
            Direction::Back => at.checked_sub_signed(delta),
            Direction::Ahead => at.checked_add_signed(delta),
        }
    };
    let months = |per_unit: u32| {
        let months = Months::new(amount.checked_mul(per_unit)?);
        match direction {
            Direction::Back => at.checked_sub_months(months),
            Direction::Ahead => at.checked_add_months(months),
        }
    };
    match unit {
        Unit::Minute => fixed(60),
        Unit::Hour => fixed(3_600),
        Unit::Day => fixed(86_400),
        Unit::Week => fixed(7 * 86_400),
        Unit::Month => months(1),
        Unit::Year => months(12),
    }
}

/// Returns the start of the unit that `at` lies in. Weeks begin on Monday.
fn align(at: DateTime<Utc>, unit: Unit) -> DateTime<Utc> {
    let date = at.date_naive();
    let start = match unit {
        Unit::Minute => return midnight(date) + TimeDelta::minutes(i64::from(at.hour() * 60 + at.minute())),
        Unit::Hour => return midnight(date) + TimeDelta::hours(i64::from(at.hour())),
        Unit::Day => Some(date),
        Unit::Week => date.checked_sub_days(chrono::Days::new(date.weekday().num_days_from_monday().into())),
        Unit::Month => date.with_day(1),
        Unit::Year => date.with_ordinal(1),
    };
    // Only the week that holds the very first day of the calendar has no Monday.
    midnight(start.unwrap_or(date))
}

fn midnight(date: NaiveDate) -> DateTime<Utc> {
    date.and_time(NaiveTime::MIN).and_utc()
}

/// Reads `yyyy-MM-dd`, `T` or a space, `HH:mm`, optional `:ss` and fraction, optional zone; returns
/// the time in UTC.
fn date_time(text: &str) -> Option<NaiveDateTime> {
    let mut cursor = Cursor(text);
    let year = cursor.digits(4)?;
    cursor.literal("-")?;
    let month = cursor.digits(2)?;
    cursor.literal("-")?;
    let day = cursor.digits(2)?;
    cursor.literal("T").or_else(|| cursor.literal(" "))?;
    let hour = cursor.digits(2)?;
    cursor.literal(":")?;
    let minute = cursor.digits(2)?;
    let (second, milli) = match cursor.literal(":") {
        Some(()) => (cursor.digits(2)?, cursor.fraction()?),
        None => (0, 0),
    };
    let zone = cursor.zone()?;
    let date = NaiveDate::from_ymd_opt(year.try_into().ok()?, month, day)?;
    date.and_hms_milli_opt(hour, minute, second, milli)?.checked_sub_signed(zone)
}

/// The text that is left to read.
struct Cursor<'a>(&'a str);

impl Cursor<'_> {
    fn literal(&mut self, expected: &str) -> Option<()> {
        self.0 = self.0.strip_prefix(expected)?;
        Some(())
    }

    /// Reads exactly `n` digits.
    fn digits(&mut self, n: usize) -> Option<u32> {
        let digits = self.0.get(..n)?;
        if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        self.0 = &self.0[n..];
        digits.parse().ok()
    }

    /// Reads an optional fraction of a second, in milliseconds, rounded down.
    fn fraction(&mut self) -> Option<u32> {
        if self.literal(".").is_none() {
            return Some(0);
        }
        let n_digits = self.0.bytes().take_while(u8::is_ascii_digit).count();
        let (digits, rest) = self.0.split_at(n_digits);
        self.0 = rest;
        let milli = digits.get(..3).unwrap_or(digits);
        let scale = [0, 100, 10, 1][milli.len()];
        (n_digits > 0).then_some(milli.parse::<u32>().ok()? * scale)
    }

    /// Reads an optional zone up to the end of the text: `Z`, `±HH:mm` or `±HHmm`, at most 18 hours.
    fn zone(&mut self) -> Option<TimeDelta> {
        if self.0.is_empty() || self.0 == "Z" {
            return Some(TimeDelta::zero());
        }
        let sign = match self.literal("+") {
            Some(()) => 1,
            None => self.literal("-").map(|()| -1)?,
        };
        let hours = self.digits(2)?;
        let _colon = self.literal(":");
        let minutes = self.digits(2)?;
        let offset = hours * 60 + minutes;
        let whole = self.0.is_empty() && minutes < 60 && offset <= 18 * 60;
        whole.then(|| TimeDelta::minutes(sign * i64::from(offset)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::Ids;

    const NOW: &str = "2026-11-22T05:57:01.123456Z";

    fn wire(text: &str) -> Option<String> {
        wire_at(text, NOW)
    }

    fn wire_at(text: &str, now: &str) -> Option<String> {
        read(text, now.parse().unwrap()).map(|at| at.to_wire(DateStyle::Milliseconds))
    }

    #[test]
    fn reads_milliseconds_since_the_epoch() {
        for (text, expected) in [
            ("0", "1970-01-01T00:00:00.000Z"),
            ("1795333020123", "2026-11-22T07:37:00.123Z"),
            ("253402300799999", "9999-12-31T23:59:59.999Z"),
        ] {
            assert_eq!(wire(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn reads_date_and_time_with_everything_optional_left_out_in_turn() {
        for (text, expected) in [
            ("2021-01-25T05:57:01.123+01:00", "2021-01-25T04:57:01.123Z"),
            ("2021-01-25T05:57:01.123Z", "2021-01-25T05:57:01.123Z"),
            ("2021-01-25T05:57:01.123", "2021-01-25T05:57:01.123Z"),
            ("2021-01-25 05:57:01.1", "2021-01-25T05:57:01.100Z"),
            ("2021-01-25 05:57:01.98", "2021-01-25T05:57:01.980Z"),
            ("2021-01-25T05:57:01.123999999", "2021-01-25T05:57:01.123Z"),
            ("2021-01-25T05:57:01", "2021-01-25T05:57:01.000Z"),
            ("2021-01-25 05:57", "2021-01-25T05:57:00.000Z"),
            ("2021-01-25T05:57Z", "2021-01-25T05:57:00.000Z"),
            ("2021-01-25T05:57:01+0100", "2021-01-25T04:57:01.000Z"),
            ("2021-01-25T05:57-11:30", "2021-01-25T17:27:00.000Z"),
            ("2024-02-29T00:00+14:00", "2024-02-28T10:00:00.000Z"),
        ] {
            assert_eq!(wire(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn reads_times_relative_to_now() {
        for (text, expected) in [
            ("now", "2026-11-22T05:57:01.123Z"),
            ("now+14d", "2026-12-06T05:57:01.123Z"),
            ("now-5m", "2026-11-22T05:52:01.123Z"),
            ("now-36h", "2026-11-20T17:57:01.123Z"),
            ("now+2w", "2026-12-06T05:57:01.123Z"),
            ("now-1M", "2026-10-22T05:57:01.123Z"),
            ("now+1y", "2027-11-22T05:57:01.123Z"),
            ("now-0d", "2026-11-22T05:57:01.123Z"),
        ] {
            assert_eq!(wire(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn aligns_to_the_start_of_the_unit_after_the_step() {
        for (text, expected) in [
            ("now-1h/m", "2026-11-22T04:57:00.000Z"),
            ("now-1h/h", "2026-11-22T04:00:00.000Z"),
            ("now+14d/d", "2026-12-06T00:00:00.000Z"),
            // A Sunday: its week began on the Monday six days earlier.
            ("now-0d/w", "2026-11-16T00:00:00.000Z"),
            ("now+1d/w", "2026-11-23T00:00:00.000Z"),
            ("now-1y/w", "2025-11-17T00:00:00.000Z"),
            ("now-1d/M", "2026-11-01T00:00:00.000Z"),
            ("now-1M/y", "2026-01-01T00:00:00.000Z"),
        ] {
            assert_eq!(wire(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn months_and_years_keep_to_the_calendar() {
        for (text, now, expected) in [
            ("now-1M", "2026-03-31T10:00:00Z", "2026-02-28T10:00:00.000Z"),
            ("now+1M", "2024-01-31T10:00:00Z", "2024-02-29T10:00:00.000Z"),
            ("now+1y", "2024-02-29T10:00:00Z", "2025-02-28T10:00:00.000Z"),
            ("now+13M", "2026-11-30T10:00:00Z", "2027-12-30T10:00:00.000Z"),
        ] {
            assert_eq!(wire_at(text, now).as_deref(), Some(expected), "{text} at {now}");
        }
    }

    #[test]
    fn refuses_what_is_in_no_notation() {
        for text in [
            "",
            " ",
            "now ",
            "Now",
            "now-",
            "now-d",
            "now-1",
            "now-1s",
            "now-1D",
            "now--1d",
            "now-1d/",
            "now-1d/s",
            "now-1d/d/d",
            "now/d",
            "now 14d",
            "now-4294967296d",
            "now-99999y",
            "-1",
            "+5",
            "1.5",
            "0x10",
            "٣",
            "253402300800000",
            "99999999999999999999",
            "2021-01-25",
            "2021-01-25T",
            "2021-01-25T05",
            "2021-1-25T05:57",
            "2021-02-29T00:00",
            "2021-13-01T00:00",
            "2021-01-25T24:00",
            "2021-01-25T05:60",
            "2021-01-25T05:57:60",
            "2021-01-25T05:57:01.",
            "2021-01-25T05:57:01,5",
            "2021-01-25t05:57",
            "2021-01-25T05:57z",
            "2021-01-25T05:57+1",
            "2021-01-25T05:57+01",
            "2021-01-25T05:57+19:00",
            "2021-01-25T05:57+01:60",
            "2021-01-25T05:57:01 01:00",
            "2021-01-25T05:57ZZ",
            "2021-01-25  05:57",
            "20é1-01-25T05:57",
        ] {
            assert_eq!(wire(text), None, "{text:?}");
        }
    }

    #[test]
    fn short_style_drops_only_a_zero_fraction() {
        for (count, expected) in
            [(1_737_409_022_000, "2025-01-20T21:37:02Z"), (1_737_409_022_001, "2025-01-20T21:37:02.001Z")]
        {
            assert_eq!(Millis::from_count(count).unwrap().to_wire(DateStyle::ShortWhenWhole), expected);
        }
    }

    #[test]
    fn what_was_written_reads_as_the_same_instant() {
        let ids = Ids::from_seed(3);
        for _ in 0..1000 {
            let count = i64::from_le_bytes(ids.bytes()).rem_euclid(COUNT_MAX);
            let at = Millis::from_count(count).unwrap();
            assert_eq!(read(&at.to_wire(DateStyle::Milliseconds), NOW.parse().unwrap()), Some(at));
        }
    }

    #[test]
    fn garbage_does_no_harm() {
        let ids = Ids::from_seed(4);
        let alphabet = b"now+-/0123456789mhdwMyTZ:. \xc3\xa9";
        for _ in 0..20_000 {
            let bytes: Vec<u8> = ids.bytes::<24>().iter().map(|b| alphabet[usize::from(*b) % alphabet.len()]).collect();
            let text = String::from_utf8_lossy(&bytes);
            let prefixed = format!("now{text}");
            for candidate in [&*text, prefixed.as_str()] {
                read(candidate, NOW.parse().unwrap());
                read(candidate, DateTime::<Utc>::MAX_UTC);
                read(candidate, DateTime::<Utc>::MIN_UTC);
            }
        }
    }
}
