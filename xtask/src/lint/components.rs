use std::collections::BTreeSet;

use super::document::{Document, children, members, texts};
use super::rule::Sink;
use crate::yaml::{Data, Node};

/// Demands the products that have an API.
pub(super) fn products(document: &Document<'_>, sink: &mut Sink) {
    let Some(info) = document.root.get("info") else { return };
    let is_own = info.get("x-owner").and_then(Node::as_str) == Some("project");
    let named: Vec<&str> = texts(info, "x-products").filter(|name| !name.trim().is_empty()).collect();
    if named.is_empty() && !is_own {
        sink.report(info.get("x-products").unwrap_or(info), "the document names no product in `x-products`");
    }
}

/// Demands what a client of the mock needs first.
pub(super) fn access(document: &Document<'_>, sink: &mut Sink) {
    let is_own =
        document.root.get("info").and_then(|info| info.get("x-owner")).and_then(Node::as_str) == Some("project");
    let access = document.root.get("x-access");
    if !is_own && access.and_then(|access| access.get("base_url")).is_none() {
        sink.report(access.unwrap_or(document.root), "`x-access` has no `base_url`, which every client needs");
    }
}

/// Refuses a component that nothing refers to.
pub(super) fn unused(document: &Document<'_>, sink: &mut Sink) {
    let Some(components) = document.root.get("components") else { return };
    let mut targets = BTreeSet::new();
    each_reference(document.root, &mut |_, target| {
        targets.insert(target.to_owned());
    });
    for (kind, of_kind) in components.members().iter().filter(|(kind, _)| kind != "securitySchemes") {
        for (name, node) in of_kind.members() {
            if !targets.contains(&format!("#/components/{kind}/{name}")) {
                sink.report(node, format!("nothing refers to {name:?} in `{kind}`"));
            }
        }
    }
}

/// Refuses a reference that leads nowhere.
pub(super) fn references(document: &Document<'_>, sink: &mut Sink) {
    each_reference(document.root, &mut |node, target| {
        if document.target(target).is_none() {
            sink.report(node, format!("{target} leads to nothing in this document"));
        }
    });
}

/// Calls `found` with every `$ref`.
fn each_reference<'a>(node: &'a Node, found: &mut impl FnMut(&'a Node, &'a str)) {
    match &node.data {
        Data::Mapping(members) => {
            for (name, value) in members {
                match value.as_str() {
                    Some(target) if name == "$ref" => found(value, target),
                    _ => each_reference(value, found),
                }
            }
        }
        Data::Sequence(items) => items.iter().for_each(|item| each_reference(item, found)),
        _ => {}
    }
}

/// Demands that what is required is declared, and the other way round.
pub(super) fn security(document: &Document<'_>, sink: &mut Sink) {
    let root = document.root;
    let declared: Vec<(&str, &Node)> =
        root.get("components").into_iter().flat_map(|components| members(components, "securitySchemes")).collect();
    let required: Vec<(&str, &Node)> = children(root, "security")
        .flat_map(|requirement| requirement.members().iter().map(|(name, node)| (name.as_str(), node)))
        .collect();
    if required.is_empty() {
        sink.report(root.get("security").unwrap_or(root), "the document requires no security scheme");
    }
    for (name, node) in &required {
        if !declared.iter().any(|(other, _)| other == name) {
            sink.report(node, format!("the security scheme {name:?} is not declared"));
        }
    }
    for (name, node) in &declared {
        if !required.iter().any(|(other, _)| other == name) {
            sink.report(node, format!("the security scheme {name:?} is not required"));
        }
    }
}

/// Demands that the variables of a server are those of its URL.
pub(super) fn server_variables(document: &Document<'_>, sink: &mut Sink) {
    for server in document.servers() {
        let url = server.get("url").and_then(Node::as_str).unwrap_or_default();
        let in_url: BTreeSet<&str> =
            url.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect();
        for (name, variable) in members(server, "variables") {
            if !in_url.contains(name) {
                sink.report(variable, format!("the URL {url} has no variable {{{name}}}"));
            }
            if variable.get("default").and_then(Node::as_str).is_none_or(str::is_empty) {
                sink.report(variable, format!("the variable {{{name}}} has no default"));
            }
        }
        for name in in_url.iter().filter(|name| !members(server, "variables").any(|(other, _)| other == **name)) {
            sink.report(server, format!("the variable {{{name}}} of the URL is not declared"));
        }
    }
}
