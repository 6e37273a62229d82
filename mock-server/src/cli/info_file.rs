//! The file that tells clients what they need, for as long as the mock runs.

use std::fs::{File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use crate::Access;

use super::exit::{FAILED, Failure};
use super::whole_file::{self, Readers};

/// An info file. It goes when this is dropped.
#[derive(Debug)]
pub(super) struct InfoFile {
    path: PathBuf,
    /// The file that was written. A shared lock shows others that it is in use, and lets them read it.
    written: Option<File>,
}

impl InfoFile {
    /// Removes a file that a former program has left, so that nobody takes it for that of this one.
    pub(super) fn clear(path: &Path) -> Result<Self, Failure> {
        let info_file = Self { path: path.to_owned(), written: None };
        if !path.is_file() {
            return Ok(info_file);
        }
        let former = File::open(path).map_err(|error| info_file.unwritable(&error))?;
        if matches!(former.try_lock(), Err(TryLockError::WouldBlock)) {
            let path = path.display();
            let message =
                format!("the info file {path} is that of a running mock; give each an --info-file of its own");
            return Err(Failure::new(FAILED, message));
        }
        whole_file::remove(path).map_err(|error| info_file.unwritable(&error))?;
        Ok(info_file)
    }

    /// Writes what a client needs.
    pub(super) fn write(&mut self, access: &Access) -> Result<(), Failure> {
        self.try_write(access).map_err(|error| self.unwritable(&error))
    }

    fn try_write(&mut self, access: &Access) -> io::Result<()> {
        let mut text = serde_json::to_string_pretty(access)?;
        text.push('\n');
        whole_file::write(&self.path, &text, Readers::Owner)?;
        if self.path.is_file() {
            let written = File::open(&self.path)?;
            // Without a lock nothing is lost but the warning to a second program.
            let _ = written.try_lock_shared();
            self.written = Some(written);
        }
        Ok(())
    }

    fn unwritable(&self, error: &io::Error) -> Failure {
        Failure::new(FAILED, format!("cannot write the info file {}: {error}", self.path.display()))
    }
}

impl Drop for InfoFile {
    fn drop(&mut self) {
        let is_ours = self.written.take().is_some_and(|written| whole_file::is_at(&self.path, &written));
        if is_ours && let Err(error) = whole_file::remove(&self.path) {
            tracing::warn!(path = %self.path.display(), %error, "the info file cannot be removed");
        }
    }
}
