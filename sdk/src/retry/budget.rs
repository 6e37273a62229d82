use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::time::Instant;

/// What a retry takes out of the bucket. A call that needs none puts one back, and so does a second.
const COST: u32 = 10;

/// A bucket of retries that all calls of a client share, so that a broken server is not hammered.
///
/// It refills with time as well: a client that calls seldom would go without retries for days after an outage.
#[derive(Debug)]
pub(crate) struct Budget {
    capacity: u32,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    left: u32,
    /// When time was counted last; none while nothing was taken.
    refilled_at: Option<Instant>,
}

impl Budget {
    /// Makes a full bucket of `n_retries`.
    pub(crate) fn new(n_retries: u32) -> Self {
        let capacity = n_retries.saturating_mul(COST);
        Self { capacity, state: Mutex::new(State { left: capacity, refilled_at: None }) }
    }

    /// Takes a retry at `now`; false if there is none left.
    pub(crate) fn take(&self, now: Instant) -> bool {
        let mut state = self.state();
        self.refill_until(now, &mut state);
        let rest = state.left.checked_sub(COST);
        state.left = rest.unwrap_or(state.left);
        rest.is_some()
    }

    /// Puts back a tenth of a retry.
    pub(crate) fn refill(&self) {
        let mut state = self.state();
        state.left = self.capacity.min(state.left.saturating_add(1));
    }

    /// Puts back a tenth of a retry for each second that has passed. Parts of a second are lost, not
    /// counted twice.
    fn refill_until(&self, now: Instant, state: &mut State) {
        let since = *state.refilled_at.get_or_insert(now);
        let n_seconds = now.saturating_duration_since(since).as_secs();
        if n_seconds > 0 {
            let n_tenths = u32::try_from(n_seconds).unwrap_or(u32::MAX);
            state.left = self.capacity.min(state.left.saturating_add(n_tenths));
            state.refilled_at = Some(now);
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn ten_good_calls_pay_for_one_retry() {
        let (budget, now) = (Budget::new(2), Instant::now());
        assert_eq!([(); 3].map(|()| budget.take(now)), [true, true, false]);
        for _ in 0..9 {
            budget.refill();
        }
        assert!(!budget.take(now));
        budget.refill();
        assert_eq!([(); 2].map(|()| budget.take(now)), [true, false]);
    }

    #[test]
    fn ten_seconds_pay_for_one_retry() {
        let (budget, start) = (Budget::new(2), Instant::now());
        let take_after = |n_seconds| budget.take(start + Duration::from_secs(n_seconds));
        assert_eq!([0, 0, 0, 9, 10, 11, 19].map(take_after), [true, true, false, false, true, false, false]);
        assert_eq!([20, 20, 1_000_000, 1_000_000, 1_000_000].map(take_after), [true, false, true, true, false]);
    }

    #[test]
    fn bucket_does_not_overflow() {
        let (budget, now) = (Budget::new(1), Instant::now());
        for _ in 0..100 {
            budget.refill();
        }
        assert_eq!([(); 2].map(|()| budget.take(now)), [true, false]);
        assert!(!Budget::new(0).take(now));
    }

    #[test]
    fn largest_bucket_is_no_larger_when_it_is_refilled() {
        let (budget, now) = (Budget::new(u32::MAX), Instant::now());
        budget.refill();
        assert!(budget.take(now));
    }
}
