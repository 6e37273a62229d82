//! Every rule, broken once in a document that keeps them all.

use std::collections::BTreeSet;

use super::rules::RULES;
use super::run::check_text;

const DOCUMENT: &str = r##"openapi: 3.0.3
info:
  title: Lamps
  version: 0.1.0
  description: The lamps of a house.
  x-products: [Lamp]
servers:
  - url: https://{host}/v1/{account_id}
    description: A house.
    variables:
      host: { default: h.example.net, description: The host. }
      account_id: { default: a1, description: The account. }
tags:
  - { name: lamps, description: The lamps. }
x-tenants: { account: account_id }
x-access:
  base_url: { description: The URL., required: true, example: "http://h.example.net/v1/a1" }
security:
  - key: []
paths:
  /lamps:
    post:
      tags: [lamps]
      operationId: lamp_create
      summary: Create a lamp
      description: Makes a lamp.
      x-source:
        - { page: POST lamp, publisher: Lamp manual, read: "2026-11-22" }
      x-rights: { within: account, any_of: [lamps.write] }
      x-safe-to-repeat: false
      requestBody:
        description: The lamp to be.
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/Lamp" }
            example: { isOn: true, colour: red }
      responses:
        "201":
          description: The lamp.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Lamp" }
              example: { isOn: true, nWatts: 40 }
        "400": { $ref: "#/components/responses/Refused" }
        "401": { $ref: "#/components/responses/Unknown" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "413": { $ref: "#/components/responses/TooLarge" }
        "429": { $ref: "#/components/responses/Throttled" }
        "503": { $ref: "#/components/responses/Away" }
  /lamps/{lamp_id}:
    get:
      tags: [lamps]
      operationId: lamp_get
      summary: Get a lamp
      description: Returns one lamp.
      x-source:
        - { page: GET lamp, publisher: Lamp manual, read: "2026-11-22" }
      x-rights: { within: account, any_of: [lamps.read] }
      x-safe-to-repeat: true
      parameters:
        - name: lamp_id
          in: path
          required: true
          description: The lamp.
          schema: { type: string }
          example: l1
        - name: verbose
          in: query
          description: Say more.
          schema: { type: boolean, default: false }
          example: true
        - name: If-Match
          in: header
          description: The state that the caller knows.
          schema: { type: string, maxLength: 80 }
          example: '"1"'
      responses:
        "200":
          description: The lamp.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Lamp" }
              examples:
                off: { $ref: "#/components/examples/Off" }
        "400": { $ref: "#/components/responses/Refused" }
        "401": { $ref: "#/components/responses/Unknown" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/Missing" }
        "412": { $ref: "#/components/responses/Changed" }
        "429": { $ref: "#/components/responses/Throttled" }
        "503": { $ref: "#/components/responses/Away" }
components:
  securitySchemes:
    key: { type: http, scheme: bearer, description: A key. }
  headers:
    RetryAfter:
      description: Seconds to wait.
      schema: { type: integer, format: int64, minimum: 0, maximum: 60 }
      example: 5
  examples:
    Off: { summary: A lamp that is off, value: { isOn: false } }
  responses:
    Refused: { description: Refused., content: { application/json: { schema: { $ref: "#/components/schemas/Fault" }, example: { code: 400 } } } }
    Unknown: { description: Who., content: { application/json: { schema: { $ref: "#/components/schemas/Fault" }, example: { code: 401 } } } }
    Forbidden: { description: No., content: { application/json: { schema: { $ref: "#/components/schemas/Fault" }, example: { code: 403 } } } }
    Missing: { description: Gone., content: { application/json: { schema: { $ref: "#/components/schemas/Fault" }, example: { code: 404 } } } }
    Changed: { description: Changed., content: { application/json: { schema: { $ref: "#/components/schemas/Fault" }, example: { code: 412 } } } }
    TooLarge: { description: Too large., content: { application/json: { schema: { $ref: "#/components/schemas/Fault" }, example: { code: 413 } } } }
    Throttled:
      description: Later.
      headers:
        Retry-After: { $ref: "#/components/headers/RetryAfter" }
      content: { application/json: { schema: { $ref: "#/components/schemas/Fault" }, example: { code: 429 } } }
    Away:
      description: Away.
      headers:
        Retry-After: { $ref: "#/components/headers/RetryAfter" }
      content: { application/json: { schema: { $ref: "#/components/schemas/Fault" }, example: { code: 503 } } }
  schemas:
    Lamp:
      type: object
      description: A lamp.
      required: [isOn]
      properties:
        isOn: { type: boolean, description: Whether it is on. }
        nWatts: { type: integer, format: int32, description: What it takes., example: 60 }
        colour: { $ref: "#/components/schemas/Colour" }
        right: { $ref: "#/components/schemas/Right" }
        token: { $ref: "#/components/schemas/Token" }
    Token: { type: string, format: password, description: What opens it. }
    Colour:
      type: string
      description: The colour of the light.
      enum: [red, green]
      x-open-enum: Colour
      x-enum-descriptions: { red: Red, green: Green }
    Right:
      type: string
      description: A right.
      enum: [lamps.read, lamps.write]
    Fault:
      type: object
      description: What went wrong.
      properties:
        code: { type: integer, format: int32, description: The status. }
"##;

/// A rule, what is written, what is written instead, and a part of the message.
type Offence = (&'static str, &'static str, &'static str, &'static str);

const OFFENCES: &[Offence] = &[
    ("operation-source", "read: \"2026-11-22\" }", "read: \"2026-13-22\" }", "which is no day"),
    ("operation-rights", "any_of: [lamps.write]", "any_of: [lamps.wirte]", "a value of no enumeration"),
    ("operation-rights", "within: account", "within: project", "names [\"account\"]"),
    ("operation-safety", "x-safe-to-repeat: false", "x-safe-to-repeat: true", "would create another"),
    ("operation-safety", "x-safe-to-repeat: true", "x-safe-to-repeat: false", "GET is safe to repeat"),
    ("operation-tag", "tags: [lamps]", "tags: [lights]", "\"lights\" is not described"),
    ("operation-summary", "summary: Get a lamp", "summary: Get a lamp.", "is no title"),
    ("statuses", "        \"413\": { $ref: \"#/components/responses/TooLarge\" }\n", "", "has no 413"),
    ("statuses", "        \"412\": { $ref: \"#/components/responses/Changed\" }\n", "", "has no 412"),
    ("statuses-alike", "        \"503\": { $ref: \"#/components/responses/Away\" }\n", "", "has no 503"),
    (
        "retry-after",
        "        Retry-After: { $ref: \"#/components/headers/RetryAfter\" }",
        "        Other: { $ref: \"#/components/headers/RetryAfter\" }",
        "does not tell",
    ),
    ("described", "description: Refused.", "description: \"\"", "the response \"Refused\" has no description"),
    ("described", "description: A key.", "bearerFormat: x", "the security scheme \"key\""),
    ("enum-descriptions", "{ red: Red,", "{ red: \"\",", "\"red\" is \"\" here"),
    ("operation-id", "operationId: lamp_get", "operationId: lamp", "is not a noun and a verb"),
    ("operation-id", "operationId: lamp_get", "operationId: lamp_create", "is the verb of POST in this document"),
    ("products", "  x-products: [Lamp]\n", "", "names no product"),
    ("access", "  base_url: {", "  url: {", "has no `base_url`"),
    ("component-name", "    RetryAfter:\n", "    retry_after:\n", "is not in PascalCase"),
    ("property-name", "nWatts: {", "n_watts: {", "is not in camelCase"),
    (
        "unused-component",
        "off: { $ref: \"#/components/examples/Off\" }",
        "off: { value: { isOn: false } }",
        "nothing refers to \"Off\"",
    ),
    ("reference", "examples/Off\" }", "examples/On\" }", "leads to nothing"),
    ("security", "  - key: []", "  - lock: []", "\"lock\" is not declared"),
    ("server-variable", "host: { default: h.example.net,", "host: { default: \"\",", "has no default"),
    (
        "unique-parameter",
        "name: If-Match\n          in: header",
        "name: verbose\n          in: query",
        "two query parameters",
    ),
    ("example-present", "          example: l1\n", "", "\"lamp_id\" has no example"),
    ("example-valid", "example: { isOn: true, nWatts: 40 }", "example: { isOn: 1 }", "at /isOn"),
    ("example-valid", "      example: 5", "      example: 61", "61 is greater than the maximum"),
    ("example-valid", "example: 60 }", "example: many }", "the example of \"nWatts\""),
    ("example-status", "{ code: 404 }", "{ code: 400 }", "says 400, but it is one of the response 404"),
    ("default-valid", "default: false", "default: 7", "the default does not agree"),
    ("limits", "minimum: 0, maximum: 60", "minimum: 90, maximum: 60", "minimum 90 is above maximum 60"),
    ("limits", "type: string, maxLength: 80", "type: string, pattern: \"[a\"", "no regular expression"),
    (
        "integer-format",
        "nWatts: { type: integer, format: int32,",
        "nWatts: { type: integer,",
        "neither int32 nor int64",
    ),
    ("secret", "format: password, ", "", "no property of the document is a secret"),
    (
        "secret",
        "code: { type: integer, format: int32, description: The status. }",
        "token: { type: string, description: What was sent. }",
        "\"token\" would be printed",
    ),
    ("repeated-value", "enum: [red, green]", "enum: [red, green, red]", "is in `enum` twice"),
];

#[test]
fn document_that_keeps_every_rule_has_no_finding() {
    let findings = check_text("openapi/lamps.yaml", "lamps", DOCUMENT);
    assert!(findings.is_empty(), "{findings:#?}");
}

#[test]
fn broken_rule_is_named_with_the_line_of_the_offence() {
    for (rule, old, new, message) in OFFENCES {
        assert!(DOCUMENT.contains(old), "the document has no {old:?}");
        let text = DOCUMENT.replacen(old, new, 1);
        let findings = check_text("openapi/lamps.yaml", "lamps", &text);
        let of_rule = findings.iter().filter(|finding| finding.rule == format!("lint/{rule}"));
        let found: Vec<_> = of_rule.filter(|finding| finding.message.contains(message)).collect();
        assert!(!found.is_empty(), "{new:?} should break {rule} with {message:?}: {findings:#?}");
        let n_lines = text.lines().count();
        let placed = found.iter().all(|finding| finding.place.line > 1 && finding.place.line <= n_lines);
        assert!(placed && found.iter().all(|finding| !finding.repair.is_empty()), "{found:#?}");
    }
}

#[test]
fn every_rule_is_broken_once() {
    let broken: BTreeSet<&str> = OFFENCES.iter().map(|(rule, ..)| *rule).collect();
    let rules: BTreeSet<&str> = RULES.iter().map(|rule| rule.name).collect();
    assert_eq!(broken, rules);
}

#[test]
fn place_of_an_offence_is_its_line() {
    let text = DOCUMENT.replacen("any_of: [lamps.write]", "any_of: [lamps.wirte]", 1);
    let line = text.lines().position(|line| line.contains("lamps.wirte")).unwrap() + 1;
    let findings = check_text("openapi/lamps.yaml", "lamps", &text);
    assert_eq!(findings.len(), 1, "{findings:#?}");
    assert_eq!(findings[0].place.line, line);
}

#[test]
fn what_the_reader_refuses_is_a_finding_too() {
    let text =
        DOCUMENT.replacen("      x-safe-to-repeat: true\n", "      x-safe-to-repeat: true\n      callbacks: {}\n", 1);
    let findings = check_text("openapi/lamps.yaml", "lamps", &text);
    assert!(findings.iter().any(|f| f.rule == "lint/understood" && f.message.contains("`callbacks`")), "{findings:#?}");
    let findings = check_text("openapi/lamps.yaml", "lamps", "a: [");
    assert_eq!(findings.len(), 1, "{findings:#?}");
}

/// The rules and what they demand stand in openapi/README.md, word for word.
#[test]
fn rules_are_those_of_the_readme() {
    let readme = include_str!("../../../openapi/README.md");
    for rule in RULES {
        let row = format!("| `{}` | {} |", rule.name, rule.demand);
        assert!(readme.contains(&row), "openapi/README.md has no row:\n{row}");
    }
    let rows = readme.lines().skip_while(|line| !line.starts_with("| Rule |")).skip(2);
    let n_rows = rows.take_while(|line| line.starts_with('|')).count();
    assert_eq!(n_rows, RULES.len() + 1, "rows in openapi/README.md");
}
