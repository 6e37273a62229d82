//! The document as progenitor is to see it.
//!
//! progenitor knows `application/json` only, turns limits into types that refuse what a server of
//! tomorrow may send, and cannot leave a part of the wire out. So it gets a copy without media types of
//! the vendors, limits, closed objects and whatever is marked `x-sdk-omit`; the mock, which must know
//! all of that, is generated from the document itself.

use serde_json::{Map, Value, json};

use super::reach::Reach;
use crate::model::{Additional, Api, Branch, Content, Kind, Location, Operation, Parameter, Property, Schema};

/// Returns the reduced copy.
pub(super) fn document(api: &Api) -> Value {
    let mut paths = Map::new();
    for operation in &api.operations {
        let path = paths.entry(operation.path.clone()).or_insert_with(|| json!({}));
        path[&operation.method] = lower_operation(operation, api);
    }
    let reach = Reach::of(api);
    let mut schemas = Map::new();
    for (name, component) in
        api.schemas.iter().filter(|(_, component)| !component.omitted && !collapses(component, api))
    {
        let mut lowered = schema(component, api);
        if reach.requests.contains(name.as_str()) {
            tell_empty_from_unset(&mut lowered, component);
        }
        if let (true, Some(members)) = (reach.errors.contains(name.as_str()), lowered.as_object_mut()) {
            // Of an error everything counts that is there.
            members.remove("required");
        }
        schemas.insert(name.clone(), lowered);
    }
    json!({
        "openapi": "3.0.3",
        "info": { "title": api.title, "version": version(api) },
        "paths": paths,
        "components": { "schemas": schemas },
    })
}

fn version(api: &Api) -> Value {
    let version = api.document.get("info").and_then(|info| info.get("version"));
    version.map_or(Value::from("0.0.0"), |version| version.to_json())
}

fn lower_operation(operation: &Operation, api: &Api) -> Value {
    let parameters: Vec<Value> = operation
        .parameters
        .iter()
        .filter(|parameter| !parameter.omitted)
        .map(|parameter| lower_parameter(parameter, api))
        .collect();
    let mut responses = Map::new();
    for response in &operation.responses {
        let mut lowered = json!({ "description": "" });
        if let Some(body) = &response.content {
            lowered["content"] = content(body, api);
        }
        responses.insert(response.status.clone(), lowered);
    }
    let mut lowered = json!({
        "operationId": operation.id,
        "summary": operation.summary,
        "description": operation.description,
        "parameters": parameters,
        "responses": responses,
    });
    if let Some(body) = &operation.body {
        lowered["requestBody"] = json!({ "required": true, "content": content(&body.content, api) });
    }
    lowered
}

fn lower_parameter(parameter: &Parameter, api: &Api) -> Value {
    let location = match parameter.location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
    };
    json!({
        "name": parameter.name,
        "in": location,
        "required": parameter.required,
        "description": parameter.description,
        "schema": schema(&parameter.schema, api),
    })
}

fn content(content: &Content, api: &Api) -> Value {
    json!({ "application/json": { "schema": schema(&content.schema, api) } })
}

fn schema(schema: &Schema, api: &Api) -> Value {
    let mut lowered = match &schema.kind {
        Kind::Ref(name) => return reference(name, api),
        Kind::OneOf(branches) => return one_of(branches, api),
        Kind::Any => json!({}),
        Kind::Boolean => json!({ "type": "boolean" }),
        Kind::Integer { bits, .. } => json!({ "type": "integer", "format": format!("int{bits}") }),
        Kind::Number { .. } => json!({ "type": "number", "format": "double" }),
        Kind::String { .. } | Kind::Enum { .. } => json!({ "type": "string" }),
        Kind::Array { items, .. } => json!({ "type": "array", "items": self::schema(items, api) }),
        Kind::Object { properties, additional, .. } => {
            let mut members = Map::new();
            for property in properties {
                members.insert(property.name.clone(), self::schema(&property.schema, api));
            }
            let is_always_there = |property: &&Property| property.required && !is_nullable(&property.schema, api);
            let required: Vec<&str> = properties.iter().filter(is_always_there).map(|p| p.name.as_str()).collect();
            let mut object = json!({ "type": "object", "properties": members });
            if !required.is_empty() {
                object["required"] = json!(required);
            }
            if let Additional::Schema(values) = additional {
                object["additionalProperties"] = self::schema(values, api);
            }
            object
        }
    };
    if let Some(description) = &schema.description {
        lowered["description"] = json!(description.trim_end());
    }
    lowered
}

/// Lets the lists that a request may leave out be optional lists, as for any other member: a list with a default
/// would be left out of the request when it is empty, and a caller who sets an empty list means it.
fn tell_empty_from_unset(lowered: &mut Value, component: &Schema) {
    let Kind::Object { properties, .. } = &component.kind else { return };
    for property in properties.iter().filter(|property| !property.required) {
        if let Kind::Array { .. } = property.schema.kind {
            lowered["properties"][&property.name]["nullable"] = json!(true);
        }
    }
}

/// Whether null is a value: in the types it is the same as a member that is not there.
pub(super) fn is_nullable(schema: &Schema, api: &Api) -> bool {
    match &schema.kind {
        Kind::Ref(name) => is_nullable(api.schema(name), api),
        _ => schema.nullable,
    }
}

/// Refers to a component, or stands for it where the component has only one branch left.
fn reference(name: &str, api: &Api) -> Value {
    match &api.schema(name).kind {
        Kind::OneOf(branches) => match remaining(branches, api).as_slice() {
            [only] => schema(&only.schema, api),
            _ => json!({ "$ref": format!("#/components/schemas/{name}") }),
        },
        _ => json!({ "$ref": format!("#/components/schemas/{name}") }),
    }
}

fn one_of(branches: &[Branch], api: &Api) -> Value {
    match remaining(branches, api).as_slice() {
        [only] => schema(&only.schema, api),
        several => {
            let branches: Vec<Value> = several.iter().map(|branch| titled(branch, api)).collect();
            json!({ "oneOf": branches })
        }
    }
}

fn titled(branch: &Branch, api: &Api) -> Value {
    let mut lowered = schema(&branch.schema, api);
    if let (Kind::Array { .. }, Some(members)) = (&branch.schema.kind, lowered.as_object_mut()) {
        members.insert("title".to_owned(), json!(branch.name));
    }
    lowered
}

/// Whether a component is a `oneOf` with one branch left, which then stands for it everywhere.
fn collapses(component: &Schema, api: &Api) -> bool {
    matches!(&component.kind, Kind::OneOf(branches) if remaining(branches, api).len() == 1)
}

/// Returns the branches that the types keep.
pub(crate) fn remaining<'a>(branches: &'a [Branch], api: &Api) -> Vec<&'a Branch> {
    let omitted = |branch: &&Branch| match &branch.schema.kind {
        Kind::Ref(target) => api.schema(target).omitted,
        _ => branch.schema.omitted,
    };
    branches.iter().filter(|branch| !omitted(branch)).collect()
}
