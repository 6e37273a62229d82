use std::collections::BTreeSet;

use super::change::Change;
use super::effect::Effect;

/// The file in which users read what has changed.
pub(super) const FILE: &str = "CHANGELOG.md";

/// The lines that were added to the changelog since a revision.
#[derive(Debug)]
pub(super) struct Added {
    text: String,
}

impl Added {
    pub(super) fn new(old: &str, new: &str) -> Self {
        let before: BTreeSet<&str> = old.lines().collect();
        let added: Vec<&str> = new.lines().filter(|line| !before.contains(line)).collect();
        Self { text: added.join("\n") }
    }

    /// Whether the lines speak of a change: they name something of it as code, an operation, a member, a status.
    pub(super) fn mention(&self, change: &Change) -> bool {
        change.names.iter().any(|name| self.text.contains(&format!("`{name}`")))
    }
}

/// Returns the line that would tell users of a change.
pub(super) fn line(change: &Change, document: &str) -> String {
    let operations: Vec<String> = change.operations.iter().take(3).map(|id| format!("`{id}`")).collect();
    let more = change.operations.len().saturating_sub(3);
    let of = match (operations.is_empty(), more) {
        (true, _) => String::new(),
        (false, 0) => format!(" ({})", operations.join(", ")),
        (false, more) => format!(" ({} and {more} more)", operations.join(", ")),
    };
    let how = match change.effects.sdk.max(change.effects.mock) {
        Effect::Breaking => "**Breaking**",
        _ if change.effects.servers == Effect::Breaking => "**Breaking for servers**",
        _ => "Compatible",
    };
    let what = match change.operations.is_empty() && change.names.contains(document) {
        // The document as a whole: a line about it names it as code.
        true => return format!("- {how}: `{document}`, {}.", change.what),
        false => change.what.replace('`', ""),
    };
    format!("- {how}, {document}: `{what}`{of}.")
}
