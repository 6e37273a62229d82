use std::future::Future;
use std::sync::Arc;
use std::time::Instant;

use bytes::Bytes;
use dropshot::{ApiEndpoint, ApiEndpointVersions, CONTENT_TYPE_JSON, HttpError, RequestContext, RequestInfo};
use http::{Method, Response, StatusCode};
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::extract::{Content, RawBody, RawHeaders, RawPath, RawQuery};
use super::reply::{Documented, Refusal, Reply};
use super::self_check::DocumentedPath;
use super::{
    BodyFault, Call, Exchange, Finding, Handle, Operation, OperationInfo, PathValues, Request, ValueKind, Vendor,
    coverage, self_check,
};
use crate::app::App;

/// The endpoint of an operation with a request body. `P` describes the variables of the path where it is
/// registered, which may be an alias that leaves the tenant out.
pub(crate) fn endpoint_with_body<V: Handle<O>, O: Operation, P>(
    rqctx: RequestContext<Arc<App>>,
    path: RawPath<P>,
    _: RawQuery<O::Query>,
    _: RawHeaders<O::Headers>,
    body: RawBody<O::Body>,
) -> impl Future<Output = Result<Reply<O>, Documented<O::Error>>> + Send {
    std::future::ready(Ok(Reply::new(serve::<V, O>(&rqctx, &path.values, Some(body.content)))))
}

/// The endpoint of an operation without a request body; one that comes all the same is ignored.
pub(crate) fn endpoint_without_body<V: Handle<O>, O: Operation, P>(
    rqctx: RequestContext<Arc<App>>,
    path: RawPath<P>,
    _: RawQuery<O::Query>,
    _: RawHeaders<O::Headers>,
) -> impl Future<Output = Result<Reply<O>, Documented<O::Error>>> + Send {
    std::future::ready(Ok(Reply::new(serve::<V, O>(&rqctx, &path.values, None))))
}

/// What `Allow` says at a path.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Allowed {
    /// The operations of the API's document.
    pub(crate) operations: &'static [OperationInfo],
    /// The path as the document has it; the one that is served may be an alias.
    pub(crate) path: &'static str,
    /// The methods of the path's operations.
    pub(crate) methods: &'static str,
    /// A variable, one literal value of it, and the methods for that value: a folded operation's.
    pub(crate) folded: Option<(&'static str, &'static str, &'static str)>,
}

impl Allowed {
    fn at(self, path: &PathValues) -> &'static str {
        match self.folded {
            Some((variable, literal, methods)) if path.get(variable) == Some(literal) => methods,
            _ => self.methods,
        }
    }
}

/// Makes the endpoint of a method that a known path does not have: the vendor's 405, and no part of
/// the API's description.
pub(crate) fn refusal<V: Vendor, P: DeserializeOwned + JsonSchema + Send + Sync + 'static>(
    method: Method,
    path: &str,
    allowed: Allowed,
) -> ApiEndpoint<Arc<App>> {
    let handler = move |rqctx: RequestContext<Arc<App>>, path: RawPath<P>| {
        let response = run::<V>(&rqctx, &path.values, "method_not_allowed", |exchange| {
            V::authenticate(exchange)?;
            Err(V::refuse_method(exchange, allowed.at(&path.values)))
        });
        let self_check = &rqctx.context().self_check;
        if self_check.is_on() {
            let place = DocumentedPath { operations: allowed.operations, path: allowed.path, values: &path.values };
            self_check.record(place.deviations(&response));
        }
        std::future::ready(Ok::<_, HttpError>(Refusal::new(response)))
    };
    let id = format!("{} {path}", method.as_str());
    ApiEndpoint::new(id, handler, method, CONTENT_TYPE_JSON, path, ApiEndpointVersions::All).visible(false)
}

fn serve<V: Handle<O>, O: Operation>(
    rqctx: &RequestContext<Arc<App>>,
    path: &PathValues,
    body: Option<Content>,
) -> Response<Bytes> {
    let is_checked = rqctx.context().self_check.is_on();
    let record = is_checked.then(coverage::record).flatten();
    let response = run::<V>(rqctx, path, O::INFO.id, |exchange| {
        let response = carry_out::<V, O>(exchange, body.as_ref())?;
        if let Some(record) = record {
            let body = body.as_ref().and_then(Content::whole);
            let (query, _) = query_values::<V>(exchange, O::INFO);
            record.request(O::INFO, &query, &header_values(exchange, O::INFO), body);
        }
        Ok(response)
    });
    let refused_method = response.status() == StatusCode::METHOD_NOT_ALLOWED && O::FOLD.is_some();
    if is_checked && refused_method {
        let registered = O::FOLD.map_or(O::INFO.path, |fold| fold.registered);
        let place = DocumentedPath { operations: O::TABLE, path: registered, values: path };
        rqctx.context().self_check.record(place.deviations(&response));
    } else if is_checked {
        rqctx.context().self_check.record(self_check::deviations(O::INFO, &response));
        if let Some(record) = record {
            record.response(O::INFO, &response);
        }
    }
    response
}

/// Answers a request to an operation: everything that lies between the route and the socket.
///
/// Whoever wants to leave the network out, as a benchmark does, calls it with an [`Exchange`] of its
/// own. `body` is `None` for an operation without one.
pub fn answer<V: Handle<O>, O: Operation>(exchange: &Exchange<'_>, body: Option<Bytes>) -> Response<Bytes> {
    let outcome = carry_out::<V, O>(exchange, body.map(Content::Whole).as_ref());
    outcome.unwrap_or_else(|problem| V::render_problem(exchange, problem))
}

fn carry_out<V: Handle<O>, O: Operation>(
    exchange: &Exchange<'_>,
    body: Option<&Content>,
) -> Result<Response<Bytes>, V::Problem> {
    let caller = V::authenticate(exchange)?;
    if let Some(fold) = O::FOLD
        && exchange.path.get(fold.variable) != Some(fold.literal)
    {
        return Err(V::refuse_method(exchange, fold.allow));
    }
    V::admit(exchange, &caller, O::INFO)?;
    let request = read_request::<V, O>(exchange, body)?;
    let answer = V::handle(&Call { exchange, caller: &caller }, request)?;
    let body = (!O::INFO.media_types.is_empty()).then_some(&answer.body);
    Ok(V::render(exchange, O::INFO, answer.headers, body))
}

/// Opens the exchange, runs `steps` in it, renders a refusal and writes the log line.
fn run<V: Vendor>(
    rqctx: &RequestContext<Arc<App>>,
    path: &PathValues,
    operation: &'static str,
    steps: impl FnOnce(&Exchange<'_>) -> Result<Response<Bytes>, V::Problem>,
) -> Response<Bytes> {
    let started = Instant::now();
    let app = rqctx.context();
    let world = match V::tenant(path) {
        Some(tenant) => app.worlds.of(tenant),
        None => app.worlds.default_world().clone(),
    };
    let completed;
    let path = if V::tenant(path).is_none() {
        completed = path.with(V::default_path(&world));
        &completed
    } else {
        path
    };
    let exchange = open(&rqctx.request, &world, path);
    let response = steps(&exchange).unwrap_or_else(|problem| V::render_problem(&exchange, problem));
    // Neither path nor query: both may carry a secret.
    tracing::info!(
        api = V::API.name(),
        operation,
        method = %exchange.method,
        status = response.status().as_u16(),
        peer = %exchange.peer,
        elapsed_us = started.elapsed().as_micros(),
        "request"
    );
    response
}

fn open<'a>(request: &'a RequestInfo, world: &'a crate::world::World, path: &'a PathValues) -> Exchange<'a> {
    let query = request.uri().query().unwrap_or_default();
    Exchange {
        world,
        now: world.clock.now(),
        peer: request.remote_addr().ip().to_canonical(),
        method: request.method(),
        uri: request.uri(),
        headers: request.headers(),
        path,
        query: form_urlencoded::parse(query.as_bytes()).into_owned().collect(),
        scheme: "http",
    }
}

fn read_request<V: Handle<O>, O: Operation>(
    exchange: &Exchange<'_>,
    body: Option<&Content>,
) -> Result<Request<O>, V::Problem> {
    let query = read_query::<V, O>(exchange)?;
    let body = match body {
        Some(content) => read_body::<V, O>(exchange, content)?,
        None => texts(Map::new()),
    };
    let (path, headers) = (texts(path_values(exchange)), texts(header_values(exchange, O::INFO)));
    Ok(Request { path, query, headers, body })
}

/// Reads the query parameters of an operation.
fn read_query<V: Vendor, O: Operation>(exchange: &Exchange<'_>) -> Result<O::Query, V::Problem> {
    let operation = O::INFO;
    V::check_query(exchange, operation)?;
    let (query, unknown) = query_values::<V>(exchange, operation);
    let mut findings = (operation.schemas)().query(operation.id, &query);
    if !V::IGNORES_UNKNOWN_QUERY {
        findings.extend(unknown);
    }
    if !findings.is_empty() {
        return Err(V::refuse_query(exchange, operation, &findings));
    }
    serde_json::from_value(query).map_err(|error| V::refuse_query(exchange, operation, &[Finding::mismatch(&error)]))
}

fn read_body<V: Handle<O>, O: Operation>(exchange: &Exchange<'_>, content: &Content) -> Result<O::Body, V::Problem> {
    let operation = O::INFO;
    let bytes = match content {
        Content::Whole(bytes) if bytes.len() <= V::BODY_BYTES_MAX => bytes,
        _ => return Err(V::refuse_body(exchange, operation, BodyFault::TooLarge)),
    };
    let body: Value = serde_json::from_slice(bytes)
        .map_err(|error| V::refuse_body(exchange, operation, BodyFault::NotJson(&error)))?;
    let findings = (operation.schemas)().body(operation.id, &body);
    if !findings.is_empty() {
        return Err(V::refuse_body(
            exchange,
            operation,
            BodyFault::Invalid { findings: &findings, body: &body, bytes },
        ));
    }
    // The schema holds, so this fails only where JSON Schema is wider than the type (`1.0` is an integer).
    serde_json::from_value(body).map_err(|error| V::refuse_body(exchange, operation, BodyFault::NotJson(&error)))
}

fn query_values<V: Vendor>(exchange: &Exchange<'_>, operation: &OperationInfo) -> (Value, Vec<Finding>) {
    let mut values = Map::new();
    let mut unknown = Vec::new();
    for (name, text) in &exchange.query {
        let Some(parameter) = operation.query.iter().find(|parameter| parameter.name == name) else {
            unknown.push(Finding::unknown_query(name, text));
            continue;
        };
        let value = V::read_query(parameter, text);
        if parameter.kind == ValueKind::Strings {
            let list = values.entry(name.clone()).or_insert_with(|| Value::Array(Vec::new()));
            list.as_array_mut().expect("inserted as an array").push(value);
        } else {
            // The first of several wins; vendors that refuse repetition do so in `check_query`.
            values.entry(name.clone()).or_insert(value);
        }
    }
    (Value::Object(values), unknown)
}

fn path_values(exchange: &Exchange<'_>) -> Map<String, Value> {
    exchange.path.0.iter().map(|(name, value)| (name.clone(), value.clone().into())).collect()
}

fn header_values(exchange: &Exchange<'_>, operation: &OperationInfo) -> Map<String, Value> {
    let present = operation.headers.iter().filter_map(|name| Some(((*name).to_owned(), exchange.header(name)?.into())));
    present.collect()
}

/// Makes a generated struct of texts from texts.
fn texts<T: DeserializeOwned>(values: Map<String, Value>) -> T {
    serde_json::from_value(Value::Object(values))
        .expect("path variables are all there, headers are optional, all are texts")
}
