//! Dates in headers.
//!
//! They are not written by the crate `httpdate`: it panics before 1970, where the clock of a world may stand as well.

use std::cell::RefCell;

use chrono::{DateTime, Utc};
use http::HeaderValue;

use crate::seed::Instant;

thread_local! {
    /// The second that was written last, and its text: most answers of a thread lie in the same second, and writing
    /// one costs more than all else that surrounds an answer.
    static LAST: RefCell<Option<(i64, HeaderValue)>> = const { RefCell::new(None) };
}

/// Writes an instant as `Date` has it (IMF-fixdate of RFC 9110); one that it cannot write becomes the nearest one
/// that it can.
pub(super) fn imf_fixdate(at: DateTime<Utc>) -> HeaderValue {
    let at = Instant::nearest(at).at();
    LAST.with_borrow_mut(|last| match last {
        Some((second, text)) if *second == at.timestamp() => text.clone(),
        _ => last.insert((at.timestamp(), written(at))).1.clone(),
    })
}

fn written(at: DateTime<Utc>) -> HeaderValue {
    let text = at.format("%a, %d %b %Y %H:%M:%S GMT").to_string();
    HeaderValue::try_from(text).expect("names, digits and punctuation are ASCII")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instants_are_written_with_two_digits_and_in_english() {
        for (at, expected) in [
            ("1994-11-06T08:49:37.999Z", "Sun, 06 Nov 1994 08:49:37 GMT"),
            ("1994-11-06T08:49:37Z", "Sun, 06 Nov 1994 08:49:37 GMT"),
            ("1994-11-06T08:49:38Z", "Sun, 06 Nov 1994 08:49:38 GMT"),
            ("0001-01-01T00:00:00Z", "Mon, 01 Jan 0001 00:00:00 GMT"),
        ] {
            assert_eq!(imf_fixdate(at.parse().unwrap()), expected);
        }
        assert_eq!(imf_fixdate(DateTime::<Utc>::MAX_UTC), "Fri, 31 Dec 9999 23:59:59 GMT");
    }
}
