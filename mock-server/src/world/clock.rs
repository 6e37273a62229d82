use std::sync::{PoisonError, RwLock};

use chrono::{DateTime, TimeDelta, Utc};

use super::{ClockSeed, Rate, ScaledClockSeed};
use crate::seed::{Instant, without_leap_second};

/// The time of one world.
///
/// It starts as the time of the machine and can be stopped, set and moved; whatever depends on time
/// in the mock (expiry, last use, the age of a nonce, dates in answers) reads it here. It shows no leap seconds.
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

/// How a clock goes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Mode {
    rate: Rate,
    motion: Motion,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Motion {
    /// It showed `from` when the machine's time was `since`.
    Running {
        from: DateTime<Utc>,
        since: DateTime<Utc>,
    },
    Frozen {
        at: DateTime<Utc>,
    },
}

/// Changes that are made to a clock at once: it is frozen, set, advanced, given a rate and resumed, in this order.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct ClockChange {
    pub(crate) set: Option<DateTime<Utc>>,
    pub(crate) advance: TimeDelta,
    /// How fast it goes from now on; `None` if that stays as it is.
    pub(crate) rate: Option<Rate>,
    /// Whether it stands still from now on; `None` if that stays as it is.
    pub(crate) is_frozen: Option<bool>,
}

impl Clock {
    /// A clock that shows the time of the machine.
    pub fn real() -> Self {
        let now = machine_time();
        Self(RwLock::new(Mode { rate: Rate::REAL, motion: Motion::Running { from: now, since: now } }))
    }

    /// A clock that stands still at `at`.
    pub fn frozen(at: DateTime<Utc>) -> Self {
        let at = without_leap_second(at);
        Self(RwLock::new(Mode { rate: Rate::REAL, motion: Motion::Frozen { at } }))
    }

    /// A clock that shows `from` now and goes faster or slower than the machine's time.
    ///
    /// Only the world's time is scaled: what waits, a client or a fault that delays, waits in the machine's.
    ///
    /// # Example
    ///
    /// ```
    /// use tokenwright_mock::{Clock, Rate};
    ///
    /// // A minute of the world passes in a second: a token of a day expires in 24 minutes.
    /// let clock = Clock::scaled("2030-01-01T00:00:00Z".parse()?, Rate::new(60.0)?);
    /// assert_eq!(clock.rate().get(), 60.0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn scaled(from: DateTime<Utc>, rate: Rate) -> Self {
        let from = without_leap_second(from);
        Self(RwLock::new(Mode { rate, motion: Motion::Running { from, since: machine_time() } }))
    }

    /// Returns the present of this world.
    pub fn now(&self) -> DateTime<Utc> {
        self.mode().now()
    }

    /// Returns whether the clock stands still.
    pub fn is_frozen(&self) -> bool {
        matches!(self.mode().motion, Motion::Frozen { .. })
    }

    /// Returns how fast the clock goes, or will once it is resumed.
    pub fn rate(&self) -> Rate {
        self.mode().rate
    }

    /// Lets the clock go at another rate from the time it shows. One that stands still does so until it is resumed.
    pub fn set_rate(&self, rate: Rate) {
        self.change(|mode| mode.at_rate(rate));
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
            let mode = change.rate.map_or(mode, |rate| mode.at_rate(rate));
            if change.is_frozen == Some(false) { mode.running() } else { mode }
        });
    }

    /// A clock that shows the same time and goes on as this one does.
    pub(crate) fn fork(&self) -> Self {
        Self(RwLock::new(self.mode()))
    }

    /// Takes over how another clock goes.
    pub(crate) fn restore(&self, other: &Self) {
        let restored = other.mode();
        self.change(|_| restored);
    }

    /// Returns how a seed says what this clock does; `None` for the time of the machine.
    pub(crate) fn to_seed(&self) -> Option<ClockSeed> {
        let mode = self.mode();
        let shown = Instant::nearest(mode.now());
        match mode.motion {
            Motion::Running { from, since } if from == since && mode.rate == Rate::REAL => None,
            Motion::Running { .. } if mode.rate == Rate::REAL => Some(ClockSeed::RunningFrom(shown)),
            Motion::Frozen { .. } if mode.rate == Rate::REAL => Some(ClockSeed::FrozenAt(shown)),
            _ => Some(ClockSeed::Scaled(ScaledClockSeed { from: shown, rate: mode.rate, frozen: self.is_frozen() })),
        }
    }

    /// The clock that a seed asks for; the time of the machine without one.
    pub(crate) fn from_seed(seed: Option<ClockSeed>) -> Self {
        match seed {
            None => Self::real(),
            Some(ClockSeed::FrozenAt(at)) => Self::frozen(at.at()),
            Some(ClockSeed::RunningFrom(at)) => Self::scaled(at.at(), Rate::REAL),
            Some(ClockSeed::Scaled(ScaledClockSeed { from, rate, frozen })) => {
                let clock = Self::scaled(from.at(), rate);
                clock.apply(ClockChange {
                    is_frozen: Some(frozen),
                    set: frozen.then(|| from.at()),
                    ..ClockChange::default()
                });
                clock
            }
        }
    }

    /// Returns how the clock goes.
    pub(super) fn mode(&self) -> Mode {
        *self.0.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self, next: impl FnOnce(Mode) -> Mode) {
        let mut mode = self.0.write().unwrap_or_else(PoisonError::into_inner);
        *mode = next(*mode);
    }
}

impl Mode {
    fn now(self) -> DateTime<Utc> {
        match self.motion {
            Motion::Running { from, since } => saturating_add(from, self.rate.scale(machine_time() - since)),
            Motion::Frozen { at } => at,
        }
    }

    fn frozen(self) -> Self {
        Self { motion: Motion::Frozen { at: self.now() }, ..self }
    }

    fn running(self) -> Self {
        match self.motion {
            Motion::Running { .. } => self,
            Motion::Frozen { at } => Self { motion: Motion::Running { from: at, since: machine_time() }, ..self },
        }
    }

    fn set(self, at: DateTime<Utc>) -> Self {
        let at = without_leap_second(at);
        let motion = match self.motion {
            Motion::Running { .. } => Motion::Running { from: at, since: machine_time() },
            Motion::Frozen { .. } => Motion::Frozen { at },
        };
        Self { motion, ..self }
    }

    fn advanced(self, delta: TimeDelta) -> Self {
        let motion = match self.motion {
            Motion::Running { from, since } => Motion::Running { from: saturating_add(from, delta), since },
            Motion::Frozen { at } => Motion::Frozen { at: saturating_add(at, delta) },
        };
        Self { motion, ..self }
    }

    fn at_rate(self, rate: Rate) -> Self {
        let motion = match self.motion {
            Motion::Running { .. } if rate != self.rate => Motion::Running { from: self.now(), since: machine_time() },
            same => same,
        };
        Self { rate, motion }
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
        let change = ClockChange { set: Some(at), advance: TimeDelta::days(1), is_frozen: Some(true), rate: None };
        clock.apply(change);
        assert_eq!((clock.now(), clock.is_frozen()), (instant("2030-01-02T00:00:00Z"), true));
        clock.apply(ClockChange { is_frozen: Some(false), ..ClockChange::default() });
        let gap = clock.now() - instant("2030-01-02T00:00:00Z");
        assert!(!clock.is_frozen() && gap < TimeDelta::minutes(1), "{gap}");
    }

    #[test]
    fn leap_seconds_are_never_shown() {
        let (leap, behind) = (instant("2016-12-31T23:59:60Z"), instant("2017-01-01T00:00:00Z"));
        let clock = Clock::frozen(leap);
        assert_eq!(clock.now(), behind);
        clock.set(leap);
        assert_eq!(clock.now(), behind);
        let running = Clock::scaled(leap, Rate::REAL);
        assert!(running.now() >= behind);
    }

    #[test]
    fn time_beyond_the_calendar_is_cut_off() {
        let clock = Clock::frozen(instant("2030-01-01T00:00:00Z"));
        clock.advance(TimeDelta::MAX);
        assert_eq!(clock.now(), DateTime::<Utc>::MAX_UTC);
    }

    #[test]
    fn scaled_clock_goes_at_its_rate_from_where_it_is() {
        let (at, rate) = (instant("2030-01-01T00:00:00Z"), Rate::new(1e6).unwrap());
        let clock = Clock::scaled(at, rate);
        // A microsecond of the machine is a second here, so it moves while the test looks.
        while clock.now() == at {}
        clock.freeze();
        let frozen = clock.now();
        assert!(frozen > at && clock.now() == frozen, "{frozen}");
        assert_eq!(clock.rate(), rate, "it is kept for later");
        clock.set_rate(Rate::REAL);
        assert_eq!(clock.now(), frozen);
        clock.resume();
        let gap = clock.now() - frozen;
        assert!(gap >= TimeDelta::zero() && gap < TimeDelta::minutes(1), "{gap}");
    }

    /// Goal: the export of a clock makes the same clock. One that runs goes on in between, so it is only read.
    #[test]
    fn seed_of_a_clock_makes_the_same_clock() {
        let (at, rate) = (instant("2030-01-01T00:00:00.123456789Z"), Rate::new(0.1 + 0.2).unwrap());
        let frozen = Clock::scaled(at, rate);
        frozen.apply(ClockChange { set: Some(at), is_frozen: Some(true), ..ClockChange::default() });
        for clock in [Clock::real(), Clock::frozen(at), frozen] {
            let seed = clock.to_seed();
            assert_eq!(Clock::from_seed(seed).to_seed(), seed);
            assert_eq!(Clock::from_seed(seed).rate(), clock.rate());
        }
        let Some(ClockSeed::Scaled(seed)) = Clock::scaled(at, rate).to_seed() else { panic!("a scaled clock") };
        assert!((seed.rate, seed.frozen) == (rate, false) && seed.from.at() >= at, "{seed:?}");
    }
}
