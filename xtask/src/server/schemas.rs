//! The document's schemas as JSON Schema, for validation at run time.

use serde_json::{Map, Value, json};

use crate::model::{Additional, Api, Kind, Location, Operation, Response, Schema};
use crate::output::Draft;

/// Returns the name of the file of schemas beside the generated code.
pub(super) fn file_name(api: &Api) -> String {
    format!("{}.schemas.json", api.module)
}

/// Renders the schemas of each operation's path, query, body and responses, and the components that they refer to.
pub(super) fn render(api: &Api) -> Draft {
    let mut operations = Map::new();
    for operation in &api.operations {
        let mut parts = json!({
            "path": parameters(operation, Location::Path, api),
            "query": parameters(operation, Location::Query, api),
        });
        if operation.parameters_in(Location::Header).next().is_some() {
            parts["headers"] = parameters(operation, Location::Header, api);
        }
        if let Some(body) = &operation.body {
            parts["body"] = schema(&body.content.schema);
            if !body.required {
                parts["body_is_optional"] = true.into();
            }
        }
        let responses =
            operation.responses.iter().map(|response| (response.status.clone(), response_parts(response, api)));
        parts["responses"] = Value::Object(responses.collect());
        operations.insert(operation.id.clone(), parts);
    }
    let components: Map<_, _> = api.schemas.iter().map(|(name, component)| (name.clone(), schema(component))).collect();
    let document = json!({
        "$comment": format!("Generated from `{}` by `cargo xtask generate`; do not edit.", api.file),
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "components": { "schemas": components },
        "operations": operations,
    });
    let text = serde_json::to_string_pretty(&document).expect("a JSON value has a text");
    Draft { path: format!("mock-server/src/generated/{}", file_name(api)), text: text + "\n" }
}

fn parameters(operation: &Operation, location: Location, api: &Api) -> Value {
    let mut properties = Map::new();
    for parameter in operation.parameters_in(location) {
        properties.insert(parameter.name.clone(), parameter_schema(&parameter.schema, api));
    }
    json!({ "type": "object", "properties": properties })
}

fn response_parts(response: &Response, api: &Api) -> Value {
    let mut headers = Map::new();
    let mut required = Vec::new();
    for header in &response.headers {
        headers.insert(header.name.to_lowercase(), parameter_schema(&header.schema, api));
        required.extend(header.required.then(|| header.name.to_lowercase()));
    }
    let mut parts = json!({ "headers": { "type": "object", "properties": headers, "required": required } });
    if let Some(content) = &response.content {
        parts["media_types"] = json!(content.media_types);
        parts["body"] = schema(&content.schema);
    }
    parts
}

/// A parameter or a header is never null: it is a text.
fn parameter_schema(schema_: &Schema, api: &Api) -> Value {
    match &schema_.kind {
        Kind::Ref(name) if api.schema(name).nullable => schema(&Schema { nullable: false, ..api.schema(name).clone() }),
        _ => schema(&Schema { nullable: false, ..schema_.clone() }),
    }
}

fn schema(schema_: &Schema) -> Value {
    let mut out = Map::new();
    let kind = match &schema_.kind {
        Kind::Ref(name) => return json!({ "$ref": format!("#/components/schemas/{name}") }),
        Kind::OneOf(branches) => {
            let branches: Vec<Value> = branches.iter().map(|branch| schema(&branch.schema)).collect();
            let nothing = schema_.nullable.then(|| json!({ "type": "null" }));
            return json!({ "oneOf": branches.into_iter().chain(nothing).collect::<Vec<_>>() });
        }
        Kind::Any => return json!({}),
        Kind::Boolean => "boolean",
        Kind::Integer { minimum, maximum, values, .. } => {
            put(&mut out, "minimum", minimum.map(Value::from));
            put(&mut out, "maximum", maximum.map(Value::from));
            let nothing = schema_.nullable.then_some(Value::Null);
            let known: Vec<Value> = values.iter().copied().map(Value::from).chain(nothing).collect();
            put(&mut out, "enum", (!values.is_empty()).then_some(Value::Array(known)));
            "integer"
        }
        Kind::Number { minimum, maximum } => {
            put(&mut out, "minimum", minimum.map(Value::from));
            put(&mut out, "maximum", maximum.map(Value::from));
            "number"
        }
        Kind::String { length_min, length_max, pattern, format, .. } => {
            put(&mut out, "format", format.clone().map(Value::from));
            put(&mut out, "minLength", length_min.map(Value::from));
            put(&mut out, "maxLength", length_max.map(Value::from));
            put(&mut out, "pattern", pattern.clone().map(Value::from));
            "string"
        }
        Kind::Enum { values, .. } => {
            let nothing = schema_.nullable.then_some(Value::Null);
            let values = values.iter().cloned().map(Value::from).chain(nothing);
            out.insert("enum".to_owned(), values.collect());
            "string"
        }
        Kind::Array { items, items_min, items_max, unique } => {
            out.insert("items".to_owned(), schema(items));
            put(&mut out, "minItems", items_min.map(Value::from));
            put(&mut out, "maxItems", items_max.map(Value::from));
            put(&mut out, "uniqueItems", unique.then_some(Value::Bool(true)));
            "array"
        }
        Kind::Object { properties, additional, members_min, members_max } => {
            let members: Map<_, _> = properties.iter().map(|p| (p.name.clone(), schema(&p.schema))).collect();
            put(&mut out, "properties", (!members.is_empty()).then_some(Value::Object(members)));
            let required: Vec<&str> = properties.iter().filter(|p| p.required).map(|p| p.name.as_str()).collect();
            put(&mut out, "required", (!required.is_empty()).then(|| json!(required)));
            put(
                &mut out,
                "additionalProperties",
                match additional {
                    Additional::Any => None,
                    Additional::None => Some(Value::Bool(false)),
                    Additional::Schema(values) => Some(schema(values)),
                },
            );
            put(&mut out, "minProperties", members_min.map(Value::from));
            put(&mut out, "maxProperties", members_max.map(Value::from));
            "object"
        }
    };
    let kind = if schema_.nullable { json!([kind, "null"]) } else { json!(kind) };
    out.insert("type".to_owned(), kind);
    Value::Object(out)
}

fn put(out: &mut Map<String, Value>, keyword: &str, value: Option<Value>) {
    if let Some(value) = value {
        out.insert(keyword.to_owned(), value);
    }
}
