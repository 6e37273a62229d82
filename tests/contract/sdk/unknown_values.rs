//! Answers of a newer server.

use serde_json::{Value, json};
use tokenwright::astrom::types::ApiTokenUpdate;
use tokenwright::{astra_control, astrom, ops_manager};

use super::canned::{Canned, answer};

#[tokio::test]
async fn unknown_scope_decodes_and_goes_back_unchanged() {
    let token = json!({
        "id": "odd id", "enabled": true, "scopes": ["metrics.read", "metrics.imagine"],
        "creationDate": "2026-11-22T08:17:00.123Z", "lastUsedDate": "2026-11-22T08:17:00Z",
    });
    let server = Canned::start([answer(200, &[], &token.to_string()), answer(204, &[], "")]).await;
    let client = astrom::Client::builder(server.url()).credential("t").build().unwrap();
    let read = client.api_token_get().id("x").send().await.unwrap().into_inner();
    assert_eq!(read.scopes[1].as_str(), "metrics.imagine");
    assert!(!read.scopes[1].is_known());
    assert_eq!(serde_json::to_value(&read).unwrap(), token);

    let body = ApiTokenUpdate::builder().scopes(read.scopes);
    client.api_token_update().id("x").body(body).send().await.unwrap();
    let request = server.requests().remove(1);
    assert!(request.ends_with(r#"{"scopes":["metrics.read","metrics.imagine"]}"#), "{request}");
}

#[tokio::test]
async fn unknown_member_is_passed_over() {
    let list = json!({ "totalCount": 1, "apiTokens": [{ "id": "dt0c01.A", "colour": "red" }], "mood": {} });
    let server = Canned::start([answer(200, &[], &list.to_string())]).await;
    let client = astrom::Client::builder(server.url()).credential("t").build().unwrap();
    let list = client.api_token_list().send().await.unwrap();
    assert_eq!(list.api_tokens[0].id.as_ref().map(astrom::TokenId::as_str), Some("dt0c01.A"));
}

#[tokio::test]
async fn unknown_role_decodes_and_goes_back_unchanged() {
    let mut key = json!({
        "id": "1", "desc": "", "links": [], "publicKey": "p", "privateKey": "********-****-****-0f1e2d3c4b5a",
        "roles": [{ "orgId": "2", "roleName": "ORG_DREAMER" }],
    });
    let server = Canned::start([answer(200, &[], &key.to_string())]).await;
    let pair = ops_manager::KeyPair::new("u", "p");
    let client = ops_manager::Client::builder(server.url()).credential(pair).build().unwrap();
    let read = client.org_api_key_get().org_id("2").api_key_id("1").send().await.unwrap();
    assert!(!read.roles[0].role_name.is_known());
    key["privateKey"] = "[REDACTED]".into();
    assert_eq!(serde_json::to_value(&*read).unwrap(), key);
}

#[tokio::test]
async fn unknown_version_and_odd_time_decode() {
    let token = json!({
        "type": "application/astra-token", "version": "7.0", "id": "i", "userID": "u", "name": "n",
        "metadata": {
            "labels": [], "createdBy": "u",
            "creationTimestamp": "2024-03-18T09:12:44,0152Z", "modificationTimestamp": "2024-03-18T09:12:44Z",
        },
    });
    let server = Canned::start([answer(200, &[], &token.to_string())]).await;
    let client = astra_control::Client::builder(server.url()).credential("t").build().unwrap();
    let read = client.token_get().account_id("a").user_id("u").token_id("i").send().await.unwrap();
    assert_eq!(read.version.as_str(), "7.0");
    let again: Value = serde_json::to_value(&*read).unwrap();
    assert_eq!(again["metadata"]["creationTimestamp"], "2024-03-18T09:12:44.015200Z");
}

#[tokio::test]
async fn what_a_vendor_may_plausibly_send_is_read() {
    let token = json!({ "scopes": null, "additionalMetadata": { "dashboardId": 7, "reportId": "r" } });
    let refusal = json!({ "error": { "code": "404", "message": "Token does not exist", "constraintViolations": 1 } });
    let answers = [
        answer(200, &[], &token.to_string()),
        answer(200, &[], "<p>done</p>"),
        answer(202, &[], "{}"),
        answer(404, &[], &refusal.to_string()),
    ];
    let server = Canned::start(answers).await;
    let client = astrom::Client::builder(server.url()).credential("t").build().unwrap();
    let token = client.api_token_get().id("x").send().await.unwrap().into_inner();
    let metadata = token.additional_metadata.unwrap();
    assert_eq!(["dashboardId", "reportId"].map(|name| metadata.get(name).map(String::as_str)), [Some("7"), Some("r")]);
    assert_eq!(token.scopes, []);
    for status in [200, 202] {
        assert_eq!(client.api_token_delete().id("x").send().await.unwrap().status(), status);
    }
    let error = client.api_token_get().id("x").send().await.unwrap_err();
    assert_eq!(error.vendor_error().unwrap().message, "Token does not exist");
}
