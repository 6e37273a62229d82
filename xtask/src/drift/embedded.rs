use serde_json::{Map, Value, json};

use super::emitted::{add_row, below};
use crate::model::Api;
use crate::shape::{Shape, View, read};
use crate::yaml::Node;

/// Returns the shape of the schemas that the mock checks requests and answers with. `rows` is the operation
/// table, which says where each operation is.
pub(super) fn shape(api: &Api, schemas: &Value, rows: &Value) -> Shape {
    let mut paths = Map::new();
    for (id, parts) in schemas["operations"].as_object().into_iter().flatten() {
        let row = &rows[id];
        let path = row["path"].as_str().unwrap_or_default();
        let path = below(api, id, path).unwrap_or(path).to_owned();
        let method = row["method"].as_str().unwrap_or_default().to_lowercase();
        let operation = operation(id, parts, row);
        paths.entry(path).or_insert_with(|| Value::Object(Map::new()))[&method] = operation;
    }
    let document = json!({ "paths": paths, "components": schemas["components"] });
    read(&Node::from_json(&document), View::Schemas)
}

fn operation(id: &str, parts: &Value, row: &Value) -> Value {
    let mut parameters = Vec::new();
    for (member, location) in [("path", "path"), ("query", "query"), ("headers", "header")] {
        for (name, schema) in parts[member]["properties"].as_object().into_iter().flatten() {
            parameters.push(json!({ "name": name, "in": location, "required": location == "path", "schema": schema }));
        }
    }
    let mut operation = json!({ "operationId": id, "parameters": parameters });
    add_row(&mut operation, row);
    if let Some(body) = parts.get("body") {
        let required = parts.get("body_is_optional") != Some(&json!(true));
        operation["requestBody"] =
            json!({ "required": required, "content": { "application/json": { "schema": body } } });
    }
    for (status, response) in parts["responses"].as_object().into_iter().flatten() {
        operation["responses"][status] = of_response(response);
    }
    operation
}

fn of_response(response: &Value) -> Value {
    let mut out = json!({});
    let required = response["headers"]["required"].as_array();
    for (name, schema) in response["headers"]["properties"].as_object().into_iter().flatten() {
        let is_required = required.is_some_and(|required| required.iter().any(|other| other == name));
        out["headers"][name] = json!({ "required": is_required, "schema": schema });
    }
    for media_type in response["media_types"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        out["content"][media_type] = json!({ "schema": response["body"] });
    }
    out
}
