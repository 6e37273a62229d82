use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Utc};

use crate::generated::astrom::types::TimestampExpression;
use crate::timestamp::Timestamp;

/// When a token is to end.
///
/// Prints as `never`, as a date and time in UTC, or as the vendor writes a time relative to the present,
/// and reads back what it prints as the same value. A create takes it as its `expiration_date`, where
/// [`Never`](Self::Never) leaves the member out.
///
/// # Example
///
/// ```
/// use tokenwright::astrom::{Expiration, RelativeTime, Scope, TimeUnit, types::ApiTokenCreate};
///
/// let expiration: Expiration = "now+14d".parse()?;
/// assert_eq!(expiration, Expiration::In(RelativeTime::ahead(14, TimeUnit::Days)));
/// assert_eq!("never".parse(), Ok(Expiration::Never));
///
/// let token = ApiTokenCreate::builder().name("ci").scopes(vec![Scope::METRICS_READ]).expiration_date(expiration);
/// let token = ApiTokenCreate::try_from(token)?;
/// assert_eq!(token.expiration_date.unwrap().as_str(), "now+14d");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Source
///
/// "Access tokens API - POST a token", Dynatrace Managed documentation; see `TimestampExpression` in
/// `openapi/astrom.yaml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Expiration {
    /// The token does not end by itself.
    Never,
    /// At an instant. The server knows milliseconds.
    At(Timestamp),
    /// At a time that the server counts from the present when it gets the request.
    In(RelativeTime),
}

/// A time relative to the present: `now+14d`, or `now-1y/w` for the start of the week one year ago.
///
/// For the expiration of a token and for the filters `from` and `to`. Months and years are those of the
/// calendar and weeks begin on Monday, all in UTC, and the amount is applied before the rounding (all
/// assumed).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RelativeTime {
    is_past: bool,
    amount: u32,
    unit: TimeUnit,
    rounded_down_to: Option<TimeUnit>,
}

/// A unit of a [`RelativeTime`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TimeUnit {
    /// `m`.
    Minutes,
    /// `h`.
    Hours,
    /// `d`: 24 hours.
    Days,
    /// `w`: seven days.
    Weeks,
    /// `M`: of the calendar.
    Months,
    /// `y`: of the calendar.
    Years,
}

/// A text is not an [`Expiration`] or a [`RelativeTime`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a time such as 2027-01-25T05:57:01Z, now+14d or now-1y/w (units m, h, d, w, M, y), nor the word never")]
pub struct ExpirationError;

impl TimeUnit {
    const LETTERS: [(&str, Self); 6] = [
        ("m", Self::Minutes),
        ("h", Self::Hours),
        ("d", Self::Days),
        ("w", Self::Weeks),
        ("M", Self::Months),
        ("y", Self::Years),
    ];

    /// Returns the unit that stands for itself in an expression; none for another text.
    fn from_letter(letter: &str) -> Option<Self> {
        Self::LETTERS.into_iter().find_map(|(known, unit)| (known == letter).then_some(unit))
    }
}

impl RelativeTime {
    /// Returns the time so long after the present.
    pub fn ahead(amount: u32, unit: TimeUnit) -> Self {
        Self { is_past: false, amount, unit, rounded_down_to: None }
    }

    /// Returns the time so long before the present, for `from` and `to`.
    pub fn ago(amount: u32, unit: TimeUnit) -> Self {
        Self { is_past: true, ..Self::ahead(amount, unit) }
    }

    /// Returns the start of the unit that this time lies in.
    ///
    /// # Example
    ///
    /// ```
    /// use tokenwright::astrom::{RelativeTime, TimeUnit};
    ///
    /// let from = RelativeTime::ago(1, TimeUnit::Years).rounded_down_to(TimeUnit::Weeks);
    /// assert_eq!(from.to_string(), "now-1y/w");
    /// ```
    #[must_use]
    pub fn rounded_down_to(self, unit: TimeUnit) -> Self {
        Self { rounded_down_to: Some(unit), ..self }
    }
}

impl fmt::Display for TimeUnit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let letter = Self::LETTERS.into_iter().find_map(|(letter, unit)| (unit == *self).then_some(letter));
        f.write_str(letter.unwrap_or_default())
    }
}

impl fmt::Display for RelativeTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.is_past { '-' } else { '+' };
        write!(f, "now{sign}{}{}", self.amount, self.unit)?;
        self.rounded_down_to.map_or(Ok(()), |unit| write!(f, "/{unit}"))
    }
}

impl fmt::Display for Expiration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Never => f.write_str("never"),
            Self::At(instant) => instant.fmt(f),
            Self::In(time) => time.fmt(f),
        }
    }
}

impl FromStr for RelativeTime {
    type Err = ExpirationError;

    fn from_str(text: &str) -> Result<Self, ExpirationError> {
        read_relative(text).ok_or(ExpirationError)
    }
}

fn read_relative(text: &str) -> Option<RelativeTime> {
    let (step, rounding) = match text.strip_prefix("now")?.split_once('/') {
        Some((step, unit)) => (step, Some(TimeUnit::from_letter(unit)?)),
        None => (text.strip_prefix("now")?, None),
    };
    let (is_past, step) = match step.strip_prefix('-') {
        Some(step) => (true, step),
        None => (false, step.strip_prefix('+')?),
    };
    let n_digits = step.bytes().take_while(u8::is_ascii_digit).count();
    let (amount, unit) = step.split_at(n_digits);
    let (amount, unit) = (amount.parse().ok()?, TimeUnit::from_letter(unit)?);
    Some(RelativeTime { is_past, amount, unit, rounded_down_to: rounding })
}

impl FromStr for Expiration {
    type Err = ExpirationError;

    fn from_str(text: &str) -> Result<Self, ExpirationError> {
        if text == "never" {
            return Ok(Self::Never);
        }
        text.parse().map(Self::At).or_else(|_| text.parse().map(Self::In))
    }
}

impl From<Timestamp> for Expiration {
    fn from(instant: Timestamp) -> Self {
        Self::At(instant)
    }
}

impl From<DateTime<Utc>> for Expiration {
    fn from(instant: DateTime<Utc>) -> Self {
        Self::At(instant.into())
    }
}

impl From<RelativeTime> for Expiration {
    fn from(time: RelativeTime) -> Self {
        Self::In(time)
    }
}

impl From<Expiration> for Option<TimestampExpression> {
    fn from(expiration: Expiration) -> Self {
        match expiration {
            Expiration::Never => None,
            Expiration::At(instant) => Some(instant.into()),
            Expiration::In(time) => Some(time.into()),
        }
    }
}

impl From<RelativeTime> for TimestampExpression {
    fn from(time: RelativeTime) -> Self {
        Self(time.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_unit_reads_and_prints_alike() {
        for (_, unit) in TimeUnit::LETTERS {
            for amount in [0, 1, u32::MAX] {
                for time in [RelativeTime::ahead(amount, unit), RelativeTime::ago(amount, unit)] {
                    for time in TimeUnit::LETTERS.map(|(_, to)| time.rounded_down_to(to)).into_iter().chain([time]) {
                        assert_eq!(time.to_string().parse(), Ok(time));
                        assert_eq!(Expiration::In(time).to_string().parse(), Ok(Expiration::In(time)));
                    }
                }
            }
        }
    }

    #[test]
    fn instants_and_never_read_and_print_alike() {
        for text in ["never", "2027-01-25T05:57:01Z", "2027-01-25T05:57:01.123Z", "now+14d", "now-1M/y"] {
            let expiration: Expiration = text.parse().unwrap();
            assert_eq!(expiration.to_string(), text);
        }
        let instant: Expiration = "2027-01-25T05:57:01+01:00".parse().unwrap();
        assert_eq!(instant.to_string(), "2027-01-25T04:57:01Z");
    }

    #[test]
    fn refuses_what_is_no_time() {
        for text in [
            "",
            "now",
            "now+",
            "now+d",
            "now+1",
            "now+1s",
            "now+1D",
            "now 1d",
            "now+-1d",
            "now+1d/",
            "now+1d/d/d",
            "now+4294967296d",
            "Now+1d",
            "Never",
            "14d",
            "2027-01-25",
            "now+٣d",
        ] {
            assert_eq!(text.parse::<Expiration>(), Err(ExpirationError), "{text:?}");
        }
    }
}
