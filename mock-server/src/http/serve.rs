use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use chrono::{DateTime, Utc};
use dropshot::Body;
use http::{HeaderValue, Method, Response, StatusCode, header};

use super::incoming::{Content, Incoming};
use super::read::{header_values, query_values, read_request};
use super::record::{Concluded, record};
use super::routes::Refused;
use super::stage::Stage;
use super::{
    Api, Call, Exchange, Explanation, Handle, Operation, OperationInfo, PathValues, Postponement, Vendor, coverage,
    date, delivery, self_check,
};
use crate::app::App;
use crate::front::Line;
use crate::limit::BodyLimit;
use crate::own_problem;
use crate::world::{Applied, Attempt, Drawn, Effect, ResetAfter};

/// Answers a request to an operation: everything that lies between the route and the socket.
pub(super) async fn serve<V: Handle<O>, O: Operation>(incoming: &Incoming<'_>, path: &PathValues) -> Response<Body> {
    let app = incoming.app();
    let is_checked = app.self_check.is_on();
    let record = is_checked.then(coverage::record).flatten();
    let limit = limit::<V>(app, O::INFO, incoming.read());
    let routed = Routed { operation: Some(O::INFO.id), path, limit, hint: "" };
    let outcome = run::<V>(incoming, routed, Some(O::INFO), |exchange, caller, content| {
        let response = carry_out::<V, O>(exchange, caller, content)?;
        if let Some(record) = record {
            let body = content.and_then(Content::whole).map(AsRef::as_ref);
            let (query, _) = query_values::<V>(exchange, O::INFO);
            record.request(O::INFO, &query, &header_values(exchange, O::INFO), body);
        }
        Ok(response)
    });
    let outcome = outcome.await;
    if let Some(response) = outcome.response.as_ref().filter(|_| is_checked && outcome.is_documented(O::INFO)) {
        app.self_check.record(self_check::deviations(O::INFO, response));
        if let Some(record) = record {
            record.response(O::INFO, response);
        }
    }
    outcome.deliver(incoming).await
}

/// Answers a request for which an API has no operation: the caller is authenticated, then refused.
pub(super) async fn refuse<V: Vendor>(incoming: &Incoming<'_>, refused: Refused<'_>) -> Response<Body> {
    let operation = refused.allow.map(|_| METHOD_NOT_ALLOWED);
    let routed = Routed { operation, path: refused.path, limit: None, hint: refused.hint };
    let outcome = run::<V>(incoming, routed, None, |exchange, _, _| match refused.allow {
        Some(allow) => Err(V::refuse_method(exchange, allow)),
        None => Err(V::refuse_path(exchange)),
    });
    let outcome = outcome.await;
    let self_check = &incoming.app().self_check;
    if let Outcome { response: Some(response), effect: None, .. } = &outcome
        && self_check.is_on()
    {
        self_check.record(self_check::refusal_deviations(refused, response));
    }
    outcome.deliver(incoming).await
}

/// Answers a request to an operation without a server.
///
/// Whoever wants to leave the network out, as a benchmark does, calls it with an [`Exchange`] of its
/// own. `body` is `None` for an operation without one.
pub fn answer<V: Handle<O>, O: Operation>(exchange: &Exchange<'_>, body: Option<Bytes>) -> Response<Bytes> {
    let body = body.map(Content::Whole);
    let outcome =
        admit::<V>(exchange, Some(O::INFO)).and_then(|caller| carry_out::<V, O>(exchange, &caller, body.as_ref()));
    outcome.unwrap_or_else(|problem| V::render_problem(exchange, problem))
}

/// Decides by the head of a request whether it is let through.
fn admit<V: Vendor>(
    exchange: &Exchange<'_>,
    operation: Option<&'static OperationInfo>,
) -> Result<V::Caller, V::Problem> {
    let caller = V::authenticate(exchange)?;
    if let Some(operation) = operation {
        V::admit(exchange, &caller, operation)?;
        V::check_media_types(exchange, operation)?;
    }
    Ok(caller)
}

/// Carries an admitted request out.
fn carry_out<V: Handle<O>, O: Operation>(
    exchange: &Exchange<'_>,
    caller: &V::Caller,
    body: Option<&Content>,
) -> Result<Response<Bytes>, V::Problem> {
    let request = read_request::<V, O>(exchange, body)?;
    let answer = V::handle(&Call { exchange, caller }, request)?;
    let body = (!O::INFO.media_types.is_empty()).then_some(&answer.body);
    Ok(V::render(exchange, O::INFO, answer.headers, body))
}

/// What a request was routed to, as far as every vendor's request has it.
#[derive(Clone, Copy)]
struct Routed<'a> {
    /// The id of the operation, or [`METHOD_NOT_ALLOWED`]; `None` if the API does not have the path.
    operation: Option<&'static str>,
    path: &'a PathValues,
    /// The limit of the server that the request reaches, if there is one: then nothing else is looked at.
    limit: Option<BodyLimit>,
    /// What may have been meant by a path that the API does not have.
    hint: &'a str,
}

/// Stands for the id of an operation where a path has none for the method.
pub(crate) const METHOD_NOT_ALLOWED: &str = "method_not_allowed";

/// Returns the limit of the server that a request reaches.
fn limit<V: Vendor>(app: &App, operation: &'static OperationInfo, body: Option<&Content>) -> Option<BodyLimit> {
    let is_too_large = matches!(body, Some(Content::TooLarge)) && is_limited::<V>(app, Some(operation));
    is_too_large.then_some(BodyLimit(app.body_bytes_max))
}

/// Whether the server takes shorter bodies than the API, for an operation that reads one.
fn is_limited<V: Vendor>(app: &App, operation: Option<&'static OperationInfo>) -> bool {
    operation.is_some_and(|operation| operation.has_body) && app.body_bytes_max < V::BODY_BYTES_MAX
}

/// What came of a request.
pub(super) struct Outcome {
    /// `None` if there is to be no answer.
    pub(super) response: Option<Response<Bytes>>,
    /// What a fault does to it.
    pub(super) effect: Option<Effect>,
    /// The connection, where it can be reached.
    line: Option<Arc<Line>>,
    /// Whether the server answers for itself: because of a limit, or because the world is another one by now.
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

    async fn deliver(self, incoming: &Incoming<'_>) -> Response<Body> {
        if let Some(mut response) = self.response {
            if incoming.head().method() == Method::HEAD {
                let n_bytes = response.body().len();
                response.headers_mut().insert(header::CONTENT_LENGTH, n_bytes.into());
                response.body_mut().clear();
            }
            return delivery::deliver(response, self.effect.as_ref(), self.line, &incoming.app().stopping);
        }
        if let (Some(Effect::Reset { .. }), Some(line)) = (&self.effect, &self.line) {
            line.reset();
        }
        // Until the client goes, and this with it; a server that stops does not wait for that.
        incoming.app().stopping.cancelled().await;
        let mut response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
        response
    }
}

/// Opens the exchange, admits the caller, runs `steps` as the faults of the world allow, renders a refusal, and
/// writes journal and log.
async fn run<V: Vendor>(
    incoming: &Incoming<'_>,
    routed: Routed<'_>,
    operation: Option<&'static OperationInfo>,
    steps: impl Fn(&Exchange<'_>, &V::Caller, Option<&Content>) -> Result<Response<Bytes>, V::Problem> + Send + Sync,
) -> Outcome {
    let stage = Stage::of::<V>(incoming.rqctx, routed.path);
    let applied = if routed.limit.is_some() { None } else { decide::<V>(&stage, routed.operation) };
    if let Some(Applied { drawn: Drawn::DelayMs(delay_ms), .. }) = applied {
        tokio::select! {
            () = incoming.app().stopping.or_after(Duration::from_millis(delay_ms)) => {}
            () = stage.ended() => {}
        }
    }
    let exchange = stage.exchange();
    let attempt = || attempt::<V>(incoming, &stage, &exchange, operation, &steps);
    let (mut has_waited, mut is_given_up) = (false, false);
    let (response, mut explanation) = loop {
        let performed = match routed.limit {
            Some(limit) => because(Some(limit.response()), &limit.detail()),
            None => perform::<V, _>(&exchange, applied.as_ref(), attempt).await,
        };
        match performed {
            Performed::Settled(response, explanation) => break (response, explanation),
            Performed::Postponed(postponement) => {
                has_waited = true;
                postponement.await;
            }
            Performed::GivenUp => {
                is_given_up = true;
                break (Some(own_problem::given_up()), None);
            }
        }
    };
    if let Some(explanation) = explanation.as_mut().filter(|_| !routed.hint.is_empty()) {
        explanation.reason = format!("{}; {}", explanation.reason, routed.hint);
    }
    let now = if has_waited { exchange.world.clock.now() } else { exchange.now };
    let response = response.map(|response| dated(response, now));
    let status = response.as_ref().map(|response| response.status().as_u16());
    let effect = applied.as_ref().map(|applied| &applied.effect);
    incoming.app().metrics.count(Some(V::API), routed.operation, status, effect);
    // Neither path nor query: both may carry a secret.
    tracing::info!(
        api = V::API.name(),
        operation = routed.operation,
        method = %exchange.method,
        status,
        peer = %exchange.peer,
        fault = effect.map(Effect::kind),
        elapsed_us = u64::try_from(exchange.received_at.elapsed().as_micros()).unwrap_or(u64::MAX),
        "request"
    );
    if V::IS_OF_A_WORLD {
        let concluded = Concluded {
            operation: routed.operation,
            body: incoming.read().and_then(Content::whole),
            applied: applied.as_ref(),
            response: response.as_ref(),
            explanation,
        };
        let record = record::<V>(&exchange, concluded);
        // What happened in a state that is gone is no part of the journal of the next one.
        stage.act(|| stage.world.journal.add(record));
    }
    let effect = applied.map(|applied| applied.effect).filter(|_| !is_given_up);
    Outcome { response, effect, line: stage.line.clone(), is_limited: routed.limit.is_some() || is_given_up }
}

/// Why a request was not carried out.
enum Refusal<P> {
    Problem(P),
    /// The body did not come.
    BrokenBody,
    /// The world is no longer the one to which the request came.
    GivenUp,
    /// The body is longer than the server takes.
    Limited(BodyLimit),
}

/// Carries a request out once. A body that the operation needs is read when the caller is admitted, unless it has been
/// read before. Whatever the request has waited for, it acts in the world as it was when it came, or not at all.
async fn attempt<V: Vendor>(
    incoming: &Incoming<'_>,
    stage: &Stage<'_>,
    exchange: &Exchange<'_>,
    operation: Option<&'static OperationInfo>,
    steps: impl Fn(&Exchange<'_>, &V::Caller, Option<&Content>) -> Result<Response<Bytes>, V::Problem>,
) -> Result<Response<Bytes>, Refusal<V::Problem>> {
    let admitted = stage.act(|| admit::<V>(exchange, operation)).ok_or(Refusal::GivenUp)?;
    let caller = admitted.map_err(Refusal::Problem)?;
    let has_body = operation.is_some_and(|operation| operation.has_body);
    let content = if has_body { Some(incoming.content().await) } else { None };
    match content {
        Some(Content::Broken) => return Err(Refusal::BrokenBody),
        Some(Content::TooLarge) if is_limited::<V>(incoming.app(), operation) => {
            return Err(Refusal::Limited(BodyLimit(incoming.app().body_bytes_max)));
        }
        _ => {}
    }
    let carried_out = stage.act(|| steps(exchange, &caller, content)).ok_or(Refusal::GivenUp)?;
    carried_out.map_err(Refusal::Problem)
}

/// Gives an answer the time of its world. Without it hyper would give it that of the machine, and a client that
/// reckons with `Date`, for an expiry or a `Retry-After`, would take one for the other.
fn dated(mut response: Response<Bytes>, now: DateTime<Utc>) -> Response<Bytes> {
    response.headers_mut().insert(header::DATE, date::imf_fixdate(now));
    response
}

fn decide<V: Vendor>(stage: &Stage<'_>, operation: Option<&'static str>) -> Option<Applied> {
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
    /// The world is no longer the one to which the request came.
    GivenUp,
}

/// What is answered for another reason than the vendor's.
fn because(response: Option<Response<Bytes>>, reason: &str) -> Performed {
    Performed::Settled(response, Some(Explanation { reason: reason.to_owned(), ..Explanation::default() }))
}

/// Carries a request out, or does what a fault does instead; says why it was refused.
async fn perform<V: Vendor, F>(exchange: &Exchange<'_>, applied: Option<&Applied>, attempt: impl Fn() -> F) -> Performed
where
    F: Future<Output = Result<Response<Bytes>, Refusal<V::Problem>>>,
{
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
                let _ = attempt().await;
            }
            because(None, "a fault loses the answer")
        }
        Some((Effect::Reset { after: ResetAfter::Request, .. }, _)) => {
            because(None, "a fault resets the connection before the request is carried out")
        }
        Some((Effect::Reset { after: ResetAfter::Handling, .. }, _)) => {
            let _ = attempt().await;
            because(None, "a fault resets the connection in place of the answer")
        }
        _ => settle::<V>(exchange, attempt().await),
    }
}

fn settle<V: Vendor>(exchange: &Exchange<'_>, result: Result<Response<Bytes>, Refusal<V::Problem>>) -> Performed {
    let problem = match result {
        Ok(response) => return Performed::Settled(Some(response), None),
        Err(Refusal::BrokenBody) => return because(Some(own_problem::broken_body()), own_problem::BROKEN_BODY),
        Err(Refusal::GivenUp) => return Performed::GivenUp,
        Err(Refusal::Limited(limit)) => return because(Some(limit.response()), &limit.detail()),
        Err(Refusal::Problem(problem)) => problem,
    };
    match V::postpone(problem) {
        Ok(postponement) => Performed::Postponed(postponement),
        Err(problem) => {
            let explanation = V::explain(exchange, &problem);
            Performed::Settled(Some(V::render_problem(exchange, problem)), Some(explanation))
        }
    }
}
