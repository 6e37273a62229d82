use std::env;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::finding::{Finding, START};
use crate::tree::Tree;
use crate::yaml::Place;

const PACKAGE: &str = "tokenwright-mock";
const EXAMPLE: &str = "describe";
const REPAIR: &str = "make `cargo check --package tokenwright-mock` pass; `cargo xtask generate` needs no mock";

/// Builds the mock and lets it describe itself: an object with a member for each API.
pub(crate) fn describe(tree: &Tree) -> Result<Value, Vec<Finding>> {
    let program = build(tree)?;
    let output = Command::new(&program).current_dir(tree.root()).stdin(Stdio::null()).output();
    let output = output.map_err(|error| vec![broken(format!("{}: {error}", program.display()))])?;
    if !output.status.success() {
        return Err(vec![broken(format!("it failed: {}", String::from_utf8_lossy(&output.stderr).trim()))]);
    }
    serde_json::from_slice(&output.stdout).map_err(|error| vec![broken(format!("it printed no JSON: {error}"))])
}

fn broken(message: String) -> Finding {
    let message = format!("the mock cannot describe itself: {message}");
    Finding::error("drift/mock", "mock-server/examples/describe.rs", START, message, REPAIR)
}

/// Builds the program that describes the mock and returns its path, or the compiler's errors as findings.
fn build(tree: &Tree) -> Result<PathBuf, Vec<Finding>> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command
        .args(["build", "--quiet", "--package", PACKAGE, "--example", EXAMPLE, "--message-format", "json"])
        .current_dir(tree.root())
        .stdin(Stdio::null());
    if let Some(target) = tree.target() {
        command.env("CARGO_TARGET_DIR", target);
    }
    let output = command.output().map_err(|error| vec![broken(format!("cargo: {error}"))])?;
    let text = String::from_utf8_lossy(&output.stdout);
    let messages: Vec<Value> = text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    if !output.status.success() {
        let mut findings: Vec<Finding> = messages.iter().filter_map(compiler_error).collect();
        if findings.is_empty() {
            findings.push(broken(format!("cargo: {}", String::from_utf8_lossy(&output.stderr).trim())));
        }
        return Err(findings);
    }
    let executable = messages.iter().find_map(|message| {
        let is_ours = message["target"]["name"] == EXAMPLE;
        message["executable"].as_str().filter(|_| is_ours).map(PathBuf::from)
    });
    executable.ok_or_else(|| vec![broken("cargo built no such program".to_owned())])
}

/// Returns an error of the compiler at its place.
fn compiler_error(message: &Value) -> Option<Finding> {
    let message = message.get("message").filter(|message| message["level"] == "error")?;
    let span = message["spans"].as_array()?.iter().find(|span| span["is_primary"] == true)?;
    let number = |member: &str| span[member].as_u64().and_then(|number| usize::try_from(number).ok()).unwrap_or(1);
    let place = Place { line: number("line_start"), column: number("column_start") };
    let text = format!("the mock does not compile: {}", message["message"].as_str().unwrap_or_default());
    Some(Finding::error("drift/compile", span["file_name"].as_str().unwrap_or_default(), place, text, REPAIR))
}
