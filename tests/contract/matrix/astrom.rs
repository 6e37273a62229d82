//! Ключ-АСТРОМ / АппОптима. Sources: "Tokens and authentication", "Access tokens", and the pages of
//! the six operations.

use reqwest::Method;
use serde_json::{Value, json};
use tokenwright_mock::astrom::{AddedToken, Kind, PersonalAccessTokens, Scope, Settings, TokenSeed};
use tokenwright_mock::internals::generated::astrom::OPERATIONS;

use super::grid::{assert_rows, columns, fill};
use super::headers::Headers;
use super::state::{Callers, State};
use crate::astrom::fixture::{CALLER_CREATED, Fixture, NOW, Reply, at, plain};
use crate::test_world::TestWorld;

/// An operation, and a valid request for it.
#[derive(Clone)]
struct Row {
    id: &'static str,
    method: Method,
    path: &'static str,
    body: Option<&'static str>,
    needs: Needs,
    success: Success,
}

/// What the calling token must hold.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Needs {
    /// Not even a token.
    Nothing,
    AnyScope,
    /// One of these scopes, each with its name for people.
    OneOf(&'static [(Scope, &'static str)]),
    /// This scope, and a personal token only reaches tokens of its owner.
    OwnWith(&'static [(Scope, &'static str)]),
    /// One of these scopes, and no personal token.
    NotPersonal(&'static [(Scope, &'static str)]),
}

const READ: &[(Scope, &str)] = &[(Scope::ApiTokensRead, "apiTokens.read (Read API tokens)")];
const WRITE: &[(Scope, &str)] = &[(Scope::ApiTokensWrite, "apiTokens.write (Write API tokens)")];
const EXPORT: &[(Scope, &str)] = &[(Scope::DataExport, "DataExport (Read problems, events, metrics and topology)")];

const GATE_READ: &[(Scope, &str)] =
    &[(Scope::ActiveGateTokenManagementRead, "activeGateTokenManagement.read (Read ActiveGate tokens)")];
const GATE_WRITE: &[(Scope, &str)] =
    &[(Scope::ActiveGateTokenManagementWrite, "activeGateTokenManagement.write (Write ActiveGate tokens)")];
const GATE_CREATE: &[(Scope, &str)] = &[
    (Scope::ActiveGateTokenManagementCreate, "activeGateTokenManagement.create (Create ActiveGate tokens)"),
    (Scope::ActiveGateTokenManagementWrite, "activeGateTokenManagement.write (Write ActiveGate tokens)"),
];
const ROTATION: &[(Scope, &str)] =
    &[(Scope::TenantTokenRotationWrite, "tenantTokenRotation.write (Rotate tenant tokens)")];
const INSTALLER: &[(Scope, &str)] =
    &[(Scope::InstallerDownload, "InstallerDownload (PaaS integration: download the installer)")];

impl Needs {
    fn scopes(self) -> &'static [(Scope, &'static str)] {
        match self {
            Self::Nothing | Self::AnyScope => &[],
            Self::OneOf(scopes) | Self::OwnWith(scopes) | Self::NotPersonal(scopes) => scopes,
        }
    }
}

/// What a caller with the right gets.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Success {
    List,
    Token,
    Created,
    NoContent,
    Gates,
    Gate,
    GateCreated,
    Started,
    /// The caller has the right, but no rotation is under way.
    NothingToEnd,
    AgentInfo,
    GatewayInfo,
    Version,
    Text(&'static str),
}

impl Success {
    fn changes(self) -> bool {
        matches!(self, Self::Created | Self::NoContent | Self::GateCreated | Self::Started)
    }
}

const COLLECTION: &str = "/e/{environment_id}/api/v2/apiTokens";
const ITEM: &str = "/e/{environment_id}/api/v2/apiTokens/{id}";

fn rows() -> Vec<Row> {
    [rows_of_tokens(), rows_of_gates(), rows_of_the_tenant(), rows_of_the_cluster()].concat()
}

fn row(
    id: &'static str,
    (method, path): (Method, &'static str),
    body: Option<&'static str>,
    (needs, success): (Needs, Success),
) -> Row {
    Row { id, method, path, body, needs, success }
}

const GATES: &str = "/e/{environment_id}/api/v2/activeGateTokens";
const GATE: &str = "/e/{environment_id}/api/v2/activeGateTokens/{gate}";

fn rows_of_gates() -> Vec<Row> {
    let made = r#"{"name": "made", "activeGateType": "CLUSTER"}"#;
    let delete = (Needs::NotPersonal(GATE_WRITE), Success::NoContent);
    vec![
        row("active_gate_token_list", (Method::GET, GATES), None, (Needs::NotPersonal(GATE_READ), Success::Gates)),
        row(
            "active_gate_token_create",
            (Method::POST, GATES),
            Some(made),
            (Needs::NotPersonal(GATE_CREATE), Success::GateCreated),
        ),
        row("active_gate_token_get", (Method::GET, GATE), None, (Needs::NotPersonal(GATE_READ), Success::Gate)),
        row("active_gate_token_delete", (Method::DELETE, GATE), None, delete),
    ]
}

fn rows_of_the_tenant() -> Vec<Row> {
    let step = |id, path, success| row(id, (Method::POST, path), None, (Needs::NotPersonal(ROTATION), success));
    let info = |id, path, success| row(id, (Method::GET, path), None, (Needs::OneOf(INSTALLER), success));
    vec![
        step("tenant_token_rotation_start", "/e/{environment_id}/api/v2/tenantTokenRotation/start", Success::Started),
        step(
            "tenant_token_rotation_finish",
            "/e/{environment_id}/api/v2/tenantTokenRotation/finish",
            Success::NothingToEnd,
        ),
        step(
            "tenant_token_rotation_cancel",
            "/e/{environment_id}/api/v2/tenantTokenRotation/cancel",
            Success::NothingToEnd,
        ),
        info(
            "agent_connection_info_get",
            "/e/{environment_id}/api/v1/deployment/installer/agent/connectioninfo",
            Success::AgentInfo,
        ),
        info(
            "gateway_connection_info_get",
            "/e/{environment_id}/api/v1/deployment/installer/gateway/connectioninfo",
            Success::GatewayInfo,
        ),
    ]
}

fn rows_of_the_cluster() -> Vec<Row> {
    let get = |id, path, needs, success| row(id, (Method::GET, path), None, (needs, success));
    vec![
        get(
            "cluster_version_get",
            "/e/{environment_id}/api/v1/config/clusterversion",
            Needs::OneOf(EXPORT),
            Success::Version,
        ),
        get("time_get", "/e/{environment_id}/api/v1/time", Needs::Nothing, Success::Text("1795341600123")),
        get("health_get", "/e/{environment_id}/rest/health", Needs::Nothing, Success::Text("RUNNING")),
    ]
}

fn rows_of_tokens() -> Vec<Row> {
    let made = r#"{"name": "made", "scopes": ["metrics.read"]}"#;
    let secret = r#"{"token": "{secret}"}"#;
    vec![
        row("api_token_list", (Method::GET, COLLECTION), None, (Needs::OneOf(READ), Success::List)),
        row("api_token_create", (Method::POST, COLLECTION), Some(made), (Needs::OneOf(WRITE), Success::Created)),
        row(
            "api_token_lookup",
            (Method::POST, "/e/{environment_id}/api/v2/apiTokens/lookup"),
            Some(secret),
            (Needs::AnyScope, Success::Token),
        ),
        row("api_token_get", (Method::GET, ITEM), None, (Needs::OneOf(READ), Success::Token)),
        row(
            "api_token_update",
            (Method::PUT, ITEM),
            Some(r#"{"name": "renamed"}"#),
            (Needs::OneOf(WRITE), Success::NoContent),
        ),
        row("api_token_delete", (Method::DELETE, ITEM), None, (Needs::OwnWith(WRITE), Success::NoContent)),
    ]
}

/// The operations at the URLs of hosted environments, which do not name one.
fn rows_without_environment() -> Vec<Row> {
    let shorten = |row: Row| Row { path: row.path.strip_prefix("/e/{environment_id}").unwrap(), ..row };
    rows().into_iter().map(shorten).collect()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Caller {
    NoHeader,
    EmptyHeader,
    EmptyParameter,
    SchemeAlone,
    NoScheme,
    OtherScheme,
    NoToken,
    IdAlone,
    LowerCase,
    OneCharacterMore,
    UnusableHeaderAndRightParameter,
    NeverGivenOut,
    OtherSecret,
    SecretOfAnotherToken,
    Disabled,
    PersonalWhileSwitchedOff,
    ExpiresNow,
    ExpiredLongAgo,
    Deleted,
    Reader,
    Writer,
    OtherScope,
    NoScope,
    PersonalOfAnotherOwner,
    OtherEnvironment,
    Right,
    RightInParameter,
    RightInOtherCaseOfScheme,
    RightForAnotherMillisecond,
    PersonalOfTheOwner,
}

fn callers(state: State) -> Callers<Caller> {
    use Caller as C;
    match state {
        State::None => Callers::Are(&[C::NoHeader, C::EmptyHeader, C::EmptyParameter]),
        State::Malformed => Callers::Are(&[
            C::SchemeAlone,
            C::NoScheme,
            C::OtherScheme,
            C::NoToken,
            C::IdAlone,
            C::LowerCase,
            C::OneCharacterMore,
            C::UnusableHeaderAndRightParameter,
        ]),
        State::Unknown => Callers::Are(&[C::NeverGivenOut]),
        State::WrongSecret => Callers::Are(&[C::OtherSecret, C::SecretOfAnotherToken]),
        State::Disabled => Callers::Are(&[C::Disabled, C::PersonalWhileSwitchedOff]),
        State::Expired => Callers::Are(&[C::ExpiresNow, C::ExpiredLongAgo]),
        State::Deleted => Callers::Are(&[C::Deleted]),
        State::WrongRight => {
            Callers::Are(&[C::Reader, C::Writer, C::OtherScope, C::NoScope, C::PersonalOfAnotherOwner])
        }
        State::OtherTenant => Callers::Are(&[C::OtherEnvironment]),
        State::AddressNotListed => Callers::None("a token works from any address"),
        State::Right => Callers::Are(&[
            C::Right,
            C::RightInParameter,
            C::RightInOtherCaseOfScheme,
            C::RightForAnotherMillisecond,
            C::PersonalOfTheOwner,
        ]),
    }
}

/// What a cell answers.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Expected {
    CredentialsMissing,
    /// The vendor does not tell unknown, wrong, disabled and expired tokens apart.
    CredentialsRefused,
    /// Valid, but without any of these scopes; without any at all, if there is none.
    ScopeMissing(&'static [(Scope, &'static str)]),
    OtherOwner,
    PersonalRefused,
    Success,
}

fn expected(caller: Caller, needs: Needs) -> Expected {
    use Caller as C;
    match caller {
        _ if needs == Needs::Nothing => Expected::Success,
        C::NoHeader | C::EmptyHeader | C::EmptyParameter => Expected::CredentialsMissing,
        C::SchemeAlone
        | C::NoScheme
        | C::OtherScheme
        | C::NoToken
        | C::IdAlone
        | C::LowerCase
        | C::OneCharacterMore
        | C::UnusableHeaderAndRightParameter
        | C::NeverGivenOut
        | C::OtherSecret
        | C::SecretOfAnotherToken
        | C::Disabled
        | C::PersonalWhileSwitchedOff
        | C::ExpiresNow
        | C::ExpiredLongAgo
        | C::Deleted
        | C::OtherEnvironment => Expected::CredentialsRefused,
        C::Reader
        | C::Writer
        | C::OtherScope
        | C::NoScope
        | C::PersonalOfAnotherOwner
        | C::Right
        | C::RightInParameter
        | C::RightInOtherCaseOfScheme
        | C::RightForAnotherMillisecond
        | C::PersonalOfTheOwner => {
            let held = scopes(caller);
            let is_enough = match needs {
                Needs::AnyScope => !held.is_empty(),
                _ => needs.scopes().iter().any(|(scope, _)| held.contains(scope)),
            };
            match (is_enough, needs) {
                (false, _) => Expected::ScopeMissing(needs.scopes()),
                (true, Needs::OwnWith(_)) if caller == C::PersonalOfAnotherOwner => Expected::OtherOwner,
                (true, Needs::NotPersonal(_)) if is_personal(caller) => Expected::PersonalRefused,
                (true, _) => Expected::Success,
            }
        }
    }
}

/// The scopes of a caller.
fn scopes(caller: Caller) -> &'static [Scope] {
    match caller {
        Caller::Reader => &[Scope::ApiTokensRead],
        Caller::Writer => &[Scope::ApiTokensWrite],
        Caller::OtherScope => &[Scope::MetricsRead],
        Caller::NoScope => &[],
        _ => &[
            Scope::ApiTokensRead,
            Scope::ApiTokensWrite,
            Scope::ActiveGateTokenManagementRead,
            Scope::ActiveGateTokenManagementWrite,
            Scope::TenantTokenRotationWrite,
            Scope::InstallerDownload,
            Scope::DataExport,
        ],
    }
}

fn is_personal(caller: Caller) -> bool {
    matches!(caller, Caller::PersonalWhileSwitchedOff | Caller::PersonalOfAnotherOwner | Caller::PersonalOfTheOwner)
}

/// The caller's token is older than the target's and younger than the one of the fixture.
const CALLING_CREATED: &str = "2026-02-01T00:00:00.000Z";

/// An environment for one caller: the fixture's token, the target of the request, and the caller's token.
struct World {
    fixture: Fixture,
    target: AddedToken,
    /// An ActiveGate token that is there, too.
    gate: String,
    calling: AddedToken,
    calling_owner: &'static str,
}

impl World {
    async fn of(caller: Caller, fixture: Fixture) -> Self {
        let target = fixture.seed_plain("target");
        let gate = fixture.seed_gate("gate");
        let seed = calling(caller);
        let calling_owner = if seed.owner == "jane" { "jane" } else { "john.smith" };
        let calling = fixture.seed(seed);
        let path = format!("/apiTokens/{}", calling.id);
        match caller {
            Caller::Disabled => fixture.put(&path, &json!({"enabled": false})).await.assert_empty(204),
            Caller::Deleted => fixture.delete(&path).await.assert_empty(204),
            Caller::PersonalWhileSwitchedOff => {
                fixture.configure(Settings { personal_access_tokens: PersonalAccessTokens::Off, ..Settings::default() })
            }
            _ => {}
        }
        Self { fixture, target, gate, calling, calling_owner }
    }

    /// Returns `Authorization` and the query parameter `api-token` of a caller.
    fn credential(&self, caller: Caller) -> (Option<String>, Option<String>) {
        use Caller as C;
        let (id, secret) = (self.calling.id.to_string(), self.calling.secret.expose().to_owned());
        let no_secret = "A".repeat(64);
        let header = match caller {
            C::NoHeader | C::EmptyParameter | C::RightInParameter => None,
            C::EmptyHeader => Some(String::new()),
            C::SchemeAlone => Some("Api-Token".to_owned()),
            C::NoScheme => Some(secret.clone()),
            C::OtherScheme => Some(format!("Bearer {secret}")),
            C::NoToken | C::UnusableHeaderAndRightParameter => Some("Api-Token x".to_owned()),
            C::IdAlone => Some(format!("Api-Token {id}")),
            C::LowerCase => Some(format!("Api-Token {}", secret.to_lowercase())),
            C::OneCharacterMore => Some(format!("Api-Token {secret}A")),
            C::NeverGivenOut => Some(format!("Api-Token dt0c01.{}.{no_secret}", "A".repeat(24))),
            C::OtherSecret => Some(format!("Api-Token {id}.{no_secret}")),
            C::SecretOfAnotherToken => {
                let other = self.target.secret.expose().rsplit('.').next().unwrap();
                Some(format!("Api-Token {id}.{other}"))
            }
            C::OtherEnvironment => Some(format!("Api-Token {}", self.fixture.world.demo().astrom.token.expose())),
            C::RightInOtherCaseOfScheme => Some(format!("api-TOKEN {secret}")),
            _ => Some(format!("Api-Token {secret}")),
        };
        let parameter = match caller {
            C::EmptyParameter => Some(String::new()),
            C::RightInParameter | C::UnusableHeaderAndRightParameter => Some(secret),
            _ => None,
        };
        (header, parameter)
    }

    async fn send(&self, row: &Row, caller: Caller) -> Reply {
        let id = self.target.id.to_string();
        let variables = [
            ("environment_id", &*self.fixture.environment),
            ("id", &*id),
            ("gate", &*self.gate),
            ("secret", self.target.secret.expose()),
        ];
        let (header, parameter) = self.credential(caller);
        let query = parameter.map(|token| format!("?api-token={token}")).unwrap_or_default();
        let path = fill(row.path, &variables) + &query;
        let body = row.body.map(|body| fill(body, &variables));
        self.fixture.with(header.as_deref()).send_to(row.method.clone(), &path, body.as_deref()).await
    }

    /// What there is: all tokens, all of the target, and what else an environment keeps.
    async fn contents(&self) -> (Value, Value, Value) {
        let target = self.fixture.get(&format!("/apiTokens/{}", self.target.id)).await.json();
        (self.fixture.get("/apiTokens").await.json(), target, self.fixture.kept())
    }

    fn assert_success(&self, success: Success, reply: &Reply, cell: &str) {
        let (status, body) = match success {
            Success::List => (200, Some(self.list())),
            Success::Token => (200, Some(self.token())),
            Success::Created => (201, Some(created(reply))),
            Success::NoContent => (204, None),
            Success::Gates => (200, Some(json!({"totalCount": 1, "pageSize": 100, "activeGateTokens": [self.gate()]}))),
            Success::Gate => (200, Some(self.gate())),
            Success::GateCreated => (201, Some(gate_created(reply))),
            Success::Started => (200, Some(started(reply))),
            Success::NothingToEnd => {
                let error = json!({"code": 400, "message": "No tenant token rotation is in progress"});
                (400, Some(json!({"error": error})))
            }
            Success::AgentInfo => {
                let endpoint = self.endpoint();
                let endpoints = json!({
                    "communicationEndpoints": [endpoint], "formattedCommunicationEndpoints": format!("{{{endpoint}}}"),
                });
                (200, Some(self.info(endpoints)))
            }
            Success::GatewayInfo => (200, Some(self.info(json!({"communicationEndpoints": self.endpoint()})))),
            Success::Version => (200, Some(json!({"version": "1.254.47.20221130-101500"}))),
            Success::Text(text) => return assert_text(reply, text, cell),
        };
        assert_answer(reply, status, body.as_ref(), cell);
    }

    fn gate(&self) -> Value {
        json!({
            "id": self.gate, "name": "gate", "owner": "john.smith", "creationDate": NOW,
            "activeGateType": "ENVIRONMENT", "seedToken": false,
        })
    }

    fn endpoint(&self) -> String {
        format!("{}/communication", self.fixture.world.origin())
    }

    fn info(&self, mut endpoints: Value) -> Value {
        endpoints["tenantUUID"] = json!(self.fixture.environment);
        endpoints["tenantToken"] = self.fixture.kept()["tenant_token"]["active"].clone();
        endpoints
    }

    fn token(&self) -> Value {
        json!({
            "id": self.target.id.to_string(), "name": "target", "enabled": true, "owner": "john.smith",
            "creationDate": NOW, "personalAccessToken": false, "scopes": ["metrics.read"],
        })
    }

    /// Newest first.
    fn list(&self) -> Value {
        let token = |token: &AddedToken, name: &str, owner: &str, created: &str| {
            json!({
                "id": token.id.to_string(), "name": name, "enabled": true, "owner": owner, "creationDate": created,
            })
        };
        json!({
            "totalCount": 3,
            "pageSize": 200,
            "apiTokens": [
                token(&self.target, "target", "john.smith", NOW),
                token(&self.calling, "calling", self.calling_owner, CALLING_CREATED),
                token(&self.fixture.caller, "caller", "admin", CALLER_CREATED),
            ],
        })
    }
}

/// The caller's token as it is made.
fn calling(caller: Caller) -> TokenSeed {
    let kind = if is_personal(caller) { Kind::PersonalAccessToken } else { Kind::ApiToken };
    let owner = if caller == Caller::PersonalOfAnotherOwner { "jane" } else { "john.smith" };
    let expires_at = match caller {
        Caller::ExpiresNow => Some(at(NOW)),
        Caller::ExpiredLongAgo => Some(at("2026-03-01T00:00:00Z")),
        Caller::RightForAnotherMillisecond => Some(at("2026-11-22T10:00:00.124Z")),
        _ => None,
    };
    TokenSeed {
        scopes: scopes(caller).to_vec(),
        kind,
        owner: owner.to_owned(),
        expires_at,
        created_at: at(CALLING_CREATED),
        ..plain("calling")
    }
}

/// The same of an ActiveGate token.
fn gate_created(reply: &Reply) -> Value {
    let body = reply.json();
    let secret = body["token"].as_str().unwrap();
    let (id, tail) = secret.rsplit_once('.').unwrap();
    let is_code = |text: &str, length| text.len() == length && text.bytes().all(|c| c.is_ascii_alphanumeric());
    assert!(id.strip_prefix("dt0g02.").is_some_and(|public| is_code(public, 8)) && is_code(tail, 64), "{secret}");
    json!({"id": id, "token": secret})
}

/// Checks that there are two tokens of the right form, and returns the body with them.
fn started(reply: &Reply) -> Value {
    let body = reply.json();
    let value = |name: &str| body[name]["value"].as_str().unwrap().to_owned();
    let (active, old) = (value("active"), value("old"));
    let is_token = |text: &str| text.len() == 20 && text.bytes().all(|byte| byte.is_ascii_alphanumeric());
    assert!(is_token(&active) && is_token(&old) && active != old, "{body}");
    json!({"active": {"value": active}, "old": {"value": old}})
}

/// Checks the form of what is drawn, and returns the body with it.
fn created(reply: &Reply) -> Value {
    let body = reply.json();
    let secret = body["token"].as_str().unwrap();
    let (id, tail) = secret.rsplit_once('.').unwrap();
    let is_code = |text: &str, length| text.len() == length && text.bytes().all(|c| c.is_ascii_alphanumeric());
    assert!(id.strip_prefix("dt0c01.").is_some_and(|public| is_code(public, 24)) && is_code(tail, 64), "{secret}");
    json!({"id": id, "token": secret})
}

fn assert_refusal(expected: Expected, reply: &Reply, cell: &str) {
    let (status, message) = match expected {
        Expected::CredentialsMissing => (401, "Missing authorization parameter.".to_owned()),
        Expected::CredentialsRefused => (401, "Token Authentication failed".to_owned()),
        Expected::ScopeMissing([]) => (403, "Token is missing required scope.".to_owned()),
        Expected::ScopeMissing(scopes) => {
            let names: Vec<&str> = scopes.iter().map(|(_, name)| *name).collect();
            (403, format!("Token is missing required scope. Use one of: {}", names.join(", ")))
        }
        Expected::PersonalRefused => (403, "Personal access tokens are not accepted for this operation".to_owned()),
        Expected::OtherOwner => (403, "A personal access token can only delete tokens of its owner".to_owned()),
        Expected::Success => unreachable!("a success is no refusal"),
    };
    assert_answer(reply, status, Some(&json!({"error": {"code": status, "message": message}})), cell);
}

/// The headers of every answer.
const ALWAYS: [(&str, &str); 4] = [
    ("cache-control", "no-store, no-cache"),
    ("dynatrace-response-source", "Cluster"),
    ("pragma", "no-cache"),
    ("server", "ruxit server"),
];

fn assert_text(reply: &Reply, text: &str, cell: &str) {
    assert_eq!((reply.status, reply.text.as_str()), (200, text), "{cell}: {reply:?}");
    let headers = [&ALWAYS[..], &[("content-type", "text/plain; charset=utf-8")]].concat();
    Headers::of(&reply.headers).assert(&headers, cell);
}

/// Compares status, body and all headers. The vendor documents no challenge, so there is none.
fn assert_answer(reply: &Reply, status: u16, body: Option<&Value>, cell: &str) {
    assert_eq!(reply.status, status, "{cell}: {reply:?}");
    let mut headers = ALWAYS.to_vec();
    match body {
        Some(body) => {
            assert_eq!(&reply.json(), body, "{cell}");
            headers.push(("content-type", "application/json; charset=utf-8"));
        }
        None => assert_eq!(reply.text, "", "{cell}"),
    }
    Headers::of(&reply.headers).assert(&headers, cell);
}

#[test]
fn every_operation_has_its_row() {
    let path = |row: &Row| if row.path == GATE { "/e/{environment_id}/api/v2/activeGateTokens/{id}" } else { row.path };
    assert_rows(rows().into_iter().map(|row| (row.id, row.method.clone(), path(&row))), OPERATIONS);
}

#[tokio::test]
async fn every_operation_with_every_credential() {
    for (state, caller) in columns(callers) {
        check(state, caller, &rows(), Fixture::start).await;
    }
}

/// Goal: without an environment in the URL, everything is as in the default one.
#[tokio::test]
async fn every_operation_without_environment_with_every_credential() {
    for (state, caller) in columns(callers) {
        check(state, caller, &rows_without_environment(), with_default_environment).await;
    }
}

/// Makes an environment that is the default one of a server of its own, because no path leads to another world then.
async fn with_default_environment() -> Fixture {
    let fixture = Fixture::on(TestWorld::alone().await);
    fixture.world.change(|world| world.astrom().set_default_environment(&fixture.environment_of(world)));
    fixture
}

/// Checks the cells of one caller.
async fn check(state: State, caller: Caller, rows: &[Row], start: impl AsyncFn() -> Fixture) {
    let mut world = World::of(caller, start().await).await;
    let mut before = world.contents().await;
    for row in rows {
        let cell = format!("{} {} with {caller:?} ({state:?})", row.id, row.path);
        let reply = world.send(row, caller).await;
        let expected = expected(caller, row.needs);
        if expected == Expected::Success {
            world.assert_success(row.success, &reply, &cell);
        } else {
            assert_refusal(expected, &reply, &cell);
        }
        let changes = expected == Expected::Success && row.success.changes();
        assert_eq!(world.contents().await != before, changes, "whether {cell} changed something");
        if changes {
            world = World::of(caller, start().await).await;
            before = world.contents().await;
        }
    }
}
