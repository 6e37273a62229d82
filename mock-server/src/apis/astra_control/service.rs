use std::collections::BTreeMap;

use bytes::Bytes;
use http::header::{self, HeaderValue};
use http::{HeaderMap, Response, StatusCode};
use serde::Serialize;

use super::Store;
use super::account::{Access, Caller};
use super::bearer::Bearer;
use super::diagnosis;
use super::problem::{Problem, Reason};
use super::refusal::Lack;
use super::refusal::Refusal;
use super::secret_index::credential;
use crate::generated::Api;
use crate::generated::astra_control::SECRET_MEMBERS;
use crate::http::{
    BodyFault, Exchange, Explanation, Finding, OperationInfo, PathValues, RateWindow, Vendor, media_type,
};
use crate::world::{Credential, SecretHash};

/// The server of Astra Control, as far as it concerns user API tokens.
#[derive(Debug)]
pub struct Service;

impl Vendor for Service {
    const API: Api = Api::AstraControl;
    type Caller = Caller;
    type Problem = Problem;

    fn tenant(path: &PathValues) -> Option<&str> {
        path.get("account_id")
    }

    fn leading_credential(headers: &HeaderMap) -> Option<Credential> {
        match Bearer::read(headers) {
            Bearer::Given(secret) => Some(credential(&SecretHash::of(secret))),
            Bearer::Missing | Bearer::Malformed => None,
        }
    }

    fn shown_credential(exchange: &Exchange<'_>) -> Option<String> {
        let Bearer::Given(secret) = Bearer::read(exchange.headers) else { return None };
        let account = Self::tenant(exchange.path).and_then(|id| id.parse().ok());
        let caller = exchange.world.store::<Store>().caller(account, secret)?;
        caller.account.token_id(&caller).map(|id| id.to_string())
    }

    fn authenticate(exchange: &Exchange<'_>) -> Result<Caller, Problem> {
        let secret = match Bearer::read(exchange.headers) {
            Bearer::Missing => return Err(Problem::MissingBearer),
            Bearer::Malformed => return Err(Problem::InvalidBearer),
            Bearer::Given(secret) => secret,
        };
        let account = Self::tenant(exchange.path).and_then(|id| id.parse().ok());
        exchange.world.store::<Store>().caller(account, secret).ok_or(Problem::InvalidBearer)
    }

    fn admit(exchange: &Exchange<'_>, caller: &Caller, operation: &OperationInfo) -> Result<(), Problem> {
        admit(exchange, caller, operation).map_err(|refusal| Problem::from_refusal(refusal, operation))
    }

    fn holds(_: &Exchange<'_>, caller: &Caller, _: &OperationInfo, right: &str) -> bool {
        caller.account.role(caller.user).is_some_and(|role| role.as_str() == right)
    }

    fn check_query(exchange: &Exchange<'_>, operation: &OperationInfo) -> Result<(), Problem> {
        let sent = count_names(exchange);
        if operation.query.is_empty() {
            return refuse_any(Problem::QueryNotSupported, &sent, |_, _| Some("not supported by this operation"));
        }
        let repeatable =
            |name: &str| operation.query.iter().any(|parameter| parameter.name == name && parameter.kind.is_list());
        refuse_any(Problem::InvalidQuery, &sent, |name, n_times| match name {
            "skip" if sent.contains_key("continue") => Some("not to be combined with continue"),
            name if n_times > 1 && !repeatable(name) => Some("given more than once"),
            _ => None,
        })
    }

    const IGNORES_UNKNOWN_QUERY: bool = false;

    fn refuse_query(_: &Exchange<'_>, _: &OperationInfo, findings: &[Finding]) -> Problem {
        Problem::from_query(findings)
    }

    fn refuse_body(_: &Exchange<'_>, _: &OperationInfo, fault: BodyFault<'_>) -> Problem {
        match fault {
            BodyFault::TooLarge => Problem::BodyTooLarge,
            BodyFault::NotJson(_) => Problem::NotJson,
            BodyFault::Invalid { findings, .. } => Problem::from_body(findings),
        }
    }

    fn refuse_method(_: &Exchange<'_>, allow: &str) -> Problem {
        Problem::MethodNotSupported { allow: allow.to_owned() }
    }

    fn refuse_path(_: &Exchange<'_>) -> Problem {
        Problem::ResourceNotFound
    }

    /// The vendor states no limit; a token is far from this one.
    const BODY_BYTES_MAX: usize = 1024 * 1024;

    fn render<T: Serialize>(
        exchange: &Exchange<'_>,
        operation: &OperationInfo,
        headers: HeaderMap,
        body: Option<&T>,
    ) -> Response<Bytes> {
        let mut response = Response::new(Bytes::new());
        *response.status_mut() =
            StatusCode::from_u16(operation.success).expect("the document has valid statuses; a test calls each");
        *response.headers_mut() = headers;
        if let Some(body) = body {
            // The operations document no 406, so a client that takes neither type gets the preferred one.
            let chosen = media_type::choose(exchange.headers, operation.media_types);
            let media_type = chosen.unwrap_or(operation.media_types[0]);
            response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
            *response.body_mut() = serde_json::to_vec(body).expect("generated types have a JSON form").into();
        }
        response
    }

    fn secret_members() -> &'static [&'static str] {
        SECRET_MEMBERS
    }

    fn explain(exchange: &Exchange<'_>, problem: &Problem) -> Explanation {
        let hidden = match problem {
            Problem::MissingBearer | Problem::InvalidBearer => Some(diagnosis::of(exchange)),
            Problem::NotPermitted(why) => Some(why.clone()),
            _ => None,
        };
        problem.explain().with_hidden(hidden.as_deref())
    }

    fn render_problem(exchange: &Exchange<'_>, problem: Problem) -> Response<Bytes> {
        problem.render(exchange)
    }

    /// The vendor documents no header for a rate limit; the standard one for waiting is sent.
    fn render_failure(exchange: &Exchange<'_>, status: StatusCode, window: Option<&RateWindow>) -> Response<Bytes> {
        let mut response = Problem::failure(status).render(exchange);
        if let Some(window) = window {
            response.headers_mut().insert(header::RETRY_AFTER, window.seconds_left.into());
        }
        response
    }
}

/// Reads from the path whose tokens the caller asks for.
///
/// # Errors
///
/// If the user's identifier is malformed, which is answered like an unknown one.
pub(super) fn access<'a>(
    exchange: &Exchange<'_>,
    caller: &'a Caller,
    operation: &OperationInfo,
) -> Result<Access<'a>, Refusal> {
    let user = exchange.path.get("user_id").and_then(|id| id.parse().ok()).ok_or(Refusal::NotFound)?;
    Ok(Access { caller, rights: operation.rights, user })
}

fn admit(exchange: &Exchange<'_>, caller: &Caller, operation: &OperationInfo) -> Result<(), Refusal> {
    let account = match Service::tenant(exchange.path) {
        Some(id) => id.parse().map_err(|_| Refusal::NotFound)?,
        // The list of accounts is below none of them.
        None => caller.account.id(),
    };
    if account != caller.account.id() {
        let exists = exchange.world.store::<Store>().account(account).is_some();
        let lack = Lack::OtherAccount { own: caller.account.id() };
        return Err(if exists { Refusal::NotPermitted(lack) } else { Refusal::NotFound });
    }
    // Rights over what belongs to oneself are those to tokens.
    if operation.rights.own.is_none() {
        return caller.account.read().admit_reader(caller);
    }
    let access = access(exchange, caller, operation)?;
    match exchange.path.get("token_id").map(str::parse) {
        None => access.admit(None),
        Some(Ok(token)) => access.admit(Some(token)),
        // A malformed identifier is one that no token has; the rights are looked at first all the same.
        Some(Err(_)) => access.admit(None).and(Err(Refusal::NotFound)),
    }
}

/// Returns the names of the query parameters, and how many times each was sent.
fn count_names<'a>(exchange: &'a Exchange<'_>) -> BTreeMap<&'a str, usize> {
    let mut sent = BTreeMap::new();
    for (name, _) in &exchange.query {
        *sent.entry(name.as_str()).or_default() += 1;
    }
    sent
}

/// Refuses the query if there is a reason against any of its parameters.
fn refuse_any(
    problem: fn(Vec<Reason>) -> Problem,
    sent: &BTreeMap<&str, usize>,
    reason: impl Fn(&str, usize) -> Option<&'static str>,
) -> Result<(), Problem> {
    let against = sent.iter().filter_map(|(name, n_times)| Some(Reason::new(*name, reason(name, *n_times)?)));
    let reasons: Vec<Reason> = against.collect();
    if reasons.is_empty() { Ok(()) } else { Err(problem(reasons)) }
}
