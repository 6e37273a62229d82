//! The rotation of the tenant token, which the vendor does in steps of its own.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use tokio::time::sleep;

use super::tenant_token_record::{Ending, Fingerprint, Members, Phase};
use super::{Client, types};
use crate::error::Error;
use crate::outcome::Outcome;
use crate::retry::Backoff;
use crate::rotation::{RotationCause, RotationError, RotationJournal, SinkError, busy_or, system_time};
use crate::secret::TokenSecret;
use crate::timestamp::Timestamp;

/// Replaces the tenant token, with which agents and ActiveGates belong to an environment.
///
/// The token of the client needs the scopes [`TENANT_TOKEN_ROTATION_WRITE`](super::Scope::TENANT_TOKEN_ROTATION_WRITE) and
/// [`INSTALLER_DOWNLOAD`](super::Scope::INSTALLER_DOWNLOAD): which token is active can be read from the connection info
/// alone, and that is what tells whether a step was taken whose answer was lost.
///
/// # Steps
///
/// 1. [`start`](Self::start) makes a new token, which is active from then on. Both are valid.
/// 2. You give the new one to all gates and agents, in hours or in weeks.
/// 3. [`finish`](Self::finish) ends the old one, or [`cancel`](Self::cancel) goes back to it.
///
/// Before each step the journal is told of it, without secrets: whenever the program ends, or an answer is lost,
/// [`resume`](Self::resume) finds out how far the rotation has come, and goes on with the step that was begun. A token
/// that agents use works until `finish` is called.
///
/// If an answer was lost, the server may yet carry out what was asked for, long after. Its record then stays for a
/// [settling period](Self::settling_period), and another rotation is refused until it is over: a late `finish` would end
/// the wrong one. A late `start` is taken back by [`resume`](Self::resume).
///
/// # Example
///
/// ```
/// use tokenwright::astrom::{Client, TenantTokenRotation};
/// use tokenwright::rotation::FileJournal;
/// use tokenwright_mock::MockServer;
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let server = MockServer::start().await;
/// let info = &server.info()?.astrom;
/// let client = Client::builder(&info.base_url).credential(info.token.expose()).build()?;
/// # let folder = tempfile::tempdir()?;
/// let journal = FileJournal::new(folder.path().join("tenant-token.json"));
/// let rotation = TenantTokenRotation::new(&client);
///
/// let tokens = rotation.start(&journal).await?;
/// // Now every gate and every agent gets `tokens.active`; in another run of the program, perhaps:
/// let active = rotation.finish(&journal).await?;
/// assert_eq!(active.expose(), tokens.active.expose());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct TenantTokenRotation {
    client: Client,
    settling_period: Duration,
    clock: Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>,
}

/// The tokens of a rotation that is under way. `Debug` shows neither.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TenantTokens {
    /// The new one, to be given to all gates and agents.
    pub active: TokenSecret,
    /// The one that it takes the place of, still valid. None if the program has ended since the rotation was started: the
    /// vendor shows it once.
    pub old: Option<TokenSecret>,
}

/// How far a rotation has come.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TenantTokenProgress {
    /// Both tokens are valid: [`finish`](TenantTokenRotation::finish) or [`cancel`](TenantTokenRotation::cancel) it.
    UnderWay(TenantTokens),
    /// The new token, the only one that works.
    Finished(TokenSecret),
    /// The old token, the only one that works again.
    Cancelled(TokenSecret),
}

/// How often a step is asked for in one call, as long as no answer comes.
const TRIES_MAX: u32 = 3;

const BACKOFF: Backoff = Backoff { base: Duration::from_millis(100), max: Duration::from_secs(2) };

const SETTLING_PERIOD: Duration = Duration::from_secs(60 * 60);

impl TenantTokenRotation {
    /// Rotates the tenant token of the client's environment.
    pub fn new(client: &Client) -> Self {
        Self { client: client.clone(), settling_period: SETTLING_PERIOD, clock: Arc::new(system_time) }
    }

    /// Sets for how long after it was sent a request without an answer may yet be carried out. An hour unless set.
    #[must_use]
    pub fn settling_period(self, settling_period: Duration) -> Self {
        Self { settling_period, ..self }
    }

    /// Sets the clock that the settling period is measured with. That of the system unless set.
    #[must_use]
    pub fn clock(self, clock: impl Fn() -> DateTime<Utc> + Send + Sync + 'static) -> Self {
        Self { clock: Arc::new(clock), ..self }
    }

    /// Makes a new token; both are valid from then on.
    ///
    /// # Errors
    ///
    /// [`RotationError::RolledBack`] or [`RotationError::Impossible`] if nothing has changed; the latter if another
    /// rotation is under way that the journal does not know. [`RotationError::Interrupted`] if it is not known whether the
    /// rotation has begun: [`resume`](Self::resume) finds out. [`RotationError::Unfinished`] if the journal knows of one.
    pub async fn start(&self, journal: &impl RotationJournal) -> Result<TenantTokens, RotationError> {
        let failed = |source: RotationCause| RotationError::RolledBack { step: Phase::Starting.step(), source };
        let _lock = journal.lock().await.map_err(|error| busy_or(error, |error| failed(error.into())))?;
        if let Some(record) = journal.load().await.map_err(|error| failed(error.into()))? {
            let members = Members::read(&record)?;
            if members.phase != Phase::Settling {
                return Err(RotationError::Unfinished { record: Box::new(record) });
            }
            if let Some(settled_at) = members.settled_at.filter(|at| (self.clock)() < **at) {
                let reason = format!(
                    "an answer of the last rotation was lost, and what was asked for may yet be done; start from \
                     {settled_at} on"
                );
                return Err(RotationError::Impossible { reason });
            }
        }
        let old = self.active().await.map_err(failed)?;
        let members = Members::starting(Fingerprint::of(&old));
        let mut run = Run { rotation: self, journal, members };
        run.save().await.map_err(failed)?;
        let active = run.start().await?;
        Ok(TenantTokens { active, old: Some(old) })
    }

    /// Ends the old token, and returns the new one.
    ///
    /// # Errors
    ///
    /// [`RotationError::Impossible`] if the journal knows of no rotation under way, or if somebody else has cancelled it.
    /// [`RotationError::Interrupted`] if it goes on: both tokens are valid, or the old one has ended;
    /// [`resume`](Self::resume) finds out and goes on.
    pub async fn finish(&self, journal: &impl RotationJournal) -> Result<TokenSecret, RotationError> {
        self.end(journal, Ending::Finish).await
    }

    /// Goes back to the old token, and returns it. The new one works no more.
    ///
    /// # Errors
    ///
    /// As for [`finish`](Self::finish).
    pub async fn cancel(&self, journal: &impl RotationJournal) -> Result<TokenSecret, RotationError> {
        self.end(journal, Ending::Cancel).await
    }

    /// Starts a rotation, hands the new token over, and finishes it when that is done. If the token was not handed over,
    /// the rotation is cancelled.
    ///
    /// # Errors
    ///
    /// [`RotationError::RolledBack`] if `hand_over` failed and the old token is the only one again.
    /// [`RotationError::Interrupted`] if `hand_over` [does not know](SinkError::Unknown) whether it has done it: both tokens
    /// are valid. Otherwise as for [`start`](Self::start) and [`finish`](Self::finish).
    pub async fn rotate<F: Future<Output = Result<(), SinkError>>>(
        &self,
        hand_over: impl FnOnce(TokenSecret) -> F,
        journal: &impl RotationJournal,
    ) -> Result<TokenSecret, RotationError> {
        let tokens = self.start(journal).await?;
        let step = Phase::UnderWay.step();
        match hand_over(tokens.active).await.map_err(RotationCause::from) {
            Ok(()) => self.finish(journal).await,
            Err(source @ RotationCause::SinkUnknown(_)) => Err(RotationError::Interrupted { step, source }),
            Err(source) => match self.cancel(journal).await {
                Ok(_) => Err(RotationError::RolledBack { step, source }),
                Err(_) => Err(RotationError::Interrupted { step, source }),
            },
        }
    }

    /// Finds out how far the rotation has come that the journal knows of, and goes on with the step that was begun;
    /// returns nothing if it knows of none.
    ///
    /// Of a rotation that has ended, nothing is returned: what an answer that was lost has left is taken back.
    ///
    /// # Errors
    ///
    /// As for [`start`](Self::start) and [`finish`](Self::finish).
    pub async fn resume(&self, journal: &impl RotationJournal) -> Result<Option<TenantTokenProgress>, RotationError> {
        let (_lock, members) = self.open(journal).await?;
        let Some(members) = members else { return Ok(None) };
        let mut run = Run { rotation: self, journal, members };
        match run.members.phase {
            Phase::Starting => {
                // Whether the request that was about to be sent was sent is not known.
                run.lose();
                let active = run.start().await?;
                Ok(Some(TenantTokenProgress::UnderWay(TenantTokens { active, old: None })))
            }
            Phase::UnderWay => run.look().await.map(Some),
            Phase::Ending(ending) => {
                run.lose();
                let token = run.end(ending).await?;
                Ok(Some(match ending {
                    Ending::Finish => TenantTokenProgress::Finished(token),
                    Ending::Cancel => TenantTokenProgress::Cancelled(token),
                }))
            }
            Phase::Settling => run.settle().await.map(|()| None),
        }
    }

    async fn end(&self, journal: &impl RotationJournal, ending: Ending) -> Result<TokenSecret, RotationError> {
        let (_lock, members) = self.open(journal).await?;
        let none = || RotationError::Impossible { reason: "the journal knows of no rotation under way".to_owned() };
        let members = members.ok_or_else(none)?;
        match members.phase {
            Phase::UnderWay => {}
            Phase::Settling => return Err(none()),
            // It is begun already: that is to be resumed, whatever is asked for now.
            Phase::Starting | Phase::Ending(_) => {
                let record = Box::new(members.to_record()?);
                return Err(RotationError::Unfinished { record });
            }
        }
        let mut run = Run { rotation: self, journal, members };
        run.end(ending).await
    }

    async fn open<J: RotationJournal>(
        &self,
        journal: &J,
    ) -> Result<(crate::rotation::JournalLock, Option<Members>), RotationError> {
        let unusable =
            |error: crate::rotation::JournalError| RotationError::UnusableRecord { reason: error.to_string() };
        let lock = journal.lock().await.map_err(|error| busy_or(error, unusable))?;
        let record = journal.load().await.map_err(unusable)?;
        let members = record.map(|record| Members::read(&record)).transpose()?;
        Ok((lock, members))
    }

    /// Returns the token that new agents are installed with.
    async fn active(&self) -> Result<TokenSecret, RotationCause> {
        let info = self.client.agent_connection_info_get().send().await?.into_inner();
        let none = || RotationCause::Impossible("the connection info has no tenant token".to_owned());
        info.tenant_token.filter(|token| !token.expose().is_empty()).ok_or_else(none)
    }

    fn settled_at(&self) -> Timestamp {
        let now = (self.clock)();
        let end = TimeDelta::from_std(self.settling_period).ok().and_then(|period| now.checked_add_signed(period));
        end.unwrap_or(DateTime::<Utc>::MAX_UTC).into()
    }
}

impl fmt::Debug for TenantTokenRotation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TenantTokenRotation")
            .field("client", &self.client)
            .field("settling_period", &self.settling_period)
            .finish_non_exhaustive()
    }
}

/// One call of a method, with what the journal knows.
struct Run<'a, J> {
    rotation: &'a TenantTokenRotation,
    journal: &'a J,
    members: Members,
}

impl<J: RotationJournal> Run<'_, J> {
    /// Asks for a new token until there is an answer, or the active token shows that there is one.
    async fn start(&mut self) -> Result<TokenSecret, RotationError> {
        let mut n_tries = 0_u32;
        loop {
            n_tries = n_tries.saturating_add(1);
            let cause = match self.rotation.client.tenant_token_rotation_start().send().await {
                Ok(config) => match active_of(config.into_inner()) {
                    Some(active) => return self.begun(active).await,
                    None => RotationCause::NoSecret,
                },
                Err(error) if error.outcome() == Outcome::NotDone && !self.members.is_lost() => {
                    return Err(self.not_begun(error).await);
                }
                Err(error) => error.into(),
            };
            if is_unanswered(&cause) {
                self.lose();
                self.save().await.map_err(|source| self.interrupted(source))?;
            }
            // A start that is refused because one is under way may be the second of ours.
            if let Ok(active) = self.rotation.active().await
                && Fingerprint::of(&active) != self.members.before
            {
                return self.begun(active).await;
            }
            if n_tries == TRIES_MAX || is_refused(&cause) {
                return Err(self.interrupted(cause));
            }
            sleep(BACKOFF.delay(n_tries, None)).await;
        }
    }

    async fn begun(&mut self, active: TokenSecret) -> Result<TokenSecret, RotationError> {
        self.members.after = Some(Fingerprint::of(&active));
        self.members.phase = Phase::UnderWay;
        self.save().await.map_err(|source| RotationError::Interrupted { step: Phase::Starting.step(), source })?;
        Ok(active)
    }

    /// Forgets a start that was refused, and says why.
    async fn not_begun(&mut self, error: Error) -> RotationError {
        let step = Phase::Starting.step();
        if let Err(error) = self.journal.clear().await {
            return RotationError::Interrupted { step, source: error.into() };
        }
        if error.status().is_some_and(|status| status == 400) {
            let reason = "another rotation of the tenant token is under way; finish or cancel it first".to_owned();
            return RotationError::Impossible { reason };
        }
        RotationError::RolledBack { step, source: error.into() }
    }

    /// Asks for an end until there is an answer, or the active token shows that it has come.
    async fn end(&mut self, ending: Ending) -> Result<TokenSecret, RotationError> {
        self.members.phase = Phase::Ending(ending);
        self.save().await.map_err(|source| self.interrupted(source))?;
        let mut n_tries = 0_u32;
        loop {
            n_tries = n_tries.saturating_add(1);
            let client = &self.rotation.client;
            let answer = match ending {
                Ending::Finish => client.tenant_token_rotation_finish().send().await,
                Ending::Cancel => client.tenant_token_rotation_cancel().send().await,
            };
            let cause = match answer {
                Ok(config) => match active_of(config.into_inner()) {
                    Some(active) => return self.ended(ending, active).await,
                    None => RotationCause::NoSecret,
                },
                // None is under way: the active token says how it has ended.
                Err(error) if error.status().is_some_and(|status| status == 400) => {
                    let active = self.rotation.active().await.map_err(|source| self.interrupted(source))?;
                    return self.ended(ending, active).await;
                }
                Err(error) => error.into(),
            };
            if is_unanswered(&cause) {
                self.lose();
                self.save().await.map_err(|source| self.interrupted(source))?;
            }
            if n_tries == TRIES_MAX || is_refused(&cause) {
                return Err(self.interrupted(cause));
            }
            sleep(BACKOFF.delay(n_tries, None)).await;
        }
    }

    async fn ended(&mut self, ending: Ending, active: TokenSecret) -> Result<TokenSecret, RotationError> {
        let expected = match ending {
            Ending::Finish => self.members.after.clone(),
            Ending::Cancel => Some(self.members.before.clone()),
        };
        let found = Fingerprint::of(&active);
        if expected.as_ref() != Some(&found) {
            let source = RotationCause::Impossible("somebody else has ended the rotation in another way".to_owned());
            self.close(found).await.map_err(|source| self.interrupted(source))?;
            return Err(RotationError::Impossible { reason: source.to_string() });
        }
        self.close(found).await.map_err(|source| self.interrupted(source))?;
        Ok(active)
    }

    /// Forgets the rotation, unless something may yet come of it.
    async fn close(&mut self, active: Fingerprint) -> Result<(), RotationCause> {
        if self.members.settled_at.is_none() {
            return Ok(self.journal.clear().await?);
        }
        self.members.phase = Phase::Settling;
        self.members.after = Some(active);
        self.save().await
    }

    /// Looks how far the rotation has come.
    async fn look(&mut self) -> Result<TenantTokenProgress, RotationError> {
        let active = self.rotation.active().await.map_err(|source| self.interrupted(source))?;
        let found = Fingerprint::of(&active);
        if Some(&found) == self.members.after.as_ref() {
            return Ok(TenantTokenProgress::UnderWay(TenantTokens { active, old: None }));
        }
        let is_cancelled = found == self.members.before;
        self.close(found).await.map_err(|source| self.interrupted(source))?;
        if is_cancelled {
            return Ok(TenantTokenProgress::Cancelled(active));
        }
        let reason = "the active token is neither the old one nor the new one: somebody else has rotated it".to_owned();
        Err(RotationError::Impossible { reason })
    }

    /// Takes back a start that was carried out late, and forgets the rotation once its time has come.
    async fn settle(&mut self) -> Result<(), RotationError> {
        let now = (self.rotation.clock)();
        let active = self.rotation.active().await.map_err(|source| self.interrupted(source))?;
        if Some(Fingerprint::of(&active)) != self.members.after {
            let cancelled = self.rotation.client.tenant_token_rotation_cancel().send().await;
            cancelled.map_err(|error| self.interrupted(error.into()))?;
        }
        if self.members.settled_at.is_none_or(|at| now >= *at) {
            self.journal.clear().await.map_err(|error| self.interrupted(error.into()))?;
        }
        Ok(())
    }

    /// Notes that a request may yet be carried out.
    fn lose(&mut self) {
        self.members.settled_at = Some(self.rotation.settled_at());
    }

    async fn save(&self) -> Result<(), RotationCause> {
        let record = self.members.to_record().map_err(|error| RotationCause::Impossible(error.to_string()))?;
        Ok(self.journal.save(&record).await?)
    }

    fn interrupted(&self, source: RotationCause) -> RotationError {
        RotationError::Interrupted { step: self.members.phase.step(), source }
    }
}

/// Returns the active token of an answer.
fn active_of(config: types::TenantTokenConfig) -> Option<TokenSecret> {
    config.active?.value.filter(|token| !token.expose().is_empty())
}

/// Whether it is not known what has come of a request.
fn is_unanswered(cause: &RotationCause) -> bool {
    match cause {
        RotationCause::Call(error) => error.outcome() != Outcome::NotDone,
        _ => true,
    }
}

/// Whether another request would be refused as well.
fn is_refused(cause: &RotationCause) -> bool {
    match cause {
        RotationCause::Call(error) => error.outcome() == Outcome::NotDone && !error.is_retryable(),
        _ => false,
    }
}
