use chrono::{DateTime, TimeDelta, Utc};

use super::{Problem, duration, instant};
use crate::generated::control::types;
use crate::world::{Clock, ClockChange, Rate};

/// Tells what a clock shows.
pub(super) fn view(clock: &Clock) -> types::Clock {
    types::Clock { now: instant::write(clock.now()), is_frozen: clock.is_frozen(), rate: clock.rate().get() }
}

/// Changes a clock as a body asks for it.
pub(super) fn update(clock: &Clock, update: &types::ClockUpdate) -> Result<(), Problem> {
    let change = ClockChange {
        set: update.set.as_deref().map(|text| instant::read("set", text)).transpose()?,
        advance: read_advance(update)?,
        rate: update.rate.map(|rate| read_rate("rate", rate)).transpose()?,
        is_frozen: update.is_frozen,
    };
    check_target(change.set.unwrap_or_else(|| clock.now()), change.advance)?;
    clock.apply(change);
    Ok(())
}

/// Makes the clock that a new world starts with.
pub(super) fn start(start: &types::ClockStart) -> Result<Clock, Problem> {
    let now = instant::read("clock.now", &start.now)?;
    let rate = start.rate.map(|rate| read_rate("clock.rate", rate)).transpose()?;
    let clock = Clock::scaled(now, rate.unwrap_or(Rate::REAL));
    let is_frozen = start.is_frozen.unwrap_or_default();
    clock.apply(ClockChange { is_frozen: Some(is_frozen), set: is_frozen.then_some(now), ..ClockChange::default() });
    Ok(clock)
}

fn read_rate(member: &str, rate: f64) -> Result<Rate, Problem> {
    Rate::new(rate).map_err(|error| Problem::InvalidBody(format!("{member}: {error}")))
}

fn read_advance(update: &types::ClockUpdate) -> Result<TimeDelta, Problem> {
    let advance = match (&update.advance, update.advance_ms) {
        (Some(_), Some(_)) => {
            let reason = "advance and advance_ms exclude each other; give one of them";
            return Err(Problem::InvalidBody(reason.to_owned()));
        }
        // The document has the form of a duration, so it is too long otherwise.
        (Some(text), None) => duration::read(text),
        (None, Some(ms)) => TimeDelta::try_milliseconds(ms),
        (None, None) => Some(TimeDelta::zero()),
    };
    advance.ok_or_else(beyond_time)
}

fn check_target(from: DateTime<Utc>, advance: TimeDelta) -> Result<(), Problem> {
    from.checked_add_signed(advance).filter(instant::is_told).map(|_| ()).ok_or_else(beyond_time)
}

fn beyond_time() -> Problem {
    Problem::InvalidBody("the clock would leave the years 1 to 9999".to_owned())
}
