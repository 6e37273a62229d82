// Generated from `openapi/` by `cargo xtask generate`; do not edit.
// Inputs: 66e5d6b964d219f2; by progenitor 0.15.1, prettyplease 0.2.37, xtask 0.1.0.

//! What clients can know of each API.
use serde::{Deserialize, Serialize};
use crate::world::Secret;
///What a client of `astrom` can know.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AstromAccess {
    /// The server URL of the environment that is the default one of the world.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base_url: Option<String>,
    /// The id of that environment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub environment_id: Option<String>,
    /// The secret of an enabled token in it, of one that holds `apiTokens.read` and `apiTokens.write` before others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token: Option<Secret>,
}
///What a client of `astrom` needs.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct AstromInfo {
    /// The server URL of the environment that is the default one of the world.
    pub base_url: String,
    /// The id of that environment.
    pub environment_id: String,
    /// The secret of an enabled token in it, of one that holds `apiTokens.read` and `apiTokens.write` before others.
    pub token: Secret,
}
impl AstromAccess {
    /// The names of the members.
    pub(crate) const MEMBERS: &'static [&'static str] = &[
        "base_url",
        "environment_id",
        "token",
    ];
    /// Returns what is known if that is everything, or the name of a member that is not.
    pub(crate) fn info(&self) -> Result<AstromInfo, &'static str> {
        Ok(AstromInfo {
            base_url: self.base_url.clone().ok_or("base_url")?,
            environment_id: self.environment_id.clone().ok_or("environment_id")?,
            token: self.token.clone().ok_or("token")?,
        })
    }
}
///What a client of `astra_control` can know.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AstraControlAccess {
    /// The server URL.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base_url: Option<String>,
    /// The id of an account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// The id of the user whom the token belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// A token of an enabled user of the account, of an owner before others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token: Option<Secret>,
}
///What a client of `astra_control` needs.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct AstraControlInfo {
    /// The server URL.
    pub base_url: String,
    /// The id of an account.
    pub account_id: String,
    /// The id of the user whom the token belongs to.
    pub user_id: String,
    /// A token of an enabled user of the account, of an owner before others.
    pub token: Secret,
}
impl AstraControlAccess {
    /// The names of the members.
    pub(crate) const MEMBERS: &'static [&'static str] = &[
        "base_url",
        "account_id",
        "user_id",
        "token",
    ];
    /// Returns what is known if that is everything, or the name of a member that is not.
    pub(crate) fn info(&self) -> Result<AstraControlInfo, &'static str> {
        Ok(AstraControlInfo {
            base_url: self.base_url.clone().ok_or("base_url")?,
            account_id: self.account_id.clone().ok_or("account_id")?,
            user_id: self.user_id.clone().ok_or("user_id")?,
            token: self.token.clone().ok_or("token")?,
        })
    }
}
///What a client of `ops_manager` can know.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OpsManagerAccess {
    /// The server URL.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base_url: Option<String>,
    /// The id of an organization.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub org_id: Option<String>,
    /// The id of a project of the organization.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project_id: Option<String>,
    /// The id of another project of the organization.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub second_project_id: Option<String>,
    /// The public key of an API key of the organization, of an organization owner before others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_key: Option<String>,
    /// Its private key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private_key: Option<Secret>,
}
///What a client of `ops_manager` needs.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct OpsManagerInfo {
    /// The server URL.
    pub base_url: String,
    /// The id of an organization.
    pub org_id: String,
    /// The id of a project of the organization.
    pub project_id: String,
    /// The id of another project of the organization.
    pub second_project_id: String,
    /// The public key of an API key of the organization, of an organization owner before others.
    pub public_key: String,
    /// Its private key.
    pub private_key: Secret,
}
impl OpsManagerAccess {
    /// The names of the members.
    pub(crate) const MEMBERS: &'static [&'static str] = &[
        "base_url",
        "org_id",
        "project_id",
        "second_project_id",
        "public_key",
        "private_key",
    ];
    /// Returns what is known if that is everything, or the name of a member that is not.
    pub(crate) fn info(&self) -> Result<OpsManagerInfo, &'static str> {
        Ok(OpsManagerInfo {
            base_url: self.base_url.clone().ok_or("base_url")?,
            org_id: self.org_id.clone().ok_or("org_id")?,
            project_id: self.project_id.clone().ok_or("project_id")?,
            second_project_id: self
                .second_project_id
                .clone()
                .ok_or("second_project_id")?,
            public_key: self.public_key.clone().ok_or("public_key")?,
            private_key: self.private_key.clone().ok_or("private_key")?,
        })
    }
}
