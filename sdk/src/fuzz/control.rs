//! The operations of the mock's control API, and answers that they may get.

use super::calls::{CANARY, look};
use super::seeds::Seed;
use crate::control::{Client, EffectKind, types};
use crate::error::Error;
use crate::retry::RetryPolicy;

const WORLD: &str = "0badcafe";

pub(super) fn client(url: &str) -> Client {
    Client::builder(url).credential(CANARY).retry_policy(RetryPolicy::never()).build().unwrap()
}

/// Calls the operation of that id.
pub(super) async fn call(client: &Client, operation: &str) -> Result<(), Error> {
    match operation.split_once('_').unwrap().0 {
        "server" | "world" | "access" => call_worlds(client, operation).await,
        "state" | "snapshot" => call_states(client, operation).await,
        "clock" | "fault" => call_obstacles(client, operation).await,
        _ => call_journal(client, operation).await,
    }
}

async fn call_worlds(client: &Client, operation: &str) -> Result<(), Error> {
    let body = types::WorldCreate::builder().seed(7);
    match operation {
        "server_get" => look(client.server_get().send().await),
        "access_get" => look(client.access_get().world_id(WORLD).send().await),
        "world_list" => look(client.world_list().send().await),
        "world_create" => look(client.world_create().body(body).send().await),
        "world_get" => look(client.world_get().world_id(WORLD).send().await),
        "world_create_with_id" => look(client.world_create_with_id().world_id(WORLD).body(body).send().await),
        "world_delete" => look(client.world_delete().world_id(WORLD).send().await),
        "world_reset" => look(client.world_reset().world_id(WORLD).send().await),
        _ => panic!("{operation} is not called"),
    }
}

async fn call_states(client: &Client, operation: &str) -> Result<(), Error> {
    let body = types::State::builder();
    match operation {
        "state_get" => look(client.state_get().world_id(WORLD).send().await),
        "state_update" => look(client.state_update().world_id(WORLD).body(body).send().await),
        "snapshot_list" => look(client.snapshot_list().world_id(WORLD).send().await),
        "snapshot_keep" => look(client.snapshot_keep().world_id(WORLD).snapshot("s").send().await),
        "snapshot_delete" => look(client.snapshot_delete().world_id(WORLD).snapshot("s").send().await),
        "snapshot_restore" => look(client.snapshot_restore().world_id(WORLD).snapshot("s").send().await),
        _ => panic!("{operation} is not called"),
    }
}

async fn call_obstacles(client: &Client, operation: &str) -> Result<(), Error> {
    let clock = types::ClockUpdate::builder().advance("P14D".to_owned());
    let fault = types::Fault::builder().effect(types::Effect::builder().kind(EffectKind::MALFORMED_JSON));
    match operation {
        "clock_get" => look(client.clock_get().world_id(WORLD).send().await),
        "clock_update" => look(client.clock_update().world_id(WORLD).body(clock).send().await),
        "fault_list" => look(client.fault_list().world_id(WORLD).send().await),
        "fault_create" => look(client.fault_create().world_id(WORLD).body(fault).send().await),
        "fault_clear" => look(client.fault_clear().world_id(WORLD).send().await),
        "fault_get" => look(client.fault_get().world_id(WORLD).fault_id("1").send().await),
        "fault_delete" => look(client.fault_delete().world_id(WORLD).fault_id("1").send().await),
        _ => panic!("{operation} is not called"),
    }
}

async fn call_journal(client: &Client, operation: &str) -> Result<(), Error> {
    let query = types::Query { status: Some(401), ..types::Query::default() };
    let verification = types::Verification::builder().query(query.clone()).exactly(0);
    let wait = types::Wait::builder().query(query).patience_ms(100);
    match operation {
        "journal_get" => look(client.journal_get().world_id(WORLD).status(401).send().await),
        "journal_delete" => look(client.journal_delete().world_id(WORLD).send().await),
        "journal_verify" => look(client.journal_verify().world_id(WORLD).body(verification).send().await),
        "journal_wait" => look(client.journal_wait().world_id(WORLD).body(wait).send().await),
        "journal_har" => look(client.journal_har().world_id(WORLD).send().await),
        _ => panic!("{operation} is not called"),
    }
}

pub(super) const SEEDS: &[Seed] = &[
    Seed { operations: &["world_list"], status: 200, body: r#"{"ids":["default","0badcafe"],"n_worlds_max":10000}"# },
    Seed { operations: &["world_create", "world_create_with_id", "state_update"], status: 201, body: WORLD_ACCESS },
    Seed { operations: &["access_get"], status: 200, body: WORLD_ACCESS },
    Seed {
        operations: &["server_get"],
        status: 200,
        body: r#"{"version":"0.1.0","requires_token":false,"shows_secrets":false,"breaks_connections":false,"is_deterministic":false,"n_worlds_max":10000,"n_faults_max":1000,"n_snapshots_max":16,"journal_entries_max":1000,"journal_bytes_max":4194304}"#,
    },
    Seed {
        operations: &["world_get"],
        status: 200,
        body: r#"{"id":"0badcafe","tenants":["1","64a1"],"clock":{"now":"2030-01-01T00:00:00Z","is_frozen":true,"rate":1.0},"n_faults":1,"n_recorded":42,"n_kept":42,"n_snapshots":0}"#,
    },
    Seed {
        operations: &[
            "world_delete",
            "world_reset",
            "snapshot_delete",
            "snapshot_restore",
            "fault_clear",
            "fault_delete",
            "journal_delete",
        ],
        status: 204,
        body: "",
    },
    Seed {
        operations: &["state_get"],
        status: 200,
        body: r#"{"clock":{"frozen_at":"2030-01-01T00:00:00Z"},"random_seed":7,"astrom":{"environments":[{"id":"1","tokens":[{"id":"dt0c01.PUBLIC","name":"ci","scopes":["metrics.read"],"token_sha256":"e3b0"}]}]}}"#,
    },
    Seed {
        operations: &["snapshot_list"],
        status: 200,
        body: r#"{"snapshots":[{"name":"s","kept_at":"2030-01-01T00:00:00Z"}],"n_snapshots_max":16}"#,
    },
    Seed { operations: &["snapshot_keep"], status: 200, body: r#"{"name":"s","kept_at":"2030-01-01T00:00:00Z"}"# },
    Seed {
        operations: &["clock_get", "clock_update"],
        status: 200,
        body: r#"{"now":"2030-01-15T00:00:00Z","is_frozen":true,"rate":60.0}"#,
    },
    Seed {
        operations: &["fault_list"],
        status: 200,
        body: r#"{"faults":[{"id":1,"fault":{"after":0,"effect":{"kind":"malformed_json"}},"n_matched":0,"n_applied":0}]}"#,
    },
    Seed { operations: &["fault_create"], status: 201, body: FAULT },
    Seed { operations: &["fault_get"], status: 200, body: FAULT },
    Seed {
        operations: &["journal_get"],
        status: 200,
        body: r#"{"entries":[{"number":7,"at":"2030-01-01T00:00:00Z","elapsed_us":180,"api":"astrom","operation":"api_token_create","method":"POST","target":"/e/1/api/v2/apiTokens","tenant":"1","caller":"dt0c01.PUBLIC","peer":"127.0.0.1","status":403,"reason":"Token is missing required scope.","findings":[],"fault":null,"request_type":"application/json","request_bytes":2,"request_body":"{}","response_type":"application/json","response_bytes":2,"response_body":"{}"}],"n_recorded":7}"#,
    },
    Seed {
        operations: &["journal_verify", "journal_wait"],
        status: 200,
        body: r#"{"met":false,"entries":[],"report":"expected exactly 1 exchange; found 0 of 7"}"#,
    },
    Seed {
        operations: &["journal_har"],
        status: 200,
        body: r#"{"log":{"version":"1.2","creator":{"name":"tokenwright-mock","version":"0.1.0"},"entries":[]}}"#,
    },
    Seed {
        operations: &["state_update", "journal_get"],
        status: 400,
        body: r#"{"type":"about:blank","title":"Invalid query","status":400,"detail":"see findings","findings":["status: less than the minimum 100"]}"#,
    },
];

const WORLD_ACCESS: &str = r#"{"id":"0badcafe","control_url":"http://mock.test/_mock/worlds/0badcafe","astrom":{"base_url":"http://mock.test/e/1/api/v2","environment_id":"1","token":"dt0c01.PUBLIC.SECRET"},"astra_control":{"base_url":"http://mock.test","account_id":"a","user_id":"u","token":"c2VjcmV0"},"ops_manager":{"base_url":"http://mock.test/api/public/v1.0","org_id":"64a1","project_id":"64a2","second_project_id":"64a3","public_key":"abcdefgh","private_key":"SECRET"}}"#;

const FAULT: &str = r#"{"id":1,"fault":{"operation":"api_token_list","after":2,"times":1,"effect":{"kind":"status","status":503,"retry_after":"1"}},"n_matched":3,"n_applied":1}"#;
