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
];
