//! The operations of the access tokens API, and answers that they may get.

use super::calls::{CANARY, look};
use super::seeds::Seed;
use crate::astrom::{self, Client};
use crate::error::Error;
use crate::retry::RetryPolicy;

pub(super) fn client(url: &str) -> Client {
    Client::builder(url).credential(CANARY).retry_policy(RetryPolicy::never()).build().unwrap()
}

/// Calls the operation of that id.
pub(super) async fn call(client: &Client, operation: &str) -> Result<(), Error> {
    use astrom::types::{ActiveGateTokenCreate, ApiTokenCreate, ApiTokenSecret, ApiTokenUpdate};
    let create = ApiTokenCreate::builder().name("ci").scopes(vec![astrom::Scope::METRICS_READ]);
    let gate = ActiveGateTokenCreate::builder().name("gate").active_gate_type(astrom::ActiveGateType::ENVIRONMENT);
    let secret = ApiTokenSecret::builder().token("dt0c01.A.B");
    match operation {
        "api_token_list" => look(client.api_token_list().send().await),
        "api_token_create" => look(client.api_token_create().body(create).send().await),
        "api_token_lookup" => look(client.api_token_lookup().body(secret).send().await),
        "api_token_get" => look(client.api_token_get().id("dt0c01.A").send().await),
        "api_token_update" => {
            look(client.api_token_update().id("dt0c01.A").body(ApiTokenUpdate::builder()).send().await)
        }
        "api_token_delete" => look(client.api_token_delete().id("dt0c01.A").send().await),
        "active_gate_token_list" => look(client.active_gate_token_list().send().await),
        "active_gate_token_create" => look(client.active_gate_token_create().body(gate).send().await),
        "active_gate_token_get" => look(client.active_gate_token_get().id("dt0g02.A").send().await),
        "active_gate_token_delete" => look(client.active_gate_token_delete().id("dt0g02.A").send().await),
        "tenant_token_rotation_start" => look(client.tenant_token_rotation_start().send().await),
        "tenant_token_rotation_finish" => look(client.tenant_token_rotation_finish().send().await),
        "tenant_token_rotation_cancel" => look(client.tenant_token_rotation_cancel().send().await),
        "agent_connection_info_get" => look(client.agent_connection_info_get().version("1.221").send().await),
        "gateway_connection_info_get" => look(client.gateway_connection_info_get().send().await),
        "cluster_version_get" => look(client.cluster_version_get().send().await),
        "time_get" => look(client.time_get().send().await),
        "health_get" => look(client.health_get().send().await),
        _ => panic!("{operation} is not called"),
    }
}

const TOKEN: &str = r#"{"id":"dt0c01.PUBLIC","name":"ci","enabled":true,"personalAccessToken":false,"owner":"john.smith","creationDate":"2026-11-05T08:17:00.123Z","modifiedDate":"2026-11-12T10:00:00.000Z","lastUsedDate":"2026-11-21T23:59:59.999Z","lastUsedIpAddress":"192.0.2.44","expirationDate":"2026-12-22T08:17:00Z","scopes":["metrics.read","metrics.ingest"],"additionalMetadata":{"dashboardId":"d"}}"#;

pub(super) const SEEDS: &[Seed] = &[
    Seed {
        operations: &["api_token_list"],
        status: 200,
        body: r#"{"totalCount":2,"pageSize":100,"nextPageKey":"AQ==","apiTokens":[{"id":"dt0c01.PUBLIC","name":"ci"},{"id":"dt0c01.OTHER"}]}"#,
    },
    Seed {
        operations: &["api_token_create"],
        status: 201,
        body: r#"{"id":"dt0c01.PUBLIC","token":"dt0c01.PUBLIC.SECRET","expirationDate":"2026-12-06T08:17:00.123Z"}"#,
    },
    Seed { operations: &["api_token_get", "api_token_lookup"], status: 200, body: TOKEN },
    Seed { operations: &["api_token_update", "api_token_delete"], status: 204, body: "" },
    Seed { operations: &["cluster_version_get"], status: 200, body: r#"{"version":"1.254.47.20221130-101500"}"# },
    Seed {
        operations: &["active_gate_token_list"],
        status: 200,
        body: r#"{"totalCount":2,"pageSize":100,"nextPageKey":"AQ==","activeGateTokens":[{"id":"dt0g02.PUBLIC23","name":"gate","owner":"john.smith","creationDate":"2026-11-05T08:17:00.123Z","activeGateType":"CLUSTER","seedToken":true}]}"#,
    },
    Seed {
        operations: &["active_gate_token_create"],
        status: 201,
        body: r#"{"id":"dt0g02.PUBLIC23","token":"dt0g02.PUBLIC23.SECRET","expirationDate":"2026-12-06T08:17:00.123Z"}"#,
    },
    Seed {
        operations: &["active_gate_token_get"],
        status: 200,
        body: r#"{"id":"dt0g02.PUBLIC23","name":"gate","owner":"john.smith","creationDate":"2026-11-05T08:17:00.123Z","expirationDate":"2027-01-21T10:00:00Z","lastUsedDate":"2026-11-21T23:59:59.999Z","activeGateType":"ENVIRONMENT","seedToken":false}"#,
    },
    Seed { operations: &["active_gate_token_delete"], status: 204, body: "" },
    Seed {
        operations: &["tenant_token_rotation_start", "tenant_token_rotation_finish", "tenant_token_rotation_cancel"],
        status: 200,
        body: r#"{"active":{"value":"q7RmB2kXw9LpT4vZs1Ne"},"old":{"value":null}}"#,
    },
    Seed {
        operations: &["agent_connection_info_get"],
        status: 200,
        body: r#"{"tenantUUID":"u","tenantToken":"h3JdC8yFa6GuV0bQi5Kx","communicationEndpoints":["https://h/c"],"formattedCommunicationEndpoints":"{https://h/c}"}"#,
    },
    Seed {
        operations: &["gateway_connection_info_get"],
        status: 200,
        body: r#"{"tenantUUID":"u","tenantToken":"h3JdC8yFa6GuV0bQi5Kx","communicationEndpoints":"https://h/c"}"#,
    },
    Seed { operations: &["time_get"], status: 200, body: "1795333020123" },
    Seed { operations: &["health_get"], status: 200, body: "RUNNING" },
    Seed {
        operations: &["api_token_list"],
        status: 400,
        body: r#"{"error":{"code":400,"message":"Constraints violated.","constraintViolations":[{"path":"pageSize","message":"must be at least 100","parameterLocation":"QUERY","location":null}]}}"#,
    },
];
