//! What the contract tests have recorded.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::SystemTime;
use std::{env, fs, io};

use crate::item::Item;

/// The name of the test binary whose records count; a dash and a hash follow it.
const PROGRAM: &str = "contract-";

/// Reads the records of the present contract tests and removes those of earlier builds.
///
/// Records are made by a run, so those of the present tests are no older than their executable.
pub(crate) fn read(folder: &Path) -> io::Result<BTreeSet<Item>> {
    fs::create_dir_all(folder)?;
    read_since(folder, built_at()?)
}

fn read_since(folder: &Path, built_at: SystemTime) -> io::Result<BTreeSet<Item>> {
    let mut seen = BTreeSet::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let (name, path) = (entry.file_name(), entry.path());
        if path.extension().is_none_or(|extension| extension != "seen") {
            continue;
        }
        if entry.metadata()?.modified()? < built_at {
            fs::remove_file(path)?;
        } else if name.to_string_lossy().starts_with(PROGRAM) {
            seen.extend(fs::read_to_string(path)?.lines().filter_map(item));
        }
    }
    Ok(seen)
}

/// Returns when the contract tests were built: they stand beside this executable. Of several builds,
/// with other features or flags, the last one counts.
fn built_at() -> io::Result<SystemTime> {
    let executable = env::current_exe()?;
    let mut last = None;
    for entry in fs::read_dir(executable.parent().unwrap_or(Path::new(".")))? {
        let entry = entry?;
        let (name, path) = (entry.file_name(), entry.path());
        if name.to_string_lossy().starts_with(PROGRAM) && path.extension() == executable.extension() {
            last = last.max(Some(entry.metadata()?.modified()?));
        }
    }
    last.ok_or_else(|| io::Error::other("the contract tests are not built; run `cargo xtask coverage`"))
}

/// Reads a line. The last one of a process that was killed may be cut off, and is left out then.
fn item(line: &str) -> Option<Item> {
    let mut columns = line.split('\t');
    let (api, operation, part, pointer) = (columns.next()?, columns.next()?, columns.next()?, columns.next()?);
    Some(Item::new(api, operation, part, pointer))
}

#[cfg(test)]
mod tests {
    use std::fs::File;
    use std::io::Write as _;
    use std::time::Duration;

    use super::*;

    #[test]
    fn only_the_present_contract_tests_count() {
        let folder = tempfile::tempdir().unwrap();
        let second = |n| SystemTime::UNIX_EPOCH + Duration::from_secs(n);
        for (name, operation, recorded_at) in [
            ("contract-1.7.seen", "present", second(1_000)),
            ("contract-2.7.seen", "earlier", second(999)),
            ("other-1.7.seen", "other", second(1_000)),
            ("contract-1.7", "stranger", second(999)),
        ] {
            let mut file = File::create(folder.path().join(name)).unwrap();
            write!(file, "api\t{operation}\t200\t\napi\t{operation}\t20").unwrap();
            file.set_modified(recorded_at).unwrap();
        }
        let seen = read_since(folder.path(), second(1_000)).unwrap();
        assert_eq!(seen, BTreeSet::from([Item::new("api", "present", "200", "")]), "the cut line is left out");
        assert!(!folder.path().join("contract-2.7.seen").exists());
        assert!(folder.path().join("contract-1.7").exists());
    }
}
