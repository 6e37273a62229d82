//! Pairs of documents with known verdicts.
//!
//! One document, one edit, and what it does to clients and servers on the wire and to the users of the SDK.
//! The kinds are those that comparisons of OpenAPI documents publish, as far as these documents can have
//! them (OpenAPI 3.0 without `allOf`, `anyOf`, `not`, callbacks and cookies), and those of this project's own
//! extensions. Where the edit is read backwards, the verdicts of both ends of the wire change places.

use super::change::{Change, changes};
use super::effect::Effect::{self, Breaking as B, Compatible as C, Documentation as D, None as N};
use super::revision::Base;
use super::run::compare;
use crate::shape::{View, read};
use crate::tree::Tree;
use crate::yaml;

const DOCUMENT: &str = r##"openapi: 3.0.3
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

const PAIRS: &[Pair] = &[
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

fn between(old: &str, new: &str) -> Vec<Change> {
    let [old, new] = [old, new].map(|text| read(&yaml::parse(text).unwrap(), View::Wire));
    changes("openapi/lamps.yaml", &old, &new)
}

fn edited(old: &str, new: &str) -> String {
    assert!(DOCUMENT.contains(old), "the document has no {old:?}");
    DOCUMENT.replacen(old, new, 1)
}

#[test]
fn every_pair_has_its_verdict() {
    let mut wrong = Vec::new();
    for (old, new, kind, [clients, servers, sdk]) in PAIRS {
        let found = between(DOCUMENT, &edited(old, new));
        let of_kind = found.iter().find(|change| change.kinds.contains(*kind));
        let effects = of_kind.map(|change| [change.effects.clients, change.effects.servers, change.effects.sdk]);
        if effects != Some([*clients, *servers, *sdk]) {
            wrong.push(format!(
                "{kind}: {effects:?} for {new:?}, found {:?}",
                found.iter().map(Change::title).collect::<Vec<_>>()
            ));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), PAIRS.len(), wrong.join("\n"));
}

/// Goal: no verdict is lost by the direction of the comparison.
/// Method: what breaks nobody in one direction must be nothing but new there, and every edit read backwards is a
/// change as well.
#[test]
fn every_pair_read_backwards_is_a_change_too() {
    for (old, new, kind, _) in PAIRS {
        let found = between(&edited(old, new), DOCUMENT);
        assert!(!found.is_empty(), "{kind} read backwards: {new:?}");
    }
}

#[test]
fn order_comments_and_texts_change_nothing_on_the_wire() {
    for (old, new) in [
        ("openapi: 3.0.3\n", "# A remark.\nopenapi: 3.0.3\n"),
        ("summary: List the lamps", "summary: List all lamps"),
        ("[red, green]", "[green, red]"),
        ("[lamps.read, lamps.write]", "[lamps.write, lamps.read]"),
        ("        isOn: { type: boolean }\n", "        isOn: { description: Whether it is on., type: boolean }\n"),
    ] {
        let found = between(DOCUMENT, &edited(old, new));
        assert!(found.is_empty(), "{new:?}: {found:#?}");
    }
}

#[test]
fn change_of_a_shared_schema_is_one_change_at_its_line() {
    let text = edited("message: { type: string }", "message: { type: integer, format: int32 }");
    let line = text.lines().position(|line| line.contains("message:")).unwrap() + 1;
    let found = between(DOCUMENT, &text);
    let of_type: Vec<_> = found.iter().filter(|change| change.what.contains("type")).collect();
    assert_eq!(of_type.len(), 1, "{found:#?}");
    assert_eq!((of_type[0].place.line, of_type[0].operations.len()), (line, 2), "{of_type:#?}");
}

/// A workspace with one document, a changelog and a version.
fn workspace(document: &str, changelog: &str, version: &str) -> Tree {
    let mut tree = Tree::new(std::path::Path::new("/nonexistent"));
    tree.replace("openapi/astrom.yaml", document.to_owned());
    tree.replace("CHANGELOG.md", format!("# Changelog\n\n## [Unreleased]\n\n{changelog}"));
    tree.replace("Cargo.toml", format!("[workspace.package]\nversion = \"{version}\"\n"));
    tree.replace("sdk/Cargo.toml", "[package]\nversion.workspace = true\n".to_owned());
    tree.replace("mock-server/Cargo.toml", "[package]\nversion.workspace = true\n".to_owned());
    tree
}

fn rules(tree: &Tree, base: &Base) -> Vec<(String, String)> {
    let findings = compare(tree, base).findings.into_iter().filter(crate::finding::Finding::is_error);
    findings.map(|finding| (finding.rule, finding.repair)).collect()
}

#[test]
fn change_that_the_changelog_does_not_speak_of_fails_with_the_line_to_add() {
    let base = Base::tree(&workspace(DOCUMENT, "", "0.1.0"));
    let document = edited("maxLength: 20", "maxLength: 10");
    let found = rules(&workspace(&document, "- Something else.\n", "0.1.0"), &base);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!(found[0].0, "compat/changelog");
    assert!(
        found[0]
            .1
            .contains("- **Breaking**, astrom: in `lamp_update`, `maxLength` of `name` changed from `20` to `10`."),
        "{found:#?}"
    );
}

/// Goal: an entry speaks of a change only if it names operation and member, below [Unreleased], in a section that suits.
#[test]
fn changelog_speaks_of_a_change_only_by_operation_and_member() {
    let base = Base::tree(&workspace(DOCUMENT, "", "0.1.0"));
    let document = edited("maxLength: 20", "maxLength: 10");
    for (changelog, is_told) in [
        ("- **Breaking**: `lamp_update` takes a `name` of ten characters.\n", true),
        ("- **Breaking**: `lamp_update` takes, in its\n  `name`, ten characters.\n", true),
        ("- `lamp_update` takes less.\n", false),
        ("- `name` has ten characters.\n", false),
        ("- `lamp_update` takes less.\n- `name` has ten characters.\n", false),
        ("## [0.1.0]\n\n- `lamp_update` takes a `name` of ten characters.\n", false),
    ] {
        let found = rules(&workspace(&document, changelog, "0.1.0"), &base);
        assert_eq!(found.is_empty(), is_told, "{changelog}: {found:#?}");
    }
    let document = edited("        note: { type: string, nullable: true }\n", "");
    let told = |section: &str| workspace(&document, &format!("### {section}\n\n- `note` of `lamp_update`.\n"), "0.1.0");
    let is_told = |section: &str| rules(&told(section), &base).is_empty();
    assert_eq!(["Added", "Changed", "Removed"].map(is_told), [false, true, true]);
}

#[test]
fn suggested_entry_is_one_that_counts() {
    let base = Base::tree(&workspace(DOCUMENT, "", "0.1.0"));
    for (old, new, _, _) in PAIRS {
        let document = edited(old, new);
        let missing = compare(&workspace(&document, "", "0.1.0"), &base).details;
        let lines = missing.split_once('\n').map(|(_, lines)| lines).unwrap_or_default();
        let found = rules(&workspace(&document, &format!("### Changed\n\n{lines}\n"), "0.1.0"), &base);
        assert_eq!(found, [], "{old} to {new}: {lines}");
    }
}

/// Goal: an API that comes or goes is a change, though no old or new document is there to compare with.
#[test]
fn document_that_is_new_or_gone_is_a_change() {
    let one = workspace(DOCUMENT, "", "1.2.3");
    let mut two = one.clone();
    two.replace("openapi/lamp-posts.yaml", DOCUMENT.to_owned());
    let found = rules(&two, &Base::tree(&one));
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(found[0].1.ends_with("- Compatible: `lamp-posts`, the API is new."), "{found:#?}");

    let mut told = workspace(DOCUMENT, "- The API of lamp posts, `lamp_posts`.\n", "1.2.3");
    told.replace("openapi/lamp-posts.yaml", DOCUMENT.to_owned());
    assert_eq!(rules(&told, &Base::tree(&one)), []);
    let released = Base { is_release: true, ..Base::tree(&one) };
    assert!(rules(&told, &released)[0].1.contains("set the version to 1.3.0"), "{:#?}", rules(&told, &released));

    let gone = workspace(DOCUMENT, "- `lamp-posts` is gone.\n", "1.2.3");
    let released = Base { is_release: true, ..Base::tree(&two) };
    let found = compare(&gone, &released).findings;
    assert!(found.iter().any(|finding| finding.message.starts_with("document-removed: the API is gone")), "{found:#?}");
    assert!(found.iter().any(|finding| finding.repair.contains("set the version to 2.0.0")), "{found:#?}");
}

/// Goal: the project's own API counts for the SDK, which has a client of it.
#[test]
fn change_of_the_control_api_counts_for_the_sdk() {
    let own = |document: &str| {
        let mut tree = workspace(DOCUMENT, "- `lamp_update` takes less.\n", "1.2.3");
        let document = document.replace("title: Lamps", "title: Lamps, x-owner: project");
        tree.replace("openapi/control.yaml", document);
        tree
    };
    let released = Base { is_release: true, ..Base::tree(&own(DOCUMENT)) };
    let mut after = own(&edited("maxLength: 20", "maxLength: 10"));
    after.replace("CHANGELOG.md", "- `lamp_update` takes less, now.\n".to_owned());
    let found = compare(&after, &released).findings;
    let of_sdk = found.iter().find(|finding| finding.message.starts_with("tokenwright is 1.2.3 here"));
    assert!(of_sdk.is_some_and(|finding| finding.repair.contains("2.0.0")), "{found:#?}");
}

#[test]
fn every_part_of_a_security_requirement_is_compared() {
    let with = |scheme: &str, scopes: &str| {
        let text = DOCUMENT.replace("  - key: []", &format!("  - key: {scopes}"));
        text.replace("{ type: apiKey, in: header, name: X-Key }", scheme)
    };
    let key = "{ type: apiKey, in: header, name: K, x-scheme: A }";
    for (scheme, scopes, kind) in [
        ("{ type: http, in: header, name: K, x-scheme: A }", "[]", "security-scheme-detail-changed"),
        ("{ type: apiKey, in: query, name: K, x-scheme: A }", "[]", "security-scheme-detail-changed"),
        ("{ type: apiKey, in: header, name: L, x-scheme: A }", "[]", "security-scheme-detail-changed"),
        ("{ type: apiKey, in: header, name: K, x-scheme: B }", "[]", "security-scheme-detail-changed"),
        ("{ type: apiKey, in: header, name: K }", "[]", "security-scheme-detail-removed"),
        (key, "[lamps.read]", "security-scope-added"),
    ] {
        let found = between(&with(key, "[]"), &with(scheme, scopes));
        let kinds: Vec<_> = found.iter().flat_map(|change| &change.kinds).collect();
        assert_eq!(kinds, [kind], "{scheme} {scopes}: {found:#?}");
        assert_eq!(found[0].effects.clients, B, "{found:#?}");
    }
    let found = between(&with(key, "[lamps.read]"), &with(key, "[]"));
    assert_eq!((found[0].effects.clients, found[0].effects.servers), (C, B), "{found:#?}");
}

#[test]
fn version_has_to_follow_what_was_released() {
    let released = Base { is_release: true, ..Base::tree(&workspace(DOCUMENT, "", "1.2.3")) };
    let breaking = edited("maxLength: 20", "maxLength: 10");
    let told = "- `name` of `lamp_update` takes less.\n";
    for (document, version, expected) in [
        (&breaking, "1.3.0", Some("2.0.0")),
        (&breaking, "2.0.0", None),
        (&edited("minLength: 1,", "minLength: 0,"), "1.2.3", Some("1.3.0")),
        (&edited("minLength: 1,", "minLength: 0,"), "1.3.0", None),
        (&edited("summary: List", "summary: Show"), "1.2.3", None),
    ] {
        let found = rules(&workspace(document, told, version), &released);
        let n_expected = if expected.is_some() { 2 } else { 0 };
        assert_eq!(found.len(), n_expected, "{version}: {found:#?}");
        assert!(found.iter().all(|(rule, repair)| {
            rule == "compat/version" && expected.is_some_and(|version| repair.contains(version))
        }));
    }
}

#[test]
fn listing_of_a_public_surface_counts_for_its_package() {
    let mut before = workspace(DOCUMENT, "", "1.2.3");
    before.replace("sdk/public-api.txt", "fn a()\nfn b()\n".to_owned());
    let released = Base { is_release: true, ..Base::tree(&before) };
    let mut after = before.clone();
    after.replace("sdk/public-api.txt", "fn b()\n".to_owned());
    let found = rules(&after, &released);
    assert_eq!(found, [("compat/version".to_owned(), "set the version to 2.0.0 or a higher one".to_owned())]);
}
