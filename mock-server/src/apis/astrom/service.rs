use std::collections::HashSet;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, Response, StatusCode};
use serde::Serialize;

use super::credentials::{credentials, header_credentials, is_token};
use super::environment::{Environment, Holder};
use super::listing::{Listing, ListingText};
use super::problem::Problem;
use super::timestamp::Millis;
use super::token::Kind;
use super::violation::Violation;
use super::{Scope, Store, TokenId, diagnosis, failure, violations, wire};
use crate::generated::Api;
use crate::generated::astrom::{SECRET_MEMBERS, ops};
use crate::http::{
    BodyFault, Exchange, Explanation, Finding, Holders, Operation as _, OperationInfo, PathValues, RateWindow, Vendor,
    media_type,
};
use crate::world::Credential;
use crate::world::World;

/// The access tokens API.
#[derive(Debug, Clone, Copy)]
pub struct Service;

/// The token that a request was authenticated with, and its environment.
#[derive(Debug)]
pub struct Caller {
    pub(super) environment: Arc<Environment>,
    /// `None` where the operation asks for no token.
    holder: Option<Holder>,
}

impl Caller {
    /// Returns the holder of the token.
    pub(super) fn holder(&self) -> Result<&Holder, Problem> {
        self.holder.as_ref().ok_or_else(Problem::credentials_missing)
    }
}

/// The operations to which the vendor's document does not admit personal access tokens.
const WITHOUT_PERSONAL_TOKENS: [&str; 7] = [
    "active_gate_token_list",
    "active_gate_token_create",
    "active_gate_token_get",
    "active_gate_token_delete",
    "tenant_token_rotation_start",
    "tenant_token_rotation_finish",
    "tenant_token_rotation_cancel",
];

/// The variable of a path that holds the id of the environment.
const ENVIRONMENT_VARIABLE: &str = "environment_id";

impl Vendor for Service {
    const API: Api = Api::Astrom;
    /// The vendor's page "Access limit" says 1 MB.
    const BODY_BYTES_MAX: usize = 1 << 20;
    type Caller = Caller;
    type Problem = Problem;

    fn tenant(path: &PathValues) -> Option<&str> {
        path.get(ENVIRONMENT_VARIABLE)
    }

    fn default_path(world: &World) -> Vec<(&'static str, String)> {
        let environment = world.store::<Store>().default_environment();
        environment.map(|environment| (ENVIRONMENT_VARIABLE, environment.id().to_owned())).into_iter().collect()
    }

    fn leading_credential(headers: &HeaderMap) -> Option<Credential> {
        header_credentials(headers).ok().flatten().and_then(TokenId::of_secret).map(|id| id.credential())
    }

    fn shown_credential(exchange: &Exchange<'_>) -> Option<String> {
        credentials(exchange).ok().and_then(TokenId::of_secret).map(TokenId::to_text)
    }

    fn authenticate(exchange: &Exchange<'_>) -> Result<Caller, Problem> {
        let environment = environment(exchange)?;
        let secret = credentials(exchange)?;
        let holder = environment
            .authenticate(secret, Millis::at(exchange.now), exchange.peer)
            .ok_or_else(Problem::credentials_invalid)?;
        Ok(Caller { environment, holder: Some(holder) })
    }

    fn anyone(exchange: &Exchange<'_>) -> Result<Caller, Problem> {
        Ok(Caller { environment: environment(exchange)?, holder: None })
    }

    fn admit(exchange: &Exchange<'_>, caller: &Caller, operation: &OperationInfo) -> Result<(), Problem> {
        check_scopes(caller, operation.rights.any_of)?;
        let is_personal = caller.holder.is_some_and(|holder| holder.kind == Kind::PersonalAccessToken);
        if is_personal && WITHOUT_PERSONAL_TOKENS.contains(&operation.id) {
            return Err(Problem::personal_token_refused());
        }
        let mut violations = violations::of_path(&exchange.path_findings(operation));
        if exchange.path.get("id").is_some_and(|id| id.trim().is_empty()) {
            violations = vec![Violation::path("id", "must not be blank")];
        }
        if violations.is_empty() { Ok(()) } else { Err(Problem::constraints_violated(violations)) }
    }

    fn holds(_: &Exchange<'_>, caller: &Caller, _: &OperationInfo, right: &str) -> bool {
        let held = caller.holder.as_ref().map(|holder| holder.scopes);
        Scope::from_wire(right).zip(held).is_some_and(|(scope, held)| held.contains(scope))
    }

    fn check_media_types(exchange: &Exchange<'_>, operation: &OperationInfo) -> Result<(), Problem> {
        if operation.has_body
            && (!media_type::may_be_json(exchange.headers) || media_type::is_encoded(exchange.headers))
        {
            return Err(Problem::media_type_unsupported());
        }
        // A success without a body is acceptable to everybody; a text is sent whatever the client takes (assumed).
        let is_json = !operation.media_types.is_empty() && !is_text(operation);
        let is_acceptable = !is_json || media_type::choose(exchange.headers, operation.media_types).is_some();
        if is_acceptable { Ok(()) } else { Err(Problem::not_acceptable()) }
    }

    fn check_query(exchange: &Exchange<'_>, operation: &OperationInfo) -> Result<(), Problem> {
        const CURSOR: &str = "nextPageKey";
        let has_cursor = operation.query.iter().any(|parameter| parameter.name == CURSOR);
        if !has_cursor || exchange.query_value(CURSOR).is_none() {
            return Ok(());
        }
        let message = "must not be used in combination with nextPageKey query parameter.";
        let mut seen = HashSet::from([CURSOR]);
        let others = exchange.query.iter().filter(|(name, _)| !is_token(name) && seen.insert(name));
        let violations: Vec<_> = others.map(|(name, _)| Violation::query(name, message)).collect();
        if violations.is_empty() { Ok(()) } else { Err(Problem::constraints_violated(violations)) }
    }

    fn refuse_query(exchange: &Exchange<'_>, operation: &OperationInfo, findings: &[Finding]) -> Problem {
        let mut violations = violations::of_query(findings);
        if operation.id == ops::ApiTokenList::INFO.id {
            let text = listing_text(exchange);
            violations.extend(Listing::read(&text, 0, exchange.now).err().unwrap_or_default());
        }
        Problem::constraints_violated(violations)
    }

    fn refuse_body(exchange: &Exchange<'_>, operation: &OperationInfo, fault: BodyFault<'_>) -> Problem {
        match fault {
            BodyFault::TooLarge => Problem::payload_too_large(),
            BodyFault::NotJson(error) => {
                let place = (error.line() > 0).then(|| (error.line(), error.column()));
                Problem::json_unmappable("", place)
            }
            BodyFault::Invalid { findings, body, bytes } => {
                let end = body.get("expirationDate").and_then(serde_json::Value::as_str);
                let creates = [ops::ApiTokenCreate::INFO.id, ops::ActiveGateTokenCreate::INFO.id];
                let end = end.filter(|_| creates.contains(&operation.id));
                let own = end.and_then(|text| violations::expiration(text, exchange.now).err());
                violations::of_body(findings, bytes, own)
            }
        }
    }

    fn refuse_method(_: &Exchange<'_>, allow: &str) -> Problem {
        Problem::method_not_allowed(allow)
    }

    fn refuse_path(_: &Exchange<'_>) -> Problem {
        Problem::path_unknown()
    }

    fn render<T: Serialize>(
        _: &Exchange<'_>,
        operation: &OperationInfo,
        headers: HeaderMap,
        body: Option<&T>,
    ) -> Response<Bytes> {
        let status = StatusCode::from_u16(operation.success).expect("the document declares statuses of HTTP");
        let mut response = match body {
            Some(body) if is_text(operation) => wire::text(status, media_type::text_of(body)),
            Some(body) => wire::json(status, body),
            None => wire::empty(status),
        };
        response.headers_mut().extend(headers);
        response
    }

    fn secret_members() -> &'static [&'static str] {
        SECRET_MEMBERS
    }

    fn explain(exchange: &Exchange<'_>, problem: &Problem) -> Explanation {
        let hidden =
            problem.is_of_credentials().then(|| diagnosis::of(exchange, Self::tenant(exchange.path))).flatten();
        problem.explain().with_hidden(hidden.as_deref())
    }

    fn render_problem(_: &Exchange<'_>, problem: Problem) -> Response<Bytes> {
        problem.into_response()
    }

    fn render_failure(_: &Exchange<'_>, status: StatusCode, window: Option<&RateWindow>) -> Response<Bytes> {
        failure::render(status, window)
    }
}

/// Returns the texts of the parameters of a listing as they were sent, or what the document says they are.
pub(super) fn listing_text<'a>(exchange: &'a Exchange<'_>) -> ListingText<'a> {
    ListingText {
        selector: exchange.query_value("apiTokenSelector"),
        fields: exchange.query_value("fields"),
        from: exchange.query_value("from"),
        to: exchange.query_value("to"),
        sort: exchange.query_value("sort").unwrap_or(ops::ApiTokenListQuery::SORT_DEFAULT),
    }
}

/// Returns the environment that a path addresses.
fn environment(exchange: &Exchange<'_>) -> Result<Arc<Environment>, Problem> {
    let id = Service::tenant(exchange.path).unwrap_or_default();
    exchange.world.store::<Store>().environment(id).ok_or_else(|| Problem::environment_unknown(id))
}

fn is_text(operation: &OperationInfo) -> bool {
    operation.media_types.contains(&media_type::TEXT)
}

fn check_scopes(caller: &Caller, needed: Holders) -> Result<(), Problem> {
    if needed == Holders::Public {
        return Ok(());
    }
    let held = caller.holder()?.scopes;
    let (is_enough, names): (bool, &[&str]) = match needed {
        Holders::Public | Holders::Everyone => (true, &[]),
        Holders::Any => (!held.is_empty(), &[]),
        Holders::OneOf(names) => {
            (names.iter().filter_map(|name| Scope::from_wire(name)).any(|scope| held.contains(scope)), names)
        }
    };
    if is_enough {
        return Ok(());
    }
    let described = names.iter().map(|name| (*name, Scope::from_wire(name).map_or("", Scope::description)));
    Err(Problem::scope_missing(&described.collect::<Vec<_>>()))
}
