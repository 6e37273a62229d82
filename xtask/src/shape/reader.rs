use super::Shape;
use crate::yaml::{Data, Node};

/// What of a document is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum View {
    /// Everything that goes over the wire, the branches of a `oneOf` by name.
    Wire,
    /// The same, the branches by number: JSON Schema has no names for them.
    Schemas,
    /// What the types of the mock keep: without the branches that are marked `x-sdk-omit`.
    Types,
}

/// Returns the path part of a server's URL, without a slash at the end.
pub(super) fn server_path(server: &Node) -> &str {
    let url = text(server, "url").unwrap_or_default();
    let path = url.split_once("://").map_or(url, |(_, rest)| rest);
    path.find('/').map_or("", |slash| path[slash..].trim_end_matches('/'))
}

/// Returns how long the host of a URL is, its port included.
fn host_end(rest: &str) -> usize {
    rest.find('/').unwrap_or(rest.len())
}

/// Returns a text with the names of its variables left out.
fn anonymous(text: &str) -> String {
    let mut out = String::new();
    for (i, part) in text.split('{').enumerate() {
        out.push_str(if i == 0 { part } else { "{}" });
        out.push_str(if i == 0 { "" } else { part.split_once('}').map_or("", |(_, rest)| rest) });
    }
    out
}

/// A document while its shape is read.
pub(super) struct Reader<'a> {
    pub(super) root: &'a Node,
    pub(super) view: View,
}

impl<'a> Reader<'a> {
    pub(super) fn server(&self, shape: &mut Shape) {
        let Some(server) = elements(self.root, "servers").first() else { return };
        let url = text(server, "url").unwrap_or_default();
        shape.put("server", server.get("url").unwrap_or(server).place, server_path(server));
        if self.view == View::Wire {
            let origin = url.split_once("://").map_or(url, |(scheme, rest)| &url[..scheme.len() + 3 + host_end(rest)]);
            shape.group("server").put("origin", server.get("url").unwrap_or(server).place, anonymous(origin));
            for (name, variable) in members(server, "variables") {
                let default = text(variable, "default").unwrap_or_default();
                shape.group("server").group("variables").put(name, variable.place, default);
            }
        }
        for other in elements(server, "x-also-at") {
            shape.group("server").group("also_at").put(other.as_str().unwrap_or_default(), other.place, "");
        }
        for prefix in elements(server, "x-prefixes") {
            shape.group("server").group("prefixes").put(prefix.as_str().unwrap_or_default(), prefix.place, "");
        }
    }

    pub(super) fn security(&self, shape: &mut Shape) {
        for requirement in elements(self.root, "security") {
            let names: Vec<&str> = requirement.members().iter().map(|(name, _)| name.as_str()).collect();
            let name = if names.is_empty() { "none".to_owned() } else { names.join(" and ") };
            let mut of_requirement = Shape::at(requirement);
            for (_, scopes) in requirement.members() {
                for scope in items(scopes) {
                    of_requirement.group("scopes").put(scope.as_str().unwrap_or_default(), scope.place, "");
                }
            }
            shape.group("security").children.insert(name, of_requirement);
        }
        for (name, scheme) in self.components("securitySchemes") {
            let mut of_scheme = Shape::at(scheme);
            for member in ["type", "scheme", "in", "name", "x-scheme", "bearerFormat"] {
                if let Some(value) = scheme.get(member) {
                    of_scheme.put(member, value.place, value.as_str().unwrap_or_default());
                }
            }
            shape.group("schemes").children.insert(name.to_owned(), of_scheme);
        }
    }

    pub(super) fn components(&self, kind: &str) -> impl Iterator<Item = (&'a str, &'a Node)> + use<'a> {
        let components = self.root.get("components").and_then(|components| components.get(kind));
        components.map(Node::members).unwrap_or_default().iter().map(|(name, node)| (name.as_str(), node))
    }

    /// Follows a reference; returns the name of its target and the target.
    pub(super) fn resolve(&self, node: &'a Node) -> Option<(Option<&'a str>, &'a Node)> {
        let Some(reference) = text(node, "$ref") else { return Some((None, node)) };
        let pointer = reference.strip_prefix("#/")?;
        let target = pointer.split('/').try_fold(self.root, |node, step| node.get(step))?;
        Some((pointer.rsplit('/').next(), target))
    }
}

/// Returns the text of a member.
pub(super) fn text<'a>(node: &'a Node, member: &str) -> Option<&'a str> {
    node.get(member).and_then(Node::as_str)
}

/// Returns the elements of a member that is a sequence.
pub(super) fn elements<'a>(node: &'a Node, member: &str) -> &'a [Node] {
    node.get(member).map(items).unwrap_or_default()
}

fn items(node: &Node) -> &[Node] {
    match &node.data {
        Data::Sequence(items) => items,
        _ => &[],
    }
}

/// Returns the members of a member that is a mapping.
pub(super) fn members<'a>(node: &'a Node, member: &str) -> &'a [(String, Node)] {
    node.get(member).map(Node::members).unwrap_or_default()
}

/// Whether a member is `true`.
pub(super) fn is_true(node: &Node, member: &str) -> bool {
    node.get(member).is_some_and(|node| matches!(node.data, Data::Boolean(true)))
}
