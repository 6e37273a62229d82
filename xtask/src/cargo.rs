//! What cargo and the compiler say.

use std::env;
use std::ffi::OsString;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::finding::Finding;
use crate::tree::Tree;
use crate::yaml::Place;

/// Returns the program: that which runs this one, where there is one.
pub(crate) fn program() -> OsString {
    env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

/// What a run of cargo gave.
#[derive(Debug)]
pub(crate) struct Run {
    /// Its messages, one JSON object each.
    pub(crate) messages: Vec<Value>,
    pub(crate) has_passed: bool,
    /// What it told people.
    pub(crate) told: String,
}

/// Runs cargo in a workspace with `--message-format json`.
pub(crate) fn run(tree: &Tree, arguments: &[&str]) -> Result<Run, String> {
    let mut command = Command::new(program());
    command.args(arguments).args(["--quiet", "--message-format", "json"]).current_dir(tree.root()).stdin(Stdio::null());
    if let Some(target) = tree.target() {
        command.env("CARGO_TARGET_DIR", target);
    }
    let output = command.output().map_err(|error| format!("cargo: {error}"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    Ok(Run {
        messages: text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect(),
        has_passed: output.status.success(),
        told: String::from_utf8_lossy(&output.stderr).trim().to_owned(),
    })
}

/// Returns the errors of the compiler at their places.
pub(crate) fn compiler_errors(run: &Run, rule: &str, what: &str, repair: &str) -> Vec<Finding> {
    let error = |message: &Value| {
        let message = message.get("message").filter(|message| message["level"] == "error")?;
        let span = message["spans"].as_array()?.iter().find(|span| span["is_primary"] == true)?;
        let number = |member: &str| span[member].as_u64().and_then(|n| usize::try_from(n).ok()).unwrap_or(1);
        let place = Place { line: number("line_start"), column: number("column_start") };
        let text = format!("{what} does not compile: {}", message["message"].as_str().unwrap_or_default());
        Some(Finding::error(rule, span["file_name"].as_str().unwrap_or_default(), text, repair).at(place))
    };
    run.messages.iter().filter_map(error).collect()
}
