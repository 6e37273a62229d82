//! Goal: `generate` gives the same bytes on every machine.
//! Method: run the program in surroundings that differ in everything a machine could bring along: the path of the
//! checkout, the working directory, the user's language and time zone, the home of Cargo and an installed formatter.

#![expect(clippy::unwrap_used, reason = "what fails here fails the test")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

const FOLDERS: [&str; 2] = ["sdk/src/generated", "mock-server/src/generated"];

/// What is generated elsewhere: a list of modules, and a part of a manifest.
const FILES: [&str; 2] = ["sdk/src/apis/mod.rs", MANIFEST];

const MANIFEST: &str = "sdk/Cargo.toml";

/// Generates into a folder of its own and returns the files with their bytes.
fn generated(root: &Path, working_directory: &Path, variables: &[(&str, &str)]) -> BTreeMap<String, Vec<u8>> {
    fs::create_dir_all(root.join("openapi")).unwrap();
    for document in fs::read_dir(workspace().join("openapi")).unwrap() {
        let path = document.unwrap().path();
        fs::copy(&path, root.join("openapi").join(path.file_name().unwrap())).unwrap();
    }
    fs::create_dir_all(root.join("sdk")).unwrap();
    fs::copy(workspace().join(MANIFEST), root.join(MANIFEST)).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.env_clear().envs(variables.iter().copied()).current_dir(working_directory);
    let output = command.arg("--root").arg(root).arg("generate").output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    files(root)
}

fn files(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = FOLDERS.iter().flat_map(|folder| fs::read_dir(root.join(folder)).unwrap());
    let paths = entries.map(|entry| entry.unwrap().path()).chain(FILES.map(|file| root.join(file)));
    paths.map(|path| (path.strip_prefix(root).unwrap().display().to_string(), fs::read(&path).unwrap())).collect()
}

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

#[test]
fn generated_bytes_do_not_depend_on_the_machine() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path().join("a");
    let there = folder.path().join("Ein Ordner/mit вложенными/папками/b");
    fs::create_dir_all(&here).unwrap();
    let path = env::var("PATH").unwrap();
    let plain = generated(&here, &here, &[("PATH", &path), ("LC_ALL", "C"), ("TZ", "UTC")]);
    let other = generated(
        &there,
        Path::new("/"),
        &[
            ("LC_ALL", "tr_TR.UTF-8"),
            ("LANG", "ru_RU.KOI8-R"),
            ("TZ", "Pacific/Kiritimati"),
            ("HOME", "/nonexistent"),
            ("CARGO_HOME", "/nonexistent"),
            ("RUSTFMT", "/bin/false"),
            ("SOURCE_DATE_EPOCH", "0"),
        ],
    );
    assert_eq!(plain.keys().collect::<Vec<_>>(), other.keys().collect::<Vec<_>>());
    for (path, bytes) in &plain {
        assert!(other.get(path) == Some(bytes), "{path} differs between two surroundings");
    }
    assert!(plain == files(&workspace()), "the files of this workspace differ from what the documents give");
}
