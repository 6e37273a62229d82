use super::document::Document;
use crate::finding::Finding;
use crate::yaml::{Node, Place};

/// Something that every document has to keep.
pub(crate) struct Rule {
    /// The name behind `lint/`.
    pub(crate) name: &'static str,
    /// What the rule demands, as openapi/README.md has it.
    #[cfg_attr(not(test), expect(dead_code, reason = "a test holds openapi/README.md to it"))]
    pub(crate) demand: &'static str,
    /// The edit that repairs an offence.
    pub(super) repair: &'static str,
    pub(super) check: fn(&Document<'_>, &mut Sink),
}

/// Takes what one rule finds in one document.
pub(crate) struct Sink {
    rule: String,
    repair: &'static str,
    file: String,
    findings: Vec<Finding>,
}

impl Sink {
    pub(super) fn new(rule: &Rule, file: &str) -> Self {
        Self { rule: format!("lint/{}", rule.name), repair: rule.repair, file: file.to_owned(), findings: Vec::new() }
    }

    /// Reports an offence at a node.
    pub(super) fn report(&mut self, at: &Node, message: impl Into<String>) {
        self.report_at(at.place, message);
    }

    /// Reports an offence at a place.
    pub(super) fn report_at(&mut self, place: Place, message: impl Into<String>) {
        self.findings.push(Finding::error(&self.rule, &self.file, message, self.repair).at(place));
    }

    pub(super) fn into_findings(self) -> Vec<Finding> {
        self.findings
    }
}
