use std::collections::{BTreeMap, BTreeSet};

use super::class::Class;
use super::classify::classify;
use super::effect::{Effect, Effects};
use crate::documents::Document;
use crate::finding::START;
use crate::shape::{Difference, Shape, Sides, differences};
use crate::yaml::Place;

/// A change of a document, wherever in its operations it shows.
#[derive(Debug, Clone)]
pub(super) struct Change {
    pub(super) file: String,
    /// Where it stands in the new version; where it would stand, if something was removed.
    pub(super) place: Place,
    /// The kinds of change that it is: a schema that requests and responses share gives two.
    pub(super) kinds: BTreeSet<String>,
    pub(super) effects: Effects,
    /// What has changed, as the last steps to it, and from what to what.
    pub(super) what: String,
    /// The ids of the operations in which it shows.
    pub(super) operations: BTreeSet<String>,
    /// What of the operation it is: a parameter, a member of a body, a status, a value. A changelog speaks of a change
    /// only if it names one of these; nothing, if it is the operation itself.
    pub(super) members: BTreeSet<String>,
    /// The steps to it from the outermost one that a reader needs, and what has become of it.
    pub(super) steps: Vec<String>,
    pub(super) fate: String,
}

/// What became of a document as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Presence {
    Added,
    Removed,
}

impl Change {
    /// Makes the change that a document has come or gone: an API that clients and users have now, or have no more.
    pub(super) fn of_document(document: &Document, presence: Presence) -> Self {
        let (kind, clients, what) = match presence {
            Presence::Added => ("document-added", Effect::Compatible, "the API is new"),
            Presence::Removed => ("document-removed", Effect::Breaking, "the API is gone"),
        };
        Self {
            file: document.file(),
            place: START,
            kinds: BTreeSet::from([kind.to_owned()]),
            effects: Effects::wire(clients, Effect::Compatible),
            what: what.to_owned(),
            operations: BTreeSet::new(),
            members: BTreeSet::from([document.name().to_owned(), document.module()]),
            steps: Vec::new(),
            fate: what.to_owned(),
        }
    }

    /// Returns the change as the beginning of a message.
    pub(super) fn title(&self) -> String {
        let kinds: Vec<&str> = self.kinds.iter().map(String::as_str).collect();
        let operations = match self.operations.len() {
            0 => String::new(),
            1..=3 => format!(" in {}", self.operations.iter().cloned().collect::<Vec<_>>().join(", ")),
            n => format!(" in {n} operations"),
        };
        format!("{}: {}{operations}", kinds.join(", "), self.what)
    }

    /// Returns the verdicts as the end of a message.
    pub(super) fn verdicts(&self) -> String {
        let Effects { clients, servers, sdk, mock } = self.effects;
        format!("clients: {clients}; servers: {servers}; tokenwright: {sdk}; tokenwright-mock: {mock}")
    }
}

/// Returns the changes between two shapes of one document, each once.
pub(super) fn changes(file: &str, old: &Shape, new: &Shape) -> Vec<Change> {
    let mut grouped: BTreeMap<(usize, usize, String), Change> = BTreeMap::new();
    for difference in differences(old, new) {
        let class = classify(&difference);
        if class.effects.worst() == Effect::None {
            continue;
        }
        let change = change(file, &difference, class, [old, new]);
        // One edit of a shared schema is one change, however many operations use it.
        let key = (change.place.line, change.place.column, change.what.clone());
        match grouped.get_mut(&key) {
            Some(known) => {
                known.effects = known.effects.max(change.effects);
                known.kinds.extend(change.kinds);
                known.operations.extend(change.operations);
                known.members.extend(change.members);
            }
            None => _ = grouped.insert(key, change),
        }
    }
    grouped.into_values().collect()
}

fn change(file: &str, difference: &Difference<'_>, class: Class, shapes: [&Shape; 2]) -> Change {
    let mut operations = BTreeSet::new();
    let mut below = difference.path.as_slice();
    if let ["operations", name, rest @ ..] = below {
        for shape in shapes {
            let id = shape.get("operations").and_then(|all| all.get(name)).and_then(|operation| operation.get("id"));
            operations.extend(id.map(|id| id.value.clone()));
        }
        below = rest;
    }
    let own = below.iter().rev().find(|step| !GENERIC_STEPS.contains(step));
    let mut members: BTreeSet<String> = own.map(|step| (*step).to_owned()).into_iter().collect();
    let says = |shape: &Shape| format!("`{}`", shape.value);
    let fate = match difference.sides {
        Sides::Both(old, new) => format!("changed from {} to {}", says(old), says(new)),
        Sides::Left(_) => "is gone".to_owned(),
        Sides::Right(new) if new.value.is_empty() => "is new".to_owned(),
        Sides::Right(new) => format!("is {} now", says(new)),
    };
    if let (true, true, Sides::Both(old, new)) = (members.is_empty(), operations.is_empty(), difference.sides) {
        members.extend([old.value.clone(), new.value.clone()]);
    }
    let steps = tail(&difference.path);
    Change {
        file: file.to_owned(),
        place: difference.right,
        kinds: BTreeSet::from([class.kind]),
        effects: class.effects,
        what: format!("{} {fate}", steps.join(".")),
        operations,
        members,
        steps,
        fate,
    }
}

/// Steps that name nothing of the document's own.
const GENERIC_STEPS: &[&str] = &[
    "operations",
    "responses",
    "request",
    "body",
    "properties",
    "items",
    "query",
    "header",
    "path",
    "headers",
    "media",
    "enum",
    "oneOf",
    "values",
    "required",
    "nullable",
    "type",
    "format",
    "pattern",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
    "uniqueItems",
    "default",
    "closed",
    "rights",
    "any_of",
    "own",
    "within",
    "safe",
    "id",
    "components",
    "server",
    "origin",
    "variables",
    "style",
    "explode",
    "recursive",
    "also_at",
    "prefixes",
    "security",
    "schemes",
    "omitted",
    "x-open-enum",
    "x-sdk-type",
];

/// How many steps to a fact are shown.
const STEPS_SHOWN_MAX: usize = 3;

/// Returns the steps that a reader needs beside the line: the last names and what follows them, without what
/// differs between the operations that share a schema.
fn tail(path: &[&str]) -> Vec<String> {
    let below = match path {
        ["operations", _, "responses", _, rest @ ..] if !rest.is_empty() => rest,
        ["operations", _, rest @ ..] if !rest.is_empty() => rest,
        path => path,
    };
    let named = |step: &&str| !matches!(*step, "properties" | "body" | "request" | "responses");
    let mut kept: Vec<&str> = below.iter().copied().filter(named).collect();
    if kept.is_empty() {
        kept.extend(path.last());
    }
    kept[kept.len().saturating_sub(STEPS_SHOWN_MAX)..].iter().map(|step| (*step).to_owned()).collect()
}
