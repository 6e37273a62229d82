use std::time::Duration;

use crate::outcome::{Outcome, may_repeat};

/// When and how often a client sends a request again.
///
/// | What came of the request | Sent again, if the document calls the operation safe to repeat | if not, as every create |
/// |---|---|---|
/// | no connection; 429 | yes | yes: the server has done nothing |
/// | a timeout, a connection that broke; 408, 502, 503, 504 | yes | **no**: it may be done |
/// | a certificate that is not trusted | no | no |
/// | any other answer, 500 included | no | no |
///
/// A delete that is sent again may be answered with 404, which then means that it is done;
/// [`Error::attempts`](crate::Error::attempts) tells. [`Outcome`] says what is known of the server.
///
/// | Before | The client waits |
/// |---|---|
/// | the second request | a random time between nothing and `delay_base` |
/// | the third, the fourth … | between nothing and twice, four times … `delay_base`, at most `delay_max` |
/// | any, if the server asks for a wait (`Retry-After`, `X-RateLimit-Reset`) | that long, and a random time of up to `delay_base` |
///
/// A wait that the time for the whole call does not allow ends the call at once, with the answer that there is; and so
/// does an empty bucket, see [`retries_in_bucket`](Self::retries_in_bucket).
///
/// # Example
///
/// ```
/// use std::time::Duration;
/// use tokenwright::{RetryPolicy, astrom};
///
/// let client = astrom::Client::builder("https://managed.example.org/e/7ac3/api/v2")
///     .credential("dt0c01.PUBLIC.SECRET")
///     .retry_policy(RetryPolicy::default().attempts_max(6).delay_max(Duration::from_secs(30)))
///     .call_timeout(Duration::from_secs(300))
///     .build()?;
/// # Ok::<(), tokenwright::BuildError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    attempts_max: u32,
    delay_base: Duration,
    delay_max: Duration,
    retries_in_bucket: u32,
}

/// Why an attempt failed, as far as it matters to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Failure {
    pub(crate) outcome: Outcome,
    /// Whether the same request may succeed later.
    pub(crate) is_passing: bool,
    pub(crate) wait_asked_for: Option<Duration>,
}

impl Default for RetryPolicy {
    /// 4 attempts, `delay_base` 200 milliseconds, `delay_max` 10 seconds, 20 retries in the bucket.
    fn default() -> Self {
        Self {
            attempts_max: 4,
            delay_base: Duration::from_millis(200),
            delay_max: Duration::from_secs(10),
            retries_in_bucket: 20,
        }
    }
}

impl RetryPolicy {
    /// Sends every request once.
    pub fn never() -> Self {
        Self { attempts_max: 1, ..Self::default() }
    }

    /// Sets how many attempts a call may have, the first one included. 0 counts as 1.
    #[must_use]
    pub fn attempts_max(self, n_attempts: u32) -> Self {
        Self { attempts_max: n_attempts, ..self }
    }

    /// Sets the longest wait before the second attempt; each later one may be twice as long. Waits are drawn from
    /// nothing up to that, so that clients which failed at once do not come back at once.
    #[must_use]
    pub fn delay_base(self, delay: Duration) -> Self {
        Self { delay_base: delay, ..self }
    }

    /// Sets the longest wait between any two attempts, unless the server asks for more.
    #[must_use]
    pub fn delay_max(self, delay: Duration) -> Self {
        Self { delay_max: delay, ..self }
    }

    /// Sets how many retries all calls of a client have together. A call that fails again takes one out
    /// of the bucket; ten that do not fail put one back, and so do ten seconds. While it is empty, nothing is sent again.
    #[must_use]
    pub fn retries_in_bucket(self, n_retries: u32) -> Self {
        Self { retries_in_bucket: n_retries, ..self }
    }

    pub(crate) fn bucket(&self) -> u32 {
        self.retries_in_bucket
    }

    /// Returns the time to wait after attempt number `n_attempts`, from 1; none if it was the last one.
    /// `random` is anywhere between 0 and `u32::MAX`.
    pub(crate) fn delay(
        &self,
        n_attempts: u32,
        failure: Failure,
        safe_to_repeat: bool,
        random: u32,
    ) -> Option<Duration> {
        let may_repeat = failure.is_passing && may_repeat(failure.outcome, safe_to_repeat);
        if n_attempts >= self.attempts_max || !may_repeat {
            return None;
        }
        if let Some(wait) = failure.wait_asked_for {
            return Some(wait.saturating_add(part(self.delay_base, random)));
        }
        let doubled = self.delay_base.saturating_mul(2_u32.saturating_pow(n_attempts.saturating_sub(1)));
        Some(part(doubled.min(self.delay_max), random))
    }
}

/// Returns `random` parts of 2³² of a duration.
fn part(duration: Duration, random: u32) -> Duration {
    let nanoseconds = duration.as_nanos().min(u128::from(u64::MAX));
    let part = nanoseconds.saturating_mul(u128::from(random)) >> u32::BITS;
    Duration::from_nanos(u64::try_from(part).unwrap_or(u64::MAX))
}

#[cfg(test)]
mod tests {
    use reqwest::StatusCode;

    use super::*;
    use crate::outcome::is_passing;

    const HALF: u32 = 1 << 31;

    const NO_CONNECTION: Failure = Failure { outcome: Outcome::NotDone, is_passing: true, wait_asked_for: None };
    const NO_ANSWER: Failure = Failure { outcome: Outcome::Unknown, ..NO_CONNECTION };

    fn status(status: u16) -> Failure {
        let status = StatusCode::from_u16(status).unwrap();
        Failure { outcome: Outcome::of_status(status), is_passing: is_passing(status), wait_asked_for: None }
    }

    #[test]
    fn only_what_is_not_done_is_repeated_of_a_create() {
        let policy = RetryPolicy::default();
        let cases = [
            (NO_CONNECTION, true, true),
            (Failure { is_passing: false, ..NO_CONNECTION }, false, false),
            (NO_ANSWER, true, false),
            (status(408), true, false),
            (status(429), true, true),
            (status(502), true, false),
            (status(503), true, false),
            (status(504), true, false),
            (status(200), false, false),
            (status(401), false, false),
            (status(409), false, false),
            (status(500), false, false),
        ];
        for (failure, of_a_list, of_a_create) in cases {
            let repeated = [true, false].map(|safe| policy.delay(1, failure, safe, 0).is_some());
            assert_eq!(repeated, [of_a_list, of_a_create], "{failure:?}");
        }
    }

    #[test]
    fn delays_double_up_to_the_longest_and_end() {
        let policy = RetryPolicy::default().attempts_max(9);
        let delays = (1..=9).map(|n| policy.delay(n, status(503), true, HALF).map(|delay| delay.as_millis()));
        let expected = [100, 200, 400, 800, 1_600, 3_200, 5_000, 5_000].map(Some);
        assert_eq!(delays.collect::<Vec<_>>(), [&expected[..], &[None]].concat());
        assert_eq!(RetryPolicy::never().delay(1, NO_CONNECTION, true, 0), None);
        assert_eq!(policy.attempts_max(0).delay(1, NO_CONNECTION, true, 0), None);
    }

    #[test]
    fn jitter_covers_the_whole_interval() {
        let policy = RetryPolicy::default();
        let delay = |random| policy.delay(2, status(503), true, random).unwrap();
        assert_eq!(delay(0), Duration::ZERO);
        assert_eq!(delay(u32::MAX).as_millis(), 399);
        let policy = policy.delay_base(Duration::MAX).delay_max(Duration::MAX).attempts_max(u32::MAX);
        assert!(policy.delay(u32::MAX - 1, status(503), true, u32::MAX).is_some());
    }

    #[test]
    fn wait_that_the_server_asks_for_is_never_shortened() {
        let wait = Duration::from_secs(20);
        let failure = Failure { wait_asked_for: Some(wait), ..status(429) };
        let policy = RetryPolicy::default();
        let delays = [0, HALF].map(|random| policy.delay(3, failure, true, random).unwrap().as_millis());
        assert_eq!(delays, [20_000, 20_100]);
    }
}
