use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::header::{self, HeaderValue};
use http::{HeaderMap, Response, StatusCode};
use serde::Serialize;
use serde_json::Value;

use super::problem::Problem;
use super::{body, state, world};
use crate::generated::Api;
use crate::generated::control::{SECRET_MEMBERS, ops};
use crate::http::App;
use crate::http::{
    BodyFault, Exchange, Explanation, Finding, Operation as _, OperationInfo, PathValues, RateWindow, Vendor,
    shows_token,
};

/// The control API.
#[derive(Debug)]
pub struct Service;

/// Who may work on all of a server.
pub struct Operator {
    pub(super) app: Arc<App>,
}

impl Operator {
    /// Requires that a request shows the token of the server, if it has one. The comparison takes constant time.
    pub(super) fn recognize(app: &Arc<App>, headers: &HeaderMap) -> Result<Self, Problem> {
        if app.control_token.is_none() || shows_token(app, headers) {
            Ok(Self { app: app.clone() })
        } else {
            Err(Problem::Unauthorized)
        }
    }
}

impl fmt::Debug for Operator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Operator")
    }
}

impl Vendor for Service {
    const API: Api = Api::Control;
    type Caller = Operator;
    type Problem = Problem;
    const IS_OF_A_WORLD: bool = false;

    /// The tenants of worlds are the vendors'; here the path names the world itself.
    fn tenant(_: &PathValues) -> Option<&str> {
        None
    }

    fn shown_credential(_: &Exchange<'_>) -> Option<String> {
        None
    }

    fn authenticate(exchange: &Exchange<'_>) -> Result<Operator, Problem> {
        let app = exchange.app.ok_or(Problem::Failure(StatusCode::SERVICE_UNAVAILABLE))?;
        Operator::recognize(app, exchange.headers)
    }

    fn admit(exchange: &Exchange<'_>, caller: &Operator, operation: &OperationInfo) -> Result<(), Problem> {
        if let Some(finding) = exchange.path_findings(operation).first() {
            return Err(Problem::from_path(finding));
        }
        if [ops::WorldCreateWithId::INFO.id, ops::StateUpdate::INFO.id].contains(&operation.id) {
            return Ok(());
        }
        let Some(id) = exchange.path.get("world_id") else { return Ok(()) };
        let world = world::find(&caller.app.worlds, id)?;
        let fault = exchange.path.get("fault_id").map(super::fault::id).transpose()?;
        let snapshot = exchange.path.get("snapshot").filter(|_| operation.id != ops::SnapshotKeep::INFO.id);
        match (fault, snapshot) {
            (Some(fault), _) if world.faults.get(fault).is_none() => Err(super::fault::unknown(fault, id)),
            (_, Some(name)) if world.snapshot(name).is_none() => Err(state::unknown_snapshot(name, id)),
            _ => Ok(()),
        }
    }

    fn check_query(exchange: &Exchange<'_>, _: &OperationInfo) -> Result<(), Problem> {
        let mut seen = BTreeSet::new();
        let repeated = exchange.query.iter().find(|(name, _)| !seen.insert(name.as_str()));
        repeated.map_or(Ok(()), |(name, _)| Err(Problem::InvalidQuery(vec![format!("{name}: given more than once")])))
    }

    const IGNORES_UNKNOWN_QUERY: bool = false;

    fn refuse_query(_: &Exchange<'_>, operation: &OperationInfo, findings: &[Finding]) -> Problem {
        Problem::from_query(operation, findings)
    }

    /// A state is a seed file, which may be YAML, and whose faults have places.
    fn read_body(exchange: &Exchange<'_>, operation: &OperationInfo, bytes: &[u8]) -> Result<Value, Problem> {
        if bytes.is_empty() {
            return Err(Problem::InvalidBody("the request has no body, and needs one, in JSON".to_owned()));
        }
        if operation.id == ops::StateUpdate::INFO.id {
            return state::read_file(bytes);
        }
        let makes_a_world = [ops::WorldCreate::INFO.id, ops::WorldCreateWithId::INFO.id].contains(&operation.id);
        let read = if makes_a_world { body::with_state(bytes)? } else { body::small(bytes)? };
        read.map_err(|error| Self::refuse_body(exchange, operation, BodyFault::NotJson(&error)))
    }

    fn refuse_body(_: &Exchange<'_>, operation: &OperationInfo, fault: BodyFault<'_>) -> Problem {
        match fault {
            BodyFault::TooLarge => Problem::BodyTooLarge(Self::BODY_BYTES_MAX),
            BodyFault::NotJson(error) => Problem::InvalidBody(format!("the body is no JSON of this kind: {error}")),
            BodyFault::Invalid { findings, .. } => Problem::from_body(operation, findings),
        }
    }

    fn refuse_method(_: &Exchange<'_>, allow: &str) -> Problem {
        Problem::MethodNotAllowed(allow.to_owned())
    }

    fn refuse_path(_: &Exchange<'_>) -> Problem {
        Problem::NotFound("the control API does not have this path".to_owned())
    }

    const BODY_BYTES_MAX: usize = 16 * 1024 * 1024;

    fn render<T: Serialize>(
        _: &Exchange<'_>,
        operation: &OperationInfo,
        headers: HeaderMap,
        body: Option<&T>,
    ) -> Response<Bytes> {
        let mut response = Response::new(Bytes::new());
        *response.status_mut() =
            StatusCode::from_u16(operation.success).expect("the document has valid statuses; a test calls each");
        *response.headers_mut() = headers;
        if let Some(body) = body {
            response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
            *response.body_mut() = serde_json::to_vec(body).expect("generated types have a JSON form").into();
        }
        response
    }

    fn secret_members() -> &'static [&'static str] {
        SECRET_MEMBERS
    }

    fn explain(_: &Exchange<'_>, problem: &Problem) -> Explanation {
        problem.explain()
    }

    fn render_problem(_: &Exchange<'_>, problem: Problem) -> Response<Bytes> {
        problem.render()
    }

    fn render_failure(_: &Exchange<'_>, status: StatusCode, _: Option<&RateWindow>) -> Response<Bytes> {
        Problem::Failure(status).render()
    }
}
