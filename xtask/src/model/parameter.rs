//! The parameters of an operation.

use super::cursor::Cursor;
use super::schema::{DefaultValue, Role};
use super::{Schema, schema};
use crate::names;

#[derive(Debug, Clone)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    /// Its name in Rust, which no other parameter of its operation has.
    pub(crate) argument: String,
    pub(crate) location: Location,
    pub(crate) required: bool,
    pub(crate) description: String,
    pub(crate) schema: Schema,
    /// What an absent query parameter means.
    pub(crate) default: Option<DefaultValue>,
    /// The typed SDK leaves it out (`x-sdk-omit`).
    pub(crate) omitted: bool,
    /// What the SDK takes in place of a text (`x-sdk-type`).
    pub(crate) sdk_type: Option<SdkType>,
}

/// What a text on the wire is to a caller.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SdkType {
    /// A number that is not negative, in decimal digits.
    Integer,
    /// `true`; false leaves the parameter out.
    Boolean,
}

/// Where a parameter stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Location {
    Path,
    Query,
    Header,
}

/// Reads the parameters of an operation: its own, and those of its path that it does not override.
pub(super) fn read_parameters(shared: &[Cursor<'_>], own: &[Cursor<'_>]) -> Vec<Parameter> {
    let read = |list: &[Cursor<'_>]| {
        let mut parameters: Vec<Parameter> = Vec::new();
        for (at, parameter) in list.iter().filter_map(|at| Some((at, read_parameter(at)?))) {
            if parameters.iter().any(|other| other.is(&parameter)) {
                at.fault::<()>(format!("the parameter {:?} is there twice", parameter.name), "remove one of the two");
            } else {
                parameters.push(parameter);
            }
        }
        parameters
    };
    let own = read(own);
    let mut parameters = read(shared);
    parameters.retain(|parameter| !own.iter().any(|other| other.is(parameter)));
    parameters.extend(own);
    parameters
}

impl Parameter {
    /// Whether a parameter is the same one on the wire, where case counts for nothing in the names of headers.
    fn is(&self, other: &Self) -> bool {
        let is_alike = match self.location {
            Location::Header => self.name.eq_ignore_ascii_case(&other.name),
            Location::Path | Location::Query => self.name == other.name,
        };
        self.location == other.location && is_alike
    }
}

/// Headers that OpenAPI does not let be parameters, because other parts of a document describe them.
const NO_PARAMETERS: &[&str] = &["accept", "content-type", "authorization"];

fn read_parameter(at: &Cursor<'_>) -> Option<Parameter> {
    let at = at.resolve("parameters")?;
    let known = [
        "name",
        "in",
        "required",
        "description",
        "schema",
        "style",
        "explode",
        "example",
        "examples",
        "x-sdk-omit",
        "x-sdk-type",
    ];
    at.only(&known, "in a parameter");
    let location = match at.required_text("in")? {
        "path" => Location::Path,
        "query" => Location::Query,
        "header" => Location::Header,
        other => {
            let repair = "describe it in words, or make it a parameter in path, query or header";
            return at.fault_at("in", format!("a parameter in {other:?} cannot be generated"), repair);
        }
    };
    let name = at.required_text("name")?;
    check_name(&at, location, name);
    check_style(&at, location);
    let schema = at.required("schema")?;
    let (schema, default) = match location {
        Location::Query => schema::read_with_default(&schema)?,
        Location::Path | Location::Header => (schema::read(&schema, Role::Inner)?, None),
    };
    let required = at.flag("required");
    if location == Location::Path && !required {
        at.fault::<()>(format!("the path parameter {name:?} is not required"), "add `required: true`");
    }
    if location != Location::Path && required {
        let repair = "leave `required` out, and let the handler refuse a request without it";
        at.fault_at::<()>("required", "a required query or header parameter cannot be generated", repair);
    }
    Some(Parameter {
        name: name.to_owned(),
        argument: String::new(),
        location,
        required,
        description: at.required_text("description")?.trim_end().to_owned(),
        schema,
        default,
        omitted: at.flag("x-sdk-omit"),
        sdk_type: read_sdk_type(&at, location),
    })
}

/// Refuses names that cannot stand where the parameter does.
fn check_name(at: &Cursor<'_>, location: Location, name: &str) {
    match location {
        Location::Header if NO_PARAMETERS.contains(&name.to_ascii_lowercase().as_str()) => {
            let repair = "remove the parameter: media types and security schemes describe this header";
            at.fault_at::<()>("name", format!("OpenAPI ignores a header parameter {name:?}"), repair);
        }
        Location::Header if !is_header_name(name) => {
            let repair = "write letters, digits and hyphens";
            at.fault_at::<()>("name", format!("{name:?} is no name of a header"), repair);
        }
        Location::Query | Location::Header | Location::Path => {}
    }
    if names::argument(name).is_none() {
        let repair = "write a name with at least one letter";
        at.fault_at::<()>("name", format!("the name {name:?} has nothing that could be a name in Rust"), repair);
    }
}

/// Whether a text is a token of HTTP (RFC 9110, 5.6.2).
pub(super) fn is_header_name(name: &str) -> bool {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !name.is_empty() && name.bytes().all(is_token)
}

/// Refuses styles that the generators do not write. For a single value in a path or a header, `explode` says nothing.
fn check_style(at: &Cursor<'_>, location: Location) {
    let own = if location == Location::Query { "form" } else { "simple" };
    if let Some(style) = at.text("style").filter(|style| *style != own) {
        let reason = format!("the style `{style}` cannot be generated here");
        at.fault_at::<()>("style", reason, format!("leave `style` out, or write `{own}`"));
    }
    if location == Location::Query && at.has("explode") && !at.flag("explode") {
        let repair = "leave `explode` out: each value is a parameter of its own";
        at.fault_at::<()>("explode", "a list as one value cannot be generated", repair);
    }
}

/// Reads what a text of the query is in the SDK.
fn read_sdk_type(at: &Cursor<'_>, location: Location) -> Option<SdkType> {
    let word = at.text("x-sdk-type")?;
    let is_text = at.child("schema").is_some_and(|schema| schema.text("type") == Some("string"));
    if location != Location::Query || !is_text {
        let reason = "only a text in the query can be of another type in the SDK";
        return at.fault_at("x-sdk-type", reason, "remove `x-sdk-type`, or give the parameter `type: string` in place");
    }
    match word {
        "integer" => Some(SdkType::Integer),
        "boolean" => Some(SdkType::Boolean),
        other => {
            let reason = format!("{other:?} is neither `integer` nor `boolean`");
            at.fault_at("x-sdk-type", reason, "write `integer` or `boolean`")
        }
    }
}
