//! The golden files of one API.

use std::path::PathBuf;

use super::file::Golden;

/// A golden with its name.
#[derive(Debug)]
pub(crate) struct Case {
    /// `astrom/api_token_get.complete.http`, for messages.
    pub(crate) name: String,
    /// What the name says that is called: an operation id, or `route` for what belongs to none.
    pub(crate) operation: String,
    pub(crate) golden: Golden,
}

/// The folder of the goldens, which has one folder an API.
pub(crate) fn root() -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "golden"].iter().collect()
}

/// Reads all files of an API, in the order of their names. Panics with all that cannot be read.
pub(crate) fn read(api: &str) -> Vec<Case> {
    let folder = root().join(api);
    let entries = std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().expect("names are ASCII")).collect();
    names.sort_unstable();
    let (mut cases, mut faults) = (Vec::new(), Vec::new());
    for file in names {
        let name = format!("{api}/{file}");
        let parts: Vec<&str> = file.split('.').collect();
        let [operation, _, "http"] = parts[..] else {
            faults.push(format!("{name}: a golden is called `operation.case.http`"));
            continue;
        };
        match Golden::read(&std::fs::read_to_string(folder.join(&file)).unwrap()) {
            Ok(golden) => cases.push(Case { operation: operation.to_owned(), name, golden }),
            Err(fault) => faults.push(format!("{name}, {fault}")),
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    cases
}
