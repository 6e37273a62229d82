use std::time::Duration;

/// Waits between attempts: random ones between nothing and a limit that doubles each time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Backoff {
    /// The limit of the first wait.
    pub(crate) base: Duration,
    /// The limit that is not doubled any more.
    pub(crate) max: Duration,
}

impl Backoff {
    /// Returns how long to wait after `n_attempts` that failed, from 1. What the server asks for is never shortened, and
    /// up to `base` is added to it, so that not all its clients come back at once.
    pub(crate) fn delay(self, n_attempts: u32, wait_asked_for: Option<Duration>) -> Duration {
        self.delay_at(n_attempts, wait_asked_for, random())
    }

    /// The same with a number anywhere between 0 and `u32::MAX` in the place of a random one.
    pub(super) fn delay_at(self, n_attempts: u32, wait_asked_for: Option<Duration>, random: u32) -> Duration {
        match wait_asked_for {
            Some(wait) => wait.saturating_add(part(self.base, random)),
            None => {
                let doubled = self.base.saturating_mul(2_u32.saturating_pow(n_attempts.saturating_sub(1)));
                part(doubled.min(self.max), random)
            }
        }
    }
}

/// Returns `random` parts of 2³² of a duration.
fn part(duration: Duration, random: u32) -> Duration {
    let nanoseconds = duration.as_nanos().min(u128::from(u64::MAX));
    let part = nanoseconds.saturating_mul(u128::from(random)) >> u32::BITS;
    Duration::from_nanos(u64::try_from(part).unwrap_or(u64::MAX))
}

/// Returns any number. Where the system has no random bytes left, waits go on without jitter.
fn random() -> u32 {
    getrandom::u32().unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HALF: u32 = 1 << 31;

    const BACKOFF: Backoff = Backoff { base: Duration::from_millis(200), max: Duration::from_secs(10) };

    #[test]
    fn waits_double_up_to_the_longest() {
        let delays = (1..=8).map(|n| BACKOFF.delay_at(n, None, HALF).as_millis());
        assert_eq!(delays.collect::<Vec<_>>(), [100, 200, 400, 800, 1_600, 3_200, 5_000, 5_000]);
    }

    #[test]
    fn jitter_covers_the_whole_interval() {
        assert_eq!(BACKOFF.delay_at(2, None, 0), Duration::ZERO);
        assert_eq!(BACKOFF.delay_at(2, None, u32::MAX).as_millis(), 399);
        let longest = Backoff { base: Duration::MAX, max: Duration::MAX };
        assert!(longest.delay_at(u32::MAX, None, u32::MAX) > Duration::from_secs(1 << 33));
        assert!((0..9).map(|_| BACKOFF.delay(1, None)).any(|delay| delay != BACKOFF.delay(1, None)), "it is random");
    }

    #[test]
    fn wait_that_the_server_asks_for_is_never_shortened() {
        let delays = [0, HALF].map(|random| BACKOFF.delay_at(3, Some(Duration::from_secs(20)), random).as_millis());
        assert_eq!(delays, [20_000, 20_100]);
        assert_eq!(BACKOFF.delay_at(1, Some(Duration::MAX), HALF), Duration::MAX);
    }
}
