// Generated from `openapi/control.yaml` by `cargo xtask generate`; do not edit.
// Inputs: 2638751bbd6f9493; by progenitor 0.15.1, prettyplease 0.2.37, xtask 0.1.0.

/// The schemas of the document as types.
pub mod types {
    use schemars::JsonSchema;
    use serde::{Deserialize, Serialize};
    #[allow(unused_imports, reason = "a type is always named with its module")]
    use super::types;
    ///What a server was started with.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct Server {
        ///The version of the mock.
        pub version: String,
        ///Whether this API requires a token (`--control-token`).
        pub requires_token: bool,
        ///Whether `access_get` has the first credentials of every world (`--show-secrets`); those of the demo world it has in any case.
        pub shows_secrets: bool,
        ///Whether there may be faults of the kind `reset` (`--connection-faults`).
        pub breaks_connections: bool,
        ///Whether nothing is left to chance (`--deterministic`); clocks begin frozen then.
        pub is_deterministic: bool,
        ///How many worlds there may be beside the default one (`--worlds-max`).
        #[schemars(range(min = 0))]
        pub n_worlds_max: i64,
        ///How many faults a world may have (`--faults-max`).
        #[schemars(range(min = 0))]
        pub n_faults_max: i64,
        ///How many snapshots a world may have.
        #[schemars(range(min = 0))]
        pub n_snapshots_max: i64,
        ///How many exchanges a journal keeps at most (`--journal-entries-max`).
        #[schemars(range(min = 0))]
        pub journal_entries_max: i64,
        ///How many bytes the texts and bodies in a journal may take (`--journal-bytes-max`).
        #[schemars(range(min = 0))]
        pub journal_bytes_max: i64,
    }
    ///The worlds of a server.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct WorldList {
        ///The ids of all worlds, `default` first, the others in ascending order.
        pub ids: Vec<String>,
        ///How many worlds there may be beside the default one.
        #[schemars(range(min = 0))]
        pub n_worlds_max: i64,
    }
    ///What a world is to be made of.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct WorldCreate {
        ///Decides the ids and secrets of the world. With the same id, seed and clock a world gives the same answers to the same requests. Left out, it is drawn by chance.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(range(min = 0, max = 9007199254740991i64))]
        pub seed: Option<i64>,
        ///The time at which a world starts. Left out, it is the machine's, and runs.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub clock: Option<types::ClockStart>,
        ///A world in the format of seed files, which `seed.schema.json` describes: what is stored, the time, and where ids come from. It has clock and seed of its own, so it excludes those beside it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub state: Option<types::State>,
        ///Id of the world that this one is a copy of, as it is now: with the same credentials, in tenants with other ids. Excludes everything else.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(regex(pattern = "^([0-9a-f]{8}|default)$"))]
        pub fork_of: Option<String>,
    }
    ///A world in the format of seed files, which `seed.schema.json` describes: what is stored, the time, and where ids come from. It has clock and seed of its own, so it excludes those beside it.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct State {
        ///What the world takes for the present; the time of the machine, if left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub clock: Option<serde_json::Value>,
        ///What every drawn id and secret follows from; drawn by chance, if left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub random_seed: Option<serde_json::Value>,
        ///Astrom API tokens, in the format of seeds.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub astrom: Option<serde_json::Value>,
        ///NetApp Astra Control user API tokens, in the format of seeds.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub astra_control: Option<serde_json::Value>,
        ///MongoDB Ops Manager programmatic API keys, in the format of seeds.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub ops_manager: Option<serde_json::Value>,
    }
    ///A state of a world that was kept.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct Snapshot {
        ///Its name.
        pub name: String,
        ///When it was kept, in the world's time.
        pub kept_at: String,
    }
    ///The snapshots of a world.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct SnapshotList {
        ///The snapshots by name.
        pub snapshots: Vec<types::Snapshot>,
        ///How many there may be.
        #[schemars(range(min = 0))]
        pub n_snapshots_max: i32,
    }
    ///The time at which a world starts. Left out, it is the machine's, and runs.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct ClockStart {
        ///The first instant of the world.
        pub now: String,
        ///Whether the clock stands still there; left out, it runs on.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub is_frozen: Option<bool>,
        ///How many seconds of the world pass in one of the machine, from a millionth to a million; 1, if left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(range(min = 0, max = 1000000))]
        pub rate: Option<f64>,
    }
    ///What a client needs to use a world: its id and, as in the info file of the program, base URLs, tenants and credentials of all APIs. A world with demo tenants has all members. Of another one those are left out that nothing is known of: tenants that it does not have, and credentials of which no secret was given in plain.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct World {
        ///Id of the world, with which the ids of its tenants begin.
        pub id: String,
        ///The URL below which this API has the world: its clock is at `{control_url}/clock`.
        pub control_url: String,
        ///What a client of `astrom` needs.
        pub astrom: types::AstromInfo,
        ///What a client of `astra_control` needs.
        pub astra_control: types::AstraControlInfo,
        ///What a client of `ops_manager` needs.
        pub ops_manager: types::OpsManagerInfo,
        ///The certificate, in PEM, of the authority that clients have to trust. Left out by a server that did not make one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub ca_certificate: Option<String>,
    }
    ///What a client of `astrom` needs.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct AstromInfo {
        ///The server URL of the environment that is the default one of the world.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub base_url: Option<String>,
        ///The id of that environment.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub environment_id: Option<String>,
        ///A secret, which is shown once. Not to be logged.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub token: Option<crate::world::Secret>,
    }
    ///What a client of `astra_control` needs.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct AstraControlInfo {
        ///The server URL.
        pub base_url: String,
        ///The id of an account.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub account_id: Option<String>,
        ///The id of the user whom the token belongs to.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub user_id: Option<String>,
        ///A secret, which is shown once. Not to be logged.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub token: Option<crate::world::Secret>,
    }
    ///What a client of `ops_manager` needs.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct OpsManagerInfo {
        ///The server URL.
        pub base_url: String,
        ///The id of an organization.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub org_id: Option<String>,
        ///The id of a project of the organization.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub project_id: Option<String>,
        ///The id of another project of the organization.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub second_project_id: Option<String>,
        ///The public key of an API key of the organization, of an organization owner before others.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub public_key: Option<String>,
        ///A secret, which is shown once. Not to be logged.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub private_key: Option<crate::world::Secret>,
    }
    ///A world as it is now.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct WorldDescription {
        ///Id of the world, or `default`.
        pub id: String,
        ///Ids of its environments, accounts, organizations and projects.
        pub tenants: Vec<String>,
        ///The time of a world.
        pub clock: types::Clock,
        ///How many faults it has.
        #[schemars(range(min = 0))]
        pub n_faults: i64,
        ///How many exchanges it has seen, those that the journal has forgotten included.
        #[schemars(range(min = 0))]
        pub n_recorded: i64,
        ///How many exchanges the journal has.
        #[schemars(range(min = 0))]
        pub n_kept: i64,
        ///How many snapshots it has.
        #[schemars(range(min = 0))]
        pub n_snapshots: i64,
    }
    ///The time of a world.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct Clock {
        ///What the world takes for the present.
        pub now: String,
        ///Whether it stands still.
        pub is_frozen: bool,
        ///How many seconds of the world pass in one of the machine; of a clock that stands still, once it is resumed.
        #[schemars(range(min = 0, max = 1000000))]
        pub rate: f64,
    }
    ///Changes to a clock, at least one. They are made in the order freeze, set, advance, rate, resume; of `advance` and `advance_ms` only one can be given.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct ClockUpdate {
        ///The instant that the clock is to show; a running one runs on from there.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub set: Option<String>,
        ///How far to move the clock, as a duration of ISO 8601: `P14D`, `PT1H30M`, `PT0.5S`, and `-PT5M` to move it back. Weeks stand alone; years and months have no fixed length and are refused.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(
            regex(
                pattern = "^-?P([0-9]+W|[0-9]+D|([0-9]+D)?T([0-9]+H|([0-9]+H)?[0-9]+M|([0-9]+H)?([0-9]+M)?[0-9]+(\\.[0-9]{1,3})?S))$"
            )
        )]
        pub advance: Option<String>,
        ///How far to move the clock in milliseconds; a negative number moves it back.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub advance_ms: Option<i64>,
        ///`true` stops the clock before it is set and moved, `false` lets it run on afterwards.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub is_frozen: Option<bool>,
        ///How many seconds of the world are to pass in one of the machine, from a millionth to a million: 60 lets a day pass in 24 minutes. What waits, a client or a fault that delays, waits in the machine's.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(range(min = 0, max = 1000000))]
        pub rate: Option<f64>,
    }
    ///What becomes of a request. The members beside `kind` are those that the kind names; one that it does not name is refused. Times are milliseconds of the machine.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct Effect {
        ///What becomes of a request.
        pub kind: types::EffectKind,
        ///The shortest delay.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(range(min = 0))]
        pub min_ms: Option<i64>,
        ///The longest delay.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(range(min = 0))]
        pub max_ms: Option<i64>,
        ///The status of the answer.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(range(min = 400, max = 599))]
        pub status: Option<i32>,
        ///The value of a header `Retry-After`: seconds or a date, in printable ASCII.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(regex(pattern = "^[\\t -~]*$"))]
        pub retry_after: Option<String>,
        ///The requests that a window lets through.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(range(min = 0, max = 2147483647))]
        pub n_requests: Option<i64>,
        ///The length of a window, in the world's time.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(range(min = 1, max = 2147483647))]
        pub window_ms: Option<i64>,
        ///The bytes of the body that are sent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(range(min = 0))]
        pub body_bytes: Option<i64>,
        ///The value of the header `Content-Type`, in printable ASCII.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(regex(pattern = "^[\\t -~]*$"))]
        pub value: Option<String>,
        ///The bytes that never come.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(range(min = 1))]
        pub excess_bytes: Option<i64>,
        ///The length of a piece.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(range(min = 1))]
        pub chunk_bytes: Option<i64>,
        ///The delay before each piece.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(range(min = 0))]
        pub delay_ms: Option<i64>,
        ///How many times the request is carried out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(range(min = 1, max = 100))]
        pub n_times: Option<i32>,
        ///How far a request comes before its connection is reset.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub after: Option<types::ResetAfter>,
    }
    ///Which requests something happens to, and what. All conditions must hold; one that is left out always does.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct Fault {
        ///One of the vendors' APIs that the mock serves.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub api: Option<types::Api>,
        ///The operation, by its id in the document of its API; `method_not_allowed` for methods that a path does not have.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub operation: Option<String>,
        ///The id of the environment, account, organization or project that the path names, which the world has.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub tenant: Option<String>,
        ///The public part of the credential that the request shows: a token id or a public key, never a secret.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub credential: Option<String>,
        ///How many requests that meet the conditions above pass first; none, if left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(range(min = 0))]
        pub after: Option<i64>,
        ///Only each so many-th of the requests after that; each one, if left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(range(min = 1))]
        pub every: Option<i64>,
        ///How many times it happens; without end, if left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(range(min = 0))]
        pub times: Option<i64>,
        ///How likely it happens each time, from 0 to 1; always, if left out. The seed of the world decides.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(range(min = 0, max = 1))]
        pub probability: Option<f64>,
        ///The first instant at which it happens, in the world's time.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub from: Option<String>,
        ///The first instant at which it no longer happens, in the world's time.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub until: Option<String>,
        ///What becomes of a request. The members beside `kind` are those that the kind names; one that it does not name is refused. Times are milliseconds of the machine.
        pub effect: types::Effect,
    }
    ///A fault of a world, and what it has done so far.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct FaultReport {
        ///Its number in its world.
        #[schemars(range(min = 1))]
        pub id: i64,
        ///Which requests something happens to, and what. All conditions must hold; one that is left out always does.
        pub fault: types::Fault,
        ///How many requests it was for.
        #[schemars(range(min = 0))]
        pub n_matched: i64,
        ///How many of them it did something to.
        #[schemars(range(min = 0))]
        pub n_applied: i64,
    }
    ///The faults of a world.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct FaultList {
        ///The faults in the order in which requests ask them.
        pub faults: Vec<types::FaultReport>,
    }
    ///Conditions on an exchange, which must all hold. Without any, every exchange meets it.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct Query {
        ///One of the vendors' APIs that the mock serves.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub api: Option<types::Api>,
        ///The operation, by its id in the document of its API; `method_not_allowed` for methods that a path does not have.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub operation: Option<String>,
        ///The method, in upper case.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(regex(pattern = "^[A-Z]{1,16}$"))]
        pub method: Option<String>,
        ///The environment, account, organization or project that the path names, which the world or an exchange in its journal has.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub tenant: Option<String>,
        ///The credential that was shown, by its public part (a token id or a public key).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub caller: Option<String>,
        ///The status of the answer.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(range(min = 100, max = 599))]
        pub status: Option<i32>,
        ///What becomes of a request.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub fault: Option<types::EffectKind>,
        ///A text in path or query. The text of a secret meets nothing.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub target: Option<String>,
        ///Only exchanges with a higher number.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(range(min = 0))]
        pub since: Option<i64>,
    }
    ///Exchanges of a world.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct Journal {
        ///The exchanges, oldest first.
        pub entries: Vec<types::Entry>,
        ///How many exchanges the world has seen, whatever the query, forgotten ones included.
        #[schemars(range(min = 0))]
        pub n_recorded: i64,
    }
    ///One exchange, without secrets.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct Entry {
        ///The number of the exchange in its world.
        #[schemars(range(min = 1))]
        pub number: i64,
        ///When the request came, in the world's time.
        pub at: String,
        ///How long the mock took, in microseconds of the machine, delays of faults included.
        #[schemars(range(min = 0))]
        pub elapsed_us: i64,
        ///One of the vendors' APIs that the mock serves.
        pub api: types::Api,
        ///The operation id, or `method_not_allowed` at a path that has no such method; null at a path that the API does not have.
        pub operation: Option<String>,
        ///The method.
        pub method: String,
        ///Path and query, secrets replaced by `***`.
        pub target: String,
        ///The tenant that the path names; null if it names none.
        pub tenant: Option<String>,
        ///The public part of the credential that the request showed, whether it was accepted or not; null if it showed none.
        pub caller: Option<String>,
        ///The IP address of the client.
        pub peer: String,
        ///The status of the answer; null if there was none.
        #[schemars(range(min = 100, max = 599))]
        pub status: Option<i32>,
        ///Why the request was refused, with what the vendor's answer hides: which credential it was that did not work, and why. Null if it was not refused.
        pub reason: Option<String>,
        ///What the document had against the request.
        pub findings: Vec<String>,
        ///The fault that changed an exchange; null if none did.
        pub fault: Option<types::FaultNote>,
        ///The content type of the request; null if it had none.
        pub request_type: Option<String>,
        ///The length of the body of the request, also of one that is not shown.
        #[schemars(range(min = 0))]
        pub request_bytes: i64,
        ///The body of the request as JSON, secrets replaced by `***`; null if there was none, if it is not JSON, or if it is longer than 4 KiB and than a thirty-second part of what the journal may keep (`--journal-bytes-max`): one exchange does not take the room of all others.
        pub request_body: Option<String>,
        ///The content type of the answer; null if it had none.
        pub response_type: Option<String>,
        ///The length of the body of the answer, also of one that is not shown.
        #[schemars(range(min = 0))]
        pub response_bytes: i64,
        ///The body of the answer as the mock made it, secrets replaced by `***`; null without one, and if it is too long to be kept, as for the request.
        pub response_body: Option<String>,
    }
    ///The fault that changed an exchange; null if none did.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct FaultNote {
        ///The number of the fault in its world.
        #[schemars(range(min = 1))]
        pub id: i64,
        ///What becomes of a request.
        pub kind: types::EffectKind,
    }
    ///What is required of the journal: `query` with one of `exactly`, `at_least` and `at_most`, or `in_order` without them.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct Verification {
        ///Conditions on an exchange, which must all hold. Without any, every exchange meets it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub query: Option<types::Query>,
        ///Neither more nor fewer exchanges meet the query.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(range(min = 0))]
        pub exactly: Option<i32>,
        ///So many exchanges meet the query, or more.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(range(min = 0))]
        pub at_least: Option<i32>,
        ///So many exchanges meet the query, or fewer.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(range(min = 0))]
        pub at_most: Option<i32>,
        ///Exchanges meet these queries one after the other, with any others in between.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(length(min = 1, max = 1000))]
        pub in_order: Option<Vec<types::Query>>,
        ///Whether it is an error of its own, 417, if they are not: then `curl --fail` and every client of this document fail by themselves. Left out, the answer is a 200 whatever comes of it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub must_be_met: Option<bool>,
    }
    ///Whether the exchanges are as they were required to be.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct Verdict {
        ///Whether they are.
        pub met: bool,
        ///What was expected and what was found, and the exchanges that came closest, a line each. Left out if all is as required.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub report: Option<String>,
    }
    ///What to wait for, and how long.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct Wait {
        ///Conditions on an exchange, which must all hold. Without any, every exchange meets it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub query: Option<types::Query>,
        ///How many exchanges have to meet the query; one, if left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(range(min = 1))]
        pub at_least: Option<i32>,
        ///How long to wait at most, in milliseconds of the machine.
        #[schemars(range(min = 0, max = 60000))]
        pub patience_ms: i32,
        ///Whether it is an error of its own, 417, if patience ends first: then `curl --fail` and every client of this document fail by themselves. Left out, the answer is a 200 whatever comes of it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub must_be_met: Option<bool>,
    }
    ///What came of waiting.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct WaitResult {
        ///Whether enough exchanges meet the query.
        pub met: bool,
        ///The exchanges that meet the query, oldest first.
        pub entries: Vec<types::Entry>,
        ///What is missing, as in a verdict. Left out if nothing is.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub report: Option<String>,
    }
    ///An HTTP Archive.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct Archive {
        ///The member `log` of HTTP Archive 1.2. Members that begin with an underscore are the mock's own: API, operation, caller, reason and fault.
        pub log: serde_json::Value,
    }
    ///The body of every answer that is not a success, after RFC 9457.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct Problem {
        ///Names the kind of problem; `about:blank`, because the status says it all.
        #[serde(rename = "type")]
        pub type_: String,
        ///The kind of problem in a few words.
        pub title: String,
        ///The HTTP status once more.
        #[schemars(range(min = 400, max = 599))]
        pub status: i32,
        ///What is wrong, where, and what to do about it. It quotes no value that may be a secret.
        pub detail: String,
        ///What the document has against the query or the body, piece by piece. Left out without any.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub findings: Option<Vec<String>>,
    }
    ///One of the vendors' APIs that the mock serves.
    #[derive(
        Debug,
        Clone,
        Copy,
        PartialEq,
        Eq,
        PartialOrd,
        Ord,
        Hash,
        Serialize,
        Deserialize,
        JsonSchema
    )]
    #[repr(u8)]
    pub enum Api {
        ///astrom
        #[serde(rename = "astrom")]
        Astrom,
        ///astra_control
        #[serde(rename = "astra_control")]
        AstraControl,
        ///ops_manager
        #[serde(rename = "ops_manager")]
        OpsManager,
    }
    impl Api {
        /// All values in the order of the document.
        pub const ALL: &'static [Self] = &[
            Self::Astrom,
            Self::AstraControl,
            Self::OpsManager,
        ];
        /// Returns the value as the vendor writes it.
        pub fn as_str(self) -> &'static str {
            match self {
                Self::Astrom => "astrom",
                Self::AstraControl => "astra_control",
                Self::OpsManager => "ops_manager",
            }
        }
        /// Returns the value that the vendor writes so.
        pub fn from_wire(text: &str) -> Option<Self> {
            match text {
                "astrom" => Some(Self::Astrom),
                "astra_control" => Some(Self::AstraControl),
                "ops_manager" => Some(Self::OpsManager),
                _ => None,
            }
        }
        /// Returns the human-readable name; empty if the document has none.
        pub fn description(self) -> &'static str {
            match self {
                Self::Astrom => "",
                Self::AstraControl => "",
                Self::OpsManager => "",
            }
        }
    }
    ///What becomes of a request.
    #[derive(
        Debug,
        Clone,
        Copy,
        PartialEq,
        Eq,
        PartialOrd,
        Ord,
        Hash,
        Serialize,
        Deserialize,
        JsonSchema
    )]
    #[repr(u8)]
    pub enum EffectKind {
        ///carried out after `min_ms` to `max_ms`, both inclusive
        #[serde(rename = "delay")]
        Delay,
        ///not carried out; `status` with the vendor's body, and `retry_after` if there is one
        #[serde(rename = "status")]
        Status,
        ///beyond `n_requests` in `window_ms` answered with 429 and the vendor's headers, for each credential
        #[serde(rename = "rate_limit")]
        RateLimit,
        ///carried out; the answer breaks off after `body_bytes` of its body
        #[serde(rename = "truncate")]
        Truncate,
        ///carried out; the body is cut in the middle, with a length that fits
        #[serde(rename = "malformed_json")]
        MalformedJson,
        ///carried out; the answer has the content type `value`
        #[serde(rename = "content_type")]
        ContentType,
        ///carried out; the answer announces `excess_bytes` more than it has
        #[serde(rename = "content_length")]
        ContentLength,
        ///carried out; the body comes in pieces of `chunk_bytes`, `delay_ms` before each
        #[serde(rename = "slow_body")]
        SlowBody,
        ///not carried out; the answer never comes
        #[serde(rename = "hang")]
        Hang,
        ///carried out `n_times` (once, if left out); the answer never comes
        #[serde(rename = "lost_answer")]
        LostAnswer,
        ///the connection is reset `after` a part of the exchange, and `body_bytes` if that is the head
        #[serde(rename = "reset")]
        Reset,
    }
    impl EffectKind {
        /// All values in the order of the document.
        pub const ALL: &'static [Self] = &[
            Self::Delay,
            Self::Status,
            Self::RateLimit,
            Self::Truncate,
            Self::MalformedJson,
            Self::ContentType,
            Self::ContentLength,
            Self::SlowBody,
            Self::Hang,
            Self::LostAnswer,
            Self::Reset,
        ];
        /// Returns the value as the vendor writes it.
        pub fn as_str(self) -> &'static str {
            match self {
                Self::Delay => "delay",
                Self::Status => "status",
                Self::RateLimit => "rate_limit",
                Self::Truncate => "truncate",
                Self::MalformedJson => "malformed_json",
                Self::ContentType => "content_type",
                Self::ContentLength => "content_length",
                Self::SlowBody => "slow_body",
                Self::Hang => "hang",
                Self::LostAnswer => "lost_answer",
                Self::Reset => "reset",
            }
        }
        /// Returns the value that the vendor writes so.
        pub fn from_wire(text: &str) -> Option<Self> {
            match text {
                "delay" => Some(Self::Delay),
                "status" => Some(Self::Status),
                "rate_limit" => Some(Self::RateLimit),
                "truncate" => Some(Self::Truncate),
                "malformed_json" => Some(Self::MalformedJson),
                "content_type" => Some(Self::ContentType),
                "content_length" => Some(Self::ContentLength),
                "slow_body" => Some(Self::SlowBody),
                "hang" => Some(Self::Hang),
                "lost_answer" => Some(Self::LostAnswer),
                "reset" => Some(Self::Reset),
                _ => None,
            }
        }
        /// Returns the human-readable name; empty if the document has none.
        pub fn description(self) -> &'static str {
            match self {
                Self::Delay => "carried out after `min_ms` to `max_ms`, both inclusive",
                Self::Status => {
                    "not carried out; `status` with the vendor's body, and `retry_after` if there is one"
                }
                Self::RateLimit => {
                    "beyond `n_requests` in `window_ms` answered with 429 and the vendor's headers, for each credential"
                }
                Self::Truncate => {
                    "carried out; the answer breaks off after `body_bytes` of its body"
                }
                Self::MalformedJson => {
                    "carried out; the body is cut in the middle, with a length that fits"
                }
                Self::ContentType => {
                    "carried out; the answer has the content type `value`"
                }
                Self::ContentLength => {
                    "carried out; the answer announces `excess_bytes` more than it has"
                }
                Self::SlowBody => {
                    "carried out; the body comes in pieces of `chunk_bytes`, `delay_ms` before each"
                }
                Self::Hang => "not carried out; the answer never comes",
                Self::LostAnswer => {
                    "carried out `n_times` (once, if left out); the answer never comes"
                }
                Self::Reset => {
                    "the connection is reset `after` a part of the exchange, and `body_bytes` if that is the head"
                }
            }
        }
    }
    ///How far a request comes before its connection is reset.
    #[derive(
        Debug,
        Clone,
        Copy,
        PartialEq,
        Eq,
        PartialOrd,
        Ord,
        Hash,
        Serialize,
        Deserialize,
        JsonSchema
    )]
    #[repr(u8)]
    pub enum ResetAfter {
        ///read and not carried out; nothing of an answer is sent
        #[serde(rename = "request")]
        Request,
        ///carried out; nothing of an answer is sent
        #[serde(rename = "handling")]
        Handling,
        ///carried out; the head of the answer is sent, and `body_bytes` of its body (none, if left out)
        #[serde(rename = "head")]
        Head,
    }
    impl ResetAfter {
        /// All values in the order of the document.
        pub const ALL: &'static [Self] = &[Self::Request, Self::Handling, Self::Head];
        /// Returns the value as the vendor writes it.
        pub fn as_str(self) -> &'static str {
            match self {
                Self::Request => "request",
                Self::Handling => "handling",
                Self::Head => "head",
            }
        }
        /// Returns the value that the vendor writes so.
        pub fn from_wire(text: &str) -> Option<Self> {
            match text {
                "request" => Some(Self::Request),
                "handling" => Some(Self::Handling),
                "head" => Some(Self::Head),
                _ => None,
            }
        }
        /// Returns the human-readable name; empty if the document has none.
        pub fn description(self) -> &'static str {
            match self {
                Self::Request => "read and not carried out; nothing of an answer is sent",
                Self::Handling => "carried out; nothing of an answer is sent",
                Self::Head => {
                    "carried out; the head of the answer is sent, and `body_bytes` of its body (none, if left out)"
                }
            }
        }
    }
}
use std::future::Future;
use std::sync::LazyLock;
use http::Method;
#[allow(unused_imports, reason = "not every document uses all of them")]
use crate::http::{
    Answer, ApiRoutes, Call, Handle, HeaderParameter, Holders, NoBody, Operation,
    OperationInfo, QueryParameter, Request, Rights, Route, Schemas, Texts, ValueKind,
    Vendor,
};
use super::{Api, Within};
///The operations of `openapi/control.yaml`. A new one does not compile until it is handled.
pub trait Control: Vendor {
    ///`GET /_mock/server`: Describe the server.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn server_get(
        call: &Call<'_, Self>,
        request: Request<ops::ServerGet>,
    ) -> impl Future<
        Output = Result<Answer<<ops::ServerGet as Operation>::Output>, Self::Problem>,
    > + Send;
    ///`GET /_mock/worlds`: List the worlds.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn world_list(
        call: &Call<'_, Self>,
        request: Request<ops::WorldList>,
    ) -> impl Future<
        Output = Result<Answer<<ops::WorldList as Operation>::Output>, Self::Problem>,
    > + Send;
    ///`POST /_mock/worlds`: Create a world.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn world_create(
        call: &Call<'_, Self>,
        request: Request<ops::WorldCreate>,
    ) -> impl Future<
        Output = Result<Answer<<ops::WorldCreate as Operation>::Output>, Self::Problem>,
    > + Send;
    ///`GET /_mock/worlds/{world_id}`: Describe a world.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn world_get(
        call: &Call<'_, Self>,
        request: Request<ops::WorldGet>,
    ) -> impl Future<
        Output = Result<Answer<<ops::WorldGet as Operation>::Output>, Self::Problem>,
    > + Send;
    ///`PUT /_mock/worlds/{world_id}`: Create a world with an id.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn world_create_with_id(
        call: &Call<'_, Self>,
        request: Request<ops::WorldCreateWithId>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::WorldCreateWithId as Operation>::Output>,
            Self::Problem,
        >,
    > + Send;
    ///`DELETE /_mock/worlds/{world_id}`: Delete a world.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn world_delete(
        call: &Call<'_, Self>,
        request: Request<ops::WorldDelete>,
    ) -> impl Future<
        Output = Result<Answer<<ops::WorldDelete as Operation>::Output>, Self::Problem>,
    > + Send;
    ///`GET /_mock/worlds/{world_id}/access`: Read how to use a world.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn access_get(
        call: &Call<'_, Self>,
        request: Request<ops::AccessGet>,
    ) -> impl Future<
        Output = Result<Answer<<ops::AccessGet as Operation>::Output>, Self::Problem>,
    > + Send;
    ///`GET /_mock/worlds/{world_id}/state`: Export a world.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn state_get(
        call: &Call<'_, Self>,
        request: Request<ops::StateGet>,
    ) -> impl Future<
        Output = Result<Answer<<ops::StateGet as Operation>::Output>, Self::Problem>,
    > + Send;
    ///`PUT /_mock/worlds/{world_id}/state`: Give a world a state.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn state_update(
        call: &Call<'_, Self>,
        request: Request<ops::StateUpdate>,
    ) -> impl Future<
        Output = Result<Answer<<ops::StateUpdate as Operation>::Output>, Self::Problem>,
    > + Send;
    ///`POST /_mock/worlds/{world_id}/reset`: Reset a world.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn world_reset(
        call: &Call<'_, Self>,
        request: Request<ops::WorldReset>,
    ) -> impl Future<
        Output = Result<Answer<<ops::WorldReset as Operation>::Output>, Self::Problem>,
    > + Send;
    ///`GET /_mock/worlds/{world_id}/snapshots`: List the snapshots of a world.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn snapshot_list(
        call: &Call<'_, Self>,
        request: Request<ops::SnapshotList>,
    ) -> impl Future<
        Output = Result<Answer<<ops::SnapshotList as Operation>::Output>, Self::Problem>,
    > + Send;
    ///`PUT /_mock/worlds/{world_id}/snapshots/{snapshot}`: Keep the state of a world.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn snapshot_keep(
        call: &Call<'_, Self>,
        request: Request<ops::SnapshotKeep>,
    ) -> impl Future<
        Output = Result<Answer<<ops::SnapshotKeep as Operation>::Output>, Self::Problem>,
    > + Send;
    ///`DELETE /_mock/worlds/{world_id}/snapshots/{snapshot}`: Forget a snapshot.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn snapshot_delete(
        call: &Call<'_, Self>,
        request: Request<ops::SnapshotDelete>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::SnapshotDelete as Operation>::Output>,
            Self::Problem,
        >,
    > + Send;
    ///`POST /_mock/worlds/{world_id}/snapshots/{snapshot}/restore`: Go back to a snapshot.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn snapshot_restore(
        call: &Call<'_, Self>,
        request: Request<ops::SnapshotRestore>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::SnapshotRestore as Operation>::Output>,
            Self::Problem,
        >,
    > + Send;
    ///`GET /_mock/worlds/{world_id}/clock`: Read the clock of a world.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn clock_get(
        call: &Call<'_, Self>,
        request: Request<ops::ClockGet>,
    ) -> impl Future<
        Output = Result<Answer<<ops::ClockGet as Operation>::Output>, Self::Problem>,
    > + Send;
    ///`PATCH /_mock/worlds/{world_id}/clock`: Change the clock of a world.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn clock_update(
        call: &Call<'_, Self>,
        request: Request<ops::ClockUpdate>,
    ) -> impl Future<
        Output = Result<Answer<<ops::ClockUpdate as Operation>::Output>, Self::Problem>,
    > + Send;
    ///`GET /_mock/worlds/{world_id}/faults`: List the faults of a world.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn fault_list(
        call: &Call<'_, Self>,
        request: Request<ops::FaultList>,
    ) -> impl Future<
        Output = Result<Answer<<ops::FaultList as Operation>::Output>, Self::Problem>,
    > + Send;
    ///`POST /_mock/worlds/{world_id}/faults`: Add a fault to a world.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn fault_create(
        call: &Call<'_, Self>,
        request: Request<ops::FaultCreate>,
    ) -> impl Future<
        Output = Result<Answer<<ops::FaultCreate as Operation>::Output>, Self::Problem>,
    > + Send;
    ///`DELETE /_mock/worlds/{world_id}/faults`: Remove all faults of a world.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn fault_clear(
        call: &Call<'_, Self>,
        request: Request<ops::FaultClear>,
    ) -> impl Future<
        Output = Result<Answer<<ops::FaultClear as Operation>::Output>, Self::Problem>,
    > + Send;
    ///`GET /_mock/worlds/{world_id}/faults/{fault_id}`: Read a fault.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn fault_get(
        call: &Call<'_, Self>,
        request: Request<ops::FaultGet>,
    ) -> impl Future<
        Output = Result<Answer<<ops::FaultGet as Operation>::Output>, Self::Problem>,
    > + Send;
    ///`DELETE /_mock/worlds/{world_id}/faults/{fault_id}`: Remove a fault.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn fault_delete(
        call: &Call<'_, Self>,
        request: Request<ops::FaultDelete>,
    ) -> impl Future<
        Output = Result<Answer<<ops::FaultDelete as Operation>::Output>, Self::Problem>,
    > + Send;
    ///`GET /_mock/worlds/{world_id}/journal`: Read the journal of a world.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn journal_get(
        call: &Call<'_, Self>,
        request: Request<ops::JournalGet>,
    ) -> impl Future<
        Output = Result<Answer<<ops::JournalGet as Operation>::Output>, Self::Problem>,
    > + Send;
    ///`DELETE /_mock/worlds/{world_id}/journal`: Forget what happened in a world.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn journal_delete(
        call: &Call<'_, Self>,
        request: Request<ops::JournalDelete>,
    ) -> impl Future<
        Output = Result<Answer<<ops::JournalDelete as Operation>::Output>, Self::Problem>,
    > + Send;
    ///`POST /_mock/worlds/{world_id}/journal/verify`: Verify what happened in a world.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn journal_verify(
        call: &Call<'_, Self>,
        request: Request<ops::JournalVerify>,
    ) -> impl Future<
        Output = Result<Answer<<ops::JournalVerify as Operation>::Output>, Self::Problem>,
    > + Send;
    ///`POST /_mock/worlds/{world_id}/journal/wait`: Wait for something to happen in a world.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn journal_wait(
        call: &Call<'_, Self>,
        request: Request<ops::JournalWait>,
    ) -> impl Future<
        Output = Result<Answer<<ops::JournalWait as Operation>::Output>, Self::Problem>,
    > + Send;
    ///`GET /_mock/worlds/{world_id}/journal/har`: Export the journal of a world.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn journal_har(
        call: &Call<'_, Self>,
        request: Request<ops::JournalHar>,
    ) -> impl Future<
        Output = Result<Answer<<ops::JournalHar as Operation>::Output>, Self::Problem>,
    > + Send;
}
/// The operation table.
pub static OPERATIONS: &[OperationInfo] = &[
    OperationInfo {
        api: Api::Control,
        id: "server_get",
        method: Method::GET,
        path: "/_mock/server",
        also_at: &[],
        rights: Rights {
            within: Within::Installation,
            any_of: Holders::Everyone,
            own: None,
        },
        safe_to_repeat: true,
        success: 200,
        query: &[],
        headers: &[],
        has_body: false,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::Control,
        id: "world_list",
        method: Method::GET,
        path: "/_mock/worlds",
        also_at: &[],
        rights: Rights {
            within: Within::Installation,
            any_of: Holders::Everyone,
            own: None,
        },
        safe_to_repeat: true,
        success: 200,
        query: &[],
        headers: &[],
        has_body: false,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::Control,
        id: "world_create",
        method: Method::POST,
        path: "/_mock/worlds",
        also_at: &[],
        rights: Rights {
            within: Within::Installation,
            any_of: Holders::Everyone,
            own: None,
        },
        safe_to_repeat: false,
        success: 201,
        query: &[],
        headers: &[],
        has_body: true,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::Control,
        id: "world_get",
        method: Method::GET,
        path: "/_mock/worlds/{world_id}",
        also_at: &[],
        rights: Rights {
            within: Within::Installation,
            any_of: Holders::Everyone,
            own: None,
        },
        safe_to_repeat: true,
        success: 200,
        query: &[],
        headers: &[],
        has_body: false,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::Control,
        id: "world_create_with_id",
        method: Method::PUT,
        path: "/_mock/worlds/{world_id}",
        also_at: &[],
        rights: Rights {
            within: Within::Installation,
            any_of: Holders::Everyone,
            own: None,
        },
        safe_to_repeat: false,
        success: 201,
        query: &[],
        headers: &[],
        has_body: true,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::Control,
        id: "world_delete",
        method: Method::DELETE,
        path: "/_mock/worlds/{world_id}",
        also_at: &[],
        rights: Rights {
            within: Within::Installation,
            any_of: Holders::Everyone,
            own: None,
        },
        safe_to_repeat: true,
        success: 204,
        query: &[],
        headers: &[],
        has_body: false,
        media_types: &[],
        schemas,
    },
    OperationInfo {
        api: Api::Control,
        id: "access_get",
        method: Method::GET,
        path: "/_mock/worlds/{world_id}/access",
        also_at: &[],
        rights: Rights {
            within: Within::Installation,
            any_of: Holders::Everyone,
            own: None,
        },
        safe_to_repeat: true,
        success: 200,
        query: &[],
        headers: &[],
        has_body: false,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::Control,
        id: "state_get",
        method: Method::GET,
        path: "/_mock/worlds/{world_id}/state",
        also_at: &[],
        rights: Rights {
            within: Within::Installation,
            any_of: Holders::Everyone,
            own: None,
        },
        safe_to_repeat: true,
        success: 200,
        query: &[],
        headers: &[],
        has_body: false,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::Control,
        id: "state_update",
        method: Method::PUT,
        path: "/_mock/worlds/{world_id}/state",
        also_at: &[],
        rights: Rights {
            within: Within::Installation,
            any_of: Holders::Everyone,
            own: None,
        },
        safe_to_repeat: false,
        success: 201,
        query: &[],
        headers: &[],
        has_body: true,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::Control,
        id: "world_reset",
        method: Method::POST,
        path: "/_mock/worlds/{world_id}/reset",
        also_at: &[],
        rights: Rights {
            within: Within::Installation,
            any_of: Holders::Everyone,
            own: None,
        },
        safe_to_repeat: true,
        success: 204,
        query: &[],
        headers: &[],
        has_body: false,
        media_types: &[],
        schemas,
    },
    OperationInfo {
        api: Api::Control,
        id: "snapshot_list",
        method: Method::GET,
        path: "/_mock/worlds/{world_id}/snapshots",
        also_at: &[],
        rights: Rights {
            within: Within::Installation,
            any_of: Holders::Everyone,
            own: None,
        },
        safe_to_repeat: true,
        success: 200,
        query: &[],
        headers: &[],
        has_body: false,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::Control,
        id: "snapshot_keep",
        method: Method::PUT,
        path: "/_mock/worlds/{world_id}/snapshots/{snapshot}",
        also_at: &[],
        rights: Rights {
            within: Within::Installation,
            any_of: Holders::Everyone,
            own: None,
        },
        safe_to_repeat: true,
        success: 200,
        query: &[],
        headers: &[],
        has_body: false,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::Control,
        id: "snapshot_delete",
        method: Method::DELETE,
        path: "/_mock/worlds/{world_id}/snapshots/{snapshot}",
        also_at: &[],
        rights: Rights {
            within: Within::Installation,
            any_of: Holders::Everyone,
            own: None,
        },
        safe_to_repeat: true,
        success: 204,
        query: &[],
        headers: &[],
        has_body: false,
        media_types: &[],
        schemas,
    },
    OperationInfo {
        api: Api::Control,
        id: "snapshot_restore",
        method: Method::POST,
        path: "/_mock/worlds/{world_id}/snapshots/{snapshot}/restore",
        also_at: &[],
        rights: Rights {
            within: Within::Installation,
            any_of: Holders::Everyone,
            own: None,
        },
        safe_to_repeat: true,
        success: 204,
        query: &[],
        headers: &[],
        has_body: false,
        media_types: &[],
        schemas,
    },
    OperationInfo {
        api: Api::Control,
        id: "clock_get",
        method: Method::GET,
        path: "/_mock/worlds/{world_id}/clock",
        also_at: &[],
        rights: Rights {
            within: Within::Installation,
            any_of: Holders::Everyone,
            own: None,
        },
        safe_to_repeat: true,
        success: 200,
        query: &[],
        headers: &[],
        has_body: false,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::Control,
        id: "clock_update",
        method: Method::PATCH,
        path: "/_mock/worlds/{world_id}/clock",
        also_at: &[],
        rights: Rights {
            within: Within::Installation,
            any_of: Holders::Everyone,
            own: None,
        },
        safe_to_repeat: false,
        success: 200,
        query: &[],
        headers: &[],
        has_body: true,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::Control,
        id: "fault_list",
        method: Method::GET,
        path: "/_mock/worlds/{world_id}/faults",
        also_at: &[],
        rights: Rights {
            within: Within::Installation,
            any_of: Holders::Everyone,
            own: None,
        },
        safe_to_repeat: true,
        success: 200,
        query: &[],
        headers: &[],
        has_body: false,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::Control,
        id: "fault_create",
        method: Method::POST,
        path: "/_mock/worlds/{world_id}/faults",
        also_at: &[],
        rights: Rights {
            within: Within::Installation,
            any_of: Holders::Everyone,
            own: None,
        },
        safe_to_repeat: false,
        success: 201,
        query: &[],
        headers: &[],
        has_body: true,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::Control,
        id: "fault_clear",
        method: Method::DELETE,
        path: "/_mock/worlds/{world_id}/faults",
        also_at: &[],
        rights: Rights {
            within: Within::Installation,
            any_of: Holders::Everyone,
            own: None,
        },
        safe_to_repeat: true,
        success: 204,
        query: &[],
        headers: &[],
        has_body: false,
        media_types: &[],
        schemas,
    },
    OperationInfo {
        api: Api::Control,
        id: "fault_get",
        method: Method::GET,
        path: "/_mock/worlds/{world_id}/faults/{fault_id}",
        also_at: &[],
        rights: Rights {
            within: Within::Installation,
            any_of: Holders::Everyone,
            own: None,
        },
        safe_to_repeat: true,
        success: 200,
        query: &[],
        headers: &[],
        has_body: false,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::Control,
        id: "fault_delete",
        method: Method::DELETE,
        path: "/_mock/worlds/{world_id}/faults/{fault_id}",
        also_at: &[],
        rights: Rights {
            within: Within::Installation,
            any_of: Holders::Everyone,
            own: None,
        },
        safe_to_repeat: true,
        success: 204,
        query: &[],
        headers: &[],
        has_body: false,
        media_types: &[],
        schemas,
    },
    OperationInfo {
        api: Api::Control,
        id: "journal_get",
        method: Method::GET,
        path: "/_mock/worlds/{world_id}/journal",
        also_at: &[],
        rights: Rights {
            within: Within::Installation,
            any_of: Holders::Everyone,
            own: None,
        },
        safe_to_repeat: true,
        success: 200,
        query: &[
            QueryParameter {
                name: "api",
                kind: ValueKind::String,
            },
            QueryParameter {
                name: "operation",
                kind: ValueKind::String,
            },
            QueryParameter {
                name: "method",
                kind: ValueKind::String,
            },
            QueryParameter {
                name: "tenant",
                kind: ValueKind::String,
            },
            QueryParameter {
                name: "caller",
                kind: ValueKind::String,
            },
            QueryParameter {
                name: "status",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "fault",
                kind: ValueKind::String,
            },
            QueryParameter {
                name: "target",
                kind: ValueKind::String,
            },
            QueryParameter {
                name: "since",
                kind: ValueKind::Integer,
            },
        ],
        headers: &[],
        has_body: false,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::Control,
        id: "journal_delete",
        method: Method::DELETE,
        path: "/_mock/worlds/{world_id}/journal",
        also_at: &[],
        rights: Rights {
            within: Within::Installation,
            any_of: Holders::Everyone,
            own: None,
        },
        safe_to_repeat: true,
        success: 204,
        query: &[],
        headers: &[],
        has_body: false,
        media_types: &[],
        schemas,
    },
    OperationInfo {
        api: Api::Control,
        id: "journal_verify",
        method: Method::POST,
        path: "/_mock/worlds/{world_id}/journal/verify",
        also_at: &[],
        rights: Rights {
            within: Within::Installation,
            any_of: Holders::Everyone,
            own: None,
        },
        safe_to_repeat: true,
        success: 200,
        query: &[],
        headers: &[],
        has_body: true,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::Control,
        id: "journal_wait",
        method: Method::POST,
        path: "/_mock/worlds/{world_id}/journal/wait",
        also_at: &[],
        rights: Rights {
            within: Within::Installation,
            any_of: Holders::Everyone,
            own: None,
        },
        safe_to_repeat: true,
        success: 200,
        query: &[],
        headers: &[],
        has_body: true,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::Control,
        id: "journal_har",
        method: Method::GET,
        path: "/_mock/worlds/{world_id}/journal/har",
        also_at: &[],
        rights: Rights {
            within: Within::Installation,
            any_of: Holders::Everyone,
            own: None,
        },
        safe_to_repeat: true,
        success: 200,
        query: &[
            QueryParameter {
                name: "api",
                kind: ValueKind::String,
            },
            QueryParameter {
                name: "operation",
                kind: ValueKind::String,
            },
            QueryParameter {
                name: "method",
                kind: ValueKind::String,
            },
            QueryParameter {
                name: "tenant",
                kind: ValueKind::String,
            },
            QueryParameter {
                name: "caller",
                kind: ValueKind::String,
            },
            QueryParameter {
                name: "status",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "fault",
                kind: ValueKind::String,
            },
            QueryParameter {
                name: "target",
                kind: ValueKind::String,
            },
            QueryParameter {
                name: "since",
                kind: ValueKind::Integer,
            },
        ],
        headers: &[],
        has_body: false,
        media_types: &["application/json"],
        schemas,
    },
];
/// A type for each operation, which names its types.
pub mod ops {
    use schemars::JsonSchema;
    use serde::{Deserialize, Serialize};
    #[allow(unused_imports, reason = "not every document uses all of them")]
    use super::{NoBody, OPERATIONS, Operation, OperationInfo, types};
    ///The path parameters of `server_get`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ServerGetPath {}
    ///The query parameters of `server_get`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct ServerGetQuery {}
    ///The header parameters of `server_get`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct ServerGetHeaders {}
    ///The path parameters of `world_list`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct WorldListPath {}
    ///The query parameters of `world_list`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct WorldListQuery {}
    ///The header parameters of `world_list`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct WorldListHeaders {}
    ///The path parameters of `world_create`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct WorldCreatePath {}
    ///The query parameters of `world_create`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct WorldCreateQuery {}
    ///The header parameters of `world_create`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct WorldCreateHeaders {}
    ///The path parameters of `world_get`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct WorldGetPath {
        ///Id of a world, eight lower-case hexadecimal digits, or `default` for the default world.
        pub world_id: String,
    }
    ///The query parameters of `world_get`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct WorldGetQuery {}
    ///The header parameters of `world_get`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct WorldGetHeaders {}
    ///The path parameters of `world_create_with_id`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct WorldCreateWithIdPath {
        ///Id of a world, eight lower-case hexadecimal digits, or `default` for the default world.
        pub world_id: String,
    }
    ///The query parameters of `world_create_with_id`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct WorldCreateWithIdQuery {}
    ///The header parameters of `world_create_with_id`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct WorldCreateWithIdHeaders {}
    ///The path parameters of `world_delete`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct WorldDeletePath {
        ///Id of a world, eight lower-case hexadecimal digits, or `default` for the default world.
        pub world_id: String,
    }
    ///The query parameters of `world_delete`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct WorldDeleteQuery {}
    ///The header parameters of `world_delete`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct WorldDeleteHeaders {}
    ///The path parameters of `access_get`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct AccessGetPath {
        ///Id of a world, eight lower-case hexadecimal digits, or `default` for the default world.
        pub world_id: String,
    }
    ///The query parameters of `access_get`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct AccessGetQuery {}
    ///The header parameters of `access_get`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct AccessGetHeaders {}
    ///The path parameters of `state_get`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct StateGetPath {
        ///Id of a world, eight lower-case hexadecimal digits, or `default` for the default world.
        pub world_id: String,
    }
    ///The query parameters of `state_get`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct StateGetQuery {}
    ///The header parameters of `state_get`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct StateGetHeaders {}
    ///The path parameters of `state_update`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct StateUpdatePath {
        ///Id of a world, eight lower-case hexadecimal digits, or `default` for the default world.
        pub world_id: String,
    }
    ///The query parameters of `state_update`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct StateUpdateQuery {}
    ///The header parameters of `state_update`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct StateUpdateHeaders {}
    ///The path parameters of `world_reset`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct WorldResetPath {
        ///Id of a world, eight lower-case hexadecimal digits, or `default` for the default world.
        pub world_id: String,
    }
    ///The query parameters of `world_reset`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct WorldResetQuery {}
    ///The header parameters of `world_reset`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct WorldResetHeaders {}
    ///The path parameters of `snapshot_list`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct SnapshotListPath {
        ///Id of a world, eight lower-case hexadecimal digits, or `default` for the default world.
        pub world_id: String,
    }
    ///The query parameters of `snapshot_list`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct SnapshotListQuery {}
    ///The header parameters of `snapshot_list`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct SnapshotListHeaders {}
    ///The path parameters of `snapshot_keep`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct SnapshotKeepPath {
        ///Id of a world, eight lower-case hexadecimal digits, or `default` for the default world.
        pub world_id: String,
        ///Name of a snapshot; letters, digits, dots, hyphens and underscores, a letter or digit first.
        pub snapshot: String,
    }
    ///The query parameters of `snapshot_keep`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct SnapshotKeepQuery {}
    ///The header parameters of `snapshot_keep`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct SnapshotKeepHeaders {}
    ///The path parameters of `snapshot_delete`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct SnapshotDeletePath {
        ///Id of a world, eight lower-case hexadecimal digits, or `default` for the default world.
        pub world_id: String,
        ///Name of a snapshot; letters, digits, dots, hyphens and underscores, a letter or digit first.
        pub snapshot: String,
    }
    ///The query parameters of `snapshot_delete`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct SnapshotDeleteQuery {}
    ///The header parameters of `snapshot_delete`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct SnapshotDeleteHeaders {}
    ///The path parameters of `snapshot_restore`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct SnapshotRestorePath {
        ///Id of a world, eight lower-case hexadecimal digits, or `default` for the default world.
        pub world_id: String,
        ///Name of a snapshot; letters, digits, dots, hyphens and underscores, a letter or digit first.
        pub snapshot: String,
    }
    ///The query parameters of `snapshot_restore`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct SnapshotRestoreQuery {}
    ///The header parameters of `snapshot_restore`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct SnapshotRestoreHeaders {}
    ///The path parameters of `clock_get`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ClockGetPath {
        ///Id of a world, eight lower-case hexadecimal digits, or `default` for the default world.
        pub world_id: String,
    }
    ///The query parameters of `clock_get`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct ClockGetQuery {}
    ///The header parameters of `clock_get`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct ClockGetHeaders {}
    ///The path parameters of `clock_update`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ClockUpdatePath {
        ///Id of a world, eight lower-case hexadecimal digits, or `default` for the default world.
        pub world_id: String,
    }
    ///The query parameters of `clock_update`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct ClockUpdateQuery {}
    ///The header parameters of `clock_update`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct ClockUpdateHeaders {}
    ///The path parameters of `fault_list`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct FaultListPath {
        ///Id of a world, eight lower-case hexadecimal digits, or `default` for the default world.
        pub world_id: String,
    }
    ///The query parameters of `fault_list`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct FaultListQuery {}
    ///The header parameters of `fault_list`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct FaultListHeaders {}
    ///The path parameters of `fault_create`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct FaultCreatePath {
        ///Id of a world, eight lower-case hexadecimal digits, or `default` for the default world.
        pub world_id: String,
    }
    ///The query parameters of `fault_create`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct FaultCreateQuery {}
    ///The header parameters of `fault_create`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct FaultCreateHeaders {}
    ///The path parameters of `fault_clear`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct FaultClearPath {
        ///Id of a world, eight lower-case hexadecimal digits, or `default` for the default world.
        pub world_id: String,
    }
    ///The query parameters of `fault_clear`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct FaultClearQuery {}
    ///The header parameters of `fault_clear`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct FaultClearHeaders {}
    ///The path parameters of `fault_get`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct FaultGetPath {
        ///Id of a world, eight lower-case hexadecimal digits, or `default` for the default world.
        pub world_id: String,
        ///Number of a fault in its world, from 1, never given twice.
        pub fault_id: String,
    }
    ///The query parameters of `fault_get`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct FaultGetQuery {}
    ///The header parameters of `fault_get`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct FaultGetHeaders {}
    ///The path parameters of `fault_delete`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct FaultDeletePath {
        ///Id of a world, eight lower-case hexadecimal digits, or `default` for the default world.
        pub world_id: String,
        ///Number of a fault in its world, from 1, never given twice.
        pub fault_id: String,
    }
    ///The query parameters of `fault_delete`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct FaultDeleteQuery {}
    ///The header parameters of `fault_delete`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct FaultDeleteHeaders {}
    ///The path parameters of `journal_get`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct JournalGetPath {
        ///Id of a world, eight lower-case hexadecimal digits, or `default` for the default world.
        pub world_id: String,
    }
    ///The query parameters of `journal_get`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct JournalGetQuery {
        ///Only exchanges with this API.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub api: Option<types::Api>,
        ///Only this operation, by its id in the document of its API; `method_not_allowed` for methods that a path does not have.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub operation: Option<String>,
        ///Only this method, in upper case.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(regex(pattern = "^[A-Z]{1,16}$"))]
        pub method: Option<String>,
        ///Only requests whose path names this environment, account, organization or project, which the world or an exchange in its journal has.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub tenant: Option<String>,
        ///Only requests that showed this credential, by its public part (a token id or a public key).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub caller: Option<String>,
        ///Only answers of this status.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(range(min = 100, max = 599))]
        pub status: Option<i32>,
        ///Only exchanges that a fault of this kind changed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub fault: Option<types::EffectKind>,
        ///Only requests with this text in path or query. The text of a secret meets nothing.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub target: Option<String>,
        ///Only exchanges with a higher number.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(range(min = 0))]
        pub since: Option<i64>,
    }
    ///The header parameters of `journal_get`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct JournalGetHeaders {}
    ///The path parameters of `journal_delete`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct JournalDeletePath {
        ///Id of a world, eight lower-case hexadecimal digits, or `default` for the default world.
        pub world_id: String,
    }
    ///The query parameters of `journal_delete`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct JournalDeleteQuery {}
    ///The header parameters of `journal_delete`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct JournalDeleteHeaders {}
    ///The path parameters of `journal_verify`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct JournalVerifyPath {
        ///Id of a world, eight lower-case hexadecimal digits, or `default` for the default world.
        pub world_id: String,
    }
    ///The query parameters of `journal_verify`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct JournalVerifyQuery {}
    ///The header parameters of `journal_verify`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct JournalVerifyHeaders {}
    ///The path parameters of `journal_wait`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct JournalWaitPath {
        ///Id of a world, eight lower-case hexadecimal digits, or `default` for the default world.
        pub world_id: String,
    }
    ///The query parameters of `journal_wait`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct JournalWaitQuery {}
    ///The header parameters of `journal_wait`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct JournalWaitHeaders {}
    ///The path parameters of `journal_har`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct JournalHarPath {
        ///Id of a world, eight lower-case hexadecimal digits, or `default` for the default world.
        pub world_id: String,
    }
    ///The query parameters of `journal_har`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct JournalHarQuery {
        ///Only exchanges with this API.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub api: Option<types::Api>,
        ///Only this operation, by its id in the document of its API; `method_not_allowed` for methods that a path does not have.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub operation: Option<String>,
        ///Only this method, in upper case.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(regex(pattern = "^[A-Z]{1,16}$"))]
        pub method: Option<String>,
        ///Only requests whose path names this environment, account, organization or project, which the world or an exchange in its journal has.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub tenant: Option<String>,
        ///Only requests that showed this credential, by its public part (a token id or a public key).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub caller: Option<String>,
        ///Only answers of this status.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(range(min = 100, max = 599))]
        pub status: Option<i32>,
        ///Only exchanges that a fault of this kind changed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub fault: Option<types::EffectKind>,
        ///Only requests with this text in path or query. The text of a secret meets nothing.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub target: Option<String>,
        ///Only exchanges with a higher number.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(range(min = 0))]
        pub since: Option<i64>,
    }
    ///The header parameters of `journal_har`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct JournalHarHeaders {}
    ///`GET /_mock/server`: Describe the server.
    #[derive(Debug, Clone, Copy)]
    pub struct ServerGet;
    impl Operation for ServerGet {
        const INFO: &'static OperationInfo = &OPERATIONS[0usize];
        type Path = ServerGetPath;
        type Query = ServerGetQuery;
        type Headers = ServerGetHeaders;
        type Body = NoBody;
        type Output = types::Server;
        type Error = types::Problem;
    }
    ///`GET /_mock/worlds`: List the worlds.
    #[derive(Debug, Clone, Copy)]
    pub struct WorldList;
    impl Operation for WorldList {
        const INFO: &'static OperationInfo = &OPERATIONS[1usize];
        type Path = WorldListPath;
        type Query = WorldListQuery;
        type Headers = WorldListHeaders;
        type Body = NoBody;
        type Output = types::WorldList;
        type Error = types::Problem;
    }
    ///`POST /_mock/worlds`: Create a world.
    #[derive(Debug, Clone, Copy)]
    pub struct WorldCreate;
    impl Operation for WorldCreate {
        const INFO: &'static OperationInfo = &OPERATIONS[2usize];
        type Path = WorldCreatePath;
        type Query = WorldCreateQuery;
        type Headers = WorldCreateHeaders;
        type Body = types::WorldCreate;
        type Output = types::World;
        type Error = types::Problem;
    }
    ///`GET /_mock/worlds/{world_id}`: Describe a world.
    #[derive(Debug, Clone, Copy)]
    pub struct WorldGet;
    impl Operation for WorldGet {
        const INFO: &'static OperationInfo = &OPERATIONS[3usize];
        type Path = WorldGetPath;
        type Query = WorldGetQuery;
        type Headers = WorldGetHeaders;
        type Body = NoBody;
        type Output = types::WorldDescription;
        type Error = types::Problem;
    }
    ///`PUT /_mock/worlds/{world_id}`: Create a world with an id.
    #[derive(Debug, Clone, Copy)]
    pub struct WorldCreateWithId;
    impl Operation for WorldCreateWithId {
        const INFO: &'static OperationInfo = &OPERATIONS[4usize];
        type Path = WorldCreateWithIdPath;
        type Query = WorldCreateWithIdQuery;
        type Headers = WorldCreateWithIdHeaders;
        type Body = types::WorldCreate;
        type Output = types::World;
        type Error = types::Problem;
    }
    ///`DELETE /_mock/worlds/{world_id}`: Delete a world.
    #[derive(Debug, Clone, Copy)]
    pub struct WorldDelete;
    impl Operation for WorldDelete {
        const INFO: &'static OperationInfo = &OPERATIONS[5usize];
        type Path = WorldDeletePath;
        type Query = WorldDeleteQuery;
        type Headers = WorldDeleteHeaders;
        type Body = NoBody;
        type Output = ();
        type Error = types::Problem;
    }
    ///`GET /_mock/worlds/{world_id}/access`: Read how to use a world.
    #[derive(Debug, Clone, Copy)]
    pub struct AccessGet;
    impl Operation for AccessGet {
        const INFO: &'static OperationInfo = &OPERATIONS[6usize];
        type Path = AccessGetPath;
        type Query = AccessGetQuery;
        type Headers = AccessGetHeaders;
        type Body = NoBody;
        type Output = types::World;
        type Error = types::Problem;
    }
    ///`GET /_mock/worlds/{world_id}/state`: Export a world.
    #[derive(Debug, Clone, Copy)]
    pub struct StateGet;
    impl Operation for StateGet {
        const INFO: &'static OperationInfo = &OPERATIONS[7usize];
        type Path = StateGetPath;
        type Query = StateGetQuery;
        type Headers = StateGetHeaders;
        type Body = NoBody;
        type Output = types::State;
        type Error = types::Problem;
    }
    ///`PUT /_mock/worlds/{world_id}/state`: Give a world a state.
    #[derive(Debug, Clone, Copy)]
    pub struct StateUpdate;
    impl Operation for StateUpdate {
        const INFO: &'static OperationInfo = &OPERATIONS[8usize];
        type Path = StateUpdatePath;
        type Query = StateUpdateQuery;
        type Headers = StateUpdateHeaders;
        type Body = types::State;
        type Output = types::World;
        type Error = types::Problem;
    }
    ///`POST /_mock/worlds/{world_id}/reset`: Reset a world.
    #[derive(Debug, Clone, Copy)]
    pub struct WorldReset;
    impl Operation for WorldReset {
        const INFO: &'static OperationInfo = &OPERATIONS[9usize];
        type Path = WorldResetPath;
        type Query = WorldResetQuery;
        type Headers = WorldResetHeaders;
        type Body = NoBody;
        type Output = ();
        type Error = types::Problem;
    }
    ///`GET /_mock/worlds/{world_id}/snapshots`: List the snapshots of a world.
    #[derive(Debug, Clone, Copy)]
    pub struct SnapshotList;
    impl Operation for SnapshotList {
        const INFO: &'static OperationInfo = &OPERATIONS[10usize];
        type Path = SnapshotListPath;
        type Query = SnapshotListQuery;
        type Headers = SnapshotListHeaders;
        type Body = NoBody;
        type Output = types::SnapshotList;
        type Error = types::Problem;
    }
    ///`PUT /_mock/worlds/{world_id}/snapshots/{snapshot}`: Keep the state of a world.
    #[derive(Debug, Clone, Copy)]
    pub struct SnapshotKeep;
    impl Operation for SnapshotKeep {
        const INFO: &'static OperationInfo = &OPERATIONS[11usize];
        type Path = SnapshotKeepPath;
        type Query = SnapshotKeepQuery;
        type Headers = SnapshotKeepHeaders;
        type Body = NoBody;
        type Output = types::Snapshot;
        type Error = types::Problem;
    }
    ///`DELETE /_mock/worlds/{world_id}/snapshots/{snapshot}`: Forget a snapshot.
    #[derive(Debug, Clone, Copy)]
    pub struct SnapshotDelete;
    impl Operation for SnapshotDelete {
        const INFO: &'static OperationInfo = &OPERATIONS[12usize];
        type Path = SnapshotDeletePath;
        type Query = SnapshotDeleteQuery;
        type Headers = SnapshotDeleteHeaders;
        type Body = NoBody;
        type Output = ();
        type Error = types::Problem;
    }
    ///`POST /_mock/worlds/{world_id}/snapshots/{snapshot}/restore`: Go back to a snapshot.
    #[derive(Debug, Clone, Copy)]
    pub struct SnapshotRestore;
    impl Operation for SnapshotRestore {
        const INFO: &'static OperationInfo = &OPERATIONS[13usize];
        type Path = SnapshotRestorePath;
        type Query = SnapshotRestoreQuery;
        type Headers = SnapshotRestoreHeaders;
        type Body = NoBody;
        type Output = ();
        type Error = types::Problem;
    }
    ///`GET /_mock/worlds/{world_id}/clock`: Read the clock of a world.
    #[derive(Debug, Clone, Copy)]
    pub struct ClockGet;
    impl Operation for ClockGet {
        const INFO: &'static OperationInfo = &OPERATIONS[14usize];
        type Path = ClockGetPath;
        type Query = ClockGetQuery;
        type Headers = ClockGetHeaders;
        type Body = NoBody;
        type Output = types::Clock;
        type Error = types::Problem;
    }
    ///`PATCH /_mock/worlds/{world_id}/clock`: Change the clock of a world.
    #[derive(Debug, Clone, Copy)]
    pub struct ClockUpdate;
    impl Operation for ClockUpdate {
        const INFO: &'static OperationInfo = &OPERATIONS[15usize];
        type Path = ClockUpdatePath;
        type Query = ClockUpdateQuery;
        type Headers = ClockUpdateHeaders;
        type Body = types::ClockUpdate;
        type Output = types::Clock;
        type Error = types::Problem;
    }
    ///`GET /_mock/worlds/{world_id}/faults`: List the faults of a world.
    #[derive(Debug, Clone, Copy)]
    pub struct FaultList;
    impl Operation for FaultList {
        const INFO: &'static OperationInfo = &OPERATIONS[16usize];
        type Path = FaultListPath;
        type Query = FaultListQuery;
        type Headers = FaultListHeaders;
        type Body = NoBody;
        type Output = types::FaultList;
        type Error = types::Problem;
    }
    ///`POST /_mock/worlds/{world_id}/faults`: Add a fault to a world.
    #[derive(Debug, Clone, Copy)]
    pub struct FaultCreate;
    impl Operation for FaultCreate {
        const INFO: &'static OperationInfo = &OPERATIONS[17usize];
        type Path = FaultCreatePath;
        type Query = FaultCreateQuery;
        type Headers = FaultCreateHeaders;
        type Body = types::Fault;
        type Output = types::FaultReport;
        type Error = types::Problem;
    }
    ///`DELETE /_mock/worlds/{world_id}/faults`: Remove all faults of a world.
    #[derive(Debug, Clone, Copy)]
    pub struct FaultClear;
    impl Operation for FaultClear {
        const INFO: &'static OperationInfo = &OPERATIONS[18usize];
        type Path = FaultClearPath;
        type Query = FaultClearQuery;
        type Headers = FaultClearHeaders;
        type Body = NoBody;
        type Output = ();
        type Error = types::Problem;
    }
    ///`GET /_mock/worlds/{world_id}/faults/{fault_id}`: Read a fault.
    #[derive(Debug, Clone, Copy)]
    pub struct FaultGet;
    impl Operation for FaultGet {
        const INFO: &'static OperationInfo = &OPERATIONS[19usize];
        type Path = FaultGetPath;
        type Query = FaultGetQuery;
        type Headers = FaultGetHeaders;
        type Body = NoBody;
        type Output = types::FaultReport;
        type Error = types::Problem;
    }
    ///`DELETE /_mock/worlds/{world_id}/faults/{fault_id}`: Remove a fault.
    #[derive(Debug, Clone, Copy)]
    pub struct FaultDelete;
    impl Operation for FaultDelete {
        const INFO: &'static OperationInfo = &OPERATIONS[20usize];
        type Path = FaultDeletePath;
        type Query = FaultDeleteQuery;
        type Headers = FaultDeleteHeaders;
        type Body = NoBody;
        type Output = ();
        type Error = types::Problem;
    }
    ///`GET /_mock/worlds/{world_id}/journal`: Read the journal of a world.
    #[derive(Debug, Clone, Copy)]
    pub struct JournalGet;
    impl Operation for JournalGet {
        const INFO: &'static OperationInfo = &OPERATIONS[21usize];
        type Path = JournalGetPath;
        type Query = JournalGetQuery;
        type Headers = JournalGetHeaders;
        type Body = NoBody;
        type Output = types::Journal;
        type Error = types::Problem;
    }
    ///`DELETE /_mock/worlds/{world_id}/journal`: Forget what happened in a world.
    #[derive(Debug, Clone, Copy)]
    pub struct JournalDelete;
    impl Operation for JournalDelete {
        const INFO: &'static OperationInfo = &OPERATIONS[22usize];
        type Path = JournalDeletePath;
        type Query = JournalDeleteQuery;
        type Headers = JournalDeleteHeaders;
        type Body = NoBody;
        type Output = ();
        type Error = types::Problem;
    }
    ///`POST /_mock/worlds/{world_id}/journal/verify`: Verify what happened in a world.
    #[derive(Debug, Clone, Copy)]
    pub struct JournalVerify;
    impl Operation for JournalVerify {
        const INFO: &'static OperationInfo = &OPERATIONS[23usize];
        type Path = JournalVerifyPath;
        type Query = JournalVerifyQuery;
        type Headers = JournalVerifyHeaders;
        type Body = types::Verification;
        type Output = types::Verdict;
        type Error = types::Problem;
    }
    ///`POST /_mock/worlds/{world_id}/journal/wait`: Wait for something to happen in a world.
    #[derive(Debug, Clone, Copy)]
    pub struct JournalWait;
    impl Operation for JournalWait {
        const INFO: &'static OperationInfo = &OPERATIONS[24usize];
        type Path = JournalWaitPath;
        type Query = JournalWaitQuery;
        type Headers = JournalWaitHeaders;
        type Body = types::Wait;
        type Output = types::WaitResult;
        type Error = types::Problem;
    }
    ///`GET /_mock/worlds/{world_id}/journal/har`: Export the journal of a world.
    #[derive(Debug, Clone, Copy)]
    pub struct JournalHar;
    impl Operation for JournalHar {
        const INFO: &'static OperationInfo = &OPERATIONS[25usize];
        type Path = JournalHarPath;
        type Query = JournalHarQuery;
        type Headers = JournalHarHeaders;
        type Body = NoBody;
        type Output = types::Archive;
        type Error = types::Problem;
    }
}
impl<S: Control> Handle<ops::ServerGet> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::ServerGet>,
    ) -> impl Future<
        Output = Result<Answer<<ops::ServerGet as Operation>::Output>, S::Problem>,
    > + Send {
        <S as Control>::server_get(call, request)
    }
}
impl<S: Control> Handle<ops::WorldList> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::WorldList>,
    ) -> impl Future<
        Output = Result<Answer<<ops::WorldList as Operation>::Output>, S::Problem>,
    > + Send {
        <S as Control>::world_list(call, request)
    }
}
impl<S: Control> Handle<ops::WorldCreate> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::WorldCreate>,
    ) -> impl Future<
        Output = Result<Answer<<ops::WorldCreate as Operation>::Output>, S::Problem>,
    > + Send {
        <S as Control>::world_create(call, request)
    }
}
impl<S: Control> Handle<ops::WorldGet> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::WorldGet>,
    ) -> impl Future<
        Output = Result<Answer<<ops::WorldGet as Operation>::Output>, S::Problem>,
    > + Send {
        <S as Control>::world_get(call, request)
    }
}
impl<S: Control> Handle<ops::WorldCreateWithId> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::WorldCreateWithId>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::WorldCreateWithId as Operation>::Output>,
            S::Problem,
        >,
    > + Send {
        <S as Control>::world_create_with_id(call, request)
    }
}
impl<S: Control> Handle<ops::WorldDelete> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::WorldDelete>,
    ) -> impl Future<
        Output = Result<Answer<<ops::WorldDelete as Operation>::Output>, S::Problem>,
    > + Send {
        <S as Control>::world_delete(call, request)
    }
}
impl<S: Control> Handle<ops::AccessGet> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::AccessGet>,
    ) -> impl Future<
        Output = Result<Answer<<ops::AccessGet as Operation>::Output>, S::Problem>,
    > + Send {
        <S as Control>::access_get(call, request)
    }
}
impl<S: Control> Handle<ops::StateGet> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::StateGet>,
    ) -> impl Future<
        Output = Result<Answer<<ops::StateGet as Operation>::Output>, S::Problem>,
    > + Send {
        <S as Control>::state_get(call, request)
    }
}
impl<S: Control> Handle<ops::StateUpdate> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::StateUpdate>,
    ) -> impl Future<
        Output = Result<Answer<<ops::StateUpdate as Operation>::Output>, S::Problem>,
    > + Send {
        <S as Control>::state_update(call, request)
    }
}
impl<S: Control> Handle<ops::WorldReset> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::WorldReset>,
    ) -> impl Future<
        Output = Result<Answer<<ops::WorldReset as Operation>::Output>, S::Problem>,
    > + Send {
        <S as Control>::world_reset(call, request)
    }
}
impl<S: Control> Handle<ops::SnapshotList> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::SnapshotList>,
    ) -> impl Future<
        Output = Result<Answer<<ops::SnapshotList as Operation>::Output>, S::Problem>,
    > + Send {
        <S as Control>::snapshot_list(call, request)
    }
}
impl<S: Control> Handle<ops::SnapshotKeep> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::SnapshotKeep>,
    ) -> impl Future<
        Output = Result<Answer<<ops::SnapshotKeep as Operation>::Output>, S::Problem>,
    > + Send {
        <S as Control>::snapshot_keep(call, request)
    }
}
impl<S: Control> Handle<ops::SnapshotDelete> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::SnapshotDelete>,
    ) -> impl Future<
        Output = Result<Answer<<ops::SnapshotDelete as Operation>::Output>, S::Problem>,
    > + Send {
        <S as Control>::snapshot_delete(call, request)
    }
}
impl<S: Control> Handle<ops::SnapshotRestore> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::SnapshotRestore>,
    ) -> impl Future<
        Output = Result<Answer<<ops::SnapshotRestore as Operation>::Output>, S::Problem>,
    > + Send {
        <S as Control>::snapshot_restore(call, request)
    }
}
impl<S: Control> Handle<ops::ClockGet> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::ClockGet>,
    ) -> impl Future<
        Output = Result<Answer<<ops::ClockGet as Operation>::Output>, S::Problem>,
    > + Send {
        <S as Control>::clock_get(call, request)
    }
}
impl<S: Control> Handle<ops::ClockUpdate> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::ClockUpdate>,
    ) -> impl Future<
        Output = Result<Answer<<ops::ClockUpdate as Operation>::Output>, S::Problem>,
    > + Send {
        <S as Control>::clock_update(call, request)
    }
}
impl<S: Control> Handle<ops::FaultList> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::FaultList>,
    ) -> impl Future<
        Output = Result<Answer<<ops::FaultList as Operation>::Output>, S::Problem>,
    > + Send {
        <S as Control>::fault_list(call, request)
    }
}
impl<S: Control> Handle<ops::FaultCreate> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::FaultCreate>,
    ) -> impl Future<
        Output = Result<Answer<<ops::FaultCreate as Operation>::Output>, S::Problem>,
    > + Send {
        <S as Control>::fault_create(call, request)
    }
}
impl<S: Control> Handle<ops::FaultClear> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::FaultClear>,
    ) -> impl Future<
        Output = Result<Answer<<ops::FaultClear as Operation>::Output>, S::Problem>,
    > + Send {
        <S as Control>::fault_clear(call, request)
    }
}
impl<S: Control> Handle<ops::FaultGet> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::FaultGet>,
    ) -> impl Future<
        Output = Result<Answer<<ops::FaultGet as Operation>::Output>, S::Problem>,
    > + Send {
        <S as Control>::fault_get(call, request)
    }
}
impl<S: Control> Handle<ops::FaultDelete> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::FaultDelete>,
    ) -> impl Future<
        Output = Result<Answer<<ops::FaultDelete as Operation>::Output>, S::Problem>,
    > + Send {
        <S as Control>::fault_delete(call, request)
    }
}
impl<S: Control> Handle<ops::JournalGet> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::JournalGet>,
    ) -> impl Future<
        Output = Result<Answer<<ops::JournalGet as Operation>::Output>, S::Problem>,
    > + Send {
        <S as Control>::journal_get(call, request)
    }
}
impl<S: Control> Handle<ops::JournalDelete> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::JournalDelete>,
    ) -> impl Future<
        Output = Result<Answer<<ops::JournalDelete as Operation>::Output>, S::Problem>,
    > + Send {
        <S as Control>::journal_delete(call, request)
    }
}
impl<S: Control> Handle<ops::JournalVerify> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::JournalVerify>,
    ) -> impl Future<
        Output = Result<Answer<<ops::JournalVerify as Operation>::Output>, S::Problem>,
    > + Send {
        <S as Control>::journal_verify(call, request)
    }
}
impl<S: Control> Handle<ops::JournalWait> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::JournalWait>,
    ) -> impl Future<
        Output = Result<Answer<<ops::JournalWait as Operation>::Output>, S::Problem>,
    > + Send {
        <S as Control>::journal_wait(call, request)
    }
}
impl<S: Control> Handle<ops::JournalHar> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::JournalHar>,
    ) -> impl Future<
        Output = Result<Answer<<ops::JournalHar as Operation>::Output>, S::Problem>,
    > + Send {
        <S as Control>::journal_har(call, request)
    }
}
/// The paths below which everything belongs to this API.
pub const PREFIXES: &[&str] = &["/_mock"];
/// Returns the operations, to be served and to be described.
pub(crate) fn routes<S: Control>() -> ApiRoutes {
    ApiRoutes::of::<
        S,
    >(
        PREFIXES,
        Vec::from([
            Route::of::<
                S,
                ops::ServerGet,
            >(Texts {
                tag: "Control",
                summary: "Describe the server",
                description: "Returns what the server was started with, as far as it matters to those who use its worlds: its limits, and\nwhat it does and does not do.",
            }),
            Route::of::<
                S,
                ops::WorldList,
            >(Texts {
                tag: "Control",
                summary: "List the worlds",
                description: "Returns the ids of all worlds, the default one first, the others in ascending order, and how many\nthere may be.",
            }),
            Route::of::<
                S,
                ops::WorldCreate,
            >(Texts {
                tag: "Control",
                summary: "Create a world",
                description: "Makes a world with the same kinds of tenants as the demo world, with a state, or as a copy of another\nworld, and returns what a client needs to use it. Its id is drawn by chance. Only `access_get` may tell the\nsecrets of its first credentials again. What is wrong with a state is told with line, column and path.",
            }),
            Route::of::<
                S,
                ops::WorldGet,
            >(Texts {
                tag: "Control",
                summary: "Describe a world",
                description: "Returns the tenants of a world, its time, and how many faults, exchanges and snapshots it has. For\ncredentials see `access_get`.",
            }),
            Route::of::<
                S,
                ops::WorldCreateWithId,
            >(Texts {
                tag: "Control",
                summary: "Create a world with an id",
                description: "Makes a world like `world_create`, with the id in the path. Needed where several servers share the\nworlds and the id decides which one is asked. An id that is taken is a 409; `default` always is.",
            }),
            Route::of::<
                S,
                ops::WorldDelete,
            >(Texts {
                tag: "Control",
                summary: "Delete a world",
                description: "Removes a world with all that is in it. Requests that are running end in it; later ones find none\nof its tenants. The default world stays: asking for it is a 409. The repeat of a request that\nsucceeded is a 404.",
            }),
            Route::of::<
                S,
                ops::AccessGet,
            >(Texts {
                tag: "Control",
                summary: "Read how to use a world",
                description: "Returns what the answer that made the world had: URLs, tenants and, as far as they are shown, the first\ncredentials. They are shown of the demo world, which has the same ones at every start, and of other worlds if the\nserver was started with `--show-secrets`; without it the server keeps none. A credential that the world no longer\nhas is left out, and so is one that was made later.",
            }),
            Route::of::<
                S,
                ops::StateGet,
            >(Texts {
                tag: "Control",
                summary: "Export a world",
                description: "Returns everything that the world stores, in the format of seed files: tenants, users, tokens and keys,\nclock, and where ids come from. Secrets are in it as hashes only. Importing it gives a world that answers\nas this one does; see `seed.schema.json` for the format. Faults, journal and snapshots are no part of it.",
            }),
            Route::of::<
                S,
                ops::StateUpdate,
            >(Texts {
                tag: "Control",
                summary: "Give a world a state",
                description: "Lets a world take over a state, whole or not at all, and makes it if there is none of that id. The body\nis a seed file as it stands, in JSON or in YAML, whatever its `Content-Type` says; what is wrong with it\nis told with line, column and path. It is also the state that the world is reset to from now on; faults,\njournal and snapshots stay. The answer is the same whether the world was there or not. A tenant that\nanother world has is a 409.",
            }),
            Route::of::<
                S,
                ops::WorldReset,
            >(Texts {
                tag: "Control",
                summary: "Reset a world",
                description: "Goes back to the state that the world began with: tenants, credentials, clock and generator, so that it\nanswers the same requests in the same way once more. Faults are removed, and the journal forgets what it\nhas; the numbers of later exchanges go on. Snapshots stay. A tenant that another world has got in the\nmeantime is a 409.",
            }),
            Route::of::<
                S,
                ops::SnapshotList,
            >(Texts {
                tag: "Control",
                summary: "List the snapshots of a world",
                description: "Returns the states of the world that were kept, by name.",
            }),
            Route::of::<
                S,
                ops::SnapshotKeep,
            >(Texts {
                tag: "Control",
                summary: "Keep the state of a world",
                description: "Keeps the present state under a name, in place of the one that has the name. It costs what a copy of the\nworld does, and goes with the world. There are 16 snapshots of a world at most, and of all worlds together as\nmany as there may be worlds (`--worlds-max`), 16 at least; one more is a 409.",
            }),
            Route::of::<
                S,
                ops::SnapshotDelete,
            >(Texts {
                tag: "Control",
                summary: "Forget a snapshot",
                description: "Forgets a state that was kept. The repeat of a request that succeeded is a 404.",
            }),
            Route::of::<
                S,
                ops::SnapshotRestore,
            >(Texts {
                tag: "Control",
                summary: "Go back to a snapshot",
                description: "Lets the world take over a state that was kept: tenants, credentials, clock and generator. The snapshot\nstays, and so do faults and journal. A tenant that another world has got in the meantime is a 409.",
            }),
            Route::of::<
                S,
                ops::ClockGet,
            >(Texts {
                tag: "Control",
                summary: "Read the clock of a world",
                description: "Returns what the world takes for the present.",
            }),
            Route::of::<
                S,
                ops::ClockUpdate,
            >(Texts {
                tag: "Control",
                summary: "Change the clock of a world",
                description: "Freezes, sets, advances, scales and resumes a clock, in this order, as far as the body asks for it, and\nreturns what it shows then. Everything that depends on time in the world follows at once: expiry,\ndates of use, nonces, rate windows. Several changes in one request are one change: nobody sees the\nclock between them. One that would leave the years 1 to 9999 is refused.",
            }),
            Route::of::<
                S,
                ops::FaultList,
            >(Texts {
                tag: "Control",
                summary: "List the faults of a world",
                description: "Returns all faults in the order in which requests ask them, each with what it has done so far.",
            }),
            Route::of::<
                S,
                ops::FaultCreate,
            >(Texts {
                tag: "Control",
                summary: "Add a fault to a world",
                description: "Adds a fault behind all others. The first fault that applies to a request is the only one that\ndoes something to it. A world that has as many faults as it may is a 409, and so is a `reset` on a\nserver that was started without `--connection-faults`.",
            }),
            Route::of::<
                S,
                ops::FaultClear,
            >(Texts {
                tag: "Control",
                summary: "Remove all faults of a world",
                description: "From the answer on nothing goes wrong on purpose.",
            }),
            Route::of::<
                S,
                ops::FaultGet,
            >(Texts {
                tag: "Control",
                summary: "Read a fault",
                description: "Returns a fault and what it has done so far.",
            }),
            Route::of::<
                S,
                ops::FaultDelete,
            >(Texts {
                tag: "Control",
                summary: "Remove a fault",
                description: "Removes a fault; the others stay in their order. The repeat of a request that succeeded is a 404.",
            }),
            Route::of::<
                S,
                ops::JournalGet,
            >(Texts {
                tag: "Control",
                summary: "Read the journal of a world",
                description: "Returns the exchanges that are kept and meet all conditions of the query, oldest first, without\nsecrets. A world keeps its newest exchanges: at most a thousand, whose texts and bodies take at\nmost 4 MiB.",
            }),
            Route::of::<
                S,
                ops::JournalDelete,
            >(Texts {
                tag: "Control",
                summary: "Forget what happened in a world",
                description: "Empties the journal. The numbers of later exchanges go on where they were.",
            }),
            Route::of::<
                S,
                ops::JournalVerify,
            >(Texts {
                tag: "Control",
                summary: "Verify what happened in a world",
                description: "Says whether the exchanges are as they are required to be: how many meet a query, or that some\nmeet several queries one after the other, with any others in between. If not, the report shows the\nexchanges that came closest. That they are not is a 200, too, unless `must_be_met` asks for a status of its own:\nthen it is a 417, with the report as its detail and findings.",
            }),
            Route::of::<
                S,
                ops::JournalWait,
            >(Texts {
                tag: "Control",
                summary: "Wait for something to happen in a world",
                description: "Answers as soon as so many exchanges meet a query, or when patience is at its end. The journal\ncounts from its beginning, so what has happened before is met at once; `since` narrows the query to\nwhat comes later. With `must_be_met`, too few exchanges at the end of patience are a 417 instead of a 200.",
            }),
            Route::of::<
                S,
                ops::JournalHar,
            >(Texts {
                tag: "Control",
                summary: "Export the journal of a world",
                description: "Returns the exchanges that meet all conditions of the query as an HTTP Archive 1.2, which the\nnetwork tools of browsers open. It holds no secrets; of headers it has the content types only.",
            }),
        ]),
        DOCUMENT,
    )
}
/// The members of bodies whose values are secrets (`format: password`).
pub const SECRET_MEMBERS: &[&str] = &["private_key", "token"];
/// The document, behind the line that says where this copy is from.
pub(crate) const DOCUMENT: &str = include_str!("control.yaml");
/// The JSON Schemas of the document.
pub fn schemas() -> &'static Schemas {
    static SCHEMAS: LazyLock<Schemas> = LazyLock::new(|| Schemas::generated(
        include_str!("control.schemas.json"),
    ));
    &SCHEMAS
}
