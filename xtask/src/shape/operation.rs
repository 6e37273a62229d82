use super::Shape;
use super::reader::{Reader, View, elements, is_true, members, server_path, text};
use super::schema;
use crate::yaml::Node;

const METHODS: &[&str] = &["get", "put", "post", "delete", "patch"];

/// Reads the operations, each under its method and its path with the names of variables left out: they are
/// not on the wire.
pub(super) fn read_all(reader: &Reader<'_>, paths: &Node, operations: &mut Shape) {
    for (path, item) in paths.members() {
        // A path with a server of its own is known by the whole path: to move it is to serve something else.
        let path = &format!("{}{path}", elements(item, "servers").first().map_or("", server_path));
        for (method, node) in item.members().iter().filter(|(method, _)| METHODS.contains(&method.as_str())) {
            let name = format!("{} {}", method.to_uppercase(), anonymous(path));
            operations.children.insert(name, read(reader, path, item, node));
        }
    }
}

/// `/tokens/{id}` becomes `/tokens/{}`.
pub(crate) fn anonymous(path: &str) -> String {
    let segments = path.split('/').map(|segment| if segment.starts_with('{') { "{}" } else { segment });
    segments.collect::<Vec<_>>().join("/")
}

fn read(reader: &Reader<'_>, path: &str, item: &Node, node: &Node) -> Shape {
    let mut shape = Shape::at(node);
    shape.put("path", node.place, path);
    if let Some(id) = node.get("operationId") {
        shape.put("id", id.place, id.as_str().unwrap_or_default());
    }
    for other in elements(item, "x-also-at") {
        shape.group("also_at").put(other.as_str().unwrap_or_default(), other.place, "");
    }
    for other in elements(item, "servers").first().into_iter().flat_map(|server| elements(server, "x-also-at")) {
        let fact = format!("by default below {:?}", other.as_str().unwrap_or_default());
        shape.group("also_at").put(&fact, other.place, "");
    }
    if let Some(rights) = node.get("x-rights") {
        let read = read_rights(rights);
        shape.children.insert("rights".to_owned(), read);
    }
    if let Some(safe) = node.get("x-safe-to-repeat") {
        shape.put("safe", safe.place, is_true(node, "x-safe-to-repeat").to_string());
    }
    for parameter in elements(item, "parameters").iter().chain(elements(node, "parameters")) {
        read_parameter(reader, parameter, &mut shape);
    }
    if let Some((_, body)) = node.get("requestBody").and_then(|body| reader.resolve(body)) {
        let request = read_content(reader, body);
        let required = is_true(body, "required");
        shape.children.insert("request".to_owned(), request);
        shape.group("request").put("required", body.place, required.to_string());
    }
    for (status, response) in members(node, "responses") {
        if let Some((_, target)) = reader.resolve(response) {
            // Which responses an operation has is said where it lists them, not where a shared one stands.
            let response = Shape { place: response.place, ..read_response(reader, target) };
            shape.group("responses").children.insert(status.clone(), response);
        }
    }
    shape
}

fn read_rights(rights: &Node) -> Shape {
    let mut shape = Shape::at(rights);
    if let Some(within) = rights.get("within") {
        shape.put("within", within.place, within.as_str().unwrap_or_default());
    }
    for member in ["any_of", "own"] {
        let Some(holders) = rights.get(member) else { continue };
        shape.put(member, holders.place, holders.as_str().unwrap_or("listed"));
        for name in elements(rights, member) {
            shape.group(member).put(name.as_str().unwrap_or_default(), name.place, "");
        }
    }
    shape
}

fn read_parameter(reader: &Reader<'_>, parameter: &Node, shape: &mut Shape) {
    let Some((_, node)) = reader.resolve(parameter) else { return };
    let (Some(name), Some(location)) = (text(node, "name"), text(node, "in")) else { return };
    let mut of_parameter = match node.get("schema") {
        Some(schema) => schema::read(reader, schema),
        None => Shape::at(node),
    };
    of_parameter.place = node.place;
    // What stands in a path, a query or a header is a text, never null.
    of_parameter.children.remove("nullable");
    // Dropshot takes no list as a parameter, so the types of the mock show one of the values.
    let is_list = |shape: &Shape| shape.get("type").is_some_and(|kind| kind.value == "array");
    if reader.view == View::Types && is_list(&of_parameter) {
        of_parameter.children.clear();
        of_parameter.put("type", node.place, "string");
    }
    of_parameter.put("required", node.place, is_true(node, "required").to_string());
    let own_style = if location == "query" { "form" } else { "simple" };
    if let Some(style) = node.get("style").filter(|style| style.as_str() != Some(own_style)) {
        of_parameter.put("style", style.place, style.as_str().unwrap_or_default());
    }
    if let Some(explode) = node.get("explode").filter(|_| is_true(node, "explode") != (location == "query")) {
        of_parameter.put("explode", explode.place, is_true(node, "explode").to_string());
    }
    if is_true(node, "x-sdk-omit") {
        of_parameter.put("omitted", node.place, "");
    }
    if let Some(sdk_type) = text(node, "x-sdk-type") {
        of_parameter.put("x-sdk-type", node.place, sdk_type);
    }
    shape.group(location).children.insert(name.to_owned(), of_parameter);
}

/// Reads the media types of a body, and its schema, which all of them share.
fn read_content(reader: &Reader<'_>, body: &Node) -> Shape {
    let mut shape = Shape::at(body);
    for (name, media_type) in members(body, "content") {
        shape.group("media").put(name, media_type.place, "");
        if let Some(schema) = media_type.get("schema").filter(|_| shape.get("body").is_none()) {
            let read = schema::read(reader, schema);
            shape.children.insert("body".to_owned(), read);
        }
    }
    shape
}

fn read_response(reader: &Reader<'_>, response: &Node) -> Shape {
    let mut shape = read_content(reader, response);
    for (name, header) in members(response, "headers") {
        let Some((_, target)) = reader.resolve(header) else { continue };
        let mut of_header = match target.get("schema") {
            Some(schema) => schema::read(reader, schema),
            None => Shape::at(target),
        };
        of_header.place = target.place;
        of_header.children.remove("nullable");
        of_header.put("required", target.place, is_true(target, "required").to_string());
        shape.group("headers").children.insert(name.to_lowercase(), of_header);
    }
    shape
}
