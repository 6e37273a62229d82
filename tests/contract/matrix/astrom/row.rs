use reqwest::Method;
use tokenwright_mock::astrom::Scope;

/// An operation, and a valid request for it.
#[derive(Clone)]
pub(super) struct Row {
    pub(super) id: &'static str,
    pub(super) method: Method,
    pub(super) path: &'static str,
    pub(super) body: Option<&'static str>,
    pub(super) needs: Needs,
    pub(super) success: Success,
}

/// What the calling token must hold.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Needs {
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
    pub(super) fn scopes(self) -> &'static [(Scope, &'static str)] {
        match self {
            Self::Nothing | Self::AnyScope => &[],
            Self::OneOf(scopes) | Self::OwnWith(scopes) | Self::NotPersonal(scopes) => scopes,
        }
    }
}

/// What a caller with the right gets.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Success {
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
    pub(super) fn changes(self) -> bool {
        matches!(self, Self::Created | Self::NoContent | Self::GateCreated | Self::Started)
    }
}

const COLLECTION: &str = "/e/{environment_id}/api/v2/apiTokens";
const ITEM: &str = "/e/{environment_id}/api/v2/apiTokens/{id}";

pub(super) fn rows() -> Vec<Row> {
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
pub(super) const GATE: &str = "/e/{environment_id}/api/v2/activeGateTokens/{gate}";

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
pub(super) fn rows_without_environment() -> Vec<Row> {
    let shorten = |row: Row| Row { path: row.path.strip_prefix("/e/{environment_id}").unwrap(), ..row };
    rows().into_iter().map(shorten).collect()
}
