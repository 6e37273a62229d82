use reqwest::Method;
use serde_json::json;
use tokenwright_mock::astrom::{State, TokenSeed};

use super::fixture::{CALLER_CREATED, Fixture, NOW, at, plain};

const PATH: &str = "/apiTokens/lookup";

#[tokio::test]
async fn token_looks_itself_up() {
    let fixture = Fixture::start().await;
    fixture.post(PATH, &json!({"token": fixture.caller.secret.expose()})).await.assert(
        200,
        &json!({
            "id": fixture.caller.id.to_string(), "name": "caller", "enabled": true, "owner": "admin",
            "creationDate": CALLER_CREATED, "lastUsedDate": NOW, "lastUsedIpAddress": "127.0.0.1",
            "personalAccessToken": false, "scopes": ["apiTokens.read", "apiTokens.write"],
        }),
    );
}

#[tokio::test]
async fn looking_a_token_up_is_no_use_of_it() {
    let fixture = Fixture::start().await;
    let token = fixture.seed_plain("other");
    let found = fixture.post(PATH, &json!({"token": token.secret.expose()})).await.json();
    assert_eq!((&found["name"], found.get("lastUsedDate")), (&json!("other"), None), "{found:#}");
}

#[tokio::test]
async fn disabled_and_expired_tokens_are_found() {
    let fixture = Fixture::start().await;
    for (seed, enabled) in [
        (TokenSeed { state: State::Disabled, ..plain("disabled") }, false),
        (TokenSeed { expires_at: Some(at("2026-11-01T00:00:00Z")), ..plain("expired") }, true),
    ] {
        let token = fixture.seed(seed);
        let reply = fixture.post(PATH, &json!({"token": token.secret.expose()})).await;
        assert_eq!((reply.status, &reply.json()["enabled"]), (200, &json!(enabled)), "{reply:?}");
    }
}

#[tokio::test]
async fn only_the_right_secret_finds_a_token() {
    let fixture = Fixture::start().await;
    let id = fixture.caller.id.to_string();
    let wrong = format!("{id}.{}", "A".repeat(64));
    for secret in [id.as_str(), &wrong, "abcdefghijklmnopqrstu", "x", " "] {
        fixture.post(PATH, &json!({"token": secret})).await.assert_error(404, "Token does not exist");
    }
}

#[tokio::test]
async fn body_needs_a_token() {
    let fixture = Fixture::start().await;
    for (body, message) in [
        (json!({}), "must not be null"),
        (json!({"token": null}), "must not be null"),
        (json!({"Token": "x"}), "must not be null"),
        (json!({"token": ""}), "must not be empty"),
    ] {
        fixture.post(PATH, &body).await.assert_violations(&[("token", message, "PAYLOAD_BODY")]);
    }
    let reply = fixture.send(Method::POST, PATH, Some(r#"{"token": {}}"#)).await;
    reply.assert_error(400, "Could not map JSON at 'token' near line 1 column 11");
}

#[tokio::test]
async fn unknown_members_are_ignored() {
    let fixture = Fixture::start().await;
    let reply = fixture.post(PATH, &json!({"token": fixture.caller.secret.expose(), "id": 1})).await;
    assert_eq!(reply.status, 200, "{reply:?}");
}

#[tokio::test]
async fn no_other_method_takes_lookup_for_a_token() {
    let fixture = Fixture::start().await;
    fixture.get(PATH).await.assert_error(404, "Token does not exist");
    fixture.put(PATH, &json!({})).await.assert_error(404, "Token does not exist");
    fixture.delete(PATH).await.assert_error(404, "Token does not exist");
}
