//! What the reader accepts and how it refuses.

use super::read;

/// The smallest document that both generators take.
pub(crate) const SMALLEST: &str = r##"openapi: 3.0.3
info:
  title: Lamps
  version: 0.1.0
servers:
  - url: https://{host}/v1/{house_id}
    variables:
      host: { default: h.example.net, description: The host. }
      house_id: { default: h1, description: The house. }
x-tenants:
  environment: house_id
security:
  - key: []
paths:
  /lamps/{lamp_id}:
    get:
      tags: [lamps]
      operationId: lamp_get
      summary: Get a lamp
      description: Returns one lamp.
      x-source:
        - { page: GET lamp, publisher: Lamp manual, read: "2026-11-22" }
      x-rights: { within: environment, any_of: [lamps.read] }
      x-safe-to-repeat: true
      parameters:
        - { name: lamp_id, in: path, required: true, description: The lamp., schema: { type: string } }
        - { name: verbose, in: query, description: Say more., schema: { type: boolean } }
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
        colour: { $ref: "#/components/schemas/Colour" }
    Colour:
      type: string
      description: The colour of the light.
      enum: [red, green]
    Fault:
      type: object
      description: What went wrong.
      properties:
        message: { type: string, description: A sentence. }
"##;

/// Replaces `old` by `new`, which must change something, and returns the messages of the faults.
#[track_caller]
fn faults_after(old: &str, new: &str) -> Vec<String> {
    assert!(SMALLEST.contains(old), "the document has no {old:?}");
    let text = SMALLEST.replacen(old, new, 1);
    match read("openapi/lamps.yaml", "lamps", &text) {
        Ok(_) => Vec::new(),
        Err(faults) => faults.iter().map(ToString::to_string).collect(),
    }
}

#[test]
fn smallest_document_is_read() {
    let api = read("openapi/lamps.yaml", "lamps", SMALLEST).unwrap();
    assert_eq!(api.server.path, "/v1/{house_id}");
    let [operation] = api.operations.as_slice() else { panic!("one operation, not {}", api.operations.len()) };
    assert_eq!((operation.id.as_str(), operation.method.as_str()), ("lamp_get", "get"));
    assert!(operation.safe_to_repeat);
}

#[test]
fn construct_that_cannot_be_generated_is_named_with_its_place() {
    let cases = [
        // (what is written, what is written instead, line, part of the message)
        ("type: boolean, description: Whether", "allOf: [], description: Whether", 50, "`allOf` cannot be expressed"),
        ("description: A lamp.", "discriminator: x", 47, "`discriminator` cannot be expressed"),
        ("{ type: string, description: A sentence. }", "{ type: object, description: x }", 60, "make it a component"),
        ("{ type: string, description: A sentence. }", "{ type: string, enum: [a] }", 60, "make it a component"),
        ("{ type: string, description: A sentence. }", "{ type: integer, format: uint8 }", 60, "write int32 or int64"),
        ("{ type: string, description: A sentence. }", "{ type: number, minimum: low }", 60, "must be a whole number"),
        ("{ type: string, description: A sentence. }", "{ type: string, format: email }", 60, "no format \"email\""),
        ("{ type: string, description: A sentence. }", "{ type: [string] }", 60, "must be a string"),
        ("{ type: string, description: A sentence. }", "{ $ref: \"#/components/schemas/No\" }", 60, "does not exist"),
        ("{ type: string, description: A sentence. }", "{ $ref: \"other.yaml#/x\" }", 60, "does not begin with"),
        ("required: [on]", "required: [off]", 48, "is required but is no property"),
        ("in: query", "in: cookie", 27, "a parameter in \"cookie\""),
        ("in: query,", "in: query, required: true,", 27, "required query"),
        ("in: query,", "in: query, style: spaceDelimited,", 27, "the style `spaceDelimited` cannot be generated"),
        ("/lamps/{lamp_id}:", "/lamps/x{lamp_id}:", 16, "neither a plain text nor one variable"),
        ("/lamps/{lamp_id}:", "/lamps:", 16, "has no variable {lamp_id}"),
        ("operationId: lamp_get", "operationId: getLamp", 18, "is not snake_case"),
        ("x-safe-to-repeat: true\n", "deprecated: true\n", 24, "`deprecated` cannot be expressed"),
        (
            "x-safe-to-repeat: true\n",
            "x-safe-to-repeat: true\n      x-paging: { by: offset }\n",
            25,
            "\"offset\" is neither `key` nor `number`",
        ),
        (
            "x-safe-to-repeat: true\n",
            "x-safe-to-repeat: true\n      x-paging: { by: number, excludes: [verbose] }\n",
            25,
            "`excludes` cannot be expressed",
        ),
        (
            "x-safe-to-repeat: true\n",
            "x-safe-to-repeat: true\n      x-paging: { by: key, page: k, size: s, next: n, total: t }\n",
            25,
            "`items` is missing",
        ),
        ("any_of: [lamps.read]", "any_of: all", 23, "the word `any`, `everyone` or `public`"),
        ("within: environment", "within: galaxy", 23, "\"galaxy\""),
        ("\"404\"", "default", 35, "the status \"default\""),
        ("\"404\"", "\"201\"", 35, "a second successful response"),
        ("application/json", "text/html", 32, "is not JSON"),
        ("application/json", "text/plain", 33, "in text/plain is not a single value"),
        ("    get:", "    trace:", 16, "`trace` cannot be expressed"),
        ("openapi: 3.0.3", "openapi: 3.1.0", 1, "3.0.3"),
        ("house_id: { default", "home: { default", 6, "{house_id} is not declared"),
        ("- { page: GET lamp,", "- { title: GET lamp,", 22, "`page` is missing"),
        ("components:", "webhooks: {}\ncomponents:", 41, "`webhooks` cannot be expressed"),
        ("description: A lamp.\n      required", "required", 45, "`description` is missing"),
        (
            "on: { type: boolean, description: Whether it is on. }",
            "on: { type: boolean }",
            50,
            "`description` is missing",
        ),
        ("schema: { type: boolean }", "schema: { type: boolean, default: 1 }", 27, "not of the type of its schema"),
        (
            "schema: { type: boolean }",
            "schema: { type: integer, minimum: 1, default: 0 }",
            27,
            "the default 0 is outside the limits",
        ),
        (
            "schema: { type: boolean }",
            "schema: { type: integer, format: int32, default: 3000000000 }",
            27,
            "the default 3000000000 is outside the limits",
        ),
        (
            "schema: { type: boolean }",
            "schema: { type: string, maxLength: 1, default: ab }",
            27,
            "the default \"ab\" is outside the limits",
        ),
        (
            "schema: { type: boolean }",
            "schema: { type: array, items: { type: string }, default: [] }",
            27,
            "only a boolean, an integer or a string",
        ),
        (
            "on: { type: boolean, description: Whether it is on. }",
            "on: { type: boolean, description: Whether it is on., default: true }",
            50,
            "only in the schema of a query parameter",
        ),
    ];
    for (old, new, line, message) in cases {
        let faults = faults_after(old, new);
        let place = format!("openapi/lamps.yaml:{line}:");
        let found = faults.iter().any(|fault| fault.starts_with(&place) && fault.contains(message));
        assert!(found, "{new:?} at line {line} should say {message:?}, got {faults:#?}");
    }
}

/// A server for the path of the smallest document.
fn with_server(url: &str) -> String {
    let variables =
        "{ host: { default: h, description: The host. }, house_id: { default: h1, description: The house. } }";
    format!("/lamps/{{lamp_id}}:\n    servers: [{{ url: {url:?}, variables: {variables}, x-also-at: [\"\"] }}]\n")
}

#[test]
fn path_may_have_a_server_that_begins_like_the_documents() {
    let text = SMALLEST.replacen("/lamps/{lamp_id}:\n", &with_server("https://{host}/v1/{house_id}/old"), 1);
    let text = text.replacen("url: https://{host}/v1/{house_id}", "url: https://{host}/v1/{house_id}/new", 1);
    let api = read("openapi/lamps.yaml", "lamps", &text).unwrap();
    let [operation] = api.operations.as_slice() else { panic!("one operation") };
    assert_eq!(api.path_of(operation), "/v1/{house_id}/old/lamps/{lamp_id}");
    assert_eq!((api.server.end(), api.server_of(operation).end()), ("/new", "/old"));
    assert_eq!(api.server_of(operation).also_at, [""]);
}

#[test]
fn server_of_a_path_that_clients_cannot_find_is_refused() {
    for (url, message) in [
        ("https://{host}/v2/{house_id}", "clients cannot find it"),
        ("https://{host}", "clients cannot find it"),
        ("https://other.{host}/v1/{house_id}/old", "clients cannot find it"),
        ("https://{host}/v1/{house_id}", "the server of the path is that of the document"),
        ("https://{host}/v1/{house_id}/old", "ends in no text that could be replaced"),
    ] {
        let faults = faults_after("/lamps/{lamp_id}:\n", &with_server(url));
        assert!(faults.iter().any(|fault| fault.contains(message)), "{url}: {faults:#?}");
    }
}

#[test]
fn operation_without_a_credential_says_it_twice() {
    let rights = "x-rights: { within: environment, any_of: [lamps.read] }";
    let public = "x-rights: { within: environment, any_of: public }";
    assert_eq!(faults_after(rights, &format!("security: []\n      {public}")), [""; 0]);
    for (new, message) in [
        (public.to_owned(), "the operation is public, but the document's `security` holds for it"),
        (format!("security: []\n      {rights}"), "only an operation that is public has a `security` of its own"),
        (format!("security: [key: []]\n      {public}"), "only an operation that is public has a `security`"),
    ] {
        let faults = faults_after(rights, &new);
        assert!(faults.iter().any(|fault| fault.contains(message)), "{new}: {faults:#?}");
    }
}

#[test]
fn what_a_document_says_of_its_api_is_held_to_what_both_sides_can_be_made_from() {
    let scheme = "{ type: http, scheme: bearer }";
    let cases = [
        (scheme, "{ type: nonsense }", "of the type \"nonsense\"", 43),
        (scheme, "{ type: http, scheme: basic }", "the scheme \"basic\" cannot be generated", 43),
        (scheme, "{ type: apiKey, in: query, name: key }", "a key in \"query\"", 43),
        (scheme, "{ type: apiKey, in: header, name: \"my key\" }", "no name of a header", 43),
        (scheme, "{ type: apiKey, in: header }", "`name` is missing", 43),
        (scheme, "{ type: apiKey, in: header, name: K, x-scheme: \"\" }", "is not one word", 43),
        (scheme, "{ type: http, scheme: bearer, in: header }", "`in` cannot be expressed", 43),
        (scheme, "{ type: oauth2, flows: {} }", "of the type \"oauth2\"", 43),
        ("  - key: []", "  - key: [lamps.read]", "the scheme has no scopes", 13),
        ("  - key: []", "  - key: []\n  - key: []", "a second scheme", 14),
        ("  - key: []", "  - { key: [], lock: [] }", "two schemes at once", 13),
        ("  - key: []", "  - lock: []", "has no \"lock\"", 13),
        ("  title: Lamps", "  title: Lamps\n  x-owner: nobody", "is no owner of an API", 4),
        ("  title: Lamps", "  title: Lamps\n  x-product: [Lamp]", "`x-product` cannot be expressed", 4),
        ("  environment: house_id", "  environment: room_id", "has the variable {room_id}", 11),
        (
            "  environment: house_id",
            "  environment: house_id\n  house: house_id",
            "already the variable of environment",
            12,
        ),
        (
            "  environment: house_id",
            "  environment: house_id\n  lamp: lamp_id",
            "the rights of no operation are within",
            12,
        ),
        ("  environment: house_id", "  environment: [house_id]", "has no path variable", 11),
        ("  environment: house_id", "  installation: house_id", "is no word for a tenant", 11),
    ];
    for (old, new, message, line) in cases {
        let faults = faults_after(old, new);
        let place = format!("openapi/lamps.yaml:{line}:");
        let found = faults.iter().any(|fault| fault.starts_with(&place) && fault.contains(message));
        assert!(found, "{new:?} at line {line} should say {message:?}, got {faults:#?}");
    }
}

/// Goal: one mistake is one fault: a tenant is not said to be unused because its operation cannot be read.
#[test]
fn operation_that_cannot_be_read_is_no_fault_of_its_tenant() {
    let faults = faults_after("operationId: lamp_get", "operationId: getLamp");
    assert!(faults.len() == 1 && faults[0].contains("is not snake_case"), "{faults:#?}");
}

#[test]
fn security_is_read() {
    let read_of = |old: &str, new: &str| {
        read("openapi/lamps.yaml", "lamps", &SMALLEST.replacen(old, new, 1)).unwrap().security.unwrap()
    };
    let bearer = read_of("", "");
    assert_eq!(
        (bearer.scheme.header(), bearer.scheme.word(), bearer.is_optional),
        ("Authorization", Some("Bearer"), false)
    );
    assert!(read_of("  - key: []", "  - {}\n  - key: []").is_optional);
    let key = read_of("{ type: http, scheme: bearer }", "{ type: apiKey, in: header, name: X-Key }");
    assert_eq!((key.scheme.header(), key.scheme.word()), ("X-Key", None));
}

#[test]
fn default_of_a_query_parameter_is_read() {
    let text = SMALLEST.replacen("schema: { type: boolean }", "schema: { type: boolean, default: true }", 1);
    let api = read("openapi/lamps.yaml", "lamps", &text).unwrap();
    let defaults: Vec<_> = api.operations[0].parameters.iter().map(|parameter| parameter.default.clone()).collect();
    assert_eq!(defaults, [None, Some(super::DefaultValue::Boolean(true))]);
}

#[test]
fn every_fault_is_reported_at_once() {
    let text = SMALLEST.replace("in: query", "in: cookie").replace("operationId: lamp_get", "operationId: Get");
    let faults = read("openapi/lamps.yaml", "lamps", &text).unwrap_err();
    assert_eq!(faults.len(), 2, "{faults:#?}");
}

#[test]
fn text_that_is_no_yaml_is_refused_with_its_line() {
    let faults = read("openapi/lamps.yaml", "lamps", "openapi: 3.0.3\ninfo: [\n").unwrap_err();
    assert!(faults[0].to_string().starts_with("openapi/lamps.yaml:"), "{}", faults[0]);
}

/// Goal: whatever is cut from a document, the answer is a model or a fault.
#[test]
fn damaged_document_never_panics() {
    let lines: Vec<&str> = SMALLEST.lines().collect();
    for from in 0..lines.len() {
        for to in from + 1..=lines.len().min(from + 4) {
            let text = [&lines[..from], &lines[to..]].concat().join("\n");
            if let Err(faults) = read("openapi/lamps.yaml", "lamps", &text) {
                assert!(!faults.is_empty(), "refused without a reason: lines {from} to {to} cut");
            }
        }
    }
    for end in (0..SMALLEST.len()).step_by(7) {
        let _ = read("openapi/lamps.yaml", "lamps", &SMALLEST[..end]);
    }
}
