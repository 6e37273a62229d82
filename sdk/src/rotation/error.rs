use std::error::Error as StdError;
use std::fmt;

use super::journal::JournalError;
use super::record::{RotationRecord, RotationStep, Unusable};
use super::sink_error::SinkError;
use crate::error::{Error, write_causes};

/// Why a rotation did not come to its end, and what is left of it. In every case a credential works.
///
/// No message holds a secret; the cause is in [`source`](std::error::Error::source), and printed behind the message by
/// `{error:#}`.
///
/// # Example
///
/// ```
/// use tokenwright::rotation::RotationError;
///
/// fn report(error: &RotationError) -> String {
///     match error {
///         RotationError::Interrupted { .. } => format!("{error}; will resume in an hour"),
///         _ => format!("{error}; nothing has changed"),
///     }
/// }
/// ```
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RotationError {
    /// The vendor does not allow it. Nothing was created.
    #[error("the credential cannot be rotated: {reason}")]
    Impossible {
        /// What is not allowed.
        reason: String,
    },
    /// The journal holds the record of an earlier rotation. Nothing was done; resume it first.
    #[error("an earlier rotation is not finished ({record}); resume it first")]
    Unfinished {
        /// How far the earlier one has come.
        record: Box<RotationRecord>,
    },
    /// Another rotation works with the same journal, in this program or in another one. Nothing was done.
    #[error(transparent)]
    Busy(JournalError),
    /// The record in the journal is of another API or version, or was changed. Nothing was done.
    #[error("the record of the rotation cannot be used: {reason}")]
    UnusableRecord {
        /// What is wrong with it.
        reason: String,
    },
    /// A step failed. The predecessor works on; no successor and no record of this rotation are left.
    #[error(fmt = rolled_back)]
    RolledBack {
        /// The step that failed.
        step: RotationStep,
        /// Why it failed.
        source: RotationCause,
    },
    /// A step failed, and more than the predecessor may be left. The record says what;
    /// [`Rotation::resume`](super::Rotation::resume) finishes the rotation.
    #[error(fmt = interrupted)]
    Interrupted {
        /// The step that failed.
        step: RotationStep,
        /// Why it failed.
        source: RotationCause,
    },
}

fn rolled_back(step: &RotationStep, source: &RotationCause, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "the rotation failed while {step}, and nothing is left of it")?;
    write_cause(source, f)
}

fn interrupted(step: &RotationStep, source: &RotationCause, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "the rotation stopped while {step}; resume it")?;
    write_cause(source, f)
}

fn write_cause(source: &RotationCause, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if !f.alternate() {
        return Ok(());
    }
    write!(f, ": {source}")?;
    write_causes(source, f)
}

/// Why a step of a rotation failed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RotationCause {
    /// A call failed.
    #[error(transparent)]
    Call(#[from] Error),
    /// The sink did not store the successor.
    #[error("the sink did not store the successor")]
    Sink(#[source] Box<dyn StdError + Send + Sync>),
    /// The sink does not know whether it has stored the successor.
    #[error("the sink may have stored the successor, or not")]
    SinkUnknown(#[source] Box<dyn StdError + Send + Sync>),
    /// The journal did not keep the record.
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// The answer to the create had no secret.
    #[error("the answer to the create has no secret")]
    NoSecret,
    /// The successor works, but the server says that it has other rights than its predecessor.
    #[error("the successor has other rights than its predecessor")]
    DifferentRights,
    /// Requests with the predecessor were still under way when the patience ran out.
    #[error("requests with the predecessor are still under way")]
    InUse,
    /// The rotation cannot go on from its record.
    #[error("{0}")]
    Impossible(String),
}

impl From<SinkError> for RotationCause {
    fn from(error: SinkError) -> Self {
        match error {
            SinkError::NotStored(error) => Self::Sink(error),
            SinkError::Unknown(error) => Self::SinkUnknown(error),
        }
    }
}

impl From<Unusable> for RotationError {
    fn from(Unusable(reason): Unusable) -> Self {
        Self::UnusableRecord { reason }
    }
}

impl RotationError {
    /// Returns the call that failed, if one did.
    pub fn call(&self) -> Option<&Error> {
        match self {
            Self::RolledBack { source: RotationCause::Call(error), .. }
            | Self::Interrupted { source: RotationCause::Call(error), .. } => Some(error),
            _ => None,
        }
    }

    /// Returns whether a record is left that [`Rotation::resume`](super::Rotation::resume) can finish.
    pub fn is_resumable(&self) -> bool {
        matches!(self, Self::Unfinished { .. } | Self::Interrupted { .. })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::astrom::operations::API_TOKEN_GET;

    #[test]
    fn causes_are_printed_on_request() {
        let source = Error::invalid_request(&API_TOKEN_GET, "id: it is empty".to_owned()).into();
        let error = RotationError::Interrupted { step: RotationStep::Retiring, source };
        let line = error.to_string();
        assert!(line.ends_with("; resume it"), "{line}");
        assert_eq!(format!("{error:#}"), format!("{line}: astrom api_token_get: nothing was sent: id: it is empty"));
    }
}
