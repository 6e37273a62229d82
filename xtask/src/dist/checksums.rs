//! Checksums of everything in a folder, as `sha256sum -c` reads them.

use std::fs;
use std::path::Path;

use data_encoding::HEXLOWER;
use sha2::{Digest as _, Sha256};

/// A file of the folder.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Summed {
    /// Its path below the folder.
    pub(super) path: String,
    pub(super) n_bytes: usize,
    pub(super) sum: String,
}

/// Returns the files below a folder by their paths, with their checksums.
pub(super) fn of(folder: &Path) -> std::io::Result<Vec<Summed>> {
    let (mut summed, mut folders) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(inner) = folders.pop() {
        for entry in fs::read_dir(&inner)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let content = fs::read(&path)?;
            let sum = HEXLOWER.encode(&Sha256::digest(&content));
            let parts: Vec<_> =
                path.strip_prefix(folder).unwrap_or(&path).iter().map(|part| part.to_string_lossy()).collect();
            summed.push(Summed { path: parts.join("/"), n_bytes: content.len(), sum });
        }
    }
    summed.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(summed)
}

/// Returns the lines of a file of checksums.
pub(super) fn lines(files: &[Summed]) -> String {
    files.iter().map(|file| format!("{}  {}\n", file.sum, file.path)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_listed_by_path_with_the_sums_that_others_compute() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("npm")).unwrap();
        fs::write(folder.path().join("npm/b.tgz"), "abc").unwrap();
        fs::write(folder.path().join("a.whl"), "").unwrap();
        // The examples of FIPS 180-2, and the sum of nothing.
        assert_eq!(
            lines(&of(folder.path()).unwrap()),
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.whl\n\
             ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  npm/b.tgz\n"
        );
    }
}
