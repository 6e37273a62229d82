//! What is done with the journal before and after a rotation.

use super::client::{DisablingClient, RotatingClient};
use super::error::RotationError;
use super::journal::{JournalError, RotationJournal};
use super::machine::Machine;
use super::record::RotationStep;
use super::request::{Rotated, Rotation};
use super::sink::CredentialSink;
use super::state::State;

impl<C: RotatingClient> Rotation<C> {
    /// Replaces a credential by a successor with the same rights.
    ///
    /// If the future is dropped, it is as if the program had ended: the journal knows what is left.
    ///
    /// # Errors
    ///
    /// [`RotationError`] says what is left: nothing but the predecessor, or a record to
    /// [`resume`](Self::resume). In every case a credential works.
    pub async fn rotate(
        &self,
        predecessor: C::Id,
        sink: &impl CredentialSink<C>,
        journal: &impl RotationJournal,
    ) -> Result<Rotated<C::Id>, RotationError> {
        let failed =
            |error: JournalError| RotationError::RolledBack { step: RotationStep::Inspecting, source: error.into() };
        let _lock = journal.lock().await.map_err(|error| busy_or(error, failed))?;
        let state = match journal.load().await.map_err(failed)? {
            None => State::new(predecessor),
            Some(record) if record.step() == RotationStep::Settling => {
                State::after(State::from_record(&record, C::NAME)?, predecessor)
            }
            Some(record) => return Err(RotationError::Unfinished { record: Box::new(record) }),
        };
        Machine::new(self, journal, state).run(sink).await
    }

    /// Finishes the rotation that the journal knows of; returns nothing if it knows of none.
    ///
    /// What was created and cannot be in use is deleted, and the rotation is begun anew or goes on. A
    /// predecessor whose grace period is not over is left alone. Of a rotation that is over, what is left is deleted if its
    /// time has come, and nothing is returned: a disabled predecessor, and what has come of creates without an answer.
    /// For a credential of the client itself, the [`SharedCredential`](crate::credential::SharedCredential) must hold what the sink has stored last.
    ///
    /// # Errors
    ///
    /// [`RotationError`] as for [`rotate`](Self::rotate).
    pub async fn resume(
        &self,
        sink: &impl CredentialSink<C>,
        journal: &impl RotationJournal,
    ) -> Result<Option<Rotated<C::Id>>, RotationError> {
        let unusable = |error: JournalError| RotationError::UnusableRecord { reason: error.to_string() };
        let _lock = journal.lock().await.map_err(|error| busy_or(error, unusable))?;
        let Some(record) = journal.load().await.map_err(unusable)? else { return Ok(None) };
        let state = State::from_record(&record, C::NAME)?;
        let is_over = state.step == RotationStep::Settling;
        let machine = Machine::new(self, journal, state);
        if is_over {
            return machine.settle().await.map(|()| None);
        }
        machine.resume(sink).await.map(Some)
    }
}

impl<C: DisablingClient> Rotation<C> {
    /// Enables the predecessors again that are disabled, of the last rotation and of earlier ones, and returns those that
    /// work by then: one that was deleted by somebody else is left out. None if the journal knows of none.
    ///
    /// The journal forgets them: whoever has one may use it until somebody disables or deletes it, or rotates it in its
    /// turn. Their secrets are with whoever has kept them; no API shows one a second time. The successor stays as it is.
    ///
    /// If the program ends meanwhile, [`restore`](Self::restore) and [`resume`](Self::resume) both go on with it, and
    /// nothing is deleted that is enabled again.
    ///
    /// # Errors
    ///
    /// [`RotationError::Unfinished`] if a predecessor is about to be disabled: resume that first. Any other
    /// [`RotationError`] as for [`resume`](Self::resume).
    pub async fn restore(&self, journal: &impl RotationJournal) -> Result<Vec<C::Id>, RotationError> {
        let unusable = |error: JournalError| RotationError::UnusableRecord { reason: error.to_string() };
        let _lock = journal.lock().await.map_err(|error| busy_or(error, unusable))?;
        let Some(record) = journal.load().await.map_err(unusable)? else { return Ok(Vec::new()) };
        let state = State::from_record(&record, C::NAME)?;
        if state.step == RotationStep::Retiring && state.due_after(self.now()).is_none() {
            return Err(RotationError::Unfinished { record: Box::new(record) });
        }
        Machine::new(self, journal, state).restore().await
    }
}

/// Tells a journal that is in use from one that fails.
pub(crate) fn busy_or(error: JournalError, failed: impl FnOnce(JournalError) -> RotationError) -> RotationError {
    if error.is_in_use() { RotationError::Busy(error) } else { failed(error) }
}
