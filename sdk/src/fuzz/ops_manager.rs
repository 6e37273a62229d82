//! The operations of Ops Manager, and answers that they may get.

use super::calls::{CANARY, look};
use super::seeds::Seed;
use crate::credential::SharedCredential;
use crate::error::Error;
use crate::ops_manager::{self, Client, KeyPair, Role};
use crate::retry::RetryPolicy;

pub(super) fn client(url: &str) -> Client {
    // A provider, so that a refusal is answered by a second request.
    let pair = SharedCredential::new(KeyPair::new("user", CANARY));
    // Some operations stand in the place of the end of the base URL.
    Client::builder(format!("{url}/api/public/v1.0"))
        .credential_provider(pair)
        .retry_policy(RetryPolicy::never())
        .build()
        .unwrap()
}

/// Calls the operation of that id.
pub(super) async fn call(client: &Client, operation: &str) -> Result<(), Error> {
    use ops_manager::types::{OrgApiKeyCreate, OrgApiKeyUpdate, ProjectApiKeyCreate, ProjectApiKeyUpdate};
    let create = OrgApiKeyCreate::builder().desc("ci".to_owned()).roles(vec![Role::ORG_MEMBER]);
    let in_project = ProjectApiKeyCreate::builder().desc("ci".to_owned());
    let roles = ProjectApiKeyUpdate::builder().roles(vec![Role::GROUP_READ_ONLY]);
    match operation {
        "org_list" => look(client.org_list().send().await),
        "org_get" => look(client.org_get().org_id("o").send().await),
        "project_list" => look(client.project_list().send().await),
        "project_get" => look(client.project_get().project_id("p").send().await),
        "project_api_key_list" => look(client.project_api_key_list().project_id("p").send().await),
        "project_api_key_create" => look(client.project_api_key_create().project_id("p").body(in_project).send().await),
        "project_api_key_update" => {
            look(client.project_api_key_update().project_id("p").api_key_id("k").body(roles).send().await)
        }
        "project_api_key_delete" => look(client.project_api_key_delete().project_id("p").api_key_id("k").send().await),
        "org_api_key_list" => look(client.org_api_key_list().org_id("o").send().await),
        "org_api_key_create" => look(client.org_api_key_create().org_id("o").body(create).send().await),
        "org_api_key_get" => look(client.org_api_key_get().org_id("o").api_key_id("k").send().await),
        "org_api_key_update" => {
            let call = client.org_api_key_update().org_id("o").api_key_id("k");
            look(call.body(OrgApiKeyUpdate::builder().desc("ci".to_owned())).send().await)
        }
        "org_api_key_delete" => look(client.org_api_key_delete().org_id("o").api_key_id("k").send().await),
        _ if operation.contains("access_list") => call_access_list(client, operation).await,
        _ if operation.starts_with("global") => call_global(client, operation).await,
        _ => call_founding(client, operation).await,
    }
}

/// Calls what creates, finds, changes and deletes organizations, projects and what came with them.
async fn call_founding(client: &Client, operation: &str) -> Result<(), Error> {
    use ops_manager::types::{
        AgentApiKeyCreate, FirstUserCreate, OrganizationCreate, OrganizationUpdate, ProjectCreate, ProjectUpdate,
    };
    let named = || "n".to_owned();
    match operation {
        "first_user_create" => {
            let body = FirstUserCreate::builder().username(named()).first_name(named()).last_name(named());
            look(client.first_user_create().body(body.password("p")).send().await)
        }
        "version_get" => look(client.version_get().send().await),
        "root_get" => look(client.root_get().send().await),
        "org_create" => look(client.org_create().body(OrganizationCreate::builder().name(named())).send().await),
        "org_update" => {
            let body = OrganizationUpdate::builder().name(named());
            look(client.org_update().org_id("o").body(body).send().await)
        }
        "org_delete" => look(client.org_delete().org_id("o").send().await),
        "org_project_list" => look(client.org_project_list().org_id("o").name("n").send().await),
        "project_create" => look(client.project_create().body(ProjectCreate::builder().name(named())).send().await),
        "project_get_by_name" => look(client.project_get_by_name().project_name("n").send().await),
        "project_update" => {
            let body = ProjectUpdate::builder().name(named());
            look(client.project_update().project_id("p").body(body).send().await)
        }
        "project_delete" => look(client.project_delete().project_id("p").send().await),
        "agent_api_key_list" => look(client.agent_api_key_list().project_id("p").send().await),
        "agent_api_key_create" => {
            let body = AgentApiKeyCreate::builder().desc(named());
            look(client.agent_api_key_create().project_id("p").body(body).send().await)
        }
        "agent_api_key_delete" => {
            look(client.agent_api_key_delete().project_id("p").agent_api_key_id("k").send().await)
        }
        _ => panic!("{operation} is not called"),
    }
}

async fn call_global(client: &Client, operation: &str) -> Result<(), Error> {
    use ops_manager::types::{GlobalApiKeyCreate, GlobalApiKeyUpdate};
    match operation {
        "global_api_key_list" => look(client.global_api_key_list().send().await),
        "global_api_key_create" => {
            let body = GlobalApiKeyCreate::builder().desc("ci".to_owned()).roles(vec![Role::GLOBAL_OWNER]);
            look(client.global_api_key_create().body(body).send().await)
        }
        "global_api_key_get" => look(client.global_api_key_get().api_key_id("k").send().await),
        "global_api_key_update" => {
            let body = GlobalApiKeyUpdate::builder().desc("ci".to_owned());
            look(client.global_api_key_update().api_key_id("k").body(body).send().await)
        }
        "global_api_key_delete" => look(client.global_api_key_delete().api_key_id("k").send().await),
        "global_role_list" => look(client.global_role_list().send().await),
        _ => panic!("{operation} is not called"),
    }
}

async fn call_access_list(client: &Client, operation: &str) -> Result<(), Error> {
    use ops_manager::types::{
        AccessListEntryCreate, AccessListEntryCreateList, GlobalAccessListEntryCreate, GlobalAccessListEntryUpdate,
    };
    let entries = AccessListEntryCreateList(vec![AccessListEntryCreate::default()]);
    match operation {
        "access_list_entry_list" => look(client.access_list_entry_list().org_id("o").api_key_id("k").send().await),
        "access_list_entry_create" => {
            let call = client.access_list_entry_create().org_id("o").api_key_id("k");
            look(call.body(entries).send().await)
        }
        "access_list_entry_get" => {
            let call = client.access_list_entry_get().org_id("o").api_key_id("k");
            look(call.access_list_entry("192.0.2.7").send().await)
        }
        "access_list_entry_delete" => {
            let call = client.access_list_entry_delete().org_id("o").api_key_id("k");
            look(call.access_list_entry("192.0.2.7").send().await)
        }
        "global_access_list_entry_list" => look(client.global_access_list_entry_list().send().await),
        "global_access_list_entry_create" => {
            let body = GlobalAccessListEntryCreate::builder().cidr_block("192.0.2.7".to_owned());
            look(client.global_access_list_entry_create().body(body.description("d".to_owned())).send().await)
        }
        "global_access_list_entry_get" => {
            look(client.global_access_list_entry_get().global_access_list_entry_id("e").send().await)
        }
        "global_access_list_entry_update" => {
            let body = GlobalAccessListEntryUpdate::builder().description("d".to_owned());
            look(client.global_access_list_entry_update().global_access_list_entry_id("e").body(body).send().await)
        }
        "global_access_list_entry_delete" => {
            look(client.global_access_list_entry_delete().global_access_list_entry_id("e").send().await)
        }
        _ => panic!("{operation} is not called"),
    }
}

const KEY: &str = r#"{"desc":"nightly backup job","id":"64b7c01122334455667788aa","links":[{"href":"https://om.example.net:8443/api/public/v1.0/orgs/64a1/apiKeys/64b7","rel":"self"}],"privateKey":"********-****-****-00000000cafe","publicKey":"hvbtsnqe","roles":[{"orgId":"64a1f0000000000000000001","roleName":"ORG_MEMBER"},{"groupId":"64a1f00000000000000000aa","roleName":"GROUP_BACKUP_ADMIN"}]}"#;
const ENTRY: &str = r#"{"cidrBlock":"192.0.2.7/32","count":3,"created":"2025-03-10T08:00:41Z","ipAddress":"192.0.2.7","lastUsed":"2025-03-11T08:00:41Z","lastUsedAddress":"192.0.2.7","links":[]}"#;

const AGENT_KEYS: &str = r#"[{"_id":"64b7","createdBy":"PROVISIONING","createdTime":1767139200000,"desc":"Made with the project","key":"****************************4a5b"}]"#;

pub(super) const SEEDS: &[Seed] = &[
    Seed {
        operations: &["org_list"],
        status: 200,
        body: r#"{"links":[{"href":"https://om.example.net/orgs","rel":"self"}],"results":[{"id":"64a1","isDeleted":false,"links":[],"name":"Example Org"}],"totalCount":1}"#,
    },
    Seed {
        operations: &["org_get", "org_create", "org_update"],
        status: 200,
        body: r#"{"id":"64a1","isDeleted":false,"links":[],"name":"Example Org"}"#,
    },
    Seed {
        operations: &["project_get", "project_get_by_name", "project_update"],
        status: 200,
        body: r#"{"activeAgentCount":3,"hostCounts":{"arbiter":0,"config":3,"mongos":2,"primary":2,"secondary":4},"id":"64a1","lastActiveAgent":"2025-03-10T08:00:41Z","links":[],"name":"Shop","orgId":"64a1","publicApiEnabled":true,"replicaSetCount":2,"shardCount":2,"tags":["a"]}"#,
    },
    Seed {
        operations: &["project_list", "org_project_list", "global_access_list_entry_list"],
        status: 200,
        body: r#"{"links":[],"results":[],"totalCount":0}"#,
    },
    Seed {
        operations: &["root_get"],
        status: 200,
        body: r#"{"links":[{"href":"https://om.example.net","rel":"self"}],"throttling":false}"#,
    },
    Seed {
        operations: &["project_create"],
        status: 201,
        body: r#"{"activeAgentCount":0,"agentApiKey":"9d3b1f0c5a7e4c2f8b6d0a1e2c3f4a5b","hostCounts":{"arbiter":0,"config":0,"mongos":0,"primary":0,"secondary":0},"id":"64b7","links":[],"name":"Shop","orgId":"64a1","publicApiEnabled":true,"replicaSetCount":0,"shardCount":0,"tags":[]}"#,
    },
    Seed {
        operations: &["first_user_create"],
        status: 201,
        body: r#"{"programmaticApiKey":{"desc":"d","id":"64b7","links":[],"privateKey":"00000000-0000-4000-8000-00000000d00d","publicKey":"mxqvatre","roles":[{"roleName":"GLOBAL_OWNER"}]},"user":{"firstName":"F","id":"64b7","lastName":"L","links":[],"roles":[],"username":"f"}}"#,
    },
    Seed { operations: &["version_get"], status: 200, body: "3a1c5e7092b4d6f81a3c5e7092b4d6f81a3c5e70" },
    Seed { operations: &["project_delete"], status: 202, body: "{}" },
    Seed { operations: &["agent_api_key_list"], status: 200, body: AGENT_KEYS },
    Seed {
        operations: &["agent_api_key_create"],
        status: 200,
        body: r#"{"_id":"64b7","createdBy":"PUBLIC_API","createdIpAddr":"203.0.113.9","createdTime":1767225600000,"createdUserId":"64b7","desc":"agents","key":"1f0e2d3c4b5a69788796a5b4c3d28b87"}"#,
    },
    Seed { operations: &["global_role_list"], status: 200, body: r#"["GLOBAL_OWNER","GLOBAL_TOMORROW"]"# },
    Seed {
        operations: &[
            "global_access_list_entry_create",
            "global_access_list_entry_get",
            "global_access_list_entry_update",
        ],
        status: 200,
        body: r#"{"cidrBlock":"203.0.113.0/24","created":"2025-03-10T08:00:41Z","description":"office","id":"64b7","type":"GLOBAL_ROLE","updated":"2025-03-10T08:00:41Z"}"#,
    },
    Seed {
        operations: &[
            "org_api_key_get",
            "org_api_key_create",
            "org_api_key_update",
            "project_api_key_create",
            "project_api_key_update",
            "global_api_key_get",
            "global_api_key_create",
            "global_api_key_update",
        ],
        status: 200,
        body: KEY,
    },
    Seed {
        operations: &[
            "org_api_key_list",
            "project_api_key_list",
            "global_api_key_list",
            "access_list_entry_list",
            "access_list_entry_create",
        ],
        status: 200,
        body: r#"{"links":[{"href":"https://om.example.net/next","rel":"next"}],"results":[],"totalCount":9223372036854775807}"#,
    },
    Seed {
        operations: &[
            "org_api_key_delete",
            "project_api_key_delete",
            "access_list_entry_delete",
            "org_delete",
            "agent_api_key_delete",
            "global_api_key_delete",
            "global_access_list_entry_delete",
        ],
        status: 204,
        body: "",
    },
    Seed { operations: &["access_list_entry_get"], status: 200, body: ENTRY },
    Seed {
        operations: &["org_get", "access_list_entry_get"],
        status: 404,
        body: r#"{"detail":"No organization with ID 1 exists.","error":404,"errorCode":"ORG_NOT_FOUND","parameters":["1"],"reason":"Not Found"}"#,
    },
];
