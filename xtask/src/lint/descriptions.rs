use std::collections::BTreeMap;

use super::document::{Document, Kind, children, members};
use super::rule::Sink;
use crate::yaml::Node;

/// Demands a description of everything that a reader could ask about.
pub(super) fn described(document: &Document<'_>, sink: &mut Sink) {
    let mut demand = |what: &str, name: &str, node: &Node| {
        let text = node.get("description").and_then(Node::as_str).unwrap_or_default();
        if text.trim().is_empty() {
            sink.report(node, format!("{what} {name:?} has no description"));
        }
    };
    let root = document.root;
    if let Some(info) = root.get("info") {
        demand("the API", info.get("title").and_then(Node::as_str).unwrap_or_default(), info);
    }
    for server in document.servers() {
        demand("the server", server.get("url").and_then(Node::as_str).unwrap_or_default(), server);
        members(server, "variables").for_each(|(name, variable)| demand("the server variable", name, variable));
    }
    for tag in children(root, "tags") {
        demand("the tag", tag.get("name").and_then(Node::as_str).unwrap_or_default(), tag);
    }
    let schemes = root.get("components").into_iter().flat_map(|components| members(components, "securitySchemes"));
    schemes.for_each(|(name, scheme)| demand("the security scheme", name, scheme));
    for item in &document.items {
        let what = match item.kind {
            Kind::Operation => "the operation at",
            Kind::Parameter => "the parameter",
            Kind::RequestBody => "the body",
            Kind::Response => "the response",
            Kind::Header => "the header",
            Kind::Component => "the schema",
            // What a property refers to is described there.
            Kind::Property if item.node.get("$ref").is_none() => "the property",
            Kind::Property | Kind::Schema | Kind::MediaType => continue,
        };
        demand(what, item.name, item.node);
    }
}

/// Refuses two descriptions of one value in enumerations that become one type.
pub(super) fn enum_descriptions(document: &Document<'_>, sink: &mut Sink) {
    let mut seen: BTreeMap<(&str, &str), &str> = BTreeMap::new();
    for item in document.of(&[Kind::Component]) {
        let Some(shared) = item.node.get("x-open-enum").and_then(Node::as_str) else { continue };
        for (value, description) in members(item.node, "x-enum-descriptions") {
            let text = description.as_str().unwrap_or_default();
            let first = *seen.entry((shared, value)).or_insert(text);
            if text.trim().is_empty() || first != text {
                sink.report(description, format!("{value:?} is {text:?} here and {first:?} in another enumeration"));
            }
        }
    }
}
