use std::path::PathBuf;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::finding::{Finding, START};
use crate::tree::Tree;
use crate::{cargo, generate};

const PACKAGE: &str = "tokenwright-mock";
const EXAMPLE: &str = "describe";
const REPAIR: &str = "make `cargo check --package tokenwright-mock` pass; `cargo xtask generate` needs no mock";

/// Builds the mock and lets it describe itself: an object with a member for each API.
pub(crate) fn describe(tree: &Tree) -> Result<Value, Vec<Finding>> {
    let broken = |reason: String| vec![broken(tree, reason)];
    let program = build(tree)?;
    let output = Command::new(&program).current_dir(tree.root()).stdin(Stdio::null()).output();
    let output = output.map_err(|error| broken(format!("{}: {error}", program.display())))?;
    if !output.status.success() {
        return Err(broken(format!("it failed: {}", String::from_utf8_lossy(&output.stderr).trim())));
    }
    serde_json::from_slice(&output.stdout).map_err(|error| broken(format!("it printed no JSON: {error}")))
}

/// Says that the mock cannot describe itself, at the operation that it names as the reason.
fn broken(tree: &Tree, reason: String) -> Finding {
    let apis = generate::read_documents(tree).unwrap_or_default();
    let named = apis.iter().flat_map(|api| api.operations.iter().map(move |operation| (api, operation)));
    let mut named = named.filter(|(_, operation)| {
        reason.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == operation.id)
    });
    let (file, place) = match named.next_back() {
        Some((api, operation)) => (api.file.as_str(), operation.place),
        None => ("mock-server/examples/describe.rs", START),
    };
    Finding::error("drift/mock", file, place, format!("the mock cannot describe itself: {reason}"), REPAIR)
}

/// Builds the program that describes the mock and returns its path, or the compiler's errors as findings.
fn build(tree: &Tree) -> Result<PathBuf, Vec<Finding>> {
    let broken = |reason: String| vec![broken(tree, reason)];
    let run = cargo::run(tree, &["build", "--package", PACKAGE, "--example", EXAMPLE]).map_err(broken)?;
    if !run.has_passed {
        let findings = cargo::compiler_errors(&run, "drift/compile", "the mock", REPAIR);
        return Err(if findings.is_empty() { broken(format!("cargo: {}", run.told)) } else { findings });
    }
    let executable = run.messages.iter().find_map(|message| {
        let is_ours = message["target"]["name"] == EXAMPLE;
        message["executable"].as_str().filter(|_| is_ours).map(PathBuf::from)
    });
    executable.ok_or_else(|| broken("cargo built no such program".to_owned()))
}
