// Generated from `openapi/ops-manager.yaml` by `cargo xtask generate`; do not edit.
// Inputs: 221ff8c747efd3e1; by progenitor 0.15.1, prettyplease 0.2.37, xtask 0.1.0.

#[allow(unused_imports)]
pub use crate::runtime::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use crate::runtime::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /**An address or range from which a key may be used. `created` is when it was added; `lastUsed` is when
the latest request came from it, and is absent until there has been one.*/
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct AccessListEntry {
        ///The range in CIDR notation; a single address appears as `/32` or, with IPv6, as `/128`.
        #[serde(rename = "cidrBlock")]
        pub cidr_block: ::std::string::String,
        ///Number of requests that came from this entry.
        pub count: i64,
        pub created: crate::Timestamp,
        /**The address of an entry for a single one. For a range it is absent or null; the vendor's pages
show both.*/
        #[serde(
            rename = "ipAddress",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub ip_address: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "lastUsed",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub last_used: ::std::option::Option<crate::Timestamp>,
        ///Address of the latest request that came from this entry. Absent until there has been one.
        #[serde(
            rename = "lastUsedAddress",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub last_used_address: ::std::option::Option<::std::string::String>,
        /**Related resources: `self` and, if the entry was read alone, `http://mms.mongodb.com/apiKeys` for
the key.*/
        #[serde(deserialize_with = "crate::tolerant::list")]
        pub links: ::std::vec::Vec<Link>,
    }
    impl AccessListEntry {
        pub fn builder() -> builder::AccessListEntry {
            Default::default()
        }
    }
    ///An address or a range to be added to an access list. Exactly one of the two members is required; one that is null counts as absent (assumed).
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
    pub struct AccessListEntryCreate {
        ///Range of addresses in CIDR notation, IPv4 or IPv6.
        #[serde(
            rename = "cidrBlock",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cidr_block: ::std::option::Option<::std::string::String>,
        ///Single address, IPv4 or IPv6.
        #[serde(
            rename = "ipAddress",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub ip_address: ::std::option::Option<::std::string::String>,
    }
    impl AccessListEntryCreate {
        pub fn builder() -> builder::AccessListEntryCreate {
            Default::default()
        }
    }
    ///The entries to be added, at least one and no address twice.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[serde(transparent)]
    pub struct AccessListEntryCreateList(pub ::std::vec::Vec<AccessListEntryCreate>);
    impl ::std::ops::Deref for AccessListEntryCreateList {
        type Target = ::std::vec::Vec<AccessListEntryCreate>;
        fn deref(&self) -> &::std::vec::Vec<AccessListEntryCreate> {
            &self.0
        }
    }
    impl ::std::convert::From<AccessListEntryCreateList>
    for ::std::vec::Vec<AccessListEntryCreate> {
        fn from(value: AccessListEntryCreateList) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<AccessListEntryCreate>>
    for AccessListEntryCreateList {
        fn from(value: ::std::vec::Vec<AccessListEntryCreate>) -> Self {
            Self(value)
        }
    }
    ///One page of access list entries. With `envelope=true` it has the extra member `status`.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct AccessListEntryList {
        /**`self`, `previous` unless this is the first page, `next` unless it is the last. The query of the
request is kept in them and the paging parameters are appended.*/
        #[serde(deserialize_with = "crate::tolerant::list")]
        pub links: ::std::vec::Vec<Link>,
        ///The entries of this page, none if there are none.
        #[serde(deserialize_with = "crate::tolerant::list")]
        pub results: ::std::vec::Vec<AccessListEntry>,
        ///The HTTP status. Present only with `envelope=true`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<i32>,
        ///Number of entries on all pages together. Absent with `includeCount=false`.
        #[serde(
            rename = "totalCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub total_count: ::std::option::Option<i64>,
    }
    impl AccessListEntryList {
        pub fn builder() -> builder::AccessListEntryList {
            Default::default()
        }
    }
    ///A key of the agents of a project. `createdUserId` and `createdIpAddr` are absent from a key that came with its project.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct AgentApiKey {
        #[serde(rename = "createdBy")]
        pub created_by: crate::generated::ops_manager::values::AgentKeyOrigin,
        ///Address from which the key was created.
        #[serde(
            rename = "createdIpAddr",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_ip_addr: ::std::option::Option<::std::string::String>,
        ///When the key was created, in milliseconds since 1970 in UTC.
        #[serde(rename = "createdTime")]
        pub created_time: i64,
        #[serde(
            rename = "createdUserId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_user_id: ::std::option::Option<ObjectId>,
        ///Description of the key.
        pub desc: ::std::string::String,
        #[serde(rename = "_id")]
        pub id: ObjectId,
        pub key: crate::TokenSecret,
    }
    impl AgentApiKey {
        pub fn builder() -> builder::AgentApiKey {
            Default::default()
        }
    }
    ///A key to be created for the agents of a project.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct AgentApiKeyCreate {
        ///Description of the key, 1 to 250 characters (the length is assumed).
        pub desc: ::std::string::String,
    }
    impl AgentApiKeyCreate {
        pub fn builder() -> builder::AgentApiKeyCreate {
            Default::default()
        }
    }
    ///The keys of the agents of a project.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[serde(transparent)]
    pub struct AgentApiKeyList(pub ::std::vec::Vec<AgentApiKey>);
    impl ::std::ops::Deref for AgentApiKeyList {
        type Target = ::std::vec::Vec<AgentApiKey>;
        fn deref(&self) -> &::std::vec::Vec<AgentApiKey> {
            &self.0
        }
    }
    impl ::std::convert::From<AgentApiKeyList> for ::std::vec::Vec<AgentApiKey> {
        fn from(value: AgentApiKeyList) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<AgentApiKey>> for AgentApiKeyList {
        fn from(value: ::std::vec::Vec<AgentApiKey>) -> Self {
            Self(value)
        }
    }
    ///Why a request was refused. Challenges of older versions have neither `errorCode` nor `parameters`.
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
    pub struct ApiError {
        ///Explanation for people. Its wording may change; programs should use `errorCode`.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "crate::tolerant::member"
        )]
        pub detail: ::std::option::Option<::std::string::String>,
        ///The HTTP status.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "crate::tolerant::member"
        )]
        pub error: ::std::option::Option<i32>,
        #[serde(
            rename = "errorCode",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "crate::tolerant::member"
        )]
        pub error_code: ::std::option::Option<ErrorCode>,
        ///The values that are woven into `detail`; empty if there are none.
        #[serde(
            skip_serializing_if = "::std::vec::Vec::is_empty",
            default,
            deserialize_with = "crate::tolerant::members"
        )]
        pub parameters: ::std::vec::Vec<::std::string::String>,
        ///The standard phrase for the HTTP status, such as "Not Found".
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "crate::tolerant::member"
        )]
        pub reason: ::std::option::Option<::std::string::String>,
    }
    impl ApiError {
        pub fn builder() -> builder::ApiError {
            Default::default()
        }
    }
    ///A key of an organization. `id` is the id of the key; the public key is another thing.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct ApiKey {
        ///Description of the key. May be empty.
        pub desc: ::std::string::String,
        pub id: ObjectId,
        ///Related resources. `self` is the key below its organization, even if it was read through a project.
        #[serde(deserialize_with = "crate::tolerant::list")]
        pub links: ::std::vec::Vec<Link>,
        #[serde(rename = "privateKey")]
        pub private_key: crate::TokenSecret,
        #[serde(rename = "publicKey")]
        pub public_key: PublicKey,
        /**All roles of the key, in the organization and in every project, whichever way the key was reached.
The order has no meaning.*/
        #[serde(deserialize_with = "crate::tolerant::list")]
        pub roles: ::std::vec::Vec<RoleAssignment>,
    }
    impl ApiKey {
        pub fn builder() -> builder::ApiKey {
            Default::default()
        }
    }
    ///One page of keys. With `envelope=true` it has the extra member `status`.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct ApiKeyList {
        /**`self`, `previous` unless this is the first page, `next` unless it is the last. The query of the
request is kept in them and the paging parameters are appended.*/
        #[serde(deserialize_with = "crate::tolerant::list")]
        pub links: ::std::vec::Vec<Link>,
        ///The keys of this page, none if there are none.
        #[serde(deserialize_with = "crate::tolerant::list")]
        pub results: ::std::vec::Vec<ApiKey>,
        ///The HTTP status. Present only with `envelope=true`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<i32>,
        ///Number of keys on all pages together. Absent with `includeCount=false`.
        #[serde(
            rename = "totalCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub total_count: ::std::option::Option<i64>,
    }
    impl ApiKeyList {
        pub fn builder() -> builder::ApiKeyList {
            Default::default()
        }
    }
    ///What is told of a deletion: nothing.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[serde(transparent)]
    pub struct Deletion(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );
    impl ::std::ops::Deref for Deletion {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<Deletion>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: Deletion) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for Deletion {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }
    /**Name of the error for programs, in upper case, such as `GROUP_NOT_FOUND`. The vendor's catalogue
grows, so any text must be expected. Older versions say `WHITELIST` where later ones say
`ACCESS_LIST`.*/
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
    pub struct ErrorCode(pub ::std::string::String);
    impl ::std::ops::Deref for ErrorCode {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<ErrorCode> for ::std::string::String {
        fn from(value: ErrorCode) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::string::String> for ErrorCode {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }
    impl ::std::fmt::Display for ErrorCode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }
    impl ::std::str::FromStr for ErrorCode {
        type Err = ::std::convert::Infallible;
        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }
    ///A user that was just created. `programmaticApiKey` is there for the first one only.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct FirstUser {
        #[serde(
            rename = "programmaticApiKey",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub programmatic_api_key: ::std::option::Option<ApiKey>,
        pub user: User,
    }
    impl FirstUser {
        pub fn builder() -> builder::FirstUser {
            Default::default()
        }
    }
    ///A user to be created.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct FirstUserCreate {
        ///Address for mail. If absent, the user name, if that is one.
        #[serde(
            rename = "emailAddress",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub email_address: ::std::option::Option<::std::string::String>,
        ///First name.
        #[serde(rename = "firstName")]
        pub first_name: ::std::string::String,
        ///Last name.
        #[serde(rename = "lastName")]
        pub last_name: ::std::string::String,
        pub password: crate::TokenSecret,
        ///Global roles of a user who is not the first.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub roles: ::std::option::Option<::std::vec::Vec<GlobalRoleAssignment>>,
        ///Name with which the user logs in, an address for mail as a rule.
        pub username: ::std::string::String,
    }
    impl FirstUserCreate {
        pub fn builder() -> builder::FirstUserCreate {
            Default::default()
        }
    }
    ///Addresses from which global keys may be used. `created` is when they were added, `updated` when the entry was changed last.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct GlobalAccessListEntry {
        ///The range in CIDR notation; a single address appears as `/32` or, with IPv6, as `/128`.
        #[serde(rename = "cidrBlock")]
        pub cidr_block: ::std::string::String,
        pub created: crate::Timestamp,
        ///What the addresses are.
        pub description: ::std::string::String,
        pub id: ObjectId,
        ///Whom the entry is for: `GLOBAL_ROLE`, callers with a global role.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        pub updated: crate::Timestamp,
    }
    impl GlobalAccessListEntry {
        pub fn builder() -> builder::GlobalAccessListEntry {
            Default::default()
        }
    }
    ///Addresses to be added to the global access list.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct GlobalAccessListEntryCreate {
        ///Range of addresses in CIDR notation, or one address; IPv4 or IPv6.
        #[serde(rename = "cidrBlock")]
        pub cidr_block: ::std::string::String,
        ///What the addresses are, 1 to 250 characters.
        pub description: ::std::string::String,
    }
    impl GlobalAccessListEntryCreate {
        pub fn builder() -> builder::GlobalAccessListEntryCreate {
            Default::default()
        }
    }
    ///One page of the global access list. With `envelope=true` it has the extra member `status`.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct GlobalAccessListEntryList {
        /**`self`, `previous` unless this is the first page, `next` unless it is the last. The query of the request
is kept in them and the paging parameters are appended.*/
        #[serde(deserialize_with = "crate::tolerant::list")]
        pub links: ::std::vec::Vec<Link>,
        ///The entries of this page, none if there are none.
        #[serde(deserialize_with = "crate::tolerant::list")]
        pub results: ::std::vec::Vec<GlobalAccessListEntry>,
        ///The HTTP status. Present only with `envelope=true`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<i32>,
        ///Number of entries on all pages together. Absent with `includeCount=false`.
        #[serde(
            rename = "totalCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub total_count: ::std::option::Option<i64>,
    }
    impl GlobalAccessListEntryList {
        pub fn builder() -> builder::GlobalAccessListEntryList {
            Default::default()
        }
    }
    ///Changes to an entry of the global access list. At least one member is required; one that is null counts as absent (assumed).
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
    pub struct GlobalAccessListEntryUpdate {
        ///New range of addresses in CIDR notation, or one address; IPv4 or IPv6.
        #[serde(
            rename = "cidrBlock",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cidr_block: ::std::option::Option<::std::string::String>,
        ///What the addresses are, 1 to 250 characters.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
    }
    impl GlobalAccessListEntryUpdate {
        pub fn builder() -> builder::GlobalAccessListEntryUpdate {
            Default::default()
        }
    }
    ///A key to be created for the installation.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct GlobalApiKeyCreate {
        ///Description of the key, 1 to 250 characters.
        pub desc: ::std::string::String,
        ///Global roles of the key, at least one.
        pub roles: ::std::vec::Vec<crate::generated::ops_manager::values::Role>,
    }
    impl GlobalApiKeyCreate {
        pub fn builder() -> builder::GlobalApiKeyCreate {
            Default::default()
        }
    }
    ///Changes to a key of the installation. At least one member is required; an absent one stays as it is, and one that is null counts as absent (assumed).
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
    pub struct GlobalApiKeyUpdate {
        ///New description of the key, 1 to 250 characters.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub desc: ::std::option::Option<::std::string::String>,
        ///All global roles of the key, at least one. Those not listed are taken away.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub roles: ::std::option::Option<
            ::std::vec::Vec<crate::generated::ops_manager::values::Role>,
        >,
    }
    impl GlobalApiKeyUpdate {
        pub fn builder() -> builder::GlobalApiKeyUpdate {
            Default::default()
        }
    }
    ///A global role of a user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct GlobalRoleAssignment {
        #[serde(rename = "roleName")]
        pub role_name: crate::generated::ops_manager::values::Role,
    }
    impl GlobalRoleAssignment {
        pub fn builder() -> builder::GlobalRoleAssignment {
            Default::default()
        }
    }
    ///Global roles.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[serde(transparent)]
    pub struct GlobalRoleList(
        pub ::std::vec::Vec<crate::generated::ops_manager::values::Role>,
    );
    impl ::std::ops::Deref for GlobalRoleList {
        type Target = ::std::vec::Vec<crate::generated::ops_manager::values::Role>;
        fn deref(
            &self,
        ) -> &::std::vec::Vec<crate::generated::ops_manager::values::Role> {
            &self.0
        }
    }
    impl ::std::convert::From<GlobalRoleList>
    for ::std::vec::Vec<crate::generated::ops_manager::values::Role> {
        fn from(value: GlobalRoleList) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::std::vec::Vec<crate::generated::ops_manager::values::Role>,
    > for GlobalRoleList {
        fn from(
            value: ::std::vec::Vec<crate::generated::ops_manager::values::Role>,
        ) -> Self {
            Self(value)
        }
    }
    ///Number of hosts in a project by what they run.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct HostCounts {
        ///Arbiters of replica sets.
        pub arbiter: i32,
        ///Members of the config servers of sharded clusters.
        pub config: i32,
        ///Routers of sharded clusters.
        pub mongos: i32,
        ///Primaries of replica sets.
        pub primary: i32,
        ///Secondaries of replica sets.
        pub secondary: i32,
    }
    impl HostCounts {
        pub fn builder() -> builder::HostCounts {
            Default::default()
        }
    }
    ///Groups of LDAP whose members have a role.
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
    pub struct LdapGroupMapping {
        ///Names of the groups.
        #[serde(
            rename = "ldapGroups",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub ldap_groups: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ///The role of their members.
        #[serde(
            rename = "roleName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub role_name: ::std::option::Option<::std::string::String>,
    }
    impl LdapGroupMapping {
        pub fn builder() -> builder::LdapGroupMapping {
            Default::default()
        }
    }
    ///A related resource.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct Link {
        ///Absolute URL of the resource.
        pub href: ::std::string::String,
        /**How it is related: `self`, `previous`, `next`, or a URL that starts with
`http://mms.mongodb.com/`.*/
        pub rel: ::std::string::String,
    }
    impl Link {
        pub fn builder() -> builder::Link {
            Default::default()
        }
    }
    /**Identifier that the server gave to an object, 24 lower-case hexadecimal digits. The member or
parameter that carries it says of what: `id` of the object itself, `orgId` of an organization, `groupId`
of a project.*/
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
    pub struct ObjectId(pub ::std::string::String);
    impl ::std::ops::Deref for ObjectId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<ObjectId> for ::std::string::String {
        fn from(value: ObjectId) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::string::String> for ObjectId {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }
    impl ::std::fmt::Display for ObjectId {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }
    impl ::std::str::FromStr for ObjectId {
        type Err = ::std::convert::Infallible;
        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }
    ///A key to be created in an organization.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct OrgApiKeyCreate {
        ///Description of the key, 1 to 250 characters.
        pub desc: ::std::string::String,
        ///Roles of the key in the organization, at least one.
        pub roles: ::std::vec::Vec<crate::generated::ops_manager::values::Role>,
    }
    impl OrgApiKeyCreate {
        pub fn builder() -> builder::OrgApiKeyCreate {
            Default::default()
        }
    }
    ///Changes to a key in its organization. At least one member is required; an absent one stays as it is, and one that is null counts as absent (assumed).
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
    pub struct OrgApiKeyUpdate {
        ///New description of the key, 1 to 250 characters.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub desc: ::std::option::Option<::std::string::String>,
        ///All roles of the key in the organization, at least one. Those not listed are taken away.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub roles: ::std::option::Option<
            ::std::vec::Vec<crate::generated::ops_manager::values::Role>,
        >,
    }
    impl OrgApiKeyUpdate {
        pub fn builder() -> builder::OrgApiKeyUpdate {
            Default::default()
        }
    }
    ///An organization, to which keys and projects belong.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct Organization {
        pub id: ObjectId,
        ///Whether the organization has been deleted. Only callers with a global role see such ones.
        #[serde(rename = "isDeleted")]
        pub is_deleted: bool,
        ///Related resources, `self` at least.
        #[serde(deserialize_with = "crate::tolerant::list")]
        pub links: ::std::vec::Vec<Link>,
        ///Name of the organization, for people.
        pub name: ::std::string::String,
    }
    impl Organization {
        pub fn builder() -> builder::Organization {
            Default::default()
        }
    }
    ///An organization to be created.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct OrganizationCreate {
        ///Groups of LDAP and the roles of their members. Refused unless the installation uses LDAP.
        #[serde(
            rename = "ldapGroupMappings",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub ldap_group_mappings: ::std::option::Option<
            ::std::vec::Vec<LdapGroupMapping>,
        >,
        ///Name of the organization, 1 to 64 characters (the length is assumed).
        pub name: ::std::string::String,
    }
    impl OrganizationCreate {
        pub fn builder() -> builder::OrganizationCreate {
            Default::default()
        }
    }
    ///One page of organizations. With `envelope=true` it has the extra member `status`.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct OrganizationList {
        /**`self`, `previous` unless this is the first page, `next` unless it is the last. The query of the
request is kept in them and the paging parameters are appended.*/
        #[serde(deserialize_with = "crate::tolerant::list")]
        pub links: ::std::vec::Vec<Link>,
        ///The organizations of this page, none if there are none.
        #[serde(deserialize_with = "crate::tolerant::list")]
        pub results: ::std::vec::Vec<Organization>,
        ///The HTTP status. Present only with `envelope=true`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<i32>,
        ///Number of organizations on all pages together. Absent with `includeCount=false`.
        #[serde(
            rename = "totalCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub total_count: ::std::option::Option<i64>,
    }
    impl OrganizationList {
        pub fn builder() -> builder::OrganizationList {
            Default::default()
        }
    }
    ///Changes to an organization. At least one member is required; one that is null counts as absent (assumed).
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
    pub struct OrganizationUpdate {
        ///Groups of LDAP and the roles of their members. Refused unless the installation uses LDAP.
        #[serde(
            rename = "ldapGroupMappings",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub ldap_group_mappings: ::std::option::Option<
            ::std::vec::Vec<LdapGroupMapping>,
        >,
        ///New name of the organization, 1 to 64 characters (the length is assumed).
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    impl OrganizationUpdate {
        pub fn builder() -> builder::OrganizationUpdate {
            Default::default()
        }
    }
    /**A project ("group" in the vendor's paths), with what its agents report about the deployments in it.
`lastActiveAgent` is when the server last counted the active agents, which it does about once a day;
absent from a project that never had one (assumed).*/
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct Project {
        ///Number of agents that report to the server. Counted about once a day; a start or stop of an agent takes up to half an hour to show.
        #[serde(rename = "activeAgentCount")]
        pub active_agent_count: i32,
        #[serde(rename = "hostCounts")]
        pub host_counts: HostCounts,
        pub id: ObjectId,
        #[serde(
            rename = "lastActiveAgent",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub last_active_agent: ::std::option::Option<crate::Timestamp>,
        ///Related resources, `self` at least.
        #[serde(deserialize_with = "crate::tolerant::list")]
        pub links: ::std::vec::Vec<Link>,
        ///Name of the project, for people.
        pub name: ::std::string::String,
        #[serde(rename = "orgId")]
        pub org_id: ObjectId,
        ///Whether this API may be used for the project. Always true.
        #[serde(rename = "publicApiEnabled")]
        pub public_api_enabled: bool,
        ///Number of replica sets in the project.
        #[serde(rename = "replicaSetCount")]
        pub replica_set_count: i32,
        ///Number of shards in the project.
        #[serde(rename = "shardCount")]
        pub shard_count: i32,
        ///Labels that the project carries, none if it has none.
        #[serde(deserialize_with = "crate::tolerant::list")]
        pub tags: ::std::vec::Vec<::std::string::String>,
    }
    impl Project {
        pub fn builder() -> builder::Project {
            Default::default()
        }
    }
    ///A key to be created and assigned to a project. At least one member is required; one that is null counts as absent (assumed).
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
    pub struct ProjectApiKeyCreate {
        ///Description of the key, 1 to 250 characters. If absent, it becomes the empty string (assumed).
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub desc: ::std::option::Option<::std::string::String>,
        ///Roles of the key in the project, at least one. If absent, it gets `GROUP_READ_ONLY` (assumed).
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub roles: ::std::option::Option<
            ::std::vec::Vec<crate::generated::ops_manager::values::Role>,
        >,
    }
    impl ProjectApiKeyCreate {
        pub fn builder() -> builder::ProjectApiKeyCreate {
            Default::default()
        }
    }
    ///The roles that a key is to have in a project.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct ProjectApiKeyUpdate {
        ///All roles of the key in the project, at least one. Those not listed are taken away.
        pub roles: ::std::vec::Vec<crate::generated::ops_manager::values::Role>,
    }
    impl ProjectApiKeyUpdate {
        pub fn builder() -> builder::ProjectApiKeyUpdate {
            Default::default()
        }
    }
    ///A project to be created.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct ProjectCreate {
        ///Name of the project, 1 to 64 characters (the length is assumed).
        pub name: ::std::string::String,
        ///Id of the organization that the project is to belong to. If absent, an organization of the project's name is created with it.
        #[serde(
            rename = "orgId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub org_id: ::std::option::Option<::std::string::String>,
        ///Labels of the project, at most ten. Their characters are letters, digits, full stops, underscores and hyphens.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ///Whether the project begins with the usual alerts. Accepted but without effect, because there are no alerts here.
        #[serde(
            rename = "withDefaultAlertsSettings",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub with_default_alerts_settings: ::std::option::Option<bool>,
    }
    impl ProjectCreate {
        pub fn builder() -> builder::ProjectCreate {
            Default::default()
        }
    }
    ///A project that was just created, with the first key of its agents.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct ProjectCreated {
        ///Number of agents that report to the server. Counted about once a day; a start or stop of an agent takes up to half an hour to show.
        #[serde(rename = "activeAgentCount")]
        pub active_agent_count: i32,
        #[serde(rename = "agentApiKey")]
        pub agent_api_key: crate::TokenSecret,
        #[serde(rename = "hostCounts")]
        pub host_counts: HostCounts,
        pub id: ObjectId,
        ///Related resources, `self` at least.
        #[serde(deserialize_with = "crate::tolerant::list")]
        pub links: ::std::vec::Vec<Link>,
        ///Name of the project, for people.
        pub name: ::std::string::String,
        #[serde(rename = "orgId")]
        pub org_id: ObjectId,
        ///Whether this API may be used for the project. Always true.
        #[serde(rename = "publicApiEnabled")]
        pub public_api_enabled: bool,
        ///Number of replica sets in the project.
        #[serde(rename = "replicaSetCount")]
        pub replica_set_count: i32,
        ///Number of shards in the project.
        #[serde(rename = "shardCount")]
        pub shard_count: i32,
        ///Labels that the project carries, none if it has none.
        #[serde(deserialize_with = "crate::tolerant::list")]
        pub tags: ::std::vec::Vec<::std::string::String>,
    }
    impl ProjectCreated {
        pub fn builder() -> builder::ProjectCreated {
            Default::default()
        }
    }
    ///One page of projects. With `envelope=true` it has the extra member `status`.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct ProjectList {
        /**`self`, `previous` unless this is the first page, `next` unless it is the last. The query of the
request is kept in them and the paging parameters are appended.*/
        #[serde(deserialize_with = "crate::tolerant::list")]
        pub links: ::std::vec::Vec<Link>,
        ///The projects of this page, none if there are none.
        #[serde(deserialize_with = "crate::tolerant::list")]
        pub results: ::std::vec::Vec<Project>,
        ///The HTTP status. Present only with `envelope=true`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<i32>,
        ///Number of projects on all pages together. Absent with `includeCount=false`.
        #[serde(
            rename = "totalCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub total_count: ::std::option::Option<i64>,
    }
    impl ProjectList {
        pub fn builder() -> builder::ProjectList {
            Default::default()
        }
    }
    ///Changes to a project. At least one of `name`, `tags` and `ldapGroupMappings` is required; a member that is null counts as absent (assumed).
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
    pub struct ProjectUpdate {
        #[serde(
            rename = "agentApiKey",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub agent_api_key: ::std::option::Option<crate::TokenSecret>,
        ///The id of the project. It cannot be changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        ///Groups of LDAP and the roles of their members. Refused unless the installation uses LDAP.
        #[serde(
            rename = "ldapGroupMappings",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub ldap_group_mappings: ::std::option::Option<
            ::std::vec::Vec<LdapGroupMapping>,
        >,
        ///New name of the project, 1 to 64 characters (the length is assumed).
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///The id of the project's organization. It cannot be changed.
        #[serde(
            rename = "orgId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub org_id: ::std::option::Option<::std::string::String>,
        ///Labels of the project, at most ten. Their characters are letters, digits, full stops, underscores and hyphens.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }
    impl ProjectUpdate {
        pub fn builder() -> builder::ProjectUpdate {
            Default::default()
        }
    }
    /**Public half of the credentials, the user name of HTTP Digest. All known ones are eight lower-case
letters; treat it as opaque.*/
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
    pub struct PublicKey(pub ::std::string::String);
    impl ::std::ops::Deref for PublicKey {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<PublicKey> for ::std::string::String {
        fn from(value: PublicKey) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::string::String> for PublicKey {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }
    impl ::std::fmt::Display for PublicKey {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }
    impl ::std::str::FromStr for PublicKey {
        type Err = ::std::convert::Infallible;
        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }
    /**One role of a key and where it holds: `orgId` names the organization of an organization role,
`groupId` the project of a project role. Exactly one of the two is present; a global role has neither.*/
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct RoleAssignment {
        #[serde(
            rename = "groupId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub group_id: ::std::option::Option<ObjectId>,
        #[serde(
            rename = "orgId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub org_id: ::std::option::Option<ObjectId>,
        #[serde(rename = "roleName")]
        pub role_name: crate::generated::ops_manager::values::Role,
    }
    impl RoleAssignment {
        pub fn builder() -> builder::RoleAssignment {
            Default::default()
        }
    }
    ///The root of the API.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct Root {
        ///Where a client goes on: `self`, and by a URL the caller's projects (`…/groups`) and the caller (`…/user`).
        #[serde(deserialize_with = "crate::tolerant::list")]
        pub links: ::std::vec::Vec<Link>,
        ///Whether the server holds back data. False means that it is well.
        pub throttling: bool,
    }
    impl Root {
        pub fn builder() -> builder::Root {
            Default::default()
        }
    }
    ///A user of the installation.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct User {
        ///Address for mail. Absent if none is known.
        #[serde(
            rename = "emailAddress",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub email_address: ::std::option::Option<::std::string::String>,
        ///First name.
        #[serde(rename = "firstName")]
        pub first_name: ::std::string::String,
        pub id: ObjectId,
        ///Last name.
        #[serde(rename = "lastName")]
        pub last_name: ::std::string::String,
        ///Related resources, `self` at least.
        #[serde(deserialize_with = "crate::tolerant::list")]
        pub links: ::std::vec::Vec<Link>,
        ///The roles of the user.
        #[serde(deserialize_with = "crate::tolerant::list")]
        pub roles: ::std::vec::Vec<RoleAssignment>,
        ///Name with which the user logs in.
        pub username: ::std::string::String,
    }
    impl User {
        pub fn builder() -> builder::User {
            Default::default()
        }
    }
    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        pub struct AccessListEntry {
            cidr_block: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
            count: ::std::result::Result<i64, ::std::borrow::Cow<'static, str>>,
            created: ::std::result::Result<
                crate::Timestamp,
                ::std::borrow::Cow<'static, str>,
            >,
            ip_address: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            last_used: ::std::result::Result<
                ::std::option::Option<crate::Timestamp>,
                ::std::borrow::Cow<'static, str>,
            >,
            last_used_address: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            links: ::std::result::Result<
                ::std::vec::Vec<super::Link>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for AccessListEntry {
            fn default() -> Self {
                Self {
                    cidr_block: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for cidr_block"),
                    ),
                    count: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for count"),
                    ),
                    created: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for created"),
                    ),
                    ip_address: Ok(Default::default()),
                    last_used: Ok(Default::default()),
                    last_used_address: Ok(Default::default()),
                    links: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for links"),
                    ),
                }
            }
        }
        impl AccessListEntry {
            pub fn cidr_block<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.cidr_block = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for cidr_block: {e}"),
                    ));
                self
            }
            pub fn count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.count = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for count: {e}"),
                    ));
                self
            }
            pub fn created<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::Timestamp>,
                T::Error: ::std::fmt::Display,
            {
                self.created = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for created: {e}"),
                    ));
                self
            }
            pub fn ip_address(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.ip_address = Ok(value.into().0);
                self
            }
            pub fn last_used<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::Timestamp>>,
                T::Error: ::std::fmt::Display,
            {
                self.last_used = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for last_used: {e}"),
                    ));
                self
            }
            pub fn last_used_address(
                mut self,
                value: impl Into<crate::OptionalText>,
            ) -> Self {
                self.last_used_address = Ok(value.into().0);
                self
            }
            pub fn links<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Link>>,
                T::Error: ::std::fmt::Display,
            {
                self.links = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for links: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<AccessListEntry> for super::AccessListEntry {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AccessListEntry,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    cidr_block: value.cidr_block?,
                    count: value.count?,
                    created: value.created?,
                    ip_address: value.ip_address?,
                    last_used: value.last_used?,
                    last_used_address: value.last_used_address?,
                    links: value.links?,
                })
            }
        }
        impl ::std::convert::From<super::AccessListEntry> for AccessListEntry {
            fn from(value: super::AccessListEntry) -> Self {
                Self {
                    cidr_block: Ok(value.cidr_block),
                    count: Ok(value.count),
                    created: Ok(value.created),
                    ip_address: Ok(value.ip_address),
                    last_used: Ok(value.last_used),
                    last_used_address: Ok(value.last_used_address),
                    links: Ok(value.links),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct AccessListEntryCreate {
            cidr_block: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            ip_address: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for AccessListEntryCreate {
            fn default() -> Self {
                Self {
                    cidr_block: Ok(Default::default()),
                    ip_address: Ok(Default::default()),
                }
            }
        }
        impl AccessListEntryCreate {
            pub fn cidr_block(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.cidr_block = Ok(value.into().0);
                self
            }
            pub fn ip_address(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.ip_address = Ok(value.into().0);
                self
            }
        }
        impl ::std::convert::TryFrom<AccessListEntryCreate>
        for super::AccessListEntryCreate {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AccessListEntryCreate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    cidr_block: value.cidr_block?,
                    ip_address: value.ip_address?,
                })
            }
        }
        impl ::std::convert::From<super::AccessListEntryCreate>
        for AccessListEntryCreate {
            fn from(value: super::AccessListEntryCreate) -> Self {
                Self {
                    cidr_block: Ok(value.cidr_block),
                    ip_address: Ok(value.ip_address),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct AccessListEntryList {
            links: ::std::result::Result<
                ::std::vec::Vec<super::Link>,
                ::std::borrow::Cow<'static, str>,
            >,
            results: ::std::result::Result<
                ::std::vec::Vec<super::AccessListEntry>,
                ::std::borrow::Cow<'static, str>,
            >,
            status: ::std::result::Result<
                ::std::option::Option<i32>,
                ::std::borrow::Cow<'static, str>,
            >,
            total_count: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for AccessListEntryList {
            fn default() -> Self {
                Self {
                    links: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for links"),
                    ),
                    results: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for results"),
                    ),
                    status: Ok(Default::default()),
                    total_count: Ok(Default::default()),
                }
            }
        }
        impl AccessListEntryList {
            pub fn links<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Link>>,
                T::Error: ::std::fmt::Display,
            {
                self.links = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for links: {e}"),
                    ));
                self
            }
            pub fn results<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::AccessListEntry>>,
                T::Error: ::std::fmt::Display,
            {
                self.results = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for results: {e}"),
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
            pub fn total_count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
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
        impl ::std::convert::TryFrom<AccessListEntryList>
        for super::AccessListEntryList {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AccessListEntryList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    links: value.links?,
                    results: value.results?,
                    status: value.status?,
                    total_count: value.total_count?,
                })
            }
        }
        impl ::std::convert::From<super::AccessListEntryList> for AccessListEntryList {
            fn from(value: super::AccessListEntryList) -> Self {
                Self {
                    links: Ok(value.links),
                    results: Ok(value.results),
                    status: Ok(value.status),
                    total_count: Ok(value.total_count),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct AgentApiKey {
            created_by: ::std::result::Result<
                crate::generated::ops_manager::values::AgentKeyOrigin,
                ::std::borrow::Cow<'static, str>,
            >,
            created_ip_addr: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            created_time: ::std::result::Result<i64, ::std::borrow::Cow<'static, str>>,
            created_user_id: ::std::result::Result<
                ::std::option::Option<super::ObjectId>,
                ::std::borrow::Cow<'static, str>,
            >,
            desc: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
            id: ::std::result::Result<super::ObjectId, ::std::borrow::Cow<'static, str>>,
            key: ::std::result::Result<
                crate::TokenSecret,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for AgentApiKey {
            fn default() -> Self {
                Self {
                    created_by: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for created_by"),
                    ),
                    created_ip_addr: Ok(Default::default()),
                    created_time: Err(
                        ::std::borrow::Cow::Borrowed(
                            "no value supplied for created_time",
                        ),
                    ),
                    created_user_id: Ok(Default::default()),
                    desc: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for desc"),
                    ),
                    id: Err(::std::borrow::Cow::Borrowed("no value supplied for id")),
                    key: Err(::std::borrow::Cow::Borrowed("no value supplied for key")),
                }
            }
        }
        impl AgentApiKey {
            pub fn created_by<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::ops_manager::values::AgentKeyOrigin,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.created_by = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for created_by: {e}"),
                    ));
                self
            }
            pub fn created_ip_addr(
                mut self,
                value: impl Into<crate::OptionalText>,
            ) -> Self {
                self.created_ip_addr = Ok(value.into().0);
                self
            }
            pub fn created_time<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.created_time = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for created_time: {e}"),
                    ));
                self
            }
            pub fn created_user_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::ObjectId>>,
                T::Error: ::std::fmt::Display,
            {
                self.created_user_id = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for created_user_id: {e}"
                        ),
                    ));
                self
            }
            pub fn desc<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.desc = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for desc: {e}"),
                    ));
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ObjectId>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for id: {e}"),
                    ));
                self
            }
            pub fn key<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::TokenSecret>,
                T::Error: ::std::fmt::Display,
            {
                self.key = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for key: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<AgentApiKey> for super::AgentApiKey {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AgentApiKey,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    created_by: value.created_by?,
                    created_ip_addr: value.created_ip_addr?,
                    created_time: value.created_time?,
                    created_user_id: value.created_user_id?,
                    desc: value.desc?,
                    id: value.id?,
                    key: value.key?,
                })
            }
        }
        impl ::std::convert::From<super::AgentApiKey> for AgentApiKey {
            fn from(value: super::AgentApiKey) -> Self {
                Self {
                    created_by: Ok(value.created_by),
                    created_ip_addr: Ok(value.created_ip_addr),
                    created_time: Ok(value.created_time),
                    created_user_id: Ok(value.created_user_id),
                    desc: Ok(value.desc),
                    id: Ok(value.id),
                    key: Ok(value.key),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct AgentApiKeyCreate {
            desc: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for AgentApiKeyCreate {
            fn default() -> Self {
                Self {
                    desc: Err(::std::borrow::Cow::Borrowed("no value supplied for desc")),
                }
            }
        }
        impl AgentApiKeyCreate {
            pub fn desc<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.desc = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for desc: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<AgentApiKeyCreate> for super::AgentApiKeyCreate {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AgentApiKeyCreate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { desc: value.desc? })
            }
        }
        impl ::std::convert::From<super::AgentApiKeyCreate> for AgentApiKeyCreate {
            fn from(value: super::AgentApiKeyCreate) -> Self {
                Self { desc: Ok(value.desc) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ApiError {
            detail: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            error: ::std::result::Result<
                ::std::option::Option<i32>,
                ::std::borrow::Cow<'static, str>,
            >,
            error_code: ::std::result::Result<
                ::std::option::Option<super::ErrorCode>,
                ::std::borrow::Cow<'static, str>,
            >,
            parameters: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            reason: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for ApiError {
            fn default() -> Self {
                Self {
                    detail: Ok(Default::default()),
                    error: Ok(Default::default()),
                    error_code: Ok(Default::default()),
                    parameters: Ok(Default::default()),
                    reason: Ok(Default::default()),
                }
            }
        }
        impl ApiError {
            pub fn detail(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.detail = Ok(value.into().0);
                self
            }
            pub fn error<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i32>>,
                T::Error: ::std::fmt::Display,
            {
                self.error = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for error: {e}"),
                    ));
                self
            }
            pub fn error_code<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::ErrorCode>>,
                T::Error: ::std::fmt::Display,
            {
                self.error_code = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for error_code: {e}"),
                    ));
                self
            }
            pub fn parameters<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.parameters = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for parameters: {e}"),
                    ));
                self
            }
            pub fn reason(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.reason = Ok(value.into().0);
                self
            }
        }
        impl ::std::convert::TryFrom<ApiError> for super::ApiError {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ApiError,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    detail: value.detail?,
                    error: value.error?,
                    error_code: value.error_code?,
                    parameters: value.parameters?,
                    reason: value.reason?,
                })
            }
        }
        impl ::std::convert::From<super::ApiError> for ApiError {
            fn from(value: super::ApiError) -> Self {
                Self {
                    detail: Ok(value.detail),
                    error: Ok(value.error),
                    error_code: Ok(value.error_code),
                    parameters: Ok(value.parameters),
                    reason: Ok(value.reason),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ApiKey {
            desc: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
            id: ::std::result::Result<super::ObjectId, ::std::borrow::Cow<'static, str>>,
            links: ::std::result::Result<
                ::std::vec::Vec<super::Link>,
                ::std::borrow::Cow<'static, str>,
            >,
            private_key: ::std::result::Result<
                crate::TokenSecret,
                ::std::borrow::Cow<'static, str>,
            >,
            public_key: ::std::result::Result<
                super::PublicKey,
                ::std::borrow::Cow<'static, str>,
            >,
            roles: ::std::result::Result<
                ::std::vec::Vec<super::RoleAssignment>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for ApiKey {
            fn default() -> Self {
                Self {
                    desc: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for desc"),
                    ),
                    id: Err(::std::borrow::Cow::Borrowed("no value supplied for id")),
                    links: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for links"),
                    ),
                    private_key: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for private_key"),
                    ),
                    public_key: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for public_key"),
                    ),
                    roles: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for roles"),
                    ),
                }
            }
        }
        impl ApiKey {
            pub fn desc<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.desc = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for desc: {e}"),
                    ));
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ObjectId>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for id: {e}"),
                    ));
                self
            }
            pub fn links<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Link>>,
                T::Error: ::std::fmt::Display,
            {
                self.links = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for links: {e}"),
                    ));
                self
            }
            pub fn private_key<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::TokenSecret>,
                T::Error: ::std::fmt::Display,
            {
                self.private_key = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for private_key: {e}"),
                    ));
                self
            }
            pub fn public_key<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::PublicKey>,
                T::Error: ::std::fmt::Display,
            {
                self.public_key = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for public_key: {e}"),
                    ));
                self
            }
            pub fn roles<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::RoleAssignment>>,
                T::Error: ::std::fmt::Display,
            {
                self.roles = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for roles: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<ApiKey> for super::ApiKey {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ApiKey,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    desc: value.desc?,
                    id: value.id?,
                    links: value.links?,
                    private_key: value.private_key?,
                    public_key: value.public_key?,
                    roles: value.roles?,
                })
            }
        }
        impl ::std::convert::From<super::ApiKey> for ApiKey {
            fn from(value: super::ApiKey) -> Self {
                Self {
                    desc: Ok(value.desc),
                    id: Ok(value.id),
                    links: Ok(value.links),
                    private_key: Ok(value.private_key),
                    public_key: Ok(value.public_key),
                    roles: Ok(value.roles),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ApiKeyList {
            links: ::std::result::Result<
                ::std::vec::Vec<super::Link>,
                ::std::borrow::Cow<'static, str>,
            >,
            results: ::std::result::Result<
                ::std::vec::Vec<super::ApiKey>,
                ::std::borrow::Cow<'static, str>,
            >,
            status: ::std::result::Result<
                ::std::option::Option<i32>,
                ::std::borrow::Cow<'static, str>,
            >,
            total_count: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for ApiKeyList {
            fn default() -> Self {
                Self {
                    links: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for links"),
                    ),
                    results: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for results"),
                    ),
                    status: Ok(Default::default()),
                    total_count: Ok(Default::default()),
                }
            }
        }
        impl ApiKeyList {
            pub fn links<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Link>>,
                T::Error: ::std::fmt::Display,
            {
                self.links = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for links: {e}"),
                    ));
                self
            }
            pub fn results<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::ApiKey>>,
                T::Error: ::std::fmt::Display,
            {
                self.results = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for results: {e}"),
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
            pub fn total_count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
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
        impl ::std::convert::TryFrom<ApiKeyList> for super::ApiKeyList {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ApiKeyList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    links: value.links?,
                    results: value.results?,
                    status: value.status?,
                    total_count: value.total_count?,
                })
            }
        }
        impl ::std::convert::From<super::ApiKeyList> for ApiKeyList {
            fn from(value: super::ApiKeyList) -> Self {
                Self {
                    links: Ok(value.links),
                    results: Ok(value.results),
                    status: Ok(value.status),
                    total_count: Ok(value.total_count),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct FirstUser {
            programmatic_api_key: ::std::result::Result<
                ::std::option::Option<super::ApiKey>,
                ::std::borrow::Cow<'static, str>,
            >,
            user: ::std::result::Result<super::User, ::std::borrow::Cow<'static, str>>,
        }
        impl ::std::default::Default for FirstUser {
            fn default() -> Self {
                Self {
                    programmatic_api_key: Ok(Default::default()),
                    user: Err(::std::borrow::Cow::Borrowed("no value supplied for user")),
                }
            }
        }
        impl FirstUser {
            pub fn programmatic_api_key<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::ApiKey>>,
                T::Error: ::std::fmt::Display,
            {
                self.programmatic_api_key = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for programmatic_api_key: {e}"
                        ),
                    ));
                self
            }
            pub fn user<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::User>,
                T::Error: ::std::fmt::Display,
            {
                self.user = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for user: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<FirstUser> for super::FirstUser {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FirstUser,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    programmatic_api_key: value.programmatic_api_key?,
                    user: value.user?,
                })
            }
        }
        impl ::std::convert::From<super::FirstUser> for FirstUser {
            fn from(value: super::FirstUser) -> Self {
                Self {
                    programmatic_api_key: Ok(value.programmatic_api_key),
                    user: Ok(value.user),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct FirstUserCreate {
            email_address: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            first_name: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
            last_name: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
            password: ::std::result::Result<
                crate::TokenSecret,
                ::std::borrow::Cow<'static, str>,
            >,
            roles: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::GlobalRoleAssignment>>,
                ::std::borrow::Cow<'static, str>,
            >,
            username: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for FirstUserCreate {
            fn default() -> Self {
                Self {
                    email_address: Ok(Default::default()),
                    first_name: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for first_name"),
                    ),
                    last_name: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for last_name"),
                    ),
                    password: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for password"),
                    ),
                    roles: Ok(Default::default()),
                    username: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for username"),
                    ),
                }
            }
        }
        impl FirstUserCreate {
            pub fn email_address(
                mut self,
                value: impl Into<crate::OptionalText>,
            ) -> Self {
                self.email_address = Ok(value.into().0);
                self
            }
            pub fn first_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.first_name = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for first_name: {e}"),
                    ));
                self
            }
            pub fn last_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.last_name = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for last_name: {e}"),
                    ));
                self
            }
            pub fn password<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::TokenSecret>,
                T::Error: ::std::fmt::Display,
            {
                self.password = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for password: {e}"),
                    ));
                self
            }
            pub fn roles<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<super::GlobalRoleAssignment>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.roles = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for roles: {e}"),
                    ));
                self
            }
            pub fn username<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.username = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for username: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<FirstUserCreate> for super::FirstUserCreate {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FirstUserCreate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    email_address: value.email_address?,
                    first_name: value.first_name?,
                    last_name: value.last_name?,
                    password: value.password?,
                    roles: value.roles?,
                    username: value.username?,
                })
            }
        }
        impl ::std::convert::From<super::FirstUserCreate> for FirstUserCreate {
            fn from(value: super::FirstUserCreate) -> Self {
                Self {
                    email_address: Ok(value.email_address),
                    first_name: Ok(value.first_name),
                    last_name: Ok(value.last_name),
                    password: Ok(value.password),
                    roles: Ok(value.roles),
                    username: Ok(value.username),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct GlobalAccessListEntry {
            cidr_block: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
            created: ::std::result::Result<
                crate::Timestamp,
                ::std::borrow::Cow<'static, str>,
            >,
            description: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
            id: ::std::result::Result<super::ObjectId, ::std::borrow::Cow<'static, str>>,
            type_: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
            updated: ::std::result::Result<
                crate::Timestamp,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for GlobalAccessListEntry {
            fn default() -> Self {
                Self {
                    cidr_block: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for cidr_block"),
                    ),
                    created: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for created"),
                    ),
                    description: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for description"),
                    ),
                    id: Err(::std::borrow::Cow::Borrowed("no value supplied for id")),
                    type_: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for type_"),
                    ),
                    updated: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for updated"),
                    ),
                }
            }
        }
        impl GlobalAccessListEntry {
            pub fn cidr_block<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.cidr_block = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for cidr_block: {e}"),
                    ));
                self
            }
            pub fn created<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::Timestamp>,
                T::Error: ::std::fmt::Display,
            {
                self.created = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for created: {e}"),
                    ));
                self
            }
            pub fn description<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.description = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for description: {e}"),
                    ));
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ObjectId>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for id: {e}"),
                    ));
                self
            }
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for type_: {e}"),
                    ));
                self
            }
            pub fn updated<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::Timestamp>,
                T::Error: ::std::fmt::Display,
            {
                self.updated = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for updated: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<GlobalAccessListEntry>
        for super::GlobalAccessListEntry {
            type Error = super::error::ConversionError;
            fn try_from(
                value: GlobalAccessListEntry,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    cidr_block: value.cidr_block?,
                    created: value.created?,
                    description: value.description?,
                    id: value.id?,
                    type_: value.type_?,
                    updated: value.updated?,
                })
            }
        }
        impl ::std::convert::From<super::GlobalAccessListEntry>
        for GlobalAccessListEntry {
            fn from(value: super::GlobalAccessListEntry) -> Self {
                Self {
                    cidr_block: Ok(value.cidr_block),
                    created: Ok(value.created),
                    description: Ok(value.description),
                    id: Ok(value.id),
                    type_: Ok(value.type_),
                    updated: Ok(value.updated),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct GlobalAccessListEntryCreate {
            cidr_block: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
            description: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for GlobalAccessListEntryCreate {
            fn default() -> Self {
                Self {
                    cidr_block: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for cidr_block"),
                    ),
                    description: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for description"),
                    ),
                }
            }
        }
        impl GlobalAccessListEntryCreate {
            pub fn cidr_block<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.cidr_block = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for cidr_block: {e}"),
                    ));
                self
            }
            pub fn description<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.description = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for description: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<GlobalAccessListEntryCreate>
        for super::GlobalAccessListEntryCreate {
            type Error = super::error::ConversionError;
            fn try_from(
                value: GlobalAccessListEntryCreate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    cidr_block: value.cidr_block?,
                    description: value.description?,
                })
            }
        }
        impl ::std::convert::From<super::GlobalAccessListEntryCreate>
        for GlobalAccessListEntryCreate {
            fn from(value: super::GlobalAccessListEntryCreate) -> Self {
                Self {
                    cidr_block: Ok(value.cidr_block),
                    description: Ok(value.description),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct GlobalAccessListEntryList {
            links: ::std::result::Result<
                ::std::vec::Vec<super::Link>,
                ::std::borrow::Cow<'static, str>,
            >,
            results: ::std::result::Result<
                ::std::vec::Vec<super::GlobalAccessListEntry>,
                ::std::borrow::Cow<'static, str>,
            >,
            status: ::std::result::Result<
                ::std::option::Option<i32>,
                ::std::borrow::Cow<'static, str>,
            >,
            total_count: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for GlobalAccessListEntryList {
            fn default() -> Self {
                Self {
                    links: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for links"),
                    ),
                    results: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for results"),
                    ),
                    status: Ok(Default::default()),
                    total_count: Ok(Default::default()),
                }
            }
        }
        impl GlobalAccessListEntryList {
            pub fn links<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Link>>,
                T::Error: ::std::fmt::Display,
            {
                self.links = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for links: {e}"),
                    ));
                self
            }
            pub fn results<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::vec::Vec<super::GlobalAccessListEntry>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.results = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for results: {e}"),
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
            pub fn total_count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
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
        impl ::std::convert::TryFrom<GlobalAccessListEntryList>
        for super::GlobalAccessListEntryList {
            type Error = super::error::ConversionError;
            fn try_from(
                value: GlobalAccessListEntryList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    links: value.links?,
                    results: value.results?,
                    status: value.status?,
                    total_count: value.total_count?,
                })
            }
        }
        impl ::std::convert::From<super::GlobalAccessListEntryList>
        for GlobalAccessListEntryList {
            fn from(value: super::GlobalAccessListEntryList) -> Self {
                Self {
                    links: Ok(value.links),
                    results: Ok(value.results),
                    status: Ok(value.status),
                    total_count: Ok(value.total_count),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct GlobalAccessListEntryUpdate {
            cidr_block: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            description: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for GlobalAccessListEntryUpdate {
            fn default() -> Self {
                Self {
                    cidr_block: Ok(Default::default()),
                    description: Ok(Default::default()),
                }
            }
        }
        impl GlobalAccessListEntryUpdate {
            pub fn cidr_block(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.cidr_block = Ok(value.into().0);
                self
            }
            pub fn description(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.description = Ok(value.into().0);
                self
            }
        }
        impl ::std::convert::TryFrom<GlobalAccessListEntryUpdate>
        for super::GlobalAccessListEntryUpdate {
            type Error = super::error::ConversionError;
            fn try_from(
                value: GlobalAccessListEntryUpdate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    cidr_block: value.cidr_block?,
                    description: value.description?,
                })
            }
        }
        impl ::std::convert::From<super::GlobalAccessListEntryUpdate>
        for GlobalAccessListEntryUpdate {
            fn from(value: super::GlobalAccessListEntryUpdate) -> Self {
                Self {
                    cidr_block: Ok(value.cidr_block),
                    description: Ok(value.description),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct GlobalApiKeyCreate {
            desc: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
            roles: ::std::result::Result<
                ::std::vec::Vec<crate::generated::ops_manager::values::Role>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for GlobalApiKeyCreate {
            fn default() -> Self {
                Self {
                    desc: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for desc"),
                    ),
                    roles: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for roles"),
                    ),
                }
            }
        }
        impl GlobalApiKeyCreate {
            pub fn desc<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.desc = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for desc: {e}"),
                    ));
                self
            }
            pub fn roles<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::vec::Vec<crate::generated::ops_manager::values::Role>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.roles = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for roles: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<GlobalApiKeyCreate> for super::GlobalApiKeyCreate {
            type Error = super::error::ConversionError;
            fn try_from(
                value: GlobalApiKeyCreate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    desc: value.desc?,
                    roles: value.roles?,
                })
            }
        }
        impl ::std::convert::From<super::GlobalApiKeyCreate> for GlobalApiKeyCreate {
            fn from(value: super::GlobalApiKeyCreate) -> Self {
                Self {
                    desc: Ok(value.desc),
                    roles: Ok(value.roles),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct GlobalApiKeyUpdate {
            desc: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            roles: ::std::result::Result<
                ::std::option::Option<
                    ::std::vec::Vec<crate::generated::ops_manager::values::Role>,
                >,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for GlobalApiKeyUpdate {
            fn default() -> Self {
                Self {
                    desc: Ok(Default::default()),
                    roles: Ok(Default::default()),
                }
            }
        }
        impl GlobalApiKeyUpdate {
            pub fn desc(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.desc = Ok(value.into().0);
                self
            }
            pub fn roles<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<
                        ::std::vec::Vec<crate::generated::ops_manager::values::Role>,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.roles = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for roles: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<GlobalApiKeyUpdate> for super::GlobalApiKeyUpdate {
            type Error = super::error::ConversionError;
            fn try_from(
                value: GlobalApiKeyUpdate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    desc: value.desc?,
                    roles: value.roles?,
                })
            }
        }
        impl ::std::convert::From<super::GlobalApiKeyUpdate> for GlobalApiKeyUpdate {
            fn from(value: super::GlobalApiKeyUpdate) -> Self {
                Self {
                    desc: Ok(value.desc),
                    roles: Ok(value.roles),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct GlobalRoleAssignment {
            role_name: ::std::result::Result<
                crate::generated::ops_manager::values::Role,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for GlobalRoleAssignment {
            fn default() -> Self {
                Self {
                    role_name: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for role_name"),
                    ),
                }
            }
        }
        impl GlobalRoleAssignment {
            pub fn role_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::generated::ops_manager::values::Role>,
                T::Error: ::std::fmt::Display,
            {
                self.role_name = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for role_name: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<GlobalRoleAssignment>
        for super::GlobalRoleAssignment {
            type Error = super::error::ConversionError;
            fn try_from(
                value: GlobalRoleAssignment,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    role_name: value.role_name?,
                })
            }
        }
        impl ::std::convert::From<super::GlobalRoleAssignment> for GlobalRoleAssignment {
            fn from(value: super::GlobalRoleAssignment) -> Self {
                Self {
                    role_name: Ok(value.role_name),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct HostCounts {
            arbiter: ::std::result::Result<i32, ::std::borrow::Cow<'static, str>>,
            config: ::std::result::Result<i32, ::std::borrow::Cow<'static, str>>,
            mongos: ::std::result::Result<i32, ::std::borrow::Cow<'static, str>>,
            primary: ::std::result::Result<i32, ::std::borrow::Cow<'static, str>>,
            secondary: ::std::result::Result<i32, ::std::borrow::Cow<'static, str>>,
        }
        impl ::std::default::Default for HostCounts {
            fn default() -> Self {
                Self {
                    arbiter: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for arbiter"),
                    ),
                    config: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for config"),
                    ),
                    mongos: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for mongos"),
                    ),
                    primary: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for primary"),
                    ),
                    secondary: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for secondary"),
                    ),
                }
            }
        }
        impl HostCounts {
            pub fn arbiter<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i32>,
                T::Error: ::std::fmt::Display,
            {
                self.arbiter = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for arbiter: {e}"),
                    ));
                self
            }
            pub fn config<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i32>,
                T::Error: ::std::fmt::Display,
            {
                self.config = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for config: {e}"),
                    ));
                self
            }
            pub fn mongos<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i32>,
                T::Error: ::std::fmt::Display,
            {
                self.mongos = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for mongos: {e}"),
                    ));
                self
            }
            pub fn primary<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i32>,
                T::Error: ::std::fmt::Display,
            {
                self.primary = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for primary: {e}"),
                    ));
                self
            }
            pub fn secondary<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i32>,
                T::Error: ::std::fmt::Display,
            {
                self.secondary = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for secondary: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<HostCounts> for super::HostCounts {
            type Error = super::error::ConversionError;
            fn try_from(
                value: HostCounts,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    arbiter: value.arbiter?,
                    config: value.config?,
                    mongos: value.mongos?,
                    primary: value.primary?,
                    secondary: value.secondary?,
                })
            }
        }
        impl ::std::convert::From<super::HostCounts> for HostCounts {
            fn from(value: super::HostCounts) -> Self {
                Self {
                    arbiter: Ok(value.arbiter),
                    config: Ok(value.config),
                    mongos: Ok(value.mongos),
                    primary: Ok(value.primary),
                    secondary: Ok(value.secondary),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct LdapGroupMapping {
            ldap_groups: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                ::std::borrow::Cow<'static, str>,
            >,
            role_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for LdapGroupMapping {
            fn default() -> Self {
                Self {
                    ldap_groups: Ok(Default::default()),
                    role_name: Ok(Default::default()),
                }
            }
        }
        impl LdapGroupMapping {
            pub fn ldap_groups<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.ldap_groups = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for ldap_groups: {e}"),
                    ));
                self
            }
            pub fn role_name(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.role_name = Ok(value.into().0);
                self
            }
        }
        impl ::std::convert::TryFrom<LdapGroupMapping> for super::LdapGroupMapping {
            type Error = super::error::ConversionError;
            fn try_from(
                value: LdapGroupMapping,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    ldap_groups: value.ldap_groups?,
                    role_name: value.role_name?,
                })
            }
        }
        impl ::std::convert::From<super::LdapGroupMapping> for LdapGroupMapping {
            fn from(value: super::LdapGroupMapping) -> Self {
                Self {
                    ldap_groups: Ok(value.ldap_groups),
                    role_name: Ok(value.role_name),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Link {
            href: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
            rel: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for Link {
            fn default() -> Self {
                Self {
                    href: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for href"),
                    ),
                    rel: Err(::std::borrow::Cow::Borrowed("no value supplied for rel")),
                }
            }
        }
        impl Link {
            pub fn href<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.href = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for href: {e}"),
                    ));
                self
            }
            pub fn rel<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.rel = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for rel: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<Link> for super::Link {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Link,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    href: value.href?,
                    rel: value.rel?,
                })
            }
        }
        impl ::std::convert::From<super::Link> for Link {
            fn from(value: super::Link) -> Self {
                Self {
                    href: Ok(value.href),
                    rel: Ok(value.rel),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct OrgApiKeyCreate {
            desc: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
            roles: ::std::result::Result<
                ::std::vec::Vec<crate::generated::ops_manager::values::Role>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for OrgApiKeyCreate {
            fn default() -> Self {
                Self {
                    desc: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for desc"),
                    ),
                    roles: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for roles"),
                    ),
                }
            }
        }
        impl OrgApiKeyCreate {
            pub fn desc<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.desc = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for desc: {e}"),
                    ));
                self
            }
            pub fn roles<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::vec::Vec<crate::generated::ops_manager::values::Role>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.roles = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for roles: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<OrgApiKeyCreate> for super::OrgApiKeyCreate {
            type Error = super::error::ConversionError;
            fn try_from(
                value: OrgApiKeyCreate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    desc: value.desc?,
                    roles: value.roles?,
                })
            }
        }
        impl ::std::convert::From<super::OrgApiKeyCreate> for OrgApiKeyCreate {
            fn from(value: super::OrgApiKeyCreate) -> Self {
                Self {
                    desc: Ok(value.desc),
                    roles: Ok(value.roles),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct OrgApiKeyUpdate {
            desc: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            roles: ::std::result::Result<
                ::std::option::Option<
                    ::std::vec::Vec<crate::generated::ops_manager::values::Role>,
                >,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for OrgApiKeyUpdate {
            fn default() -> Self {
                Self {
                    desc: Ok(Default::default()),
                    roles: Ok(Default::default()),
                }
            }
        }
        impl OrgApiKeyUpdate {
            pub fn desc(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.desc = Ok(value.into().0);
                self
            }
            pub fn roles<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<
                        ::std::vec::Vec<crate::generated::ops_manager::values::Role>,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.roles = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for roles: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<OrgApiKeyUpdate> for super::OrgApiKeyUpdate {
            type Error = super::error::ConversionError;
            fn try_from(
                value: OrgApiKeyUpdate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    desc: value.desc?,
                    roles: value.roles?,
                })
            }
        }
        impl ::std::convert::From<super::OrgApiKeyUpdate> for OrgApiKeyUpdate {
            fn from(value: super::OrgApiKeyUpdate) -> Self {
                Self {
                    desc: Ok(value.desc),
                    roles: Ok(value.roles),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Organization {
            id: ::std::result::Result<super::ObjectId, ::std::borrow::Cow<'static, str>>,
            is_deleted: ::std::result::Result<bool, ::std::borrow::Cow<'static, str>>,
            links: ::std::result::Result<
                ::std::vec::Vec<super::Link>,
                ::std::borrow::Cow<'static, str>,
            >,
            name: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for Organization {
            fn default() -> Self {
                Self {
                    id: Err(::std::borrow::Cow::Borrowed("no value supplied for id")),
                    is_deleted: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for is_deleted"),
                    ),
                    links: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for links"),
                    ),
                    name: Err(::std::borrow::Cow::Borrowed("no value supplied for name")),
                }
            }
        }
        impl Organization {
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ObjectId>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for id: {e}"),
                    ));
                self
            }
            pub fn is_deleted<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.is_deleted = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for is_deleted: {e}"),
                    ));
                self
            }
            pub fn links<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Link>>,
                T::Error: ::std::fmt::Display,
            {
                self.links = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for links: {e}"),
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
        impl ::std::convert::TryFrom<Organization> for super::Organization {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Organization,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    is_deleted: value.is_deleted?,
                    links: value.links?,
                    name: value.name?,
                })
            }
        }
        impl ::std::convert::From<super::Organization> for Organization {
            fn from(value: super::Organization) -> Self {
                Self {
                    id: Ok(value.id),
                    is_deleted: Ok(value.is_deleted),
                    links: Ok(value.links),
                    name: Ok(value.name),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct OrganizationCreate {
            ldap_group_mappings: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::LdapGroupMapping>>,
                ::std::borrow::Cow<'static, str>,
            >,
            name: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for OrganizationCreate {
            fn default() -> Self {
                Self {
                    ldap_group_mappings: Ok(Default::default()),
                    name: Err(::std::borrow::Cow::Borrowed("no value supplied for name")),
                }
            }
        }
        impl OrganizationCreate {
            pub fn ldap_group_mappings<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<super::LdapGroupMapping>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.ldap_group_mappings = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for ldap_group_mappings: {e}"
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
        }
        impl ::std::convert::TryFrom<OrganizationCreate> for super::OrganizationCreate {
            type Error = super::error::ConversionError;
            fn try_from(
                value: OrganizationCreate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    ldap_group_mappings: value.ldap_group_mappings?,
                    name: value.name?,
                })
            }
        }
        impl ::std::convert::From<super::OrganizationCreate> for OrganizationCreate {
            fn from(value: super::OrganizationCreate) -> Self {
                Self {
                    ldap_group_mappings: Ok(value.ldap_group_mappings),
                    name: Ok(value.name),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct OrganizationList {
            links: ::std::result::Result<
                ::std::vec::Vec<super::Link>,
                ::std::borrow::Cow<'static, str>,
            >,
            results: ::std::result::Result<
                ::std::vec::Vec<super::Organization>,
                ::std::borrow::Cow<'static, str>,
            >,
            status: ::std::result::Result<
                ::std::option::Option<i32>,
                ::std::borrow::Cow<'static, str>,
            >,
            total_count: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for OrganizationList {
            fn default() -> Self {
                Self {
                    links: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for links"),
                    ),
                    results: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for results"),
                    ),
                    status: Ok(Default::default()),
                    total_count: Ok(Default::default()),
                }
            }
        }
        impl OrganizationList {
            pub fn links<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Link>>,
                T::Error: ::std::fmt::Display,
            {
                self.links = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for links: {e}"),
                    ));
                self
            }
            pub fn results<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Organization>>,
                T::Error: ::std::fmt::Display,
            {
                self.results = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for results: {e}"),
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
            pub fn total_count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
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
        impl ::std::convert::TryFrom<OrganizationList> for super::OrganizationList {
            type Error = super::error::ConversionError;
            fn try_from(
                value: OrganizationList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    links: value.links?,
                    results: value.results?,
                    status: value.status?,
                    total_count: value.total_count?,
                })
            }
        }
        impl ::std::convert::From<super::OrganizationList> for OrganizationList {
            fn from(value: super::OrganizationList) -> Self {
                Self {
                    links: Ok(value.links),
                    results: Ok(value.results),
                    status: Ok(value.status),
                    total_count: Ok(value.total_count),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct OrganizationUpdate {
            ldap_group_mappings: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::LdapGroupMapping>>,
                ::std::borrow::Cow<'static, str>,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for OrganizationUpdate {
            fn default() -> Self {
                Self {
                    ldap_group_mappings: Ok(Default::default()),
                    name: Ok(Default::default()),
                }
            }
        }
        impl OrganizationUpdate {
            pub fn ldap_group_mappings<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<super::LdapGroupMapping>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.ldap_group_mappings = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for ldap_group_mappings: {e}"
                        ),
                    ));
                self
            }
            pub fn name(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.name = Ok(value.into().0);
                self
            }
        }
        impl ::std::convert::TryFrom<OrganizationUpdate> for super::OrganizationUpdate {
            type Error = super::error::ConversionError;
            fn try_from(
                value: OrganizationUpdate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    ldap_group_mappings: value.ldap_group_mappings?,
                    name: value.name?,
                })
            }
        }
        impl ::std::convert::From<super::OrganizationUpdate> for OrganizationUpdate {
            fn from(value: super::OrganizationUpdate) -> Self {
                Self {
                    ldap_group_mappings: Ok(value.ldap_group_mappings),
                    name: Ok(value.name),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Project {
            active_agent_count: ::std::result::Result<
                i32,
                ::std::borrow::Cow<'static, str>,
            >,
            host_counts: ::std::result::Result<
                super::HostCounts,
                ::std::borrow::Cow<'static, str>,
            >,
            id: ::std::result::Result<super::ObjectId, ::std::borrow::Cow<'static, str>>,
            last_active_agent: ::std::result::Result<
                ::std::option::Option<crate::Timestamp>,
                ::std::borrow::Cow<'static, str>,
            >,
            links: ::std::result::Result<
                ::std::vec::Vec<super::Link>,
                ::std::borrow::Cow<'static, str>,
            >,
            name: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
            org_id: ::std::result::Result<
                super::ObjectId,
                ::std::borrow::Cow<'static, str>,
            >,
            public_api_enabled: ::std::result::Result<
                bool,
                ::std::borrow::Cow<'static, str>,
            >,
            replica_set_count: ::std::result::Result<
                i32,
                ::std::borrow::Cow<'static, str>,
            >,
            shard_count: ::std::result::Result<i32, ::std::borrow::Cow<'static, str>>,
            tags: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for Project {
            fn default() -> Self {
                Self {
                    active_agent_count: Err(
                        ::std::borrow::Cow::Borrowed(
                            "no value supplied for active_agent_count",
                        ),
                    ),
                    host_counts: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for host_counts"),
                    ),
                    id: Err(::std::borrow::Cow::Borrowed("no value supplied for id")),
                    last_active_agent: Ok(Default::default()),
                    links: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for links"),
                    ),
                    name: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for name"),
                    ),
                    org_id: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for org_id"),
                    ),
                    public_api_enabled: Err(
                        ::std::borrow::Cow::Borrowed(
                            "no value supplied for public_api_enabled",
                        ),
                    ),
                    replica_set_count: Err(
                        ::std::borrow::Cow::Borrowed(
                            "no value supplied for replica_set_count",
                        ),
                    ),
                    shard_count: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for shard_count"),
                    ),
                    tags: Err(::std::borrow::Cow::Borrowed("no value supplied for tags")),
                }
            }
        }
        impl Project {
            pub fn active_agent_count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i32>,
                T::Error: ::std::fmt::Display,
            {
                self.active_agent_count = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for active_agent_count: {e}"
                        ),
                    ));
                self
            }
            pub fn host_counts<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::HostCounts>,
                T::Error: ::std::fmt::Display,
            {
                self.host_counts = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for host_counts: {e}"),
                    ));
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ObjectId>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for id: {e}"),
                    ));
                self
            }
            pub fn last_active_agent<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::Timestamp>>,
                T::Error: ::std::fmt::Display,
            {
                self.last_active_agent = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for last_active_agent: {e}"
                        ),
                    ));
                self
            }
            pub fn links<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Link>>,
                T::Error: ::std::fmt::Display,
            {
                self.links = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for links: {e}"),
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
            pub fn org_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ObjectId>,
                T::Error: ::std::fmt::Display,
            {
                self.org_id = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for org_id: {e}"),
                    ));
                self
            }
            pub fn public_api_enabled<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.public_api_enabled = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for public_api_enabled: {e}"
                        ),
                    ));
                self
            }
            pub fn replica_set_count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i32>,
                T::Error: ::std::fmt::Display,
            {
                self.replica_set_count = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for replica_set_count: {e}"
                        ),
                    ));
                self
            }
            pub fn shard_count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i32>,
                T::Error: ::std::fmt::Display,
            {
                self.shard_count = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for shard_count: {e}"),
                    ));
                self
            }
            pub fn tags<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.tags = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for tags: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<Project> for super::Project {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Project,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    active_agent_count: value.active_agent_count?,
                    host_counts: value.host_counts?,
                    id: value.id?,
                    last_active_agent: value.last_active_agent?,
                    links: value.links?,
                    name: value.name?,
                    org_id: value.org_id?,
                    public_api_enabled: value.public_api_enabled?,
                    replica_set_count: value.replica_set_count?,
                    shard_count: value.shard_count?,
                    tags: value.tags?,
                })
            }
        }
        impl ::std::convert::From<super::Project> for Project {
            fn from(value: super::Project) -> Self {
                Self {
                    active_agent_count: Ok(value.active_agent_count),
                    host_counts: Ok(value.host_counts),
                    id: Ok(value.id),
                    last_active_agent: Ok(value.last_active_agent),
                    links: Ok(value.links),
                    name: Ok(value.name),
                    org_id: Ok(value.org_id),
                    public_api_enabled: Ok(value.public_api_enabled),
                    replica_set_count: Ok(value.replica_set_count),
                    shard_count: Ok(value.shard_count),
                    tags: Ok(value.tags),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ProjectApiKeyCreate {
            desc: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            roles: ::std::result::Result<
                ::std::option::Option<
                    ::std::vec::Vec<crate::generated::ops_manager::values::Role>,
                >,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for ProjectApiKeyCreate {
            fn default() -> Self {
                Self {
                    desc: Ok(Default::default()),
                    roles: Ok(Default::default()),
                }
            }
        }
        impl ProjectApiKeyCreate {
            pub fn desc(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.desc = Ok(value.into().0);
                self
            }
            pub fn roles<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<
                        ::std::vec::Vec<crate::generated::ops_manager::values::Role>,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.roles = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for roles: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<ProjectApiKeyCreate>
        for super::ProjectApiKeyCreate {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ProjectApiKeyCreate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    desc: value.desc?,
                    roles: value.roles?,
                })
            }
        }
        impl ::std::convert::From<super::ProjectApiKeyCreate> for ProjectApiKeyCreate {
            fn from(value: super::ProjectApiKeyCreate) -> Self {
                Self {
                    desc: Ok(value.desc),
                    roles: Ok(value.roles),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ProjectApiKeyUpdate {
            roles: ::std::result::Result<
                ::std::vec::Vec<crate::generated::ops_manager::values::Role>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for ProjectApiKeyUpdate {
            fn default() -> Self {
                Self {
                    roles: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for roles"),
                    ),
                }
            }
        }
        impl ProjectApiKeyUpdate {
            pub fn roles<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::vec::Vec<crate::generated::ops_manager::values::Role>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.roles = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for roles: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<ProjectApiKeyUpdate>
        for super::ProjectApiKeyUpdate {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ProjectApiKeyUpdate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { roles: value.roles? })
            }
        }
        impl ::std::convert::From<super::ProjectApiKeyUpdate> for ProjectApiKeyUpdate {
            fn from(value: super::ProjectApiKeyUpdate) -> Self {
                Self { roles: Ok(value.roles) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ProjectCreate {
            name: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
            org_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            tags: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                ::std::borrow::Cow<'static, str>,
            >,
            with_default_alerts_settings: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for ProjectCreate {
            fn default() -> Self {
                Self {
                    name: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for name"),
                    ),
                    org_id: Ok(Default::default()),
                    tags: Ok(Default::default()),
                    with_default_alerts_settings: Ok(Default::default()),
                }
            }
        }
        impl ProjectCreate {
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
            pub fn org_id(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.org_id = Ok(value.into().0);
                self
            }
            pub fn tags<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.tags = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for tags: {e}"),
                    ));
                self
            }
            pub fn with_default_alerts_settings<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.with_default_alerts_settings = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for with_default_alerts_settings: {e}"
                        ),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<ProjectCreate> for super::ProjectCreate {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ProjectCreate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    name: value.name?,
                    org_id: value.org_id?,
                    tags: value.tags?,
                    with_default_alerts_settings: value.with_default_alerts_settings?,
                })
            }
        }
        impl ::std::convert::From<super::ProjectCreate> for ProjectCreate {
            fn from(value: super::ProjectCreate) -> Self {
                Self {
                    name: Ok(value.name),
                    org_id: Ok(value.org_id),
                    tags: Ok(value.tags),
                    with_default_alerts_settings: Ok(value.with_default_alerts_settings),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ProjectCreated {
            active_agent_count: ::std::result::Result<
                i32,
                ::std::borrow::Cow<'static, str>,
            >,
            agent_api_key: ::std::result::Result<
                crate::TokenSecret,
                ::std::borrow::Cow<'static, str>,
            >,
            host_counts: ::std::result::Result<
                super::HostCounts,
                ::std::borrow::Cow<'static, str>,
            >,
            id: ::std::result::Result<super::ObjectId, ::std::borrow::Cow<'static, str>>,
            links: ::std::result::Result<
                ::std::vec::Vec<super::Link>,
                ::std::borrow::Cow<'static, str>,
            >,
            name: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
            org_id: ::std::result::Result<
                super::ObjectId,
                ::std::borrow::Cow<'static, str>,
            >,
            public_api_enabled: ::std::result::Result<
                bool,
                ::std::borrow::Cow<'static, str>,
            >,
            replica_set_count: ::std::result::Result<
                i32,
                ::std::borrow::Cow<'static, str>,
            >,
            shard_count: ::std::result::Result<i32, ::std::borrow::Cow<'static, str>>,
            tags: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for ProjectCreated {
            fn default() -> Self {
                Self {
                    active_agent_count: Err(
                        ::std::borrow::Cow::Borrowed(
                            "no value supplied for active_agent_count",
                        ),
                    ),
                    agent_api_key: Err(
                        ::std::borrow::Cow::Borrowed(
                            "no value supplied for agent_api_key",
                        ),
                    ),
                    host_counts: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for host_counts"),
                    ),
                    id: Err(::std::borrow::Cow::Borrowed("no value supplied for id")),
                    links: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for links"),
                    ),
                    name: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for name"),
                    ),
                    org_id: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for org_id"),
                    ),
                    public_api_enabled: Err(
                        ::std::borrow::Cow::Borrowed(
                            "no value supplied for public_api_enabled",
                        ),
                    ),
                    replica_set_count: Err(
                        ::std::borrow::Cow::Borrowed(
                            "no value supplied for replica_set_count",
                        ),
                    ),
                    shard_count: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for shard_count"),
                    ),
                    tags: Err(::std::borrow::Cow::Borrowed("no value supplied for tags")),
                }
            }
        }
        impl ProjectCreated {
            pub fn active_agent_count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i32>,
                T::Error: ::std::fmt::Display,
            {
                self.active_agent_count = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for active_agent_count: {e}"
                        ),
                    ));
                self
            }
            pub fn agent_api_key<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::TokenSecret>,
                T::Error: ::std::fmt::Display,
            {
                self.agent_api_key = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for agent_api_key: {e}"),
                    ));
                self
            }
            pub fn host_counts<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::HostCounts>,
                T::Error: ::std::fmt::Display,
            {
                self.host_counts = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for host_counts: {e}"),
                    ));
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ObjectId>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for id: {e}"),
                    ));
                self
            }
            pub fn links<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Link>>,
                T::Error: ::std::fmt::Display,
            {
                self.links = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for links: {e}"),
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
            pub fn org_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ObjectId>,
                T::Error: ::std::fmt::Display,
            {
                self.org_id = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for org_id: {e}"),
                    ));
                self
            }
            pub fn public_api_enabled<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.public_api_enabled = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for public_api_enabled: {e}"
                        ),
                    ));
                self
            }
            pub fn replica_set_count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i32>,
                T::Error: ::std::fmt::Display,
            {
                self.replica_set_count = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for replica_set_count: {e}"
                        ),
                    ));
                self
            }
            pub fn shard_count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i32>,
                T::Error: ::std::fmt::Display,
            {
                self.shard_count = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for shard_count: {e}"),
                    ));
                self
            }
            pub fn tags<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.tags = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for tags: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<ProjectCreated> for super::ProjectCreated {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ProjectCreated,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    active_agent_count: value.active_agent_count?,
                    agent_api_key: value.agent_api_key?,
                    host_counts: value.host_counts?,
                    id: value.id?,
                    links: value.links?,
                    name: value.name?,
                    org_id: value.org_id?,
                    public_api_enabled: value.public_api_enabled?,
                    replica_set_count: value.replica_set_count?,
                    shard_count: value.shard_count?,
                    tags: value.tags?,
                })
            }
        }
        impl ::std::convert::From<super::ProjectCreated> for ProjectCreated {
            fn from(value: super::ProjectCreated) -> Self {
                Self {
                    active_agent_count: Ok(value.active_agent_count),
                    agent_api_key: Ok(value.agent_api_key),
                    host_counts: Ok(value.host_counts),
                    id: Ok(value.id),
                    links: Ok(value.links),
                    name: Ok(value.name),
                    org_id: Ok(value.org_id),
                    public_api_enabled: Ok(value.public_api_enabled),
                    replica_set_count: Ok(value.replica_set_count),
                    shard_count: Ok(value.shard_count),
                    tags: Ok(value.tags),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ProjectList {
            links: ::std::result::Result<
                ::std::vec::Vec<super::Link>,
                ::std::borrow::Cow<'static, str>,
            >,
            results: ::std::result::Result<
                ::std::vec::Vec<super::Project>,
                ::std::borrow::Cow<'static, str>,
            >,
            status: ::std::result::Result<
                ::std::option::Option<i32>,
                ::std::borrow::Cow<'static, str>,
            >,
            total_count: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for ProjectList {
            fn default() -> Self {
                Self {
                    links: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for links"),
                    ),
                    results: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for results"),
                    ),
                    status: Ok(Default::default()),
                    total_count: Ok(Default::default()),
                }
            }
        }
        impl ProjectList {
            pub fn links<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Link>>,
                T::Error: ::std::fmt::Display,
            {
                self.links = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for links: {e}"),
                    ));
                self
            }
            pub fn results<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Project>>,
                T::Error: ::std::fmt::Display,
            {
                self.results = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for results: {e}"),
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
            pub fn total_count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
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
        impl ::std::convert::TryFrom<ProjectList> for super::ProjectList {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ProjectList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    links: value.links?,
                    results: value.results?,
                    status: value.status?,
                    total_count: value.total_count?,
                })
            }
        }
        impl ::std::convert::From<super::ProjectList> for ProjectList {
            fn from(value: super::ProjectList) -> Self {
                Self {
                    links: Ok(value.links),
                    results: Ok(value.results),
                    status: Ok(value.status),
                    total_count: Ok(value.total_count),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ProjectUpdate {
            agent_api_key: ::std::result::Result<
                ::std::option::Option<crate::TokenSecret>,
                ::std::borrow::Cow<'static, str>,
            >,
            id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            ldap_group_mappings: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::LdapGroupMapping>>,
                ::std::borrow::Cow<'static, str>,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            org_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            tags: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for ProjectUpdate {
            fn default() -> Self {
                Self {
                    agent_api_key: Ok(Default::default()),
                    id: Ok(Default::default()),
                    ldap_group_mappings: Ok(Default::default()),
                    name: Ok(Default::default()),
                    org_id: Ok(Default::default()),
                    tags: Ok(Default::default()),
                }
            }
        }
        impl ProjectUpdate {
            pub fn agent_api_key<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::TokenSecret>>,
                T::Error: ::std::fmt::Display,
            {
                self.agent_api_key = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for agent_api_key: {e}"),
                    ));
                self
            }
            pub fn id(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.id = Ok(value.into().0);
                self
            }
            pub fn ldap_group_mappings<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<super::LdapGroupMapping>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.ldap_group_mappings = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for ldap_group_mappings: {e}"
                        ),
                    ));
                self
            }
            pub fn name(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.name = Ok(value.into().0);
                self
            }
            pub fn org_id(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.org_id = Ok(value.into().0);
                self
            }
            pub fn tags<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.tags = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for tags: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<ProjectUpdate> for super::ProjectUpdate {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ProjectUpdate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    agent_api_key: value.agent_api_key?,
                    id: value.id?,
                    ldap_group_mappings: value.ldap_group_mappings?,
                    name: value.name?,
                    org_id: value.org_id?,
                    tags: value.tags?,
                })
            }
        }
        impl ::std::convert::From<super::ProjectUpdate> for ProjectUpdate {
            fn from(value: super::ProjectUpdate) -> Self {
                Self {
                    agent_api_key: Ok(value.agent_api_key),
                    id: Ok(value.id),
                    ldap_group_mappings: Ok(value.ldap_group_mappings),
                    name: Ok(value.name),
                    org_id: Ok(value.org_id),
                    tags: Ok(value.tags),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct RoleAssignment {
            group_id: ::std::result::Result<
                ::std::option::Option<super::ObjectId>,
                ::std::borrow::Cow<'static, str>,
            >,
            org_id: ::std::result::Result<
                ::std::option::Option<super::ObjectId>,
                ::std::borrow::Cow<'static, str>,
            >,
            role_name: ::std::result::Result<
                crate::generated::ops_manager::values::Role,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for RoleAssignment {
            fn default() -> Self {
                Self {
                    group_id: Ok(Default::default()),
                    org_id: Ok(Default::default()),
                    role_name: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for role_name"),
                    ),
                }
            }
        }
        impl RoleAssignment {
            pub fn group_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::ObjectId>>,
                T::Error: ::std::fmt::Display,
            {
                self.group_id = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for group_id: {e}"),
                    ));
                self
            }
            pub fn org_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::ObjectId>>,
                T::Error: ::std::fmt::Display,
            {
                self.org_id = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for org_id: {e}"),
                    ));
                self
            }
            pub fn role_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::generated::ops_manager::values::Role>,
                T::Error: ::std::fmt::Display,
            {
                self.role_name = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for role_name: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<RoleAssignment> for super::RoleAssignment {
            type Error = super::error::ConversionError;
            fn try_from(
                value: RoleAssignment,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    group_id: value.group_id?,
                    org_id: value.org_id?,
                    role_name: value.role_name?,
                })
            }
        }
        impl ::std::convert::From<super::RoleAssignment> for RoleAssignment {
            fn from(value: super::RoleAssignment) -> Self {
                Self {
                    group_id: Ok(value.group_id),
                    org_id: Ok(value.org_id),
                    role_name: Ok(value.role_name),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Root {
            links: ::std::result::Result<
                ::std::vec::Vec<super::Link>,
                ::std::borrow::Cow<'static, str>,
            >,
            throttling: ::std::result::Result<bool, ::std::borrow::Cow<'static, str>>,
        }
        impl ::std::default::Default for Root {
            fn default() -> Self {
                Self {
                    links: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for links"),
                    ),
                    throttling: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for throttling"),
                    ),
                }
            }
        }
        impl Root {
            pub fn links<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Link>>,
                T::Error: ::std::fmt::Display,
            {
                self.links = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for links: {e}"),
                    ));
                self
            }
            pub fn throttling<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.throttling = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for throttling: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<Root> for super::Root {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Root,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    links: value.links?,
                    throttling: value.throttling?,
                })
            }
        }
        impl ::std::convert::From<super::Root> for Root {
            fn from(value: super::Root) -> Self {
                Self {
                    links: Ok(value.links),
                    throttling: Ok(value.throttling),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct User {
            email_address: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            first_name: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
            id: ::std::result::Result<super::ObjectId, ::std::borrow::Cow<'static, str>>,
            last_name: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
            links: ::std::result::Result<
                ::std::vec::Vec<super::Link>,
                ::std::borrow::Cow<'static, str>,
            >,
            roles: ::std::result::Result<
                ::std::vec::Vec<super::RoleAssignment>,
                ::std::borrow::Cow<'static, str>,
            >,
            username: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for User {
            fn default() -> Self {
                Self {
                    email_address: Ok(Default::default()),
                    first_name: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for first_name"),
                    ),
                    id: Err(::std::borrow::Cow::Borrowed("no value supplied for id")),
                    last_name: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for last_name"),
                    ),
                    links: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for links"),
                    ),
                    roles: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for roles"),
                    ),
                    username: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for username"),
                    ),
                }
            }
        }
        impl User {
            pub fn email_address(
                mut self,
                value: impl Into<crate::OptionalText>,
            ) -> Self {
                self.email_address = Ok(value.into().0);
                self
            }
            pub fn first_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.first_name = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for first_name: {e}"),
                    ));
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ObjectId>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for id: {e}"),
                    ));
                self
            }
            pub fn last_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.last_name = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for last_name: {e}"),
                    ));
                self
            }
            pub fn links<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Link>>,
                T::Error: ::std::fmt::Display,
            {
                self.links = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for links: {e}"),
                    ));
                self
            }
            pub fn roles<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::RoleAssignment>>,
                T::Error: ::std::fmt::Display,
            {
                self.roles = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for roles: {e}"),
                    ));
                self
            }
            pub fn username<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.username = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for username: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<User> for super::User {
            type Error = super::error::ConversionError;
            fn try_from(
                value: User,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    email_address: value.email_address?,
                    first_name: value.first_name?,
                    id: value.id?,
                    last_name: value.last_name?,
                    links: value.links?,
                    roles: value.roles?,
                    username: value.username?,
                })
            }
        }
        impl ::std::convert::From<super::User> for User {
            fn from(value: super::User) -> Self {
                Self {
                    email_address: Ok(value.email_address),
                    first_name: Ok(value.first_name),
                    id: Ok(value.id),
                    last_name: Ok(value.last_name),
                    links: Ok(value.links),
                    roles: Ok(value.roles),
                    username: Ok(value.username),
                }
            }
        }
        impl AccessListEntry {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::AccessListEntry,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<AccessListEntry>
        for ::std::option::Option<super::AccessListEntry> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AccessListEntry,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::AccessListEntry::try_from(value).map(Some)
            }
        }
        impl AccessListEntryCreate {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::AccessListEntryCreate,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<AccessListEntryCreate>
        for ::std::option::Option<super::AccessListEntryCreate> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AccessListEntryCreate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::AccessListEntryCreate::try_from(value).map(Some)
            }
        }
        impl AccessListEntryList {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::AccessListEntryList,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<AccessListEntryList>
        for ::std::option::Option<super::AccessListEntryList> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AccessListEntryList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::AccessListEntryList::try_from(value).map(Some)
            }
        }
        impl AgentApiKey {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::AgentApiKey,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<AgentApiKey>
        for ::std::option::Option<super::AgentApiKey> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AgentApiKey,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::AgentApiKey::try_from(value).map(Some)
            }
        }
        impl AgentApiKeyCreate {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::AgentApiKeyCreate,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<AgentApiKeyCreate>
        for ::std::option::Option<super::AgentApiKeyCreate> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AgentApiKeyCreate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::AgentApiKeyCreate::try_from(value).map(Some)
            }
        }
        impl ApiError {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<super::ApiError, super::error::ConversionError> {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<ApiError>
        for ::std::option::Option<super::ApiError> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ApiError,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::ApiError::try_from(value).map(Some)
            }
        }
        impl ApiKey {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<super::ApiKey, super::error::ConversionError> {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<ApiKey> for ::std::option::Option<super::ApiKey> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ApiKey,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::ApiKey::try_from(value).map(Some)
            }
        }
        impl ApiKeyList {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::ApiKeyList,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<ApiKeyList>
        for ::std::option::Option<super::ApiKeyList> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ApiKeyList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::ApiKeyList::try_from(value).map(Some)
            }
        }
        impl FirstUser {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<super::FirstUser, super::error::ConversionError> {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<FirstUser>
        for ::std::option::Option<super::FirstUser> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FirstUser,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::FirstUser::try_from(value).map(Some)
            }
        }
        impl FirstUserCreate {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::FirstUserCreate,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<FirstUserCreate>
        for ::std::option::Option<super::FirstUserCreate> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FirstUserCreate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::FirstUserCreate::try_from(value).map(Some)
            }
        }
        impl GlobalAccessListEntry {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::GlobalAccessListEntry,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<GlobalAccessListEntry>
        for ::std::option::Option<super::GlobalAccessListEntry> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: GlobalAccessListEntry,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::GlobalAccessListEntry::try_from(value).map(Some)
            }
        }
        impl GlobalAccessListEntryCreate {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::GlobalAccessListEntryCreate,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<GlobalAccessListEntryCreate>
        for ::std::option::Option<super::GlobalAccessListEntryCreate> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: GlobalAccessListEntryCreate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::GlobalAccessListEntryCreate::try_from(value).map(Some)
            }
        }
        impl GlobalAccessListEntryList {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::GlobalAccessListEntryList,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<GlobalAccessListEntryList>
        for ::std::option::Option<super::GlobalAccessListEntryList> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: GlobalAccessListEntryList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::GlobalAccessListEntryList::try_from(value).map(Some)
            }
        }
        impl GlobalAccessListEntryUpdate {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::GlobalAccessListEntryUpdate,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<GlobalAccessListEntryUpdate>
        for ::std::option::Option<super::GlobalAccessListEntryUpdate> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: GlobalAccessListEntryUpdate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::GlobalAccessListEntryUpdate::try_from(value).map(Some)
            }
        }
        impl GlobalApiKeyCreate {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::GlobalApiKeyCreate,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<GlobalApiKeyCreate>
        for ::std::option::Option<super::GlobalApiKeyCreate> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: GlobalApiKeyCreate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::GlobalApiKeyCreate::try_from(value).map(Some)
            }
        }
        impl GlobalApiKeyUpdate {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::GlobalApiKeyUpdate,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<GlobalApiKeyUpdate>
        for ::std::option::Option<super::GlobalApiKeyUpdate> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: GlobalApiKeyUpdate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::GlobalApiKeyUpdate::try_from(value).map(Some)
            }
        }
        impl GlobalRoleAssignment {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::GlobalRoleAssignment,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<GlobalRoleAssignment>
        for ::std::option::Option<super::GlobalRoleAssignment> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: GlobalRoleAssignment,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::GlobalRoleAssignment::try_from(value).map(Some)
            }
        }
        impl HostCounts {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::HostCounts,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<HostCounts>
        for ::std::option::Option<super::HostCounts> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: HostCounts,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::HostCounts::try_from(value).map(Some)
            }
        }
        impl LdapGroupMapping {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::LdapGroupMapping,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<LdapGroupMapping>
        for ::std::option::Option<super::LdapGroupMapping> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: LdapGroupMapping,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::LdapGroupMapping::try_from(value).map(Some)
            }
        }
        impl Link {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<super::Link, super::error::ConversionError> {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<Link> for ::std::option::Option<super::Link> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Link,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::Link::try_from(value).map(Some)
            }
        }
        impl OrgApiKeyCreate {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::OrgApiKeyCreate,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<OrgApiKeyCreate>
        for ::std::option::Option<super::OrgApiKeyCreate> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: OrgApiKeyCreate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::OrgApiKeyCreate::try_from(value).map(Some)
            }
        }
        impl OrgApiKeyUpdate {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::OrgApiKeyUpdate,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<OrgApiKeyUpdate>
        for ::std::option::Option<super::OrgApiKeyUpdate> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: OrgApiKeyUpdate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::OrgApiKeyUpdate::try_from(value).map(Some)
            }
        }
        impl Organization {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::Organization,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<Organization>
        for ::std::option::Option<super::Organization> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Organization,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::Organization::try_from(value).map(Some)
            }
        }
        impl OrganizationCreate {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::OrganizationCreate,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<OrganizationCreate>
        for ::std::option::Option<super::OrganizationCreate> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: OrganizationCreate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::OrganizationCreate::try_from(value).map(Some)
            }
        }
        impl OrganizationList {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::OrganizationList,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<OrganizationList>
        for ::std::option::Option<super::OrganizationList> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: OrganizationList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::OrganizationList::try_from(value).map(Some)
            }
        }
        impl OrganizationUpdate {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::OrganizationUpdate,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<OrganizationUpdate>
        for ::std::option::Option<super::OrganizationUpdate> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: OrganizationUpdate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::OrganizationUpdate::try_from(value).map(Some)
            }
        }
        impl Project {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<super::Project, super::error::ConversionError> {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<Project> for ::std::option::Option<super::Project> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Project,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::Project::try_from(value).map(Some)
            }
        }
        impl ProjectApiKeyCreate {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::ProjectApiKeyCreate,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<ProjectApiKeyCreate>
        for ::std::option::Option<super::ProjectApiKeyCreate> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ProjectApiKeyCreate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::ProjectApiKeyCreate::try_from(value).map(Some)
            }
        }
        impl ProjectApiKeyUpdate {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::ProjectApiKeyUpdate,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<ProjectApiKeyUpdate>
        for ::std::option::Option<super::ProjectApiKeyUpdate> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ProjectApiKeyUpdate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::ProjectApiKeyUpdate::try_from(value).map(Some)
            }
        }
        impl ProjectCreate {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::ProjectCreate,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<ProjectCreate>
        for ::std::option::Option<super::ProjectCreate> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ProjectCreate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::ProjectCreate::try_from(value).map(Some)
            }
        }
        impl ProjectCreated {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::ProjectCreated,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<ProjectCreated>
        for ::std::option::Option<super::ProjectCreated> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ProjectCreated,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::ProjectCreated::try_from(value).map(Some)
            }
        }
        impl ProjectList {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::ProjectList,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<ProjectList>
        for ::std::option::Option<super::ProjectList> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ProjectList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::ProjectList::try_from(value).map(Some)
            }
        }
        impl ProjectUpdate {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::ProjectUpdate,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<ProjectUpdate>
        for ::std::option::Option<super::ProjectUpdate> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ProjectUpdate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::ProjectUpdate::try_from(value).map(Some)
            }
        }
        impl RoleAssignment {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::RoleAssignment,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<RoleAssignment>
        for ::std::option::Option<super::RoleAssignment> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: RoleAssignment,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::RoleAssignment::try_from(value).map(Some)
            }
        }
        impl Root {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<super::Root, super::error::ConversionError> {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<Root> for ::std::option::Option<super::Root> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Root,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::Root::try_from(value).map(Some)
            }
        }
        impl User {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<super::User, super::error::ConversionError> {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<User> for ::std::option::Option<super::User> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: User,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::User::try_from(value).map(Some)
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
/**Client for MongoDB Ops Manager programmatic API keys

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
    /**Get the root of the API

Returns whether the server is throttling, and where a client goes on from here. Any key may call this. The
vendor's pages print the path without a slash at its end; its clients send one, and both are served.

Clients read the version of the server from the header `X-MongoDB-Service-Version`, more often than the
body. The body of a current server may have more members than those that the vendor's older page names
(assumed: it has not). That `user` leads to the calling key is assumed, too: a key is nobody's.

Sends a `GET` request to `/`

```ignore
let response = client.root_get()
    .send()
    .await;
```*/
    pub fn root_get(&self) -> builder::RootGet<'_> {
        builder::RootGet::new(self)
    }
    /**List the global access list

Returns the entries in the order of their addition (assumed), page by page. The caller needs a global
role, whichever. Entries have no links.

Sends a `GET` request to `/admin/accessList`

Arguments:
- `include_count`: Whether the list has the member `totalCount`. Only `true`, in any case of letters, means yes (assumed).
- `items_per_page`: Items on a page, at most 500; more than 500 is treated as 500. A number below 1, or no number, is
refused with `INVALID_QUERY_PARAMETER` (both assumed).
- `page_num`: Number of the page, counted from 1. A number below 1, or no number, is refused with
`INVALID_QUERY_PARAMETER` (assumed).
```ignore
let response = client.global_access_list_entry_list()
    .include_count(include_count)
    .items_per_page(items_per_page)
    .page_num(page_num)
    .send()
    .await;
```*/
    pub fn global_access_list_entry_list(
        &self,
    ) -> builder::GlobalAccessListEntryList<'_> {
        builder::GlobalAccessListEntryList::new(self)
    }
    /**Add an entry to the global access list

Adds an address or a range. Unlike the access list of a key, this takes one object. A single address is
accepted, too, and comes back as `/32` or `/128` (assumed; the vendor's client sends one). The caller
needs `GLOBAL_OWNER`.

The status is 200: the vendor's own client takes nothing else. Its codes still say `WHITELIST`; a repeated
request is refused with 400 `DUPLICATE_GLOBAL_WHITELIST_ENTRY`. They are those of the vendor's hosted
service; the list of Ops Manager does not have them.

Sends a `POST` request to `/admin/accessList`

```ignore
let response = client.global_access_list_entry_create()
    .body(body)
    .send()
    .await;
```*/
    pub fn global_access_list_entry_create(
        &self,
    ) -> builder::GlobalAccessListEntryCreate<'_> {
        builder::GlobalAccessListEntryCreate::new(self)
    }
    /**Get an entry of the global access list

Returns one entry. The caller needs a global role, whichever. (The page's sample has `expires` and
`lastUsed`, both null, besides; they are left out here.)

Sends a `GET` request to `/admin/accessList/{global_access_list_entry_id}`

Arguments:
- `global_access_list_entry_id`: Id of the entry, 24 lower-case hexadecimal digits. Any other text is answered like an entry that does not exist (assumed).
```ignore
let response = client.global_access_list_entry_get()
    .global_access_list_entry_id(global_access_list_entry_id)
    .send()
    .await;
```*/
    pub fn global_access_list_entry_get(&self) -> builder::GlobalAccessListEntryGet<'_> {
        builder::GlobalAccessListEntryGet::new(self)
    }
    /**Delete an entry of the global access list

Takes an entry off the list. The caller needs `GLOBAL_OWNER`, and may take off the entry that admits it
(assumed; the vendor protects callers only on the access list of a key). A repeated request is answered
with 404.

Sends a `DELETE` request to `/admin/accessList/{global_access_list_entry_id}`

Arguments:
- `global_access_list_entry_id`: Id of the entry, 24 lower-case hexadecimal digits. Any other text is answered like an entry that does not exist (assumed).
```ignore
let response = client.global_access_list_entry_delete()
    .global_access_list_entry_id(global_access_list_entry_id)
    .send()
    .await;
```*/
    pub fn global_access_list_entry_delete(
        &self,
    ) -> builder::GlobalAccessListEntryDelete<'_> {
        builder::GlobalAccessListEntryDelete::new(self)
    }
    /**Change an entry of the global access list

Changes the addresses of an entry, its description, or both. The page names no members; the vendor's list
of errors says that one of the two is needed. The caller needs `GLOBAL_OWNER`.

Sends a `PATCH` request to `/admin/accessList/{global_access_list_entry_id}`

Arguments:
- `global_access_list_entry_id`: Id of the entry, 24 lower-case hexadecimal digits. Any other text is answered like an entry that does not exist (assumed).
- `body`
```ignore
let response = client.global_access_list_entry_update()
    .global_access_list_entry_id(global_access_list_entry_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn global_access_list_entry_update(
        &self,
    ) -> builder::GlobalAccessListEntryUpdate<'_> {
        builder::GlobalAccessListEntryUpdate::new(self)
    }
    /**List the global API keys

Returns the keys of the installation, page by page, with masked private keys. The caller needs a global
role, whichever (the page says Global Read Only or higher). The link of a key names no organization: it is
`/orgs/null/apiKeys/` and the id, as the vendor prints it, and leads nowhere (assumed: 404
`ORG_NOT_FOUND`).

The order is not documented; assumed: ascending by `publicKey`. A page past the end is empty.

Sends a `GET` request to `/admin/apiKeys`

Arguments:
- `include_count`: Whether the list has the member `totalCount`. Only `true`, in any case of letters, means yes (assumed).
- `items_per_page`: Items on a page, at most 500; more than 500 is treated as 500. A number below 1, or no number, is
refused with `INVALID_QUERY_PARAMETER` (both assumed).
- `page_num`: Number of the page, counted from 1. A number below 1, or no number, is refused with
`INVALID_QUERY_PARAMETER` (assumed).
```ignore
let response = client.global_api_key_list()
    .include_count(include_count)
    .items_per_page(items_per_page)
    .page_num(page_num)
    .send()
    .await;
```*/
    pub fn global_api_key_list(&self) -> builder::GlobalApiKeyList<'_> {
        builder::GlobalApiKeyList::new(self)
    }
    /**Create a global API key

Creates a key of the installation. This response alone shows the private key in full; it cannot be read
again. The caller needs `GLOBAL_OWNER`.

The status is 200 according to the operation's page. A repeated request creates a second key.

Sends a `POST` request to `/admin/apiKeys`

```ignore
let response = client.global_api_key_create()
    .body(body)
    .send()
    .await;
```*/
    pub fn global_api_key_create(&self) -> builder::GlobalApiKeyCreate<'_> {
        builder::GlobalApiKeyCreate::new(self)
    }
    /**List the roles of global API keys

Returns the roles that a global key can have: a bare array of names, and all of it at once. (The page's
sample has the names within braces, which is no JSON, and leaves `GLOBAL_OWNER` out.) The caller needs a
global role, whichever.

Sends a `GET` request to `/admin/apiKeys/roles`

```ignore
let response = client.global_role_list()
    .send()
    .await;
```*/
    pub fn global_role_list(&self) -> builder::GlobalRoleList<'_> {
        builder::GlobalRoleList::new(self)
    }
    /**Get a global API key

Returns one key of the installation with a masked private key. The caller needs a global role, whichever.
A key of an organization is not found here, nor a global one there.

Sends a `GET` request to `/admin/apiKeys/{api_key_id}`

Arguments:
- `api_key_id`: Id of the API key (not its public key), 24 lower-case hexadecimal digits.
```ignore
let response = client.global_api_key_get()
    .api_key_id(api_key_id)
    .send()
    .await;
```*/
    pub fn global_api_key_get(&self) -> builder::GlobalApiKeyGet<'_> {
        builder::GlobalApiKeyGet::new(self)
    }
    /**Delete a global API key

Deletes a key of the installation; its credentials stop working. The caller needs `GLOBAL_OWNER`. A key
may delete itself, even as the last one (assumed, as for the keys of organizations). A repeated request is
answered with 400 `API_KEY_NOT_FOUND`, or with 401 if the key has deleted itself.

Sends a `DELETE` request to `/admin/apiKeys/{api_key_id}`

Arguments:
- `api_key_id`: Id of the API key (not its public key), 24 lower-case hexadecimal digits.
```ignore
let response = client.global_api_key_delete()
    .api_key_id(api_key_id)
    .send()
    .await;
```*/
    pub fn global_api_key_delete(&self) -> builder::GlobalApiKeyDelete<'_> {
        builder::GlobalApiKeyDelete::new(self)
    }
    /**Change a global API key

Changes the description of a key, its roles, or both; roles replace those that it had. At least one member
is required. The caller needs `GLOBAL_OWNER`.

The page's sample of the answer has other members than its table; the table is right (assumed).

Sends a `PATCH` request to `/admin/apiKeys/{api_key_id}`

Arguments:
- `api_key_id`: Id of the API key (not its public key), 24 lower-case hexadecimal digits.
- `body`
```ignore
let response = client.global_api_key_update()
    .api_key_id(api_key_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn global_api_key_update(&self) -> builder::GlobalApiKeyUpdate<'_> {
        builder::GlobalApiKeyUpdate::new(self)
    }
    /**Get the version of the server

Returns the hash of the commit that the server was built from, without any credential. Clients read the
header `X-MongoDB-Service-Version`, which has the version, too. The path lies outside the public API. One
client documents an answer in JSON; this is always a text, as the vendor's own client expects (assumed).

Sends a `GET` request to `/api/private/unauth/version`

```ignore
let response = client.version_get()
    .send()
    .await;
```*/
    pub fn version_get(&self) -> builder::VersionGet<'_> {
        builder::VersionGet::new(self)
    }
    /**List the projects of the caller

Returns the projects in which the calling key has a role, page by page. Any key may call this; what it
has no role in is left out. An `ORG_OWNER` counts as `GROUP_OWNER` in every project of the
organization (stated for users, assumed for keys).

The order is not documented; assumed: ascending by `id`. A page past the end is empty.

Sends a `GET` request to `/groups`

Arguments:
- `include_count`: Whether the list has the member `totalCount`. Only `true`, in any case of letters, means yes (assumed).
- `items_per_page`: Items on a page, at most 500; more than 500 is treated as 500. A number below 1, or no number, is
refused with `INVALID_QUERY_PARAMETER` (both assumed).
- `page_num`: Number of the page, counted from 1. A number below 1, or no number, is refused with
`INVALID_QUERY_PARAMETER` (assumed).
```ignore
let response = client.project_list()
    .include_count(include_count)
    .items_per_page(items_per_page)
    .page_num(page_num)
    .send()
    .await;
```*/
    pub fn project_list(&self) -> builder::ProjectList<'_> {
        builder::ProjectList::new(self)
    }
    /**Create a project

Creates a project in an organization, and with it the first key for its agents, which this answer alone
shows.

The caller needs `ORG_OWNER` or `ORG_GROUP_CREATOR` in the organization, or `GLOBAL_OWNER`. The page says
`orgId` is required; the vendor's operator leaves it out and gets a new organization of the same name.
Assumed: so does a global key, and a key of an organization is refused with
`API_KEY_CREATED_GROUPS_MUST_HAVE_ORG`.

What the key that creates becomes in the project, the vendor does not say. Assumed: one with
`ORG_GROUP_CREATOR` gets `GROUP_OWNER`, so that it can go on; an owner gets nothing, because it may do
everything already. No project of the organization may have the name, upper and lower case told apart
(assumed).

The query parameter `projectOwnerId`, by which clients name a user, has no effect. The status is 201 as
the page prints it; clients take 200, too. A repeated request is refused with `GROUP_ALREADY_EXISTS`, or
creates a second organization if it names none.

Sends a `POST` request to `/groups`

```ignore
let response = client.project_create()
    .body(body)
    .send()
    .await;
```*/
    pub fn project_create(&self) -> builder::ProjectCreate<'_> {
        builder::ProjectCreate::new(self)
    }
    /**Get a project by its name

Returns the project of that name, if the caller has any role in it. The name is matched whole, and upper
and lower case are told apart (assumed).

Names are unique within an organization only, so a caller may see several projects of one name: 409
`MULTIPLE_GROUPS`. If there is one and the caller has no role in it, the answer is 401 `NOT_IN_GROUP`, as
the vendor's list of errors has it.

Sends a `GET` request to `/groups/byName/{project_name}`

Arguments:
- `project_name`: Name of the project, percent-encoded.
```ignore
let response = client.project_get_by_name()
    .project_name(project_name)
    .send()
    .await;
```*/
    pub fn project_get_by_name(&self) -> builder::ProjectGetByName<'_> {
        builder::ProjectGetByName::new(self)
    }
    /**Get a project

Returns one project. Any role in the project suffices; an `ORG_OWNER` counts as `GROUP_OWNER` in every
project of the organization (stated for users, assumed for keys).

Sends a `GET` request to `/groups/{project_id}`

Arguments:
- `project_id`: Id of the project ("group" in the vendor's paths), 24 lower-case hexadecimal digits.
```ignore
let response = client.project_get()
    .project_id(project_id)
    .send()
    .await;
```*/
    pub fn project_get(&self) -> builder::ProjectGet<'_> {
        builder::ProjectGet::new(self)
    }
    /**Delete a project

Deletes a project and the keys of its agents. API keys lose their roles in it and stay in the organization
with their other roles (assumed, from the rule that a key belongs to one organization). The name is free
again.

The caller needs `GROUP_OWNER` (assumed; an `ORG_OWNER` counts as one) or `GLOBAL_OWNER`. The page shows
the headers of a 200 without a body; assumed: 202 with an empty object, as the same server code answers in
the vendor's hosted service and as its own scripts demand. A repeated request is answered with 404
`GROUP_NOT_FOUND`.

Sends a `DELETE` request to `/groups/{project_id}`

Arguments:
- `project_id`: Id of the project ("group" in the vendor's paths), 24 lower-case hexadecimal digits.
```ignore
let response = client.project_delete()
    .project_id(project_id)
    .send()
    .await;
```*/
    pub fn project_delete(&self) -> builder::ProjectDelete<'_> {
        builder::ProjectDelete::new(self)
    }
    /**Rename or tag a project

Changes the name of a project, its tags, or both; tags replace those that it had. The keys of the project
stay as they are. At least one of `name`, `tags` and `ldapGroupMappings` is required.

The caller needs `GROUP_OWNER` (assumed; an `ORG_OWNER` counts as one) or `GLOBAL_OWNER`. The page
reserves tags for `GLOBAL_OWNER`; the vendor's operator sets them with a key of a `GROUP_OWNER` and gives
up if it may not, so assumed: whoever may rename may tag. It also sends back what the server sets itself:
`id`, `orgId` and `agentApiKey` are accepted if they are the project's (the key by its end, which is all
that is kept) and refused with `ATTRIBUTE_READ_ONLY` otherwise (assumed).

Sends a `PATCH` request to `/groups/{project_id}`

Arguments:
- `project_id`: Id of the project ("group" in the vendor's paths), 24 lower-case hexadecimal digits.
- `body`
```ignore
let response = client.project_update()
    .project_id(project_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn project_update(&self) -> builder::ProjectUpdate<'_> {
        builder::ProjectUpdate::new(self)
    }
    /**List the agent API keys of a project

Returns the keys of the project's agents, masked, the oldest first (assumed): a bare array, all of it at
once. Any role in the project suffices.

Sends a `GET` request to `/groups/{project_id}/agentapikeys`

Arguments:
- `project_id`: Id of the project ("group" in the vendor's paths), 24 lower-case hexadecimal digits.
```ignore
let response = client.agent_api_key_list()
    .project_id(project_id)
    .send()
    .await;
```*/
    pub fn agent_api_key_list(&self) -> builder::AgentApiKeyList<'_> {
        builder::AgentApiKeyList::new(self)
    }
    /**Create an agent API key

Creates a key for the agents of a project. This response alone shows the key in full. The caller needs
`GROUP_OWNER`; an `ORG_OWNER` counts as one in every project of the organization. `createdUserId` is the
id of the calling key (assumed). A repeated request creates a second key.

Sends a `POST` request to `/groups/{project_id}/agentapikeys`

Arguments:
- `project_id`: Id of the project ("group" in the vendor's paths), 24 lower-case hexadecimal digits.
- `body`
```ignore
let response = client.agent_api_key_create()
    .project_id(project_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn agent_api_key_create(&self) -> builder::AgentApiKeyCreate<'_> {
        builder::AgentApiKeyCreate::new(self)
    }
    /**Delete an agent API key

Deletes a key of the project's agents. The caller needs `GROUP_OWNER`; an `ORG_OWNER` counts as one in
every project of the organization.

The page shows the headers of a 200; assumed: 204, as for the other deletions. A key that the project does
not have is 404 `INVALID_KEY_ID` (assumed).

Sends a `DELETE` request to `/groups/{project_id}/agentapikeys/{agent_api_key_id}`

Arguments:
- `project_id`: Id of the project ("group" in the vendor's paths), 24 lower-case hexadecimal digits.
- `agent_api_key_id`: Id of the agent API key, 24 lower-case hexadecimal digits.
```ignore
let response = client.agent_api_key_delete()
    .project_id(project_id)
    .agent_api_key_id(agent_api_key_id)
    .send()
    .await;
```*/
    pub fn agent_api_key_delete(&self) -> builder::AgentApiKeyDelete<'_> {
        builder::AgentApiKeyDelete::new(self)
    }
    /**List the API keys of a project

Returns the keys that have at least one role in the project, page by page. Each key comes with all its
roles, also those in the organization and in other projects, and with a masked private key.

The order is not documented; assumed: ascending by `publicKey`. A page past the end is empty.

Any role in the project suffices; an `ORG_OWNER` counts as `GROUP_OWNER` in every project of the
organization (stated for users, assumed for keys).

Sends a `GET` request to `/groups/{project_id}/apiKeys`

Arguments:
- `project_id`: Id of the project ("group" in the vendor's paths), 24 lower-case hexadecimal digits.
- `include_count`: Whether the list has the member `totalCount`. Only `true`, in any case of letters, means yes (assumed).
- `items_per_page`: Items on a page, at most 500; more than 500 is treated as 500. A number below 1, or no number, is
refused with `INVALID_QUERY_PARAMETER` (both assumed).
- `page_num`: Number of the page, counted from 1. A number below 1, or no number, is refused with
`INVALID_QUERY_PARAMETER` (assumed).
```ignore
let response = client.project_api_key_list()
    .project_id(project_id)
    .include_count(include_count)
    .items_per_page(items_per_page)
    .page_num(page_num)
    .send()
    .await;
```*/
    pub fn project_api_key_list(&self) -> builder::ProjectApiKeyList<'_> {
        builder::ProjectApiKeyList::new(self)
    }
    /**Create an API key and assign it to a project

Creates a key in the organization that owns the project and gives it roles in the project. The new key
also gets `ORG_MEMBER` in the organization, although the vendor's sample of this response leaves that
out. This response alone shows the private key in full; it cannot be read again.

At least one of `desc` and `roles` is required. What the absent one then becomes, the vendor does not
say; assumed: an empty description, or `GROUP_READ_ONLY` as the only role in the project. A role named
twice counts once.

The status is 200 according to the operation's page, although the vendor's general page announces 201
for a POST. A repeated request creates a second key.

The caller needs `GROUP_OWNER` or `GROUP_USER_ADMIN` in the project; an `ORG_OWNER` counts as
`GROUP_OWNER` in every project of the organization (stated for users, assumed for keys).

Sends a `POST` request to `/groups/{project_id}/apiKeys`

Arguments:
- `project_id`: Id of the project ("group" in the vendor's paths), 24 lower-case hexadecimal digits.
- `body`
```ignore
let response = client.project_api_key_create()
    .project_id(project_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn project_api_key_create(&self) -> builder::ProjectApiKeyCreate<'_> {
        builder::ProjectApiKeyCreate::new(self)
    }
    /**Unassign an API key from a project

Takes away all roles that the key has in this project. The key itself stays in the organization, with
its roles there and in other projects.

The vendor shows the headers of a 200 and says that there is no body; assumed: 204, as the same server
code answers in the vendor's hosted service. A key that is not assigned to the project is answered
with 400 `API_KEY_NOT_FOUND` (assumed), so that is also the answer to a repeated request.

The caller needs `GROUP_OWNER` or `GROUP_USER_ADMIN` in the project; an `ORG_OWNER` counts as
`GROUP_OWNER` in every project of the organization (stated for users, assumed for keys).

Sends a `DELETE` request to `/groups/{project_id}/apiKeys/{api_key_id}`

Arguments:
- `project_id`: Id of the project ("group" in the vendor's paths), 24 lower-case hexadecimal digits.
- `api_key_id`: Id of the API key (not its public key), 24 lower-case hexadecimal digits.
```ignore
let response = client.project_api_key_delete()
    .project_id(project_id)
    .api_key_id(api_key_id)
    .send()
    .await;
```*/
    pub fn project_api_key_delete(&self) -> builder::ProjectApiKeyDelete<'_> {
        builder::ProjectApiKeyDelete::new(self)
    }
    /**Assign an API key to a project or replace its roles there

Gives an existing key of the project's organization exactly the listed roles in this project. A key
without roles in the project is thereby assigned to it; from a key that has some, those not listed are
taken away. Roles in the organization and in other projects stay. Returns the whole key with its
private key masked.

At least one role is required; to take away the last one, unassign the key. A role named twice counts
once. `desc` is not accepted here: the vendor's pages name no other member than `roles`.

The caller needs `GROUP_OWNER` or `GROUP_USER_ADMIN` in the project; an `ORG_OWNER` counts as
`GROUP_OWNER` in every project of the organization (stated for users, assumed for keys).

Sends a `PATCH` request to `/groups/{project_id}/apiKeys/{api_key_id}`

Arguments:
- `project_id`: Id of the project ("group" in the vendor's paths), 24 lower-case hexadecimal digits.
- `api_key_id`: Id of the API key (not its public key), 24 lower-case hexadecimal digits.
- `body`
```ignore
let response = client.project_api_key_update()
    .project_id(project_id)
    .api_key_id(api_key_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn project_api_key_update(&self) -> builder::ProjectApiKeyUpdate<'_> {
        builder::ProjectApiKeyUpdate::new(self)
    }
    /**List the organizations of the caller

Returns the organizations in which the calling key has a role, page by page. A key belongs to one
organization at most, so there is one at most unless the key is a global one. Any key may call this; what it has no role in is left out.

Callers with a global role see all organizations, and also those that were deleted, unless they ask for the
others only.

The order is not documented; assumed: ascending by `id`.

Sends a `GET` request to `/orgs`

Arguments:
- `include_count`: Whether the list has the member `totalCount`. Only `true`, in any case of letters, means yes (assumed).
- `include_deleted_orgs`: Whether organizations that were deleted are listed, too. Only callers with a global role see them. Only `true`, in any case of letters, means yes (assumed).
- `items_per_page`: Items on a page, at most 500; more than 500 is treated as 500. A number below 1, or no number, is
refused with `INVALID_QUERY_PARAMETER` (both assumed).
- `name`: Name of the organizations to return, whole, upper and lower case not told apart. All if left out.
- `page_num`: Number of the page, counted from 1. A number below 1, or no number, is refused with
`INVALID_QUERY_PARAMETER` (assumed).
```ignore
let response = client.org_list()
    .include_count(include_count)
    .include_deleted_orgs(include_deleted_orgs)
    .items_per_page(items_per_page)
    .name(name)
    .page_num(page_num)
    .send()
    .await;
```*/
    pub fn org_list(&self) -> builder::OrgList<'_> {
        builder::OrgList::new(self)
    }
    /**Create an organization

Creates an organization without projects, keys and owner; two organizations may have the same name. The
caller needs `GLOBAL_OWNER`.

The page shows `id` and `name` of the answer only, and its status is 200, although the vendor's general
page announces 201 for a POST. That it has all members of an organization is assumed. A repeated request
creates a second organization.

Sends a `POST` request to `/orgs`

```ignore
let response = client.org_create()
    .body(body)
    .send()
    .await;
```*/
    pub fn org_create(&self) -> builder::OrgCreate<'_> {
        builder::OrgCreate::new(self)
    }
    /**Get an organization

Returns one organization. Any role in the organization suffices.

Sends a `GET` request to `/orgs/{org_id}`

Arguments:
- `org_id`: Id of the organization, 24 lower-case hexadecimal digits.
```ignore
let response = client.org_get()
    .org_id(org_id)
    .send()
    .await;
```*/
    pub fn org_get(&self) -> builder::OrgGet<'_> {
        builder::OrgGet::new(self)
    }
    /**Delete an organization

Deletes an organization that has no projects. Its keys are deleted with it, and their credentials stop
working (assumed). It is then found under no path any more (assumed), but callers with a global role go on
to see it in the list of organizations, with `isDeleted` true.

The page shows neither the status nor who may do so; assumed: 204, as for the other deletions, and an
`ORG_OWNER` or a `GLOBAL_OWNER`. A repeated request is answered with 404 `ORG_NOT_FOUND`, or with 401 if
the organization was the caller's own.

Sends a `DELETE` request to `/orgs/{org_id}`

Arguments:
- `org_id`: Id of the organization, 24 lower-case hexadecimal digits.
```ignore
let response = client.org_delete()
    .org_id(org_id)
    .send()
    .await;
```*/
    pub fn org_delete(&self) -> builder::OrgDelete<'_> {
        builder::OrgDelete::new(self)
    }
    /**Rename an organization

Changes the name of an organization. Its keys, projects and access lists stay as they are. At least one
member is required.

The page does not say who may do so; assumed: an `ORG_OWNER`, or a `GLOBAL_OWNER`.

Sends a `PATCH` request to `/orgs/{org_id}`

Arguments:
- `org_id`: Id of the organization, 24 lower-case hexadecimal digits.
- `body`
```ignore
let response = client.org_update()
    .org_id(org_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn org_update(&self) -> builder::OrgUpdate<'_> {
        builder::OrgUpdate::new(self)
    }
    /**List the API keys of an organization

Returns all keys of the organization, page by page. Each key comes with all its roles, also those in
projects, and with a masked private key.

The order is not documented; assumed: ascending by `publicKey`. A page past the end is empty.

Any role in the organization suffices.

Sends a `GET` request to `/orgs/{org_id}/apiKeys`

Arguments:
- `org_id`: Id of the organization, 24 lower-case hexadecimal digits.
- `include_count`: Whether the list has the member `totalCount`. Only `true`, in any case of letters, means yes (assumed).
- `items_per_page`: Items on a page, at most 500; more than 500 is treated as 500. A number below 1, or no number, is
refused with `INVALID_QUERY_PARAMETER` (both assumed).
- `page_num`: Number of the page, counted from 1. A number below 1, or no number, is refused with
`INVALID_QUERY_PARAMETER` (assumed).
```ignore
let response = client.org_api_key_list()
    .org_id(org_id)
    .include_count(include_count)
    .items_per_page(items_per_page)
    .page_num(page_num)
    .send()
    .await;
```*/
    pub fn org_api_key_list(&self) -> builder::OrgApiKeyList<'_> {
        builder::OrgApiKeyList::new(self)
    }
    /**Create an API key in an organization

Creates a key with the given description and organization roles. It has no roles in projects yet. This
response alone shows the private key in full; it cannot be read again.

A role named twice counts once. The status is 200 according to the operation's page, although the
vendor's general page announces 201 for a POST. A repeated request creates a second key.

The caller needs `ORG_OWNER`. The vendor also names an "Organization User Admin", for which there is
no role value.

Sends a `POST` request to `/orgs/{org_id}/apiKeys`

Arguments:
- `org_id`: Id of the organization, 24 lower-case hexadecimal digits.
- `body`
```ignore
let response = client.org_api_key_create()
    .org_id(org_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn org_api_key_create(&self) -> builder::OrgApiKeyCreate<'_> {
        builder::OrgApiKeyCreate::new(self)
    }
    /**Get an API key of an organization

Returns one key with all its roles, in the organization and in projects, and with a masked private
key.

Any role in the organization suffices.

Sends a `GET` request to `/orgs/{org_id}/apiKeys/{api_key_id}`

Arguments:
- `org_id`: Id of the organization, 24 lower-case hexadecimal digits.
- `api_key_id`: Id of the API key (not its public key), 24 lower-case hexadecimal digits.
```ignore
let response = client.org_api_key_get()
    .org_id(org_id)
    .api_key_id(api_key_id)
    .send()
    .await;
```*/
    pub fn org_api_key_get(&self) -> builder::OrgApiKeyGet<'_> {
        builder::OrgApiKeyGet::new(self)
    }
    /**Delete an API key from an organization

Deletes the key. It disappears from every project that it was assigned to, and its credentials stop
working. A key may delete itself, even as the last owner of the organization (the vendor does not say;
assumed).

The vendor shows the headers of a 200 and says that there is no body; assumed: 204, as the same server
code answers in the vendor's hosted service. A repeated request is answered with 400
`API_KEY_NOT_FOUND`, or with 401 if the key has deleted itself.

The caller needs `ORG_OWNER`. The vendor also names an "Organization User Admin", for which there is
no role value.

Sends a `DELETE` request to `/orgs/{org_id}/apiKeys/{api_key_id}`

Arguments:
- `org_id`: Id of the organization, 24 lower-case hexadecimal digits.
- `api_key_id`: Id of the API key (not its public key), 24 lower-case hexadecimal digits.
```ignore
let response = client.org_api_key_delete()
    .org_id(org_id)
    .api_key_id(api_key_id)
    .send()
    .await;
```*/
    pub fn org_api_key_delete(&self) -> builder::OrgApiKeyDelete<'_> {
        builder::OrgApiKeyDelete::new(self)
    }
    /**Update an API key of an organization

Changes the description, the organization roles, or both; at least one must be given, an absent one
stays as it is. `roles` replaces all organization roles of the key. Its roles in projects stay (the
vendor does not say; assumed). Returns the whole key with its private key masked. A role named twice
counts once.

The caller needs `ORG_OWNER`. The vendor also names an "Organization User Admin", for which there is
no role value.

Sends a `PATCH` request to `/orgs/{org_id}/apiKeys/{api_key_id}`

Arguments:
- `org_id`: Id of the organization, 24 lower-case hexadecimal digits.
- `api_key_id`: Id of the API key (not its public key), 24 lower-case hexadecimal digits.
- `body`
```ignore
let response = client.org_api_key_update()
    .org_id(org_id)
    .api_key_id(api_key_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn org_api_key_update(&self) -> builder::OrgApiKeyUpdate<'_> {
        builder::OrgApiKeyUpdate::new(self)
    }
    /**List the access list entries of an API key

Returns the addresses and ranges from which the key may be used, page by page. A key without entries
answers with an empty list. The order is not documented.

The key itself may call this, or an `ORG_OWNER` of its organization.

Sends a `GET` request to `/orgs/{org_id}/apiKeys/{api_key_id}/accessList`

Arguments:
- `org_id`: Id of the organization, 24 lower-case hexadecimal digits.
- `api_key_id`: Id of the API key (not its public key), 24 lower-case hexadecimal digits.
- `include_count`: Whether the list has the member `totalCount`. Only `true`, in any case of letters, means yes (assumed).
- `items_per_page`: Items on a page, at most 500; more than 500 is treated as 500. A number below 1, or no number, is
refused with `INVALID_QUERY_PARAMETER` (both assumed).
- `page_num`: Number of the page, counted from 1. A number below 1, or no number, is refused with
`INVALID_QUERY_PARAMETER` (assumed).
```ignore
let response = client.access_list_entry_list()
    .org_id(org_id)
    .api_key_id(api_key_id)
    .include_count(include_count)
    .items_per_page(items_per_page)
    .page_num(page_num)
    .send()
    .await;
```*/
    pub fn access_list_entry_list(&self) -> builder::AccessListEntryList<'_> {
        builder::AccessListEntryList::new(self)
    }
    /**Add entries to the access list of an API key

Adds entries; those already there stay. The body is an array even for one entry, and each element has
exactly one of `ipAddress` and `cidrBlock`. Returns all entries of the key after the addition, old and
new, as a list. That paging applies to this list is assumed.

A single address and the same address as `/32` (or `/128`) are one entry. If one of the addresses is
on the list already, the answer is 409 and none is added (assumed); a repeated request therefore
answers 409. Host bits in a range are kept as sent (assumed).

The key itself may call this, or an `ORG_OWNER` of its organization.

Sends a `POST` request to `/orgs/{org_id}/apiKeys/{api_key_id}/accessList`

Arguments:
- `org_id`: Id of the organization, 24 lower-case hexadecimal digits.
- `api_key_id`: Id of the API key (not its public key), 24 lower-case hexadecimal digits.
- `include_count`: Whether the list has the member `totalCount`. Only `true`, in any case of letters, means yes (assumed).
- `items_per_page`: Items on a page, at most 500; more than 500 is treated as 500. A number below 1, or no number, is
refused with `INVALID_QUERY_PARAMETER` (both assumed).
- `page_num`: Number of the page, counted from 1. A number below 1, or no number, is refused with
`INVALID_QUERY_PARAMETER` (assumed).
- `body`
```ignore
let response = client.access_list_entry_create()
    .org_id(org_id)
    .api_key_id(api_key_id)
    .include_count(include_count)
    .items_per_page(items_per_page)
    .page_num(page_num)
    .body(body)
    .send()
    .await;
```*/
    pub fn access_list_entry_create(&self) -> builder::AccessListEntryCreate<'_> {
        builder::AccessListEntryCreate::new(self)
    }
    /**Get an access list entry of an API key

Returns one entry, named by its address or range. A single address may be written bare or as `/32` (or
`/128`). Besides `self`, the entry has a link to the key.

The key itself may call this, or an `ORG_OWNER` of its organization.

Sends a `GET` request to `/orgs/{org_id}/apiKeys/{api_key_id}/accessList/{access_list_entry}`

Arguments:
- `org_id`: Id of the organization, 24 lower-case hexadecimal digits.
- `api_key_id`: Id of the API key (not its public key), 24 lower-case hexadecimal digits.
- `access_list_entry`: Address or CIDR range of the entry, IPv4 or IPv6. The slash of a range is sent as `%2F`. A text that
is neither is answered like an entry that does not exist (assumed).
```ignore
let response = client.access_list_entry_get()
    .org_id(org_id)
    .api_key_id(api_key_id)
    .access_list_entry(access_list_entry)
    .send()
    .await;
```*/
    pub fn access_list_entry_get(&self) -> builder::AccessListEntryGet<'_> {
        builder::AccessListEntryGet::new(self)
    }
    /**Delete an access list entry of an API key

Removes one entry, named by its address or range. A single address may be written bare or as `/32` (or
`/128`). A key may not remove the entry that covers the address it is calling from.

The vendor's text promises an empty JSON document, its sample shows a 204; the sample holds. A
repeated request is answered with 404 `API_KEY_ACCESS_LIST_NOT_FOUND`.

The key itself may call this, or an `ORG_OWNER` of its organization.

Sends a `DELETE` request to `/orgs/{org_id}/apiKeys/{api_key_id}/accessList/{access_list_entry}`

Arguments:
- `org_id`: Id of the organization, 24 lower-case hexadecimal digits.
- `api_key_id`: Id of the API key (not its public key), 24 lower-case hexadecimal digits.
- `access_list_entry`: Address or CIDR range of the entry, IPv4 or IPv6. The slash of a range is sent as `%2F`. A text that
is neither is answered like an entry that does not exist (assumed).
```ignore
let response = client.access_list_entry_delete()
    .org_id(org_id)
    .api_key_id(api_key_id)
    .access_list_entry(access_list_entry)
    .send()
    .await;
```*/
    pub fn access_list_entry_delete(&self) -> builder::AccessListEntryDelete<'_> {
        builder::AccessListEntryDelete::new(self)
    }
    /**List the projects of an organization

Returns the projects of the organization, page by page: all of them to an `ORG_OWNER` or `ORG_READ_ONLY`,
to other callers those in which they have a role (assumed). Any role in the organization suffices
(assumed; the page names none).

With `name`, only projects whose name begins with it. The page says so, and that upper and lower case are
not told apart; its example, by which `project1` does not find `project123`, is taken for a mistake,
because the vendor's own client expects more than it asked for and picks the right one itself. Older
versions answer 404 `GROUP_NAME_NOT_FOUND` where nothing is found; now the list is empty (assumed).

The order is not documented; assumed: ascending by `id`. A page past the end is empty.

Sends a `GET` request to `/orgs/{org_id}/groups`

Arguments:
- `org_id`: Id of the organization, 24 lower-case hexadecimal digits.
- `include_count`: Whether the list has the member `totalCount`. Only `true`, in any case of letters, means yes (assumed).
- `items_per_page`: Items on a page, at most 500; more than 500 is treated as 500. A number below 1, or no number, is
refused with `INVALID_QUERY_PARAMETER` (both assumed).
- `name`: What the names of the projects begin with, upper and lower case not told apart. All if left out.
- `page_num`: Number of the page, counted from 1. A number below 1, or no number, is refused with
`INVALID_QUERY_PARAMETER` (assumed).
```ignore
let response = client.org_project_list()
    .org_id(org_id)
    .include_count(include_count)
    .items_per_page(items_per_page)
    .name(name)
    .page_num(page_num)
    .send()
    .await;
```*/
    pub fn org_project_list(&self) -> builder::OrgProjectList<'_> {
        builder::OrgProjectList::new(self)
    }
    /**Create the first user

Creates a user without any credential. The first one becomes an owner of everything, and a global key
comes with it, whose private key this answer alone shows: by that a new installation is opened. First is
who comes when there are neither users nor global keys. Later users are only created: without a key, and
without a role unless `roles` names one.

The addresses of `whitelist` and `accessList` go to the global access list (assumed). The vendor's pages
have either name; both may be given several times. Users cannot log in to this API.

The vendor tells no rule for passwords here; assumed, as for its web interface: eight characters, and a
letter, a digit and something else among them. In the mock's own terms the operation belongs to the world
of nobody, the default one: neither path nor caller lead to another. A repeated request is refused with
`USER_ALREADY_EXISTS`.

Sends a `POST` request to `/unauth/users`

Arguments:
- `access_list`: Addresses for the global access list, each a parameter of its own.
- `whitelist`: The same under its older name, which clients send.
- `body`
```ignore
let response = client.first_user_create()
    .access_list(access_list)
    .whitelist(whitelist)
    .body(body)
    .send()
    .await;
```*/
    pub fn first_user_create(&self) -> builder::FirstUserCreate<'_> {
        builder::FirstUserCreate::new(self)
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
    /**Builder for [`Client::root_get`]

[`Client::root_get`]: super::Client::root_get*/
    #[derive(Debug, Clone)]
    pub struct RootGet<'a> {
        client: &'a super::Client,
        options: crate::call_options::CallOptions,
    }
    impl<'a> RootGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::std::default::Default::default(),
            }
        }
        ///Sends a `GET` request to `/`
        pub async fn send(self) -> Result<ResponseValue<types::Root>, Error> {
            let Self { client, options } = self;
            let url = format!("{}/", client.baseurl,);
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
                    &super::operations::ROOT_GET,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::ROOT_GET);
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
    /**Builder for [`Client::global_access_list_entry_list`]

[`Client::global_access_list_entry_list`]: super::Client::global_access_list_entry_list*/
    #[derive(Debug, Clone)]
    pub struct GlobalAccessListEntryList<'a> {
        client: &'a super::Client,
        include_count: Result<Option<bool>, String>,
        items_per_page: Result<Option<i32>, String>,
        page_num: Result<Option<i32>, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> GlobalAccessListEntryList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                include_count: Ok(None),
                items_per_page: Ok(None),
                page_num: Ok(None),
                options: ::std::default::Default::default(),
            }
        }
        pub fn include_count<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
            V::Error: std::fmt::Display,
        {
            self.include_count = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("include_count: {reason}"));
            self
        }
        pub fn items_per_page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            V::Error: std::fmt::Display,
        {
            self.items_per_page = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("items_per_page: {reason}"));
            self
        }
        pub fn page_num<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            V::Error: std::fmt::Display,
        {
            self.page_num = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("page_num: {reason}"));
            self
        }
        ///Sends a `GET` request to `/admin/accessList`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::GlobalAccessListEntryList>, Error> {
            let Self { client, include_count, items_per_page, page_num, options } = self;
            let include_count = include_count
                .map_err(|reason| Error::invalid_request(
                    &super::operations::GLOBAL_ACCESS_LIST_ENTRY_LIST,
                    reason,
                ))?;
            let items_per_page = items_per_page
                .map_err(|reason| Error::invalid_request(
                    &super::operations::GLOBAL_ACCESS_LIST_ENTRY_LIST,
                    reason,
                ))?;
            let page_num = page_num
                .map_err(|reason| Error::invalid_request(
                    &super::operations::GLOBAL_ACCESS_LIST_ENTRY_LIST,
                    reason,
                ))?;
            let url = format!("{}/admin/accessList", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&crate::runtime::QueryParam::new("includeCount", &include_count))
                .query(&crate::runtime::QueryParam::new("itemsPerPage", &items_per_page))
                .query(&crate::runtime::QueryParam::new("pageNum", &page_num))
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::GLOBAL_ACCESS_LIST_ENTRY_LIST,
                    error,
                ))?;
            let info = OperationInfo::new(
                &super::operations::GLOBAL_ACCESS_LIST_ENTRY_LIST,
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
    /**Builder for [`Client::global_access_list_entry_create`]

[`Client::global_access_list_entry_create`]: super::Client::global_access_list_entry_create*/
    #[derive(Debug, Clone)]
    pub struct GlobalAccessListEntryCreate<'a> {
        client: &'a super::Client,
        body: Result<types::builder::GlobalAccessListEntryCreate, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> GlobalAccessListEntryCreate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::GlobalAccessListEntryCreate>,
            <V as std::convert::TryInto<
                types::GlobalAccessListEntryCreate,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `GlobalAccessListEntryCreate` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::GlobalAccessListEntryCreate,
            ) -> types::builder::GlobalAccessListEntryCreate,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/admin/accessList`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::GlobalAccessListEntry>, Error> {
            let Self { client, body, options } = self;
            let body = body
                .and_then(|v| {
                    types::GlobalAccessListEntryCreate::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(|reason| Error::invalid_request(
                    &super::operations::GLOBAL_ACCESS_LIST_ENTRY_CREATE,
                    reason,
                ))?;
            let url = format!("{}/admin/accessList", client.baseurl,);
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
                    &super::operations::GLOBAL_ACCESS_LIST_ENTRY_CREATE,
                    error,
                ))?;
            let info = OperationInfo::new(
                &super::operations::GLOBAL_ACCESS_LIST_ENTRY_CREATE,
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
    /**Builder for [`Client::global_access_list_entry_get`]

[`Client::global_access_list_entry_get`]: super::Client::global_access_list_entry_get*/
    #[derive(Debug, Clone)]
    pub struct GlobalAccessListEntryGet<'a> {
        client: &'a super::Client,
        global_access_list_entry_id: Result<types::ObjectId, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> GlobalAccessListEntryGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                global_access_list_entry_id: Err(
                    "global_access_list_entry_id was not initialized".to_string(),
                ),
                options: ::std::default::Default::default(),
            }
        }
        pub fn global_access_list_entry_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ObjectId>,
            V::Error: std::fmt::Display,
        {
            self.global_access_list_entry_id = value
                .try_into()
                .map_err(|reason| format!("global_access_list_entry_id: {reason}"));
            self
        }
        ///Sends a `GET` request to `/admin/accessList/{global_access_list_entry_id}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::GlobalAccessListEntry>, Error> {
            let Self { client, global_access_list_entry_id, options } = self;
            let global_access_list_entry_id = global_access_list_entry_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::GLOBAL_ACCESS_LIST_ENTRY_GET,
                    reason,
                ))?;
            let url = format!(
                "{}/admin/accessList/{}", client.baseurl, encode_path(&
                super::operations::GLOBAL_ACCESS_LIST_ENTRY_GET,
                "global_access_list_entry_id", & global_access_list_entry_id.to_string())
                ?,
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
                    &super::operations::GLOBAL_ACCESS_LIST_ENTRY_GET,
                    error,
                ))?;
            let info = OperationInfo::new(
                &super::operations::GLOBAL_ACCESS_LIST_ENTRY_GET,
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
    /**Builder for [`Client::global_access_list_entry_delete`]

[`Client::global_access_list_entry_delete`]: super::Client::global_access_list_entry_delete*/
    #[derive(Debug, Clone)]
    pub struct GlobalAccessListEntryDelete<'a> {
        client: &'a super::Client,
        global_access_list_entry_id: Result<types::ObjectId, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> GlobalAccessListEntryDelete<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                global_access_list_entry_id: Err(
                    "global_access_list_entry_id was not initialized".to_string(),
                ),
                options: ::std::default::Default::default(),
            }
        }
        pub fn global_access_list_entry_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ObjectId>,
            V::Error: std::fmt::Display,
        {
            self.global_access_list_entry_id = value
                .try_into()
                .map_err(|reason| format!("global_access_list_entry_id: {reason}"));
            self
        }
        ///Sends a `DELETE` request to `/admin/accessList/{global_access_list_entry_id}`
        pub async fn send(self) -> Result<ResponseValue<()>, Error> {
            let Self { client, global_access_list_entry_id, options } = self;
            let global_access_list_entry_id = global_access_list_entry_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::GLOBAL_ACCESS_LIST_ENTRY_DELETE,
                    reason,
                ))?;
            let url = format!(
                "{}/admin/accessList/{}", client.baseurl, encode_path(&
                super::operations::GLOBAL_ACCESS_LIST_ENTRY_DELETE,
                "global_access_list_entry_id", & global_access_list_entry_id.to_string())
                ?,
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
                    &super::operations::GLOBAL_ACCESS_LIST_ENTRY_DELETE,
                    error,
                ))?;
            let info = OperationInfo::new(
                &super::operations::GLOBAL_ACCESS_LIST_ENTRY_DELETE,
            );
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
    /**Builder for [`Client::global_access_list_entry_update`]

[`Client::global_access_list_entry_update`]: super::Client::global_access_list_entry_update*/
    #[derive(Debug, Clone)]
    pub struct GlobalAccessListEntryUpdate<'a> {
        client: &'a super::Client,
        global_access_list_entry_id: Result<types::ObjectId, String>,
        body: Result<types::builder::GlobalAccessListEntryUpdate, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> GlobalAccessListEntryUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                global_access_list_entry_id: Err(
                    "global_access_list_entry_id was not initialized".to_string(),
                ),
                body: Ok(::std::default::Default::default()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn global_access_list_entry_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ObjectId>,
            V::Error: std::fmt::Display,
        {
            self.global_access_list_entry_id = value
                .try_into()
                .map_err(|reason| format!("global_access_list_entry_id: {reason}"));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::GlobalAccessListEntryUpdate>,
            <V as std::convert::TryInto<
                types::GlobalAccessListEntryUpdate,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `GlobalAccessListEntryUpdate` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::GlobalAccessListEntryUpdate,
            ) -> types::builder::GlobalAccessListEntryUpdate,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PATCH` request to `/admin/accessList/{global_access_list_entry_id}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::GlobalAccessListEntry>, Error> {
            let Self { client, global_access_list_entry_id, body, options } = self;
            let global_access_list_entry_id = global_access_list_entry_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::GLOBAL_ACCESS_LIST_ENTRY_UPDATE,
                    reason,
                ))?;
            let body = body
                .and_then(|v| {
                    types::GlobalAccessListEntryUpdate::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(|reason| Error::invalid_request(
                    &super::operations::GLOBAL_ACCESS_LIST_ENTRY_UPDATE,
                    reason,
                ))?;
            let url = format!(
                "{}/admin/accessList/{}", client.baseurl, encode_path(&
                super::operations::GLOBAL_ACCESS_LIST_ENTRY_UPDATE,
                "global_access_list_entry_id", & global_access_list_entry_id.to_string())
                ?,
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
                    &super::operations::GLOBAL_ACCESS_LIST_ENTRY_UPDATE,
                    error,
                ))?;
            let info = OperationInfo::new(
                &super::operations::GLOBAL_ACCESS_LIST_ENTRY_UPDATE,
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
    /**Builder for [`Client::global_api_key_list`]

[`Client::global_api_key_list`]: super::Client::global_api_key_list*/
    #[derive(Debug, Clone)]
    pub struct GlobalApiKeyList<'a> {
        client: &'a super::Client,
        include_count: Result<Option<bool>, String>,
        items_per_page: Result<Option<i32>, String>,
        page_num: Result<Option<i32>, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> GlobalApiKeyList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                include_count: Ok(None),
                items_per_page: Ok(None),
                page_num: Ok(None),
                options: ::std::default::Default::default(),
            }
        }
        pub fn include_count<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
            V::Error: std::fmt::Display,
        {
            self.include_count = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("include_count: {reason}"));
            self
        }
        pub fn items_per_page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            V::Error: std::fmt::Display,
        {
            self.items_per_page = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("items_per_page: {reason}"));
            self
        }
        pub fn page_num<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            V::Error: std::fmt::Display,
        {
            self.page_num = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("page_num: {reason}"));
            self
        }
        ///Sends a `GET` request to `/admin/apiKeys`
        pub async fn send(self) -> Result<ResponseValue<types::ApiKeyList>, Error> {
            let Self { client, include_count, items_per_page, page_num, options } = self;
            let include_count = include_count
                .map_err(|reason| Error::invalid_request(
                    &super::operations::GLOBAL_API_KEY_LIST,
                    reason,
                ))?;
            let items_per_page = items_per_page
                .map_err(|reason| Error::invalid_request(
                    &super::operations::GLOBAL_API_KEY_LIST,
                    reason,
                ))?;
            let page_num = page_num
                .map_err(|reason| Error::invalid_request(
                    &super::operations::GLOBAL_API_KEY_LIST,
                    reason,
                ))?;
            let url = format!("{}/admin/apiKeys", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&crate::runtime::QueryParam::new("includeCount", &include_count))
                .query(&crate::runtime::QueryParam::new("itemsPerPage", &items_per_page))
                .query(&crate::runtime::QueryParam::new("pageNum", &page_num))
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::GLOBAL_API_KEY_LIST,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::GLOBAL_API_KEY_LIST);
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
    /**Builder for [`Client::global_api_key_create`]

[`Client::global_api_key_create`]: super::Client::global_api_key_create*/
    #[derive(Debug, Clone)]
    pub struct GlobalApiKeyCreate<'a> {
        client: &'a super::Client,
        body: Result<types::builder::GlobalApiKeyCreate, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> GlobalApiKeyCreate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::GlobalApiKeyCreate>,
            <V as std::convert::TryInto<
                types::GlobalApiKeyCreate,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `GlobalApiKeyCreate` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::GlobalApiKeyCreate,
            ) -> types::builder::GlobalApiKeyCreate,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/admin/apiKeys`
        pub async fn send(self) -> Result<ResponseValue<types::ApiKey>, Error> {
            let Self { client, body, options } = self;
            let body = body
                .and_then(|v| {
                    types::GlobalApiKeyCreate::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(|reason| Error::invalid_request(
                    &super::operations::GLOBAL_API_KEY_CREATE,
                    reason,
                ))?;
            let url = format!("{}/admin/apiKeys", client.baseurl,);
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
                    &super::operations::GLOBAL_API_KEY_CREATE,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::GLOBAL_API_KEY_CREATE);
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
    /**Builder for [`Client::global_role_list`]

[`Client::global_role_list`]: super::Client::global_role_list*/
    #[derive(Debug, Clone)]
    pub struct GlobalRoleList<'a> {
        client: &'a super::Client,
        options: crate::call_options::CallOptions,
    }
    impl<'a> GlobalRoleList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::std::default::Default::default(),
            }
        }
        ///Sends a `GET` request to `/admin/apiKeys/roles`
        pub async fn send(self) -> Result<ResponseValue<types::GlobalRoleList>, Error> {
            let Self { client, options } = self;
            let url = format!("{}/admin/apiKeys/roles", client.baseurl,);
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
                    &super::operations::GLOBAL_ROLE_LIST,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::GLOBAL_ROLE_LIST);
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
    /**Builder for [`Client::global_api_key_get`]

[`Client::global_api_key_get`]: super::Client::global_api_key_get*/
    #[derive(Debug, Clone)]
    pub struct GlobalApiKeyGet<'a> {
        client: &'a super::Client,
        api_key_id: Result<types::ObjectId, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> GlobalApiKeyGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                api_key_id: Err("api_key_id was not initialized".to_string()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn api_key_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ObjectId>,
            V::Error: std::fmt::Display,
        {
            self.api_key_id = value
                .try_into()
                .map_err(|reason| format!("api_key_id: {reason}"));
            self
        }
        ///Sends a `GET` request to `/admin/apiKeys/{api_key_id}`
        pub async fn send(self) -> Result<ResponseValue<types::ApiKey>, Error> {
            let Self { client, api_key_id, options } = self;
            let api_key_id = api_key_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::GLOBAL_API_KEY_GET,
                    reason,
                ))?;
            let url = format!(
                "{}/admin/apiKeys/{}", client.baseurl, encode_path(&
                super::operations::GLOBAL_API_KEY_GET, "api_key_id", & api_key_id
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
                    &super::operations::GLOBAL_API_KEY_GET,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::GLOBAL_API_KEY_GET);
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
    /**Builder for [`Client::global_api_key_delete`]

[`Client::global_api_key_delete`]: super::Client::global_api_key_delete*/
    #[derive(Debug, Clone)]
    pub struct GlobalApiKeyDelete<'a> {
        client: &'a super::Client,
        api_key_id: Result<types::ObjectId, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> GlobalApiKeyDelete<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                api_key_id: Err("api_key_id was not initialized".to_string()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn api_key_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ObjectId>,
            V::Error: std::fmt::Display,
        {
            self.api_key_id = value
                .try_into()
                .map_err(|reason| format!("api_key_id: {reason}"));
            self
        }
        ///Sends a `DELETE` request to `/admin/apiKeys/{api_key_id}`
        pub async fn send(self) -> Result<ResponseValue<()>, Error> {
            let Self { client, api_key_id, options } = self;
            let api_key_id = api_key_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::GLOBAL_API_KEY_DELETE,
                    reason,
                ))?;
            let url = format!(
                "{}/admin/apiKeys/{}", client.baseurl, encode_path(&
                super::operations::GLOBAL_API_KEY_DELETE, "api_key_id", & api_key_id
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
                    &super::operations::GLOBAL_API_KEY_DELETE,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::GLOBAL_API_KEY_DELETE);
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
    /**Builder for [`Client::global_api_key_update`]

[`Client::global_api_key_update`]: super::Client::global_api_key_update*/
    #[derive(Debug, Clone)]
    pub struct GlobalApiKeyUpdate<'a> {
        client: &'a super::Client,
        api_key_id: Result<types::ObjectId, String>,
        body: Result<types::builder::GlobalApiKeyUpdate, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> GlobalApiKeyUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                api_key_id: Err("api_key_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn api_key_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ObjectId>,
            V::Error: std::fmt::Display,
        {
            self.api_key_id = value
                .try_into()
                .map_err(|reason| format!("api_key_id: {reason}"));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::GlobalApiKeyUpdate>,
            <V as std::convert::TryInto<
                types::GlobalApiKeyUpdate,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `GlobalApiKeyUpdate` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::GlobalApiKeyUpdate,
            ) -> types::builder::GlobalApiKeyUpdate,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PATCH` request to `/admin/apiKeys/{api_key_id}`
        pub async fn send(self) -> Result<ResponseValue<types::ApiKey>, Error> {
            let Self { client, api_key_id, body, options } = self;
            let api_key_id = api_key_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::GLOBAL_API_KEY_UPDATE,
                    reason,
                ))?;
            let body = body
                .and_then(|v| {
                    types::GlobalApiKeyUpdate::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(|reason| Error::invalid_request(
                    &super::operations::GLOBAL_API_KEY_UPDATE,
                    reason,
                ))?;
            let url = format!(
                "{}/admin/apiKeys/{}", client.baseurl, encode_path(&
                super::operations::GLOBAL_API_KEY_UPDATE, "api_key_id", & api_key_id
                .to_string()) ?,
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
                    &super::operations::GLOBAL_API_KEY_UPDATE,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::GLOBAL_API_KEY_UPDATE);
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
    /**Builder for [`Client::version_get`]

[`Client::version_get`]: super::Client::version_get*/
    #[derive(Debug, Clone)]
    pub struct VersionGet<'a> {
        client: &'a super::Client,
        options: crate::call_options::CallOptions,
    }
    impl<'a> VersionGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::std::default::Default::default(),
            }
        }
        ///Sends a `GET` request to `/api/private/unauth/version`
        pub async fn send(self) -> Result<ResponseValue<::std::string::String>, Error> {
            let Self { client, options } = self;
            let url = format!(
                "{}/api/private/unauth/version", crate ::runtime::other_base(&
                super::operations::VERSION_GET, & client.baseurl) ?,
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
                    &super::operations::VERSION_GET,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::VERSION_GET);
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
    /**Builder for [`Client::project_list`]

[`Client::project_list`]: super::Client::project_list*/
    #[derive(Debug, Clone)]
    pub struct ProjectList<'a> {
        client: &'a super::Client,
        include_count: Result<Option<bool>, String>,
        items_per_page: Result<Option<i32>, String>,
        page_num: Result<Option<i32>, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> ProjectList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                include_count: Ok(None),
                items_per_page: Ok(None),
                page_num: Ok(None),
                options: ::std::default::Default::default(),
            }
        }
        pub fn include_count<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
            V::Error: std::fmt::Display,
        {
            self.include_count = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("include_count: {reason}"));
            self
        }
        pub fn items_per_page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            V::Error: std::fmt::Display,
        {
            self.items_per_page = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("items_per_page: {reason}"));
            self
        }
        pub fn page_num<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            V::Error: std::fmt::Display,
        {
            self.page_num = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("page_num: {reason}"));
            self
        }
        ///Sends a `GET` request to `/groups`
        pub async fn send(self) -> Result<ResponseValue<types::ProjectList>, Error> {
            let Self { client, include_count, items_per_page, page_num, options } = self;
            let include_count = include_count
                .map_err(|reason| Error::invalid_request(
                    &super::operations::PROJECT_LIST,
                    reason,
                ))?;
            let items_per_page = items_per_page
                .map_err(|reason| Error::invalid_request(
                    &super::operations::PROJECT_LIST,
                    reason,
                ))?;
            let page_num = page_num
                .map_err(|reason| Error::invalid_request(
                    &super::operations::PROJECT_LIST,
                    reason,
                ))?;
            let url = format!("{}/groups", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&crate::runtime::QueryParam::new("includeCount", &include_count))
                .query(&crate::runtime::QueryParam::new("itemsPerPage", &items_per_page))
                .query(&crate::runtime::QueryParam::new("pageNum", &page_num))
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::PROJECT_LIST,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::PROJECT_LIST);
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
    /**Builder for [`Client::project_create`]

[`Client::project_create`]: super::Client::project_create*/
    #[derive(Debug, Clone)]
    pub struct ProjectCreate<'a> {
        client: &'a super::Client,
        body: Result<types::builder::ProjectCreate, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> ProjectCreate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ProjectCreate>,
            <V as std::convert::TryInto<types::ProjectCreate>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `ProjectCreate` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ProjectCreate,
            ) -> types::builder::ProjectCreate,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/groups`
        pub async fn send(self) -> Result<ResponseValue<types::ProjectCreated>, Error> {
            let Self { client, body, options } = self;
            let body = body
                .and_then(|v| {
                    types::ProjectCreate::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(|reason| Error::invalid_request(
                    &super::operations::PROJECT_CREATE,
                    reason,
                ))?;
            let url = format!("{}/groups", client.baseurl,);
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
                    &super::operations::PROJECT_CREATE,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::PROJECT_CREATE);
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
    /**Builder for [`Client::project_get_by_name`]

[`Client::project_get_by_name`]: super::Client::project_get_by_name*/
    #[derive(Debug, Clone)]
    pub struct ProjectGetByName<'a> {
        client: &'a super::Client,
        project_name: Result<::std::string::String, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> ProjectGetByName<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                project_name: Err("project_name was not initialized".to_string()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn project_name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.project_name = value
                .try_into()
                .map_err(|reason| format!("project_name: {reason}"));
            self
        }
        ///Sends a `GET` request to `/groups/byName/{project_name}`
        pub async fn send(self) -> Result<ResponseValue<types::Project>, Error> {
            let Self { client, project_name, options } = self;
            let project_name = project_name
                .map_err(|reason| Error::invalid_request(
                    &super::operations::PROJECT_GET_BY_NAME,
                    reason,
                ))?;
            let url = format!(
                "{}/groups/byName/{}", client.baseurl, encode_path(&
                super::operations::PROJECT_GET_BY_NAME, "project_name", & project_name
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
                    &super::operations::PROJECT_GET_BY_NAME,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::PROJECT_GET_BY_NAME);
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
    /**Builder for [`Client::project_get`]

[`Client::project_get`]: super::Client::project_get*/
    #[derive(Debug, Clone)]
    pub struct ProjectGet<'a> {
        client: &'a super::Client,
        project_id: Result<types::ObjectId, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> ProjectGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                project_id: Err("project_id was not initialized".to_string()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn project_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ObjectId>,
            V::Error: std::fmt::Display,
        {
            self.project_id = value
                .try_into()
                .map_err(|reason| format!("project_id: {reason}"));
            self
        }
        ///Sends a `GET` request to `/groups/{project_id}`
        pub async fn send(self) -> Result<ResponseValue<types::Project>, Error> {
            let Self { client, project_id, options } = self;
            let project_id = project_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::PROJECT_GET,
                    reason,
                ))?;
            let url = format!(
                "{}/groups/{}", client.baseurl, encode_path(&
                super::operations::PROJECT_GET, "project_id", & project_id.to_string())
                ?,
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
                    &super::operations::PROJECT_GET,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::PROJECT_GET);
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
    /**Builder for [`Client::project_delete`]

[`Client::project_delete`]: super::Client::project_delete*/
    #[derive(Debug, Clone)]
    pub struct ProjectDelete<'a> {
        client: &'a super::Client,
        project_id: Result<types::ObjectId, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> ProjectDelete<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                project_id: Err("project_id was not initialized".to_string()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn project_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ObjectId>,
            V::Error: std::fmt::Display,
        {
            self.project_id = value
                .try_into()
                .map_err(|reason| format!("project_id: {reason}"));
            self
        }
        ///Sends a `DELETE` request to `/groups/{project_id}`
        pub async fn send(self) -> Result<ResponseValue<types::Deletion>, Error> {
            let Self { client, project_id, options } = self;
            let project_id = project_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::PROJECT_DELETE,
                    reason,
                ))?;
            let url = format!(
                "{}/groups/{}", client.baseurl, encode_path(&
                super::operations::PROJECT_DELETE, "project_id", & project_id
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
                    &super::operations::PROJECT_DELETE,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::PROJECT_DELETE);
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
    /**Builder for [`Client::project_update`]

[`Client::project_update`]: super::Client::project_update*/
    #[derive(Debug, Clone)]
    pub struct ProjectUpdate<'a> {
        client: &'a super::Client,
        project_id: Result<types::ObjectId, String>,
        body: Result<types::builder::ProjectUpdate, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> ProjectUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                project_id: Err("project_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn project_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ObjectId>,
            V::Error: std::fmt::Display,
        {
            self.project_id = value
                .try_into()
                .map_err(|reason| format!("project_id: {reason}"));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ProjectUpdate>,
            <V as std::convert::TryInto<types::ProjectUpdate>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `ProjectUpdate` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ProjectUpdate,
            ) -> types::builder::ProjectUpdate,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PATCH` request to `/groups/{project_id}`
        pub async fn send(self) -> Result<ResponseValue<types::Project>, Error> {
            let Self { client, project_id, body, options } = self;
            let project_id = project_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::PROJECT_UPDATE,
                    reason,
                ))?;
            let body = body
                .and_then(|v| {
                    types::ProjectUpdate::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(|reason| Error::invalid_request(
                    &super::operations::PROJECT_UPDATE,
                    reason,
                ))?;
            let url = format!(
                "{}/groups/{}", client.baseurl, encode_path(&
                super::operations::PROJECT_UPDATE, "project_id", & project_id
                .to_string()) ?,
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
                    &super::operations::PROJECT_UPDATE,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::PROJECT_UPDATE);
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
    /**Builder for [`Client::agent_api_key_list`]

[`Client::agent_api_key_list`]: super::Client::agent_api_key_list*/
    #[derive(Debug, Clone)]
    pub struct AgentApiKeyList<'a> {
        client: &'a super::Client,
        project_id: Result<types::ObjectId, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> AgentApiKeyList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                project_id: Err("project_id was not initialized".to_string()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn project_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ObjectId>,
            V::Error: std::fmt::Display,
        {
            self.project_id = value
                .try_into()
                .map_err(|reason| format!("project_id: {reason}"));
            self
        }
        ///Sends a `GET` request to `/groups/{project_id}/agentapikeys`
        pub async fn send(self) -> Result<ResponseValue<types::AgentApiKeyList>, Error> {
            let Self { client, project_id, options } = self;
            let project_id = project_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::AGENT_API_KEY_LIST,
                    reason,
                ))?;
            let url = format!(
                "{}/groups/{}/agentapikeys", client.baseurl, encode_path(&
                super::operations::AGENT_API_KEY_LIST, "project_id", & project_id
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
                    &super::operations::AGENT_API_KEY_LIST,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::AGENT_API_KEY_LIST);
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
    /**Builder for [`Client::agent_api_key_create`]

[`Client::agent_api_key_create`]: super::Client::agent_api_key_create*/
    #[derive(Debug, Clone)]
    pub struct AgentApiKeyCreate<'a> {
        client: &'a super::Client,
        project_id: Result<types::ObjectId, String>,
        body: Result<types::builder::AgentApiKeyCreate, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> AgentApiKeyCreate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                project_id: Err("project_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn project_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ObjectId>,
            V::Error: std::fmt::Display,
        {
            self.project_id = value
                .try_into()
                .map_err(|reason| format!("project_id: {reason}"));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AgentApiKeyCreate>,
            <V as std::convert::TryInto<
                types::AgentApiKeyCreate,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `AgentApiKeyCreate` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::AgentApiKeyCreate,
            ) -> types::builder::AgentApiKeyCreate,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/groups/{project_id}/agentapikeys`
        pub async fn send(self) -> Result<ResponseValue<types::AgentApiKey>, Error> {
            let Self { client, project_id, body, options } = self;
            let project_id = project_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::AGENT_API_KEY_CREATE,
                    reason,
                ))?;
            let body = body
                .and_then(|v| {
                    types::AgentApiKeyCreate::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(|reason| Error::invalid_request(
                    &super::operations::AGENT_API_KEY_CREATE,
                    reason,
                ))?;
            let url = format!(
                "{}/groups/{}/agentapikeys", client.baseurl, encode_path(&
                super::operations::AGENT_API_KEY_CREATE, "project_id", & project_id
                .to_string()) ?,
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
                    &super::operations::AGENT_API_KEY_CREATE,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::AGENT_API_KEY_CREATE);
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
    /**Builder for [`Client::agent_api_key_delete`]

[`Client::agent_api_key_delete`]: super::Client::agent_api_key_delete*/
    #[derive(Debug, Clone)]
    pub struct AgentApiKeyDelete<'a> {
        client: &'a super::Client,
        project_id: Result<types::ObjectId, String>,
        agent_api_key_id: Result<types::ObjectId, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> AgentApiKeyDelete<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                project_id: Err("project_id was not initialized".to_string()),
                agent_api_key_id: Err(
                    "agent_api_key_id was not initialized".to_string(),
                ),
                options: ::std::default::Default::default(),
            }
        }
        pub fn project_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ObjectId>,
            V::Error: std::fmt::Display,
        {
            self.project_id = value
                .try_into()
                .map_err(|reason| format!("project_id: {reason}"));
            self
        }
        pub fn agent_api_key_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ObjectId>,
            V::Error: std::fmt::Display,
        {
            self.agent_api_key_id = value
                .try_into()
                .map_err(|reason| format!("agent_api_key_id: {reason}"));
            self
        }
        ///Sends a `DELETE` request to `/groups/{project_id}/agentapikeys/{agent_api_key_id}`
        pub async fn send(self) -> Result<ResponseValue<()>, Error> {
            let Self { client, project_id, agent_api_key_id, options } = self;
            let project_id = project_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::AGENT_API_KEY_DELETE,
                    reason,
                ))?;
            let agent_api_key_id = agent_api_key_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::AGENT_API_KEY_DELETE,
                    reason,
                ))?;
            let url = format!(
                "{}/groups/{}/agentapikeys/{}", client.baseurl, encode_path(&
                super::operations::AGENT_API_KEY_DELETE, "project_id", & project_id
                .to_string()) ?, encode_path(& super::operations::AGENT_API_KEY_DELETE,
                "agent_api_key_id", & agent_api_key_id.to_string()) ?,
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
                    &super::operations::AGENT_API_KEY_DELETE,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::AGENT_API_KEY_DELETE);
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
    /**Builder for [`Client::project_api_key_list`]

[`Client::project_api_key_list`]: super::Client::project_api_key_list*/
    #[derive(Debug, Clone)]
    pub struct ProjectApiKeyList<'a> {
        client: &'a super::Client,
        project_id: Result<types::ObjectId, String>,
        include_count: Result<Option<bool>, String>,
        items_per_page: Result<Option<i32>, String>,
        page_num: Result<Option<i32>, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> ProjectApiKeyList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                project_id: Err("project_id was not initialized".to_string()),
                include_count: Ok(None),
                items_per_page: Ok(None),
                page_num: Ok(None),
                options: ::std::default::Default::default(),
            }
        }
        pub fn project_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ObjectId>,
            V::Error: std::fmt::Display,
        {
            self.project_id = value
                .try_into()
                .map_err(|reason| format!("project_id: {reason}"));
            self
        }
        pub fn include_count<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
            V::Error: std::fmt::Display,
        {
            self.include_count = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("include_count: {reason}"));
            self
        }
        pub fn items_per_page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            V::Error: std::fmt::Display,
        {
            self.items_per_page = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("items_per_page: {reason}"));
            self
        }
        pub fn page_num<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            V::Error: std::fmt::Display,
        {
            self.page_num = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("page_num: {reason}"));
            self
        }
        ///Sends a `GET` request to `/groups/{project_id}/apiKeys`
        pub async fn send(self) -> Result<ResponseValue<types::ApiKeyList>, Error> {
            let Self {
                client,
                project_id,
                include_count,
                items_per_page,
                page_num,
                options,
            } = self;
            let project_id = project_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::PROJECT_API_KEY_LIST,
                    reason,
                ))?;
            let include_count = include_count
                .map_err(|reason| Error::invalid_request(
                    &super::operations::PROJECT_API_KEY_LIST,
                    reason,
                ))?;
            let items_per_page = items_per_page
                .map_err(|reason| Error::invalid_request(
                    &super::operations::PROJECT_API_KEY_LIST,
                    reason,
                ))?;
            let page_num = page_num
                .map_err(|reason| Error::invalid_request(
                    &super::operations::PROJECT_API_KEY_LIST,
                    reason,
                ))?;
            let url = format!(
                "{}/groups/{}/apiKeys", client.baseurl, encode_path(&
                super::operations::PROJECT_API_KEY_LIST, "project_id", & project_id
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
                .query(&crate::runtime::QueryParam::new("includeCount", &include_count))
                .query(&crate::runtime::QueryParam::new("itemsPerPage", &items_per_page))
                .query(&crate::runtime::QueryParam::new("pageNum", &page_num))
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::PROJECT_API_KEY_LIST,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::PROJECT_API_KEY_LIST);
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
    /**Builder for [`Client::project_api_key_create`]

[`Client::project_api_key_create`]: super::Client::project_api_key_create*/
    #[derive(Debug, Clone)]
    pub struct ProjectApiKeyCreate<'a> {
        client: &'a super::Client,
        project_id: Result<types::ObjectId, String>,
        body: Result<types::builder::ProjectApiKeyCreate, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> ProjectApiKeyCreate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                project_id: Err("project_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn project_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ObjectId>,
            V::Error: std::fmt::Display,
        {
            self.project_id = value
                .try_into()
                .map_err(|reason| format!("project_id: {reason}"));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ProjectApiKeyCreate>,
            <V as std::convert::TryInto<
                types::ProjectApiKeyCreate,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `ProjectApiKeyCreate` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ProjectApiKeyCreate,
            ) -> types::builder::ProjectApiKeyCreate,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/groups/{project_id}/apiKeys`
        pub async fn send(self) -> Result<ResponseValue<types::ApiKey>, Error> {
            let Self { client, project_id, body, options } = self;
            let project_id = project_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::PROJECT_API_KEY_CREATE,
                    reason,
                ))?;
            let body = body
                .and_then(|v| {
                    types::ProjectApiKeyCreate::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(|reason| Error::invalid_request(
                    &super::operations::PROJECT_API_KEY_CREATE,
                    reason,
                ))?;
            let url = format!(
                "{}/groups/{}/apiKeys", client.baseurl, encode_path(&
                super::operations::PROJECT_API_KEY_CREATE, "project_id", & project_id
                .to_string()) ?,
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
                    &super::operations::PROJECT_API_KEY_CREATE,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::PROJECT_API_KEY_CREATE);
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
    /**Builder for [`Client::project_api_key_delete`]

[`Client::project_api_key_delete`]: super::Client::project_api_key_delete*/
    #[derive(Debug, Clone)]
    pub struct ProjectApiKeyDelete<'a> {
        client: &'a super::Client,
        project_id: Result<types::ObjectId, String>,
        api_key_id: Result<types::ObjectId, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> ProjectApiKeyDelete<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                project_id: Err("project_id was not initialized".to_string()),
                api_key_id: Err("api_key_id was not initialized".to_string()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn project_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ObjectId>,
            V::Error: std::fmt::Display,
        {
            self.project_id = value
                .try_into()
                .map_err(|reason| format!("project_id: {reason}"));
            self
        }
        pub fn api_key_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ObjectId>,
            V::Error: std::fmt::Display,
        {
            self.api_key_id = value
                .try_into()
                .map_err(|reason| format!("api_key_id: {reason}"));
            self
        }
        ///Sends a `DELETE` request to `/groups/{project_id}/apiKeys/{api_key_id}`
        pub async fn send(self) -> Result<ResponseValue<()>, Error> {
            let Self { client, project_id, api_key_id, options } = self;
            let project_id = project_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::PROJECT_API_KEY_DELETE,
                    reason,
                ))?;
            let api_key_id = api_key_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::PROJECT_API_KEY_DELETE,
                    reason,
                ))?;
            let url = format!(
                "{}/groups/{}/apiKeys/{}", client.baseurl, encode_path(&
                super::operations::PROJECT_API_KEY_DELETE, "project_id", & project_id
                .to_string()) ?, encode_path(& super::operations::PROJECT_API_KEY_DELETE,
                "api_key_id", & api_key_id.to_string()) ?,
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
                    &super::operations::PROJECT_API_KEY_DELETE,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::PROJECT_API_KEY_DELETE);
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
    /**Builder for [`Client::project_api_key_update`]

[`Client::project_api_key_update`]: super::Client::project_api_key_update*/
    #[derive(Debug, Clone)]
    pub struct ProjectApiKeyUpdate<'a> {
        client: &'a super::Client,
        project_id: Result<types::ObjectId, String>,
        api_key_id: Result<types::ObjectId, String>,
        body: Result<types::builder::ProjectApiKeyUpdate, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> ProjectApiKeyUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                project_id: Err("project_id was not initialized".to_string()),
                api_key_id: Err("api_key_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn project_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ObjectId>,
            V::Error: std::fmt::Display,
        {
            self.project_id = value
                .try_into()
                .map_err(|reason| format!("project_id: {reason}"));
            self
        }
        pub fn api_key_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ObjectId>,
            V::Error: std::fmt::Display,
        {
            self.api_key_id = value
                .try_into()
                .map_err(|reason| format!("api_key_id: {reason}"));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ProjectApiKeyUpdate>,
            <V as std::convert::TryInto<
                types::ProjectApiKeyUpdate,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `ProjectApiKeyUpdate` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ProjectApiKeyUpdate,
            ) -> types::builder::ProjectApiKeyUpdate,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PATCH` request to `/groups/{project_id}/apiKeys/{api_key_id}`
        pub async fn send(self) -> Result<ResponseValue<types::ApiKey>, Error> {
            let Self { client, project_id, api_key_id, body, options } = self;
            let project_id = project_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::PROJECT_API_KEY_UPDATE,
                    reason,
                ))?;
            let api_key_id = api_key_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::PROJECT_API_KEY_UPDATE,
                    reason,
                ))?;
            let body = body
                .and_then(|v| {
                    types::ProjectApiKeyUpdate::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(|reason| Error::invalid_request(
                    &super::operations::PROJECT_API_KEY_UPDATE,
                    reason,
                ))?;
            let url = format!(
                "{}/groups/{}/apiKeys/{}", client.baseurl, encode_path(&
                super::operations::PROJECT_API_KEY_UPDATE, "project_id", & project_id
                .to_string()) ?, encode_path(& super::operations::PROJECT_API_KEY_UPDATE,
                "api_key_id", & api_key_id.to_string()) ?,
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
                    &super::operations::PROJECT_API_KEY_UPDATE,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::PROJECT_API_KEY_UPDATE);
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
    /**Builder for [`Client::org_list`]

[`Client::org_list`]: super::Client::org_list*/
    #[derive(Debug, Clone)]
    pub struct OrgList<'a> {
        client: &'a super::Client,
        include_count: Result<Option<bool>, String>,
        include_deleted_orgs: Result<Option<bool>, String>,
        items_per_page: Result<Option<i32>, String>,
        name: Result<Option<::std::string::String>, String>,
        page_num: Result<Option<i32>, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> OrgList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                include_count: Ok(None),
                include_deleted_orgs: Ok(None),
                items_per_page: Ok(None),
                name: Ok(None),
                page_num: Ok(None),
                options: ::std::default::Default::default(),
            }
        }
        pub fn include_count<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
            V::Error: std::fmt::Display,
        {
            self.include_count = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("include_count: {reason}"));
            self
        }
        pub fn include_deleted_orgs<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
            V::Error: std::fmt::Display,
        {
            self.include_deleted_orgs = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("include_deleted_orgs: {reason}"));
            self
        }
        pub fn items_per_page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            V::Error: std::fmt::Display,
        {
            self.items_per_page = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("items_per_page: {reason}"));
            self
        }
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("name: {reason}"));
            self
        }
        pub fn page_num<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            V::Error: std::fmt::Display,
        {
            self.page_num = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("page_num: {reason}"));
            self
        }
        ///Sends a `GET` request to `/orgs`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::OrganizationList>, Error> {
            let Self {
                client,
                include_count,
                include_deleted_orgs,
                items_per_page,
                name,
                page_num,
                options,
            } = self;
            let include_count = include_count
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ORG_LIST,
                    reason,
                ))?;
            let include_deleted_orgs = include_deleted_orgs
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ORG_LIST,
                    reason,
                ))?;
            let items_per_page = items_per_page
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ORG_LIST,
                    reason,
                ))?;
            let name = name
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ORG_LIST,
                    reason,
                ))?;
            let page_num = page_num
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ORG_LIST,
                    reason,
                ))?;
            let url = format!("{}/orgs", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&crate::runtime::QueryParam::new("includeCount", &include_count))
                .query(
                    &crate::runtime::QueryParam::new(
                        "includeDeletedOrgs",
                        &include_deleted_orgs,
                    ),
                )
                .query(&crate::runtime::QueryParam::new("itemsPerPage", &items_per_page))
                .query(&crate::runtime::QueryParam::new("name", &name))
                .query(&crate::runtime::QueryParam::new("pageNum", &page_num))
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::ORG_LIST,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::ORG_LIST);
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
    /**Builder for [`Client::org_create`]

[`Client::org_create`]: super::Client::org_create*/
    #[derive(Debug, Clone)]
    pub struct OrgCreate<'a> {
        client: &'a super::Client,
        body: Result<types::builder::OrganizationCreate, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> OrgCreate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::OrganizationCreate>,
            <V as std::convert::TryInto<
                types::OrganizationCreate,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `OrganizationCreate` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::OrganizationCreate,
            ) -> types::builder::OrganizationCreate,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/orgs`
        pub async fn send(self) -> Result<ResponseValue<types::Organization>, Error> {
            let Self { client, body, options } = self;
            let body = body
                .and_then(|v| {
                    types::OrganizationCreate::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ORG_CREATE,
                    reason,
                ))?;
            let url = format!("{}/orgs", client.baseurl,);
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
                    &super::operations::ORG_CREATE,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::ORG_CREATE);
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
    /**Builder for [`Client::org_get`]

[`Client::org_get`]: super::Client::org_get*/
    #[derive(Debug, Clone)]
    pub struct OrgGet<'a> {
        client: &'a super::Client,
        org_id: Result<types::ObjectId, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> OrgGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org_id: Err("org_id was not initialized".to_string()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn org_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ObjectId>,
            V::Error: std::fmt::Display,
        {
            self.org_id = value.try_into().map_err(|reason| format!("org_id: {reason}"));
            self
        }
        ///Sends a `GET` request to `/orgs/{org_id}`
        pub async fn send(self) -> Result<ResponseValue<types::Organization>, Error> {
            let Self { client, org_id, options } = self;
            let org_id = org_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ORG_GET,
                    reason,
                ))?;
            let url = format!(
                "{}/orgs/{}", client.baseurl, encode_path(& super::operations::ORG_GET,
                "org_id", & org_id.to_string()) ?,
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
                .map_err(|error| Error::unsendable(&super::operations::ORG_GET, error))?;
            let info = OperationInfo::new(&super::operations::ORG_GET);
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
    /**Builder for [`Client::org_delete`]

[`Client::org_delete`]: super::Client::org_delete*/
    #[derive(Debug, Clone)]
    pub struct OrgDelete<'a> {
        client: &'a super::Client,
        org_id: Result<types::ObjectId, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> OrgDelete<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org_id: Err("org_id was not initialized".to_string()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn org_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ObjectId>,
            V::Error: std::fmt::Display,
        {
            self.org_id = value.try_into().map_err(|reason| format!("org_id: {reason}"));
            self
        }
        ///Sends a `DELETE` request to `/orgs/{org_id}`
        pub async fn send(self) -> Result<ResponseValue<()>, Error> {
            let Self { client, org_id, options } = self;
            let org_id = org_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ORG_DELETE,
                    reason,
                ))?;
            let url = format!(
                "{}/orgs/{}", client.baseurl, encode_path(&
                super::operations::ORG_DELETE, "org_id", & org_id.to_string()) ?,
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
                    &super::operations::ORG_DELETE,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::ORG_DELETE);
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
    /**Builder for [`Client::org_update`]

[`Client::org_update`]: super::Client::org_update*/
    #[derive(Debug, Clone)]
    pub struct OrgUpdate<'a> {
        client: &'a super::Client,
        org_id: Result<types::ObjectId, String>,
        body: Result<types::builder::OrganizationUpdate, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> OrgUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org_id: Err("org_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn org_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ObjectId>,
            V::Error: std::fmt::Display,
        {
            self.org_id = value.try_into().map_err(|reason| format!("org_id: {reason}"));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::OrganizationUpdate>,
            <V as std::convert::TryInto<
                types::OrganizationUpdate,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `OrganizationUpdate` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::OrganizationUpdate,
            ) -> types::builder::OrganizationUpdate,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PATCH` request to `/orgs/{org_id}`
        pub async fn send(self) -> Result<ResponseValue<types::Organization>, Error> {
            let Self { client, org_id, body, options } = self;
            let org_id = org_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ORG_UPDATE,
                    reason,
                ))?;
            let body = body
                .and_then(|v| {
                    types::OrganizationUpdate::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ORG_UPDATE,
                    reason,
                ))?;
            let url = format!(
                "{}/orgs/{}", client.baseurl, encode_path(&
                super::operations::ORG_UPDATE, "org_id", & org_id.to_string()) ?,
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
                    &super::operations::ORG_UPDATE,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::ORG_UPDATE);
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
    /**Builder for [`Client::org_api_key_list`]

[`Client::org_api_key_list`]: super::Client::org_api_key_list*/
    #[derive(Debug, Clone)]
    pub struct OrgApiKeyList<'a> {
        client: &'a super::Client,
        org_id: Result<types::ObjectId, String>,
        include_count: Result<Option<bool>, String>,
        items_per_page: Result<Option<i32>, String>,
        page_num: Result<Option<i32>, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> OrgApiKeyList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org_id: Err("org_id was not initialized".to_string()),
                include_count: Ok(None),
                items_per_page: Ok(None),
                page_num: Ok(None),
                options: ::std::default::Default::default(),
            }
        }
        pub fn org_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ObjectId>,
            V::Error: std::fmt::Display,
        {
            self.org_id = value.try_into().map_err(|reason| format!("org_id: {reason}"));
            self
        }
        pub fn include_count<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
            V::Error: std::fmt::Display,
        {
            self.include_count = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("include_count: {reason}"));
            self
        }
        pub fn items_per_page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            V::Error: std::fmt::Display,
        {
            self.items_per_page = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("items_per_page: {reason}"));
            self
        }
        pub fn page_num<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            V::Error: std::fmt::Display,
        {
            self.page_num = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("page_num: {reason}"));
            self
        }
        ///Sends a `GET` request to `/orgs/{org_id}/apiKeys`
        pub async fn send(self) -> Result<ResponseValue<types::ApiKeyList>, Error> {
            let Self {
                client,
                org_id,
                include_count,
                items_per_page,
                page_num,
                options,
            } = self;
            let org_id = org_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ORG_API_KEY_LIST,
                    reason,
                ))?;
            let include_count = include_count
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ORG_API_KEY_LIST,
                    reason,
                ))?;
            let items_per_page = items_per_page
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ORG_API_KEY_LIST,
                    reason,
                ))?;
            let page_num = page_num
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ORG_API_KEY_LIST,
                    reason,
                ))?;
            let url = format!(
                "{}/orgs/{}/apiKeys", client.baseurl, encode_path(&
                super::operations::ORG_API_KEY_LIST, "org_id", & org_id.to_string()) ?,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&crate::runtime::QueryParam::new("includeCount", &include_count))
                .query(&crate::runtime::QueryParam::new("itemsPerPage", &items_per_page))
                .query(&crate::runtime::QueryParam::new("pageNum", &page_num))
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::ORG_API_KEY_LIST,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::ORG_API_KEY_LIST);
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
    /**Builder for [`Client::org_api_key_create`]

[`Client::org_api_key_create`]: super::Client::org_api_key_create*/
    #[derive(Debug, Clone)]
    pub struct OrgApiKeyCreate<'a> {
        client: &'a super::Client,
        org_id: Result<types::ObjectId, String>,
        body: Result<types::builder::OrgApiKeyCreate, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> OrgApiKeyCreate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org_id: Err("org_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn org_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ObjectId>,
            V::Error: std::fmt::Display,
        {
            self.org_id = value.try_into().map_err(|reason| format!("org_id: {reason}"));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::OrgApiKeyCreate>,
            <V as std::convert::TryInto<
                types::OrgApiKeyCreate,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `OrgApiKeyCreate` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::OrgApiKeyCreate,
            ) -> types::builder::OrgApiKeyCreate,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/orgs/{org_id}/apiKeys`
        pub async fn send(self) -> Result<ResponseValue<types::ApiKey>, Error> {
            let Self { client, org_id, body, options } = self;
            let org_id = org_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ORG_API_KEY_CREATE,
                    reason,
                ))?;
            let body = body
                .and_then(|v| {
                    types::OrgApiKeyCreate::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ORG_API_KEY_CREATE,
                    reason,
                ))?;
            let url = format!(
                "{}/orgs/{}/apiKeys", client.baseurl, encode_path(&
                super::operations::ORG_API_KEY_CREATE, "org_id", & org_id.to_string()) ?,
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
                    &super::operations::ORG_API_KEY_CREATE,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::ORG_API_KEY_CREATE);
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
    /**Builder for [`Client::org_api_key_get`]

[`Client::org_api_key_get`]: super::Client::org_api_key_get*/
    #[derive(Debug, Clone)]
    pub struct OrgApiKeyGet<'a> {
        client: &'a super::Client,
        org_id: Result<types::ObjectId, String>,
        api_key_id: Result<types::ObjectId, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> OrgApiKeyGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org_id: Err("org_id was not initialized".to_string()),
                api_key_id: Err("api_key_id was not initialized".to_string()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn org_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ObjectId>,
            V::Error: std::fmt::Display,
        {
            self.org_id = value.try_into().map_err(|reason| format!("org_id: {reason}"));
            self
        }
        pub fn api_key_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ObjectId>,
            V::Error: std::fmt::Display,
        {
            self.api_key_id = value
                .try_into()
                .map_err(|reason| format!("api_key_id: {reason}"));
            self
        }
        ///Sends a `GET` request to `/orgs/{org_id}/apiKeys/{api_key_id}`
        pub async fn send(self) -> Result<ResponseValue<types::ApiKey>, Error> {
            let Self { client, org_id, api_key_id, options } = self;
            let org_id = org_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ORG_API_KEY_GET,
                    reason,
                ))?;
            let api_key_id = api_key_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ORG_API_KEY_GET,
                    reason,
                ))?;
            let url = format!(
                "{}/orgs/{}/apiKeys/{}", client.baseurl, encode_path(&
                super::operations::ORG_API_KEY_GET, "org_id", & org_id.to_string()) ?,
                encode_path(& super::operations::ORG_API_KEY_GET, "api_key_id", &
                api_key_id.to_string()) ?,
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
                    &super::operations::ORG_API_KEY_GET,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::ORG_API_KEY_GET);
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
    /**Builder for [`Client::org_api_key_delete`]

[`Client::org_api_key_delete`]: super::Client::org_api_key_delete*/
    #[derive(Debug, Clone)]
    pub struct OrgApiKeyDelete<'a> {
        client: &'a super::Client,
        org_id: Result<types::ObjectId, String>,
        api_key_id: Result<types::ObjectId, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> OrgApiKeyDelete<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org_id: Err("org_id was not initialized".to_string()),
                api_key_id: Err("api_key_id was not initialized".to_string()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn org_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ObjectId>,
            V::Error: std::fmt::Display,
        {
            self.org_id = value.try_into().map_err(|reason| format!("org_id: {reason}"));
            self
        }
        pub fn api_key_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ObjectId>,
            V::Error: std::fmt::Display,
        {
            self.api_key_id = value
                .try_into()
                .map_err(|reason| format!("api_key_id: {reason}"));
            self
        }
        ///Sends a `DELETE` request to `/orgs/{org_id}/apiKeys/{api_key_id}`
        pub async fn send(self) -> Result<ResponseValue<()>, Error> {
            let Self { client, org_id, api_key_id, options } = self;
            let org_id = org_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ORG_API_KEY_DELETE,
                    reason,
                ))?;
            let api_key_id = api_key_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ORG_API_KEY_DELETE,
                    reason,
                ))?;
            let url = format!(
                "{}/orgs/{}/apiKeys/{}", client.baseurl, encode_path(&
                super::operations::ORG_API_KEY_DELETE, "org_id", & org_id.to_string()) ?,
                encode_path(& super::operations::ORG_API_KEY_DELETE, "api_key_id", &
                api_key_id.to_string()) ?,
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
                    &super::operations::ORG_API_KEY_DELETE,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::ORG_API_KEY_DELETE);
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
    /**Builder for [`Client::org_api_key_update`]

[`Client::org_api_key_update`]: super::Client::org_api_key_update*/
    #[derive(Debug, Clone)]
    pub struct OrgApiKeyUpdate<'a> {
        client: &'a super::Client,
        org_id: Result<types::ObjectId, String>,
        api_key_id: Result<types::ObjectId, String>,
        body: Result<types::builder::OrgApiKeyUpdate, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> OrgApiKeyUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org_id: Err("org_id was not initialized".to_string()),
                api_key_id: Err("api_key_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn org_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ObjectId>,
            V::Error: std::fmt::Display,
        {
            self.org_id = value.try_into().map_err(|reason| format!("org_id: {reason}"));
            self
        }
        pub fn api_key_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ObjectId>,
            V::Error: std::fmt::Display,
        {
            self.api_key_id = value
                .try_into()
                .map_err(|reason| format!("api_key_id: {reason}"));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::OrgApiKeyUpdate>,
            <V as std::convert::TryInto<
                types::OrgApiKeyUpdate,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `OrgApiKeyUpdate` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::OrgApiKeyUpdate,
            ) -> types::builder::OrgApiKeyUpdate,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PATCH` request to `/orgs/{org_id}/apiKeys/{api_key_id}`
        pub async fn send(self) -> Result<ResponseValue<types::ApiKey>, Error> {
            let Self { client, org_id, api_key_id, body, options } = self;
            let org_id = org_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ORG_API_KEY_UPDATE,
                    reason,
                ))?;
            let api_key_id = api_key_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ORG_API_KEY_UPDATE,
                    reason,
                ))?;
            let body = body
                .and_then(|v| {
                    types::OrgApiKeyUpdate::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ORG_API_KEY_UPDATE,
                    reason,
                ))?;
            let url = format!(
                "{}/orgs/{}/apiKeys/{}", client.baseurl, encode_path(&
                super::operations::ORG_API_KEY_UPDATE, "org_id", & org_id.to_string()) ?,
                encode_path(& super::operations::ORG_API_KEY_UPDATE, "api_key_id", &
                api_key_id.to_string()) ?,
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
                    &super::operations::ORG_API_KEY_UPDATE,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::ORG_API_KEY_UPDATE);
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
    /**Builder for [`Client::access_list_entry_list`]

[`Client::access_list_entry_list`]: super::Client::access_list_entry_list*/
    #[derive(Debug, Clone)]
    pub struct AccessListEntryList<'a> {
        client: &'a super::Client,
        org_id: Result<types::ObjectId, String>,
        api_key_id: Result<types::ObjectId, String>,
        include_count: Result<Option<bool>, String>,
        items_per_page: Result<Option<i32>, String>,
        page_num: Result<Option<i32>, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> AccessListEntryList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org_id: Err("org_id was not initialized".to_string()),
                api_key_id: Err("api_key_id was not initialized".to_string()),
                include_count: Ok(None),
                items_per_page: Ok(None),
                page_num: Ok(None),
                options: ::std::default::Default::default(),
            }
        }
        pub fn org_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ObjectId>,
            V::Error: std::fmt::Display,
        {
            self.org_id = value.try_into().map_err(|reason| format!("org_id: {reason}"));
            self
        }
        pub fn api_key_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ObjectId>,
            V::Error: std::fmt::Display,
        {
            self.api_key_id = value
                .try_into()
                .map_err(|reason| format!("api_key_id: {reason}"));
            self
        }
        pub fn include_count<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
            V::Error: std::fmt::Display,
        {
            self.include_count = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("include_count: {reason}"));
            self
        }
        pub fn items_per_page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            V::Error: std::fmt::Display,
        {
            self.items_per_page = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("items_per_page: {reason}"));
            self
        }
        pub fn page_num<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            V::Error: std::fmt::Display,
        {
            self.page_num = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("page_num: {reason}"));
            self
        }
        ///Sends a `GET` request to `/orgs/{org_id}/apiKeys/{api_key_id}/accessList`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::AccessListEntryList>, Error> {
            let Self {
                client,
                org_id,
                api_key_id,
                include_count,
                items_per_page,
                page_num,
                options,
            } = self;
            let org_id = org_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ACCESS_LIST_ENTRY_LIST,
                    reason,
                ))?;
            let api_key_id = api_key_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ACCESS_LIST_ENTRY_LIST,
                    reason,
                ))?;
            let include_count = include_count
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ACCESS_LIST_ENTRY_LIST,
                    reason,
                ))?;
            let items_per_page = items_per_page
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ACCESS_LIST_ENTRY_LIST,
                    reason,
                ))?;
            let page_num = page_num
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ACCESS_LIST_ENTRY_LIST,
                    reason,
                ))?;
            let url = format!(
                "{}/orgs/{}/apiKeys/{}/accessList", client.baseurl, encode_path(&
                super::operations::ACCESS_LIST_ENTRY_LIST, "org_id", & org_id
                .to_string()) ?, encode_path(& super::operations::ACCESS_LIST_ENTRY_LIST,
                "api_key_id", & api_key_id.to_string()) ?,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&crate::runtime::QueryParam::new("includeCount", &include_count))
                .query(&crate::runtime::QueryParam::new("itemsPerPage", &items_per_page))
                .query(&crate::runtime::QueryParam::new("pageNum", &page_num))
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::ACCESS_LIST_ENTRY_LIST,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::ACCESS_LIST_ENTRY_LIST);
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
    /**Builder for [`Client::access_list_entry_create`]

[`Client::access_list_entry_create`]: super::Client::access_list_entry_create*/
    #[derive(Debug, Clone)]
    pub struct AccessListEntryCreate<'a> {
        client: &'a super::Client,
        org_id: Result<types::ObjectId, String>,
        api_key_id: Result<types::ObjectId, String>,
        include_count: Result<Option<bool>, String>,
        items_per_page: Result<Option<i32>, String>,
        page_num: Result<Option<i32>, String>,
        body: Result<types::AccessListEntryCreateList, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> AccessListEntryCreate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org_id: Err("org_id was not initialized".to_string()),
                api_key_id: Err("api_key_id was not initialized".to_string()),
                include_count: Ok(None),
                items_per_page: Ok(None),
                page_num: Ok(None),
                body: Err("body was not initialized".to_string()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn org_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ObjectId>,
            V::Error: std::fmt::Display,
        {
            self.org_id = value.try_into().map_err(|reason| format!("org_id: {reason}"));
            self
        }
        pub fn api_key_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ObjectId>,
            V::Error: std::fmt::Display,
        {
            self.api_key_id = value
                .try_into()
                .map_err(|reason| format!("api_key_id: {reason}"));
            self
        }
        pub fn include_count<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
            V::Error: std::fmt::Display,
        {
            self.include_count = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("include_count: {reason}"));
            self
        }
        pub fn items_per_page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            V::Error: std::fmt::Display,
        {
            self.items_per_page = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("items_per_page: {reason}"));
            self
        }
        pub fn page_num<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            V::Error: std::fmt::Display,
        {
            self.page_num = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("page_num: {reason}"));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccessListEntryCreateList>,
            V::Error: std::fmt::Display,
        {
            self.body = value.try_into().map_err(|reason| format!("body: {reason}"));
            self
        }
        ///Sends a `POST` request to `/orgs/{org_id}/apiKeys/{api_key_id}/accessList`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::AccessListEntryList>, Error> {
            let Self {
                client,
                org_id,
                api_key_id,
                include_count,
                items_per_page,
                page_num,
                body,
                options,
            } = self;
            let org_id = org_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ACCESS_LIST_ENTRY_CREATE,
                    reason,
                ))?;
            let api_key_id = api_key_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ACCESS_LIST_ENTRY_CREATE,
                    reason,
                ))?;
            let include_count = include_count
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ACCESS_LIST_ENTRY_CREATE,
                    reason,
                ))?;
            let items_per_page = items_per_page
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ACCESS_LIST_ENTRY_CREATE,
                    reason,
                ))?;
            let page_num = page_num
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ACCESS_LIST_ENTRY_CREATE,
                    reason,
                ))?;
            let body = body
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ACCESS_LIST_ENTRY_CREATE,
                    reason,
                ))?;
            let url = format!(
                "{}/orgs/{}/apiKeys/{}/accessList", client.baseurl, encode_path(&
                super::operations::ACCESS_LIST_ENTRY_CREATE, "org_id", & org_id
                .to_string()) ?, encode_path(&
                super::operations::ACCESS_LIST_ENTRY_CREATE, "api_key_id", & api_key_id
                .to_string()) ?,
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
                .query(&crate::runtime::QueryParam::new("includeCount", &include_count))
                .query(&crate::runtime::QueryParam::new("itemsPerPage", &items_per_page))
                .query(&crate::runtime::QueryParam::new("pageNum", &page_num))
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::ACCESS_LIST_ENTRY_CREATE,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::ACCESS_LIST_ENTRY_CREATE);
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
    /**Builder for [`Client::access_list_entry_get`]

[`Client::access_list_entry_get`]: super::Client::access_list_entry_get*/
    #[derive(Debug, Clone)]
    pub struct AccessListEntryGet<'a> {
        client: &'a super::Client,
        org_id: Result<types::ObjectId, String>,
        api_key_id: Result<types::ObjectId, String>,
        access_list_entry: Result<::std::string::String, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> AccessListEntryGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org_id: Err("org_id was not initialized".to_string()),
                api_key_id: Err("api_key_id was not initialized".to_string()),
                access_list_entry: Err(
                    "access_list_entry was not initialized".to_string(),
                ),
                options: ::std::default::Default::default(),
            }
        }
        pub fn org_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ObjectId>,
            V::Error: std::fmt::Display,
        {
            self.org_id = value.try_into().map_err(|reason| format!("org_id: {reason}"));
            self
        }
        pub fn api_key_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ObjectId>,
            V::Error: std::fmt::Display,
        {
            self.api_key_id = value
                .try_into()
                .map_err(|reason| format!("api_key_id: {reason}"));
            self
        }
        pub fn access_list_entry<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.access_list_entry = value
                .try_into()
                .map_err(|reason| format!("access_list_entry: {reason}"));
            self
        }
        ///Sends a `GET` request to `/orgs/{org_id}/apiKeys/{api_key_id}/accessList/{access_list_entry}`
        pub async fn send(self) -> Result<ResponseValue<types::AccessListEntry>, Error> {
            let Self { client, org_id, api_key_id, access_list_entry, options } = self;
            let org_id = org_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ACCESS_LIST_ENTRY_GET,
                    reason,
                ))?;
            let api_key_id = api_key_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ACCESS_LIST_ENTRY_GET,
                    reason,
                ))?;
            let access_list_entry = access_list_entry
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ACCESS_LIST_ENTRY_GET,
                    reason,
                ))?;
            let url = format!(
                "{}/orgs/{}/apiKeys/{}/accessList/{}", client.baseurl, encode_path(&
                super::operations::ACCESS_LIST_ENTRY_GET, "org_id", & org_id.to_string())
                ?, encode_path(& super::operations::ACCESS_LIST_ENTRY_GET, "api_key_id",
                & api_key_id.to_string()) ?, encode_path(&
                super::operations::ACCESS_LIST_ENTRY_GET, "access_list_entry", &
                access_list_entry.to_string()) ?,
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
                    &super::operations::ACCESS_LIST_ENTRY_GET,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::ACCESS_LIST_ENTRY_GET);
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
    /**Builder for [`Client::access_list_entry_delete`]

[`Client::access_list_entry_delete`]: super::Client::access_list_entry_delete*/
    #[derive(Debug, Clone)]
    pub struct AccessListEntryDelete<'a> {
        client: &'a super::Client,
        org_id: Result<types::ObjectId, String>,
        api_key_id: Result<types::ObjectId, String>,
        access_list_entry: Result<::std::string::String, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> AccessListEntryDelete<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org_id: Err("org_id was not initialized".to_string()),
                api_key_id: Err("api_key_id was not initialized".to_string()),
                access_list_entry: Err(
                    "access_list_entry was not initialized".to_string(),
                ),
                options: ::std::default::Default::default(),
            }
        }
        pub fn org_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ObjectId>,
            V::Error: std::fmt::Display,
        {
            self.org_id = value.try_into().map_err(|reason| format!("org_id: {reason}"));
            self
        }
        pub fn api_key_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ObjectId>,
            V::Error: std::fmt::Display,
        {
            self.api_key_id = value
                .try_into()
                .map_err(|reason| format!("api_key_id: {reason}"));
            self
        }
        pub fn access_list_entry<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.access_list_entry = value
                .try_into()
                .map_err(|reason| format!("access_list_entry: {reason}"));
            self
        }
        ///Sends a `DELETE` request to `/orgs/{org_id}/apiKeys/{api_key_id}/accessList/{access_list_entry}`
        pub async fn send(self) -> Result<ResponseValue<()>, Error> {
            let Self { client, org_id, api_key_id, access_list_entry, options } = self;
            let org_id = org_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ACCESS_LIST_ENTRY_DELETE,
                    reason,
                ))?;
            let api_key_id = api_key_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ACCESS_LIST_ENTRY_DELETE,
                    reason,
                ))?;
            let access_list_entry = access_list_entry
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ACCESS_LIST_ENTRY_DELETE,
                    reason,
                ))?;
            let url = format!(
                "{}/orgs/{}/apiKeys/{}/accessList/{}", client.baseurl, encode_path(&
                super::operations::ACCESS_LIST_ENTRY_DELETE, "org_id", & org_id
                .to_string()) ?, encode_path(&
                super::operations::ACCESS_LIST_ENTRY_DELETE, "api_key_id", & api_key_id
                .to_string()) ?, encode_path(&
                super::operations::ACCESS_LIST_ENTRY_DELETE, "access_list_entry", &
                access_list_entry.to_string()) ?,
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
                    &super::operations::ACCESS_LIST_ENTRY_DELETE,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::ACCESS_LIST_ENTRY_DELETE);
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
    /**Builder for [`Client::org_project_list`]

[`Client::org_project_list`]: super::Client::org_project_list*/
    #[derive(Debug, Clone)]
    pub struct OrgProjectList<'a> {
        client: &'a super::Client,
        org_id: Result<types::ObjectId, String>,
        include_count: Result<Option<bool>, String>,
        items_per_page: Result<Option<i32>, String>,
        name: Result<Option<::std::string::String>, String>,
        page_num: Result<Option<i32>, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> OrgProjectList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org_id: Err("org_id was not initialized".to_string()),
                include_count: Ok(None),
                items_per_page: Ok(None),
                name: Ok(None),
                page_num: Ok(None),
                options: ::std::default::Default::default(),
            }
        }
        pub fn org_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ObjectId>,
            V::Error: std::fmt::Display,
        {
            self.org_id = value.try_into().map_err(|reason| format!("org_id: {reason}"));
            self
        }
        pub fn include_count<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
            V::Error: std::fmt::Display,
        {
            self.include_count = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("include_count: {reason}"));
            self
        }
        pub fn items_per_page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            V::Error: std::fmt::Display,
        {
            self.items_per_page = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("items_per_page: {reason}"));
            self
        }
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("name: {reason}"));
            self
        }
        pub fn page_num<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            V::Error: std::fmt::Display,
        {
            self.page_num = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("page_num: {reason}"));
            self
        }
        ///Sends a `GET` request to `/orgs/{org_id}/groups`
        pub async fn send(self) -> Result<ResponseValue<types::ProjectList>, Error> {
            let Self {
                client,
                org_id,
                include_count,
                items_per_page,
                name,
                page_num,
                options,
            } = self;
            let org_id = org_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ORG_PROJECT_LIST,
                    reason,
                ))?;
            let include_count = include_count
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ORG_PROJECT_LIST,
                    reason,
                ))?;
            let items_per_page = items_per_page
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ORG_PROJECT_LIST,
                    reason,
                ))?;
            let name = name
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ORG_PROJECT_LIST,
                    reason,
                ))?;
            let page_num = page_num
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ORG_PROJECT_LIST,
                    reason,
                ))?;
            let url = format!(
                "{}/orgs/{}/groups", client.baseurl, encode_path(&
                super::operations::ORG_PROJECT_LIST, "org_id", & org_id.to_string()) ?,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&crate::runtime::QueryParam::new("includeCount", &include_count))
                .query(&crate::runtime::QueryParam::new("itemsPerPage", &items_per_page))
                .query(&crate::runtime::QueryParam::new("name", &name))
                .query(&crate::runtime::QueryParam::new("pageNum", &page_num))
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::ORG_PROJECT_LIST,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::ORG_PROJECT_LIST);
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
    /**Builder for [`Client::first_user_create`]

[`Client::first_user_create`]: super::Client::first_user_create*/
    #[derive(Debug, Clone)]
    pub struct FirstUserCreate<'a> {
        client: &'a super::Client,
        access_list: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        whitelist: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        body: Result<types::builder::FirstUserCreate, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> FirstUserCreate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                access_list: Ok(None),
                whitelist: Ok(None),
                body: Ok(::std::default::Default::default()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn access_list<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
            V::Error: std::fmt::Display,
        {
            self.access_list = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("access_list: {reason}"));
            self
        }
        pub fn whitelist<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
            V::Error: std::fmt::Display,
        {
            self.whitelist = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("whitelist: {reason}"));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::FirstUserCreate>,
            <V as std::convert::TryInto<
                types::FirstUserCreate,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `FirstUserCreate` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::FirstUserCreate,
            ) -> types::builder::FirstUserCreate,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/unauth/users`
        pub async fn send(self) -> Result<ResponseValue<types::FirstUser>, Error> {
            let Self { client, access_list, whitelist, body, options } = self;
            let access_list = access_list
                .map_err(|reason| Error::invalid_request(
                    &super::operations::FIRST_USER_CREATE,
                    reason,
                ))?;
            let whitelist = whitelist
                .map_err(|reason| Error::invalid_request(
                    &super::operations::FIRST_USER_CREATE,
                    reason,
                ))?;
            let body = body
                .and_then(|v| {
                    types::FirstUserCreate::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(|reason| Error::invalid_request(
                    &super::operations::FIRST_USER_CREATE,
                    reason,
                ))?;
            let url = format!("{}/unauth/users", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&crate::secret::Exposed(&body))
                .query(&crate::runtime::QueryParam::new("accessList", &access_list))
                .query(&crate::runtime::QueryParam::new("whitelist", &whitelist))
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::FIRST_USER_CREATE,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::FIRST_USER_CREATE);
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
    impl<'a> OrgList<'a> {
        ///The items of all pages, fetched as they are asked for. See [`listing`](crate::listing).
        pub fn stream(self) -> crate::listing::Items<types::Organization> {
            crate::listing::Items::new(self.listing())
        }
        ///The items from a cursor on, which has to come of the same call.
        pub fn stream_from(
            self,
            cursor: crate::listing::Cursor,
        ) -> crate::listing::Items<types::Organization> {
            crate::listing::Items::new(self.listing().resumed(cursor))
        }
        ///The pages, fetched as they are asked for. See [`listing`](crate::listing).
        pub fn pages(self) -> crate::listing::Pages<types::Organization> {
            crate::listing::Pages::new(self.listing())
        }
        ///The pages from a cursor on, which has to come of the same call.
        pub fn pages_from(
            self,
            cursor: crate::listing::Cursor,
        ) -> crate::listing::Pages<types::Organization> {
            crate::listing::Pages::new(self.listing().resumed(cursor))
        }
        fn listing(self) -> crate::listing::Listing<types::Organization> {
            let Self {
                client,
                include_count,
                include_deleted_orgs,
                items_per_page,
                name,
                page_num,
                options,
            } = self;
            let client = client.clone();
            let arguments = format!(
                "{:?}", (& include_count, & include_deleted_orgs, & name,)
            );
            crate::listing::Listing::new(
                &super::operations::ORG_LIST,
                &arguments,
                crate::listing::Start::at_number(
                    page_num.map(|number| number.map_or(1, i64::from)),
                    items_per_page.map(|size| size.map_or(100i64, i64::from).min(500i64)),
                ),
                move |request| {
                    let client = client.clone();
                    let include_count = include_count.clone();
                    let include_deleted_orgs = include_deleted_orgs.clone();
                    let name = name.clone();
                    let options = options.clone();
                    Box::pin(async move {
                        let call = OrgList {
                            client: &client,
                            include_count,
                            include_deleted_orgs,
                            items_per_page: Ok(Some(request.size.into())),
                            name,
                            options,
                            page_num: Ok(Some(request.number.into())),
                        };
                        let page = call.send().await?.into_inner();
                        Ok(crate::listing::Fetched {
                            total_count: page.total_count.into(),
                            next: page
                                .links
                                .iter()
                                .any(|link| link.rel == "next")
                                .then(String::new),
                            items: page.results,
                        })
                    })
                },
            )
        }
    }
    impl<'a> OrgProjectList<'a> {
        ///The items of all pages, fetched as they are asked for. See [`listing`](crate::listing).
        pub fn stream(self) -> crate::listing::Items<types::Project> {
            crate::listing::Items::new(self.listing())
        }
        ///The items from a cursor on, which has to come of the same call.
        pub fn stream_from(
            self,
            cursor: crate::listing::Cursor,
        ) -> crate::listing::Items<types::Project> {
            crate::listing::Items::new(self.listing().resumed(cursor))
        }
        ///The pages, fetched as they are asked for. See [`listing`](crate::listing).
        pub fn pages(self) -> crate::listing::Pages<types::Project> {
            crate::listing::Pages::new(self.listing())
        }
        ///The pages from a cursor on, which has to come of the same call.
        pub fn pages_from(
            self,
            cursor: crate::listing::Cursor,
        ) -> crate::listing::Pages<types::Project> {
            crate::listing::Pages::new(self.listing().resumed(cursor))
        }
        fn listing(self) -> crate::listing::Listing<types::Project> {
            let Self {
                client,
                org_id,
                include_count,
                items_per_page,
                name,
                page_num,
                options,
            } = self;
            let client = client.clone();
            let arguments = format!("{:?}", (& org_id, & include_count, & name,));
            crate::listing::Listing::new(
                &super::operations::ORG_PROJECT_LIST,
                &arguments,
                crate::listing::Start::at_number(
                    page_num.map(|number| number.map_or(1, i64::from)),
                    items_per_page.map(|size| size.map_or(100i64, i64::from).min(500i64)),
                ),
                move |request| {
                    let client = client.clone();
                    let org_id = org_id.clone();
                    let include_count = include_count.clone();
                    let name = name.clone();
                    let options = options.clone();
                    Box::pin(async move {
                        let call = OrgProjectList {
                            client: &client,
                            org_id,
                            include_count,
                            items_per_page: Ok(Some(request.size.into())),
                            name,
                            options,
                            page_num: Ok(Some(request.number.into())),
                        };
                        let page = call.send().await?.into_inner();
                        Ok(crate::listing::Fetched {
                            total_count: page.total_count.into(),
                            next: page
                                .links
                                .iter()
                                .any(|link| link.rel == "next")
                                .then(String::new),
                            items: page.results,
                        })
                    })
                },
            )
        }
    }
    impl<'a> ProjectList<'a> {
        ///The items of all pages, fetched as they are asked for. See [`listing`](crate::listing).
        pub fn stream(self) -> crate::listing::Items<types::Project> {
            crate::listing::Items::new(self.listing())
        }
        ///The items from a cursor on, which has to come of the same call.
        pub fn stream_from(
            self,
            cursor: crate::listing::Cursor,
        ) -> crate::listing::Items<types::Project> {
            crate::listing::Items::new(self.listing().resumed(cursor))
        }
        ///The pages, fetched as they are asked for. See [`listing`](crate::listing).
        pub fn pages(self) -> crate::listing::Pages<types::Project> {
            crate::listing::Pages::new(self.listing())
        }
        ///The pages from a cursor on, which has to come of the same call.
        pub fn pages_from(
            self,
            cursor: crate::listing::Cursor,
        ) -> crate::listing::Pages<types::Project> {
            crate::listing::Pages::new(self.listing().resumed(cursor))
        }
        fn listing(self) -> crate::listing::Listing<types::Project> {
            let Self { client, include_count, items_per_page, page_num, options } = self;
            let client = client.clone();
            let arguments = format!("{:?}", (& include_count,));
            crate::listing::Listing::new(
                &super::operations::PROJECT_LIST,
                &arguments,
                crate::listing::Start::at_number(
                    page_num.map(|number| number.map_or(1, i64::from)),
                    items_per_page.map(|size| size.map_or(100i64, i64::from).min(500i64)),
                ),
                move |request| {
                    let client = client.clone();
                    let include_count = include_count.clone();
                    let options = options.clone();
                    Box::pin(async move {
                        let call = ProjectList {
                            client: &client,
                            include_count,
                            items_per_page: Ok(Some(request.size.into())),
                            options,
                            page_num: Ok(Some(request.number.into())),
                        };
                        let page = call.send().await?.into_inner();
                        Ok(crate::listing::Fetched {
                            total_count: page.total_count.into(),
                            next: page
                                .links
                                .iter()
                                .any(|link| link.rel == "next")
                                .then(String::new),
                            items: page.results,
                        })
                    })
                },
            )
        }
    }
    impl<'a> ProjectApiKeyList<'a> {
        ///The items of all pages, fetched as they are asked for. See [`listing`](crate::listing).
        pub fn stream(self) -> crate::listing::Items<types::ApiKey> {
            crate::listing::Items::new(self.listing())
        }
        ///The items from a cursor on, which has to come of the same call.
        pub fn stream_from(
            self,
            cursor: crate::listing::Cursor,
        ) -> crate::listing::Items<types::ApiKey> {
            crate::listing::Items::new(self.listing().resumed(cursor))
        }
        ///The pages, fetched as they are asked for. See [`listing`](crate::listing).
        pub fn pages(self) -> crate::listing::Pages<types::ApiKey> {
            crate::listing::Pages::new(self.listing())
        }
        ///The pages from a cursor on, which has to come of the same call.
        pub fn pages_from(
            self,
            cursor: crate::listing::Cursor,
        ) -> crate::listing::Pages<types::ApiKey> {
            crate::listing::Pages::new(self.listing().resumed(cursor))
        }
        fn listing(self) -> crate::listing::Listing<types::ApiKey> {
            let Self {
                client,
                project_id,
                include_count,
                items_per_page,
                page_num,
                options,
            } = self;
            let client = client.clone();
            let arguments = format!("{:?}", (& project_id, & include_count,));
            crate::listing::Listing::new(
                &super::operations::PROJECT_API_KEY_LIST,
                &arguments,
                crate::listing::Start::at_number(
                    page_num.map(|number| number.map_or(1, i64::from)),
                    items_per_page.map(|size| size.map_or(100i64, i64::from).min(500i64)),
                ),
                move |request| {
                    let client = client.clone();
                    let project_id = project_id.clone();
                    let include_count = include_count.clone();
                    let options = options.clone();
                    Box::pin(async move {
                        let call = ProjectApiKeyList {
                            client: &client,
                            project_id,
                            include_count,
                            items_per_page: Ok(Some(request.size.into())),
                            options,
                            page_num: Ok(Some(request.number.into())),
                        };
                        let page = call.send().await?.into_inner();
                        Ok(crate::listing::Fetched {
                            total_count: page.total_count.into(),
                            next: page
                                .links
                                .iter()
                                .any(|link| link.rel == "next")
                                .then(String::new),
                            items: page.results,
                        })
                    })
                },
            )
        }
    }
    impl<'a> OrgApiKeyList<'a> {
        ///The items of all pages, fetched as they are asked for. See [`listing`](crate::listing).
        pub fn stream(self) -> crate::listing::Items<types::ApiKey> {
            crate::listing::Items::new(self.listing())
        }
        ///The items from a cursor on, which has to come of the same call.
        pub fn stream_from(
            self,
            cursor: crate::listing::Cursor,
        ) -> crate::listing::Items<types::ApiKey> {
            crate::listing::Items::new(self.listing().resumed(cursor))
        }
        ///The pages, fetched as they are asked for. See [`listing`](crate::listing).
        pub fn pages(self) -> crate::listing::Pages<types::ApiKey> {
            crate::listing::Pages::new(self.listing())
        }
        ///The pages from a cursor on, which has to come of the same call.
        pub fn pages_from(
            self,
            cursor: crate::listing::Cursor,
        ) -> crate::listing::Pages<types::ApiKey> {
            crate::listing::Pages::new(self.listing().resumed(cursor))
        }
        fn listing(self) -> crate::listing::Listing<types::ApiKey> {
            let Self {
                client,
                org_id,
                include_count,
                items_per_page,
                page_num,
                options,
            } = self;
            let client = client.clone();
            let arguments = format!("{:?}", (& org_id, & include_count,));
            crate::listing::Listing::new(
                &super::operations::ORG_API_KEY_LIST,
                &arguments,
                crate::listing::Start::at_number(
                    page_num.map(|number| number.map_or(1, i64::from)),
                    items_per_page.map(|size| size.map_or(100i64, i64::from).min(500i64)),
                ),
                move |request| {
                    let client = client.clone();
                    let org_id = org_id.clone();
                    let include_count = include_count.clone();
                    let options = options.clone();
                    Box::pin(async move {
                        let call = OrgApiKeyList {
                            client: &client,
                            org_id,
                            include_count,
                            items_per_page: Ok(Some(request.size.into())),
                            options,
                            page_num: Ok(Some(request.number.into())),
                        };
                        let page = call.send().await?.into_inner();
                        Ok(crate::listing::Fetched {
                            total_count: page.total_count.into(),
                            next: page
                                .links
                                .iter()
                                .any(|link| link.rel == "next")
                                .then(String::new),
                            items: page.results,
                        })
                    })
                },
            )
        }
    }
    impl<'a> AccessListEntryList<'a> {
        ///The items of all pages, fetched as they are asked for. See [`listing`](crate::listing).
        pub fn stream(self) -> crate::listing::Items<types::AccessListEntry> {
            crate::listing::Items::new(self.listing())
        }
        ///The items from a cursor on, which has to come of the same call.
        pub fn stream_from(
            self,
            cursor: crate::listing::Cursor,
        ) -> crate::listing::Items<types::AccessListEntry> {
            crate::listing::Items::new(self.listing().resumed(cursor))
        }
        ///The pages, fetched as they are asked for. See [`listing`](crate::listing).
        pub fn pages(self) -> crate::listing::Pages<types::AccessListEntry> {
            crate::listing::Pages::new(self.listing())
        }
        ///The pages from a cursor on, which has to come of the same call.
        pub fn pages_from(
            self,
            cursor: crate::listing::Cursor,
        ) -> crate::listing::Pages<types::AccessListEntry> {
            crate::listing::Pages::new(self.listing().resumed(cursor))
        }
        fn listing(self) -> crate::listing::Listing<types::AccessListEntry> {
            let Self {
                client,
                org_id,
                api_key_id,
                include_count,
                items_per_page,
                page_num,
                options,
            } = self;
            let client = client.clone();
            let arguments = format!("{:?}", (& org_id, & api_key_id, & include_count,));
            crate::listing::Listing::new(
                &super::operations::ACCESS_LIST_ENTRY_LIST,
                &arguments,
                crate::listing::Start::at_number(
                    page_num.map(|number| number.map_or(1, i64::from)),
                    items_per_page.map(|size| size.map_or(100i64, i64::from).min(500i64)),
                ),
                move |request| {
                    let client = client.clone();
                    let org_id = org_id.clone();
                    let api_key_id = api_key_id.clone();
                    let include_count = include_count.clone();
                    let options = options.clone();
                    Box::pin(async move {
                        let call = AccessListEntryList {
                            client: &client,
                            org_id,
                            api_key_id,
                            include_count,
                            items_per_page: Ok(Some(request.size.into())),
                            options,
                            page_num: Ok(Some(request.number.into())),
                        };
                        let page = call.send().await?.into_inner();
                        Ok(crate::listing::Fetched {
                            total_count: page.total_count.into(),
                            next: page
                                .links
                                .iter()
                                .any(|link| link.rel == "next")
                                .then(String::new),
                            items: page.results,
                        })
                    })
                },
            )
        }
    }
    impl<'a> GlobalApiKeyList<'a> {
        ///The items of all pages, fetched as they are asked for. See [`listing`](crate::listing).
        pub fn stream(self) -> crate::listing::Items<types::ApiKey> {
            crate::listing::Items::new(self.listing())
        }
        ///The items from a cursor on, which has to come of the same call.
        pub fn stream_from(
            self,
            cursor: crate::listing::Cursor,
        ) -> crate::listing::Items<types::ApiKey> {
            crate::listing::Items::new(self.listing().resumed(cursor))
        }
        ///The pages, fetched as they are asked for. See [`listing`](crate::listing).
        pub fn pages(self) -> crate::listing::Pages<types::ApiKey> {
            crate::listing::Pages::new(self.listing())
        }
        ///The pages from a cursor on, which has to come of the same call.
        pub fn pages_from(
            self,
            cursor: crate::listing::Cursor,
        ) -> crate::listing::Pages<types::ApiKey> {
            crate::listing::Pages::new(self.listing().resumed(cursor))
        }
        fn listing(self) -> crate::listing::Listing<types::ApiKey> {
            let Self { client, include_count, items_per_page, page_num, options } = self;
            let client = client.clone();
            let arguments = format!("{:?}", (& include_count,));
            crate::listing::Listing::new(
                &super::operations::GLOBAL_API_KEY_LIST,
                &arguments,
                crate::listing::Start::at_number(
                    page_num.map(|number| number.map_or(1, i64::from)),
                    items_per_page.map(|size| size.map_or(100i64, i64::from).min(500i64)),
                ),
                move |request| {
                    let client = client.clone();
                    let include_count = include_count.clone();
                    let options = options.clone();
                    Box::pin(async move {
                        let call = GlobalApiKeyList {
                            client: &client,
                            include_count,
                            items_per_page: Ok(Some(request.size.into())),
                            options,
                            page_num: Ok(Some(request.number.into())),
                        };
                        let page = call.send().await?.into_inner();
                        Ok(crate::listing::Fetched {
                            total_count: page.total_count.into(),
                            next: page
                                .links
                                .iter()
                                .any(|link| link.rel == "next")
                                .then(String::new),
                            items: page.results,
                        })
                    })
                },
            )
        }
    }
    impl<'a> GlobalAccessListEntryList<'a> {
        ///The items of all pages, fetched as they are asked for. See [`listing`](crate::listing).
        pub fn stream(self) -> crate::listing::Items<types::GlobalAccessListEntry> {
            crate::listing::Items::new(self.listing())
        }
        ///The items from a cursor on, which has to come of the same call.
        pub fn stream_from(
            self,
            cursor: crate::listing::Cursor,
        ) -> crate::listing::Items<types::GlobalAccessListEntry> {
            crate::listing::Items::new(self.listing().resumed(cursor))
        }
        ///The pages, fetched as they are asked for. See [`listing`](crate::listing).
        pub fn pages(self) -> crate::listing::Pages<types::GlobalAccessListEntry> {
            crate::listing::Pages::new(self.listing())
        }
        ///The pages from a cursor on, which has to come of the same call.
        pub fn pages_from(
            self,
            cursor: crate::listing::Cursor,
        ) -> crate::listing::Pages<types::GlobalAccessListEntry> {
            crate::listing::Pages::new(self.listing().resumed(cursor))
        }
        fn listing(self) -> crate::listing::Listing<types::GlobalAccessListEntry> {
            let Self { client, include_count, items_per_page, page_num, options } = self;
            let client = client.clone();
            let arguments = format!("{:?}", (& include_count,));
            crate::listing::Listing::new(
                &super::operations::GLOBAL_ACCESS_LIST_ENTRY_LIST,
                &arguments,
                crate::listing::Start::at_number(
                    page_num.map(|number| number.map_or(1, i64::from)),
                    items_per_page.map(|size| size.map_or(100i64, i64::from).min(500i64)),
                ),
                move |request| {
                    let client = client.clone();
                    let include_count = include_count.clone();
                    let options = options.clone();
                    Box::pin(async move {
                        let call = GlobalAccessListEntryList {
                            client: &client,
                            include_count,
                            items_per_page: Ok(Some(request.size.into())),
                            options,
                            page_num: Ok(Some(request.number.into())),
                        };
                        let page = call.send().await?.into_inner();
                        Ok(crate::listing::Fetched {
                            total_count: page.total_count.into(),
                            next: page
                                .links
                                .iter()
                                .any(|link| link.rel == "next")
                                .then(String::new),
                            items: page.results,
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
        "Role in an organization, as accepted when a key is created or changed there."]
        Role { #[doc = "`ORG_OWNER`: Organization owner."] ORG_OWNER = "ORG_OWNER"; #[doc
        = "`ORG_MEMBER`: Organization member."] ORG_MEMBER = "ORG_MEMBER"; #[doc =
        "`ORG_GROUP_CREATOR`: Organization project creator."] ORG_GROUP_CREATOR =
        "ORG_GROUP_CREATOR"; #[doc = "`ORG_READ_ONLY`: Organization read only."]
        ORG_READ_ONLY = "ORG_READ_ONLY"; #[doc =
        "`GROUP_AUTOMATION_ADMIN`: Project automation admin."] GROUP_AUTOMATION_ADMIN =
        "GROUP_AUTOMATION_ADMIN"; #[doc = "`GROUP_BACKUP_ADMIN`: Project backup admin."]
        GROUP_BACKUP_ADMIN = "GROUP_BACKUP_ADMIN"; #[doc =
        "`GROUP_DATA_ACCESS_ADMIN`: Project data access admin."] GROUP_DATA_ACCESS_ADMIN
        = "GROUP_DATA_ACCESS_ADMIN"; #[doc =
        "`GROUP_DATA_ACCESS_READ_ONLY`: Project data access read only."]
        GROUP_DATA_ACCESS_READ_ONLY = "GROUP_DATA_ACCESS_READ_ONLY"; #[doc =
        "`GROUP_DATA_ACCESS_READ_WRITE`: Project data access read and write."]
        GROUP_DATA_ACCESS_READ_WRITE = "GROUP_DATA_ACCESS_READ_WRITE"; #[doc =
        "`GROUP_MONITORING_ADMIN`: Project monitoring admin."] GROUP_MONITORING_ADMIN =
        "GROUP_MONITORING_ADMIN"; #[doc = "`GROUP_OWNER`: Project owner."] GROUP_OWNER =
        "GROUP_OWNER"; #[doc = "`GROUP_READ_ONLY`: Project read only."] GROUP_READ_ONLY =
        "GROUP_READ_ONLY"; #[doc = "`GROUP_USER_ADMIN`: Project user admin."]
        GROUP_USER_ADMIN = "GROUP_USER_ADMIN"; #[doc =
        "`GLOBAL_AUTOMATION_ADMIN`: Global automation admin."] GLOBAL_AUTOMATION_ADMIN =
        "GLOBAL_AUTOMATION_ADMIN"; #[doc = "`GLOBAL_BACKUP_ADMIN`: Global backup admin."]
        GLOBAL_BACKUP_ADMIN = "GLOBAL_BACKUP_ADMIN"; #[doc =
        "`GLOBAL_MONITORING_ADMIN`: Global monitoring admin."] GLOBAL_MONITORING_ADMIN =
        "GLOBAL_MONITORING_ADMIN"; #[doc = "`GLOBAL_OWNER`: Global owner."] GLOBAL_OWNER
        = "GLOBAL_OWNER"; #[doc = "`GLOBAL_READ_ONLY`: Global read only."]
        GLOBAL_READ_ONLY = "GLOBAL_READ_ONLY"; #[doc =
        "`GLOBAL_USER_ADMIN`: Global user admin."] GLOBAL_USER_ADMIN =
        "GLOBAL_USER_ADMIN"; #[doc = "`ORG_BILLING_ADMIN`: Organization billing admin."]
        ORG_BILLING_ADMIN = "ORG_BILLING_ADMIN"; #[doc =
        "`GROUP_BILLING_ADMIN`: Project billing admin."] GROUP_BILLING_ADMIN =
        "GROUP_BILLING_ADMIN"; #[doc = "`GROUP_CHARTS_ADMIN`: Project charts admin."]
        GROUP_CHARTS_ADMIN = "GROUP_CHARTS_ADMIN"; #[doc =
        "`GROUP_CLUSTER_MANAGER`: Project cluster manager."] GROUP_CLUSTER_MANAGER =
        "GROUP_CLUSTER_MANAGER"; #[doc = "`GLOBAL_BILLING_ADMIN`: Global billing admin."]
        GLOBAL_BILLING_ADMIN = "GLOBAL_BILLING_ADMIN"; }
    }
    crate::open_enum! {
        #[doc = "Who has created a key of agents."] AgentKeyOrigin { #[doc =
        "`PROVISIONING`: The server, together with the project."] PROVISIONING =
        "PROVISIONING"; #[doc = "`PUBLIC_API`: A caller of this API."] PUBLIC_API =
        "PUBLIC_API"; #[doc = "`USER`: A user of the web interface."] USER = "USER"; }
    }
}
/// What the document says of each operation beyond its types.
pub mod operations {
    use crate::error::read_vendor_error;
    use crate::operation::{AnswerForm, CredentialUse, Operation};
    ///Get the root of the API.
    pub static ROOT_GET: Operation = Operation {
        api: "ops_manager",
        id: "root_get",
        method: "GET",
        path: "/",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::ApiError>,
    };
    ///List the organizations of the caller.
    pub static ORG_LIST: Operation = Operation {
        api: "ops_manager",
        id: "org_list",
        method: "GET",
        path: "/orgs",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::ApiError>,
    };
    ///Create an organization.
    pub static ORG_CREATE: Operation = Operation {
        api: "ops_manager",
        id: "org_create",
        method: "POST",
        path: "/orgs",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: false,
        media_type: Some("application/json"),
        read_vendor_error: read_vendor_error::<super::types::ApiError>,
    };
    ///Get an organization.
    pub static ORG_GET: Operation = Operation {
        api: "ops_manager",
        id: "org_get",
        method: "GET",
        path: "/orgs/{org_id}",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::ApiError>,
    };
    ///Rename an organization.
    pub static ORG_UPDATE: Operation = Operation {
        api: "ops_manager",
        id: "org_update",
        method: "PATCH",
        path: "/orgs/{org_id}",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: Some("application/json"),
        read_vendor_error: read_vendor_error::<super::types::ApiError>,
    };
    ///Delete an organization.
    pub static ORG_DELETE: Operation = Operation {
        api: "ops_manager",
        id: "org_delete",
        method: "DELETE",
        path: "/orgs/{org_id}",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::ApiError>,
    };
    ///List the projects of an organization.
    pub static ORG_PROJECT_LIST: Operation = Operation {
        api: "ops_manager",
        id: "org_project_list",
        method: "GET",
        path: "/orgs/{org_id}/groups",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::ApiError>,
    };
    ///List the projects of the caller.
    pub static PROJECT_LIST: Operation = Operation {
        api: "ops_manager",
        id: "project_list",
        method: "GET",
        path: "/groups",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::ApiError>,
    };
    ///Create a project.
    pub static PROJECT_CREATE: Operation = Operation {
        api: "ops_manager",
        id: "project_create",
        method: "POST",
        path: "/groups",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: false,
        media_type: Some("application/json"),
        read_vendor_error: read_vendor_error::<super::types::ApiError>,
    };
    ///Get a project.
    pub static PROJECT_GET: Operation = Operation {
        api: "ops_manager",
        id: "project_get",
        method: "GET",
        path: "/groups/{project_id}",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::ApiError>,
    };
    ///Rename or tag a project.
    pub static PROJECT_UPDATE: Operation = Operation {
        api: "ops_manager",
        id: "project_update",
        method: "PATCH",
        path: "/groups/{project_id}",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: Some("application/json"),
        read_vendor_error: read_vendor_error::<super::types::ApiError>,
    };
    ///Delete a project.
    pub static PROJECT_DELETE: Operation = Operation {
        api: "ops_manager",
        id: "project_delete",
        method: "DELETE",
        path: "/groups/{project_id}",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::ApiError>,
    };
    ///Get a project by its name.
    pub static PROJECT_GET_BY_NAME: Operation = Operation {
        api: "ops_manager",
        id: "project_get_by_name",
        method: "GET",
        path: "/groups/byName/{project_name}",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::ApiError>,
    };
    ///List the API keys of a project.
    pub static PROJECT_API_KEY_LIST: Operation = Operation {
        api: "ops_manager",
        id: "project_api_key_list",
        method: "GET",
        path: "/groups/{project_id}/apiKeys",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::ApiError>,
    };
    ///Create an API key and assign it to a project.
    pub static PROJECT_API_KEY_CREATE: Operation = Operation {
        api: "ops_manager",
        id: "project_api_key_create",
        method: "POST",
        path: "/groups/{project_id}/apiKeys",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: false,
        media_type: Some("application/json"),
        read_vendor_error: read_vendor_error::<super::types::ApiError>,
    };
    ///Assign an API key to a project or replace its roles there.
    pub static PROJECT_API_KEY_UPDATE: Operation = Operation {
        api: "ops_manager",
        id: "project_api_key_update",
        method: "PATCH",
        path: "/groups/{project_id}/apiKeys/{api_key_id}",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: Some("application/json"),
        read_vendor_error: read_vendor_error::<super::types::ApiError>,
    };
    ///Unassign an API key from a project.
    pub static PROJECT_API_KEY_DELETE: Operation = Operation {
        api: "ops_manager",
        id: "project_api_key_delete",
        method: "DELETE",
        path: "/groups/{project_id}/apiKeys/{api_key_id}",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::ApiError>,
    };
    ///List the agent API keys of a project.
    pub static AGENT_API_KEY_LIST: Operation = Operation {
        api: "ops_manager",
        id: "agent_api_key_list",
        method: "GET",
        path: "/groups/{project_id}/agentapikeys",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::ApiError>,
    };
    ///Create an agent API key.
    pub static AGENT_API_KEY_CREATE: Operation = Operation {
        api: "ops_manager",
        id: "agent_api_key_create",
        method: "POST",
        path: "/groups/{project_id}/agentapikeys",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: false,
        media_type: Some("application/json"),
        read_vendor_error: read_vendor_error::<super::types::ApiError>,
    };
    ///Delete an agent API key.
    pub static AGENT_API_KEY_DELETE: Operation = Operation {
        api: "ops_manager",
        id: "agent_api_key_delete",
        method: "DELETE",
        path: "/groups/{project_id}/agentapikeys/{agent_api_key_id}",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::ApiError>,
    };
    ///List the API keys of an organization.
    pub static ORG_API_KEY_LIST: Operation = Operation {
        api: "ops_manager",
        id: "org_api_key_list",
        method: "GET",
        path: "/orgs/{org_id}/apiKeys",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::ApiError>,
    };
    ///Create an API key in an organization.
    pub static ORG_API_KEY_CREATE: Operation = Operation {
        api: "ops_manager",
        id: "org_api_key_create",
        method: "POST",
        path: "/orgs/{org_id}/apiKeys",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: false,
        media_type: Some("application/json"),
        read_vendor_error: read_vendor_error::<super::types::ApiError>,
    };
    ///Get an API key of an organization.
    pub static ORG_API_KEY_GET: Operation = Operation {
        api: "ops_manager",
        id: "org_api_key_get",
        method: "GET",
        path: "/orgs/{org_id}/apiKeys/{api_key_id}",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::ApiError>,
    };
    ///Update an API key of an organization.
    pub static ORG_API_KEY_UPDATE: Operation = Operation {
        api: "ops_manager",
        id: "org_api_key_update",
        method: "PATCH",
        path: "/orgs/{org_id}/apiKeys/{api_key_id}",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: Some("application/json"),
        read_vendor_error: read_vendor_error::<super::types::ApiError>,
    };
    ///Delete an API key from an organization.
    pub static ORG_API_KEY_DELETE: Operation = Operation {
        api: "ops_manager",
        id: "org_api_key_delete",
        method: "DELETE",
        path: "/orgs/{org_id}/apiKeys/{api_key_id}",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::ApiError>,
    };
    ///List the access list entries of an API key.
    pub static ACCESS_LIST_ENTRY_LIST: Operation = Operation {
        api: "ops_manager",
        id: "access_list_entry_list",
        method: "GET",
        path: "/orgs/{org_id}/apiKeys/{api_key_id}/accessList",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::ApiError>,
    };
    ///Add entries to the access list of an API key.
    pub static ACCESS_LIST_ENTRY_CREATE: Operation = Operation {
        api: "ops_manager",
        id: "access_list_entry_create",
        method: "POST",
        path: "/orgs/{org_id}/apiKeys/{api_key_id}/accessList",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: false,
        media_type: Some("application/json"),
        read_vendor_error: read_vendor_error::<super::types::ApiError>,
    };
    ///Get an access list entry of an API key.
    pub static ACCESS_LIST_ENTRY_GET: Operation = Operation {
        api: "ops_manager",
        id: "access_list_entry_get",
        method: "GET",
        path: "/orgs/{org_id}/apiKeys/{api_key_id}/accessList/{access_list_entry}",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::ApiError>,
    };
    ///Delete an access list entry of an API key.
    pub static ACCESS_LIST_ENTRY_DELETE: Operation = Operation {
        api: "ops_manager",
        id: "access_list_entry_delete",
        method: "DELETE",
        path: "/orgs/{org_id}/apiKeys/{api_key_id}/accessList/{access_list_entry}",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::ApiError>,
    };
    ///List the global API keys.
    pub static GLOBAL_API_KEY_LIST: Operation = Operation {
        api: "ops_manager",
        id: "global_api_key_list",
        method: "GET",
        path: "/admin/apiKeys",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::ApiError>,
    };
    ///Create a global API key.
    pub static GLOBAL_API_KEY_CREATE: Operation = Operation {
        api: "ops_manager",
        id: "global_api_key_create",
        method: "POST",
        path: "/admin/apiKeys",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: false,
        media_type: Some("application/json"),
        read_vendor_error: read_vendor_error::<super::types::ApiError>,
    };
    ///List the roles of global API keys.
    pub static GLOBAL_ROLE_LIST: Operation = Operation {
        api: "ops_manager",
        id: "global_role_list",
        method: "GET",
        path: "/admin/apiKeys/roles",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::ApiError>,
    };
    ///Get a global API key.
    pub static GLOBAL_API_KEY_GET: Operation = Operation {
        api: "ops_manager",
        id: "global_api_key_get",
        method: "GET",
        path: "/admin/apiKeys/{api_key_id}",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::ApiError>,
    };
    ///Change a global API key.
    pub static GLOBAL_API_KEY_UPDATE: Operation = Operation {
        api: "ops_manager",
        id: "global_api_key_update",
        method: "PATCH",
        path: "/admin/apiKeys/{api_key_id}",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: Some("application/json"),
        read_vendor_error: read_vendor_error::<super::types::ApiError>,
    };
    ///Delete a global API key.
    pub static GLOBAL_API_KEY_DELETE: Operation = Operation {
        api: "ops_manager",
        id: "global_api_key_delete",
        method: "DELETE",
        path: "/admin/apiKeys/{api_key_id}",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::ApiError>,
    };
    ///List the global access list.
    pub static GLOBAL_ACCESS_LIST_ENTRY_LIST: Operation = Operation {
        api: "ops_manager",
        id: "global_access_list_entry_list",
        method: "GET",
        path: "/admin/accessList",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::ApiError>,
    };
    ///Add an entry to the global access list.
    pub static GLOBAL_ACCESS_LIST_ENTRY_CREATE: Operation = Operation {
        api: "ops_manager",
        id: "global_access_list_entry_create",
        method: "POST",
        path: "/admin/accessList",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: false,
        media_type: Some("application/json"),
        read_vendor_error: read_vendor_error::<super::types::ApiError>,
    };
    ///Get an entry of the global access list.
    pub static GLOBAL_ACCESS_LIST_ENTRY_GET: Operation = Operation {
        api: "ops_manager",
        id: "global_access_list_entry_get",
        method: "GET",
        path: "/admin/accessList/{global_access_list_entry_id}",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::ApiError>,
    };
    ///Change an entry of the global access list.
    pub static GLOBAL_ACCESS_LIST_ENTRY_UPDATE: Operation = Operation {
        api: "ops_manager",
        id: "global_access_list_entry_update",
        method: "PATCH",
        path: "/admin/accessList/{global_access_list_entry_id}",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: Some("application/json"),
        read_vendor_error: read_vendor_error::<super::types::ApiError>,
    };
    ///Delete an entry of the global access list.
    pub static GLOBAL_ACCESS_LIST_ENTRY_DELETE: Operation = Operation {
        api: "ops_manager",
        id: "global_access_list_entry_delete",
        method: "DELETE",
        path: "/admin/accessList/{global_access_list_entry_id}",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::ApiError>,
    };
    ///Create the first user.
    pub static FIRST_USER_CREATE: Operation = Operation {
        api: "ops_manager",
        id: "first_user_create",
        method: "POST",
        path: "/unauth/users",
        replaces: "",
        credential: CredentialUse::Unneeded,
        answer: AnswerForm::Json,
        safe_to_repeat: false,
        media_type: Some("application/json"),
        read_vendor_error: read_vendor_error::<super::types::ApiError>,
    };
    ///Get the version of the server.
    pub static VERSION_GET: Operation = Operation {
        api: "ops_manager",
        id: "version_get",
        method: "GET",
        path: "/api/private/unauth/version",
        replaces: "/api/public/v1.0",
        credential: CredentialUse::Unneeded,
        answer: AnswerForm::Text,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::ApiError>,
    };
    #[cfg(test)]
    pub(crate) static ALL: &[&Operation] = &[
        &ROOT_GET,
        &ORG_LIST,
        &ORG_CREATE,
        &ORG_GET,
        &ORG_UPDATE,
        &ORG_DELETE,
        &ORG_PROJECT_LIST,
        &PROJECT_LIST,
        &PROJECT_CREATE,
        &PROJECT_GET,
        &PROJECT_UPDATE,
        &PROJECT_DELETE,
        &PROJECT_GET_BY_NAME,
        &PROJECT_API_KEY_LIST,
        &PROJECT_API_KEY_CREATE,
        &PROJECT_API_KEY_UPDATE,
        &PROJECT_API_KEY_DELETE,
        &AGENT_API_KEY_LIST,
        &AGENT_API_KEY_CREATE,
        &AGENT_API_KEY_DELETE,
        &ORG_API_KEY_LIST,
        &ORG_API_KEY_CREATE,
        &ORG_API_KEY_GET,
        &ORG_API_KEY_UPDATE,
        &ORG_API_KEY_DELETE,
        &ACCESS_LIST_ENTRY_LIST,
        &ACCESS_LIST_ENTRY_CREATE,
        &ACCESS_LIST_ENTRY_GET,
        &ACCESS_LIST_ENTRY_DELETE,
        &GLOBAL_API_KEY_LIST,
        &GLOBAL_API_KEY_CREATE,
        &GLOBAL_ROLE_LIST,
        &GLOBAL_API_KEY_GET,
        &GLOBAL_API_KEY_UPDATE,
        &GLOBAL_API_KEY_DELETE,
        &GLOBAL_ACCESS_LIST_ENTRY_LIST,
        &GLOBAL_ACCESS_LIST_ENTRY_CREATE,
        &GLOBAL_ACCESS_LIST_ENTRY_GET,
        &GLOBAL_ACCESS_LIST_ENTRY_UPDATE,
        &GLOBAL_ACCESS_LIST_ENTRY_DELETE,
        &FIRST_USER_CREATE,
        &VERSION_GET,
    ];
}
/// The objects that answers are made of, by name, each decoded and encoded again.
#[cfg(test)]
pub mod answers {
    pub const ALL: &[(&str, crate::forward_compatibility::Recode)] = &[
        (
            "AccessListEntry",
            crate::forward_compatibility::recode::<super::types::AccessListEntry>,
        ),
        (
            "AccessListEntryList",
            crate::forward_compatibility::recode::<super::types::AccessListEntryList>,
        ),
        (
            "AgentApiKey",
            crate::forward_compatibility::recode::<super::types::AgentApiKey>,
        ),
        ("ApiError", crate::forward_compatibility::recode::<super::types::ApiError>),
        ("ApiKey", crate::forward_compatibility::recode::<super::types::ApiKey>),
        ("ApiKeyList", crate::forward_compatibility::recode::<super::types::ApiKeyList>),
        ("Deletion", crate::forward_compatibility::recode::<super::types::Deletion>),
        ("FirstUser", crate::forward_compatibility::recode::<super::types::FirstUser>),
        (
            "GlobalAccessListEntry",
            crate::forward_compatibility::recode::<super::types::GlobalAccessListEntry>,
        ),
        (
            "GlobalAccessListEntryList",
            crate::forward_compatibility::recode::<
                super::types::GlobalAccessListEntryList,
            >,
        ),
        ("HostCounts", crate::forward_compatibility::recode::<super::types::HostCounts>),
        ("Link", crate::forward_compatibility::recode::<super::types::Link>),
        (
            "Organization",
            crate::forward_compatibility::recode::<super::types::Organization>,
        ),
        (
            "OrganizationList",
            crate::forward_compatibility::recode::<super::types::OrganizationList>,
        ),
        ("Project", crate::forward_compatibility::recode::<super::types::Project>),
        (
            "ProjectCreated",
            crate::forward_compatibility::recode::<super::types::ProjectCreated>,
        ),
        (
            "ProjectList",
            crate::forward_compatibility::recode::<super::types::ProjectList>,
        ),
        (
            "RoleAssignment",
            crate::forward_compatibility::recode::<super::types::RoleAssignment>,
        ),
        ("Root", crate::forward_compatibility::recode::<super::types::Root>),
        ("User", crate::forward_compatibility::recode::<super::types::User>),
    ];
    /// Those of errors.
    pub const ERRORS: &[&str] = &["ApiError"];
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
    use crate::credential::{EnvironmentKeyPair, KeyPair};
    impl Client {
        ///Starts a client from a base URL, `https://{host}:{port}/api/public/v1.0`. See
        /// [`ClientBuilder::build`](crate::ClientBuilder::build) for what may stand there.
        pub fn builder(base_url: impl Into<String>) -> ClientBuilder<Self> {
            ClientBuilder::new(base_url.into())
        }
        ///Starts a client from the environment variables `OPS_MANAGER_BASE_URL`, `OPS_MANAGER_PUBLIC_KEY` and `OPS_MANAGER_PRIVATE_KEY`.
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
                "ops_manager",
                read_vendor_error::<super::types::ApiError>,
            );
            CustomRequest::new(self, &OPERATIONS, (method, path.into()))
        }
    }
    impl ApiClient for Client {
        ///A pair of keys, used with HTTP Digest.
        type Credential = KeyPair;
        fn authorization(credential: &Self::Credential) -> Option<Authorization> {
            Authorization::digest(credential)
        }
        const ENVIRONMENT_PREFIX: &str = "OPS_MANAGER";
        fn environment_credential() -> Result<
            Box<dyn CredentialProvider<Self::Credential>>,
            CredentialError,
        > {
            EnvironmentKeyPair::new("OPS_MANAGER_PUBLIC_KEY", "OPS_MANAGER_PRIVATE_KEY")
                .provider()
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
