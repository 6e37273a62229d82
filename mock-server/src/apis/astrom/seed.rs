//! What a seed says about Ключ-АСТРОМ / АппОптима. Names are the vendor's, in snake case; see
//! `ApiToken` in `openapi/astrom.yaml`.

use std::collections::BTreeMap;
use std::net::IpAddr;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{ActiveGateType, DateStyle, GateTokenId, Scope, TokenId};
use crate::seed::{Hex, Instant, is_empty, yes};
use crate::world::Secret;

/// The environments of Ключ-АСТРОМ / АппОптима.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AstromSeed {
    /// The first one answers where a URL names none.
    #[serde(default)]
    pub environments: Vec<EnvironmentSeed>,
}

/// A monitoring environment.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EnvironmentSeed {
    /// The id, a UUID as a rule; drawn if absent. It stands in the path of every URL of the environment, so it has
    /// letters, digits and the signs of ASCII that a URL leaves alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = r"^\.*[A-Za-z0-9_~-][A-Za-z0-9._~-]*$"), length(max = 64))]
    pub id: Option<String>,
    /// How the environment is set up.
    #[serde(default)]
    pub settings: EnvironmentSettingsSeed,
    /// What page keys are sealed with, so that those handed out before are good; drawn if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cursor_key: Option<Hex<64>>,
    /// The access tokens, in any order.
    #[serde(default)]
    pub tokens: Vec<AccessTokenSeed>,
    /// The ActiveGate tokens, in any order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub active_gate_tokens: Vec<ActiveGateTokenSeed>,
    /// The token with which agents and gates connect; if absent, one that follows from `cursor_key`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_token: Option<TenantTokenSeed>,
}

/// The token with which agents and gates connect. It is given and exported as it is, because the API shows it again and
/// again.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TenantTokenSeed {
    /// What new agents are installed with.
    pub active: Secret,
    /// What it takes the place of, while a rotation is under way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub old: Option<Secret>,
}

/// An ActiveGate token.
///
/// It has a secret (`token`), or its hash (`token_sha256`), or neither: then nobody knows its secret.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ActiveGateTokenSeed {
    /// The id; that of the secret, or a drawn one, if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<GateTokenId>,
    /// The name.
    pub name: String,
    /// The name of the user who owns the token.
    pub owner: String,
    /// For which kind of gate it is.
    pub active_gate_type: ActiveGateType,
    /// Whether it is for containers that make tokens of their own from it.
    #[serde(default)]
    pub seed_token: bool,
    /// When the token was created, in whole milliseconds; when the seed becomes a world if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub creation_date: Option<Instant>,
    /// When a gate last used it. None connects to the mock.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_used_date: Option<Instant>,
    /// The instant from which the token is refused; it never expires if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expiration_date: Option<Instant>,
    /// The secret: the id, a dot, and 64 characters from A-Z and 0-9.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token: Option<Secret>,
    /// The SHA-256 of the secret.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_sha256: Option<Hex<32>>,
}

/// How an environment is set up.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EnvironmentSettingsSeed {
    /// How dates are written whose milliseconds are zero.
    #[serde(default)]
    pub dates: DateStyle,
    /// Whether personal access tokens can be created and used.
    #[serde(default = "yes")]
    pub personal_access_tokens: bool,
    /// The version that the cluster says it has; that of the vendor's document if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cluster_version: Option<String>,
}

impl Default for EnvironmentSettingsSeed {
    fn default() -> Self {
        Self { dates: DateStyle::default(), personal_access_tokens: true, cluster_version: None }
    }
}

/// An access token: an API token or a personal access token.
///
/// It has a secret (`token`), or its hash (`token_sha256`), or neither: then nobody knows its secret.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AccessTokenSeed {
    /// The id; that of the secret, or a drawn one, if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<TokenId>,
    /// The name.
    pub name: String,
    /// The name of the user who owns the token.
    pub owner: String,
    /// Whether the token may be used.
    #[serde(default = "yes")]
    pub enabled: bool,
    /// Whether it is a personal access token.
    #[serde(default)]
    pub personal_access_token: bool,
    /// The scopes in order; there may be none.
    pub scopes: Vec<Scope>,
    /// When the token was created, in whole milliseconds; when the seed becomes a world if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub creation_date: Option<Instant>,
    /// When name or scopes last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub modified_date: Option<Instant>,
    /// When the token was last used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_used_date: Option<Instant>,
    /// From which address the token was last used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_used_ip_address: Option<IpAddr>,
    /// The instant from which the token is refused, also in the past; it never expires if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expiration_date: Option<Instant>,
    /// What the product notes about tokens that it makes itself.
    #[serde(default, skip_serializing_if = "is_empty")]
    pub additional_metadata: BTreeMap<String, String>,
    /// The secret: the id, a dot, and 64 characters from A-Z and 0-9.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token: Option<Secret>,
    /// The SHA-256 of the secret.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_sha256: Option<Hex<32>>,
}
