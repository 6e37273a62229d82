use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use chrono::{DateTime, Utc};
use dropshot::{ApiEndpoint, ApiEndpointVersions, Body, CONTENT_TYPE_JSON, RequestContext};
use http::uri::PathAndQuery;
use http::{HeaderMap, HeaderValue, Method, Response, StatusCode, header};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::extract::{Content, Parameters, RawBody};
use super::reply::{Documented, Reply};
use super::self_check::DocumentedPath;
use super::stage::Stage;
use super::{
    Api, BodyFault, Call, Exchange, Explanation, Finding, Handle, Operation, OperationInfo, PathValues, Postponement,
    Request, ValueKind, Vendor, coverage, date, delivery, self_check,
};
use crate::app::App;
use crate::front::Line;
use crate::limit::Limit;
use crate::world::{Applied, Attempt, Drawn, Effect, FaultNote, Packed, Record, ResetAfter, Said};

/// Makes the endpoint of an operation with a request body at a path where it is registered, which may be an alias that
/// leaves the tenant out.
pub(crate) fn endpoint_with_body<V: Handle<O>, O: Operation>(path: &'static str) -> ApiEndpoint<Arc<App>> {
    let handler = move |rqctx: RequestContext<Arc<App>>, _: Parameters<O>, body: RawBody<O::Body>| async move {
        let response = serve::<V, O>(&rqctx, path, Some(body.content)).await;
        Ok::<Reply<O>, Documented<O::Error>>(Reply::new(response))
    };
    let (id, method) = (O::INFO.id.to_owned(), O::INFO.method.clone());
    ApiEndpoint::new(id, handler, method, CONTENT_TYPE_JSON, path, ApiEndpointVersions::All)
}

/// Makes the endpoint of an operation without a request body; one that comes all the same is ignored.
pub(crate) fn endpoint_without_body<V: Handle<O>, O: Operation>(path: &'static str) -> ApiEndpoint<Arc<App>> {
    let handler = move |rqctx: RequestContext<Arc<App>>, _: Parameters<O>| async move {
        let response = serve::<V, O>(&rqctx, path, None).await;
        Ok::<Reply<O>, Documented<O::Error>>(Reply::new(response))
    };
    let (id, method) = (O::INFO.id.to_owned(), O::INFO.method.clone());
    ApiEndpoint::new(id, handler, method, CONTENT_TYPE_JSON, path, ApiEndpointVersions::All)
}

async fn serve<V: Handle<O>, O: Operation>(
    rqctx: &RequestContext<Arc<App>>,
    registered: &'static str,
    body: Option<Content>,
) -> Response<Body> {
    let path = &PathValues::of(registered, rqctx.request.uri().path());
    let is_checked = rqctx.context().self_check.is_on();
    let record = is_checked.then(coverage::record).flatten();
    let limit = limit::<V>(rqctx.context(), O::INFO, body.as_ref());
    let route = Route { operation: O::INFO.id, path, body: body.as_ref().and_then(Content::whole), limit };
    let outcome = run::<V>(rqctx, route, |exchange| {
        let response = carry_out::<V, O>(exchange, body.as_ref())?;
        if let Some(record) = record {
            let body = body.as_ref().and_then(Content::whole).map(AsRef::as_ref);
            let (query, _) = query_values::<V>(exchange, O::INFO);
            record.request(O::INFO, &query, &header_values(exchange, O::INFO), body);
        }
        Ok(response)
    });
    let outcome = outcome.await;
    if let Some(response) = outcome.response.as_ref().filter(|_| is_checked) {
        let refused_method = response.status() == StatusCode::METHOD_NOT_ALLOWED && O::FOLD.is_some();
        if refused_method {
            let registered = O::FOLD.map_or(O::INFO.path, |fold| fold.registered);
            let place = DocumentedPath { operations: O::TABLE, path: registered, values: path };
            rqctx.context().self_check.record(place.deviations(response));
        } else if outcome.is_documented(O::INFO) {
            rqctx.context().self_check.record(self_check::deviations(O::INFO, response));
            if let Some(record) = record {
                record.response(O::INFO, response);
            }
        }
    }
    outcome.deliver(rqctx).await
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

/// What a request was routed to, as far as every vendor's request has it.
#[derive(Clone, Copy)]
pub(super) struct Route<'a> {
    pub(super) operation: &'static str,
    pub(super) path: &'a PathValues,
    pub(super) body: Option<&'a Bytes>,
    /// The limit of the server that the request reaches, if there is one: then nothing else is looked at.
    pub(super) limit: Option<Limit>,
}

/// Returns the limit of the server that a request reaches.
fn limit<V: Vendor>(app: &App, operation: &OperationInfo, body: Option<&Content>) -> Option<Limit> {
    let is_too_large = matches!(body, Some(Content::TooLarge)) && app.body_bytes_max < V::BODY_BYTES_MAX;
    let creates = !operation.safe_to_repeat && matches!(operation.method, Method::POST | Method::PUT);
    let memory = || app.memory.exceeded().filter(|_| creates);
    is_too_large.then_some(Limit::BodyBytes(app.body_bytes_max)).or_else(memory)
}

/// What came of a request.
pub(super) struct Outcome {
    /// `None` if there is to be no answer.
    pub(super) response: Option<Response<Bytes>>,
    /// What a fault does to it.
    pub(super) effect: Option<Effect>,
    /// The connection, where it can be reached.
    line: Option<Arc<Line>>,
    /// Whether the server answers because of a limit of its own.
    is_limited: bool,
}

impl Outcome {
    /// Whether the document has to cover the answer: a fault may answer what no document has, and a limit of the
    /// server what only the control API's has.
    fn is_documented(&self, operation: &OperationInfo) -> bool {
        let status = self.response.as_ref().map_or(0, |response| response.status().as_u16());
        let is_known = || (operation.schemas)().response(operation.id, status).is_some();
        let has_fault = matches!(self.effect, Some(Effect::Status(_) | Effect::RateLimit(_)));
        match self.is_limited {
            true => operation.api == Api::Control && is_known(),
            false => !has_fault || is_known(),
        }
    }

    pub(super) async fn deliver(self, rqctx: &RequestContext<Arc<App>>) -> Response<Body> {
        if let (Some(Effect::Reset { after, .. }), Some(line)) = (&self.effect, &self.line) {
            match after {
                ResetAfter::Head => line.end_in_reset(),
                ResetAfter::Request | ResetAfter::Handling => line.reset(),
            }
        }
        if let Some(response) = self.response {
            return delivery::deliver(response, self.effect.as_ref());
        }
        // Until the client goes, and this with it; a server that stops does not wait for that.
        rqctx.context().stopping.cancelled().await;
        let mut response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
        response
    }
}

/// Opens the exchange, runs `steps` in it as the faults of the world allow, renders a refusal, and
/// writes journal and log.
pub(super) async fn run<V: Vendor>(
    rqctx: &RequestContext<Arc<App>>,
    route: Route<'_>,
    steps: impl Fn(&Exchange<'_>) -> Result<Response<Bytes>, V::Problem>,
) -> Outcome {
    let stage = Stage::of::<V>(rqctx, route.path);
    let applied = if route.limit.is_some() { None } else { decide::<V>(&stage, route.operation) };
    if let Some(Applied { drawn: Drawn::DelayMs(delay_ms), .. }) = applied {
        tokio::time::sleep(Duration::from_millis(delay_ms)).await;
    }
    let exchange = stage.exchange();
    let mut has_waited = false;
    let (response, explanation) = loop {
        let performed = match route.limit {
            Some(limit) => because(Some(limit.response()), &limit.detail()),
            None => perform::<V>(&exchange, applied.as_ref(), &steps),
        };
        match performed {
            Performed::Settled(response, explanation) => break (response, explanation),
            Performed::Postponed(postponement) => {
                has_waited = true;
                postponement.await;
            }
        }
    };
    let now = if has_waited { exchange.world.clock.now() } else { exchange.now };
    let response = response.map(|response| dated(response, now));
    let status = response.as_ref().map(|response| response.status().as_u16());
    let effect = applied.as_ref().map(|applied| &applied.effect);
    rqctx.context().metrics.count(V::API, route.operation, status, effect);
    // Neither path nor query: both may carry a secret.
    tracing::info!(
        api = V::API.name(),
        operation = route.operation,
        method = %exchange.method,
        status,
        peer = %exchange.peer,
        fault = effect.map(Effect::kind),
        elapsed_us = u64::try_from(exchange.received_at.elapsed().as_micros()).unwrap_or(u64::MAX),
        "request"
    );
    if V::IS_OF_A_WORLD {
        stage.world.journal.add(record::<V>(&exchange, route, applied.as_ref(), response.as_ref(), explanation));
    }
    let (effect, line) = (applied.map(|applied| applied.effect), stage.line.clone());
    Outcome { response, effect, line, is_limited: route.limit.is_some() }
}

/// Gives an answer the time of its world. Without it hyper would give it that of the machine, and a client that
/// reckons with `Date`, for an expiry or a `Retry-After`, would take one for the other.
fn dated(mut response: Response<Bytes>, now: DateTime<Utc>) -> Response<Bytes> {
    response.headers_mut().insert(header::DATE, date::imf_fixdate(now));
    response
}

fn record<V: Vendor>(
    exchange: &Exchange<'_>,
    route: Route<'_>,
    applied: Option<&Applied>,
    response: Option<&Response<Bytes>>,
    explanation: Option<Explanation>,
) -> Record {
    let caller = V::shown_credential(exchange);
    let packed = Packed::of(&Said {
        target: exchange.uri.path_and_query().map_or("", PathAndQuery::as_str),
        tenant: V::tenant(exchange.path),
        caller: caller.as_deref(),
        reason: explanation.as_ref().map(|explanation| explanation.reason.as_str()),
        request_type: content_type(exchange.headers),
        request_body: route.body.map_or(&[], |body| body),
        response_type: response.and_then(|response| content_type(response.headers())),
        response_body: response.map_or(&[], |response| response.body()),
    });
    Record {
        number: 0,
        at: exchange.now,
        elapsed: elapsed(exchange),
        api: V::API,
        operation: route.operation,
        method: exchange.method.clone(),
        peer: exchange.peer,
        status: response.map(|response| response.status().as_u16()),
        findings: explanation.map_or_else(Vec::new, |explanation| explanation.findings),
        fault: applied.map(|applied| FaultNote { id: applied.id, kind: applied.effect.kind() }),
        packed,
        secret_members: V::secret_members(),
    }
}

fn content_type(headers: &HeaderMap) -> Option<&str> {
    headers.get(header::CONTENT_TYPE)?.to_str().ok()
}

/// Returns how long a request has taken, as the journal is to tell it: nothing, where all is to be the same each time.
fn elapsed(exchange: &Exchange<'_>) -> Duration {
    let is_told = exchange.app.is_none_or(|app| !app.worlds.chance().is_fixed());
    if is_told { exchange.received_at.elapsed() } else { Duration::ZERO }
}

fn decide<V: Vendor>(stage: &Stage<'_>, operation: &'static str) -> Option<Applied> {
    if !V::IS_OF_A_WORLD || stage.world.faults.is_empty() {
        return None;
    }
    let exchange = stage.exchange();
    let credential = V::shown_credential(&exchange);
    stage.world.faults.decide(&Attempt {
        api: V::API,
        operation,
        tenant: V::tenant(exchange.path),
        credential: credential.as_deref(),
        now: exchange.now,
    })
}

/// What came of the steps of a request.
enum Performed {
    /// The answer, if there is to be one, and why it is a refusal.
    Settled(Option<Response<Bytes>>, Option<Explanation>),
    /// What has to happen before the steps are taken once more.
    Postponed(Postponement),
}

/// What is answered for another reason than the vendor's.
fn because(response: Option<Response<Bytes>>, reason: &str) -> Performed {
    Performed::Settled(response, Some(Explanation { reason: reason.to_owned(), ..Explanation::default() }))
}

/// Carries a request out, or does what a fault does instead; says why it was refused.
fn perform<V: Vendor>(
    exchange: &Exchange<'_>,
    applied: Option<&Applied>,
    steps: impl Fn(&Exchange<'_>) -> Result<Response<Bytes>, V::Problem>,
) -> Performed {
    match applied.map(|applied| (&applied.effect, applied.drawn)) {
        Some((Effect::Status(failure), _)) => {
            let status = StatusCode::from_u16(failure.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
            let mut response = V::render_failure(exchange, status, None);
            let retry_after = failure.retry_after.as_deref().and_then(|value| HeaderValue::from_str(value).ok());
            response.headers_mut().extend(retry_after.map(|value| (header::RETRY_AFTER, value)));
            because(Some(response), "a fault answers")
        }
        Some((Effect::RateLimit(_), Drawn::Window(window))) => {
            let window = window.as_rate_window(exchange.now);
            let response = V::render_failure(exchange, StatusCode::TOO_MANY_REQUESTS, Some(&window));
            because(Some(response), "a fault limits the rate")
        }
        Some((Effect::Hang, _)) => because(None, "a fault lets the request hang"),
        Some((Effect::LostAnswer { n_times }, _)) => {
            for _ in 0..*n_times {
                let _ = steps(exchange);
            }
            because(None, "a fault loses the answer")
        }
        Some((Effect::Reset { after: ResetAfter::Request, .. }, _)) => {
            because(None, "a fault resets the connection before the request is carried out")
        }
        Some((Effect::Reset { after: ResetAfter::Handling, .. }, _)) => {
            let _ = steps(exchange);
            because(None, "a fault resets the connection in place of the answer")
        }
        _ => settle::<V>(exchange, steps(exchange)),
    }
}

fn settle<V: Vendor>(exchange: &Exchange<'_>, result: Result<Response<Bytes>, V::Problem>) -> Performed {
    let problem = match result {
        Ok(response) => return Performed::Settled(Some(response), None),
        Err(problem) => problem,
    };
    match V::postpone(problem) {
        Ok(postponement) => Performed::Postponed(postponement),
        Err(problem) => {
            let explanation = V::explain(&problem);
            Performed::Settled(Some(V::render_problem(exchange, problem)), Some(explanation))
        }
    }
}

fn read_request<V: Handle<O>, O: Operation>(
    exchange: &Exchange<'_>,
    body: Option<&Content>,
) -> Result<Request<O>, V::Problem> {
    let query = read_query::<V, O>(exchange)?;
    let body = match body {
        Some(content) => read_body::<V, O>(exchange, content)?,
        None => texts(&Value::Object(Map::new())),
    };
    let (path, headers) = (exchange.path.to(), texts(&Value::Object(header_values(exchange, O::INFO))));
    Ok(Request { path, query, headers, body })
}

/// Reads the query of a request to what is no operation, and takes the parameters of one.
pub(crate) fn query_of<V: Vendor, O: Operation>(
    rqctx: &RequestContext<Arc<App>>,
    path: &PathValues,
) -> Result<O::Query, V::Problem> {
    read_query::<V, O>(&Stage::of::<V>(rqctx, path).exchange())
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
    let body = V::read_body(exchange, operation, bytes)?;
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

fn header_values(exchange: &Exchange<'_>, operation: &OperationInfo) -> Map<String, Value> {
    let present =
        operation.headers.iter().filter_map(|name| Some(((*name).to_owned(), exchange.header(*name)?.into())));
    present.collect()
}

/// Makes a generated struct of texts from an object of texts.
fn texts<T: DeserializeOwned>(values: &Value) -> T {
    T::deserialize(values).expect("headers are optional, and are texts")
}
