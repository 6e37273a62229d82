use std::path::Path;

use serde_json::json;

use super::run::{Traffic, outcome, run};
use crate::tree::Tree;

/// Goal: nothing of what the mock tells is lost, and every finding says what to do.
#[test]
fn report_of_the_mock_becomes_findings() {
    let told = |rule: &str, line: u64| json!({ "rule": rule, "archive": "a.har", "line": line, "column": 3, "message": format!("{rule} is wrong") });
    let report = json!({
        "n_exchanges": 2, "n_operations": [1, 6], "told": [told("status", 7), told("archive", 1)], "reached": "a table",
    });
    let outcome = outcome("astrom", &report);
    let found: Vec<String> = outcome
        .findings
        .iter()
        .map(|f| format!("{} {}:{} {}; {}", f.rule, f.file, f.place, f.message, f.repair))
        .collect();
    assert!(found[0].starts_with("traffic/status a.har:7:3 status is wrong; if the server is right"), "{found:?}");
    assert!(found[1].starts_with("traffic/archive a.har:1:3 archive is wrong; name an HTTP Archive"), "{found:?}");
    assert_eq!(
        (outcome.summary.as_str(), outcome.details.as_str()),
        ("astrom: 2 exchanges, 1 of 6 operations", "a table")
    );
}

#[test]
fn recording_is_named_with_its_document() {
    let recording = Traffic { document: "ops-manager".to_owned(), archives: vec!["a=b.har".into()] };
    assert_eq!("ops-manager=a=b.har".parse(), Ok(recording));
    for text in ["", "recording.har", "=recording.har", "astrom="] {
        assert!(text.parse::<Traffic>().unwrap_err().contains("NAME=recording.har"), "{text}");
    }
}

#[test]
fn recording_of_an_unknown_document_is_refused_and_none_is_skipped() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    assert!(run(&Tree::new(root), &[]).skipped.is_some());
    let recording = Traffic { document: "nobody".to_owned(), archives: vec!["c.har".into()] };
    let outcome = run(&Tree::new(root), &[recording]);
    assert_eq!(outcome.findings[0].rule, "traffic/document");
    assert!(outcome.findings[0].repair.contains("astra-control, astrom"), "{:?}", outcome.findings);
}
