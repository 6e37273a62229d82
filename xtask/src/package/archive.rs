//! The archives that cargo makes, and the folders that they become.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::contents::Packed;
use crate::failure::Failure;

/// Where the packages are unpacked, below the folder of the workspace.
const UNPACKED: &str = "target/package/unpacked";

/// Unpacks the archive of a package and returns the folder.
pub(super) fn unpack(root: &Path, package: &str, version: &str) -> Result<PathBuf, Failure> {
    let name = format!("{package}-{version}");
    let (folder, archive) = (root.join(UNPACKED), root.join(format!("target/package/{name}.crate")));
    let unpacked = folder.join(&name);
    // Of what an earlier run left, nothing may stay.
    if unpacked.exists() {
        fs::remove_dir_all(&unpacked).map_err(|error| failure(&unpacked, &error))?;
    }
    fs::create_dir_all(&folder).map_err(|error| failure(&folder, &error))?;
    let status = Command::new("tar").arg("xzf").arg(&archive).arg("-C").arg(&folder).status();
    let status = status.map_err(|error| Box::new(format!("error: tar: {error}")) as Failure)?;
    if !status.success() {
        return Err(Box::new(format!("error: tar cannot unpack {}", archive.display())));
    }
    Ok(unpacked)
}

/// Makes the package the root of a workspace of its own: cargo would take it for a forgotten member of the one around it.
pub(super) fn detach(unpacked: &Path) -> Result<(), Failure> {
    let manifest = unpacked.join("Cargo.toml");
    let text = fs::read_to_string(&manifest).map_err(|error| failure(&manifest, &error))?;
    fs::write(&manifest, text + "\n[workspace]\n").map_err(|error| failure(&manifest, &error))
}

/// Returns the files of an unpacked package, sorted.
pub(super) fn files(unpacked: &Path) -> Result<Vec<Packed>, Failure> {
    let (mut files, mut folders) = (Vec::new(), vec![unpacked.to_owned()]);
    while let Some(folder) = folders.pop() {
        let unreadable = |error| failure(&folder, &error);
        for entry in fs::read_dir(&folder).map_err(unreadable)? {
            let entry = entry.map_err(unreadable)?;
            let (path, kind) = (entry.path(), entry.metadata().map_err(unreadable)?);
            if kind.is_dir() {
                folders.push(path);
                continue;
            }
            let below = path.strip_prefix(unpacked).unwrap_or(&path);
            let parts: Vec<_> = below.iter().map(|part| part.to_string_lossy()).collect();
            files.push(Packed { path: parts.join("/"), n_bytes: kind.len() });
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

fn failure(path: &Path, error: &std::io::Error) -> Failure {
    Box::new(format!("error: {}: {error}", path.display()))
}
