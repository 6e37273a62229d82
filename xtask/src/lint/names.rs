use std::collections::BTreeMap;

use super::document::{Document, Kind, members};
use super::rule::Sink;
use crate::yaml::Node;

/// Demands ids like `token_create`: a noun and a verb, and each verb for one method. Changing something is one thing,
/// whether a PUT or a PATCH does it.
pub(super) fn operation_ids(document: &Document<'_>, sink: &mut Sink) {
    let mut verbs: BTreeMap<&str, Vec<(&str, &Node)>> = BTreeMap::new();
    for operation in document.operations() {
        let Some(id) = operation.node.get("operationId") else {
            sink.report(operation.node, "the operation has no `operationId`");
            continue;
        };
        let text = id.as_str().unwrap_or_default();
        match text.rsplit_once('_').filter(|(noun, verb)| !noun.is_empty() && !verb.is_empty()) {
            Some((_, verb)) => verbs.entry(verb).or_default().push((method(operation.method), id)),
            None => sink.report(id, format!("{text:?} is not a noun and a verb, like `token_create`")),
        }
    }
    for (verb, users) in verbs {
        let count = |wanted: &str| users.iter().filter(|(method, _)| *method == wanted).count();
        // Of as many, the first one in the document counts.
        let Some(usual) = users.iter().map(|(method, _)| *method).rev().max_by_key(|method| count(method)) else {
            continue;
        };
        for (method, id) in users.iter().filter(|(method, _)| *method != usual) {
            let message = format!(
                "{:?} is a {}, but `{verb}` is the verb of {} in this document",
                id.as_str().unwrap_or_default(),
                method.to_uppercase(),
                usual.to_uppercase()
            );
            sink.report(id, message);
        }
    }
}

fn method(method: &str) -> &str {
    if method == "patch" { "put" } else { method }
}

/// Demands PascalCase of what becomes a type or stands beside one.
pub(super) fn components(document: &Document<'_>, sink: &mut Sink) {
    let Some(components) = document.root.get("components") else { return };
    for kind in ["schemas", "parameters", "headers", "responses", "requestBodies"] {
        for (name, node) in members(components, kind).filter(|(name, _)| !is_pascal(name)) {
            sink.report(node, format!("{name:?} in `{kind}` is not in PascalCase"));
        }
    }
}

fn is_pascal(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase()) && name.chars().all(|c| c.is_ascii_alphanumeric())
}

/// Demands one way of writing properties: that of most of them.
pub(super) fn properties(document: &Document<'_>, sink: &mut Sink) {
    let properties: Vec<(&str, &Node)> =
        document.of(&[Kind::Property]).map(|property| (property.name, property.node)).collect();
    let n_camel = properties.iter().filter(|(name, _)| name.contains(|c: char| c.is_ascii_uppercase())).count();
    let n_snake = properties.iter().filter(|(name, _)| name.contains('_')).count();
    let (style, separator): (&str, fn(char) -> bool) =
        if n_camel >= n_snake { ("camelCase", |c| c.is_ascii_uppercase()) } else { ("snake_case", |c| c == '_') };
    for (written, node) in properties {
        // An underscore in front belongs to no style: `_id` is what document databases call an id.
        let name = written.strip_prefix('_').unwrap_or(written);
        let starts = name.starts_with(|c: char| c.is_ascii_lowercase());
        let rest = name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || separator(c));
        if !starts || !rest {
            sink.report(node, format!("the property {written:?} is not in {style}"));
        }
    }
}
