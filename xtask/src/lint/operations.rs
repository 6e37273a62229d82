use std::collections::BTreeSet;

use super::document::{Document, Operation, children, members, texts};
use super::rule::Sink;
use crate::yaml::{Data, Node};

/// Demands the pages on which an operation rests.
pub(super) fn source(document: &Document<'_>, sink: &mut Sink) {
    for operation in document.operations() {
        let mut n_pages = 0;
        for page in children(operation.node, "x-source") {
            n_pages += 1;
            let read = page.get("read").and_then(Node::as_str).unwrap_or_default();
            if !is_day(read) {
                sink.report(page.get("read").unwrap_or(page), format!("`read` is {read:?}, which is no day"));
            }
            for member in ["page", "publisher"] {
                if page.get(member).and_then(Node::as_str).is_none_or(|text| text.trim().is_empty()) {
                    sink.report(page, format!("the source has no `{member}`"));
                }
            }
        }
        if n_pages == 0 {
            sink.report(operation.node, format!("{} names no page that it rests on", title(operation)));
        }
    }
}

/// Whether a text is a day of the calendar: `2026-11-22`.
fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else { return false };
    let number = |text: &str| text.parse::<u32>().unwrap_or_default();
    let lengths = [year.len(), month.len(), day.len()] == [4, 2, 2];
    lengths && number(year) >= 1990 && (1..=12).contains(&number(month)) && (1..=31).contains(&number(day))
}

/// Returns how a message names an operation.
pub(super) fn title(operation: Operation<'_>) -> String {
    match operation.node.get("operationId").and_then(Node::as_str) {
        Some(id) => format!("the operation `{id}`"),
        None => format!("{} {}", operation.method.to_uppercase(), operation.path),
    }
}

/// Demands rights that the document can express.
pub(super) fn rights(document: &Document<'_>, sink: &mut Sink) {
    let url = |of: &Node| children(of, "servers").next()?.get("url")?.as_str().map(str::to_owned);
    let server = url(document.root).unwrap_or_default();
    let known = known_rights(document);
    let tenants = members(document.root, "x-tenants");
    let tenants: Vec<(&str, String)> =
        tenants.filter_map(|(name, variable)| Some((name, format!("{{{}}}", variable.as_str()?)))).collect();
    for operation in document.operations() {
        let Some(rights) = operation.node.get("x-rights") else {
            sink.report(operation.node, format!("{} has no `x-rights`", title(operation)));
            continue;
        };
        let within = rights.get("within").and_then(Node::as_str).unwrap_or_default();
        let path = format!("{}{}", url(operation.path_node).unwrap_or_else(|| server.clone()), operation.path);
        let named: Vec<&str> =
            tenants.iter().filter(|(_, variable)| path.contains(variable)).map(|(name, _)| *name).collect();
        let suits = if within == "installation" { named.is_empty() } else { named.contains(&within) };
        if !suits {
            let at = rights.get("within").unwrap_or(rights);
            sink.report(at, format!("within {within:?}, but the path {path} names {named:?}"));
        }
        let names = children(rights, "any_of").chain(children(rights, "own"));
        for name in names.filter(|name| !known.is_empty() && name.as_str().is_some_and(|name| !known.contains(name))) {
            let name_text = name.as_str().unwrap_or_default();
            sink.report(name, format!("{name_text:?} is a value of no enumeration of this document"));
        }
    }
}

/// Returns the values of the enumerations that hold scopes or roles; none if the document has no such.
fn known_rights<'a>(document: &Document<'a>) -> BTreeSet<&'a str> {
    let used: BTreeSet<&str> = document
        .operations()
        .filter_map(|operation| operation.node.get("x-rights"))
        .flat_map(|rights| texts(rights, "any_of").chain(texts(rights, "own")))
        .collect();
    let schemas = document.root.get("components").into_iter().flat_map(|components| members(components, "schemas"));
    let enumerations = schemas.map(|(_, schema)| texts(schema, "enum").collect::<Vec<_>>());
    enumerations.filter(|values| values.iter().any(|value| used.contains(value))).flatten().collect()
}

/// Demands that an operation says whether it can be repeated, and that it is not evidently wrong.
pub(super) fn safety(document: &Document<'_>, sink: &mut Sink) {
    for operation in document.operations() {
        let safe = match operation.node.get("x-safe-to-repeat").map(|node| (&node.data, node)) {
            Some((Data::Boolean(safe), node)) => (*safe, node),
            _ => {
                sink.report(operation.node, format!("{} has no `x-safe-to-repeat`", title(operation)));
                continue;
            }
        };
        let id = operation.node.get("operationId").and_then(Node::as_str).unwrap_or_default();
        let creates =
            id.ends_with("_create") || members(operation.node, "responses").any(|(status, _)| status == "201");
        if creates && safe.0 {
            sink.report(
                safe.1,
                format!("{} creates something, so a repetition would create another", title(operation)),
            );
        }
        if matches!(operation.method, "get" | "delete") && !safe.0 {
            let method = operation.method.to_uppercase();
            sink.report(safe.1, format!("{method} is safe to repeat, but {} says it is not", title(operation)));
        }
    }
}

/// Demands one tag, which the document describes.
pub(super) fn tag(document: &Document<'_>, sink: &mut Sink) {
    let described: Vec<&str> =
        children(document.root, "tags").filter_map(|tag| tag.get("name").and_then(Node::as_str)).collect();
    let mut used = BTreeSet::new();
    for operation in document.operations() {
        let tags: Vec<&str> = texts(operation.node, "tags").collect();
        let at = operation.node.get("tags").unwrap_or(operation.node);
        match tags.as_slice() {
            [tag] if described.contains(tag) => {
                used.insert(*tag);
            }
            [tag] => sink.report(at, format!("the tag {tag:?} is not described in `tags`")),
            _ => sink.report(at, format!("{} has {} tags, not one", title(operation), tags.len())),
        }
    }
    for tag in children(document.root, "tags") {
        let name = tag.get("name").and_then(Node::as_str).unwrap_or_default();
        if !used.contains(name) {
            sink.report(tag, format!("no operation has the tag {name:?}"));
        }
    }
}

/// The longest summary, which becomes a title in documentation.
const SUMMARY_CHARACTERS_MAX: usize = 60;

/// Demands a title.
pub(super) fn summary(document: &Document<'_>, sink: &mut Sink) {
    for operation in document.operations() {
        let Some(summary) = operation.node.get("summary") else {
            sink.report(operation.node, format!("{} has no `summary`", title(operation)));
            continue;
        };
        let text = summary.as_str().unwrap_or_default().trim();
        let length = text.chars().count();
        if length == 0 || length > SUMMARY_CHARACTERS_MAX || text.ends_with('.') {
            sink.report(summary, format!("the summary {text:?} is no title"));
        }
    }
}

/// Refuses a parameter that is there twice.
pub(super) fn unique_parameters(document: &Document<'_>, sink: &mut Sink) {
    for operation in document.operations() {
        let mut seen = BTreeSet::new();
        for parameter in document.parameters(operation) {
            let text = |member| parameter.get(member).and_then(Node::as_str).unwrap_or_default();
            if !seen.insert((text("in"), text("name"))) {
                let message = format!("{} has two {} parameters {:?}", title(operation), text("in"), text("name"));
                sink.report(operation.node, message);
            }
        }
    }
}
