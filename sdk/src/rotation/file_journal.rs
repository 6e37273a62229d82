use std::future::ready;
use std::io;
use std::path::PathBuf;

use super::file;
use super::journal::{JournalError, JournalFuture, JournalLock, RotationJournal};
use super::record::RotationRecord;

/// A journal in a file, which is there only while a rotation is unfinished.
///
/// The file holds JSON without secrets and is replaced as a whole. Take one file for each credential that is
/// rotated, in a folder that outlives the program. A symbolic link is followed.
///
/// While a rotation works with the file, it holds the system's lock of an empty file beside it, `.NAME.lock`, and
/// any other rotation with the same file is refused with [`RotationError::Busy`](super::RotationError::Busy). The
/// lock ends with the program, however that ends; the empty file stays. On a file system that has no locks,
/// nothing is rotated.
///
/// # Example
///
/// ```
/// use tokenwright::rotation::{FileJournal, RotationJournal as _};
///
/// # tokio_test(async {
/// # let folder = tempfile::tempdir().unwrap();
/// let journal = FileJournal::new(folder.path().join("pipeline-rotation.json"));
/// assert!(journal.load().await?.is_none(), "nothing to resume");
/// # Ok::<(), tokenwright::rotation::JournalError>(()) });
/// # fn tokio_test<F: Future>(future: F) { tokio::runtime::Runtime::new().unwrap().block_on(future); }
/// ```
#[derive(Clone, Debug)]
pub struct FileJournal {
    path: PathBuf,
}

impl FileJournal {
    /// Takes the path of the file, whose folder must exist.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    fn try_lock(&self) -> Result<JournalLock, JournalError> {
        match file::lock(&self.path) {
            Ok(Some(file)) => Ok(JournalLock::new(file)),
            Ok(None) => {
                let message = format!(
                    "the record {} is in use by another rotation; try again when that has ended",
                    self.path.display()
                );
                Err(JournalError::in_use(message))
            }
            Err(error) => Err(self.failed("locked", error)),
        }
    }

    fn read(&self) -> Result<Option<RotationRecord>, JournalError> {
        let text = match std::fs::read(&self.path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(self.failed("read", error)),
        };
        let record = serde_json::from_slice(&text).map_err(|error| {
            let message = format!("the file {} holds no record of a rotation: {error}", self.path.display());
            JournalError::new(message)
        })?;
        Ok(Some(record))
    }

    fn write(&self, record: &RotationRecord) -> Result<(), JournalError> {
        let text = serde_json::to_vec_pretty(record).map_err(|error| self.failed("written", error.into()))?;
        file::replace(&self.path, &text).map_err(|error| self.failed("written", error.into_cause()))
    }

    fn remove(&self) -> Result<(), JournalError> {
        file::remove(&self.path)
            .and_then(|()| file::sync_folder(&self.path))
            .map_err(|error| self.failed("removed", error))
    }

    fn failed(&self, verb: &str, error: io::Error) -> JournalError {
        let message = format!("the record {} cannot be {verb}: {}", self.path.display(), error.kind());
        JournalError::new(message).with_source(error)
    }
}

// The file is small and written a few times in a rotation; handing it to another thread would need a runtime.
impl RotationJournal for FileJournal {
    fn lock(&self) -> JournalFuture<'_, JournalLock> {
        Box::pin(ready(self.try_lock()))
    }

    fn load(&self) -> JournalFuture<'_, Option<RotationRecord>> {
        Box::pin(ready(self.read()))
    }

    fn save<'a>(&'a self, record: &'a RotationRecord) -> JournalFuture<'a, ()> {
        Box::pin(ready(self.write(record)))
    }

    fn clear(&self) -> JournalFuture<'_, ()> {
        Box::pin(ready(self.remove()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rotation::RotationStep;

    fn record(step: RotationStep) -> RotationRecord {
        RotationRecord { format: 1, api: "astrom".to_owned(), step, state: serde_json::json!({"predecessor": "a"}) }
    }

    #[test]
    fn record_is_read_as_it_was_written() {
        let folder = tempfile::tempdir().unwrap();
        let journal = FileJournal::new(folder.path().join("record.json"));
        assert_eq!(journal.read().unwrap(), None);
        for step in [RotationStep::Creating, RotationStep::Retiring] {
            journal.write(&record(step)).unwrap();
            assert_eq!(journal.read().unwrap(), Some(record(step)));
        }
        journal.remove().unwrap();
        assert_eq!(journal.read().unwrap(), None);
        journal.remove().unwrap();
    }

    #[test]
    fn one_at_a_time_holds_the_lock() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("record.json");
        let (one, another) = (FileJournal::new(&path), FileJournal::new(&path));
        for _ in 0..2 {
            let lock = one.try_lock().unwrap();
            // What the lock is of is not replaced with the record.
            one.write(&record(RotationStep::Creating)).unwrap();
            one.remove().unwrap();
            let error = another.try_lock().unwrap_err();
            let expected =
                format!("the record {} is in use by another rotation; try again when that has ended", path.display());
            assert_eq!((error.to_string(), error.is_in_use()), (expected, true));
            FileJournal::new(folder.path().join("another.json")).try_lock().unwrap();
            drop(lock);
        }
        let error = FileJournal::new("/no/such/record").try_lock().unwrap_err();
        let expected = "the record /no/such/record cannot be locked: entity not found";
        assert_eq!((error.to_string(), error.is_in_use()), (expected.to_owned(), false));
    }

    #[test]
    fn file_of_another_kind_is_an_error_that_names_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("record.json");
        std::fs::write(&path, "{").unwrap();
        let error = FileJournal::new(&path).read().unwrap_err().to_string();
        assert!(error.starts_with(&format!("the file {} holds no record of a rotation: ", path.display())), "{error}");
        let error = FileJournal::new("/no/such/record").write(&record(RotationStep::Creating)).unwrap_err();
        assert_eq!(error.to_string(), "the record /no/such/record cannot be written: entity not found");
    }
}
