use std::env;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

use super::archive;
use super::contents::{faults_of_files, faults_of_metadata};
use crate::failure::Failure;

/// The packages, those that others need first.
const PACKAGES: [&str; 2] = [MOCK, SDK];
const MOCK: &str = "tokenwright-mock";
const SDK: &str = "tokenwright";

/// What is compiled of the mock, and what of the SDK.
const BUILDS_OF_MOCK: [&[&str]; 2] = [&["test", "--no-run"], &["check", "--no-default-features"]];
const BUILDS_OF_SDK: [&[&str]; 1] = [&["test", "--no-run", "--features", "mock-control,httpmock"]];

/// Makes the packages, looks into them, compiles them where they are unpacked, and returns what they hold.
pub(crate) fn run(root: &Path) -> Result<String, Failure> {
    let selected = PACKAGES.map(|package| ["--package", package]).concat();
    // Whether the working tree is clean matters to whoever publishes.
    succeed(cargo(root).args(["package", "--no-verify", "--allow-dirty"]).args(selected))?;
    let version = version(root)?;
    let mut table = String::new();
    let mut unpacked = Vec::new();
    for package in PACKAGES {
        let folder = archive::unpack(root, package, &version)?;
        let files = archive::files(&folder)?;
        archive::detach(&folder)?;
        let mut faults = faults_of_files(&files);
        faults.extend(faults_of_metadata(&metadata(&folder)?));
        if !faults.is_empty() {
            return Err(Box::new(format!(
                "error: the package {package} is not as it should be:\n  {}",
                faults.join("\n  ")
            )));
        }
        let n_bytes: u64 = files.iter().map(|file| file.n_bytes).sum();
        table.push_str(&format!("{package} {version}: {} files, {} KiB\n", files.len(), n_bytes / 1024));
        unpacked.push(folder);
    }
    let [mock, sdk] = unpacked.try_into().map_err(|_| Box::new("error: two packages are unpacked") as Failure)?;
    for arguments in BUILDS_OF_MOCK {
        succeed(&mut compile(root, &mock, arguments))?;
    }
    let patch = format!("patch.crates-io.{MOCK}.path={:?}", mock.display().to_string());
    for arguments in BUILDS_OF_SDK {
        succeed(compile(root, &sdk, arguments).args(["--config", &patch]))?;
    }
    Ok(table + "they build, and their tests compile")
}

/// Prepares cargo in an unpacked package, with the profile and the artefacts of the workspace.
fn compile(root: &Path, folder: &Path, arguments: &[&str]) -> Command {
    let mut command = cargo(folder);
    command.args(arguments).env("CARGO_TARGET_DIR", root.join("target"));
    command.env("CARGO_PROFILE_DEV_DEBUG", "0").env("CARGO_PROFILE_TEST_DEBUG", "0");
    command
}

fn cargo(folder: &Path) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(folder).stdin(Stdio::null());
    command
}

/// Runs a command, whose output is the user's, and fails if it does.
fn succeed(command: &mut Command) -> Result<(), Failure> {
    let status = command.status().map_err(|error| Box::new(format!("error: cargo: {error}")) as Failure)?;
    let folder = command.get_current_dir().map(Path::to_owned).unwrap_or_default();
    let arguments: Vec<_> = command.get_args().map(|argument| argument.to_string_lossy()).collect();
    let failed =
        || format!("error: cargo {} fails in {}; what it says stands above", arguments.join(" "), folder.display());
    if status.success() { Ok(()) } else { Err(Box::new(failed())) }
}

/// Returns what cargo says of the package in a folder.
fn metadata(folder: &Path) -> Result<Value, Failure> {
    let output = cargo(folder).args(["metadata", "--no-deps", "--format-version", "1"]).output();
    let output = output.map_err(|error| Box::new(format!("error: cargo: {error}")) as Failure)?;
    let metadata: Value = serde_json::from_slice(&output.stdout)
        .map_err(|_| Box::new(format!("error: {}", String::from_utf8_lossy(&output.stderr))) as Failure)?;
    Ok(metadata["packages"][0].clone())
}

/// Returns the version that all packages have.
fn version(root: &Path) -> Result<String, Failure> {
    let version = metadata(root)?["version"].as_str().map(str::to_owned);
    version.ok_or_else(|| Box::new("error: the workspace has no version") as Failure)
}
