use chrono::{DateTime, Utc};
use http::HeaderValue;

use crate::seed::Instant;

/// Writes an instant as `Date` has it (IMF-fixdate of RFC 9110); one that it cannot write becomes the nearest one
/// that it can. `None` never comes: the text is ASCII.
pub(super) fn imf_fixdate(at: DateTime<Utc>) -> Option<HeaderValue> {
    let text = Instant::nearest(at).at().format("%a, %d %b %Y %H:%M:%S GMT").to_string();
    HeaderValue::try_from(text).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instants_are_written_with_two_digits_and_in_english() {
        for (at, expected) in [
            ("1994-11-06T08:49:37.999Z", "Sun, 06 Nov 1994 08:49:37 GMT"),
            ("0001-01-01T00:00:00Z", "Mon, 01 Jan 0001 00:00:00 GMT"),
        ] {
            assert_eq!(imf_fixdate(at.parse().unwrap()).unwrap(), expected);
        }
        assert_eq!(imf_fixdate(DateTime::<Utc>::MAX_UTC).unwrap(), "Fri, 31 Dec 9999 23:59:59 GMT");
    }
}
