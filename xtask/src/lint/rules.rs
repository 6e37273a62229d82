use super::rule::Rule;
use super::{components, descriptions, examples, names, operations, schemas, statuses};

/// All rules, in the order of openapi/README.md.
pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "products",
        demand: "a vendor's document names in `info.x-products` the products that have the API",
        repair: "add `x-products: [NAME]` to `info`, or `x-owner: project` if the API is this project's own",
        check: components::products,
    },
    Rule {
        name: "access",
        demand: "a vendor's document says in `x-access` what a client of the mock needs, `base_url` at least",
        repair: "add `x-access` with `base_url`, the ids of a tenant and a credential",
        check: components::access,
    },
    Rule {
        name: "operation-source",
        demand: "an operation names at least one page in `x-source`, with the day on which it was read",
        repair: "name the vendor's page: `page`, `publisher`, `read: \"YYYY-MM-DD\"`",
        check: operations::source,
    },
    Rule {
        name: "operation-rights",
        demand: "`x-rights` names scopes or roles that the document knows, within a tenant that the path names",
        repair: "correct `x-rights`: `within` a tenant of the path, `any_of` values of an enumeration of the document",
        check: operations::rights,
    },
    Rule {
        name: "operation-safety",
        demand: "`x-safe-to-repeat` is true for GET and DELETE and false for what creates",
        repair: "correct `x-safe-to-repeat`: the SDK repeats a request for which it is true",
        check: operations::safety,
    },
    Rule {
        name: "operation-tag",
        demand: "an operation has exactly one tag, and the document describes it",
        repair: "give the operation one of the tags in `tags`, or describe the new one there",
        check: operations::tag,
    },
    Rule {
        name: "operation-summary",
        demand: "a summary is a title: at most 60 characters, without a full stop",
        repair: "shorten the summary; details belong in `description`",
        check: operations::summary,
    },
    Rule {
        name: "statuses",
        demand: "an operation has 401 unless it is public; 403 unless everyone may call it; 404 if its path has a \
                 variable and it does not create what the variable names; 400 and 413 with a body; 400 with a query \
                 parameter; 412 with `If-Match`",
        repair: "add the response; most statuses have a shared one in `components/responses`",
        check: statuses::demanded,
    },
    Rule {
        name: "statuses-alike",
        demand: "429, 500, 502, 503, 504 and 5XX are the same for all operations of a document",
        repair: "add the response to this operation, or remove it from the others",
        check: statuses::alike,
    },
    Rule {
        name: "retry-after",
        demand: "429 and 503 tell in `Retry-After` when to come back, where one of the document does",
        repair: "add the header `Retry-After` to the response",
        check: statuses::retry_after,
    },
    Rule {
        name: "described",
        demand: "the API, servers and their variables, tags, security schemes, operations, parameters, bodies, \
                 responses, headers, components and properties have a description",
        repair: "add a `description`: meaning, unit, limits, what is assumed",
        check: descriptions::described,
    },
    Rule {
        name: "enum-descriptions",
        demand: "a value has one description, also where several enumerations have it",
        repair: "let the enumerations say the same about the value",
        check: descriptions::enum_descriptions,
    },
    Rule {
        name: "operation-id",
        demand: "an operation id is a noun and then a verb, and a verb stands for one method (PUT and PATCH count as one)",
        repair: "rename the operation; the usual verbs are GET `list` and `get`, POST `create`, PUT and PATCH `update`, DELETE `delete`",
        check: names::operation_ids,
    },
    Rule {
        name: "component-name",
        demand: "schemas, parameters, headers and responses are named in PascalCase",
        repair: "rename the component in PascalCase",
        check: names::components,
    },
    Rule {
        name: "property-name",
        demand: "the properties of a document are all in camelCase or all in snake_case",
        repair: "name the property like the others of the document",
        check: names::properties,
    },
    Rule {
        name: "unused-component",
        demand: "every component is referred to",
        repair: "remove the component, or refer to it",
        check: components::unused,
    },
    Rule {
        name: "reference",
        demand: "every `$ref` leads to something in the same document",
        repair: "correct the `$ref`, or add the component",
        check: components::references,
    },
    Rule {
        name: "security",
        demand: "the document requires a security scheme, and every scheme is declared and required",
        repair: "bring `security` and `components/securitySchemes` in line",
        check: components::security,
    },
    Rule {
        name: "server-variable",
        demand: "the variables of a server are those of its URL, each with a default",
        repair: "bring `variables` and `url` in line, and give each variable a default",
        check: components::server_variables,
    },
    Rule {
        name: "unique-parameter",
        demand: "an operation has no two parameters of one name and place",
        repair: "remove one of the two",
        check: operations::unique_parameters,
    },
    Rule {
        name: "example-present",
        demand: "every body, parameter and header has an example",
        repair: "add an `example`, or `examples` with a name for each",
        check: examples::present,
    },
    Rule {
        name: "example-valid",
        demand: "every example agrees with its schema",
        repair: "correct the example or the schema",
        check: examples::valid,
    },
    Rule {
        name: "example-status",
        demand: "where the errors of a document repeat their status in the body, each example has that of its response",
        repair: "correct the status in the example, or move the example to the response that it belongs to",
        check: examples::status,
    },
    Rule {
        name: "default-valid",
        demand: "every default agrees with its schema",
        repair: "correct the default or the schema",
        check: examples::defaults,
    },
    Rule {
        name: "limits",
        demand: "no lower limit is above its upper one, and every pattern is a regular expression",
        repair: "correct the limit or the pattern",
        check: schemas::limits,
    },
    Rule {
        name: "integer-format",
        demand: "an integer is `int32` or `int64`",
        repair: "add `format: int64`, or `int32` where the vendor says so",
        check: schemas::integer_format,
    },
    Rule {
        name: "secret",
        demand: "what an operation creates shows at least one `format: password`, and a property with the name of a secret is one, too, so that no type prints it",
        repair: "refer to the schema of the secret, or add `format: password`",
        check: schemas::secrets,
    },
    Rule {
        name: "repeated-value",
        demand: "`enum` and `required` name each value once",
        repair: "remove the repetition",
        check: schemas::repeated,
    },
];
