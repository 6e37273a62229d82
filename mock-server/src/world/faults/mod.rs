//! What goes wrong on purpose in a world.
//!
//! A [`Fault`] says which requests it is for and what becomes of them. Each world has its own list,
//! which is asked in the order of addition before a request is looked at; the first fault that
//! applies is the only one, so that what a client sees can be told from the list. A world without
//! faults pays one look at a counter.

mod effect;
mod error;
mod fault;
mod rate;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

pub use effect::{Effect, Failure, RateLimit, ResetAfter};
pub use error::FaultError;
pub use fault::Fault;
pub use rate::RateWindow;
use rate::Window;
use rate::Windows;

use super::Ids;
pub(crate) use fault::Attempt;

/// The number of a fault in its world; never given twice.
pub type FaultId = u64;

/// The faults of one world.
#[derive(Debug)]
pub struct Faults {
    /// How many there are, so that a world without any need not lock.
    n_faults: AtomicUsize,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    faults: Vec<Armed>,
    /// How many times one came, went or was asked for a request that it is for.
    n_changes: u64,
    added_last: FaultId,
    random: Ids,
    n_max: usize,
    breaks_connections: bool,
}

/// The faults that a world may have, unless its server says otherwise.
pub(super) const FAULTS_MAX_DEFAULT: usize = 1_000;

#[derive(Debug)]
struct Armed {
    id: FaultId,
    fault: Fault,
    n_matched: u64,
    n_applied: u64,
    windows: Windows,
}

/// A fault of a world, and what it has done so far.
#[derive(Debug, Clone, PartialEq)]
pub struct FaultReport {
    /// Its number.
    pub id: FaultId,
    /// The fault.
    pub fault: Fault,
    /// How many requests it was for.
    pub n_matched: u64,
    /// How many of them it did something to.
    pub n_applied: u64,
}

/// What a fault does to one request.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Applied {
    pub(crate) id: FaultId,
    pub(crate) effect: Effect,
    /// A delay that was drawn, or the state of a rate window.
    pub(crate) drawn: Drawn,
}

/// What was decided for one request where the fault leaves room.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Drawn {
    Nothing,
    DelayMs(u64),
    Window(Window),
}

impl Faults {
    /// No faults yet; `random` decides what is left to chance.
    pub(super) fn new(random: Ids) -> Self {
        let state = State {
            faults: Vec::new(),
            n_changes: 0,
            added_last: 0,
            random,
            n_max: FAULTS_MAX_DEFAULT,
            breaks_connections: false,
        };
        Self { n_faults: AtomicUsize::new(0), state: Mutex::new(state) }
    }

    /// Sets how many there may be.
    pub(super) fn keep_to(&self, n_max: usize) {
        self.lock().n_max = n_max;
    }

    /// Lets there be faults that break connections: the server can do it.
    pub(super) fn allow_breaks(&self) {
        self.lock().breaks_connections = true;
    }

    /// Adds a fault behind all others.
    ///
    /// # Errors
    ///
    /// [`FaultError`] if its conditions or its effect cannot be meant so, there is no such operation, the world has as many faults as it may, or
    /// the server cannot do to a connection what the effect wants.
    pub fn add(&self, fault: Fault) -> Result<FaultId, FaultError> {
        fault.check()?;
        let mut state = self.lock();
        if fault.effect.breaks_connection() && !state.breaks_connections {
            return Err(FaultError::ConnectionsOutOfReach);
        }
        if state.faults.len() >= state.n_max {
            return Err(FaultError::TooMany(state.n_max));
        }
        state.added_last += 1;
        let id = state.added_last;
        state.n_changes += 1;
        state.faults.push(Armed { id, fault, n_matched: 0, n_applied: 0, windows: Windows::default() });
        self.n_faults.store(state.faults.len(), Ordering::Release);
        Ok(id)
    }

    /// Removes a fault; returns whether it was there.
    pub fn remove(&self, id: FaultId) -> bool {
        let mut state = self.lock();
        let n_before = state.faults.len();
        state.faults.retain(|armed| armed.id != id);
        self.n_faults.store(state.faults.len(), Ordering::Release);
        let is_removed = state.faults.len() < n_before;
        state.n_changes += u64::from(is_removed);
        is_removed
    }

    /// Removes all faults.
    pub fn clear(&self) {
        self.lock().remove_all(&self.n_faults);
    }

    /// Removes all faults and begins with `random` again.
    pub(super) fn restart(&self, random: Ids) {
        let mut state = self.lock();
        state.remove_all(&self.n_faults);
        state.random = random;
    }

    /// Returns a fault and what it has done so far.
    pub fn get(&self, id: FaultId) -> Option<FaultReport> {
        self.lock().faults.iter().find(|armed| armed.id == id).map(Armed::report)
    }

    /// Returns all faults in the order in which they are asked.
    pub fn list(&self) -> Vec<FaultReport> {
        self.lock().faults.iter().map(Armed::report).collect()
    }

    /// Returns whether there are none.
    pub fn is_empty(&self) -> bool {
        self.n_faults.load(Ordering::Acquire) == 0
    }

    /// Decides what goes wrong with a request.
    pub(crate) fn decide(&self, attempt: &Attempt<'_>) -> Option<Applied> {
        if self.is_empty() {
            return None;
        }
        let State { faults, random, n_changes, .. } = &mut *self.lock();
        faults.iter_mut().find_map(|armed| {
            *n_changes += u64::from(armed.fault.is_for(attempt));
            armed.decide(attempt, random)
        })
    }

    /// Returns how many there are, and a number that is another one once they, or what they have done, have changed.
    pub(super) fn marks(&self) -> (usize, u64) {
        let state = self.lock();
        (state.faults.len(), state.n_changes)
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn remove_all(&mut self, n_faults: &AtomicUsize) {
        self.n_changes += u64::from(!self.faults.is_empty());
        self.faults.clear();
        n_faults.store(0, Ordering::Release);
    }
}

impl Armed {
    fn report(&self) -> FaultReport {
        FaultReport { id: self.id, fault: self.fault.clone(), n_matched: self.n_matched, n_applied: self.n_applied }
    }

    fn decide(&mut self, attempt: &Attempt<'_>, random: &Ids) -> Option<Applied> {
        if !self.fault.is_for(attempt) {
            return None;
        }
        self.n_matched += 1;
        if !self.fault.is_due(self.n_matched, self.n_applied) || !self.fault.hits(random) {
            return None;
        }
        let drawn = match &self.fault.effect {
            Effect::Delay { min_ms, max_ms } => Drawn::DelayMs(random.between(*min_ms, *max_ms)),
            Effect::RateLimit(limit) => {
                let window = self.windows.count(limit, attempt);
                if window.is_within() {
                    return None;
                }
                Drawn::Window(window)
            }
            _ => Drawn::Nothing,
        };
        self.n_applied += 1;
        Some(Applied { id: self.id, effect: self.fault.effect.clone(), drawn })
    }
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, TimeDelta, Utc};

    use super::*;
    use crate::generated::Api;

    const NOW: DateTime<Utc> = DateTime::UNIX_EPOCH;

    fn attempt<'a>(operation: &'a str, credential: &'a str) -> Attempt<'a> {
        Attempt {
            api: Api::Astrom,
            operation: Some(operation),
            tenant: Some("t"),
            credential: Some(credential),
            now: NOW,
        }
    }

    fn status(fault: Fault) -> Faults {
        let faults = Faults::new(Ids::from_seed(1));
        faults.add(fault).unwrap();
        faults
    }

    fn hits(faults: &Faults, n_calls: usize) -> Vec<bool> {
        (0..n_calls).map(|_| faults.decide(&attempt("api_token_list", "a")).is_some()).collect()
    }

    #[test]
    fn each_condition_narrows_a_fault() {
        let fault = || Fault::new(Effect::status(503));
        for (fault, expected) in [
            (fault(), [true, true]),
            (fault().on_api(Api::Astrom), [true, true]),
            (fault().on_api(Api::OpsManager), [false, false]),
            (fault().on_operation("api_token_get"), [false, true]),
            (fault().on_credential("a"), [true, false]),
            (fault().on_tenant("t"), [true, true]),
            (fault().on_tenant("u"), [false, false]),
            (fault().until(NOW), [false, false]),
            (fault().from(NOW).until(NOW + TimeDelta::seconds(1)), [true, true]),
            (fault().from(NOW + TimeDelta::seconds(1)), [false, false]),
        ] {
            let faults = status(fault.clone());
            let decided = [("api_token_list", "a"), ("api_token_get", "b")]
                .map(|(operation, credential)| faults.decide(&attempt(operation, credential)).is_some());
            assert_eq!(decided, expected, "{fault:?}");
        }
    }

    #[test]
    fn counted_calls_are_those_that_match() {
        let fault = || Fault::new(Effect::status(500)).on_operation("api_token_list");
        assert_eq!(hits(&status(fault().after(2).times(1)), 4), [false, false, true, false]);
        assert_eq!(hits(&status(fault().times(3)), 5), [true, true, true, false, false]);
        assert_eq!(hits(&status(fault().every(2)), 5), [false, true, false, true, false]);
        let faults = status(fault().after(1).times(1));
        faults.decide(&attempt("api_token_get", "a"));
        assert_eq!(hits(&faults, 2), [false, true], "other operations are not counted");
        let report = faults.get(1).unwrap();
        assert_eq!((report.n_matched, report.n_applied), (2, 1));
    }

    #[test]
    fn chance_is_seeded_and_about_right() {
        let half = || Fault::new(Effect::status(500)).with_probability(0.5);
        let (a, b) = (hits(&status(half()), 1_000), hits(&status(half()), 1_000));
        assert_eq!(a, b);
        let n_hits = a.iter().filter(|hit| **hit).count();
        assert!((400..600).contains(&n_hits), "{n_hits}");
        assert_eq!(hits(&status(half().with_probability(0.0)), 3), [false; 3]);
        assert_eq!(hits(&status(half().with_probability(1.0)), 3), [true; 3]);
    }

    #[test]
    fn first_fault_that_applies_is_the_only_one() {
        let faults = Faults::new(Ids::from_seed(1));
        let first = faults.add(Fault::new(Effect::status(500)).times(1)).unwrap();
        let second = faults.add(Fault::new(Effect::status(503))).unwrap();
        let ids: Vec<_> = (0..2).map(|_| faults.decide(&attempt("x", "a")).unwrap().id).collect();
        assert_eq!(ids, [first, second]);
        assert!(faults.remove(second) && !faults.remove(second));
        assert_eq!(faults.decide(&attempt("x", "a")), None);
        faults.clear();
        assert_eq!(faults.list(), []);
    }

    #[test]
    fn rate_windows_count_for_each_credential_and_begin_anew() {
        let limit = RateLimit { n_requests: 2, window_ms: 60_000 };
        let faults = status(Fault::new(Effect::RateLimit(limit)));
        let at = |credential: &'static str, second| {
            let now = NOW + TimeDelta::seconds(second);
            faults.decide(&Attempt { now, ..attempt("x", credential) }).map(|applied| applied.drawn)
        };
        assert_eq!([at("a", 0), at("a", 1), at("b", 2)], [None, None, None]);
        let refused = Window { limit: 2, length_ms: 60_000, n_requests: 3, ends_at: NOW + TimeDelta::seconds(60) };
        assert_eq!(at("a", 59), Some(Drawn::Window(refused)));
        assert_eq!(at("a", 60), None, "a new window");
    }

    #[test]
    fn faults_that_cannot_be_meant_so_are_refused() {
        let faults = Faults::new(Ids::from_seed(1));
        for (fault, expected) in [
            (Fault::new(Effect::status(42)), "status 42"),
            (Fault::new(Effect::status(500)).on_operation("list_tokens"), "operation list_tokens; did you mean token_"),
            (Fault::new(Effect::status(500)).on_api(Api::Control), "control belongs to no world"),
            (Fault::new(Effect::status(204)), "status 204"),
            (Fault::new(Effect::status(500)).with_probability(1.5), "probability 1.5"),
            (Fault::new(Effect::status(500)).with_probability(f64::NAN), "probability NaN"),
            (Fault::new(Effect::status(500)).every(0), "every 0"),
            (Fault::new(Effect::status(500)).from(NOW).until(NOW), "ends"),
            (Fault::new(Effect::Delay { min_ms: 2, max_ms: 1 }), "min_ms 2"),
            (Fault::new(Effect::RateLimit(RateLimit { n_requests: 1, window_ms: 0 })), "window_ms"),
            (Fault::new(Effect::SlowBody { chunk_bytes: 0, delay_ms: 1 }), "chunk_bytes"),
            (Fault::new(Effect::ContentType { value: "a\nb".to_owned() }), "content type"),
        ] {
            let error = faults.add(fault).unwrap_err().to_string();
            assert!(error.contains(expected), "{error}");
        }
    }
}
