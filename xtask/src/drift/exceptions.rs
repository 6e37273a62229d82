use std::cell::Cell;

use crate::finding::Finding;
use crate::shape::{Difference, Shape, Sides};
use crate::yaml::{self, Data, Node, Place};

/// The file that lists what cannot agree.
pub(super) const FILE: &str = "xtask/drift-exceptions.yaml";

const REPAIR: &str = "correct the entry; CONTRIBUTING.md says what one has";

/// The listed differences, with whether each has occurred.
#[derive(Debug)]
pub(super) struct Exceptions(Vec<Exception>);

/// A difference that cannot be avoided.
#[derive(Debug)]
struct Exception {
    place: Place,
    /// `emitted` or `embedded`: which of the mock's descriptions differs.
    of: String,
    /// The steps to the fact: `*` stands for one step or a part of one, `**` for any number of them.
    at: Vec<String>,
    /// Who has the fact: `document`, `mock`, or `both` with different values.
    only: String,
    /// A fact beside it without which the difference is none that is listed: its name and its value.
    beside: Option<(String, String)>,
    occurred: Cell<bool>,
}

impl Exceptions {
    /// Reads the list.
    pub(super) fn read(text: &str) -> Result<Self, Vec<Finding>> {
        let root = yaml::parse(text).map_err(|error| {
            vec![Finding::error("drift/exceptions", FILE, error.reason, "correct the YAML").at(error.place)]
        })?;
        let Data::Sequence(entries) = &root.data else {
            return Err(vec![offence(&root, "the file is a list of exceptions")]);
        };
        let read: Vec<Result<Exception, Finding>> = entries.iter().map(read_entry).collect();
        let (good, bad): (Vec<_>, Vec<_>) = read.into_iter().partition(Result::is_ok);
        match bad.into_iter().filter_map(Result::err).collect::<Vec<_>>() {
            offences if offences.is_empty() => Ok(Self(good.into_iter().filter_map(Result::ok).collect())),
            offences => Err(offences),
        }
    }

    /// Whether a difference from a document is listed; notes that it occurs.
    pub(super) fn cover(&self, document: &Shape, of: &str, difference: &Difference<'_>) -> bool {
        let only = who(difference);
        let fits = |exception: &&Exception| {
            exception.of == of
                && exception.only == only
                && leads_to(&exception.at, &difference.path)
                && exception.beside.as_ref().is_none_or(|fact| stands_beside(document, &difference.path, fact))
        };
        // All that fit have occurred: one more general than another does not make it superfluous.
        let fitting: Vec<&Exception> = self.0.iter().filter(fits).collect();
        for exception in &fitting {
            exception.occurred.set(true);
        }
        !fitting.is_empty()
    }

    /// Returns a finding for each exception that no longer occurs.
    pub(super) fn superfluous(&self) -> Vec<Finding> {
        let superfluous = self.0.iter().filter(|exception| !exception.occurred.get());
        let finding = |exception: &Exception| {
            let Exception { of, only, place, at, .. } = exception;
            let message = format!("document and mock do not differ here any more ({of}, {only}): {}", at.join("/"));
            Finding::error("drift/superfluous-exception", FILE, message, "remove the entry").at(*place)
        };
        superfluous.map(finding).collect()
    }

    /// Returns how many are listed.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }
}

/// Returns which side has the fact.
pub(super) fn who(difference: &Difference<'_>) -> &'static str {
    match difference.sides {
        Sides::Left(_) => "document",
        Sides::Right(_) => "mock",
        Sides::Both(..) => "both",
    }
}

fn read_entry(entry: &Node) -> Result<Exception, Finding> {
    let known = ["of", "at", "beside", "only", "reason"];
    if let Some((name, node)) = entry.members().iter().find(|(name, _)| !known.contains(&name.as_str())) {
        return Err(offence(node, &format!("`{name}` is no member of an exception")));
    }
    let text = |member: &str| {
        let text = entry.get(member).and_then(Node::as_str).filter(|text| !text.trim().is_empty());
        text.map(str::to_owned).ok_or_else(|| offence(entry, &format!("the exception has no `{member}`")))
    };
    let one_of = |member: &str, choice: &[&str]| {
        let text = text(member)?;
        let listed = choice.contains(&text.as_str());
        if listed { Ok(text) } else { Err(offence(entry, &format!("`{member}` is one of {}", choice.join(", ")))) }
    };
    text("reason")?;
    let beside = match entry.get("beside") {
        None => None,
        Some(node) => match node.as_str().and_then(|text| text.split_once('=')) {
            Some((name, value)) => Some((name.to_owned(), value.to_owned())),
            None => return Err(offence(node, "`beside` is a fact and its value, like `type=array`")),
        },
    };
    Ok(Exception {
        place: entry.place,
        of: one_of("of", &["emitted", "embedded"])?,
        at: text("at")?.split('/').map(str::to_owned).collect(),
        only: one_of("only", &["document", "mock", "both"])?,
        beside,
        occurred: Cell::default(),
    })
}

fn offence(node: &Node, message: &str) -> Finding {
    Finding::error("drift/exceptions", FILE, message, REPAIR).at(node.place)
}

/// Whether a document has a fact with a value beside the one at a path.
fn stands_beside(document: &Shape, path: &[&str], (name, value): &(String, String)) -> bool {
    let above = path.split_last().map_or(path, |(_, above)| above);
    let place = above.iter().try_fold(document, |shape, step| shape.get(step));
    place.and_then(|place| place.get(name)).is_some_and(|fact| fact.value == *value)
}

/// Whether a pattern leads to a path. The slashes in the name of an operation are part of one step.
fn leads_to(pattern: &[String], path: &[&str]) -> bool {
    match (pattern.first().map(String::as_str), path.split_first()) {
        (None, None) => true,
        (Some("**"), None) => leads_to(&pattern[1..], path),
        (Some("**"), Some((_, rest))) => leads_to(&pattern[1..], path) || leads_to(pattern, rest),
        (Some(step), Some((name, rest))) => fits(step, name) && leads_to(&pattern[1..], rest),
        (None, Some(_)) | (Some(_), None) => false,
    }
}

/// Whether a step fits a name; a `*` stands for any text.
fn fits(step: &str, name: &str) -> bool {
    match step.split_once('*') {
        None => step == name,
        Some((before, after)) => {
            name.strip_prefix(before).is_some_and(|rest| rest.len() >= after.len() && rest.ends_with(after))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pattern_leads_to_the_paths_that_it_stands_for() {
        let cases = [
            ("a/*/c", vec!["a", "x", "c"], true),
            ("a/*/c", vec!["a", "c"], false),
            ("**/c", vec!["a", "b", "c"], true),
            ("**/c", vec!["c"], true),
            ("a/**", vec!["a", "b", "c"], true),
            ("a/4*", vec!["a", "404"], true),
            ("a/4*", vec!["a", "500"], false),
            ("a", vec!["a", "b"], false),
        ];
        for (pattern, path, expected) in cases {
            let pattern: Vec<String> = pattern.split('/').map(str::to_owned).collect();
            assert_eq!(leads_to(&pattern, &path), expected, "{pattern:?} {path:?}");
        }
    }

    #[test]
    fn entry_without_a_reason_or_with_another_word_is_refused() {
        let good = "- { of: emitted, at: a/b, only: mock, reason: Because. }\n";
        assert_eq!(Exceptions::read(good).unwrap().len(), 1);
        for (old, new) in [("reason: Because.", "reason: \"\""), ("only: mock", "only: me"), ("at:", "where:")] {
            let findings = Exceptions::read(&good.replace(old, new)).unwrap_err();
            assert_eq!((findings.len(), findings[0].file.as_str()), (1, FILE), "{findings:#?}");
        }
    }
}
