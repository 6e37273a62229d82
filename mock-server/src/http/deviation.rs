use std::fmt;

use super::Finding;
use super::finding::shown;

/// Something that a document does not have. Values are never quoted: they may be secrets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deviation {
    /// The kind of it: `path`, `method`, `parameter`, `security`, `status`, `header`, `media-type`, `body` (whether there is
    /// one, and whether it is JSON), `member` or `value`.
    pub rule: &'static str,
    text: String,
    /// Whether the value was taken out by whoever recorded the exchange.
    is_hidden: bool,
}

/// What stands where the mock has taken out a secret.
const HIDDEN: &str = "***";

impl Deviation {
    pub(super) fn new(rule: &'static str, text: impl Into<String>) -> Self {
        Self { rule, text: text.into(), is_hidden: false }
    }

    /// What the schema of a part finds.
    pub(super) fn of_finding(rule: &'static str, part: &str, finding: &Finding) -> Self {
        let place = shown(&finding.place);
        let at = if place.is_empty() { "" } else { " at " };
        let text = format!("{part}{at}{place} breaks {}", finding.rule.shown());
        Self { is_hidden: finding.value == HIDDEN, ..Self::new(rule, text) }
    }

    /// The same, of something: an operation and a status.
    pub(super) fn of(self, what: &str) -> Self {
        Self { text: format!("{what}: {}", self.text), ..self }
    }

    /// Whether the value was taken out by whoever recorded the exchange: then it has no limits.
    pub(super) fn is_hidden(&self) -> bool {
        self.is_hidden
    }
}

impl fmt::Display for Deviation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}
