//! How long a server asks its clients to wait.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use reqwest::header::{DATE, HeaderMap, RETRY_AFTER};

/// The instant at which a throttled client may call again, in the answers of astrom.
///
/// The vendor's "Access limit" page gives microseconds since 1970; its own client library reads
/// seconds. Instants of this century tell the units apart by their size.
const RATE_LIMIT_RESET: &str = "x-ratelimit-reset";

/// Above this, a number is not seconds since 1970 (it would be the year 5138) but milliseconds.
const SECONDS_MAX: u64 = 100_000_000_000;

/// Above this, a number is not milliseconds since 1970 but microseconds.
const MILLISECONDS_MAX: u64 = 100_000_000_000_000;

/// Returns how long to wait from the arrival of an answer with these headers.
///
/// `Retry-After` goes before `X-RateLimit-Reset`. An instant is compared with the server's own `Date`,
/// so that neither clock needs to be right; without one, with the clock of this machine. An instant that
/// has passed is no wait at all, and what cannot be read is as if it were not there.
pub(crate) fn wait_asked_for(headers: &HeaderMap) -> Option<Duration> {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim);
    let retry_after = text(RETRY_AFTER.as_str());
    if let Some(seconds) = retry_after.and_then(|text| text.parse().ok()) {
        return Some(Duration::from_secs(seconds));
    }
    let retry_at = retry_after.and_then(|text| httpdate::parse_http_date(text).ok());
    let at = retry_at.or_else(|| text(RATE_LIMIT_RESET).and_then(instant))?;
    let date = text(DATE.as_str()).and_then(|text| httpdate::parse_http_date(text).ok());
    Some(at.duration_since(date.unwrap_or_else(now)).unwrap_or_default())
}

/// Reads seconds, milliseconds or microseconds since 1970.
fn instant(text: &str) -> Option<SystemTime> {
    let number: u64 = text.parse().ok()?;
    let since = if number <= SECONDS_MAX {
        Duration::from_secs(number)
    } else if number <= MILLISECONDS_MAX {
        Duration::from_millis(number)
    } else {
        Duration::from_micros(number)
    };
    UNIX_EPOCH.checked_add(since)
}

#[expect(clippy::disallowed_methods, reason = "a server that sends no date means the time of the world")]
fn now() -> SystemTime {
    SystemTime::now()
}

#[cfg(test)]
mod tests {
    use reqwest::header::{HeaderName, HeaderValue};

    use super::*;

    /// 1,795,334,400 seconds after 1970.
    const DATE: &str = "Sun, 22 Nov 2026 08:00:00 GMT";

    fn wait(headers: &[(&str, &str)]) -> Option<Duration> {
        let pairs = headers.iter().map(|(name, value)| {
            (HeaderName::from_bytes(name.as_bytes()).unwrap(), HeaderValue::from_str(value).unwrap())
        });
        wait_asked_for(&pairs.collect())
    }

    #[test]
    fn every_notation_is_read() {
        let cases = [
            (vec![("Retry-After", "7")], Some(7_000)),
            (vec![("Retry-After", " 0 ")], Some(0)),
            (vec![("Retry-After", "Sun, 22 Nov 2026 08:00:30 GMT")], Some(30_000)),
            (vec![("Retry-After", "Sunday, 22-Nov-26 08:01:00 GMT")], Some(60_000)),
            (vec![("Retry-After", "Sun, 22 Nov 2026 07:59:59 GMT")], Some(0)),
            (vec![("X-RateLimit-Reset", "1795334401500000")], Some(1_500)),
            (vec![("X-RateLimit-Reset", "1795334401500")], Some(1_500)),
            (vec![("X-RateLimit-Reset", "1795334402")], Some(2_000)),
            (vec![("X-RateLimit-Reset", "1795334399999999")], Some(0)),
            (vec![("Retry-After", "1"), ("X-RateLimit-Reset", "1795334402")], Some(1_000)),
            (vec![("Retry-After", "soon"), ("X-RateLimit-Reset", "1795334402")], Some(2_000)),
            (vec![("Retry-After", "-1")], None),
            (vec![("Retry-After", "1.5")], None),
            (vec![("Retry-After", "99999999999999999999")], None),
            (vec![("X-RateLimit-Reset", "18446744073709551616")], None),
            (vec![], None),
        ];
        for (mut headers, expected) in cases {
            headers.push(("Date", DATE));
            assert_eq!(wait(&headers), expected.map(Duration::from_millis), "{headers:?}");
        }
    }

    #[test]
    fn without_a_date_the_clock_of_the_machine_counts() {
        assert_eq!(wait(&[("X-RateLimit-Reset", "1000000000")]), Some(Duration::ZERO));
        let far = wait(&[("X-RateLimit-Reset", "99999999999")]).unwrap();
        assert!(far > Duration::from_secs(1_000_000_000), "{far:?}");
    }
}
