// Generated from `openapi/ops-manager.yaml` by `cargo xtask generate`; do not edit.
// Inputs: 221ff8c747efd3e1; by progenitor 0.15.1, prettyplease 0.2.37, xtask 0.1.0.

/// The schemas of the document as types.
pub mod types {
    use schemars::JsonSchema;
    use serde::{Deserialize, Serialize};
    #[allow(unused_imports, reason = "a type is always named with its module")]
    use super::types;
    ///The root of the API.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct Root {
        ///Where a client goes on: `self`, and by a URL the caller's projects (`…/groups`) and the caller (`…/user`).
        pub links: Vec<types::Link>,
        ///Whether the server holds back data. False means that it is well.
        pub throttling: bool,
    }
    ///An organization, to which keys and projects belong.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct Organization {
        /**Identifier that the server gave to an object, 24 lower-case hexadecimal digits. The member or
parameter that carries it says of what: `id` of the object itself, `orgId` of an organization, `groupId`
of a project.*/
        #[schemars(regex(pattern = "^[a-f0-9]{24}$"))]
        pub id: String,
        ///Whether the organization has been deleted. Only callers with a global role see such ones.
        #[serde(rename = "isDeleted")]
        pub is_deleted: bool,
        ///Related resources, `self` at least.
        pub links: Vec<types::Link>,
        ///Name of the organization, for people.
        pub name: String,
    }
    ///One page of organizations. With `envelope=true` it has the extra member `status`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct OrganizationList {
        /**`self`, `previous` unless this is the first page, `next` unless it is the last. The query of the
request is kept in them and the paging parameters are appended.*/
        pub links: Vec<types::Link>,
        ///The organizations of this page, none if there are none.
        pub results: Vec<types::Organization>,
        ///The HTTP status. Present only with `envelope=true`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub status: Option<i32>,
        ///Number of organizations on all pages together. Absent with `includeCount=false`.
        #[serde(rename = "totalCount")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(range(min = 0))]
        pub total_count: Option<i64>,
    }
    ///An organization to be created.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct OrganizationCreate {
        ///Groups of LDAP and the roles of their members. Refused unless the installation uses LDAP.
        #[serde(rename = "ldapGroupMappings")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub ldap_group_mappings: Option<Vec<types::LdapGroupMapping>>,
        ///Name of the organization, 1 to 64 characters (the length is assumed).
        #[schemars(length(min = 1, max = 64))]
        pub name: String,
    }
    ///Changes to an organization. At least one member is required; one that is null counts as absent (assumed).
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct OrganizationUpdate {
        ///Groups of LDAP and the roles of their members. Refused unless the installation uses LDAP.
        #[serde(rename = "ldapGroupMappings")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub ldap_group_mappings: Option<Vec<types::LdapGroupMapping>>,
        ///New name of the organization, 1 to 64 characters (the length is assumed).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(length(min = 1, max = 64))]
        pub name: Option<String>,
    }
    ///Groups of LDAP whose members have a role.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct LdapGroupMapping {
        ///Names of the groups.
        #[serde(rename = "ldapGroups")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub ldap_groups: Option<Vec<String>>,
        ///The role of their members.
        #[serde(rename = "roleName")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub role_name: Option<String>,
    }
    /**A project ("group" in the vendor's paths), with what its agents report about the deployments in it.
`lastActiveAgent` is when the server last counted the active agents, which it does about once a day;
absent from a project that never had one (assumed).*/
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct Project {
        ///Number of agents that report to the server. Counted about once a day; a start or stop of an agent takes up to half an hour to show.
        #[serde(rename = "activeAgentCount")]
        #[schemars(range(min = 0))]
        pub active_agent_count: i32,
        ///Number of hosts in a project by what they run.
        #[serde(rename = "hostCounts")]
        pub host_counts: types::HostCounts,
        /**Identifier that the server gave to an object, 24 lower-case hexadecimal digits. The member or
parameter that carries it says of what: `id` of the object itself, `orgId` of an organization, `groupId`
of a project.*/
        #[schemars(regex(pattern = "^[a-f0-9]{24}$"))]
        pub id: String,
        ///A moment in UTC by ISO 8601, in whole seconds.
        #[serde(rename = "lastActiveAgent")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub last_active_agent: Option<String>,
        ///Related resources, `self` at least.
        pub links: Vec<types::Link>,
        ///Name of the project, for people.
        pub name: String,
        /**Identifier that the server gave to an object, 24 lower-case hexadecimal digits. The member or
parameter that carries it says of what: `id` of the object itself, `orgId` of an organization, `groupId`
of a project.*/
        #[serde(rename = "orgId")]
        #[schemars(regex(pattern = "^[a-f0-9]{24}$"))]
        pub org_id: String,
        ///Whether this API may be used for the project. Always true.
        #[serde(rename = "publicApiEnabled")]
        pub public_api_enabled: bool,
        ///Number of replica sets in the project.
        #[serde(rename = "replicaSetCount")]
        #[schemars(range(min = 0))]
        pub replica_set_count: i32,
        ///Number of shards in the project.
        #[serde(rename = "shardCount")]
        #[schemars(range(min = 0))]
        pub shard_count: i32,
        ///Labels that the project carries, none if it has none.
        pub tags: Vec<String>,
    }
    ///Number of hosts in a project by what they run.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct HostCounts {
        ///Arbiters of replica sets.
        #[schemars(range(min = 0))]
        pub arbiter: i32,
        ///Members of the config servers of sharded clusters.
        #[schemars(range(min = 0))]
        pub config: i32,
        ///Routers of sharded clusters.
        #[schemars(range(min = 0))]
        pub mongos: i32,
        ///Primaries of replica sets.
        #[schemars(range(min = 0))]
        pub primary: i32,
        ///Secondaries of replica sets.
        #[schemars(range(min = 0))]
        pub secondary: i32,
    }
    ///One page of projects. With `envelope=true` it has the extra member `status`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ProjectList {
        /**`self`, `previous` unless this is the first page, `next` unless it is the last. The query of the
request is kept in them and the paging parameters are appended.*/
        pub links: Vec<types::Link>,
        ///The projects of this page, none if there are none.
        pub results: Vec<types::Project>,
        ///The HTTP status. Present only with `envelope=true`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub status: Option<i32>,
        ///Number of projects on all pages together. Absent with `includeCount=false`.
        #[serde(rename = "totalCount")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(range(min = 0))]
        pub total_count: Option<i64>,
    }
    ///A project that was just created, with the first key of its agents.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ProjectCreated {
        ///Number of agents that report to the server. Counted about once a day; a start or stop of an agent takes up to half an hour to show.
        #[serde(rename = "activeAgentCount")]
        #[schemars(range(min = 0))]
        pub active_agent_count: i32,
        /**Key with which the agents of a project call home. In full only in the response that creates it or its
project, 32 hexadecimal digits; otherwise 28 asterisks and its last four characters. The length is assumed;
treat it as opaque.*/
        #[serde(rename = "agentApiKey")]
        pub agent_api_key: crate::world::Secret,
        ///Number of hosts in a project by what they run.
        #[serde(rename = "hostCounts")]
        pub host_counts: types::HostCounts,
        /**Identifier that the server gave to an object, 24 lower-case hexadecimal digits. The member or
parameter that carries it says of what: `id` of the object itself, `orgId` of an organization, `groupId`
of a project.*/
        #[schemars(regex(pattern = "^[a-f0-9]{24}$"))]
        pub id: String,
        ///Related resources, `self` at least.
        pub links: Vec<types::Link>,
        ///Name of the project, for people.
        pub name: String,
        /**Identifier that the server gave to an object, 24 lower-case hexadecimal digits. The member or
parameter that carries it says of what: `id` of the object itself, `orgId` of an organization, `groupId`
of a project.*/
        #[serde(rename = "orgId")]
        #[schemars(regex(pattern = "^[a-f0-9]{24}$"))]
        pub org_id: String,
        ///Whether this API may be used for the project. Always true.
        #[serde(rename = "publicApiEnabled")]
        pub public_api_enabled: bool,
        ///Number of replica sets in the project.
        #[serde(rename = "replicaSetCount")]
        #[schemars(range(min = 0))]
        pub replica_set_count: i32,
        ///Number of shards in the project.
        #[serde(rename = "shardCount")]
        #[schemars(range(min = 0))]
        pub shard_count: i32,
        ///Labels that the project carries, none if it has none.
        pub tags: Vec<String>,
    }
    ///A project to be created.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct ProjectCreate {
        ///Name of the project, 1 to 64 characters (the length is assumed).
        #[schemars(length(min = 1, max = 64))]
        pub name: String,
        ///Id of the organization that the project is to belong to. If absent, an organization of the project's name is created with it.
        #[serde(rename = "orgId")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(regex(pattern = "^[a-f0-9]{24}$"))]
        pub org_id: Option<String>,
        ///Labels of the project, at most ten. Their characters are letters, digits, full stops, underscores and hyphens.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(length(max = 10))]
        pub tags: Option<Vec<String>>,
        ///Whether the project begins with the usual alerts. Accepted but without effect, because there are no alerts here.
        #[serde(rename = "withDefaultAlertsSettings")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub with_default_alerts_settings: Option<bool>,
    }
    ///Changes to a project. At least one of `name`, `tags` and `ldapGroupMappings` is required; a member that is null counts as absent (assumed).
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct ProjectUpdate {
        /**Key with which the agents of a project call home. In full only in the response that creates it or its
project, 32 hexadecimal digits; otherwise 28 asterisks and its last four characters. The length is assumed;
treat it as opaque.*/
        #[serde(rename = "agentApiKey")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub agent_api_key: Option<crate::world::Secret>,
        ///The id of the project. It cannot be changed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub id: Option<String>,
        ///Groups of LDAP and the roles of their members. Refused unless the installation uses LDAP.
        #[serde(rename = "ldapGroupMappings")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub ldap_group_mappings: Option<Vec<types::LdapGroupMapping>>,
        ///New name of the project, 1 to 64 characters (the length is assumed).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(length(min = 1, max = 64))]
        pub name: Option<String>,
        ///The id of the project's organization. It cannot be changed.
        #[serde(rename = "orgId")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub org_id: Option<String>,
        ///Labels of the project, at most ten. Their characters are letters, digits, full stops, underscores and hyphens.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(length(max = 10))]
        pub tags: Option<Vec<String>>,
    }
    ///What is told of a deletion: nothing.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    #[serde(transparent)]
    pub struct Deletion(pub std::collections::BTreeMap<String, serde_json::Value>);
    ///A key to be created and assigned to a project. At least one member is required; one that is null counts as absent (assumed).
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct ProjectApiKeyCreate {
        ///Description of the key, 1 to 250 characters. If absent, it becomes the empty string (assumed).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(length(min = 1, max = 250))]
        pub desc: Option<String>,
        ///Roles of the key in the project, at least one. If absent, it gets `GROUP_READ_ONLY` (assumed).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(length(min = 1))]
        pub roles: Option<Vec<types::Role>>,
    }
    ///The roles that a key is to have in a project.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct ProjectApiKeyUpdate {
        ///All roles of the key in the project, at least one. Those not listed are taken away.
        #[schemars(length(min = 1))]
        pub roles: Vec<types::Role>,
    }
    ///A key to be created in an organization.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct OrgApiKeyCreate {
        ///Description of the key, 1 to 250 characters.
        #[schemars(length(min = 1, max = 250))]
        pub desc: String,
        ///Roles of the key in the organization, at least one.
        #[schemars(length(min = 1))]
        pub roles: Vec<types::Role>,
    }
    ///Changes to a key in its organization. At least one member is required; an absent one stays as it is, and one that is null counts as absent (assumed).
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct OrgApiKeyUpdate {
        ///New description of the key, 1 to 250 characters.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(length(min = 1, max = 250))]
        pub desc: Option<String>,
        ///All roles of the key in the organization, at least one. Those not listed are taken away.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(length(min = 1))]
        pub roles: Option<Vec<types::Role>>,
    }
    ///A key to be created for the installation.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct GlobalApiKeyCreate {
        ///Description of the key, 1 to 250 characters.
        #[schemars(length(min = 1, max = 250))]
        pub desc: String,
        ///Global roles of the key, at least one.
        #[schemars(length(min = 1))]
        pub roles: Vec<types::Role>,
    }
    ///Changes to a key of the installation. At least one member is required; an absent one stays as it is, and one that is null counts as absent (assumed).
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct GlobalApiKeyUpdate {
        ///New description of the key, 1 to 250 characters.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(length(min = 1, max = 250))]
        pub desc: Option<String>,
        ///All global roles of the key, at least one. Those not listed are taken away.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(length(min = 1))]
        pub roles: Option<Vec<types::Role>>,
    }
    ///A key of an organization. `id` is the id of the key; the public key is another thing.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ApiKey {
        ///Description of the key. May be empty.
        pub desc: String,
        /**Identifier that the server gave to an object, 24 lower-case hexadecimal digits. The member or
parameter that carries it says of what: `id` of the object itself, `orgId` of an organization, `groupId`
of a project.*/
        #[schemars(regex(pattern = "^[a-f0-9]{24}$"))]
        pub id: String,
        ///Related resources. `self` is the key below its organization, even if it was read through a project.
        pub links: Vec<types::Link>,
        /**Private half of the credentials, the password of HTTP Digest. The response that creates the key shows
it in full, a random UUID in lower case. Every other response shows `********-****-****-` and the last
twelve digits of it.*/
        #[serde(rename = "privateKey")]
        pub private_key: crate::world::Secret,
        /**Public half of the credentials, the user name of HTTP Digest. All known ones are eight lower-case
letters; treat it as opaque.*/
        #[serde(rename = "publicKey")]
        #[schemars(length(min = 1))]
        pub public_key: String,
        /**All roles of the key, in the organization and in every project, whichever way the key was reached.
The order has no meaning.*/
        pub roles: Vec<types::RoleAssignment>,
    }
    /**One role of a key and where it holds: `orgId` names the organization of an organization role,
`groupId` the project of a project role. Exactly one of the two is present; a global role has neither.*/
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct RoleAssignment {
        /**Identifier that the server gave to an object, 24 lower-case hexadecimal digits. The member or
parameter that carries it says of what: `id` of the object itself, `orgId` of an organization, `groupId`
of a project.*/
        #[serde(rename = "groupId")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(regex(pattern = "^[a-f0-9]{24}$"))]
        pub group_id: Option<String>,
        /**Identifier that the server gave to an object, 24 lower-case hexadecimal digits. The member or
parameter that carries it says of what: `id` of the object itself, `orgId` of an organization, `groupId`
of a project.*/
        #[serde(rename = "orgId")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(regex(pattern = "^[a-f0-9]{24}$"))]
        pub org_id: Option<String>,
        /**Role as it appears in a response: of an organization (`ORG_`), of a project (`GROUP_`) or global
(`GLOBAL_`). Values that are not listed here must be expected.*/
        #[serde(rename = "roleName")]
        pub role_name: types::Role,
    }
    ///One page of keys. With `envelope=true` it has the extra member `status`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ApiKeyList {
        /**`self`, `previous` unless this is the first page, `next` unless it is the last. The query of the
request is kept in them and the paging parameters are appended.*/
        pub links: Vec<types::Link>,
        ///The keys of this page, none if there are none.
        pub results: Vec<types::ApiKey>,
        ///The HTTP status. Present only with `envelope=true`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub status: Option<i32>,
        ///Number of keys on all pages together. Absent with `includeCount=false`.
        #[serde(rename = "totalCount")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(range(min = 0))]
        pub total_count: Option<i64>,
    }
    ///A related resource.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct Link {
        ///Absolute URL of the resource.
        pub href: String,
        /**How it is related: `self`, `previous`, `next`, or a URL that starts with
`http://mms.mongodb.com/`.*/
        pub rel: String,
    }
    ///An address or a range to be added to an access list. Exactly one of the two members is required; one that is null counts as absent (assumed).
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct AccessListEntryCreate {
        ///Range of addresses in CIDR notation, IPv4 or IPv6.
        #[serde(rename = "cidrBlock")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(length(min = 1))]
        pub cidr_block: Option<String>,
        ///Single address, IPv4 or IPv6.
        #[serde(rename = "ipAddress")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(length(min = 1))]
        pub ip_address: Option<String>,
    }
    /**An address or range from which a key may be used. `created` is when it was added; `lastUsed` is when
the latest request came from it, and is absent until there has been one.*/
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct AccessListEntry {
        ///The range in CIDR notation; a single address appears as `/32` or, with IPv6, as `/128`.
        #[serde(rename = "cidrBlock")]
        pub cidr_block: String,
        ///Number of requests that came from this entry.
        #[schemars(range(min = 0))]
        pub count: i64,
        ///A moment in UTC by ISO 8601, in whole seconds.
        pub created: String,
        /**The address of an entry for a single one. For a range it is absent or null; the vendor's pages
show both.*/
        #[serde(rename = "ipAddress")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub ip_address: Option<String>,
        ///A moment in UTC by ISO 8601, in whole seconds.
        #[serde(rename = "lastUsed")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub last_used: Option<String>,
        ///Address of the latest request that came from this entry. Absent until there has been one.
        #[serde(rename = "lastUsedAddress")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub last_used_address: Option<String>,
        /**Related resources: `self` and, if the entry was read alone, `http://mms.mongodb.com/apiKeys` for
the key.*/
        pub links: Vec<types::Link>,
    }
    ///One page of access list entries. With `envelope=true` it has the extra member `status`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct AccessListEntryList {
        /**`self`, `previous` unless this is the first page, `next` unless it is the last. The query of the
request is kept in them and the paging parameters are appended.*/
        pub links: Vec<types::Link>,
        ///The entries of this page, none if there are none.
        pub results: Vec<types::AccessListEntry>,
        ///The HTTP status. Present only with `envelope=true`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub status: Option<i32>,
        ///Number of entries on all pages together. Absent with `includeCount=false`.
        #[serde(rename = "totalCount")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(range(min = 0))]
        pub total_count: Option<i64>,
    }
    ///Addresses to be added to the global access list.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct GlobalAccessListEntryCreate {
        ///Range of addresses in CIDR notation, or one address; IPv4 or IPv6.
        #[serde(rename = "cidrBlock")]
        #[schemars(length(min = 1))]
        pub cidr_block: String,
        ///What the addresses are, 1 to 250 characters.
        #[schemars(length(min = 1, max = 250))]
        pub description: String,
    }
    ///Changes to an entry of the global access list. At least one member is required; one that is null counts as absent (assumed).
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct GlobalAccessListEntryUpdate {
        ///New range of addresses in CIDR notation, or one address; IPv4 or IPv6.
        #[serde(rename = "cidrBlock")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(length(min = 1))]
        pub cidr_block: Option<String>,
        ///What the addresses are, 1 to 250 characters.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(length(min = 1, max = 250))]
        pub description: Option<String>,
    }
    ///Addresses from which global keys may be used. `created` is when they were added, `updated` when the entry was changed last.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct GlobalAccessListEntry {
        ///The range in CIDR notation; a single address appears as `/32` or, with IPv6, as `/128`.
        #[serde(rename = "cidrBlock")]
        pub cidr_block: String,
        ///A moment in UTC by ISO 8601, in whole seconds.
        pub created: String,
        ///What the addresses are.
        pub description: String,
        /**Identifier that the server gave to an object, 24 lower-case hexadecimal digits. The member or
parameter that carries it says of what: `id` of the object itself, `orgId` of an organization, `groupId`
of a project.*/
        #[schemars(regex(pattern = "^[a-f0-9]{24}$"))]
        pub id: String,
        ///Whom the entry is for: `GLOBAL_ROLE`, callers with a global role.
        #[serde(rename = "type")]
        pub type_: String,
        ///A moment in UTC by ISO 8601, in whole seconds.
        pub updated: String,
    }
    ///One page of the global access list. With `envelope=true` it has the extra member `status`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct GlobalAccessListEntryList {
        /**`self`, `previous` unless this is the first page, `next` unless it is the last. The query of the request
is kept in them and the paging parameters are appended.*/
        pub links: Vec<types::Link>,
        ///The entries of this page, none if there are none.
        pub results: Vec<types::GlobalAccessListEntry>,
        ///The HTTP status. Present only with `envelope=true`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub status: Option<i32>,
        ///Number of entries on all pages together. Absent with `includeCount=false`.
        #[serde(rename = "totalCount")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(range(min = 0))]
        pub total_count: Option<i64>,
    }
    ///A key to be created for the agents of a project.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct AgentApiKeyCreate {
        ///Description of the key, 1 to 250 characters (the length is assumed).
        #[schemars(length(min = 1, max = 250))]
        pub desc: String,
    }
    ///A key of the agents of a project. `createdUserId` and `createdIpAddr` are absent from a key that came with its project.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct AgentApiKey {
        /**Identifier that the server gave to an object, 24 lower-case hexadecimal digits. The member or
parameter that carries it says of what: `id` of the object itself, `orgId` of an organization, `groupId`
of a project.*/
        #[serde(rename = "_id")]
        #[schemars(regex(pattern = "^[a-f0-9]{24}$"))]
        pub id: String,
        ///Who has created a key of agents.
        #[serde(rename = "createdBy")]
        pub created_by: types::AgentKeyOrigin,
        ///Address from which the key was created.
        #[serde(rename = "createdIpAddr")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub created_ip_addr: Option<String>,
        ///When the key was created, in milliseconds since 1970 in UTC.
        #[serde(rename = "createdTime")]
        pub created_time: i64,
        /**Identifier that the server gave to an object, 24 lower-case hexadecimal digits. The member or
parameter that carries it says of what: `id` of the object itself, `orgId` of an organization, `groupId`
of a project.*/
        #[serde(rename = "createdUserId")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(regex(pattern = "^[a-f0-9]{24}$"))]
        pub created_user_id: Option<String>,
        ///Description of the key.
        pub desc: String,
        /**Key with which the agents of a project call home. In full only in the response that creates it or its
project, 32 hexadecimal digits; otherwise 28 asterisks and its last four characters. The length is assumed;
treat it as opaque.*/
        pub key: crate::world::Secret,
    }
    ///A user to be created.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct FirstUserCreate {
        ///Address for mail. If absent, the user name, if that is one.
        #[serde(rename = "emailAddress")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(length(min = 1, max = 250))]
        pub email_address: Option<String>,
        ///First name.
        #[serde(rename = "firstName")]
        #[schemars(length(min = 1, max = 250))]
        pub first_name: String,
        ///Last name.
        #[serde(rename = "lastName")]
        #[schemars(length(min = 1, max = 250))]
        pub last_name: String,
        ///Password of a user. It is never shown.
        pub password: crate::world::Secret,
        ///Global roles of a user who is not the first.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub roles: Option<Vec<types::GlobalRoleAssignment>>,
        ///Name with which the user logs in, an address for mail as a rule.
        #[schemars(length(min = 1, max = 250))]
        pub username: String,
    }
    ///A global role of a user.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct GlobalRoleAssignment {
        ///Role in the installation, as accepted when a global key is created or changed.
        #[serde(rename = "roleName")]
        pub role_name: types::Role,
    }
    ///A user that was just created. `programmaticApiKey` is there for the first one only.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct FirstUser {
        ///A key of an organization. `id` is the id of the key; the public key is another thing.
        #[serde(rename = "programmaticApiKey")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub programmatic_api_key: Option<types::ApiKey>,
        ///A user of the installation.
        pub user: types::User,
    }
    ///A user of the installation.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct User {
        ///Address for mail. Absent if none is known.
        #[serde(rename = "emailAddress")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub email_address: Option<String>,
        ///First name.
        #[serde(rename = "firstName")]
        pub first_name: String,
        /**Identifier that the server gave to an object, 24 lower-case hexadecimal digits. The member or
parameter that carries it says of what: `id` of the object itself, `orgId` of an organization, `groupId`
of a project.*/
        #[schemars(regex(pattern = "^[a-f0-9]{24}$"))]
        pub id: String,
        ///Last name.
        #[serde(rename = "lastName")]
        pub last_name: String,
        ///Related resources, `self` at least.
        pub links: Vec<types::Link>,
        ///The roles of the user.
        pub roles: Vec<types::RoleAssignment>,
        ///Name with which the user logs in.
        pub username: String,
    }
    ///Why a request was refused. Challenges of older versions have neither `errorCode` nor `parameters`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ApiError {
        ///Explanation for people. Its wording may change; programs should use `errorCode`.
        pub detail: String,
        ///The HTTP status.
        pub error: i32,
        /**Name of the error for programs, in upper case, such as `GROUP_NOT_FOUND`. The vendor's catalogue
grows, so any text must be expected. Older versions say `WHITELIST` where later ones say
`ACCESS_LIST`.*/
        #[serde(rename = "errorCode")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub error_code: Option<String>,
        ///The values that are woven into `detail`; empty if there are none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub parameters: Option<Vec<String>>,
        ///The standard phrase for the HTTP status, such as "Not Found".
        pub reason: String,
    }
    ///Role in an organization, as accepted when a key is created or changed there.
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
    pub enum Role {
        ///Organization owner
        #[serde(rename = "ORG_OWNER")]
        OrgOwner,
        ///Organization member
        #[serde(rename = "ORG_MEMBER")]
        OrgMember,
        ///Organization project creator
        #[serde(rename = "ORG_GROUP_CREATOR")]
        OrgGroupCreator,
        ///Organization read only
        #[serde(rename = "ORG_READ_ONLY")]
        OrgReadOnly,
        ///Project automation admin
        #[serde(rename = "GROUP_AUTOMATION_ADMIN")]
        GroupAutomationAdmin,
        ///Project backup admin
        #[serde(rename = "GROUP_BACKUP_ADMIN")]
        GroupBackupAdmin,
        ///Project data access admin
        #[serde(rename = "GROUP_DATA_ACCESS_ADMIN")]
        GroupDataAccessAdmin,
        ///Project data access read only
        #[serde(rename = "GROUP_DATA_ACCESS_READ_ONLY")]
        GroupDataAccessReadOnly,
        ///Project data access read and write
        #[serde(rename = "GROUP_DATA_ACCESS_READ_WRITE")]
        GroupDataAccessReadWrite,
        ///Project monitoring admin
        #[serde(rename = "GROUP_MONITORING_ADMIN")]
        GroupMonitoringAdmin,
        ///Project owner
        #[serde(rename = "GROUP_OWNER")]
        GroupOwner,
        ///Project read only
        #[serde(rename = "GROUP_READ_ONLY")]
        GroupReadOnly,
        ///Project user admin
        #[serde(rename = "GROUP_USER_ADMIN")]
        GroupUserAdmin,
        ///Global automation admin
        #[serde(rename = "GLOBAL_AUTOMATION_ADMIN")]
        GlobalAutomationAdmin,
        ///Global backup admin
        #[serde(rename = "GLOBAL_BACKUP_ADMIN")]
        GlobalBackupAdmin,
        ///Global monitoring admin
        #[serde(rename = "GLOBAL_MONITORING_ADMIN")]
        GlobalMonitoringAdmin,
        ///Global owner
        #[serde(rename = "GLOBAL_OWNER")]
        GlobalOwner,
        ///Global read only
        #[serde(rename = "GLOBAL_READ_ONLY")]
        GlobalReadOnly,
        ///Global user admin
        #[serde(rename = "GLOBAL_USER_ADMIN")]
        GlobalUserAdmin,
        ///Organization billing admin
        #[serde(rename = "ORG_BILLING_ADMIN")]
        OrgBillingAdmin,
        ///Project billing admin
        #[serde(rename = "GROUP_BILLING_ADMIN")]
        GroupBillingAdmin,
        ///Project charts admin
        #[serde(rename = "GROUP_CHARTS_ADMIN")]
        GroupChartsAdmin,
        ///Project cluster manager
        #[serde(rename = "GROUP_CLUSTER_MANAGER")]
        GroupClusterManager,
        ///Global billing admin
        #[serde(rename = "GLOBAL_BILLING_ADMIN")]
        GlobalBillingAdmin,
    }
    impl Role {
        /// All values in the order of the document.
        pub const ALL: &'static [Self] = &[
            Self::OrgOwner,
            Self::OrgMember,
            Self::OrgGroupCreator,
            Self::OrgReadOnly,
            Self::GroupAutomationAdmin,
            Self::GroupBackupAdmin,
            Self::GroupDataAccessAdmin,
            Self::GroupDataAccessReadOnly,
            Self::GroupDataAccessReadWrite,
            Self::GroupMonitoringAdmin,
            Self::GroupOwner,
            Self::GroupReadOnly,
            Self::GroupUserAdmin,
            Self::GlobalAutomationAdmin,
            Self::GlobalBackupAdmin,
            Self::GlobalMonitoringAdmin,
            Self::GlobalOwner,
            Self::GlobalReadOnly,
            Self::GlobalUserAdmin,
            Self::OrgBillingAdmin,
            Self::GroupBillingAdmin,
            Self::GroupChartsAdmin,
            Self::GroupClusterManager,
            Self::GlobalBillingAdmin,
        ];
        /// Returns the value as the vendor writes it.
        pub fn as_str(self) -> &'static str {
            match self {
                Self::OrgOwner => "ORG_OWNER",
                Self::OrgMember => "ORG_MEMBER",
                Self::OrgGroupCreator => "ORG_GROUP_CREATOR",
                Self::OrgReadOnly => "ORG_READ_ONLY",
                Self::GroupAutomationAdmin => "GROUP_AUTOMATION_ADMIN",
                Self::GroupBackupAdmin => "GROUP_BACKUP_ADMIN",
                Self::GroupDataAccessAdmin => "GROUP_DATA_ACCESS_ADMIN",
                Self::GroupDataAccessReadOnly => "GROUP_DATA_ACCESS_READ_ONLY",
                Self::GroupDataAccessReadWrite => "GROUP_DATA_ACCESS_READ_WRITE",
                Self::GroupMonitoringAdmin => "GROUP_MONITORING_ADMIN",
                Self::GroupOwner => "GROUP_OWNER",
                Self::GroupReadOnly => "GROUP_READ_ONLY",
                Self::GroupUserAdmin => "GROUP_USER_ADMIN",
                Self::GlobalAutomationAdmin => "GLOBAL_AUTOMATION_ADMIN",
                Self::GlobalBackupAdmin => "GLOBAL_BACKUP_ADMIN",
                Self::GlobalMonitoringAdmin => "GLOBAL_MONITORING_ADMIN",
                Self::GlobalOwner => "GLOBAL_OWNER",
                Self::GlobalReadOnly => "GLOBAL_READ_ONLY",
                Self::GlobalUserAdmin => "GLOBAL_USER_ADMIN",
                Self::OrgBillingAdmin => "ORG_BILLING_ADMIN",
                Self::GroupBillingAdmin => "GROUP_BILLING_ADMIN",
                Self::GroupChartsAdmin => "GROUP_CHARTS_ADMIN",
                Self::GroupClusterManager => "GROUP_CLUSTER_MANAGER",
                Self::GlobalBillingAdmin => "GLOBAL_BILLING_ADMIN",
            }
        }
        /// Returns the value that the vendor writes so.
        pub fn from_wire(text: &str) -> Option<Self> {
            match text {
                "ORG_OWNER" => Some(Self::OrgOwner),
                "ORG_MEMBER" => Some(Self::OrgMember),
                "ORG_GROUP_CREATOR" => Some(Self::OrgGroupCreator),
                "ORG_READ_ONLY" => Some(Self::OrgReadOnly),
                "GROUP_AUTOMATION_ADMIN" => Some(Self::GroupAutomationAdmin),
                "GROUP_BACKUP_ADMIN" => Some(Self::GroupBackupAdmin),
                "GROUP_DATA_ACCESS_ADMIN" => Some(Self::GroupDataAccessAdmin),
                "GROUP_DATA_ACCESS_READ_ONLY" => Some(Self::GroupDataAccessReadOnly),
                "GROUP_DATA_ACCESS_READ_WRITE" => Some(Self::GroupDataAccessReadWrite),
                "GROUP_MONITORING_ADMIN" => Some(Self::GroupMonitoringAdmin),
                "GROUP_OWNER" => Some(Self::GroupOwner),
                "GROUP_READ_ONLY" => Some(Self::GroupReadOnly),
                "GROUP_USER_ADMIN" => Some(Self::GroupUserAdmin),
                "GLOBAL_AUTOMATION_ADMIN" => Some(Self::GlobalAutomationAdmin),
                "GLOBAL_BACKUP_ADMIN" => Some(Self::GlobalBackupAdmin),
                "GLOBAL_MONITORING_ADMIN" => Some(Self::GlobalMonitoringAdmin),
                "GLOBAL_OWNER" => Some(Self::GlobalOwner),
                "GLOBAL_READ_ONLY" => Some(Self::GlobalReadOnly),
                "GLOBAL_USER_ADMIN" => Some(Self::GlobalUserAdmin),
                "ORG_BILLING_ADMIN" => Some(Self::OrgBillingAdmin),
                "GROUP_BILLING_ADMIN" => Some(Self::GroupBillingAdmin),
                "GROUP_CHARTS_ADMIN" => Some(Self::GroupChartsAdmin),
                "GROUP_CLUSTER_MANAGER" => Some(Self::GroupClusterManager),
                "GLOBAL_BILLING_ADMIN" => Some(Self::GlobalBillingAdmin),
                _ => None,
            }
        }
        /// Returns the human-readable name; empty if the document has none.
        pub fn description(self) -> &'static str {
            match self {
                Self::OrgOwner => "Organization owner",
                Self::OrgMember => "Organization member",
                Self::OrgGroupCreator => "Organization project creator",
                Self::OrgReadOnly => "Organization read only",
                Self::GroupAutomationAdmin => "Project automation admin",
                Self::GroupBackupAdmin => "Project backup admin",
                Self::GroupDataAccessAdmin => "Project data access admin",
                Self::GroupDataAccessReadOnly => "Project data access read only",
                Self::GroupDataAccessReadWrite => "Project data access read and write",
                Self::GroupMonitoringAdmin => "Project monitoring admin",
                Self::GroupOwner => "Project owner",
                Self::GroupReadOnly => "Project read only",
                Self::GroupUserAdmin => "Project user admin",
                Self::GlobalAutomationAdmin => "Global automation admin",
                Self::GlobalBackupAdmin => "Global backup admin",
                Self::GlobalMonitoringAdmin => "Global monitoring admin",
                Self::GlobalOwner => "Global owner",
                Self::GlobalReadOnly => "Global read only",
                Self::GlobalUserAdmin => "Global user admin",
                Self::OrgBillingAdmin => "Organization billing admin",
                Self::GroupBillingAdmin => "Project billing admin",
                Self::GroupChartsAdmin => "Project charts admin",
                Self::GroupClusterManager => "Project cluster manager",
                Self::GlobalBillingAdmin => "Global billing admin",
            }
        }
    }
    ///Who has created a key of agents.
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
    pub enum AgentKeyOrigin {
        ///The server, together with the project
        #[serde(rename = "PROVISIONING")]
        PROVISIONING,
        ///A caller of this API
        #[serde(rename = "PUBLIC_API")]
        PublicApi,
        ///A user of the web interface
        #[serde(rename = "USER")]
        USER,
    }
    impl AgentKeyOrigin {
        /// All values in the order of the document.
        pub const ALL: &'static [Self] = &[
            Self::PROVISIONING,
            Self::PublicApi,
            Self::USER,
        ];
        /// Returns the value as the vendor writes it.
        pub fn as_str(self) -> &'static str {
            match self {
                Self::PROVISIONING => "PROVISIONING",
                Self::PublicApi => "PUBLIC_API",
                Self::USER => "USER",
            }
        }
        /// Returns the value that the vendor writes so.
        pub fn from_wire(text: &str) -> Option<Self> {
            match text {
                "PROVISIONING" => Some(Self::PROVISIONING),
                "PUBLIC_API" => Some(Self::PublicApi),
                "USER" => Some(Self::USER),
                _ => None,
            }
        }
        /// Returns the human-readable name; empty if the document has none.
        pub fn description(self) -> &'static str {
            match self {
                Self::PROVISIONING => "The server, together with the project",
                Self::PublicApi => "A caller of this API",
                Self::USER => "A user of the web interface",
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
///The operations of `openapi/ops-manager.yaml`. A new one does not compile until it is handled.
pub trait OpsManager: Vendor {
    ///`GET /`: Get the root of the API.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn root_get(
        call: &Call<'_, Self>,
        request: Request<ops::RootGet>,
    ) -> impl Future<
        Output = Result<Answer<<ops::RootGet as Operation>::Output>, Self::Problem>,
    > + Send;
    ///`GET /orgs`: List the organizations of the caller.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn org_list(
        call: &Call<'_, Self>,
        request: Request<ops::OrgList>,
    ) -> impl Future<
        Output = Result<Answer<<ops::OrgList as Operation>::Output>, Self::Problem>,
    > + Send;
    ///`POST /orgs`: Create an organization.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn org_create(
        call: &Call<'_, Self>,
        request: Request<ops::OrgCreate>,
    ) -> impl Future<
        Output = Result<Answer<<ops::OrgCreate as Operation>::Output>, Self::Problem>,
    > + Send;
    ///`GET /orgs/{org_id}`: Get an organization.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn org_get(
        call: &Call<'_, Self>,
        request: Request<ops::OrgGet>,
    ) -> impl Future<
        Output = Result<Answer<<ops::OrgGet as Operation>::Output>, Self::Problem>,
    > + Send;
    ///`PATCH /orgs/{org_id}`: Rename an organization.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn org_update(
        call: &Call<'_, Self>,
        request: Request<ops::OrgUpdate>,
    ) -> impl Future<
        Output = Result<Answer<<ops::OrgUpdate as Operation>::Output>, Self::Problem>,
    > + Send;
    ///`DELETE /orgs/{org_id}`: Delete an organization.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn org_delete(
        call: &Call<'_, Self>,
        request: Request<ops::OrgDelete>,
    ) -> impl Future<
        Output = Result<Answer<<ops::OrgDelete as Operation>::Output>, Self::Problem>,
    > + Send;
    ///`GET /orgs/{org_id}/groups`: List the projects of an organization.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn org_project_list(
        call: &Call<'_, Self>,
        request: Request<ops::OrgProjectList>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::OrgProjectList as Operation>::Output>,
            Self::Problem,
        >,
    > + Send;
    ///`GET /groups`: List the projects of the caller.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn project_list(
        call: &Call<'_, Self>,
        request: Request<ops::ProjectList>,
    ) -> impl Future<
        Output = Result<Answer<<ops::ProjectList as Operation>::Output>, Self::Problem>,
    > + Send;
    ///`POST /groups`: Create a project.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn project_create(
        call: &Call<'_, Self>,
        request: Request<ops::ProjectCreate>,
    ) -> impl Future<
        Output = Result<Answer<<ops::ProjectCreate as Operation>::Output>, Self::Problem>,
    > + Send;
    ///`GET /groups/{project_id}`: Get a project.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn project_get(
        call: &Call<'_, Self>,
        request: Request<ops::ProjectGet>,
    ) -> impl Future<
        Output = Result<Answer<<ops::ProjectGet as Operation>::Output>, Self::Problem>,
    > + Send;
    ///`PATCH /groups/{project_id}`: Rename or tag a project.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn project_update(
        call: &Call<'_, Self>,
        request: Request<ops::ProjectUpdate>,
    ) -> impl Future<
        Output = Result<Answer<<ops::ProjectUpdate as Operation>::Output>, Self::Problem>,
    > + Send;
    ///`DELETE /groups/{project_id}`: Delete a project.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn project_delete(
        call: &Call<'_, Self>,
        request: Request<ops::ProjectDelete>,
    ) -> impl Future<
        Output = Result<Answer<<ops::ProjectDelete as Operation>::Output>, Self::Problem>,
    > + Send;
    ///`GET /groups/byName/{project_name}`: Get a project by its name.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn project_get_by_name(
        call: &Call<'_, Self>,
        request: Request<ops::ProjectGetByName>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::ProjectGetByName as Operation>::Output>,
            Self::Problem,
        >,
    > + Send;
    ///`GET /groups/{project_id}/apiKeys`: List the API keys of a project.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn project_api_key_list(
        call: &Call<'_, Self>,
        request: Request<ops::ProjectApiKeyList>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::ProjectApiKeyList as Operation>::Output>,
            Self::Problem,
        >,
    > + Send;
    ///`POST /groups/{project_id}/apiKeys`: Create an API key and assign it to a project.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn project_api_key_create(
        call: &Call<'_, Self>,
        request: Request<ops::ProjectApiKeyCreate>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::ProjectApiKeyCreate as Operation>::Output>,
            Self::Problem,
        >,
    > + Send;
    ///`PATCH /groups/{project_id}/apiKeys/{api_key_id}`: Assign an API key to a project or replace its roles there.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn project_api_key_update(
        call: &Call<'_, Self>,
        request: Request<ops::ProjectApiKeyUpdate>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::ProjectApiKeyUpdate as Operation>::Output>,
            Self::Problem,
        >,
    > + Send;
    ///`DELETE /groups/{project_id}/apiKeys/{api_key_id}`: Unassign an API key from a project.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn project_api_key_delete(
        call: &Call<'_, Self>,
        request: Request<ops::ProjectApiKeyDelete>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::ProjectApiKeyDelete as Operation>::Output>,
            Self::Problem,
        >,
    > + Send;
    ///`GET /groups/{project_id}/agentapikeys`: List the agent API keys of a project.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn agent_api_key_list(
        call: &Call<'_, Self>,
        request: Request<ops::AgentApiKeyList>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::AgentApiKeyList as Operation>::Output>,
            Self::Problem,
        >,
    > + Send;
    ///`POST /groups/{project_id}/agentapikeys`: Create an agent API key.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn agent_api_key_create(
        call: &Call<'_, Self>,
        request: Request<ops::AgentApiKeyCreate>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::AgentApiKeyCreate as Operation>::Output>,
            Self::Problem,
        >,
    > + Send;
    ///`DELETE /groups/{project_id}/agentapikeys/{agent_api_key_id}`: Delete an agent API key.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn agent_api_key_delete(
        call: &Call<'_, Self>,
        request: Request<ops::AgentApiKeyDelete>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::AgentApiKeyDelete as Operation>::Output>,
            Self::Problem,
        >,
    > + Send;
    ///`GET /orgs/{org_id}/apiKeys`: List the API keys of an organization.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn org_api_key_list(
        call: &Call<'_, Self>,
        request: Request<ops::OrgApiKeyList>,
    ) -> impl Future<
        Output = Result<Answer<<ops::OrgApiKeyList as Operation>::Output>, Self::Problem>,
    > + Send;
    ///`POST /orgs/{org_id}/apiKeys`: Create an API key in an organization.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn org_api_key_create(
        call: &Call<'_, Self>,
        request: Request<ops::OrgApiKeyCreate>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::OrgApiKeyCreate as Operation>::Output>,
            Self::Problem,
        >,
    > + Send;
    ///`GET /orgs/{org_id}/apiKeys/{api_key_id}`: Get an API key of an organization.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn org_api_key_get(
        call: &Call<'_, Self>,
        request: Request<ops::OrgApiKeyGet>,
    ) -> impl Future<
        Output = Result<Answer<<ops::OrgApiKeyGet as Operation>::Output>, Self::Problem>,
    > + Send;
    ///`PATCH /orgs/{org_id}/apiKeys/{api_key_id}`: Update an API key of an organization.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn org_api_key_update(
        call: &Call<'_, Self>,
        request: Request<ops::OrgApiKeyUpdate>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::OrgApiKeyUpdate as Operation>::Output>,
            Self::Problem,
        >,
    > + Send;
    ///`DELETE /orgs/{org_id}/apiKeys/{api_key_id}`: Delete an API key from an organization.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn org_api_key_delete(
        call: &Call<'_, Self>,
        request: Request<ops::OrgApiKeyDelete>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::OrgApiKeyDelete as Operation>::Output>,
            Self::Problem,
        >,
    > + Send;
    ///`GET /orgs/{org_id}/apiKeys/{api_key_id}/accessList`: List the access list entries of an API key.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn access_list_entry_list(
        call: &Call<'_, Self>,
        request: Request<ops::AccessListEntryList>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::AccessListEntryList as Operation>::Output>,
            Self::Problem,
        >,
    > + Send;
    ///`POST /orgs/{org_id}/apiKeys/{api_key_id}/accessList`: Add entries to the access list of an API key.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn access_list_entry_create(
        call: &Call<'_, Self>,
        request: Request<ops::AccessListEntryCreate>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::AccessListEntryCreate as Operation>::Output>,
            Self::Problem,
        >,
    > + Send;
    ///`GET /orgs/{org_id}/apiKeys/{api_key_id}/accessList/{access_list_entry}`: Get an access list entry of an API key.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn access_list_entry_get(
        call: &Call<'_, Self>,
        request: Request<ops::AccessListEntryGet>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::AccessListEntryGet as Operation>::Output>,
            Self::Problem,
        >,
    > + Send;
    ///`DELETE /orgs/{org_id}/apiKeys/{api_key_id}/accessList/{access_list_entry}`: Delete an access list entry of an API key.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn access_list_entry_delete(
        call: &Call<'_, Self>,
        request: Request<ops::AccessListEntryDelete>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::AccessListEntryDelete as Operation>::Output>,
            Self::Problem,
        >,
    > + Send;
    ///`GET /admin/apiKeys`: List the global API keys.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn global_api_key_list(
        call: &Call<'_, Self>,
        request: Request<ops::GlobalApiKeyList>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::GlobalApiKeyList as Operation>::Output>,
            Self::Problem,
        >,
    > + Send;
    ///`POST /admin/apiKeys`: Create a global API key.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn global_api_key_create(
        call: &Call<'_, Self>,
        request: Request<ops::GlobalApiKeyCreate>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::GlobalApiKeyCreate as Operation>::Output>,
            Self::Problem,
        >,
    > + Send;
    ///`GET /admin/apiKeys/roles`: List the roles of global API keys.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn global_role_list(
        call: &Call<'_, Self>,
        request: Request<ops::GlobalRoleList>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::GlobalRoleList as Operation>::Output>,
            Self::Problem,
        >,
    > + Send;
    ///`GET /admin/apiKeys/{api_key_id}`: Get a global API key.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn global_api_key_get(
        call: &Call<'_, Self>,
        request: Request<ops::GlobalApiKeyGet>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::GlobalApiKeyGet as Operation>::Output>,
            Self::Problem,
        >,
    > + Send;
    ///`PATCH /admin/apiKeys/{api_key_id}`: Change a global API key.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn global_api_key_update(
        call: &Call<'_, Self>,
        request: Request<ops::GlobalApiKeyUpdate>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::GlobalApiKeyUpdate as Operation>::Output>,
            Self::Problem,
        >,
    > + Send;
    ///`DELETE /admin/apiKeys/{api_key_id}`: Delete a global API key.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn global_api_key_delete(
        call: &Call<'_, Self>,
        request: Request<ops::GlobalApiKeyDelete>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::GlobalApiKeyDelete as Operation>::Output>,
            Self::Problem,
        >,
    > + Send;
    ///`GET /admin/accessList`: List the global access list.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn global_access_list_entry_list(
        call: &Call<'_, Self>,
        request: Request<ops::GlobalAccessListEntryList>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::GlobalAccessListEntryList as Operation>::Output>,
            Self::Problem,
        >,
    > + Send;
    ///`POST /admin/accessList`: Add an entry to the global access list.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn global_access_list_entry_create(
        call: &Call<'_, Self>,
        request: Request<ops::GlobalAccessListEntryCreate>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::GlobalAccessListEntryCreate as Operation>::Output>,
            Self::Problem,
        >,
    > + Send;
    ///`GET /admin/accessList/{global_access_list_entry_id}`: Get an entry of the global access list.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn global_access_list_entry_get(
        call: &Call<'_, Self>,
        request: Request<ops::GlobalAccessListEntryGet>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::GlobalAccessListEntryGet as Operation>::Output>,
            Self::Problem,
        >,
    > + Send;
    ///`PATCH /admin/accessList/{global_access_list_entry_id}`: Change an entry of the global access list.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn global_access_list_entry_update(
        call: &Call<'_, Self>,
        request: Request<ops::GlobalAccessListEntryUpdate>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::GlobalAccessListEntryUpdate as Operation>::Output>,
            Self::Problem,
        >,
    > + Send;
    ///`DELETE /admin/accessList/{global_access_list_entry_id}`: Delete an entry of the global access list.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn global_access_list_entry_delete(
        call: &Call<'_, Self>,
        request: Request<ops::GlobalAccessListEntryDelete>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::GlobalAccessListEntryDelete as Operation>::Output>,
            Self::Problem,
        >,
    > + Send;
    ///`POST /unauth/users`: Create the first user.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn first_user_create(
        call: &Call<'_, Self>,
        request: Request<ops::FirstUserCreate>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::FirstUserCreate as Operation>::Output>,
            Self::Problem,
        >,
    > + Send;
    ///`GET /unauth/version`: Get the version of the server.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn version_get(
        call: &Call<'_, Self>,
        request: Request<ops::VersionGet>,
    ) -> impl Future<
        Output = Result<Answer<<ops::VersionGet as Operation>::Output>, Self::Problem>,
    > + Send;
}
/// The operation table.
pub static OPERATIONS: &[OperationInfo] = &[
    OperationInfo {
        api: Api::OpsManager,
        id: "root_get",
        method: Method::GET,
        path: "/api/public/v1.0/",
        also_at: &["/api/public/v1.0"],
        rights: Rights {
            within: Within::Installation,
            any_of: Holders::Everyone,
            own: None,
        },
        safe_to_repeat: true,
        success: 200,
        query: &[
            QueryParameter {
                name: "pageNum",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "itemsPerPage",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "pretty",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "envelope",
                kind: ValueKind::Boolean,
            },
        ],
        headers: &[],
        has_body: false,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::OpsManager,
        id: "org_list",
        method: Method::GET,
        path: "/api/public/v1.0/orgs",
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
                name: "name",
                kind: ValueKind::String,
            },
            QueryParameter {
                name: "includeDeletedOrgs",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "pageNum",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "itemsPerPage",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "includeCount",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "pretty",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "envelope",
                kind: ValueKind::Boolean,
            },
        ],
        headers: &[],
        has_body: false,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::OpsManager,
        id: "org_create",
        method: Method::POST,
        path: "/api/public/v1.0/orgs",
        also_at: &[],
        rights: Rights {
            within: Within::Installation,
            any_of: Holders::OneOf(&["GLOBAL_OWNER"]),
            own: None,
        },
        safe_to_repeat: false,
        success: 200,
        query: &[
            QueryParameter {
                name: "pageNum",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "itemsPerPage",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "pretty",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "envelope",
                kind: ValueKind::Boolean,
            },
        ],
        headers: &[],
        has_body: true,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::OpsManager,
        id: "org_get",
        method: Method::GET,
        path: "/api/public/v1.0/orgs/{org_id}",
        also_at: &[],
        rights: Rights {
            within: Within::Organization,
            any_of: Holders::Any,
            own: None,
        },
        safe_to_repeat: true,
        success: 200,
        query: &[
            QueryParameter {
                name: "pretty",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "envelope",
                kind: ValueKind::Boolean,
            },
        ],
        headers: &[],
        has_body: false,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::OpsManager,
        id: "org_update",
        method: Method::PATCH,
        path: "/api/public/v1.0/orgs/{org_id}",
        also_at: &[],
        rights: Rights {
            within: Within::Organization,
            any_of: Holders::OneOf(&["ORG_OWNER", "GLOBAL_OWNER"]),
            own: None,
        },
        safe_to_repeat: true,
        success: 200,
        query: &[
            QueryParameter {
                name: "pageNum",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "itemsPerPage",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "pretty",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "envelope",
                kind: ValueKind::Boolean,
            },
        ],
        headers: &[],
        has_body: true,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::OpsManager,
        id: "org_delete",
        method: Method::DELETE,
        path: "/api/public/v1.0/orgs/{org_id}",
        also_at: &[],
        rights: Rights {
            within: Within::Organization,
            any_of: Holders::OneOf(&["ORG_OWNER", "GLOBAL_OWNER"]),
            own: None,
        },
        safe_to_repeat: true,
        success: 204,
        query: &[
            QueryParameter {
                name: "pageNum",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "itemsPerPage",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "pretty",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "envelope",
                kind: ValueKind::Boolean,
            },
        ],
        headers: &[],
        has_body: false,
        media_types: &[],
        schemas,
    },
    OperationInfo {
        api: Api::OpsManager,
        id: "org_project_list",
        method: Method::GET,
        path: "/api/public/v1.0/orgs/{org_id}/groups",
        also_at: &[],
        rights: Rights {
            within: Within::Organization,
            any_of: Holders::Any,
            own: None,
        },
        safe_to_repeat: true,
        success: 200,
        query: &[
            QueryParameter {
                name: "name",
                kind: ValueKind::String,
            },
            QueryParameter {
                name: "pageNum",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "itemsPerPage",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "includeCount",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "pretty",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "envelope",
                kind: ValueKind::Boolean,
            },
        ],
        headers: &[],
        has_body: false,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::OpsManager,
        id: "project_list",
        method: Method::GET,
        path: "/api/public/v1.0/groups",
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
                name: "pageNum",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "itemsPerPage",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "includeCount",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "pretty",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "envelope",
                kind: ValueKind::Boolean,
            },
        ],
        headers: &[],
        has_body: false,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::OpsManager,
        id: "project_create",
        method: Method::POST,
        path: "/api/public/v1.0/groups",
        also_at: &[],
        rights: Rights {
            within: Within::Installation,
            any_of: Holders::Everyone,
            own: None,
        },
        safe_to_repeat: false,
        success: 201,
        query: &[
            QueryParameter {
                name: "pageNum",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "itemsPerPage",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "pretty",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "envelope",
                kind: ValueKind::Boolean,
            },
        ],
        headers: &[],
        has_body: true,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::OpsManager,
        id: "project_get",
        method: Method::GET,
        path: "/api/public/v1.0/groups/{project_id}",
        also_at: &[],
        rights: Rights {
            within: Within::Project,
            any_of: Holders::Any,
            own: None,
        },
        safe_to_repeat: true,
        success: 200,
        query: &[
            QueryParameter {
                name: "pretty",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "envelope",
                kind: ValueKind::Boolean,
            },
        ],
        headers: &[],
        has_body: false,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::OpsManager,
        id: "project_update",
        method: Method::PATCH,
        path: "/api/public/v1.0/groups/{project_id}",
        also_at: &[],
        rights: Rights {
            within: Within::Project,
            any_of: Holders::OneOf(&["GROUP_OWNER", "GLOBAL_OWNER"]),
            own: None,
        },
        safe_to_repeat: true,
        success: 200,
        query: &[
            QueryParameter {
                name: "pageNum",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "itemsPerPage",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "pretty",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "envelope",
                kind: ValueKind::Boolean,
            },
        ],
        headers: &[],
        has_body: true,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::OpsManager,
        id: "project_delete",
        method: Method::DELETE,
        path: "/api/public/v1.0/groups/{project_id}",
        also_at: &[],
        rights: Rights {
            within: Within::Project,
            any_of: Holders::OneOf(&["GROUP_OWNER", "GLOBAL_OWNER"]),
            own: None,
        },
        safe_to_repeat: true,
        success: 202,
        query: &[
            QueryParameter {
                name: "pageNum",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "itemsPerPage",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "pretty",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "envelope",
                kind: ValueKind::Boolean,
            },
        ],
        headers: &[],
        has_body: false,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::OpsManager,
        id: "project_get_by_name",
        method: Method::GET,
        path: "/api/public/v1.0/groups/byName/{project_name}",
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
                name: "pageNum",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "itemsPerPage",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "pretty",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "envelope",
                kind: ValueKind::Boolean,
            },
        ],
        headers: &[],
        has_body: false,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::OpsManager,
        id: "project_api_key_list",
        method: Method::GET,
        path: "/api/public/v1.0/groups/{project_id}/apiKeys",
        also_at: &[],
        rights: Rights {
            within: Within::Project,
            any_of: Holders::Any,
            own: None,
        },
        safe_to_repeat: true,
        success: 200,
        query: &[
            QueryParameter {
                name: "pageNum",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "itemsPerPage",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "includeCount",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "pretty",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "envelope",
                kind: ValueKind::Boolean,
            },
        ],
        headers: &[],
        has_body: false,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::OpsManager,
        id: "project_api_key_create",
        method: Method::POST,
        path: "/api/public/v1.0/groups/{project_id}/apiKeys",
        also_at: &[],
        rights: Rights {
            within: Within::Project,
            any_of: Holders::OneOf(
                &["GROUP_OWNER", "GROUP_USER_ADMIN", "GLOBAL_OWNER", "GLOBAL_USER_ADMIN"],
            ),
            own: None,
        },
        safe_to_repeat: false,
        success: 200,
        query: &[
            QueryParameter {
                name: "pageNum",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "itemsPerPage",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "pretty",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "envelope",
                kind: ValueKind::Boolean,
            },
        ],
        headers: &[],
        has_body: true,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::OpsManager,
        id: "project_api_key_update",
        method: Method::PATCH,
        path: "/api/public/v1.0/groups/{project_id}/apiKeys/{api_key_id}",
        also_at: &[],
        rights: Rights {
            within: Within::Project,
            any_of: Holders::OneOf(
                &["GROUP_OWNER", "GROUP_USER_ADMIN", "GLOBAL_OWNER", "GLOBAL_USER_ADMIN"],
            ),
            own: None,
        },
        safe_to_repeat: true,
        success: 200,
        query: &[
            QueryParameter {
                name: "pageNum",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "itemsPerPage",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "pretty",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "envelope",
                kind: ValueKind::Boolean,
            },
        ],
        headers: &[],
        has_body: true,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::OpsManager,
        id: "project_api_key_delete",
        method: Method::DELETE,
        path: "/api/public/v1.0/groups/{project_id}/apiKeys/{api_key_id}",
        also_at: &[],
        rights: Rights {
            within: Within::Project,
            any_of: Holders::OneOf(
                &["GROUP_OWNER", "GROUP_USER_ADMIN", "GLOBAL_OWNER", "GLOBAL_USER_ADMIN"],
            ),
            own: None,
        },
        safe_to_repeat: true,
        success: 204,
        query: &[
            QueryParameter {
                name: "pageNum",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "itemsPerPage",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "pretty",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "envelope",
                kind: ValueKind::Boolean,
            },
        ],
        headers: &[],
        has_body: false,
        media_types: &[],
        schemas,
    },
    OperationInfo {
        api: Api::OpsManager,
        id: "agent_api_key_list",
        method: Method::GET,
        path: "/api/public/v1.0/groups/{project_id}/agentapikeys",
        also_at: &[],
        rights: Rights {
            within: Within::Project,
            any_of: Holders::Any,
            own: None,
        },
        safe_to_repeat: true,
        success: 200,
        query: &[
            QueryParameter {
                name: "pretty",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "envelope",
                kind: ValueKind::Boolean,
            },
        ],
        headers: &[],
        has_body: false,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::OpsManager,
        id: "agent_api_key_create",
        method: Method::POST,
        path: "/api/public/v1.0/groups/{project_id}/agentapikeys",
        also_at: &[],
        rights: Rights {
            within: Within::Project,
            any_of: Holders::OneOf(&["GROUP_OWNER", "GLOBAL_OWNER"]),
            own: None,
        },
        safe_to_repeat: false,
        success: 200,
        query: &[
            QueryParameter {
                name: "pageNum",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "itemsPerPage",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "pretty",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "envelope",
                kind: ValueKind::Boolean,
            },
        ],
        headers: &[],
        has_body: true,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::OpsManager,
        id: "agent_api_key_delete",
        method: Method::DELETE,
        path: "/api/public/v1.0/groups/{project_id}/agentapikeys/{agent_api_key_id}",
        also_at: &[],
        rights: Rights {
            within: Within::Project,
            any_of: Holders::OneOf(&["GROUP_OWNER", "GLOBAL_OWNER"]),
            own: None,
        },
        safe_to_repeat: true,
        success: 204,
        query: &[
            QueryParameter {
                name: "pageNum",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "itemsPerPage",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "pretty",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "envelope",
                kind: ValueKind::Boolean,
            },
        ],
        headers: &[],
        has_body: false,
        media_types: &[],
        schemas,
    },
    OperationInfo {
        api: Api::OpsManager,
        id: "org_api_key_list",
        method: Method::GET,
        path: "/api/public/v1.0/orgs/{org_id}/apiKeys",
        also_at: &[],
        rights: Rights {
            within: Within::Organization,
            any_of: Holders::Any,
            own: None,
        },
        safe_to_repeat: true,
        success: 200,
        query: &[
            QueryParameter {
                name: "pageNum",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "itemsPerPage",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "includeCount",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "pretty",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "envelope",
                kind: ValueKind::Boolean,
            },
        ],
        headers: &[],
        has_body: false,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::OpsManager,
        id: "org_api_key_create",
        method: Method::POST,
        path: "/api/public/v1.0/orgs/{org_id}/apiKeys",
        also_at: &[],
        rights: Rights {
            within: Within::Organization,
            any_of: Holders::OneOf(&["ORG_OWNER", "GLOBAL_OWNER", "GLOBAL_USER_ADMIN"]),
            own: None,
        },
        safe_to_repeat: false,
        success: 200,
        query: &[
            QueryParameter {
                name: "pageNum",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "itemsPerPage",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "pretty",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "envelope",
                kind: ValueKind::Boolean,
            },
        ],
        headers: &[],
        has_body: true,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::OpsManager,
        id: "org_api_key_get",
        method: Method::GET,
        path: "/api/public/v1.0/orgs/{org_id}/apiKeys/{api_key_id}",
        also_at: &[],
        rights: Rights {
            within: Within::Organization,
            any_of: Holders::Any,
            own: None,
        },
        safe_to_repeat: true,
        success: 200,
        query: &[
            QueryParameter {
                name: "pageNum",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "itemsPerPage",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "pretty",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "envelope",
                kind: ValueKind::Boolean,
            },
        ],
        headers: &[],
        has_body: false,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::OpsManager,
        id: "org_api_key_update",
        method: Method::PATCH,
        path: "/api/public/v1.0/orgs/{org_id}/apiKeys/{api_key_id}",
        also_at: &[],
        rights: Rights {
            within: Within::Organization,
            any_of: Holders::OneOf(&["ORG_OWNER", "GLOBAL_OWNER", "GLOBAL_USER_ADMIN"]),
            own: None,
        },
        safe_to_repeat: true,
        success: 200,
        query: &[
            QueryParameter {
                name: "pageNum",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "itemsPerPage",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "pretty",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "envelope",
                kind: ValueKind::Boolean,
            },
        ],
        headers: &[],
        has_body: true,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::OpsManager,
        id: "org_api_key_delete",
        method: Method::DELETE,
        path: "/api/public/v1.0/orgs/{org_id}/apiKeys/{api_key_id}",
        also_at: &[],
        rights: Rights {
            within: Within::Organization,
            any_of: Holders::OneOf(&["ORG_OWNER", "GLOBAL_OWNER", "GLOBAL_USER_ADMIN"]),
            own: None,
        },
        safe_to_repeat: true,
        success: 204,
        query: &[
            QueryParameter {
                name: "pageNum",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "itemsPerPage",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "pretty",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "envelope",
                kind: ValueKind::Boolean,
            },
        ],
        headers: &[],
        has_body: false,
        media_types: &[],
        schemas,
    },
    OperationInfo {
        api: Api::OpsManager,
        id: "access_list_entry_list",
        method: Method::GET,
        path: "/api/public/v1.0/orgs/{org_id}/apiKeys/{api_key_id}/accessList",
        also_at: &["/api/public/v1.0/orgs/{org_id}/apiKeys/{api_key_id}/whitelist"],
        rights: Rights {
            within: Within::Organization,
            any_of: Holders::OneOf(&["ORG_OWNER", "GLOBAL_OWNER", "GLOBAL_USER_ADMIN"]),
            own: Some(Holders::Any),
        },
        safe_to_repeat: true,
        success: 200,
        query: &[
            QueryParameter {
                name: "pageNum",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "itemsPerPage",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "includeCount",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "pretty",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "envelope",
                kind: ValueKind::Boolean,
            },
        ],
        headers: &[],
        has_body: false,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::OpsManager,
        id: "access_list_entry_create",
        method: Method::POST,
        path: "/api/public/v1.0/orgs/{org_id}/apiKeys/{api_key_id}/accessList",
        also_at: &["/api/public/v1.0/orgs/{org_id}/apiKeys/{api_key_id}/whitelist"],
        rights: Rights {
            within: Within::Organization,
            any_of: Holders::OneOf(&["ORG_OWNER", "GLOBAL_OWNER", "GLOBAL_USER_ADMIN"]),
            own: Some(Holders::Any),
        },
        safe_to_repeat: false,
        success: 200,
        query: &[
            QueryParameter {
                name: "pageNum",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "itemsPerPage",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "includeCount",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "pretty",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "envelope",
                kind: ValueKind::Boolean,
            },
        ],
        headers: &[],
        has_body: true,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::OpsManager,
        id: "access_list_entry_get",
        method: Method::GET,
        path: "/api/public/v1.0/orgs/{org_id}/apiKeys/{api_key_id}/accessList/{access_list_entry}",
        also_at: &[
            "/api/public/v1.0/orgs/{org_id}/apiKeys/{api_key_id}/whitelist/{access_list_entry}",
        ],
        rights: Rights {
            within: Within::Organization,
            any_of: Holders::OneOf(&["ORG_OWNER", "GLOBAL_OWNER", "GLOBAL_USER_ADMIN"]),
            own: Some(Holders::Any),
        },
        safe_to_repeat: true,
        success: 200,
        query: &[
            QueryParameter {
                name: "pageNum",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "itemsPerPage",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "pretty",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "envelope",
                kind: ValueKind::Boolean,
            },
        ],
        headers: &[],
        has_body: false,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::OpsManager,
        id: "access_list_entry_delete",
        method: Method::DELETE,
        path: "/api/public/v1.0/orgs/{org_id}/apiKeys/{api_key_id}/accessList/{access_list_entry}",
        also_at: &[
            "/api/public/v1.0/orgs/{org_id}/apiKeys/{api_key_id}/whitelist/{access_list_entry}",
        ],
        rights: Rights {
            within: Within::Organization,
            any_of: Holders::OneOf(&["ORG_OWNER", "GLOBAL_OWNER", "GLOBAL_USER_ADMIN"]),
            own: Some(Holders::Any),
        },
        safe_to_repeat: true,
        success: 204,
        query: &[
            QueryParameter {
                name: "pageNum",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "itemsPerPage",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "pretty",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "envelope",
                kind: ValueKind::Boolean,
            },
        ],
        headers: &[],
        has_body: false,
        media_types: &[],
        schemas,
    },
    OperationInfo {
        api: Api::OpsManager,
        id: "global_api_key_list",
        method: Method::GET,
        path: "/api/public/v1.0/admin/apiKeys",
        also_at: &[],
        rights: Rights {
            within: Within::Installation,
            any_of: Holders::Any,
            own: None,
        },
        safe_to_repeat: true,
        success: 200,
        query: &[
            QueryParameter {
                name: "pageNum",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "itemsPerPage",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "includeCount",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "pretty",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "envelope",
                kind: ValueKind::Boolean,
            },
        ],
        headers: &[],
        has_body: false,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::OpsManager,
        id: "global_api_key_create",
        method: Method::POST,
        path: "/api/public/v1.0/admin/apiKeys",
        also_at: &[],
        rights: Rights {
            within: Within::Installation,
            any_of: Holders::OneOf(&["GLOBAL_OWNER"]),
            own: None,
        },
        safe_to_repeat: false,
        success: 200,
        query: &[
            QueryParameter {
                name: "pageNum",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "itemsPerPage",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "pretty",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "envelope",
                kind: ValueKind::Boolean,
            },
        ],
        headers: &[],
        has_body: true,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::OpsManager,
        id: "global_role_list",
        method: Method::GET,
        path: "/api/public/v1.0/admin/apiKeys/roles",
        also_at: &[],
        rights: Rights {
            within: Within::Installation,
            any_of: Holders::Any,
            own: None,
        },
        safe_to_repeat: true,
        success: 200,
        query: &[
            QueryParameter {
                name: "pretty",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "envelope",
                kind: ValueKind::Boolean,
            },
        ],
        headers: &[],
        has_body: false,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::OpsManager,
        id: "global_api_key_get",
        method: Method::GET,
        path: "/api/public/v1.0/admin/apiKeys/{api_key_id}",
        also_at: &[],
        rights: Rights {
            within: Within::Installation,
            any_of: Holders::Any,
            own: None,
        },
        safe_to_repeat: true,
        success: 200,
        query: &[
            QueryParameter {
                name: "pageNum",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "itemsPerPage",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "pretty",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "envelope",
                kind: ValueKind::Boolean,
            },
        ],
        headers: &[],
        has_body: false,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::OpsManager,
        id: "global_api_key_update",
        method: Method::PATCH,
        path: "/api/public/v1.0/admin/apiKeys/{api_key_id}",
        also_at: &[],
        rights: Rights {
            within: Within::Installation,
            any_of: Holders::OneOf(&["GLOBAL_OWNER"]),
            own: None,
        },
        safe_to_repeat: true,
        success: 200,
        query: &[
            QueryParameter {
                name: "pageNum",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "itemsPerPage",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "pretty",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "envelope",
                kind: ValueKind::Boolean,
            },
        ],
        headers: &[],
        has_body: true,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::OpsManager,
        id: "global_api_key_delete",
        method: Method::DELETE,
        path: "/api/public/v1.0/admin/apiKeys/{api_key_id}",
        also_at: &[],
        rights: Rights {
            within: Within::Installation,
            any_of: Holders::OneOf(&["GLOBAL_OWNER"]),
            own: None,
        },
        safe_to_repeat: true,
        success: 204,
        query: &[
            QueryParameter {
                name: "pageNum",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "itemsPerPage",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "pretty",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "envelope",
                kind: ValueKind::Boolean,
            },
        ],
        headers: &[],
        has_body: false,
        media_types: &[],
        schemas,
    },
    OperationInfo {
        api: Api::OpsManager,
        id: "global_access_list_entry_list",
        method: Method::GET,
        path: "/api/public/v1.0/admin/accessList",
        also_at: &["/api/public/v1.0/admin/whitelist"],
        rights: Rights {
            within: Within::Installation,
            any_of: Holders::Any,
            own: None,
        },
        safe_to_repeat: true,
        success: 200,
        query: &[
            QueryParameter {
                name: "pageNum",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "itemsPerPage",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "includeCount",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "pretty",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "envelope",
                kind: ValueKind::Boolean,
            },
        ],
        headers: &[],
        has_body: false,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::OpsManager,
        id: "global_access_list_entry_create",
        method: Method::POST,
        path: "/api/public/v1.0/admin/accessList",
        also_at: &["/api/public/v1.0/admin/whitelist"],
        rights: Rights {
            within: Within::Installation,
            any_of: Holders::OneOf(&["GLOBAL_OWNER"]),
            own: None,
        },
        safe_to_repeat: false,
        success: 200,
        query: &[
            QueryParameter {
                name: "pageNum",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "itemsPerPage",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "pretty",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "envelope",
                kind: ValueKind::Boolean,
            },
        ],
        headers: &[],
        has_body: true,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::OpsManager,
        id: "global_access_list_entry_get",
        method: Method::GET,
        path: "/api/public/v1.0/admin/accessList/{global_access_list_entry_id}",
        also_at: &["/api/public/v1.0/admin/whitelist/{global_access_list_entry_id}"],
        rights: Rights {
            within: Within::Installation,
            any_of: Holders::Any,
            own: None,
        },
        safe_to_repeat: true,
        success: 200,
        query: &[
            QueryParameter {
                name: "pageNum",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "itemsPerPage",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "pretty",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "envelope",
                kind: ValueKind::Boolean,
            },
        ],
        headers: &[],
        has_body: false,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::OpsManager,
        id: "global_access_list_entry_update",
        method: Method::PATCH,
        path: "/api/public/v1.0/admin/accessList/{global_access_list_entry_id}",
        also_at: &["/api/public/v1.0/admin/whitelist/{global_access_list_entry_id}"],
        rights: Rights {
            within: Within::Installation,
            any_of: Holders::OneOf(&["GLOBAL_OWNER"]),
            own: None,
        },
        safe_to_repeat: true,
        success: 200,
        query: &[
            QueryParameter {
                name: "pageNum",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "itemsPerPage",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "pretty",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "envelope",
                kind: ValueKind::Boolean,
            },
        ],
        headers: &[],
        has_body: true,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::OpsManager,
        id: "global_access_list_entry_delete",
        method: Method::DELETE,
        path: "/api/public/v1.0/admin/accessList/{global_access_list_entry_id}",
        also_at: &["/api/public/v1.0/admin/whitelist/{global_access_list_entry_id}"],
        rights: Rights {
            within: Within::Installation,
            any_of: Holders::OneOf(&["GLOBAL_OWNER"]),
            own: None,
        },
        safe_to_repeat: true,
        success: 204,
        query: &[
            QueryParameter {
                name: "pageNum",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "itemsPerPage",
                kind: ValueKind::Integer,
            },
            QueryParameter {
                name: "pretty",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "envelope",
                kind: ValueKind::Boolean,
            },
        ],
        headers: &[],
        has_body: false,
        media_types: &[],
        schemas,
    },
    OperationInfo {
        api: Api::OpsManager,
        id: "first_user_create",
        method: Method::POST,
        path: "/api/public/v1.0/unauth/users",
        also_at: &[],
        rights: Rights {
            within: Within::Installation,
            any_of: Holders::Public,
            own: None,
        },
        safe_to_repeat: false,
        success: 201,
        query: &[
            QueryParameter {
                name: "accessList",
                kind: ValueKind::Strings,
            },
            QueryParameter {
                name: "whitelist",
                kind: ValueKind::Strings,
            },
            QueryParameter {
                name: "pretty",
                kind: ValueKind::Boolean,
            },
            QueryParameter {
                name: "envelope",
                kind: ValueKind::Boolean,
            },
        ],
        headers: &[],
        has_body: true,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::OpsManager,
        id: "version_get",
        method: Method::GET,
        path: "/api/private/unauth/version",
        also_at: &[],
        rights: Rights {
            within: Within::Installation,
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
    ///The path parameters of `root_get`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct RootGetPath {}
    ///The query parameters of `root_get`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct RootGetQuery {
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "RootGetQuery::page_num_default")]
        #[serde(rename = "pageNum")]
        pub page_num: i32,
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "RootGetQuery::items_per_page_default")]
        #[serde(rename = "itemsPerPage")]
        pub items_per_page: i32,
        /**Whether the response body is indented, by two spaces. Without it there is no white space between
members. Only `true`, in any case of letters, means yes (assumed).*/
        #[serde(default = "RootGetQuery::pretty_default")]
        pub pretty: bool,
        /**Whether the HTTP status is repeated in the body, for clients that cannot see it: a single result or an
error becomes the member `content` beside `status`, a list gets the extra member `status`. That errors
are wrapped, and keep their HTTP status, is assumed. A response without body stays so. (Some of the
vendor's pages name the member `envelope`; `content` is what its general page says.) Only `true`, in
any case of letters, means yes (assumed).*/
        #[serde(default = "RootGetQuery::envelope_default")]
        pub envelope: bool,
    }
    impl RootGetQuery {
        ///What the document says that `pageNum` is if it is left out.
        pub const PAGE_NUM_DEFAULT: i32 = 1;
        fn page_num_default() -> i32 {
            Self::PAGE_NUM_DEFAULT
        }
        ///What the document says that `itemsPerPage` is if it is left out.
        pub const ITEMS_PER_PAGE_DEFAULT: i32 = 100;
        fn items_per_page_default() -> i32 {
            Self::ITEMS_PER_PAGE_DEFAULT
        }
        ///What the document says that `pretty` is if it is left out.
        pub const PRETTY_DEFAULT: bool = false;
        fn pretty_default() -> bool {
            Self::PRETTY_DEFAULT
        }
        ///What the document says that `envelope` is if it is left out.
        pub const ENVELOPE_DEFAULT: bool = false;
        fn envelope_default() -> bool {
            Self::ENVELOPE_DEFAULT
        }
    }
    impl Default for RootGetQuery {
        fn default() -> Self {
            Self {
                page_num: Self::page_num_default(),
                items_per_page: Self::items_per_page_default(),
                pretty: Self::pretty_default(),
                envelope: Self::envelope_default(),
            }
        }
    }
    ///The header parameters of `root_get`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct RootGetHeaders {}
    ///The path parameters of `org_list`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct OrgListPath {}
    ///The query parameters of `org_list`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct OrgListQuery {
        ///Name of the organizations to return, whole, upper and lower case not told apart. All if left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        ///Whether organizations that were deleted are listed, too. Only callers with a global role see them. Only `true`, in any case of letters, means yes (assumed).
        #[serde(default = "OrgListQuery::include_deleted_orgs_default")]
        #[serde(rename = "includeDeletedOrgs")]
        pub include_deleted_orgs: bool,
        /**Number of the page, counted from 1. A number below 1, or no number, is refused with
`INVALID_QUERY_PARAMETER` (assumed).*/
        #[serde(default = "OrgListQuery::page_num_default")]
        #[serde(rename = "pageNum")]
        #[schemars(range(min = 1))]
        pub page_num: i32,
        /**Items on a page, at most 500; more than 500 is treated as 500. A number below 1, or no number, is
refused with `INVALID_QUERY_PARAMETER` (both assumed).*/
        #[serde(default = "OrgListQuery::items_per_page_default")]
        #[serde(rename = "itemsPerPage")]
        #[schemars(range(min = 1, max = 500))]
        pub items_per_page: i32,
        ///Whether the list has the member `totalCount`. Only `true`, in any case of letters, means yes (assumed).
        #[serde(default = "OrgListQuery::include_count_default")]
        #[serde(rename = "includeCount")]
        pub include_count: bool,
        /**Whether the response body is indented, by two spaces. Without it there is no white space between
members. Only `true`, in any case of letters, means yes (assumed).*/
        #[serde(default = "OrgListQuery::pretty_default")]
        pub pretty: bool,
        /**Whether the HTTP status is repeated in the body, for clients that cannot see it: a single result or an
error becomes the member `content` beside `status`, a list gets the extra member `status`. That errors
are wrapped, and keep their HTTP status, is assumed. A response without body stays so. (Some of the
vendor's pages name the member `envelope`; `content` is what its general page says.) Only `true`, in
any case of letters, means yes (assumed).*/
        #[serde(default = "OrgListQuery::envelope_default")]
        pub envelope: bool,
    }
    impl OrgListQuery {
        ///What the document says that `includeDeletedOrgs` is if it is left out.
        pub const INCLUDE_DELETED_ORGS_DEFAULT: bool = true;
        fn include_deleted_orgs_default() -> bool {
            Self::INCLUDE_DELETED_ORGS_DEFAULT
        }
        ///What the document says that `pageNum` is if it is left out.
        pub const PAGE_NUM_DEFAULT: i32 = 1;
        fn page_num_default() -> i32 {
            Self::PAGE_NUM_DEFAULT
        }
        ///What the document says that `itemsPerPage` is if it is left out.
        pub const ITEMS_PER_PAGE_DEFAULT: i32 = 100;
        fn items_per_page_default() -> i32 {
            Self::ITEMS_PER_PAGE_DEFAULT
        }
        ///What the document says that `includeCount` is if it is left out.
        pub const INCLUDE_COUNT_DEFAULT: bool = true;
        fn include_count_default() -> bool {
            Self::INCLUDE_COUNT_DEFAULT
        }
        ///What the document says that `pretty` is if it is left out.
        pub const PRETTY_DEFAULT: bool = false;
        fn pretty_default() -> bool {
            Self::PRETTY_DEFAULT
        }
        ///What the document says that `envelope` is if it is left out.
        pub const ENVELOPE_DEFAULT: bool = false;
        fn envelope_default() -> bool {
            Self::ENVELOPE_DEFAULT
        }
    }
    impl Default for OrgListQuery {
        fn default() -> Self {
            Self {
                name: None,
                include_deleted_orgs: Self::include_deleted_orgs_default(),
                page_num: Self::page_num_default(),
                items_per_page: Self::items_per_page_default(),
                include_count: Self::include_count_default(),
                pretty: Self::pretty_default(),
                envelope: Self::envelope_default(),
            }
        }
    }
    ///The header parameters of `org_list`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct OrgListHeaders {}
    ///The path parameters of `org_create`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct OrgCreatePath {}
    ///The query parameters of `org_create`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct OrgCreateQuery {
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "OrgCreateQuery::page_num_default")]
        #[serde(rename = "pageNum")]
        pub page_num: i32,
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "OrgCreateQuery::items_per_page_default")]
        #[serde(rename = "itemsPerPage")]
        pub items_per_page: i32,
        /**Whether the response body is indented, by two spaces. Without it there is no white space between
members. Only `true`, in any case of letters, means yes (assumed).*/
        #[serde(default = "OrgCreateQuery::pretty_default")]
        pub pretty: bool,
        /**Whether the HTTP status is repeated in the body, for clients that cannot see it: a single result or an
error becomes the member `content` beside `status`, a list gets the extra member `status`. That errors
are wrapped, and keep their HTTP status, is assumed. A response without body stays so. (Some of the
vendor's pages name the member `envelope`; `content` is what its general page says.) Only `true`, in
any case of letters, means yes (assumed).*/
        #[serde(default = "OrgCreateQuery::envelope_default")]
        pub envelope: bool,
    }
    impl OrgCreateQuery {
        ///What the document says that `pageNum` is if it is left out.
        pub const PAGE_NUM_DEFAULT: i32 = 1;
        fn page_num_default() -> i32 {
            Self::PAGE_NUM_DEFAULT
        }
        ///What the document says that `itemsPerPage` is if it is left out.
        pub const ITEMS_PER_PAGE_DEFAULT: i32 = 100;
        fn items_per_page_default() -> i32 {
            Self::ITEMS_PER_PAGE_DEFAULT
        }
        ///What the document says that `pretty` is if it is left out.
        pub const PRETTY_DEFAULT: bool = false;
        fn pretty_default() -> bool {
            Self::PRETTY_DEFAULT
        }
        ///What the document says that `envelope` is if it is left out.
        pub const ENVELOPE_DEFAULT: bool = false;
        fn envelope_default() -> bool {
            Self::ENVELOPE_DEFAULT
        }
    }
    impl Default for OrgCreateQuery {
        fn default() -> Self {
            Self {
                page_num: Self::page_num_default(),
                items_per_page: Self::items_per_page_default(),
                pretty: Self::pretty_default(),
                envelope: Self::envelope_default(),
            }
        }
    }
    ///The header parameters of `org_create`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct OrgCreateHeaders {}
    ///The path parameters of `org_get`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct OrgGetPath {
        ///Id of the organization, 24 lower-case hexadecimal digits.
        pub org_id: String,
    }
    ///The query parameters of `org_get`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct OrgGetQuery {
        /**Whether the response body is indented, by two spaces. Without it there is no white space between
members. Only `true`, in any case of letters, means yes (assumed).*/
        #[serde(default = "OrgGetQuery::pretty_default")]
        pub pretty: bool,
        /**Whether the HTTP status is repeated in the body, for clients that cannot see it: a single result or an
error becomes the member `content` beside `status`, a list gets the extra member `status`. That errors
are wrapped, and keep their HTTP status, is assumed. A response without body stays so. (Some of the
vendor's pages name the member `envelope`; `content` is what its general page says.) Only `true`, in
any case of letters, means yes (assumed).*/
        #[serde(default = "OrgGetQuery::envelope_default")]
        pub envelope: bool,
    }
    impl OrgGetQuery {
        ///What the document says that `pretty` is if it is left out.
        pub const PRETTY_DEFAULT: bool = false;
        fn pretty_default() -> bool {
            Self::PRETTY_DEFAULT
        }
        ///What the document says that `envelope` is if it is left out.
        pub const ENVELOPE_DEFAULT: bool = false;
        fn envelope_default() -> bool {
            Self::ENVELOPE_DEFAULT
        }
    }
    impl Default for OrgGetQuery {
        fn default() -> Self {
            Self {
                pretty: Self::pretty_default(),
                envelope: Self::envelope_default(),
            }
        }
    }
    ///The header parameters of `org_get`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct OrgGetHeaders {}
    ///The path parameters of `org_update`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct OrgUpdatePath {
        ///Id of the organization, 24 lower-case hexadecimal digits.
        pub org_id: String,
    }
    ///The query parameters of `org_update`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct OrgUpdateQuery {
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "OrgUpdateQuery::page_num_default")]
        #[serde(rename = "pageNum")]
        pub page_num: i32,
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "OrgUpdateQuery::items_per_page_default")]
        #[serde(rename = "itemsPerPage")]
        pub items_per_page: i32,
        /**Whether the response body is indented, by two spaces. Without it there is no white space between
members. Only `true`, in any case of letters, means yes (assumed).*/
        #[serde(default = "OrgUpdateQuery::pretty_default")]
        pub pretty: bool,
        /**Whether the HTTP status is repeated in the body, for clients that cannot see it: a single result or an
error becomes the member `content` beside `status`, a list gets the extra member `status`. That errors
are wrapped, and keep their HTTP status, is assumed. A response without body stays so. (Some of the
vendor's pages name the member `envelope`; `content` is what its general page says.) Only `true`, in
any case of letters, means yes (assumed).*/
        #[serde(default = "OrgUpdateQuery::envelope_default")]
        pub envelope: bool,
    }
    impl OrgUpdateQuery {
        ///What the document says that `pageNum` is if it is left out.
        pub const PAGE_NUM_DEFAULT: i32 = 1;
        fn page_num_default() -> i32 {
            Self::PAGE_NUM_DEFAULT
        }
        ///What the document says that `itemsPerPage` is if it is left out.
        pub const ITEMS_PER_PAGE_DEFAULT: i32 = 100;
        fn items_per_page_default() -> i32 {
            Self::ITEMS_PER_PAGE_DEFAULT
        }
        ///What the document says that `pretty` is if it is left out.
        pub const PRETTY_DEFAULT: bool = false;
        fn pretty_default() -> bool {
            Self::PRETTY_DEFAULT
        }
        ///What the document says that `envelope` is if it is left out.
        pub const ENVELOPE_DEFAULT: bool = false;
        fn envelope_default() -> bool {
            Self::ENVELOPE_DEFAULT
        }
    }
    impl Default for OrgUpdateQuery {
        fn default() -> Self {
            Self {
                page_num: Self::page_num_default(),
                items_per_page: Self::items_per_page_default(),
                pretty: Self::pretty_default(),
                envelope: Self::envelope_default(),
            }
        }
    }
    ///The header parameters of `org_update`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct OrgUpdateHeaders {}
    ///The path parameters of `org_delete`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct OrgDeletePath {
        ///Id of the organization, 24 lower-case hexadecimal digits.
        pub org_id: String,
    }
    ///The query parameters of `org_delete`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct OrgDeleteQuery {
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "OrgDeleteQuery::page_num_default")]
        #[serde(rename = "pageNum")]
        pub page_num: i32,
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "OrgDeleteQuery::items_per_page_default")]
        #[serde(rename = "itemsPerPage")]
        pub items_per_page: i32,
        /**Whether the response body is indented, by two spaces. Without it there is no white space between
members. Only `true`, in any case of letters, means yes (assumed).*/
        #[serde(default = "OrgDeleteQuery::pretty_default")]
        pub pretty: bool,
        /**Whether the HTTP status is repeated in the body, for clients that cannot see it: a single result or an
error becomes the member `content` beside `status`, a list gets the extra member `status`. That errors
are wrapped, and keep their HTTP status, is assumed. A response without body stays so. (Some of the
vendor's pages name the member `envelope`; `content` is what its general page says.) Only `true`, in
any case of letters, means yes (assumed).*/
        #[serde(default = "OrgDeleteQuery::envelope_default")]
        pub envelope: bool,
    }
    impl OrgDeleteQuery {
        ///What the document says that `pageNum` is if it is left out.
        pub const PAGE_NUM_DEFAULT: i32 = 1;
        fn page_num_default() -> i32 {
            Self::PAGE_NUM_DEFAULT
        }
        ///What the document says that `itemsPerPage` is if it is left out.
        pub const ITEMS_PER_PAGE_DEFAULT: i32 = 100;
        fn items_per_page_default() -> i32 {
            Self::ITEMS_PER_PAGE_DEFAULT
        }
        ///What the document says that `pretty` is if it is left out.
        pub const PRETTY_DEFAULT: bool = false;
        fn pretty_default() -> bool {
            Self::PRETTY_DEFAULT
        }
        ///What the document says that `envelope` is if it is left out.
        pub const ENVELOPE_DEFAULT: bool = false;
        fn envelope_default() -> bool {
            Self::ENVELOPE_DEFAULT
        }
    }
    impl Default for OrgDeleteQuery {
        fn default() -> Self {
            Self {
                page_num: Self::page_num_default(),
                items_per_page: Self::items_per_page_default(),
                pretty: Self::pretty_default(),
                envelope: Self::envelope_default(),
            }
        }
    }
    ///The header parameters of `org_delete`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct OrgDeleteHeaders {}
    ///The path parameters of `org_project_list`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct OrgProjectListPath {
        ///Id of the organization, 24 lower-case hexadecimal digits.
        pub org_id: String,
    }
    ///The query parameters of `org_project_list`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct OrgProjectListQuery {
        ///What the names of the projects begin with, upper and lower case not told apart. All if left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /**Number of the page, counted from 1. A number below 1, or no number, is refused with
`INVALID_QUERY_PARAMETER` (assumed).*/
        #[serde(default = "OrgProjectListQuery::page_num_default")]
        #[serde(rename = "pageNum")]
        #[schemars(range(min = 1))]
        pub page_num: i32,
        /**Items on a page, at most 500; more than 500 is treated as 500. A number below 1, or no number, is
refused with `INVALID_QUERY_PARAMETER` (both assumed).*/
        #[serde(default = "OrgProjectListQuery::items_per_page_default")]
        #[serde(rename = "itemsPerPage")]
        #[schemars(range(min = 1, max = 500))]
        pub items_per_page: i32,
        ///Whether the list has the member `totalCount`. Only `true`, in any case of letters, means yes (assumed).
        #[serde(default = "OrgProjectListQuery::include_count_default")]
        #[serde(rename = "includeCount")]
        pub include_count: bool,
        /**Whether the response body is indented, by two spaces. Without it there is no white space between
members. Only `true`, in any case of letters, means yes (assumed).*/
        #[serde(default = "OrgProjectListQuery::pretty_default")]
        pub pretty: bool,
        /**Whether the HTTP status is repeated in the body, for clients that cannot see it: a single result or an
error becomes the member `content` beside `status`, a list gets the extra member `status`. That errors
are wrapped, and keep their HTTP status, is assumed. A response without body stays so. (Some of the
vendor's pages name the member `envelope`; `content` is what its general page says.) Only `true`, in
any case of letters, means yes (assumed).*/
        #[serde(default = "OrgProjectListQuery::envelope_default")]
        pub envelope: bool,
    }
    impl OrgProjectListQuery {
        ///What the document says that `pageNum` is if it is left out.
        pub const PAGE_NUM_DEFAULT: i32 = 1;
        fn page_num_default() -> i32 {
            Self::PAGE_NUM_DEFAULT
        }
        ///What the document says that `itemsPerPage` is if it is left out.
        pub const ITEMS_PER_PAGE_DEFAULT: i32 = 100;
        fn items_per_page_default() -> i32 {
            Self::ITEMS_PER_PAGE_DEFAULT
        }
        ///What the document says that `includeCount` is if it is left out.
        pub const INCLUDE_COUNT_DEFAULT: bool = true;
        fn include_count_default() -> bool {
            Self::INCLUDE_COUNT_DEFAULT
        }
        ///What the document says that `pretty` is if it is left out.
        pub const PRETTY_DEFAULT: bool = false;
        fn pretty_default() -> bool {
            Self::PRETTY_DEFAULT
        }
        ///What the document says that `envelope` is if it is left out.
        pub const ENVELOPE_DEFAULT: bool = false;
        fn envelope_default() -> bool {
            Self::ENVELOPE_DEFAULT
        }
    }
    impl Default for OrgProjectListQuery {
        fn default() -> Self {
            Self {
                name: None,
                page_num: Self::page_num_default(),
                items_per_page: Self::items_per_page_default(),
                include_count: Self::include_count_default(),
                pretty: Self::pretty_default(),
                envelope: Self::envelope_default(),
            }
        }
    }
    ///The header parameters of `org_project_list`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct OrgProjectListHeaders {}
    ///The path parameters of `project_list`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ProjectListPath {}
    ///The query parameters of `project_list`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ProjectListQuery {
        /**Number of the page, counted from 1. A number below 1, or no number, is refused with
`INVALID_QUERY_PARAMETER` (assumed).*/
        #[serde(default = "ProjectListQuery::page_num_default")]
        #[serde(rename = "pageNum")]
        #[schemars(range(min = 1))]
        pub page_num: i32,
        /**Items on a page, at most 500; more than 500 is treated as 500. A number below 1, or no number, is
refused with `INVALID_QUERY_PARAMETER` (both assumed).*/
        #[serde(default = "ProjectListQuery::items_per_page_default")]
        #[serde(rename = "itemsPerPage")]
        #[schemars(range(min = 1, max = 500))]
        pub items_per_page: i32,
        ///Whether the list has the member `totalCount`. Only `true`, in any case of letters, means yes (assumed).
        #[serde(default = "ProjectListQuery::include_count_default")]
        #[serde(rename = "includeCount")]
        pub include_count: bool,
        /**Whether the response body is indented, by two spaces. Without it there is no white space between
members. Only `true`, in any case of letters, means yes (assumed).*/
        #[serde(default = "ProjectListQuery::pretty_default")]
        pub pretty: bool,
        /**Whether the HTTP status is repeated in the body, for clients that cannot see it: a single result or an
error becomes the member `content` beside `status`, a list gets the extra member `status`. That errors
are wrapped, and keep their HTTP status, is assumed. A response without body stays so. (Some of the
vendor's pages name the member `envelope`; `content` is what its general page says.) Only `true`, in
any case of letters, means yes (assumed).*/
        #[serde(default = "ProjectListQuery::envelope_default")]
        pub envelope: bool,
    }
    impl ProjectListQuery {
        ///What the document says that `pageNum` is if it is left out.
        pub const PAGE_NUM_DEFAULT: i32 = 1;
        fn page_num_default() -> i32 {
            Self::PAGE_NUM_DEFAULT
        }
        ///What the document says that `itemsPerPage` is if it is left out.
        pub const ITEMS_PER_PAGE_DEFAULT: i32 = 100;
        fn items_per_page_default() -> i32 {
            Self::ITEMS_PER_PAGE_DEFAULT
        }
        ///What the document says that `includeCount` is if it is left out.
        pub const INCLUDE_COUNT_DEFAULT: bool = true;
        fn include_count_default() -> bool {
            Self::INCLUDE_COUNT_DEFAULT
        }
        ///What the document says that `pretty` is if it is left out.
        pub const PRETTY_DEFAULT: bool = false;
        fn pretty_default() -> bool {
            Self::PRETTY_DEFAULT
        }
        ///What the document says that `envelope` is if it is left out.
        pub const ENVELOPE_DEFAULT: bool = false;
        fn envelope_default() -> bool {
            Self::ENVELOPE_DEFAULT
        }
    }
    impl Default for ProjectListQuery {
        fn default() -> Self {
            Self {
                page_num: Self::page_num_default(),
                items_per_page: Self::items_per_page_default(),
                include_count: Self::include_count_default(),
                pretty: Self::pretty_default(),
                envelope: Self::envelope_default(),
            }
        }
    }
    ///The header parameters of `project_list`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct ProjectListHeaders {}
    ///The path parameters of `project_create`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ProjectCreatePath {}
    ///The query parameters of `project_create`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ProjectCreateQuery {
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "ProjectCreateQuery::page_num_default")]
        #[serde(rename = "pageNum")]
        pub page_num: i32,
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "ProjectCreateQuery::items_per_page_default")]
        #[serde(rename = "itemsPerPage")]
        pub items_per_page: i32,
        /**Whether the response body is indented, by two spaces. Without it there is no white space between
members. Only `true`, in any case of letters, means yes (assumed).*/
        #[serde(default = "ProjectCreateQuery::pretty_default")]
        pub pretty: bool,
        /**Whether the HTTP status is repeated in the body, for clients that cannot see it: a single result or an
error becomes the member `content` beside `status`, a list gets the extra member `status`. That errors
are wrapped, and keep their HTTP status, is assumed. A response without body stays so. (Some of the
vendor's pages name the member `envelope`; `content` is what its general page says.) Only `true`, in
any case of letters, means yes (assumed).*/
        #[serde(default = "ProjectCreateQuery::envelope_default")]
        pub envelope: bool,
    }
    impl ProjectCreateQuery {
        ///What the document says that `pageNum` is if it is left out.
        pub const PAGE_NUM_DEFAULT: i32 = 1;
        fn page_num_default() -> i32 {
            Self::PAGE_NUM_DEFAULT
        }
        ///What the document says that `itemsPerPage` is if it is left out.
        pub const ITEMS_PER_PAGE_DEFAULT: i32 = 100;
        fn items_per_page_default() -> i32 {
            Self::ITEMS_PER_PAGE_DEFAULT
        }
        ///What the document says that `pretty` is if it is left out.
        pub const PRETTY_DEFAULT: bool = false;
        fn pretty_default() -> bool {
            Self::PRETTY_DEFAULT
        }
        ///What the document says that `envelope` is if it is left out.
        pub const ENVELOPE_DEFAULT: bool = false;
        fn envelope_default() -> bool {
            Self::ENVELOPE_DEFAULT
        }
    }
    impl Default for ProjectCreateQuery {
        fn default() -> Self {
            Self {
                page_num: Self::page_num_default(),
                items_per_page: Self::items_per_page_default(),
                pretty: Self::pretty_default(),
                envelope: Self::envelope_default(),
            }
        }
    }
    ///The header parameters of `project_create`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct ProjectCreateHeaders {}
    ///The path parameters of `project_get`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ProjectGetPath {
        ///Id of the project ("group" in the vendor's paths), 24 lower-case hexadecimal digits.
        pub project_id: String,
    }
    ///The query parameters of `project_get`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ProjectGetQuery {
        /**Whether the response body is indented, by two spaces. Without it there is no white space between
members. Only `true`, in any case of letters, means yes (assumed).*/
        #[serde(default = "ProjectGetQuery::pretty_default")]
        pub pretty: bool,
        /**Whether the HTTP status is repeated in the body, for clients that cannot see it: a single result or an
error becomes the member `content` beside `status`, a list gets the extra member `status`. That errors
are wrapped, and keep their HTTP status, is assumed. A response without body stays so. (Some of the
vendor's pages name the member `envelope`; `content` is what its general page says.) Only `true`, in
any case of letters, means yes (assumed).*/
        #[serde(default = "ProjectGetQuery::envelope_default")]
        pub envelope: bool,
    }
    impl ProjectGetQuery {
        ///What the document says that `pretty` is if it is left out.
        pub const PRETTY_DEFAULT: bool = false;
        fn pretty_default() -> bool {
            Self::PRETTY_DEFAULT
        }
        ///What the document says that `envelope` is if it is left out.
        pub const ENVELOPE_DEFAULT: bool = false;
        fn envelope_default() -> bool {
            Self::ENVELOPE_DEFAULT
        }
    }
    impl Default for ProjectGetQuery {
        fn default() -> Self {
            Self {
                pretty: Self::pretty_default(),
                envelope: Self::envelope_default(),
            }
        }
    }
    ///The header parameters of `project_get`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct ProjectGetHeaders {}
    ///The path parameters of `project_update`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ProjectUpdatePath {
        ///Id of the project ("group" in the vendor's paths), 24 lower-case hexadecimal digits.
        pub project_id: String,
    }
    ///The query parameters of `project_update`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ProjectUpdateQuery {
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "ProjectUpdateQuery::page_num_default")]
        #[serde(rename = "pageNum")]
        pub page_num: i32,
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "ProjectUpdateQuery::items_per_page_default")]
        #[serde(rename = "itemsPerPage")]
        pub items_per_page: i32,
        /**Whether the response body is indented, by two spaces. Without it there is no white space between
members. Only `true`, in any case of letters, means yes (assumed).*/
        #[serde(default = "ProjectUpdateQuery::pretty_default")]
        pub pretty: bool,
        /**Whether the HTTP status is repeated in the body, for clients that cannot see it: a single result or an
error becomes the member `content` beside `status`, a list gets the extra member `status`. That errors
are wrapped, and keep their HTTP status, is assumed. A response without body stays so. (Some of the
vendor's pages name the member `envelope`; `content` is what its general page says.) Only `true`, in
any case of letters, means yes (assumed).*/
        #[serde(default = "ProjectUpdateQuery::envelope_default")]
        pub envelope: bool,
    }
    impl ProjectUpdateQuery {
        ///What the document says that `pageNum` is if it is left out.
        pub const PAGE_NUM_DEFAULT: i32 = 1;
        fn page_num_default() -> i32 {
            Self::PAGE_NUM_DEFAULT
        }
        ///What the document says that `itemsPerPage` is if it is left out.
        pub const ITEMS_PER_PAGE_DEFAULT: i32 = 100;
        fn items_per_page_default() -> i32 {
            Self::ITEMS_PER_PAGE_DEFAULT
        }
        ///What the document says that `pretty` is if it is left out.
        pub const PRETTY_DEFAULT: bool = false;
        fn pretty_default() -> bool {
            Self::PRETTY_DEFAULT
        }
        ///What the document says that `envelope` is if it is left out.
        pub const ENVELOPE_DEFAULT: bool = false;
        fn envelope_default() -> bool {
            Self::ENVELOPE_DEFAULT
        }
    }
    impl Default for ProjectUpdateQuery {
        fn default() -> Self {
            Self {
                page_num: Self::page_num_default(),
                items_per_page: Self::items_per_page_default(),
                pretty: Self::pretty_default(),
                envelope: Self::envelope_default(),
            }
        }
    }
    ///The header parameters of `project_update`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct ProjectUpdateHeaders {}
    ///The path parameters of `project_delete`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ProjectDeletePath {
        ///Id of the project ("group" in the vendor's paths), 24 lower-case hexadecimal digits.
        pub project_id: String,
    }
    ///The query parameters of `project_delete`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ProjectDeleteQuery {
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "ProjectDeleteQuery::page_num_default")]
        #[serde(rename = "pageNum")]
        pub page_num: i32,
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "ProjectDeleteQuery::items_per_page_default")]
        #[serde(rename = "itemsPerPage")]
        pub items_per_page: i32,
        /**Whether the response body is indented, by two spaces. Without it there is no white space between
members. Only `true`, in any case of letters, means yes (assumed).*/
        #[serde(default = "ProjectDeleteQuery::pretty_default")]
        pub pretty: bool,
        /**Whether the HTTP status is repeated in the body, for clients that cannot see it: a single result or an
error becomes the member `content` beside `status`, a list gets the extra member `status`. That errors
are wrapped, and keep their HTTP status, is assumed. A response without body stays so. (Some of the
vendor's pages name the member `envelope`; `content` is what its general page says.) Only `true`, in
any case of letters, means yes (assumed).*/
        #[serde(default = "ProjectDeleteQuery::envelope_default")]
        pub envelope: bool,
    }
    impl ProjectDeleteQuery {
        ///What the document says that `pageNum` is if it is left out.
        pub const PAGE_NUM_DEFAULT: i32 = 1;
        fn page_num_default() -> i32 {
            Self::PAGE_NUM_DEFAULT
        }
        ///What the document says that `itemsPerPage` is if it is left out.
        pub const ITEMS_PER_PAGE_DEFAULT: i32 = 100;
        fn items_per_page_default() -> i32 {
            Self::ITEMS_PER_PAGE_DEFAULT
        }
        ///What the document says that `pretty` is if it is left out.
        pub const PRETTY_DEFAULT: bool = false;
        fn pretty_default() -> bool {
            Self::PRETTY_DEFAULT
        }
        ///What the document says that `envelope` is if it is left out.
        pub const ENVELOPE_DEFAULT: bool = false;
        fn envelope_default() -> bool {
            Self::ENVELOPE_DEFAULT
        }
    }
    impl Default for ProjectDeleteQuery {
        fn default() -> Self {
            Self {
                page_num: Self::page_num_default(),
                items_per_page: Self::items_per_page_default(),
                pretty: Self::pretty_default(),
                envelope: Self::envelope_default(),
            }
        }
    }
    ///The header parameters of `project_delete`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct ProjectDeleteHeaders {}
    ///The path parameters of `project_get_by_name`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ProjectGetByNamePath {
        ///Name of the project, percent-encoded.
        pub project_name: String,
    }
    ///The query parameters of `project_get_by_name`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ProjectGetByNameQuery {
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "ProjectGetByNameQuery::page_num_default")]
        #[serde(rename = "pageNum")]
        pub page_num: i32,
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "ProjectGetByNameQuery::items_per_page_default")]
        #[serde(rename = "itemsPerPage")]
        pub items_per_page: i32,
        /**Whether the response body is indented, by two spaces. Without it there is no white space between
members. Only `true`, in any case of letters, means yes (assumed).*/
        #[serde(default = "ProjectGetByNameQuery::pretty_default")]
        pub pretty: bool,
        /**Whether the HTTP status is repeated in the body, for clients that cannot see it: a single result or an
error becomes the member `content` beside `status`, a list gets the extra member `status`. That errors
are wrapped, and keep their HTTP status, is assumed. A response without body stays so. (Some of the
vendor's pages name the member `envelope`; `content` is what its general page says.) Only `true`, in
any case of letters, means yes (assumed).*/
        #[serde(default = "ProjectGetByNameQuery::envelope_default")]
        pub envelope: bool,
    }
    impl ProjectGetByNameQuery {
        ///What the document says that `pageNum` is if it is left out.
        pub const PAGE_NUM_DEFAULT: i32 = 1;
        fn page_num_default() -> i32 {
            Self::PAGE_NUM_DEFAULT
        }
        ///What the document says that `itemsPerPage` is if it is left out.
        pub const ITEMS_PER_PAGE_DEFAULT: i32 = 100;
        fn items_per_page_default() -> i32 {
            Self::ITEMS_PER_PAGE_DEFAULT
        }
        ///What the document says that `pretty` is if it is left out.
        pub const PRETTY_DEFAULT: bool = false;
        fn pretty_default() -> bool {
            Self::PRETTY_DEFAULT
        }
        ///What the document says that `envelope` is if it is left out.
        pub const ENVELOPE_DEFAULT: bool = false;
        fn envelope_default() -> bool {
            Self::ENVELOPE_DEFAULT
        }
    }
    impl Default for ProjectGetByNameQuery {
        fn default() -> Self {
            Self {
                page_num: Self::page_num_default(),
                items_per_page: Self::items_per_page_default(),
                pretty: Self::pretty_default(),
                envelope: Self::envelope_default(),
            }
        }
    }
    ///The header parameters of `project_get_by_name`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct ProjectGetByNameHeaders {}
    ///The path parameters of `project_api_key_list`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ProjectApiKeyListPath {
        ///Id of the project ("group" in the vendor's paths), 24 lower-case hexadecimal digits.
        pub project_id: String,
    }
    ///The query parameters of `project_api_key_list`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ProjectApiKeyListQuery {
        /**Number of the page, counted from 1. A number below 1, or no number, is refused with
`INVALID_QUERY_PARAMETER` (assumed).*/
        #[serde(default = "ProjectApiKeyListQuery::page_num_default")]
        #[serde(rename = "pageNum")]
        #[schemars(range(min = 1))]
        pub page_num: i32,
        /**Items on a page, at most 500; more than 500 is treated as 500. A number below 1, or no number, is
refused with `INVALID_QUERY_PARAMETER` (both assumed).*/
        #[serde(default = "ProjectApiKeyListQuery::items_per_page_default")]
        #[serde(rename = "itemsPerPage")]
        #[schemars(range(min = 1, max = 500))]
        pub items_per_page: i32,
        ///Whether the list has the member `totalCount`. Only `true`, in any case of letters, means yes (assumed).
        #[serde(default = "ProjectApiKeyListQuery::include_count_default")]
        #[serde(rename = "includeCount")]
        pub include_count: bool,
        /**Whether the response body is indented, by two spaces. Without it there is no white space between
members. Only `true`, in any case of letters, means yes (assumed).*/
        #[serde(default = "ProjectApiKeyListQuery::pretty_default")]
        pub pretty: bool,
        /**Whether the HTTP status is repeated in the body, for clients that cannot see it: a single result or an
error becomes the member `content` beside `status`, a list gets the extra member `status`. That errors
are wrapped, and keep their HTTP status, is assumed. A response without body stays so. (Some of the
vendor's pages name the member `envelope`; `content` is what its general page says.) Only `true`, in
any case of letters, means yes (assumed).*/
        #[serde(default = "ProjectApiKeyListQuery::envelope_default")]
        pub envelope: bool,
    }
    impl ProjectApiKeyListQuery {
        ///What the document says that `pageNum` is if it is left out.
        pub const PAGE_NUM_DEFAULT: i32 = 1;
        fn page_num_default() -> i32 {
            Self::PAGE_NUM_DEFAULT
        }
        ///What the document says that `itemsPerPage` is if it is left out.
        pub const ITEMS_PER_PAGE_DEFAULT: i32 = 100;
        fn items_per_page_default() -> i32 {
            Self::ITEMS_PER_PAGE_DEFAULT
        }
        ///What the document says that `includeCount` is if it is left out.
        pub const INCLUDE_COUNT_DEFAULT: bool = true;
        fn include_count_default() -> bool {
            Self::INCLUDE_COUNT_DEFAULT
        }
        ///What the document says that `pretty` is if it is left out.
        pub const PRETTY_DEFAULT: bool = false;
        fn pretty_default() -> bool {
            Self::PRETTY_DEFAULT
        }
        ///What the document says that `envelope` is if it is left out.
        pub const ENVELOPE_DEFAULT: bool = false;
        fn envelope_default() -> bool {
            Self::ENVELOPE_DEFAULT
        }
    }
    impl Default for ProjectApiKeyListQuery {
        fn default() -> Self {
            Self {
                page_num: Self::page_num_default(),
                items_per_page: Self::items_per_page_default(),
                include_count: Self::include_count_default(),
                pretty: Self::pretty_default(),
                envelope: Self::envelope_default(),
            }
        }
    }
    ///The header parameters of `project_api_key_list`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct ProjectApiKeyListHeaders {}
    ///The path parameters of `project_api_key_create`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ProjectApiKeyCreatePath {
        ///Id of the project ("group" in the vendor's paths), 24 lower-case hexadecimal digits.
        pub project_id: String,
    }
    ///The query parameters of `project_api_key_create`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ProjectApiKeyCreateQuery {
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "ProjectApiKeyCreateQuery::page_num_default")]
        #[serde(rename = "pageNum")]
        pub page_num: i32,
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "ProjectApiKeyCreateQuery::items_per_page_default")]
        #[serde(rename = "itemsPerPage")]
        pub items_per_page: i32,
        /**Whether the response body is indented, by two spaces. Without it there is no white space between
members. Only `true`, in any case of letters, means yes (assumed).*/
        #[serde(default = "ProjectApiKeyCreateQuery::pretty_default")]
        pub pretty: bool,
        /**Whether the HTTP status is repeated in the body, for clients that cannot see it: a single result or an
error becomes the member `content` beside `status`, a list gets the extra member `status`. That errors
are wrapped, and keep their HTTP status, is assumed. A response without body stays so. (Some of the
vendor's pages name the member `envelope`; `content` is what its general page says.) Only `true`, in
any case of letters, means yes (assumed).*/
        #[serde(default = "ProjectApiKeyCreateQuery::envelope_default")]
        pub envelope: bool,
    }
    impl ProjectApiKeyCreateQuery {
        ///What the document says that `pageNum` is if it is left out.
        pub const PAGE_NUM_DEFAULT: i32 = 1;
        fn page_num_default() -> i32 {
            Self::PAGE_NUM_DEFAULT
        }
        ///What the document says that `itemsPerPage` is if it is left out.
        pub const ITEMS_PER_PAGE_DEFAULT: i32 = 100;
        fn items_per_page_default() -> i32 {
            Self::ITEMS_PER_PAGE_DEFAULT
        }
        ///What the document says that `pretty` is if it is left out.
        pub const PRETTY_DEFAULT: bool = false;
        fn pretty_default() -> bool {
            Self::PRETTY_DEFAULT
        }
        ///What the document says that `envelope` is if it is left out.
        pub const ENVELOPE_DEFAULT: bool = false;
        fn envelope_default() -> bool {
            Self::ENVELOPE_DEFAULT
        }
    }
    impl Default for ProjectApiKeyCreateQuery {
        fn default() -> Self {
            Self {
                page_num: Self::page_num_default(),
                items_per_page: Self::items_per_page_default(),
                pretty: Self::pretty_default(),
                envelope: Self::envelope_default(),
            }
        }
    }
    ///The header parameters of `project_api_key_create`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct ProjectApiKeyCreateHeaders {}
    ///The path parameters of `project_api_key_update`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ProjectApiKeyUpdatePath {
        ///Id of the project ("group" in the vendor's paths), 24 lower-case hexadecimal digits.
        pub project_id: String,
        ///Id of the API key (not its public key), 24 lower-case hexadecimal digits.
        pub api_key_id: String,
    }
    ///The query parameters of `project_api_key_update`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ProjectApiKeyUpdateQuery {
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "ProjectApiKeyUpdateQuery::page_num_default")]
        #[serde(rename = "pageNum")]
        pub page_num: i32,
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "ProjectApiKeyUpdateQuery::items_per_page_default")]
        #[serde(rename = "itemsPerPage")]
        pub items_per_page: i32,
        /**Whether the response body is indented, by two spaces. Without it there is no white space between
members. Only `true`, in any case of letters, means yes (assumed).*/
        #[serde(default = "ProjectApiKeyUpdateQuery::pretty_default")]
        pub pretty: bool,
        /**Whether the HTTP status is repeated in the body, for clients that cannot see it: a single result or an
error becomes the member `content` beside `status`, a list gets the extra member `status`. That errors
are wrapped, and keep their HTTP status, is assumed. A response without body stays so. (Some of the
vendor's pages name the member `envelope`; `content` is what its general page says.) Only `true`, in
any case of letters, means yes (assumed).*/
        #[serde(default = "ProjectApiKeyUpdateQuery::envelope_default")]
        pub envelope: bool,
    }
    impl ProjectApiKeyUpdateQuery {
        ///What the document says that `pageNum` is if it is left out.
        pub const PAGE_NUM_DEFAULT: i32 = 1;
        fn page_num_default() -> i32 {
            Self::PAGE_NUM_DEFAULT
        }
        ///What the document says that `itemsPerPage` is if it is left out.
        pub const ITEMS_PER_PAGE_DEFAULT: i32 = 100;
        fn items_per_page_default() -> i32 {
            Self::ITEMS_PER_PAGE_DEFAULT
        }
        ///What the document says that `pretty` is if it is left out.
        pub const PRETTY_DEFAULT: bool = false;
        fn pretty_default() -> bool {
            Self::PRETTY_DEFAULT
        }
        ///What the document says that `envelope` is if it is left out.
        pub const ENVELOPE_DEFAULT: bool = false;
        fn envelope_default() -> bool {
            Self::ENVELOPE_DEFAULT
        }
    }
    impl Default for ProjectApiKeyUpdateQuery {
        fn default() -> Self {
            Self {
                page_num: Self::page_num_default(),
                items_per_page: Self::items_per_page_default(),
                pretty: Self::pretty_default(),
                envelope: Self::envelope_default(),
            }
        }
    }
    ///The header parameters of `project_api_key_update`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct ProjectApiKeyUpdateHeaders {}
    ///The path parameters of `project_api_key_delete`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ProjectApiKeyDeletePath {
        ///Id of the project ("group" in the vendor's paths), 24 lower-case hexadecimal digits.
        pub project_id: String,
        ///Id of the API key (not its public key), 24 lower-case hexadecimal digits.
        pub api_key_id: String,
    }
    ///The query parameters of `project_api_key_delete`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct ProjectApiKeyDeleteQuery {
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "ProjectApiKeyDeleteQuery::page_num_default")]
        #[serde(rename = "pageNum")]
        pub page_num: i32,
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "ProjectApiKeyDeleteQuery::items_per_page_default")]
        #[serde(rename = "itemsPerPage")]
        pub items_per_page: i32,
        /**Whether the response body is indented, by two spaces. Without it there is no white space between
members. Only `true`, in any case of letters, means yes (assumed).*/
        #[serde(default = "ProjectApiKeyDeleteQuery::pretty_default")]
        pub pretty: bool,
        /**Whether the HTTP status is repeated in the body, for clients that cannot see it: a single result or an
error becomes the member `content` beside `status`, a list gets the extra member `status`. That errors
are wrapped, and keep their HTTP status, is assumed. A response without body stays so. (Some of the
vendor's pages name the member `envelope`; `content` is what its general page says.) Only `true`, in
any case of letters, means yes (assumed).*/
        #[serde(default = "ProjectApiKeyDeleteQuery::envelope_default")]
        pub envelope: bool,
    }
    impl ProjectApiKeyDeleteQuery {
        ///What the document says that `pageNum` is if it is left out.
        pub const PAGE_NUM_DEFAULT: i32 = 1;
        fn page_num_default() -> i32 {
            Self::PAGE_NUM_DEFAULT
        }
        ///What the document says that `itemsPerPage` is if it is left out.
        pub const ITEMS_PER_PAGE_DEFAULT: i32 = 100;
        fn items_per_page_default() -> i32 {
            Self::ITEMS_PER_PAGE_DEFAULT
        }
        ///What the document says that `pretty` is if it is left out.
        pub const PRETTY_DEFAULT: bool = false;
        fn pretty_default() -> bool {
            Self::PRETTY_DEFAULT
        }
        ///What the document says that `envelope` is if it is left out.
        pub const ENVELOPE_DEFAULT: bool = false;
        fn envelope_default() -> bool {
            Self::ENVELOPE_DEFAULT
        }
    }
    impl Default for ProjectApiKeyDeleteQuery {
        fn default() -> Self {
            Self {
                page_num: Self::page_num_default(),
                items_per_page: Self::items_per_page_default(),
                pretty: Self::pretty_default(),
                envelope: Self::envelope_default(),
            }
        }
    }
    ///The header parameters of `project_api_key_delete`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct ProjectApiKeyDeleteHeaders {}
    ///The path parameters of `agent_api_key_list`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct AgentApiKeyListPath {
        ///Id of the project ("group" in the vendor's paths), 24 lower-case hexadecimal digits.
        pub project_id: String,
    }
    ///The query parameters of `agent_api_key_list`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct AgentApiKeyListQuery {
        /**Whether the response body is indented, by two spaces. Without it there is no white space between
members. Only `true`, in any case of letters, means yes (assumed).*/
        #[serde(default = "AgentApiKeyListQuery::pretty_default")]
        pub pretty: bool,
        /**Whether the HTTP status is repeated in the body, for clients that cannot see it: a single result or an
error becomes the member `content` beside `status`, a list gets the extra member `status`. That errors
are wrapped, and keep their HTTP status, is assumed. A response without body stays so. (Some of the
vendor's pages name the member `envelope`; `content` is what its general page says.) Only `true`, in
any case of letters, means yes (assumed).*/
        #[serde(default = "AgentApiKeyListQuery::envelope_default")]
        pub envelope: bool,
    }
    impl AgentApiKeyListQuery {
        ///What the document says that `pretty` is if it is left out.
        pub const PRETTY_DEFAULT: bool = false;
        fn pretty_default() -> bool {
            Self::PRETTY_DEFAULT
        }
        ///What the document says that `envelope` is if it is left out.
        pub const ENVELOPE_DEFAULT: bool = false;
        fn envelope_default() -> bool {
            Self::ENVELOPE_DEFAULT
        }
    }
    impl Default for AgentApiKeyListQuery {
        fn default() -> Self {
            Self {
                pretty: Self::pretty_default(),
                envelope: Self::envelope_default(),
            }
        }
    }
    ///The header parameters of `agent_api_key_list`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct AgentApiKeyListHeaders {}
    ///The path parameters of `agent_api_key_create`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct AgentApiKeyCreatePath {
        ///Id of the project ("group" in the vendor's paths), 24 lower-case hexadecimal digits.
        pub project_id: String,
    }
    ///The query parameters of `agent_api_key_create`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct AgentApiKeyCreateQuery {
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "AgentApiKeyCreateQuery::page_num_default")]
        #[serde(rename = "pageNum")]
        pub page_num: i32,
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "AgentApiKeyCreateQuery::items_per_page_default")]
        #[serde(rename = "itemsPerPage")]
        pub items_per_page: i32,
        /**Whether the response body is indented, by two spaces. Without it there is no white space between
members. Only `true`, in any case of letters, means yes (assumed).*/
        #[serde(default = "AgentApiKeyCreateQuery::pretty_default")]
        pub pretty: bool,
        /**Whether the HTTP status is repeated in the body, for clients that cannot see it: a single result or an
error becomes the member `content` beside `status`, a list gets the extra member `status`. That errors
are wrapped, and keep their HTTP status, is assumed. A response without body stays so. (Some of the
vendor's pages name the member `envelope`; `content` is what its general page says.) Only `true`, in
any case of letters, means yes (assumed).*/
        #[serde(default = "AgentApiKeyCreateQuery::envelope_default")]
        pub envelope: bool,
    }
    impl AgentApiKeyCreateQuery {
        ///What the document says that `pageNum` is if it is left out.
        pub const PAGE_NUM_DEFAULT: i32 = 1;
        fn page_num_default() -> i32 {
            Self::PAGE_NUM_DEFAULT
        }
        ///What the document says that `itemsPerPage` is if it is left out.
        pub const ITEMS_PER_PAGE_DEFAULT: i32 = 100;
        fn items_per_page_default() -> i32 {
            Self::ITEMS_PER_PAGE_DEFAULT
        }
        ///What the document says that `pretty` is if it is left out.
        pub const PRETTY_DEFAULT: bool = false;
        fn pretty_default() -> bool {
            Self::PRETTY_DEFAULT
        }
        ///What the document says that `envelope` is if it is left out.
        pub const ENVELOPE_DEFAULT: bool = false;
        fn envelope_default() -> bool {
            Self::ENVELOPE_DEFAULT
        }
    }
    impl Default for AgentApiKeyCreateQuery {
        fn default() -> Self {
            Self {
                page_num: Self::page_num_default(),
                items_per_page: Self::items_per_page_default(),
                pretty: Self::pretty_default(),
                envelope: Self::envelope_default(),
            }
        }
    }
    ///The header parameters of `agent_api_key_create`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct AgentApiKeyCreateHeaders {}
    ///The path parameters of `agent_api_key_delete`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct AgentApiKeyDeletePath {
        ///Id of the project ("group" in the vendor's paths), 24 lower-case hexadecimal digits.
        pub project_id: String,
        ///Id of the agent API key, 24 lower-case hexadecimal digits.
        pub agent_api_key_id: String,
    }
    ///The query parameters of `agent_api_key_delete`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct AgentApiKeyDeleteQuery {
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "AgentApiKeyDeleteQuery::page_num_default")]
        #[serde(rename = "pageNum")]
        pub page_num: i32,
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "AgentApiKeyDeleteQuery::items_per_page_default")]
        #[serde(rename = "itemsPerPage")]
        pub items_per_page: i32,
        /**Whether the response body is indented, by two spaces. Without it there is no white space between
members. Only `true`, in any case of letters, means yes (assumed).*/
        #[serde(default = "AgentApiKeyDeleteQuery::pretty_default")]
        pub pretty: bool,
        /**Whether the HTTP status is repeated in the body, for clients that cannot see it: a single result or an
error becomes the member `content` beside `status`, a list gets the extra member `status`. That errors
are wrapped, and keep their HTTP status, is assumed. A response without body stays so. (Some of the
vendor's pages name the member `envelope`; `content` is what its general page says.) Only `true`, in
any case of letters, means yes (assumed).*/
        #[serde(default = "AgentApiKeyDeleteQuery::envelope_default")]
        pub envelope: bool,
    }
    impl AgentApiKeyDeleteQuery {
        ///What the document says that `pageNum` is if it is left out.
        pub const PAGE_NUM_DEFAULT: i32 = 1;
        fn page_num_default() -> i32 {
            Self::PAGE_NUM_DEFAULT
        }
        ///What the document says that `itemsPerPage` is if it is left out.
        pub const ITEMS_PER_PAGE_DEFAULT: i32 = 100;
        fn items_per_page_default() -> i32 {
            Self::ITEMS_PER_PAGE_DEFAULT
        }
        ///What the document says that `pretty` is if it is left out.
        pub const PRETTY_DEFAULT: bool = false;
        fn pretty_default() -> bool {
            Self::PRETTY_DEFAULT
        }
        ///What the document says that `envelope` is if it is left out.
        pub const ENVELOPE_DEFAULT: bool = false;
        fn envelope_default() -> bool {
            Self::ENVELOPE_DEFAULT
        }
    }
    impl Default for AgentApiKeyDeleteQuery {
        fn default() -> Self {
            Self {
                page_num: Self::page_num_default(),
                items_per_page: Self::items_per_page_default(),
                pretty: Self::pretty_default(),
                envelope: Self::envelope_default(),
            }
        }
    }
    ///The header parameters of `agent_api_key_delete`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct AgentApiKeyDeleteHeaders {}
    ///The path parameters of `org_api_key_list`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct OrgApiKeyListPath {
        ///Id of the organization, 24 lower-case hexadecimal digits.
        pub org_id: String,
    }
    ///The query parameters of `org_api_key_list`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct OrgApiKeyListQuery {
        /**Number of the page, counted from 1. A number below 1, or no number, is refused with
`INVALID_QUERY_PARAMETER` (assumed).*/
        #[serde(default = "OrgApiKeyListQuery::page_num_default")]
        #[serde(rename = "pageNum")]
        #[schemars(range(min = 1))]
        pub page_num: i32,
        /**Items on a page, at most 500; more than 500 is treated as 500. A number below 1, or no number, is
refused with `INVALID_QUERY_PARAMETER` (both assumed).*/
        #[serde(default = "OrgApiKeyListQuery::items_per_page_default")]
        #[serde(rename = "itemsPerPage")]
        #[schemars(range(min = 1, max = 500))]
        pub items_per_page: i32,
        ///Whether the list has the member `totalCount`. Only `true`, in any case of letters, means yes (assumed).
        #[serde(default = "OrgApiKeyListQuery::include_count_default")]
        #[serde(rename = "includeCount")]
        pub include_count: bool,
        /**Whether the response body is indented, by two spaces. Without it there is no white space between
members. Only `true`, in any case of letters, means yes (assumed).*/
        #[serde(default = "OrgApiKeyListQuery::pretty_default")]
        pub pretty: bool,
        /**Whether the HTTP status is repeated in the body, for clients that cannot see it: a single result or an
error becomes the member `content` beside `status`, a list gets the extra member `status`. That errors
are wrapped, and keep their HTTP status, is assumed. A response without body stays so. (Some of the
vendor's pages name the member `envelope`; `content` is what its general page says.) Only `true`, in
any case of letters, means yes (assumed).*/
        #[serde(default = "OrgApiKeyListQuery::envelope_default")]
        pub envelope: bool,
    }
    impl OrgApiKeyListQuery {
        ///What the document says that `pageNum` is if it is left out.
        pub const PAGE_NUM_DEFAULT: i32 = 1;
        fn page_num_default() -> i32 {
            Self::PAGE_NUM_DEFAULT
        }
        ///What the document says that `itemsPerPage` is if it is left out.
        pub const ITEMS_PER_PAGE_DEFAULT: i32 = 100;
        fn items_per_page_default() -> i32 {
            Self::ITEMS_PER_PAGE_DEFAULT
        }
        ///What the document says that `includeCount` is if it is left out.
        pub const INCLUDE_COUNT_DEFAULT: bool = true;
        fn include_count_default() -> bool {
            Self::INCLUDE_COUNT_DEFAULT
        }
        ///What the document says that `pretty` is if it is left out.
        pub const PRETTY_DEFAULT: bool = false;
        fn pretty_default() -> bool {
            Self::PRETTY_DEFAULT
        }
        ///What the document says that `envelope` is if it is left out.
        pub const ENVELOPE_DEFAULT: bool = false;
        fn envelope_default() -> bool {
            Self::ENVELOPE_DEFAULT
        }
    }
    impl Default for OrgApiKeyListQuery {
        fn default() -> Self {
            Self {
                page_num: Self::page_num_default(),
                items_per_page: Self::items_per_page_default(),
                include_count: Self::include_count_default(),
                pretty: Self::pretty_default(),
                envelope: Self::envelope_default(),
            }
        }
    }
    ///The header parameters of `org_api_key_list`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct OrgApiKeyListHeaders {}
    ///The path parameters of `org_api_key_create`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct OrgApiKeyCreatePath {
        ///Id of the organization, 24 lower-case hexadecimal digits.
        pub org_id: String,
    }
    ///The query parameters of `org_api_key_create`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct OrgApiKeyCreateQuery {
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "OrgApiKeyCreateQuery::page_num_default")]
        #[serde(rename = "pageNum")]
        pub page_num: i32,
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "OrgApiKeyCreateQuery::items_per_page_default")]
        #[serde(rename = "itemsPerPage")]
        pub items_per_page: i32,
        /**Whether the response body is indented, by two spaces. Without it there is no white space between
members. Only `true`, in any case of letters, means yes (assumed).*/
        #[serde(default = "OrgApiKeyCreateQuery::pretty_default")]
        pub pretty: bool,
        /**Whether the HTTP status is repeated in the body, for clients that cannot see it: a single result or an
error becomes the member `content` beside `status`, a list gets the extra member `status`. That errors
are wrapped, and keep their HTTP status, is assumed. A response without body stays so. (Some of the
vendor's pages name the member `envelope`; `content` is what its general page says.) Only `true`, in
any case of letters, means yes (assumed).*/
        #[serde(default = "OrgApiKeyCreateQuery::envelope_default")]
        pub envelope: bool,
    }
    impl OrgApiKeyCreateQuery {
        ///What the document says that `pageNum` is if it is left out.
        pub const PAGE_NUM_DEFAULT: i32 = 1;
        fn page_num_default() -> i32 {
            Self::PAGE_NUM_DEFAULT
        }
        ///What the document says that `itemsPerPage` is if it is left out.
        pub const ITEMS_PER_PAGE_DEFAULT: i32 = 100;
        fn items_per_page_default() -> i32 {
            Self::ITEMS_PER_PAGE_DEFAULT
        }
        ///What the document says that `pretty` is if it is left out.
        pub const PRETTY_DEFAULT: bool = false;
        fn pretty_default() -> bool {
            Self::PRETTY_DEFAULT
        }
        ///What the document says that `envelope` is if it is left out.
        pub const ENVELOPE_DEFAULT: bool = false;
        fn envelope_default() -> bool {
            Self::ENVELOPE_DEFAULT
        }
    }
    impl Default for OrgApiKeyCreateQuery {
        fn default() -> Self {
            Self {
                page_num: Self::page_num_default(),
                items_per_page: Self::items_per_page_default(),
                pretty: Self::pretty_default(),
                envelope: Self::envelope_default(),
            }
        }
    }
    ///The header parameters of `org_api_key_create`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct OrgApiKeyCreateHeaders {}
    ///The path parameters of `org_api_key_get`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct OrgApiKeyGetPath {
        ///Id of the organization, 24 lower-case hexadecimal digits.
        pub org_id: String,
        ///Id of the API key (not its public key), 24 lower-case hexadecimal digits.
        pub api_key_id: String,
    }
    ///The query parameters of `org_api_key_get`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct OrgApiKeyGetQuery {
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "OrgApiKeyGetQuery::page_num_default")]
        #[serde(rename = "pageNum")]
        pub page_num: i32,
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "OrgApiKeyGetQuery::items_per_page_default")]
        #[serde(rename = "itemsPerPage")]
        pub items_per_page: i32,
        /**Whether the response body is indented, by two spaces. Without it there is no white space between
members. Only `true`, in any case of letters, means yes (assumed).*/
        #[serde(default = "OrgApiKeyGetQuery::pretty_default")]
        pub pretty: bool,
        /**Whether the HTTP status is repeated in the body, for clients that cannot see it: a single result or an
error becomes the member `content` beside `status`, a list gets the extra member `status`. That errors
are wrapped, and keep their HTTP status, is assumed. A response without body stays so. (Some of the
vendor's pages name the member `envelope`; `content` is what its general page says.) Only `true`, in
any case of letters, means yes (assumed).*/
        #[serde(default = "OrgApiKeyGetQuery::envelope_default")]
        pub envelope: bool,
    }
    impl OrgApiKeyGetQuery {
        ///What the document says that `pageNum` is if it is left out.
        pub const PAGE_NUM_DEFAULT: i32 = 1;
        fn page_num_default() -> i32 {
            Self::PAGE_NUM_DEFAULT
        }
        ///What the document says that `itemsPerPage` is if it is left out.
        pub const ITEMS_PER_PAGE_DEFAULT: i32 = 100;
        fn items_per_page_default() -> i32 {
            Self::ITEMS_PER_PAGE_DEFAULT
        }
        ///What the document says that `pretty` is if it is left out.
        pub const PRETTY_DEFAULT: bool = false;
        fn pretty_default() -> bool {
            Self::PRETTY_DEFAULT
        }
        ///What the document says that `envelope` is if it is left out.
        pub const ENVELOPE_DEFAULT: bool = false;
        fn envelope_default() -> bool {
            Self::ENVELOPE_DEFAULT
        }
    }
    impl Default for OrgApiKeyGetQuery {
        fn default() -> Self {
            Self {
                page_num: Self::page_num_default(),
                items_per_page: Self::items_per_page_default(),
                pretty: Self::pretty_default(),
                envelope: Self::envelope_default(),
            }
        }
    }
    ///The header parameters of `org_api_key_get`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct OrgApiKeyGetHeaders {}
    ///The path parameters of `org_api_key_update`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct OrgApiKeyUpdatePath {
        ///Id of the organization, 24 lower-case hexadecimal digits.
        pub org_id: String,
        ///Id of the API key (not its public key), 24 lower-case hexadecimal digits.
        pub api_key_id: String,
    }
    ///The query parameters of `org_api_key_update`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct OrgApiKeyUpdateQuery {
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "OrgApiKeyUpdateQuery::page_num_default")]
        #[serde(rename = "pageNum")]
        pub page_num: i32,
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "OrgApiKeyUpdateQuery::items_per_page_default")]
        #[serde(rename = "itemsPerPage")]
        pub items_per_page: i32,
        /**Whether the response body is indented, by two spaces. Without it there is no white space between
members. Only `true`, in any case of letters, means yes (assumed).*/
        #[serde(default = "OrgApiKeyUpdateQuery::pretty_default")]
        pub pretty: bool,
        /**Whether the HTTP status is repeated in the body, for clients that cannot see it: a single result or an
error becomes the member `content` beside `status`, a list gets the extra member `status`. That errors
are wrapped, and keep their HTTP status, is assumed. A response without body stays so. (Some of the
vendor's pages name the member `envelope`; `content` is what its general page says.) Only `true`, in
any case of letters, means yes (assumed).*/
        #[serde(default = "OrgApiKeyUpdateQuery::envelope_default")]
        pub envelope: bool,
    }
    impl OrgApiKeyUpdateQuery {
        ///What the document says that `pageNum` is if it is left out.
        pub const PAGE_NUM_DEFAULT: i32 = 1;
        fn page_num_default() -> i32 {
            Self::PAGE_NUM_DEFAULT
        }
        ///What the document says that `itemsPerPage` is if it is left out.
        pub const ITEMS_PER_PAGE_DEFAULT: i32 = 100;
        fn items_per_page_default() -> i32 {
            Self::ITEMS_PER_PAGE_DEFAULT
        }
        ///What the document says that `pretty` is if it is left out.
        pub const PRETTY_DEFAULT: bool = false;
        fn pretty_default() -> bool {
            Self::PRETTY_DEFAULT
        }
        ///What the document says that `envelope` is if it is left out.
        pub const ENVELOPE_DEFAULT: bool = false;
        fn envelope_default() -> bool {
            Self::ENVELOPE_DEFAULT
        }
    }
    impl Default for OrgApiKeyUpdateQuery {
        fn default() -> Self {
            Self {
                page_num: Self::page_num_default(),
                items_per_page: Self::items_per_page_default(),
                pretty: Self::pretty_default(),
                envelope: Self::envelope_default(),
            }
        }
    }
    ///The header parameters of `org_api_key_update`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct OrgApiKeyUpdateHeaders {}
    ///The path parameters of `org_api_key_delete`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct OrgApiKeyDeletePath {
        ///Id of the organization, 24 lower-case hexadecimal digits.
        pub org_id: String,
        ///Id of the API key (not its public key), 24 lower-case hexadecimal digits.
        pub api_key_id: String,
    }
    ///The query parameters of `org_api_key_delete`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct OrgApiKeyDeleteQuery {
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "OrgApiKeyDeleteQuery::page_num_default")]
        #[serde(rename = "pageNum")]
        pub page_num: i32,
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "OrgApiKeyDeleteQuery::items_per_page_default")]
        #[serde(rename = "itemsPerPage")]
        pub items_per_page: i32,
        /**Whether the response body is indented, by two spaces. Without it there is no white space between
members. Only `true`, in any case of letters, means yes (assumed).*/
        #[serde(default = "OrgApiKeyDeleteQuery::pretty_default")]
        pub pretty: bool,
        /**Whether the HTTP status is repeated in the body, for clients that cannot see it: a single result or an
error becomes the member `content` beside `status`, a list gets the extra member `status`. That errors
are wrapped, and keep their HTTP status, is assumed. A response without body stays so. (Some of the
vendor's pages name the member `envelope`; `content` is what its general page says.) Only `true`, in
any case of letters, means yes (assumed).*/
        #[serde(default = "OrgApiKeyDeleteQuery::envelope_default")]
        pub envelope: bool,
    }
    impl OrgApiKeyDeleteQuery {
        ///What the document says that `pageNum` is if it is left out.
        pub const PAGE_NUM_DEFAULT: i32 = 1;
        fn page_num_default() -> i32 {
            Self::PAGE_NUM_DEFAULT
        }
        ///What the document says that `itemsPerPage` is if it is left out.
        pub const ITEMS_PER_PAGE_DEFAULT: i32 = 100;
        fn items_per_page_default() -> i32 {
            Self::ITEMS_PER_PAGE_DEFAULT
        }
        ///What the document says that `pretty` is if it is left out.
        pub const PRETTY_DEFAULT: bool = false;
        fn pretty_default() -> bool {
            Self::PRETTY_DEFAULT
        }
        ///What the document says that `envelope` is if it is left out.
        pub const ENVELOPE_DEFAULT: bool = false;
        fn envelope_default() -> bool {
            Self::ENVELOPE_DEFAULT
        }
    }
    impl Default for OrgApiKeyDeleteQuery {
        fn default() -> Self {
            Self {
                page_num: Self::page_num_default(),
                items_per_page: Self::items_per_page_default(),
                pretty: Self::pretty_default(),
                envelope: Self::envelope_default(),
            }
        }
    }
    ///The header parameters of `org_api_key_delete`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct OrgApiKeyDeleteHeaders {}
    ///The path parameters of `access_list_entry_list`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct AccessListEntryListPath {
        ///Id of the organization, 24 lower-case hexadecimal digits.
        pub org_id: String,
        ///Id of the API key (not its public key), 24 lower-case hexadecimal digits.
        pub api_key_id: String,
    }
    ///The query parameters of `access_list_entry_list`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct AccessListEntryListQuery {
        /**Number of the page, counted from 1. A number below 1, or no number, is refused with
`INVALID_QUERY_PARAMETER` (assumed).*/
        #[serde(default = "AccessListEntryListQuery::page_num_default")]
        #[serde(rename = "pageNum")]
        #[schemars(range(min = 1))]
        pub page_num: i32,
        /**Items on a page, at most 500; more than 500 is treated as 500. A number below 1, or no number, is
refused with `INVALID_QUERY_PARAMETER` (both assumed).*/
        #[serde(default = "AccessListEntryListQuery::items_per_page_default")]
        #[serde(rename = "itemsPerPage")]
        #[schemars(range(min = 1, max = 500))]
        pub items_per_page: i32,
        ///Whether the list has the member `totalCount`. Only `true`, in any case of letters, means yes (assumed).
        #[serde(default = "AccessListEntryListQuery::include_count_default")]
        #[serde(rename = "includeCount")]
        pub include_count: bool,
        /**Whether the response body is indented, by two spaces. Without it there is no white space between
members. Only `true`, in any case of letters, means yes (assumed).*/
        #[serde(default = "AccessListEntryListQuery::pretty_default")]
        pub pretty: bool,
        /**Whether the HTTP status is repeated in the body, for clients that cannot see it: a single result or an
error becomes the member `content` beside `status`, a list gets the extra member `status`. That errors
are wrapped, and keep their HTTP status, is assumed. A response without body stays so. (Some of the
vendor's pages name the member `envelope`; `content` is what its general page says.) Only `true`, in
any case of letters, means yes (assumed).*/
        #[serde(default = "AccessListEntryListQuery::envelope_default")]
        pub envelope: bool,
    }
    impl AccessListEntryListQuery {
        ///What the document says that `pageNum` is if it is left out.
        pub const PAGE_NUM_DEFAULT: i32 = 1;
        fn page_num_default() -> i32 {
            Self::PAGE_NUM_DEFAULT
        }
        ///What the document says that `itemsPerPage` is if it is left out.
        pub const ITEMS_PER_PAGE_DEFAULT: i32 = 100;
        fn items_per_page_default() -> i32 {
            Self::ITEMS_PER_PAGE_DEFAULT
        }
        ///What the document says that `includeCount` is if it is left out.
        pub const INCLUDE_COUNT_DEFAULT: bool = true;
        fn include_count_default() -> bool {
            Self::INCLUDE_COUNT_DEFAULT
        }
        ///What the document says that `pretty` is if it is left out.
        pub const PRETTY_DEFAULT: bool = false;
        fn pretty_default() -> bool {
            Self::PRETTY_DEFAULT
        }
        ///What the document says that `envelope` is if it is left out.
        pub const ENVELOPE_DEFAULT: bool = false;
        fn envelope_default() -> bool {
            Self::ENVELOPE_DEFAULT
        }
    }
    impl Default for AccessListEntryListQuery {
        fn default() -> Self {
            Self {
                page_num: Self::page_num_default(),
                items_per_page: Self::items_per_page_default(),
                include_count: Self::include_count_default(),
                pretty: Self::pretty_default(),
                envelope: Self::envelope_default(),
            }
        }
    }
    ///The header parameters of `access_list_entry_list`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct AccessListEntryListHeaders {}
    ///The path parameters of `access_list_entry_create`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct AccessListEntryCreatePath {
        ///Id of the organization, 24 lower-case hexadecimal digits.
        pub org_id: String,
        ///Id of the API key (not its public key), 24 lower-case hexadecimal digits.
        pub api_key_id: String,
    }
    ///The query parameters of `access_list_entry_create`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct AccessListEntryCreateQuery {
        /**Number of the page, counted from 1. A number below 1, or no number, is refused with
`INVALID_QUERY_PARAMETER` (assumed).*/
        #[serde(default = "AccessListEntryCreateQuery::page_num_default")]
        #[serde(rename = "pageNum")]
        #[schemars(range(min = 1))]
        pub page_num: i32,
        /**Items on a page, at most 500; more than 500 is treated as 500. A number below 1, or no number, is
refused with `INVALID_QUERY_PARAMETER` (both assumed).*/
        #[serde(default = "AccessListEntryCreateQuery::items_per_page_default")]
        #[serde(rename = "itemsPerPage")]
        #[schemars(range(min = 1, max = 500))]
        pub items_per_page: i32,
        ///Whether the list has the member `totalCount`. Only `true`, in any case of letters, means yes (assumed).
        #[serde(default = "AccessListEntryCreateQuery::include_count_default")]
        #[serde(rename = "includeCount")]
        pub include_count: bool,
        /**Whether the response body is indented, by two spaces. Without it there is no white space between
members. Only `true`, in any case of letters, means yes (assumed).*/
        #[serde(default = "AccessListEntryCreateQuery::pretty_default")]
        pub pretty: bool,
        /**Whether the HTTP status is repeated in the body, for clients that cannot see it: a single result or an
error becomes the member `content` beside `status`, a list gets the extra member `status`. That errors
are wrapped, and keep their HTTP status, is assumed. A response without body stays so. (Some of the
vendor's pages name the member `envelope`; `content` is what its general page says.) Only `true`, in
any case of letters, means yes (assumed).*/
        #[serde(default = "AccessListEntryCreateQuery::envelope_default")]
        pub envelope: bool,
    }
    impl AccessListEntryCreateQuery {
        ///What the document says that `pageNum` is if it is left out.
        pub const PAGE_NUM_DEFAULT: i32 = 1;
        fn page_num_default() -> i32 {
            Self::PAGE_NUM_DEFAULT
        }
        ///What the document says that `itemsPerPage` is if it is left out.
        pub const ITEMS_PER_PAGE_DEFAULT: i32 = 100;
        fn items_per_page_default() -> i32 {
            Self::ITEMS_PER_PAGE_DEFAULT
        }
        ///What the document says that `includeCount` is if it is left out.
        pub const INCLUDE_COUNT_DEFAULT: bool = true;
        fn include_count_default() -> bool {
            Self::INCLUDE_COUNT_DEFAULT
        }
        ///What the document says that `pretty` is if it is left out.
        pub const PRETTY_DEFAULT: bool = false;
        fn pretty_default() -> bool {
            Self::PRETTY_DEFAULT
        }
        ///What the document says that `envelope` is if it is left out.
        pub const ENVELOPE_DEFAULT: bool = false;
        fn envelope_default() -> bool {
            Self::ENVELOPE_DEFAULT
        }
    }
    impl Default for AccessListEntryCreateQuery {
        fn default() -> Self {
            Self {
                page_num: Self::page_num_default(),
                items_per_page: Self::items_per_page_default(),
                include_count: Self::include_count_default(),
                pretty: Self::pretty_default(),
                envelope: Self::envelope_default(),
            }
        }
    }
    ///The header parameters of `access_list_entry_create`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct AccessListEntryCreateHeaders {}
    ///The path parameters of `access_list_entry_get`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct AccessListEntryGetPath {
        ///Id of the organization, 24 lower-case hexadecimal digits.
        pub org_id: String,
        ///Id of the API key (not its public key), 24 lower-case hexadecimal digits.
        pub api_key_id: String,
        /**Address or CIDR range of the entry, IPv4 or IPv6. The slash of a range is sent as `%2F`. A text that
is neither is answered like an entry that does not exist (assumed).*/
        pub access_list_entry: String,
    }
    ///The query parameters of `access_list_entry_get`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct AccessListEntryGetQuery {
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "AccessListEntryGetQuery::page_num_default")]
        #[serde(rename = "pageNum")]
        pub page_num: i32,
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "AccessListEntryGetQuery::items_per_page_default")]
        #[serde(rename = "itemsPerPage")]
        pub items_per_page: i32,
        /**Whether the response body is indented, by two spaces. Without it there is no white space between
members. Only `true`, in any case of letters, means yes (assumed).*/
        #[serde(default = "AccessListEntryGetQuery::pretty_default")]
        pub pretty: bool,
        /**Whether the HTTP status is repeated in the body, for clients that cannot see it: a single result or an
error becomes the member `content` beside `status`, a list gets the extra member `status`. That errors
are wrapped, and keep their HTTP status, is assumed. A response without body stays so. (Some of the
vendor's pages name the member `envelope`; `content` is what its general page says.) Only `true`, in
any case of letters, means yes (assumed).*/
        #[serde(default = "AccessListEntryGetQuery::envelope_default")]
        pub envelope: bool,
    }
    impl AccessListEntryGetQuery {
        ///What the document says that `pageNum` is if it is left out.
        pub const PAGE_NUM_DEFAULT: i32 = 1;
        fn page_num_default() -> i32 {
            Self::PAGE_NUM_DEFAULT
        }
        ///What the document says that `itemsPerPage` is if it is left out.
        pub const ITEMS_PER_PAGE_DEFAULT: i32 = 100;
        fn items_per_page_default() -> i32 {
            Self::ITEMS_PER_PAGE_DEFAULT
        }
        ///What the document says that `pretty` is if it is left out.
        pub const PRETTY_DEFAULT: bool = false;
        fn pretty_default() -> bool {
            Self::PRETTY_DEFAULT
        }
        ///What the document says that `envelope` is if it is left out.
        pub const ENVELOPE_DEFAULT: bool = false;
        fn envelope_default() -> bool {
            Self::ENVELOPE_DEFAULT
        }
    }
    impl Default for AccessListEntryGetQuery {
        fn default() -> Self {
            Self {
                page_num: Self::page_num_default(),
                items_per_page: Self::items_per_page_default(),
                pretty: Self::pretty_default(),
                envelope: Self::envelope_default(),
            }
        }
    }
    ///The header parameters of `access_list_entry_get`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct AccessListEntryGetHeaders {}
    ///The path parameters of `access_list_entry_delete`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct AccessListEntryDeletePath {
        ///Id of the organization, 24 lower-case hexadecimal digits.
        pub org_id: String,
        ///Id of the API key (not its public key), 24 lower-case hexadecimal digits.
        pub api_key_id: String,
        /**Address or CIDR range of the entry, IPv4 or IPv6. The slash of a range is sent as `%2F`. A text that
is neither is answered like an entry that does not exist (assumed).*/
        pub access_list_entry: String,
    }
    ///The query parameters of `access_list_entry_delete`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct AccessListEntryDeleteQuery {
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "AccessListEntryDeleteQuery::page_num_default")]
        #[serde(rename = "pageNum")]
        pub page_num: i32,
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "AccessListEntryDeleteQuery::items_per_page_default")]
        #[serde(rename = "itemsPerPage")]
        pub items_per_page: i32,
        /**Whether the response body is indented, by two spaces. Without it there is no white space between
members. Only `true`, in any case of letters, means yes (assumed).*/
        #[serde(default = "AccessListEntryDeleteQuery::pretty_default")]
        pub pretty: bool,
        /**Whether the HTTP status is repeated in the body, for clients that cannot see it: a single result or an
error becomes the member `content` beside `status`, a list gets the extra member `status`. That errors
are wrapped, and keep their HTTP status, is assumed. A response without body stays so. (Some of the
vendor's pages name the member `envelope`; `content` is what its general page says.) Only `true`, in
any case of letters, means yes (assumed).*/
        #[serde(default = "AccessListEntryDeleteQuery::envelope_default")]
        pub envelope: bool,
    }
    impl AccessListEntryDeleteQuery {
        ///What the document says that `pageNum` is if it is left out.
        pub const PAGE_NUM_DEFAULT: i32 = 1;
        fn page_num_default() -> i32 {
            Self::PAGE_NUM_DEFAULT
        }
        ///What the document says that `itemsPerPage` is if it is left out.
        pub const ITEMS_PER_PAGE_DEFAULT: i32 = 100;
        fn items_per_page_default() -> i32 {
            Self::ITEMS_PER_PAGE_DEFAULT
        }
        ///What the document says that `pretty` is if it is left out.
        pub const PRETTY_DEFAULT: bool = false;
        fn pretty_default() -> bool {
            Self::PRETTY_DEFAULT
        }
        ///What the document says that `envelope` is if it is left out.
        pub const ENVELOPE_DEFAULT: bool = false;
        fn envelope_default() -> bool {
            Self::ENVELOPE_DEFAULT
        }
    }
    impl Default for AccessListEntryDeleteQuery {
        fn default() -> Self {
            Self {
                page_num: Self::page_num_default(),
                items_per_page: Self::items_per_page_default(),
                pretty: Self::pretty_default(),
                envelope: Self::envelope_default(),
            }
        }
    }
    ///The header parameters of `access_list_entry_delete`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct AccessListEntryDeleteHeaders {}
    ///The path parameters of `global_api_key_list`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct GlobalApiKeyListPath {}
    ///The query parameters of `global_api_key_list`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct GlobalApiKeyListQuery {
        /**Number of the page, counted from 1. A number below 1, or no number, is refused with
`INVALID_QUERY_PARAMETER` (assumed).*/
        #[serde(default = "GlobalApiKeyListQuery::page_num_default")]
        #[serde(rename = "pageNum")]
        #[schemars(range(min = 1))]
        pub page_num: i32,
        /**Items on a page, at most 500; more than 500 is treated as 500. A number below 1, or no number, is
refused with `INVALID_QUERY_PARAMETER` (both assumed).*/
        #[serde(default = "GlobalApiKeyListQuery::items_per_page_default")]
        #[serde(rename = "itemsPerPage")]
        #[schemars(range(min = 1, max = 500))]
        pub items_per_page: i32,
        ///Whether the list has the member `totalCount`. Only `true`, in any case of letters, means yes (assumed).
        #[serde(default = "GlobalApiKeyListQuery::include_count_default")]
        #[serde(rename = "includeCount")]
        pub include_count: bool,
        /**Whether the response body is indented, by two spaces. Without it there is no white space between
members. Only `true`, in any case of letters, means yes (assumed).*/
        #[serde(default = "GlobalApiKeyListQuery::pretty_default")]
        pub pretty: bool,
        /**Whether the HTTP status is repeated in the body, for clients that cannot see it: a single result or an
error becomes the member `content` beside `status`, a list gets the extra member `status`. That errors
are wrapped, and keep their HTTP status, is assumed. A response without body stays so. (Some of the
vendor's pages name the member `envelope`; `content` is what its general page says.) Only `true`, in
any case of letters, means yes (assumed).*/
        #[serde(default = "GlobalApiKeyListQuery::envelope_default")]
        pub envelope: bool,
    }
    impl GlobalApiKeyListQuery {
        ///What the document says that `pageNum` is if it is left out.
        pub const PAGE_NUM_DEFAULT: i32 = 1;
        fn page_num_default() -> i32 {
            Self::PAGE_NUM_DEFAULT
        }
        ///What the document says that `itemsPerPage` is if it is left out.
        pub const ITEMS_PER_PAGE_DEFAULT: i32 = 100;
        fn items_per_page_default() -> i32 {
            Self::ITEMS_PER_PAGE_DEFAULT
        }
        ///What the document says that `includeCount` is if it is left out.
        pub const INCLUDE_COUNT_DEFAULT: bool = true;
        fn include_count_default() -> bool {
            Self::INCLUDE_COUNT_DEFAULT
        }
        ///What the document says that `pretty` is if it is left out.
        pub const PRETTY_DEFAULT: bool = false;
        fn pretty_default() -> bool {
            Self::PRETTY_DEFAULT
        }
        ///What the document says that `envelope` is if it is left out.
        pub const ENVELOPE_DEFAULT: bool = false;
        fn envelope_default() -> bool {
            Self::ENVELOPE_DEFAULT
        }
    }
    impl Default for GlobalApiKeyListQuery {
        fn default() -> Self {
            Self {
                page_num: Self::page_num_default(),
                items_per_page: Self::items_per_page_default(),
                include_count: Self::include_count_default(),
                pretty: Self::pretty_default(),
                envelope: Self::envelope_default(),
            }
        }
    }
    ///The header parameters of `global_api_key_list`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct GlobalApiKeyListHeaders {}
    ///The path parameters of `global_api_key_create`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct GlobalApiKeyCreatePath {}
    ///The query parameters of `global_api_key_create`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct GlobalApiKeyCreateQuery {
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "GlobalApiKeyCreateQuery::page_num_default")]
        #[serde(rename = "pageNum")]
        pub page_num: i32,
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "GlobalApiKeyCreateQuery::items_per_page_default")]
        #[serde(rename = "itemsPerPage")]
        pub items_per_page: i32,
        /**Whether the response body is indented, by two spaces. Without it there is no white space between
members. Only `true`, in any case of letters, means yes (assumed).*/
        #[serde(default = "GlobalApiKeyCreateQuery::pretty_default")]
        pub pretty: bool,
        /**Whether the HTTP status is repeated in the body, for clients that cannot see it: a single result or an
error becomes the member `content` beside `status`, a list gets the extra member `status`. That errors
are wrapped, and keep their HTTP status, is assumed. A response without body stays so. (Some of the
vendor's pages name the member `envelope`; `content` is what its general page says.) Only `true`, in
any case of letters, means yes (assumed).*/
        #[serde(default = "GlobalApiKeyCreateQuery::envelope_default")]
        pub envelope: bool,
    }
    impl GlobalApiKeyCreateQuery {
        ///What the document says that `pageNum` is if it is left out.
        pub const PAGE_NUM_DEFAULT: i32 = 1;
        fn page_num_default() -> i32 {
            Self::PAGE_NUM_DEFAULT
        }
        ///What the document says that `itemsPerPage` is if it is left out.
        pub const ITEMS_PER_PAGE_DEFAULT: i32 = 100;
        fn items_per_page_default() -> i32 {
            Self::ITEMS_PER_PAGE_DEFAULT
        }
        ///What the document says that `pretty` is if it is left out.
        pub const PRETTY_DEFAULT: bool = false;
        fn pretty_default() -> bool {
            Self::PRETTY_DEFAULT
        }
        ///What the document says that `envelope` is if it is left out.
        pub const ENVELOPE_DEFAULT: bool = false;
        fn envelope_default() -> bool {
            Self::ENVELOPE_DEFAULT
        }
    }
    impl Default for GlobalApiKeyCreateQuery {
        fn default() -> Self {
            Self {
                page_num: Self::page_num_default(),
                items_per_page: Self::items_per_page_default(),
                pretty: Self::pretty_default(),
                envelope: Self::envelope_default(),
            }
        }
    }
    ///The header parameters of `global_api_key_create`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct GlobalApiKeyCreateHeaders {}
    ///The path parameters of `global_role_list`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct GlobalRoleListPath {}
    ///The query parameters of `global_role_list`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct GlobalRoleListQuery {
        /**Whether the response body is indented, by two spaces. Without it there is no white space between
members. Only `true`, in any case of letters, means yes (assumed).*/
        #[serde(default = "GlobalRoleListQuery::pretty_default")]
        pub pretty: bool,
        /**Whether the HTTP status is repeated in the body, for clients that cannot see it: a single result or an
error becomes the member `content` beside `status`, a list gets the extra member `status`. That errors
are wrapped, and keep their HTTP status, is assumed. A response without body stays so. (Some of the
vendor's pages name the member `envelope`; `content` is what its general page says.) Only `true`, in
any case of letters, means yes (assumed).*/
        #[serde(default = "GlobalRoleListQuery::envelope_default")]
        pub envelope: bool,
    }
    impl GlobalRoleListQuery {
        ///What the document says that `pretty` is if it is left out.
        pub const PRETTY_DEFAULT: bool = false;
        fn pretty_default() -> bool {
            Self::PRETTY_DEFAULT
        }
        ///What the document says that `envelope` is if it is left out.
        pub const ENVELOPE_DEFAULT: bool = false;
        fn envelope_default() -> bool {
            Self::ENVELOPE_DEFAULT
        }
    }
    impl Default for GlobalRoleListQuery {
        fn default() -> Self {
            Self {
                pretty: Self::pretty_default(),
                envelope: Self::envelope_default(),
            }
        }
    }
    ///The header parameters of `global_role_list`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct GlobalRoleListHeaders {}
    ///The path parameters of `global_api_key_get`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct GlobalApiKeyGetPath {
        ///Id of the API key (not its public key), 24 lower-case hexadecimal digits.
        pub api_key_id: String,
    }
    ///The query parameters of `global_api_key_get`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct GlobalApiKeyGetQuery {
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "GlobalApiKeyGetQuery::page_num_default")]
        #[serde(rename = "pageNum")]
        pub page_num: i32,
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "GlobalApiKeyGetQuery::items_per_page_default")]
        #[serde(rename = "itemsPerPage")]
        pub items_per_page: i32,
        /**Whether the response body is indented, by two spaces. Without it there is no white space between
members. Only `true`, in any case of letters, means yes (assumed).*/
        #[serde(default = "GlobalApiKeyGetQuery::pretty_default")]
        pub pretty: bool,
        /**Whether the HTTP status is repeated in the body, for clients that cannot see it: a single result or an
error becomes the member `content` beside `status`, a list gets the extra member `status`. That errors
are wrapped, and keep their HTTP status, is assumed. A response without body stays so. (Some of the
vendor's pages name the member `envelope`; `content` is what its general page says.) Only `true`, in
any case of letters, means yes (assumed).*/
        #[serde(default = "GlobalApiKeyGetQuery::envelope_default")]
        pub envelope: bool,
    }
    impl GlobalApiKeyGetQuery {
        ///What the document says that `pageNum` is if it is left out.
        pub const PAGE_NUM_DEFAULT: i32 = 1;
        fn page_num_default() -> i32 {
            Self::PAGE_NUM_DEFAULT
        }
        ///What the document says that `itemsPerPage` is if it is left out.
        pub const ITEMS_PER_PAGE_DEFAULT: i32 = 100;
        fn items_per_page_default() -> i32 {
            Self::ITEMS_PER_PAGE_DEFAULT
        }
        ///What the document says that `pretty` is if it is left out.
        pub const PRETTY_DEFAULT: bool = false;
        fn pretty_default() -> bool {
            Self::PRETTY_DEFAULT
        }
        ///What the document says that `envelope` is if it is left out.
        pub const ENVELOPE_DEFAULT: bool = false;
        fn envelope_default() -> bool {
            Self::ENVELOPE_DEFAULT
        }
    }
    impl Default for GlobalApiKeyGetQuery {
        fn default() -> Self {
            Self {
                page_num: Self::page_num_default(),
                items_per_page: Self::items_per_page_default(),
                pretty: Self::pretty_default(),
                envelope: Self::envelope_default(),
            }
        }
    }
    ///The header parameters of `global_api_key_get`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct GlobalApiKeyGetHeaders {}
    ///The path parameters of `global_api_key_update`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct GlobalApiKeyUpdatePath {
        ///Id of the API key (not its public key), 24 lower-case hexadecimal digits.
        pub api_key_id: String,
    }
    ///The query parameters of `global_api_key_update`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct GlobalApiKeyUpdateQuery {
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "GlobalApiKeyUpdateQuery::page_num_default")]
        #[serde(rename = "pageNum")]
        pub page_num: i32,
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "GlobalApiKeyUpdateQuery::items_per_page_default")]
        #[serde(rename = "itemsPerPage")]
        pub items_per_page: i32,
        /**Whether the response body is indented, by two spaces. Without it there is no white space between
members. Only `true`, in any case of letters, means yes (assumed).*/
        #[serde(default = "GlobalApiKeyUpdateQuery::pretty_default")]
        pub pretty: bool,
        /**Whether the HTTP status is repeated in the body, for clients that cannot see it: a single result or an
error becomes the member `content` beside `status`, a list gets the extra member `status`. That errors
are wrapped, and keep their HTTP status, is assumed. A response without body stays so. (Some of the
vendor's pages name the member `envelope`; `content` is what its general page says.) Only `true`, in
any case of letters, means yes (assumed).*/
        #[serde(default = "GlobalApiKeyUpdateQuery::envelope_default")]
        pub envelope: bool,
    }
    impl GlobalApiKeyUpdateQuery {
        ///What the document says that `pageNum` is if it is left out.
        pub const PAGE_NUM_DEFAULT: i32 = 1;
        fn page_num_default() -> i32 {
            Self::PAGE_NUM_DEFAULT
        }
        ///What the document says that `itemsPerPage` is if it is left out.
        pub const ITEMS_PER_PAGE_DEFAULT: i32 = 100;
        fn items_per_page_default() -> i32 {
            Self::ITEMS_PER_PAGE_DEFAULT
        }
        ///What the document says that `pretty` is if it is left out.
        pub const PRETTY_DEFAULT: bool = false;
        fn pretty_default() -> bool {
            Self::PRETTY_DEFAULT
        }
        ///What the document says that `envelope` is if it is left out.
        pub const ENVELOPE_DEFAULT: bool = false;
        fn envelope_default() -> bool {
            Self::ENVELOPE_DEFAULT
        }
    }
    impl Default for GlobalApiKeyUpdateQuery {
        fn default() -> Self {
            Self {
                page_num: Self::page_num_default(),
                items_per_page: Self::items_per_page_default(),
                pretty: Self::pretty_default(),
                envelope: Self::envelope_default(),
            }
        }
    }
    ///The header parameters of `global_api_key_update`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct GlobalApiKeyUpdateHeaders {}
    ///The path parameters of `global_api_key_delete`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct GlobalApiKeyDeletePath {
        ///Id of the API key (not its public key), 24 lower-case hexadecimal digits.
        pub api_key_id: String,
    }
    ///The query parameters of `global_api_key_delete`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct GlobalApiKeyDeleteQuery {
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "GlobalApiKeyDeleteQuery::page_num_default")]
        #[serde(rename = "pageNum")]
        pub page_num: i32,
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "GlobalApiKeyDeleteQuery::items_per_page_default")]
        #[serde(rename = "itemsPerPage")]
        pub items_per_page: i32,
        /**Whether the response body is indented, by two spaces. Without it there is no white space between
members. Only `true`, in any case of letters, means yes (assumed).*/
        #[serde(default = "GlobalApiKeyDeleteQuery::pretty_default")]
        pub pretty: bool,
        /**Whether the HTTP status is repeated in the body, for clients that cannot see it: a single result or an
error becomes the member `content` beside `status`, a list gets the extra member `status`. That errors
are wrapped, and keep their HTTP status, is assumed. A response without body stays so. (Some of the
vendor's pages name the member `envelope`; `content` is what its general page says.) Only `true`, in
any case of letters, means yes (assumed).*/
        #[serde(default = "GlobalApiKeyDeleteQuery::envelope_default")]
        pub envelope: bool,
    }
    impl GlobalApiKeyDeleteQuery {
        ///What the document says that `pageNum` is if it is left out.
        pub const PAGE_NUM_DEFAULT: i32 = 1;
        fn page_num_default() -> i32 {
            Self::PAGE_NUM_DEFAULT
        }
        ///What the document says that `itemsPerPage` is if it is left out.
        pub const ITEMS_PER_PAGE_DEFAULT: i32 = 100;
        fn items_per_page_default() -> i32 {
            Self::ITEMS_PER_PAGE_DEFAULT
        }
        ///What the document says that `pretty` is if it is left out.
        pub const PRETTY_DEFAULT: bool = false;
        fn pretty_default() -> bool {
            Self::PRETTY_DEFAULT
        }
        ///What the document says that `envelope` is if it is left out.
        pub const ENVELOPE_DEFAULT: bool = false;
        fn envelope_default() -> bool {
            Self::ENVELOPE_DEFAULT
        }
    }
    impl Default for GlobalApiKeyDeleteQuery {
        fn default() -> Self {
            Self {
                page_num: Self::page_num_default(),
                items_per_page: Self::items_per_page_default(),
                pretty: Self::pretty_default(),
                envelope: Self::envelope_default(),
            }
        }
    }
    ///The header parameters of `global_api_key_delete`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct GlobalApiKeyDeleteHeaders {}
    ///The path parameters of `global_access_list_entry_list`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct GlobalAccessListEntryListPath {}
    ///The query parameters of `global_access_list_entry_list`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct GlobalAccessListEntryListQuery {
        /**Number of the page, counted from 1. A number below 1, or no number, is refused with
`INVALID_QUERY_PARAMETER` (assumed).*/
        #[serde(default = "GlobalAccessListEntryListQuery::page_num_default")]
        #[serde(rename = "pageNum")]
        #[schemars(range(min = 1))]
        pub page_num: i32,
        /**Items on a page, at most 500; more than 500 is treated as 500. A number below 1, or no number, is
refused with `INVALID_QUERY_PARAMETER` (both assumed).*/
        #[serde(default = "GlobalAccessListEntryListQuery::items_per_page_default")]
        #[serde(rename = "itemsPerPage")]
        #[schemars(range(min = 1, max = 500))]
        pub items_per_page: i32,
        ///Whether the list has the member `totalCount`. Only `true`, in any case of letters, means yes (assumed).
        #[serde(default = "GlobalAccessListEntryListQuery::include_count_default")]
        #[serde(rename = "includeCount")]
        pub include_count: bool,
        /**Whether the response body is indented, by two spaces. Without it there is no white space between
members. Only `true`, in any case of letters, means yes (assumed).*/
        #[serde(default = "GlobalAccessListEntryListQuery::pretty_default")]
        pub pretty: bool,
        /**Whether the HTTP status is repeated in the body, for clients that cannot see it: a single result or an
error becomes the member `content` beside `status`, a list gets the extra member `status`. That errors
are wrapped, and keep their HTTP status, is assumed. A response without body stays so. (Some of the
vendor's pages name the member `envelope`; `content` is what its general page says.) Only `true`, in
any case of letters, means yes (assumed).*/
        #[serde(default = "GlobalAccessListEntryListQuery::envelope_default")]
        pub envelope: bool,
    }
    impl GlobalAccessListEntryListQuery {
        ///What the document says that `pageNum` is if it is left out.
        pub const PAGE_NUM_DEFAULT: i32 = 1;
        fn page_num_default() -> i32 {
            Self::PAGE_NUM_DEFAULT
        }
        ///What the document says that `itemsPerPage` is if it is left out.
        pub const ITEMS_PER_PAGE_DEFAULT: i32 = 100;
        fn items_per_page_default() -> i32 {
            Self::ITEMS_PER_PAGE_DEFAULT
        }
        ///What the document says that `includeCount` is if it is left out.
        pub const INCLUDE_COUNT_DEFAULT: bool = true;
        fn include_count_default() -> bool {
            Self::INCLUDE_COUNT_DEFAULT
        }
        ///What the document says that `pretty` is if it is left out.
        pub const PRETTY_DEFAULT: bool = false;
        fn pretty_default() -> bool {
            Self::PRETTY_DEFAULT
        }
        ///What the document says that `envelope` is if it is left out.
        pub const ENVELOPE_DEFAULT: bool = false;
        fn envelope_default() -> bool {
            Self::ENVELOPE_DEFAULT
        }
    }
    impl Default for GlobalAccessListEntryListQuery {
        fn default() -> Self {
            Self {
                page_num: Self::page_num_default(),
                items_per_page: Self::items_per_page_default(),
                include_count: Self::include_count_default(),
                pretty: Self::pretty_default(),
                envelope: Self::envelope_default(),
            }
        }
    }
    ///The header parameters of `global_access_list_entry_list`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct GlobalAccessListEntryListHeaders {}
    ///The path parameters of `global_access_list_entry_create`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct GlobalAccessListEntryCreatePath {}
    ///The query parameters of `global_access_list_entry_create`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct GlobalAccessListEntryCreateQuery {
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "GlobalAccessListEntryCreateQuery::page_num_default")]
        #[serde(rename = "pageNum")]
        pub page_num: i32,
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "GlobalAccessListEntryCreateQuery::items_per_page_default")]
        #[serde(rename = "itemsPerPage")]
        pub items_per_page: i32,
        /**Whether the response body is indented, by two spaces. Without it there is no white space between
members. Only `true`, in any case of letters, means yes (assumed).*/
        #[serde(default = "GlobalAccessListEntryCreateQuery::pretty_default")]
        pub pretty: bool,
        /**Whether the HTTP status is repeated in the body, for clients that cannot see it: a single result or an
error becomes the member `content` beside `status`, a list gets the extra member `status`. That errors
are wrapped, and keep their HTTP status, is assumed. A response without body stays so. (Some of the
vendor's pages name the member `envelope`; `content` is what its general page says.) Only `true`, in
any case of letters, means yes (assumed).*/
        #[serde(default = "GlobalAccessListEntryCreateQuery::envelope_default")]
        pub envelope: bool,
    }
    impl GlobalAccessListEntryCreateQuery {
        ///What the document says that `pageNum` is if it is left out.
        pub const PAGE_NUM_DEFAULT: i32 = 1;
        fn page_num_default() -> i32 {
            Self::PAGE_NUM_DEFAULT
        }
        ///What the document says that `itemsPerPage` is if it is left out.
        pub const ITEMS_PER_PAGE_DEFAULT: i32 = 100;
        fn items_per_page_default() -> i32 {
            Self::ITEMS_PER_PAGE_DEFAULT
        }
        ///What the document says that `pretty` is if it is left out.
        pub const PRETTY_DEFAULT: bool = false;
        fn pretty_default() -> bool {
            Self::PRETTY_DEFAULT
        }
        ///What the document says that `envelope` is if it is left out.
        pub const ENVELOPE_DEFAULT: bool = false;
        fn envelope_default() -> bool {
            Self::ENVELOPE_DEFAULT
        }
    }
    impl Default for GlobalAccessListEntryCreateQuery {
        fn default() -> Self {
            Self {
                page_num: Self::page_num_default(),
                items_per_page: Self::items_per_page_default(),
                pretty: Self::pretty_default(),
                envelope: Self::envelope_default(),
            }
        }
    }
    ///The header parameters of `global_access_list_entry_create`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct GlobalAccessListEntryCreateHeaders {}
    ///The path parameters of `global_access_list_entry_get`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct GlobalAccessListEntryGetPath {
        ///Id of the entry, 24 lower-case hexadecimal digits. Any other text is answered like an entry that does not exist (assumed).
        pub global_access_list_entry_id: String,
    }
    ///The query parameters of `global_access_list_entry_get`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct GlobalAccessListEntryGetQuery {
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "GlobalAccessListEntryGetQuery::page_num_default")]
        #[serde(rename = "pageNum")]
        pub page_num: i32,
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "GlobalAccessListEntryGetQuery::items_per_page_default")]
        #[serde(rename = "itemsPerPage")]
        pub items_per_page: i32,
        /**Whether the response body is indented, by two spaces. Without it there is no white space between
members. Only `true`, in any case of letters, means yes (assumed).*/
        #[serde(default = "GlobalAccessListEntryGetQuery::pretty_default")]
        pub pretty: bool,
        /**Whether the HTTP status is repeated in the body, for clients that cannot see it: a single result or an
error becomes the member `content` beside `status`, a list gets the extra member `status`. That errors
are wrapped, and keep their HTTP status, is assumed. A response without body stays so. (Some of the
vendor's pages name the member `envelope`; `content` is what its general page says.) Only `true`, in
any case of letters, means yes (assumed).*/
        #[serde(default = "GlobalAccessListEntryGetQuery::envelope_default")]
        pub envelope: bool,
    }
    impl GlobalAccessListEntryGetQuery {
        ///What the document says that `pageNum` is if it is left out.
        pub const PAGE_NUM_DEFAULT: i32 = 1;
        fn page_num_default() -> i32 {
            Self::PAGE_NUM_DEFAULT
        }
        ///What the document says that `itemsPerPage` is if it is left out.
        pub const ITEMS_PER_PAGE_DEFAULT: i32 = 100;
        fn items_per_page_default() -> i32 {
            Self::ITEMS_PER_PAGE_DEFAULT
        }
        ///What the document says that `pretty` is if it is left out.
        pub const PRETTY_DEFAULT: bool = false;
        fn pretty_default() -> bool {
            Self::PRETTY_DEFAULT
        }
        ///What the document says that `envelope` is if it is left out.
        pub const ENVELOPE_DEFAULT: bool = false;
        fn envelope_default() -> bool {
            Self::ENVELOPE_DEFAULT
        }
    }
    impl Default for GlobalAccessListEntryGetQuery {
        fn default() -> Self {
            Self {
                page_num: Self::page_num_default(),
                items_per_page: Self::items_per_page_default(),
                pretty: Self::pretty_default(),
                envelope: Self::envelope_default(),
            }
        }
    }
    ///The header parameters of `global_access_list_entry_get`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct GlobalAccessListEntryGetHeaders {}
    ///The path parameters of `global_access_list_entry_update`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct GlobalAccessListEntryUpdatePath {
        ///Id of the entry, 24 lower-case hexadecimal digits. Any other text is answered like an entry that does not exist (assumed).
        pub global_access_list_entry_id: String,
    }
    ///The query parameters of `global_access_list_entry_update`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct GlobalAccessListEntryUpdateQuery {
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "GlobalAccessListEntryUpdateQuery::page_num_default")]
        #[serde(rename = "pageNum")]
        pub page_num: i32,
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "GlobalAccessListEntryUpdateQuery::items_per_page_default")]
        #[serde(rename = "itemsPerPage")]
        pub items_per_page: i32,
        /**Whether the response body is indented, by two spaces. Without it there is no white space between
members. Only `true`, in any case of letters, means yes (assumed).*/
        #[serde(default = "GlobalAccessListEntryUpdateQuery::pretty_default")]
        pub pretty: bool,
        /**Whether the HTTP status is repeated in the body, for clients that cannot see it: a single result or an
error becomes the member `content` beside `status`, a list gets the extra member `status`. That errors
are wrapped, and keep their HTTP status, is assumed. A response without body stays so. (Some of the
vendor's pages name the member `envelope`; `content` is what its general page says.) Only `true`, in
any case of letters, means yes (assumed).*/
        #[serde(default = "GlobalAccessListEntryUpdateQuery::envelope_default")]
        pub envelope: bool,
    }
    impl GlobalAccessListEntryUpdateQuery {
        ///What the document says that `pageNum` is if it is left out.
        pub const PAGE_NUM_DEFAULT: i32 = 1;
        fn page_num_default() -> i32 {
            Self::PAGE_NUM_DEFAULT
        }
        ///What the document says that `itemsPerPage` is if it is left out.
        pub const ITEMS_PER_PAGE_DEFAULT: i32 = 100;
        fn items_per_page_default() -> i32 {
            Self::ITEMS_PER_PAGE_DEFAULT
        }
        ///What the document says that `pretty` is if it is left out.
        pub const PRETTY_DEFAULT: bool = false;
        fn pretty_default() -> bool {
            Self::PRETTY_DEFAULT
        }
        ///What the document says that `envelope` is if it is left out.
        pub const ENVELOPE_DEFAULT: bool = false;
        fn envelope_default() -> bool {
            Self::ENVELOPE_DEFAULT
        }
    }
    impl Default for GlobalAccessListEntryUpdateQuery {
        fn default() -> Self {
            Self {
                page_num: Self::page_num_default(),
                items_per_page: Self::items_per_page_default(),
                pretty: Self::pretty_default(),
                envelope: Self::envelope_default(),
            }
        }
    }
    ///The header parameters of `global_access_list_entry_update`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct GlobalAccessListEntryUpdateHeaders {}
    ///The path parameters of `global_access_list_entry_delete`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct GlobalAccessListEntryDeletePath {
        ///Id of the entry, 24 lower-case hexadecimal digits. Any other text is answered like an entry that does not exist (assumed).
        pub global_access_list_entry_id: String,
    }
    ///The query parameters of `global_access_list_entry_delete`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct GlobalAccessListEntryDeleteQuery {
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "GlobalAccessListEntryDeleteQuery::page_num_default")]
        #[serde(rename = "pageNum")]
        pub page_num: i32,
        ///Accepted but without effect, because this operation does not return a list. Anything but a number is refused all the same, with `INVALID_QUERY_PARAMETER` (assumed).
        #[serde(default = "GlobalAccessListEntryDeleteQuery::items_per_page_default")]
        #[serde(rename = "itemsPerPage")]
        pub items_per_page: i32,
        /**Whether the response body is indented, by two spaces. Without it there is no white space between
members. Only `true`, in any case of letters, means yes (assumed).*/
        #[serde(default = "GlobalAccessListEntryDeleteQuery::pretty_default")]
        pub pretty: bool,
        /**Whether the HTTP status is repeated in the body, for clients that cannot see it: a single result or an
error becomes the member `content` beside `status`, a list gets the extra member `status`. That errors
are wrapped, and keep their HTTP status, is assumed. A response without body stays so. (Some of the
vendor's pages name the member `envelope`; `content` is what its general page says.) Only `true`, in
any case of letters, means yes (assumed).*/
        #[serde(default = "GlobalAccessListEntryDeleteQuery::envelope_default")]
        pub envelope: bool,
    }
    impl GlobalAccessListEntryDeleteQuery {
        ///What the document says that `pageNum` is if it is left out.
        pub const PAGE_NUM_DEFAULT: i32 = 1;
        fn page_num_default() -> i32 {
            Self::PAGE_NUM_DEFAULT
        }
        ///What the document says that `itemsPerPage` is if it is left out.
        pub const ITEMS_PER_PAGE_DEFAULT: i32 = 100;
        fn items_per_page_default() -> i32 {
            Self::ITEMS_PER_PAGE_DEFAULT
        }
        ///What the document says that `pretty` is if it is left out.
        pub const PRETTY_DEFAULT: bool = false;
        fn pretty_default() -> bool {
            Self::PRETTY_DEFAULT
        }
        ///What the document says that `envelope` is if it is left out.
        pub const ENVELOPE_DEFAULT: bool = false;
        fn envelope_default() -> bool {
            Self::ENVELOPE_DEFAULT
        }
    }
    impl Default for GlobalAccessListEntryDeleteQuery {
        fn default() -> Self {
            Self {
                page_num: Self::page_num_default(),
                items_per_page: Self::items_per_page_default(),
                pretty: Self::pretty_default(),
                envelope: Self::envelope_default(),
            }
        }
    }
    ///The header parameters of `global_access_list_entry_delete`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct GlobalAccessListEntryDeleteHeaders {}
    ///The path parameters of `first_user_create`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct FirstUserCreatePath {}
    ///The query parameters of `first_user_create`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct FirstUserCreateQuery {
        ///Addresses for the global access list, each a parameter of its own.
        #[schemars(with = "Option<String>")]
        #[serde(rename = "accessList")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub access_list: Option<Vec<String>>,
        ///The same under its older name, which clients send.
        #[schemars(with = "Option<String>")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub whitelist: Option<Vec<String>>,
        /**Whether the response body is indented, by two spaces. Without it there is no white space between
members. Only `true`, in any case of letters, means yes (assumed).*/
        #[serde(default = "FirstUserCreateQuery::pretty_default")]
        pub pretty: bool,
        /**Whether the HTTP status is repeated in the body, for clients that cannot see it: a single result or an
error becomes the member `content` beside `status`, a list gets the extra member `status`. That errors
are wrapped, and keep their HTTP status, is assumed. A response without body stays so. (Some of the
vendor's pages name the member `envelope`; `content` is what its general page says.) Only `true`, in
any case of letters, means yes (assumed).*/
        #[serde(default = "FirstUserCreateQuery::envelope_default")]
        pub envelope: bool,
    }
    impl FirstUserCreateQuery {
        ///What the document says that `pretty` is if it is left out.
        pub const PRETTY_DEFAULT: bool = false;
        fn pretty_default() -> bool {
            Self::PRETTY_DEFAULT
        }
        ///What the document says that `envelope` is if it is left out.
        pub const ENVELOPE_DEFAULT: bool = false;
        fn envelope_default() -> bool {
            Self::ENVELOPE_DEFAULT
        }
    }
    impl Default for FirstUserCreateQuery {
        fn default() -> Self {
            Self {
                access_list: None,
                whitelist: None,
                pretty: Self::pretty_default(),
                envelope: Self::envelope_default(),
            }
        }
    }
    ///The header parameters of `first_user_create`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct FirstUserCreateHeaders {}
    ///The path parameters of `version_get`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct VersionGetPath {}
    ///The query parameters of `version_get`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct VersionGetQuery {}
    ///The header parameters of `version_get`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct VersionGetHeaders {}
    ///`GET /`: Get the root of the API.
    #[derive(Debug, Clone, Copy)]
    pub struct RootGet;
    impl Operation for RootGet {
        const INFO: &'static OperationInfo = &OPERATIONS[0usize];
        type Path = RootGetPath;
        type Query = RootGetQuery;
        type Headers = RootGetHeaders;
        type Body = NoBody;
        type Output = types::Root;
        type Error = types::ApiError;
    }
    ///`GET /orgs`: List the organizations of the caller.
    #[derive(Debug, Clone, Copy)]
    pub struct OrgList;
    impl Operation for OrgList {
        const INFO: &'static OperationInfo = &OPERATIONS[1usize];
        type Path = OrgListPath;
        type Query = OrgListQuery;
        type Headers = OrgListHeaders;
        type Body = NoBody;
        type Output = types::OrganizationList;
        type Error = types::ApiError;
    }
    ///`POST /orgs`: Create an organization.
    #[derive(Debug, Clone, Copy)]
    pub struct OrgCreate;
    impl Operation for OrgCreate {
        const INFO: &'static OperationInfo = &OPERATIONS[2usize];
        type Path = OrgCreatePath;
        type Query = OrgCreateQuery;
        type Headers = OrgCreateHeaders;
        type Body = types::OrganizationCreate;
        type Output = types::Organization;
        type Error = types::ApiError;
    }
    ///`GET /orgs/{org_id}`: Get an organization.
    #[derive(Debug, Clone, Copy)]
    pub struct OrgGet;
    impl Operation for OrgGet {
        const INFO: &'static OperationInfo = &OPERATIONS[3usize];
        type Path = OrgGetPath;
        type Query = OrgGetQuery;
        type Headers = OrgGetHeaders;
        type Body = NoBody;
        type Output = types::Organization;
        type Error = types::ApiError;
    }
    ///`PATCH /orgs/{org_id}`: Rename an organization.
    #[derive(Debug, Clone, Copy)]
    pub struct OrgUpdate;
    impl Operation for OrgUpdate {
        const INFO: &'static OperationInfo = &OPERATIONS[4usize];
        type Path = OrgUpdatePath;
        type Query = OrgUpdateQuery;
        type Headers = OrgUpdateHeaders;
        type Body = types::OrganizationUpdate;
        type Output = types::Organization;
        type Error = types::ApiError;
    }
    ///`DELETE /orgs/{org_id}`: Delete an organization.
    #[derive(Debug, Clone, Copy)]
    pub struct OrgDelete;
    impl Operation for OrgDelete {
        const INFO: &'static OperationInfo = &OPERATIONS[5usize];
        type Path = OrgDeletePath;
        type Query = OrgDeleteQuery;
        type Headers = OrgDeleteHeaders;
        type Body = NoBody;
        type Output = ();
        type Error = types::ApiError;
    }
    ///`GET /orgs/{org_id}/groups`: List the projects of an organization.
    #[derive(Debug, Clone, Copy)]
    pub struct OrgProjectList;
    impl Operation for OrgProjectList {
        const INFO: &'static OperationInfo = &OPERATIONS[6usize];
        type Path = OrgProjectListPath;
        type Query = OrgProjectListQuery;
        type Headers = OrgProjectListHeaders;
        type Body = NoBody;
        type Output = types::ProjectList;
        type Error = types::ApiError;
    }
    ///`GET /groups`: List the projects of the caller.
    #[derive(Debug, Clone, Copy)]
    pub struct ProjectList;
    impl Operation for ProjectList {
        const INFO: &'static OperationInfo = &OPERATIONS[7usize];
        type Path = ProjectListPath;
        type Query = ProjectListQuery;
        type Headers = ProjectListHeaders;
        type Body = NoBody;
        type Output = types::ProjectList;
        type Error = types::ApiError;
    }
    ///`POST /groups`: Create a project.
    #[derive(Debug, Clone, Copy)]
    pub struct ProjectCreate;
    impl Operation for ProjectCreate {
        const INFO: &'static OperationInfo = &OPERATIONS[8usize];
        type Path = ProjectCreatePath;
        type Query = ProjectCreateQuery;
        type Headers = ProjectCreateHeaders;
        type Body = types::ProjectCreate;
        type Output = types::ProjectCreated;
        type Error = types::ApiError;
    }
    ///`GET /groups/{project_id}`: Get a project.
    #[derive(Debug, Clone, Copy)]
    pub struct ProjectGet;
    impl Operation for ProjectGet {
        const INFO: &'static OperationInfo = &OPERATIONS[9usize];
        type Path = ProjectGetPath;
        type Query = ProjectGetQuery;
        type Headers = ProjectGetHeaders;
        type Body = NoBody;
        type Output = types::Project;
        type Error = types::ApiError;
    }
    ///`PATCH /groups/{project_id}`: Rename or tag a project.
    #[derive(Debug, Clone, Copy)]
    pub struct ProjectUpdate;
    impl Operation for ProjectUpdate {
        const INFO: &'static OperationInfo = &OPERATIONS[10usize];
        type Path = ProjectUpdatePath;
        type Query = ProjectUpdateQuery;
        type Headers = ProjectUpdateHeaders;
        type Body = types::ProjectUpdate;
        type Output = types::Project;
        type Error = types::ApiError;
    }
    ///`DELETE /groups/{project_id}`: Delete a project.
    #[derive(Debug, Clone, Copy)]
    pub struct ProjectDelete;
    impl Operation for ProjectDelete {
        const INFO: &'static OperationInfo = &OPERATIONS[11usize];
        type Path = ProjectDeletePath;
        type Query = ProjectDeleteQuery;
        type Headers = ProjectDeleteHeaders;
        type Body = NoBody;
        type Output = types::Deletion;
        type Error = types::ApiError;
    }
    ///`GET /groups/byName/{project_name}`: Get a project by its name.
    #[derive(Debug, Clone, Copy)]
    pub struct ProjectGetByName;
    impl Operation for ProjectGetByName {
        const INFO: &'static OperationInfo = &OPERATIONS[12usize];
        type Path = ProjectGetByNamePath;
        type Query = ProjectGetByNameQuery;
        type Headers = ProjectGetByNameHeaders;
        type Body = NoBody;
        type Output = types::Project;
        type Error = types::ApiError;
    }
    ///`GET /groups/{project_id}/apiKeys`: List the API keys of a project.
    #[derive(Debug, Clone, Copy)]
    pub struct ProjectApiKeyList;
    impl Operation for ProjectApiKeyList {
        const INFO: &'static OperationInfo = &OPERATIONS[13usize];
        type Path = ProjectApiKeyListPath;
        type Query = ProjectApiKeyListQuery;
        type Headers = ProjectApiKeyListHeaders;
        type Body = NoBody;
        type Output = types::ApiKeyList;
        type Error = types::ApiError;
    }
    ///`POST /groups/{project_id}/apiKeys`: Create an API key and assign it to a project.
    #[derive(Debug, Clone, Copy)]
    pub struct ProjectApiKeyCreate;
    impl Operation for ProjectApiKeyCreate {
        const INFO: &'static OperationInfo = &OPERATIONS[14usize];
        type Path = ProjectApiKeyCreatePath;
        type Query = ProjectApiKeyCreateQuery;
        type Headers = ProjectApiKeyCreateHeaders;
        type Body = types::ProjectApiKeyCreate;
        type Output = types::ApiKey;
        type Error = types::ApiError;
    }
    ///`PATCH /groups/{project_id}/apiKeys/{api_key_id}`: Assign an API key to a project or replace its roles there.
    #[derive(Debug, Clone, Copy)]
    pub struct ProjectApiKeyUpdate;
    impl Operation for ProjectApiKeyUpdate {
        const INFO: &'static OperationInfo = &OPERATIONS[15usize];
        type Path = ProjectApiKeyUpdatePath;
        type Query = ProjectApiKeyUpdateQuery;
        type Headers = ProjectApiKeyUpdateHeaders;
        type Body = types::ProjectApiKeyUpdate;
        type Output = types::ApiKey;
        type Error = types::ApiError;
    }
    ///`DELETE /groups/{project_id}/apiKeys/{api_key_id}`: Unassign an API key from a project.
    #[derive(Debug, Clone, Copy)]
    pub struct ProjectApiKeyDelete;
    impl Operation for ProjectApiKeyDelete {
        const INFO: &'static OperationInfo = &OPERATIONS[16usize];
        type Path = ProjectApiKeyDeletePath;
        type Query = ProjectApiKeyDeleteQuery;
        type Headers = ProjectApiKeyDeleteHeaders;
        type Body = NoBody;
        type Output = ();
        type Error = types::ApiError;
    }
    ///`GET /groups/{project_id}/agentapikeys`: List the agent API keys of a project.
    #[derive(Debug, Clone, Copy)]
    pub struct AgentApiKeyList;
    impl Operation for AgentApiKeyList {
        const INFO: &'static OperationInfo = &OPERATIONS[17usize];
        type Path = AgentApiKeyListPath;
        type Query = AgentApiKeyListQuery;
        type Headers = AgentApiKeyListHeaders;
        type Body = NoBody;
        type Output = Vec<types::AgentApiKey>;
        type Error = types::ApiError;
    }
    ///`POST /groups/{project_id}/agentapikeys`: Create an agent API key.
    #[derive(Debug, Clone, Copy)]
    pub struct AgentApiKeyCreate;
    impl Operation for AgentApiKeyCreate {
        const INFO: &'static OperationInfo = &OPERATIONS[18usize];
        type Path = AgentApiKeyCreatePath;
        type Query = AgentApiKeyCreateQuery;
        type Headers = AgentApiKeyCreateHeaders;
        type Body = types::AgentApiKeyCreate;
        type Output = types::AgentApiKey;
        type Error = types::ApiError;
    }
    ///`DELETE /groups/{project_id}/agentapikeys/{agent_api_key_id}`: Delete an agent API key.
    #[derive(Debug, Clone, Copy)]
    pub struct AgentApiKeyDelete;
    impl Operation for AgentApiKeyDelete {
        const INFO: &'static OperationInfo = &OPERATIONS[19usize];
        type Path = AgentApiKeyDeletePath;
        type Query = AgentApiKeyDeleteQuery;
        type Headers = AgentApiKeyDeleteHeaders;
        type Body = NoBody;
        type Output = ();
        type Error = types::ApiError;
    }
    ///`GET /orgs/{org_id}/apiKeys`: List the API keys of an organization.
    #[derive(Debug, Clone, Copy)]
    pub struct OrgApiKeyList;
    impl Operation for OrgApiKeyList {
        const INFO: &'static OperationInfo = &OPERATIONS[20usize];
        type Path = OrgApiKeyListPath;
        type Query = OrgApiKeyListQuery;
        type Headers = OrgApiKeyListHeaders;
        type Body = NoBody;
        type Output = types::ApiKeyList;
        type Error = types::ApiError;
    }
    ///`POST /orgs/{org_id}/apiKeys`: Create an API key in an organization.
    #[derive(Debug, Clone, Copy)]
    pub struct OrgApiKeyCreate;
    impl Operation for OrgApiKeyCreate {
        const INFO: &'static OperationInfo = &OPERATIONS[21usize];
        type Path = OrgApiKeyCreatePath;
        type Query = OrgApiKeyCreateQuery;
        type Headers = OrgApiKeyCreateHeaders;
        type Body = types::OrgApiKeyCreate;
        type Output = types::ApiKey;
        type Error = types::ApiError;
    }
    ///`GET /orgs/{org_id}/apiKeys/{api_key_id}`: Get an API key of an organization.
    #[derive(Debug, Clone, Copy)]
    pub struct OrgApiKeyGet;
    impl Operation for OrgApiKeyGet {
        const INFO: &'static OperationInfo = &OPERATIONS[22usize];
        type Path = OrgApiKeyGetPath;
        type Query = OrgApiKeyGetQuery;
        type Headers = OrgApiKeyGetHeaders;
        type Body = NoBody;
        type Output = types::ApiKey;
        type Error = types::ApiError;
    }
    ///`PATCH /orgs/{org_id}/apiKeys/{api_key_id}`: Update an API key of an organization.
    #[derive(Debug, Clone, Copy)]
    pub struct OrgApiKeyUpdate;
    impl Operation for OrgApiKeyUpdate {
        const INFO: &'static OperationInfo = &OPERATIONS[23usize];
        type Path = OrgApiKeyUpdatePath;
        type Query = OrgApiKeyUpdateQuery;
        type Headers = OrgApiKeyUpdateHeaders;
        type Body = types::OrgApiKeyUpdate;
        type Output = types::ApiKey;
        type Error = types::ApiError;
    }
    ///`DELETE /orgs/{org_id}/apiKeys/{api_key_id}`: Delete an API key from an organization.
    #[derive(Debug, Clone, Copy)]
    pub struct OrgApiKeyDelete;
    impl Operation for OrgApiKeyDelete {
        const INFO: &'static OperationInfo = &OPERATIONS[24usize];
        type Path = OrgApiKeyDeletePath;
        type Query = OrgApiKeyDeleteQuery;
        type Headers = OrgApiKeyDeleteHeaders;
        type Body = NoBody;
        type Output = ();
        type Error = types::ApiError;
    }
    ///`GET /orgs/{org_id}/apiKeys/{api_key_id}/accessList`: List the access list entries of an API key.
    #[derive(Debug, Clone, Copy)]
    pub struct AccessListEntryList;
    impl Operation for AccessListEntryList {
        const INFO: &'static OperationInfo = &OPERATIONS[25usize];
        type Path = AccessListEntryListPath;
        type Query = AccessListEntryListQuery;
        type Headers = AccessListEntryListHeaders;
        type Body = NoBody;
        type Output = types::AccessListEntryList;
        type Error = types::ApiError;
    }
    ///`POST /orgs/{org_id}/apiKeys/{api_key_id}/accessList`: Add entries to the access list of an API key.
    #[derive(Debug, Clone, Copy)]
    pub struct AccessListEntryCreate;
    impl Operation for AccessListEntryCreate {
        const INFO: &'static OperationInfo = &OPERATIONS[26usize];
        type Path = AccessListEntryCreatePath;
        type Query = AccessListEntryCreateQuery;
        type Headers = AccessListEntryCreateHeaders;
        type Body = Vec<types::AccessListEntryCreate>;
        type Output = types::AccessListEntryList;
        type Error = types::ApiError;
    }
    ///`GET /orgs/{org_id}/apiKeys/{api_key_id}/accessList/{access_list_entry}`: Get an access list entry of an API key.
    #[derive(Debug, Clone, Copy)]
    pub struct AccessListEntryGet;
    impl Operation for AccessListEntryGet {
        const INFO: &'static OperationInfo = &OPERATIONS[27usize];
        type Path = AccessListEntryGetPath;
        type Query = AccessListEntryGetQuery;
        type Headers = AccessListEntryGetHeaders;
        type Body = NoBody;
        type Output = types::AccessListEntry;
        type Error = types::ApiError;
    }
    ///`DELETE /orgs/{org_id}/apiKeys/{api_key_id}/accessList/{access_list_entry}`: Delete an access list entry of an API key.
    #[derive(Debug, Clone, Copy)]
    pub struct AccessListEntryDelete;
    impl Operation for AccessListEntryDelete {
        const INFO: &'static OperationInfo = &OPERATIONS[28usize];
        type Path = AccessListEntryDeletePath;
        type Query = AccessListEntryDeleteQuery;
        type Headers = AccessListEntryDeleteHeaders;
        type Body = NoBody;
        type Output = ();
        type Error = types::ApiError;
    }
    ///`GET /admin/apiKeys`: List the global API keys.
    #[derive(Debug, Clone, Copy)]
    pub struct GlobalApiKeyList;
    impl Operation for GlobalApiKeyList {
        const INFO: &'static OperationInfo = &OPERATIONS[29usize];
        type Path = GlobalApiKeyListPath;
        type Query = GlobalApiKeyListQuery;
        type Headers = GlobalApiKeyListHeaders;
        type Body = NoBody;
        type Output = types::ApiKeyList;
        type Error = types::ApiError;
    }
    ///`POST /admin/apiKeys`: Create a global API key.
    #[derive(Debug, Clone, Copy)]
    pub struct GlobalApiKeyCreate;
    impl Operation for GlobalApiKeyCreate {
        const INFO: &'static OperationInfo = &OPERATIONS[30usize];
        type Path = GlobalApiKeyCreatePath;
        type Query = GlobalApiKeyCreateQuery;
        type Headers = GlobalApiKeyCreateHeaders;
        type Body = types::GlobalApiKeyCreate;
        type Output = types::ApiKey;
        type Error = types::ApiError;
    }
    ///`GET /admin/apiKeys/roles`: List the roles of global API keys.
    #[derive(Debug, Clone, Copy)]
    pub struct GlobalRoleList;
    impl Operation for GlobalRoleList {
        const INFO: &'static OperationInfo = &OPERATIONS[31usize];
        type Path = GlobalRoleListPath;
        type Query = GlobalRoleListQuery;
        type Headers = GlobalRoleListHeaders;
        type Body = NoBody;
        type Output = Vec<types::Role>;
        type Error = types::ApiError;
    }
    ///`GET /admin/apiKeys/{api_key_id}`: Get a global API key.
    #[derive(Debug, Clone, Copy)]
    pub struct GlobalApiKeyGet;
    impl Operation for GlobalApiKeyGet {
        const INFO: &'static OperationInfo = &OPERATIONS[32usize];
        type Path = GlobalApiKeyGetPath;
        type Query = GlobalApiKeyGetQuery;
        type Headers = GlobalApiKeyGetHeaders;
        type Body = NoBody;
        type Output = types::ApiKey;
        type Error = types::ApiError;
    }
    ///`PATCH /admin/apiKeys/{api_key_id}`: Change a global API key.
    #[derive(Debug, Clone, Copy)]
    pub struct GlobalApiKeyUpdate;
    impl Operation for GlobalApiKeyUpdate {
        const INFO: &'static OperationInfo = &OPERATIONS[33usize];
        type Path = GlobalApiKeyUpdatePath;
        type Query = GlobalApiKeyUpdateQuery;
        type Headers = GlobalApiKeyUpdateHeaders;
        type Body = types::GlobalApiKeyUpdate;
        type Output = types::ApiKey;
        type Error = types::ApiError;
    }
    ///`DELETE /admin/apiKeys/{api_key_id}`: Delete a global API key.
    #[derive(Debug, Clone, Copy)]
    pub struct GlobalApiKeyDelete;
    impl Operation for GlobalApiKeyDelete {
        const INFO: &'static OperationInfo = &OPERATIONS[34usize];
        type Path = GlobalApiKeyDeletePath;
        type Query = GlobalApiKeyDeleteQuery;
        type Headers = GlobalApiKeyDeleteHeaders;
        type Body = NoBody;
        type Output = ();
        type Error = types::ApiError;
    }
    ///`GET /admin/accessList`: List the global access list.
    #[derive(Debug, Clone, Copy)]
    pub struct GlobalAccessListEntryList;
    impl Operation for GlobalAccessListEntryList {
        const INFO: &'static OperationInfo = &OPERATIONS[35usize];
        type Path = GlobalAccessListEntryListPath;
        type Query = GlobalAccessListEntryListQuery;
        type Headers = GlobalAccessListEntryListHeaders;
        type Body = NoBody;
        type Output = types::GlobalAccessListEntryList;
        type Error = types::ApiError;
    }
    ///`POST /admin/accessList`: Add an entry to the global access list.
    #[derive(Debug, Clone, Copy)]
    pub struct GlobalAccessListEntryCreate;
    impl Operation for GlobalAccessListEntryCreate {
        const INFO: &'static OperationInfo = &OPERATIONS[36usize];
        type Path = GlobalAccessListEntryCreatePath;
        type Query = GlobalAccessListEntryCreateQuery;
        type Headers = GlobalAccessListEntryCreateHeaders;
        type Body = types::GlobalAccessListEntryCreate;
        type Output = types::GlobalAccessListEntry;
        type Error = types::ApiError;
    }
    ///`GET /admin/accessList/{global_access_list_entry_id}`: Get an entry of the global access list.
    #[derive(Debug, Clone, Copy)]
    pub struct GlobalAccessListEntryGet;
    impl Operation for GlobalAccessListEntryGet {
        const INFO: &'static OperationInfo = &OPERATIONS[37usize];
        type Path = GlobalAccessListEntryGetPath;
        type Query = GlobalAccessListEntryGetQuery;
        type Headers = GlobalAccessListEntryGetHeaders;
        type Body = NoBody;
        type Output = types::GlobalAccessListEntry;
        type Error = types::ApiError;
    }
    ///`PATCH /admin/accessList/{global_access_list_entry_id}`: Change an entry of the global access list.
    #[derive(Debug, Clone, Copy)]
    pub struct GlobalAccessListEntryUpdate;
    impl Operation for GlobalAccessListEntryUpdate {
        const INFO: &'static OperationInfo = &OPERATIONS[38usize];
        type Path = GlobalAccessListEntryUpdatePath;
        type Query = GlobalAccessListEntryUpdateQuery;
        type Headers = GlobalAccessListEntryUpdateHeaders;
        type Body = types::GlobalAccessListEntryUpdate;
        type Output = types::GlobalAccessListEntry;
        type Error = types::ApiError;
    }
    ///`DELETE /admin/accessList/{global_access_list_entry_id}`: Delete an entry of the global access list.
    #[derive(Debug, Clone, Copy)]
    pub struct GlobalAccessListEntryDelete;
    impl Operation for GlobalAccessListEntryDelete {
        const INFO: &'static OperationInfo = &OPERATIONS[39usize];
        type Path = GlobalAccessListEntryDeletePath;
        type Query = GlobalAccessListEntryDeleteQuery;
        type Headers = GlobalAccessListEntryDeleteHeaders;
        type Body = NoBody;
        type Output = ();
        type Error = types::ApiError;
    }
    ///`POST /unauth/users`: Create the first user.
    #[derive(Debug, Clone, Copy)]
    pub struct FirstUserCreate;
    impl Operation for FirstUserCreate {
        const INFO: &'static OperationInfo = &OPERATIONS[40usize];
        type Path = FirstUserCreatePath;
        type Query = FirstUserCreateQuery;
        type Headers = FirstUserCreateHeaders;
        type Body = types::FirstUserCreate;
        type Output = types::FirstUser;
        type Error = types::ApiError;
    }
    ///`GET /unauth/version`: Get the version of the server.
    #[derive(Debug, Clone, Copy)]
    pub struct VersionGet;
    impl Operation for VersionGet {
        const INFO: &'static OperationInfo = &OPERATIONS[41usize];
        type Path = VersionGetPath;
        type Query = VersionGetQuery;
        type Headers = VersionGetHeaders;
        type Body = NoBody;
        type Output = String;
        type Error = types::ApiError;
    }
}
impl<S: OpsManager> Handle<ops::RootGet> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::RootGet>,
    ) -> impl Future<
        Output = Result<Answer<<ops::RootGet as Operation>::Output>, S::Problem>,
    > + Send {
        <S as OpsManager>::root_get(call, request)
    }
}
impl<S: OpsManager> Handle<ops::OrgList> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::OrgList>,
    ) -> impl Future<
        Output = Result<Answer<<ops::OrgList as Operation>::Output>, S::Problem>,
    > + Send {
        <S as OpsManager>::org_list(call, request)
    }
}
impl<S: OpsManager> Handle<ops::OrgCreate> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::OrgCreate>,
    ) -> impl Future<
        Output = Result<Answer<<ops::OrgCreate as Operation>::Output>, S::Problem>,
    > + Send {
        <S as OpsManager>::org_create(call, request)
    }
}
impl<S: OpsManager> Handle<ops::OrgGet> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::OrgGet>,
    ) -> impl Future<
        Output = Result<Answer<<ops::OrgGet as Operation>::Output>, S::Problem>,
    > + Send {
        <S as OpsManager>::org_get(call, request)
    }
}
impl<S: OpsManager> Handle<ops::OrgUpdate> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::OrgUpdate>,
    ) -> impl Future<
        Output = Result<Answer<<ops::OrgUpdate as Operation>::Output>, S::Problem>,
    > + Send {
        <S as OpsManager>::org_update(call, request)
    }
}
impl<S: OpsManager> Handle<ops::OrgDelete> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::OrgDelete>,
    ) -> impl Future<
        Output = Result<Answer<<ops::OrgDelete as Operation>::Output>, S::Problem>,
    > + Send {
        <S as OpsManager>::org_delete(call, request)
    }
}
impl<S: OpsManager> Handle<ops::OrgProjectList> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::OrgProjectList>,
    ) -> impl Future<
        Output = Result<Answer<<ops::OrgProjectList as Operation>::Output>, S::Problem>,
    > + Send {
        <S as OpsManager>::org_project_list(call, request)
    }
}
impl<S: OpsManager> Handle<ops::ProjectList> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::ProjectList>,
    ) -> impl Future<
        Output = Result<Answer<<ops::ProjectList as Operation>::Output>, S::Problem>,
    > + Send {
        <S as OpsManager>::project_list(call, request)
    }
}
impl<S: OpsManager> Handle<ops::ProjectCreate> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::ProjectCreate>,
    ) -> impl Future<
        Output = Result<Answer<<ops::ProjectCreate as Operation>::Output>, S::Problem>,
    > + Send {
        <S as OpsManager>::project_create(call, request)
    }
}
impl<S: OpsManager> Handle<ops::ProjectGet> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::ProjectGet>,
    ) -> impl Future<
        Output = Result<Answer<<ops::ProjectGet as Operation>::Output>, S::Problem>,
    > + Send {
        <S as OpsManager>::project_get(call, request)
    }
}
impl<S: OpsManager> Handle<ops::ProjectUpdate> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::ProjectUpdate>,
    ) -> impl Future<
        Output = Result<Answer<<ops::ProjectUpdate as Operation>::Output>, S::Problem>,
    > + Send {
        <S as OpsManager>::project_update(call, request)
    }
}
impl<S: OpsManager> Handle<ops::ProjectDelete> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::ProjectDelete>,
    ) -> impl Future<
        Output = Result<Answer<<ops::ProjectDelete as Operation>::Output>, S::Problem>,
    > + Send {
        <S as OpsManager>::project_delete(call, request)
    }
}
impl<S: OpsManager> Handle<ops::ProjectGetByName> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::ProjectGetByName>,
    ) -> impl Future<
        Output = Result<Answer<<ops::ProjectGetByName as Operation>::Output>, S::Problem>,
    > + Send {
        <S as OpsManager>::project_get_by_name(call, request)
    }
}
impl<S: OpsManager> Handle<ops::ProjectApiKeyList> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::ProjectApiKeyList>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::ProjectApiKeyList as Operation>::Output>,
            S::Problem,
        >,
    > + Send {
        <S as OpsManager>::project_api_key_list(call, request)
    }
}
impl<S: OpsManager> Handle<ops::ProjectApiKeyCreate> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::ProjectApiKeyCreate>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::ProjectApiKeyCreate as Operation>::Output>,
            S::Problem,
        >,
    > + Send {
        <S as OpsManager>::project_api_key_create(call, request)
    }
}
impl<S: OpsManager> Handle<ops::ProjectApiKeyUpdate> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::ProjectApiKeyUpdate>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::ProjectApiKeyUpdate as Operation>::Output>,
            S::Problem,
        >,
    > + Send {
        <S as OpsManager>::project_api_key_update(call, request)
    }
}
impl<S: OpsManager> Handle<ops::ProjectApiKeyDelete> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::ProjectApiKeyDelete>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::ProjectApiKeyDelete as Operation>::Output>,
            S::Problem,
        >,
    > + Send {
        <S as OpsManager>::project_api_key_delete(call, request)
    }
}
impl<S: OpsManager> Handle<ops::AgentApiKeyList> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::AgentApiKeyList>,
    ) -> impl Future<
        Output = Result<Answer<<ops::AgentApiKeyList as Operation>::Output>, S::Problem>,
    > + Send {
        <S as OpsManager>::agent_api_key_list(call, request)
    }
}
impl<S: OpsManager> Handle<ops::AgentApiKeyCreate> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::AgentApiKeyCreate>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::AgentApiKeyCreate as Operation>::Output>,
            S::Problem,
        >,
    > + Send {
        <S as OpsManager>::agent_api_key_create(call, request)
    }
}
impl<S: OpsManager> Handle<ops::AgentApiKeyDelete> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::AgentApiKeyDelete>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::AgentApiKeyDelete as Operation>::Output>,
            S::Problem,
        >,
    > + Send {
        <S as OpsManager>::agent_api_key_delete(call, request)
    }
}
impl<S: OpsManager> Handle<ops::OrgApiKeyList> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::OrgApiKeyList>,
    ) -> impl Future<
        Output = Result<Answer<<ops::OrgApiKeyList as Operation>::Output>, S::Problem>,
    > + Send {
        <S as OpsManager>::org_api_key_list(call, request)
    }
}
impl<S: OpsManager> Handle<ops::OrgApiKeyCreate> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::OrgApiKeyCreate>,
    ) -> impl Future<
        Output = Result<Answer<<ops::OrgApiKeyCreate as Operation>::Output>, S::Problem>,
    > + Send {
        <S as OpsManager>::org_api_key_create(call, request)
    }
}
impl<S: OpsManager> Handle<ops::OrgApiKeyGet> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::OrgApiKeyGet>,
    ) -> impl Future<
        Output = Result<Answer<<ops::OrgApiKeyGet as Operation>::Output>, S::Problem>,
    > + Send {
        <S as OpsManager>::org_api_key_get(call, request)
    }
}
impl<S: OpsManager> Handle<ops::OrgApiKeyUpdate> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::OrgApiKeyUpdate>,
    ) -> impl Future<
        Output = Result<Answer<<ops::OrgApiKeyUpdate as Operation>::Output>, S::Problem>,
    > + Send {
        <S as OpsManager>::org_api_key_update(call, request)
    }
}
impl<S: OpsManager> Handle<ops::OrgApiKeyDelete> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::OrgApiKeyDelete>,
    ) -> impl Future<
        Output = Result<Answer<<ops::OrgApiKeyDelete as Operation>::Output>, S::Problem>,
    > + Send {
        <S as OpsManager>::org_api_key_delete(call, request)
    }
}
impl<S: OpsManager> Handle<ops::AccessListEntryList> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::AccessListEntryList>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::AccessListEntryList as Operation>::Output>,
            S::Problem,
        >,
    > + Send {
        <S as OpsManager>::access_list_entry_list(call, request)
    }
}
impl<S: OpsManager> Handle<ops::AccessListEntryCreate> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::AccessListEntryCreate>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::AccessListEntryCreate as Operation>::Output>,
            S::Problem,
        >,
    > + Send {
        <S as OpsManager>::access_list_entry_create(call, request)
    }
}
impl<S: OpsManager> Handle<ops::AccessListEntryGet> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::AccessListEntryGet>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::AccessListEntryGet as Operation>::Output>,
            S::Problem,
        >,
    > + Send {
        <S as OpsManager>::access_list_entry_get(call, request)
    }
}
impl<S: OpsManager> Handle<ops::AccessListEntryDelete> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::AccessListEntryDelete>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::AccessListEntryDelete as Operation>::Output>,
            S::Problem,
        >,
    > + Send {
        <S as OpsManager>::access_list_entry_delete(call, request)
    }
}
impl<S: OpsManager> Handle<ops::GlobalApiKeyList> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::GlobalApiKeyList>,
    ) -> impl Future<
        Output = Result<Answer<<ops::GlobalApiKeyList as Operation>::Output>, S::Problem>,
    > + Send {
        <S as OpsManager>::global_api_key_list(call, request)
    }
}
impl<S: OpsManager> Handle<ops::GlobalApiKeyCreate> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::GlobalApiKeyCreate>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::GlobalApiKeyCreate as Operation>::Output>,
            S::Problem,
        >,
    > + Send {
        <S as OpsManager>::global_api_key_create(call, request)
    }
}
impl<S: OpsManager> Handle<ops::GlobalRoleList> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::GlobalRoleList>,
    ) -> impl Future<
        Output = Result<Answer<<ops::GlobalRoleList as Operation>::Output>, S::Problem>,
    > + Send {
        <S as OpsManager>::global_role_list(call, request)
    }
}
impl<S: OpsManager> Handle<ops::GlobalApiKeyGet> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::GlobalApiKeyGet>,
    ) -> impl Future<
        Output = Result<Answer<<ops::GlobalApiKeyGet as Operation>::Output>, S::Problem>,
    > + Send {
        <S as OpsManager>::global_api_key_get(call, request)
    }
}
impl<S: OpsManager> Handle<ops::GlobalApiKeyUpdate> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::GlobalApiKeyUpdate>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::GlobalApiKeyUpdate as Operation>::Output>,
            S::Problem,
        >,
    > + Send {
        <S as OpsManager>::global_api_key_update(call, request)
    }
}
impl<S: OpsManager> Handle<ops::GlobalApiKeyDelete> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::GlobalApiKeyDelete>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::GlobalApiKeyDelete as Operation>::Output>,
            S::Problem,
        >,
    > + Send {
        <S as OpsManager>::global_api_key_delete(call, request)
    }
}
impl<S: OpsManager> Handle<ops::GlobalAccessListEntryList> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::GlobalAccessListEntryList>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::GlobalAccessListEntryList as Operation>::Output>,
            S::Problem,
        >,
    > + Send {
        <S as OpsManager>::global_access_list_entry_list(call, request)
    }
}
impl<S: OpsManager> Handle<ops::GlobalAccessListEntryCreate> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::GlobalAccessListEntryCreate>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::GlobalAccessListEntryCreate as Operation>::Output>,
            S::Problem,
        >,
    > + Send {
        <S as OpsManager>::global_access_list_entry_create(call, request)
    }
}
impl<S: OpsManager> Handle<ops::GlobalAccessListEntryGet> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::GlobalAccessListEntryGet>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::GlobalAccessListEntryGet as Operation>::Output>,
            S::Problem,
        >,
    > + Send {
        <S as OpsManager>::global_access_list_entry_get(call, request)
    }
}
impl<S: OpsManager> Handle<ops::GlobalAccessListEntryUpdate> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::GlobalAccessListEntryUpdate>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::GlobalAccessListEntryUpdate as Operation>::Output>,
            S::Problem,
        >,
    > + Send {
        <S as OpsManager>::global_access_list_entry_update(call, request)
    }
}
impl<S: OpsManager> Handle<ops::GlobalAccessListEntryDelete> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::GlobalAccessListEntryDelete>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::GlobalAccessListEntryDelete as Operation>::Output>,
            S::Problem,
        >,
    > + Send {
        <S as OpsManager>::global_access_list_entry_delete(call, request)
    }
}
impl<S: OpsManager> Handle<ops::FirstUserCreate> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::FirstUserCreate>,
    ) -> impl Future<
        Output = Result<Answer<<ops::FirstUserCreate as Operation>::Output>, S::Problem>,
    > + Send {
        <S as OpsManager>::first_user_create(call, request)
    }
}
impl<S: OpsManager> Handle<ops::VersionGet> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::VersionGet>,
    ) -> impl Future<
        Output = Result<Answer<<ops::VersionGet as Operation>::Output>, S::Problem>,
    > + Send {
        <S as OpsManager>::version_get(call, request)
    }
}
/// The paths below which everything belongs to this API.
pub const PREFIXES: &[&str] = &["/api/public", "/api/private"];
/// Returns the operations, to be served and to be described.
pub(crate) fn routes<S: OpsManager>() -> ApiRoutes {
    ApiRoutes::of::<
        S,
    >(
        PREFIXES,
        Vec::from([
            Route::of::<
                S,
                ops::RootGet,
            >(Texts {
                tag: "Server",
                summary: "Get the root of the API",
                description: "Returns whether the server is throttling, and where a client goes on from here. Any key may call this. The\nvendor's pages print the path without a slash at its end; its clients send one, and both are served.\n\nClients read the version of the server from the header `X-MongoDB-Service-Version`, more often than the\nbody. The body of a current server may have more members than those that the vendor's older page names\n(assumed: it has not). That `user` leads to the calling key is assumed, too: a key is nobody's.",
            }),
            Route::of::<
                S,
                ops::OrgList,
            >(Texts {
                tag: "Organizations and projects",
                summary: "List the organizations of the caller",
                description: "Returns the organizations in which the calling key has a role, page by page. A key belongs to one\norganization at most, so there is one at most unless the key is a global one. Any key may call this; what it has no role in is left out.\n\nCallers with a global role see all organizations, and also those that were deleted, unless they ask for the\nothers only.\n\nThe order is not documented; assumed: ascending by `id`.",
            }),
            Route::of::<
                S,
                ops::OrgCreate,
            >(Texts {
                tag: "Organizations and projects",
                summary: "Create an organization",
                description: "Creates an organization without projects, keys and owner; two organizations may have the same name. The\ncaller needs `GLOBAL_OWNER`.\n\nThe page shows `id` and `name` of the answer only, and its status is 200, although the vendor's general\npage announces 201 for a POST. That it has all members of an organization is assumed. A repeated request\ncreates a second organization.",
            }),
            Route::of::<
                S,
                ops::OrgGet,
            >(Texts {
                tag: "Organizations and projects",
                summary: "Get an organization",
                description: "Returns one organization. Any role in the organization suffices.",
            }),
            Route::of::<
                S,
                ops::OrgUpdate,
            >(Texts {
                tag: "Organizations and projects",
                summary: "Rename an organization",
                description: "Changes the name of an organization. Its keys, projects and access lists stay as they are. At least one\nmember is required.\n\nThe page does not say who may do so; assumed: an `ORG_OWNER`, or a `GLOBAL_OWNER`.",
            }),
            Route::of::<
                S,
                ops::OrgDelete,
            >(Texts {
                tag: "Organizations and projects",
                summary: "Delete an organization",
                description: "Deletes an organization that has no projects. Its keys are deleted with it, and their credentials stop\nworking (assumed). It is then found under no path any more (assumed), but callers with a global role go on\nto see it in the list of organizations, with `isDeleted` true.\n\nThe page shows neither the status nor who may do so; assumed: 204, as for the other deletions, and an\n`ORG_OWNER` or a `GLOBAL_OWNER`. A repeated request is answered with 404 `ORG_NOT_FOUND`, or with 401 if\nthe organization was the caller's own.",
            }),
            Route::of::<
                S,
                ops::OrgProjectList,
            >(Texts {
                tag: "Organizations and projects",
                summary: "List the projects of an organization",
                description: "Returns the projects of the organization, page by page: all of them to an `ORG_OWNER` or `ORG_READ_ONLY`,\nto other callers those in which they have a role (assumed). Any role in the organization suffices\n(assumed; the page names none).\n\nWith `name`, only projects whose name begins with it. The page says so, and that upper and lower case are\nnot told apart; its example, by which `project1` does not find `project123`, is taken for a mistake,\nbecause the vendor's own client expects more than it asked for and picks the right one itself. Older\nversions answer 404 `GROUP_NAME_NOT_FOUND` where nothing is found; now the list is empty (assumed).\n\nThe order is not documented; assumed: ascending by `id`. A page past the end is empty.",
            }),
            Route::of::<
                S,
                ops::ProjectList,
            >(Texts {
                tag: "Organizations and projects",
                summary: "List the projects of the caller",
                description: "Returns the projects in which the calling key has a role, page by page. Any key may call this; what it\nhas no role in is left out. An `ORG_OWNER` counts as `GROUP_OWNER` in every project of the\norganization (stated for users, assumed for keys).\n\nThe order is not documented; assumed: ascending by `id`. A page past the end is empty.",
            }),
            Route::of::<
                S,
                ops::ProjectCreate,
            >(Texts {
                tag: "Organizations and projects",
                summary: "Create a project",
                description: "Creates a project in an organization, and with it the first key for its agents, which this answer alone\nshows.\n\nThe caller needs `ORG_OWNER` or `ORG_GROUP_CREATOR` in the organization, or `GLOBAL_OWNER`. The page says\n`orgId` is required; the vendor's operator leaves it out and gets a new organization of the same name.\nAssumed: so does a global key, and a key of an organization is refused with\n`API_KEY_CREATED_GROUPS_MUST_HAVE_ORG`.\n\nWhat the key that creates becomes in the project, the vendor does not say. Assumed: one with\n`ORG_GROUP_CREATOR` gets `GROUP_OWNER`, so that it can go on; an owner gets nothing, because it may do\neverything already. No project of the organization may have the name, upper and lower case told apart\n(assumed).\n\nThe query parameter `projectOwnerId`, by which clients name a user, has no effect. The status is 201 as\nthe page prints it; clients take 200, too. A repeated request is refused with `GROUP_ALREADY_EXISTS`, or\ncreates a second organization if it names none.",
            }),
            Route::of::<
                S,
                ops::ProjectGet,
            >(Texts {
                tag: "Organizations and projects",
                summary: "Get a project",
                description: "Returns one project. Any role in the project suffices; an `ORG_OWNER` counts as `GROUP_OWNER` in every\nproject of the organization (stated for users, assumed for keys).",
            }),
            Route::of::<
                S,
                ops::ProjectUpdate,
            >(Texts {
                tag: "Organizations and projects",
                summary: "Rename or tag a project",
                description: "Changes the name of a project, its tags, or both; tags replace those that it had. The keys of the project\nstay as they are. At least one of `name`, `tags` and `ldapGroupMappings` is required.\n\nThe caller needs `GROUP_OWNER` (assumed; an `ORG_OWNER` counts as one) or `GLOBAL_OWNER`. The page\nreserves tags for `GLOBAL_OWNER`; the vendor's operator sets them with a key of a `GROUP_OWNER` and gives\nup if it may not, so assumed: whoever may rename may tag. It also sends back what the server sets itself:\n`id`, `orgId` and `agentApiKey` are accepted if they are the project's (the key by its end, which is all\nthat is kept) and refused with `ATTRIBUTE_READ_ONLY` otherwise (assumed).",
            }),
            Route::of::<
                S,
                ops::ProjectDelete,
            >(Texts {
                tag: "Organizations and projects",
                summary: "Delete a project",
                description: "Deletes a project and the keys of its agents. API keys lose their roles in it and stay in the organization\nwith their other roles (assumed, from the rule that a key belongs to one organization). The name is free\nagain.\n\nThe caller needs `GROUP_OWNER` (assumed; an `ORG_OWNER` counts as one) or `GLOBAL_OWNER`. The page shows\nthe headers of a 200 without a body; assumed: 202 with an empty object, as the same server code answers in\nthe vendor's hosted service and as its own scripts demand. A repeated request is answered with 404\n`GROUP_NOT_FOUND`.",
            }),
            Route::of::<
                S,
                ops::ProjectGetByName,
            >(Texts {
                tag: "Organizations and projects",
                summary: "Get a project by its name",
                description: "Returns the project of that name, if the caller has any role in it. The name is matched whole, and upper\nand lower case are told apart (assumed).\n\nNames are unique within an organization only, so a caller may see several projects of one name: 409\n`MULTIPLE_GROUPS`. If there is one and the caller has no role in it, the answer is 401 `NOT_IN_GROUP`, as\nthe vendor's list of errors has it.",
            }),
            Route::of::<
                S,
                ops::ProjectApiKeyList,
            >(Texts {
                tag: "Project API keys",
                summary: "List the API keys of a project",
                description: "Returns the keys that have at least one role in the project, page by page. Each key comes with all its\nroles, also those in the organization and in other projects, and with a masked private key.\n\nThe order is not documented; assumed: ascending by `publicKey`. A page past the end is empty.\n\nAny role in the project suffices; an `ORG_OWNER` counts as `GROUP_OWNER` in every project of the\norganization (stated for users, assumed for keys).",
            }),
            Route::of::<
                S,
                ops::ProjectApiKeyCreate,
            >(Texts {
                tag: "Project API keys",
                summary: "Create an API key and assign it to a project",
                description: "Creates a key in the organization that owns the project and gives it roles in the project. The new key\nalso gets `ORG_MEMBER` in the organization, although the vendor's sample of this response leaves that\nout. This response alone shows the private key in full; it cannot be read again.\n\nAt least one of `desc` and `roles` is required. What the absent one then becomes, the vendor does not\nsay; assumed: an empty description, or `GROUP_READ_ONLY` as the only role in the project. A role named\ntwice counts once.\n\nThe status is 200 according to the operation's page, although the vendor's general page announces 201\nfor a POST. A repeated request creates a second key.\n\nThe caller needs `GROUP_OWNER` or `GROUP_USER_ADMIN` in the project; an `ORG_OWNER` counts as\n`GROUP_OWNER` in every project of the organization (stated for users, assumed for keys).",
            }),
            Route::of::<
                S,
                ops::ProjectApiKeyUpdate,
            >(Texts {
                tag: "Project API keys",
                summary: "Assign an API key to a project or replace its roles there",
                description: "Gives an existing key of the project's organization exactly the listed roles in this project. A key\nwithout roles in the project is thereby assigned to it; from a key that has some, those not listed are\ntaken away. Roles in the organization and in other projects stay. Returns the whole key with its\nprivate key masked.\n\nAt least one role is required; to take away the last one, unassign the key. A role named twice counts\nonce. `desc` is not accepted here: the vendor's pages name no other member than `roles`.\n\nThe caller needs `GROUP_OWNER` or `GROUP_USER_ADMIN` in the project; an `ORG_OWNER` counts as\n`GROUP_OWNER` in every project of the organization (stated for users, assumed for keys).",
            }),
            Route::of::<
                S,
                ops::ProjectApiKeyDelete,
            >(Texts {
                tag: "Project API keys",
                summary: "Unassign an API key from a project",
                description: "Takes away all roles that the key has in this project. The key itself stays in the organization, with\nits roles there and in other projects.\n\nThe vendor shows the headers of a 200 and says that there is no body; assumed: 204, as the same server\ncode answers in the vendor's hosted service. A key that is not assigned to the project is answered\nwith 400 `API_KEY_NOT_FOUND` (assumed), so that is also the answer to a repeated request.\n\nThe caller needs `GROUP_OWNER` or `GROUP_USER_ADMIN` in the project; an `ORG_OWNER` counts as\n`GROUP_OWNER` in every project of the organization (stated for users, assumed for keys).",
            }),
            Route::of::<
                S,
                ops::AgentApiKeyList,
            >(Texts {
                tag: "Agent API keys",
                summary: "List the agent API keys of a project",
                description: "Returns the keys of the project's agents, masked, the oldest first (assumed): a bare array, all of it at\nonce. Any role in the project suffices.",
            }),
            Route::of::<
                S,
                ops::AgentApiKeyCreate,
            >(Texts {
                tag: "Agent API keys",
                summary: "Create an agent API key",
                description: "Creates a key for the agents of a project. This response alone shows the key in full. The caller needs\n`GROUP_OWNER`; an `ORG_OWNER` counts as one in every project of the organization. `createdUserId` is the\nid of the calling key (assumed). A repeated request creates a second key.",
            }),
            Route::of::<
                S,
                ops::AgentApiKeyDelete,
            >(Texts {
                tag: "Agent API keys",
                summary: "Delete an agent API key",
                description: "Deletes a key of the project's agents. The caller needs `GROUP_OWNER`; an `ORG_OWNER` counts as one in\nevery project of the organization.\n\nThe page shows the headers of a 200; assumed: 204, as for the other deletions. A key that the project does\nnot have is 404 `INVALID_KEY_ID` (assumed).",
            }),
            Route::of::<
                S,
                ops::OrgApiKeyList,
            >(Texts {
                tag: "Organization API keys",
                summary: "List the API keys of an organization",
                description: "Returns all keys of the organization, page by page. Each key comes with all its roles, also those in\nprojects, and with a masked private key.\n\nThe order is not documented; assumed: ascending by `publicKey`. A page past the end is empty.\n\nAny role in the organization suffices.",
            }),
            Route::of::<
                S,
                ops::OrgApiKeyCreate,
            >(Texts {
                tag: "Organization API keys",
                summary: "Create an API key in an organization",
                description: "Creates a key with the given description and organization roles. It has no roles in projects yet. This\nresponse alone shows the private key in full; it cannot be read again.\n\nA role named twice counts once. The status is 200 according to the operation's page, although the\nvendor's general page announces 201 for a POST. A repeated request creates a second key.\n\nThe caller needs `ORG_OWNER`. The vendor also names an \"Organization User Admin\", for which there is\nno role value.",
            }),
            Route::of::<
                S,
                ops::OrgApiKeyGet,
            >(Texts {
                tag: "Organization API keys",
                summary: "Get an API key of an organization",
                description: "Returns one key with all its roles, in the organization and in projects, and with a masked private\nkey.\n\nAny role in the organization suffices.",
            }),
            Route::of::<
                S,
                ops::OrgApiKeyUpdate,
            >(Texts {
                tag: "Organization API keys",
                summary: "Update an API key of an organization",
                description: "Changes the description, the organization roles, or both; at least one must be given, an absent one\nstays as it is. `roles` replaces all organization roles of the key. Its roles in projects stay (the\nvendor does not say; assumed). Returns the whole key with its private key masked. A role named twice\ncounts once.\n\nThe caller needs `ORG_OWNER`. The vendor also names an \"Organization User Admin\", for which there is\nno role value.",
            }),
            Route::of::<
                S,
                ops::OrgApiKeyDelete,
            >(Texts {
                tag: "Organization API keys",
                summary: "Delete an API key from an organization",
                description: "Deletes the key. It disappears from every project that it was assigned to, and its credentials stop\nworking. A key may delete itself, even as the last owner of the organization (the vendor does not say;\nassumed).\n\nThe vendor shows the headers of a 200 and says that there is no body; assumed: 204, as the same server\ncode answers in the vendor's hosted service. A repeated request is answered with 400\n`API_KEY_NOT_FOUND`, or with 401 if the key has deleted itself.\n\nThe caller needs `ORG_OWNER`. The vendor also names an \"Organization User Admin\", for which there is\nno role value.",
            }),
            Route::of::<
                S,
                ops::AccessListEntryList,
            >(Texts {
                tag: "Access lists",
                summary: "List the access list entries of an API key",
                description: "Returns the addresses and ranges from which the key may be used, page by page. A key without entries\nanswers with an empty list. The order is not documented.\n\nThe key itself may call this, or an `ORG_OWNER` of its organization.",
            }),
            Route::of::<
                S,
                ops::AccessListEntryCreate,
            >(Texts {
                tag: "Access lists",
                summary: "Add entries to the access list of an API key",
                description: "Adds entries; those already there stay. The body is an array even for one entry, and each element has\nexactly one of `ipAddress` and `cidrBlock`. Returns all entries of the key after the addition, old and\nnew, as a list. That paging applies to this list is assumed.\n\nA single address and the same address as `/32` (or `/128`) are one entry. If one of the addresses is\non the list already, the answer is 409 and none is added (assumed); a repeated request therefore\nanswers 409. Host bits in a range are kept as sent (assumed).\n\nThe key itself may call this, or an `ORG_OWNER` of its organization.",
            }),
            Route::of::<
                S,
                ops::AccessListEntryGet,
            >(Texts {
                tag: "Access lists",
                summary: "Get an access list entry of an API key",
                description: "Returns one entry, named by its address or range. A single address may be written bare or as `/32` (or\n`/128`). Besides `self`, the entry has a link to the key.\n\nThe key itself may call this, or an `ORG_OWNER` of its organization.",
            }),
            Route::of::<
                S,
                ops::AccessListEntryDelete,
            >(Texts {
                tag: "Access lists",
                summary: "Delete an access list entry of an API key",
                description: "Removes one entry, named by its address or range. A single address may be written bare or as `/32` (or\n`/128`). A key may not remove the entry that covers the address it is calling from.\n\nThe vendor's text promises an empty JSON document, its sample shows a 204; the sample holds. A\nrepeated request is answered with 404 `API_KEY_ACCESS_LIST_NOT_FOUND`.\n\nThe key itself may call this, or an `ORG_OWNER` of its organization.",
            }),
            Route::of::<
                S,
                ops::GlobalApiKeyList,
            >(Texts {
                tag: "Global API keys",
                summary: "List the global API keys",
                description: "Returns the keys of the installation, page by page, with masked private keys. The caller needs a global\nrole, whichever (the page says Global Read Only or higher). The link of a key names no organization: it is\n`/orgs/null/apiKeys/` and the id, as the vendor prints it, and leads nowhere (assumed: 404\n`ORG_NOT_FOUND`).\n\nThe order is not documented; assumed: ascending by `publicKey`. A page past the end is empty.",
            }),
            Route::of::<
                S,
                ops::GlobalApiKeyCreate,
            >(Texts {
                tag: "Global API keys",
                summary: "Create a global API key",
                description: "Creates a key of the installation. This response alone shows the private key in full; it cannot be read\nagain. The caller needs `GLOBAL_OWNER`.\n\nThe status is 200 according to the operation's page. A repeated request creates a second key.",
            }),
            Route::of::<
                S,
                ops::GlobalRoleList,
            >(Texts {
                tag: "Global API keys",
                summary: "List the roles of global API keys",
                description: "Returns the roles that a global key can have: a bare array of names, and all of it at once. (The page's\nsample has the names within braces, which is no JSON, and leaves `GLOBAL_OWNER` out.) The caller needs a\nglobal role, whichever.",
            }),
            Route::of::<
                S,
                ops::GlobalApiKeyGet,
            >(Texts {
                tag: "Global API keys",
                summary: "Get a global API key",
                description: "Returns one key of the installation with a masked private key. The caller needs a global role, whichever.\nA key of an organization is not found here, nor a global one there.",
            }),
            Route::of::<
                S,
                ops::GlobalApiKeyUpdate,
            >(Texts {
                tag: "Global API keys",
                summary: "Change a global API key",
                description: "Changes the description of a key, its roles, or both; roles replace those that it had. At least one member\nis required. The caller needs `GLOBAL_OWNER`.\n\nThe page's sample of the answer has other members than its table; the table is right (assumed).",
            }),
            Route::of::<
                S,
                ops::GlobalApiKeyDelete,
            >(Texts {
                tag: "Global API keys",
                summary: "Delete a global API key",
                description: "Deletes a key of the installation; its credentials stop working. The caller needs `GLOBAL_OWNER`. A key\nmay delete itself, even as the last one (assumed, as for the keys of organizations). A repeated request is\nanswered with 400 `API_KEY_NOT_FOUND`, or with 401 if the key has deleted itself.",
            }),
            Route::of::<
                S,
                ops::GlobalAccessListEntryList,
            >(Texts {
                tag: "Global access list",
                summary: "List the global access list",
                description: "Returns the entries in the order of their addition (assumed), page by page. The caller needs a global\nrole, whichever. Entries have no links.",
            }),
            Route::of::<
                S,
                ops::GlobalAccessListEntryCreate,
            >(Texts {
                tag: "Global access list",
                summary: "Add an entry to the global access list",
                description: "Adds an address or a range. Unlike the access list of a key, this takes one object. A single address is\naccepted, too, and comes back as `/32` or `/128` (assumed; the vendor's client sends one). The caller\nneeds `GLOBAL_OWNER`.\n\nThe status is 200: the vendor's own client takes nothing else. Its codes still say `WHITELIST`; a repeated\nrequest is refused with 400 `DUPLICATE_GLOBAL_WHITELIST_ENTRY`. They are those of the vendor's hosted\nservice; the list of Ops Manager does not have them.",
            }),
            Route::of::<
                S,
                ops::GlobalAccessListEntryGet,
            >(Texts {
                tag: "Global access list",
                summary: "Get an entry of the global access list",
                description: "Returns one entry. The caller needs a global role, whichever. (The page's sample has `expires` and\n`lastUsed`, both null, besides; they are left out here.)",
            }),
            Route::of::<
                S,
                ops::GlobalAccessListEntryUpdate,
            >(Texts {
                tag: "Global access list",
                summary: "Change an entry of the global access list",
                description: "Changes the addresses of an entry, its description, or both. The page names no members; the vendor's list\nof errors says that one of the two is needed. The caller needs `GLOBAL_OWNER`.",
            }),
            Route::of::<
                S,
                ops::GlobalAccessListEntryDelete,
            >(Texts {
                tag: "Global access list",
                summary: "Delete an entry of the global access list",
                description: "Takes an entry off the list. The caller needs `GLOBAL_OWNER`, and may take off the entry that admits it\n(assumed; the vendor protects callers only on the access list of a key). A repeated request is answered\nwith 404.",
            }),
            Route::of::<
                S,
                ops::FirstUserCreate,
            >(Texts {
                tag: "Server",
                summary: "Create the first user",
                description: "Creates a user without any credential. The first one becomes an owner of everything, and a global key\ncomes with it, whose private key this answer alone shows: by that a new installation is opened. First is\nwho comes when there are neither users nor global keys. Later users are only created: without a key, and\nwithout a role unless `roles` names one.\n\nThe addresses of `whitelist` and `accessList` go to the global access list (assumed). The vendor's pages\nhave either name; both may be given several times. Users cannot log in to this API.\n\nThe vendor tells no rule for passwords here; assumed, as for its web interface: eight characters, and a\nletter, a digit and something else among them. In the mock's own terms the operation belongs to the world\nof nobody, the default one: neither path nor caller lead to another. A repeated request is refused with\n`USER_ALREADY_EXISTS`.",
            }),
            Route::of::<
                S,
                ops::VersionGet,
            >(Texts {
                tag: "Server",
                summary: "Get the version of the server",
                description: "Returns the hash of the commit that the server was built from, without any credential. Clients read the\nheader `X-MongoDB-Service-Version`, which has the version, too. The path lies outside the public API. One\nclient documents an answer in JSON; this is always a text, as the vendor's own client expects (assumed).",
            }),
        ]),
        DOCUMENT,
    )
}
/// The members of bodies whose values are secrets (`format: password`).
pub const SECRET_MEMBERS: &[&str] = &["agentApiKey", "key", "password", "privateKey"];
/// The document, behind the line that says where this copy is from.
pub(crate) const DOCUMENT: &str = include_str!("ops_manager.yaml");
/// The JSON Schemas of the document.
pub fn schemas() -> &'static Schemas {
    static SCHEMAS: LazyLock<Schemas> = LazyLock::new(|| Schemas::generated(
        include_str!("ops_manager.schemas.json"),
    ));
    &SCHEMAS
}
