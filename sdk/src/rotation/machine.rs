//! The steps of a rotation, the same for all APIs.

use std::time::Duration;

use tokio::time::{Instant, sleep};

use super::client::{Issued, Obstacle, Proof, RotatingClient};
use super::error::{RotationCause, RotationError};
use super::journal::RotationJournal;
use super::marker::Marker;
use super::record::RotationStep;
use super::request::{Rotated, Rotation};
use super::sink::CredentialSink;
use super::state::{OpenCreate, State};
use crate::builder::ApiClient;
use crate::outcome::Outcome;
use crate::retry::Backoff;

/// How many successors are tried to create in one run, when the fate of the others is not known or the
/// server asked to come back later.
const CREATES_MAX: u32 = 3;

/// The waits between the tries of one step.
const BACKOFF: Backoff = Backoff { base: Duration::from_millis(100), max: Duration::from_secs(2) };

type IssuedBy<C> = Issued<<C as RotatingClient>::Id, <C as ApiClient>::Credential>;

/// One run of a rotation.
pub(super) struct Machine<'a, C: RotatingClient, J> {
    pub(super) rotation: &'a Rotation<C>,
    pub(super) journal: &'a J,
    pub(super) state: State<C::Id>,
}

impl<'a, C: RotatingClient, J: RotationJournal> Machine<'a, C, J> {
    pub(super) fn new(rotation: &'a Rotation<C>, journal: &'a J, state: State<C::Id>) -> Self {
        Self { rotation, journal, state }
    }

    /// Goes from the first step to the last.
    pub(super) async fn run(mut self, sink: &impl CredentialSink<C>) -> Result<Rotated<C::Id>, RotationError> {
        let plan = self.inspect().await?;
        self.replace(&plan, sink).await?;
        self.retire().await
    }

    /// Goes on from the step that is recorded.
    pub(super) async fn resume(mut self, sink: &impl CredentialSink<C>) -> Result<Rotated<C::Id>, RotationError> {
        let step = self.state.step;
        if step == RotationStep::Retiring {
            self.check_released().await.map_err(|source| RotationError::Interrupted { step, source })?;
            return self.retire().await;
        }
        // The rights are read again: who has lost rights meanwhile gets no successor that has them.
        let plan = self.inspect().await?;
        self.clear_up().await.map_err(|source| RotationError::Interrupted { step, source })?;
        self.replace(&plan, sink).await?;
        self.retire().await
    }

    async fn inspect(&self) -> Result<C::Plan, RotationError> {
        let plan = match self.check_caller().await {
            Ok(()) => self.rotation.client.inspect(&self.state.members.predecessor).await,
            Err(obstacle) => Err(obstacle),
        };
        plan.map_err(|obstacle| match (obstacle, self.state.step) {
            (Obstacle::Impossible(reason), RotationStep::Inspecting) => RotationError::Impossible { reason },
            (Obstacle::Failed(error), step @ RotationStep::Inspecting) => {
                RotationError::RolledBack { step, source: error.into() }
            }
            (Obstacle::Impossible(reason), step) => {
                RotationError::Interrupted { step, source: RotationCause::Impossible(reason) }
            }
            (Obstacle::Failed(error), step) => RotationError::Interrupted { step, source: error.into() },
        })
    }

    /// Checks that the client is not about to retire its own credential unawares.
    async fn check_caller(&self) -> Result<(), Obstacle> {
        let client = &self.rotation.client;
        let impossible = |reason: &str| Err(Obstacle::Impossible(reason.to_owned()));
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
    async fn replace(&mut self, plan: &C::Plan, sink: &impl CredentialSink<C>) -> Result<(), RotationError> {
        let successor = match self.create(plan).await {
            Ok(successor) => successor,
            Err(cause) => return Err(self.roll_back(RotationStep::Creating, cause).await),
        };
        if let Err(cause) = self.prove(&successor, plan).await {
            return Err(self.roll_back(RotationStep::Proving, cause).await);
        }
        let step = RotationStep::HandingOver;
        match self.hand_over(successor.clone(), sink).await {
            Ok(()) => {}
            // It may be in use: the record stays, as if the program had ended here.
            Err(source @ RotationCause::SinkUnknown(_)) => return Err(RotationError::Interrupted { step, source }),
            Err(cause) => return Err(self.roll_back(step, cause).await),
        }
        // From here on there is no way back. The clients of this program change first: should the record
        // not be written, both credentials work until the rotation is resumed.
        if let Some(own) = &self.rotation.own {
            own.replace(successor.credential);
        }
        self.state.members.retire_at = self.rotation.retire_at();
        self.state.members.disabled_ms = self.rotation.disabled_ms();
        let recorded = self.record(RotationStep::Retiring).await;
        recorded.map_err(|source| RotationError::Interrupted { step, source })
    }

    /// Creates a successor. While the fate of a create is unknown, none follows it.
    async fn create(&mut self, plan: &C::Plan) -> Result<IssuedBy<C>, RotationCause> {
        let mut n_creates = 0_u32;
        loop {
            n_creates = n_creates.saturating_add(1);
            let marker = self.announce_create().await?;
            let created = self.rotation.client.create(&self.state.members.predecessor, plan, &marker).await;
            let cause = match created {
                Ok(Some(successor)) => {
                    self.forget(&marker);
                    self.state.members.successor = Some(successor.id.clone());
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
            sleep(self.delay(n_creates, &cause)).await;
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
            RotationCause::Call(error) => (error.outcome(), error.end().is_open()),
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
    async fn prove(&self, successor: &IssuedBy<C>, plan: &C::Plan) -> Result<(), RotationCause> {
        let unusable = || RotationCause::Impossible("no header can carry the successor".to_owned());
        let own = self.rotation.client.with_credential(&successor.credential).ok_or_else(unusable)?;
        self.rotation.client.equip(&successor.id, plan).await?;
        let began_at = Instant::now();
        let mut n_tries = 0_u32;
        loop {
            n_tries = n_tries.saturating_add(1);
            let cause = match own.prove(successor, plan).await {
                Ok(Proof::Equal) => return Ok(()),
                Ok(Proof::Different) => RotationCause::DifferentRights,
                Err(error) => RotationCause::Call(error),
            };
            let delay = self.delay(n_tries, &cause);
            if began_at.elapsed().saturating_add(delay) >= self.rotation.patience {
                return Err(cause);
            }
            sleep(delay).await;
        }
    }

    async fn hand_over(&mut self, successor: IssuedBy<C>, sink: &impl CredentialSink<C>) -> Result<(), RotationCause> {
        self.record(RotationStep::HandingOver).await?;
        Ok(sink.store(successor.into()).await?)
    }

    /// Returns how long to wait after try number `n_tries`, from 1: as long as the server asks for, within the patience.
    fn delay(&self, n_tries: u32, cause: &RotationCause) -> Duration {
        let wait_asked_for = match cause {
            RotationCause::Call(error) => error.retry_after(),
            _ => None,
        };
        BACKOFF.delay(n_tries, wait_asked_for).min(self.rotation.patience)
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
            self.settle_journal().await?;
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
    pub(super) async fn sweep(&mut self) -> Result<(), RotationCause> {
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
    pub(super) async fn record(&mut self, step: RotationStep) -> Result<(), RotationCause> {
        self.state.step = step;
        let record = self.state.to_record(C::NAME);
        let record = record.map_err(|error| RotationCause::Impossible(format!("the record is no JSON: {error}")))?;
        Ok(self.journal.save(&record).await?)
    }
}

impl From<Obstacle> for RotationCause {
    fn from(obstacle: Obstacle) -> Self {
        match obstacle {
            Obstacle::Failed(error) => Self::Call(error),
            Obstacle::Impossible(reason) => Self::Impossible(reason),
        }
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
