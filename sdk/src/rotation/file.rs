//! Files that are replaced as a whole or not at all.

use std::ffi::OsString;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// Puts `bytes` in the place of what a file holds. Whoever opens it, after a crash too, finds the old or the
/// new content, whole. Only the owner may read it, where the system knows owners.
///
/// The new content is first written beside the file, under one name, so that a crash leaves no more than one
/// such file behind, and the next call removes it. Two writers at once may make one of them fail.
pub(super) fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let beside = beside(path, "new")?;
    remove(&beside)?;
    let written = write_new(&beside, bytes).and_then(|()| std::fs::rename(&beside, path));
    if let Err(error) = written {
        remove(&beside).ok();
        return Err(error);
    }
    sync_folder(path)
}

/// Removes a file; that there is none is a success.
pub(super) fn remove(path: &Path) -> io::Result<()> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Makes what happened to the name of a file survive a crash.
pub(super) fn sync_folder(path: &Path) -> io::Result<()> {
    // Elsewhere a folder cannot be opened as a file, and the system sees to it by itself.
    if cfg!(unix) {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        File::open(folder.unwrap_or(Path::new(".")))?.sync_all()?;
    }
    Ok(())
}

/// Locks a file beside `path`, which is made if need be, until what comes back is dropped; nothing comes back if
/// somebody else has locked it. The file stays: if it were removed, somebody might hold a lock of it that nobody
/// else sees.
///
/// The lock of a file of its own, because a file that is replaced is another file after that. It is the
/// system's, so that it ends with the program, however that ends.
pub(super) fn lock(path: &Path) -> io::Result<Option<File>> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    let file = open_private(&mut options, &beside(path, "lock")?)?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

fn beside(path: &Path, extension: &str) -> io::Result<PathBuf> {
    let name = path.file_name().ok_or_else(|| io::Error::new(io::ErrorKind::InvalidInput, "not the path of a file"))?;
    let mut beside = OsString::from(".");
    beside.push(name);
    beside.push(".");
    beside.push(extension);
    Ok(path.with_file_name(beside))
}

fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = open_private(OpenOptions::new().write(true).create_new(true), path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Opens a file that only its owner may read if it is made by this, where the system knows owners.
fn open_private(options: &mut OpenOptions, path: &Path) -> io::Result<File> {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options.open(path)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn content_is_replaced_and_nothing_else_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("record");
        fs::write(folder.path().join(".record.new"), "of a crash").unwrap();
        for content in ["one", "two"] {
            replace(&path, content.as_bytes()).unwrap();
            assert_eq!(fs::read_to_string(&path).unwrap(), content);
        }
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        remove(&path).unwrap();
        remove(&path).unwrap();
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_may_read_it() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("secret");
        fs::write(&path, "readable by all").unwrap();
        replace(&path, b"secret").unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }

    #[test]
    fn failure_leaves_what_was_there() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("folder");
        fs::create_dir_all(path.join("in it")).unwrap();
        assert!(replace(&path, b"record").is_err());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        assert!(replace(Path::new("/"), b"record").is_err());
    }
}
