//! Where the tests keep successors and records.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use tokenwright::rotation::{
    CredentialSink, JournalError, JournalFuture, JournalLock, MemoryJournal, RotationJournal, RotationRecord,
    SinkError, SinkFuture, Successor,
};
use tokio::sync::Notify;

use super::vendor::{CredentialOf, Vendor};

/// A sink that keeps what it was given last.
pub(super) struct Vault<C: Vendor> {
    stored: Mutex<Option<Successor<C>>>,
    pub(super) stops: Option<Arc<Stops>>,
    pub(super) mood: Mood,
}

/// What a vault does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mood {
    Stores,
    Refuses,
    /// Stores, and does not know it.
    Forgets,
    /// Stores nothing, and does not know it.
    Loses,
}

impl<C: Vendor> Vault<C> {
    pub(super) fn new() -> Self {
        Self { stored: Mutex::new(None), stops: None, mood: Mood::Stores }
    }

    pub(super) fn stored(&self) -> Option<Successor<C>> {
        self.stored.lock().unwrap().clone()
    }

    /// Returns what a program that starts now would use.
    pub(super) fn credential_or(&self, first: &CredentialOf<C>) -> CredentialOf<C> {
        self.stored().map_or_else(|| first.clone(), |successor| successor.credential().clone())
    }
}

impl<C: Vendor> CredentialSink<C> for Vault<C> {
    fn store(&self, successor: Successor<C>) -> SinkFuture<'_> {
        Box::pin(async move {
            let lost = || SinkError::Unknown("no answer".into());
            match self.mood {
                Mood::Refuses => return Err("the vault is sealed".into()),
                Mood::Loses => return Err(lost()),
                Mood::Stores | Mood::Forgets => {}
            }
            Stops::pass(&self.stops).await;
            *self.stored.lock().unwrap() = Some(successor);
            Stops::pass(&self.stops).await;
            if self.mood == Mood::Forgets { Err(lost()) } else { Ok(()) }
        })
    }
}

/// Places at which a program may end; at one of them it does.
#[derive(Debug, Default)]
pub(super) struct Stops {
    n_passed: AtomicUsize,
    stop_at: Option<usize>,
    stopped: Notify,
}

impl Stops {
    pub(super) fn at(place: usize) -> Arc<Self> {
        Arc::new(Self { stop_at: Some(place), ..Self::default() })
    }

    /// Passes a place, or stays there for ever.
    async fn pass(stops: &Option<Arc<Self>>) {
        let Some(stops) = stops else { return };
        if Some(stops.n_passed.fetch_add(1, Ordering::SeqCst)) == stops.stop_at {
            stops.stopped.notify_one();
            std::future::pending::<()>().await;
        }
    }

    /// Waits until the program has stopped.
    pub(super) async fn stopped(&self) {
        self.stopped.notified().await;
    }
}

/// A journal in memory at which a program may end, before and after it is written.
#[derive(Clone, Default)]
pub(super) struct Ledger {
    records: MemoryJournal,
    stops: Option<Arc<Stops>>,
    /// The writes after which the next one fails.
    n_writes: Arc<AtomicUsize>,
    fails_at: Option<usize>,
    pub(super) seen: Arc<Mutex<Vec<RotationRecord>>>,
}

impl Ledger {
    /// The same records, in a program that may end.
    pub(super) fn with_stops(&self, stops: &Arc<Stops>) -> Self {
        Self { stops: Some(stops.clone()), ..self.clone() }
    }

    /// The same records, where one write fails.
    pub(super) fn failing_at(&self, write: usize) -> Self {
        Self { fails_at: Some(write), n_writes: Arc::default(), ..self.clone() }
    }

    fn write(&self) -> Result<(), JournalError> {
        let fails = Some(self.n_writes.fetch_add(1, Ordering::SeqCst)) == self.fails_at;
        if fails { Err(JournalError::new("the disk is full")) } else { Ok(()) }
    }
}

impl RotationJournal for Ledger {
    fn lock(&self) -> JournalFuture<'_, JournalLock> {
        self.records.lock()
    }

    fn load(&self) -> JournalFuture<'_, Option<RotationRecord>> {
        self.records.load()
    }

    fn save<'a>(&'a self, record: &'a RotationRecord) -> JournalFuture<'a, ()> {
        Box::pin(async move {
            self.write()?;
            Stops::pass(&self.stops).await;
            self.records.save(record).await?;
            self.seen.lock().unwrap().push(record.clone());
            Stops::pass(&self.stops).await;
            Ok(())
        })
    }

    fn clear(&self) -> JournalFuture<'_, ()> {
        Box::pin(async move {
            self.write()?;
            Stops::pass(&self.stops).await;
            self.records.clear().await?;
            Stops::pass(&self.stops).await;
            Ok(())
        })
    }
}
