use std::sync::{Mutex, PoisonError};

/// What a retry takes out of the bucket. A call that needs none puts one back.
const COST: u32 = 10;

/// A bucket of retries that all calls of a client share, so that a broken server is not hammered.
#[derive(Debug)]
pub(crate) struct Budget {
    capacity: u32,
    left: Mutex<u32>,
}

impl Budget {
    /// Makes a full bucket of `n_retries`.
    pub(crate) fn new(n_retries: u32) -> Self {
        let capacity = n_retries.saturating_mul(COST);
        Self { capacity, left: Mutex::new(capacity) }
    }

    /// Takes a retry; false if there is none left.
    pub(crate) fn take(&self) -> bool {
        let mut left = self.left.lock().unwrap_or_else(PoisonError::into_inner);
        let rest = left.checked_sub(COST);
        *left = rest.unwrap_or(*left);
        rest.is_some()
    }

    /// Puts back a tenth of a retry.
    pub(crate) fn refill(&self) {
        let mut left = self.left.lock().unwrap_or_else(PoisonError::into_inner);
        *left = self.capacity.min(left.saturating_add(1));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_good_calls_pay_for_one_retry() {
        let budget = Budget::new(2);
        assert_eq!([(); 3].map(|()| budget.take()), [true, true, false]);
        for _ in 0..9 {
            budget.refill();
        }
        assert!(!budget.take());
        budget.refill();
        assert_eq!([(); 2].map(|()| budget.take()), [true, false]);
    }

    #[test]
    fn bucket_does_not_overflow() {
        let budget = Budget::new(1);
        for _ in 0..100 {
            budget.refill();
        }
        assert_eq!([(); 2].map(|()| budget.take()), [true, false]);
        assert!(!Budget::new(0).take());
    }

    #[test]
    fn largest_bucket_is_no_larger_when_it_is_refilled() {
        let budget = Budget::new(u32::MAX);
        budget.refill();
        assert!(budget.take());
    }
}
