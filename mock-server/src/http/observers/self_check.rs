use std::sync::{Mutex, PoisonError};

use super::Finished;
use crate::http::{Vendor, self_check};

/// Collects how answers deviate from the documents, if it is on.
#[derive(Debug, Default)]
pub(crate) struct SelfCheck {
    pub(crate) is_on: bool,
    deviations: Mutex<Vec<String>>,
}

/// How many deviations are kept; the first ones tell.
const DEVIATIONS_MAX: usize = 100;

impl SelfCheck {
    pub(crate) fn on() -> Self {
        Self { is_on: true, deviations: Mutex::default() }
    }

    pub(crate) fn record(&self, found: Vec<String>) {
        let mut deviations = self.deviations.lock().unwrap_or_else(PoisonError::into_inner);
        let room = DEVIATIONS_MAX.saturating_sub(deviations.len());
        deviations.extend(found.into_iter().take(room));
    }

    /// Returns what was recorded, and forgets it.
    pub(crate) fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.deviations.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Holds an answer against the document.
pub(super) fn check<V: Vendor>(finished: &Finished<'_, V>) {
    let Some(response) = &finished.outcome.response else { return };
    let deviations = match (finished.routed.operation, finished.routed.refused) {
        (Some(operation), _) if finished.is_documented() => self_check::deviations(operation, response),
        (None, Some(refused)) if finished.outcome.effect(finished.applied).is_none() => {
            self_check::refusal_deviations(refused, response)
        }
        _ => return,
    };
    finished.incoming.app().self_check.record(deviations.iter().map(ToString::to_string).collect());
}
