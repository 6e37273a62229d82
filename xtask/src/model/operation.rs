use super::cursor::Cursor;
use super::paging::{self, Paging};
use super::parameter::{Location, Parameter, is_header_name, read_parameters};
use super::schema::Role;
use super::segment::{MIXED_REPAIR, is_plain, mixed, variables};
use super::server::{self, Server};
use super::{Schema, schema};
use crate::yaml::Place;

/// The word in `x-rights` for all of a server, which no tenant is.
pub(super) const INSTALLATION: &str = "installation";

/// An operation of a document.
#[derive(Debug, Clone)]
pub(crate) struct Operation {
    pub(crate) place: Place,
    pub(crate) id: String,
    /// The HTTP method in lower case.
    pub(crate) method: String,
    /// The path of the document, below the server's.
    pub(crate) path: String,
    /// The server of the path, if it is another one than the document's.
    pub(crate) server: Option<Server>,
    /// Other paths with the same variables that the vendor serves alike (`x-also-at` of the path).
    pub(crate) also_at: Vec<String>,
    pub(crate) tag: String,
    pub(crate) summary: String,
    pub(crate) description: String,
    pub(crate) rights: Rights,
    pub(crate) safe_to_repeat: bool,
    pub(crate) paging: Option<Paging>,
    /// Whether a list comes whole, whatever it is asked with (`x-paging: whole`).
    pub(crate) is_whole: bool,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    pub(crate) responses: Vec<Response>,
}

/// What the caller must hold (`x-rights`).
#[derive(Debug, Clone)]
pub(crate) struct Rights {
    pub(crate) within: String,
    pub(crate) any_of: Holders,
    pub(crate) own: Option<Holders>,
}

/// Who holds a right.
#[derive(Debug, Clone)]
pub(crate) enum Holders {
    /// Whoever asks: no credential is looked at, and `security` of the operation is empty.
    Public,
    /// Whoever is known, with or without a scope or role.
    Everyone,
    /// Whoever has any scope or role there.
    Any,
    OneOf(Vec<String>),
}

#[derive(Debug, Clone)]
pub(crate) struct Body {
    pub(crate) content: Content,
    /// Whether a request without a body is refused. Otherwise it counts as one with an empty object.
    pub(crate) required: bool,
}

/// The media types of a body, which all have one schema.
#[derive(Debug, Clone)]
pub(crate) struct Content {
    pub(crate) media_types: Vec<String>,
    pub(crate) schema: Schema,
}

impl Content {
    /// Whether the body is a text by itself, no JSON.
    pub(crate) fn is_text(&self) -> bool {
        self.media_types.iter().any(|media_type| media_type == TEXT)
    }
}

/// The one media type that is no JSON.
const TEXT: &str = "text/plain";

#[derive(Debug, Clone)]
pub(crate) struct Response {
    /// `200`, or a range such as `5XX`.
    pub(crate) status: String,
    pub(crate) headers: Vec<Header>,
    pub(crate) content: Option<Content>,
}

#[derive(Debug, Clone)]
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

    /// Whether it is called without a credential.
    pub(crate) fn is_public(&self) -> bool {
        matches!(self.rights.any_of, Holders::Public)
    }

    /// Returns the parameters of a location.
    pub(crate) fn parameters_in(&self, location: Location) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(move |parameter| parameter.location == location)
    }
}

const METHODS: &[&str] = &["get", "put", "post", "delete", "patch"];

/// Reads the operations of a path.
pub(super) fn read_path(at: &Cursor<'_>, document: &Server, operations: &mut Vec<Operation>) {
    let mut known = METHODS.to_vec();
    known.extend(["summary", "description", "servers", "parameters", "x-also-at"]);
    at.only(&known, "in a path");
    let server = at.child("servers").and_then(|servers| server::read_of_path(&servers, document));
    for other in at.texts("x-also-at") {
        if variables(&other) != variables(&at.name) {
            let repair = "name the same variables in the same order";
            at.fault_at::<()>("x-also-at", format!("{other} has not the variables of {}", at.name), repair);
        }
    }
    let shared = at.child("parameters").map(|parameters| parameters.children()).unwrap_or_default();
    for method in at.children().into_iter().filter(|child| METHODS.contains(&child.name.as_str())) {
        if let Some(operation) = read(&method, &at.name, &shared) {
            operations.push(Operation { server: server.clone(), also_at: at.texts("x-also-at"), ..operation });
        }
    }
}

fn read(at: &Cursor<'_>, path: &str, shared: &[Cursor<'_>]) -> Option<Operation> {
    let known = [
        "tags",
        "operationId",
        "summary",
        "description",
        "security",
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
        let repair = "write it in snake_case, noun first, like `token_create`";
        at.fault_at::<()>("operationId", format!("the operation id {id:?} is not snake_case"), repair);
    }
    read_sources(at);
    let own = at.child("parameters").map(|parameters| parameters.children()).unwrap_or_default();
    let parameters = read_parameters(shared, &own);
    check_path(at, path, &parameters);
    let body = match at.child("requestBody") {
        Some(body) => Some(read_body(&body)?),
        None => None,
    };
    let is_whole = at.child("x-paging").is_some_and(|paging| paging.node.as_str() == Some("whole"));
    let paging = match at.child("x-paging") {
        Some(paging) if !is_whole => Some(paging::read(&paging)?),
        _ => None,
    };
    let safe_to_repeat = at.required("x-safe-to-repeat").is_some() && at.flag("x-safe-to-repeat");
    Some(Operation {
        place: at.node.place,
        id,
        method: at.name.clone(),
        path: path.to_owned(),
        server: None,
        also_at: Vec::new(),
        tag: at.texts("tags").first().cloned().unwrap_or_default(),
        summary: at.required_text("summary")?.to_owned(),
        description: at.required_text("description")?.trim_end().to_owned(),
        rights: read_rights(&at.required("x-rights")?, at.child("security").as_ref())?,
        safe_to_repeat,
        paging,
        is_whole,
        parameters,
        body,
        responses: read_responses(&at.required("responses")?)?,
    })
}

pub(super) fn is_snake_case(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_lowercase())
        && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        && !id.contains("__")
        && !id.ends_with('_')
}

fn read_sources(at: &Cursor<'_>) {
    let Some(sources) = at.required("x-source") else { return };
    if sources.children().is_empty() {
        sources.fault::<()>("`x-source` names no page", "name the page of the vendor that the operation rests on");
    }
    for source in sources.children() {
        source.only(&["page", "publisher", "read"], "in a source");
        for member in ["page", "publisher", "read"] {
            source.required_text(member);
        }
    }
}

/// Reads who may call an operation. `security` is the operation's own, which says no more than that it asks for nothing.
fn read_rights(at: &Cursor<'_>, security: Option<&Cursor<'_>>) -> Option<Rights> {
    at.only(&["within", "any_of", "own"], "in rights");
    let holders = at.child("any_of");
    let is_public = holders.is_some_and(|holders| holders.node.as_str() == Some("public"));
    match security {
        None if is_public => {
            let repair = "add `security: []` to the operation";
            at.fault_at::<()>("any_of", "the operation is public, but the document's `security` holds for it", repair);
        }
        Some(security) if !is_public || !security.children().is_empty() => {
            let repair = "remove it, or write `security: []` and, in `x-rights`, `any_of: public`";
            security.fault::<()>("only an operation that is public has a `security` of its own", repair);
        }
        _ => {}
    }
    let within = at.required_text("within")?;
    let tenants = at.top("x-tenants").map(|tenants| tenants.children()).unwrap_or_default();
    if within != INSTALLATION && !tenants.iter().any(|tenant| tenant.name == within) {
        let known: Vec<&str> = tenants.iter().map(|tenant| tenant.name.as_str()).chain([INSTALLATION]).collect();
        let reason = format!("{within:?} is neither a tenant of `x-tenants` nor the installation");
        return at.fault_at("within", reason, format!("write one of {}", known.join(", ")));
    }
    let own = if at.has("own") { Some(read_holders(at, "own")?) } else { None };
    Some(Rights { within: within.to_owned(), any_of: read_holders(at, "any_of")?, own })
}

fn read_holders(at: &Cursor<'_>, member: &str) -> Option<Holders> {
    let holders = at.required(member)?;
    match holders.node.as_str() {
        Some("public") => Some(Holders::Public),
        Some("everyone") => Some(Holders::Everyone),
        Some("any") => Some(Holders::Any),
        Some(word) => holders.fault(
            format!("{word:?} says nothing about who holds a right"),
            "write a list of scopes or roles, or the word `any`, `everyone` or `public`",
        ),
        None => Some(Holders::OneOf(at.texts(member))),
    }
}

fn check_path(at: &Cursor<'_>, path: &str, parameters: &[Parameter]) {
    let variables = variables(path);
    for segment in path.split('/').filter(|segment| !is_plain(segment)) {
        at.fault::<()>(mixed(segment), MIXED_REPAIR);
    }
    for (i, name) in variables.iter().enumerate().filter(|(i, name)| variables[..*i].contains(name)) {
        at.fault::<()>(format!("the path variable {{{name}}} is there twice"), format!("rename number {}", i + 1));
    }
    if !path.starts_with('/') || path.contains(['?', '#']) || path.contains("//") {
        let repair = "write a path that begins with a slash, without a query and without empty segments";
        at.fault::<()>(format!("{path:?} cannot be a path of an operation"), repair);
    }
    for parameter in parameters.iter().filter(|parameter| parameter.location == Location::Path) {
        if !variables.contains(&parameter.name.as_str()) {
            let repair = "correct the name of the parameter, or remove it";
            at.fault::<()>(format!("the path {path} has no variable {{{}}}", parameter.name), repair);
        }
    }
    for name in variables {
        if !parameters.iter().any(|parameter| parameter.location == Location::Path && parameter.name == name) {
            let repair = format!("add a parameter {name} with `in: path`");
            at.fault::<()>(format!("the path variable {{{name}}} is not declared as a parameter"), repair);
        }
    }
}

fn read_body(at: &Cursor<'_>) -> Option<Body> {
    let at = at.resolve("requestBodies")?;
    at.only(&["description", "required", "content"], "in a request body");
    let content = at.required("content")?;
    let body = Body { content: read_content(&content)?, required: at.flag("required") };
    if body.content.is_text() {
        content.fault::<()>("a request in text/plain cannot be generated", "let it be JSON");
    }
    Some(body)
}

fn read_content(at: &Cursor<'_>) -> Option<Content> {
    let mut media_types = Vec::new();
    let mut schema: Option<(Schema, Option<&str>)> = None;
    for media in at.children() {
        media.only(&["schema", "example", "examples"], "in a media type");
        let is_json = media.name == "application/json" || media.name.ends_with("+json");
        if !is_json && media.name != TEXT {
            let repair = "describe it in words; both sides write and read JSON, and answers in text/plain";
            media.fault::<()>(format!("the media type {} is not JSON", media.name), repair);
        }
        if media.name == TEXT && at.children().len() > 1 {
            let repair = "keep one, or let a handler choose and describe the other in words";
            media.fault::<()>("a body is either JSON or text/plain", repair);
        }
        let here = media.required("schema")?;
        let target = here.text("$ref");
        match &schema {
            Some((_, first)) if *first != target || target.is_none() => {
                let repair = "make the schema a component, and let all refer to it";
                return here.fault("the media types of one body have more than one schema", repair);
            }
            Some(_) => {}
            None => schema = Some((schema::read(&here, Role::Inner)?, target)),
        }
        media_types.push(media.name.clone());
    }
    match schema {
        Some((schema, _)) => Some(Content { media_types, schema }),
        None => at.fault("the body has no media type", "add application/json, or remove `content`"),
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
                let repair = "keep one; the SDK takes 200, 201, 202 and 204 for it";
                child.fault::<()>(format!("{status} is a second successful response"), repair);
            }
        } else {
            let target = match response.content.as_ref().map(|content| (&content.schema.kind, content.is_text())) {
                Some((schema::Kind::Ref(target), false)) => target.clone(),
                _ => {
                    let reason = format!("the error {status} has no body that refers to a component schema");
                    return child.fault(reason, "give it the body that the other errors have");
                }
            };
            if error.as_ref().is_some_and(|first| *first != target) {
                let repair = "let all errors of an operation refer to one schema";
                child.fault::<()>(format!("{target} is a second error schema"), repair);
            }
            error = Some(target);
        }
        responses.push(response);
    }
    if !responses.iter().any(|response| response.status.starts_with('2')) || error.is_none() {
        let repair = "add the one with a 2xx status that is missing, or an error";
        return at.fault("the operation has no successful response, or no error", repair);
    }
    Some(responses)
}

/// Whether the crate `http`, by whose names the test helpers go, knows a status.
fn is_registered(status: &str) -> bool {
    http::StatusCode::from_bytes(status.as_bytes()).is_ok_and(|status| status.canonical_reason().is_some())
}

fn read_response(at: &Cursor<'_>, status: &str) -> Option<Response> {
    let exact = status.len() == 3
        && status.bytes().all(|byte| byte.is_ascii_digit())
        && status.starts_with(['2', '3', '4', '5']);
    if exact && !is_registered(status) {
        let repair = format!("write a registered status, or the range {}XX for errors", &status[..1]);
        return at.fault(format!("{status} is no registered status, and has no name in the generated code"), repair);
    }
    if !exact && !matches!(status, "4XX" | "5XX") {
        let repair = "write a status from 200 to 599, 4XX or 5XX";
        return at.fault(format!("the status {status:?} cannot be generated"), repair);
    }
    let at = at.resolve("responses")?;
    if matches!(status, "204" | "205" | "304") && at.has("content") {
        let repair = "remove `content`, or write another status";
        return at.fault_at("content", format!("an answer with the status {status} has no body in HTTP"), repair);
    }
    at.only(&["description", "headers", "content"], "in a response");
    at.required_text("description");
    let mut headers = Vec::new();
    for header in at.child("headers").iter().flat_map(Cursor::children) {
        let target = header.resolve("headers")?;
        target.only(&["description", "required", "schema", "example", "examples"], "in a header");
        target.required_text("description");
        if !is_header_name(&header.name) {
            header
                .fault::<()>(format!("{:?} is no name of a header", header.name), "write letters, digits and hyphens");
        }
        let schema = schema::read(&target.required("schema")?, Role::Inner)?;
        headers.push(Header { name: header.name, required: target.flag("required"), schema });
    }
    let content = match at.child("content") {
        Some(content) => Some(read_content(&content)?),
        None => None,
    };
    Some(Response { status: status.to_owned(), headers, content })
}
