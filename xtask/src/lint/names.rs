use super::document::{Document, Kind, members};
use super::rule::Sink;
use crate::yaml::Node;

/// The verbs that end an operation id, by method.
const VERBS: &[(&str, &[&str])] = &[
    ("get", &["list", "get", "har"]),
    ("post", &["create", "lookup", "verify", "wait", "reset", "restore"]),
    ("put", &["update", "create_with_id", "keep"]),
    ("patch", &["update"]),
    ("delete", &["delete", "clear"]),
];

/// Demands ids like `token_create`.
pub(super) fn operation_ids(document: &Document<'_>, sink: &mut Sink) {
    for operation in document.operations() {
        let Some(id) = operation.node.get("operationId") else {
            sink.report(operation.node, "the operation has no `operationId`");
            continue;
        };
        let text = id.as_str().unwrap_or_default();
        let verbs = VERBS.iter().find(|(method, _)| *method == operation.method).map_or(&[][..], |(_, verbs)| verbs);
        let fits =
            verbs.iter().any(|verb| text.strip_suffix(verb).is_some_and(|noun| noun.len() > 1 && noun.ends_with('_')));
        if !fits {
            let method = operation.method.to_uppercase();
            sink.report(id, format!("{text:?} does not end with a verb of {method}: {}", verbs.join(", ")));
        }
    }
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
    for (name, node) in properties {
        let starts = name.starts_with(|c: char| c.is_ascii_lowercase());
        let rest = name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || separator(c));
        if !starts || !rest {
            sink.report(node, format!("the property {name:?} is not in {style}"));
        }
    }
}
