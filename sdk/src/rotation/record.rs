use std::fmt;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// How far a rotation has come, for a [`RotationJournal`](super::RotationJournal) to keep.
///
/// Holds identifiers and random marks, never a secret. Serialize it as it is; its members are no part of
/// this crate's interface, and a later version reads what an earlier one wrote or says that it cannot.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RotationRecord {
    pub(super) format: u32,
    pub(super) api: String,
    pub(super) step: RotationStep,
    pub(super) state: Value,
}

/// What a rotation is about to do or is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum RotationStep {
    /// Reading what the successor is to get. Nothing is recorded yet.
    Inspecting,
    /// Creating the successor. Whether there is one is not known.
    Creating,
    /// Giving the successor the rest of its rights and calling with it. Nobody else knows it.
    Proving,
    /// Handing the successor to the sink. It may be in use.
    HandingOver,
    /// Waiting for the end of the grace period, and deleting or disabling the predecessor.
    Retiring,
    /// Deleting what is left in its time: predecessors that are disabled, and what comes of creates whose answers were
    /// lost. The rotation itself is over.
    Settling,
}

/// Why a record cannot be used.
#[derive(Debug)]
pub(crate) struct Unusable(pub(super) String);

/// The format of the record, counted up when an older version of this crate cannot read it.
const FORMAT: u32 = 3;

impl RotationRecord {
    /// Makes a record of what a rotation of `api` has to know.
    pub(crate) fn of(api: &str, step: RotationStep, members: &impl Serialize) -> Result<Self, serde_json::Error> {
        let state = serde_json::to_value(members)?;
        Ok(Self { format: FORMAT, api: api.to_owned(), step, state })
    }

    /// Reads what the record of a rotation of `api` holds.
    pub(crate) fn read<T: DeserializeOwned>(&self, api: &str) -> Result<T, Unusable> {
        let unusable = Unusable;
        if self.api != api {
            return Err(unusable(format!("it is of {}, and the client of {api}", self.api.escape_debug())));
        }
        if self.format != FORMAT {
            return Err(unusable(format!("it has format {}; this version knows {FORMAT}", self.format)));
        }
        T::deserialize(&self.state).map_err(|error| unusable(format!("its members cannot be read: {error}")))
    }

    /// Makes a record that says how far a rotation has come, and nothing with which it could go on.
    #[cfg(feature = "test-util")]
    pub(crate) fn without_state(api: String, step: RotationStep) -> Self {
        Self { format: FORMAT, api, step, state: Value::Null }
    }

    /// Returns the name of the API's module, such as `astrom`.
    pub fn api(&self) -> &str {
        &self.api
    }

    /// Returns the step that was about to begin when the record was written.
    pub fn step(&self) -> RotationStep {
        self.step
    }
}

impl fmt::Display for RotationRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.api, self.step)
    }
}

impl fmt::Display for RotationStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Inspecting => "inspecting the predecessor",
            Self::Creating => "creating the successor",
            Self::Proving => "proving the successor",
            Self::HandingOver => "handing the successor over",
            Self::Retiring => "retiring the predecessor",
            Self::Settling => "deleting what is left",
        })
    }
}
