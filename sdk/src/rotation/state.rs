use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::disabled::Disabled;
use super::error::RotationError;
use super::marker::Marker;
use super::record::{RotationRecord, RotationStep};
use crate::timestamp::Timestamp;

/// What a record holds, with the types of one API.
pub(super) struct State<I> {
    pub(super) step: RotationStep,
    pub(super) members: Members<I>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Members<I> {
    /// The credential that is to be replaced.
    pub(super) predecessor: I,
    /// The credential that replaces it, once it exists.
    pub(super) successor: Option<I>,
    /// Earlier successors that may have been handed over; retired with the predecessor.
    pub(super) superseded: Vec<I>,
    /// The creates that may have made something, or may yet.
    pub(super) creates: Vec<OpenCreate<I>>,
    /// From when on the predecessor may be retired.
    pub(super) retire_at: Option<Timestamp>,
    /// For how many milliseconds it is then disabled before it is deleted; none if it is deleted at once.
    pub(super) disabled_ms: Option<u64>,
    /// The predecessors that are disabled, of this rotation and of earlier ones.
    pub(super) disabled: Vec<Disabled<I>>,
}

/// A create whose answer has not come.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OpenCreate<I> {
    /// The credential beside which it makes another one.
    pub(super) beside: I,
    pub(super) marker: Marker,
    /// From when on nothing is expected to come of it any more.
    pub(super) settled_at: Timestamp,
}

impl<I: Clone + Serialize + serde::de::DeserializeOwned> State<I> {
    pub(super) fn new(predecessor: I) -> Self {
        let members = Members {
            predecessor,
            successor: None,
            superseded: Vec::new(),
            creates: Vec::new(),
            retire_at: None,
            disabled_ms: None,
            disabled: Vec::new(),
        };
        Self { step: RotationStep::Inspecting, members }
    }

    /// Begins a rotation after one that is over, and takes over what that has left.
    pub(super) fn after(former: Self, predecessor: I) -> Self {
        let Members { creates, disabled, predecessor: _, successor: _, superseded: _, retire_at: _, disabled_ms: _ } =
            former.members;
        let new = Self::new(predecessor);
        Self { members: Members { creates, disabled, ..new.members }, ..new }
    }

    pub(super) fn to_record(&self, api: &str) -> Result<RotationRecord, serde_json::Error> {
        RotationRecord::of(api, self.step, &self.members)
    }

    /// Reads the record of a rotation at the API `api`.
    pub(super) fn from_record(record: &RotationRecord, api: &str) -> Result<Self, RotationError> {
        let members: Members<I> = record.read(api)?;
        let fits = match record.step() {
            RotationStep::Inspecting => false,
            RotationStep::Creating => members.successor.is_none(),
            RotationStep::Proving | RotationStep::HandingOver | RotationStep::Retiring => members.successor.is_some(),
            // A rotation that came to nothing leaves what earlier ones have left.
            RotationStep::Settling => true,
        };
        if !fits {
            let reason = format!("its members do not fit the step {}", record.step());
            return Err(RotationError::UnusableRecord { reason });
        }
        Ok(Self { step: record.step(), members })
    }

    /// Returns all credentials that the successor takes the place of.
    pub(super) fn retirees(&self) -> impl Iterator<Item = &I> {
        std::iter::once(&self.members.predecessor).chain(&self.members.superseded)
    }

    /// Returns whether nothing is left that is to be done later.
    pub(super) fn is_settled(&self) -> bool {
        self.members.creates.is_empty() && self.members.disabled.is_empty()
    }

    /// Returns from when on nothing is expected to come of any create; none if all have been answered.
    pub(super) fn settled_at(&self) -> Option<Timestamp> {
        self.members.creates.iter().map(|create| create.settled_at).max()
    }

    /// Forgets the creates of which nothing is expected to come any more.
    pub(super) fn forget_settled(&mut self, now: DateTime<Utc>) {
        self.members.creates.retain(|create| now < *create.settled_at);
    }

    /// Returns the end of the grace period if it is not over.
    pub(super) fn due_after(&self, now: DateTime<Utc>) -> Option<Timestamp> {
        self.members.retire_at.filter(|at| now < **at)
    }
}
