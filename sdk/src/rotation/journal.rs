use std::any::Any;
use std::error::Error;
use std::fmt;
use std::pin::Pin;

use super::record::RotationRecord;

/// What the methods of a [`RotationJournal`] return.
pub type JournalFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, JournalError>> + Send + 'a>>;

/// Keeps the record of one rotation at a time.
///
/// [`FileJournal`](super::FileJournal) is one; a table of a database with a row for each credential would
/// be another. What `save` has returned for must be found by `load` after a crash of the machine, and a lock
/// must end with the program that holds it.
///
/// # Example
///
/// ```
/// use std::sync::{Arc, Mutex};
/// use tokenwright::rotation::{JournalError, JournalFuture, JournalLock, RotationJournal, RotationRecord};
///
/// /// Keeps the record as JSON, as a column of a database would.
/// #[derive(Default)]
/// struct Row {
///     text: Mutex<Option<String>>,
///     /// In the place of a lock that a session of the database holds.
///     session: Arc<tokio::sync::Mutex<()>>,
/// }
///
/// impl RotationJournal for Row {
///     fn lock(&self) -> JournalFuture<'_, JournalLock> {
///         let lock = self.session.clone().try_lock_owned().map(JournalLock::new);
///         Box::pin(async { lock.map_err(|_| JournalError::in_use("the row is locked by another rotation")) })
///     }
///
///     fn load(&self) -> JournalFuture<'_, Option<RotationRecord>> {
///         let text = self.text.lock().unwrap().clone();
///         let record = text.map(|text| serde_json::from_str(&text).expect("written below"));
///         Box::pin(async { Ok(record) })
///     }
///
///     fn save<'a>(&'a self, record: &'a RotationRecord) -> JournalFuture<'a, ()> {
///         *self.text.lock().unwrap() = Some(serde_json::to_string(record).expect("is JSON"));
///         Box::pin(async { Ok(()) })
///     }
///
///     fn clear(&self) -> JournalFuture<'_, ()> {
///         *self.text.lock().unwrap() = None;
///         Box::pin(async { Ok(()) })
///     }
/// }
/// ```
pub trait RotationJournal: Send + Sync {
    /// Keeps other rotations away from the record until what comes back is dropped.
    ///
    /// Called before the record is read, and held to the end of [`Rotation::rotate`](super::Rotation::rotate)
    /// or [`Rotation::resume`](super::Rotation::resume).
    ///
    /// # Errors
    ///
    /// [`JournalError::in_use`] if another rotation has it, in this program or in another one: this does not
    /// wait. Any other [`JournalError`] if it cannot be locked.
    fn lock(&self) -> JournalFuture<'_, JournalLock>;

    /// Returns the record; none if there is nothing to resume.
    ///
    /// # Errors
    ///
    /// [`JournalError`] if there may be a record that cannot be read.
    fn load(&self) -> JournalFuture<'_, Option<RotationRecord>>;

    /// Puts a record in the place of the last one, for good.
    ///
    /// # Errors
    ///
    /// [`JournalError`] ends the rotation; the record that was there before must then be there still.
    fn save<'a>(&'a self, record: &'a RotationRecord) -> JournalFuture<'a, ()>;

    /// Forgets the record; that there is none is a success.
    ///
    /// # Errors
    ///
    /// [`JournalError`] if the record may still be there.
    fn clear(&self) -> JournalFuture<'_, ()>;
}

/// Whatever holds the lock of a journal until it is dropped: an open file, a session of a database.
pub struct JournalLock(#[expect(dead_code, reason = "it is there to be dropped")] Box<dyn Any + Send + Sync>);

impl JournalLock {
    /// Takes what is to be dropped when the rotation ends.
    pub fn new(holder: impl Send + Sync + 'static) -> Self {
        Self(Box::new(holder))
    }
}

impl fmt::Debug for JournalLock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JournalLock").finish_non_exhaustive()
    }
}

/// A journal did not do what it was asked for.
#[derive(Debug, thiserror::Error)]
#[error("{message}")]
pub struct JournalError {
    message: String,
    is_in_use: bool,
    source: Option<Box<dyn Error + Send + Sync>>,
}

impl JournalError {
    /// Says why, in a lower-case fragment.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), is_in_use: false, source: None }
    }

    /// Says, in a lower-case fragment, that another rotation has locked the journal.
    pub fn in_use(message: impl Into<String>) -> Self {
        Self { is_in_use: true, ..Self::new(message) }
    }

    /// Returns whether another rotation has locked the journal.
    pub fn is_in_use(&self) -> bool {
        self.is_in_use
    }

    /// Adds the cause.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }
}
