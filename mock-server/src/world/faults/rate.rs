use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};

use super::effect::RateLimit;
use super::fault::Attempt;

/// The windows of one rate limit, one for each credential that was shown; requests without one share one.
#[derive(Debug, Default)]
pub(super) struct Windows(HashMap<Option<String>, Window>);

/// One window of a rate limit, and what was counted in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Window {
    /// The requests that it lets through.
    pub(crate) limit: u32,
    /// The length of a window.
    pub(crate) length_ms: u32,
    /// The requests that came.
    pub(crate) n_requests: u32,
    /// The first instant of the next window.
    pub(crate) ends_at: DateTime<Utc>,
}

/// The window of a rate limit that is used up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RateWindow {
    /// The requests that a window lets through.
    pub limit: u32,
    /// The length of a window in whole minutes, one at least.
    pub minutes: u32,
    /// The first instant of the next window.
    pub ends_at: DateTime<Utc>,
    /// The whole seconds until then, rounded up.
    pub seconds_left: i64,
}

/// The windows that are kept; when there are more, those that have ended are forgotten.
const WINDOWS_MAX: usize = 10_000;

impl Windows {
    /// Counts a request. A window begins with the first request after the last one has ended.
    pub(super) fn count(&mut self, limit: &RateLimit, attempt: &Attempt<'_>) -> Window {
        if self.0.len() >= WINDOWS_MAX {
            self.0.retain(|_, window| window.is_open(attempt.now));
            if self.0.len() >= WINDOWS_MAX {
                self.0.clear();
            }
        }
        let length = TimeDelta::milliseconds(limit.window_ms.into());
        let ends_at = attempt.now.checked_add_signed(length).unwrap_or(DateTime::<Utc>::MAX_UTC);
        let fresh = Window { limit: limit.n_requests, length_ms: limit.window_ms, n_requests: 0, ends_at };
        let window = self.0.entry(attempt.credential.map(str::to_owned)).or_insert(fresh);
        if !window.is_open(attempt.now) {
            *window = fresh;
        }
        window.n_requests = window.n_requests.saturating_add(1);
        *window
    }
}

impl Window {
    fn is_open(&self, now: DateTime<Utc>) -> bool {
        now < self.ends_at
    }

    /// Whether the request that was counted last is let through.
    pub(super) fn is_within(&self) -> bool {
        self.n_requests <= self.limit
    }

    /// Describes the window as vendors tell of it.
    pub(crate) fn as_rate_window(&self, now: DateTime<Utc>) -> RateWindow {
        let left_ms = (self.ends_at - now).num_milliseconds();
        let seconds_left = left_ms.div_euclid(1_000) + i64::from(left_ms.rem_euclid(1_000) > 0);
        RateWindow {
            limit: self.limit,
            minutes: self.length_ms.div_ceil(60_000).max(1),
            ends_at: self.ends_at,
            seconds_left: seconds_left.max(1),
        }
    }
}
