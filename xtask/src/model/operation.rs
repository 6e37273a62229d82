use super::Schema;
use super::cursor::Cursor;
use super::paging::{self, Paging};
use super::schema;
use super::schema::DefaultValue;
use crate::yaml::Place;

/// An operation of a document.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) place: Place,
    pub(crate) id: String,
    /// The HTTP method in lower case.
    pub(crate) method: String,
    /// The path of the document, below the server's.
    pub(crate) path: String,
    /// Other paths with the same variables that the vendor serves alike (`x-also-at` of the path).
    pub(crate) also_at: Vec<String>,
    pub(crate) tag: String,
    pub(crate) summary: String,
    pub(crate) description: String,
    pub(crate) rights: Rights,
    pub(crate) safe_to_repeat: bool,
    pub(crate) paging: Option<Paging>,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    pub(crate) responses: Vec<Response>,
}

/// What the caller must hold (`x-rights`).
#[derive(Debug)]
pub(crate) struct Rights {
    pub(crate) within: String,
    pub(crate) any_of: Holders,
    pub(crate) own: Option<Holders>,
}

/// Who holds a right.
#[derive(Debug)]
pub(crate) enum Holders {
    /// Whoever is known, with or without a scope or role.
    Everyone,
    /// Whoever has any scope or role there.
    Any,
    OneOf(Vec<String>),
}

#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) location: Location,
    pub(crate) required: bool,
    pub(crate) description: String,
    pub(crate) schema: Schema,
    /// What an absent query parameter means.
    pub(crate) default: Option<DefaultValue>,
    /// The typed SDK leaves it out (`x-sdk-omit`).
    pub(crate) omitted: bool,
}

/// Where a parameter stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Location {
    Path,
    Query,
    Header,
}

#[derive(Debug)]
pub(crate) struct Body {
    pub(crate) content: Content,
    /// Whether a request without a body is refused. Otherwise it counts as one with an empty object.
    pub(crate) required: bool,
}

/// The media types of a body, which all have one schema.
#[derive(Debug)]
pub(crate) struct Content {
    pub(crate) media_types: Vec<String>,
    pub(crate) schema: Schema,
}

#[derive(Debug)]
pub(crate) struct Response {
    /// `200`, or a range such as `5XX`.
    pub(crate) status: String,
    pub(crate) headers: Vec<Header>,
    pub(crate) content: Option<Content>,
}

#[derive(Debug)]
pub(crate) struct Header {
    pub(crate) name: String,
    pub(crate) required: bool,
    pub(crate) schema: Schema,
}

impl Operation {
    /// Returns the one successful response.
    pub(crate) fn success(&self) -> &Response {
        let success = self.responses.iter().find(|response| response.status.starts_with('2'));
        success.expect("the reader requires exactly one successful response")
    }

    /// Returns the one schema that all errors share.
    pub(crate) fn error(&self) -> &Schema {
        let error = self.responses.iter().find(|response| !response.status.starts_with('2'));
        let content = error.and_then(|response| response.content.as_ref());
        &content.expect("the reader requires one error schema").schema
    }

    /// Returns the parameters of a location.
    pub(crate) fn parameters_in(&self, location: Location) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(move |parameter| parameter.location == location)
    }
}

const METHODS: &[&str] = &["get", "put", "post", "delete", "patch"];

/// Reads the operations of a path.
pub(super) fn read_path(at: &Cursor<'_>, operations: &mut Vec<Operation>) {
    let mut known = METHODS.to_vec();
    known.extend(["summary", "description", "parameters", "x-also-at"]);
    at.only(&known, "in a path");
    for other in at.texts("x-also-at") {
        if variables(&other) != variables(&at.name) {
            at.fault_at::<()>("x-also-at", format!("{other} has not the variables of {}", at.name));
        }
    }
    let shared = at.child("parameters").map(|parameters| parameters.children()).unwrap_or_default();
    for method in at.children().into_iter().filter(|child| METHODS.contains(&child.name.as_str())) {
        if let Some(operation) = read(&method, &at.name, &shared) {
            operations.push(Operation { also_at: at.texts("x-also-at"), ..operation });
        }
    }
}

fn read(at: &Cursor<'_>, path: &str, shared: &[Cursor<'_>]) -> Option<Operation> {
    let known = [
        "tags",
        "operationId",
        "summary",
        "description",
        "x-source",
        "x-rights",
        "x-safe-to-repeat",
        "x-paging",
        "parameters",
        "requestBody",
        "responses",
    ];
    at.only(&known, "in an operation");
    let id = at.required_text("operationId")?.to_owned();
    if !is_snake_case(&id) {
        at.fault_at::<()>("operationId", format!("{id:?} is not snake_case, noun first, like `token_create`"));
    }
    read_sources(at);
    let own = at.child("parameters").map(|parameters| parameters.children()).unwrap_or_default();
    let parameters: Vec<_> = shared.iter().chain(&own).filter_map(read_parameter).collect();
    check_path(at, path, &parameters);
    let body = match at.child("requestBody") {
        Some(body) => Some(read_body(&body)?),
        None => None,
    };
    let paging = match at.child("x-paging") {
        Some(paging) => Some(paging::read(&paging)?),
        None => None,
    };
    let safe_to_repeat = at.required("x-safe-to-repeat").is_some() && at.flag("x-safe-to-repeat");
    Some(Operation {
        place: at.node.place,
        id,
        method: at.name.clone(),
        path: path.to_owned(),
        also_at: Vec::new(),
        tag: at.texts("tags").first().cloned().unwrap_or_default(),
        summary: at.required_text("summary")?.to_owned(),
        description: at.required_text("description")?.trim_end().to_owned(),
        rights: read_rights(&at.required("x-rights")?)?,
        safe_to_repeat,
        paging,
        parameters,
        body,
        responses: read_responses(&at.required("responses")?)?,
    })
}

fn is_snake_case(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_lowercase())
        && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

fn read_sources(at: &Cursor<'_>) {
    let Some(sources) = at.required("x-source") else { return };
    if sources.children().is_empty() {
        sources.fault::<()>("names no page; each operation rests on at least one page of the vendor");
    }
    for source in sources.children() {
        source.only(&["page", "publisher", "read"], "in a source");
        for member in ["page", "publisher", "read"] {
            source.required_text(member);
        }
    }
}

/// Where rights can be held; an installation is all of a vendor's server, which has no tenant in its paths.
const TENANTS: &[&str] = &["installation", "environment", "account", "organization", "project"];

fn read_rights(at: &Cursor<'_>) -> Option<Rights> {
    at.only(&["within", "any_of", "own"], "in rights");
    let within = at.required_text("within")?;
    if !TENANTS.contains(&within) {
        return at.fault_at("within", format!("{within:?} is not one of {}", TENANTS.join(", ")));
    }
    let own = if at.has("own") { Some(read_holders(at, "own")?) } else { None };
    Some(Rights { within: within.to_owned(), any_of: read_holders(at, "any_of")?, own })
}

fn read_holders(at: &Cursor<'_>, member: &str) -> Option<Holders> {
    let holders = at.required(member)?;
    match holders.node.as_str() {
        Some("everyone") => Some(Holders::Everyone),
        Some("any") => Some(Holders::Any),
        Some(_) => holders.fault("must be a list of scopes or roles, or the word `any` or `everyone`"),
        None => Some(Holders::OneOf(at.texts(member))),
    }
}

fn read_parameter(at: &Cursor<'_>) -> Option<Parameter> {
    let at = at.resolve("parameters")?;
    let known =
        ["name", "in", "required", "description", "schema", "style", "explode", "example", "examples", "x-sdk-omit"];
    at.only(&known, "in a parameter");
    let location = match at.required_text("in")? {
        "path" => Location::Path,
        "query" => Location::Query,
        "header" => Location::Header,
        other => return at.fault_at("in", format!("a parameter in {other:?} cannot be generated")),
    };
    if at.text("style").is_some_and(|style| style != "form") || (at.has("explode") && !at.flag("explode")) {
        at.fault::<()>("only the style `form` with `explode: true` can be generated");
    }
    let schema = at.required("schema")?;
    let (schema, default) = match location {
        Location::Query => schema::read_with_default(&schema)?,
        Location::Path | Location::Header => (schema::read(&schema, false)?, None),
    };
    let required = at.flag("required");
    if location == Location::Path && !required {
        at.fault::<()>("a path parameter must be required");
    }
    if location != Location::Path && required {
        at.fault::<()>("a required query or header parameter cannot be generated");
    }
    Some(Parameter {
        name: at.required_text("name")?.to_owned(),
        location,
        required,
        description: at.required_text("description")?.trim_end().to_owned(),
        schema,
        default,
        omitted: at.flag("x-sdk-omit"),
    })
}

fn check_path(at: &Cursor<'_>, path: &str, parameters: &[Parameter]) {
    let variables = variables(path);
    for segment in path.split('/').filter(|segment| segment.contains(['{', '}']) && variable(segment).is_none()) {
        at.fault::<()>(format!("the path segment {segment:?} mixes a variable with other text"));
    }
    for parameter in parameters.iter().filter(|parameter| parameter.location == Location::Path) {
        if !variables.contains(&parameter.name.as_str()) {
            at.fault::<()>(format!("the path {path} has no variable {{{}}}", parameter.name));
        }
    }
    for name in variables {
        if !parameters.iter().any(|parameter| parameter.location == Location::Path && parameter.name == name) {
            at.fault::<()>(format!("the path variable {{{name}}} is not declared as a parameter"));
        }
    }
}

fn variables(path: &str) -> Vec<&str> {
    path.split('/').filter_map(variable).collect()
}

/// Returns the variable that a path segment is.
pub(crate) fn variable(segment: &str) -> Option<&str> {
    let name = segment.strip_prefix('{')?.strip_suffix('}')?;
    is_snake_case(name).then_some(name)
}

fn read_body(at: &Cursor<'_>) -> Option<Body> {
    let at = at.resolve("requestBodies")?;
    at.only(&["description", "required", "content"], "in a request body");
    Some(Body { content: read_content(&at.required("content")?)?, required: at.flag("required") })
}

fn read_content(at: &Cursor<'_>) -> Option<Content> {
    let mut media_types = Vec::new();
    let mut schema: Option<(Schema, Option<&str>)> = None;
    for media in at.children() {
        media.only(&["schema", "example", "examples"], "in a media type");
        let is_json = media.name == "application/json" || media.name.ends_with("+json");
        if !is_json {
            media.fault::<()>(format!("the media type {} is not JSON", media.name));
        }
        if !media.has("example") && !media.has("examples") {
            media.fault::<()>("has no example; each request and each documented status shows one");
        }
        let here = media.required("schema")?;
        let target = here.text("$ref");
        match &schema {
            Some((_, first)) if *first != target || target.is_none() => {
                return here.fault("the media types of one body must refer to one schema");
            }
            Some(_) => {}
            None => schema = Some((schema::read(&here, false)?, target)),
        }
        media_types.push(media.name.clone());
    }
    match schema {
        Some((schema, _)) => Some(Content { media_types, schema }),
        None => at.fault("has no media type"),
    }
}

fn read_responses(at: &Cursor<'_>) -> Option<Vec<Response>> {
    let mut responses = Vec::new();
    let mut error: Option<String> = None;
    for child in at.children() {
        let status = child.name.clone();
        let response = read_response(&child, &status)?;
        if status.starts_with('2') {
            if responses.iter().any(|other: &Response| other.status.starts_with('2')) {
                child.fault::<()>("a second successful response; an operation can have one");
            }
        } else {
            let target = match response.content.as_ref().map(|content| &content.schema.kind) {
                Some(schema::Kind::Ref(target)) => target.clone(),
                _ => return child.fault("an error needs a body that refers to a component schema"),
            };
            if error.as_ref().is_some_and(|first| *first != target) {
                child.fault::<()>("a second error schema; all errors of an operation must have one");
            }
            error = Some(target);
        }
        responses.push(response);
    }
    if !responses.iter().any(|response| response.status.starts_with('2')) || error.is_none() {
        return at.fault("an operation needs a successful response and at least one error");
    }
    Some(responses)
}

fn read_response(at: &Cursor<'_>, status: &str) -> Option<Response> {
    let exact =
        status.len() == 3 && status.bytes().all(|byte| byte.is_ascii_digit()) && ("200"..="599").contains(&status);
    if !exact && !matches!(status, "4XX" | "5XX") {
        return at.fault(format!("the status {status:?} cannot be generated; use 200 to 599, 4XX or 5XX"));
    }
    let at = at.resolve("responses")?;
    at.only(&["description", "headers", "content"], "in a response");
    at.required_text("description");
    let mut headers = Vec::new();
    for header in at.child("headers").iter().flat_map(Cursor::children) {
        let target = header.resolve("headers")?;
        target.only(&["description", "required", "schema", "example", "examples"], "in a header");
        target.required_text("description");
        let schema = schema::read(&target.required("schema")?, false)?;
        headers.push(Header { name: header.name, required: target.flag("required"), schema });
    }
    let content = match at.child("content") {
        Some(content) => Some(read_content(&content)?),
        None => None,
    };
    Some(Response { status: status.to_owned(), headers, content })
}
