//! The steps of a rotation, the same for all APIs.

use tokio::time::{Instant, sleep, timeout};

use super::client::{Inspection, Proof, RotatingClient};
use super::delays::Delays;
use super::error::{RotationCause, RotationError};
use super::journal::RotationJournal;
use super::marker::Marker;
use super::record::RotationStep;
use super::request::{Retirement, Rotated, Rotation};
use super::sink::{CredentialSink, Successor};
use super::state::{OpenCreate, State};
use crate::outcome::{Outcome, is_open};
use crate::timers::{NO_RUNTIME, has_runtime};

/// How many successors are tried to create in one run, when the fate of the others is not known or the
/// server asked to come back later.
const CREATES_MAX: u32 = 3;

/// One run of a rotation.
pub(super) struct Machine<'a, C: RotatingClient, S, J> {
    rotation: &'a Rotation<C>,
    sink: &'a S,
    journal: &'a J,
    state: State<C::Id>,
}

impl<'a, C, S, J> Machine<'a, C, S, J>
where
    C: RotatingClient,
    S: CredentialSink<C>,
    J: RotationJournal,
{
    pub(super) fn new(rotation: &'a Rotation<C>, sink: &'a S, journal: &'a J, state: State<C::Id>) -> Self {
        Self { rotation, sink, journal, state }
    }

    /// Goes from the first step to the last.
    pub(super) async fn run(mut self) -> Result<Rotated<C::Id>, RotationError> {
        let plan = self.inspect().await?;
        self.replace(&plan).await?;
        self.retire().await
    }

    /// Goes on from the step that is recorded.
    pub(super) async fn resume(mut self) -> Result<Rotated<C::Id>, RotationError> {
        let step = self.state.step;
        if step == RotationStep::Retiring {
            self.check_released().await.map_err(|source| RotationError::Interrupted { step, source })?;
            return self.retire().await;
        }
        // The rights are read again: who has lost rights meanwhile gets no successor that has them.
        let plan = self.inspect().await?;
        self.clear_up().await.map_err(|source| RotationError::Interrupted { step, source })?;
        self.replace(&plan).await?;
        self.retire().await
    }

    /// Deletes what has arrived late, and forgets the rotation once nothing can any more.
    pub(super) async fn settle(mut self) -> Result<(), RotationError> {
        let step = RotationStep::Settling;
        let settled = self.finish().await;
        settled.map_err(|source| RotationError::Interrupted { step, source })
    }

    async fn inspect(&self) -> Result<C::Plan, RotationError> {
        let plan = match self.check_caller().await {
            Ok(()) => self.rotation.client.inspect(&self.state.members.predecessor).await,
            Err(inspection) => Err(inspection),
        };
        plan.map_err(|inspection| match (inspection, self.state.step) {
            (Inspection::Impossible(reason), RotationStep::Inspecting) => RotationError::Impossible { reason },
            (Inspection::Failed(error), step @ RotationStep::Inspecting) => {
                RotationError::RolledBack { step, source: error.into() }
            }
            (Inspection::Impossible(reason), step) => {
                RotationError::Interrupted { step, source: RotationCause::Impossible(reason) }
            }
            (Inspection::Failed(error), step) => RotationError::Interrupted { step, source: error.into() },
        })
    }

    /// Checks that the client is not about to retire its own credential unawares.
    async fn check_caller(&self) -> Result<(), Inspection> {
        let client = &self.rotation.client;
        let impossible = |reason: &str| Err(Inspection::Impossible(reason.to_owned()));
        if let Some(own) = &self.rotation.own
            && !client.inner().is_counted_by(own)
        {
            return impossible("the client does not take its credential from the shared one");
        }
        let mut uses = Vec::new();
        for id in self.state.retirees().chain(&self.state.members.successor) {
            uses.push(client.uses(id).await?);
        }
        match self.rotation.own {
            Some(_) if uses.iter().all(|uses| *uses == Some(false)) => {
                impossible("it is not the credential of the client; take `Rotation::new`")
            }
            None if uses.contains(&Some(true)) => {
                impossible("it is the credential of the client itself; take `Rotation::own`")
            }
            _ => Ok(()),
        }
    }

    /// Checks that the client has left the predecessor, which is about to be deleted.
    async fn check_released(&self) -> Result<(), RotationCause> {
        if self.state.due_after(self.rotation.now()).is_some() {
            return Ok(());
        }
        for id in self.state.retirees() {
            if self.rotation.client.uses(id).await? == Some(true) {
                let reason = "the client uses what is to be retired; give it what the sink has stored";
                return Err(RotationCause::Impossible(reason.to_owned()));
            }
        }
        Ok(())
    }

    /// Brings what an earlier run has left to a state in which a successor can be created.
    async fn clear_up(&mut self) -> Result<(), RotationCause> {
        match self.state.step {
            RotationStep::HandingOver => self.state.members.superseded.extend(self.state.members.successor.take()),
            _ => self.discard_successor().await?,
        }
        self.sweep().await
    }

    /// Creates a successor, proves it and hands it over.
    async fn replace(&mut self, plan: &C::Plan) -> Result<(), RotationError> {
        let successor = match self.create(plan).await {
            Ok(successor) => successor,
            Err(cause) => return Err(self.roll_back(RotationStep::Creating, cause).await),
        };
        if let Err(cause) = self.prove(&successor, plan).await {
            return Err(self.roll_back(RotationStep::Proving, cause).await);
        }
        let step = RotationStep::HandingOver;
        if let Err(cause) = self.hand_over(successor.clone()).await {
            return Err(self.roll_back(step, cause).await);
        }
        // From here on there is no way back. The clients of this program change first: should the record
        // not be written, both credentials work until the rotation is resumed.
        if let Some(own) = &self.rotation.own {
            own.replace(successor.credential().clone());
        }
        self.state.members.retire_at = self.rotation.retire_at();
        let recorded = self.record(RotationStep::Retiring).await;
        recorded.map_err(|source| RotationError::Interrupted { step, source })
    }

    /// Creates a successor. While the fate of a create is unknown, none follows it.
    async fn create(&mut self, plan: &C::Plan) -> Result<Successor<C>, RotationCause> {
        let mut delays = Delays::default();
        let mut n_creates = 0_u32;
        loop {
            n_creates = n_creates.saturating_add(1);
            let marker = self.announce_create().await?;
            let created = self.rotation.client.create(&self.state.members.predecessor, plan, &marker).await;
            let cause = match created {
                Ok(Some(successor)) => {
                    self.forget(&marker);
                    self.state.members.successor = Some(successor.id().clone());
                    self.record(RotationStep::Proving).await?;
                    return Ok(successor);
                }
                Ok(None) => RotationCause::NoSecret,
                Err(error) => error.into(),
            };
            self.clear_up_after(&marker, &cause).await?;
            if n_creates == CREATES_MAX || !is_worth_another_create(&cause) {
                return Err(cause);
            }
            sleep(delays.after(&cause, self.rotation.patience)).await;
        }
    }

    /// Writes down the marker of a create that is about to be sent.
    async fn announce_create(&mut self) -> Result<Marker, RotationCause> {
        let (marker, beside) = (Marker::random(), self.state.members.predecessor.clone());
        let settled_at = self.rotation.settled_at();
        self.state.members.creates.push(OpenCreate { beside, marker: marker.clone(), settled_at });
        let recorded = self.record(RotationStep::Creating).await;
        recorded.inspect_err(|_| self.forget(&marker))?;
        Ok(marker)
    }

    /// Deletes what a create may have made, and forgets its marker once nothing can come of it any more.
    async fn clear_up_after(&mut self, marker: &Marker, cause: &RotationCause) -> Result<(), RotationCause> {
        let (outcome, is_open) = match cause {
            RotationCause::Call(error) => (error.outcome(), is_open(error)),
            // It is answered with success.
            _ => (Outcome::Done, false),
        };
        if outcome != Outcome::NotDone {
            self.sweep().await?;
        }
        if !is_open {
            self.forget(marker);
        }
        Ok(())
    }

    fn forget(&mut self, marker: &Marker) {
        self.state.members.creates.retain(|create| create.marker != *marker);
    }

    /// Gives the successor all rights and makes a call with it, again and again while patience lasts: a
    /// new credential may take time to be known everywhere.
    async fn prove(&self, successor: &Successor<C>, plan: &C::Plan) -> Result<(), RotationCause> {
        let unusable = || RotationCause::Impossible("no header can carry the successor".to_owned());
        let own = self.rotation.client.with_credential(successor.credential()).ok_or_else(unusable)?;
        self.rotation.client.equip(successor.id(), plan).await?;
        let began_at = Instant::now();
        let mut delays = Delays::default();
        loop {
            let cause = match own.prove(successor, plan).await {
                Ok(Proof::Equal) => return Ok(()),
                Ok(Proof::Different) => RotationCause::DifferentRights,
                Err(error) => RotationCause::Call(error),
            };
            let delay = delays.after(&cause, self.rotation.patience);
            if began_at.elapsed().saturating_add(delay) >= self.rotation.patience {
                return Err(cause);
            }
            sleep(delay).await;
        }
    }

    async fn hand_over(&mut self, successor: Successor<C>) -> Result<(), RotationCause> {
        self.record(RotationStep::HandingOver).await?;
        self.sink.store(successor).await.map_err(RotationCause::Sink)
    }

    /// Deletes the predecessor, unless its grace period is not over.
    async fn retire(mut self) -> Result<Rotated<C::Id>, RotationError> {
        let step = RotationStep::Retiring;
        let Some(successor) = self.state.members.successor.clone() else {
            return Err(RotationError::UnusableRecord { reason: "it names no successor".to_owned() });
        };
        let retirement = match self.state.due_after(self.rotation.now()) {
            Some(due_at) => Retirement::DueAt(due_at),
            None => {
                let retired = self.retire_now().await;
                retired.map_err(|source| RotationError::Interrupted { step, source })?;
                Retirement::Done
            }
        };
        Ok(Rotated { successor, retirement, settled_at: self.state.settled_at() })
    }

    async fn retire_now(&mut self) -> Result<(), RotationCause> {
        if let Some(own) = &self.rotation.own {
            if !has_runtime() {
                return Err(RotationCause::Impossible(NO_RUNTIME.to_owned()));
            }
            timeout(self.rotation.patience, own.drained()).await.map_err(|_| RotationCause::InUse)?;
        }
        for id in self.state.retirees() {
            self.rotation.client.delete(id).await?;
        }
        self.finish().await
    }

    /// Deletes what creates have made that got no answer. The record stays while something may yet come of one.
    async fn finish(&mut self) -> Result<(), RotationCause> {
        self.sweep().await?;
        if self.state.members.creates.is_empty() {
            return Ok(self.journal.clear().await?);
        }
        self.record(RotationStep::Settling).await
    }

    /// Deletes the successor, which nobody uses, and says what is left.
    async fn roll_back(&mut self, step: RotationStep, source: RotationCause) -> RotationError {
        match self.undo().await {
            Ok(true) => RotationError::RolledBack { step, source },
            Ok(false) | Err(_) => RotationError::Interrupted { step, source },
        }
    }

    /// Returns whether nothing is left. The record stays while a create may still arrive, or an earlier
    /// successor may be in use.
    async fn undo(&mut self) -> Result<bool, RotationCause> {
        self.discard_successor().await?;
        self.sweep().await?;
        if self.state.members.creates.is_empty() && self.state.members.superseded.is_empty() {
            self.journal.clear().await?;
            return Ok(true);
        }
        self.record(RotationStep::Creating).await?;
        Ok(false)
    }

    async fn discard_successor(&mut self) -> Result<(), RotationCause> {
        if let Some(id) = &self.state.members.successor {
            self.rotation.client.delete(id).await?;
        }
        self.state.members.successor = None;
        Ok(())
    }

    /// Deletes whatever bears a marker. The markers stay while a request may arrive after that.
    async fn sweep(&mut self) -> Result<(), RotationCause> {
        // Measured first, so that what arrives meanwhile is not missed.
        let now = self.rotation.now();
        let mut rest: Vec<_> = self.state.members.creates.iter().collect();
        while let Some(beside) = rest.first().map(|create| &create.beside) {
            // One listing for all of them, unless the journal was used for another tenant before.
            let (here, elsewhere): (Vec<_>, Vec<_>) =
                rest.into_iter().partition(|create| C::are_listed_together(&create.beside, beside));
            let markers: Vec<Marker> = here.into_iter().map(|create| create.marker.clone()).collect();
            for orphan in self.rotation.client.find(beside, &markers).await? {
                self.rotation.client.delete(&orphan).await?;
            }
            rest = elsewhere;
        }
        self.state.forget_settled(now);
        Ok(())
    }

    /// Writes down that a step is about to begin.
    async fn record(&mut self, step: RotationStep) -> Result<(), RotationCause> {
        self.state.step = step;
        let record = self.state.to_record(C::NAME);
        let record = record.map_err(|error| RotationCause::Impossible(format!("the record is no JSON: {error}")))?;
        Ok(self.journal.save(&record).await?)
    }
}

/// Returns whether another create may succeed where one has failed. What may have been created is deleted by then.
fn is_worth_another_create(cause: &RotationCause) -> bool {
    match cause {
        RotationCause::NoSecret => true,
        RotationCause::Call(error) => error.is_retryable() || error.outcome() != Outcome::NotDone,
        _ => false,
    }
}
