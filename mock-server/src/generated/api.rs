// Generated from `openapi/` by `cargo xtask generate`; do not edit.
// Inputs: 66e5d6b964d219f2; by progenitor 0.15.1, prettyplease 0.2.37, xtask 0.1.0.

use serde::{Deserialize, Serialize};
/// An API that the mock serves: those of the vendors, and its own.
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
    Deserialize
)]
pub enum Api {
    ///Astrom API tokens
    #[serde(rename = "astrom")]
    Astrom,
    ///NetApp Astra Control user API tokens
    #[serde(rename = "astra_control")]
    AstraControl,
    ///MongoDB Ops Manager programmatic API keys
    #[serde(rename = "ops_manager")]
    OpsManager,
    ///Tokenwright control API
    #[serde(rename = "control")]
    Control,
}
impl Api {
    /// All APIs, the vendors' first.
    #[doc(hidden)]
    pub const ALL: &'static [Self] = &[
        Self::Astrom,
        Self::AstraControl,
        Self::OpsManager,
        Self::Control,
    ];
    /// The APIs of the vendors. Their requests belong to worlds.
    #[doc(hidden)]
    pub const OF_VENDORS: &'static [Self] = &[
        Self::Astrom,
        Self::AstraControl,
        Self::OpsManager,
    ];
    /// The headers that answers of the vendors' APIs have, in alphabetical order.
    #[doc(hidden)]
    pub const RESPONSE_HEADERS: &'static [&'static str] = &[
        "ETag",
        "Location",
        "Retry-After",
        "Strict-Transport-Security",
        "WWW-Authenticate",
        "X-MongoDB-Service-Version",
        "X-RateLimit-Limit",
        "X-RateLimit-Remaining",
        "X-RateLimit-Reset",
    ];
    /// Returns the name of the API in modules, files of state and logs.
    pub fn name(self) -> &'static str {
        match self {
            Self::Astrom => "astrom",
            Self::AstraControl => "astra_control",
            Self::OpsManager => "ops_manager",
            Self::Control => "control",
        }
    }
    /// Returns the API of a name.
    #[doc(hidden)]
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|api| api.name() == name)
    }
    /// Returns the title of the document.
    #[doc(hidden)]
    pub fn title(self) -> &'static str {
        match self {
            Self::Astrom => "Astrom API tokens",
            Self::AstraControl => "NetApp Astra Control user API tokens",
            Self::OpsManager => "MongoDB Ops Manager programmatic API keys",
            Self::Control => "Tokenwright control API",
        }
    }
    /// Returns the name of the document in `openapi/`, without the ending.
    #[doc(hidden)]
    pub fn document_name(self) -> &'static str {
        match self {
            Self::Astrom => "astrom",
            Self::AstraControl => "astra-control",
            Self::OpsManager => "ops-manager",
            Self::Control => "control",
        }
    }
    /// Returns the ids of the operations, in the order of the document.
    #[doc(hidden)]
    pub fn operation_ids(self) -> &'static [&'static str] {
        match self {
            Self::Astrom => {
                &[
                    "api_token_list",
                    "api_token_create",
                    "api_token_lookup",
                    "api_token_get",
                    "api_token_update",
                    "api_token_delete",
                    "active_gate_token_list",
                    "active_gate_token_create",
                    "active_gate_token_get",
                    "active_gate_token_delete",
                    "tenant_token_rotation_start",
                    "tenant_token_rotation_finish",
                    "tenant_token_rotation_cancel",
                    "cluster_version_get",
                    "time_get",
                    "agent_connection_info_get",
                    "gateway_connection_info_get",
                    "health_get",
                ]
            }
            Self::AstraControl => {
                &[
                    "token_create",
                    "token_list",
                    "token_get",
                    "token_update",
                    "token_delete",
                    "account_list",
                    "account_get",
                    "user_list",
                    "user_get",
                    "role_binding_list",
                    "role_binding_get",
                    "cloud_list",
                ]
            }
            Self::OpsManager => {
                &[
                    "root_get",
                    "org_list",
                    "org_create",
                    "org_get",
                    "org_update",
                    "org_delete",
                    "org_project_list",
                    "project_list",
                    "project_create",
                    "project_get",
                    "project_update",
                    "project_delete",
                    "project_get_by_name",
                    "project_api_key_list",
                    "project_api_key_create",
                    "project_api_key_update",
                    "project_api_key_delete",
                    "agent_api_key_list",
                    "agent_api_key_create",
                    "agent_api_key_delete",
                    "org_api_key_list",
                    "org_api_key_create",
                    "org_api_key_get",
                    "org_api_key_update",
                    "org_api_key_delete",
                    "access_list_entry_list",
                    "access_list_entry_create",
                    "access_list_entry_get",
                    "access_list_entry_delete",
                    "global_api_key_list",
                    "global_api_key_create",
                    "global_role_list",
                    "global_api_key_get",
                    "global_api_key_update",
                    "global_api_key_delete",
                    "global_access_list_entry_list",
                    "global_access_list_entry_create",
                    "global_access_list_entry_get",
                    "global_access_list_entry_update",
                    "global_access_list_entry_delete",
                    "first_user_create",
                    "version_get",
                ]
            }
            Self::Control => {
                &[
                    "server_get",
                    "world_list",
                    "world_create",
                    "world_get",
                    "world_create_with_id",
                    "world_delete",
                    "access_get",
                    "state_get",
                    "state_update",
                    "world_reset",
                    "snapshot_list",
                    "snapshot_keep",
                    "snapshot_delete",
                    "snapshot_restore",
                    "clock_get",
                    "clock_update",
                    "fault_list",
                    "fault_create",
                    "fault_clear",
                    "fault_get",
                    "fault_delete",
                    "journal_get",
                    "journal_delete",
                    "journal_verify",
                    "journal_wait",
                    "journal_har",
                ]
            }
        }
    }
    /// Whether faults apply to the API and journals list it.
    #[doc(hidden)]
    pub fn is_of_a_world(self) -> bool {
        Self::OF_VENDORS.contains(&self)
    }
}
/// The kind of tenant in which a right is held (`x-rights`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Within {
    ///`account`.
    Account,
    ///`environment`.
    Environment,
    ///`installation`.
    Installation,
    ///`organization`.
    Organization,
    ///`project`.
    Project,
}
impl Within {
    /// Returns the name as the documents have it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Account => "account",
            Self::Environment => "environment",
            Self::Installation => "installation",
            Self::Organization => "organization",
            Self::Project => "project",
        }
    }
}
