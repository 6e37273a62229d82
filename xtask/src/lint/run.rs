use super::document::Document;
use super::rule::{RULES, Sink};
use crate::check::Outcome;
use crate::finding::{Finding, START};
use crate::model;
use crate::tree::Tree;
use crate::yaml;

/// The rule that stands for whatever the strict reader refuses.
const READER: &str = "lint/understood";

/// Checks all documents.
pub(crate) fn run(tree: &Tree) -> Outcome {
    let findings = tree.documents().flat_map(|document| check_file(tree, &document.file(), document.module));
    Outcome {
        findings: findings.collect(),
        summary: format!("{} documents, {} rules", tree.documents().count(), RULES.len() + 1),
        ..Outcome::default()
    }
}

fn check_file(tree: &Tree, file: &str, module: &str) -> Vec<Finding> {
    match tree.read(file) {
        Ok(text) => check_text(file, module, &text),
        Err(error) => vec![Finding::error(READER, file, START, error.to_string(), "put the document back")],
    }
}

/// Checks the text of one document: what the strict reader says, and every rule.
pub(super) fn check_text(file: &str, module: &str, text: &str) -> Vec<Finding> {
    let mut findings: Vec<Finding> = match model::read(file, module, text) {
        Ok(_) => Vec::new(),
        Err(faults) => faults.iter().map(|fault| Finding::of_fault(READER, fault)).collect(),
    };
    // Without a tree of values there is nothing that a rule could look at; the reader has said why.
    let Ok(root) = yaml::parse(text) else { return findings };
    let document = Document::new(&root);
    for rule in RULES {
        let mut sink = Sink::new(rule, file);
        (rule.check)(&document, &mut sink);
        findings.extend(sink.into_findings());
    }
    findings.sort_by_key(|finding| (finding.place.line, finding.place.column));
    findings
}
