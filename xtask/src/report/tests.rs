//! The formats, for a report with everything that needs care in one of them.

use std::time::Duration;

use serde_json::{Value, json};

use super::{Format, render};
use crate::check::{Outcome, Part, Report};
use crate::finding::{Finding, Level};
use crate::yaml::Place;

fn report() -> Report {
    let place = Place { line: 12, column: 7 };
    let error = Finding::error("lint/naming", "openapi/a,b.yaml", "100% wrong:\n\"x\"", "rename it").at(place);
    let note = Finding { level: Level::Note, repair: String::new(), ..error.clone() };
    let outcome = Outcome { findings: vec![error, note], summary: "1 document".to_owned(), ..Outcome::default() };
    let skipped = Outcome { skipped: Some("no documents".to_owned()), ..Outcome::default() };
    Report {
        parts: vec![
            crate::check::finished(Part::Lint, outcome, Duration::from_millis(1_250)),
            crate::check::finished(Part::Generate, skipped, Duration::ZERO),
        ],
    }
}

#[test]
fn text_shows_place_repair_and_table() {
    let text = render(&report(), Format::Text);
    let expected = "\
error[lint/naming] openapi/a,b.yaml:12:7
  100% wrong:
  \"x\"
  repair: rename it

note[lint/naming] openapi/a,b.yaml:12:7
  100% wrong:
  \"x\"

check      verdict            time  what
lint       failed (1)       1.25 s  1 document
generate   skipped          0.00 s  no documents
error: the checks above failed";
    assert_eq!(text, expected);
}

#[test]
fn workflow_commands_are_one_line_each_and_escaped() {
    let text = render(&report(), Format::Github);
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(
        lines[0],
        "::error file=openapi/a%2Cb.yaml,line=12,col=7,title=lint/naming::100%25 wrong:%0A\"x\"%0Arepair: rename it"
    );
    assert!(lines[1].starts_with("::notice file=") && lines[1].ends_with("%0A\"x\""), "{}", lines[1]);
    assert!(lines[2].starts_with("check "), "{}", lines[2]);
}

#[test]
fn json_has_every_member_of_a_finding() {
    let report: Value = serde_json::from_str(&render(&report(), Format::Json)).unwrap();
    assert_eq!((&report["format"], &report["passed"]), (&json!(1), &json!(false)));
    assert_eq!(report["checks"][1]["verdict"], "skipped");
    let expected = json!({
        "rule": "lint/naming", "level": "error", "file": "openapi/a,b.yaml", "line": 12, "column": 7,
        "message": "100% wrong:\n\"x\"", "repair": "rename it",
    });
    assert_eq!(report["checks"][0]["findings"][0], expected);
}

/// The parts of the SARIF 2.1.0 schema that a log of this form touches: what it requires, and the types.
#[test]
fn sarif_has_what_its_schema_requires() {
    let schema = json!({
        "type": "object",
        "required": ["version", "runs"],
        "additionalProperties": false,
        "properties": {
            "$schema": { "type": "string", "format": "uri" },
            "version": { "enum": ["2.1.0"] },
            "runs": { "type": "array", "items": { "$ref": "#/$defs/run" } },
        },
        "$defs": {
            "run": {
                "type": "object",
                "required": ["tool"],
                "properties": {
                    "columnKind": { "enum": ["utf16CodeUnits", "unicodeCodePoints"] },
                    "tool": { "required": ["driver"], "properties": { "driver": { "$ref": "#/$defs/driver" } } },
                    "invocations": { "items": {
                        "required": ["executionSuccessful"],
                        "properties": { "executionSuccessful": { "type": "boolean" }, "exitCode": { "type": "integer" } },
                    } },
                    "results": { "type": "array", "items": { "$ref": "#/$defs/result" } },
                },
            },
            "driver": {
                "required": ["name"],
                "properties": { "rules": {
                    "uniqueItems": true, "items": { "required": ["id"], "properties": { "id": { "type": "string" } } },
                } },
            },
            "result": {
                "required": ["message", "ruleId", "ruleIndex", "level", "locations"],
                "properties": {
                    "level": { "enum": ["none", "note", "warning", "error"] },
                    "ruleIndex": { "type": "integer", "minimum": 0 },
                    "message": { "required": ["text"], "properties": { "text": { "type": "string", "minLength": 1 } } },
                    "locations": { "minItems": 1, "items": {
                        "required": ["physicalLocation"],
                        "properties": { "physicalLocation": {
                            "required": ["artifactLocation", "region"],
                            "properties": {
                                "artifactLocation": { "required": ["uri"] },
                                "region": { "properties": {
                                    "startLine": { "type": "integer", "minimum": 1 },
                                    "startColumn": { "type": "integer", "minimum": 1 },
                                } },
                            },
                        } },
                    } },
                },
            },
        },
    });
    let log: Value = serde_json::from_str(&render(&report(), Format::Sarif)).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let errors: Vec<String> = validator.iter_errors(&log).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{errors:#?}\n{log:#}");
    assert_eq!(log["runs"][0]["results"].as_array().map(Vec::len), Some(2));
}
