//! Whether the SDK compiles with all of its clients; the mock is built by `drift`, which asks it what it serves.

use crate::cargo;
use crate::check::Outcome;
use crate::finding::Finding;
use crate::tree::Tree;

const REPAIR: &str = "make `cargo check --package tokenwright --features httpmock,mock-control` pass; what the documents \
                      name is in sdk/src/generated, what is written by hand beside it";

/// Compiles the SDK.
pub(crate) fn run(tree: &Tree) -> Outcome {
    let arguments = ["check", "--package", "tokenwright", "--features", "httpmock,mock-control"];
    let findings = match cargo::run(tree, &arguments) {
        Ok(run) if run.has_passed => Vec::new(),
        Ok(run) => {
            let errors = cargo::compiler_errors(&run, "compile/sdk", "the SDK", REPAIR);
            if errors.is_empty() { vec![broken(&run.told)] } else { errors }
        }
        Err(reason) => vec![broken(&reason)],
    };
    Outcome { findings, summary: "the SDK with all of its clients".to_owned(), ..Outcome::default() }
}

fn broken(reason: &str) -> Finding {
    Finding::error("compile/sdk", "sdk/Cargo.toml", format!("the SDK cannot be compiled: {reason}"), REPAIR)
}
