//! The operations of Astra Control, and answers that they may get.

use super::calls::{CANARY, look};
use super::seeds::Seed;
use crate::astra_control::{self, Client};
use crate::error::Error;
use crate::retry::RetryPolicy;

pub(super) fn client(url: &str) -> Client {
    Client::builder(url).credential(CANARY).retry_policy(RetryPolicy::never()).build().unwrap()
}

/// Calls the operation of that id.
pub(super) async fn call(client: &Client, operation: &str) -> Result<(), Error> {
    use astra_control::types::{TokenCreate, TokenUpdate};
    use astra_control::{TokenType, TokenVersion};
    let (kind, version) = (TokenType::APPLICATION_ASTRA_TOKEN, TokenVersion::V1_0);
    let create = TokenCreate::builder().type_(kind.clone()).version(version.clone()).name("ci");
    let update = TokenUpdate::builder().type_(kind).version(version);
    match operation {
        "token_list" => look(client.token_list().account_id("a").user_id("u").send().await),
        "token_create" => look(client.token_create().account_id("a").user_id("u").body(create).send().await),
        "token_get" => look(client.token_get().account_id("a").user_id("u").token_id("t").send().await),
        "token_update" => {
            let call = client.token_update().account_id("a").user_id("u").token_id("t");
            look(call.body(update).send().await)
        }
        "token_delete" => look(client.token_delete().account_id("a").user_id("u").token_id("t").send().await),
        "account_list" => look(client.account_list().send().await),
        "account_get" => look(client.account_get().account_id("a").send().await),
        "user_list" => look(client.user_list().account_id("a").send().await),
        "user_get" => look(client.user_get().account_id("a").user_id("u").send().await),
        "role_binding_list" => look(client.role_binding_list().account_id("a").send().await),
        "role_binding_get" => look(client.role_binding_get().account_id("a").role_binding_id("r").send().await),
        "cloud_list" => look(client.cloud_list().account_id("a").send().await),
        _ => panic!("{operation} is not called"),
    }
}

const TOKEN: &str = r#"{"type":"application/astra-token","version":"1.0","id":"5e0c1c6a-3b1d-4d53-9a55-0f6b0c9f7e21","name":"nightly-report","userID":"b1f4a3de-77c5-4c4e-8f0a-2d9c3e5b6a10","metadata":{"labels":[{"name":"team","value":"ops"}],"creationTimestamp":"2024-03-18T09:12:44.015200Z","modificationTimestamp":"2024-03-18T09:12:44.015200Z","createdBy":"b1f4a3de-77c5-4c4e-8f0a-2d9c3e5b6a10"}}"#;

pub(super) const SEEDS: &[Seed] = &[
    Seed {
        operations: &["token_list"],
        status: 200,
        body: r#"{"type":"application/astra-tokens","version":"1.0","items":[["5e0c1c6a","nightly-report",null,1.5,{}]],"metadata":{"continue":"eyJpIjoxfQ==","count":3}}"#,
    },
    Seed { operations: &["token_list"], status: 200, body: r#"{"items":[],"metadata":{}}"# },
    Seed {
        operations: &["token_create"],
        status: 201,
        body: r#"{"type":"application/astra-token","version":"1.0","id":"5e0c","name":"ci","userID":"b1f4","token":"bm90LWEtcmVhbC1zZWNyZXQ=","metadata":{"labels":[]}}"#,
    },
    Seed { operations: &["token_get"], status: 200, body: TOKEN },
    Seed { operations: &["token_update", "token_delete"], status: 204, body: "" },
    Seed {
        operations: &["token_list", "token_create"],
        status: 400,
        body: r#"{"type":"https://astra.netapp.io/problems/5","title":"Invalid query parameters","detail":"The supplied query parameters are invalid.","status":"400","correlationID":"6b0d549b-6f03-475a-9600-a35a099950d8","invalidParams":[{"name":"limit","reason":"must be a whole number from 1"}],"invalidFields":[{"name":"name","reason":"too long"}],"schemaValidationFailure":"name","more":{"a":[1,2]}}"#,
    },
    Seed {
        operations: &["user_get"],
        status: 200,
        body: r#"{"type":"application/astra-user","version":"1.2","id":"b1f4","state":"active","isEnabled":"true","authID":"ops@example.org","authProvider":"local","firstName":"Ops","lastName":"Person","email":"ops@example.org","sendWelcomeEmail":"false","metadata":{"labels":[],"creationTimestamp":"2024-03-18T09:12:44.015200Z","modificationTimestamp":"2024-03-18T09:12:44.015200Z","createdBy":"00000000-0000-0000-0000-000000000000"}}"#,
    },
    Seed {
        operations: &["role_binding_get"],
        status: 200,
        body: r#"{"type":"application/astra-roleBinding","version":"1.1","id":"3f0b","principalType":"user","userID":"b1f4","groupID":"0000","accountID":"0b7d","role":"owner","roleConstraints":["*"],"metadata":{"labels":[],"creationTimestamp":"2024-03-18T09:12:44.015200Z","modificationTimestamp":"2024-03-18T09:12:44.015200Z","createdBy":"00000000-0000-0000-0000-000000000000"}}"#,
    },
    Seed {
        operations: &["account_get"],
        status: 200,
        body: r#"{"type":"application/astra-account","version":"1.0","id":"0b7d","name":"Example","state":"active","isEnabled":"true","metadata":{"labels":[],"creationTimestamp":"2024-03-18T09:12:44.015200Z","modificationTimestamp":"2024-03-18T09:12:44.015200Z","createdBy":"00000000-0000-0000-0000-000000000000"}}"#,
    },
    Seed {
        operations: &["user_list"],
        status: 200,
        body: r#"{"type":"application/astra-users","version":"1.2","items":[{"type":"application/astra-user","version":"1.2","id":"b1f4","state":"active","isEnabled":"true","authID":"ops@example.org","authProvider":"local","firstName":"Ops","lastName":"Person","email":"ops@example.org","sendWelcomeEmail":"false","metadata":{"labels":[],"creationTimestamp":"2024-03-18T09:12:44.015200Z","modificationTimestamp":"2024-03-18T09:12:44.015200Z","createdBy":"00000000-0000-0000-0000-000000000000"}}],"metadata":{"continue":"eyJpIjoxfQ==","count":3}}"#,
    },
    Seed { operations: &["role_binding_list"], status: 200, body: r#"{"items":[["b1f4","owner"]],"metadata":{}}"# },
    Seed {
        operations: &["account_list"],
        status: 200,
        body: r#"{"type":"application/astra-accounts","version":"1.0","items":[{"type":"application/astra-account","version":"1.0","id":"0b7d","name":"Example","state":"active","isEnabled":"true","metadata":{"labels":[],"creationTimestamp":"2024-03-18T09:12:44.015200Z","modificationTimestamp":"2024-03-18T09:12:44.015200Z","createdBy":"00000000-0000-0000-0000-000000000000"}}],"metadata":{}}"#,
    },
    Seed {
        operations: &["cloud_list"],
        status: 200,
        body: r#"{"type":"application/astra-clouds","version":"1.1","items":[{"id":"c"}],"metadata":{}}"#,
    },
];
