use std::future::ready;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::journal::{JournalError, JournalFuture, JournalLock, RotationJournal};
use super::record::RotationRecord;

/// A journal in memory, for tests and for programs that need not survive their own end. Clones share it.
///
/// # Example
///
/// ```
/// use tokenwright::rotation::{MemoryJournal, RotationJournal as _};
///
/// # tokio_test(async {
/// assert!(MemoryJournal::default().load().await?.is_none());
/// # Ok::<(), tokenwright::rotation::JournalError>(()) });
/// # fn tokio_test<F: Future>(future: F) { tokio::runtime::Runtime::new().unwrap().block_on(future); }
/// ```
#[derive(Clone, Debug, Default)]
pub struct MemoryJournal(Arc<Shared>);

#[derive(Debug, Default)]
struct Shared {
    record: Mutex<Option<RotationRecord>>,
    /// Held while a rotation works with the record.
    lock: Arc<tokio::sync::Mutex<()>>,
}

impl MemoryJournal {
    fn record(&self) -> MutexGuard<'_, Option<RotationRecord>> {
        self.0.record.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl RotationJournal for MemoryJournal {
    fn lock(&self) -> JournalFuture<'_, JournalLock> {
        let lock = self.0.lock.clone().try_lock_owned().map(JournalLock::new);
        let in_use = |_| JournalError::in_use("the journal in memory is in use by another rotation");
        Box::pin(ready(lock.map_err(in_use)))
    }

    fn load(&self) -> JournalFuture<'_, Option<RotationRecord>> {
        Box::pin(ready(Ok(self.record().clone())))
    }

    fn save<'a>(&'a self, record: &'a RotationRecord) -> JournalFuture<'a, ()> {
        *self.record() = Some(record.clone());
        Box::pin(ready(Ok(())))
    }

    fn clear(&self) -> JournalFuture<'_, ()> {
        *self.record() = None;
        Box::pin(ready(Ok(())))
    }
}
