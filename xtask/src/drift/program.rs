use std::process::{Command, Stdio};

use serde_json::Value;

use crate::example::{self, Failed};
use crate::finding::{Finding, START};
use crate::generate;
use crate::tree::Tree;

const EXAMPLE: &str = "describe";
const REPAIR: &str = "make `cargo check --package tokenwright-mock` pass; `cargo xtask generate` needs no mock";

/// Builds the mock and lets it describe itself: an object with a member for each API.
pub(crate) fn describe(tree: &Tree) -> Result<Value, Vec<Finding>> {
    let broken = |reason: String| vec![broken(tree, reason)];
    let program = example::build(tree, EXAMPLE, ("drift/compile", REPAIR)).map_err(|failed| match failed {
        Failed::Compiler(findings) => findings,
        Failed::Cargo(reason) => broken(reason),
    })?;
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
    Finding::error("drift/mock", file, format!("the mock cannot describe itself: {reason}"), REPAIR).at(place)
}
