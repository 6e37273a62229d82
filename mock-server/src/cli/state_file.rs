//! The file that carries all worlds over a restart.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use crate::ServerState;

use super::exit::{FAILED, Failure, USAGE};
use super::whole_file::{self, Readers};

/// A state file that this program alone may write. It is locked for as long as this is there.
#[derive(Debug)]
pub(super) struct StateFile {
    path: PathBuf,
    file: File,
    /// Whether nothing has ever been written to it.
    is_empty: bool,
}

/// How often a file may turn out to be replaced while it is opened.
const ATTEMPTS_MAX: usize = 100;

impl StateFile {
    /// Locks the file, which is made if it is not there, reads it and tries whether it can be written.
    pub(super) fn open(path: &Path) -> Result<(Self, Option<ServerState>), Failure> {
        let unusable = |error: io::Error| {
            Failure::new(FAILED, format!("cannot keep the state in {}: {error}; see --state-file", path.display()))
        };
        let mut file = locked(path).map_err(unusable)?.ok_or_else(|| taken(path))?;
        let mut text = String::new();
        let read = file.read_to_string(&mut text);
        // Whoever mounts a single file into a container has to make an empty one first.
        let is_empty = text.trim().is_empty();
        let state_file = Self { path: path.to_owned(), file, is_empty };
        read.map_err(unusable)?;
        whole_file::rehearse(path, if is_empty { "\n" } else { &text }, Readers::Owner).map_err(unusable)?;
        let state = (!is_empty).then(|| ServerState::parse(&text)).transpose();
        let state = state.map_err(|error| Failure::new(USAGE, format!("{}:{error}", path.display())))?;
        Ok((state_file, state))
    }

    /// Writes the state.
    pub(super) fn write(mut self, state: &ServerState) -> Result<(), Failure> {
        whole_file::write(&self.path, &state.to_json(), Readers::Owner).map_err(|error| {
            Failure::new(FAILED, format!("cannot write the state {}: {error}", self.path.display()))
        })?;
        self.is_empty = false;
        Ok(())
    }
}

impl Drop for StateFile {
    /// Leaves nothing behind where nothing was and nothing came.
    fn drop(&mut self) {
        if self.is_empty && whole_file::is_at(&self.path, &self.file) {
            let _ = whole_file::remove(&self.path);
        }
    }
}

fn taken(path: &Path) -> Failure {
    let path = path.display();
    Failure::new(FAILED, format!("another process keeps its state in {path}; give each a --state-file of its own"))
}

/// Opens and locks a file; nothing if another process has locked it.
///
/// A process that stops replaces the file that it has locked, or removes it. So the lock counts only if the file is still
/// there once it is locked.
fn locked(path: &Path) -> io::Result<Option<File>> {
    for _ in 0..ATTEMPTS_MAX {
        if whole_file::is_special(path) {
            return Err(io::Error::other("this is not a file"));
        }
        let file = open(path)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Ok(None),
            Err(TryLockError::Error(error)) => {
                tracing::warn!(path = %path.display(), %error, "no lock keeps other processes from the state file");
            }
        }
        if whole_file::is_at(path, &file) {
            return Ok(Some(file));
        }
    }
    Err(io::Error::other("it is replaced again and again"))
}

fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}
