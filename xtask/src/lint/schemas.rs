use std::collections::BTreeSet;

use regex::Regex;

use super::document::{Document, Item, Kind, Operation, members};
use super::examples::{schemas, values};
use super::operations::title;
use super::rule::Sink;
use crate::yaml::{Data, Node};

/// The pairs of lower and upper limits.
const PAIRS: &[(&str, &str)] =
    &[("minimum", "maximum"), ("minLength", "maxLength"), ("minItems", "maxItems"), ("minProperties", "maxProperties")];

/// Refuses limits that no value can keep, and patterns that are none.
pub(super) fn limits(document: &Document<'_>, sink: &mut Sink) {
    for item in schemas(document) {
        for (lower, upper) in PAIRS {
            if let (Some(min), Some(max)) = (number(item.node, lower), number(item.node, upper))
                && min > max
            {
                sink.report(item.node.get(lower).unwrap_or(item.node), format!("{lower} {min} is above {upper} {max}"));
            }
        }
        if let Some(pattern) = item.node.get("pattern")
            && let Err(error) = Regex::new(pattern.as_str().unwrap_or_default())
        {
            let reason = error.to_string();
            let reason = reason.lines().last().unwrap_or_default();
            sink.report(pattern, format!("the pattern is no regular expression: {reason}"));
        }
    }
}

fn number(node: &Node, member: &str) -> Option<i64> {
    match node.get(member)?.data {
        Data::Integer(value) => Some(value),
        _ => None,
    }
}

/// Demands the size of integers, which decides on the type in Rust.
pub(super) fn integer_format(document: &Document<'_>, sink: &mut Sink) {
    let text = |node: &Node, member: &str| node.get(member).and_then(Node::as_str).map(str::to_owned);
    for item in schemas(document).filter(|item| text(item.node, "type").as_deref() == Some("integer")) {
        if !matches!(text(item.node, "format").as_deref(), Some("int32" | "int64")) {
            sink.report(item.node, format!("the integer {:?} is neither int32 nor int64", item.name));
        }
    }
}

/// Demands that a secret is marked as one. What a secret is, only the document knows: so what has the name of one is
/// another, and an API that makes something for its callers to use as a credential has one at all.
pub(super) fn secrets(document: &Document<'_>, sink: &mut Sink) {
    let is_secret = |node: &Node| {
        let format = document.resolve(node).and_then(|schema| schema.get("format"));
        format.and_then(Node::as_str) == Some("password")
    };
    let properties: Vec<&Item<'_>> = document.of(&[Kind::Property]).collect();
    let names: BTreeSet<&str> = properties.iter().filter(|item| is_secret(item.node)).map(|item| item.name).collect();
    for item in properties.iter().filter(|item| names.contains(item.name) && !is_secret(item.node)) {
        sink.report(item.node, format!("the property {:?} would be printed, elsewhere it is a secret", item.name));
    }
    let creates = |operation: &Operation<'_>| members(operation.node, "responses").any(|(status, _)| status == "201");
    if names.is_empty()
        && let Some(first) = document.operations().find(creates)
    {
        sink.report(
            first.node,
            format!("{} creates something, but no property of the document is a secret", title(first)),
        );
    }
}

/// Refuses what a list names twice.
pub(super) fn repeated(document: &Document<'_>, sink: &mut Sink) {
    for item in schemas(document) {
        for member in ["enum", "required"] {
            let mut seen = Vec::new();
            for (value, node) in values(item.node, member) {
                if seen.contains(&value) {
                    sink.report(node, format!("{value} is in `{member}` twice"));
                }
                seen.push(value);
            }
        }
    }
}
