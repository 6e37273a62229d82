//! A mock that deviates from its document, one fact at a time.

use serde_json::{Value, json};

use super::exceptions::Exceptions;
use super::run::compare_described;
use crate::finding::Finding;
use crate::model::{Api, read};
use crate::server::schemas_json;

const DOCUMENT: &str = r##"openapi: 3.0.3
info: { title: Lamps, version: 0.1.0 }
servers:
  - url: https://{host}/v1/{house_id}
    variables:
      host: { default: h.example.net, description: The host. }
      house_id: { default: h1, description: The house. }
x-tenants: { environment: house_id }
security: [{ key: [] }]
paths:
  /lamps/{lamp_id}:
    get:
      tags: [lamps]
      operationId: lamp_get
      summary: Get a lamp
      description: Returns one lamp.
      x-source: [{ page: GET lamp, publisher: Lamp manual, read: "2026-11-22" }]
      x-rights: { within: environment, any_of: [lamps.read] }
      x-safe-to-repeat: true
      parameters:
        - { name: lamp_id, in: path, required: true, description: The lamp., schema: { type: string } }
        - name: depth
          in: query
          description: How much.
          schema: { type: integer, format: int64, maximum: 9 }
      responses:
        "200":
          description: The lamp.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Lamp" }
              example: { on: true }
        "404":
          description: No such lamp.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Fault" }
              example: { message: no such lamp }
  /lamps/search:
    post:
      tags: [lamps]
      operationId: lamp_search
      summary: Search a lamp
      description: Returns one lamp.
      x-source: [{ page: POST search, publisher: Lamp manual, read: "2026-11-22" }]
      x-rights: { within: environment, any_of: any }
      x-safe-to-repeat: true
      requestBody:
        description: What is known.
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/Lamp" }
            example: { on: true }
      responses:
        "200":
          description: The lamp.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Lamp" }
              example: { on: true }
        "400":
          description: No.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Fault" }
              example: { message: no }
components:
  securitySchemes:
    key: { type: http, scheme: bearer }
  schemas:
    Lamp:
      type: object
      description: A lamp.
      required: [on]
      properties:
        on: { type: boolean, description: Whether it is on. }
    Fault:
      type: object
      description: What went wrong.
      required: [message]
      properties:
        message: { type: string, description: A sentence. }
"##;

/// What cannot agree for this document.
const EXCEPTIONS: &str = "
- { of: emitted, only: document, at: server, reason: x }
- { of: embedded, only: document, at: server, reason: x }
";

fn api() -> Api {
    read("openapi/lamps.yaml", "lamps", DOCUMENT).unwrap()
}

/// What Dropshot emits for the document, with the operation table.
fn described() -> Value {
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let content = |name: &str| json!({ "content": { "application/json": { "schema": reference(name) } } });
    let path = |name: &str| json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } });
    let responses = || json!({ "200": content("Lamp"), "4XX": content("Fault"), "5XX": content("Fault") });
    let depth = json!({ "type": "integer", "format": "int64", "maximum": 9.0 });
    let property = |kind: &str| json!({ "type": kind, "description": "x" });
    json!({
        "openapi": {
            "paths": { "/v1/{house_id}/lamps/{lamp_id}": {
                "get": {
                    "operationId": "lamp_get",
                    "parameters": [
                        path("house_id"), path("lamp_id"),
                        { "name": "depth", "in": "query", "schema": depth },
                    ],
                    "responses": responses(),
                },
            }, "/v1/{house_id}/lamps/search": {
                "post": {
                    "operationId": "lamp_search",
                    "parameters": [path("house_id")],
                    "requestBody": { "required": true, "content": content("Lamp")["content"] },
                    "responses": responses(),
                },
            } },
            "components": { "schemas": {
                "Lamp": { "type": "object", "required": ["on"], "properties": { "on": property("boolean") } },
                "Fault": { "type": "object", "required": ["message"], "properties": { "message": property("string") } },
            } },
        },
        "security": { "header": "authorization", "word": "Bearer", "is_optional": false },
        "operations": {
            "lamp_get": row("GET", "/v1/{house_id}/lamps/{lamp_id}", &json!(["lamps.read"])),
            "lamp_search": row("POST", "/v1/{house_id}/lamps/search", &json!("any")),
        },
    })
}

fn row(method: &str, path: &str, any_of: &Value) -> Value {
    json!({
        "method": method, "path": path, "headers": [], "safe_to_repeat": true,
        "rights": { "within": "environment", "any_of": any_of, "own": null },
    })
}

fn findings(described: &Value, schemas: &Value, exceptions: &Exceptions) -> Vec<Finding> {
    compare_described(&api(), described, schemas, exceptions).findings
}

#[test]
fn faithful_mock_has_no_finding_with_a_literal_beside_a_variable() {
    let exceptions = Exceptions::read(EXCEPTIONS).unwrap();
    let found = findings(&described(), &schemas_json(&api()), &exceptions);
    assert!(found.is_empty(), "{found:#?}");
    assert!(exceptions.superfluous().is_empty());
}

/// A deviation: where in the description, the new value (null removes it), the fact that is named, and what its line has.
type Deviation = (&'static str, Value, &'static str, &'static str);

#[test]
fn deviation_of_the_routes_is_found_at_the_line_of_the_document() {
    const GET: &str = "/openapi/paths/~1v1~1{house_id}~1lamps~1{lamp_id}/get";
    let at = |rest: &str| format!("{GET}{rest}");
    let deviations: Vec<(String, Value, &str, &str)> = vec![
        (at("/operationId"), json!("lamp_fetch"), "GET /lamps/{}/id", "operationId: lamp_get"),
        (at("/parameters/2/schema/type"), json!("string"), "query/depth/type", "type: integer"),
        (at("/parameters/2/schema/maximum"), json!(10), "query/depth/maximum", "maximum: 9"),
        (at("/parameters/2/schema/format"), json!("int32"), "query/depth/format", "format: int64"),
        (at("/parameters/2/required"), json!(true), "query/depth/required", "name: depth"),
        (at("/parameters/2/in"), json!("header"), "query/depth", "name: depth"),
        (at("/responses/200"), Value::Null, "responses/200", "\"200\":"),
        (at("/responses/202"), json!({}), "responses/202", "    get:"),
        (at(""), Value::Null, "operations/GET /lamps/{}", "    get:"),
        (
            "/openapi/components/schemas/Lamp/properties/on/type".into(),
            json!("string"),
            "properties/on/type",
            "on: { type: boolean",
        ),
        ("/openapi/components/schemas/Lamp/required".into(), json!([]), "properties/on/required", "required: [on]"),
        ("/openapi/components/schemas/Lamp/properties/off".into(), json!({}), "properties/off", "    Lamp:"),
        (
            "/openapi/components/schemas/Fault/properties/message".into(),
            Value::Null,
            "properties/message",
            "message: { type: string",
        ),
        (
            "/operations/lamp_get/rights/any_of".into(),
            json!(["lamps.write"]),
            "rights/any_of/lamps.read",
            "any_of: [lamps.read]",
        ),
        ("/operations/lamp_search/rights/any_of".into(), json!("everyone"), "rights/any_of", "any_of: any"),
        ("/operations/lamp_get/safe_to_repeat".into(), json!(false), "safe", "x-safe-to-repeat"),
        ("/security/header".into(), json!("x-key"), "the mock reads {\"header\":\"x-key\"", "key: { type: http"),
        ("/security/word".into(), json!("Token"), "\"word\":\"Token\"", "key: { type: http"),
        ("/security/is_optional".into(), json!(true), "\"is_optional\":true", "key: { type: http"),
        ("/security".into(), Value::Null, "the mock reads null", "key: { type: http"),
    ];
    for (pointer, value, fact, line) in deviations {
        let mut described = described();
        set(&mut described, &pointer, value.clone());
        let exceptions = Exceptions::read(EXCEPTIONS).unwrap();
        let found = findings(&described, &schemas_json(&api()), &exceptions);
        let placed = found.iter().any(|f| f.message.contains(fact) && line_of(f).contains(line));
        assert!(placed, "{pointer} = {value} should show at {line:?} as {fact}: {found:#?}");
    }
}

#[test]
fn deviation_of_the_embedded_schemas_is_found() {
    let deviations: Vec<Deviation> = vec![
        ("/operations/lamp_get/query/properties/depth/maximum", json!(10), "query/depth/maximum", "maximum: 9"),
        ("/operations/lamp_get/responses/404", Value::Null, "responses/404", "\"404\":"),
        (
            "/operations/lamp_get/responses/200/media_types",
            json!(["text/json"]),
            "media/application/json",
            "            application/json:",
        ),
        ("/operations/lamp_search/body", Value::Null, "request", "requestBody:"),
        ("/components/schemas/Lamp/required", json!([]), "properties/on/required", "required: [on]"),
        ("/components/schemas/Lamp/additionalProperties", json!(false), "closed", "    Lamp:"),
    ];
    for (pointer, value, fact, line) in deviations {
        let mut schemas = schemas_json(&api());
        set(&mut schemas, pointer, value.clone());
        let exceptions = Exceptions::read(EXCEPTIONS).unwrap();
        let found = findings(&described(), &schemas, &exceptions);
        let placed = found.iter().any(|f| f.message.contains(fact) && line_of(f).contains(line));
        assert!(placed, "{pointer} = {value} should show at {line:?} as {fact}: {found:#?}");
    }
}

#[test]
fn exception_holds_only_beside_the_fact_that_it_names() {
    let mut described = described();
    set(&mut described, "/openapi/components/schemas/Lamp/properties/on/type", json!("string"));
    let found = |beside: &str| {
        let exception = format!("- {{ of: emitted, only: both, at: '**/on/type', beside: {beside}, reason: x }}\n");
        findings(&described, &schemas_json(&api()), &Exceptions::read(&format!("{EXCEPTIONS}{exception}")).unwrap())
            .len()
    };
    assert_eq!(found("type=string"), found("required=false"));
    assert!(found("type=boolean") < found("type=string"), "the document's own value counts");
    assert!(Exceptions::read("- { of: emitted, only: both, at: a, beside: type, reason: x }\n").is_err());
}

#[test]
fn exception_that_no_longer_occurs_is_a_finding_with_its_line() {
    let more = format!("{EXCEPTIONS}- {{ of: emitted, only: mock, at: operations/*/query/depth, reason: x }}\n");
    let exceptions = Exceptions::read(&more).unwrap();
    assert!(findings(&described(), &schemas_json(&api()), &exceptions).is_empty());
    let superfluous = exceptions.superfluous();
    assert_eq!(superfluous.len(), 1, "{superfluous:#?}");
    assert_eq!((superfluous[0].file.as_str(), superfluous[0].place.line), ("xtask/drift-exceptions.yaml", 4));
}

fn line_of(finding: &Finding) -> &'static str {
    DOCUMENT.lines().nth(finding.place.line - 1).unwrap()
}

/// Replaces what stands at a JSON pointer; null removes it.
fn set(root: &mut Value, pointer: &str, value: Value) {
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    let name = name.replace("~1", "/");
    match root.pointer_mut(parent).unwrap() {
        Value::Array(items) => items[name.parse::<usize>().unwrap()] = value,
        Value::Object(members) if value.is_null() => _ = members.remove(&name),
        Value::Object(members) => _ = members.insert(name, value),
        other => panic!("{parent} is {other}"),
    }
}
