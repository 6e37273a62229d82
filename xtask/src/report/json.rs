use serde_json::{Value, json};

use crate::check::Report;
use crate::finding::Finding;

/// Renders one object; a change of its form is a change for whoever reads it, so `format` counts up.
pub(super) fn render(report: &Report) -> String {
    let checks: Vec<Value> = report
        .parts
        .iter()
        .map(|part| {
            let findings: Vec<Value> = part.outcome.findings.iter().map(finding_json).collect();
            json!({
                "name": part.part.name(),
                "verdict": part.verdict().word(),
                "seconds": part.took.as_secs_f64(),
                "summary": part.outcome.summary,
                "skipped": part.outcome.skipped,
                "findings": findings,
            })
        })
        .collect();
    let report = json!({ "format": 1, "passed": report.passed(), "checks": checks });
    serde_json::to_string_pretty(&report).expect("a JSON value has a text")
}

fn finding_json(finding: &Finding) -> Value {
    json!({
        "rule": finding.rule,
        "level": finding.level.word(),
        "file": finding.file,
        "line": finding.place.line,
        "column": finding.place.column,
        "message": finding.message,
        "repair": finding.repair,
    })
}
