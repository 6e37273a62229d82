use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::check::Report;
use crate::finding::Finding;

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// Renders a SARIF log with one run, whose rules are those that found something.
pub(super) fn render(report: &Report) -> String {
    let findings: Vec<&Finding> = report.parts.iter().flat_map(|part| &part.outcome.findings).collect();
    let rules: BTreeSet<&str> = findings.iter().map(|finding| finding.rule.as_str()).collect();
    let rules: Vec<&str> = rules.into_iter().collect();
    let results: Vec<Value> = findings.iter().map(|finding| result(finding, &rules)).collect();
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "cargo xtask check",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "informationUri": env!("CARGO_PKG_REPOSITORY"),
                "rules": rules.iter().map(|rule| json!({ "id": rule })).collect::<Vec<_>>(),
            } },
            // The columns are those of the YAML reader, which counts characters.
            "columnKind": "unicodeCodePoints",
            "invocations": [{ "executionSuccessful": true, "exitCode": i32::from(!report.passed()) }],
            "results": results,
        }],
    });
    serde_json::to_string_pretty(&log).expect("a JSON value has a text")
}

fn result(finding: &Finding, rules: &[&str]) -> Value {
    let text = match finding.repair.as_str() {
        "" => finding.message.clone(),
        repair => format!("{}\nRepair: {repair}", finding.message),
    };
    json!({
        "ruleId": finding.rule,
        "ruleIndex": rules.iter().position(|rule| *rule == finding.rule),
        "level": finding.level.word(),
        "message": { "text": text },
        "locations": [{ "physicalLocation": {
            "artifactLocation": { "uri": finding.file },
            "region": { "startLine": finding.place.line, "startColumn": finding.place.column },
        } }],
    })
}
