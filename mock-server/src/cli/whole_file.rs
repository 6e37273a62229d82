//! The one way in which the program writes files: whole or not at all.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use same_file::Handle;
use tempfile::{NamedTempFile, PersistError};

/// Who may read a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Readers {
    /// The user of the program: the file has secrets.
    Owner,
    /// Whoever may read other files of the user.
    Everyone,
}

/// Writes a file. Until it is written whole, and is on the disk, the file that was there stays.
///
/// A symbolic link stays, and the file that it leads to is written. A file that cannot be replaced, because it is a mount
/// of its own or because its folder is closed, is overwritten.
pub(super) fn write(path: &Path, text: &str, readers: Readers) -> io::Result<()> {
    if is_special(path) {
        // A pipe or a terminal: nothing to replace.
        return fs::write(path, text);
    }
    let path = &resolve(path)?;
    match draft(path, text, readers) {
        Ok(draft) => replace(path, draft, text),
        Err(error) if is_closed(&error) && path.is_file() => overwrite(path, text),
        Err(error) => Err(error),
    }
}

/// Does what [`write`] would do, without an effect: the folder is there, may be written to and has room for the text.
pub(super) fn rehearse(path: &Path, text: &str, readers: Readers) -> io::Result<()> {
    let path = &resolve(path)?;
    match draft(path, text, readers) {
        Err(error) if is_closed(&error) && path.is_file() => OpenOptions::new().write(true).open(path).map(drop),
        drafted => drafted.map(drop),
    }
}

/// Removes a file, or what is in it if the file cannot go. A symbolic link to it stays.
pub(super) fn remove(path: &Path) -> io::Result<()> {
    let path = &resolve(path)?;
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => File::create(path).and_then(|file| file.sync_all()),
        _ => Ok(()),
    }
}

/// Whether there is something that is not a file.
pub(super) fn is_special(path: &Path) -> bool {
    path.exists() && !path.is_file()
}

/// Whether a path leads to a file that was opened before.
pub(super) fn is_at(path: &Path, opened: &File) -> bool {
    let opened = opened.try_clone().and_then(Handle::from_file);
    opened.is_ok_and(|opened| Handle::from_path(path).is_ok_and(|there| there == opened))
}

/// More links than the system itself would follow.
const LINKS_MAX: usize = 64;

/// Follows symbolic links, also to a file that is not there yet.
fn resolve(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    for _ in 0..LINKS_MAX {
        let Ok(target) = fs::read_link(&path) else { return Ok(path) };
        path = folder(&path).join(target);
    }
    Err(io::Error::other("too many symbolic links"))
}

/// Returns the folder that a file is in.
fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Whether no file can be made in a folder, whatever its name.
fn is_closed(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem)
}

/// Writes a file beside the one that it is to replace. Its name cannot be foreseen; it goes if it does not replace
/// anything.
fn draft(path: &Path, text: &str, readers: Readers) -> io::Result<NamedTempFile> {
    let name = path.file_name().ok_or_else(|| io::Error::new(ErrorKind::InvalidInput, "not the name of a file"))?;
    let mut prefix = OsString::from(".");
    prefix.push(name);
    prefix.push(".");
    let mut builder = tempfile::Builder::new();
    builder.prefix(&prefix);
    #[cfg(unix)]
    if readers == Readers::Everyone {
        // Less what the umask takes away.
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    }
    #[cfg(not(unix))]
    let _ = readers;
    let mut draft = builder.tempfile_in(folder(path))?;
    draft.write_all(text.as_bytes())?;
    draft.as_file().sync_all()?;
    Ok(draft)
}

fn replace(path: &Path, draft: NamedTempFile, text: &str) -> io::Result<()> {
    match draft.persist(path) {
        Ok(_) => sync_folder(path),
        // The draft stays until the text is in the file.
        Err(PersistError { file: _draft, .. }) if path.is_file() => overwrite(path, text),
        Err(failed) => Err(failed.error),
    }
}

/// Writes into a file that has to stay where it is.
fn overwrite(path: &Path, text: &str) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).open(path)?;
    reserve(&file, text.len() as u64)?;
    file.write_all(text.as_bytes())?;
    file.set_len(text.len() as u64)?;
    file.sync_all()
}

/// Makes sure that the disk has room, before anything is overwritten.
#[cfg(target_os = "linux")]
fn reserve(file: &File, n_bytes: u64) -> io::Result<()> {
    use rustix::fs::{FallocateFlags, fallocate};
    use rustix::io::Errno;
    match fallocate(file, FallocateFlags::KEEP_SIZE, 0, n_bytes.max(1)) {
        // Not every file system can tell.
        Err(Errno::OPNOTSUPP | Errno::NOSYS) | Ok(()) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

#[cfg(not(target_os = "linux"))]
fn reserve(_: &File, _: u64) -> io::Result<()> {
    Ok(())
}

/// Makes the new name of a file last.
#[cfg(unix)]
fn sync_folder(path: &Path) -> io::Result<()> {
    match File::open(folder(path)).and_then(|folder| folder.sync_all()) {
        // A folder that cannot be read, or a file system that has no such thing.
        Err(error) if matches!(error.kind(), ErrorKind::PermissionDenied | ErrorKind::InvalidInput) => Ok(()),
        synced => synced,
    }
}

#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}
