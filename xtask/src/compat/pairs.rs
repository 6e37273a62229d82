//! Pairs of documents with known verdicts.
//!
//! One document, one edit, and what it does to clients and servers on the wire and to the users of the SDK.
//! The kinds are those that comparisons of OpenAPI documents publish, as far as these documents can have
//! them (OpenAPI 3.0 without `allOf`, `anyOf`, `not`, callbacks and cookies), and those of this project's own
//! extensions. Where the edit is read backwards, the verdicts of both ends of the wire change places.

use super::effect::Effect::{self, Breaking as B, Compatible as C, Documentation as D, None as N};

pub(super) const DOCUMENT: &str = r##"openapi: 3.0.3
info: { title: Lamps, version: 0.1.0 }
servers:
  - url: https://{host}/v1/{house_id}
    x-also-at: [/v1]
security:
  - key: []
paths:
  /lamps:
    get:
      operationId: lamp_list
      summary: List the lamps
      x-rights: { within: environment, any_of: [lamps.read, lamps.write] }
      x-safe-to-repeat: true
      parameters:
        - { name: depth, in: query, schema: { type: integer, format: int32, minimum: 1, maximum: 9, default: 3 } }
        - { name: colour, in: query, required: true, schema: { $ref: "#/components/schemas/Filter" } }
        - { name: If-Match, in: header, schema: { type: string, minLength: 2, pattern: "^a" } }
      responses:
        "200":
          headers:
            ETag: { required: true, schema: { type: string } }
            Age: { schema: { type: integer, format: int64 } }
          content:
            application/json: { schema: { $ref: "#/components/schemas/Lamp" } }
            application/x-lamp+json: { schema: { $ref: "#/components/schemas/Lamp" } }
        "404": { content: { application/json: { schema: { $ref: "#/components/schemas/Fault" } } } }
  /lamps/{lamp_id}:
    x-also-at: ["/bulbs/{lamp_id}"]
    put:
      operationId: lamp_update
      x-rights: { within: environment, any_of: any, own: everyone }
      x-safe-to-repeat: true
      parameters:
        - { name: lamp_id, in: path, required: true, schema: { type: string, maxLength: 8 } }
      requestBody:
        required: true
        content:
          application/json: { schema: { $ref: "#/components/schemas/Update" } }
          application/x-lamp+json: { schema: { $ref: "#/components/schemas/Update" } }
      responses:
        "204": {}
        "404": { content: { application/json: { schema: { $ref: "#/components/schemas/Fault" } } } }
        "409": { content: { application/json: { schema: { $ref: "#/components/schemas/Fault" } } } }
components:
  securitySchemes:
    key: { type: apiKey, in: header, name: X-Key }
  schemas:
    Lamp:
      type: object
      required: [isOn]
      properties:
        isOn: { type: boolean }
        nWatts: { type: integer, format: int32, minimum: 0, maximum: 90 }
        colour: { $ref: "#/components/schemas/Colour" }
        kind: { type: string, enum: [led, bulb] }
        tags: { type: array, minItems: 1, maxItems: 5, items: { type: string, maxLength: 9 } }
        seen: { type: string, nullable: true, pattern: "^x" }
        shape: { $ref: "#/components/schemas/Shape" }
    Update:
      type: object
      additionalProperties: false
      minProperties: 1
      required: [name]
      properties:
        name: { type: string, minLength: 1, maxLength: 20 }
        note: { type: string, nullable: true }
        level: { type: number, minimum: 0 }
        mode: { type: string, enum: [dim, full] }
        days: { type: array, uniqueItems: true, maxItems: 7, items: { type: string } }
    Filter: { type: string, enum: [warm, cold] }
    Colour: { type: string, enum: [red, green], x-open-enum: Colour }
    Shape: { oneOf: [{ $ref: "#/components/schemas/Round" }, { $ref: "#/components/schemas/Flat" }] }
    Round: { type: object, properties: { radius: { type: integer, format: int64 } } }
    Flat: { type: object, properties: { width: { type: integer, format: int64 } } }
    Fault: { type: object, properties: { message: { type: string } } }
"##;

/// What is written, what is written instead, the kind, and the effects on clients, servers and the SDK's users.
type Pair = (&'static str, &'static str, &'static str, [Effect; 3]);

pub(super) const PAIRS: &[Pair] = &[
    // Paths, operations, servers, security.
    (
        "    put:\n      operationId: lamp_update",
        "    patch:\n      operationId: lamp_update",
        "operation-removed",
        [B, C, B],
    ),
    (
        "    put:\n      operationId: lamp_update",
        "    patch:\n      operationId: lamp_update",
        "operation-added",
        [C, B, C],
    ),
    ("  /lamps/{lamp_id}:\n", "  /lights/{lamp_id}:\n", "operation-removed", [B, C, B]),
    ("operationId: lamp_update", "operationId: lamp_replace", "operation-id-changed", [N, N, B]),
    ("  /lamps/{lamp_id}:\n", "  /lamps/{id}:\n", "path-variable-renamed", [N, N, B]),
    ("    x-also-at: [\"/bulbs/{lamp_id}\"]\n", "", "operation-alias-removed", [B, C, B]),
    ("x-also-at: [/v1]", "x-also-at: [/v1, /v0]", "server-alias-added", [C, B, C]),
    ("{host}/v1/", "{host}/v2/", "server-path-changed", [B, B, B]),
    ("https://{host}", "http://{host}", "server-origin-changed", [B, B, B]),
    ("https://{host}", "https://api.{host}", "server-origin-changed", [B, B, B]),
    ("  - key: []\n", "  - {}\n  - key: []\n", "security-alternative-added", [C, B, C]),
    ("  - key: []\n", "  - lock: []\n", "security-alternative-removed", [B, C, B]),
    ("name: X-Key", "name: X-Lock", "security-scheme-detail-changed", [B, B, B]),
    ("in: header, name: X-Key", "in: query, name: X-Key", "security-scheme-detail-changed", [B, B, B]),
    (
        "- { name: depth, in: query, schema",
        "- { name: depth, in: query, style: spaceDelimited, schema",
        "query-parameter-style-added",
        [B, B, B],
    ),
    ("minimum: 1, maximum: 9, default: 3", "enum: [3, 4], default: 3", "query-parameter-enum-added", [B, C, B]),
    // Rights and safety.
    ("[lamps.read, lamps.write]", "[lamps.read]", "right-in-any-of-removed", [B, C, B]),
    ("[lamps.read, lamps.write]", "[lamps.read, lamps.write, lamps.all]", "right-in-any-of-added", [C, B, C]),
    ("any_of: [lamps.read, lamps.write]", "any_of: any", "rights-any-of-changed", [C, B, C]),
    ("any_of: any, own", "any_of: [lamps.write], own", "rights-any-of-changed", [B, C, B]),
    (", own: everyone", "", "rights-own-removed", [B, C, B]),
    ("within: environment, any_of: any", "within: account, any_of: any", "rights-changed", [B, B, B]),
    (
        "      x-safe-to-repeat: true\n      parameters:\n        - { name: lamp_id",
        "      x-safe-to-repeat: false\n      parameters:\n        - { name: lamp_id",
        "operation-no-longer-safe-to-repeat",
        [B, C, B],
    ),
    // Parameters.
    (
        "        - { name: If-Match, in: header, schema: { type: string, minLength: 2, pattern: \"^a\" } }\n",
        "",
        "header-parameter-removed",
        [B, C, B],
    ),
    (
        "        - { name: depth,",
        "        - { name: more, in: query, schema: { type: string } }\n        - { name: depth,",
        "query-parameter-added",
        [C, B, C],
    ),
    (
        "        - { name: depth,",
        "        - { name: more, in: query, required: true, schema: { type: string } }\n        - { name: depth,",
        "query-parameter-added",
        [B, B, B],
    ),
    ("{ name: depth, in: query,", "{ name: depth, in: header,", "query-parameter-removed", [B, C, B]),
    (
        "{ name: depth, in: query,",
        "{ name: depth, in: query, required: true,",
        "query-parameter-became-required",
        [B, C, B],
    ),
    (
        "{ name: colour, in: query, required: true,",
        "{ name: colour, in: query,",
        "query-parameter-became-optional",
        [C, B, B],
    ),
    (
        "type: integer, format: int32, minimum: 1,",
        "type: string, minimum: 1,",
        "query-parameter-type-changed",
        [B, B, B],
    ),
    ("format: int32, minimum: 1,", "format: int64, minimum: 1,", "query-parameter-format-changed", [C, B, B]),
    ("minimum: 1, maximum: 9", "minimum: 2, maximum: 9", "query-parameter-minimum-increased", [B, C, B]),
    ("minimum: 1, maximum: 9", "minimum: 0, maximum: 9", "query-parameter-minimum-decreased", [C, B, C]),
    ("minimum: 1, maximum: 9", "minimum: 1, maximum: 8", "query-parameter-maximum-decreased", [B, C, B]),
    ("minimum: 1, maximum: 9", "minimum: 1, maximum: 10", "query-parameter-maximum-increased", [C, B, C]),
    ("minimum: 1, maximum: 9", "minimum: 1", "query-parameter-maximum-removed", [C, B, C]),
    (
        "{ name: depth, in: query,",
        "{ name: depth, in: query, x-sdk-type: integer,",
        "query-parameter-sdk-type-added",
        [N, N, B],
    ),
    ("default: 3", "default: 4", "query-parameter-default-changed", [B, B, B]),
    (", default: 3", "", "query-parameter-default-removed", [B, C, B]),
    ("[warm, cold]", "[warm]", "query-parameter-enum-value-removed", [B, C, B]),
    ("[warm, cold]", "[warm, cold, mild]", "query-parameter-enum-value-added", [C, B, C]),
    (
        "minLength: 2, pattern: \"^a\"",
        "minLength: 3, pattern: \"^a\"",
        "header-parameter-min-length-increased",
        [B, C, B],
    ),
    ("pattern: \"^a\"", "pattern: \"^b\"", "header-parameter-pattern-changed", [B, B, B]),
    (", pattern: \"^a\"", "", "header-parameter-pattern-removed", [C, B, C]),
    ("maxLength: 8", "maxLength: 6", "path-parameter-max-length-decreased", [B, C, B]),
    ("        - { name: lamp_id, in: path,", "        - { name: id, in: path,", "path-parameter-removed", [N, N, B]),
    // Request bodies.
    (
        "          application/x-lamp+json: { schema: { $ref: \"#/components/schemas/Update\" } }\n",
        "",
        "request-media-type-removed",
        [B, C, B],
    ),
    (
        "requestBody:\n        required: true",
        "requestBody:\n        required: false",
        "request-body-became-optional",
        [C, B, B],
    ),
    ("      required: [name]\n", "", "request-property-became-optional", [C, B, B]),
    ("required: [name]", "required: [name, level]", "request-property-became-required", [B, C, B]),
    ("        mode: { type: string, enum: [dim, full] }\n", "", "request-property-removed", [B, C, B]),
    ("        mode: {", "        more: { type: string }\n        mode: {", "request-property-added", [C, B, C]),
    (
        "required: [name]\n      properties:\n",
        "required: [name, more]\n      properties:\n        more: { type: string }\n",
        "request-required-property-added",
        [B, B, B],
    ),
    ("name: { type: string,", "name: { type: integer,", "request-property-type-changed", [B, B, B]),
    ("level: { type: number,", "level: { type: integer,", "request-property-type-changed", [B, C, B]),
    (
        "note: { type: string, nullable: true }",
        "note: { type: string }",
        "request-property-became-not-nullable",
        [B, C, B],
    ),
    ("minLength: 1, maxLength: 20", "minLength: 1, maxLength: 10", "request-property-max-length-decreased", [B, C, B]),
    ("minLength: 1, maxLength: 20", "minLength: 0, maxLength: 20", "request-property-min-length-decreased", [C, B, C]),
    ("minLength: 1, maxLength: 20", "minLength: 1", "request-property-max-length-removed", [C, B, C]),
    (
        "level: { type: number, minimum: 0 }",
        "level: { type: number, minimum: 1 }",
        "request-property-minimum-increased",
        [B, C, B],
    ),
    ("enum: [dim, full]", "enum: [dim]", "request-property-enum-value-removed", [B, C, B]),
    ("enum: [dim, full]", "enum: [dim, full, off]", "request-property-enum-value-added", [C, B, C]),
    ("mode: { type: string, enum: [dim, full] }", "mode: { type: string }", "request-property-enum-removed", [C, B, B]),
    (
        "note: { type: string, nullable: true }",
        "note: { type: string, nullable: true, enum: [a] }",
        "request-property-enum-added",
        [B, C, B],
    ),
    ("uniqueItems: true, maxItems: 7", "maxItems: 7", "request-property-unique-items-removed", [C, B, C]),
    ("maxItems: 7", "maxItems: 5", "request-property-max-items-decreased", [B, C, B]),
    ("      additionalProperties: false\n", "", "request-body-closed-removed", [C, B, C]),
    ("minProperties: 1", "minProperties: 2", "request-body-min-properties-increased", [B, C, B]),
    ("requestBody:\n        required: true", "x-body:\n        required: true", "request-body-removed", [B, B, B]),
    // Responses.
    ("\"204\": {}", "\"200\": {}", "success-status-removed", [B, B, B]),
    ("\"204\": {}", "\"200\": {}", "success-status-added", [B, C, B]),
    (
        "        \"409\": { content: { application/json: { schema: { $ref: \"#/components/schemas/Fault\" } } } }\n",
        "",
        "error-status-removed",
        [N, B, N],
    ),
    ("\"409\": {", "\"412\": {", "error-status-added", [C, N, C]),
    (
        "            application/x-lamp+json: { schema: { $ref: \"#/components/schemas/Lamp\" } }\n",
        "",
        "response-media-type-removed",
        [B, B, B],
    ),
    ("            Age: { schema: { type: integer, format: int64 } }\n", "", "response-header-removed", [B, C, B]),
    (
        "            Age: {",
        "            More: { schema: { type: string } }\n            Age: {",
        "response-header-added",
        [C, C, C],
    ),
    ("ETag: { required: true,", "ETag: {", "response-header-became-optional", [B, C, B]),
    ("        isOn: { type: boolean }\n", "", "response-required-property-removed", [B, C, B]),
    ("        kind: { type: string, enum: [led, bulb] }\n", "", "response-property-removed", [B, C, B]),
    ("        kind: {", "        more: { type: string }\n        kind: {", "response-property-added", [C, C, C]),
    (
        "required: [isOn]\n      properties:\n",
        "required: [isOn, more]\n      properties:\n        more: { type: string }\n",
        "response-required-property-added",
        [C, B, B],
    ),
    ("required: [isOn]", "required: [isOn, kind]", "response-property-became-required", [C, B, B]),
    ("      required: [isOn]\n", "", "response-property-became-optional", [B, C, B]),
    ("isOn: { type: boolean }", "isOn: { type: string }", "response-property-type-changed", [B, B, B]),
    (
        "nWatts: { type: integer, format: int32,",
        "nWatts: { type: integer, format: int64,",
        "response-property-format-changed",
        [B, C, B],
    ),
    (
        "nWatts: { type: integer, format: int32, minimum: 0, maximum: 90 }",
        "nWatts: { type: number, minimum: 0, maximum: 90 }",
        "response-property-type-changed",
        [B, C, B],
    ),
    (
        "isOn: { type: boolean }",
        "isOn: { type: boolean, nullable: true }",
        "response-property-became-nullable",
        [B, C, B],
    ),
    (
        "seen: { type: string, nullable: true,",
        "seen: { type: string,",
        "response-property-became-not-nullable",
        [C, B, B],
    ),
    ("minimum: 0, maximum: 90", "minimum: 0, maximum: 99", "response-property-maximum-increased", [B, C, B]),
    ("minimum: 0, maximum: 90", "minimum: 5, maximum: 90", "response-property-minimum-increased", [C, B, C]),
    (", pattern: \"^x\"", "", "response-property-pattern-removed", [B, C, B]),
    ("[led, bulb]", "[led, bulb, neon]", "response-property-enum-value-added", [B, C, B]),
    ("[led, bulb]", "[led]", "response-property-enum-value-removed", [C, B, B]),
    ("[red, green]", "[red, green, blue]", "response-property-enum-value-added", [C, C, C]),
    ("minItems: 1, maxItems: 5", "minItems: 0, maxItems: 5", "response-property-min-items-decreased", [B, C, B]),
    ("items: { type: string, maxLength: 9 }", "items: { type: integer }", "response-property-type-changed", [B, B, B]),
    (", { $ref: \"#/components/schemas/Flat\" }]", "]", "response-property-one-of-removed", [C, B, B]),
    (
        "Shape: { oneOf: [{",
        "Shape: { oneOf: [{ $ref: \"#/components/schemas/Fault\" }, {",
        "response-property-one-of-added",
        [B, C, B],
    ),
    ("x-open-enum: Colour", "x-open-enum: Hue", "response-property-type-name-changed", [N, N, B]),
    ("    Fault: { type: object,", "    Extra: { type: string }\n    Fault: { type: object,", "type-added", [N, N, C]),
    (
        "  securitySchemes:\n",
        "  securitySchemes:\n    other: { type: http, scheme: basic }\n",
        "security-scheme-added",
        [D, D, D],
    ),
];
