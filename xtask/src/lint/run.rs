use super::document::Document;
use super::rule::Sink;
use super::rules::RULES;
use crate::check::Outcome;
use crate::finding::Finding;
use crate::tree::Tree;
use crate::{documents, generate, yaml};

/// The rule that stands for whatever the generators refuse.
const READER: &str = "lint/understood";

/// Checks all documents.
pub(crate) fn run(tree: &Tree) -> Outcome {
    let faults = generate::render(tree).err().unwrap_or_default();
    let mut findings: Vec<Finding> = faults.iter().map(|fault| Finding::of_fault(READER, fault)).collect();
    let read = generate::read_documents(tree).unwrap_or_default();
    for file in tree.documents().iter().map(documents::Document::file) {
        // As it is read: what follows from the other documents is there, whether it is written already or not.
        let completed = read.iter().find(|api| api.file == file).map(|api| api.text.clone());
        // A file that cannot be read is a fault of the reader.
        let text = completed.or_else(|| tree.read(&file).ok()).unwrap_or_default();
        findings.extend(check_rules(&file, &text));
    }
    findings.sort_by(|a, b| (&a.file, a.place.line, a.place.column).cmp(&(&b.file, b.place.line, b.place.column)));
    Outcome {
        findings,
        summary: format!("{} documents, {} rules", tree.documents().len(), RULES.len() + 1),
        ..Outcome::default()
    }
}

/// Checks the text of one document by every rule.
fn check_rules(file: &str, text: &str) -> Vec<Finding> {
    // Without a tree of values there is nothing that a rule could look at; the reader has said why.
    let Ok(root) = yaml::parse(text) else { return Vec::new() };
    let document = Document::new(&root);
    let mut findings = Vec::new();
    for rule in RULES {
        let mut sink = Sink::new(rule, file);
        (rule.check)(&document, &mut sink);
        findings.extend(sink.into_findings());
    }
    findings
}

/// Checks the text of one document: what the generators say, and every rule.
#[cfg(test)]
pub(super) fn check_text(file: &str, module: &str, text: &str) -> Vec<Finding> {
    let read = crate::model::read(file, module, text);
    let faults = read.and_then(|api| generate::render_document(&api)).err().unwrap_or_default();
    let mut findings: Vec<Finding> = faults.iter().map(|fault| Finding::of_fault(READER, fault)).collect();
    findings.extend(check_rules(file, text));
    findings.sort_by_key(|finding| (finding.place.line, finding.place.column));
    findings
}
