use std::time::Duration;

use tokio::time::{Instant, sleep, timeout};

use super::budget::Budget;
use super::policy::{Failure, RetryPolicy};
use super::wait::wait_asked_for;
use crate::call_options::CallOptions;
use crate::error::{Error, TransportError, TransportErrorKind};
use crate::operation::Call;
use crate::outcome::End;
use crate::response::Response;
use crate::trace;

/// The attempts of the calls of one client.
#[derive(Debug)]
pub(crate) struct Schedule {
    policy: RetryPolicy,
    budget: Budget,
    /// How long a call may take with all its attempts.
    call_timeout: Duration,
}

impl Schedule {
    pub(crate) fn new(policy: RetryPolicy, call_timeout: Duration) -> Self {
        let budget = Budget::new(policy.bucket());
        Self { policy, budget, call_timeout }
    }

    /// Makes attempts until one succeeds, fails for good, or the last one failed. `attempt` is told which
    /// one it is.
    pub(crate) async fn run<F>(
        &self,
        call: Call,
        options: &CallOptions,
        mut attempt: impl FnMut(Call) -> F,
    ) -> Result<Response, Error>
    where
        F: Future<Output = Result<Response, Error>>,
    {
        let began_at = Instant::now();
        let policy = options.retry.as_ref().unwrap_or(&self.policy);
        let call_timeout = options.timeout.unwrap_or(self.call_timeout);
        let left = || call_timeout.saturating_sub(began_at.elapsed());
        let mut call = call.attempt(1);
        loop {
            let result = timeout(left(), attempt(call)).await.unwrap_or_else(|_| Err(no_time(call)));
            let Some(delay) = self.delay(policy, call, &result) else { return result };
            // Waiting for what comes too late would only delay the news.
            if delay >= left() || !self.budget.take(Instant::now()) {
                return result;
            }
            trace::retry(call, delay);
            sleep(delay).await;
            call = call.attempt(call.n_attempts.saturating_add(1));
        }
    }

    /// Returns how long to wait before the next attempt; none if there is to be none.
    fn delay(&self, policy: &RetryPolicy, call: Call, result: &Result<Response, Error>) -> Option<Duration> {
        let Some(failure) = failure(result) else {
            self.budget.refill();
            return None;
        };
        policy.delay(call, failure)
    }
}

fn no_time(call: Call) -> Error {
    TransportError::of_kind(call, TransportErrorKind::CallTimeout).into()
}

/// Returns what is wrong with the outcome of an attempt, if another attempt may help.
fn failure(result: &Result<Response, Error>) -> Option<Failure> {
    match result {
        Err(Error::Transport(error)) => Some(Failure { end: error.end(), wait_asked_for: None }),
        Err(_) => None,
        Ok(response) => {
            let (status, end) = (response.status(), End::Answered(response.status()));
            let failed = status.is_server_error() || end.is_passing();
            failed.then(|| Failure { end, wait_asked_for: wait_asked_for(response.headers()) })
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;
    use crate::generated::astrom::operations::{API_TOKEN_CREATE as CREATE, API_TOKEN_LIST as LIST};
    use crate::operation::Operation;

    /// What an attempt comes to.
    #[derive(Clone, Copy)]
    enum Attempt {
        Status(u16),
        Throttled(&'static str),
        NoConnection,
        Untrusted,
        Reset,
        Hang,
    }
    use Attempt::{Hang, NoConnection, Reset, Status, Throttled, Untrusted};

    async fn outcome(call: Call, outcome: Attempt) -> Result<Response, Error> {
        let failed = |kind| Err(TransportError::of_kind(call, kind).into());
        match outcome {
            Status(status) => Ok(Response::new(call, status, &[], "")),
            Throttled(seconds) => Ok(Response::new(call, 429, &[("retry-after", seconds)], "")),
            NoConnection => failed(TransportErrorKind::NoConnection),
            Untrusted => failed(TransportErrorKind::Untrusted),
            Reset => failed(TransportErrorKind::Broken),
            Hang => {
                sleep(Duration::from_secs(30)).await;
                failed(TransportErrorKind::AttemptTimeout)
            }
        }
    }

    /// Runs a call whose attempts come to `outcomes`, and returns when each began, in milliseconds.
    async fn run(
        schedule: &Schedule,
        operation: &'static Operation,
        outcomes: &[Attempt],
    ) -> (Result<Response, Error>, Vec<u128>) {
        let began_at = Instant::now();
        let starts = Mutex::new(Vec::new());
        let attempt = |call: Call| {
            let index = usize::try_from(call.n_attempts).unwrap() - 1;
            let (starts, outcomes) = (&starts, &outcomes);
            async move {
                starts.lock().unwrap().push(began_at.elapsed().as_millis());
                outcome(call, outcomes[index]).await
            }
        };
        let result = schedule.run(Call::new(operation), &CallOptions::default(), attempt).await;
        (result, starts.into_inner().unwrap())
    }

    fn schedule(policy: RetryPolicy) -> Schedule {
        Schedule::new(policy, Duration::from_secs(90))
    }

    #[track_caller]
    fn assert_waits(starts: &[u128], waits: &[std::ops::RangeInclusive<u128>]) {
        let found: Vec<u128> = starts.windows(2).map(|pair| pair[1] - pair[0]).collect();
        assert_eq!(found.len(), waits.len(), "{found:?}");
        assert!(found.iter().zip(waits).all(|(found, expected)| expected.contains(found)), "{found:?}, not {waits:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn waits_grow_and_attempts_end() {
        let (result, starts) = run(&schedule(RetryPolicy::default()), &LIST, &[Status(503); 4]).await;
        let response = result.unwrap();
        assert_eq!((response.status().as_u16(), response.call().n_attempts), (503, 4));
        assert_waits(&starts, &[0..=201, 0..=401, 0..=801]);
    }

    #[tokio::test(start_paused = true)]
    async fn server_sets_the_wait() {
        let outcomes = [Throttled("7"), Throttled("0"), Reset, Status(200)];
        let (result, starts) = run(&schedule(RetryPolicy::default()), &LIST, &outcomes).await;
        assert_eq!(result.unwrap().status(), 200);
        assert_waits(&starts, &[7_000..=7_201, 0..=201, 0..=801]);
    }

    #[tokio::test(start_paused = true)]
    async fn wait_beyond_the_time_of_the_call_ends_it_at_once() {
        let began_at = Instant::now();
        let (result, starts) = run(&schedule(RetryPolicy::default()), &LIST, &[Throttled("90"), Status(200)]).await;
        assert_eq!((result.unwrap().status().as_u16(), starts.len()), (429, 1));
        assert_eq!(began_at.elapsed(), Duration::ZERO);
    }

    #[tokio::test(start_paused = true)]
    async fn whole_call_ends_in_time() {
        let began_at = Instant::now();
        let policy = RetryPolicy::default().delay_base(Duration::ZERO).attempts_max(9);
        let schedule = Schedule::new(policy, Duration::from_secs(75));
        let (result, starts) = run(&schedule, &LIST, &[Hang; 9]).await;
        let expected = "astrom api_token_list: no complete answer in the time for the whole call [3 attempts]";
        assert_eq!(result.unwrap_err().to_string(), expected);
        assert_eq!((starts, began_at.elapsed()), (vec![0, 30_000, 60_000], Duration::from_secs(75)));
    }

    #[tokio::test(start_paused = true)]
    async fn no_wait_and_no_time_is_too_long() {
        let endless = "9223372036854775807";
        let schedule = schedule(RetryPolicy::default());
        let (result, starts) = run(&schedule, &LIST, &[Throttled(endless), Status(200)]).await;
        assert_eq!((result.unwrap().status().as_u16(), starts.len()), (429, 1));
        let schedule = Schedule::new(RetryPolicy::default(), Duration::MAX);
        let (result, starts) = run(&schedule, &LIST, &[Throttled("7"), Hang, Status(200)]).await;
        assert_eq!((result.unwrap().status().as_u16(), starts.len()), (200, 3));
    }

    #[tokio::test(start_paused = true)]
    async fn create_is_sent_again_only_while_nothing_was_done() {
        for last in [Status(503), Status(408), Reset, Hang] {
            let outcomes = [NoConnection, Throttled("1"), last, Status(201)];
            let (_, starts) = run(&schedule(RetryPolicy::default()), &CREATE, &outcomes).await;
            assert_eq!(starts.len(), 3);
        }
        let outcomes = [NoConnection, Throttled("1"), Status(429), Status(201)];
        let (result, starts) = run(&schedule(RetryPolicy::default()), &CREATE, &outcomes).await;
        assert_eq!((result.unwrap().status().as_u16(), starts.len()), (201, 4));
    }

    #[tokio::test(start_paused = true)]
    async fn certificate_that_is_not_trusted_is_not_asked_for_again() {
        let (result, starts) = run(&schedule(RetryPolicy::default()), &LIST, &[Untrusted, Status(200)]).await;
        assert_eq!((result.unwrap_err().is_retryable(), starts.len()), (false, 1));
    }

    #[tokio::test(start_paused = true)]
    async fn broken_server_is_not_hammered() {
        let schedule = schedule(RetryPolicy::default().retries_in_bucket(5));
        let mut n_attempts = 0;
        for _ in 0..100 {
            n_attempts += run(&schedule, &LIST, &[Status(503); 4]).await.1.len();
        }
        assert_eq!(n_attempts, 105);
        for _ in 0..10 {
            run(&schedule, &LIST, &[Status(200)]).await.0.unwrap();
        }
        assert_eq!(run(&schedule, &LIST, &[Status(503), Status(200)]).await.1.len(), 2);
    }

    #[tokio::test(start_paused = true)]
    async fn final_answers_are_not_asked_for_again() {
        let schedule = schedule(RetryPolicy::default());
        for status in [200, 302, 400, 401, 403, 404, 500, 501] {
            let (_, starts) = run(&schedule, &LIST, &[Status(status), Status(200)]).await;
            assert_eq!(starts.len(), 1, "{status}");
        }
    }
}
