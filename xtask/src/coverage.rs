//! What the contract tests cover of the documents.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::{env, fs, io};

use crate::failure::Failure;

/// Tells the mock where to write down what goes over the wire, and the tests where to read it.
const FOLDER_VARIABLE: &str = "TOKENWRIGHT_COVERAGE";
/// The folder; that of `.cargo/config.toml`.
const FOLDER: &str = "target/coverage";

/// Runs the contract tests from a clean slate and returns the table that they leave.
pub(crate) fn run(root: &Path) -> Result<String, Failure> {
    let folder = root.join(FOLDER);
    match fs::remove_dir_all(&folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(failure(&folder, &error)),
        _ => {}
    }
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command
        .args(["test", "--locked", "--package", "contract-tests", "--test", "contract", "--test", "coverage"])
        // With a failed test the table is still worth seeing.
        .arg("--no-fail-fast")
        .current_dir(root)
        .env(FOLDER_VARIABLE, &folder)
        .stdin(Stdio::null())
        .stderr(Stdio::inherit());
    let output = command.output().map_err(|error| Box::new(format!("error: cargo: {error}")) as Failure)?;
    let path = folder.join("report.txt");
    let table = fs::read_to_string(&path);
    if output.status.success() {
        return table.map_err(|error| failure(&path, &error));
    }
    // What cargo says is there to help; if even that cannot be shown, the failure still is.
    let _ = io::stderr().write_all(&output.stdout);
    let table = table.unwrap_or_default();
    Err(Box::new(format!("{table}\nerror: the contract tests fail; what they say stands above")))
}

fn failure(path: &Path, error: &io::Error) -> Failure {
    Box::new(format!("error: {}: {error}", path.display()))
}
