//! Files that are replaced as a whole or not at all.

use std::ffi::OsString;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// Why a file was not replaced for good.
#[derive(Debug)]
pub(super) enum ReplaceError {
    /// The file is as it was.
    Unchanged(io::Error),
    /// The new content is there, and may be gone after a crash of the machine.
    Replaced(io::Error),
}

impl ReplaceError {
    pub(super) fn into_cause(self) -> io::Error {
        match self {
            Self::Unchanged(error) | Self::Replaced(error) => error,
        }
    }
}

/// Puts `bytes` in the place of what a file holds. Whoever opens it, after a crash too, finds the old or the
/// new content, whole. Where the system knows owners, those of the file and who may read it stay; a new file is for its
/// owner alone. A symbolic link stays, and the file that it leads to is replaced.
///
/// The new content is first written beside the file, under one name, so that a crash leaves no more than one
/// such file behind, and the next call removes it. Two writers at once may make one of them fail.
pub(super) fn replace(path: &Path, bytes: &[u8]) -> Result<(), ReplaceError> {
    let path = exchange(path, bytes).map_err(ReplaceError::Unchanged)?;
    sync_folder(&path).map_err(ReplaceError::Replaced)
}

/// Does so without making it last, and returns the path of the file itself.
fn exchange(path: &Path, bytes: &[u8]) -> io::Result<PathBuf> {
    let path = followed(path)?;
    let beside = beside(&path, "new")?;
    unlink(&beside)?;
    let written = write_new(&beside, &path, bytes).and_then(|()| std::fs::rename(&beside, &path));
    if let Err(error) = written {
        unlink(&beside).ok();
        return Err(error);
    }
    Ok(path)
}

/// Removes a file, or that to which a symbolic link leads; that there is none is a success.
pub(super) fn remove(path: &Path) -> io::Result<()> {
    unlink(&followed(path)?)
}

/// Returns where the symbolic links of a path end, whether there is a file or not.
fn followed(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    for _ in 0..LINKS_MAX {
        if !std::fs::symlink_metadata(&path).is_ok_and(|metadata| metadata.is_symlink()) {
            return Ok(path);
        }
        // A target that begins at the root takes the place of the whole path.
        path = path.with_file_name("").join(std::fs::read_link(&path)?);
    }
    Err(io::Error::other("too many symbolic links"))
}

/// As many as Linux follows.
const LINKS_MAX: usize = 40;

/// Removes what has this name itself; that there is nothing is a success.
fn unlink(path: &Path) -> io::Result<()> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Makes what happened to the name of a file survive a crash.
pub(super) fn sync_folder(path: &Path) -> io::Result<()> {
    let path = followed(path)?;
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
    let file = open_private(&mut options, &beside(&followed(path)?, "lock")?)?;
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

/// Writes a file that is to take the place of `former`.
fn write_new(path: &Path, former: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = open_private(OpenOptions::new().write(true).create_new(true), path)?;
    // Before there is a secret in it.
    take_over(&file, former)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Gives a new file the owner, the group and the permissions of the one whose place it takes, if there is one.
#[cfg(unix)]
fn take_over(file: &File, former: &Path) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, fchown};
    let former = match std::fs::metadata(former) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        former => former?,
    };
    let new = file.metadata()?;
    let owner = (former.uid() != new.uid()).then(|| former.uid());
    let group = (former.gid() != new.gid()).then(|| former.gid());
    if owner.is_some() || group.is_some() {
        let failed = |error| io::Error::other(format!("its owner and group cannot be kept: {error}"));
        fchown(file, owner, group).map_err(failed)?;
    }
    file.set_permissions(std::fs::Permissions::from_mode(former.mode() & 0o777))
}

/// Gives nothing: the system does not know owners as they are meant here.
#[cfg(not(unix))]
fn take_over(_: &File, _: &Path) -> io::Result<()> {
    Ok(())
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
    fn who_may_read_it_stays() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("secret");
        let mode = || fs::metadata(&path).unwrap().permissions().mode() & 0o777;
        replace(&path, b"secret").unwrap();
        assert_eq!(mode(), 0o600, "a new file is for its owner");
        for kept in [0o640, 0o400, 0o444] {
            fs::set_permissions(&path, fs::Permissions::from_mode(kept)).unwrap();
            replace(&path, b"successor").unwrap();
            assert_eq!(mode(), kept);
        }
    }

    /// Goal: a service that reads a file of its group can read the next one.
    /// Method: only the superuser gives files away; run by anybody else, this shows nothing.
    #[cfg(unix)]
    #[test]
    fn owner_and_group_stay() {
        use std::os::unix::fs::{MetadataExt as _, chown};
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("secret");
        fs::write(&path, "one").unwrap();
        if chown(&path, Some(12_345), Some(54_321)).is_err() {
            return;
        }
        replace(&path, b"two").unwrap();
        let metadata = fs::metadata(&path).unwrap();
        assert_eq!(
            (metadata.uid(), metadata.gid(), fs::read_to_string(&path).unwrap().as_str()),
            (12_345, 54_321, "two")
        );
    }

    #[cfg(unix)]
    #[test]
    fn link_stays_and_leads_to_the_new_content() {
        use std::os::unix::fs::symlink;
        let folder = tempfile::tempdir().unwrap();
        let elsewhere = tempfile::tempdir().unwrap();
        let [link, hop] = ["secret", "hop"].map(|name| folder.path().join(name));
        let target = elsewhere.path().join("target");
        symlink("hop", &link).unwrap();
        symlink(&target, &hop).unwrap();
        for content in ["one", "two"] {
            replace(&link, content.as_bytes()).unwrap();
            assert_eq!(fs::read_to_string(&target).unwrap(), content, "a link to nothing makes the file");
        }
        let held = lock(&link).unwrap();
        assert!(held.is_some() && lock(&target).unwrap().is_none(), "one file has one lock, whatever leads to it");
        remove(&link).unwrap();
        assert!(!target.exists() && link.is_symlink() && hop.is_symlink());
        assert!(fs::read_dir(folder.path()).unwrap().all(|entry| entry.unwrap().path().is_symlink()));
    }

    #[cfg(unix)]
    #[test]
    fn links_in_a_circle_are_an_error() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("secret");
        std::os::unix::fs::symlink("secret", &path).unwrap();
        assert!(replace(&path, b"secret").unwrap_err().into_cause().to_string().contains("symbolic links"));
    }

    /// Goal: new content that may not last is told from content that is not there.
    /// Method: a folder that may be written to and not read; the superuser may read it, so run by that, this shows nothing.
    #[cfg(unix)]
    #[test]
    fn failure_after_the_replacement_says_so() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("secret");
        let allow = |mode| fs::set_permissions(folder.path(), fs::Permissions::from_mode(mode)).unwrap();
        allow(0o300);
        let is_superuser = fs::read_dir(folder.path()).is_ok();
        let replaced = replace(&path, b"successor");
        allow(0o700);
        assert_eq!(fs::read_to_string(&path).unwrap(), "successor");
        assert!(is_superuser || matches!(replaced, Err(ReplaceError::Replaced(_))), "{replaced:?}");
    }

    #[test]
    fn failure_leaves_what_was_there() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("folder");
        fs::create_dir_all(path.join("in it")).unwrap();
        assert!(matches!(replace(&path, b"record"), Err(ReplaceError::Unchanged(_))));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        assert!(replace(Path::new("/"), b"record").is_err());
    }
}
