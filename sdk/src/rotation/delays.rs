use std::time::Duration;

use super::error::RotationCause;

/// The waits between the tries of one step: twice as long each time.
#[derive(Debug)]
pub(super) struct Delays {
    next: Duration,
}

const DELAY_MIN: Duration = Duration::from_millis(50);
const DELAY_MAX: Duration = Duration::from_secs(2);

impl Default for Delays {
    fn default() -> Self {
        Self { next: DELAY_MIN }
    }
}

impl Delays {
    /// Returns how long to wait after `cause`: as long as the server asks for, but no longer than `max`.
    pub(super) fn after(&mut self, cause: &RotationCause, max: Duration) -> Duration {
        let delay = self.next;
        self.next = DELAY_MAX.min(self.next.saturating_mul(2));
        let asked_for = match cause {
            RotationCause::Call(error) => error.retry_after(),
            _ => None,
        };
        asked_for.unwrap_or_default().max(delay).min(max)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_to_a_bound() {
        let mut delays = Delays::default();
        let mut after = |max| delays.after(&RotationCause::NoSecret, max).as_millis();
        let long = Duration::from_secs(60);
        assert_eq!([after(long), after(long), after(Duration::from_millis(30)), after(long)], [50, 100, 30, 400]);
        assert_eq!([after(long), after(long), after(long), after(long)], [800, 1600, 2000, 2000]);
    }
}
