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
    Client::builder(url).credential_provider(pair).retry_policy(RetryPolicy::never()).build().unwrap()
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
        _ => call_access_list(client, operation).await,
    }
}

async fn call_access_list(client: &Client, operation: &str) -> Result<(), Error> {
    use ops_manager::types::{AccessListEntryCreate, AccessListEntryCreateList};
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
        _ => panic!("{operation} is not called"),
    }
}

const KEY: &str = r#"{"desc":"nightly backup job","id":"64b7c01122334455667788aa","links":[{"href":"https://om.example.net:8443/api/public/v1.0/orgs/64a1/apiKeys/64b7","rel":"self"}],"privateKey":"********-****-****-00000000cafe","publicKey":"hvbtsnqe","roles":[{"orgId":"64a1f0000000000000000001","roleName":"ORG_MEMBER"},{"groupId":"64a1f00000000000000000aa","roleName":"GROUP_BACKUP_ADMIN"}]}"#;
const ENTRY: &str = r#"{"cidrBlock":"192.0.2.7/32","count":3,"created":"2025-03-10T08:00:41Z","ipAddress":"192.0.2.7","lastUsed":"2025-03-11T08:00:41Z","lastUsedAddress":"192.0.2.7","links":[]}"#;

pub(super) const SEEDS: &[Seed] = &[
    Seed {
        operations: &["org_list"],
        status: 200,
        body: r#"{"links":[{"href":"https://om.example.net/orgs","rel":"self"}],"results":[{"id":"64a1","isDeleted":false,"links":[],"name":"Example Org"}],"totalCount":1}"#,
    },
    Seed {
        operations: &["org_get"],
        status: 200,
        body: r#"{"id":"64a1","isDeleted":false,"links":[],"name":"Example Org"}"#,
    },
    Seed {
        operations: &["project_get"],
        status: 200,
        body: r#"{"activeAgentCount":3,"hostCounts":{"arbiter":0,"config":3,"mongos":2,"primary":2,"secondary":4},"id":"64a1","lastActiveAgent":"2025-03-10T08:00:41Z","links":[],"name":"Shop","orgId":"64a1","publicApiEnabled":true,"replicaSetCount":2,"shardCount":2,"tags":["a"]}"#,
    },
    Seed { operations: &["project_list"], status: 200, body: r#"{"links":[],"results":[],"totalCount":0}"# },
    Seed {
        operations: &[
            "org_api_key_get",
            "org_api_key_create",
            "org_api_key_update",
            "project_api_key_create",
            "project_api_key_update",
        ],
        status: 200,
        body: KEY,
    },
    Seed {
        operations: &["org_api_key_list", "project_api_key_list", "access_list_entry_list", "access_list_entry_create"],
        status: 200,
        body: r#"{"links":[{"href":"https://om.example.net/next","rel":"next"}],"results":[],"totalCount":9223372036854775807}"#,
    },
    Seed {
        operations: &["org_api_key_delete", "project_api_key_delete", "access_list_entry_delete"],
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
