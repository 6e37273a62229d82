use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::timestamp::Timestamp;

/// A predecessor that is disabled, and not deleted yet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Disabled<I> {
    pub(super) id: I,
    pub(super) then: Then,
}

/// What becomes of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Then {
    /// It is deleted from then on.
    DeleteAt(Timestamp),
    /// It is enabled again. Written down before that is done, so that nothing is deleted that works.
    Enable,
}

impl<I> Disabled<I> {
    /// Returns whether there is something to do by now.
    pub(super) fn is_due(&self, now: DateTime<Utc>) -> bool {
        match self.then {
            Then::DeleteAt(at) => *at <= now,
            Then::Enable => true,
        }
    }
}
