//! What a seed says about Astra Control. Names are the vendor's, in snake case; see `Token` in
//! `openapi/astra-control.yaml`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Oversight, Role, Uuid};
use crate::seed::{Hex, Instant, yes};
use crate::world::Secret;

/// The accounts of Astra Control.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AstraControlSeed {
    /// The accounts.
    #[serde(default)]
    pub accounts: Vec<AccountSeed>,
}

/// An account.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AccountSeed {
    /// The identifier; drawn if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Uuid>,
    /// Who may manage the existing tokens of other users.
    #[serde(default)]
    pub oversight: Oversight,
    /// What values of `continue` are sealed with, so that those handed out before are good; drawn if
    /// absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cursor_key: Option<Hex<32>>,
    /// How many tokens were ever created in the account, deleted ones included; as many as the numbers
    /// of its tokens ask for if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tokens_created: Option<u64>,
    /// The users with their tokens.
    #[serde(default)]
    pub users: Vec<UserSeed>,
}

/// A user of an account.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct UserSeed {
    /// The identifier; drawn if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Uuid>,
    /// The role in the account.
    pub role: Role,
    /// Whether the user's tokens may be used.
    #[serde(default = "yes")]
    pub enabled: bool,
    /// The first name; `User` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(max = 63))]
    pub first_name: Option<String>,
    /// The last name; the first digits of the identifier if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(max = 63))]
    pub last_name: Option<String>,
    /// The e-mail address; one that is made of the identifier if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// When the user was made, in whole microseconds; on 2024-03-15 if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub creation_timestamp: Option<Instant>,
    /// The API tokens of the user.
    #[serde(default)]
    pub tokens: Vec<UserTokenSeed>,
}

/// An API token of a user.
///
/// It has a secret (`token`), or its hash (`token_sha256`), or neither: then nobody knows its secret.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct UserTokenSeed {
    /// The identifier; drawn if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Uuid>,
    /// The name.
    pub name: String,
    /// The labels.
    #[serde(default)]
    pub labels: Vec<LabelSeed>,
    /// The place in the order in which the account's tokens were created, from 0; behind the others in
    /// the order of `creation_timestamp` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<u64>,
    /// When the token was created, in whole microseconds; when the seed becomes a world if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub creation_timestamp: Option<Instant>,
    /// When the token was last changed; `creation_timestamp` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub modification_timestamp: Option<Instant>,
    /// Who created the token; the user whom it belongs to if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<Uuid>,
    /// Who changed the token last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub modified_by: Option<Uuid>,
    /// The secret, any text that is not empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token: Option<Secret>,
    /// The SHA-256 of the secret.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_sha256: Option<Hex<32>>,
}

/// A label of a token.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LabelSeed {
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
}
