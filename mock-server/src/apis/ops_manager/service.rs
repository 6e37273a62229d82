use bytes::Bytes;
use http::{HeaderMap, Response, StatusCode, header};
use serde::Serialize;
use serde_json::Value;

use super::admission::Admission;
use super::auth::{Caller, authenticate, shown_public_key};
use super::problem::Problem;
use super::{diagnosis, input, paging, render};
use crate::generated::Api;
use crate::generated::ops_manager::SECRET_MEMBERS;
use crate::http::{
    BodyFault, Exchange, Explanation, Finding, Holders, OperationInfo, PathValues, QueryParameter, RateWindow,
    ValueKind, Vendor,
};
use crate::world::Credential;

/// The API keys of MongoDB Ops Manager and what they belong to, as its Public API v1.0 serves them.
///
/// A request is refused in this order: credentials, access list of the calling key, method, project
/// or organization, rights of the caller, key, input.
#[derive(Debug)]
pub struct Service;

impl Vendor for Service {
    const API: Api = Api::OpsManager;

    /// The vendor states no limit; this is far above the largest sensible access list.
    const BODY_BYTES_MAX: usize = 1 << 20;

    type Caller = Caller;
    type Problem = Problem;

    fn tenant(path: &PathValues) -> Option<&str> {
        path.get("project_id").or_else(|| path.get("org_id"))
    }

    fn leading_credential(headers: &HeaderMap) -> Option<Credential> {
        shown_public_key(headers).map(|key| key.credential())
    }

    fn shown_credential(exchange: &Exchange<'_>) -> Option<String> {
        shown_public_key(exchange.headers).map(|key| key.to_string())
    }

    fn authenticate(exchange: &Exchange<'_>) -> Result<Caller, Problem> {
        authenticate(exchange)
    }

    fn anyone(exchange: &Exchange<'_>) -> Result<Caller, Problem> {
        Ok(Caller::anyone(exchange))
    }

    fn admit(exchange: &Exchange<'_>, caller: &Caller, operation: &OperationInfo) -> Result<(), Problem> {
        match operation.rights.any_of {
            Holders::Public => Ok(()),
            _ => Admission::new(exchange, caller, operation)?.check(),
        }
    }

    fn holds(exchange: &Exchange<'_>, caller: &Caller, operation: &OperationInfo, right: &str) -> bool {
        Admission::new(exchange, caller, operation).is_ok_and(|admission| admission.holds(right))
    }

    fn read_query(parameter: &QueryParameter, text: &str) -> Value {
        match parameter.kind {
            ValueKind::Boolean => text.eq_ignore_ascii_case("true").into(),
            ValueKind::Integer => match text.parse::<i32>() {
                // Longer pages than the document allows are cut, not refused.
                Ok(number) if parameter.name == "itemsPerPage" => i64::from(number).min(paging::length_max()).into(),
                Ok(number) => number.into(),
                Err(_) => text.into(),
            },
            kind => kind.read(text),
        }
    }

    fn refuse_query(exchange: &Exchange<'_>, _: &OperationInfo, findings: &[Finding]) -> Problem {
        input::refuse_query(exchange, findings)
    }

    fn read_body(exchange: &Exchange<'_>, operation: &OperationInfo, bytes: &[u8]) -> Result<Value, Problem> {
        input::read_body(operation, bytes)
            .map_err(|error| Self::refuse_body(exchange, operation, BodyFault::NotJson(&error)))
    }

    fn refuse_body(exchange: &Exchange<'_>, operation: &OperationInfo, fault: BodyFault<'_>) -> Problem {
        input::refuse_body(exchange, operation, &fault)
    }

    fn refuse_method(_: &Exchange<'_>, allow: &str) -> Problem {
        Problem::MethodNotAllowed(allow.to_owned())
    }

    fn refuse_path(exchange: &Exchange<'_>) -> Problem {
        Problem::ResourceNotFound(exchange.uri.path().to_owned())
    }

    fn render<T: Serialize>(
        exchange: &Exchange<'_>,
        operation: &OperationInfo,
        headers: HeaderMap,
        body: Option<&T>,
    ) -> Response<Bytes> {
        render::success(exchange, operation, headers, body)
    }

    fn secret_members() -> &'static [&'static str] {
        SECRET_MEMBERS
    }

    fn explain(exchange: &Exchange<'_>, problem: &Problem) -> Explanation {
        let (_, body) = problem.describe();
        let code = body.error_code.map_or_else(String::new, |code| format!("{code}: "));
        let hidden = match problem {
            Problem::Challenge(blame) => Some(diagnosis::of(exchange, *blame)),
            Problem::UserUnauthorized(why)
            | Problem::AccessListDenied(why)
            | Problem::NotInGroup(why)
            | Problem::CannotCreateOrg(why) => Some(why.clone()),
            _ => None,
        };
        Explanation { reason: code + &body.detail, findings: Vec::new() }.with_hidden(hidden.as_deref())
    }

    fn render_problem(exchange: &Exchange<'_>, problem: Problem) -> Response<Bytes> {
        render::refusal(exchange, &problem)
    }

    fn render_failure(exchange: &Exchange<'_>, status: StatusCode, window: Option<&RateWindow>) -> Response<Bytes> {
        let problem = match window {
            Some(RateWindow { limit, minutes, .. }) => {
                Problem::RateLimited { resource: exchange.uri.path().to_owned(), limit: *limit, minutes: *minutes }
            }
            None => Problem::failure(status),
        };
        let mut response = render::refusal(exchange, &problem);
        if let Some(window) = window {
            response.headers_mut().insert(header::RETRY_AFTER, window.seconds_left.into());
        }
        response
    }
}
