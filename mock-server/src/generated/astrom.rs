// Generated from `openapi/astrom.yaml` by `cargo xtask generate`; do not edit.
// Inputs: c83ca9ba70ab735c; by progenitor 0.15.1, prettyplease 0.2.37, xtask 0.1.0.

/// The schemas of the document as types.
pub mod types {
    use schemars::JsonSchema;
    use serde::{Deserialize, Serialize};
    #[allow(unused_imports, reason = "a type is always named with its module")]
    use super::types;
    ///A token to be created.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ApiTokenCreate {
        ///Name of the token, at least one character. It need not be unique. No maximum length is documented.
        #[schemars(length(min = 1))]
        pub name: String,
        ///Scopes of the token, at least one. A repeated scope counts once (assumed).
        #[schemars(length(min = 1))]
        pub scopes: Vec<types::Scope>,
        /**`true` for a personal access token, tied to the rights of its owner; `false` for an API token.
Left out or null: API token (assumed).*/
        #[serde(rename = "personalAccessToken")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub personal_access_token: Option<bool>,
        /**An instant in one of three notations:

1. Milliseconds since 1970-01-01T00:00:00Z, as a decimal string: `1795333020123`.
2. Date and time: `2027-01-25T05:57:01.123+01:00`. A space may stand for the `T`; seconds and fraction
   may be left out; without a zone the time is UTC. A date alone is not documented.
3. Relative to the present: `now-NU` or `now-NU/A`, with an amount `N`, a unit `U` and, optionally, a
   unit `A` to which the result is rounded down. Units: `m` minutes, `h` hours, `d` days, `w` weeks,
   `M` months, `y` years. `now-1y/w` is the start of the week one year ago.

Forms with `+` (`now+14d`, `now+14d/d`) are shown by the vendor for an expiration date; whether a
filter takes them is not said (assumed: it does). `now` alone is accepted (assumed). Months and years
are those of the calendar, weeks begin on Monday, all in UTC, and the offset is applied before the
rounding (assumed).

As an expiration date the instant has to lie in the future; null or left out, the token never expires.
The null matters in bodies only: a query parameter is either sent or left out.*/
        #[serde(rename = "expirationDate")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub expiration_date: Option<String>,
    }
    ///Changes to a token. Every member is optional; one that is left out or null keeps its present value.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ApiTokenUpdate {
        ///New name of the token, at least one character.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(length(min = 1))]
        pub name: Option<String>,
        /**`false` disables ("revokes") the token, `true` enables it again. The calling token cannot disable
itself.*/
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub enabled: Option<bool>,
        /**New scopes of the token, at least one. They replace the whole present set: whatever is to be kept
has to be sent again. A repeated scope counts once (assumed).*/
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(length(min = 1))]
        pub scopes: Option<Vec<types::Scope>>,
    }
    ///The secret of a token to look up.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ApiTokenSecret {
        /**The full token string: prefix, public portion and secret portion, joined by dots (`dt0c01.` + 24
characters + `.` + 64 characters, from A-Z and 0-9). It gives access to the environment: never log it.
Treat it as opaque: tokens of an older format without dots are still valid.*/
        pub token: crate::world::Secret,
    }
    /**A token that was just created. The vendor marks no member as required; `id` and `token` are always
sent in practice, `expirationDate` only if the token expires.*/
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ApiTokenCreated {
        /**Id of a token: prefix, dot, public portion (`dt0c01.` and 24 characters from A-Z and 0-9). Not a secret.
Treat it as opaque: tokens of an older format without dots are still valid.*/
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(length(min = 1))]
        pub id: Option<String>,
        /**The full token string: prefix, public portion and secret portion, joined by dots (`dt0c01.` + 24
characters + `.` + 64 characters, from A-Z and 0-9). It gives access to the environment: never log it.
Treat it as opaque: tokens of an older format without dots are still valid.*/
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub token: Option<crate::world::Secret>,
        /**An instant in UTC, ISO 8601, with milliseconds: `yyyy-MM-dd'T'HH:mm:ss.SSS'Z'`. Servers in the field
drop the fraction when it is zero (`2027-01-01T00:00:00Z`), so a reader has to accept both forms.*/
        #[serde(rename = "expirationDate")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub expiration_date: Option<String>,
    }
    /**Metadata of a token, never its secret. No member is required: in a listing `fields` decides what is
sent, and dates and other members that are not set are left out (assumed: never null). Without
`modifiedDate` the token was never modified, without `lastUsedDate` never used (both assumed); without
`expirationDate` it never expires.

`modifiedDate` is the last change of name or scopes; enabling and disabling do not count.
`lastUsedDate` is the last successful use, `expirationDate` the instant from which the token is
refused.*/
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ApiToken {
        /**Id of a token: prefix, dot, public portion (`dt0c01.` and 24 characters from A-Z and 0-9). Not a secret.
Treat it as opaque: tokens of an older format without dots are still valid.*/
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(length(min = 1))]
        pub id: Option<String>,
        ///Name of the token, not necessarily unique.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /**Whether the token may be used. `false` means disabled ("revoked"). An expired token may still say
`true` (assumed).*/
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub enabled: Option<bool>,
        ///User who owns the token, as a user name or an e-mail address.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub owner: Option<String>,
        /**An instant in UTC, ISO 8601, with milliseconds: `yyyy-MM-dd'T'HH:mm:ss.SSS'Z'`. Servers in the field
drop the fraction when it is zero (`2027-01-01T00:00:00Z`), so a reader has to accept both forms.*/
        #[serde(rename = "creationDate")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub creation_date: Option<String>,
        /**An instant in UTC, ISO 8601, with milliseconds: `yyyy-MM-dd'T'HH:mm:ss.SSS'Z'`. Servers in the field
drop the fraction when it is zero (`2027-01-01T00:00:00Z`), so a reader has to accept both forms.*/
        #[serde(rename = "modifiedDate")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub modified_date: Option<String>,
        /**An instant in UTC, ISO 8601, with milliseconds: `yyyy-MM-dd'T'HH:mm:ss.SSS'Z'`. Servers in the field
drop the fraction when it is zero (`2027-01-01T00:00:00Z`), so a reader has to accept both forms.*/
        #[serde(rename = "lastUsedDate")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub last_used_date: Option<String>,
        ///IP address from which the token was last used.
        #[serde(rename = "lastUsedIpAddress")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub last_used_ip_address: Option<String>,
        /**An instant in UTC, ISO 8601, with milliseconds: `yyyy-MM-dd'T'HH:mm:ss.SSS'Z'`. Servers in the field
drop the fraction when it is zero (`2027-01-01T00:00:00Z`), so a reader has to accept both forms.*/
        #[serde(rename = "expirationDate")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub expiration_date: Option<String>,
        ///`true` for a personal access token, `false` for an API token.
        #[serde(rename = "personalAccessToken")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub personal_access_token: Option<bool>,
        ///Scopes of the token, in the order in which they were stored (assumed).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub scopes: Option<Vec<types::Scope>>,
        /**Further facts about tokens that the product made itself: `dashboardId` for a token that shares a
dashboard, `reportId` for one that shares a report. The vendor fixes neither names nor types; assumed:
strings only, as in practice.*/
        #[serde(rename = "additionalMetadata")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub additional_metadata: Option<types::AdditionalMetadata>,
    }
    /**Further facts about tokens that the product made itself: `dashboardId` for a token that shares a
dashboard, `reportId` for one that shares a report. The vendor fixes neither names nor types; assumed:
strings only, as in practice.*/
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    #[serde(transparent)]
    pub struct AdditionalMetadata(pub std::collections::BTreeMap<String, String>);
    ///One page of tokens.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ApiTokenList {
        ///Number of tokens on all pages together, after filtering.
        #[serde(rename = "totalCount")]
        #[schemars(range(min = 0))]
        pub total_count: i64,
        /**Page size in force, whether asked for, taken from the cursor or by default. A page may hold fewer
tokens.*/
        #[serde(rename = "pageSize")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(range(min = 0))]
        pub page_size: Option<i32>,
        /**Cursor of the next page. On the last page it is left out in practice, while the vendor's
documentation says null; treat missing, null and empty alike.*/
        #[serde(rename = "nextPageKey")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub next_page_key: Option<String>,
        ///Tokens of this page, in the order asked for.
        #[serde(rename = "apiTokens")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub api_tokens: Option<Vec<types::ApiToken>>,
    }
    ///An ActiveGate token to create.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ActiveGateTokenCreate {
        ///Name of the token, at least one character; it need not be unique (assumed).
        #[schemars(length(min = 1))]
        pub name: String,
        ///For which kind of ActiveGate a token is.
        #[serde(rename = "activeGateType")]
        pub active_gate_type: types::ActiveGateType,
        /**An instant in one of three notations:

1. Milliseconds since 1970-01-01T00:00:00Z, as a decimal string: `1795333020123`.
2. Date and time: `2027-01-25T05:57:01.123+01:00`. A space may stand for the `T`; seconds and fraction
   may be left out; without a zone the time is UTC. A date alone is not documented.
3. Relative to the present: `now-NU` or `now-NU/A`, with an amount `N`, a unit `U` and, optionally, a
   unit `A` to which the result is rounded down. Units: `m` minutes, `h` hours, `d` days, `w` weeks,
   `M` months, `y` years. `now-1y/w` is the start of the week one year ago.

Forms with `+` (`now+14d`, `now+14d/d`) are shown by the vendor for an expiration date; whether a
filter takes them is not said (assumed: it does). `now` alone is accepted (assumed). Months and years
are those of the calendar, weeks begin on Monday, all in UTC, and the offset is applied before the
rounding (assumed).

As an expiration date the instant has to lie in the future; null or left out, the token never expires.
The null matters in bodies only: a query parameter is either sent or left out.*/
        #[serde(rename = "expirationDate")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub expiration_date: Option<String>,
        ///Whether it is for containers that make tokens of their own from it; false if left out.
        #[serde(rename = "seedToken")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub seed_token: Option<bool>,
    }
    ///An ActiveGate token that was just created.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ActiveGateTokenCreated {
        ///Id of an ActiveGate token: prefix, dot, public portion (`dt0g02.` and 8 characters from A-Z and 0-9). Not a secret.
        #[schemars(length(min = 1))]
        pub id: String,
        /**The full token string: prefix, public portion and secret portion, joined by dots (`dt0g02.` + 8 characters + `.` +
64 characters, from A-Z and 0-9). Gates connect with it: never log it.*/
        pub token: crate::world::Secret,
        /**An instant in UTC, ISO 8601, with milliseconds: `yyyy-MM-dd'T'HH:mm:ss.SSS'Z'`. Servers in the field
drop the fraction when it is zero (`2027-01-01T00:00:00Z`), so a reader has to accept both forms.*/
        #[serde(rename = "expirationDate")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub expiration_date: Option<String>,
    }
    /**Metadata of an ActiveGate token, never its secret. Without `expirationDate` it never expires, without
`lastUsedDate` no gate has connected with it (assumed).*/
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ActiveGateToken {
        ///Id of an ActiveGate token: prefix, dot, public portion (`dt0g02.` and 8 characters from A-Z and 0-9). Not a secret.
        #[schemars(length(min = 1))]
        pub id: String,
        ///Name of the token, not necessarily unique.
        pub name: String,
        ///User who owns the token.
        pub owner: String,
        /**An instant in UTC, ISO 8601, with milliseconds: `yyyy-MM-dd'T'HH:mm:ss.SSS'Z'`. Servers in the field
drop the fraction when it is zero (`2027-01-01T00:00:00Z`), so a reader has to accept both forms.*/
        #[serde(rename = "creationDate")]
        pub creation_date: String,
        /**An instant in UTC, ISO 8601, with milliseconds: `yyyy-MM-dd'T'HH:mm:ss.SSS'Z'`. Servers in the field
drop the fraction when it is zero (`2027-01-01T00:00:00Z`), so a reader has to accept both forms.*/
        #[serde(rename = "expirationDate")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub expiration_date: Option<String>,
        /**An instant in UTC, ISO 8601, with milliseconds: `yyyy-MM-dd'T'HH:mm:ss.SSS'Z'`. Servers in the field
drop the fraction when it is zero (`2027-01-01T00:00:00Z`), so a reader has to accept both forms.*/
        #[serde(rename = "lastUsedDate")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub last_used_date: Option<String>,
        ///Whether it is for containers that make tokens of their own from it.
        #[serde(rename = "seedToken")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub seed_token: Option<bool>,
        ///For which kind of ActiveGate a token is.
        #[serde(rename = "activeGateType")]
        pub active_gate_type: types::ActiveGateType,
    }
    ///One page of ActiveGate tokens.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ActiveGateTokenList {
        ///Number of tokens on all pages.
        #[serde(rename = "totalCount")]
        #[schemars(range(min = 0))]
        pub total_count: i64,
        ///Tokens per page.
        #[serde(rename = "pageSize")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(range(min = 0))]
        pub page_size: Option<i32>,
        ///Cursor of the next page; absent on the last one.
        #[serde(rename = "nextPageKey")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub next_page_key: Option<String>,
        ///The tokens of the page, newest first (assumed).
        #[serde(rename = "activeGateTokens")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub active_gate_tokens: Option<Vec<types::ActiveGateToken>>,
    }
    ///The tenant token, and the one that it takes the place of.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct TenantTokenConfig {
        ///A tenant token, or none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub active: Option<types::TenantToken>,
        ///A tenant token, or none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub old: Option<types::TenantToken>,
    }
    ///A tenant token, or none.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct TenantToken {
        /**A tenant token, 20 letters and digits (assumed: 16 and more in the field); null where there is none. Agents
connect with it: never log it.*/
        pub value: Option<crate::world::Secret>,
    }
    ///What agents are installed with.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct AgentConnectionInfo {
        ///Id of the environment.
        #[serde(rename = "tenantUUID")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub tenant_uuid: Option<String>,
        ///The tenant token.
        #[serde(rename = "tenantToken")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub tenant_token: Option<crate::world::Secret>,
        ///Where agents connect.
        #[serde(rename = "communicationEndpoints")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub communication_endpoints: Option<Vec<String>>,
        /**The same as one text. The vendor's document of the API says that it is a list, its pages and clients that it is
a text.*/
        #[serde(rename = "formattedCommunicationEndpoints")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub formatted_communication_endpoints: Option<String>,
    }
    ///What ActiveGates are installed with.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct GatewayConnectionInfo {
        ///Id of the environment.
        #[serde(rename = "tenantUUID")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub tenant_uuid: Option<String>,
        ///The tenant token.
        #[serde(rename = "tenantToken")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub tenant_token: Option<crate::world::Secret>,
        ///Where ActiveGates connect, as one text.
        #[serde(rename = "communicationEndpoints")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub communication_endpoints: Option<String>,
    }
    ///The version of the cluster.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ClusterVersion {
        ///Three numbers and the time of the build, joined by dots and a hyphen (assumed).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub version: Option<String>,
    }
    ///The body of every answer that is not a success.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ErrorEnvelope {
        ///What went wrong.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub error: Option<types::Error>,
    }
    ///What went wrong.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct Error {
        ///The HTTP status once more.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub code: Option<i32>,
        ///Explanation in English; not meant to be parsed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub message: Option<String>,
        /**The single reasons if the message is `Constraints violated.`. Left out, not empty, for any other
error.*/
        #[serde(rename = "constraintViolations")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub constraint_violations: Option<Vec<types::ConstraintViolation>>,
    }
    ///One reason why the input was refused.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ConstraintViolation {
        ///Name of the parameter, or path to the member of the body, with array indices from 0 in brackets.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub path: Option<String>,
        ///What is wrong with the value.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub message: Option<String>,
        ///Part of the request in which the refused value stood. Newer versions know `HEADER` as well.
        #[serde(rename = "parameterLocation")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub parameter_location: Option<types::ParameterLocation>,
        ///Further detail about the place. Regularly sent as null.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub location: Option<String>,
    }
    ///Part of the request in which the refused value stood. Newer versions know `HEADER` as well.
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
    pub enum ParameterLocation {
        ///Path of the URL
        #[serde(rename = "PATH")]
        PATH,
        ///Request body
        #[serde(rename = "PAYLOAD_BODY")]
        PayloadBody,
        ///Query string
        #[serde(rename = "QUERY")]
        QUERY,
        ///Header of the request
        #[serde(rename = "HEADER")]
        HEADER,
    }
    impl ParameterLocation {
        /// All values in the order of the document.
        pub const ALL: &'static [Self] = &[
            Self::PATH,
            Self::PayloadBody,
            Self::QUERY,
            Self::HEADER,
        ];
        /// Returns the value as the vendor writes it.
        pub fn as_str(self) -> &'static str {
            match self {
                Self::PATH => "PATH",
                Self::PayloadBody => "PAYLOAD_BODY",
                Self::QUERY => "QUERY",
                Self::HEADER => "HEADER",
            }
        }
        /// Returns the value that the vendor writes so.
        pub fn from_wire(text: &str) -> Option<Self> {
            match text {
                "PATH" => Some(Self::PATH),
                "PAYLOAD_BODY" => Some(Self::PayloadBody),
                "QUERY" => Some(Self::QUERY),
                "HEADER" => Some(Self::HEADER),
                _ => None,
            }
        }
        /// Returns the human-readable name; empty if the document has none.
        pub fn description(self) -> &'static str {
            match self {
                Self::PATH => "Path of the URL",
                Self::PayloadBody => "Request body",
                Self::QUERY => "Query string",
                Self::HEADER => "Header of the request",
            }
        }
    }
    ///For which kind of ActiveGate a token is.
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
    pub enum ActiveGateType {
        ///Environment ActiveGate
        #[serde(rename = "ENVIRONMENT")]
        ENVIRONMENT,
        ///Cluster ActiveGate
        #[serde(rename = "CLUSTER")]
        CLUSTER,
    }
    impl ActiveGateType {
        /// All values in the order of the document.
        pub const ALL: &'static [Self] = &[Self::ENVIRONMENT, Self::CLUSTER];
        /// Returns the value as the vendor writes it.
        pub fn as_str(self) -> &'static str {
            match self {
                Self::ENVIRONMENT => "ENVIRONMENT",
                Self::CLUSTER => "CLUSTER",
            }
        }
        /// Returns the value that the vendor writes so.
        pub fn from_wire(text: &str) -> Option<Self> {
            match text {
                "ENVIRONMENT" => Some(Self::ENVIRONMENT),
                "CLUSTER" => Some(Self::CLUSTER),
                _ => None,
            }
        }
        /// Returns the human-readable name; empty if the document has none.
        pub fn description(self) -> &'static str {
            match self {
                Self::ENVIRONMENT => "Environment ActiveGate",
                Self::CLUSTER => "Cluster ActiveGate",
            }
        }
    }
    /**A scope that a token may hold: those that can be requested, and six that belong to tokens the product
makes itself (`DiagnosticExport`, `MemoryDump`, `Mobile`, `ViewDashboard`, `ViewReport`,
`WriteSyntheticData`). Newer versions add values without notice.*/
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
    pub enum Scope {
        ///PaaS integration: download the installer
        #[serde(rename = "InstallerDownload")]
        InstallerDownload,
        ///Read problems, events, metrics and topology
        #[serde(rename = "DataExport")]
        DataExport,
        ///Upload extensions
        #[serde(rename = "PluginUpload")]
        PluginUpload,
        ///PaaS integration: support alert
        #[serde(rename = "SupportAlert")]
        SupportAlert,
        ///Module integration: Synthetic Classic
        #[serde(rename = "AdvancedSyntheticIntegration")]
        AdvancedSyntheticIntegration,
        ///Create and read synthetic monitors, locations and nodes
        #[serde(rename = "ExternalSyntheticIntegration")]
        ExternalSyntheticIntegration,
        ///Module integration: AppMon
        #[serde(rename = "AppMonIntegration")]
        AppMonIntegration,
        ///RUM browser extension
        #[serde(rename = "RumBrowserExtension")]
        RumBrowserExtension,
        ///Read logs (older scope)
        #[serde(rename = "LogExport")]
        LogExport,
        ///Read configuration
        #[serde(rename = "ReadConfig")]
        ReadConfig,
        ///Write configuration
        #[serde(rename = "WriteConfig")]
        WriteConfig,
        ///Query user sessions
        #[serde(rename = "DTAQLAccess")]
        DTAQLAccess,
        ///Anonymize user sessions
        #[serde(rename = "UserSessionAnonymization")]
        UserSessionAnonymization,
        ///Change data privacy settings
        #[serde(rename = "DataPrivacy")]
        DataPrivacy,
        ///Capture request data
        #[serde(rename = "CaptureRequestData")]
        CaptureRequestData,
        ///Module integration: AI (rebranded name of Davis)
        #[serde(rename = "AI")]
        AI,
        ///Module integration: Davis (original name of AI)
        #[serde(rename = "Davis")]
        Davis,
        ///Manage symbol files of mobile apps
        #[serde(rename = "DssFileManagement")]
        DssFileManagement,
        ///Manage RUM JavaScript tags
        #[serde(rename = "RumJavaScriptTagManagement")]
        RumJavaScriptTagManagement,
        ///Manage tokens
        #[serde(rename = "TenantTokenManagement")]
        TenantTokenManagement,
        ///Manage ActiveGate certificates
        #[serde(rename = "ActiveGateCertManagement")]
        ActiveGateCertManagement,
        ///Fetch data from a remote environment
        #[serde(rename = "RestRequestForwarding")]
        RestRequestForwarding,
        ///Read synthetic monitors, locations and nodes
        #[serde(rename = "ReadSyntheticData")]
        ReadSyntheticData,
        ///Ingest data such as metrics and events
        #[serde(rename = "DataImport")]
        DataImport,
        ///Write synthetic monitor executions
        #[serde(rename = "syntheticExecutions.write")]
        SyntheticExecutionsWrite,
        ///Read synthetic monitor execution results
        #[serde(rename = "syntheticExecutions.read")]
        SyntheticExecutionsRead,
        ///Read audit logs
        #[serde(rename = "auditLogs.read")]
        AuditLogsRead,
        ///Read metrics
        #[serde(rename = "metrics.read")]
        MetricsRead,
        ///Write metrics
        #[serde(rename = "metrics.write")]
        MetricsWrite,
        ///Read entities
        #[serde(rename = "entities.read")]
        EntitiesRead,
        ///Write entities
        #[serde(rename = "entities.write")]
        EntitiesWrite,
        ///Read problems
        #[serde(rename = "problems.read")]
        ProblemsRead,
        ///Write problems
        #[serde(rename = "problems.write")]
        ProblemsWrite,
        ///Read events
        #[serde(rename = "events.read")]
        EventsRead,
        ///Ingest events
        #[serde(rename = "events.ingest")]
        EventsIngest,
        ///Ingest events through OpenPipeline, built-in endpoint
        #[serde(rename = "openpipeline.events")]
        OpenpipelineEvents,
        ///Ingest events through OpenPipeline, custom endpoints
        #[serde(rename = "openpipeline.events.custom")]
        OpenpipelineEventsCustom,
        ///Ingest security events through OpenPipeline, built-in endpoint
        #[serde(rename = "openpipeline.events_security")]
        OpenpipelineEventsSecurity,
        ///Ingest security events through OpenPipeline, custom endpoints
        #[serde(rename = "openpipeline.events_security.custom")]
        OpenpipelineEventsSecurityCustom,
        ///Ingest software lifecycle events through OpenPipeline, built-in endpoint
        #[serde(rename = "openpipeline.events_sdlc")]
        OpenpipelineEventsSdlc,
        ///Ingest software lifecycle events through OpenPipeline, custom endpoints
        #[serde(rename = "openpipeline.events_sdlc.custom")]
        OpenpipelineEventsSdlcCustom,
        ///Ingest Smartscape events through OpenPipeline
        #[serde(rename = "openpipeline.events_smartscape")]
        OpenpipelineEventsSmartscape,
        ///Ingest business events
        #[serde(rename = "bizevents.ingest")]
        BizeventsIngest,
        ///Read network zones
        #[serde(rename = "networkZones.read")]
        NetworkZonesRead,
        ///Write network zones
        #[serde(rename = "networkZones.write")]
        NetworkZonesWrite,
        ///Read ActiveGates
        #[serde(rename = "activeGates.read")]
        ActiveGatesRead,
        ///Write ActiveGates
        #[serde(rename = "activeGates.write")]
        ActiveGatesWrite,
        ///Read ActiveGate tokens
        #[serde(rename = "activeGateTokenManagement.read")]
        ActiveGateTokenManagementRead,
        ///Create ActiveGate tokens
        #[serde(rename = "activeGateTokenManagement.create")]
        ActiveGateTokenManagementCreate,
        ///Write ActiveGate tokens
        #[serde(rename = "activeGateTokenManagement.write")]
        ActiveGateTokenManagementWrite,
        ///Read agent tokens
        #[serde(rename = "agentTokenManagement.read")]
        AgentTokenManagementRead,
        ///Read credential vault entries
        #[serde(rename = "credentialVault.read")]
        CredentialVaultRead,
        ///Write credential vault entries
        #[serde(rename = "credentialVault.write")]
        CredentialVaultWrite,
        ///Read extensions
        #[serde(rename = "extensions.read")]
        ExtensionsRead,
        ///Write extensions
        #[serde(rename = "extensions.write")]
        ExtensionsWrite,
        ///Read monitoring configurations of extensions
        #[serde(rename = "extensionConfigurations.read")]
        ExtensionConfigurationsRead,
        ///Write monitoring configurations of extensions
        #[serde(rename = "extensionConfigurations.write")]
        ExtensionConfigurationsWrite,
        ///Read environment configurations of extensions
        #[serde(rename = "extensionEnvironment.read")]
        ExtensionEnvironmentRead,
        ///Write environment configurations of extensions
        #[serde(rename = "extensionEnvironment.write")]
        ExtensionEnvironmentWrite,
        ///Ingest metrics
        #[serde(rename = "metrics.ingest")]
        MetricsIngest,
        ///Read attacks
        #[serde(rename = "attacks.read")]
        AttacksRead,
        ///Write application protection settings
        #[serde(rename = "attacks.write")]
        AttacksWrite,
        ///Read security problems
        #[serde(rename = "securityProblems.read")]
        SecurityProblemsRead,
        ///Write security problems
        #[serde(rename = "securityProblems.write")]
        SecurityProblemsWrite,
        ///Read synthetic locations
        #[serde(rename = "syntheticLocations.read")]
        SyntheticLocationsRead,
        ///Write synthetic locations
        #[serde(rename = "syntheticLocations.write")]
        SyntheticLocationsWrite,
        ///Read settings
        #[serde(rename = "settings.read")]
        SettingsRead,
        ///Write settings
        #[serde(rename = "settings.write")]
        SettingsWrite,
        ///Rotate tenant tokens
        #[serde(rename = "tenantTokenRotation.write")]
        TenantTokenRotationWrite,
        ///Read SLOs
        #[serde(rename = "slo.read")]
        SloRead,
        ///Write SLOs
        #[serde(rename = "slo.write")]
        SloWrite,
        ///Read releases
        #[serde(rename = "releases.read")]
        ReleasesRead,
        ///Read API tokens
        #[serde(rename = "apiTokens.read")]
        ApiTokensRead,
        ///Write API tokens
        #[serde(rename = "apiTokens.write")]
        ApiTokensWrite,
        ///Ingest OpenTelemetry traces
        #[serde(rename = "openTelemetryTrace.ingest")]
        OpenTelemetryTraceIngest,
        ///Read logs
        #[serde(rename = "logs.read")]
        LogsRead,
        ///Ingest logs
        #[serde(rename = "logs.ingest")]
        LogsIngest,
        ///Read geographic regions
        #[serde(rename = "geographicRegions.read")]
        GeographicRegionsRead,
        ///Read OneAgents
        #[serde(rename = "oneAgents.read")]
        OneAgentsRead,
        ///Write OneAgents
        #[serde(rename = "oneAgents.write")]
        OneAgentsWrite,
        ///Look up a single trace
        #[serde(rename = "traces.lookup")]
        TracesLookup,
        ///Read unified analysis pages
        #[serde(rename = "unifiedAnalysis.read")]
        UnifiedAnalysisRead,
        ///Read Hub data
        #[serde(rename = "hub.read")]
        HubRead,
        ///Write Hub data
        #[serde(rename = "hub.write")]
        HubWrite,
        ///Install and update Hub items
        #[serde(rename = "hub.install")]
        HubInstall,
        ///Read JavaScript mapping files
        #[serde(rename = "javaScriptMappingFiles.read")]
        JavaScriptMappingFilesRead,
        ///Write JavaScript mapping files
        #[serde(rename = "javaScriptMappingFiles.write")]
        JavaScriptMappingFilesWrite,
        ///Run actions on monitoring configurations of extensions
        #[serde(rename = "extensionConfigurationActions.write")]
        ExtensionConfigurationActionsWrite,
        ///Read RUM cookie names
        #[serde(rename = "rumCookieNames.read")]
        RumCookieNamesRead,
        ///Read the sampling configuration of adaptive traffic management
        #[serde(rename = "adaptiveTrafficManagement.read")]
        AdaptiveTrafficManagementRead,
        ///Read RUM tags for manual insertion
        #[serde(rename = "rumManualInsertionTags.read")]
        RumManualInsertionTagsRead,
        ///Read JMX metrics that extensions discovered
        #[serde(rename = "extensionDiscoveryJmx.read")]
        ExtensionDiscoveryJmxRead,
        ///Read PMI metrics that extensions discovered
        #[serde(rename = "extensionDiscoveryPmi.read")]
        ExtensionDiscoveryPmiRead,
        ///Export diagnostics (assigned by the product only)
        #[serde(rename = "DiagnosticExport")]
        DiagnosticExport,
        ///Store memory dumps (assigned by the product only)
        #[serde(rename = "MemoryDump")]
        MemoryDump,
        ///Mobile app (assigned by the product only)
        #[serde(rename = "Mobile")]
        Mobile,
        ///View a shared dashboard (assigned by the product only)
        #[serde(rename = "ViewDashboard")]
        ViewDashboard,
        ///View a shared report (assigned by the product only)
        #[serde(rename = "ViewReport")]
        ViewReport,
        ///Write synthetic monitor data (assigned by the product only)
        #[serde(rename = "WriteSyntheticData")]
        WriteSyntheticData,
    }
    impl Scope {
        /// All values in the order of the document.
        pub const ALL: &'static [Self] = &[
            Self::InstallerDownload,
            Self::DataExport,
            Self::PluginUpload,
            Self::SupportAlert,
            Self::AdvancedSyntheticIntegration,
            Self::ExternalSyntheticIntegration,
            Self::AppMonIntegration,
            Self::RumBrowserExtension,
            Self::LogExport,
            Self::ReadConfig,
            Self::WriteConfig,
            Self::DTAQLAccess,
            Self::UserSessionAnonymization,
            Self::DataPrivacy,
            Self::CaptureRequestData,
            Self::AI,
            Self::Davis,
            Self::DssFileManagement,
            Self::RumJavaScriptTagManagement,
            Self::TenantTokenManagement,
            Self::ActiveGateCertManagement,
            Self::RestRequestForwarding,
            Self::ReadSyntheticData,
            Self::DataImport,
            Self::SyntheticExecutionsWrite,
            Self::SyntheticExecutionsRead,
            Self::AuditLogsRead,
            Self::MetricsRead,
            Self::MetricsWrite,
            Self::EntitiesRead,
            Self::EntitiesWrite,
            Self::ProblemsRead,
            Self::ProblemsWrite,
            Self::EventsRead,
            Self::EventsIngest,
            Self::OpenpipelineEvents,
            Self::OpenpipelineEventsCustom,
            Self::OpenpipelineEventsSecurity,
            Self::OpenpipelineEventsSecurityCustom,
            Self::OpenpipelineEventsSdlc,
            Self::OpenpipelineEventsSdlcCustom,
            Self::OpenpipelineEventsSmartscape,
            Self::BizeventsIngest,
            Self::NetworkZonesRead,
            Self::NetworkZonesWrite,
            Self::ActiveGatesRead,
            Self::ActiveGatesWrite,
            Self::ActiveGateTokenManagementRead,
            Self::ActiveGateTokenManagementCreate,
            Self::ActiveGateTokenManagementWrite,
            Self::AgentTokenManagementRead,
            Self::CredentialVaultRead,
            Self::CredentialVaultWrite,
            Self::ExtensionsRead,
            Self::ExtensionsWrite,
            Self::ExtensionConfigurationsRead,
            Self::ExtensionConfigurationsWrite,
            Self::ExtensionEnvironmentRead,
            Self::ExtensionEnvironmentWrite,
            Self::MetricsIngest,
            Self::AttacksRead,
            Self::AttacksWrite,
            Self::SecurityProblemsRead,
            Self::SecurityProblemsWrite,
            Self::SyntheticLocationsRead,
            Self::SyntheticLocationsWrite,
            Self::SettingsRead,
            Self::SettingsWrite,
            Self::TenantTokenRotationWrite,
            Self::SloRead,
            Self::SloWrite,
            Self::ReleasesRead,
            Self::ApiTokensRead,
            Self::ApiTokensWrite,
            Self::OpenTelemetryTraceIngest,
            Self::LogsRead,
            Self::LogsIngest,
            Self::GeographicRegionsRead,
            Self::OneAgentsRead,
            Self::OneAgentsWrite,
            Self::TracesLookup,
            Self::UnifiedAnalysisRead,
            Self::HubRead,
            Self::HubWrite,
            Self::HubInstall,
            Self::JavaScriptMappingFilesRead,
            Self::JavaScriptMappingFilesWrite,
            Self::ExtensionConfigurationActionsWrite,
            Self::RumCookieNamesRead,
            Self::AdaptiveTrafficManagementRead,
            Self::RumManualInsertionTagsRead,
            Self::ExtensionDiscoveryJmxRead,
            Self::ExtensionDiscoveryPmiRead,
            Self::DiagnosticExport,
            Self::MemoryDump,
            Self::Mobile,
            Self::ViewDashboard,
            Self::ViewReport,
            Self::WriteSyntheticData,
        ];
        /// Returns the value as the vendor writes it.
        pub fn as_str(self) -> &'static str {
            match self {
                Self::InstallerDownload => "InstallerDownload",
                Self::DataExport => "DataExport",
                Self::PluginUpload => "PluginUpload",
                Self::SupportAlert => "SupportAlert",
                Self::AdvancedSyntheticIntegration => "AdvancedSyntheticIntegration",
                Self::ExternalSyntheticIntegration => "ExternalSyntheticIntegration",
                Self::AppMonIntegration => "AppMonIntegration",
                Self::RumBrowserExtension => "RumBrowserExtension",
                Self::LogExport => "LogExport",
                Self::ReadConfig => "ReadConfig",
                Self::WriteConfig => "WriteConfig",
                Self::DTAQLAccess => "DTAQLAccess",
                Self::UserSessionAnonymization => "UserSessionAnonymization",
                Self::DataPrivacy => "DataPrivacy",
                Self::CaptureRequestData => "CaptureRequestData",
                Self::AI => "AI",
                Self::Davis => "Davis",
                Self::DssFileManagement => "DssFileManagement",
                Self::RumJavaScriptTagManagement => "RumJavaScriptTagManagement",
                Self::TenantTokenManagement => "TenantTokenManagement",
                Self::ActiveGateCertManagement => "ActiveGateCertManagement",
                Self::RestRequestForwarding => "RestRequestForwarding",
                Self::ReadSyntheticData => "ReadSyntheticData",
                Self::DataImport => "DataImport",
                Self::SyntheticExecutionsWrite => "syntheticExecutions.write",
                Self::SyntheticExecutionsRead => "syntheticExecutions.read",
                Self::AuditLogsRead => "auditLogs.read",
                Self::MetricsRead => "metrics.read",
                Self::MetricsWrite => "metrics.write",
                Self::EntitiesRead => "entities.read",
                Self::EntitiesWrite => "entities.write",
                Self::ProblemsRead => "problems.read",
                Self::ProblemsWrite => "problems.write",
                Self::EventsRead => "events.read",
                Self::EventsIngest => "events.ingest",
                Self::OpenpipelineEvents => "openpipeline.events",
                Self::OpenpipelineEventsCustom => "openpipeline.events.custom",
                Self::OpenpipelineEventsSecurity => "openpipeline.events_security",
                Self::OpenpipelineEventsSecurityCustom => {
                    "openpipeline.events_security.custom"
                }
                Self::OpenpipelineEventsSdlc => "openpipeline.events_sdlc",
                Self::OpenpipelineEventsSdlcCustom => "openpipeline.events_sdlc.custom",
                Self::OpenpipelineEventsSmartscape => "openpipeline.events_smartscape",
                Self::BizeventsIngest => "bizevents.ingest",
                Self::NetworkZonesRead => "networkZones.read",
                Self::NetworkZonesWrite => "networkZones.write",
                Self::ActiveGatesRead => "activeGates.read",
                Self::ActiveGatesWrite => "activeGates.write",
                Self::ActiveGateTokenManagementRead => "activeGateTokenManagement.read",
                Self::ActiveGateTokenManagementCreate => {
                    "activeGateTokenManagement.create"
                }
                Self::ActiveGateTokenManagementWrite => "activeGateTokenManagement.write",
                Self::AgentTokenManagementRead => "agentTokenManagement.read",
                Self::CredentialVaultRead => "credentialVault.read",
                Self::CredentialVaultWrite => "credentialVault.write",
                Self::ExtensionsRead => "extensions.read",
                Self::ExtensionsWrite => "extensions.write",
                Self::ExtensionConfigurationsRead => "extensionConfigurations.read",
                Self::ExtensionConfigurationsWrite => "extensionConfigurations.write",
                Self::ExtensionEnvironmentRead => "extensionEnvironment.read",
                Self::ExtensionEnvironmentWrite => "extensionEnvironment.write",
                Self::MetricsIngest => "metrics.ingest",
                Self::AttacksRead => "attacks.read",
                Self::AttacksWrite => "attacks.write",
                Self::SecurityProblemsRead => "securityProblems.read",
                Self::SecurityProblemsWrite => "securityProblems.write",
                Self::SyntheticLocationsRead => "syntheticLocations.read",
                Self::SyntheticLocationsWrite => "syntheticLocations.write",
                Self::SettingsRead => "settings.read",
                Self::SettingsWrite => "settings.write",
                Self::TenantTokenRotationWrite => "tenantTokenRotation.write",
                Self::SloRead => "slo.read",
                Self::SloWrite => "slo.write",
                Self::ReleasesRead => "releases.read",
                Self::ApiTokensRead => "apiTokens.read",
                Self::ApiTokensWrite => "apiTokens.write",
                Self::OpenTelemetryTraceIngest => "openTelemetryTrace.ingest",
                Self::LogsRead => "logs.read",
                Self::LogsIngest => "logs.ingest",
                Self::GeographicRegionsRead => "geographicRegions.read",
                Self::OneAgentsRead => "oneAgents.read",
                Self::OneAgentsWrite => "oneAgents.write",
                Self::TracesLookup => "traces.lookup",
                Self::UnifiedAnalysisRead => "unifiedAnalysis.read",
                Self::HubRead => "hub.read",
                Self::HubWrite => "hub.write",
                Self::HubInstall => "hub.install",
                Self::JavaScriptMappingFilesRead => "javaScriptMappingFiles.read",
                Self::JavaScriptMappingFilesWrite => "javaScriptMappingFiles.write",
                Self::ExtensionConfigurationActionsWrite => {
                    "extensionConfigurationActions.write"
                }
                Self::RumCookieNamesRead => "rumCookieNames.read",
                Self::AdaptiveTrafficManagementRead => "adaptiveTrafficManagement.read",
                Self::RumManualInsertionTagsRead => "rumManualInsertionTags.read",
                Self::ExtensionDiscoveryJmxRead => "extensionDiscoveryJmx.read",
                Self::ExtensionDiscoveryPmiRead => "extensionDiscoveryPmi.read",
                Self::DiagnosticExport => "DiagnosticExport",
                Self::MemoryDump => "MemoryDump",
                Self::Mobile => "Mobile",
                Self::ViewDashboard => "ViewDashboard",
                Self::ViewReport => "ViewReport",
                Self::WriteSyntheticData => "WriteSyntheticData",
            }
        }
        /// Returns the value that the vendor writes so.
        pub fn from_wire(text: &str) -> Option<Self> {
            match text {
                "InstallerDownload" => Some(Self::InstallerDownload),
                "DataExport" => Some(Self::DataExport),
                "PluginUpload" => Some(Self::PluginUpload),
                "SupportAlert" => Some(Self::SupportAlert),
                "AdvancedSyntheticIntegration" => {
                    Some(Self::AdvancedSyntheticIntegration)
                }
                "ExternalSyntheticIntegration" => {
                    Some(Self::ExternalSyntheticIntegration)
                }
                "AppMonIntegration" => Some(Self::AppMonIntegration),
                "RumBrowserExtension" => Some(Self::RumBrowserExtension),
                "LogExport" => Some(Self::LogExport),
                "ReadConfig" => Some(Self::ReadConfig),
                "WriteConfig" => Some(Self::WriteConfig),
                "DTAQLAccess" => Some(Self::DTAQLAccess),
                "UserSessionAnonymization" => Some(Self::UserSessionAnonymization),
                "DataPrivacy" => Some(Self::DataPrivacy),
                "CaptureRequestData" => Some(Self::CaptureRequestData),
                "AI" => Some(Self::AI),
                "Davis" => Some(Self::Davis),
                "DssFileManagement" => Some(Self::DssFileManagement),
                "RumJavaScriptTagManagement" => Some(Self::RumJavaScriptTagManagement),
                "TenantTokenManagement" => Some(Self::TenantTokenManagement),
                "ActiveGateCertManagement" => Some(Self::ActiveGateCertManagement),
                "RestRequestForwarding" => Some(Self::RestRequestForwarding),
                "ReadSyntheticData" => Some(Self::ReadSyntheticData),
                "DataImport" => Some(Self::DataImport),
                "syntheticExecutions.write" => Some(Self::SyntheticExecutionsWrite),
                "syntheticExecutions.read" => Some(Self::SyntheticExecutionsRead),
                "auditLogs.read" => Some(Self::AuditLogsRead),
                "metrics.read" => Some(Self::MetricsRead),
                "metrics.write" => Some(Self::MetricsWrite),
                "entities.read" => Some(Self::EntitiesRead),
                "entities.write" => Some(Self::EntitiesWrite),
                "problems.read" => Some(Self::ProblemsRead),
                "problems.write" => Some(Self::ProblemsWrite),
                "events.read" => Some(Self::EventsRead),
                "events.ingest" => Some(Self::EventsIngest),
                "openpipeline.events" => Some(Self::OpenpipelineEvents),
                "openpipeline.events.custom" => Some(Self::OpenpipelineEventsCustom),
                "openpipeline.events_security" => Some(Self::OpenpipelineEventsSecurity),
                "openpipeline.events_security.custom" => {
                    Some(Self::OpenpipelineEventsSecurityCustom)
                }
                "openpipeline.events_sdlc" => Some(Self::OpenpipelineEventsSdlc),
                "openpipeline.events_sdlc.custom" => {
                    Some(Self::OpenpipelineEventsSdlcCustom)
                }
                "openpipeline.events_smartscape" => {
                    Some(Self::OpenpipelineEventsSmartscape)
                }
                "bizevents.ingest" => Some(Self::BizeventsIngest),
                "networkZones.read" => Some(Self::NetworkZonesRead),
                "networkZones.write" => Some(Self::NetworkZonesWrite),
                "activeGates.read" => Some(Self::ActiveGatesRead),
                "activeGates.write" => Some(Self::ActiveGatesWrite),
                "activeGateTokenManagement.read" => {
                    Some(Self::ActiveGateTokenManagementRead)
                }
                "activeGateTokenManagement.create" => {
                    Some(Self::ActiveGateTokenManagementCreate)
                }
                "activeGateTokenManagement.write" => {
                    Some(Self::ActiveGateTokenManagementWrite)
                }
                "agentTokenManagement.read" => Some(Self::AgentTokenManagementRead),
                "credentialVault.read" => Some(Self::CredentialVaultRead),
                "credentialVault.write" => Some(Self::CredentialVaultWrite),
                "extensions.read" => Some(Self::ExtensionsRead),
                "extensions.write" => Some(Self::ExtensionsWrite),
                "extensionConfigurations.read" => Some(Self::ExtensionConfigurationsRead),
                "extensionConfigurations.write" => {
                    Some(Self::ExtensionConfigurationsWrite)
                }
                "extensionEnvironment.read" => Some(Self::ExtensionEnvironmentRead),
                "extensionEnvironment.write" => Some(Self::ExtensionEnvironmentWrite),
                "metrics.ingest" => Some(Self::MetricsIngest),
                "attacks.read" => Some(Self::AttacksRead),
                "attacks.write" => Some(Self::AttacksWrite),
                "securityProblems.read" => Some(Self::SecurityProblemsRead),
                "securityProblems.write" => Some(Self::SecurityProblemsWrite),
                "syntheticLocations.read" => Some(Self::SyntheticLocationsRead),
                "syntheticLocations.write" => Some(Self::SyntheticLocationsWrite),
                "settings.read" => Some(Self::SettingsRead),
                "settings.write" => Some(Self::SettingsWrite),
                "tenantTokenRotation.write" => Some(Self::TenantTokenRotationWrite),
                "slo.read" => Some(Self::SloRead),
                "slo.write" => Some(Self::SloWrite),
                "releases.read" => Some(Self::ReleasesRead),
                "apiTokens.read" => Some(Self::ApiTokensRead),
                "apiTokens.write" => Some(Self::ApiTokensWrite),
                "openTelemetryTrace.ingest" => Some(Self::OpenTelemetryTraceIngest),
                "logs.read" => Some(Self::LogsRead),
                "logs.ingest" => Some(Self::LogsIngest),
                "geographicRegions.read" => Some(Self::GeographicRegionsRead),
                "oneAgents.read" => Some(Self::OneAgentsRead),
                "oneAgents.write" => Some(Self::OneAgentsWrite),
                "traces.lookup" => Some(Self::TracesLookup),
                "unifiedAnalysis.read" => Some(Self::UnifiedAnalysisRead),
                "hub.read" => Some(Self::HubRead),
                "hub.write" => Some(Self::HubWrite),
                "hub.install" => Some(Self::HubInstall),
                "javaScriptMappingFiles.read" => Some(Self::JavaScriptMappingFilesRead),
                "javaScriptMappingFiles.write" => Some(Self::JavaScriptMappingFilesWrite),
                "extensionConfigurationActions.write" => {
                    Some(Self::ExtensionConfigurationActionsWrite)
                }
                "rumCookieNames.read" => Some(Self::RumCookieNamesRead),
                "adaptiveTrafficManagement.read" => {
                    Some(Self::AdaptiveTrafficManagementRead)
                }
                "rumManualInsertionTags.read" => Some(Self::RumManualInsertionTagsRead),
                "extensionDiscoveryJmx.read" => Some(Self::ExtensionDiscoveryJmxRead),
                "extensionDiscoveryPmi.read" => Some(Self::ExtensionDiscoveryPmiRead),
                "DiagnosticExport" => Some(Self::DiagnosticExport),
                "MemoryDump" => Some(Self::MemoryDump),
                "Mobile" => Some(Self::Mobile),
                "ViewDashboard" => Some(Self::ViewDashboard),
                "ViewReport" => Some(Self::ViewReport),
                "WriteSyntheticData" => Some(Self::WriteSyntheticData),
                _ => None,
            }
        }
        /// Returns the human-readable name; empty if the document has none.
        pub fn description(self) -> &'static str {
            match self {
                Self::InstallerDownload => "PaaS integration: download the installer",
                Self::DataExport => "Read problems, events, metrics and topology",
                Self::PluginUpload => "Upload extensions",
                Self::SupportAlert => "PaaS integration: support alert",
                Self::AdvancedSyntheticIntegration => {
                    "Module integration: Synthetic Classic"
                }
                Self::ExternalSyntheticIntegration => {
                    "Create and read synthetic monitors, locations and nodes"
                }
                Self::AppMonIntegration => "Module integration: AppMon",
                Self::RumBrowserExtension => "RUM browser extension",
                Self::LogExport => "Read logs (older scope)",
                Self::ReadConfig => "Read configuration",
                Self::WriteConfig => "Write configuration",
                Self::DTAQLAccess => "Query user sessions",
                Self::UserSessionAnonymization => "Anonymize user sessions",
                Self::DataPrivacy => "Change data privacy settings",
                Self::CaptureRequestData => "Capture request data",
                Self::AI => "Module integration: AI (rebranded name of Davis)",
                Self::Davis => "Module integration: Davis (original name of AI)",
                Self::DssFileManagement => "Manage symbol files of mobile apps",
                Self::RumJavaScriptTagManagement => "Manage RUM JavaScript tags",
                Self::TenantTokenManagement => "Manage tokens",
                Self::ActiveGateCertManagement => "Manage ActiveGate certificates",
                Self::RestRequestForwarding => "Fetch data from a remote environment",
                Self::ReadSyntheticData => "Read synthetic monitors, locations and nodes",
                Self::DataImport => "Ingest data such as metrics and events",
                Self::SyntheticExecutionsWrite => "Write synthetic monitor executions",
                Self::SyntheticExecutionsRead => {
                    "Read synthetic monitor execution results"
                }
                Self::AuditLogsRead => "Read audit logs",
                Self::MetricsRead => "Read metrics",
                Self::MetricsWrite => "Write metrics",
                Self::EntitiesRead => "Read entities",
                Self::EntitiesWrite => "Write entities",
                Self::ProblemsRead => "Read problems",
                Self::ProblemsWrite => "Write problems",
                Self::EventsRead => "Read events",
                Self::EventsIngest => "Ingest events",
                Self::OpenpipelineEvents => {
                    "Ingest events through OpenPipeline, built-in endpoint"
                }
                Self::OpenpipelineEventsCustom => {
                    "Ingest events through OpenPipeline, custom endpoints"
                }
                Self::OpenpipelineEventsSecurity => {
                    "Ingest security events through OpenPipeline, built-in endpoint"
                }
                Self::OpenpipelineEventsSecurityCustom => {
                    "Ingest security events through OpenPipeline, custom endpoints"
                }
                Self::OpenpipelineEventsSdlc => {
                    "Ingest software lifecycle events through OpenPipeline, built-in endpoint"
                }
                Self::OpenpipelineEventsSdlcCustom => {
                    "Ingest software lifecycle events through OpenPipeline, custom endpoints"
                }
                Self::OpenpipelineEventsSmartscape => {
                    "Ingest Smartscape events through OpenPipeline"
                }
                Self::BizeventsIngest => "Ingest business events",
                Self::NetworkZonesRead => "Read network zones",
                Self::NetworkZonesWrite => "Write network zones",
                Self::ActiveGatesRead => "Read ActiveGates",
                Self::ActiveGatesWrite => "Write ActiveGates",
                Self::ActiveGateTokenManagementRead => "Read ActiveGate tokens",
                Self::ActiveGateTokenManagementCreate => "Create ActiveGate tokens",
                Self::ActiveGateTokenManagementWrite => "Write ActiveGate tokens",
                Self::AgentTokenManagementRead => "Read agent tokens",
                Self::CredentialVaultRead => "Read credential vault entries",
                Self::CredentialVaultWrite => "Write credential vault entries",
                Self::ExtensionsRead => "Read extensions",
                Self::ExtensionsWrite => "Write extensions",
                Self::ExtensionConfigurationsRead => {
                    "Read monitoring configurations of extensions"
                }
                Self::ExtensionConfigurationsWrite => {
                    "Write monitoring configurations of extensions"
                }
                Self::ExtensionEnvironmentRead => {
                    "Read environment configurations of extensions"
                }
                Self::ExtensionEnvironmentWrite => {
                    "Write environment configurations of extensions"
                }
                Self::MetricsIngest => "Ingest metrics",
                Self::AttacksRead => "Read attacks",
                Self::AttacksWrite => "Write application protection settings",
                Self::SecurityProblemsRead => "Read security problems",
                Self::SecurityProblemsWrite => "Write security problems",
                Self::SyntheticLocationsRead => "Read synthetic locations",
                Self::SyntheticLocationsWrite => "Write synthetic locations",
                Self::SettingsRead => "Read settings",
                Self::SettingsWrite => "Write settings",
                Self::TenantTokenRotationWrite => "Rotate tenant tokens",
                Self::SloRead => "Read SLOs",
                Self::SloWrite => "Write SLOs",
                Self::ReleasesRead => "Read releases",
                Self::ApiTokensRead => "Read API tokens",
                Self::ApiTokensWrite => "Write API tokens",
                Self::OpenTelemetryTraceIngest => "Ingest OpenTelemetry traces",
                Self::LogsRead => "Read logs",
                Self::LogsIngest => "Ingest logs",
                Self::GeographicRegionsRead => "Read geographic regions",
                Self::OneAgentsRead => "Read OneAgents",
                Self::OneAgentsWrite => "Write OneAgents",
                Self::TracesLookup => "Look up a single trace",
                Self::UnifiedAnalysisRead => "Read unified analysis pages",
                Self::HubRead => "Read Hub data",
                Self::HubWrite => "Write Hub data",
                Self::HubInstall => "Install and update Hub items",
                Self::JavaScriptMappingFilesRead => "Read JavaScript mapping files",
                Self::JavaScriptMappingFilesWrite => "Write JavaScript mapping files",
                Self::ExtensionConfigurationActionsWrite => {
                    "Run actions on monitoring configurations of extensions"
                }
                Self::RumCookieNamesRead => "Read RUM cookie names",
                Self::AdaptiveTrafficManagementRead => {
                    "Read the sampling configuration of adaptive traffic management"
                }
                Self::RumManualInsertionTagsRead => "Read RUM tags for manual insertion",
                Self::ExtensionDiscoveryJmxRead => {
                    "Read JMX metrics that extensions discovered"
                }
                Self::ExtensionDiscoveryPmiRead => {
                    "Read PMI metrics that extensions discovered"
                }
                Self::DiagnosticExport => {
                    "Export diagnostics (assigned by the product only)"
                }
                Self::MemoryDump => "Store memory dumps (assigned by the product only)",
                Self::Mobile => "Mobile app (assigned by the product only)",
                Self::ViewDashboard => {
                    "View a shared dashboard (assigned by the product only)"
                }
                Self::ViewReport => "View a shared report (assigned by the product only)",
                Self::WriteSyntheticData => {
                    "Write synthetic monitor data (assigned by the product only)"
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
///The operations of `openapi/astrom.yaml`. A new one does not compile until it is handled.
pub trait Astrom: Vendor {
    ///`GET /apiTokens`: List tokens.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn api_token_list(
        call: &Call<'_, Self>,
        request: Request<ops::ApiTokenList>,
    ) -> impl Future<
        Output = Result<Answer<<ops::ApiTokenList as Operation>::Output>, Self::Problem>,
    > + Send;
    ///`POST /apiTokens`: Create a token.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn api_token_create(
        call: &Call<'_, Self>,
        request: Request<ops::ApiTokenCreate>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::ApiTokenCreate as Operation>::Output>,
            Self::Problem,
        >,
    > + Send;
    ///`POST /apiTokens/lookup`: Look up a token by its secret.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn api_token_lookup(
        call: &Call<'_, Self>,
        request: Request<ops::ApiTokenLookup>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::ApiTokenLookup as Operation>::Output>,
            Self::Problem,
        >,
    > + Send;
    ///`GET /apiTokens/{id}`: Get a token.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn api_token_get(
        call: &Call<'_, Self>,
        request: Request<ops::ApiTokenGet>,
    ) -> impl Future<
        Output = Result<Answer<<ops::ApiTokenGet as Operation>::Output>, Self::Problem>,
    > + Send;
    ///`PUT /apiTokens/{id}`: Update a token.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn api_token_update(
        call: &Call<'_, Self>,
        request: Request<ops::ApiTokenUpdate>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::ApiTokenUpdate as Operation>::Output>,
            Self::Problem,
        >,
    > + Send;
    ///`DELETE /apiTokens/{id}`: Delete a token.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn api_token_delete(
        call: &Call<'_, Self>,
        request: Request<ops::ApiTokenDelete>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::ApiTokenDelete as Operation>::Output>,
            Self::Problem,
        >,
    > + Send;
    ///`GET /activeGateTokens`: List ActiveGate tokens.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn active_gate_token_list(
        call: &Call<'_, Self>,
        request: Request<ops::ActiveGateTokenList>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::ActiveGateTokenList as Operation>::Output>,
            Self::Problem,
        >,
    > + Send;
    ///`POST /activeGateTokens`: Create an ActiveGate token.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn active_gate_token_create(
        call: &Call<'_, Self>,
        request: Request<ops::ActiveGateTokenCreate>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::ActiveGateTokenCreate as Operation>::Output>,
            Self::Problem,
        >,
    > + Send;
    ///`GET /activeGateTokens/{id}`: Get an ActiveGate token.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn active_gate_token_get(
        call: &Call<'_, Self>,
        request: Request<ops::ActiveGateTokenGet>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::ActiveGateTokenGet as Operation>::Output>,
            Self::Problem,
        >,
    > + Send;
    ///`DELETE /activeGateTokens/{id}`: Revoke an ActiveGate token.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn active_gate_token_delete(
        call: &Call<'_, Self>,
        request: Request<ops::ActiveGateTokenDelete>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::ActiveGateTokenDelete as Operation>::Output>,
            Self::Problem,
        >,
    > + Send;
    ///`POST /tenantTokenRotation/start`: Begin to replace the tenant token.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn tenant_token_rotation_start(
        call: &Call<'_, Self>,
        request: Request<ops::TenantTokenRotationStart>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::TenantTokenRotationStart as Operation>::Output>,
            Self::Problem,
        >,
    > + Send;
    ///`POST /tenantTokenRotation/finish`: End the rotation with the new token.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn tenant_token_rotation_finish(
        call: &Call<'_, Self>,
        request: Request<ops::TenantTokenRotationFinish>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::TenantTokenRotationFinish as Operation>::Output>,
            Self::Problem,
        >,
    > + Send;
    ///`POST /tenantTokenRotation/cancel`: End the rotation with the old token.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn tenant_token_rotation_cancel(
        call: &Call<'_, Self>,
        request: Request<ops::TenantTokenRotationCancel>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::TenantTokenRotationCancel as Operation>::Output>,
            Self::Problem,
        >,
    > + Send;
    ///`GET /config/clusterversion`: Get the version of the cluster.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn cluster_version_get(
        call: &Call<'_, Self>,
        request: Request<ops::ClusterVersionGet>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::ClusterVersionGet as Operation>::Output>,
            Self::Problem,
        >,
    > + Send;
    ///`GET /time`: Get the time of the cluster.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn time_get(
        call: &Call<'_, Self>,
        request: Request<ops::TimeGet>,
    ) -> impl Future<
        Output = Result<Answer<<ops::TimeGet as Operation>::Output>, Self::Problem>,
    > + Send;
    ///`GET /deployment/installer/agent/connectioninfo`: Get how agents connect.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn agent_connection_info_get(
        call: &Call<'_, Self>,
        request: Request<ops::AgentConnectionInfoGet>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::AgentConnectionInfoGet as Operation>::Output>,
            Self::Problem,
        >,
    > + Send;
    ///`GET /deployment/installer/gateway/connectioninfo`: Get how ActiveGates connect.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn gateway_connection_info_get(
        call: &Call<'_, Self>,
        request: Request<ops::GatewayConnectionInfoGet>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::GatewayConnectionInfoGet as Operation>::Output>,
            Self::Problem,
        >,
    > + Send;
    ///`GET /health`: Ask whether the server is running.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn health_get(
        call: &Call<'_, Self>,
        request: Request<ops::HealthGet>,
    ) -> impl Future<
        Output = Result<Answer<<ops::HealthGet as Operation>::Output>, Self::Problem>,
    > + Send;
}
/// The operation table.
pub static OPERATIONS: &[OperationInfo] = &[
    OperationInfo {
        api: Api::Astrom,
        id: "api_token_list",
        method: Method::GET,
        path: "/e/{environment_id}/api/v2/apiTokens",
        also_at: &["/api/v2/apiTokens"],
        rights: Rights {
            within: Within::Environment,
            any_of: Holders::OneOf(&["apiTokens.read"]),
            own: None,
        },
        safe_to_repeat: true,
        success: 200,
        query: &[
            QueryParameter {
                name: "nextPageKey",
                kind: ValueKind::String,
            },
            QueryParameter {
                name: "pageSize",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "apiTokenSelector",
                kind: ValueKind::String,
            },
            QueryParameter {
                name: "fields",
                kind: ValueKind::String,
            },
            QueryParameter {
                name: "from",
                kind: ValueKind::String,
            },
            QueryParameter {
                name: "to",
                kind: ValueKind::String,
            },
            QueryParameter {
                name: "sort",
                kind: ValueKind::String,
            },
        ],
        headers: &[],
        has_body: false,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::Astrom,
        id: "api_token_create",
        method: Method::POST,
        path: "/e/{environment_id}/api/v2/apiTokens",
        also_at: &["/api/v2/apiTokens"],
        rights: Rights {
            within: Within::Environment,
            any_of: Holders::OneOf(&["apiTokens.write"]),
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
        api: Api::Astrom,
        id: "api_token_lookup",
        method: Method::POST,
        path: "/e/{environment_id}/api/v2/apiTokens/lookup",
        also_at: &["/api/v2/apiTokens/lookup"],
        rights: Rights {
            within: Within::Environment,
            any_of: Holders::Any,
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
        api: Api::Astrom,
        id: "api_token_get",
        method: Method::GET,
        path: "/e/{environment_id}/api/v2/apiTokens/{id}",
        also_at: &["/api/v2/apiTokens/{id}"],
        rights: Rights {
            within: Within::Environment,
            any_of: Holders::OneOf(&["apiTokens.read"]),
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
        api: Api::Astrom,
        id: "api_token_update",
        method: Method::PUT,
        path: "/e/{environment_id}/api/v2/apiTokens/{id}",
        also_at: &["/api/v2/apiTokens/{id}"],
        rights: Rights {
            within: Within::Environment,
            any_of: Holders::OneOf(&["apiTokens.write"]),
            own: None,
        },
        safe_to_repeat: true,
        success: 204,
        query: &[],
        headers: &[],
        has_body: true,
        media_types: &[],
        schemas,
    },
    OperationInfo {
        api: Api::Astrom,
        id: "api_token_delete",
        method: Method::DELETE,
        path: "/e/{environment_id}/api/v2/apiTokens/{id}",
        also_at: &["/api/v2/apiTokens/{id}"],
        rights: Rights {
            within: Within::Environment,
            any_of: Holders::OneOf(&["apiTokens.write"]),
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
        api: Api::Astrom,
        id: "active_gate_token_list",
        method: Method::GET,
        path: "/e/{environment_id}/api/v2/activeGateTokens",
        also_at: &["/api/v2/activeGateTokens"],
        rights: Rights {
            within: Within::Environment,
            any_of: Holders::OneOf(&["activeGateTokenManagement.read"]),
            own: None,
        },
        safe_to_repeat: true,
        success: 200,
        query: &[
            QueryParameter {
                name: "nextPageKey",
                kind: ValueKind::String,
            },
            QueryParameter {
                name: "pageSize",
                kind: ValueKind::Integer,
            },
        ],
        headers: &[],
        has_body: false,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::Astrom,
        id: "active_gate_token_create",
        method: Method::POST,
        path: "/e/{environment_id}/api/v2/activeGateTokens",
        also_at: &["/api/v2/activeGateTokens"],
        rights: Rights {
            within: Within::Environment,
            any_of: Holders::OneOf(
                &["activeGateTokenManagement.create", "activeGateTokenManagement.write"],
            ),
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
        api: Api::Astrom,
        id: "active_gate_token_get",
        method: Method::GET,
        path: "/e/{environment_id}/api/v2/activeGateTokens/{id}",
        also_at: &["/api/v2/activeGateTokens/{id}"],
        rights: Rights {
            within: Within::Environment,
            any_of: Holders::OneOf(&["activeGateTokenManagement.read"]),
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
        api: Api::Astrom,
        id: "active_gate_token_delete",
        method: Method::DELETE,
        path: "/e/{environment_id}/api/v2/activeGateTokens/{id}",
        also_at: &["/api/v2/activeGateTokens/{id}"],
        rights: Rights {
            within: Within::Environment,
            any_of: Holders::OneOf(&["activeGateTokenManagement.write"]),
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
        api: Api::Astrom,
        id: "tenant_token_rotation_start",
        method: Method::POST,
        path: "/e/{environment_id}/api/v2/tenantTokenRotation/start",
        also_at: &["/api/v2/tenantTokenRotation/start"],
        rights: Rights {
            within: Within::Environment,
            any_of: Holders::OneOf(&["tenantTokenRotation.write"]),
            own: None,
        },
        safe_to_repeat: false,
        success: 200,
        query: &[],
        headers: &[],
        has_body: false,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::Astrom,
        id: "tenant_token_rotation_finish",
        method: Method::POST,
        path: "/e/{environment_id}/api/v2/tenantTokenRotation/finish",
        also_at: &["/api/v2/tenantTokenRotation/finish"],
        rights: Rights {
            within: Within::Environment,
            any_of: Holders::OneOf(&["tenantTokenRotation.write"]),
            own: None,
        },
        safe_to_repeat: false,
        success: 200,
        query: &[],
        headers: &[],
        has_body: false,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::Astrom,
        id: "tenant_token_rotation_cancel",
        method: Method::POST,
        path: "/e/{environment_id}/api/v2/tenantTokenRotation/cancel",
        also_at: &["/api/v2/tenantTokenRotation/cancel"],
        rights: Rights {
            within: Within::Environment,
            any_of: Holders::OneOf(&["tenantTokenRotation.write"]),
            own: None,
        },
        safe_to_repeat: false,
        success: 200,
        query: &[],
        headers: &[],
        has_body: false,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::Astrom,
        id: "cluster_version_get",
        method: Method::GET,
        path: "/e/{environment_id}/api/v1/config/clusterversion",
        also_at: &["/api/v1/config/clusterversion"],
        rights: Rights {
            within: Within::Environment,
            any_of: Holders::OneOf(&["DataExport"]),
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
        api: Api::Astrom,
        id: "time_get",
        method: Method::GET,
        path: "/e/{environment_id}/api/v1/time",
        also_at: &["/api/v1/time"],
        rights: Rights {
            within: Within::Environment,
            any_of: Holders::Public,
            own: None,
        },
        safe_to_repeat: true,
        success: 200,
        query: &[],
        headers: &[],
        has_body: false,
        media_types: &["text/plain"],
        schemas,
    },
    OperationInfo {
        api: Api::Astrom,
        id: "agent_connection_info_get",
        method: Method::GET,
        path: "/e/{environment_id}/api/v1/deployment/installer/agent/connectioninfo",
        also_at: &["/api/v1/deployment/installer/agent/connectioninfo"],
        rights: Rights {
            within: Within::Environment,
            any_of: Holders::OneOf(&["InstallerDownload"]),
            own: None,
        },
        safe_to_repeat: true,
        success: 200,
        query: &[
            QueryParameter {
                name: "networkZone",
                kind: ValueKind::String,
            },
            QueryParameter {
                name: "version",
                kind: ValueKind::String,
            },
            QueryParameter {
                name: "defaultZoneFallback",
                kind: ValueKind::Boolean,
            },
        ],
        headers: &[],
        has_body: false,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::Astrom,
        id: "gateway_connection_info_get",
        method: Method::GET,
        path: "/e/{environment_id}/api/v1/deployment/installer/gateway/connectioninfo",
        also_at: &["/api/v1/deployment/installer/gateway/connectioninfo"],
        rights: Rights {
            within: Within::Environment,
            any_of: Holders::OneOf(&["InstallerDownload"]),
            own: None,
        },
        safe_to_repeat: true,
        success: 200,
        query: &[
            QueryParameter {
                name: "networkZone",
                kind: ValueKind::String,
            },
            QueryParameter {
                name: "version",
                kind: ValueKind::String,
            },
            QueryParameter {
                name: "defaultZoneFallback",
                kind: ValueKind::Boolean,
            },
        ],
        headers: &[],
        has_body: false,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::Astrom,
        id: "health_get",
        method: Method::GET,
        path: "/e/{environment_id}/rest/health",
        also_at: &["/rest/health"],
        rights: Rights {
            within: Within::Environment,
            any_of: Holders::Public,
            own: None,
        },
        safe_to_repeat: true,
        success: 200,
        query: &[],
        headers: &[],
        has_body: false,
        media_types: &["text/plain"],
        schemas,
    },
];
/// A type for each operation, which names its types.
pub mod ops {
    use schemars::JsonSchema;
    use serde::{Deserialize, Serialize};
    #[allow(unused_imports, reason = "not every document uses all of them")]
    use super::{NoBody, OPERATIONS, Operation, OperationInfo, types};
    ///The path parameters of `api_token_list`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ApiTokenListPath {
        /**Id of the monitoring environment, a UUID in practice. An id the cluster does not know is answered
with 404.*/
        pub environment_id: String,
    }
    ///The query parameters of `api_token_list`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ApiTokenListQuery {
        /**Cursor of the page to return, as the previous page gave it; without it the first page is returned.
Beside it no other parameter may be sent. The cursor is base64 of the URL-safe alphabet with padding, as
all that the vendor shows, so it may stand in a URL as it is (assumed of all). An unknown cursor is
answered with 400 (assumed).*/
        #[serde(rename = "nextPageKey")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub next_page_key: Option<String>,
        /**Tokens per page, 100 to 10000; 200 if left out. The vendor states the lower bound in words only;
assumed: a value outside the bounds is answered with 400 rather than moved to the nearest bound.*/
        #[serde(default = "ApiTokenListQuery::page_size_default")]
        #[serde(rename = "pageSize")]
        #[schemars(range(min = 100, max = 10000))]
        pub page_size: i64,
        /**Filter. One or more criteria, separated by commas; a token has to meet all of them.

- `owner("value")`: the whole name of the owner, upper and lower case told apart
- `personalAccessToken(true)` or `personalAccessToken(false)`: without quotes
- `scope("s1","s2")`: tokens that hold at least one of the scopes

There are no other criteria. How to escape a quotation mark is not documented. A filter that cannot be
read is answered with 400 (assumed).*/
        #[serde(rename = "apiTokenSelector")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub api_token_selector: Option<String>,
        /**Members of each token to return, separated by commas. Without it: `id`, `name`, `enabled`, `owner`,
`creationDate`. Also available: `personalAccessToken`, `expirationDate`, `lastUsedDate`,
`lastUsedIpAddress`, `modifiedDate`, `scopes`, `additionalMetadata`.

Either every entry carries a sign and changes the default set (`+scopes,-creationDate`), or none does
and the list is the exact set (`creationDate,owner`). `id` is always returned. A `+` has to be sent as
`%2B`. An unknown name is answered with 400 (assumed).*/
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub fields: Option<String>,
        /**Earliest time of last use, inclusive (assumed). No bound if left out. Once `from` or `to` is given,
tokens that were never used drop out (assumed). Later than `to`: 400 (assumed). A `+` has to be sent
as `%2B`.*/
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub from: Option<String>,
        /**Latest time of last use, inclusive (assumed). The present time if left out; but with neither `from`
nor `to` there is no filter at all (assumed), so that tokens never used are listed. A `+` has to be
sent as `%2B`.*/
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub to: Option<String>,
        /**One member to sort by, with an optional sign: `+` (also without a sign) or `-`. A `+` has to be sent
as `%2B`.

| Member | `+` | `-` |
| --- | --- | --- |
| `name` | a to z | z to a |
| `creationDate` | oldest first | newest first |
| `lastUsedDate` | never used first | most recently used first |
| `expirationDate` | soonest first, endless last | endless first |
| `modifiedDate` | never modified first | most recently modified first |

Ties are broken by id (assumed). Anything else, several members included, is answered with 400
(assumed).*/
        #[serde(default = "ApiTokenListQuery::sort_default")]
        pub sort: String,
    }
    impl ApiTokenListQuery {
        ///What the document says that `pageSize` is if it is left out.
        pub const PAGE_SIZE_DEFAULT: i64 = 200;
        fn page_size_default() -> i64 {
            Self::PAGE_SIZE_DEFAULT
        }
        ///What the document says that `sort` is if it is left out.
        pub const SORT_DEFAULT: &'static str = "-creationDate";
        fn sort_default() -> String {
            Self::SORT_DEFAULT.to_owned()
        }
    }
    impl Default for ApiTokenListQuery {
        fn default() -> Self {
            Self {
                next_page_key: None,
                page_size: Self::page_size_default(),
                api_token_selector: None,
                fields: None,
                from: None,
                to: None,
                sort: Self::sort_default(),
            }
        }
    }
    ///The header parameters of `api_token_list`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct ApiTokenListHeaders {}
    ///The path parameters of `api_token_create`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ApiTokenCreatePath {
        /**Id of the monitoring environment, a UUID in practice. An id the cluster does not know is answered
with 404.*/
        pub environment_id: String,
    }
    ///The query parameters of `api_token_create`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct ApiTokenCreateQuery {}
    ///The header parameters of `api_token_create`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct ApiTokenCreateHeaders {}
    ///The path parameters of `api_token_lookup`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ApiTokenLookupPath {
        /**Id of the monitoring environment, a UUID in practice. An id the cluster does not know is answered
with 404.*/
        pub environment_id: String,
    }
    ///The query parameters of `api_token_lookup`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct ApiTokenLookupQuery {}
    ///The header parameters of `api_token_lookup`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct ApiTokenLookupHeaders {}
    ///The path parameters of `api_token_get`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ApiTokenGetPath {
        /**Id of the monitoring environment, a UUID in practice. An id the cluster does not know is answered
with 404.*/
        pub environment_id: String,
        ///Id of the token, its prefix and public portion joined by a dot.
        pub id: String,
    }
    ///The query parameters of `api_token_get`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct ApiTokenGetQuery {}
    ///The header parameters of `api_token_get`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct ApiTokenGetHeaders {}
    ///The path parameters of `api_token_update`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ApiTokenUpdatePath {
        /**Id of the monitoring environment, a UUID in practice. An id the cluster does not know is answered
with 404.*/
        pub environment_id: String,
        ///Id of the token, its prefix and public portion joined by a dot.
        pub id: String,
    }
    ///The query parameters of `api_token_update`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct ApiTokenUpdateQuery {}
    ///The header parameters of `api_token_update`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct ApiTokenUpdateHeaders {}
    ///The path parameters of `api_token_delete`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ApiTokenDeletePath {
        /**Id of the monitoring environment, a UUID in practice. An id the cluster does not know is answered
with 404.*/
        pub environment_id: String,
        ///Id or full secret of the token to delete.
        pub id: String,
    }
    ///The query parameters of `api_token_delete`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct ApiTokenDeleteQuery {}
    ///The header parameters of `api_token_delete`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct ApiTokenDeleteHeaders {}
    ///The path parameters of `active_gate_token_list`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ActiveGateTokenListPath {
        /**Id of the monitoring environment, a UUID in practice. An id the cluster does not know is answered
with 404.*/
        pub environment_id: String,
    }
    ///The query parameters of `active_gate_token_list`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ActiveGateTokenListQuery {
        /**Cursor of the page to return, as the previous page gave it; without it the first page is returned.
Beside it no other parameter may be sent. The cursor is base64 of the URL-safe alphabet with padding, as
all that the vendor shows, so it may stand in a URL as it is (assumed of all). An unknown cursor is
answered with 400 (assumed).*/
        #[serde(rename = "nextPageKey")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub next_page_key: Option<String>,
        /**Tokens per page, 100 to 3000; 100 if left out. The vendor states the bounds in words only; assumed: a value
outside is answered with 400.*/
        #[serde(default = "ActiveGateTokenListQuery::page_size_default")]
        #[serde(rename = "pageSize")]
        #[schemars(range(min = 100, max = 3000))]
        pub page_size: i64,
    }
    impl ActiveGateTokenListQuery {
        ///What the document says that `pageSize` is if it is left out.
        pub const PAGE_SIZE_DEFAULT: i64 = 100;
        fn page_size_default() -> i64 {
            Self::PAGE_SIZE_DEFAULT
        }
    }
    impl Default for ActiveGateTokenListQuery {
        fn default() -> Self {
            Self {
                next_page_key: None,
                page_size: Self::page_size_default(),
            }
        }
    }
    ///The header parameters of `active_gate_token_list`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct ActiveGateTokenListHeaders {}
    ///The path parameters of `active_gate_token_create`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ActiveGateTokenCreatePath {
        /**Id of the monitoring environment, a UUID in practice. An id the cluster does not know is answered
with 404.*/
        pub environment_id: String,
    }
    ///The query parameters of `active_gate_token_create`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct ActiveGateTokenCreateQuery {}
    ///The header parameters of `active_gate_token_create`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct ActiveGateTokenCreateHeaders {}
    ///The path parameters of `active_gate_token_get`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ActiveGateTokenGetPath {
        /**Id of the monitoring environment, a UUID in practice. An id the cluster does not know is answered
with 404.*/
        pub environment_id: String,
        ///Id of the ActiveGate token, its prefix and public portion joined by a dot.
        pub id: String,
    }
    ///The query parameters of `active_gate_token_get`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct ActiveGateTokenGetQuery {}
    ///The header parameters of `active_gate_token_get`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct ActiveGateTokenGetHeaders {}
    ///The path parameters of `active_gate_token_delete`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ActiveGateTokenDeletePath {
        /**Id of the monitoring environment, a UUID in practice. An id the cluster does not know is answered
with 404.*/
        pub environment_id: String,
        ///Id of the ActiveGate token, its prefix and public portion joined by a dot.
        pub id: String,
    }
    ///The query parameters of `active_gate_token_delete`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct ActiveGateTokenDeleteQuery {}
    ///The header parameters of `active_gate_token_delete`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct ActiveGateTokenDeleteHeaders {}
    ///The path parameters of `tenant_token_rotation_start`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct TenantTokenRotationStartPath {
        /**Id of the monitoring environment, a UUID in practice. An id the cluster does not know is answered
with 404.*/
        pub environment_id: String,
    }
    ///The query parameters of `tenant_token_rotation_start`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct TenantTokenRotationStartQuery {}
    ///The header parameters of `tenant_token_rotation_start`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct TenantTokenRotationStartHeaders {}
    ///The path parameters of `tenant_token_rotation_finish`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct TenantTokenRotationFinishPath {
        /**Id of the monitoring environment, a UUID in practice. An id the cluster does not know is answered
with 404.*/
        pub environment_id: String,
    }
    ///The query parameters of `tenant_token_rotation_finish`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct TenantTokenRotationFinishQuery {}
    ///The header parameters of `tenant_token_rotation_finish`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct TenantTokenRotationFinishHeaders {}
    ///The path parameters of `tenant_token_rotation_cancel`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct TenantTokenRotationCancelPath {
        /**Id of the monitoring environment, a UUID in practice. An id the cluster does not know is answered
with 404.*/
        pub environment_id: String,
    }
    ///The query parameters of `tenant_token_rotation_cancel`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct TenantTokenRotationCancelQuery {}
    ///The header parameters of `tenant_token_rotation_cancel`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct TenantTokenRotationCancelHeaders {}
    ///The path parameters of `cluster_version_get`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ClusterVersionGetPath {
        /**Id of the monitoring environment, a UUID in practice. An id the cluster does not know is answered
with 404.*/
        pub environment_id: String,
    }
    ///The query parameters of `cluster_version_get`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct ClusterVersionGetQuery {}
    ///The header parameters of `cluster_version_get`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct ClusterVersionGetHeaders {}
    ///The path parameters of `time_get`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct TimeGetPath {
        /**Id of the monitoring environment, a UUID in practice. An id the cluster does not know is answered
with 404.*/
        pub environment_id: String,
    }
    ///The query parameters of `time_get`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct TimeGetQuery {}
    ///The header parameters of `time_get`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct TimeGetHeaders {}
    ///The path parameters of `agent_connection_info_get`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct AgentConnectionInfoGetPath {
        /**Id of the monitoring environment, a UUID in practice. An id the cluster does not know is answered
with 404.*/
        pub environment_id: String,
    }
    ///The query parameters of `agent_connection_info_get`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct AgentConnectionInfoGetQuery {
        ///The network zone that the answer is for. The mock knows none, and ignores it (assumed).
        #[serde(rename = "networkZone")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub network_zone: Option<String>,
        ///The version that is to be installed. Something else than numbers and dots is answered with 400 (assumed).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(regex(pattern = "^[0-9]+([.][0-9]+)+$"))]
        pub version: Option<String>,
        ///Whether the default zone counts if there is no such zone. The mock ignores it (assumed).
        #[serde(rename = "defaultZoneFallback")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub default_zone_fallback: Option<bool>,
    }
    ///The header parameters of `agent_connection_info_get`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct AgentConnectionInfoGetHeaders {}
    ///The path parameters of `gateway_connection_info_get`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct GatewayConnectionInfoGetPath {
        /**Id of the monitoring environment, a UUID in practice. An id the cluster does not know is answered
with 404.*/
        pub environment_id: String,
    }
    ///The query parameters of `gateway_connection_info_get`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct GatewayConnectionInfoGetQuery {
        ///The network zone that the answer is for. The mock knows none, and ignores it (assumed).
        #[serde(rename = "networkZone")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub network_zone: Option<String>,
        ///The version that is to be installed. Something else than numbers and dots is answered with 400 (assumed).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(regex(pattern = "^[0-9]+([.][0-9]+)+$"))]
        pub version: Option<String>,
        ///Whether the default zone counts if there is no such zone. The mock ignores it (assumed).
        #[serde(rename = "defaultZoneFallback")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub default_zone_fallback: Option<bool>,
    }
    ///The header parameters of `gateway_connection_info_get`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct GatewayConnectionInfoGetHeaders {}
    ///The path parameters of `health_get`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct HealthGetPath {
        /**Id of the monitoring environment, a UUID in practice. An id the cluster does not know is answered
with 404.*/
        pub environment_id: String,
    }
    ///The query parameters of `health_get`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct HealthGetQuery {}
    ///The header parameters of `health_get`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct HealthGetHeaders {}
    ///`GET /apiTokens`: List tokens.
    #[derive(Debug, Clone, Copy)]
    pub struct ApiTokenList;
    impl Operation for ApiTokenList {
        const INFO: &'static OperationInfo = &OPERATIONS[0usize];
        type Path = ApiTokenListPath;
        type Query = ApiTokenListQuery;
        type Headers = ApiTokenListHeaders;
        type Body = NoBody;
        type Output = types::ApiTokenList;
        type Error = types::ErrorEnvelope;
    }
    ///`POST /apiTokens`: Create a token.
    #[derive(Debug, Clone, Copy)]
    pub struct ApiTokenCreate;
    impl Operation for ApiTokenCreate {
        const INFO: &'static OperationInfo = &OPERATIONS[1usize];
        type Path = ApiTokenCreatePath;
        type Query = ApiTokenCreateQuery;
        type Headers = ApiTokenCreateHeaders;
        type Body = types::ApiTokenCreate;
        type Output = types::ApiTokenCreated;
        type Error = types::ErrorEnvelope;
    }
    ///`POST /apiTokens/lookup`: Look up a token by its secret.
    #[derive(Debug, Clone, Copy)]
    pub struct ApiTokenLookup;
    impl Operation for ApiTokenLookup {
        const INFO: &'static OperationInfo = &OPERATIONS[2usize];
        type Path = ApiTokenLookupPath;
        type Query = ApiTokenLookupQuery;
        type Headers = ApiTokenLookupHeaders;
        type Body = types::ApiTokenSecret;
        type Output = types::ApiToken;
        type Error = types::ErrorEnvelope;
    }
    ///`GET /apiTokens/{id}`: Get a token.
    #[derive(Debug, Clone, Copy)]
    pub struct ApiTokenGet;
    impl Operation for ApiTokenGet {
        const INFO: &'static OperationInfo = &OPERATIONS[3usize];
        type Path = ApiTokenGetPath;
        type Query = ApiTokenGetQuery;
        type Headers = ApiTokenGetHeaders;
        type Body = NoBody;
        type Output = types::ApiToken;
        type Error = types::ErrorEnvelope;
    }
    ///`PUT /apiTokens/{id}`: Update a token.
    #[derive(Debug, Clone, Copy)]
    pub struct ApiTokenUpdate;
    impl Operation for ApiTokenUpdate {
        const INFO: &'static OperationInfo = &OPERATIONS[4usize];
        type Path = ApiTokenUpdatePath;
        type Query = ApiTokenUpdateQuery;
        type Headers = ApiTokenUpdateHeaders;
        type Body = types::ApiTokenUpdate;
        type Output = ();
        type Error = types::ErrorEnvelope;
    }
    ///`DELETE /apiTokens/{id}`: Delete a token.
    #[derive(Debug, Clone, Copy)]
    pub struct ApiTokenDelete;
    impl Operation for ApiTokenDelete {
        const INFO: &'static OperationInfo = &OPERATIONS[5usize];
        type Path = ApiTokenDeletePath;
        type Query = ApiTokenDeleteQuery;
        type Headers = ApiTokenDeleteHeaders;
        type Body = NoBody;
        type Output = ();
        type Error = types::ErrorEnvelope;
    }
    ///`GET /activeGateTokens`: List ActiveGate tokens.
    #[derive(Debug, Clone, Copy)]
    pub struct ActiveGateTokenList;
    impl Operation for ActiveGateTokenList {
        const INFO: &'static OperationInfo = &OPERATIONS[6usize];
        type Path = ActiveGateTokenListPath;
        type Query = ActiveGateTokenListQuery;
        type Headers = ActiveGateTokenListHeaders;
        type Body = NoBody;
        type Output = types::ActiveGateTokenList;
        type Error = types::ErrorEnvelope;
    }
    ///`POST /activeGateTokens`: Create an ActiveGate token.
    #[derive(Debug, Clone, Copy)]
    pub struct ActiveGateTokenCreate;
    impl Operation for ActiveGateTokenCreate {
        const INFO: &'static OperationInfo = &OPERATIONS[7usize];
        type Path = ActiveGateTokenCreatePath;
        type Query = ActiveGateTokenCreateQuery;
        type Headers = ActiveGateTokenCreateHeaders;
        type Body = types::ActiveGateTokenCreate;
        type Output = types::ActiveGateTokenCreated;
        type Error = types::ErrorEnvelope;
    }
    ///`GET /activeGateTokens/{id}`: Get an ActiveGate token.
    #[derive(Debug, Clone, Copy)]
    pub struct ActiveGateTokenGet;
    impl Operation for ActiveGateTokenGet {
        const INFO: &'static OperationInfo = &OPERATIONS[8usize];
        type Path = ActiveGateTokenGetPath;
        type Query = ActiveGateTokenGetQuery;
        type Headers = ActiveGateTokenGetHeaders;
        type Body = NoBody;
        type Output = types::ActiveGateToken;
        type Error = types::ErrorEnvelope;
    }
    ///`DELETE /activeGateTokens/{id}`: Revoke an ActiveGate token.
    #[derive(Debug, Clone, Copy)]
    pub struct ActiveGateTokenDelete;
    impl Operation for ActiveGateTokenDelete {
        const INFO: &'static OperationInfo = &OPERATIONS[9usize];
        type Path = ActiveGateTokenDeletePath;
        type Query = ActiveGateTokenDeleteQuery;
        type Headers = ActiveGateTokenDeleteHeaders;
        type Body = NoBody;
        type Output = ();
        type Error = types::ErrorEnvelope;
    }
    ///`POST /tenantTokenRotation/start`: Begin to replace the tenant token.
    #[derive(Debug, Clone, Copy)]
    pub struct TenantTokenRotationStart;
    impl Operation for TenantTokenRotationStart {
        const INFO: &'static OperationInfo = &OPERATIONS[10usize];
        type Path = TenantTokenRotationStartPath;
        type Query = TenantTokenRotationStartQuery;
        type Headers = TenantTokenRotationStartHeaders;
        type Body = NoBody;
        type Output = types::TenantTokenConfig;
        type Error = types::ErrorEnvelope;
    }
    ///`POST /tenantTokenRotation/finish`: End the rotation with the new token.
    #[derive(Debug, Clone, Copy)]
    pub struct TenantTokenRotationFinish;
    impl Operation for TenantTokenRotationFinish {
        const INFO: &'static OperationInfo = &OPERATIONS[11usize];
        type Path = TenantTokenRotationFinishPath;
        type Query = TenantTokenRotationFinishQuery;
        type Headers = TenantTokenRotationFinishHeaders;
        type Body = NoBody;
        type Output = types::TenantTokenConfig;
        type Error = types::ErrorEnvelope;
    }
    ///`POST /tenantTokenRotation/cancel`: End the rotation with the old token.
    #[derive(Debug, Clone, Copy)]
    pub struct TenantTokenRotationCancel;
    impl Operation for TenantTokenRotationCancel {
        const INFO: &'static OperationInfo = &OPERATIONS[12usize];
        type Path = TenantTokenRotationCancelPath;
        type Query = TenantTokenRotationCancelQuery;
        type Headers = TenantTokenRotationCancelHeaders;
        type Body = NoBody;
        type Output = types::TenantTokenConfig;
        type Error = types::ErrorEnvelope;
    }
    ///`GET /config/clusterversion`: Get the version of the cluster.
    #[derive(Debug, Clone, Copy)]
    pub struct ClusterVersionGet;
    impl Operation for ClusterVersionGet {
        const INFO: &'static OperationInfo = &OPERATIONS[13usize];
        type Path = ClusterVersionGetPath;
        type Query = ClusterVersionGetQuery;
        type Headers = ClusterVersionGetHeaders;
        type Body = NoBody;
        type Output = types::ClusterVersion;
        type Error = types::ErrorEnvelope;
    }
    ///`GET /time`: Get the time of the cluster.
    #[derive(Debug, Clone, Copy)]
    pub struct TimeGet;
    impl Operation for TimeGet {
        const INFO: &'static OperationInfo = &OPERATIONS[14usize];
        type Path = TimeGetPath;
        type Query = TimeGetQuery;
        type Headers = TimeGetHeaders;
        type Body = NoBody;
        type Output = i64;
        type Error = types::ErrorEnvelope;
    }
    ///`GET /deployment/installer/agent/connectioninfo`: Get how agents connect.
    #[derive(Debug, Clone, Copy)]
    pub struct AgentConnectionInfoGet;
    impl Operation for AgentConnectionInfoGet {
        const INFO: &'static OperationInfo = &OPERATIONS[15usize];
        type Path = AgentConnectionInfoGetPath;
        type Query = AgentConnectionInfoGetQuery;
        type Headers = AgentConnectionInfoGetHeaders;
        type Body = NoBody;
        type Output = types::AgentConnectionInfo;
        type Error = types::ErrorEnvelope;
    }
    ///`GET /deployment/installer/gateway/connectioninfo`: Get how ActiveGates connect.
    #[derive(Debug, Clone, Copy)]
    pub struct GatewayConnectionInfoGet;
    impl Operation for GatewayConnectionInfoGet {
        const INFO: &'static OperationInfo = &OPERATIONS[16usize];
        type Path = GatewayConnectionInfoGetPath;
        type Query = GatewayConnectionInfoGetQuery;
        type Headers = GatewayConnectionInfoGetHeaders;
        type Body = NoBody;
        type Output = types::GatewayConnectionInfo;
        type Error = types::ErrorEnvelope;
    }
    ///`GET /health`: Ask whether the server is running.
    #[derive(Debug, Clone, Copy)]
    pub struct HealthGet;
    impl Operation for HealthGet {
        const INFO: &'static OperationInfo = &OPERATIONS[17usize];
        type Path = HealthGetPath;
        type Query = HealthGetQuery;
        type Headers = HealthGetHeaders;
        type Body = NoBody;
        type Output = String;
        type Error = types::ErrorEnvelope;
    }
}
impl<S: Astrom> Handle<ops::ApiTokenList> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::ApiTokenList>,
    ) -> impl Future<
        Output = Result<Answer<<ops::ApiTokenList as Operation>::Output>, S::Problem>,
    > + Send {
        <S as Astrom>::api_token_list(call, request)
    }
}
impl<S: Astrom> Handle<ops::ApiTokenCreate> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::ApiTokenCreate>,
    ) -> impl Future<
        Output = Result<Answer<<ops::ApiTokenCreate as Operation>::Output>, S::Problem>,
    > + Send {
        <S as Astrom>::api_token_create(call, request)
    }
}
impl<S: Astrom> Handle<ops::ApiTokenLookup> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::ApiTokenLookup>,
    ) -> impl Future<
        Output = Result<Answer<<ops::ApiTokenLookup as Operation>::Output>, S::Problem>,
    > + Send {
        <S as Astrom>::api_token_lookup(call, request)
    }
}
impl<S: Astrom> Handle<ops::ApiTokenGet> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::ApiTokenGet>,
    ) -> impl Future<
        Output = Result<Answer<<ops::ApiTokenGet as Operation>::Output>, S::Problem>,
    > + Send {
        <S as Astrom>::api_token_get(call, request)
    }
}
impl<S: Astrom> Handle<ops::ApiTokenUpdate> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::ApiTokenUpdate>,
    ) -> impl Future<
        Output = Result<Answer<<ops::ApiTokenUpdate as Operation>::Output>, S::Problem>,
    > + Send {
        <S as Astrom>::api_token_update(call, request)
    }
}
impl<S: Astrom> Handle<ops::ApiTokenDelete> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::ApiTokenDelete>,
    ) -> impl Future<
        Output = Result<Answer<<ops::ApiTokenDelete as Operation>::Output>, S::Problem>,
    > + Send {
        <S as Astrom>::api_token_delete(call, request)
    }
}
impl<S: Astrom> Handle<ops::ActiveGateTokenList> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::ActiveGateTokenList>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::ActiveGateTokenList as Operation>::Output>,
            S::Problem,
        >,
    > + Send {
        <S as Astrom>::active_gate_token_list(call, request)
    }
}
impl<S: Astrom> Handle<ops::ActiveGateTokenCreate> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::ActiveGateTokenCreate>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::ActiveGateTokenCreate as Operation>::Output>,
            S::Problem,
        >,
    > + Send {
        <S as Astrom>::active_gate_token_create(call, request)
    }
}
impl<S: Astrom> Handle<ops::ActiveGateTokenGet> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::ActiveGateTokenGet>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::ActiveGateTokenGet as Operation>::Output>,
            S::Problem,
        >,
    > + Send {
        <S as Astrom>::active_gate_token_get(call, request)
    }
}
impl<S: Astrom> Handle<ops::ActiveGateTokenDelete> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::ActiveGateTokenDelete>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::ActiveGateTokenDelete as Operation>::Output>,
            S::Problem,
        >,
    > + Send {
        <S as Astrom>::active_gate_token_delete(call, request)
    }
}
impl<S: Astrom> Handle<ops::TenantTokenRotationStart> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::TenantTokenRotationStart>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::TenantTokenRotationStart as Operation>::Output>,
            S::Problem,
        >,
    > + Send {
        <S as Astrom>::tenant_token_rotation_start(call, request)
    }
}
impl<S: Astrom> Handle<ops::TenantTokenRotationFinish> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::TenantTokenRotationFinish>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::TenantTokenRotationFinish as Operation>::Output>,
            S::Problem,
        >,
    > + Send {
        <S as Astrom>::tenant_token_rotation_finish(call, request)
    }
}
impl<S: Astrom> Handle<ops::TenantTokenRotationCancel> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::TenantTokenRotationCancel>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::TenantTokenRotationCancel as Operation>::Output>,
            S::Problem,
        >,
    > + Send {
        <S as Astrom>::tenant_token_rotation_cancel(call, request)
    }
}
impl<S: Astrom> Handle<ops::ClusterVersionGet> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::ClusterVersionGet>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::ClusterVersionGet as Operation>::Output>,
            S::Problem,
        >,
    > + Send {
        <S as Astrom>::cluster_version_get(call, request)
    }
}
impl<S: Astrom> Handle<ops::TimeGet> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::TimeGet>,
    ) -> impl Future<
        Output = Result<Answer<<ops::TimeGet as Operation>::Output>, S::Problem>,
    > + Send {
        <S as Astrom>::time_get(call, request)
    }
}
impl<S: Astrom> Handle<ops::AgentConnectionInfoGet> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::AgentConnectionInfoGet>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::AgentConnectionInfoGet as Operation>::Output>,
            S::Problem,
        >,
    > + Send {
        <S as Astrom>::agent_connection_info_get(call, request)
    }
}
impl<S: Astrom> Handle<ops::GatewayConnectionInfoGet> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::GatewayConnectionInfoGet>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::GatewayConnectionInfoGet as Operation>::Output>,
            S::Problem,
        >,
    > + Send {
        <S as Astrom>::gateway_connection_info_get(call, request)
    }
}
impl<S: Astrom> Handle<ops::HealthGet> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::HealthGet>,
    ) -> impl Future<
        Output = Result<Answer<<ops::HealthGet as Operation>::Output>, S::Problem>,
    > + Send {
        <S as Astrom>::health_get(call, request)
    }
}
/// The paths below which everything belongs to this API.
pub const PREFIXES: &[&str] = &[
    "/e/{environment_id}/api",
    "/e/{environment_id}/rest",
    "/api/v1",
    "/api/v2",
    "/api/config",
    "/rest",
];
/// Returns the operations, to be served and to be described.
pub(crate) fn routes<S: Astrom>() -> ApiRoutes {
    ApiRoutes::of::<
        S,
    >(
        PREFIXES,
        Vec::from([
            Route::of::<
                S,
                ops::ApiTokenList,
            >(Texts {
                tag: "api-tokens",
                summary: "List tokens",
                description: "Lists the tokens of the environment, one page at a time.\n\nTo get the next page, send the `nextPageKey` of the previous answer and nothing else: the key carries\npage size, selector, fields and sort order, and any other parameter beside it is answered with 400.\nThe last page has no `nextPageKey`.\n\nEach token shows `id`, `name`, `enabled`, `owner` and `creationDate` unless `fields` says otherwise.\nDisabled tokens are listed. So are expired ones (assumed: the vendor nowhere says that they vanish).\n\nThe vendor does not say what a page shows when tokens are created or deleted between two pages;\nassumed: in default order it continues behind the last token shown, so none is repeated or left out;\nin any other order, at the same position of the newly sorted list.",
            }),
            Route::of::<
                S,
                ops::ApiTokenCreate,
            >(Texts {
                tag: "api-tokens",
                summary: "Create a token",
                description: "Creates a token and returns its secret. This is the only time the secret is shown: a client that loses\nthe answer has to delete the token and create another. For that reason, and because names need not be\nunique, the request must not be repeated blindly.\n\nThe new token belongs to the owner of the calling token; the owner can be neither chosen nor changed.\nThe caller may hand out scopes that it does not hold itself (assumed). The token starts enabled (assumed:\nthe request has no such member, and known clients disable a token by a second request).\n\nScopes are kept in the order given, a repeated scope counts once (both assumed).",
            }),
            Route::of::<
                S,
                ops::ApiTokenLookup,
            >(Texts {
                tag: "api-tokens",
                summary: "Look up a token by its secret",
                description: "Returns the metadata of the token whose secret is in the body. The secret travels in a body rather\nthan in the URL, so that it does not end up in access logs. Looking up the calling token itself is the\ncommon use. Nothing is changed, although the method is POST.\n\nAny token of the environment may call this, whatever its scope. Disabled and expired tokens are found\nas well (assumed). An id in place of the secret is answered with 404 (assumed).",
            }),
            Route::of::<
                S,
                ops::ApiTokenGet,
            >(Texts {
                tag: "api-tokens",
                summary: "Get a token",
                description: "Returns the metadata of one token: everything that is set, with no way to choose fields. The secret is\nnot part of it.\n\nOnly the id is accepted here; the full secret is answered with 404 (assumed: the vendor allows the\nsecret for deletion only).",
            }),
            Route::of::<
                S,
                ops::ApiTokenUpdate,
            >(Texts {
                tag: "api-tokens",
                summary: "Update a token",
                description: "Renames a token, replaces its scopes, enables or disables it. Members left out keep their value, so an\nempty object changes nothing (assumed to be accepted with 204). A disabled (\"revoked\") token still\nexists and is listed, but cannot be used.\n\n`scopes` replaces the whole set: a scope that is not sent again is taken away.\n\nA change of name or scopes moves `modifiedDate`; enabling and disabling do not. Sending the present\nname or scopes again does not move it either (assumed).\n\nThe calling token cannot disable itself; the request is then refused as a whole with 400 (the vendor\nnames the rule but not the status: assumed). It may rename itself and change its own scopes (assumed).\n\nThe vendor declares no 404 for this operation; assumed: an unknown id is answered as everywhere else.",
            }),
            Route::of::<
                S,
                ops::ApiTokenDelete,
            >(Texts {
                tag: "api-tokens",
                summary: "Delete a token",
                description: "Deletes a token for good. The path holds either the id or the full secret of the token; prefer the id,\nsince URLs end up in access logs.\n\nThe calling token cannot delete itself, neither by id nor by secret: 400. An API token may delete any\ntoken of the environment; a personal access token only those of its own owner (the vendor does not\nname the status of a refusal; assumed: 403).\n\nRepeating the request is harmless: the second answer is 404, which then means that the token is gone.",
            }),
            Route::of::<
                S,
                ops::ActiveGateTokenList,
            >(Texts {
                tag: "active-gate-tokens",
                summary: "List ActiveGate tokens",
                description: "Lists the ActiveGate tokens of the environment, one page at a time: newest first (assumed), expired ones\nincluded (assumed).\n\nTo get the next page, send the `nextPageKey` of the previous answer and nothing else.",
            }),
            Route::of::<
                S,
                ops::ActiveGateTokenCreate,
            >(Texts {
                tag: "active-gate-tokens",
                summary: "Create an ActiveGate token",
                description: "Creates a token with which an ActiveGate connects, and returns its secret. This is the only time the secret is\nshown. The token belongs to the owner of the calling token.\n\nEither of two scopes is enough, `activeGateTokenManagement.create` or `activeGateTokenManagement.write`. A\npersonal access token is refused (assumed, as the vendor does not mark the operation for these).",
            }),
            Route::of::<
                S,
                ops::ActiveGateTokenGet,
            >(Texts {
                tag: "active-gate-tokens",
                summary: "Get an ActiveGate token",
                description: "Returns the metadata of one token. The secret is not part of it.",
            }),
            Route::of::<
                S,
                ops::ActiveGateTokenDelete,
            >(Texts {
                tag: "active-gate-tokens",
                summary: "Revoke an ActiveGate token",
                description: "Deletes a token for good: gates with it can connect no more. The API token that has made it goes on, and is not\nneeded for it (both assumed).\n\nRepeating the request is harmless: the second answer is 404, which then means that the token is gone.",
            }),
            Route::of::<
                S,
                ops::TenantTokenRotationStart,
            >(Texts {
                tag: "tenant-token",
                summary: "Begin to replace the tenant token",
                description: "Makes a new tenant token, which is active from now on; the present one becomes the old one. Both are valid until\nthe rotation is finished or cancelled. While one is under way, another one is refused with 400.\n\nThe request has no body. A personal access token is refused (assumed).",
            }),
            Route::of::<
                S,
                ops::TenantTokenRotationFinish,
            >(Texts {
                tag: "tenant-token",
                summary: "End the rotation with the new token",
                description: "Ends the rotation: the old token works no more. Before that, every ActiveGate and every agent has to have the new\none. The answer shows the old one for the last time. Without a rotation under way: 400.\n\nThe request has no body. A personal access token is refused (assumed).",
            }),
            Route::of::<
                S,
                ops::TenantTokenRotationCancel,
            >(Texts {
                tag: "tenant-token",
                summary: "End the rotation with the old token",
                description: "Takes the rotation back: the old token is active again, the new one works no more. Without a rotation under way:\n400.\n\nThe request has no body. A personal access token is refused (assumed).",
            }),
            Route::of::<
                S,
                ops::ClusterVersionGet,
            >(Texts {
                tag: "cluster",
                summary: "Get the version of the cluster",
                description: "Returns the version of the server software. The vendor's page on authentication has this call as its sample.\n\nThe form of the version is assumed: three numbers and the time of the build. Clients compare the numbers.",
            }),
            Route::of::<
                S,
                ops::TimeGet,
            >(Texts {
                tag: "cluster",
                summary: "Get the time of the cluster",
                description: "Returns the present time of the server, in milliseconds since 1970-01-01T00:00:00Z, as decimal digits. It asks for\nno credential, and looks at none that is sent. `Accept` is not looked at (assumed).",
            }),
            Route::of::<
                S,
                ops::AgentConnectionInfoGet,
            >(Texts {
                tag: "tenant-token",
                summary: "Get how agents connect",
                description: "Returns the tenant token with which agents show that they belong to the environment, and where they\nconnect. While the tenant token is being replaced, it is the new one (assumed: those that are installed now have\nto have it).\n\nThe mock knows no network zones, and ignores the parameters, but for the form of `version`. It names itself as\nthe place to connect to, where nothing answers (assumed).",
            }),
            Route::of::<
                S,
                ops::GatewayConnectionInfoGet,
            >(Texts {
                tag: "tenant-token",
                summary: "Get how ActiveGates connect",
                description: "Returns the tenant token with which ActiveGates show that they belong to the environment, and where they\nconnect. While the tenant token is being replaced, it is the new one (assumed: those that are installed now have\nto have it).\n\nThe mock knows no network zones, and ignores the parameters, but for the form of `version`. It names itself as\nthe place to connect to, where nothing answers (assumed).",
            }),
            Route::of::<
                S,
                ops::HealthGet,
            >(Texts {
                tag: "cluster",
                summary: "Ask whether the server is running",
                description: "Returns the word `RUNNING`, without quotes and without a line break. Load balancers look at the status alone;\nthe vendor's log forwarder for AWS compares the word and stops at any other.\n\nIt asks for no credential, and looks at none that is sent. `Accept` is not looked at (assumed).",
            }),
        ]),
        DOCUMENT,
    )
}
/// The members of bodies whose values are secrets (`format: password`).
pub const SECRET_MEMBERS: &[&str] = &["tenantToken", "token", "value"];
/// The document, behind the line that says where this copy is from.
pub(crate) const DOCUMENT: &str = include_str!("astrom.yaml");
/// The JSON Schemas of the document.
pub fn schemas() -> &'static Schemas {
    static SCHEMAS: LazyLock<Schemas> = LazyLock::new(|| Schemas::generated(
        include_str!("astrom.schemas.json"),
    ));
    &SCHEMAS
}
