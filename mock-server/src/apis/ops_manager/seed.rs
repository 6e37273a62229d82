//! What a seed says about Ops Manager. Names are the vendor's, in snake case; see `ApiKey` and
//! `AccessListEntry` in `openapi/ops-manager.yaml`.

use std::net::IpAddr;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{AddressBlock, ObjectId, PublicKey, Role};
use crate::seed::{Hex, Instant};
use crate::world::Secret;

/// The organizations of Ops Manager.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OpsManagerSeed {
    /// The organizations, in any order.
    #[serde(default)]
    pub organizations: Vec<OrganizationSeed>,
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

/// A role that a key has.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RoleSeed {
    /// The role.
    pub role_name: Role,
    /// The project that it is held in; the organization if absent.
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
