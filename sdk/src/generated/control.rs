// Generated from `openapi/control.yaml` by `cargo xtask generate`; do not edit.
// Inputs: 2638751bbd6f9493; by progenitor 0.15.1, prettyplease 0.2.37, xtask 0.1.0.

#[allow(unused_imports)]
pub use crate::runtime::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use crate::runtime::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///An HTTP Archive.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct Archive {
        ///The member `log` of HTTP Archive 1.2. Members that begin with an underscore are the mock's own: API, operation, caller, reason and fault.
        pub log: ::serde_json::Value,
    }
    impl Archive {
        pub fn builder() -> builder::Archive {
            Default::default()
        }
    }
    ///What a client of `astra_control` needs.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct AstraControlInfo {
        ///The id of an account.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub account_id: ::std::option::Option<::std::string::String>,
        ///The server URL.
        pub base_url: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub token: ::std::option::Option<crate::TokenSecret>,
        ///The id of the user whom the token belongs to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user_id: ::std::option::Option<::std::string::String>,
    }
    impl AstraControlInfo {
        pub fn builder() -> builder::AstraControlInfo {
            Default::default()
        }
    }
    ///What a client of `astrom` needs.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq,
        Eq
    )]
    #[non_exhaustive]
    pub struct AstromInfo {
        ///The server URL of the environment that is the default one of the world.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub base_url: ::std::option::Option<::std::string::String>,
        ///The id of that environment.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub environment_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub token: ::std::option::Option<crate::TokenSecret>,
    }
    impl AstromInfo {
        pub fn builder() -> builder::AstromInfo {
            Default::default()
        }
    }
    ///The time of a world.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Clock {
        ///Whether it stands still.
        pub is_frozen: bool,
        ///What the world takes for the present.
        pub now: ::std::string::String,
        ///How many seconds of the world pass in one of the machine; of a clock that stands still, once it is resumed.
        pub rate: f64,
    }
    impl Clock {
        pub fn builder() -> builder::Clock {
            Default::default()
        }
    }
    ///The time at which a world starts. Left out, it is the machine's, and runs.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ClockStart {
        ///Whether the clock stands still there; left out, it runs on.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_frozen: ::std::option::Option<bool>,
        ///The first instant of the world.
        pub now: ::std::string::String,
        ///How many seconds of the world pass in one of the machine, from a millionth to a million; 1, if left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub rate: ::std::option::Option<f64>,
    }
    impl ClockStart {
        pub fn builder() -> builder::ClockStart {
            Default::default()
        }
    }
    ///Changes to a clock, at least one. They are made in the order freeze, set, advance, rate, resume; of `advance` and `advance_ms` only one can be given.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ClockUpdate {
        ///How far to move the clock, as a duration of ISO 8601: `P14D`, `PT1H30M`, `PT0.5S`, and `-PT5M` to move it back. Weeks stand alone; years and months have no fixed length and are refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub advance: ::std::option::Option<::std::string::String>,
        ///How far to move the clock in milliseconds; a negative number moves it back.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub advance_ms: ::std::option::Option<i64>,
        ///`true` stops the clock before it is set and moved, `false` lets it run on afterwards.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_frozen: ::std::option::Option<bool>,
        ///How many seconds of the world are to pass in one of the machine, from a millionth to a million: 60 lets a day pass in 24 minutes. What waits, a client or a fault that delays, waits in the machine's.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub rate: ::std::option::Option<f64>,
        ///The instant that the clock is to show; a running one runs on from there.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub set: ::std::option::Option<::std::string::String>,
    }
    impl ClockUpdate {
        pub fn builder() -> builder::ClockUpdate {
            Default::default()
        }
    }
    ///What becomes of a request. The members beside `kind` are those that the kind names; one that it does not name is refused. Times are milliseconds of the machine.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct Effect {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub after: ::std::option::Option<crate::generated::control::values::ResetAfter>,
        ///The bytes of the body that are sent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub body_bytes: ::std::option::Option<i64>,
        ///The length of a piece.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub chunk_bytes: ::std::option::Option<i64>,
        ///The delay before each piece.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub delay_ms: ::std::option::Option<i64>,
        ///The bytes that never come.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub excess_bytes: ::std::option::Option<i64>,
        pub kind: crate::generated::control::values::EffectKind,
        ///The longest delay.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub max_ms: ::std::option::Option<i64>,
        ///The shortest delay.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub min_ms: ::std::option::Option<i64>,
        ///The requests that a window lets through.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub n_requests: ::std::option::Option<i64>,
        ///How many times the request is carried out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub n_times: ::std::option::Option<i32>,
        ///The value of a header `Retry-After`: seconds or a date, in printable ASCII.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub retry_after: ::std::option::Option<::std::string::String>,
        ///The status of the answer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<i32>,
        ///The value of the header `Content-Type`, in printable ASCII.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub value: ::std::option::Option<::std::string::String>,
        ///The length of a window, in the world's time.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub window_ms: ::std::option::Option<i64>,
    }
    impl Effect {
        pub fn builder() -> builder::Effect {
            Default::default()
        }
    }
    ///One exchange, without secrets.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct Entry {
        pub api: crate::generated::control::values::Api,
        ///When the request came, in the world's time.
        pub at: ::std::string::String,
        ///The public part of the credential that the request showed, whether it was accepted or not; null if it showed none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub caller: ::std::option::Option<::std::string::String>,
        ///How long the mock took, in microseconds of the machine, delays of faults included.
        pub elapsed_us: i64,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub fault: ::std::option::Option<FaultNote>,
        ///What the document had against the request.
        #[serde(deserialize_with = "crate::tolerant::list")]
        pub findings: ::std::vec::Vec<::std::string::String>,
        ///The method.
        pub method: ::std::string::String,
        ///The number of the exchange in its world.
        pub number: i64,
        ///The operation id, or `method_not_allowed` at a path that has no such method; null at a path that the API does not have.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub operation: ::std::option::Option<::std::string::String>,
        ///The IP address of the client.
        pub peer: ::std::string::String,
        ///Why the request was refused, with what the vendor's answer hides: which credential it was that did not work, and why. Null if it was not refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reason: ::std::option::Option<::std::string::String>,
        ///The body of the request as JSON, secrets replaced by `***`; null if there was none, if it is not JSON, or if it is longer than 4 KiB and than a thirty-second part of what the journal may keep (`--journal-bytes-max`): one exchange does not take the room of all others.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub request_body: ::std::option::Option<::std::string::String>,
        ///The length of the body of the request, also of one that is not shown.
        pub request_bytes: i64,
        ///The content type of the request; null if it had none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub request_type: ::std::option::Option<::std::string::String>,
        ///The body of the answer as the mock made it, secrets replaced by `***`; null without one, and if it is too long to be kept, as for the request.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub response_body: ::std::option::Option<::std::string::String>,
        ///The length of the body of the answer, also of one that is not shown.
        pub response_bytes: i64,
        ///The content type of the answer; null if it had none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub response_type: ::std::option::Option<::std::string::String>,
        ///The status of the answer; null if there was none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<i32>,
        ///Path and query, secrets replaced by `***`.
        pub target: ::std::string::String,
        ///The tenant that the path names; null if it names none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tenant: ::std::option::Option<::std::string::String>,
    }
    impl Entry {
        pub fn builder() -> builder::Entry {
            Default::default()
        }
    }
    ///Which requests something happens to, and what. All conditions must hold; one that is left out always does.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Fault {
        ///How many requests that meet the conditions above pass first; none, if left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub after: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub api: ::std::option::Option<crate::generated::control::values::Api>,
        ///The public part of the credential that the request shows: a token id or a public key, never a secret.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub credential: ::std::option::Option<::std::string::String>,
        pub effect: Effect,
        ///Only each so many-th of the requests after that; each one, if left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub every: ::std::option::Option<i64>,
        ///The first instant at which it happens, in the world's time.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub from: ::std::option::Option<::std::string::String>,
        ///The operation, by its id in the document of its API; `method_not_allowed` for methods that a path does not have.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub operation: ::std::option::Option<::std::string::String>,
        ///How likely it happens each time, from 0 to 1; always, if left out. The seed of the world decides.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub probability: ::std::option::Option<f64>,
        ///The id of the environment, account, organization or project that the path names, which the world has.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tenant: ::std::option::Option<::std::string::String>,
        ///How many times it happens; without end, if left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub times: ::std::option::Option<i64>,
        ///The first instant at which it no longer happens, in the world's time.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub until: ::std::option::Option<::std::string::String>,
    }
    impl Fault {
        pub fn builder() -> builder::Fault {
            Default::default()
        }
    }
    ///The faults of a world.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FaultList {
        ///The faults in the order in which requests ask them.
        #[serde(deserialize_with = "crate::tolerant::list")]
        pub faults: ::std::vec::Vec<FaultReport>,
    }
    impl FaultList {
        pub fn builder() -> builder::FaultList {
            Default::default()
        }
    }
    ///The fault that changed an exchange; null if none did.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct FaultNote {
        ///The number of the fault in its world.
        pub id: i64,
        pub kind: crate::generated::control::values::EffectKind,
    }
    impl FaultNote {
        pub fn builder() -> builder::FaultNote {
            Default::default()
        }
    }
    ///A fault of a world, and what it has done so far.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FaultReport {
        pub fault: Fault,
        ///Its number in its world.
        pub id: i64,
        ///How many of them it did something to.
        pub n_applied: i64,
        ///How many requests it was for.
        pub n_matched: i64,
    }
    impl FaultReport {
        pub fn builder() -> builder::FaultReport {
            Default::default()
        }
    }
    ///Exchanges of a world.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct Journal {
        ///The exchanges, oldest first.
        #[serde(deserialize_with = "crate::tolerant::list")]
        pub entries: ::std::vec::Vec<Entry>,
        ///How many exchanges the world has seen, whatever the query, forgotten ones included.
        pub n_recorded: i64,
    }
    impl Journal {
        pub fn builder() -> builder::Journal {
            Default::default()
        }
    }
    ///What a client of `ops_manager` needs.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct OpsManagerInfo {
        ///The server URL.
        pub base_url: ::std::string::String,
        ///The id of an organization.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub org_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub private_key: ::std::option::Option<crate::TokenSecret>,
        ///The id of a project of the organization.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_id: ::std::option::Option<::std::string::String>,
        ///The public key of an API key of the organization, of an organization owner before others.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub public_key: ::std::option::Option<::std::string::String>,
        ///The id of another project of the organization.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub second_project_id: ::std::option::Option<::std::string::String>,
    }
    impl OpsManagerInfo {
        pub fn builder() -> builder::OpsManagerInfo {
            Default::default()
        }
    }
    ///The body of every answer that is not a success, after RFC 9457.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq,
        Eq
    )]
    #[non_exhaustive]
    pub struct Problem {
        ///What is wrong, where, and what to do about it. It quotes no value that may be a secret.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "crate::tolerant::member"
        )]
        pub detail: ::std::option::Option<::std::string::String>,
        ///What the document has against the query or the body, piece by piece. Left out without any.
        #[serde(
            skip_serializing_if = "::std::vec::Vec::is_empty",
            default,
            deserialize_with = "crate::tolerant::members"
        )]
        pub findings: ::std::vec::Vec<::std::string::String>,
        ///The HTTP status once more.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "crate::tolerant::member"
        )]
        pub status: ::std::option::Option<i32>,
        ///The kind of problem in a few words.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "crate::tolerant::member"
        )]
        pub title: ::std::option::Option<::std::string::String>,
        ///Names the kind of problem; `about:blank`, because the status says it all.
        #[serde(
            rename = "type",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "crate::tolerant::member"
        )]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    impl Problem {
        pub fn builder() -> builder::Problem {
            Default::default()
        }
    }
    ///Conditions on an exchange, which must all hold. Without any, every exchange meets it.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq,
        Eq
    )]
    #[non_exhaustive]
    pub struct Query {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub api: ::std::option::Option<crate::generated::control::values::Api>,
        ///The credential that was shown, by its public part (a token id or a public key).
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub caller: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub fault: ::std::option::Option<crate::generated::control::values::EffectKind>,
        ///The method, in upper case.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub method: ::std::option::Option<::std::string::String>,
        ///The operation, by its id in the document of its API; `method_not_allowed` for methods that a path does not have.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub operation: ::std::option::Option<::std::string::String>,
        ///Only exchanges with a higher number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub since: ::std::option::Option<i64>,
        ///The status of the answer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<i32>,
        ///A text in path or query. The text of a secret meets nothing.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub target: ::std::option::Option<::std::string::String>,
        ///The environment, account, organization or project that the path names, which the world or an exchange in its journal has.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tenant: ::std::option::Option<::std::string::String>,
    }
    impl Query {
        pub fn builder() -> builder::Query {
            Default::default()
        }
    }
    ///What a server was started with.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct Server {
        ///Whether there may be faults of the kind `reset` (`--connection-faults`).
        pub breaks_connections: bool,
        ///Whether nothing is left to chance (`--deterministic`); clocks begin frozen then.
        pub is_deterministic: bool,
        ///How many bytes the texts and bodies in a journal may take (`--journal-bytes-max`).
        pub journal_bytes_max: i64,
        ///How many exchanges a journal keeps at most (`--journal-entries-max`).
        pub journal_entries_max: i64,
        ///How many faults a world may have (`--faults-max`).
        pub n_faults_max: i64,
        ///How many snapshots a world may have.
        pub n_snapshots_max: i64,
        ///How many worlds there may be beside the default one (`--worlds-max`).
        pub n_worlds_max: i64,
        ///Whether this API requires a token (`--control-token`).
        pub requires_token: bool,
        ///Whether `access_get` has the first credentials of every world (`--show-secrets`); those of the demo world it has in any case.
        pub shows_secrets: bool,
        ///The version of the mock.
        pub version: ::std::string::String,
    }
    impl Server {
        pub fn builder() -> builder::Server {
            Default::default()
        }
    }
    ///A state of a world that was kept.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct Snapshot {
        ///When it was kept, in the world's time.
        pub kept_at: ::std::string::String,
        ///Its name.
        pub name: ::std::string::String,
    }
    impl Snapshot {
        pub fn builder() -> builder::Snapshot {
            Default::default()
        }
    }
    ///The snapshots of a world.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct SnapshotList {
        ///How many there may be.
        pub n_snapshots_max: i32,
        ///The snapshots by name.
        #[serde(deserialize_with = "crate::tolerant::list")]
        pub snapshots: ::std::vec::Vec<Snapshot>,
    }
    impl SnapshotList {
        pub fn builder() -> builder::SnapshotList {
            Default::default()
        }
    }
    ///A world in the format of seed files, which `seed.schema.json` describes: what is stored, the time, and where ids come from. It has clock and seed of its own, so it excludes those beside it.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq,
        Eq
    )]
    #[non_exhaustive]
    pub struct State {
        ///NetApp Astra Control user API tokens, in the format of seeds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub astra_control: ::std::option::Option<::serde_json::Value>,
        ///Astrom API tokens, in the format of seeds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub astrom: ::std::option::Option<::serde_json::Value>,
        ///What the world takes for the present; the time of the machine, if left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub clock: ::std::option::Option<::serde_json::Value>,
        ///MongoDB Ops Manager programmatic API keys, in the format of seeds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ops_manager: ::std::option::Option<::serde_json::Value>,
        ///What every drawn id and secret follows from; drawn by chance, if left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub random_seed: ::std::option::Option<::serde_json::Value>,
    }
    impl State {
        pub fn builder() -> builder::State {
            Default::default()
        }
    }
    ///Whether the exchanges are as they were required to be.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct Verdict {
        ///Whether they are.
        pub met: bool,
        ///What was expected and what was found, and the exchanges that came closest, a line each. Left out if all is as required.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub report: ::std::option::Option<::std::string::String>,
    }
    impl Verdict {
        pub fn builder() -> builder::Verdict {
            Default::default()
        }
    }
    ///What is required of the journal: `query` with one of `exactly`, `at_least` and `at_most`, or `in_order` without them.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq,
        Eq
    )]
    #[non_exhaustive]
    pub struct Verification {
        ///So many exchanges meet the query, or more.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub at_least: ::std::option::Option<i32>,
        ///So many exchanges meet the query, or fewer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub at_most: ::std::option::Option<i32>,
        ///Neither more nor fewer exchanges meet the query.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exactly: ::std::option::Option<i32>,
        ///Exchanges meet these queries one after the other, with any others in between.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub in_order: ::std::option::Option<::std::vec::Vec<Query>>,
        ///Whether it is an error of its own, 417, if they are not: then `curl --fail` and every client of this document fail by themselves. Left out, the answer is a 200 whatever comes of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub must_be_met: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub query: ::std::option::Option<Query>,
    }
    impl Verification {
        pub fn builder() -> builder::Verification {
            Default::default()
        }
    }
    ///What to wait for, and how long.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct Wait {
        ///How many exchanges have to meet the query; one, if left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub at_least: ::std::option::Option<i32>,
        ///Whether it is an error of its own, 417, if patience ends first: then `curl --fail` and every client of this document fail by themselves. Left out, the answer is a 200 whatever comes of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub must_be_met: ::std::option::Option<bool>,
        ///How long to wait at most, in milliseconds of the machine.
        pub patience_ms: i32,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub query: ::std::option::Option<Query>,
    }
    impl Wait {
        pub fn builder() -> builder::Wait {
            Default::default()
        }
    }
    ///What came of waiting.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct WaitResult {
        ///The exchanges that meet the query, oldest first.
        #[serde(deserialize_with = "crate::tolerant::list")]
        pub entries: ::std::vec::Vec<Entry>,
        ///Whether enough exchanges meet the query.
        pub met: bool,
        ///What is missing, as in a verdict. Left out if nothing is.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub report: ::std::option::Option<::std::string::String>,
    }
    impl WaitResult {
        pub fn builder() -> builder::WaitResult {
            Default::default()
        }
    }
    ///What a client needs to use a world: its id and, as in the info file of the program, base URLs, tenants and credentials of all APIs. A world with demo tenants has all members. Of another one those are left out that nothing is known of: tenants that it does not have, and credentials of which no secret was given in plain.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct World {
        pub astra_control: AstraControlInfo,
        pub astrom: AstromInfo,
        ///The certificate, in PEM, of the authority that clients have to trust. Left out by a server that did not make one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ca_certificate: ::std::option::Option<::std::string::String>,
        ///The URL below which this API has the world: its clock is at `{control_url}/clock`.
        pub control_url: ::std::string::String,
        ///Id of the world, with which the ids of its tenants begin.
        pub id: ::std::string::String,
        pub ops_manager: OpsManagerInfo,
    }
    impl World {
        pub fn builder() -> builder::World {
            Default::default()
        }
    }
    ///What a world is to be made of.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct WorldCreate {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub clock: ::std::option::Option<ClockStart>,
        ///Id of the world that this one is a copy of, as it is now: with the same credentials, in tenants with other ids. Excludes everything else.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub fork_of: ::std::option::Option<::std::string::String>,
        ///Decides the ids and secrets of the world. With the same id, seed and clock a world gives the same answers to the same requests. Left out, it is drawn by chance.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub seed: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub state: ::std::option::Option<State>,
    }
    impl WorldCreate {
        pub fn builder() -> builder::WorldCreate {
            Default::default()
        }
    }
    ///A world as it is now.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct WorldDescription {
        pub clock: Clock,
        ///Id of the world, or `default`.
        pub id: ::std::string::String,
        ///How many faults it has.
        pub n_faults: i64,
        ///How many exchanges the journal has.
        pub n_kept: i64,
        ///How many exchanges it has seen, those that the journal has forgotten included.
        pub n_recorded: i64,
        ///How many snapshots it has.
        pub n_snapshots: i64,
        ///Ids of its environments, accounts, organizations and projects.
        #[serde(deserialize_with = "crate::tolerant::list")]
        pub tenants: ::std::vec::Vec<::std::string::String>,
    }
    impl WorldDescription {
        pub fn builder() -> builder::WorldDescription {
            Default::default()
        }
    }
    ///The worlds of a server.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct WorldList {
        ///The ids of all worlds, `default` first, the others in ascending order.
        #[serde(deserialize_with = "crate::tolerant::list")]
        pub ids: ::std::vec::Vec<::std::string::String>,
        ///How many worlds there may be beside the default one.
        pub n_worlds_max: i64,
    }
    impl WorldList {
        pub fn builder() -> builder::WorldList {
            Default::default()
        }
    }
    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        pub struct Archive {
            log: ::std::result::Result<
                ::serde_json::Value,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for Archive {
            fn default() -> Self {
                Self {
                    log: Err(::std::borrow::Cow::Borrowed("no value supplied for log")),
                }
            }
        }
        impl Archive {
            pub fn log<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::serde_json::Value>,
                T::Error: ::std::fmt::Display,
            {
                self.log = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for log: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<Archive> for super::Archive {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Archive,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { log: value.log? })
            }
        }
        impl ::std::convert::From<super::Archive> for Archive {
            fn from(value: super::Archive) -> Self {
                Self { log: Ok(value.log) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct AstraControlInfo {
            account_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            base_url: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
            token: ::std::result::Result<
                ::std::option::Option<crate::TokenSecret>,
                ::std::borrow::Cow<'static, str>,
            >,
            user_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for AstraControlInfo {
            fn default() -> Self {
                Self {
                    account_id: Ok(Default::default()),
                    base_url: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for base_url"),
                    ),
                    token: Ok(Default::default()),
                    user_id: Ok(Default::default()),
                }
            }
        }
        impl AstraControlInfo {
            pub fn account_id(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.account_id = Ok(value.into().0);
                self
            }
            pub fn base_url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.base_url = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for base_url: {e}"),
                    ));
                self
            }
            pub fn token<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::TokenSecret>>,
                T::Error: ::std::fmt::Display,
            {
                self.token = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for token: {e}"),
                    ));
                self
            }
            pub fn user_id(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.user_id = Ok(value.into().0);
                self
            }
        }
        impl ::std::convert::TryFrom<AstraControlInfo> for super::AstraControlInfo {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AstraControlInfo,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    account_id: value.account_id?,
                    base_url: value.base_url?,
                    token: value.token?,
                    user_id: value.user_id?,
                })
            }
        }
        impl ::std::convert::From<super::AstraControlInfo> for AstraControlInfo {
            fn from(value: super::AstraControlInfo) -> Self {
                Self {
                    account_id: Ok(value.account_id),
                    base_url: Ok(value.base_url),
                    token: Ok(value.token),
                    user_id: Ok(value.user_id),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct AstromInfo {
            base_url: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            environment_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            token: ::std::result::Result<
                ::std::option::Option<crate::TokenSecret>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for AstromInfo {
            fn default() -> Self {
                Self {
                    base_url: Ok(Default::default()),
                    environment_id: Ok(Default::default()),
                    token: Ok(Default::default()),
                }
            }
        }
        impl AstromInfo {
            pub fn base_url(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.base_url = Ok(value.into().0);
                self
            }
            pub fn environment_id(
                mut self,
                value: impl Into<crate::OptionalText>,
            ) -> Self {
                self.environment_id = Ok(value.into().0);
                self
            }
            pub fn token<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::TokenSecret>>,
                T::Error: ::std::fmt::Display,
            {
                self.token = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for token: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<AstromInfo> for super::AstromInfo {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AstromInfo,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    base_url: value.base_url?,
                    environment_id: value.environment_id?,
                    token: value.token?,
                })
            }
        }
        impl ::std::convert::From<super::AstromInfo> for AstromInfo {
            fn from(value: super::AstromInfo) -> Self {
                Self {
                    base_url: Ok(value.base_url),
                    environment_id: Ok(value.environment_id),
                    token: Ok(value.token),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Clock {
            is_frozen: ::std::result::Result<bool, ::std::borrow::Cow<'static, str>>,
            now: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
            rate: ::std::result::Result<f64, ::std::borrow::Cow<'static, str>>,
        }
        impl ::std::default::Default for Clock {
            fn default() -> Self {
                Self {
                    is_frozen: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for is_frozen"),
                    ),
                    now: Err(::std::borrow::Cow::Borrowed("no value supplied for now")),
                    rate: Err(::std::borrow::Cow::Borrowed("no value supplied for rate")),
                }
            }
        }
        impl Clock {
            pub fn is_frozen<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.is_frozen = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for is_frozen: {e}"),
                    ));
                self
            }
            pub fn now<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.now = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for now: {e}"),
                    ));
                self
            }
            pub fn rate<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<f64>,
                T::Error: ::std::fmt::Display,
            {
                self.rate = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for rate: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<Clock> for super::Clock {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Clock,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    is_frozen: value.is_frozen?,
                    now: value.now?,
                    rate: value.rate?,
                })
            }
        }
        impl ::std::convert::From<super::Clock> for Clock {
            fn from(value: super::Clock) -> Self {
                Self {
                    is_frozen: Ok(value.is_frozen),
                    now: Ok(value.now),
                    rate: Ok(value.rate),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ClockStart {
            is_frozen: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::borrow::Cow<'static, str>,
            >,
            now: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
            rate: ::std::result::Result<
                ::std::option::Option<f64>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for ClockStart {
            fn default() -> Self {
                Self {
                    is_frozen: Ok(Default::default()),
                    now: Err(::std::borrow::Cow::Borrowed("no value supplied for now")),
                    rate: Ok(Default::default()),
                }
            }
        }
        impl ClockStart {
            pub fn is_frozen<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.is_frozen = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for is_frozen: {e}"),
                    ));
                self
            }
            pub fn now<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.now = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for now: {e}"),
                    ));
                self
            }
            pub fn rate<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<f64>>,
                T::Error: ::std::fmt::Display,
            {
                self.rate = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for rate: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<ClockStart> for super::ClockStart {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ClockStart,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    is_frozen: value.is_frozen?,
                    now: value.now?,
                    rate: value.rate?,
                })
            }
        }
        impl ::std::convert::From<super::ClockStart> for ClockStart {
            fn from(value: super::ClockStart) -> Self {
                Self {
                    is_frozen: Ok(value.is_frozen),
                    now: Ok(value.now),
                    rate: Ok(value.rate),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ClockUpdate {
            advance: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            advance_ms: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::borrow::Cow<'static, str>,
            >,
            is_frozen: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::borrow::Cow<'static, str>,
            >,
            rate: ::std::result::Result<
                ::std::option::Option<f64>,
                ::std::borrow::Cow<'static, str>,
            >,
            set: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for ClockUpdate {
            fn default() -> Self {
                Self {
                    advance: Ok(Default::default()),
                    advance_ms: Ok(Default::default()),
                    is_frozen: Ok(Default::default()),
                    rate: Ok(Default::default()),
                    set: Ok(Default::default()),
                }
            }
        }
        impl ClockUpdate {
            pub fn advance(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.advance = Ok(value.into().0);
                self
            }
            pub fn advance_ms<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.advance_ms = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for advance_ms: {e}"),
                    ));
                self
            }
            pub fn is_frozen<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.is_frozen = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for is_frozen: {e}"),
                    ));
                self
            }
            pub fn rate<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<f64>>,
                T::Error: ::std::fmt::Display,
            {
                self.rate = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for rate: {e}"),
                    ));
                self
            }
            pub fn set(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.set = Ok(value.into().0);
                self
            }
        }
        impl ::std::convert::TryFrom<ClockUpdate> for super::ClockUpdate {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ClockUpdate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    advance: value.advance?,
                    advance_ms: value.advance_ms?,
                    is_frozen: value.is_frozen?,
                    rate: value.rate?,
                    set: value.set?,
                })
            }
        }
        impl ::std::convert::From<super::ClockUpdate> for ClockUpdate {
            fn from(value: super::ClockUpdate) -> Self {
                Self {
                    advance: Ok(value.advance),
                    advance_ms: Ok(value.advance_ms),
                    is_frozen: Ok(value.is_frozen),
                    rate: Ok(value.rate),
                    set: Ok(value.set),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Effect {
            after: ::std::result::Result<
                ::std::option::Option<crate::generated::control::values::ResetAfter>,
                ::std::borrow::Cow<'static, str>,
            >,
            body_bytes: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::borrow::Cow<'static, str>,
            >,
            chunk_bytes: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::borrow::Cow<'static, str>,
            >,
            delay_ms: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::borrow::Cow<'static, str>,
            >,
            excess_bytes: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::borrow::Cow<'static, str>,
            >,
            kind: ::std::result::Result<
                crate::generated::control::values::EffectKind,
                ::std::borrow::Cow<'static, str>,
            >,
            max_ms: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::borrow::Cow<'static, str>,
            >,
            min_ms: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::borrow::Cow<'static, str>,
            >,
            n_requests: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::borrow::Cow<'static, str>,
            >,
            n_times: ::std::result::Result<
                ::std::option::Option<i32>,
                ::std::borrow::Cow<'static, str>,
            >,
            retry_after: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            status: ::std::result::Result<
                ::std::option::Option<i32>,
                ::std::borrow::Cow<'static, str>,
            >,
            value: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            window_ms: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for Effect {
            fn default() -> Self {
                Self {
                    after: Ok(Default::default()),
                    body_bytes: Ok(Default::default()),
                    chunk_bytes: Ok(Default::default()),
                    delay_ms: Ok(Default::default()),
                    excess_bytes: Ok(Default::default()),
                    kind: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for kind"),
                    ),
                    max_ms: Ok(Default::default()),
                    min_ms: Ok(Default::default()),
                    n_requests: Ok(Default::default()),
                    n_times: Ok(Default::default()),
                    retry_after: Ok(Default::default()),
                    status: Ok(Default::default()),
                    value: Ok(Default::default()),
                    window_ms: Ok(Default::default()),
                }
            }
        }
        impl Effect {
            pub fn after<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::generated::control::values::ResetAfter>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.after = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for after: {e}"),
                    ));
                self
            }
            pub fn body_bytes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.body_bytes = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for body_bytes: {e}"),
                    ));
                self
            }
            pub fn chunk_bytes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.chunk_bytes = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for chunk_bytes: {e}"),
                    ));
                self
            }
            pub fn delay_ms<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.delay_ms = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for delay_ms: {e}"),
                    ));
                self
            }
            pub fn excess_bytes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.excess_bytes = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for excess_bytes: {e}"),
                    ));
                self
            }
            pub fn kind<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::control::values::EffectKind,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.kind = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for kind: {e}"),
                    ));
                self
            }
            pub fn max_ms<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.max_ms = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for max_ms: {e}"),
                    ));
                self
            }
            pub fn min_ms<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.min_ms = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for min_ms: {e}"),
                    ));
                self
            }
            pub fn n_requests<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.n_requests = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for n_requests: {e}"),
                    ));
                self
            }
            pub fn n_times<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i32>>,
                T::Error: ::std::fmt::Display,
            {
                self.n_times = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for n_times: {e}"),
                    ));
                self
            }
            pub fn retry_after(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.retry_after = Ok(value.into().0);
                self
            }
            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i32>>,
                T::Error: ::std::fmt::Display,
            {
                self.status = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for status: {e}"),
                    ));
                self
            }
            pub fn value(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.value = Ok(value.into().0);
                self
            }
            pub fn window_ms<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.window_ms = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for window_ms: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<Effect> for super::Effect {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Effect,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    after: value.after?,
                    body_bytes: value.body_bytes?,
                    chunk_bytes: value.chunk_bytes?,
                    delay_ms: value.delay_ms?,
                    excess_bytes: value.excess_bytes?,
                    kind: value.kind?,
                    max_ms: value.max_ms?,
                    min_ms: value.min_ms?,
                    n_requests: value.n_requests?,
                    n_times: value.n_times?,
                    retry_after: value.retry_after?,
                    status: value.status?,
                    value: value.value?,
                    window_ms: value.window_ms?,
                })
            }
        }
        impl ::std::convert::From<super::Effect> for Effect {
            fn from(value: super::Effect) -> Self {
                Self {
                    after: Ok(value.after),
                    body_bytes: Ok(value.body_bytes),
                    chunk_bytes: Ok(value.chunk_bytes),
                    delay_ms: Ok(value.delay_ms),
                    excess_bytes: Ok(value.excess_bytes),
                    kind: Ok(value.kind),
                    max_ms: Ok(value.max_ms),
                    min_ms: Ok(value.min_ms),
                    n_requests: Ok(value.n_requests),
                    n_times: Ok(value.n_times),
                    retry_after: Ok(value.retry_after),
                    status: Ok(value.status),
                    value: Ok(value.value),
                    window_ms: Ok(value.window_ms),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Entry {
            api: ::std::result::Result<
                crate::generated::control::values::Api,
                ::std::borrow::Cow<'static, str>,
            >,
            at: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
            caller: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            elapsed_us: ::std::result::Result<i64, ::std::borrow::Cow<'static, str>>,
            fault: ::std::result::Result<
                ::std::option::Option<super::FaultNote>,
                ::std::borrow::Cow<'static, str>,
            >,
            findings: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            method: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
            number: ::std::result::Result<i64, ::std::borrow::Cow<'static, str>>,
            operation: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            peer: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
            reason: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            request_body: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            request_bytes: ::std::result::Result<i64, ::std::borrow::Cow<'static, str>>,
            request_type: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            response_body: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            response_bytes: ::std::result::Result<i64, ::std::borrow::Cow<'static, str>>,
            response_type: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            status: ::std::result::Result<
                ::std::option::Option<i32>,
                ::std::borrow::Cow<'static, str>,
            >,
            target: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
            tenant: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for Entry {
            fn default() -> Self {
                Self {
                    api: Err(::std::borrow::Cow::Borrowed("no value supplied for api")),
                    at: Err(::std::borrow::Cow::Borrowed("no value supplied for at")),
                    caller: Ok(Default::default()),
                    elapsed_us: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for elapsed_us"),
                    ),
                    fault: Ok(Default::default()),
                    findings: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for findings"),
                    ),
                    method: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for method"),
                    ),
                    number: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for number"),
                    ),
                    operation: Ok(Default::default()),
                    peer: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for peer"),
                    ),
                    reason: Ok(Default::default()),
                    request_body: Ok(Default::default()),
                    request_bytes: Err(
                        ::std::borrow::Cow::Borrowed(
                            "no value supplied for request_bytes",
                        ),
                    ),
                    request_type: Ok(Default::default()),
                    response_body: Ok(Default::default()),
                    response_bytes: Err(
                        ::std::borrow::Cow::Borrowed(
                            "no value supplied for response_bytes",
                        ),
                    ),
                    response_type: Ok(Default::default()),
                    status: Ok(Default::default()),
                    target: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for target"),
                    ),
                    tenant: Ok(Default::default()),
                }
            }
        }
        impl Entry {
            pub fn api<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::generated::control::values::Api>,
                T::Error: ::std::fmt::Display,
            {
                self.api = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for api: {e}"),
                    ));
                self
            }
            pub fn at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.at = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for at: {e}"),
                    ));
                self
            }
            pub fn caller(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.caller = Ok(value.into().0);
                self
            }
            pub fn elapsed_us<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.elapsed_us = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for elapsed_us: {e}"),
                    ));
                self
            }
            pub fn fault<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::FaultNote>>,
                T::Error: ::std::fmt::Display,
            {
                self.fault = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for fault: {e}"),
                    ));
                self
            }
            pub fn findings<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.findings = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for findings: {e}"),
                    ));
                self
            }
            pub fn method<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.method = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for method: {e}"),
                    ));
                self
            }
            pub fn number<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.number = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for number: {e}"),
                    ));
                self
            }
            pub fn operation(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.operation = Ok(value.into().0);
                self
            }
            pub fn peer<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.peer = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for peer: {e}"),
                    ));
                self
            }
            pub fn reason(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.reason = Ok(value.into().0);
                self
            }
            pub fn request_body(
                mut self,
                value: impl Into<crate::OptionalText>,
            ) -> Self {
                self.request_body = Ok(value.into().0);
                self
            }
            pub fn request_bytes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.request_bytes = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for request_bytes: {e}"),
                    ));
                self
            }
            pub fn request_type(
                mut self,
                value: impl Into<crate::OptionalText>,
            ) -> Self {
                self.request_type = Ok(value.into().0);
                self
            }
            pub fn response_body(
                mut self,
                value: impl Into<crate::OptionalText>,
            ) -> Self {
                self.response_body = Ok(value.into().0);
                self
            }
            pub fn response_bytes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.response_bytes = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for response_bytes: {e}"
                        ),
                    ));
                self
            }
            pub fn response_type(
                mut self,
                value: impl Into<crate::OptionalText>,
            ) -> Self {
                self.response_type = Ok(value.into().0);
                self
            }
            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i32>>,
                T::Error: ::std::fmt::Display,
            {
                self.status = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for status: {e}"),
                    ));
                self
            }
            pub fn target<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.target = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for target: {e}"),
                    ));
                self
            }
            pub fn tenant(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.tenant = Ok(value.into().0);
                self
            }
        }
        impl ::std::convert::TryFrom<Entry> for super::Entry {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Entry,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    api: value.api?,
                    at: value.at?,
                    caller: value.caller?,
                    elapsed_us: value.elapsed_us?,
                    fault: value.fault?,
                    findings: value.findings?,
                    method: value.method?,
                    number: value.number?,
                    operation: value.operation?,
                    peer: value.peer?,
                    reason: value.reason?,
                    request_body: value.request_body?,
                    request_bytes: value.request_bytes?,
                    request_type: value.request_type?,
                    response_body: value.response_body?,
                    response_bytes: value.response_bytes?,
                    response_type: value.response_type?,
                    status: value.status?,
                    target: value.target?,
                    tenant: value.tenant?,
                })
            }
        }
        impl ::std::convert::From<super::Entry> for Entry {
            fn from(value: super::Entry) -> Self {
                Self {
                    api: Ok(value.api),
                    at: Ok(value.at),
                    caller: Ok(value.caller),
                    elapsed_us: Ok(value.elapsed_us),
                    fault: Ok(value.fault),
                    findings: Ok(value.findings),
                    method: Ok(value.method),
                    number: Ok(value.number),
                    operation: Ok(value.operation),
                    peer: Ok(value.peer),
                    reason: Ok(value.reason),
                    request_body: Ok(value.request_body),
                    request_bytes: Ok(value.request_bytes),
                    request_type: Ok(value.request_type),
                    response_body: Ok(value.response_body),
                    response_bytes: Ok(value.response_bytes),
                    response_type: Ok(value.response_type),
                    status: Ok(value.status),
                    target: Ok(value.target),
                    tenant: Ok(value.tenant),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Fault {
            after: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::borrow::Cow<'static, str>,
            >,
            api: ::std::result::Result<
                ::std::option::Option<crate::generated::control::values::Api>,
                ::std::borrow::Cow<'static, str>,
            >,
            credential: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            effect: ::std::result::Result<
                super::Effect,
                ::std::borrow::Cow<'static, str>,
            >,
            every: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::borrow::Cow<'static, str>,
            >,
            from: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            operation: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            probability: ::std::result::Result<
                ::std::option::Option<f64>,
                ::std::borrow::Cow<'static, str>,
            >,
            tenant: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            times: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::borrow::Cow<'static, str>,
            >,
            until: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for Fault {
            fn default() -> Self {
                Self {
                    after: Ok(Default::default()),
                    api: Ok(Default::default()),
                    credential: Ok(Default::default()),
                    effect: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for effect"),
                    ),
                    every: Ok(Default::default()),
                    from: Ok(Default::default()),
                    operation: Ok(Default::default()),
                    probability: Ok(Default::default()),
                    tenant: Ok(Default::default()),
                    times: Ok(Default::default()),
                    until: Ok(Default::default()),
                }
            }
        }
        impl Fault {
            pub fn after<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.after = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for after: {e}"),
                    ));
                self
            }
            pub fn api<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::generated::control::values::Api>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.api = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for api: {e}"),
                    ));
                self
            }
            pub fn credential(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.credential = Ok(value.into().0);
                self
            }
            pub fn effect<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Effect>,
                T::Error: ::std::fmt::Display,
            {
                self.effect = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for effect: {e}"),
                    ));
                self
            }
            pub fn every<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.every = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for every: {e}"),
                    ));
                self
            }
            pub fn from(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.from = Ok(value.into().0);
                self
            }
            pub fn operation(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.operation = Ok(value.into().0);
                self
            }
            pub fn probability<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<f64>>,
                T::Error: ::std::fmt::Display,
            {
                self.probability = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for probability: {e}"),
                    ));
                self
            }
            pub fn tenant(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.tenant = Ok(value.into().0);
                self
            }
            pub fn times<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.times = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for times: {e}"),
                    ));
                self
            }
            pub fn until(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.until = Ok(value.into().0);
                self
            }
        }
        impl ::std::convert::TryFrom<Fault> for super::Fault {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Fault,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    after: value.after?,
                    api: value.api?,
                    credential: value.credential?,
                    effect: value.effect?,
                    every: value.every?,
                    from: value.from?,
                    operation: value.operation?,
                    probability: value.probability?,
                    tenant: value.tenant?,
                    times: value.times?,
                    until: value.until?,
                })
            }
        }
        impl ::std::convert::From<super::Fault> for Fault {
            fn from(value: super::Fault) -> Self {
                Self {
                    after: Ok(value.after),
                    api: Ok(value.api),
                    credential: Ok(value.credential),
                    effect: Ok(value.effect),
                    every: Ok(value.every),
                    from: Ok(value.from),
                    operation: Ok(value.operation),
                    probability: Ok(value.probability),
                    tenant: Ok(value.tenant),
                    times: Ok(value.times),
                    until: Ok(value.until),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct FaultList {
            faults: ::std::result::Result<
                ::std::vec::Vec<super::FaultReport>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for FaultList {
            fn default() -> Self {
                Self {
                    faults: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for faults"),
                    ),
                }
            }
        }
        impl FaultList {
            pub fn faults<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::FaultReport>>,
                T::Error: ::std::fmt::Display,
            {
                self.faults = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for faults: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<FaultList> for super::FaultList {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FaultList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { faults: value.faults? })
            }
        }
        impl ::std::convert::From<super::FaultList> for FaultList {
            fn from(value: super::FaultList) -> Self {
                Self { faults: Ok(value.faults) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct FaultNote {
            id: ::std::result::Result<i64, ::std::borrow::Cow<'static, str>>,
            kind: ::std::result::Result<
                crate::generated::control::values::EffectKind,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for FaultNote {
            fn default() -> Self {
                Self {
                    id: Err(::std::borrow::Cow::Borrowed("no value supplied for id")),
                    kind: Err(::std::borrow::Cow::Borrowed("no value supplied for kind")),
                }
            }
        }
        impl FaultNote {
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for id: {e}"),
                    ));
                self
            }
            pub fn kind<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::control::values::EffectKind,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.kind = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for kind: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<FaultNote> for super::FaultNote {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FaultNote,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    kind: value.kind?,
                })
            }
        }
        impl ::std::convert::From<super::FaultNote> for FaultNote {
            fn from(value: super::FaultNote) -> Self {
                Self {
                    id: Ok(value.id),
                    kind: Ok(value.kind),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct FaultReport {
            fault: ::std::result::Result<super::Fault, ::std::borrow::Cow<'static, str>>,
            id: ::std::result::Result<i64, ::std::borrow::Cow<'static, str>>,
            n_applied: ::std::result::Result<i64, ::std::borrow::Cow<'static, str>>,
            n_matched: ::std::result::Result<i64, ::std::borrow::Cow<'static, str>>,
        }
        impl ::std::default::Default for FaultReport {
            fn default() -> Self {
                Self {
                    fault: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for fault"),
                    ),
                    id: Err(::std::borrow::Cow::Borrowed("no value supplied for id")),
                    n_applied: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for n_applied"),
                    ),
                    n_matched: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for n_matched"),
                    ),
                }
            }
        }
        impl FaultReport {
            pub fn fault<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Fault>,
                T::Error: ::std::fmt::Display,
            {
                self.fault = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for fault: {e}"),
                    ));
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for id: {e}"),
                    ));
                self
            }
            pub fn n_applied<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.n_applied = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for n_applied: {e}"),
                    ));
                self
            }
            pub fn n_matched<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.n_matched = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for n_matched: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<FaultReport> for super::FaultReport {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FaultReport,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    fault: value.fault?,
                    id: value.id?,
                    n_applied: value.n_applied?,
                    n_matched: value.n_matched?,
                })
            }
        }
        impl ::std::convert::From<super::FaultReport> for FaultReport {
            fn from(value: super::FaultReport) -> Self {
                Self {
                    fault: Ok(value.fault),
                    id: Ok(value.id),
                    n_applied: Ok(value.n_applied),
                    n_matched: Ok(value.n_matched),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Journal {
            entries: ::std::result::Result<
                ::std::vec::Vec<super::Entry>,
                ::std::borrow::Cow<'static, str>,
            >,
            n_recorded: ::std::result::Result<i64, ::std::borrow::Cow<'static, str>>,
        }
        impl ::std::default::Default for Journal {
            fn default() -> Self {
                Self {
                    entries: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for entries"),
                    ),
                    n_recorded: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for n_recorded"),
                    ),
                }
            }
        }
        impl Journal {
            pub fn entries<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Entry>>,
                T::Error: ::std::fmt::Display,
            {
                self.entries = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for entries: {e}"),
                    ));
                self
            }
            pub fn n_recorded<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.n_recorded = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for n_recorded: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<Journal> for super::Journal {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Journal,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    entries: value.entries?,
                    n_recorded: value.n_recorded?,
                })
            }
        }
        impl ::std::convert::From<super::Journal> for Journal {
            fn from(value: super::Journal) -> Self {
                Self {
                    entries: Ok(value.entries),
                    n_recorded: Ok(value.n_recorded),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct OpsManagerInfo {
            base_url: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
            org_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            private_key: ::std::result::Result<
                ::std::option::Option<crate::TokenSecret>,
                ::std::borrow::Cow<'static, str>,
            >,
            project_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            public_key: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            second_project_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for OpsManagerInfo {
            fn default() -> Self {
                Self {
                    base_url: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for base_url"),
                    ),
                    org_id: Ok(Default::default()),
                    private_key: Ok(Default::default()),
                    project_id: Ok(Default::default()),
                    public_key: Ok(Default::default()),
                    second_project_id: Ok(Default::default()),
                }
            }
        }
        impl OpsManagerInfo {
            pub fn base_url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.base_url = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for base_url: {e}"),
                    ));
                self
            }
            pub fn org_id(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.org_id = Ok(value.into().0);
                self
            }
            pub fn private_key<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::TokenSecret>>,
                T::Error: ::std::fmt::Display,
            {
                self.private_key = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for private_key: {e}"),
                    ));
                self
            }
            pub fn project_id(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.project_id = Ok(value.into().0);
                self
            }
            pub fn public_key(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.public_key = Ok(value.into().0);
                self
            }
            pub fn second_project_id(
                mut self,
                value: impl Into<crate::OptionalText>,
            ) -> Self {
                self.second_project_id = Ok(value.into().0);
                self
            }
        }
        impl ::std::convert::TryFrom<OpsManagerInfo> for super::OpsManagerInfo {
            type Error = super::error::ConversionError;
            fn try_from(
                value: OpsManagerInfo,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    base_url: value.base_url?,
                    org_id: value.org_id?,
                    private_key: value.private_key?,
                    project_id: value.project_id?,
                    public_key: value.public_key?,
                    second_project_id: value.second_project_id?,
                })
            }
        }
        impl ::std::convert::From<super::OpsManagerInfo> for OpsManagerInfo {
            fn from(value: super::OpsManagerInfo) -> Self {
                Self {
                    base_url: Ok(value.base_url),
                    org_id: Ok(value.org_id),
                    private_key: Ok(value.private_key),
                    project_id: Ok(value.project_id),
                    public_key: Ok(value.public_key),
                    second_project_id: Ok(value.second_project_id),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Problem {
            detail: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            findings: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            status: ::std::result::Result<
                ::std::option::Option<i32>,
                ::std::borrow::Cow<'static, str>,
            >,
            title: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            type_: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for Problem {
            fn default() -> Self {
                Self {
                    detail: Ok(Default::default()),
                    findings: Ok(Default::default()),
                    status: Ok(Default::default()),
                    title: Ok(Default::default()),
                    type_: Ok(Default::default()),
                }
            }
        }
        impl Problem {
            pub fn detail(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.detail = Ok(value.into().0);
                self
            }
            pub fn findings<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.findings = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for findings: {e}"),
                    ));
                self
            }
            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i32>>,
                T::Error: ::std::fmt::Display,
            {
                self.status = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for status: {e}"),
                    ));
                self
            }
            pub fn title(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.title = Ok(value.into().0);
                self
            }
            pub fn type_(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.type_ = Ok(value.into().0);
                self
            }
        }
        impl ::std::convert::TryFrom<Problem> for super::Problem {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Problem,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    detail: value.detail?,
                    findings: value.findings?,
                    status: value.status?,
                    title: value.title?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::Problem> for Problem {
            fn from(value: super::Problem) -> Self {
                Self {
                    detail: Ok(value.detail),
                    findings: Ok(value.findings),
                    status: Ok(value.status),
                    title: Ok(value.title),
                    type_: Ok(value.type_),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Query {
            api: ::std::result::Result<
                ::std::option::Option<crate::generated::control::values::Api>,
                ::std::borrow::Cow<'static, str>,
            >,
            caller: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            fault: ::std::result::Result<
                ::std::option::Option<crate::generated::control::values::EffectKind>,
                ::std::borrow::Cow<'static, str>,
            >,
            method: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            operation: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            since: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::borrow::Cow<'static, str>,
            >,
            status: ::std::result::Result<
                ::std::option::Option<i32>,
                ::std::borrow::Cow<'static, str>,
            >,
            target: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            tenant: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for Query {
            fn default() -> Self {
                Self {
                    api: Ok(Default::default()),
                    caller: Ok(Default::default()),
                    fault: Ok(Default::default()),
                    method: Ok(Default::default()),
                    operation: Ok(Default::default()),
                    since: Ok(Default::default()),
                    status: Ok(Default::default()),
                    target: Ok(Default::default()),
                    tenant: Ok(Default::default()),
                }
            }
        }
        impl Query {
            pub fn api<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::generated::control::values::Api>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.api = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for api: {e}"),
                    ));
                self
            }
            pub fn caller(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.caller = Ok(value.into().0);
                self
            }
            pub fn fault<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::generated::control::values::EffectKind>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.fault = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for fault: {e}"),
                    ));
                self
            }
            pub fn method(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.method = Ok(value.into().0);
                self
            }
            pub fn operation(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.operation = Ok(value.into().0);
                self
            }
            pub fn since<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.since = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for since: {e}"),
                    ));
                self
            }
            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i32>>,
                T::Error: ::std::fmt::Display,
            {
                self.status = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for status: {e}"),
                    ));
                self
            }
            pub fn target(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.target = Ok(value.into().0);
                self
            }
            pub fn tenant(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.tenant = Ok(value.into().0);
                self
            }
        }
        impl ::std::convert::TryFrom<Query> for super::Query {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Query,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    api: value.api?,
                    caller: value.caller?,
                    fault: value.fault?,
                    method: value.method?,
                    operation: value.operation?,
                    since: value.since?,
                    status: value.status?,
                    target: value.target?,
                    tenant: value.tenant?,
                })
            }
        }
        impl ::std::convert::From<super::Query> for Query {
            fn from(value: super::Query) -> Self {
                Self {
                    api: Ok(value.api),
                    caller: Ok(value.caller),
                    fault: Ok(value.fault),
                    method: Ok(value.method),
                    operation: Ok(value.operation),
                    since: Ok(value.since),
                    status: Ok(value.status),
                    target: Ok(value.target),
                    tenant: Ok(value.tenant),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Server {
            breaks_connections: ::std::result::Result<
                bool,
                ::std::borrow::Cow<'static, str>,
            >,
            is_deterministic: ::std::result::Result<
                bool,
                ::std::borrow::Cow<'static, str>,
            >,
            journal_bytes_max: ::std::result::Result<
                i64,
                ::std::borrow::Cow<'static, str>,
            >,
            journal_entries_max: ::std::result::Result<
                i64,
                ::std::borrow::Cow<'static, str>,
            >,
            n_faults_max: ::std::result::Result<i64, ::std::borrow::Cow<'static, str>>,
            n_snapshots_max: ::std::result::Result<
                i64,
                ::std::borrow::Cow<'static, str>,
            >,
            n_worlds_max: ::std::result::Result<i64, ::std::borrow::Cow<'static, str>>,
            requires_token: ::std::result::Result<
                bool,
                ::std::borrow::Cow<'static, str>,
            >,
            shows_secrets: ::std::result::Result<bool, ::std::borrow::Cow<'static, str>>,
            version: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for Server {
            fn default() -> Self {
                Self {
                    breaks_connections: Err(
                        ::std::borrow::Cow::Borrowed(
                            "no value supplied for breaks_connections",
                        ),
                    ),
                    is_deterministic: Err(
                        ::std::borrow::Cow::Borrowed(
                            "no value supplied for is_deterministic",
                        ),
                    ),
                    journal_bytes_max: Err(
                        ::std::borrow::Cow::Borrowed(
                            "no value supplied for journal_bytes_max",
                        ),
                    ),
                    journal_entries_max: Err(
                        ::std::borrow::Cow::Borrowed(
                            "no value supplied for journal_entries_max",
                        ),
                    ),
                    n_faults_max: Err(
                        ::std::borrow::Cow::Borrowed(
                            "no value supplied for n_faults_max",
                        ),
                    ),
                    n_snapshots_max: Err(
                        ::std::borrow::Cow::Borrowed(
                            "no value supplied for n_snapshots_max",
                        ),
                    ),
                    n_worlds_max: Err(
                        ::std::borrow::Cow::Borrowed(
                            "no value supplied for n_worlds_max",
                        ),
                    ),
                    requires_token: Err(
                        ::std::borrow::Cow::Borrowed(
                            "no value supplied for requires_token",
                        ),
                    ),
                    shows_secrets: Err(
                        ::std::borrow::Cow::Borrowed(
                            "no value supplied for shows_secrets",
                        ),
                    ),
                    version: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for version"),
                    ),
                }
            }
        }
        impl Server {
            pub fn breaks_connections<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.breaks_connections = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for breaks_connections: {e}"
                        ),
                    ));
                self
            }
            pub fn is_deterministic<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.is_deterministic = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for is_deterministic: {e}"
                        ),
                    ));
                self
            }
            pub fn journal_bytes_max<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.journal_bytes_max = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for journal_bytes_max: {e}"
                        ),
                    ));
                self
            }
            pub fn journal_entries_max<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.journal_entries_max = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for journal_entries_max: {e}"
                        ),
                    ));
                self
            }
            pub fn n_faults_max<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.n_faults_max = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for n_faults_max: {e}"),
                    ));
                self
            }
            pub fn n_snapshots_max<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.n_snapshots_max = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for n_snapshots_max: {e}"
                        ),
                    ));
                self
            }
            pub fn n_worlds_max<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.n_worlds_max = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for n_worlds_max: {e}"),
                    ));
                self
            }
            pub fn requires_token<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.requires_token = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for requires_token: {e}"
                        ),
                    ));
                self
            }
            pub fn shows_secrets<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.shows_secrets = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for shows_secrets: {e}"),
                    ));
                self
            }
            pub fn version<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.version = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for version: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<Server> for super::Server {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Server,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    breaks_connections: value.breaks_connections?,
                    is_deterministic: value.is_deterministic?,
                    journal_bytes_max: value.journal_bytes_max?,
                    journal_entries_max: value.journal_entries_max?,
                    n_faults_max: value.n_faults_max?,
                    n_snapshots_max: value.n_snapshots_max?,
                    n_worlds_max: value.n_worlds_max?,
                    requires_token: value.requires_token?,
                    shows_secrets: value.shows_secrets?,
                    version: value.version?,
                })
            }
        }
        impl ::std::convert::From<super::Server> for Server {
            fn from(value: super::Server) -> Self {
                Self {
                    breaks_connections: Ok(value.breaks_connections),
                    is_deterministic: Ok(value.is_deterministic),
                    journal_bytes_max: Ok(value.journal_bytes_max),
                    journal_entries_max: Ok(value.journal_entries_max),
                    n_faults_max: Ok(value.n_faults_max),
                    n_snapshots_max: Ok(value.n_snapshots_max),
                    n_worlds_max: Ok(value.n_worlds_max),
                    requires_token: Ok(value.requires_token),
                    shows_secrets: Ok(value.shows_secrets),
                    version: Ok(value.version),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Snapshot {
            kept_at: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
            name: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for Snapshot {
            fn default() -> Self {
                Self {
                    kept_at: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for kept_at"),
                    ),
                    name: Err(::std::borrow::Cow::Borrowed("no value supplied for name")),
                }
            }
        }
        impl Snapshot {
            pub fn kept_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.kept_at = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for kept_at: {e}"),
                    ));
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for name: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<Snapshot> for super::Snapshot {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Snapshot,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    kept_at: value.kept_at?,
                    name: value.name?,
                })
            }
        }
        impl ::std::convert::From<super::Snapshot> for Snapshot {
            fn from(value: super::Snapshot) -> Self {
                Self {
                    kept_at: Ok(value.kept_at),
                    name: Ok(value.name),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct SnapshotList {
            n_snapshots_max: ::std::result::Result<
                i32,
                ::std::borrow::Cow<'static, str>,
            >,
            snapshots: ::std::result::Result<
                ::std::vec::Vec<super::Snapshot>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for SnapshotList {
            fn default() -> Self {
                Self {
                    n_snapshots_max: Err(
                        ::std::borrow::Cow::Borrowed(
                            "no value supplied for n_snapshots_max",
                        ),
                    ),
                    snapshots: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for snapshots"),
                    ),
                }
            }
        }
        impl SnapshotList {
            pub fn n_snapshots_max<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i32>,
                T::Error: ::std::fmt::Display,
            {
                self.n_snapshots_max = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for n_snapshots_max: {e}"
                        ),
                    ));
                self
            }
            pub fn snapshots<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Snapshot>>,
                T::Error: ::std::fmt::Display,
            {
                self.snapshots = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for snapshots: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<SnapshotList> for super::SnapshotList {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SnapshotList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    n_snapshots_max: value.n_snapshots_max?,
                    snapshots: value.snapshots?,
                })
            }
        }
        impl ::std::convert::From<super::SnapshotList> for SnapshotList {
            fn from(value: super::SnapshotList) -> Self {
                Self {
                    n_snapshots_max: Ok(value.n_snapshots_max),
                    snapshots: Ok(value.snapshots),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct State {
            astra_control: ::std::result::Result<
                ::std::option::Option<::serde_json::Value>,
                ::std::borrow::Cow<'static, str>,
            >,
            astrom: ::std::result::Result<
                ::std::option::Option<::serde_json::Value>,
                ::std::borrow::Cow<'static, str>,
            >,
            clock: ::std::result::Result<
                ::std::option::Option<::serde_json::Value>,
                ::std::borrow::Cow<'static, str>,
            >,
            ops_manager: ::std::result::Result<
                ::std::option::Option<::serde_json::Value>,
                ::std::borrow::Cow<'static, str>,
            >,
            random_seed: ::std::result::Result<
                ::std::option::Option<::serde_json::Value>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for State {
            fn default() -> Self {
                Self {
                    astra_control: Ok(Default::default()),
                    astrom: Ok(Default::default()),
                    clock: Ok(Default::default()),
                    ops_manager: Ok(Default::default()),
                    random_seed: Ok(Default::default()),
                }
            }
        }
        impl State {
            pub fn astra_control<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::serde_json::Value>>,
                T::Error: ::std::fmt::Display,
            {
                self.astra_control = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for astra_control: {e}"),
                    ));
                self
            }
            pub fn astrom<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::serde_json::Value>>,
                T::Error: ::std::fmt::Display,
            {
                self.astrom = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for astrom: {e}"),
                    ));
                self
            }
            pub fn clock<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::serde_json::Value>>,
                T::Error: ::std::fmt::Display,
            {
                self.clock = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for clock: {e}"),
                    ));
                self
            }
            pub fn ops_manager<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::serde_json::Value>>,
                T::Error: ::std::fmt::Display,
            {
                self.ops_manager = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for ops_manager: {e}"),
                    ));
                self
            }
            pub fn random_seed<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::serde_json::Value>>,
                T::Error: ::std::fmt::Display,
            {
                self.random_seed = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for random_seed: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<State> for super::State {
            type Error = super::error::ConversionError;
            fn try_from(
                value: State,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    astra_control: value.astra_control?,
                    astrom: value.astrom?,
                    clock: value.clock?,
                    ops_manager: value.ops_manager?,
                    random_seed: value.random_seed?,
                })
            }
        }
        impl ::std::convert::From<super::State> for State {
            fn from(value: super::State) -> Self {
                Self {
                    astra_control: Ok(value.astra_control),
                    astrom: Ok(value.astrom),
                    clock: Ok(value.clock),
                    ops_manager: Ok(value.ops_manager),
                    random_seed: Ok(value.random_seed),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Verdict {
            met: ::std::result::Result<bool, ::std::borrow::Cow<'static, str>>,
            report: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for Verdict {
            fn default() -> Self {
                Self {
                    met: Err(::std::borrow::Cow::Borrowed("no value supplied for met")),
                    report: Ok(Default::default()),
                }
            }
        }
        impl Verdict {
            pub fn met<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.met = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for met: {e}"),
                    ));
                self
            }
            pub fn report(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.report = Ok(value.into().0);
                self
            }
        }
        impl ::std::convert::TryFrom<Verdict> for super::Verdict {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Verdict,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    met: value.met?,
                    report: value.report?,
                })
            }
        }
        impl ::std::convert::From<super::Verdict> for Verdict {
            fn from(value: super::Verdict) -> Self {
                Self {
                    met: Ok(value.met),
                    report: Ok(value.report),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Verification {
            at_least: ::std::result::Result<
                ::std::option::Option<i32>,
                ::std::borrow::Cow<'static, str>,
            >,
            at_most: ::std::result::Result<
                ::std::option::Option<i32>,
                ::std::borrow::Cow<'static, str>,
            >,
            exactly: ::std::result::Result<
                ::std::option::Option<i32>,
                ::std::borrow::Cow<'static, str>,
            >,
            in_order: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::Query>>,
                ::std::borrow::Cow<'static, str>,
            >,
            must_be_met: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::borrow::Cow<'static, str>,
            >,
            query: ::std::result::Result<
                ::std::option::Option<super::Query>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for Verification {
            fn default() -> Self {
                Self {
                    at_least: Ok(Default::default()),
                    at_most: Ok(Default::default()),
                    exactly: Ok(Default::default()),
                    in_order: Ok(Default::default()),
                    must_be_met: Ok(Default::default()),
                    query: Ok(Default::default()),
                }
            }
        }
        impl Verification {
            pub fn at_least<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i32>>,
                T::Error: ::std::fmt::Display,
            {
                self.at_least = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for at_least: {e}"),
                    ));
                self
            }
            pub fn at_most<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i32>>,
                T::Error: ::std::fmt::Display,
            {
                self.at_most = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for at_most: {e}"),
                    ));
                self
            }
            pub fn exactly<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i32>>,
                T::Error: ::std::fmt::Display,
            {
                self.exactly = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for exactly: {e}"),
                    ));
                self
            }
            pub fn in_order<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<super::Query>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.in_order = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for in_order: {e}"),
                    ));
                self
            }
            pub fn must_be_met<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.must_be_met = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for must_be_met: {e}"),
                    ));
                self
            }
            pub fn query<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Query>>,
                T::Error: ::std::fmt::Display,
            {
                self.query = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for query: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<Verification> for super::Verification {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Verification,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    at_least: value.at_least?,
                    at_most: value.at_most?,
                    exactly: value.exactly?,
                    in_order: value.in_order?,
                    must_be_met: value.must_be_met?,
                    query: value.query?,
                })
            }
        }
        impl ::std::convert::From<super::Verification> for Verification {
            fn from(value: super::Verification) -> Self {
                Self {
                    at_least: Ok(value.at_least),
                    at_most: Ok(value.at_most),
                    exactly: Ok(value.exactly),
                    in_order: Ok(value.in_order),
                    must_be_met: Ok(value.must_be_met),
                    query: Ok(value.query),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Wait {
            at_least: ::std::result::Result<
                ::std::option::Option<i32>,
                ::std::borrow::Cow<'static, str>,
            >,
            must_be_met: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::borrow::Cow<'static, str>,
            >,
            patience_ms: ::std::result::Result<i32, ::std::borrow::Cow<'static, str>>,
            query: ::std::result::Result<
                ::std::option::Option<super::Query>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for Wait {
            fn default() -> Self {
                Self {
                    at_least: Ok(Default::default()),
                    must_be_met: Ok(Default::default()),
                    patience_ms: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for patience_ms"),
                    ),
                    query: Ok(Default::default()),
                }
            }
        }
        impl Wait {
            pub fn at_least<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i32>>,
                T::Error: ::std::fmt::Display,
            {
                self.at_least = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for at_least: {e}"),
                    ));
                self
            }
            pub fn must_be_met<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.must_be_met = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for must_be_met: {e}"),
                    ));
                self
            }
            pub fn patience_ms<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i32>,
                T::Error: ::std::fmt::Display,
            {
                self.patience_ms = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for patience_ms: {e}"),
                    ));
                self
            }
            pub fn query<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Query>>,
                T::Error: ::std::fmt::Display,
            {
                self.query = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for query: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<Wait> for super::Wait {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Wait,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    at_least: value.at_least?,
                    must_be_met: value.must_be_met?,
                    patience_ms: value.patience_ms?,
                    query: value.query?,
                })
            }
        }
        impl ::std::convert::From<super::Wait> for Wait {
            fn from(value: super::Wait) -> Self {
                Self {
                    at_least: Ok(value.at_least),
                    must_be_met: Ok(value.must_be_met),
                    patience_ms: Ok(value.patience_ms),
                    query: Ok(value.query),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct WaitResult {
            entries: ::std::result::Result<
                ::std::vec::Vec<super::Entry>,
                ::std::borrow::Cow<'static, str>,
            >,
            met: ::std::result::Result<bool, ::std::borrow::Cow<'static, str>>,
            report: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for WaitResult {
            fn default() -> Self {
                Self {
                    entries: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for entries"),
                    ),
                    met: Err(::std::borrow::Cow::Borrowed("no value supplied for met")),
                    report: Ok(Default::default()),
                }
            }
        }
        impl WaitResult {
            pub fn entries<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Entry>>,
                T::Error: ::std::fmt::Display,
            {
                self.entries = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for entries: {e}"),
                    ));
                self
            }
            pub fn met<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.met = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for met: {e}"),
                    ));
                self
            }
            pub fn report(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.report = Ok(value.into().0);
                self
            }
        }
        impl ::std::convert::TryFrom<WaitResult> for super::WaitResult {
            type Error = super::error::ConversionError;
            fn try_from(
                value: WaitResult,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    entries: value.entries?,
                    met: value.met?,
                    report: value.report?,
                })
            }
        }
        impl ::std::convert::From<super::WaitResult> for WaitResult {
            fn from(value: super::WaitResult) -> Self {
                Self {
                    entries: Ok(value.entries),
                    met: Ok(value.met),
                    report: Ok(value.report),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct World {
            astra_control: ::std::result::Result<
                super::AstraControlInfo,
                ::std::borrow::Cow<'static, str>,
            >,
            astrom: ::std::result::Result<
                super::AstromInfo,
                ::std::borrow::Cow<'static, str>,
            >,
            ca_certificate: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            control_url: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
            id: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
            ops_manager: ::std::result::Result<
                super::OpsManagerInfo,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for World {
            fn default() -> Self {
                Self {
                    astra_control: Err(
                        ::std::borrow::Cow::Borrowed(
                            "no value supplied for astra_control",
                        ),
                    ),
                    astrom: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for astrom"),
                    ),
                    ca_certificate: Ok(Default::default()),
                    control_url: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for control_url"),
                    ),
                    id: Err(::std::borrow::Cow::Borrowed("no value supplied for id")),
                    ops_manager: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for ops_manager"),
                    ),
                }
            }
        }
        impl World {
            pub fn astra_control<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::AstraControlInfo>,
                T::Error: ::std::fmt::Display,
            {
                self.astra_control = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for astra_control: {e}"),
                    ));
                self
            }
            pub fn astrom<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::AstromInfo>,
                T::Error: ::std::fmt::Display,
            {
                self.astrom = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for astrom: {e}"),
                    ));
                self
            }
            pub fn ca_certificate(
                mut self,
                value: impl Into<crate::OptionalText>,
            ) -> Self {
                self.ca_certificate = Ok(value.into().0);
                self
            }
            pub fn control_url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.control_url = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for control_url: {e}"),
                    ));
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for id: {e}"),
                    ));
                self
            }
            pub fn ops_manager<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::OpsManagerInfo>,
                T::Error: ::std::fmt::Display,
            {
                self.ops_manager = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for ops_manager: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<World> for super::World {
            type Error = super::error::ConversionError;
            fn try_from(
                value: World,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    astra_control: value.astra_control?,
                    astrom: value.astrom?,
                    ca_certificate: value.ca_certificate?,
                    control_url: value.control_url?,
                    id: value.id?,
                    ops_manager: value.ops_manager?,
                })
            }
        }
        impl ::std::convert::From<super::World> for World {
            fn from(value: super::World) -> Self {
                Self {
                    astra_control: Ok(value.astra_control),
                    astrom: Ok(value.astrom),
                    ca_certificate: Ok(value.ca_certificate),
                    control_url: Ok(value.control_url),
                    id: Ok(value.id),
                    ops_manager: Ok(value.ops_manager),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct WorldCreate {
            clock: ::std::result::Result<
                ::std::option::Option<super::ClockStart>,
                ::std::borrow::Cow<'static, str>,
            >,
            fork_of: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            seed: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::borrow::Cow<'static, str>,
            >,
            state: ::std::result::Result<
                ::std::option::Option<super::State>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for WorldCreate {
            fn default() -> Self {
                Self {
                    clock: Ok(Default::default()),
                    fork_of: Ok(Default::default()),
                    seed: Ok(Default::default()),
                    state: Ok(Default::default()),
                }
            }
        }
        impl WorldCreate {
            pub fn clock<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::ClockStart>>,
                T::Error: ::std::fmt::Display,
            {
                self.clock = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for clock: {e}"),
                    ));
                self
            }
            pub fn fork_of(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.fork_of = Ok(value.into().0);
                self
            }
            pub fn seed<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.seed = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for seed: {e}"),
                    ));
                self
            }
            pub fn state<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::State>>,
                T::Error: ::std::fmt::Display,
            {
                self.state = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for state: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<WorldCreate> for super::WorldCreate {
            type Error = super::error::ConversionError;
            fn try_from(
                value: WorldCreate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    clock: value.clock?,
                    fork_of: value.fork_of?,
                    seed: value.seed?,
                    state: value.state?,
                })
            }
        }
        impl ::std::convert::From<super::WorldCreate> for WorldCreate {
            fn from(value: super::WorldCreate) -> Self {
                Self {
                    clock: Ok(value.clock),
                    fork_of: Ok(value.fork_of),
                    seed: Ok(value.seed),
                    state: Ok(value.state),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct WorldDescription {
            clock: ::std::result::Result<super::Clock, ::std::borrow::Cow<'static, str>>,
            id: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
            n_faults: ::std::result::Result<i64, ::std::borrow::Cow<'static, str>>,
            n_kept: ::std::result::Result<i64, ::std::borrow::Cow<'static, str>>,
            n_recorded: ::std::result::Result<i64, ::std::borrow::Cow<'static, str>>,
            n_snapshots: ::std::result::Result<i64, ::std::borrow::Cow<'static, str>>,
            tenants: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for WorldDescription {
            fn default() -> Self {
                Self {
                    clock: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for clock"),
                    ),
                    id: Err(::std::borrow::Cow::Borrowed("no value supplied for id")),
                    n_faults: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for n_faults"),
                    ),
                    n_kept: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for n_kept"),
                    ),
                    n_recorded: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for n_recorded"),
                    ),
                    n_snapshots: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for n_snapshots"),
                    ),
                    tenants: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for tenants"),
                    ),
                }
            }
        }
        impl WorldDescription {
            pub fn clock<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Clock>,
                T::Error: ::std::fmt::Display,
            {
                self.clock = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for clock: {e}"),
                    ));
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for id: {e}"),
                    ));
                self
            }
            pub fn n_faults<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.n_faults = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for n_faults: {e}"),
                    ));
                self
            }
            pub fn n_kept<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.n_kept = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for n_kept: {e}"),
                    ));
                self
            }
            pub fn n_recorded<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.n_recorded = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for n_recorded: {e}"),
                    ));
                self
            }
            pub fn n_snapshots<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.n_snapshots = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for n_snapshots: {e}"),
                    ));
                self
            }
            pub fn tenants<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.tenants = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for tenants: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<WorldDescription> for super::WorldDescription {
            type Error = super::error::ConversionError;
            fn try_from(
                value: WorldDescription,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    clock: value.clock?,
                    id: value.id?,
                    n_faults: value.n_faults?,
                    n_kept: value.n_kept?,
                    n_recorded: value.n_recorded?,
                    n_snapshots: value.n_snapshots?,
                    tenants: value.tenants?,
                })
            }
        }
        impl ::std::convert::From<super::WorldDescription> for WorldDescription {
            fn from(value: super::WorldDescription) -> Self {
                Self {
                    clock: Ok(value.clock),
                    id: Ok(value.id),
                    n_faults: Ok(value.n_faults),
                    n_kept: Ok(value.n_kept),
                    n_recorded: Ok(value.n_recorded),
                    n_snapshots: Ok(value.n_snapshots),
                    tenants: Ok(value.tenants),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct WorldList {
            ids: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            n_worlds_max: ::std::result::Result<i64, ::std::borrow::Cow<'static, str>>,
        }
        impl ::std::default::Default for WorldList {
            fn default() -> Self {
                Self {
                    ids: Err(::std::borrow::Cow::Borrowed("no value supplied for ids")),
                    n_worlds_max: Err(
                        ::std::borrow::Cow::Borrowed(
                            "no value supplied for n_worlds_max",
                        ),
                    ),
                }
            }
        }
        impl WorldList {
            pub fn ids<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.ids = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for ids: {e}"),
                    ));
                self
            }
            pub fn n_worlds_max<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.n_worlds_max = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for n_worlds_max: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<WorldList> for super::WorldList {
            type Error = super::error::ConversionError;
            fn try_from(
                value: WorldList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    ids: value.ids?,
                    n_worlds_max: value.n_worlds_max?,
                })
            }
        }
        impl ::std::convert::From<super::WorldList> for WorldList {
            fn from(value: super::WorldList) -> Self {
                Self {
                    ids: Ok(value.ids),
                    n_worlds_max: Ok(value.n_worlds_max),
                }
            }
        }
        impl Archive {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<super::Archive, super::error::ConversionError> {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<Archive> for ::std::option::Option<super::Archive> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Archive,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::Archive::try_from(value).map(Some)
            }
        }
        impl AstraControlInfo {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::AstraControlInfo,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<AstraControlInfo>
        for ::std::option::Option<super::AstraControlInfo> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AstraControlInfo,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::AstraControlInfo::try_from(value).map(Some)
            }
        }
        impl AstromInfo {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::AstromInfo,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<AstromInfo>
        for ::std::option::Option<super::AstromInfo> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AstromInfo,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::AstromInfo::try_from(value).map(Some)
            }
        }
        impl Clock {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<super::Clock, super::error::ConversionError> {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<Clock> for ::std::option::Option<super::Clock> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Clock,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::Clock::try_from(value).map(Some)
            }
        }
        impl ClockStart {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::ClockStart,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<ClockStart>
        for ::std::option::Option<super::ClockStart> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ClockStart,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::ClockStart::try_from(value).map(Some)
            }
        }
        impl ClockUpdate {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::ClockUpdate,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<ClockUpdate>
        for ::std::option::Option<super::ClockUpdate> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ClockUpdate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::ClockUpdate::try_from(value).map(Some)
            }
        }
        impl Effect {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<super::Effect, super::error::ConversionError> {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<Effect> for ::std::option::Option<super::Effect> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Effect,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::Effect::try_from(value).map(Some)
            }
        }
        impl Entry {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<super::Entry, super::error::ConversionError> {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<Entry> for ::std::option::Option<super::Entry> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Entry,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::Entry::try_from(value).map(Some)
            }
        }
        impl Fault {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<super::Fault, super::error::ConversionError> {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<Fault> for ::std::option::Option<super::Fault> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Fault,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::Fault::try_from(value).map(Some)
            }
        }
        impl FaultList {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<super::FaultList, super::error::ConversionError> {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<FaultList>
        for ::std::option::Option<super::FaultList> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FaultList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::FaultList::try_from(value).map(Some)
            }
        }
        impl FaultNote {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<super::FaultNote, super::error::ConversionError> {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<FaultNote>
        for ::std::option::Option<super::FaultNote> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FaultNote,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::FaultNote::try_from(value).map(Some)
            }
        }
        impl FaultReport {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::FaultReport,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<FaultReport>
        for ::std::option::Option<super::FaultReport> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FaultReport,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::FaultReport::try_from(value).map(Some)
            }
        }
        impl Journal {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<super::Journal, super::error::ConversionError> {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<Journal> for ::std::option::Option<super::Journal> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Journal,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::Journal::try_from(value).map(Some)
            }
        }
        impl OpsManagerInfo {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::OpsManagerInfo,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<OpsManagerInfo>
        for ::std::option::Option<super::OpsManagerInfo> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: OpsManagerInfo,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::OpsManagerInfo::try_from(value).map(Some)
            }
        }
        impl Problem {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<super::Problem, super::error::ConversionError> {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<Problem> for ::std::option::Option<super::Problem> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Problem,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::Problem::try_from(value).map(Some)
            }
        }
        impl Query {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<super::Query, super::error::ConversionError> {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<Query> for ::std::option::Option<super::Query> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Query,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::Query::try_from(value).map(Some)
            }
        }
        impl Server {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<super::Server, super::error::ConversionError> {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<Server> for ::std::option::Option<super::Server> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Server,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::Server::try_from(value).map(Some)
            }
        }
        impl Snapshot {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<super::Snapshot, super::error::ConversionError> {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<Snapshot>
        for ::std::option::Option<super::Snapshot> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Snapshot,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::Snapshot::try_from(value).map(Some)
            }
        }
        impl SnapshotList {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::SnapshotList,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<SnapshotList>
        for ::std::option::Option<super::SnapshotList> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SnapshotList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::SnapshotList::try_from(value).map(Some)
            }
        }
        impl State {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<super::State, super::error::ConversionError> {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<State> for ::std::option::Option<super::State> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: State,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::State::try_from(value).map(Some)
            }
        }
        impl Verdict {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<super::Verdict, super::error::ConversionError> {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<Verdict> for ::std::option::Option<super::Verdict> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Verdict,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::Verdict::try_from(value).map(Some)
            }
        }
        impl Verification {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::Verification,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<Verification>
        for ::std::option::Option<super::Verification> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Verification,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::Verification::try_from(value).map(Some)
            }
        }
        impl Wait {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<super::Wait, super::error::ConversionError> {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<Wait> for ::std::option::Option<super::Wait> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Wait,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::Wait::try_from(value).map(Some)
            }
        }
        impl WaitResult {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::WaitResult,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<WaitResult>
        for ::std::option::Option<super::WaitResult> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: WaitResult,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::WaitResult::try_from(value).map(Some)
            }
        }
        impl World {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<super::World, super::error::ConversionError> {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<World> for ::std::option::Option<super::World> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: World,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::World::try_from(value).map(Some)
            }
        }
        impl WorldCreate {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::WorldCreate,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<WorldCreate>
        for ::std::option::Option<super::WorldCreate> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: WorldCreate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::WorldCreate::try_from(value).map(Some)
            }
        }
        impl WorldDescription {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::WorldDescription,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<WorldDescription>
        for ::std::option::Option<super::WorldDescription> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: WorldDescription,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::WorldDescription::try_from(value).map(Some)
            }
        }
        impl WorldList {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<super::WorldList, super::error::ConversionError> {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<WorldList>
        for ::std::option::Option<super::WorldList> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: WorldList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::WorldList::try_from(value).map(Some)
            }
        }
    }
    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
        impl ::std::fmt::Debug for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }
        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
        impl From<::std::borrow::Cow<'static, str>> for ConversionError {
            fn from(value: ::std::borrow::Cow<'static, str>) -> Self {
                Self(value)
            }
        }
    }
}
#[derive(Clone, Debug)]
/**Client for Tokenwright control API

Version: 0.1.0*/
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: crate::session::Session,
}
impl Client {
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub(crate) fn new_with_client(
        baseurl: &str,
        client: reqwest::Client,
        inner: crate::session::Session,
    ) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
            inner,
        }
    }
}
impl ClientInfo<crate::session::Session> for Client {
    fn api_version() -> &'static str {
        "0.1.0"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &crate::session::Session {
        &self.inner
    }
}
const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<crate::session::Session>,
    {}
};
impl Client {
    /**Describe the server

Returns what the server was started with, as far as it matters to those who use its worlds: its limits, and
what it does and does not do.

Sends a `GET` request to `/_mock/server`

```ignore
let response = client.server_get()
    .send()
    .await;
```*/
    pub fn server_get(&self) -> builder::ServerGet<'_> {
        builder::ServerGet::new(self)
    }
    /**List the worlds

Returns the ids of all worlds, the default one first, the others in ascending order, and how many
there may be.

Sends a `GET` request to `/_mock/worlds`

```ignore
let response = client.world_list()
    .send()
    .await;
```*/
    pub fn world_list(&self) -> builder::WorldList<'_> {
        builder::WorldList::new(self)
    }
    /**Create a world

Makes a world with the same kinds of tenants as the demo world, with a state, or as a copy of another
world, and returns what a client needs to use it. Its id is drawn by chance. Only `access_get` may tell the
secrets of its first credentials again. What is wrong with a state is told with line, column and path.

Sends a `POST` request to `/_mock/worlds`

```ignore
let response = client.world_create()
    .body(body)
    .send()
    .await;
```*/
    pub fn world_create(&self) -> builder::WorldCreate<'_> {
        builder::WorldCreate::new(self)
    }
    /**Describe a world

Returns the tenants of a world, its time, and how many faults, exchanges and snapshots it has. For
credentials see `access_get`.

Sends a `GET` request to `/_mock/worlds/{world_id}`

Arguments:
- `world_id`: Id of a world, eight lower-case hexadecimal digits, or `default` for the default world.
```ignore
let response = client.world_get()
    .world_id(world_id)
    .send()
    .await;
```*/
    pub fn world_get(&self) -> builder::WorldGet<'_> {
        builder::WorldGet::new(self)
    }
    /**Create a world with an id

Makes a world like `world_create`, with the id in the path. Needed where several servers share the
worlds and the id decides which one is asked. An id that is taken is a 409; `default` always is.

Sends a `PUT` request to `/_mock/worlds/{world_id}`

Arguments:
- `world_id`: Id of a world, eight lower-case hexadecimal digits, or `default` for the default world.
- `body`
```ignore
let response = client.world_create_with_id()
    .world_id(world_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn world_create_with_id(&self) -> builder::WorldCreateWithId<'_> {
        builder::WorldCreateWithId::new(self)
    }
    /**Delete a world

Removes a world with all that is in it. Requests that are running end in it; later ones find none
of its tenants. The default world stays: asking for it is a 409. The repeat of a request that
succeeded is a 404.

Sends a `DELETE` request to `/_mock/worlds/{world_id}`

Arguments:
- `world_id`: Id of a world, eight lower-case hexadecimal digits, or `default` for the default world.
```ignore
let response = client.world_delete()
    .world_id(world_id)
    .send()
    .await;
```*/
    pub fn world_delete(&self) -> builder::WorldDelete<'_> {
        builder::WorldDelete::new(self)
    }
    /**Read how to use a world

Returns what the answer that made the world had: URLs, tenants and, as far as they are shown, the first
credentials. They are shown of the demo world, which has the same ones at every start, and of other worlds if the
server was started with `--show-secrets`; without it the server keeps none. A credential that the world no longer
has is left out, and so is one that was made later.

Sends a `GET` request to `/_mock/worlds/{world_id}/access`

Arguments:
- `world_id`: Id of a world, eight lower-case hexadecimal digits, or `default` for the default world.
```ignore
let response = client.access_get()
    .world_id(world_id)
    .send()
    .await;
```*/
    pub fn access_get(&self) -> builder::AccessGet<'_> {
        builder::AccessGet::new(self)
    }
    /**Read the clock of a world

Returns what the world takes for the present.

Sends a `GET` request to `/_mock/worlds/{world_id}/clock`

Arguments:
- `world_id`: Id of a world, eight lower-case hexadecimal digits, or `default` for the default world.
```ignore
let response = client.clock_get()
    .world_id(world_id)
    .send()
    .await;
```*/
    pub fn clock_get(&self) -> builder::ClockGet<'_> {
        builder::ClockGet::new(self)
    }
    /**Change the clock of a world

Freezes, sets, advances, scales and resumes a clock, in this order, as far as the body asks for it, and
returns what it shows then. Everything that depends on time in the world follows at once: expiry,
dates of use, nonces, rate windows. Several changes in one request are one change: nobody sees the
clock between them. One that would leave the years 1 to 9999 is refused.

Sends a `PATCH` request to `/_mock/worlds/{world_id}/clock`

Arguments:
- `world_id`: Id of a world, eight lower-case hexadecimal digits, or `default` for the default world.
- `body`
```ignore
let response = client.clock_update()
    .world_id(world_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn clock_update(&self) -> builder::ClockUpdate<'_> {
        builder::ClockUpdate::new(self)
    }
    /**List the faults of a world

Returns all faults in the order in which requests ask them, each with what it has done so far.

Sends a `GET` request to `/_mock/worlds/{world_id}/faults`

Arguments:
- `world_id`: Id of a world, eight lower-case hexadecimal digits, or `default` for the default world.
```ignore
let response = client.fault_list()
    .world_id(world_id)
    .send()
    .await;
```*/
    pub fn fault_list(&self) -> builder::FaultList<'_> {
        builder::FaultList::new(self)
    }
    /**Add a fault to a world

Adds a fault behind all others. The first fault that applies to a request is the only one that
does something to it. A world that has as many faults as it may is a 409, and so is a `reset` on a
server that was started without `--connection-faults`.

Sends a `POST` request to `/_mock/worlds/{world_id}/faults`

Arguments:
- `world_id`: Id of a world, eight lower-case hexadecimal digits, or `default` for the default world.
- `body`
```ignore
let response = client.fault_create()
    .world_id(world_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn fault_create(&self) -> builder::FaultCreate<'_> {
        builder::FaultCreate::new(self)
    }
    /**Remove all faults of a world

From the answer on nothing goes wrong on purpose.

Sends a `DELETE` request to `/_mock/worlds/{world_id}/faults`

Arguments:
- `world_id`: Id of a world, eight lower-case hexadecimal digits, or `default` for the default world.
```ignore
let response = client.fault_clear()
    .world_id(world_id)
    .send()
    .await;
```*/
    pub fn fault_clear(&self) -> builder::FaultClear<'_> {
        builder::FaultClear::new(self)
    }
    /**Read a fault

Returns a fault and what it has done so far.

Sends a `GET` request to `/_mock/worlds/{world_id}/faults/{fault_id}`

Arguments:
- `world_id`: Id of a world, eight lower-case hexadecimal digits, or `default` for the default world.
- `fault_id`: Number of a fault in its world, from 1, never given twice.
```ignore
let response = client.fault_get()
    .world_id(world_id)
    .fault_id(fault_id)
    .send()
    .await;
```*/
    pub fn fault_get(&self) -> builder::FaultGet<'_> {
        builder::FaultGet::new(self)
    }
    /**Remove a fault

Removes a fault; the others stay in their order. The repeat of a request that succeeded is a 404.

Sends a `DELETE` request to `/_mock/worlds/{world_id}/faults/{fault_id}`

Arguments:
- `world_id`: Id of a world, eight lower-case hexadecimal digits, or `default` for the default world.
- `fault_id`: Number of a fault in its world, from 1, never given twice.
```ignore
let response = client.fault_delete()
    .world_id(world_id)
    .fault_id(fault_id)
    .send()
    .await;
```*/
    pub fn fault_delete(&self) -> builder::FaultDelete<'_> {
        builder::FaultDelete::new(self)
    }
    /**Read the journal of a world

Returns the exchanges that are kept and meet all conditions of the query, oldest first, without
secrets. A world keeps its newest exchanges: at most a thousand, whose texts and bodies take at
most 4 MiB.

Sends a `GET` request to `/_mock/worlds/{world_id}/journal`

Arguments:
- `world_id`: Id of a world, eight lower-case hexadecimal digits, or `default` for the default world.
- `api`: Only exchanges with this API.
- `caller`: Only requests that showed this credential, by its public part (a token id or a public key).
- `fault`: Only exchanges that a fault of this kind changed.
- `method`: Only this method, in upper case.
- `operation`: Only this operation, by its id in the document of its API; `method_not_allowed` for methods that a path does not have.
- `since`: Only exchanges with a higher number.
- `status`: Only answers of this status.
- `target`: Only requests with this text in path or query. The text of a secret meets nothing.
- `tenant`: Only requests whose path names this environment, account, organization or project, which the world or an exchange in its journal has.
```ignore
let response = client.journal_get()
    .world_id(world_id)
    .api(api)
    .caller(caller)
    .fault(fault)
    .method(method)
    .operation(operation)
    .since(since)
    .status(status)
    .target(target)
    .tenant(tenant)
    .send()
    .await;
```*/
    pub fn journal_get(&self) -> builder::JournalGet<'_> {
        builder::JournalGet::new(self)
    }
    /**Forget what happened in a world

Empties the journal. The numbers of later exchanges go on where they were.

Sends a `DELETE` request to `/_mock/worlds/{world_id}/journal`

Arguments:
- `world_id`: Id of a world, eight lower-case hexadecimal digits, or `default` for the default world.
```ignore
let response = client.journal_delete()
    .world_id(world_id)
    .send()
    .await;
```*/
    pub fn journal_delete(&self) -> builder::JournalDelete<'_> {
        builder::JournalDelete::new(self)
    }
    /**Export the journal of a world

Returns the exchanges that meet all conditions of the query as an HTTP Archive 1.2, which the
network tools of browsers open. It holds no secrets; of headers it has the content types only.

Sends a `GET` request to `/_mock/worlds/{world_id}/journal/har`

Arguments:
- `world_id`: Id of a world, eight lower-case hexadecimal digits, or `default` for the default world.
- `api`: Only exchanges with this API.
- `caller`: Only requests that showed this credential, by its public part (a token id or a public key).
- `fault`: Only exchanges that a fault of this kind changed.
- `method`: Only this method, in upper case.
- `operation`: Only this operation, by its id in the document of its API; `method_not_allowed` for methods that a path does not have.
- `since`: Only exchanges with a higher number.
- `status`: Only answers of this status.
- `target`: Only requests with this text in path or query. The text of a secret meets nothing.
- `tenant`: Only requests whose path names this environment, account, organization or project, which the world or an exchange in its journal has.
```ignore
let response = client.journal_har()
    .world_id(world_id)
    .api(api)
    .caller(caller)
    .fault(fault)
    .method(method)
    .operation(operation)
    .since(since)
    .status(status)
    .target(target)
    .tenant(tenant)
    .send()
    .await;
```*/
    pub fn journal_har(&self) -> builder::JournalHar<'_> {
        builder::JournalHar::new(self)
    }
    /**Verify what happened in a world

Says whether the exchanges are as they are required to be: how many meet a query, or that some
meet several queries one after the other, with any others in between. If not, the report shows the
exchanges that came closest. That they are not is a 200, too, unless `must_be_met` asks for a status of its own:
then it is a 417, with the report as its detail and findings.

Sends a `POST` request to `/_mock/worlds/{world_id}/journal/verify`

Arguments:
- `world_id`: Id of a world, eight lower-case hexadecimal digits, or `default` for the default world.
- `body`
```ignore
let response = client.journal_verify()
    .world_id(world_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn journal_verify(&self) -> builder::JournalVerify<'_> {
        builder::JournalVerify::new(self)
    }
    /**Wait for something to happen in a world

Answers as soon as so many exchanges meet a query, or when patience is at its end. The journal
counts from its beginning, so what has happened before is met at once; `since` narrows the query to
what comes later. With `must_be_met`, too few exchanges at the end of patience are a 417 instead of a 200.

Sends a `POST` request to `/_mock/worlds/{world_id}/journal/wait`

Arguments:
- `world_id`: Id of a world, eight lower-case hexadecimal digits, or `default` for the default world.
- `body`
```ignore
let response = client.journal_wait()
    .world_id(world_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn journal_wait(&self) -> builder::JournalWait<'_> {
        builder::JournalWait::new(self)
    }
    /**Reset a world

Goes back to the state that the world began with: tenants, credentials, clock and generator, so that it
answers the same requests in the same way once more. Faults are removed, and the journal forgets what it
has; the numbers of later exchanges go on. Snapshots stay. A tenant that another world has got in the
meantime is a 409.

Sends a `POST` request to `/_mock/worlds/{world_id}/reset`

Arguments:
- `world_id`: Id of a world, eight lower-case hexadecimal digits, or `default` for the default world.
```ignore
let response = client.world_reset()
    .world_id(world_id)
    .send()
    .await;
```*/
    pub fn world_reset(&self) -> builder::WorldReset<'_> {
        builder::WorldReset::new(self)
    }
    /**List the snapshots of a world

Returns the states of the world that were kept, by name.

Sends a `GET` request to `/_mock/worlds/{world_id}/snapshots`

Arguments:
- `world_id`: Id of a world, eight lower-case hexadecimal digits, or `default` for the default world.
```ignore
let response = client.snapshot_list()
    .world_id(world_id)
    .send()
    .await;
```*/
    pub fn snapshot_list(&self) -> builder::SnapshotList<'_> {
        builder::SnapshotList::new(self)
    }
    /**Keep the state of a world

Keeps the present state under a name, in place of the one that has the name. It costs what a copy of the
world does, and goes with the world. There are 16 snapshots of a world at most, and of all worlds together as
many as there may be worlds (`--worlds-max`), 16 at least; one more is a 409.

Sends a `PUT` request to `/_mock/worlds/{world_id}/snapshots/{snapshot}`

Arguments:
- `world_id`: Id of a world, eight lower-case hexadecimal digits, or `default` for the default world.
- `snapshot`: Name of a snapshot; letters, digits, dots, hyphens and underscores, a letter or digit first.
```ignore
let response = client.snapshot_keep()
    .world_id(world_id)
    .snapshot(snapshot)
    .send()
    .await;
```*/
    pub fn snapshot_keep(&self) -> builder::SnapshotKeep<'_> {
        builder::SnapshotKeep::new(self)
    }
    /**Forget a snapshot

Forgets a state that was kept. The repeat of a request that succeeded is a 404.

Sends a `DELETE` request to `/_mock/worlds/{world_id}/snapshots/{snapshot}`

Arguments:
- `world_id`: Id of a world, eight lower-case hexadecimal digits, or `default` for the default world.
- `snapshot`: Name of a snapshot; letters, digits, dots, hyphens and underscores, a letter or digit first.
```ignore
let response = client.snapshot_delete()
    .world_id(world_id)
    .snapshot(snapshot)
    .send()
    .await;
```*/
    pub fn snapshot_delete(&self) -> builder::SnapshotDelete<'_> {
        builder::SnapshotDelete::new(self)
    }
    /**Go back to a snapshot

Lets the world take over a state that was kept: tenants, credentials, clock and generator. The snapshot
stays, and so do faults and journal. A tenant that another world has got in the meantime is a 409.

Sends a `POST` request to `/_mock/worlds/{world_id}/snapshots/{snapshot}/restore`

Arguments:
- `world_id`: Id of a world, eight lower-case hexadecimal digits, or `default` for the default world.
- `snapshot`: Name of a snapshot; letters, digits, dots, hyphens and underscores, a letter or digit first.
```ignore
let response = client.snapshot_restore()
    .world_id(world_id)
    .snapshot(snapshot)
    .send()
    .await;
```*/
    pub fn snapshot_restore(&self) -> builder::SnapshotRestore<'_> {
        builder::SnapshotRestore::new(self)
    }
    /**Export a world

Returns everything that the world stores, in the format of seed files: tenants, users, tokens and keys,
clock, and where ids come from. Secrets are in it as hashes only. Importing it gives a world that answers
as this one does; see `seed.schema.json` for the format. Faults, journal and snapshots are no part of it.

Sends a `GET` request to `/_mock/worlds/{world_id}/state`

Arguments:
- `world_id`: Id of a world, eight lower-case hexadecimal digits, or `default` for the default world.
```ignore
let response = client.state_get()
    .world_id(world_id)
    .send()
    .await;
```*/
    pub fn state_get(&self) -> builder::StateGet<'_> {
        builder::StateGet::new(self)
    }
    /**Give a world a state

Lets a world take over a state, whole or not at all, and makes it if there is none of that id. The body
is a seed file as it stands, in JSON or in YAML, whatever its `Content-Type` says; what is wrong with it
is told with line, column and path. It is also the state that the world is reset to from now on; faults,
journal and snapshots stay. The answer is the same whether the world was there or not. A tenant that
another world has is a 409.

Sends a `PUT` request to `/_mock/worlds/{world_id}/state`

Arguments:
- `world_id`: Id of a world, eight lower-case hexadecimal digits, or `default` for the default world.
- `body`
```ignore
let response = client.state_update()
    .world_id(world_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn state_update(&self) -> builder::StateUpdate<'_> {
        builder::StateUpdate::new(self)
    }
}
/// Types for composing operation parameters.
#[allow(clippy::all)]
pub mod builder {
    use super::types;
    #[allow(unused_imports)]
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };
    /**Builder for [`Client::server_get`]

[`Client::server_get`]: super::Client::server_get*/
    #[derive(Debug, Clone)]
    pub struct ServerGet<'a> {
        client: &'a super::Client,
        options: crate::call_options::CallOptions,
    }
    impl<'a> ServerGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::std::default::Default::default(),
            }
        }
        ///Sends a `GET` request to `/_mock/server`
        pub async fn send(self) -> Result<ResponseValue<types::Server>, Error> {
            let Self { client, options } = self;
            let url = format!("{}/_mock/server", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::SERVER_GET,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::SERVER_GET);
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info, &options).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 | 201u16 | 202u16 => ResponseValue::from_response(response).await,
                _ => Err(Error::from_response(response)),
            }
        }
        ///Sets how long this call may take with all its attempts, in place of the client's
        ///[`call_timeout`](crate::ClientBuilder::call_timeout). An attempt still ends after the client's
        ///[`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
        pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self.options.timeout = Some(timeout);
            self
        }
        ///Sets when and how often this call is sent again, in place of the client's
        ///[`retry_policy`](crate::ClientBuilder::retry_policy). The bucket of retries stays the client's.
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.options.retry = Some(policy);
            self
        }
    }
    /**Builder for [`Client::world_list`]

[`Client::world_list`]: super::Client::world_list*/
    #[derive(Debug, Clone)]
    pub struct WorldList<'a> {
        client: &'a super::Client,
        options: crate::call_options::CallOptions,
    }
    impl<'a> WorldList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::std::default::Default::default(),
            }
        }
        ///Sends a `GET` request to `/_mock/worlds`
        pub async fn send(self) -> Result<ResponseValue<types::WorldList>, Error> {
            let Self { client, options } = self;
            let url = format!("{}/_mock/worlds", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::WORLD_LIST,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::WORLD_LIST);
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info, &options).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 | 201u16 | 202u16 => ResponseValue::from_response(response).await,
                _ => Err(Error::from_response(response)),
            }
        }
        ///Sets how long this call may take with all its attempts, in place of the client's
        ///[`call_timeout`](crate::ClientBuilder::call_timeout). An attempt still ends after the client's
        ///[`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
        pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self.options.timeout = Some(timeout);
            self
        }
        ///Sets when and how often this call is sent again, in place of the client's
        ///[`retry_policy`](crate::ClientBuilder::retry_policy). The bucket of retries stays the client's.
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.options.retry = Some(policy);
            self
        }
    }
    /**Builder for [`Client::world_create`]

[`Client::world_create`]: super::Client::world_create*/
    #[derive(Debug, Clone)]
    pub struct WorldCreate<'a> {
        client: &'a super::Client,
        body: Result<types::builder::WorldCreate, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> WorldCreate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::WorldCreate>,
            <V as std::convert::TryInto<types::WorldCreate>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `WorldCreate` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::WorldCreate,
            ) -> types::builder::WorldCreate,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/_mock/worlds`
        pub async fn send(self) -> Result<ResponseValue<types::World>, Error> {
            let Self { client, body, options } = self;
            let body = body
                .and_then(|v| types::WorldCreate::try_from(v).map_err(|e| e.to_string()))
                .map_err(|reason| Error::invalid_request(
                    &super::operations::WORLD_CREATE,
                    reason,
                ))?;
            let url = format!("{}/_mock/worlds", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&crate::secret::Exposed(&body))
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::WORLD_CREATE,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::WORLD_CREATE);
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info, &options).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 | 201u16 | 202u16 => ResponseValue::from_response(response).await,
                _ => Err(Error::from_response(response)),
            }
        }
        ///Sets how long this call may take with all its attempts, in place of the client's
        ///[`call_timeout`](crate::ClientBuilder::call_timeout). An attempt still ends after the client's
        ///[`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
        pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self.options.timeout = Some(timeout);
            self
        }
        ///Sets when and how often this call is sent again, in place of the client's
        ///[`retry_policy`](crate::ClientBuilder::retry_policy). The bucket of retries stays the client's.
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.options.retry = Some(policy);
            self
        }
    }
    /**Builder for [`Client::world_get`]

[`Client::world_get`]: super::Client::world_get*/
    #[derive(Debug, Clone)]
    pub struct WorldGet<'a> {
        client: &'a super::Client,
        world_id: Result<::std::string::String, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> WorldGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                world_id: Err("world_id was not initialized".to_string()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn world_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.world_id = value
                .try_into()
                .map_err(|reason| format!("world_id: {reason}"));
            self
        }
        ///Sends a `GET` request to `/_mock/worlds/{world_id}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::WorldDescription>, Error> {
            let Self { client, world_id, options } = self;
            let world_id = world_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::WORLD_GET,
                    reason,
                ))?;
            let url = format!(
                "{}/_mock/worlds/{}", client.baseurl, encode_path(&
                super::operations::WORLD_GET, "world_id", & world_id.to_string()) ?,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::WORLD_GET,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::WORLD_GET);
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info, &options).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 | 201u16 | 202u16 => ResponseValue::from_response(response).await,
                _ => Err(Error::from_response(response)),
            }
        }
        ///Sets how long this call may take with all its attempts, in place of the client's
        ///[`call_timeout`](crate::ClientBuilder::call_timeout). An attempt still ends after the client's
        ///[`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
        pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self.options.timeout = Some(timeout);
            self
        }
        ///Sets when and how often this call is sent again, in place of the client's
        ///[`retry_policy`](crate::ClientBuilder::retry_policy). The bucket of retries stays the client's.
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.options.retry = Some(policy);
            self
        }
    }
    /**Builder for [`Client::world_create_with_id`]

[`Client::world_create_with_id`]: super::Client::world_create_with_id*/
    #[derive(Debug, Clone)]
    pub struct WorldCreateWithId<'a> {
        client: &'a super::Client,
        world_id: Result<::std::string::String, String>,
        body: Result<types::builder::WorldCreate, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> WorldCreateWithId<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                world_id: Err("world_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn world_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.world_id = value
                .try_into()
                .map_err(|reason| format!("world_id: {reason}"));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::WorldCreate>,
            <V as std::convert::TryInto<types::WorldCreate>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `WorldCreate` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::WorldCreate,
            ) -> types::builder::WorldCreate,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/_mock/worlds/{world_id}`
        pub async fn send(self) -> Result<ResponseValue<types::World>, Error> {
            let Self { client, world_id, body, options } = self;
            let world_id = world_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::WORLD_CREATE_WITH_ID,
                    reason,
                ))?;
            let body = body
                .and_then(|v| types::WorldCreate::try_from(v).map_err(|e| e.to_string()))
                .map_err(|reason| Error::invalid_request(
                    &super::operations::WORLD_CREATE_WITH_ID,
                    reason,
                ))?;
            let url = format!(
                "{}/_mock/worlds/{}", client.baseurl, encode_path(&
                super::operations::WORLD_CREATE_WITH_ID, "world_id", & world_id
                .to_string()) ?,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&crate::secret::Exposed(&body))
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::WORLD_CREATE_WITH_ID,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::WORLD_CREATE_WITH_ID);
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info, &options).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 | 201u16 | 202u16 => ResponseValue::from_response(response).await,
                _ => Err(Error::from_response(response)),
            }
        }
        ///Sets how long this call may take with all its attempts, in place of the client's
        ///[`call_timeout`](crate::ClientBuilder::call_timeout). An attempt still ends after the client's
        ///[`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
        pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self.options.timeout = Some(timeout);
            self
        }
        ///Sets when and how often this call is sent again, in place of the client's
        ///[`retry_policy`](crate::ClientBuilder::retry_policy). The bucket of retries stays the client's.
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.options.retry = Some(policy);
            self
        }
    }
    /**Builder for [`Client::world_delete`]

[`Client::world_delete`]: super::Client::world_delete*/
    #[derive(Debug, Clone)]
    pub struct WorldDelete<'a> {
        client: &'a super::Client,
        world_id: Result<::std::string::String, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> WorldDelete<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                world_id: Err("world_id was not initialized".to_string()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn world_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.world_id = value
                .try_into()
                .map_err(|reason| format!("world_id: {reason}"));
            self
        }
        ///Sends a `DELETE` request to `/_mock/worlds/{world_id}`
        pub async fn send(self) -> Result<ResponseValue<()>, Error> {
            let Self { client, world_id, options } = self;
            let world_id = world_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::WORLD_DELETE,
                    reason,
                ))?;
            let url = format!(
                "{}/_mock/worlds/{}", client.baseurl, encode_path(&
                super::operations::WORLD_DELETE, "world_id", & world_id.to_string()) ?,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::WORLD_DELETE,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::WORLD_DELETE);
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info, &options).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 | 202u16 | 204u16 => Ok(ResponseValue::empty(response)),
                _ => Err(Error::from_response(response)),
            }
        }
        ///Sets how long this call may take with all its attempts, in place of the client's
        ///[`call_timeout`](crate::ClientBuilder::call_timeout). An attempt still ends after the client's
        ///[`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
        pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self.options.timeout = Some(timeout);
            self
        }
        ///Sets when and how often this call is sent again, in place of the client's
        ///[`retry_policy`](crate::ClientBuilder::retry_policy). The bucket of retries stays the client's.
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.options.retry = Some(policy);
            self
        }
    }
    /**Builder for [`Client::access_get`]

[`Client::access_get`]: super::Client::access_get*/
    #[derive(Debug, Clone)]
    pub struct AccessGet<'a> {
        client: &'a super::Client,
        world_id: Result<::std::string::String, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> AccessGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                world_id: Err("world_id was not initialized".to_string()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn world_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.world_id = value
                .try_into()
                .map_err(|reason| format!("world_id: {reason}"));
            self
        }
        ///Sends a `GET` request to `/_mock/worlds/{world_id}/access`
        pub async fn send(self) -> Result<ResponseValue<types::World>, Error> {
            let Self { client, world_id, options } = self;
            let world_id = world_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ACCESS_GET,
                    reason,
                ))?;
            let url = format!(
                "{}/_mock/worlds/{}/access", client.baseurl, encode_path(&
                super::operations::ACCESS_GET, "world_id", & world_id.to_string()) ?,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::ACCESS_GET,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::ACCESS_GET);
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info, &options).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 | 201u16 | 202u16 => ResponseValue::from_response(response).await,
                _ => Err(Error::from_response(response)),
            }
        }
        ///Sets how long this call may take with all its attempts, in place of the client's
        ///[`call_timeout`](crate::ClientBuilder::call_timeout). An attempt still ends after the client's
        ///[`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
        pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self.options.timeout = Some(timeout);
            self
        }
        ///Sets when and how often this call is sent again, in place of the client's
        ///[`retry_policy`](crate::ClientBuilder::retry_policy). The bucket of retries stays the client's.
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.options.retry = Some(policy);
            self
        }
    }
    /**Builder for [`Client::clock_get`]

[`Client::clock_get`]: super::Client::clock_get*/
    #[derive(Debug, Clone)]
    pub struct ClockGet<'a> {
        client: &'a super::Client,
        world_id: Result<::std::string::String, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> ClockGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                world_id: Err("world_id was not initialized".to_string()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn world_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.world_id = value
                .try_into()
                .map_err(|reason| format!("world_id: {reason}"));
            self
        }
        ///Sends a `GET` request to `/_mock/worlds/{world_id}/clock`
        pub async fn send(self) -> Result<ResponseValue<types::Clock>, Error> {
            let Self { client, world_id, options } = self;
            let world_id = world_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::CLOCK_GET,
                    reason,
                ))?;
            let url = format!(
                "{}/_mock/worlds/{}/clock", client.baseurl, encode_path(&
                super::operations::CLOCK_GET, "world_id", & world_id.to_string()) ?,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::CLOCK_GET,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::CLOCK_GET);
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info, &options).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 | 201u16 | 202u16 => ResponseValue::from_response(response).await,
                _ => Err(Error::from_response(response)),
            }
        }
        ///Sets how long this call may take with all its attempts, in place of the client's
        ///[`call_timeout`](crate::ClientBuilder::call_timeout). An attempt still ends after the client's
        ///[`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
        pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self.options.timeout = Some(timeout);
            self
        }
        ///Sets when and how often this call is sent again, in place of the client's
        ///[`retry_policy`](crate::ClientBuilder::retry_policy). The bucket of retries stays the client's.
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.options.retry = Some(policy);
            self
        }
    }
    /**Builder for [`Client::clock_update`]

[`Client::clock_update`]: super::Client::clock_update*/
    #[derive(Debug, Clone)]
    pub struct ClockUpdate<'a> {
        client: &'a super::Client,
        world_id: Result<::std::string::String, String>,
        body: Result<types::builder::ClockUpdate, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> ClockUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                world_id: Err("world_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn world_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.world_id = value
                .try_into()
                .map_err(|reason| format!("world_id: {reason}"));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ClockUpdate>,
            <V as std::convert::TryInto<types::ClockUpdate>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `ClockUpdate` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ClockUpdate,
            ) -> types::builder::ClockUpdate,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PATCH` request to `/_mock/worlds/{world_id}/clock`
        pub async fn send(self) -> Result<ResponseValue<types::Clock>, Error> {
            let Self { client, world_id, body, options } = self;
            let world_id = world_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::CLOCK_UPDATE,
                    reason,
                ))?;
            let body = body
                .and_then(|v| types::ClockUpdate::try_from(v).map_err(|e| e.to_string()))
                .map_err(|reason| Error::invalid_request(
                    &super::operations::CLOCK_UPDATE,
                    reason,
                ))?;
            let url = format!(
                "{}/_mock/worlds/{}/clock", client.baseurl, encode_path(&
                super::operations::CLOCK_UPDATE, "world_id", & world_id.to_string()) ?,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&crate::secret::Exposed(&body))
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::CLOCK_UPDATE,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::CLOCK_UPDATE);
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info, &options).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 | 201u16 | 202u16 => ResponseValue::from_response(response).await,
                _ => Err(Error::from_response(response)),
            }
        }
        ///Sets how long this call may take with all its attempts, in place of the client's
        ///[`call_timeout`](crate::ClientBuilder::call_timeout). An attempt still ends after the client's
        ///[`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
        pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self.options.timeout = Some(timeout);
            self
        }
        ///Sets when and how often this call is sent again, in place of the client's
        ///[`retry_policy`](crate::ClientBuilder::retry_policy). The bucket of retries stays the client's.
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.options.retry = Some(policy);
            self
        }
    }
    /**Builder for [`Client::fault_list`]

[`Client::fault_list`]: super::Client::fault_list*/
    #[derive(Debug, Clone)]
    pub struct FaultList<'a> {
        client: &'a super::Client,
        world_id: Result<::std::string::String, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> FaultList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                world_id: Err("world_id was not initialized".to_string()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn world_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.world_id = value
                .try_into()
                .map_err(|reason| format!("world_id: {reason}"));
            self
        }
        ///Sends a `GET` request to `/_mock/worlds/{world_id}/faults`
        pub async fn send(self) -> Result<ResponseValue<types::FaultList>, Error> {
            let Self { client, world_id, options } = self;
            let world_id = world_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::FAULT_LIST,
                    reason,
                ))?;
            let url = format!(
                "{}/_mock/worlds/{}/faults", client.baseurl, encode_path(&
                super::operations::FAULT_LIST, "world_id", & world_id.to_string()) ?,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::FAULT_LIST,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::FAULT_LIST);
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info, &options).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 | 201u16 | 202u16 => ResponseValue::from_response(response).await,
                _ => Err(Error::from_response(response)),
            }
        }
        ///Sets how long this call may take with all its attempts, in place of the client's
        ///[`call_timeout`](crate::ClientBuilder::call_timeout). An attempt still ends after the client's
        ///[`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
        pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self.options.timeout = Some(timeout);
            self
        }
        ///Sets when and how often this call is sent again, in place of the client's
        ///[`retry_policy`](crate::ClientBuilder::retry_policy). The bucket of retries stays the client's.
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.options.retry = Some(policy);
            self
        }
    }
    /**Builder for [`Client::fault_create`]

[`Client::fault_create`]: super::Client::fault_create*/
    #[derive(Debug, Clone)]
    pub struct FaultCreate<'a> {
        client: &'a super::Client,
        world_id: Result<::std::string::String, String>,
        body: Result<types::builder::Fault, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> FaultCreate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                world_id: Err("world_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn world_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.world_id = value
                .try_into()
                .map_err(|reason| format!("world_id: {reason}"));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Fault>,
            <V as std::convert::TryInto<types::Fault>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `Fault` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::Fault) -> types::builder::Fault,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/_mock/worlds/{world_id}/faults`
        pub async fn send(self) -> Result<ResponseValue<types::FaultReport>, Error> {
            let Self { client, world_id, body, options } = self;
            let world_id = world_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::FAULT_CREATE,
                    reason,
                ))?;
            let body = body
                .and_then(|v| types::Fault::try_from(v).map_err(|e| e.to_string()))
                .map_err(|reason| Error::invalid_request(
                    &super::operations::FAULT_CREATE,
                    reason,
                ))?;
            let url = format!(
                "{}/_mock/worlds/{}/faults", client.baseurl, encode_path(&
                super::operations::FAULT_CREATE, "world_id", & world_id.to_string()) ?,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&crate::secret::Exposed(&body))
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::FAULT_CREATE,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::FAULT_CREATE);
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info, &options).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 | 201u16 | 202u16 => ResponseValue::from_response(response).await,
                _ => Err(Error::from_response(response)),
            }
        }
        ///Sets how long this call may take with all its attempts, in place of the client's
        ///[`call_timeout`](crate::ClientBuilder::call_timeout). An attempt still ends after the client's
        ///[`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
        pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self.options.timeout = Some(timeout);
            self
        }
        ///Sets when and how often this call is sent again, in place of the client's
        ///[`retry_policy`](crate::ClientBuilder::retry_policy). The bucket of retries stays the client's.
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.options.retry = Some(policy);
            self
        }
    }
    /**Builder for [`Client::fault_clear`]

[`Client::fault_clear`]: super::Client::fault_clear*/
    #[derive(Debug, Clone)]
    pub struct FaultClear<'a> {
        client: &'a super::Client,
        world_id: Result<::std::string::String, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> FaultClear<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                world_id: Err("world_id was not initialized".to_string()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn world_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.world_id = value
                .try_into()
                .map_err(|reason| format!("world_id: {reason}"));
            self
        }
        ///Sends a `DELETE` request to `/_mock/worlds/{world_id}/faults`
        pub async fn send(self) -> Result<ResponseValue<()>, Error> {
            let Self { client, world_id, options } = self;
            let world_id = world_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::FAULT_CLEAR,
                    reason,
                ))?;
            let url = format!(
                "{}/_mock/worlds/{}/faults", client.baseurl, encode_path(&
                super::operations::FAULT_CLEAR, "world_id", & world_id.to_string()) ?,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::FAULT_CLEAR,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::FAULT_CLEAR);
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info, &options).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 | 202u16 | 204u16 => Ok(ResponseValue::empty(response)),
                _ => Err(Error::from_response(response)),
            }
        }
        ///Sets how long this call may take with all its attempts, in place of the client's
        ///[`call_timeout`](crate::ClientBuilder::call_timeout). An attempt still ends after the client's
        ///[`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
        pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self.options.timeout = Some(timeout);
            self
        }
        ///Sets when and how often this call is sent again, in place of the client's
        ///[`retry_policy`](crate::ClientBuilder::retry_policy). The bucket of retries stays the client's.
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.options.retry = Some(policy);
            self
        }
    }
    /**Builder for [`Client::fault_get`]

[`Client::fault_get`]: super::Client::fault_get*/
    #[derive(Debug, Clone)]
    pub struct FaultGet<'a> {
        client: &'a super::Client,
        world_id: Result<::std::string::String, String>,
        fault_id: Result<::std::string::String, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> FaultGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                world_id: Err("world_id was not initialized".to_string()),
                fault_id: Err("fault_id was not initialized".to_string()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn world_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.world_id = value
                .try_into()
                .map_err(|reason| format!("world_id: {reason}"));
            self
        }
        pub fn fault_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.fault_id = value
                .try_into()
                .map_err(|reason| format!("fault_id: {reason}"));
            self
        }
        ///Sends a `GET` request to `/_mock/worlds/{world_id}/faults/{fault_id}`
        pub async fn send(self) -> Result<ResponseValue<types::FaultReport>, Error> {
            let Self { client, world_id, fault_id, options } = self;
            let world_id = world_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::FAULT_GET,
                    reason,
                ))?;
            let fault_id = fault_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::FAULT_GET,
                    reason,
                ))?;
            let url = format!(
                "{}/_mock/worlds/{}/faults/{}", client.baseurl, encode_path(&
                super::operations::FAULT_GET, "world_id", & world_id.to_string()) ?,
                encode_path(& super::operations::FAULT_GET, "fault_id", & fault_id
                .to_string()) ?,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::FAULT_GET,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::FAULT_GET);
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info, &options).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 | 201u16 | 202u16 => ResponseValue::from_response(response).await,
                _ => Err(Error::from_response(response)),
            }
        }
        ///Sets how long this call may take with all its attempts, in place of the client's
        ///[`call_timeout`](crate::ClientBuilder::call_timeout). An attempt still ends after the client's
        ///[`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
        pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self.options.timeout = Some(timeout);
            self
        }
        ///Sets when and how often this call is sent again, in place of the client's
        ///[`retry_policy`](crate::ClientBuilder::retry_policy). The bucket of retries stays the client's.
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.options.retry = Some(policy);
            self
        }
    }
    /**Builder for [`Client::fault_delete`]

[`Client::fault_delete`]: super::Client::fault_delete*/
    #[derive(Debug, Clone)]
    pub struct FaultDelete<'a> {
        client: &'a super::Client,
        world_id: Result<::std::string::String, String>,
        fault_id: Result<::std::string::String, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> FaultDelete<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                world_id: Err("world_id was not initialized".to_string()),
                fault_id: Err("fault_id was not initialized".to_string()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn world_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.world_id = value
                .try_into()
                .map_err(|reason| format!("world_id: {reason}"));
            self
        }
        pub fn fault_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.fault_id = value
                .try_into()
                .map_err(|reason| format!("fault_id: {reason}"));
            self
        }
        ///Sends a `DELETE` request to `/_mock/worlds/{world_id}/faults/{fault_id}`
        pub async fn send(self) -> Result<ResponseValue<()>, Error> {
            let Self { client, world_id, fault_id, options } = self;
            let world_id = world_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::FAULT_DELETE,
                    reason,
                ))?;
            let fault_id = fault_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::FAULT_DELETE,
                    reason,
                ))?;
            let url = format!(
                "{}/_mock/worlds/{}/faults/{}", client.baseurl, encode_path(&
                super::operations::FAULT_DELETE, "world_id", & world_id.to_string()) ?,
                encode_path(& super::operations::FAULT_DELETE, "fault_id", & fault_id
                .to_string()) ?,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::FAULT_DELETE,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::FAULT_DELETE);
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info, &options).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 | 202u16 | 204u16 => Ok(ResponseValue::empty(response)),
                _ => Err(Error::from_response(response)),
            }
        }
        ///Sets how long this call may take with all its attempts, in place of the client's
        ///[`call_timeout`](crate::ClientBuilder::call_timeout). An attempt still ends after the client's
        ///[`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
        pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self.options.timeout = Some(timeout);
            self
        }
        ///Sets when and how often this call is sent again, in place of the client's
        ///[`retry_policy`](crate::ClientBuilder::retry_policy). The bucket of retries stays the client's.
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.options.retry = Some(policy);
            self
        }
    }
    /**Builder for [`Client::journal_get`]

[`Client::journal_get`]: super::Client::journal_get*/
    #[derive(Debug, Clone)]
    pub struct JournalGet<'a> {
        client: &'a super::Client,
        world_id: Result<::std::string::String, String>,
        api: Result<Option<crate::generated::control::values::Api>, String>,
        caller: Result<Option<::std::string::String>, String>,
        fault: Result<Option<crate::generated::control::values::EffectKind>, String>,
        method: Result<Option<::std::string::String>, String>,
        operation: Result<Option<::std::string::String>, String>,
        since: Result<Option<i64>, String>,
        status: Result<Option<i32>, String>,
        target: Result<Option<::std::string::String>, String>,
        tenant: Result<Option<::std::string::String>, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> JournalGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                world_id: Err("world_id was not initialized".to_string()),
                api: Ok(None),
                caller: Ok(None),
                fault: Ok(None),
                method: Ok(None),
                operation: Ok(None),
                since: Ok(None),
                status: Ok(None),
                target: Ok(None),
                tenant: Ok(None),
                options: ::std::default::Default::default(),
            }
        }
        pub fn world_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.world_id = value
                .try_into()
                .map_err(|reason| format!("world_id: {reason}"));
            self
        }
        pub fn api<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::generated::control::values::Api>,
            V::Error: std::fmt::Display,
        {
            self.api = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("api: {reason}"));
            self
        }
        pub fn caller<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.caller = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("caller: {reason}"));
            self
        }
        pub fn fault<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::generated::control::values::EffectKind>,
            V::Error: std::fmt::Display,
        {
            self.fault = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("fault: {reason}"));
            self
        }
        pub fn method<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.method = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("method: {reason}"));
            self
        }
        pub fn operation<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.operation = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("operation: {reason}"));
            self
        }
        pub fn since<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
            V::Error: std::fmt::Display,
        {
            self.since = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("since: {reason}"));
            self
        }
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            V::Error: std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("status: {reason}"));
            self
        }
        pub fn target<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.target = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("target: {reason}"));
            self
        }
        pub fn tenant<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.tenant = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("tenant: {reason}"));
            self
        }
        ///Sends a `GET` request to `/_mock/worlds/{world_id}/journal`
        pub async fn send(self) -> Result<ResponseValue<types::Journal>, Error> {
            let Self {
                client,
                world_id,
                api,
                caller,
                fault,
                method,
                operation,
                since,
                status,
                target,
                tenant,
                options,
            } = self;
            let world_id = world_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::JOURNAL_GET,
                    reason,
                ))?;
            let api = api
                .map_err(|reason| Error::invalid_request(
                    &super::operations::JOURNAL_GET,
                    reason,
                ))?;
            let caller = caller
                .map_err(|reason| Error::invalid_request(
                    &super::operations::JOURNAL_GET,
                    reason,
                ))?;
            let fault = fault
                .map_err(|reason| Error::invalid_request(
                    &super::operations::JOURNAL_GET,
                    reason,
                ))?;
            let method = method
                .map_err(|reason| Error::invalid_request(
                    &super::operations::JOURNAL_GET,
                    reason,
                ))?;
            let operation = operation
                .map_err(|reason| Error::invalid_request(
                    &super::operations::JOURNAL_GET,
                    reason,
                ))?;
            let since = since
                .map_err(|reason| Error::invalid_request(
                    &super::operations::JOURNAL_GET,
                    reason,
                ))?;
            let status = status
                .map_err(|reason| Error::invalid_request(
                    &super::operations::JOURNAL_GET,
                    reason,
                ))?;
            let target = target
                .map_err(|reason| Error::invalid_request(
                    &super::operations::JOURNAL_GET,
                    reason,
                ))?;
            let tenant = tenant
                .map_err(|reason| Error::invalid_request(
                    &super::operations::JOURNAL_GET,
                    reason,
                ))?;
            let url = format!(
                "{}/_mock/worlds/{}/journal", client.baseurl, encode_path(&
                super::operations::JOURNAL_GET, "world_id", & world_id.to_string()) ?,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&crate::runtime::QueryParam::new("api", &api))
                .query(&crate::runtime::QueryParam::new("caller", &caller))
                .query(&crate::runtime::QueryParam::new("fault", &fault))
                .query(&crate::runtime::QueryParam::new("method", &method))
                .query(&crate::runtime::QueryParam::new("operation", &operation))
                .query(&crate::runtime::QueryParam::new("since", &since))
                .query(&crate::runtime::QueryParam::new("status", &status))
                .query(&crate::runtime::QueryParam::new("target", &target))
                .query(&crate::runtime::QueryParam::new("tenant", &tenant))
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::JOURNAL_GET,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::JOURNAL_GET);
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info, &options).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 | 201u16 | 202u16 => ResponseValue::from_response(response).await,
                _ => Err(Error::from_response(response)),
            }
        }
        ///Sets how long this call may take with all its attempts, in place of the client's
        ///[`call_timeout`](crate::ClientBuilder::call_timeout). An attempt still ends after the client's
        ///[`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
        pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self.options.timeout = Some(timeout);
            self
        }
        ///Sets when and how often this call is sent again, in place of the client's
        ///[`retry_policy`](crate::ClientBuilder::retry_policy). The bucket of retries stays the client's.
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.options.retry = Some(policy);
            self
        }
    }
    /**Builder for [`Client::journal_delete`]

[`Client::journal_delete`]: super::Client::journal_delete*/
    #[derive(Debug, Clone)]
    pub struct JournalDelete<'a> {
        client: &'a super::Client,
        world_id: Result<::std::string::String, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> JournalDelete<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                world_id: Err("world_id was not initialized".to_string()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn world_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.world_id = value
                .try_into()
                .map_err(|reason| format!("world_id: {reason}"));
            self
        }
        ///Sends a `DELETE` request to `/_mock/worlds/{world_id}/journal`
        pub async fn send(self) -> Result<ResponseValue<()>, Error> {
            let Self { client, world_id, options } = self;
            let world_id = world_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::JOURNAL_DELETE,
                    reason,
                ))?;
            let url = format!(
                "{}/_mock/worlds/{}/journal", client.baseurl, encode_path(&
                super::operations::JOURNAL_DELETE, "world_id", & world_id.to_string()) ?,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::JOURNAL_DELETE,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::JOURNAL_DELETE);
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info, &options).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 | 202u16 | 204u16 => Ok(ResponseValue::empty(response)),
                _ => Err(Error::from_response(response)),
            }
        }
        ///Sets how long this call may take with all its attempts, in place of the client's
        ///[`call_timeout`](crate::ClientBuilder::call_timeout). An attempt still ends after the client's
        ///[`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
        pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self.options.timeout = Some(timeout);
            self
        }
        ///Sets when and how often this call is sent again, in place of the client's
        ///[`retry_policy`](crate::ClientBuilder::retry_policy). The bucket of retries stays the client's.
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.options.retry = Some(policy);
            self
        }
    }
    /**Builder for [`Client::journal_har`]

[`Client::journal_har`]: super::Client::journal_har*/
    #[derive(Debug, Clone)]
    pub struct JournalHar<'a> {
        client: &'a super::Client,
        world_id: Result<::std::string::String, String>,
        api: Result<Option<crate::generated::control::values::Api>, String>,
        caller: Result<Option<::std::string::String>, String>,
        fault: Result<Option<crate::generated::control::values::EffectKind>, String>,
        method: Result<Option<::std::string::String>, String>,
        operation: Result<Option<::std::string::String>, String>,
        since: Result<Option<i64>, String>,
        status: Result<Option<i32>, String>,
        target: Result<Option<::std::string::String>, String>,
        tenant: Result<Option<::std::string::String>, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> JournalHar<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                world_id: Err("world_id was not initialized".to_string()),
                api: Ok(None),
                caller: Ok(None),
                fault: Ok(None),
                method: Ok(None),
                operation: Ok(None),
                since: Ok(None),
                status: Ok(None),
                target: Ok(None),
                tenant: Ok(None),
                options: ::std::default::Default::default(),
            }
        }
        pub fn world_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.world_id = value
                .try_into()
                .map_err(|reason| format!("world_id: {reason}"));
            self
        }
        pub fn api<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::generated::control::values::Api>,
            V::Error: std::fmt::Display,
        {
            self.api = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("api: {reason}"));
            self
        }
        pub fn caller<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.caller = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("caller: {reason}"));
            self
        }
        pub fn fault<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::generated::control::values::EffectKind>,
            V::Error: std::fmt::Display,
        {
            self.fault = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("fault: {reason}"));
            self
        }
        pub fn method<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.method = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("method: {reason}"));
            self
        }
        pub fn operation<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.operation = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("operation: {reason}"));
            self
        }
        pub fn since<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
            V::Error: std::fmt::Display,
        {
            self.since = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("since: {reason}"));
            self
        }
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            V::Error: std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("status: {reason}"));
            self
        }
        pub fn target<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.target = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("target: {reason}"));
            self
        }
        pub fn tenant<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.tenant = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("tenant: {reason}"));
            self
        }
        ///Sends a `GET` request to `/_mock/worlds/{world_id}/journal/har`
        pub async fn send(self) -> Result<ResponseValue<types::Archive>, Error> {
            let Self {
                client,
                world_id,
                api,
                caller,
                fault,
                method,
                operation,
                since,
                status,
                target,
                tenant,
                options,
            } = self;
            let world_id = world_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::JOURNAL_HAR,
                    reason,
                ))?;
            let api = api
                .map_err(|reason| Error::invalid_request(
                    &super::operations::JOURNAL_HAR,
                    reason,
                ))?;
            let caller = caller
                .map_err(|reason| Error::invalid_request(
                    &super::operations::JOURNAL_HAR,
                    reason,
                ))?;
            let fault = fault
                .map_err(|reason| Error::invalid_request(
                    &super::operations::JOURNAL_HAR,
                    reason,
                ))?;
            let method = method
                .map_err(|reason| Error::invalid_request(
                    &super::operations::JOURNAL_HAR,
                    reason,
                ))?;
            let operation = operation
                .map_err(|reason| Error::invalid_request(
                    &super::operations::JOURNAL_HAR,
                    reason,
                ))?;
            let since = since
                .map_err(|reason| Error::invalid_request(
                    &super::operations::JOURNAL_HAR,
                    reason,
                ))?;
            let status = status
                .map_err(|reason| Error::invalid_request(
                    &super::operations::JOURNAL_HAR,
                    reason,
                ))?;
            let target = target
                .map_err(|reason| Error::invalid_request(
                    &super::operations::JOURNAL_HAR,
                    reason,
                ))?;
            let tenant = tenant
                .map_err(|reason| Error::invalid_request(
                    &super::operations::JOURNAL_HAR,
                    reason,
                ))?;
            let url = format!(
                "{}/_mock/worlds/{}/journal/har", client.baseurl, encode_path(&
                super::operations::JOURNAL_HAR, "world_id", & world_id.to_string()) ?,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&crate::runtime::QueryParam::new("api", &api))
                .query(&crate::runtime::QueryParam::new("caller", &caller))
                .query(&crate::runtime::QueryParam::new("fault", &fault))
                .query(&crate::runtime::QueryParam::new("method", &method))
                .query(&crate::runtime::QueryParam::new("operation", &operation))
                .query(&crate::runtime::QueryParam::new("since", &since))
                .query(&crate::runtime::QueryParam::new("status", &status))
                .query(&crate::runtime::QueryParam::new("target", &target))
                .query(&crate::runtime::QueryParam::new("tenant", &tenant))
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::JOURNAL_HAR,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::JOURNAL_HAR);
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info, &options).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 | 201u16 | 202u16 => ResponseValue::from_response(response).await,
                _ => Err(Error::from_response(response)),
            }
        }
        ///Sets how long this call may take with all its attempts, in place of the client's
        ///[`call_timeout`](crate::ClientBuilder::call_timeout). An attempt still ends after the client's
        ///[`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
        pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self.options.timeout = Some(timeout);
            self
        }
        ///Sets when and how often this call is sent again, in place of the client's
        ///[`retry_policy`](crate::ClientBuilder::retry_policy). The bucket of retries stays the client's.
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.options.retry = Some(policy);
            self
        }
    }
    /**Builder for [`Client::journal_verify`]

[`Client::journal_verify`]: super::Client::journal_verify*/
    #[derive(Debug, Clone)]
    pub struct JournalVerify<'a> {
        client: &'a super::Client,
        world_id: Result<::std::string::String, String>,
        body: Result<types::builder::Verification, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> JournalVerify<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                world_id: Err("world_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn world_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.world_id = value
                .try_into()
                .map_err(|reason| format!("world_id: {reason}"));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Verification>,
            <V as std::convert::TryInto<types::Verification>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `Verification` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::Verification,
            ) -> types::builder::Verification,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/_mock/worlds/{world_id}/journal/verify`
        pub async fn send(self) -> Result<ResponseValue<types::Verdict>, Error> {
            let Self { client, world_id, body, options } = self;
            let world_id = world_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::JOURNAL_VERIFY,
                    reason,
                ))?;
            let body = body
                .and_then(|v| {
                    types::Verification::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(|reason| Error::invalid_request(
                    &super::operations::JOURNAL_VERIFY,
                    reason,
                ))?;
            let url = format!(
                "{}/_mock/worlds/{}/journal/verify", client.baseurl, encode_path(&
                super::operations::JOURNAL_VERIFY, "world_id", & world_id.to_string()) ?,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&crate::secret::Exposed(&body))
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::JOURNAL_VERIFY,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::JOURNAL_VERIFY);
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info, &options).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 | 201u16 | 202u16 => ResponseValue::from_response(response).await,
                _ => Err(Error::from_response(response)),
            }
        }
        ///Sets how long this call may take with all its attempts, in place of the client's
        ///[`call_timeout`](crate::ClientBuilder::call_timeout). An attempt still ends after the client's
        ///[`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
        pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self.options.timeout = Some(timeout);
            self
        }
        ///Sets when and how often this call is sent again, in place of the client's
        ///[`retry_policy`](crate::ClientBuilder::retry_policy). The bucket of retries stays the client's.
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.options.retry = Some(policy);
            self
        }
    }
    /**Builder for [`Client::journal_wait`]

[`Client::journal_wait`]: super::Client::journal_wait*/
    #[derive(Debug, Clone)]
    pub struct JournalWait<'a> {
        client: &'a super::Client,
        world_id: Result<::std::string::String, String>,
        body: Result<types::builder::Wait, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> JournalWait<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                world_id: Err("world_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn world_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.world_id = value
                .try_into()
                .map_err(|reason| format!("world_id: {reason}"));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Wait>,
            <V as std::convert::TryInto<types::Wait>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `Wait` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::Wait) -> types::builder::Wait,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/_mock/worlds/{world_id}/journal/wait`
        pub async fn send(self) -> Result<ResponseValue<types::WaitResult>, Error> {
            let Self { client, world_id, body, options } = self;
            let world_id = world_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::JOURNAL_WAIT,
                    reason,
                ))?;
            let body = body
                .and_then(|v| types::Wait::try_from(v).map_err(|e| e.to_string()))
                .map_err(|reason| Error::invalid_request(
                    &super::operations::JOURNAL_WAIT,
                    reason,
                ))?;
            let url = format!(
                "{}/_mock/worlds/{}/journal/wait", client.baseurl, encode_path(&
                super::operations::JOURNAL_WAIT, "world_id", & world_id.to_string()) ?,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&crate::secret::Exposed(&body))
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::JOURNAL_WAIT,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::JOURNAL_WAIT);
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info, &options).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 | 201u16 | 202u16 => ResponseValue::from_response(response).await,
                _ => Err(Error::from_response(response)),
            }
        }
        ///Sets how long this call may take with all its attempts, in place of the client's
        ///[`call_timeout`](crate::ClientBuilder::call_timeout). An attempt still ends after the client's
        ///[`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
        pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self.options.timeout = Some(timeout);
            self
        }
        ///Sets when and how often this call is sent again, in place of the client's
        ///[`retry_policy`](crate::ClientBuilder::retry_policy). The bucket of retries stays the client's.
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.options.retry = Some(policy);
            self
        }
    }
    /**Builder for [`Client::world_reset`]

[`Client::world_reset`]: super::Client::world_reset*/
    #[derive(Debug, Clone)]
    pub struct WorldReset<'a> {
        client: &'a super::Client,
        world_id: Result<::std::string::String, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> WorldReset<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                world_id: Err("world_id was not initialized".to_string()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn world_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.world_id = value
                .try_into()
                .map_err(|reason| format!("world_id: {reason}"));
            self
        }
        ///Sends a `POST` request to `/_mock/worlds/{world_id}/reset`
        pub async fn send(self) -> Result<ResponseValue<()>, Error> {
            let Self { client, world_id, options } = self;
            let world_id = world_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::WORLD_RESET,
                    reason,
                ))?;
            let url = format!(
                "{}/_mock/worlds/{}/reset", client.baseurl, encode_path(&
                super::operations::WORLD_RESET, "world_id", & world_id.to_string()) ?,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::WORLD_RESET,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::WORLD_RESET);
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info, &options).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 | 202u16 | 204u16 => Ok(ResponseValue::empty(response)),
                _ => Err(Error::from_response(response)),
            }
        }
        ///Sets how long this call may take with all its attempts, in place of the client's
        ///[`call_timeout`](crate::ClientBuilder::call_timeout). An attempt still ends after the client's
        ///[`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
        pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self.options.timeout = Some(timeout);
            self
        }
        ///Sets when and how often this call is sent again, in place of the client's
        ///[`retry_policy`](crate::ClientBuilder::retry_policy). The bucket of retries stays the client's.
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.options.retry = Some(policy);
            self
        }
    }
    /**Builder for [`Client::snapshot_list`]

[`Client::snapshot_list`]: super::Client::snapshot_list*/
    #[derive(Debug, Clone)]
    pub struct SnapshotList<'a> {
        client: &'a super::Client,
        world_id: Result<::std::string::String, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> SnapshotList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                world_id: Err("world_id was not initialized".to_string()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn world_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.world_id = value
                .try_into()
                .map_err(|reason| format!("world_id: {reason}"));
            self
        }
        ///Sends a `GET` request to `/_mock/worlds/{world_id}/snapshots`
        pub async fn send(self) -> Result<ResponseValue<types::SnapshotList>, Error> {
            let Self { client, world_id, options } = self;
            let world_id = world_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::SNAPSHOT_LIST,
                    reason,
                ))?;
            let url = format!(
                "{}/_mock/worlds/{}/snapshots", client.baseurl, encode_path(&
                super::operations::SNAPSHOT_LIST, "world_id", & world_id.to_string()) ?,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::SNAPSHOT_LIST,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::SNAPSHOT_LIST);
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info, &options).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 | 201u16 | 202u16 => ResponseValue::from_response(response).await,
                _ => Err(Error::from_response(response)),
            }
        }
        ///Sets how long this call may take with all its attempts, in place of the client's
        ///[`call_timeout`](crate::ClientBuilder::call_timeout). An attempt still ends after the client's
        ///[`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
        pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self.options.timeout = Some(timeout);
            self
        }
        ///Sets when and how often this call is sent again, in place of the client's
        ///[`retry_policy`](crate::ClientBuilder::retry_policy). The bucket of retries stays the client's.
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.options.retry = Some(policy);
            self
        }
    }
    /**Builder for [`Client::snapshot_keep`]

[`Client::snapshot_keep`]: super::Client::snapshot_keep*/
    #[derive(Debug, Clone)]
    pub struct SnapshotKeep<'a> {
        client: &'a super::Client,
        world_id: Result<::std::string::String, String>,
        snapshot: Result<::std::string::String, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> SnapshotKeep<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                world_id: Err("world_id was not initialized".to_string()),
                snapshot: Err("snapshot was not initialized".to_string()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn world_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.world_id = value
                .try_into()
                .map_err(|reason| format!("world_id: {reason}"));
            self
        }
        pub fn snapshot<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.snapshot = value
                .try_into()
                .map_err(|reason| format!("snapshot: {reason}"));
            self
        }
        ///Sends a `PUT` request to `/_mock/worlds/{world_id}/snapshots/{snapshot}`
        pub async fn send(self) -> Result<ResponseValue<types::Snapshot>, Error> {
            let Self { client, world_id, snapshot, options } = self;
            let world_id = world_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::SNAPSHOT_KEEP,
                    reason,
                ))?;
            let snapshot = snapshot
                .map_err(|reason| Error::invalid_request(
                    &super::operations::SNAPSHOT_KEEP,
                    reason,
                ))?;
            let url = format!(
                "{}/_mock/worlds/{}/snapshots/{}", client.baseurl, encode_path(&
                super::operations::SNAPSHOT_KEEP, "world_id", & world_id.to_string()) ?,
                encode_path(& super::operations::SNAPSHOT_KEEP, "snapshot", & snapshot
                .to_string()) ?,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::SNAPSHOT_KEEP,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::SNAPSHOT_KEEP);
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info, &options).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 | 201u16 | 202u16 => ResponseValue::from_response(response).await,
                _ => Err(Error::from_response(response)),
            }
        }
        ///Sets how long this call may take with all its attempts, in place of the client's
        ///[`call_timeout`](crate::ClientBuilder::call_timeout). An attempt still ends after the client's
        ///[`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
        pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self.options.timeout = Some(timeout);
            self
        }
        ///Sets when and how often this call is sent again, in place of the client's
        ///[`retry_policy`](crate::ClientBuilder::retry_policy). The bucket of retries stays the client's.
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.options.retry = Some(policy);
            self
        }
    }
    /**Builder for [`Client::snapshot_delete`]

[`Client::snapshot_delete`]: super::Client::snapshot_delete*/
    #[derive(Debug, Clone)]
    pub struct SnapshotDelete<'a> {
        client: &'a super::Client,
        world_id: Result<::std::string::String, String>,
        snapshot: Result<::std::string::String, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> SnapshotDelete<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                world_id: Err("world_id was not initialized".to_string()),
                snapshot: Err("snapshot was not initialized".to_string()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn world_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.world_id = value
                .try_into()
                .map_err(|reason| format!("world_id: {reason}"));
            self
        }
        pub fn snapshot<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.snapshot = value
                .try_into()
                .map_err(|reason| format!("snapshot: {reason}"));
            self
        }
        ///Sends a `DELETE` request to `/_mock/worlds/{world_id}/snapshots/{snapshot}`
        pub async fn send(self) -> Result<ResponseValue<()>, Error> {
            let Self { client, world_id, snapshot, options } = self;
            let world_id = world_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::SNAPSHOT_DELETE,
                    reason,
                ))?;
            let snapshot = snapshot
                .map_err(|reason| Error::invalid_request(
                    &super::operations::SNAPSHOT_DELETE,
                    reason,
                ))?;
            let url = format!(
                "{}/_mock/worlds/{}/snapshots/{}", client.baseurl, encode_path(&
                super::operations::SNAPSHOT_DELETE, "world_id", & world_id.to_string())
                ?, encode_path(& super::operations::SNAPSHOT_DELETE, "snapshot", &
                snapshot.to_string()) ?,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::SNAPSHOT_DELETE,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::SNAPSHOT_DELETE);
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info, &options).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 | 202u16 | 204u16 => Ok(ResponseValue::empty(response)),
                _ => Err(Error::from_response(response)),
            }
        }
        ///Sets how long this call may take with all its attempts, in place of the client's
        ///[`call_timeout`](crate::ClientBuilder::call_timeout). An attempt still ends after the client's
        ///[`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
        pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self.options.timeout = Some(timeout);
            self
        }
        ///Sets when and how often this call is sent again, in place of the client's
        ///[`retry_policy`](crate::ClientBuilder::retry_policy). The bucket of retries stays the client's.
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.options.retry = Some(policy);
            self
        }
    }
    /**Builder for [`Client::snapshot_restore`]

[`Client::snapshot_restore`]: super::Client::snapshot_restore*/
    #[derive(Debug, Clone)]
    pub struct SnapshotRestore<'a> {
        client: &'a super::Client,
        world_id: Result<::std::string::String, String>,
        snapshot: Result<::std::string::String, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> SnapshotRestore<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                world_id: Err("world_id was not initialized".to_string()),
                snapshot: Err("snapshot was not initialized".to_string()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn world_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.world_id = value
                .try_into()
                .map_err(|reason| format!("world_id: {reason}"));
            self
        }
        pub fn snapshot<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.snapshot = value
                .try_into()
                .map_err(|reason| format!("snapshot: {reason}"));
            self
        }
        ///Sends a `POST` request to `/_mock/worlds/{world_id}/snapshots/{snapshot}/restore`
        pub async fn send(self) -> Result<ResponseValue<()>, Error> {
            let Self { client, world_id, snapshot, options } = self;
            let world_id = world_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::SNAPSHOT_RESTORE,
                    reason,
                ))?;
            let snapshot = snapshot
                .map_err(|reason| Error::invalid_request(
                    &super::operations::SNAPSHOT_RESTORE,
                    reason,
                ))?;
            let url = format!(
                "{}/_mock/worlds/{}/snapshots/{}/restore", client.baseurl, encode_path(&
                super::operations::SNAPSHOT_RESTORE, "world_id", & world_id.to_string())
                ?, encode_path(& super::operations::SNAPSHOT_RESTORE, "snapshot", &
                snapshot.to_string()) ?,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::SNAPSHOT_RESTORE,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::SNAPSHOT_RESTORE);
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info, &options).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 | 202u16 | 204u16 => Ok(ResponseValue::empty(response)),
                _ => Err(Error::from_response(response)),
            }
        }
        ///Sets how long this call may take with all its attempts, in place of the client's
        ///[`call_timeout`](crate::ClientBuilder::call_timeout). An attempt still ends after the client's
        ///[`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
        pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self.options.timeout = Some(timeout);
            self
        }
        ///Sets when and how often this call is sent again, in place of the client's
        ///[`retry_policy`](crate::ClientBuilder::retry_policy). The bucket of retries stays the client's.
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.options.retry = Some(policy);
            self
        }
    }
    /**Builder for [`Client::state_get`]

[`Client::state_get`]: super::Client::state_get*/
    #[derive(Debug, Clone)]
    pub struct StateGet<'a> {
        client: &'a super::Client,
        world_id: Result<::std::string::String, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> StateGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                world_id: Err("world_id was not initialized".to_string()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn world_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.world_id = value
                .try_into()
                .map_err(|reason| format!("world_id: {reason}"));
            self
        }
        ///Sends a `GET` request to `/_mock/worlds/{world_id}/state`
        pub async fn send(self) -> Result<ResponseValue<types::State>, Error> {
            let Self { client, world_id, options } = self;
            let world_id = world_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::STATE_GET,
                    reason,
                ))?;
            let url = format!(
                "{}/_mock/worlds/{}/state", client.baseurl, encode_path(&
                super::operations::STATE_GET, "world_id", & world_id.to_string()) ?,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::STATE_GET,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::STATE_GET);
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info, &options).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 | 201u16 | 202u16 => ResponseValue::from_response(response).await,
                _ => Err(Error::from_response(response)),
            }
        }
        ///Sets how long this call may take with all its attempts, in place of the client's
        ///[`call_timeout`](crate::ClientBuilder::call_timeout). An attempt still ends after the client's
        ///[`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
        pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self.options.timeout = Some(timeout);
            self
        }
        ///Sets when and how often this call is sent again, in place of the client's
        ///[`retry_policy`](crate::ClientBuilder::retry_policy). The bucket of retries stays the client's.
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.options.retry = Some(policy);
            self
        }
    }
    /**Builder for [`Client::state_update`]

[`Client::state_update`]: super::Client::state_update*/
    #[derive(Debug, Clone)]
    pub struct StateUpdate<'a> {
        client: &'a super::Client,
        world_id: Result<::std::string::String, String>,
        body: Result<types::builder::State, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> StateUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                world_id: Err("world_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn world_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.world_id = value
                .try_into()
                .map_err(|reason| format!("world_id: {reason}"));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::State>,
            <V as std::convert::TryInto<types::State>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `State` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::State) -> types::builder::State,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/_mock/worlds/{world_id}/state`
        pub async fn send(self) -> Result<ResponseValue<types::World>, Error> {
            let Self { client, world_id, body, options } = self;
            let world_id = world_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::STATE_UPDATE,
                    reason,
                ))?;
            let body = body
                .and_then(|v| types::State::try_from(v).map_err(|e| e.to_string()))
                .map_err(|reason| Error::invalid_request(
                    &super::operations::STATE_UPDATE,
                    reason,
                ))?;
            let url = format!(
                "{}/_mock/worlds/{}/state", client.baseurl, encode_path(&
                super::operations::STATE_UPDATE, "world_id", & world_id.to_string()) ?,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&crate::secret::Exposed(&body))
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::STATE_UPDATE,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::STATE_UPDATE);
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info, &options).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 | 201u16 | 202u16 => ResponseValue::from_response(response).await,
                _ => Err(Error::from_response(response)),
            }
        }
        ///Sets how long this call may take with all its attempts, in place of the client's
        ///[`call_timeout`](crate::ClientBuilder::call_timeout). An attempt still ends after the client's
        ///[`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
        pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self.options.timeout = Some(timeout);
            self
        }
        ///Sets when and how often this call is sent again, in place of the client's
        ///[`retry_policy`](crate::ClientBuilder::retry_policy). The bucket of retries stays the client's.
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.options.retry = Some(policy);
            self
        }
    }
}
/// Items consumers will typically use such as the Client.
pub mod prelude {
    pub use self::super::Client;
}
/// Enumerations of the document; each takes values that the document does not know, too.
pub mod values {
    crate::open_enum! {
        #[doc = "One of the vendors' APIs that the mock serves."] Api { #[doc =
        "`astrom`"] ASTROM = "astrom"; #[doc = "`astra_control`"] ASTRA_CONTROL =
        "astra_control"; #[doc = "`ops_manager`"] OPS_MANAGER = "ops_manager"; }
    }
    crate::open_enum! {
        #[doc = "What becomes of a request."] EffectKind { #[doc =
        "`delay`: carried out after `min_ms` to `max_ms`, both inclusive."] DELAY =
        "delay"; #[doc =
        "`status`: not carried out; `status` with the vendor's body, and `retry_after` if there is one."]
        STATUS = "status"; #[doc =
        "`rate_limit`: beyond `n_requests` in `window_ms` answered with 429 and the vendor's headers, for each credential."]
        RATE_LIMIT = "rate_limit"; #[doc =
        "`truncate`: carried out; the answer breaks off after `body_bytes` of its body."]
        TRUNCATE = "truncate"; #[doc =
        "`malformed_json`: carried out; the body is cut in the middle, with a length that fits."]
        MALFORMED_JSON = "malformed_json"; #[doc =
        "`content_type`: carried out; the answer has the content type `value`."]
        CONTENT_TYPE = "content_type"; #[doc =
        "`content_length`: carried out; the answer announces `excess_bytes` more than it has."]
        CONTENT_LENGTH = "content_length"; #[doc =
        "`slow_body`: carried out; the body comes in pieces of `chunk_bytes`, `delay_ms` before each."]
        SLOW_BODY = "slow_body"; #[doc =
        "`hang`: not carried out; the answer never comes."] HANG = "hang"; #[doc =
        "`lost_answer`: carried out `n_times` (once, if left out); the answer never comes."]
        LOST_ANSWER = "lost_answer"; #[doc =
        "`reset`: the connection is reset `after` a part of the exchange, and `body_bytes` if that is the head."]
        RESET = "reset"; }
    }
    crate::open_enum! {
        #[doc = "How far a request comes before its connection is reset."] ResetAfter {
        #[doc = "`request`: read and not carried out; nothing of an answer is sent."]
        REQUEST = "request"; #[doc =
        "`handling`: carried out; nothing of an answer is sent."] HANDLING = "handling";
        #[doc =
        "`head`: carried out; the head of the answer is sent, and `body_bytes` of its body (none, if left out)."]
        HEAD = "head"; }
    }
}
/// What the document says of each operation beyond its types.
pub mod operations {
    use crate::error::read_vendor_error;
    use crate::operation::{AnswerForm, CredentialUse, Operation};
    ///Describe the server.
    pub static SERVER_GET: Operation = Operation {
        api: "control",
        id: "server_get",
        method: "GET",
        path: "/_mock/server",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::Problem>,
    };
    ///List the worlds.
    pub static WORLD_LIST: Operation = Operation {
        api: "control",
        id: "world_list",
        method: "GET",
        path: "/_mock/worlds",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::Problem>,
    };
    ///Create a world.
    pub static WORLD_CREATE: Operation = Operation {
        api: "control",
        id: "world_create",
        method: "POST",
        path: "/_mock/worlds",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: false,
        media_type: Some("application/json"),
        read_vendor_error: read_vendor_error::<super::types::Problem>,
    };
    ///Describe a world.
    pub static WORLD_GET: Operation = Operation {
        api: "control",
        id: "world_get",
        method: "GET",
        path: "/_mock/worlds/{world_id}",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::Problem>,
    };
    ///Create a world with an id.
    pub static WORLD_CREATE_WITH_ID: Operation = Operation {
        api: "control",
        id: "world_create_with_id",
        method: "PUT",
        path: "/_mock/worlds/{world_id}",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: false,
        media_type: Some("application/json"),
        read_vendor_error: read_vendor_error::<super::types::Problem>,
    };
    ///Delete a world.
    pub static WORLD_DELETE: Operation = Operation {
        api: "control",
        id: "world_delete",
        method: "DELETE",
        path: "/_mock/worlds/{world_id}",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::Problem>,
    };
    ///Read how to use a world.
    pub static ACCESS_GET: Operation = Operation {
        api: "control",
        id: "access_get",
        method: "GET",
        path: "/_mock/worlds/{world_id}/access",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::Problem>,
    };
    ///Export a world.
    pub static STATE_GET: Operation = Operation {
        api: "control",
        id: "state_get",
        method: "GET",
        path: "/_mock/worlds/{world_id}/state",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::Problem>,
    };
    ///Give a world a state.
    pub static STATE_UPDATE: Operation = Operation {
        api: "control",
        id: "state_update",
        method: "PUT",
        path: "/_mock/worlds/{world_id}/state",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: false,
        media_type: Some("application/json"),
        read_vendor_error: read_vendor_error::<super::types::Problem>,
    };
    ///Reset a world.
    pub static WORLD_RESET: Operation = Operation {
        api: "control",
        id: "world_reset",
        method: "POST",
        path: "/_mock/worlds/{world_id}/reset",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::Problem>,
    };
    ///List the snapshots of a world.
    pub static SNAPSHOT_LIST: Operation = Operation {
        api: "control",
        id: "snapshot_list",
        method: "GET",
        path: "/_mock/worlds/{world_id}/snapshots",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::Problem>,
    };
    ///Keep the state of a world.
    pub static SNAPSHOT_KEEP: Operation = Operation {
        api: "control",
        id: "snapshot_keep",
        method: "PUT",
        path: "/_mock/worlds/{world_id}/snapshots/{snapshot}",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::Problem>,
    };
    ///Forget a snapshot.
    pub static SNAPSHOT_DELETE: Operation = Operation {
        api: "control",
        id: "snapshot_delete",
        method: "DELETE",
        path: "/_mock/worlds/{world_id}/snapshots/{snapshot}",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::Problem>,
    };
    ///Go back to a snapshot.
    pub static SNAPSHOT_RESTORE: Operation = Operation {
        api: "control",
        id: "snapshot_restore",
        method: "POST",
        path: "/_mock/worlds/{world_id}/snapshots/{snapshot}/restore",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::Problem>,
    };
    ///Read the clock of a world.
    pub static CLOCK_GET: Operation = Operation {
        api: "control",
        id: "clock_get",
        method: "GET",
        path: "/_mock/worlds/{world_id}/clock",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::Problem>,
    };
    ///Change the clock of a world.
    pub static CLOCK_UPDATE: Operation = Operation {
        api: "control",
        id: "clock_update",
        method: "PATCH",
        path: "/_mock/worlds/{world_id}/clock",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: false,
        media_type: Some("application/json"),
        read_vendor_error: read_vendor_error::<super::types::Problem>,
    };
    ///List the faults of a world.
    pub static FAULT_LIST: Operation = Operation {
        api: "control",
        id: "fault_list",
        method: "GET",
        path: "/_mock/worlds/{world_id}/faults",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::Problem>,
    };
    ///Add a fault to a world.
    pub static FAULT_CREATE: Operation = Operation {
        api: "control",
        id: "fault_create",
        method: "POST",
        path: "/_mock/worlds/{world_id}/faults",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: false,
        media_type: Some("application/json"),
        read_vendor_error: read_vendor_error::<super::types::Problem>,
    };
    ///Remove all faults of a world.
    pub static FAULT_CLEAR: Operation = Operation {
        api: "control",
        id: "fault_clear",
        method: "DELETE",
        path: "/_mock/worlds/{world_id}/faults",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::Problem>,
    };
    ///Read a fault.
    pub static FAULT_GET: Operation = Operation {
        api: "control",
        id: "fault_get",
        method: "GET",
        path: "/_mock/worlds/{world_id}/faults/{fault_id}",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::Problem>,
    };
    ///Remove a fault.
    pub static FAULT_DELETE: Operation = Operation {
        api: "control",
        id: "fault_delete",
        method: "DELETE",
        path: "/_mock/worlds/{world_id}/faults/{fault_id}",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::Problem>,
    };
    ///Read the journal of a world.
    pub static JOURNAL_GET: Operation = Operation {
        api: "control",
        id: "journal_get",
        method: "GET",
        path: "/_mock/worlds/{world_id}/journal",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::Problem>,
    };
    ///Forget what happened in a world.
    pub static JOURNAL_DELETE: Operation = Operation {
        api: "control",
        id: "journal_delete",
        method: "DELETE",
        path: "/_mock/worlds/{world_id}/journal",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::Problem>,
    };
    ///Verify what happened in a world.
    pub static JOURNAL_VERIFY: Operation = Operation {
        api: "control",
        id: "journal_verify",
        method: "POST",
        path: "/_mock/worlds/{world_id}/journal/verify",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: Some("application/json"),
        read_vendor_error: read_vendor_error::<super::types::Problem>,
    };
    ///Wait for something to happen in a world.
    pub static JOURNAL_WAIT: Operation = Operation {
        api: "control",
        id: "journal_wait",
        method: "POST",
        path: "/_mock/worlds/{world_id}/journal/wait",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: Some("application/json"),
        read_vendor_error: read_vendor_error::<super::types::Problem>,
    };
    ///Export the journal of a world.
    pub static JOURNAL_HAR: Operation = Operation {
        api: "control",
        id: "journal_har",
        method: "GET",
        path: "/_mock/worlds/{world_id}/journal/har",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::Problem>,
    };
    #[cfg(test)]
    pub(crate) static ALL: &[&Operation] = &[
        &SERVER_GET,
        &WORLD_LIST,
        &WORLD_CREATE,
        &WORLD_GET,
        &WORLD_CREATE_WITH_ID,
        &WORLD_DELETE,
        &ACCESS_GET,
        &STATE_GET,
        &STATE_UPDATE,
        &WORLD_RESET,
        &SNAPSHOT_LIST,
        &SNAPSHOT_KEEP,
        &SNAPSHOT_DELETE,
        &SNAPSHOT_RESTORE,
        &CLOCK_GET,
        &CLOCK_UPDATE,
        &FAULT_LIST,
        &FAULT_CREATE,
        &FAULT_CLEAR,
        &FAULT_GET,
        &FAULT_DELETE,
        &JOURNAL_GET,
        &JOURNAL_DELETE,
        &JOURNAL_VERIFY,
        &JOURNAL_WAIT,
        &JOURNAL_HAR,
    ];
}
/// The objects that answers are made of, by name, each decoded and encoded again.
#[cfg(test)]
pub mod answers {
    pub const ALL: &[(&str, crate::forward_compatibility::Recode)] = &[
        ("Archive", crate::forward_compatibility::recode::<super::types::Archive>),
        (
            "AstraControlInfo",
            crate::forward_compatibility::recode::<super::types::AstraControlInfo>,
        ),
        ("AstromInfo", crate::forward_compatibility::recode::<super::types::AstromInfo>),
        ("Clock", crate::forward_compatibility::recode::<super::types::Clock>),
        ("Effect", crate::forward_compatibility::recode::<super::types::Effect>),
        ("Entry", crate::forward_compatibility::recode::<super::types::Entry>),
        ("Fault", crate::forward_compatibility::recode::<super::types::Fault>),
        ("FaultList", crate::forward_compatibility::recode::<super::types::FaultList>),
        ("FaultNote", crate::forward_compatibility::recode::<super::types::FaultNote>),
        (
            "FaultReport",
            crate::forward_compatibility::recode::<super::types::FaultReport>,
        ),
        ("Journal", crate::forward_compatibility::recode::<super::types::Journal>),
        (
            "OpsManagerInfo",
            crate::forward_compatibility::recode::<super::types::OpsManagerInfo>,
        ),
        ("Problem", crate::forward_compatibility::recode::<super::types::Problem>),
        ("Server", crate::forward_compatibility::recode::<super::types::Server>),
        ("Snapshot", crate::forward_compatibility::recode::<super::types::Snapshot>),
        (
            "SnapshotList",
            crate::forward_compatibility::recode::<super::types::SnapshotList>,
        ),
        ("State", crate::forward_compatibility::recode::<super::types::State>),
        ("Verdict", crate::forward_compatibility::recode::<super::types::Verdict>),
        ("WaitResult", crate::forward_compatibility::recode::<super::types::WaitResult>),
        ("World", crate::forward_compatibility::recode::<super::types::World>),
        (
            "WorldDescription",
            crate::forward_compatibility::recode::<super::types::WorldDescription>,
        ),
        ("WorldList", crate::forward_compatibility::recode::<super::types::WorldList>),
    ];
    /// Those of errors.
    pub const ERRORS: &[&str] = &["Problem"];
}
/// How a client is made, and what it shows of its caller.
mod connection {
    use reqwest::header::HeaderName;
    use super::Client;
    use crate::auth::Authorization;
    use crate::builder::{ApiClient, BuildError, ClientBuilder};
    use crate::credential::{CredentialError, CredentialProvider};
    use crate::custom_request::{self, CustomRequest};
    use crate::error::read_vendor_error;
    use crate::session::Session;
    use crate::{credential::EnvironmentToken, secret::TokenSecret};
    impl Client {
        /// Starts a request to a path that the API's document does not have, below the base URL: the credential,
        /// retries, errors and traces are those of every call. See [`CustomRequest`](crate::CustomRequest).
        pub fn request(
            &self,
            method: reqwest::Method,
            path: impl Into<String>,
        ) -> CustomRequest {
            static OPERATIONS: custom_request::Operations = custom_request::operations(
                "control",
                read_vendor_error::<super::types::Problem>,
            );
            CustomRequest::new(self, &OPERATIONS, (method, path.into()))
        }
    }
    impl ApiClient for Client {
        ///A token. It is sent as `Authorization: Bearer …`.
        type Credential = TokenSecret;
        fn without_credential() -> Option<Authorization> {
            Some(Authorization::None)
        }
        fn authorization(credential: &Self::Credential) -> Option<Authorization> {
            Authorization::header(
                HeaderName::from_static("authorization"),
                Some("Bearer"),
                credential,
            )
        }
        const ENVIRONMENT_PREFIX: &str = "TOKENWRIGHT_CONTROL";
        fn environment_credential() -> Result<
            Box<dyn CredentialProvider<Self::Credential>>,
            CredentialError,
        > {
            EnvironmentToken::new("TOKENWRIGHT_CONTROL_TOKEN").provider()
        }
        fn assemble(
            base_url: &str,
            http_client: reqwest::Client,
            session: Session,
        ) -> Self {
            Self::new_with_client(base_url, http_client, session)
        }
    }
}
