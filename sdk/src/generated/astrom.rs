// Generated from `openapi/astrom.yaml` by `cargo xtask generate`; do not edit.
// Inputs: c83ca9ba70ab735c; by progenitor 0.15.1, prettyplease 0.2.37, xtask 0.1.0.

#[allow(unused_imports)]
pub use crate::runtime::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use crate::runtime::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /**Metadata of an ActiveGate token, never its secret. Without `expirationDate` it never expires, without
`lastUsedDate` no gate has connected with it (assumed).*/
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct ActiveGateToken {
        #[serde(rename = "activeGateType")]
        pub active_gate_type: crate::generated::astrom::values::ActiveGateType,
        #[serde(rename = "creationDate")]
        pub creation_date: crate::Timestamp,
        #[serde(
            rename = "expirationDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub expiration_date: ::std::option::Option<crate::Timestamp>,
        pub id: ActiveGateTokenId,
        #[serde(
            rename = "lastUsedDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub last_used_date: ::std::option::Option<crate::Timestamp>,
        ///Name of the token, not necessarily unique.
        pub name: ::std::string::String,
        ///User who owns the token.
        pub owner: ::std::string::String,
        ///Whether it is for containers that make tokens of their own from it.
        #[serde(
            rename = "seedToken",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub seed_token: ::std::option::Option<bool>,
    }
    impl ActiveGateToken {
        pub fn builder() -> builder::ActiveGateToken {
            Default::default()
        }
    }
    ///An ActiveGate token to create.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct ActiveGateTokenCreate {
        #[serde(rename = "activeGateType")]
        pub active_gate_type: crate::generated::astrom::values::ActiveGateType,
        #[serde(
            rename = "expirationDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub expiration_date: ::std::option::Option<TimestampExpression>,
        ///Name of the token, at least one character; it need not be unique (assumed).
        pub name: ::std::string::String,
        ///Whether it is for containers that make tokens of their own from it; false if left out.
        #[serde(
            rename = "seedToken",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub seed_token: ::std::option::Option<bool>,
    }
    impl ActiveGateTokenCreate {
        pub fn builder() -> builder::ActiveGateTokenCreate {
            Default::default()
        }
    }
    ///An ActiveGate token that was just created.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct ActiveGateTokenCreated {
        #[serde(
            rename = "expirationDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub expiration_date: ::std::option::Option<crate::Timestamp>,
        pub id: ActiveGateTokenId,
        pub token: crate::TokenSecret,
    }
    impl ActiveGateTokenCreated {
        pub fn builder() -> builder::ActiveGateTokenCreated {
            Default::default()
        }
    }
    ///Id of an ActiveGate token: prefix, dot, public portion (`dt0g02.` and 8 characters from A-Z and 0-9). Not a secret.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    pub struct ActiveGateTokenId(pub ::std::string::String);
    impl ::std::ops::Deref for ActiveGateTokenId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<ActiveGateTokenId> for ::std::string::String {
        fn from(value: ActiveGateTokenId) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::string::String> for ActiveGateTokenId {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }
    impl ::std::fmt::Display for ActiveGateTokenId {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }
    impl ::std::str::FromStr for ActiveGateTokenId {
        type Err = ::std::convert::Infallible;
        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }
    ///One page of ActiveGate tokens.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct ActiveGateTokenList {
        ///The tokens of the page, newest first (assumed).
        #[serde(
            rename = "activeGateTokens",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "crate::tolerant::list"
        )]
        pub active_gate_tokens: ::std::vec::Vec<ActiveGateToken>,
        ///Cursor of the next page; absent on the last one.
        #[serde(
            rename = "nextPageKey",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub next_page_key: ::std::option::Option<::std::string::String>,
        ///Tokens per page.
        #[serde(
            rename = "pageSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub page_size: ::std::option::Option<i32>,
        ///Number of tokens on all pages.
        #[serde(rename = "totalCount")]
        pub total_count: i64,
    }
    impl ActiveGateTokenList {
        pub fn builder() -> builder::ActiveGateTokenList {
            Default::default()
        }
    }
    /**Further facts about tokens that the product made itself: `dashboardId` for a token that shares a
dashboard, `reportId` for one that shares a report. The vendor fixes neither names nor types; assumed:
strings only, as in practice.*/
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[serde(transparent)]
    pub struct AdditionalMetadata(
        #[serde(deserialize_with = "crate::tolerant::texts")]
        pub ::std::collections::HashMap<::std::string::String, ::std::string::String>,
    );
    impl ::std::ops::Deref for AdditionalMetadata {
        type Target = ::std::collections::HashMap<
            ::std::string::String,
            ::std::string::String,
        >;
        fn deref(
            &self,
        ) -> &::std::collections::HashMap<::std::string::String, ::std::string::String> {
            &self.0
        }
    }
    impl ::std::convert::From<AdditionalMetadata>
    for ::std::collections::HashMap<::std::string::String, ::std::string::String> {
        fn from(value: AdditionalMetadata) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::std::collections::HashMap<::std::string::String, ::std::string::String>,
    > for AdditionalMetadata {
        fn from(
            value: ::std::collections::HashMap<
                ::std::string::String,
                ::std::string::String,
            >,
        ) -> Self {
            Self(value)
        }
    }
    ///What agents are installed with.
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
    pub struct AgentConnectionInfo {
        ///Where agents connect.
        #[serde(
            rename = "communicationEndpoints",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "crate::tolerant::list"
        )]
        pub communication_endpoints: ::std::vec::Vec<::std::string::String>,
        /**The same as one text. The vendor's document of the API says that it is a list, its pages and clients that it is
a text.*/
        #[serde(
            rename = "formattedCommunicationEndpoints",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub formatted_communication_endpoints: ::std::option::Option<
            ::std::string::String,
        >,
        #[serde(
            rename = "tenantToken",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub tenant_token: ::std::option::Option<crate::TokenSecret>,
        ///Id of the environment.
        #[serde(
            rename = "tenantUUID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub tenant_uuid: ::std::option::Option<::std::string::String>,
    }
    impl AgentConnectionInfo {
        pub fn builder() -> builder::AgentConnectionInfo {
            Default::default()
        }
    }
    /**Metadata of a token, never its secret. No member is required: in a listing `fields` decides what is
sent, and dates and other members that are not set are left out (assumed: never null). Without
`modifiedDate` the token was never modified, without `lastUsedDate` never used (both assumed); without
`expirationDate` it never expires.

`modifiedDate` is the last change of name or scopes; enabling and disabling do not count.
`lastUsedDate` is the last successful use, `expirationDate` the instant from which the token is
refused.*/
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
    pub struct ApiToken {
        #[serde(
            rename = "additionalMetadata",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub additional_metadata: ::std::option::Option<AdditionalMetadata>,
        #[serde(
            rename = "creationDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub creation_date: ::std::option::Option<crate::Timestamp>,
        /**Whether the token may be used. `false` means disabled ("revoked"). An expired token may still say
`true` (assumed).*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enabled: ::std::option::Option<bool>,
        #[serde(
            rename = "expirationDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub expiration_date: ::std::option::Option<crate::Timestamp>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<crate::astrom::TokenId>,
        #[serde(
            rename = "lastUsedDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub last_used_date: ::std::option::Option<crate::Timestamp>,
        ///IP address from which the token was last used.
        #[serde(
            rename = "lastUsedIpAddress",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub last_used_ip_address: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "modifiedDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub modified_date: ::std::option::Option<crate::Timestamp>,
        ///Name of the token, not necessarily unique.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///User who owns the token, as a user name or an e-mail address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub owner: ::std::option::Option<::std::string::String>,
        ///`true` for a personal access token, `false` for an API token.
        #[serde(
            rename = "personalAccessToken",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub personal_access_token: ::std::option::Option<bool>,
        ///Scopes of the token, in the order in which they were stored (assumed).
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "crate::tolerant::list"
        )]
        pub scopes: ::std::vec::Vec<crate::generated::astrom::values::Scope>,
    }
    impl ApiToken {
        pub fn builder() -> builder::ApiToken {
            Default::default()
        }
    }
    ///A token to be created.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct ApiTokenCreate {
        #[serde(
            rename = "expirationDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub expiration_date: ::std::option::Option<TimestampExpression>,
        ///Name of the token, at least one character. It need not be unique. No maximum length is documented.
        pub name: ::std::string::String,
        /**`true` for a personal access token, tied to the rights of its owner; `false` for an API token.
Left out or null: API token (assumed).*/
        #[serde(
            rename = "personalAccessToken",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub personal_access_token: ::std::option::Option<bool>,
        ///Scopes of the token, at least one. A repeated scope counts once (assumed).
        pub scopes: ::std::vec::Vec<crate::generated::astrom::values::Scope>,
    }
    impl ApiTokenCreate {
        pub fn builder() -> builder::ApiTokenCreate {
            Default::default()
        }
    }
    /**A token that was just created. The vendor marks no member as required; `id` and `token` are always
sent in practice, `expirationDate` only if the token expires.*/
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
    pub struct ApiTokenCreated {
        #[serde(
            rename = "expirationDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub expiration_date: ::std::option::Option<crate::Timestamp>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<crate::astrom::TokenId>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub token: ::std::option::Option<crate::TokenSecret>,
    }
    impl ApiTokenCreated {
        pub fn builder() -> builder::ApiTokenCreated {
            Default::default()
        }
    }
    ///One page of tokens.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct ApiTokenList {
        ///Tokens of this page, in the order asked for.
        #[serde(
            rename = "apiTokens",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "crate::tolerant::list"
        )]
        pub api_tokens: ::std::vec::Vec<ApiToken>,
        /**Cursor of the next page. On the last page it is left out in practice, while the vendor's
documentation says null; treat missing, null and empty alike.*/
        #[serde(
            rename = "nextPageKey",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub next_page_key: ::std::option::Option<::std::string::String>,
        /**Page size in force, whether asked for, taken from the cursor or by default. A page may hold fewer
tokens.*/
        #[serde(
            rename = "pageSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub page_size: ::std::option::Option<i32>,
        ///Number of tokens on all pages together, after filtering.
        #[serde(rename = "totalCount")]
        pub total_count: i64,
    }
    impl ApiTokenList {
        pub fn builder() -> builder::ApiTokenList {
            Default::default()
        }
    }
    ///The secret of a token to look up.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct ApiTokenSecret {
        pub token: crate::TokenSecret,
    }
    impl ApiTokenSecret {
        pub fn builder() -> builder::ApiTokenSecret {
            Default::default()
        }
    }
    ///Changes to a token. Every member is optional; one that is left out or null keeps its present value.
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
    pub struct ApiTokenUpdate {
        /**`false` disables ("revokes") the token, `true` enables it again. The calling token cannot disable
itself.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enabled: ::std::option::Option<bool>,
        ///New name of the token, at least one character.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /**New scopes of the token, at least one. They replace the whole present set: whatever is to be kept
has to be sent again. A repeated scope counts once (assumed).*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub scopes: ::std::option::Option<
            ::std::vec::Vec<crate::generated::astrom::values::Scope>,
        >,
    }
    impl ApiTokenUpdate {
        pub fn builder() -> builder::ApiTokenUpdate {
            Default::default()
        }
    }
    ///The version of the cluster.
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
    pub struct ClusterVersion {
        ///Three numbers and the time of the build, joined by dots and a hyphen (assumed).
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub version: ::std::option::Option<::std::string::String>,
    }
    impl ClusterVersion {
        pub fn builder() -> builder::ClusterVersion {
            Default::default()
        }
    }
    ///One reason why the input was refused.
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
    pub struct ConstraintViolation {
        ///Further detail about the place. Regularly sent as null.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "crate::tolerant::member"
        )]
        pub location: ::std::option::Option<::std::string::String>,
        ///What is wrong with the value.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "crate::tolerant::member"
        )]
        pub message: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "parameterLocation",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "crate::tolerant::member"
        )]
        pub parameter_location: ::std::option::Option<
            crate::generated::astrom::values::ParameterLocation,
        >,
        ///Name of the parameter, or path to the member of the body, with array indices from 0 in brackets.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "crate::tolerant::member"
        )]
        pub path: ::std::option::Option<::std::string::String>,
    }
    impl ConstraintViolation {
        pub fn builder() -> builder::ConstraintViolation {
            Default::default()
        }
    }
    ///What went wrong.
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
    pub struct Error {
        ///The HTTP status once more.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "crate::tolerant::member"
        )]
        pub code: ::std::option::Option<i32>,
        /**The single reasons if the message is `Constraints violated.`. Left out, not empty, for any other
error.*/
        #[serde(
            rename = "constraintViolations",
            skip_serializing_if = "::std::vec::Vec::is_empty",
            default,
            deserialize_with = "crate::tolerant::members"
        )]
        pub constraint_violations: ::std::vec::Vec<ConstraintViolation>,
        ///Explanation in English; not meant to be parsed.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "crate::tolerant::member"
        )]
        pub message: ::std::option::Option<::std::string::String>,
    }
    impl Error {
        pub fn builder() -> builder::Error {
            Default::default()
        }
    }
    ///The body of every answer that is not a success.
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
    pub struct ErrorEnvelope {
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "crate::tolerant::member"
        )]
        pub error: ::std::option::Option<Error>,
    }
    impl ErrorEnvelope {
        pub fn builder() -> builder::ErrorEnvelope {
            Default::default()
        }
    }
    ///What ActiveGates are installed with.
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
    pub struct GatewayConnectionInfo {
        ///Where ActiveGates connect, as one text.
        #[serde(
            rename = "communicationEndpoints",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub communication_endpoints: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "tenantToken",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub tenant_token: ::std::option::Option<crate::TokenSecret>,
        ///Id of the environment.
        #[serde(
            rename = "tenantUUID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub tenant_uuid: ::std::option::Option<::std::string::String>,
    }
    impl GatewayConnectionInfo {
        pub fn builder() -> builder::GatewayConnectionInfo {
            Default::default()
        }
    }
    ///A tenant token, or none.
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
    pub struct TenantToken {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub value: ::std::option::Option<crate::TokenSecret>,
    }
    impl TenantToken {
        pub fn builder() -> builder::TenantToken {
            Default::default()
        }
    }
    ///The tenant token, and the one that it takes the place of.
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
    pub struct TenantTokenConfig {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub active: ::std::option::Option<TenantToken>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub old: ::std::option::Option<TenantToken>,
    }
    impl TenantTokenConfig {
        pub fn builder() -> builder::TenantTokenConfig {
            Default::default()
        }
    }
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
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    pub struct TimestampExpression(pub ::std::string::String);
    impl ::std::ops::Deref for TimestampExpression {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<TimestampExpression> for ::std::string::String {
        fn from(value: TimestampExpression) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::string::String> for TimestampExpression {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }
    impl ::std::fmt::Display for TimestampExpression {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }
    impl ::std::str::FromStr for TimestampExpression {
        type Err = ::std::convert::Infallible;
        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }
    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        pub struct ActiveGateToken {
            active_gate_type: ::std::result::Result<
                crate::generated::astrom::values::ActiveGateType,
                ::std::borrow::Cow<'static, str>,
            >,
            creation_date: ::std::result::Result<
                crate::Timestamp,
                ::std::borrow::Cow<'static, str>,
            >,
            expiration_date: ::std::result::Result<
                ::std::option::Option<crate::Timestamp>,
                ::std::borrow::Cow<'static, str>,
            >,
            id: ::std::result::Result<
                super::ActiveGateTokenId,
                ::std::borrow::Cow<'static, str>,
            >,
            last_used_date: ::std::result::Result<
                ::std::option::Option<crate::Timestamp>,
                ::std::borrow::Cow<'static, str>,
            >,
            name: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
            owner: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
            seed_token: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for ActiveGateToken {
            fn default() -> Self {
                Self {
                    active_gate_type: Err(
                        ::std::borrow::Cow::Borrowed(
                            "no value supplied for active_gate_type",
                        ),
                    ),
                    creation_date: Err(
                        ::std::borrow::Cow::Borrowed(
                            "no value supplied for creation_date",
                        ),
                    ),
                    expiration_date: Ok(Default::default()),
                    id: Err(::std::borrow::Cow::Borrowed("no value supplied for id")),
                    last_used_date: Ok(Default::default()),
                    name: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for name"),
                    ),
                    owner: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for owner"),
                    ),
                    seed_token: Ok(Default::default()),
                }
            }
        }
        impl ActiveGateToken {
            pub fn active_gate_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::astrom::values::ActiveGateType,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.active_gate_type = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for active_gate_type: {e}"
                        ),
                    ));
                self
            }
            pub fn creation_date<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::Timestamp>,
                T::Error: ::std::fmt::Display,
            {
                self.creation_date = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for creation_date: {e}"),
                    ));
                self
            }
            pub fn expiration_date<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::Timestamp>>,
                T::Error: ::std::fmt::Display,
            {
                self.expiration_date = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for expiration_date: {e}"
                        ),
                    ));
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ActiveGateTokenId>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for id: {e}"),
                    ));
                self
            }
            pub fn last_used_date<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::Timestamp>>,
                T::Error: ::std::fmt::Display,
            {
                self.last_used_date = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for last_used_date: {e}"
                        ),
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
            pub fn owner<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.owner = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for owner: {e}"),
                    ));
                self
            }
            pub fn seed_token<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.seed_token = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for seed_token: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<ActiveGateToken> for super::ActiveGateToken {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ActiveGateToken,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    active_gate_type: value.active_gate_type?,
                    creation_date: value.creation_date?,
                    expiration_date: value.expiration_date?,
                    id: value.id?,
                    last_used_date: value.last_used_date?,
                    name: value.name?,
                    owner: value.owner?,
                    seed_token: value.seed_token?,
                })
            }
        }
        impl ::std::convert::From<super::ActiveGateToken> for ActiveGateToken {
            fn from(value: super::ActiveGateToken) -> Self {
                Self {
                    active_gate_type: Ok(value.active_gate_type),
                    creation_date: Ok(value.creation_date),
                    expiration_date: Ok(value.expiration_date),
                    id: Ok(value.id),
                    last_used_date: Ok(value.last_used_date),
                    name: Ok(value.name),
                    owner: Ok(value.owner),
                    seed_token: Ok(value.seed_token),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ActiveGateTokenCreate {
            active_gate_type: ::std::result::Result<
                crate::generated::astrom::values::ActiveGateType,
                ::std::borrow::Cow<'static, str>,
            >,
            expiration_date: ::std::result::Result<
                ::std::option::Option<super::TimestampExpression>,
                ::std::borrow::Cow<'static, str>,
            >,
            name: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
            seed_token: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for ActiveGateTokenCreate {
            fn default() -> Self {
                Self {
                    active_gate_type: Err(
                        ::std::borrow::Cow::Borrowed(
                            "no value supplied for active_gate_type",
                        ),
                    ),
                    expiration_date: Ok(Default::default()),
                    name: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for name"),
                    ),
                    seed_token: Ok(Default::default()),
                }
            }
        }
        impl ActiveGateTokenCreate {
            pub fn active_gate_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::astrom::values::ActiveGateType,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.active_gate_type = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for active_gate_type: {e}"
                        ),
                    ));
                self
            }
            pub fn expiration_date<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::TimestampExpression>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.expiration_date = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for expiration_date: {e}"
                        ),
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
            pub fn seed_token<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.seed_token = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for seed_token: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<ActiveGateTokenCreate>
        for super::ActiveGateTokenCreate {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ActiveGateTokenCreate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    active_gate_type: value.active_gate_type?,
                    expiration_date: value.expiration_date?,
                    name: value.name?,
                    seed_token: value.seed_token?,
                })
            }
        }
        impl ::std::convert::From<super::ActiveGateTokenCreate>
        for ActiveGateTokenCreate {
            fn from(value: super::ActiveGateTokenCreate) -> Self {
                Self {
                    active_gate_type: Ok(value.active_gate_type),
                    expiration_date: Ok(value.expiration_date),
                    name: Ok(value.name),
                    seed_token: Ok(value.seed_token),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ActiveGateTokenCreated {
            expiration_date: ::std::result::Result<
                ::std::option::Option<crate::Timestamp>,
                ::std::borrow::Cow<'static, str>,
            >,
            id: ::std::result::Result<
                super::ActiveGateTokenId,
                ::std::borrow::Cow<'static, str>,
            >,
            token: ::std::result::Result<
                crate::TokenSecret,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for ActiveGateTokenCreated {
            fn default() -> Self {
                Self {
                    expiration_date: Ok(Default::default()),
                    id: Err(::std::borrow::Cow::Borrowed("no value supplied for id")),
                    token: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for token"),
                    ),
                }
            }
        }
        impl ActiveGateTokenCreated {
            pub fn expiration_date<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::Timestamp>>,
                T::Error: ::std::fmt::Display,
            {
                self.expiration_date = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for expiration_date: {e}"
                        ),
                    ));
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ActiveGateTokenId>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for id: {e}"),
                    ));
                self
            }
            pub fn token<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::TokenSecret>,
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
        impl ::std::convert::TryFrom<ActiveGateTokenCreated>
        for super::ActiveGateTokenCreated {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ActiveGateTokenCreated,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    expiration_date: value.expiration_date?,
                    id: value.id?,
                    token: value.token?,
                })
            }
        }
        impl ::std::convert::From<super::ActiveGateTokenCreated>
        for ActiveGateTokenCreated {
            fn from(value: super::ActiveGateTokenCreated) -> Self {
                Self {
                    expiration_date: Ok(value.expiration_date),
                    id: Ok(value.id),
                    token: Ok(value.token),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ActiveGateTokenList {
            active_gate_tokens: ::std::result::Result<
                ::std::vec::Vec<super::ActiveGateToken>,
                ::std::borrow::Cow<'static, str>,
            >,
            next_page_key: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            page_size: ::std::result::Result<
                ::std::option::Option<i32>,
                ::std::borrow::Cow<'static, str>,
            >,
            total_count: ::std::result::Result<i64, ::std::borrow::Cow<'static, str>>,
        }
        impl ::std::default::Default for ActiveGateTokenList {
            fn default() -> Self {
                Self {
                    active_gate_tokens: Ok(Default::default()),
                    next_page_key: Ok(Default::default()),
                    page_size: Ok(Default::default()),
                    total_count: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for total_count"),
                    ),
                }
            }
        }
        impl ActiveGateTokenList {
            pub fn active_gate_tokens<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::ActiveGateToken>>,
                T::Error: ::std::fmt::Display,
            {
                self.active_gate_tokens = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for active_gate_tokens: {e}"
                        ),
                    ));
                self
            }
            pub fn next_page_key(
                mut self,
                value: impl Into<crate::OptionalText>,
            ) -> Self {
                self.next_page_key = Ok(value.into().0);
                self
            }
            pub fn page_size<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i32>>,
                T::Error: ::std::fmt::Display,
            {
                self.page_size = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for page_size: {e}"),
                    ));
                self
            }
            pub fn total_count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.total_count = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for total_count: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<ActiveGateTokenList>
        for super::ActiveGateTokenList {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ActiveGateTokenList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    active_gate_tokens: value.active_gate_tokens?,
                    next_page_key: value.next_page_key?,
                    page_size: value.page_size?,
                    total_count: value.total_count?,
                })
            }
        }
        impl ::std::convert::From<super::ActiveGateTokenList> for ActiveGateTokenList {
            fn from(value: super::ActiveGateTokenList) -> Self {
                Self {
                    active_gate_tokens: Ok(value.active_gate_tokens),
                    next_page_key: Ok(value.next_page_key),
                    page_size: Ok(value.page_size),
                    total_count: Ok(value.total_count),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct AgentConnectionInfo {
            communication_endpoints: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            formatted_communication_endpoints: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            tenant_token: ::std::result::Result<
                ::std::option::Option<crate::TokenSecret>,
                ::std::borrow::Cow<'static, str>,
            >,
            tenant_uuid: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for AgentConnectionInfo {
            fn default() -> Self {
                Self {
                    communication_endpoints: Ok(Default::default()),
                    formatted_communication_endpoints: Ok(Default::default()),
                    tenant_token: Ok(Default::default()),
                    tenant_uuid: Ok(Default::default()),
                }
            }
        }
        impl AgentConnectionInfo {
            pub fn communication_endpoints<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.communication_endpoints = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for communication_endpoints: {e}"
                        ),
                    ));
                self
            }
            pub fn formatted_communication_endpoints(
                mut self,
                value: impl Into<crate::OptionalText>,
            ) -> Self {
                self.formatted_communication_endpoints = Ok(value.into().0);
                self
            }
            pub fn tenant_token<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::TokenSecret>>,
                T::Error: ::std::fmt::Display,
            {
                self.tenant_token = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for tenant_token: {e}"),
                    ));
                self
            }
            pub fn tenant_uuid(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.tenant_uuid = Ok(value.into().0);
                self
            }
        }
        impl ::std::convert::TryFrom<AgentConnectionInfo>
        for super::AgentConnectionInfo {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AgentConnectionInfo,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    communication_endpoints: value.communication_endpoints?,
                    formatted_communication_endpoints: value
                        .formatted_communication_endpoints?,
                    tenant_token: value.tenant_token?,
                    tenant_uuid: value.tenant_uuid?,
                })
            }
        }
        impl ::std::convert::From<super::AgentConnectionInfo> for AgentConnectionInfo {
            fn from(value: super::AgentConnectionInfo) -> Self {
                Self {
                    communication_endpoints: Ok(value.communication_endpoints),
                    formatted_communication_endpoints: Ok(
                        value.formatted_communication_endpoints,
                    ),
                    tenant_token: Ok(value.tenant_token),
                    tenant_uuid: Ok(value.tenant_uuid),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ApiToken {
            additional_metadata: ::std::result::Result<
                ::std::option::Option<super::AdditionalMetadata>,
                ::std::borrow::Cow<'static, str>,
            >,
            creation_date: ::std::result::Result<
                ::std::option::Option<crate::Timestamp>,
                ::std::borrow::Cow<'static, str>,
            >,
            enabled: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::borrow::Cow<'static, str>,
            >,
            expiration_date: ::std::result::Result<
                ::std::option::Option<crate::Timestamp>,
                ::std::borrow::Cow<'static, str>,
            >,
            id: ::std::result::Result<
                ::std::option::Option<crate::astrom::TokenId>,
                ::std::borrow::Cow<'static, str>,
            >,
            last_used_date: ::std::result::Result<
                ::std::option::Option<crate::Timestamp>,
                ::std::borrow::Cow<'static, str>,
            >,
            last_used_ip_address: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            modified_date: ::std::result::Result<
                ::std::option::Option<crate::Timestamp>,
                ::std::borrow::Cow<'static, str>,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            owner: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            personal_access_token: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::borrow::Cow<'static, str>,
            >,
            scopes: ::std::result::Result<
                ::std::vec::Vec<crate::generated::astrom::values::Scope>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for ApiToken {
            fn default() -> Self {
                Self {
                    additional_metadata: Ok(Default::default()),
                    creation_date: Ok(Default::default()),
                    enabled: Ok(Default::default()),
                    expiration_date: Ok(Default::default()),
                    id: Ok(Default::default()),
                    last_used_date: Ok(Default::default()),
                    last_used_ip_address: Ok(Default::default()),
                    modified_date: Ok(Default::default()),
                    name: Ok(Default::default()),
                    owner: Ok(Default::default()),
                    personal_access_token: Ok(Default::default()),
                    scopes: Ok(Default::default()),
                }
            }
        }
        impl ApiToken {
            pub fn additional_metadata<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::AdditionalMetadata>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.additional_metadata = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for additional_metadata: {e}"
                        ),
                    ));
                self
            }
            pub fn creation_date<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::Timestamp>>,
                T::Error: ::std::fmt::Display,
            {
                self.creation_date = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for creation_date: {e}"),
                    ));
                self
            }
            pub fn enabled<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.enabled = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for enabled: {e}"),
                    ));
                self
            }
            pub fn expiration_date<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::Timestamp>>,
                T::Error: ::std::fmt::Display,
            {
                self.expiration_date = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for expiration_date: {e}"
                        ),
                    ));
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::astrom::TokenId>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for id: {e}"),
                    ));
                self
            }
            pub fn last_used_date<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::Timestamp>>,
                T::Error: ::std::fmt::Display,
            {
                self.last_used_date = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for last_used_date: {e}"
                        ),
                    ));
                self
            }
            pub fn last_used_ip_address(
                mut self,
                value: impl Into<crate::OptionalText>,
            ) -> Self {
                self.last_used_ip_address = Ok(value.into().0);
                self
            }
            pub fn modified_date<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::Timestamp>>,
                T::Error: ::std::fmt::Display,
            {
                self.modified_date = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for modified_date: {e}"),
                    ));
                self
            }
            pub fn name(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.name = Ok(value.into().0);
                self
            }
            pub fn owner(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.owner = Ok(value.into().0);
                self
            }
            pub fn personal_access_token<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.personal_access_token = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for personal_access_token: {e}"
                        ),
                    ));
                self
            }
            pub fn scopes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::vec::Vec<crate::generated::astrom::values::Scope>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.scopes = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for scopes: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<ApiToken> for super::ApiToken {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ApiToken,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    additional_metadata: value.additional_metadata?,
                    creation_date: value.creation_date?,
                    enabled: value.enabled?,
                    expiration_date: value.expiration_date?,
                    id: value.id?,
                    last_used_date: value.last_used_date?,
                    last_used_ip_address: value.last_used_ip_address?,
                    modified_date: value.modified_date?,
                    name: value.name?,
                    owner: value.owner?,
                    personal_access_token: value.personal_access_token?,
                    scopes: value.scopes?,
                })
            }
        }
        impl ::std::convert::From<super::ApiToken> for ApiToken {
            fn from(value: super::ApiToken) -> Self {
                Self {
                    additional_metadata: Ok(value.additional_metadata),
                    creation_date: Ok(value.creation_date),
                    enabled: Ok(value.enabled),
                    expiration_date: Ok(value.expiration_date),
                    id: Ok(value.id),
                    last_used_date: Ok(value.last_used_date),
                    last_used_ip_address: Ok(value.last_used_ip_address),
                    modified_date: Ok(value.modified_date),
                    name: Ok(value.name),
                    owner: Ok(value.owner),
                    personal_access_token: Ok(value.personal_access_token),
                    scopes: Ok(value.scopes),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ApiTokenCreate {
            expiration_date: ::std::result::Result<
                ::std::option::Option<super::TimestampExpression>,
                ::std::borrow::Cow<'static, str>,
            >,
            name: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
            personal_access_token: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::borrow::Cow<'static, str>,
            >,
            scopes: ::std::result::Result<
                ::std::vec::Vec<crate::generated::astrom::values::Scope>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for ApiTokenCreate {
            fn default() -> Self {
                Self {
                    expiration_date: Ok(Default::default()),
                    name: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for name"),
                    ),
                    personal_access_token: Ok(Default::default()),
                    scopes: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for scopes"),
                    ),
                }
            }
        }
        impl ApiTokenCreate {
            pub fn expiration_date<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::TimestampExpression>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.expiration_date = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for expiration_date: {e}"
                        ),
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
            pub fn personal_access_token<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.personal_access_token = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for personal_access_token: {e}"
                        ),
                    ));
                self
            }
            pub fn scopes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::vec::Vec<crate::generated::astrom::values::Scope>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.scopes = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for scopes: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<ApiTokenCreate> for super::ApiTokenCreate {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ApiTokenCreate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    expiration_date: value.expiration_date?,
                    name: value.name?,
                    personal_access_token: value.personal_access_token?,
                    scopes: value.scopes?,
                })
            }
        }
        impl ::std::convert::From<super::ApiTokenCreate> for ApiTokenCreate {
            fn from(value: super::ApiTokenCreate) -> Self {
                Self {
                    expiration_date: Ok(value.expiration_date),
                    name: Ok(value.name),
                    personal_access_token: Ok(value.personal_access_token),
                    scopes: Ok(value.scopes),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ApiTokenCreated {
            expiration_date: ::std::result::Result<
                ::std::option::Option<crate::Timestamp>,
                ::std::borrow::Cow<'static, str>,
            >,
            id: ::std::result::Result<
                ::std::option::Option<crate::astrom::TokenId>,
                ::std::borrow::Cow<'static, str>,
            >,
            token: ::std::result::Result<
                ::std::option::Option<crate::TokenSecret>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for ApiTokenCreated {
            fn default() -> Self {
                Self {
                    expiration_date: Ok(Default::default()),
                    id: Ok(Default::default()),
                    token: Ok(Default::default()),
                }
            }
        }
        impl ApiTokenCreated {
            pub fn expiration_date<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::Timestamp>>,
                T::Error: ::std::fmt::Display,
            {
                self.expiration_date = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for expiration_date: {e}"
                        ),
                    ));
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<crate::astrom::TokenId>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for id: {e}"),
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
        }
        impl ::std::convert::TryFrom<ApiTokenCreated> for super::ApiTokenCreated {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ApiTokenCreated,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    expiration_date: value.expiration_date?,
                    id: value.id?,
                    token: value.token?,
                })
            }
        }
        impl ::std::convert::From<super::ApiTokenCreated> for ApiTokenCreated {
            fn from(value: super::ApiTokenCreated) -> Self {
                Self {
                    expiration_date: Ok(value.expiration_date),
                    id: Ok(value.id),
                    token: Ok(value.token),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ApiTokenList {
            api_tokens: ::std::result::Result<
                ::std::vec::Vec<super::ApiToken>,
                ::std::borrow::Cow<'static, str>,
            >,
            next_page_key: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            page_size: ::std::result::Result<
                ::std::option::Option<i32>,
                ::std::borrow::Cow<'static, str>,
            >,
            total_count: ::std::result::Result<i64, ::std::borrow::Cow<'static, str>>,
        }
        impl ::std::default::Default for ApiTokenList {
            fn default() -> Self {
                Self {
                    api_tokens: Ok(Default::default()),
                    next_page_key: Ok(Default::default()),
                    page_size: Ok(Default::default()),
                    total_count: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for total_count"),
                    ),
                }
            }
        }
        impl ApiTokenList {
            pub fn api_tokens<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::ApiToken>>,
                T::Error: ::std::fmt::Display,
            {
                self.api_tokens = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for api_tokens: {e}"),
                    ));
                self
            }
            pub fn next_page_key(
                mut self,
                value: impl Into<crate::OptionalText>,
            ) -> Self {
                self.next_page_key = Ok(value.into().0);
                self
            }
            pub fn page_size<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i32>>,
                T::Error: ::std::fmt::Display,
            {
                self.page_size = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for page_size: {e}"),
                    ));
                self
            }
            pub fn total_count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.total_count = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for total_count: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<ApiTokenList> for super::ApiTokenList {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ApiTokenList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    api_tokens: value.api_tokens?,
                    next_page_key: value.next_page_key?,
                    page_size: value.page_size?,
                    total_count: value.total_count?,
                })
            }
        }
        impl ::std::convert::From<super::ApiTokenList> for ApiTokenList {
            fn from(value: super::ApiTokenList) -> Self {
                Self {
                    api_tokens: Ok(value.api_tokens),
                    next_page_key: Ok(value.next_page_key),
                    page_size: Ok(value.page_size),
                    total_count: Ok(value.total_count),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ApiTokenSecret {
            token: ::std::result::Result<
                crate::TokenSecret,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for ApiTokenSecret {
            fn default() -> Self {
                Self {
                    token: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for token"),
                    ),
                }
            }
        }
        impl ApiTokenSecret {
            pub fn token<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::TokenSecret>,
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
        impl ::std::convert::TryFrom<ApiTokenSecret> for super::ApiTokenSecret {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ApiTokenSecret,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { token: value.token? })
            }
        }
        impl ::std::convert::From<super::ApiTokenSecret> for ApiTokenSecret {
            fn from(value: super::ApiTokenSecret) -> Self {
                Self { token: Ok(value.token) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ApiTokenUpdate {
            enabled: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::borrow::Cow<'static, str>,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            scopes: ::std::result::Result<
                ::std::option::Option<
                    ::std::vec::Vec<crate::generated::astrom::values::Scope>,
                >,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for ApiTokenUpdate {
            fn default() -> Self {
                Self {
                    enabled: Ok(Default::default()),
                    name: Ok(Default::default()),
                    scopes: Ok(Default::default()),
                }
            }
        }
        impl ApiTokenUpdate {
            pub fn enabled<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.enabled = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for enabled: {e}"),
                    ));
                self
            }
            pub fn name(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.name = Ok(value.into().0);
                self
            }
            pub fn scopes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<
                        ::std::vec::Vec<crate::generated::astrom::values::Scope>,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.scopes = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for scopes: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<ApiTokenUpdate> for super::ApiTokenUpdate {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ApiTokenUpdate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    enabled: value.enabled?,
                    name: value.name?,
                    scopes: value.scopes?,
                })
            }
        }
        impl ::std::convert::From<super::ApiTokenUpdate> for ApiTokenUpdate {
            fn from(value: super::ApiTokenUpdate) -> Self {
                Self {
                    enabled: Ok(value.enabled),
                    name: Ok(value.name),
                    scopes: Ok(value.scopes),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ClusterVersion {
            version: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for ClusterVersion {
            fn default() -> Self {
                Self {
                    version: Ok(Default::default()),
                }
            }
        }
        impl ClusterVersion {
            pub fn version(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.version = Ok(value.into().0);
                self
            }
        }
        impl ::std::convert::TryFrom<ClusterVersion> for super::ClusterVersion {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ClusterVersion,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { version: value.version? })
            }
        }
        impl ::std::convert::From<super::ClusterVersion> for ClusterVersion {
            fn from(value: super::ClusterVersion) -> Self {
                Self { version: Ok(value.version) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ConstraintViolation {
            location: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            message: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            parameter_location: ::std::result::Result<
                ::std::option::Option<
                    crate::generated::astrom::values::ParameterLocation,
                >,
                ::std::borrow::Cow<'static, str>,
            >,
            path: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for ConstraintViolation {
            fn default() -> Self {
                Self {
                    location: Ok(Default::default()),
                    message: Ok(Default::default()),
                    parameter_location: Ok(Default::default()),
                    path: Ok(Default::default()),
                }
            }
        }
        impl ConstraintViolation {
            pub fn location(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.location = Ok(value.into().0);
                self
            }
            pub fn message(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.message = Ok(value.into().0);
                self
            }
            pub fn parameter_location<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<
                        crate::generated::astrom::values::ParameterLocation,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.parameter_location = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for parameter_location: {e}"
                        ),
                    ));
                self
            }
            pub fn path(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.path = Ok(value.into().0);
                self
            }
        }
        impl ::std::convert::TryFrom<ConstraintViolation>
        for super::ConstraintViolation {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ConstraintViolation,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    location: value.location?,
                    message: value.message?,
                    parameter_location: value.parameter_location?,
                    path: value.path?,
                })
            }
        }
        impl ::std::convert::From<super::ConstraintViolation> for ConstraintViolation {
            fn from(value: super::ConstraintViolation) -> Self {
                Self {
                    location: Ok(value.location),
                    message: Ok(value.message),
                    parameter_location: Ok(value.parameter_location),
                    path: Ok(value.path),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Error {
            code: ::std::result::Result<
                ::std::option::Option<i32>,
                ::std::borrow::Cow<'static, str>,
            >,
            constraint_violations: ::std::result::Result<
                ::std::vec::Vec<super::ConstraintViolation>,
                ::std::borrow::Cow<'static, str>,
            >,
            message: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for Error {
            fn default() -> Self {
                Self {
                    code: Ok(Default::default()),
                    constraint_violations: Ok(Default::default()),
                    message: Ok(Default::default()),
                }
            }
        }
        impl Error {
            pub fn code<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i32>>,
                T::Error: ::std::fmt::Display,
            {
                self.code = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for code: {e}"),
                    ));
                self
            }
            pub fn constraint_violations<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::ConstraintViolation>>,
                T::Error: ::std::fmt::Display,
            {
                self.constraint_violations = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for constraint_violations: {e}"
                        ),
                    ));
                self
            }
            pub fn message(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.message = Ok(value.into().0);
                self
            }
        }
        impl ::std::convert::TryFrom<Error> for super::Error {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Error,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    code: value.code?,
                    constraint_violations: value.constraint_violations?,
                    message: value.message?,
                })
            }
        }
        impl ::std::convert::From<super::Error> for Error {
            fn from(value: super::Error) -> Self {
                Self {
                    code: Ok(value.code),
                    constraint_violations: Ok(value.constraint_violations),
                    message: Ok(value.message),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ErrorEnvelope {
            error: ::std::result::Result<
                ::std::option::Option<super::Error>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for ErrorEnvelope {
            fn default() -> Self {
                Self {
                    error: Ok(Default::default()),
                }
            }
        }
        impl ErrorEnvelope {
            pub fn error<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Error>>,
                T::Error: ::std::fmt::Display,
            {
                self.error = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for error: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<ErrorEnvelope> for super::ErrorEnvelope {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ErrorEnvelope,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { error: value.error? })
            }
        }
        impl ::std::convert::From<super::ErrorEnvelope> for ErrorEnvelope {
            fn from(value: super::ErrorEnvelope) -> Self {
                Self { error: Ok(value.error) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct GatewayConnectionInfo {
            communication_endpoints: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            tenant_token: ::std::result::Result<
                ::std::option::Option<crate::TokenSecret>,
                ::std::borrow::Cow<'static, str>,
            >,
            tenant_uuid: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for GatewayConnectionInfo {
            fn default() -> Self {
                Self {
                    communication_endpoints: Ok(Default::default()),
                    tenant_token: Ok(Default::default()),
                    tenant_uuid: Ok(Default::default()),
                }
            }
        }
        impl GatewayConnectionInfo {
            pub fn communication_endpoints(
                mut self,
                value: impl Into<crate::OptionalText>,
            ) -> Self {
                self.communication_endpoints = Ok(value.into().0);
                self
            }
            pub fn tenant_token<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::TokenSecret>>,
                T::Error: ::std::fmt::Display,
            {
                self.tenant_token = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for tenant_token: {e}"),
                    ));
                self
            }
            pub fn tenant_uuid(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.tenant_uuid = Ok(value.into().0);
                self
            }
        }
        impl ::std::convert::TryFrom<GatewayConnectionInfo>
        for super::GatewayConnectionInfo {
            type Error = super::error::ConversionError;
            fn try_from(
                value: GatewayConnectionInfo,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    communication_endpoints: value.communication_endpoints?,
                    tenant_token: value.tenant_token?,
                    tenant_uuid: value.tenant_uuid?,
                })
            }
        }
        impl ::std::convert::From<super::GatewayConnectionInfo>
        for GatewayConnectionInfo {
            fn from(value: super::GatewayConnectionInfo) -> Self {
                Self {
                    communication_endpoints: Ok(value.communication_endpoints),
                    tenant_token: Ok(value.tenant_token),
                    tenant_uuid: Ok(value.tenant_uuid),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct TenantToken {
            value: ::std::result::Result<
                ::std::option::Option<crate::TokenSecret>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for TenantToken {
            fn default() -> Self {
                Self {
                    value: Ok(Default::default()),
                }
            }
        }
        impl TenantToken {
            pub fn value<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::TokenSecret>>,
                T::Error: ::std::fmt::Display,
            {
                self.value = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for value: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<TenantToken> for super::TenantToken {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TenantToken,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { value: value.value? })
            }
        }
        impl ::std::convert::From<super::TenantToken> for TenantToken {
            fn from(value: super::TenantToken) -> Self {
                Self { value: Ok(value.value) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct TenantTokenConfig {
            active: ::std::result::Result<
                ::std::option::Option<super::TenantToken>,
                ::std::borrow::Cow<'static, str>,
            >,
            old: ::std::result::Result<
                ::std::option::Option<super::TenantToken>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for TenantTokenConfig {
            fn default() -> Self {
                Self {
                    active: Ok(Default::default()),
                    old: Ok(Default::default()),
                }
            }
        }
        impl TenantTokenConfig {
            pub fn active<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::TenantToken>>,
                T::Error: ::std::fmt::Display,
            {
                self.active = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for active: {e}"),
                    ));
                self
            }
            pub fn old<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::TenantToken>>,
                T::Error: ::std::fmt::Display,
            {
                self.old = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for old: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<TenantTokenConfig> for super::TenantTokenConfig {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TenantTokenConfig,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    active: value.active?,
                    old: value.old?,
                })
            }
        }
        impl ::std::convert::From<super::TenantTokenConfig> for TenantTokenConfig {
            fn from(value: super::TenantTokenConfig) -> Self {
                Self {
                    active: Ok(value.active),
                    old: Ok(value.old),
                }
            }
        }
        impl ActiveGateToken {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::ActiveGateToken,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<ActiveGateToken>
        for ::std::option::Option<super::ActiveGateToken> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ActiveGateToken,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::ActiveGateToken::try_from(value).map(Some)
            }
        }
        impl ActiveGateTokenCreate {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::ActiveGateTokenCreate,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<ActiveGateTokenCreate>
        for ::std::option::Option<super::ActiveGateTokenCreate> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ActiveGateTokenCreate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::ActiveGateTokenCreate::try_from(value).map(Some)
            }
        }
        impl ActiveGateTokenCreated {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::ActiveGateTokenCreated,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<ActiveGateTokenCreated>
        for ::std::option::Option<super::ActiveGateTokenCreated> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ActiveGateTokenCreated,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::ActiveGateTokenCreated::try_from(value).map(Some)
            }
        }
        impl ActiveGateTokenList {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::ActiveGateTokenList,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<ActiveGateTokenList>
        for ::std::option::Option<super::ActiveGateTokenList> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ActiveGateTokenList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::ActiveGateTokenList::try_from(value).map(Some)
            }
        }
        impl AgentConnectionInfo {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::AgentConnectionInfo,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<AgentConnectionInfo>
        for ::std::option::Option<super::AgentConnectionInfo> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AgentConnectionInfo,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::AgentConnectionInfo::try_from(value).map(Some)
            }
        }
        impl ApiToken {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<super::ApiToken, super::error::ConversionError> {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<ApiToken>
        for ::std::option::Option<super::ApiToken> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ApiToken,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::ApiToken::try_from(value).map(Some)
            }
        }
        impl ApiTokenCreate {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::ApiTokenCreate,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<ApiTokenCreate>
        for ::std::option::Option<super::ApiTokenCreate> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ApiTokenCreate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::ApiTokenCreate::try_from(value).map(Some)
            }
        }
        impl ApiTokenCreated {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::ApiTokenCreated,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<ApiTokenCreated>
        for ::std::option::Option<super::ApiTokenCreated> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ApiTokenCreated,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::ApiTokenCreated::try_from(value).map(Some)
            }
        }
        impl ApiTokenList {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::ApiTokenList,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<ApiTokenList>
        for ::std::option::Option<super::ApiTokenList> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ApiTokenList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::ApiTokenList::try_from(value).map(Some)
            }
        }
        impl ApiTokenSecret {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::ApiTokenSecret,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<ApiTokenSecret>
        for ::std::option::Option<super::ApiTokenSecret> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ApiTokenSecret,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::ApiTokenSecret::try_from(value).map(Some)
            }
        }
        impl ApiTokenUpdate {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::ApiTokenUpdate,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<ApiTokenUpdate>
        for ::std::option::Option<super::ApiTokenUpdate> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ApiTokenUpdate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::ApiTokenUpdate::try_from(value).map(Some)
            }
        }
        impl ClusterVersion {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::ClusterVersion,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<ClusterVersion>
        for ::std::option::Option<super::ClusterVersion> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ClusterVersion,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::ClusterVersion::try_from(value).map(Some)
            }
        }
        impl ConstraintViolation {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::ConstraintViolation,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<ConstraintViolation>
        for ::std::option::Option<super::ConstraintViolation> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ConstraintViolation,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::ConstraintViolation::try_from(value).map(Some)
            }
        }
        impl Error {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<super::Error, super::error::ConversionError> {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<Error> for ::std::option::Option<super::Error> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Error,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::Error::try_from(value).map(Some)
            }
        }
        impl ErrorEnvelope {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::ErrorEnvelope,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<ErrorEnvelope>
        for ::std::option::Option<super::ErrorEnvelope> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ErrorEnvelope,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::ErrorEnvelope::try_from(value).map(Some)
            }
        }
        impl GatewayConnectionInfo {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::GatewayConnectionInfo,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<GatewayConnectionInfo>
        for ::std::option::Option<super::GatewayConnectionInfo> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: GatewayConnectionInfo,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::GatewayConnectionInfo::try_from(value).map(Some)
            }
        }
        impl TenantToken {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::TenantToken,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<TenantToken>
        for ::std::option::Option<super::TenantToken> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TenantToken,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::TenantToken::try_from(value).map(Some)
            }
        }
        impl TenantTokenConfig {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::TenantTokenConfig,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<TenantTokenConfig>
        for ::std::option::Option<super::TenantTokenConfig> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TenantTokenConfig,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::TenantTokenConfig::try_from(value).map(Some)
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
/**Client for Astrom API tokens

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
    /**List ActiveGate tokens

Lists the ActiveGate tokens of the environment, one page at a time: newest first (assumed), expired ones
included (assumed).

To get the next page, send the `nextPageKey` of the previous answer and nothing else.

Sends a `GET` request to `/activeGateTokens`

Arguments:
- `next_page_key`: Cursor of the page to return, as the previous page gave it; without it the first page is returned.
Beside it no other parameter may be sent. The cursor is base64 of the URL-safe alphabet with padding, as
all that the vendor shows, so it may stand in a URL as it is (assumed of all). An unknown cursor is
answered with 400 (assumed).
- `page_size`: Tokens per page, 100 to 3000; 100 if left out. The vendor states the bounds in words only; assumed: a value
outside is answered with 400.
```ignore
let response = client.active_gate_token_list()
    .next_page_key(next_page_key)
    .page_size(page_size)
    .send()
    .await;
```*/
    pub fn active_gate_token_list(&self) -> builder::ActiveGateTokenList<'_> {
        builder::ActiveGateTokenList::new(self)
    }
    /**Create an ActiveGate token

Creates a token with which an ActiveGate connects, and returns its secret. This is the only time the secret is
shown. The token belongs to the owner of the calling token.

Either of two scopes is enough, `activeGateTokenManagement.create` or `activeGateTokenManagement.write`. A
personal access token is refused (assumed, as the vendor does not mark the operation for these).

Sends a `POST` request to `/activeGateTokens`

```ignore
let response = client.active_gate_token_create()
    .body(body)
    .send()
    .await;
```*/
    pub fn active_gate_token_create(&self) -> builder::ActiveGateTokenCreate<'_> {
        builder::ActiveGateTokenCreate::new(self)
    }
    /**Get an ActiveGate token

Returns the metadata of one token. The secret is not part of it.

Sends a `GET` request to `/activeGateTokens/{id}`

Arguments:
- `id`: Id of the ActiveGate token, its prefix and public portion joined by a dot.
```ignore
let response = client.active_gate_token_get()
    .id(id)
    .send()
    .await;
```*/
    pub fn active_gate_token_get(&self) -> builder::ActiveGateTokenGet<'_> {
        builder::ActiveGateTokenGet::new(self)
    }
    /**Revoke an ActiveGate token

Deletes a token for good: gates with it can connect no more. The API token that has made it goes on, and is not
needed for it (both assumed).

Repeating the request is harmless: the second answer is 404, which then means that the token is gone.

Sends a `DELETE` request to `/activeGateTokens/{id}`

Arguments:
- `id`: Id of the ActiveGate token, its prefix and public portion joined by a dot.
```ignore
let response = client.active_gate_token_delete()
    .id(id)
    .send()
    .await;
```*/
    pub fn active_gate_token_delete(&self) -> builder::ActiveGateTokenDelete<'_> {
        builder::ActiveGateTokenDelete::new(self)
    }
    /**Get the version of the cluster

Returns the version of the server software. The vendor's page on authentication has this call as its sample.

The form of the version is assumed: three numbers and the time of the build. Clients compare the numbers.

Sends a `GET` request to `/api/v1/config/clusterversion`

```ignore
let response = client.cluster_version_get()
    .send()
    .await;
```*/
    pub fn cluster_version_get(&self) -> builder::ClusterVersionGet<'_> {
        builder::ClusterVersionGet::new(self)
    }
    /**Get how agents connect

Returns the tenant token with which agents show that they belong to the environment, and where they
connect. While the tenant token is being replaced, it is the new one (assumed: those that are installed now have
to have it).

The mock knows no network zones, and ignores the parameters, but for the form of `version`. It names itself as
the place to connect to, where nothing answers (assumed).

Sends a `GET` request to `/api/v1/deployment/installer/agent/connectioninfo`

Arguments:
- `default_zone_fallback`: Whether the default zone counts if there is no such zone. The mock ignores it (assumed).
- `network_zone`: The network zone that the answer is for. The mock knows none, and ignores it (assumed).
- `version`: The version that is to be installed. Something else than numbers and dots is answered with 400 (assumed).
```ignore
let response = client.agent_connection_info_get()
    .default_zone_fallback(default_zone_fallback)
    .network_zone(network_zone)
    .version(version)
    .send()
    .await;
```*/
    pub fn agent_connection_info_get(&self) -> builder::AgentConnectionInfoGet<'_> {
        builder::AgentConnectionInfoGet::new(self)
    }
    /**Get how ActiveGates connect

Returns the tenant token with which ActiveGates show that they belong to the environment, and where they
connect. While the tenant token is being replaced, it is the new one (assumed: those that are installed now have
to have it).

The mock knows no network zones, and ignores the parameters, but for the form of `version`. It names itself as
the place to connect to, where nothing answers (assumed).

Sends a `GET` request to `/api/v1/deployment/installer/gateway/connectioninfo`

Arguments:
- `default_zone_fallback`: Whether the default zone counts if there is no such zone. The mock ignores it (assumed).
- `network_zone`: The network zone that the answer is for. The mock knows none, and ignores it (assumed).
- `version`: The version that is to be installed. Something else than numbers and dots is answered with 400 (assumed).
```ignore
let response = client.gateway_connection_info_get()
    .default_zone_fallback(default_zone_fallback)
    .network_zone(network_zone)
    .version(version)
    .send()
    .await;
```*/
    pub fn gateway_connection_info_get(&self) -> builder::GatewayConnectionInfoGet<'_> {
        builder::GatewayConnectionInfoGet::new(self)
    }
    /**Get the time of the cluster

Returns the present time of the server, in milliseconds since 1970-01-01T00:00:00Z, as decimal digits. It asks for
no credential, and looks at none that is sent. `Accept` is not looked at (assumed).

Sends a `GET` request to `/api/v1/time`

```ignore
let response = client.time_get()
    .send()
    .await;
```*/
    pub fn time_get(&self) -> builder::TimeGet<'_> {
        builder::TimeGet::new(self)
    }
    /**List tokens

Lists the tokens of the environment, one page at a time.

To get the next page, send the `nextPageKey` of the previous answer and nothing else: the key carries
page size, selector, fields and sort order, and any other parameter beside it is answered with 400.
The last page has no `nextPageKey`.

Each token shows `id`, `name`, `enabled`, `owner` and `creationDate` unless `fields` says otherwise.
Disabled tokens are listed. So are expired ones (assumed: the vendor nowhere says that they vanish).

The vendor does not say what a page shows when tokens are created or deleted between two pages;
assumed: in default order it continues behind the last token shown, so none is repeated or left out;
in any other order, at the same position of the newly sorted list.

Sends a `GET` request to `/apiTokens`

Arguments:
- `api_token_selector`: Filter. One or more criteria, separated by commas; a token has to meet all of them.

- `owner("value")`: the whole name of the owner, upper and lower case told apart
- `personalAccessToken(true)` or `personalAccessToken(false)`: without quotes
- `scope("s1","s2")`: tokens that hold at least one of the scopes

There are no other criteria. How to escape a quotation mark is not documented. A filter that cannot be
read is answered with 400 (assumed).
- `fields`: Members of each token to return, separated by commas. Without it: `id`, `name`, `enabled`, `owner`,
`creationDate`. Also available: `personalAccessToken`, `expirationDate`, `lastUsedDate`,
`lastUsedIpAddress`, `modifiedDate`, `scopes`, `additionalMetadata`.

Either every entry carries a sign and changes the default set (`+scopes,-creationDate`), or none does
and the list is the exact set (`creationDate,owner`). `id` is always returned. A `+` has to be sent as
`%2B`. An unknown name is answered with 400 (assumed).
- `from`: Earliest time of last use, inclusive (assumed). No bound if left out. Once `from` or `to` is given,
tokens that were never used drop out (assumed). Later than `to`: 400 (assumed). A `+` has to be sent
as `%2B`.
- `next_page_key`: Cursor of the page to return, as the previous page gave it; without it the first page is returned.
Beside it no other parameter may be sent. The cursor is base64 of the URL-safe alphabet with padding, as
all that the vendor shows, so it may stand in a URL as it is (assumed of all). An unknown cursor is
answered with 400 (assumed).
- `page_size`: Tokens per page, 100 to 10000; 200 if left out. The vendor states the lower bound in words only;
assumed: a value outside the bounds is answered with 400 rather than moved to the nearest bound.
- `sort`: One member to sort by, with an optional sign: `+` (also without a sign) or `-`. A `+` has to be sent
as `%2B`.

| Member | `+` | `-` |
| --- | --- | --- |
| `name` | a to z | z to a |
| `creationDate` | oldest first | newest first |
| `lastUsedDate` | never used first | most recently used first |
| `expirationDate` | soonest first, endless last | endless first |
| `modifiedDate` | never modified first | most recently modified first |

Ties are broken by id (assumed). Anything else, several members included, is answered with 400
(assumed).
- `to`: Latest time of last use, inclusive (assumed). The present time if left out; but with neither `from`
nor `to` there is no filter at all (assumed), so that tokens never used are listed. A `+` has to be
sent as `%2B`.
```ignore
let response = client.api_token_list()
    .api_token_selector(api_token_selector)
    .fields(fields)
    .from(from)
    .next_page_key(next_page_key)
    .page_size(page_size)
    .sort(sort)
    .to(to)
    .send()
    .await;
```*/
    pub fn api_token_list(&self) -> builder::ApiTokenList<'_> {
        builder::ApiTokenList::new(self)
    }
    /**Create a token

Creates a token and returns its secret. This is the only time the secret is shown: a client that loses
the answer has to delete the token and create another. For that reason, and because names need not be
unique, the request must not be repeated blindly.

The new token belongs to the owner of the calling token; the owner can be neither chosen nor changed.
The caller may hand out scopes that it does not hold itself (assumed). The token starts enabled (assumed:
the request has no such member, and known clients disable a token by a second request).

Scopes are kept in the order given, a repeated scope counts once (both assumed).

Sends a `POST` request to `/apiTokens`

```ignore
let response = client.api_token_create()
    .body(body)
    .send()
    .await;
```*/
    pub fn api_token_create(&self) -> builder::ApiTokenCreate<'_> {
        builder::ApiTokenCreate::new(self)
    }
    /**Look up a token by its secret

Returns the metadata of the token whose secret is in the body. The secret travels in a body rather
than in the URL, so that it does not end up in access logs. Looking up the calling token itself is the
common use. Nothing is changed, although the method is POST.

Any token of the environment may call this, whatever its scope. Disabled and expired tokens are found
as well (assumed). An id in place of the secret is answered with 404 (assumed).

Sends a `POST` request to `/apiTokens/lookup`

```ignore
let response = client.api_token_lookup()
    .body(body)
    .send()
    .await;
```*/
    pub fn api_token_lookup(&self) -> builder::ApiTokenLookup<'_> {
        builder::ApiTokenLookup::new(self)
    }
    /**Get a token

Returns the metadata of one token: everything that is set, with no way to choose fields. The secret is
not part of it.

Only the id is accepted here; the full secret is answered with 404 (assumed: the vendor allows the
secret for deletion only).

Sends a `GET` request to `/apiTokens/{id}`

Arguments:
- `id`: Id of the token, its prefix and public portion joined by a dot.
```ignore
let response = client.api_token_get()
    .id(id)
    .send()
    .await;
```*/
    pub fn api_token_get(&self) -> builder::ApiTokenGet<'_> {
        builder::ApiTokenGet::new(self)
    }
    /**Update a token

Renames a token, replaces its scopes, enables or disables it. Members left out keep their value, so an
empty object changes nothing (assumed to be accepted with 204). A disabled ("revoked") token still
exists and is listed, but cannot be used.

`scopes` replaces the whole set: a scope that is not sent again is taken away.

A change of name or scopes moves `modifiedDate`; enabling and disabling do not. Sending the present
name or scopes again does not move it either (assumed).

The calling token cannot disable itself; the request is then refused as a whole with 400 (the vendor
names the rule but not the status: assumed). It may rename itself and change its own scopes (assumed).

The vendor declares no 404 for this operation; assumed: an unknown id is answered as everywhere else.

Sends a `PUT` request to `/apiTokens/{id}`

Arguments:
- `id`: Id of the token, its prefix and public portion joined by a dot.
- `body`
```ignore
let response = client.api_token_update()
    .id(id)
    .body(body)
    .send()
    .await;
```*/
    pub fn api_token_update(&self) -> builder::ApiTokenUpdate<'_> {
        builder::ApiTokenUpdate::new(self)
    }
    /**Delete a token

Deletes a token for good. The path holds either the id or the full secret of the token; prefer the id,
since URLs end up in access logs.

The calling token cannot delete itself, neither by id nor by secret: 400. An API token may delete any
token of the environment; a personal access token only those of its own owner (the vendor does not
name the status of a refusal; assumed: 403).

Repeating the request is harmless: the second answer is 404, which then means that the token is gone.

Sends a `DELETE` request to `/apiTokens/{id}`

Arguments:
- `id`: Id or full secret of the token to delete.
```ignore
let response = client.api_token_delete()
    .id(id)
    .send()
    .await;
```*/
    pub fn api_token_delete(&self) -> builder::ApiTokenDelete<'_> {
        builder::ApiTokenDelete::new(self)
    }
    /**Ask whether the server is running

Returns the word `RUNNING`, without quotes and without a line break. Load balancers look at the status alone;
the vendor's log forwarder for AWS compares the word and stops at any other.

It asks for no credential, and looks at none that is sent. `Accept` is not looked at (assumed).

Sends a `GET` request to `/rest/health`

```ignore
let response = client.health_get()
    .send()
    .await;
```*/
    pub fn health_get(&self) -> builder::HealthGet<'_> {
        builder::HealthGet::new(self)
    }
    /**End the rotation with the old token

Takes the rotation back: the old token is active again, the new one works no more. Without a rotation under way:
400.

The request has no body. A personal access token is refused (assumed).

Sends a `POST` request to `/tenantTokenRotation/cancel`

```ignore
let response = client.tenant_token_rotation_cancel()
    .send()
    .await;
```*/
    pub fn tenant_token_rotation_cancel(
        &self,
    ) -> builder::TenantTokenRotationCancel<'_> {
        builder::TenantTokenRotationCancel::new(self)
    }
    /**End the rotation with the new token

Ends the rotation: the old token works no more. Before that, every ActiveGate and every agent has to have the new
one. The answer shows the old one for the last time. Without a rotation under way: 400.

The request has no body. A personal access token is refused (assumed).

Sends a `POST` request to `/tenantTokenRotation/finish`

```ignore
let response = client.tenant_token_rotation_finish()
    .send()
    .await;
```*/
    pub fn tenant_token_rotation_finish(
        &self,
    ) -> builder::TenantTokenRotationFinish<'_> {
        builder::TenantTokenRotationFinish::new(self)
    }
    /**Begin to replace the tenant token

Makes a new tenant token, which is active from now on; the present one becomes the old one. Both are valid until
the rotation is finished or cancelled. While one is under way, another one is refused with 400.

The request has no body. A personal access token is refused (assumed).

Sends a `POST` request to `/tenantTokenRotation/start`

```ignore
let response = client.tenant_token_rotation_start()
    .send()
    .await;
```*/
    pub fn tenant_token_rotation_start(&self) -> builder::TenantTokenRotationStart<'_> {
        builder::TenantTokenRotationStart::new(self)
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
    /**Builder for [`Client::active_gate_token_list`]

[`Client::active_gate_token_list`]: super::Client::active_gate_token_list*/
    #[derive(Debug, Clone)]
    pub struct ActiveGateTokenList<'a> {
        client: &'a super::Client,
        next_page_key: Result<Option<::std::string::String>, String>,
        page_size: Result<Option<i64>, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> ActiveGateTokenList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                next_page_key: Ok(None),
                page_size: Ok(None),
                options: ::std::default::Default::default(),
            }
        }
        pub fn next_page_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.next_page_key = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("next_page_key: {reason}"));
            self
        }
        pub fn page_size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
            V::Error: std::fmt::Display,
        {
            self.page_size = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("page_size: {reason}"));
            self
        }
        ///Sends a `GET` request to `/activeGateTokens`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ActiveGateTokenList>, Error> {
            let Self { client, next_page_key, page_size, options } = self;
            let next_page_key = next_page_key
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ACTIVE_GATE_TOKEN_LIST,
                    reason,
                ))?;
            let page_size = page_size
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ACTIVE_GATE_TOKEN_LIST,
                    reason,
                ))?;
            let url = format!("{}/activeGateTokens", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&crate::runtime::QueryParam::new("nextPageKey", &next_page_key))
                .query(&crate::runtime::QueryParam::new("pageSize", &page_size))
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::ACTIVE_GATE_TOKEN_LIST,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::ACTIVE_GATE_TOKEN_LIST);
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
    /**Builder for [`Client::active_gate_token_create`]

[`Client::active_gate_token_create`]: super::Client::active_gate_token_create*/
    #[derive(Debug, Clone)]
    pub struct ActiveGateTokenCreate<'a> {
        client: &'a super::Client,
        body: Result<types::builder::ActiveGateTokenCreate, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> ActiveGateTokenCreate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ActiveGateTokenCreate>,
            <V as std::convert::TryInto<
                types::ActiveGateTokenCreate,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `ActiveGateTokenCreate` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ActiveGateTokenCreate,
            ) -> types::builder::ActiveGateTokenCreate,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/activeGateTokens`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ActiveGateTokenCreated>, Error> {
            let Self { client, body, options } = self;
            let body = body
                .and_then(|v| {
                    types::ActiveGateTokenCreate::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ACTIVE_GATE_TOKEN_CREATE,
                    reason,
                ))?;
            let url = format!("{}/activeGateTokens", client.baseurl,);
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
                    &super::operations::ACTIVE_GATE_TOKEN_CREATE,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::ACTIVE_GATE_TOKEN_CREATE);
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
    /**Builder for [`Client::active_gate_token_get`]

[`Client::active_gate_token_get`]: super::Client::active_gate_token_get*/
    #[derive(Debug, Clone)]
    pub struct ActiveGateTokenGet<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> ActiveGateTokenGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.id = value.try_into().map_err(|reason| format!("id: {reason}"));
            self
        }
        ///Sends a `GET` request to `/activeGateTokens/{id}`
        pub async fn send(self) -> Result<ResponseValue<types::ActiveGateToken>, Error> {
            let Self { client, id, options } = self;
            let id = id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ACTIVE_GATE_TOKEN_GET,
                    reason,
                ))?;
            let url = format!(
                "{}/activeGateTokens/{}", client.baseurl, encode_path(&
                super::operations::ACTIVE_GATE_TOKEN_GET, "id", & id.to_string()) ?,
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
                    &super::operations::ACTIVE_GATE_TOKEN_GET,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::ACTIVE_GATE_TOKEN_GET);
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
    /**Builder for [`Client::active_gate_token_delete`]

[`Client::active_gate_token_delete`]: super::Client::active_gate_token_delete*/
    #[derive(Debug, Clone)]
    pub struct ActiveGateTokenDelete<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> ActiveGateTokenDelete<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.id = value.try_into().map_err(|reason| format!("id: {reason}"));
            self
        }
        ///Sends a `DELETE` request to `/activeGateTokens/{id}`
        pub async fn send(self) -> Result<ResponseValue<()>, Error> {
            let Self { client, id, options } = self;
            let id = id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ACTIVE_GATE_TOKEN_DELETE,
                    reason,
                ))?;
            let url = format!(
                "{}/activeGateTokens/{}", client.baseurl, encode_path(&
                super::operations::ACTIVE_GATE_TOKEN_DELETE, "id", & id.to_string()) ?,
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
                    &super::operations::ACTIVE_GATE_TOKEN_DELETE,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::ACTIVE_GATE_TOKEN_DELETE);
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
    /**Builder for [`Client::cluster_version_get`]

[`Client::cluster_version_get`]: super::Client::cluster_version_get*/
    #[derive(Debug, Clone)]
    pub struct ClusterVersionGet<'a> {
        client: &'a super::Client,
        options: crate::call_options::CallOptions,
    }
    impl<'a> ClusterVersionGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::std::default::Default::default(),
            }
        }
        ///Sends a `GET` request to `/api/v1/config/clusterversion`
        pub async fn send(self) -> Result<ResponseValue<types::ClusterVersion>, Error> {
            let Self { client, options } = self;
            let url = format!(
                "{}/api/v1/config/clusterversion", crate ::runtime::other_base(&
                super::operations::CLUSTER_VERSION_GET, & client.baseurl) ?,
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
                    &super::operations::CLUSTER_VERSION_GET,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::CLUSTER_VERSION_GET);
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
    /**Builder for [`Client::agent_connection_info_get`]

[`Client::agent_connection_info_get`]: super::Client::agent_connection_info_get*/
    #[derive(Debug, Clone)]
    pub struct AgentConnectionInfoGet<'a> {
        client: &'a super::Client,
        default_zone_fallback: Result<Option<bool>, String>,
        network_zone: Result<Option<::std::string::String>, String>,
        version: Result<Option<::std::string::String>, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> AgentConnectionInfoGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                default_zone_fallback: Ok(None),
                network_zone: Ok(None),
                version: Ok(None),
                options: ::std::default::Default::default(),
            }
        }
        pub fn default_zone_fallback<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
            V::Error: std::fmt::Display,
        {
            self.default_zone_fallback = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("default_zone_fallback: {reason}"));
            self
        }
        pub fn network_zone<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.network_zone = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("network_zone: {reason}"));
            self
        }
        pub fn version<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.version = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("version: {reason}"));
            self
        }
        ///Sends a `GET` request to `/api/v1/deployment/installer/agent/connectioninfo`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::AgentConnectionInfo>, Error> {
            let Self { client, default_zone_fallback, network_zone, version, options } = self;
            let default_zone_fallback = default_zone_fallback
                .map_err(|reason| Error::invalid_request(
                    &super::operations::AGENT_CONNECTION_INFO_GET,
                    reason,
                ))?;
            let network_zone = network_zone
                .map_err(|reason| Error::invalid_request(
                    &super::operations::AGENT_CONNECTION_INFO_GET,
                    reason,
                ))?;
            let version = version
                .map_err(|reason| Error::invalid_request(
                    &super::operations::AGENT_CONNECTION_INFO_GET,
                    reason,
                ))?;
            let url = format!(
                "{}/api/v1/deployment/installer/agent/connectioninfo", crate
                ::runtime::other_base(& super::operations::AGENT_CONNECTION_INFO_GET, &
                client.baseurl) ?,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(
                    &crate::runtime::QueryParam::new(
                        "defaultZoneFallback",
                        &default_zone_fallback,
                    ),
                )
                .query(&crate::runtime::QueryParam::new("networkZone", &network_zone))
                .query(&crate::runtime::QueryParam::new("version", &version))
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::AGENT_CONNECTION_INFO_GET,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::AGENT_CONNECTION_INFO_GET);
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
    /**Builder for [`Client::gateway_connection_info_get`]

[`Client::gateway_connection_info_get`]: super::Client::gateway_connection_info_get*/
    #[derive(Debug, Clone)]
    pub struct GatewayConnectionInfoGet<'a> {
        client: &'a super::Client,
        default_zone_fallback: Result<Option<bool>, String>,
        network_zone: Result<Option<::std::string::String>, String>,
        version: Result<Option<::std::string::String>, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> GatewayConnectionInfoGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                default_zone_fallback: Ok(None),
                network_zone: Ok(None),
                version: Ok(None),
                options: ::std::default::Default::default(),
            }
        }
        pub fn default_zone_fallback<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
            V::Error: std::fmt::Display,
        {
            self.default_zone_fallback = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("default_zone_fallback: {reason}"));
            self
        }
        pub fn network_zone<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.network_zone = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("network_zone: {reason}"));
            self
        }
        pub fn version<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.version = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("version: {reason}"));
            self
        }
        ///Sends a `GET` request to `/api/v1/deployment/installer/gateway/connectioninfo`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::GatewayConnectionInfo>, Error> {
            let Self { client, default_zone_fallback, network_zone, version, options } = self;
            let default_zone_fallback = default_zone_fallback
                .map_err(|reason| Error::invalid_request(
                    &super::operations::GATEWAY_CONNECTION_INFO_GET,
                    reason,
                ))?;
            let network_zone = network_zone
                .map_err(|reason| Error::invalid_request(
                    &super::operations::GATEWAY_CONNECTION_INFO_GET,
                    reason,
                ))?;
            let version = version
                .map_err(|reason| Error::invalid_request(
                    &super::operations::GATEWAY_CONNECTION_INFO_GET,
                    reason,
                ))?;
            let url = format!(
                "{}/api/v1/deployment/installer/gateway/connectioninfo", crate
                ::runtime::other_base(& super::operations::GATEWAY_CONNECTION_INFO_GET, &
                client.baseurl) ?,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(
                    &crate::runtime::QueryParam::new(
                        "defaultZoneFallback",
                        &default_zone_fallback,
                    ),
                )
                .query(&crate::runtime::QueryParam::new("networkZone", &network_zone))
                .query(&crate::runtime::QueryParam::new("version", &version))
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::GATEWAY_CONNECTION_INFO_GET,
                    error,
                ))?;
            let info = OperationInfo::new(
                &super::operations::GATEWAY_CONNECTION_INFO_GET,
            );
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
    /**Builder for [`Client::time_get`]

[`Client::time_get`]: super::Client::time_get*/
    #[derive(Debug, Clone)]
    pub struct TimeGet<'a> {
        client: &'a super::Client,
        options: crate::call_options::CallOptions,
    }
    impl<'a> TimeGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::std::default::Default::default(),
            }
        }
        ///Sends a `GET` request to `/api/v1/time`
        pub async fn send(self) -> Result<ResponseValue<i64>, Error> {
            let Self { client, options } = self;
            let url = format!(
                "{}/api/v1/time", crate ::runtime::other_base(&
                super::operations::TIME_GET, & client.baseurl) ?,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("text/plain"),
                )
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::TIME_GET,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::TIME_GET);
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
    /**Builder for [`Client::api_token_list`]

[`Client::api_token_list`]: super::Client::api_token_list*/
    #[derive(Debug, Clone)]
    pub struct ApiTokenList<'a> {
        client: &'a super::Client,
        api_token_selector: Result<Option<::std::string::String>, String>,
        fields: Result<Option<::std::string::String>, String>,
        from: Result<Option<types::TimestampExpression>, String>,
        next_page_key: Result<Option<::std::string::String>, String>,
        page_size: Result<Option<i64>, String>,
        sort: Result<Option<::std::string::String>, String>,
        to: Result<Option<types::TimestampExpression>, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> ApiTokenList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                api_token_selector: Ok(None),
                fields: Ok(None),
                from: Ok(None),
                next_page_key: Ok(None),
                page_size: Ok(None),
                sort: Ok(None),
                to: Ok(None),
                options: ::std::default::Default::default(),
            }
        }
        pub fn api_token_selector<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.api_token_selector = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("api_token_selector: {reason}"));
            self
        }
        pub fn fields<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.fields = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("fields: {reason}"));
            self
        }
        pub fn from<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::TimestampExpression>,
            V::Error: std::fmt::Display,
        {
            self.from = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("from: {reason}"));
            self
        }
        pub fn next_page_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.next_page_key = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("next_page_key: {reason}"));
            self
        }
        pub fn page_size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
            V::Error: std::fmt::Display,
        {
            self.page_size = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("page_size: {reason}"));
            self
        }
        pub fn sort<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.sort = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("sort: {reason}"));
            self
        }
        pub fn to<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::TimestampExpression>,
            V::Error: std::fmt::Display,
        {
            self.to = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("to: {reason}"));
            self
        }
        ///Sends a `GET` request to `/apiTokens`
        pub async fn send(self) -> Result<ResponseValue<types::ApiTokenList>, Error> {
            let Self {
                client,
                api_token_selector,
                fields,
                from,
                next_page_key,
                page_size,
                sort,
                to,
                options,
            } = self;
            let api_token_selector = api_token_selector
                .map_err(|reason| Error::invalid_request(
                    &super::operations::API_TOKEN_LIST,
                    reason,
                ))?;
            let fields = fields
                .map_err(|reason| Error::invalid_request(
                    &super::operations::API_TOKEN_LIST,
                    reason,
                ))?;
            let from = from
                .map_err(|reason| Error::invalid_request(
                    &super::operations::API_TOKEN_LIST,
                    reason,
                ))?;
            let next_page_key = next_page_key
                .map_err(|reason| Error::invalid_request(
                    &super::operations::API_TOKEN_LIST,
                    reason,
                ))?;
            let page_size = page_size
                .map_err(|reason| Error::invalid_request(
                    &super::operations::API_TOKEN_LIST,
                    reason,
                ))?;
            let sort = sort
                .map_err(|reason| Error::invalid_request(
                    &super::operations::API_TOKEN_LIST,
                    reason,
                ))?;
            let to = to
                .map_err(|reason| Error::invalid_request(
                    &super::operations::API_TOKEN_LIST,
                    reason,
                ))?;
            let url = format!("{}/apiTokens", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(
                    &crate::runtime::QueryParam::new(
                        "apiTokenSelector",
                        &api_token_selector,
                    ),
                )
                .query(&crate::runtime::QueryParam::new("fields", &fields))
                .query(&crate::runtime::QueryParam::new("from", &from))
                .query(&crate::runtime::QueryParam::new("nextPageKey", &next_page_key))
                .query(&crate::runtime::QueryParam::new("pageSize", &page_size))
                .query(&crate::runtime::QueryParam::new("sort", &sort))
                .query(&crate::runtime::QueryParam::new("to", &to))
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::API_TOKEN_LIST,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::API_TOKEN_LIST);
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
    /**Builder for [`Client::api_token_create`]

[`Client::api_token_create`]: super::Client::api_token_create*/
    #[derive(Debug, Clone)]
    pub struct ApiTokenCreate<'a> {
        client: &'a super::Client,
        body: Result<types::builder::ApiTokenCreate, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> ApiTokenCreate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ApiTokenCreate>,
            <V as std::convert::TryInto<
                types::ApiTokenCreate,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `ApiTokenCreate` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ApiTokenCreate,
            ) -> types::builder::ApiTokenCreate,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/apiTokens`
        pub async fn send(self) -> Result<ResponseValue<types::ApiTokenCreated>, Error> {
            let Self { client, body, options } = self;
            let body = body
                .and_then(|v| {
                    types::ApiTokenCreate::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(|reason| Error::invalid_request(
                    &super::operations::API_TOKEN_CREATE,
                    reason,
                ))?;
            let url = format!("{}/apiTokens", client.baseurl,);
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
                    &super::operations::API_TOKEN_CREATE,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::API_TOKEN_CREATE);
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
    /**Builder for [`Client::api_token_lookup`]

[`Client::api_token_lookup`]: super::Client::api_token_lookup*/
    #[derive(Debug, Clone)]
    pub struct ApiTokenLookup<'a> {
        client: &'a super::Client,
        body: Result<types::builder::ApiTokenSecret, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> ApiTokenLookup<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ApiTokenSecret>,
            <V as std::convert::TryInto<
                types::ApiTokenSecret,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `ApiTokenSecret` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ApiTokenSecret,
            ) -> types::builder::ApiTokenSecret,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/apiTokens/lookup`
        pub async fn send(self) -> Result<ResponseValue<types::ApiToken>, Error> {
            let Self { client, body, options } = self;
            let body = body
                .and_then(|v| {
                    types::ApiTokenSecret::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(|reason| Error::invalid_request(
                    &super::operations::API_TOKEN_LOOKUP,
                    reason,
                ))?;
            let url = format!("{}/apiTokens/lookup", client.baseurl,);
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
                    &super::operations::API_TOKEN_LOOKUP,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::API_TOKEN_LOOKUP);
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
    /**Builder for [`Client::api_token_get`]

[`Client::api_token_get`]: super::Client::api_token_get*/
    #[derive(Debug, Clone)]
    pub struct ApiTokenGet<'a> {
        client: &'a super::Client,
        id: Result<crate::astrom::TokenId, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> ApiTokenGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::astrom::TokenId>,
            V::Error: std::fmt::Display,
        {
            self.id = value.try_into().map_err(|reason| format!("id: {reason}"));
            self
        }
        ///Sends a `GET` request to `/apiTokens/{id}`
        pub async fn send(self) -> Result<ResponseValue<types::ApiToken>, Error> {
            let Self { client, id, options } = self;
            let id = id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::API_TOKEN_GET,
                    reason,
                ))?;
            let url = format!(
                "{}/apiTokens/{}", client.baseurl, encode_path(&
                super::operations::API_TOKEN_GET, "id", & id.to_string()) ?,
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
                    &super::operations::API_TOKEN_GET,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::API_TOKEN_GET);
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
    /**Builder for [`Client::api_token_update`]

[`Client::api_token_update`]: super::Client::api_token_update*/
    #[derive(Debug, Clone)]
    pub struct ApiTokenUpdate<'a> {
        client: &'a super::Client,
        id: Result<crate::astrom::TokenId, String>,
        body: Result<types::builder::ApiTokenUpdate, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> ApiTokenUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::astrom::TokenId>,
            V::Error: std::fmt::Display,
        {
            self.id = value.try_into().map_err(|reason| format!("id: {reason}"));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ApiTokenUpdate>,
            <V as std::convert::TryInto<
                types::ApiTokenUpdate,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `ApiTokenUpdate` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ApiTokenUpdate,
            ) -> types::builder::ApiTokenUpdate,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/apiTokens/{id}`
        pub async fn send(self) -> Result<ResponseValue<()>, Error> {
            let Self { client, id, body, options } = self;
            let id = id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::API_TOKEN_UPDATE,
                    reason,
                ))?;
            let body = body
                .and_then(|v| {
                    types::ApiTokenUpdate::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(|reason| Error::invalid_request(
                    &super::operations::API_TOKEN_UPDATE,
                    reason,
                ))?;
            let url = format!(
                "{}/apiTokens/{}", client.baseurl, encode_path(&
                super::operations::API_TOKEN_UPDATE, "id", & id.to_string()) ?,
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
                    &super::operations::API_TOKEN_UPDATE,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::API_TOKEN_UPDATE);
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
    /**Builder for [`Client::api_token_delete`]

[`Client::api_token_delete`]: super::Client::api_token_delete*/
    #[derive(Debug, Clone)]
    pub struct ApiTokenDelete<'a> {
        client: &'a super::Client,
        id: Result<crate::astrom::TokenId, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> ApiTokenDelete<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::astrom::TokenId>,
            V::Error: std::fmt::Display,
        {
            self.id = value.try_into().map_err(|reason| format!("id: {reason}"));
            self
        }
        ///Sends a `DELETE` request to `/apiTokens/{id}`
        pub async fn send(self) -> Result<ResponseValue<()>, Error> {
            let Self { client, id, options } = self;
            let id = id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::API_TOKEN_DELETE,
                    reason,
                ))?;
            let url = format!(
                "{}/apiTokens/{}", client.baseurl, encode_path(&
                super::operations::API_TOKEN_DELETE, "id", & id.to_string()) ?,
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
                    &super::operations::API_TOKEN_DELETE,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::API_TOKEN_DELETE);
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
    /**Builder for [`Client::health_get`]

[`Client::health_get`]: super::Client::health_get*/
    #[derive(Debug, Clone)]
    pub struct HealthGet<'a> {
        client: &'a super::Client,
        options: crate::call_options::CallOptions,
    }
    impl<'a> HealthGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::std::default::Default::default(),
            }
        }
        ///Sends a `GET` request to `/rest/health`
        pub async fn send(self) -> Result<ResponseValue<::std::string::String>, Error> {
            let Self { client, options } = self;
            let url = format!(
                "{}/rest/health", crate ::runtime::other_base(&
                super::operations::HEALTH_GET, & client.baseurl) ?,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("text/plain"),
                )
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::HEALTH_GET,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::HEALTH_GET);
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
    /**Builder for [`Client::tenant_token_rotation_cancel`]

[`Client::tenant_token_rotation_cancel`]: super::Client::tenant_token_rotation_cancel*/
    #[derive(Debug, Clone)]
    pub struct TenantTokenRotationCancel<'a> {
        client: &'a super::Client,
        options: crate::call_options::CallOptions,
    }
    impl<'a> TenantTokenRotationCancel<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::std::default::Default::default(),
            }
        }
        ///Sends a `POST` request to `/tenantTokenRotation/cancel`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::TenantTokenConfig>, Error> {
            let Self { client, options } = self;
            let url = format!("{}/tenantTokenRotation/cancel", client.baseurl,);
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
                    &super::operations::TENANT_TOKEN_ROTATION_CANCEL,
                    error,
                ))?;
            let info = OperationInfo::new(
                &super::operations::TENANT_TOKEN_ROTATION_CANCEL,
            );
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
    /**Builder for [`Client::tenant_token_rotation_finish`]

[`Client::tenant_token_rotation_finish`]: super::Client::tenant_token_rotation_finish*/
    #[derive(Debug, Clone)]
    pub struct TenantTokenRotationFinish<'a> {
        client: &'a super::Client,
        options: crate::call_options::CallOptions,
    }
    impl<'a> TenantTokenRotationFinish<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::std::default::Default::default(),
            }
        }
        ///Sends a `POST` request to `/tenantTokenRotation/finish`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::TenantTokenConfig>, Error> {
            let Self { client, options } = self;
            let url = format!("{}/tenantTokenRotation/finish", client.baseurl,);
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
                    &super::operations::TENANT_TOKEN_ROTATION_FINISH,
                    error,
                ))?;
            let info = OperationInfo::new(
                &super::operations::TENANT_TOKEN_ROTATION_FINISH,
            );
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
    /**Builder for [`Client::tenant_token_rotation_start`]

[`Client::tenant_token_rotation_start`]: super::Client::tenant_token_rotation_start*/
    #[derive(Debug, Clone)]
    pub struct TenantTokenRotationStart<'a> {
        client: &'a super::Client,
        options: crate::call_options::CallOptions,
    }
    impl<'a> TenantTokenRotationStart<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::std::default::Default::default(),
            }
        }
        ///Sends a `POST` request to `/tenantTokenRotation/start`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::TenantTokenConfig>, Error> {
            let Self { client, options } = self;
            let url = format!("{}/tenantTokenRotation/start", client.baseurl,);
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
                    &super::operations::TENANT_TOKEN_ROTATION_START,
                    error,
                ))?;
            let info = OperationInfo::new(
                &super::operations::TENANT_TOKEN_ROTATION_START,
            );
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
    impl<'a> ApiTokenList<'a> {
        ///The items of all pages, fetched as they are asked for. See [`listing`](crate::listing).
        pub fn stream(self) -> crate::listing::Items<types::ApiToken> {
            crate::listing::Items::new(self.listing())
        }
        ///The items from a cursor on, which has to come of the same call.
        pub fn stream_from(
            self,
            cursor: crate::listing::Cursor,
        ) -> crate::listing::Items<types::ApiToken> {
            crate::listing::Items::new(self.listing().resumed(cursor))
        }
        ///The pages, fetched as they are asked for. See [`listing`](crate::listing).
        pub fn pages(self) -> crate::listing::Pages<types::ApiToken> {
            crate::listing::Pages::new(self.listing())
        }
        ///The pages from a cursor on, which has to come of the same call.
        pub fn pages_from(
            self,
            cursor: crate::listing::Cursor,
        ) -> crate::listing::Pages<types::ApiToken> {
            crate::listing::Pages::new(self.listing().resumed(cursor))
        }
        fn listing(self) -> crate::listing::Listing<types::ApiToken> {
            let Self {
                client,
                api_token_selector,
                fields,
                from,
                next_page_key,
                page_size,
                sort,
                to,
                options,
            } = self;
            let client = client.clone();
            let arguments = format!(
                "{:?}", (& api_token_selector, & fields, & from, & sort, & to,)
            );
            crate::listing::Listing::new(
                &super::operations::API_TOKEN_LIST,
                &arguments,
                crate::listing::Start::at_key(next_page_key),
                move |request| {
                    let client = client.clone();
                    let api_token_selector = api_token_selector.clone();
                    let fields = fields.clone();
                    let from = from.clone();
                    let page_size = page_size.clone();
                    let sort = sort.clone();
                    let to = to.clone();
                    let options = options.clone();
                    Box::pin(async move {
                        let call = ApiTokenList {
                            client: &client,
                            api_token_selector: if request.key.is_some() {
                                Ok(None)
                            } else {
                                api_token_selector
                            },
                            fields: if request.key.is_some() {
                                Ok(None)
                            } else {
                                fields
                            },
                            from: if request.key.is_some() { Ok(None) } else { from },
                            page_size: if request.key.is_some() {
                                Ok(None)
                            } else {
                                page_size
                            },
                            sort: if request.key.is_some() { Ok(None) } else { sort },
                            to: if request.key.is_some() { Ok(None) } else { to },
                            options,
                            next_page_key: Ok(request.key),
                        };
                        let page = call.send().await?.into_inner();
                        Ok(crate::listing::Fetched {
                            total_count: page.total_count.into(),
                            next: page.next_page_key,
                            items: page.api_tokens,
                        })
                    })
                },
            )
        }
    }
    impl<'a> ActiveGateTokenList<'a> {
        ///The items of all pages, fetched as they are asked for. See [`listing`](crate::listing).
        pub fn stream(self) -> crate::listing::Items<types::ActiveGateToken> {
            crate::listing::Items::new(self.listing())
        }
        ///The items from a cursor on, which has to come of the same call.
        pub fn stream_from(
            self,
            cursor: crate::listing::Cursor,
        ) -> crate::listing::Items<types::ActiveGateToken> {
            crate::listing::Items::new(self.listing().resumed(cursor))
        }
        ///The pages, fetched as they are asked for. See [`listing`](crate::listing).
        pub fn pages(self) -> crate::listing::Pages<types::ActiveGateToken> {
            crate::listing::Pages::new(self.listing())
        }
        ///The pages from a cursor on, which has to come of the same call.
        pub fn pages_from(
            self,
            cursor: crate::listing::Cursor,
        ) -> crate::listing::Pages<types::ActiveGateToken> {
            crate::listing::Pages::new(self.listing().resumed(cursor))
        }
        fn listing(self) -> crate::listing::Listing<types::ActiveGateToken> {
            let Self { client, next_page_key, page_size, options } = self;
            let client = client.clone();
            let arguments = format!("{:?}", ());
            crate::listing::Listing::new(
                &super::operations::ACTIVE_GATE_TOKEN_LIST,
                &arguments,
                crate::listing::Start::at_key(next_page_key),
                move |request| {
                    let client = client.clone();
                    let page_size = page_size.clone();
                    let options = options.clone();
                    Box::pin(async move {
                        let call = ActiveGateTokenList {
                            client: &client,
                            page_size: if request.key.is_some() {
                                Ok(None)
                            } else {
                                page_size
                            },
                            options,
                            next_page_key: Ok(request.key),
                        };
                        let page = call.send().await?.into_inner();
                        Ok(crate::listing::Fetched {
                            total_count: page.total_count.into(),
                            next: page.next_page_key,
                            items: page.active_gate_tokens,
                        })
                    })
                },
            )
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
        #[doc =
        "Part of the request in which the refused value stood. Newer versions know `HEADER` as well."]
        ParameterLocation { #[doc = "`PATH`: Path of the URL."] PATH = "PATH"; #[doc =
        "`PAYLOAD_BODY`: Request body."] PAYLOAD_BODY = "PAYLOAD_BODY"; #[doc =
        "`QUERY`: Query string."] QUERY = "QUERY"; #[doc =
        "`HEADER`: Header of the request."] HEADER = "HEADER"; }
    }
    crate::open_enum! {
        #[doc = "For which kind of ActiveGate a token is."] ActiveGateType { #[doc =
        "`ENVIRONMENT`: Environment ActiveGate."] ENVIRONMENT = "ENVIRONMENT"; #[doc =
        "`CLUSTER`: Cluster ActiveGate."] CLUSTER = "CLUSTER"; }
    }
    crate::open_enum! {
        #[doc =
        "A scope that a token may hold: those that can be requested, and six that belong to tokens the product\nmakes itself (`DiagnosticExport`, `MemoryDump`, `Mobile`, `ViewDashboard`, `ViewReport`,\n`WriteSyntheticData`). Newer versions add values without notice."]
        Scope { #[doc = "`InstallerDownload`: PaaS integration: download the installer."]
        INSTALLER_DOWNLOAD = "InstallerDownload"; #[doc =
        "`DataExport`: Read problems, events, metrics and topology."] DATA_EXPORT =
        "DataExport"; #[doc = "`PluginUpload`: Upload extensions."] PLUGIN_UPLOAD =
        "PluginUpload"; #[doc = "`SupportAlert`: PaaS integration: support alert."]
        SUPPORT_ALERT = "SupportAlert"; #[doc =
        "`AdvancedSyntheticIntegration`: Module integration: Synthetic Classic."]
        ADVANCED_SYNTHETIC_INTEGRATION = "AdvancedSyntheticIntegration"; #[doc =
        "`ExternalSyntheticIntegration`: Create and read synthetic monitors, locations and nodes."]
        EXTERNAL_SYNTHETIC_INTEGRATION = "ExternalSyntheticIntegration"; #[doc =
        "`AppMonIntegration`: Module integration: AppMon."] APP_MON_INTEGRATION =
        "AppMonIntegration"; #[doc = "`RumBrowserExtension`: RUM browser extension."]
        RUM_BROWSER_EXTENSION = "RumBrowserExtension"; #[doc =
        "`LogExport`: Read logs (older scope)."] LOG_EXPORT = "LogExport"; #[doc =
        "`ReadConfig`: Read configuration."] READ_CONFIG = "ReadConfig"; #[doc =
        "`WriteConfig`: Write configuration."] WRITE_CONFIG = "WriteConfig"; #[doc =
        "`DTAQLAccess`: Query user sessions."] DTAQL_ACCESS = "DTAQLAccess"; #[doc =
        "`UserSessionAnonymization`: Anonymize user sessions."]
        USER_SESSION_ANONYMIZATION = "UserSessionAnonymization"; #[doc =
        "`DataPrivacy`: Change data privacy settings."] DATA_PRIVACY = "DataPrivacy";
        #[doc = "`CaptureRequestData`: Capture request data."] CAPTURE_REQUEST_DATA =
        "CaptureRequestData"; #[doc =
        "`AI`: Module integration: AI (rebranded name of Davis)."] AI = "AI"; #[doc =
        "`Davis`: Module integration: Davis (original name of AI)."] DAVIS = "Davis";
        #[doc = "`DssFileManagement`: Manage symbol files of mobile apps."]
        DSS_FILE_MANAGEMENT = "DssFileManagement"; #[doc =
        "`RumJavaScriptTagManagement`: Manage RUM JavaScript tags."]
        RUM_JAVA_SCRIPT_TAG_MANAGEMENT = "RumJavaScriptTagManagement"; #[doc =
        "`TenantTokenManagement`: Manage tokens."] TENANT_TOKEN_MANAGEMENT =
        "TenantTokenManagement"; #[doc =
        "`ActiveGateCertManagement`: Manage ActiveGate certificates."]
        ACTIVE_GATE_CERT_MANAGEMENT = "ActiveGateCertManagement"; #[doc =
        "`RestRequestForwarding`: Fetch data from a remote environment."]
        REST_REQUEST_FORWARDING = "RestRequestForwarding"; #[doc =
        "`ReadSyntheticData`: Read synthetic monitors, locations and nodes."]
        READ_SYNTHETIC_DATA = "ReadSyntheticData"; #[doc =
        "`DataImport`: Ingest data such as metrics and events."] DATA_IMPORT =
        "DataImport"; #[doc =
        "`syntheticExecutions.write`: Write synthetic monitor executions."]
        SYNTHETIC_EXECUTIONS_WRITE = "syntheticExecutions.write"; #[doc =
        "`syntheticExecutions.read`: Read synthetic monitor execution results."]
        SYNTHETIC_EXECUTIONS_READ = "syntheticExecutions.read"; #[doc =
        "`auditLogs.read`: Read audit logs."] AUDIT_LOGS_READ = "auditLogs.read"; #[doc =
        "`metrics.read`: Read metrics."] METRICS_READ = "metrics.read"; #[doc =
        "`metrics.write`: Write metrics."] METRICS_WRITE = "metrics.write"; #[doc =
        "`entities.read`: Read entities."] ENTITIES_READ = "entities.read"; #[doc =
        "`entities.write`: Write entities."] ENTITIES_WRITE = "entities.write"; #[doc =
        "`problems.read`: Read problems."] PROBLEMS_READ = "problems.read"; #[doc =
        "`problems.write`: Write problems."] PROBLEMS_WRITE = "problems.write"; #[doc =
        "`events.read`: Read events."] EVENTS_READ = "events.read"; #[doc =
        "`events.ingest`: Ingest events."] EVENTS_INGEST = "events.ingest"; #[doc =
        "`openpipeline.events`: Ingest events through OpenPipeline, built-in endpoint."]
        OPENPIPELINE_EVENTS = "openpipeline.events"; #[doc =
        "`openpipeline.events.custom`: Ingest events through OpenPipeline, custom endpoints."]
        OPENPIPELINE_EVENTS_CUSTOM = "openpipeline.events.custom"; #[doc =
        "`openpipeline.events_security`: Ingest security events through OpenPipeline, built-in endpoint."]
        OPENPIPELINE_EVENTS_SECURITY = "openpipeline.events_security"; #[doc =
        "`openpipeline.events_security.custom`: Ingest security events through OpenPipeline, custom endpoints."]
        OPENPIPELINE_EVENTS_SECURITY_CUSTOM = "openpipeline.events_security.custom";
        #[doc =
        "`openpipeline.events_sdlc`: Ingest software lifecycle events through OpenPipeline, built-in endpoint."]
        OPENPIPELINE_EVENTS_SDLC = "openpipeline.events_sdlc"; #[doc =
        "`openpipeline.events_sdlc.custom`: Ingest software lifecycle events through OpenPipeline, custom endpoints."]
        OPENPIPELINE_EVENTS_SDLC_CUSTOM = "openpipeline.events_sdlc.custom"; #[doc =
        "`openpipeline.events_smartscape`: Ingest Smartscape events through OpenPipeline."]
        OPENPIPELINE_EVENTS_SMARTSCAPE = "openpipeline.events_smartscape"; #[doc =
        "`bizevents.ingest`: Ingest business events."] BIZEVENTS_INGEST =
        "bizevents.ingest"; #[doc = "`networkZones.read`: Read network zones."]
        NETWORK_ZONES_READ = "networkZones.read"; #[doc =
        "`networkZones.write`: Write network zones."] NETWORK_ZONES_WRITE =
        "networkZones.write"; #[doc = "`activeGates.read`: Read ActiveGates."]
        ACTIVE_GATES_READ = "activeGates.read"; #[doc =
        "`activeGates.write`: Write ActiveGates."] ACTIVE_GATES_WRITE =
        "activeGates.write"; #[doc =
        "`activeGateTokenManagement.read`: Read ActiveGate tokens."]
        ACTIVE_GATE_TOKEN_MANAGEMENT_READ = "activeGateTokenManagement.read"; #[doc =
        "`activeGateTokenManagement.create`: Create ActiveGate tokens."]
        ACTIVE_GATE_TOKEN_MANAGEMENT_CREATE = "activeGateTokenManagement.create"; #[doc =
        "`activeGateTokenManagement.write`: Write ActiveGate tokens."]
        ACTIVE_GATE_TOKEN_MANAGEMENT_WRITE = "activeGateTokenManagement.write"; #[doc =
        "`agentTokenManagement.read`: Read agent tokens."] AGENT_TOKEN_MANAGEMENT_READ =
        "agentTokenManagement.read"; #[doc =
        "`credentialVault.read`: Read credential vault entries."] CREDENTIAL_VAULT_READ =
        "credentialVault.read"; #[doc =
        "`credentialVault.write`: Write credential vault entries."]
        CREDENTIAL_VAULT_WRITE = "credentialVault.write"; #[doc =
        "`extensions.read`: Read extensions."] EXTENSIONS_READ = "extensions.read"; #[doc
        = "`extensions.write`: Write extensions."] EXTENSIONS_WRITE = "extensions.write";
        #[doc =
        "`extensionConfigurations.read`: Read monitoring configurations of extensions."]
        EXTENSION_CONFIGURATIONS_READ = "extensionConfigurations.read"; #[doc =
        "`extensionConfigurations.write`: Write monitoring configurations of extensions."]
        EXTENSION_CONFIGURATIONS_WRITE = "extensionConfigurations.write"; #[doc =
        "`extensionEnvironment.read`: Read environment configurations of extensions."]
        EXTENSION_ENVIRONMENT_READ = "extensionEnvironment.read"; #[doc =
        "`extensionEnvironment.write`: Write environment configurations of extensions."]
        EXTENSION_ENVIRONMENT_WRITE = "extensionEnvironment.write"; #[doc =
        "`metrics.ingest`: Ingest metrics."] METRICS_INGEST = "metrics.ingest"; #[doc =
        "`attacks.read`: Read attacks."] ATTACKS_READ = "attacks.read"; #[doc =
        "`attacks.write`: Write application protection settings."] ATTACKS_WRITE =
        "attacks.write"; #[doc = "`securityProblems.read`: Read security problems."]
        SECURITY_PROBLEMS_READ = "securityProblems.read"; #[doc =
        "`securityProblems.write`: Write security problems."] SECURITY_PROBLEMS_WRITE =
        "securityProblems.write"; #[doc =
        "`syntheticLocations.read`: Read synthetic locations."] SYNTHETIC_LOCATIONS_READ
        = "syntheticLocations.read"; #[doc =
        "`syntheticLocations.write`: Write synthetic locations."]
        SYNTHETIC_LOCATIONS_WRITE = "syntheticLocations.write"; #[doc =
        "`settings.read`: Read settings."] SETTINGS_READ = "settings.read"; #[doc =
        "`settings.write`: Write settings."] SETTINGS_WRITE = "settings.write"; #[doc =
        "`tenantTokenRotation.write`: Rotate tenant tokens."] TENANT_TOKEN_ROTATION_WRITE
        = "tenantTokenRotation.write"; #[doc = "`slo.read`: Read SLOs."] SLO_READ =
        "slo.read"; #[doc = "`slo.write`: Write SLOs."] SLO_WRITE = "slo.write"; #[doc =
        "`releases.read`: Read releases."] RELEASES_READ = "releases.read"; #[doc =
        "`apiTokens.read`: Read API tokens."] API_TOKENS_READ = "apiTokens.read"; #[doc =
        "`apiTokens.write`: Write API tokens."] API_TOKENS_WRITE = "apiTokens.write";
        #[doc = "`openTelemetryTrace.ingest`: Ingest OpenTelemetry traces."]
        OPEN_TELEMETRY_TRACE_INGEST = "openTelemetryTrace.ingest"; #[doc =
        "`logs.read`: Read logs."] LOGS_READ = "logs.read"; #[doc =
        "`logs.ingest`: Ingest logs."] LOGS_INGEST = "logs.ingest"; #[doc =
        "`geographicRegions.read`: Read geographic regions."] GEOGRAPHIC_REGIONS_READ =
        "geographicRegions.read"; #[doc = "`oneAgents.read`: Read OneAgents."]
        ONE_AGENTS_READ = "oneAgents.read"; #[doc =
        "`oneAgents.write`: Write OneAgents."] ONE_AGENTS_WRITE = "oneAgents.write";
        #[doc = "`traces.lookup`: Look up a single trace."] TRACES_LOOKUP =
        "traces.lookup"; #[doc = "`unifiedAnalysis.read`: Read unified analysis pages."]
        UNIFIED_ANALYSIS_READ = "unifiedAnalysis.read"; #[doc =
        "`hub.read`: Read Hub data."] HUB_READ = "hub.read"; #[doc =
        "`hub.write`: Write Hub data."] HUB_WRITE = "hub.write"; #[doc =
        "`hub.install`: Install and update Hub items."] HUB_INSTALL = "hub.install";
        #[doc = "`javaScriptMappingFiles.read`: Read JavaScript mapping files."]
        JAVA_SCRIPT_MAPPING_FILES_READ = "javaScriptMappingFiles.read"; #[doc =
        "`javaScriptMappingFiles.write`: Write JavaScript mapping files."]
        JAVA_SCRIPT_MAPPING_FILES_WRITE = "javaScriptMappingFiles.write"; #[doc =
        "`extensionConfigurationActions.write`: Run actions on monitoring configurations of extensions."]
        EXTENSION_CONFIGURATION_ACTIONS_WRITE = "extensionConfigurationActions.write";
        #[doc = "`rumCookieNames.read`: Read RUM cookie names."] RUM_COOKIE_NAMES_READ =
        "rumCookieNames.read"; #[doc =
        "`adaptiveTrafficManagement.read`: Read the sampling configuration of adaptive traffic management."]
        ADAPTIVE_TRAFFIC_MANAGEMENT_READ = "adaptiveTrafficManagement.read"; #[doc =
        "`rumManualInsertionTags.read`: Read RUM tags for manual insertion."]
        RUM_MANUAL_INSERTION_TAGS_READ = "rumManualInsertionTags.read"; #[doc =
        "`extensionDiscoveryJmx.read`: Read JMX metrics that extensions discovered."]
        EXTENSION_DISCOVERY_JMX_READ = "extensionDiscoveryJmx.read"; #[doc =
        "`extensionDiscoveryPmi.read`: Read PMI metrics that extensions discovered."]
        EXTENSION_DISCOVERY_PMI_READ = "extensionDiscoveryPmi.read"; #[doc =
        "`DiagnosticExport`: Export diagnostics (assigned by the product only)."]
        DIAGNOSTIC_EXPORT = "DiagnosticExport"; #[doc =
        "`MemoryDump`: Store memory dumps (assigned by the product only)."] MEMORY_DUMP =
        "MemoryDump"; #[doc = "`Mobile`: Mobile app (assigned by the product only)."]
        MOBILE = "Mobile"; #[doc =
        "`ViewDashboard`: View a shared dashboard (assigned by the product only)."]
        VIEW_DASHBOARD = "ViewDashboard"; #[doc =
        "`ViewReport`: View a shared report (assigned by the product only)."] VIEW_REPORT
        = "ViewReport"; #[doc =
        "`WriteSyntheticData`: Write synthetic monitor data (assigned by the product only)."]
        WRITE_SYNTHETIC_DATA = "WriteSyntheticData"; }
    }
}
/// What the document says of each operation beyond its types.
pub mod operations {
    use crate::error::read_vendor_error;
    use crate::operation::{AnswerForm, CredentialUse, Operation};
    ///List tokens.
    pub static API_TOKEN_LIST: Operation = Operation {
        api: "astrom",
        id: "api_token_list",
        method: "GET",
        path: "/apiTokens",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::ErrorEnvelope>,
    };
    ///Create a token.
    pub static API_TOKEN_CREATE: Operation = Operation {
        api: "astrom",
        id: "api_token_create",
        method: "POST",
        path: "/apiTokens",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: false,
        media_type: Some("application/json"),
        read_vendor_error: read_vendor_error::<super::types::ErrorEnvelope>,
    };
    ///Look up a token by its secret.
    pub static API_TOKEN_LOOKUP: Operation = Operation {
        api: "astrom",
        id: "api_token_lookup",
        method: "POST",
        path: "/apiTokens/lookup",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: Some("application/json"),
        read_vendor_error: read_vendor_error::<super::types::ErrorEnvelope>,
    };
    ///Get a token.
    pub static API_TOKEN_GET: Operation = Operation {
        api: "astrom",
        id: "api_token_get",
        method: "GET",
        path: "/apiTokens/{id}",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::ErrorEnvelope>,
    };
    ///Update a token.
    pub static API_TOKEN_UPDATE: Operation = Operation {
        api: "astrom",
        id: "api_token_update",
        method: "PUT",
        path: "/apiTokens/{id}",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: Some("application/json"),
        read_vendor_error: read_vendor_error::<super::types::ErrorEnvelope>,
    };
    ///Delete a token.
    pub static API_TOKEN_DELETE: Operation = Operation {
        api: "astrom",
        id: "api_token_delete",
        method: "DELETE",
        path: "/apiTokens/{id}",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::ErrorEnvelope>,
    };
    ///List ActiveGate tokens.
    pub static ACTIVE_GATE_TOKEN_LIST: Operation = Operation {
        api: "astrom",
        id: "active_gate_token_list",
        method: "GET",
        path: "/activeGateTokens",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::ErrorEnvelope>,
    };
    ///Create an ActiveGate token.
    pub static ACTIVE_GATE_TOKEN_CREATE: Operation = Operation {
        api: "astrom",
        id: "active_gate_token_create",
        method: "POST",
        path: "/activeGateTokens",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: false,
        media_type: Some("application/json"),
        read_vendor_error: read_vendor_error::<super::types::ErrorEnvelope>,
    };
    ///Get an ActiveGate token.
    pub static ACTIVE_GATE_TOKEN_GET: Operation = Operation {
        api: "astrom",
        id: "active_gate_token_get",
        method: "GET",
        path: "/activeGateTokens/{id}",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::ErrorEnvelope>,
    };
    ///Revoke an ActiveGate token.
    pub static ACTIVE_GATE_TOKEN_DELETE: Operation = Operation {
        api: "astrom",
        id: "active_gate_token_delete",
        method: "DELETE",
        path: "/activeGateTokens/{id}",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::ErrorEnvelope>,
    };
    ///Begin to replace the tenant token.
    pub static TENANT_TOKEN_ROTATION_START: Operation = Operation {
        api: "astrom",
        id: "tenant_token_rotation_start",
        method: "POST",
        path: "/tenantTokenRotation/start",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: false,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::ErrorEnvelope>,
    };
    ///End the rotation with the new token.
    pub static TENANT_TOKEN_ROTATION_FINISH: Operation = Operation {
        api: "astrom",
        id: "tenant_token_rotation_finish",
        method: "POST",
        path: "/tenantTokenRotation/finish",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: false,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::ErrorEnvelope>,
    };
    ///End the rotation with the old token.
    pub static TENANT_TOKEN_ROTATION_CANCEL: Operation = Operation {
        api: "astrom",
        id: "tenant_token_rotation_cancel",
        method: "POST",
        path: "/tenantTokenRotation/cancel",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: false,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::ErrorEnvelope>,
    };
    ///Get the version of the cluster.
    pub static CLUSTER_VERSION_GET: Operation = Operation {
        api: "astrom",
        id: "cluster_version_get",
        method: "GET",
        path: "/api/v1/config/clusterversion",
        replaces: "/api/v2",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::ErrorEnvelope>,
    };
    ///Get the time of the cluster.
    pub static TIME_GET: Operation = Operation {
        api: "astrom",
        id: "time_get",
        method: "GET",
        path: "/api/v1/time",
        replaces: "/api/v2",
        credential: CredentialUse::Unneeded,
        answer: AnswerForm::Text,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::ErrorEnvelope>,
    };
    ///Get how agents connect.
    pub static AGENT_CONNECTION_INFO_GET: Operation = Operation {
        api: "astrom",
        id: "agent_connection_info_get",
        method: "GET",
        path: "/api/v1/deployment/installer/agent/connectioninfo",
        replaces: "/api/v2",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::ErrorEnvelope>,
    };
    ///Get how ActiveGates connect.
    pub static GATEWAY_CONNECTION_INFO_GET: Operation = Operation {
        api: "astrom",
        id: "gateway_connection_info_get",
        method: "GET",
        path: "/api/v1/deployment/installer/gateway/connectioninfo",
        replaces: "/api/v2",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::ErrorEnvelope>,
    };
    ///Ask whether the server is running.
    pub static HEALTH_GET: Operation = Operation {
        api: "astrom",
        id: "health_get",
        method: "GET",
        path: "/rest/health",
        replaces: "/api/v2",
        credential: CredentialUse::Unneeded,
        answer: AnswerForm::Text,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::ErrorEnvelope>,
    };
    #[cfg(test)]
    pub(crate) static ALL: &[&Operation] = &[
        &API_TOKEN_LIST,
        &API_TOKEN_CREATE,
        &API_TOKEN_LOOKUP,
        &API_TOKEN_GET,
        &API_TOKEN_UPDATE,
        &API_TOKEN_DELETE,
        &ACTIVE_GATE_TOKEN_LIST,
        &ACTIVE_GATE_TOKEN_CREATE,
        &ACTIVE_GATE_TOKEN_GET,
        &ACTIVE_GATE_TOKEN_DELETE,
        &TENANT_TOKEN_ROTATION_START,
        &TENANT_TOKEN_ROTATION_FINISH,
        &TENANT_TOKEN_ROTATION_CANCEL,
        &CLUSTER_VERSION_GET,
        &TIME_GET,
        &AGENT_CONNECTION_INFO_GET,
        &GATEWAY_CONNECTION_INFO_GET,
        &HEALTH_GET,
    ];
}
/// The objects that answers are made of, by name, each decoded and encoded again.
#[cfg(test)]
pub mod answers {
    pub const ALL: &[(&str, crate::forward_compatibility::Recode)] = &[
        (
            "ActiveGateToken",
            crate::forward_compatibility::recode::<super::types::ActiveGateToken>,
        ),
        (
            "ActiveGateTokenCreated",
            crate::forward_compatibility::recode::<super::types::ActiveGateTokenCreated>,
        ),
        (
            "ActiveGateTokenList",
            crate::forward_compatibility::recode::<super::types::ActiveGateTokenList>,
        ),
        (
            "AdditionalMetadata",
            crate::forward_compatibility::recode::<super::types::AdditionalMetadata>,
        ),
        (
            "AgentConnectionInfo",
            crate::forward_compatibility::recode::<super::types::AgentConnectionInfo>,
        ),
        ("ApiToken", crate::forward_compatibility::recode::<super::types::ApiToken>),
        (
            "ApiTokenCreated",
            crate::forward_compatibility::recode::<super::types::ApiTokenCreated>,
        ),
        (
            "ApiTokenList",
            crate::forward_compatibility::recode::<super::types::ApiTokenList>,
        ),
        (
            "ClusterVersion",
            crate::forward_compatibility::recode::<super::types::ClusterVersion>,
        ),
        (
            "ConstraintViolation",
            crate::forward_compatibility::recode::<super::types::ConstraintViolation>,
        ),
        ("Error", crate::forward_compatibility::recode::<super::types::Error>),
        (
            "ErrorEnvelope",
            crate::forward_compatibility::recode::<super::types::ErrorEnvelope>,
        ),
        (
            "GatewayConnectionInfo",
            crate::forward_compatibility::recode::<super::types::GatewayConnectionInfo>,
        ),
        (
            "TenantToken",
            crate::forward_compatibility::recode::<super::types::TenantToken>,
        ),
        (
            "TenantTokenConfig",
            crate::forward_compatibility::recode::<super::types::TenantTokenConfig>,
        ),
    ];
    /// Those of errors.
    pub const ERRORS: &[&str] = &["ConstraintViolation", "Error", "ErrorEnvelope"];
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
        ///Starts a client from a base URL, `https://{domain}/e/{environment_id}/api/v2`. See
        /// [`ClientBuilder::build`](crate::ClientBuilder::build) for what may stand there.
        pub fn builder(base_url: impl Into<String>) -> ClientBuilder<Self> {
            ClientBuilder::new(base_url.into())
        }
        ///Starts a client from the environment variables `ASTROM_BASE_URL` and `ASTROM_TOKEN`.
        /// The credential is read again for each request.
        ///
        /// # Errors
        ///
        /// [`BuildError::Environment`](crate::BuildError::Environment) names the variable that is missing or empty.
        pub fn builder_from_environment() -> Result<ClientBuilder<Self>, BuildError> {
            ClientBuilder::from_environment()
        }
        /// Starts a request to a path that the API's document does not have, below the base URL: the credential,
        /// retries, errors and traces are those of every call. See [`CustomRequest`](crate::CustomRequest).
        pub fn request(
            &self,
            method: reqwest::Method,
            path: impl Into<String>,
        ) -> CustomRequest {
            static OPERATIONS: custom_request::Operations = custom_request::operations(
                "astrom",
                read_vendor_error::<super::types::ErrorEnvelope>,
            );
            CustomRequest::new(self, &OPERATIONS, (method, path.into()))
        }
    }
    impl ApiClient for Client {
        ///A token. It is sent as `Authorization: Api-Token …`.
        type Credential = TokenSecret;
        fn authorization(credential: &Self::Credential) -> Option<Authorization> {
            Authorization::header(
                HeaderName::from_static("authorization"),
                Some("Api-Token"),
                credential,
            )
        }
        const ENVIRONMENT_PREFIX: &str = "ASTROM";
        fn environment_credential() -> Result<
            Box<dyn CredentialProvider<Self::Credential>>,
            CredentialError,
        > {
            EnvironmentToken::new("ASTROM_TOKEN").provider()
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
