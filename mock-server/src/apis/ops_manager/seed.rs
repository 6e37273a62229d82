//! What a seed says about Ops Manager. Names are the vendor's, in snake case; see `ApiKey`, `AccessListEntry` and
//! their neighbours in `openapi/ops-manager.yaml`.

use std::net::IpAddr;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{AddressBlock, AgentKeyOrigin, KeyTail, ObjectId, PublicKey, Role};
use crate::seed::{Hex, Instant};
use crate::world::Secret;

/// The organizations of Ops Manager.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OpsManagerSeed {
    /// The organizations, in any order.
    #[serde(default)]
    pub organizations: Vec<OrganizationSeed>,
    /// The organizations that were deleted, in any order: the list of organizations goes on telling of them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub deleted_organizations: Vec<DeletedOrganizationSeed>,
    /// The global keys, which belong to no organization, in any order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub global_keys: Vec<ApiKeySeed>,
    /// Whether global keys work only from the addresses on the global access list.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub global_access_list_required: bool,
    /// The addresses that global keys may be used from, in the order of their addition.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub global_access_list: Vec<GlobalAccessListEntrySeed>,
    /// The users, in any order. They cannot log in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub users: Vec<InstallationUserSeed>,
}

/// An organization that was deleted.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DeletedOrganizationSeed {
    /// The id.
    pub id: ObjectId,
    /// The name.
    pub name: String,
}

/// An organization.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OrganizationSeed {
    /// The id; drawn if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<ObjectId>,
    /// The name.
    pub name: String,
    /// Whether keys work only from the addresses on their access lists.
    #[serde(default)]
    pub api_access_list_required: bool,
    /// The projects, in any order.
    #[serde(default)]
    pub projects: Vec<ProjectSeed>,
    /// The API keys, in any order.
    #[serde(default)]
    pub keys: Vec<ApiKeySeed>,
}

/// A project, which the API also calls a group.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProjectSeed {
    /// The id; drawn if absent, and then no key can have a role in the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<ObjectId>,
    /// The name.
    pub name: String,
    /// The labels.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// The keys of its agents, the oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub agent_keys: Vec<AgentKeySeed>,
}

/// A key of the agents of a project.
///
/// It has a key (`key`), or the end of one (`key_tail`), or neither: then a key is drawn that nobody knows.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AgentKeySeed {
    /// The id; drawn if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<ObjectId>,
    /// The description.
    pub desc: String,
    /// When it was made; when the seed becomes a world if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created: Option<Instant>,
    /// Who made it; `PROVISIONING`, the server itself, if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<AgentKeyOrigin>,
    /// The id of the user, or of the API key, that made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_user_id: Option<ObjectId>,
    /// From which address it was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_ip_addr: Option<IpAddr>,
    /// The key, 32 hexadecimal digits as a rule. Only its end is kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Secret>,
    /// The last four characters of the key, which its masked form shows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key_tail: Option<KeyTail>,
}

/// An API key.
///
/// It has a private key (`private_key`), or what HTTP Digest makes of it (`private_key_ha1`), or
/// neither: then nobody knows its private key.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ApiKeySeed {
    /// The id; drawn if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<ObjectId>,
    /// The public key; drawn if absent, which a key with a private key or its hash must not leave open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_key: Option<PublicKey>,
    /// The description.
    pub desc: String,
    /// The roles in the organization and in its projects.
    #[serde(default)]
    pub roles: Vec<RoleSeed>,
    /// The addresses that the key may be used from, in the order of their addition.
    #[serde(default)]
    pub access_list: Vec<AccessListEntrySeed>,
    /// The private key, a UUID as a rule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private_key: Option<Secret>,
    /// The MD5 of public key, realm and private key with colons between, RFC 7616's `H(A1)`. Whoever
    /// has it can call this server with the key, so treat it as you treat the key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private_key_ha1: Option<Hex<16>>,
    /// The last twelve digits of the private key, which its masked form shows; zeros if absent. Only
    /// beside `private_key_ha1`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private_key_tail: Option<Hex<6>>,
}

/// An address or a range of addresses that global keys may be used from.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GlobalAccessListEntrySeed {
    /// The id; drawn if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<ObjectId>,
    /// A range in CIDR notation, or one address.
    pub cidr_block: AddressBlock,
    /// The description.
    pub description: String,
    /// When the entry was added; when the seed becomes a world if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created: Option<Instant>,
    /// When the entry was changed last; when it was added if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated: Option<Instant>,
}

/// A user of the installation.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct InstallationUserSeed {
    /// The id; drawn if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<ObjectId>,
    /// The name with which a user logs in, which no other user has.
    pub username: String,
    /// The first name.
    pub first_name: String,
    /// The last name.
    pub last_name: String,
    /// The address for mail.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_address: Option<String>,
    /// The global roles.
    #[serde(default)]
    pub roles: Vec<Role>,
}

/// A role that a key has.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RoleSeed {
    /// The role.
    pub role_name: Role,
    /// The project that it is held in; the organization, or the installation, if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_id: Option<ObjectId>,
}

/// An address or a range of addresses that a key may be used from.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AccessListEntrySeed {
    /// A range in CIDR notation, or one address.
    pub cidr_block: AddressBlock,
    /// When the entry was added; when the seed becomes a world if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created: Option<Instant>,
    /// How many requests came from here.
    #[serde(default)]
    pub count: u64,
    /// When the latest request came from here; with `last_used_address`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_used: Option<Instant>,
    /// From which address the latest request came; with `last_used`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_used_address: Option<IpAddr>,
}
