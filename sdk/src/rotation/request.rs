use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

use super::client::{DisablingClient, RotatingClient};
use crate::credential::SharedCredential;
use crate::timestamp::Timestamp;

const PATIENCE: Duration = Duration::from_secs(10);

/// Longer than any system goes on trying to deliver what its program has given up (Linux: a quarter of an hour),
/// and than gateways keep a request.
const SETTLING_PERIOD: Duration = Duration::from_secs(60 * 60);

/// The last second that a record can name, in seconds since 1970: the end of the year 9999.
const SECONDS_LAST: i64 = 253_402_300_799;

/// How credentials are rotated: by which client, and with which delays.
///
/// See [the module](super) for the steps and an example.
pub struct Rotation<C: RotatingClient> {
    pub(super) client: C,
    /// The credential of the client, if it is the one to be rotated.
    pub(super) own: Option<SharedCredential<C::Credential>>,
    pub(super) patience: Duration,
    grace_period: Duration,
    disabled_for: Option<Duration>,
    settling_period: Duration,
    clock: Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>,
}

/// A rotation whose successor has taken over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rotated<I> {
    /// What names the new credential: the predecessor of the next rotation.
    pub successor: I,
    /// What became of the old one.
    pub retirement: Retirement,
    /// If a create got no answer and may yet be carried out: from when on it will not be.
    /// [`Rotation::resume`], or the next [`Rotation::rotate`], deletes what has come of it.
    pub settled_at: Option<Timestamp>,
}

/// What became of a predecessor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retirement {
    /// It is deleted.
    Done,
    /// Its grace period ends at this instant; [`Rotation::resume`] deletes or disables it from then on.
    DueAt(Timestamp),
    /// It is disabled. [`Rotation::restore`] enables it again until it is deleted.
    Disabled {
        /// [`Rotation::resume`] and the next [`Rotation::rotate`] delete it from then on.
        delete_at: Timestamp,
    },
}

impl<C: RotatingClient> Rotation<C> {
    /// Rotates credentials of others with `client`, which needs the rights that [the module](super) names.
    pub fn new(client: &C) -> Self {
        Self {
            client: client.clone(),
            own: None,
            patience: PATIENCE,
            grace_period: Duration::ZERO,
            disabled_for: None,
            settling_period: SETTLING_PERIOD,
            clock: Arc::new(system_time),
        }
    }

    /// Rotates the credential that `client` uses itself: `credential` must be its provider.
    ///
    /// It is replaced once the sink has stored the successor, and the predecessor is retired after the last
    /// request that began before has ended, so that no call of any client with `credential` fails.
    ///
    /// # Example
    ///
    /// ```
    /// use tokenwright::astrom::Client;
    /// use tokenwright::credential::SharedCredential;
    /// use tokenwright::rotation::{MemoryJournal, Rotation, SinkError, Successor};
    /// use tokenwright_mock::MockServer;
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let server = MockServer::start().await;
    /// let info = &server.info()?.astrom;
    /// let credential = SharedCredential::new(info.token.expose().into());
    /// let client = Client::builder(&info.base_url).credential_provider(credential.clone()).build()?;
    ///
    /// let predecessor = credential.get().token_id().expect("is a token");
    /// let sink = |_: Successor<Client>| async { Ok::<(), SinkError>(()) }; // a real one stores it
    /// Rotation::own(&client, &credential).rotate(predecessor, &sink, &MemoryJournal::default()).await?;
    ///
    /// client.api_token_list().send().await?; // with the successor
    /// # Ok(())
    /// # }
    /// ```
    pub fn own(client: &C, credential: &SharedCredential<C::Credential>) -> Self {
        Self { own: Some(credential.clone()), ..Self::new(client) }
    }

    /// Sets for how long the predecessor works on after the successor was handed over; not at all unless
    /// set. With one, [`rotate`](Self::rotate) does not wait for its end, and [`resume`](Self::resume) is
    /// to be called after it.
    #[must_use]
    pub fn grace_period(self, grace_period: Duration) -> Self {
        Self { grace_period, ..self }
    }

    /// Sets how long to try the successor until it works, and how long to wait for requests with the
    /// predecessor to end. 10 seconds each unless set.
    #[must_use]
    pub fn patience(self, patience: Duration) -> Self {
        Self { patience, ..self }
    }

    /// Sets for how long after it was sent a create that got no answer may yet be carried out, by a server that was
    /// busy or a gateway that had kept it. An hour unless set.
    ///
    /// If that happens to one of a rotation, the journal keeps its mark for so long, and
    /// [`Rotated::settled_at`] says until when: what comes of it is deleted by [`resume`](Self::resume) and by the
    /// next [`rotate`](Self::rotate) with the same journal. None of the vendors lets a client withdraw a request, name
    /// one so that it is carried out once only, or take a name that is taken already for a refusal: what arrives
    /// later than this stays. Nobody knows its secret, and its name ends in `rotation-` and 32 hexadecimal
    /// digits.
    #[must_use]
    pub fn settling_period(self, settling_period: Duration) -> Self {
        Self { settling_period, ..self }
    }

    /// Sets the clock that grace and settling periods are measured with. That of the system unless set.
    #[must_use]
    pub fn clock(self, clock: impl Fn() -> DateTime<Utc> + Send + Sync + 'static) -> Self {
        Self { clock: Arc::new(clock), ..self }
    }

    pub(super) fn now(&self) -> DateTime<Utc> {
        (self.clock)()
    }

    /// Returns the end of a grace period that begins now; none if there is no such period.
    pub(super) fn retire_at(&self) -> Option<Timestamp> {
        (!self.grace_period.is_zero()).then(|| self.after(self.grace_period))
    }

    /// Returns the end of the settling period of what is sent now.
    pub(super) fn settled_at(&self) -> Timestamp {
        self.after(self.settling_period)
    }

    /// Returns for how long the predecessor is to be disabled.
    pub(super) fn disabled_ms(&self) -> Option<u64> {
        self.disabled_for.map(|period| u64::try_from(period.as_millis()).unwrap_or(u64::MAX))
    }

    /// Returns the instant that is `period` from now, or the last one that a record can name.
    pub(super) fn after(&self, period: Duration) -> Timestamp {
        let end = TimeDelta::from_std(period).ok().and_then(|period| self.now().checked_add_signed(period));
        let last = DateTime::from_timestamp_secs(SECONDS_LAST).unwrap_or(DateTime::<Utc>::MAX_UTC);
        end.unwrap_or(last).min(last).into()
    }
}

impl<C: DisablingClient> Rotation<C> {
    /// Sets for how long the predecessor is disabled before it is deleted, when its grace period is over. Deleted at once
    /// unless set.
    ///
    /// Whoever needs the predecessor after all, because nobody had thought of them, is helped by
    /// [`restore`](Self::restore) until it is deleted. That is done by the first [`resume`](Self::resume) or
    /// [`rotate`](Self::rotate) with the same journal after the period, measured with the clock of the rotation; a
    /// predecessor that somebody has enabled in another way by then is in use, and stays. A period that has no end in the
    /// calendar ends with it.
    ///
    /// # Example
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use tokenwright::astrom::{Client, Scope, types};
    /// use tokenwright::rotation::{MemoryJournal, Retirement, Rotation, SinkError, Successor};
    /// use tokenwright_mock::MockServer;
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// const WEEK: Duration = Duration::from_secs(7 * 24 * 60 * 60);
    ///
    /// let server = MockServer::start().await;
    /// let info = &server.info()?.astrom;
    /// let client = Client::builder(&info.base_url).credential(info.token.expose()).build()?;
    /// # let pipeline = types::ApiTokenCreate::builder().name("pipeline").scopes(vec![Scope::METRICS_READ]);
    /// # let predecessor = client.api_token_create().body(pipeline).send().await?.into_inner().id.expect("sent");
    /// # let sink = |_: Successor<Client>| async { Ok::<(), SinkError>(()) };
    /// let journal = MemoryJournal::default(); // a real one survives the program
    /// let rotation = Rotation::new(&client).disabled_for(WEEK);
    /// let rotated = rotation.rotate(predecessor.clone(), &sink, &journal).await?;
    /// assert!(matches!(rotated.retirement, Retirement::Disabled { .. }));
    ///
    /// // Somebody calls: a job was forgotten, and has the old token still.
    /// assert_eq!(rotation.restore(&journal).await?, [predecessor]);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Source
    ///
    /// "Implement token rotation" in the vendor's Tokens API v1, read on 1 December 2026: a token is to be revoked before
    /// it is deleted, and the vendor recommends to wait a week in between, for an emergency in which it is needed.
    #[must_use]
    pub fn disabled_for(self, period: Duration) -> Self {
        Self { disabled_for: Some(period), ..self }
    }
}

impl<C: RotatingClient + fmt::Debug> fmt::Debug for Rotation<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rotation")
            .field("client", &self.client)
            .field("own", &self.own)
            .field("patience", &self.patience)
            .field("grace_period", &self.grace_period)
            .field("disabled_for", &self.disabled_for)
            .field("settling_period", &self.settling_period)
            .finish_non_exhaustive()
    }
}

#[expect(clippy::disallowed_methods, reason = "the default; `Rotation::clock` takes another")]
pub(crate) fn system_time() -> DateTime<Utc> {
    std::time::SystemTime::now().into()
}
