use serde_json::{Map, Value, json};

use crate::yaml::{Data, Node};

/// A document as the rules see it: the text's own tree, and where in it things of each kind stand.
pub(crate) struct Document<'a> {
    pub(super) root: &'a Node,
    /// Everything that can be described, in the order of the text.
    pub(super) items: Vec<Item<'a>>,
}

/// What stands at a place of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Operation,
    Parameter,
    RequestBody,
    Response,
    Header,
    MediaType,
    /// A component schema.
    Component,
    /// A property of an object.
    Property,
    /// Any other schema.
    Schema,
}

/// Something at a place of a document.
#[derive(Debug, Clone)]
pub(super) struct Item<'a> {
    pub(super) kind: Kind,
    /// The key under which it stands: a status, a name, a media type; the path for an operation.
    pub(super) name: &'a str,
    pub(super) node: &'a Node,
}

/// An operation with what its path says.
#[derive(Debug, Clone, Copy)]
pub(super) struct Operation<'a> {
    pub(super) path: &'a str,
    pub(super) method: &'a str,
    pub(super) node: &'a Node,
    pub(super) path_node: &'a Node,
}

const METHODS: &[&str] = &["get", "put", "post", "delete", "patch"];

impl<'a> Document<'a> {
    pub(super) fn new(root: &'a Node) -> Self {
        let mut items = Vec::new();
        for operation in operations(root) {
            items.push(Item { kind: Kind::Operation, name: operation.path, node: operation.node });
            for parameter in children(operation.node, "parameters").chain(children(operation.path_node, "parameters")) {
                visit_parameter(parameter, &mut items);
            }
            if let Some(body) = operation.node.get("requestBody") {
                visit_body("requestBody", body, &mut items);
            }
            for (status, response) in members(operation.node, "responses") {
                visit_response(status, response, &mut items);
            }
        }
        if let Some(components) = root.get("components") {
            visit_components(components, &mut items);
        }
        Self { root, items }
    }

    pub(super) fn operations(&self) -> impl Iterator<Item = Operation<'a>> {
        operations(self.root)
    }

    /// Returns the servers of the document and of its paths, each once.
    pub(super) fn servers(&self) -> impl Iterator<Item = &'a Node> {
        let of_paths = members(self.root, "paths").flat_map(|(_, path)| children(path, "servers"));
        children(self.root, "servers").chain(of_paths)
    }

    pub(super) fn of(&self, kinds: &'static [Kind]) -> impl Iterator<Item = &Item<'a>> {
        self.items.iter().filter(move |item| kinds.contains(&item.kind))
    }

    /// Follows references until something else stands there; nothing if one leads nowhere.
    pub(super) fn resolve(&self, node: &'a Node) -> Option<&'a Node> {
        let mut node = node;
        // More steps than any chain has; a circle of references ends here, too.
        for _ in 0..8 {
            match node.get("$ref").and_then(Node::as_str) {
                None => return Some(node),
                Some(target) => node = self.target(target)?,
            }
        }
        None
    }

    /// Returns what a reference leads to.
    pub(super) fn target(&self, reference: &str) -> Option<&'a Node> {
        let pointer = reference.strip_prefix("#/")?;
        pointer.split('/').try_fold(self.root, |node, step| node.get(&step.replace("~1", "/").replace("~0", "~")))
    }

    /// Returns the parameters of an operation, references followed.
    pub(super) fn parameters(&self, operation: Operation<'a>) -> impl Iterator<Item = &'a Node> {
        let own = children(operation.node, "parameters");
        own.chain(children(operation.path_node, "parameters")).filter_map(|node| self.resolve(node))
    }
}

fn operations<'a>(root: &'a Node) -> impl Iterator<Item = Operation<'a>> {
    members(root, "paths").flat_map(|(path, path_node)| {
        let methods = path_node.members().iter().filter(|(method, _)| METHODS.contains(&method.as_str()));
        methods.map(move |(method, node)| Operation { path, method, node, path_node })
    })
}

/// Returns the members of a member that is a mapping.
pub(super) fn members<'a>(node: &'a Node, name: &str) -> impl Iterator<Item = (&'a str, &'a Node)> + use<'a> {
    let members = node.get(name).map(Node::members).unwrap_or_default();
    members.iter().map(|(name, node)| (name.as_str(), node))
}

/// Returns the elements of a member that is a sequence.
pub(super) fn children<'a>(node: &'a Node, name: &str) -> impl Iterator<Item = &'a Node> + use<'a> {
    let items = match node.get(name).map(|node| &node.data) {
        Some(Data::Sequence(items)) => items.as_slice(),
        _ => &[],
    };
    items.iter()
}

/// Returns the strings of a member that is a sequence of strings.
pub(super) fn texts<'a>(node: &'a Node, name: &str) -> impl Iterator<Item = &'a str> + use<'a> {
    children(node, name).filter_map(Node::as_str)
}

fn visit_components<'a>(components: &'a Node, items: &mut Vec<Item<'a>>) {
    for (_, parameter) in members(components, "parameters") {
        visit_parameter(parameter, items);
    }
    for (name, header) in members(components, "headers") {
        visit_header(name, header, items);
    }
    for (name, body) in members(components, "requestBodies") {
        visit_body(name, body, items);
    }
    for (name, response) in members(components, "responses") {
        visit_response(name, response, items);
    }
    for (name, schema) in members(components, "schemas") {
        visit_schema(Kind::Component, name, schema, items);
    }
}

fn visit_parameter<'a>(node: &'a Node, items: &mut Vec<Item<'a>>) {
    if node.get("$ref").is_some() {
        return;
    }
    let name = node.get("name").and_then(Node::as_str).unwrap_or_default();
    items.push(Item { kind: Kind::Parameter, name, node });
    if let Some(schema) = node.get("schema") {
        visit_schema(Kind::Schema, "schema", schema, items);
    }
}

fn visit_header<'a>(name: &'a str, node: &'a Node, items: &mut Vec<Item<'a>>) {
    if node.get("$ref").is_some() {
        return;
    }
    items.push(Item { kind: Kind::Header, name, node });
    if let Some(schema) = node.get("schema") {
        visit_schema(Kind::Schema, "schema", schema, items);
    }
}

fn visit_body<'a>(name: &'a str, node: &'a Node, items: &mut Vec<Item<'a>>) {
    if node.get("$ref").is_none() {
        items.push(Item { kind: Kind::RequestBody, name, node });
        visit_content(node, items);
    }
}

fn visit_response<'a>(status: &'a str, node: &'a Node, items: &mut Vec<Item<'a>>) {
    if node.get("$ref").is_some() {
        return;
    }
    items.push(Item { kind: Kind::Response, name: status, node });
    for (name, header) in members(node, "headers") {
        visit_header(name, header, items);
    }
    visit_content(node, items);
}

fn visit_content<'a>(node: &'a Node, items: &mut Vec<Item<'a>>) {
    for (name, media_type) in members(node, "content") {
        items.push(Item { kind: Kind::MediaType, name, node: media_type });
        if let Some(schema) = media_type.get("schema") {
            visit_schema(Kind::Schema, "schema", schema, items);
        }
    }
}

fn visit_schema<'a>(kind: Kind, name: &'a str, node: &'a Node, items: &mut Vec<Item<'a>>) {
    items.push(Item { kind, name, node });
    for (name, property) in members(node, "properties") {
        visit_schema(Kind::Property, name, property, items);
    }
    for name in ["items", "additionalProperties"] {
        if let Some(schema) = node.get(name).filter(|schema| matches!(schema.data, Data::Mapping(_))) {
            visit_schema(Kind::Schema, name, schema, items);
        }
    }
    for branch in children(node, "oneOf") {
        visit_schema(Kind::Schema, "oneOf", branch, items);
    }
}

/// Returns a schema of OpenAPI 3.0 as JSON Schema 2020-12; references stay, so it needs the components beside it.
pub(crate) fn json_schema(schema: &Value) -> Value {
    match schema {
        Value::Object(members) => {
            let mut out: Map<String, Value> = members
                .iter()
                .filter(|(name, _)| !matches!(name.as_str(), "example" | "nullable" | "default" | "description"))
                .map(|(name, value)| match (name.as_str(), value) {
                    // The names below it are those of members, whatever they are.
                    ("properties", Value::Object(_)) => (name.clone(), json_schemas(value)),
                    _ => (name.clone(), json_schema(value)),
                })
                .collect();
            if members.get("nullable") == Some(&Value::Bool(true)) {
                if let Some(kind) = out.get("type").cloned() {
                    out.insert("type".to_owned(), json!([kind, "null"]));
                }
                if let Some(Value::Array(values)) = out.get_mut("enum") {
                    values.push(Value::Null);
                }
                if let Some(Value::Array(branches)) = out.get_mut("oneOf") {
                    branches.push(json!({ "type": "null" }));
                }
            }
            Value::Object(out)
        }
        Value::Array(items) => items.iter().map(json_schema).collect(),
        other => other.clone(),
    }
}

/// Returns schemas by name as JSON Schemas.
pub(crate) fn json_schemas(schemas: &Value) -> Value {
    let members = schemas.as_object().into_iter().flatten();
    members.map(|(name, schema)| (name.clone(), json_schema(schema))).collect()
}
