//! What a package has to hold, and what it may not.

use serde_json::Value;

/// Files that everybody who gets the package looks for.
const REQUIRED: [&str; 5] = ["Cargo.toml", "Cargo.lock", "README.md", "LICENSE-APACHE", "LICENSE-MIT"];

/// What else may be there: what cargo adds, a build script, and the folders and endings that a package is made of.
const ADDED: [&str; 3] = ["Cargo.toml.orig", ".cargo_vcs_info.json", "build.rs"];
const FOLDERS: [&str; 5] = ["benches/", "examples/", "guides/", "src/", "tests/"];
const ENDINGS: [&str; 1] = [".schema.json"];

/// What a registry and docs.rs show or need, as JSON Pointers into cargo's metadata.
const METADATA: [&str; 7] = [
    "/description",
    "/license",
    "/repository",
    "/readme",
    "/keywords/0",
    "/categories/0",
    "/metadata/docs/rs/all-features",
];

/// A file of a package.
#[derive(Debug, Clone)]
pub(super) struct Packed {
    /// Its path below the package, with slashes.
    pub(super) path: String,
    pub(super) n_bytes: u64,
}

/// The longest file that is meant: the generated sources are the longest ones.
const FILE_BYTES_MAX: u64 = 1 << 20;

/// Returns what is wrong with the files of a package, a line each.
pub(super) fn faults_of_files(files: &[Packed]) -> Vec<String> {
    let missing = REQUIRED.iter().filter(|name| !files.iter().any(|file| file.path == **name));
    let missing = missing.map(|name| format!("{name} is missing"));
    let strange = files.iter().filter(|file| !belongs(&file.path));
    let strange = strange.map(|file| format!("{} does not belong there: see `include` in Cargo.toml", file.path));
    let long = files.iter().filter(|file| file.n_bytes > FILE_BYTES_MAX);
    let long = long.map(|file| format!("{} has {} bytes, {FILE_BYTES_MAX} are meant", file.path, file.n_bytes));
    missing.chain(strange).chain(long).collect()
}

fn belongs(path: &str) -> bool {
    let is_source = FOLDERS.iter().any(|folder| path.starts_with(folder)) && !path.contains("/corpus/");
    let is_named = REQUIRED.contains(&path) || ADDED.contains(&path);
    is_source || is_named || (!path.contains('/') && ENDINGS.iter().any(|ending| path.ends_with(ending)))
}

/// Returns what is wrong with a package as cargo describes it, a line each.
pub(super) fn faults_of_metadata(package: &Value) -> Vec<String> {
    let missing = METADATA.iter().filter(|pointer| package.pointer(pointer).is_none_or(Value::is_null));
    let missing = missing.map(|pointer| format!("Cargo.toml lacks {}", pointer[1..].replace('/', ".")));
    let dependencies = package["dependencies"].as_array().into_iter().flatten();
    let outside = dependencies.filter(|dependency| dependency["path"].is_string());
    let outside =
        outside.map(|dependency| format!("the dependency {} is a path outside the package", dependency["name"]));
    missing.chain(outside).collect()
}
