use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::str::FromStr;

use serde_json::Value;

use crate::check::Outcome;
use crate::documents::{self, Document};
use crate::example::{self, Failed};
use crate::finding::Finding;
use crate::tree::Tree;
use crate::yaml::Place;

const EXAMPLE: &str = "traffic";
const EXAMPLE_FILE: &str = "mock-server/examples/traffic.rs";
const BUILD: &str = "make `cargo build --package tokenwright-mock --example traffic` pass";
const ARCHIVE: &str = "name an HTTP Archive (HAR, JSON)";

/// What to compare with what.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Traffic {
    /// The document, by its name in `openapi/`.
    pub(crate) document: String,
    /// HTTP Archives.
    pub(crate) archives: Vec<PathBuf>,
}

const REPAIR: &str =
    "if the server is right, correct the document; if not, it is the server's fault or the recording's";

impl FromStr for Traffic {
    type Err = String;

    /// Reads `DOCUMENT=recording.har`.
    fn from_str(text: &str) -> Result<Self, String> {
        let (document, archive) = text
            .split_once('=')
            .filter(|(document, archive)| !document.is_empty() && !archive.is_empty())
            .ok_or("expected a document and an archive, written as NAME=recording.har")?;
        Ok(Self { document: document.to_owned(), archives: vec![archive.into()] })
    }
}

/// Compares recorded traffic with documents.
pub(crate) fn run(tree: &Tree, recordings: &[Traffic]) -> Outcome {
    if recordings.is_empty() {
        let reason = "no recording was named (--traffic NAME=recording.har)".to_owned();
        return Outcome { skipped: Some(reason), ..Outcome::default() };
    }
    let nothing = |findings| Outcome { findings, summary: "nothing was compared".to_owned(), ..Outcome::default() };
    let outcomes = recordings.iter().map(|traffic| compare(tree, traffic).unwrap_or_else(nothing));
    outcomes.reduce(joined).unwrap_or_default()
}

/// Makes one outcome of those of two recordings.
fn joined(mut one: Outcome, other: Outcome) -> Outcome {
    one.findings.extend(other.findings);
    one.summary = format!("{}; {}", one.summary, other.summary);
    one.details.push_str(&other.details);
    one
}

fn compare(tree: &Tree, traffic: &Traffic) -> Result<Outcome, Vec<Finding>> {
    let documents = tree.documents();
    if !documents.iter().any(|document| document.name() == traffic.document) {
        let names: Vec<&str> = documents.iter().map(Document::name).collect();
        let message = format!("there is no document {:?}", traffic.document);
        let repair = format!("name one of {}", names.join(", "));
        return Err(vec![Finding::error("traffic/document", documents::FOLDER, message, &repair)]);
    }
    let broken = |reason: String| {
        vec![Finding::error("traffic/mock", EXAMPLE_FILE, format!("the mock cannot judge: {reason}"), BUILD)]
    };
    let program = example::build(tree, EXAMPLE, ("traffic/compile", BUILD)).map_err(|failed| match failed {
        Failed::Compiler(findings) => findings,
        Failed::Cargo(reason) => broken(reason),
    })?;
    let mut command = Command::new(&program);
    let output = command.arg(&traffic.document).args(&traffic.archives).stdin(Stdio::null()).output();
    let output = output.map_err(|error| broken(format!("{}: {error}", program.display())))?;
    if !output.status.success() {
        let message = String::from_utf8_lossy(&output.stderr).trim().to_owned();
        return Err(vec![Finding::error("traffic/archive", &message, "it cannot be read", ARCHIVE)]);
    }
    let report =
        serde_json::from_slice(&output.stdout).map_err(|error| broken(format!("it printed no JSON: {error}")))?;
    Ok(outcome(&traffic.document, &report))
}

/// Makes findings of a report of the mock.
pub(super) fn outcome(document: &str, report: &Value) -> Outcome {
    let number = |value: &Value| value.as_u64().and_then(|n| usize::try_from(n).ok()).unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let told = report["told"].as_array().into_iter().flatten().map(|told| {
        let repair = if told["rule"] == "archive" { ARCHIVE } else { REPAIR };
        let place = Place { line: number(&told["line"]), column: number(&told["column"]) };
        let rule = format!("traffic/{}", text(&told["rule"]));
        Finding::error(&rule, &text(&told["archive"]), text(&told["message"]), repair).at(place)
    });
    let [reached, all] = [0, 1].map(|i| number(&report["n_operations"][i]));
    let n_exchanges = number(&report["n_exchanges"]);
    Outcome {
        findings: told.collect(),
        summary: format!("{document}: {n_exchanges} exchanges, {reached} of {all} operations"),
        details: text(&report["reached"]),
        skipped: None,
    }
}
