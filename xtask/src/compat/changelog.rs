use std::collections::BTreeSet;

use super::change::Change;
use super::effect::Effect;

/// The file in which users read what has changed.
pub(super) const FILE: &str = "CHANGELOG.md";

/// The entries of the section "Unreleased" that are new since a revision, or have a new line.
#[derive(Debug)]
pub(super) struct Added {
    entries: Vec<Entry>,
}

/// One item of the changelog.
#[derive(Debug)]
struct Entry {
    /// The heading above it: `Added`.
    section: String,
    text: String,
}

impl Added {
    pub(super) fn new(old: &str, new: &str) -> Self {
        let before: BTreeSet<&str> = old.lines().collect();
        let mut entries = Vec::new();
        let mut section = String::new();
        let mut is_unreleased = false;
        // An entry goes on until the next one, a heading or an empty line.
        let mut entry: Option<(Entry, bool)> = None;
        for line in new.lines().chain([""]) {
            let is_new = !before.contains(line);
            if line.starts_with("- ") || line.starts_with('#') || line.trim().is_empty() {
                entries.extend(entry.take().filter(|(_, is_new)| *is_new).map(|(entry, _)| entry));
            }
            if let Some(heading) = line.strip_prefix("## ") {
                is_unreleased = heading.trim().eq_ignore_ascii_case("[unreleased]");
                section.clear();
            } else if let Some(heading) = line.strip_prefix("### ") {
                heading.trim().clone_into(&mut section);
            } else if line.starts_with("- ") && is_unreleased {
                entry = Some((Entry { section: section.clone(), text: line.to_owned() }, is_new));
            } else if let Some((entry, is_new_entry)) = &mut entry {
                entry.text.push(' ');
                entry.text.push_str(line.trim());
                *is_new_entry |= is_new;
            }
        }
        Self { entries }
    }

    /// Whether an entry speaks of a change: it names as code one of its operations and what of them has changed, and
    /// stands in a section that suits.
    pub(super) fn mention(&self, change: &Change) -> bool {
        let names = |entry: &Entry, of: &BTreeSet<String>| {
            of.is_empty() || of.iter().any(|name| entry.text.contains(&format!("`{name}`")))
        };
        self.entries.iter().any(|entry| {
            suits(change, &entry.section) && names(entry, &change.operations) && names(entry, &change.members)
        })
    }
}

/// Whether a change belongs into a section: what is gone was not added, and what is new was not removed.
fn suits(change: &Change, section: &str) -> bool {
    let all = |end: &str| change.kinds.iter().all(|kind| kind.ends_with(end));
    match section {
        "Added" => !all("-removed"),
        "Removed" => !all("-added"),
        _ => true,
    }
}

/// Returns the entry that would tell users of a change.
pub(super) fn line(change: &Change, document: &str) -> String {
    let operations: Vec<String> = change.operations.iter().take(3).map(|id| format!("`{id}`")).collect();
    let more = change.operations.len().saturating_sub(3);
    let place = match (operations.is_empty(), more) {
        (true, _) => String::new(),
        (false, 0) => format!("in {}, ", operations.join(", ")),
        (false, more) => format!("in {} and {more} more, ", operations.join(", ")),
    };
    let how = match change.effects.sdk.max(change.effects.mock) {
        Effect::Breaking => "**Breaking**",
        _ if change.effects.servers == Effect::Breaking => "**Breaking for servers**",
        _ => "Compatible",
    };
    if change.steps.is_empty() {
        // The document as a whole: a line about it names it as code.
        return format!("- {how}: `{document}`, {}.", change.fate);
    }
    let mut steps: Vec<&str> = change.steps.iter().rev().map(String::as_str).collect();
    let own = change.members.iter().next().map(String::as_str);
    steps.extend(own.filter(|_| !change.steps.iter().any(|step| change.members.contains(step))));
    let what: Vec<String> = steps.iter().map(|step| format!("`{step}`")).collect();
    format!("- {how}, {document}: {place}{} {}.", what.join(" of "), change.fate)
}
