use chrono::{DateTime, Datelike as _, Utc};

use super::problem::{Problem, no_instant};
use crate::seed::Instant;

/// Reads the instant that a member of a body gives.
pub(super) fn read(member: &str, text: &str) -> Result<DateTime<Utc>, Problem> {
    let instant = text.parse().map(Instant::at);
    instant.ok().filter(is_told).ok_or_else(|| Problem::InvalidBody(no_instant(member)))
}

/// Writes an instant. A clock that runs leaves the calendar at some time, and then stays at its end for whoever asks.
pub(super) fn write(at: DateTime<Utc>) -> String {
    Instant::nearest(at).to_string()
}

/// Whether an instant can be told in the formats of the vendors, which have four digits for the year.
pub(super) fn is_told(instant: &DateTime<Utc>) -> bool {
    (1..=9999).contains(&instant.year())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_are_read_and_other_texts_refused() {
        let expected: DateTime<Utc> = "2030-01-01T00:00:00Z".parse().unwrap();
        assert_eq!(read("from", "2030-01-01T01:00:00+01:00").unwrap(), expected);
        assert_eq!(read("from", "2029-12-31T23:59:60Z").unwrap(), expected, "a leap second");
        for text in ["", "9999-12-31T23:59:60Z", "2030-01-01", "2030-13-01T00:00:00Z", "0000-06-01T00:00:00Z", "now"] {
            let problem = read("from", text).unwrap_err();
            assert!(problem.detail().starts_with("from is no instant"), "{problem:?}");
        }
    }
}
