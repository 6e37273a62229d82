use super::cursor::Cursor;
use crate::yaml::{Data, Place};

/// A schema of a document.
#[derive(Debug, Clone)]
pub(crate) struct Schema {
    pub(crate) place: Place,
    pub(crate) description: Option<String>,
    pub(crate) nullable: bool,
    pub(crate) kind: Kind,
    /// The schema exists on the wire, but the types leave it out (`x-sdk-omit`).
    pub(crate) omitted: bool,
}

/// What a schema describes.
#[derive(Debug, Clone)]
pub(crate) enum Kind {
    Any,
    Boolean,
    Integer {
        bits: u8,
        minimum: Option<i64>,
        maximum: Option<i64>,
        /// The only values that there are; all within the limits if empty.
        values: Vec<i64>,
    },
    Number {
        minimum: Option<i64>,
        maximum: Option<i64>,
    },
    String {
        secret: bool,
        length_min: Option<u64>,
        length_max: Option<u64>,
        pattern: Option<String>,
        /// `date-time` or `uri`.
        format: Option<String>,
    },
    /// A string with a list of known values.
    Enum {
        values: Vec<String>,
        /// One short text a value, or none at all.
        descriptions: Vec<String>,
        /// The type that several enums share (`x-open-enum`).
        shared: Option<String>,
    },
    Array {
        items: Box<Schema>,
        items_min: Option<u64>,
        items_max: Option<u64>,
        unique: bool,
    },
    Object {
        properties: Vec<Property>,
        additional: Additional,
        members_min: Option<u64>,
        members_max: Option<u64>,
    },
    OneOf(Vec<Branch>),
    Ref(String),
}

/// What an object may hold beyond its properties.
#[derive(Debug, Clone)]
pub(crate) enum Additional {
    Any,
    None,
    Schema(Box<Schema>),
}

/// A member of an object.
#[derive(Debug, Clone)]
pub(crate) struct Property {
    pub(crate) name: String,
    pub(crate) required: bool,
    pub(crate) schema: Schema,
}

/// The value that stands for an absent parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum DefaultValue {
    Boolean(bool),
    Integer(i64),
    Text(String),
}

/// An alternative of a `oneOf`.
#[derive(Debug, Clone)]
pub(crate) struct Branch {
    /// The name of the target schema, or the title of an array.
    pub(crate) name: String,
    pub(crate) schema: Schema,
}

/// The repair of what has no name of its own.
const INNER: &str = "make it a component, and refer to it";

const COMMON: &[&str] = &[
    "description",
    "title",
    "type",
    "nullable",
    "default",
    "example",
    "enum",
    "format",
    "x-sdk-omit",
    "x-open-enum",
    "x-enum-descriptions",
    "x-sdk-type",
];

/// Reads the schema of a query parameter with its default, which the mock fills in; nothing fills in any other.
pub(super) fn read_with_default(at: &Cursor<'_>) -> Option<(Schema, Option<DefaultValue>)> {
    let schema = read_kind(at, Role::Inner)?;
    let default = at.child("default").and_then(|default| read_default(&default, &schema.kind));
    Some((schema, default))
}

/// Where a schema stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// As a component, which has a name, and may be an object, an enum or a `oneOf`.
    Component,
    /// Inside something else.
    Inner,
}

/// Reads the schema at `at`.
pub(super) fn read(at: &Cursor<'_>, role: Role) -> Option<Schema> {
    if at.has("default") {
        let repair = "say it in the description: nothing would fill it in here";
        at.fault_at::<()>("default", "`default` can be generated only in the schema of a query parameter", repair);
    }
    read_kind(at, role)
}

fn read_kind(at: &Cursor<'_>, role: Role) -> Option<Schema> {
    if at.has("$ref") {
        at.only(&["$ref"], "beside `$ref` (OpenAPI 3.0 ignores what stands there)");
        let name = at.reference("schemas")?;
        return Some(Schema { kind: Kind::Ref(name), ..plain(at) });
    }
    if at.has("oneOf") {
        return read_one_of(at, role);
    }
    let kind = match at.text("type") {
        None => {
            at.only(&["description", "nullable", "example", "default", "title"], "in a schema without `type`");
            Kind::Any
        }
        Some("boolean") => {
            refuse_values(at, "booleans");
            at.only_of(COMMON, &[], Kind::Boolean)
        }
        Some("integer") => read_integer(at),
        Some("number") => {
            refuse_values(at, "numbers");
            let kind = Kind::Number { minimum: at.integer("minimum"), maximum: at.integer("maximum") };
            at.only_of(COMMON, &["minimum", "maximum"], kind)
        }
        Some("string") if at.has("enum") => read_enum(at, role)?,
        Some("string") => read_string(at),
        Some("array") => read_array(at)?,
        Some("object") => read_object(at, role)?,
        Some(other) => {
            let repair = "write boolean, integer, number, string, array or object";
            return at.fault_at("type", format!("the type {other:?} is none of OpenAPI 3.0"), repair);
        }
    };
    Some(Schema { kind, ..plain(at) })
}

fn plain(at: &Cursor<'_>) -> Schema {
    Schema {
        place: at.node.place,
        description: at.text("description").map(str::to_owned),
        nullable: at.flag("nullable"),
        kind: Kind::Any,
        omitted: at.flag("x-sdk-omit"),
    }
}

fn read_default(at: &Cursor<'_>, kind: &Kind) -> Option<DefaultValue> {
    match (kind, &at.node.data) {
        (Kind::Boolean, Data::Boolean(value)) => Some(DefaultValue::Boolean(*value)),
        (Kind::Integer { values, .. }, Data::Integer(value)) if !values.is_empty() && !values.contains(value) => {
            at.fault(format!("the default {value} is none of the values of its own schema"), OUTSIDE)
        }
        (Kind::Integer { bits, minimum, maximum, .. }, Data::Integer(value)) => {
            let is_too_long = *bits == 32 && i32::try_from(*value).is_err();
            if is_too_long || minimum.is_some_and(|limit| *value < limit) || maximum.is_some_and(|limit| *value > limit)
            {
                return at.fault(format!("the default {value} is outside the limits of its own schema"), OUTSIDE);
            }
            Some(DefaultValue::Integer(*value))
        }
        (Kind::String { secret: false, length_min, length_max, .. }, Data::String(text)) => {
            let length = text.chars().count() as u64;
            if length_min.is_some_and(|limit| length < limit) || length_max.is_some_and(|limit| length > limit) {
                return at.fault(format!("the default {text:?} is outside the limits of its own schema"), OUTSIDE);
            }
            Some(DefaultValue::Text(text.clone()))
        }
        (Kind::Boolean | Kind::Integer { .. } | Kind::String { secret: false, .. }, _) => {
            at.fault("the default is not of the type of its schema", "write a value of that type")
        }
        _ => {
            let reason = "only a boolean, an integer or a string that is no secret can have a default";
            at.fault(reason, "say it in the description")
        }
    }
}

const OUTSIDE: &str = "write a value within the limits, or widen them";

fn read_integer(at: &Cursor<'_>) -> Kind {
    let bits = match at.text("format") {
        Some("int32") => 32,
        Some("int64") | None => 64,
        Some(other) => {
            at.fault_at::<()>("format", format!("an integer has no format {other:?}"), "write int32 or int64");
            64
        }
    };
    let values = at.child("enum").map(|_| read_integers(at)).unwrap_or_default();
    let kind = Kind::Integer { bits, minimum: at.integer("minimum"), maximum: at.integer("maximum"), values };
    for member in ["x-open-enum", "x-enum-descriptions"].iter().filter(|member| at.has(member)) {
        at.fault_at::<()>(member, format!("`{member}` of integers, which stay numbers"), format!("remove `{member}`"));
    }
    at.only_of(COMMON, &["minimum", "maximum"], kind)
}

/// Reads the values of an enumeration of integers.
fn read_integers(at: &Cursor<'_>) -> Vec<i64> {
    let Some(list) = at.child("enum") else { return Vec::new() };
    let mut values = Vec::new();
    for value in list.children() {
        match value.node.data {
            Data::Integer(number) => values.push(number),
            _ => _ = value.fault::<()>("a value of an integer is no integer", "write whole numbers only"),
        }
    }
    if values.is_empty() {
        list.fault::<()>("`enum` names no value", "add the values, or remove `enum`");
    }
    values
}

/// Refuses enumerations that have no type.
fn refuse_values(at: &Cursor<'_>, what: &str) {
    if at.has("enum") {
        let repair = "say the values in the description; strings and integers can have an `enum`";
        at.fault_at::<()>("enum", format!("an enumeration of {what} cannot be generated"), repair);
    }
}

fn read_string(at: &Cursor<'_>) -> Kind {
    let format = at.text("format");
    if let Some(other) = format.filter(|format| !matches!(*format, "password" | "date-time" | "uri")) {
        let repair = "write password, date-time or uri, or a `pattern`, which both sides hold";
        at.fault_at::<()>("format", format!("a string has no format {other:?} here"), repair);
    }
    if let Some(pattern) = at.text("pattern")
        && let Err(error) = jsonschema::draft202012::new(&serde_json::json!({ "pattern": pattern }))
    {
        let reason = format!("the pattern {pattern:?} is no regular expression: {error}");
        at.fault_at::<()>("pattern", reason, "write an expression of ECMA-262");
    }
    let kind = Kind::String {
        secret: format == Some("password"),
        length_min: at.count("minLength"),
        length_max: at.count("maxLength"),
        pattern: at.text("pattern").map(str::to_owned),
        format: format.filter(|format| *format != "password").map(str::to_owned),
    };
    at.only_of(COMMON, &["minLength", "maxLength", "pattern"], kind)
}

fn read_enum(at: &Cursor<'_>, role: Role) -> Option<Kind> {
    if role == Role::Inner {
        return at.fault("an enumeration of texts stands inside another schema", INNER);
    }
    let values: Vec<String> = at.texts("enum");
    if values.is_empty() {
        at.fault_at::<()>("enum", "`enum` names no value", "add the values, or remove `enum`");
    }
    let descriptions = match at.child("x-enum-descriptions") {
        None => Vec::new(),
        Some(descriptions) => {
            let known: Vec<&str> = values.iter().map(String::as_str).collect();
            descriptions.only(&known, "here: `enum` has no such value");
            let texts = values.iter().map(|value| match descriptions.text(value) {
                Some(text) => text.to_owned(),
                None => {
                    descriptions.fault::<()>(format!("the value {value:?} has no description"), "describe it");
                    String::new()
                }
            });
            texts.collect()
        }
    };
    let kind = Kind::Enum { values, descriptions, shared: at.text("x-open-enum").map(str::to_owned) };
    Some(at.only_of(COMMON, &[], kind))
}

fn read_array(at: &Cursor<'_>) -> Option<Kind> {
    let items = Box::new(read(&at.required("items")?, Role::Inner)?);
    let kind = Kind::Array {
        items,
        items_min: at.count("minItems"),
        items_max: at.count("maxItems"),
        unique: at.flag("uniqueItems"),
    };
    Some(at.only_of(COMMON, &["items", "minItems", "maxItems", "uniqueItems"], kind))
}

fn read_object(at: &Cursor<'_>, role: Role) -> Option<Kind> {
    if role == Role::Inner {
        return at.fault("an object stands inside another schema", INNER);
    }
    let required = at.texts("required");
    let mut properties = Vec::new();
    for property in at.child("properties").iter().flat_map(Cursor::children) {
        if !property.has("$ref") {
            property.required_text("description");
        }
        let schema = read(&property, Role::Inner)?;
        properties.push(Property { required: required.contains(&property.name), name: property.name, schema });
    }
    for name in &required {
        if !properties.iter().any(|property| property.name == *name) {
            let repair = "add the property, or remove the name";
            at.fault_at::<()>("required", format!("{name:?} is required but is no property"), repair);
        }
    }
    let additional = match at.child("additionalProperties") {
        None => Additional::Any,
        Some(child) => match child.node.data {
            Data::Boolean(true) => Additional::Any,
            Data::Boolean(false) => Additional::None,
            _ => Additional::Schema(Box::new(read(&child, Role::Inner)?)),
        },
    };
    let kind = Kind::Object {
        properties,
        additional,
        members_min: at.count("minProperties"),
        members_max: at.count("maxProperties"),
    };
    let keys = ["properties", "required", "additionalProperties", "minProperties", "maxProperties"];
    Some(at.only_of(COMMON, &keys, kind))
}

fn read_one_of(at: &Cursor<'_>, role: Role) -> Option<Schema> {
    at.only(&["description", "oneOf", "nullable", "x-sdk-omit", "example"], "beside `oneOf`");
    if role == Role::Inner {
        return at.fault("a `oneOf` stands inside another schema", INNER);
    }
    let mut branches = Vec::new();
    for branch in at.child("oneOf").iter().flat_map(Cursor::children) {
        let schema = read(&branch, Role::Inner)?;
        let name = match (&schema.kind, branch.text("title")) {
            (Kind::Ref(target), _) => target.clone(),
            (Kind::Array { .. }, Some(title)) => title.to_owned(),
            (Kind::Array { .. }, None) => {
                return branch.fault("an array in `oneOf` has no name", "add a `title`, which names its variant");
            }
            _ => {
                let repair = "make it a component and refer to it; an array may stay, with a `title`";
                return branch.fault("a branch of `oneOf` is neither a `$ref` nor an array", repair);
            }
        };
        branches.push(Branch { name, schema });
    }
    if branches.is_empty() {
        return at.fault_at(
            "oneOf",
            "`oneOf` names no schema",
            "add the schemas, or say in the description what may stand here",
        );
    }
    Some(Schema { kind: Kind::OneOf(branches), ..plain(at) })
}
