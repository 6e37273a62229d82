use std::error::Error;
use std::pin::Pin;

use super::record::RotationRecord;

/// What the methods of a [`RotationJournal`] return.
pub type JournalFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, JournalError>> + Send + 'a>>;

/// Keeps the record of one rotation at a time.
///
/// [`FileJournal`](super::FileJournal) is one; a table of a database with a row for each credential would
/// be another. What `save` has returned for must be found by `load` after a crash of the machine.
///
/// # Example
///
/// ```
/// use std::sync::Mutex;
/// use tokenwright::rotation::{JournalFuture, RotationJournal, RotationRecord};
///
/// /// Keeps the record as JSON, as a column of a database would.
/// #[derive(Default)]
/// struct Row(Mutex<Option<String>>);
///
/// impl RotationJournal for Row {
///     fn load(&self) -> JournalFuture<'_, Option<RotationRecord>> {
///         let text = self.0.lock().unwrap().clone();
///         let record = text.map(|text| serde_json::from_str(&text).expect("written below"));
///         Box::pin(async { Ok(record) })
///     }
///
///     fn save<'a>(&'a self, record: &'a RotationRecord) -> JournalFuture<'a, ()> {
///         *self.0.lock().unwrap() = Some(serde_json::to_string(record).expect("is JSON"));
///         Box::pin(async { Ok(()) })
///     }
///
///     fn clear(&self) -> JournalFuture<'_, ()> {
///         *self.0.lock().unwrap() = None;
///         Box::pin(async { Ok(()) })
///     }
/// }
/// ```
pub trait RotationJournal: Send + Sync {
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

/// A journal did not do what it was asked for.
#[derive(Debug, thiserror::Error)]
#[error("{message}")]
pub struct JournalError {
    message: String,
    source: Option<Box<dyn Error + Send + Sync>>,
}

impl JournalError {
    /// Says why, in a lower-case fragment.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), source: None }
    }

    /// Adds the cause.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }
}
