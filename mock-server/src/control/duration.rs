use std::sync::LazyLock;

use chrono::TimeDelta;
use regex::{Match, Regex};

/// A duration of ISO 8601 in units of fixed length: weeks alone, or days, hours, minutes and seconds, the
/// seconds with up to three digits behind the point.
static DURATION: LazyLock<Regex> = LazyLock::new(|| {
    let pattern = r"^(?<sign>-)?P(?:(?<w>\d+)W|(?:(?<d>\d+)D)?(?:T(?:(?<h>\d+)H)?(?:(?<m>\d+)M)?(?:(?<s>\d+)(?:\.(?<f>\d{1,3}))?S)?)?)$";
    Regex::new(pattern).expect("a valid pattern")
});

/// Reads a duration; `None` if it is none, has years or months, or is longer than can be told in milliseconds.
pub(super) fn read(text: &str) -> Option<TimeDelta> {
    if text.ends_with(['P', 'T']) {
        return None;
    }
    let parts = DURATION.captures(text)?;
    let number = |part: Option<Match<'_>>| part.map_or(Some(0), |digits| digits.as_str().parse::<i64>().ok());
    let fraction = parts.name("f").map_or(Some(0), |digits| format!("{:0<3}", digits.as_str()).parse().ok())?;
    let units = [("w", 604_800_000), ("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1_000)];
    let total = units.iter().try_fold(fraction, |total: i64, (name, unit_ms)| {
        total.checked_add(number(parts.name(name))?.checked_mul(*unit_ms)?)
    })?;
    TimeDelta::try_milliseconds(if parts.name("sign").is_some() { -total } else { total })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_of_fixed_length_are_added() {
        for (text, expected_ms) in [
            ("P14D", 14 * 86_400_000),
            ("P2W", 14 * 86_400_000),
            ("PT1H30M", 5_400_000),
            ("P1DT1S", 86_401_000),
            ("PT0.5S", 500),
            ("PT0.05S", 50),
            ("PT1.234S", 1_234),
            ("-PT5M", -300_000),
            ("PT0S", 0),
        ] {
            assert_eq!(read(text), Some(TimeDelta::milliseconds(expected_ms)), "{text}");
        }
    }

    #[test]
    fn other_texts_are_no_duration() {
        let too_long = format!("P{}D", i64::MAX);
        for text in
            ["", "P", "PT", "P1DT", "14D", "P1Y", "P1M", "P1W1D", "PT1.2345S", "PT1.S", "P1D ", "+P1D", &too_long]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
