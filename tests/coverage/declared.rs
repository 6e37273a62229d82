//! What the documents declare, read from the schemas that are generated from them.

use std::collections::BTreeSet;

use serde_json::Value;
use tokenwright_mock::internals::generated;
use tokenwright_mock::internals::http::OperationInfo;

use crate::item::Item;

/// Returns all that can go over the wire, of all APIs.
pub(crate) fn all() -> BTreeSet<Item> {
    let apis = [
        (generated::astrom::OPERATIONS, include_str!("../../mock-server/src/generated/astrom.schemas.json")),
        (
            generated::astra_control::OPERATIONS,
            include_str!("../../mock-server/src/generated/astra_control.schemas.json"),
        ),
        (generated::control::OPERATIONS, include_str!("../../mock-server/src/generated/control.schemas.json")),
        (generated::ops_manager::OPERATIONS, include_str!("../../mock-server/src/generated/ops_manager.schemas.json")),
    ];
    let mut items = BTreeSet::new();
    for (operations, schemas) in apis {
        let document = serde_json::from_str(schemas).expect("generated schemas are JSON");
        items.extend(operations.iter().flat_map(|operation| of_operation(operation, &document)));
    }
    items
}

fn of_operation(operation: &OperationInfo, document: &Value) -> Vec<Item> {
    let item = |part: &str, place: &str| Item::new(operation.api.name(), operation.id, part, place);
    let root = format!("/operations/{}", operation.id);
    let headers = operation.headers.iter().map(|parameter| format!("{root}/headers/{}", parameter.name));
    let mut items: Vec<Item> = headers.map(|place| item("request", &place)).collect();
    for part in ["query", "body"] {
        items.extend(properties(document, &format!("{root}/{part}")).iter().map(|place| item("request", place)));
    }
    let responses = document.pointer(&format!("{root}/responses")).and_then(Value::as_object);
    for status in responses.expect("an operation has responses").keys() {
        items.push(item(status, ""));
        for part in ["headers", "body"] {
            let places = properties(document, &format!("{root}/responses/{status}/{part}"));
            items.extend(places.iter().map(|place| item(status, place)));
        }
    }
    items
}

/// Returns the places of all properties that a value of a schema can have.
fn properties(document: &Value, schema: &str) -> BTreeSet<String> {
    let mut places = BTreeSet::new();
    walk(document, schema, &mut places, &mut BTreeSet::new());
    places
}

/// Collects the places of the properties at and below a schema; `visited` ends recursive schemas.
fn walk(document: &Value, place: &str, places: &mut BTreeSet<String>, visited: &mut BTreeSet<String>) {
    let Some(schema) = document.pointer(place).filter(|_| visited.insert(place.to_owned())) else {
        return;
    };
    if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
        walk(document, target.trim_start_matches('#'), places, visited);
    }
    let mut properties: Vec<String> = Vec::new();
    if let Some(members) = schema.get("properties").and_then(Value::as_object) {
        properties.extend(members.keys().map(|name| format!("{place}/properties/{name}")));
    }
    if schema.get("additionalProperties").is_some_and(Value::is_object) {
        properties.push(format!("{place}/additionalProperties"));
    }
    let mut below = vec![format!("{place}/items")];
    for (number, branch) in schema.get("oneOf").and_then(Value::as_array).into_iter().flatten().enumerate() {
        let branch_place = format!("{place}/oneOf/{number}");
        // A branch that refers to a schema shows in that schema's properties.
        if branch.get("$ref").is_none() {
            places.insert(branch_place.clone());
        }
        below.push(branch_place);
    }
    for place in below.iter().chain(&properties) {
        walk(document, place, places, visited);
    }
    places.extend(properties);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn properties_are_found_behind_references_lists_and_branches() {
        let document = serde_json::json!({
            "root": {"oneOf": [{"$ref": "#/a"}, {"type": "array", "items": {}}]},
            "a": {"properties": {"list": {"items": {"$ref": "#/b"}}, "self": {"$ref": "#/a"}}},
            "b": {"properties": {"c": {"type": "string"}}, "additionalProperties": {"type": "string"}},
        });
        let expected =
            ["/a/properties/list", "/a/properties/self", "/b/additionalProperties", "/b/properties/c", "/root/oneOf/1"];
        assert_eq!(properties(&document, "/root"), expected.map(String::from).into());
        assert_eq!(properties(&document, "/nothing"), BTreeSet::new());
    }
}
