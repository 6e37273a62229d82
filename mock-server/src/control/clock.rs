use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};

use super::{Problem, duration, instant};
use crate::generated::control::types;
use crate::world::{Clock, ClockChange};

/// Tells what a clock shows.
pub(super) fn view(clock: &Clock) -> types::Clock {
    types::Clock { now: clock.now().to_rfc3339_opts(SecondsFormat::AutoSi, true), is_frozen: clock.is_frozen() }
}

/// Changes a clock as a body asks for it.
pub(super) fn update(clock: &Clock, update: &types::ClockUpdate) -> Result<(), Problem> {
    let change = ClockChange {
        set: update.set.as_deref().map(|text| instant::read("set", text)).transpose()?,
        advance: read_advance(update)?,
        is_frozen: update.is_frozen,
    };
    check_target(change.set.unwrap_or_else(|| clock.now()), change.advance)?;
    clock.apply(change);
    Ok(())
}

fn read_advance(update: &types::ClockUpdate) -> Result<TimeDelta, Problem> {
    let wrong = |reason: &str| Err(Problem::InvalidBody(reason.to_owned()));
    match (&update.advance, update.advance_ms) {
        (Some(_), Some(_)) => wrong("advance and advance_ms exclude each other; give one of them"),
        (Some(text), None) => duration::read(text).map_or_else(
            || {
                wrong(
                    "advance is no duration of days, hours, minutes and seconds, or of weeks; expected P14D or PT1.5S",
                )
            },
            Ok,
        ),
        (None, Some(ms)) => TimeDelta::try_milliseconds(ms).map_or_else(|| wrong("advance_ms is too long"), Ok),
        (None, None) => Ok(TimeDelta::zero()),
    }
}

fn check_target(from: DateTime<Utc>, advance: TimeDelta) -> Result<(), Problem> {
    match from.checked_add_signed(advance).filter(instant::is_told) {
        Some(_) => Ok(()),
        None => Err(Problem::InvalidBody("the clock would leave the years 1 to 9999".to_owned())),
    }
}
