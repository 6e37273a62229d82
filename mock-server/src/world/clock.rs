use std::sync::{PoisonError, RwLock};

use chrono::{DateTime, TimeDelta, Utc};

use crate::seed::{ClockSeed, Instant};

/// The time of one world.
///
/// It starts as the time of the machine and can be stopped, set and moved; whatever depends on time
/// in the mock (expiry, last use, the age of a nonce, dates in answers) reads it here.
///
/// # Example
///
/// ```
/// use chrono::TimeDelta;
/// use tokenwright_mock::Clock;
///
/// let clock = Clock::frozen("2030-01-01T00:00:00Z".parse().unwrap());
/// clock.advance(TimeDelta::days(14));
/// assert_eq!(clock.now().to_rfc3339(), "2030-01-15T00:00:00+00:00");
/// ```
#[derive(Debug)]
pub struct Clock(RwLock<Mode>);

#[derive(Debug, Clone, Copy)]
enum Mode {
    /// The machine's time plus an offset.
    Running {
        offset: TimeDelta,
    },
    Frozen {
        at: DateTime<Utc>,
    },
}

/// Changes that are made to a clock at once: it is frozen, set, advanced and resumed, in this order.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct ClockChange {
    pub(crate) set: Option<DateTime<Utc>>,
    pub(crate) advance: TimeDelta,
    /// Whether it stands still from now on; `None` if that stays as it is.
    pub(crate) is_frozen: Option<bool>,
}

impl Clock {
    /// A clock that shows the time of the machine.
    pub fn real() -> Self {
        Self(RwLock::new(Mode::Running { offset: TimeDelta::zero() }))
    }

    /// A clock that stands still at `at`.
    pub fn frozen(at: DateTime<Utc>) -> Self {
        Self(RwLock::new(Mode::Frozen { at }))
    }

    /// Returns the present of this world.
    pub fn now(&self) -> DateTime<Utc> {
        read(*self.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Returns whether the clock stands still.
    pub fn is_frozen(&self) -> bool {
        matches!(*self.0.read().unwrap_or_else(PoisonError::into_inner), Mode::Frozen { .. })
    }

    /// Moves the clock forward by `delta`, or back if it is negative. A time that `chrono` cannot
    /// express is cut off at the earliest or latest one.
    pub fn advance(&self, delta: TimeDelta) {
        self.change(|mode| mode.advanced(delta));
    }

    /// Sets the clock to `at`. A running clock runs on from there, a frozen one stays there.
    pub fn set(&self, at: DateTime<Utc>) {
        self.change(|mode| mode.set(at));
    }

    /// Stops the clock at the time it shows.
    pub fn freeze(&self) {
        self.change(Mode::frozen);
    }

    /// Lets the clock run on from the time it shows.
    pub fn resume(&self) {
        self.change(Mode::running);
    }

    /// Makes several changes at once: nobody sees the clock between them.
    pub(crate) fn apply(&self, change: ClockChange) {
        self.change(|mode| {
            let mode = if change.is_frozen == Some(true) { mode.frozen() } else { mode };
            let mode = change.set.map_or(mode, |at| mode.set(at)).advanced(change.advance);
            if change.is_frozen == Some(false) { mode.running() } else { mode }
        });
    }

    /// A clock that shows the same time and goes on as this one does.
    pub(crate) fn fork(&self) -> Self {
        Self(RwLock::new(*self.0.read().unwrap_or_else(PoisonError::into_inner)))
    }

    /// Takes over how another clock goes.
    pub(crate) fn restore(&self, other: &Self) {
        let restored = *other.0.read().unwrap_or_else(PoisonError::into_inner);
        self.change(|_| restored);
    }

    /// Returns how a seed says what this clock does; `None` for the time of the machine.
    pub(crate) fn to_seed(&self) -> Option<ClockSeed> {
        let mode = *self.0.read().unwrap_or_else(PoisonError::into_inner);
        match mode {
            Mode::Running { offset } if offset.is_zero() => None,
            Mode::Running { .. } => Some(ClockSeed::RunningFrom(Instant::nearest(read(mode)))),
            Mode::Frozen { at } => Some(ClockSeed::FrozenAt(Instant::nearest(at))),
        }
    }

    /// The clock that a seed asks for; the time of the machine without one.
    pub(crate) fn from_seed(seed: Option<ClockSeed>) -> Self {
        match seed {
            None => Self::real(),
            Some(ClockSeed::FrozenAt(at)) => Self::frozen(at.at()),
            Some(ClockSeed::RunningFrom(at)) => {
                let clock = Self::real();
                clock.set(at.at());
                clock
            }
        }
    }

    fn change(&self, next: impl FnOnce(Mode) -> Mode) {
        let mut mode = self.0.write().unwrap_or_else(PoisonError::into_inner);
        *mode = next(*mode);
    }
}

impl Mode {
    fn frozen(self) -> Self {
        Self::Frozen { at: read(self) }
    }

    fn running(self) -> Self {
        Self::Running { offset: read(self) - machine_time() }
    }

    fn set(self, at: DateTime<Utc>) -> Self {
        match self {
            Self::Running { .. } => Self::Running { offset: at - machine_time() },
            Self::Frozen { .. } => Self::Frozen { at },
        }
    }

    fn advanced(self, delta: TimeDelta) -> Self {
        match self {
            Self::Running { offset } => {
                let limit = if delta < TimeDelta::zero() { TimeDelta::MIN } else { TimeDelta::MAX };
                Self::Running { offset: offset.checked_add(&delta).unwrap_or(limit) }
            }
            Self::Frozen { at } => Self::Frozen { at: saturating_add(at, delta) },
        }
    }
}

fn read(mode: Mode) -> DateTime<Utc> {
    match mode {
        Mode::Running { offset } => saturating_add(machine_time(), offset),
        Mode::Frozen { at } => at,
    }
}

fn saturating_add(at: DateTime<Utc>, delta: TimeDelta) -> DateTime<Utc> {
    let limit = if delta < TimeDelta::zero() { DateTime::<Utc>::MIN_UTC } else { DateTime::<Utc>::MAX_UTC };
    at.checked_add_signed(delta).unwrap_or(limit)
}

#[expect(clippy::disallowed_methods, reason = "the one place where the mock reads the machine's time")]
fn machine_time() -> DateTime<Utc> {
    Utc::now()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn instant(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn frozen_clock_moves_only_when_told() {
        let clock = Clock::frozen(instant("2030-01-01T00:00:00Z"));
        assert_eq!(clock.now(), clock.now());
        clock.advance(TimeDelta::seconds(-1));
        assert_eq!(clock.now(), instant("2029-12-31T23:59:59Z"));
        clock.set(instant("2031-05-05T05:05:05Z"));
        assert_eq!(clock.now(), instant("2031-05-05T05:05:05Z"));
    }

    #[test]
    fn running_clock_keeps_its_offset_when_frozen_and_resumed() {
        let clock = Clock::real();
        clock.set(instant("2040-01-01T00:00:00Z"));
        clock.freeze();
        let frozen = clock.now();
        clock.resume();
        let gap = clock.now() - frozen;
        assert!(gap >= TimeDelta::zero() && gap < TimeDelta::minutes(1), "{gap}");
    }

    #[test]
    fn changes_are_made_in_order_and_at_once() {
        let clock = Clock::real();
        let at = instant("2030-01-01T00:00:00Z");
        clock.apply(ClockChange { set: Some(at), advance: TimeDelta::days(1), is_frozen: Some(true) });
        assert_eq!((clock.now(), clock.is_frozen()), (instant("2030-01-02T00:00:00Z"), true));
        clock.apply(ClockChange { is_frozen: Some(false), ..ClockChange::default() });
        let gap = clock.now() - instant("2030-01-02T00:00:00Z");
        assert!(!clock.is_frozen() && gap < TimeDelta::minutes(1), "{gap}");
    }

    #[test]
    fn time_beyond_the_calendar_is_cut_off() {
        let clock = Clock::frozen(instant("2030-01-01T00:00:00Z"));
        clock.advance(TimeDelta::MAX);
        assert_eq!(clock.now(), DateTime::<Utc>::MAX_UTC);
    }
}
