use std::time::Duration;

use super::backoff::Backoff;
use crate::operation::Call;
use crate::outcome::End;

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
/// [`Error::attempts`](crate::Error::attempts) tells. [`Outcome`](crate::Outcome) says what is known of the server.
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
    backoff: Backoff,
    retries_in_bucket: u32,
}

/// Why an attempt failed, as far as it matters to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Failure {
    pub(crate) end: End,
    pub(crate) wait_asked_for: Option<Duration>,
}

impl Default for RetryPolicy {
    /// 4 attempts, `delay_base` 200 milliseconds, `delay_max` 10 seconds, 20 retries in the bucket.
    fn default() -> Self {
        Self {
            attempts_max: 4,
            backoff: Backoff { base: Duration::from_millis(200), max: Duration::from_secs(10) },
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
        Self { backoff: Backoff { base: delay, ..self.backoff }, ..self }
    }

    /// Sets the longest wait between any two attempts, unless the server asks for more.
    #[must_use]
    pub fn delay_max(self, delay: Duration) -> Self {
        Self { backoff: Backoff { max: delay, ..self.backoff }, ..self }
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

    /// Returns the time to wait after an attempt that failed; none if it was the last one.
    pub(crate) fn delay(&self, call: Call, failure: Failure) -> Option<Duration> {
        let is_due = failure.end.is_retryable(call.operation) && call.n_attempts < self.attempts_max;
        is_due.then(|| self.backoff.delay(call.n_attempts, failure.wait_asked_for))
    }
}

#[cfg(test)]
mod tests {
    use reqwest::StatusCode;

    use super::*;
    use crate::generated::astrom::operations::{API_TOKEN_CREATE as CREATE, API_TOKEN_LIST as LIST};
    use crate::operation::Operation;

    const NO_CONNECTION: Failure = Failure { end: End::NoConnection, wait_asked_for: None };

    fn status(status: u16) -> Failure {
        Failure { end: End::Answered(StatusCode::from_u16(status).unwrap()), wait_asked_for: None }
    }

    fn first(operation: &'static Operation) -> Call {
        Call::new(operation).attempt(1)
    }

    #[test]
    fn only_what_is_not_done_is_repeated_of_a_create() {
        let policy = RetryPolicy::default();
        let cases = [
            (NO_CONNECTION, true, true),
            (Failure { end: End::Untrusted, ..NO_CONNECTION }, false, false),
            (Failure { end: End::AnswerLost, ..NO_CONNECTION }, true, false),
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
            let repeated = [&LIST, &CREATE].map(|operation| policy.delay(first(operation), failure).is_some());
            assert_eq!(repeated, [of_a_list, of_a_create], "{failure:?}");
        }
    }

    #[test]
    fn attempts_end() {
        let policy = RetryPolicy::default();
        let is_due = [1, 2, 3, 4, u32::MAX].map(|n| policy.delay(first(&LIST).attempt(n), status(503)).is_some());
        assert_eq!(is_due, [true, true, true, false, false]);
        assert_eq!(RetryPolicy::never().delay(first(&LIST), NO_CONNECTION), None);
        assert_eq!(policy.attempts_max(0).delay(first(&LIST), NO_CONNECTION), None);
    }

    #[test]
    fn waits_are_those_that_were_set() {
        let policy = RetryPolicy::default().delay_base(Duration::from_secs(1)).delay_max(Duration::from_secs(3));
        assert_eq!(policy.backoff, Backoff { base: Duration::from_secs(1), max: Duration::from_secs(3) });
        let failure = Failure { wait_asked_for: Some(Duration::from_secs(20)), ..status(429) };
        let delay = policy.delay(first(&LIST).attempt(3), failure).unwrap();
        assert!((20..=21).contains(&delay.as_secs()), "{delay:?}");
    }
}
