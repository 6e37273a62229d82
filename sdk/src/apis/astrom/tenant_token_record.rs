//! What the journal knows of a rotation of the tenant token.

use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::rotation::{RotationError, RotationRecord, RotationStep};
use crate::secret::TokenSecret;
use crate::timestamp::Timestamp;

/// How records name it: no other rotation goes on with one.
const NAME: &str = "astrom tenant token";

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Members {
    pub(super) phase: Phase,
    /// The token that was active before.
    pub(super) before: Fingerprint,
    /// The one that takes its place, once it is known; of a rotation that is over, the one that is active.
    pub(super) after: Option<Fingerprint>,
    /// If an answer was lost: from when on nothing is expected to come of the request any more.
    pub(super) settled_at: Option<Timestamp>,
}

/// What was about to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Phase {
    /// Asking for a new token.
    Starting,
    /// Both are valid, and somebody gives the new one to gates and agents.
    UnderWay,
    /// Asking for the end.
    Ending(Ending),
    /// It is over, and an answer was lost.
    Settling,
}

/// How a rotation ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Ending {
    /// With the new token.
    Finish,
    /// With the old one.
    Cancel,
}

/// What tells tokens apart, and from which none can be made: the SHA-256 in hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct Fingerprint(String);

impl Fingerprint {
    pub(super) fn of(token: &TokenSecret) -> Self {
        Self(HEXLOWER.encode(&Sha256::digest(token.expose())))
    }
}

impl Phase {
    /// Returns the step of any rotation that it corresponds to.
    pub(super) fn step(self) -> RotationStep {
        match self {
            Self::Starting => RotationStep::Creating,
            Self::UnderWay => RotationStep::HandingOver,
            Self::Ending(_) => RotationStep::Retiring,
            Self::Settling => RotationStep::Settling,
        }
    }
}

impl Members {
    pub(super) fn starting(before: Fingerprint) -> Self {
        Self { phase: Phase::Starting, before, after: None, settled_at: None }
    }

    /// Whether an earlier request may have been carried out, or may yet be.
    pub(super) fn is_lost(&self) -> bool {
        self.settled_at.is_some()
    }

    /// Reads what a record holds.
    pub(super) fn read(record: &RotationRecord) -> Result<Self, RotationError> {
        let members: Self = record.read(NAME)?;
        let is_known = members.after.is_some() || members.phase == Phase::Starting;
        if !is_known || record.step() != members.phase.step() {
            let reason = format!("its members do not fit the step {}", record.step());
            return Err(RotationError::UnusableRecord { reason });
        }
        Ok(members)
    }

    pub(super) fn to_record(&self) -> Result<RotationRecord, RotationError> {
        let record = RotationRecord::of(NAME, self.phase.step(), self);
        record.map_err(|error| RotationError::UnusableRecord { reason: format!("it is no JSON: {error}") })
    }
}
