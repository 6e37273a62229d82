use serde_json::{Map, Value};

use crate::model::Api;
use crate::shape::{Shape, View, read};
use crate::yaml::Node;

/// Returns the shape of the document that the mock's routes emit, made comparable: below the server's path
/// as the document has it, and one response for each documented status of a range.
pub(super) fn shape(api: &Api, described: &Value, document: &Shape) -> Shape {
    let mut openapi = described["openapi"].clone();
    let mut paths = Map::new();
    for (path, item) in openapi["paths"].as_object().into_iter().flatten() {
        for (method, operation) in item.as_object().into_iter().flatten() {
            let id = operation["operationId"].as_str().unwrap_or_default();
            let mut operation = operation.clone();
            let path = below_server(api, (id, path), &mut operation);
            add_row(&mut operation, &described["operations"][id]);
            paths.entry(path).or_insert_with(|| Value::Object(Map::new()))[method] = operation;
        }
    }
    openapi["paths"] = Value::Object(paths);
    let mut shape = read(&Node::from_json(&openapi), View::Types);
    expand_ranges(&mut shape, document);
    shape
}

/// Takes the path of the server away, and the parameters that are its variables.
fn below_server(api: &Api, (id, path): (&str, &str), operation: &mut Value) -> String {
    let Some(below) = below(api, id, path) else { return path.to_owned() };
    let variables: Vec<&str> = api.server.variables.iter().map(|(name, _)| name.as_str()).collect();
    remove_parameters(operation, &variables);
    // Dropshot counts a slash at the end of a path for nothing.
    if below.is_empty() { "/".to_owned() } else { below.to_owned() }
}

/// Returns the path of an operation as its shape has it: below the document's server, the whole one if it has another
/// server; `None` if it lies below neither.
pub(super) fn below<'p>(api: &Api, id: &str, path: &'p str) -> Option<&'p str> {
    let own =
        api.operations.iter().find(|operation| operation.id == id).and_then(|operation| operation.server.as_ref());
    match own {
        Some(server) => path.starts_with(&server.path).then_some(path),
        None => path.strip_prefix(&api.server.path),
    }
}

fn remove_parameters(operation: &mut Value, names: &[&str]) {
    if let Some(parameters) = operation["parameters"].as_array_mut() {
        parameters
            .retain(|parameter| parameter["in"] != "path" || !names.iter().any(|name| parameter["name"] == *name));
    }
}

/// Adds what the operation table knows and OpenAPI has no words for.
pub(super) fn add_row(operation: &mut Value, row: &Value) {
    let mut rights = row["rights"].clone();
    if let Some(members) = rights.as_object_mut() {
        members.retain(|_, holders| !holders.is_null());
    }
    operation["x-rights"] = rights;
    operation["x-safe-to-repeat"] = row["safe_to_repeat"].clone();
}

/// Dropshot describes all errors by `4XX` and `5XX`; lets these stand for each such status of the document.
fn expand_ranges(mock: &mut Shape, document: &Shape) {
    let Some(documented) = document.get("operations") else { return };
    for (name, operation) in &mut mock.group("operations").children {
        let Some(documented) = documented.get(name).and_then(|operation| operation.get("responses")) else { continue };
        let responses = operation.group("responses");
        for range in ["4XX", "5XX"] {
            let Some(of_range) = responses.children.remove(range) else { continue };
            for status in documented.children.keys().filter(|status| status.starts_with(&range[..1])) {
                responses.children.entry(status.clone()).or_insert_with(|| of_range.clone());
            }
        }
    }
}
