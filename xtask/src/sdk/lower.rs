//! The document as progenitor is to see it.
//!
//! progenitor knows `application/json` only, turns limits into types that refuse what a server of
//! tomorrow may send, and cannot leave a part of the wire out. So it gets a copy without media types of
//! the vendors, limits, closed objects and whatever is marked `x-sdk-omit`; the mock, which must know
//! all of that, is generated from the document itself.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::reach::{Reach, remaining};
use crate::model::{
    Additional, Api, Branch, Content, Kind, Location, Operation, Parameter, Property, Schema, SdkType, Server, variable,
};
use crate::names;

/// Names of parameters that are others on the wire, by operation id and by the name that progenitor was told.
pub(super) type Renamed = BTreeMap<(String, String), String>;

/// Returns the reduced copy.
pub(super) fn document(api: &Api) -> Value {
    let mut paths = Map::new();
    for operation in &api.operations {
        let path = paths.entry(lower_path(operation)).or_insert_with(|| json!({}));
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

/// Returns the names that progenitor is told in place of those of the wire.
pub(super) fn renamed(api: &Api) -> Renamed {
    let mut renamed = Renamed::new();
    for operation in &api.operations {
        for parameter in operation.parameters.iter().filter(|parameter| told(parameter) != parameter.name) {
            renamed.insert((operation.id.clone(), told(parameter).to_owned()), parameter.name.clone());
        }
    }
    renamed
}

/// Returns the name of a parameter that progenitor is told: that of the wire, if it becomes the right one in Rust.
/// progenitor knows one parameter of a name, wherever it stands, and has names of its own.
fn told(parameter: &Parameter) -> &str {
    if names::snake(&parameter.name) == parameter.argument { &parameter.name } else { &parameter.argument }
}

/// Returns the path with the names of variables that progenitor is told, below the base URL; that of a path with another
/// server begins with what takes the place of the base URL's end.
pub(super) fn lower_path(operation: &Operation) -> String {
    let told = |segment: &str| {
        let parameter =
            operation.parameters_in(Location::Path).find(|parameter| variable(segment) == Some(&parameter.name));
        parameter.map_or_else(|| segment.to_owned(), |parameter| format!("{{{}}}", told(parameter)))
    };
    let end = operation.server.as_ref().map_or("", Server::end);
    format!("{end}{}", operation.path.split('/').map(told).collect::<Vec<_>>().join("/"))
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
    // A list of a name of its own would be a type that has no text.
    let target = match &parameter.schema.kind {
        Kind::Ref(name) if matches!(api.schema(name).kind, Kind::Array { .. }) => api.schema(name),
        _ => &parameter.schema,
    };
    json!({
        "name": told(parameter),
        "in": location,
        "required": parameter.required,
        "description": parameter.description,
        "schema": match parameter.sdk_type {
            Some(SdkType::Integer) => json!({ "type": "integer", "format": "uint64" }),
            Some(SdkType::Boolean) => json!({ "type": "boolean" }),
            None => schema(target, api),
        },
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
        Kind::Array { items, .. } => json!({ "type": "array", "items": element(items, api) }),
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
                object["additionalProperties"] = element(values, api);
            }
            object
        }
    };
    if let Some(description) = &schema.description {
        lowered["description"] = json!(description.trim_end());
    }
    lowered
}

/// Lowers what stands in a list, a map or a choice, where null is a value: leaving it out would be something else.
fn element(schema: &Schema, api: &Api) -> Value {
    let mut lowered = self::schema(schema, api);
    if !is_nullable(schema, api) || matches!(schema.kind, Kind::Any) {
        return lowered;
    }
    if lowered.get("$ref").is_some() {
        return json!({ "allOf": [lowered], "nullable": true });
    }
    lowered["nullable"] = json!(true);
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
pub(crate) fn is_nullable(schema: &Schema, api: &Api) -> bool {
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
    let mut lowered = element(&branch.schema, api);
    if let (Kind::Array { .. }, Some(members)) = (&branch.schema.kind, lowered.as_object_mut()) {
        members.insert("title".to_owned(), json!(branch.name));
    }
    lowered
}

/// Whether a component is a `oneOf` with one branch left, which then stands for it everywhere.
fn collapses(component: &Schema, api: &Api) -> bool {
    matches!(&component.kind, Kind::OneOf(branches) if remaining(branches, api).len() == 1)
}

/// Returns the name of the type that a schema refers to: a component, or the one branch that is left of it.
pub(super) fn type_name<'a>(schema: &'a Schema, api: &'a Api) -> Option<&'a str> {
    let Kind::Ref(name) = &schema.kind else { return None };
    match &api.schema(name).kind {
        Kind::OneOf(branches) => match remaining(branches, api).as_slice() {
            [only] => type_name(&only.schema, api),
            _ => None,
        },
        _ => Some(name),
    }
}
