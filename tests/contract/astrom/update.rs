use reqwest::Method;
use serde_json::json;

use super::fixture::{Fixture, NO_ID, at, plain};
use tokenwright_mock::astrom::{Scope, TokenSeed};

const LATER: &str = "2026-11-22T12:00:00.000Z";

#[tokio::test]
async fn rename_keeps_everything_else() {
    let fixture = Fixture::start().await;
    let token = fixture.seed_plain("old");
    let path = format!("/apiTokens/{}", token.id);
    let mut expected = fixture.get(&path).await.json();
    fixture.set_clock(at(LATER));
    fixture.put(&path, &json!({"name": "new"})).await.assert_empty(204);
    expected["name"] = json!("new");
    expected["modifiedDate"] = json!(LATER);
    fixture.get(&path).await.assert(200, &expected);
}

#[tokio::test]
async fn scopes_are_replaced_as_a_whole_and_hold_at_once() {
    let fixture = Fixture::start().await;
    let token = fixture.seed(TokenSeed { scopes: vec![Scope::ApiTokensRead, Scope::MetricsRead], ..plain("t") });
    let path = format!("/apiTokens/{}", token.id);
    let list = async || fixture.holding(token.secret.expose()).send(Method::GET, "/apiTokens", None).await.status;
    assert_eq!(list().await, 200);
    let scopes = json!(["settings.read", "entities.read", "settings.read"]);
    fixture.put(&path, &json!({"scopes": scopes})).await.assert_empty(204);
    assert_eq!(fixture.get(&path).await.json()["scopes"], json!(["settings.read", "entities.read"]));
    assert_eq!(list().await, 403);
}

#[tokio::test]
async fn modification_date_moves_with_name_and_scopes_only() {
    let fixture = Fixture::start().await;
    let both = vec![Scope::MetricsRead, Scope::MetricsIngest];
    for (body, moves) in [
        (json!({}), false),
        (json!({"enabled": false}), false),
        (json!({"enabled": true}), false),
        (json!({"name": "t"}), false),
        (json!({"scopes": ["metrics.read", "metrics.ingest"]}), false),
        (json!({"scopes": ["metrics.ingest", "metrics.read", "metrics.ingest"]}), false),
        (json!({"name": null, "enabled": null, "scopes": null}), false),
        (json!({"name": "u"}), true),
        (json!({"scopes": ["metrics.read"]}), true),
        (json!({"enabled": false, "name": "u"}), true),
    ] {
        let token = fixture.seed(TokenSeed { scopes: both.clone(), ..plain("t") });
        let path = format!("/apiTokens/{}", token.id);
        fixture.put(&path, &body).await.assert_empty(204);
        let after = fixture.get(&path).await.json();
        assert_eq!(after.get("modifiedDate").is_some(), moves, "{body}: {after:#}");
    }
}

#[tokio::test]
async fn members_that_cannot_be_changed_are_ignored() {
    let fixture = Fixture::start().await;
    let token = fixture.seed_plain("t");
    let path = format!("/apiTokens/{}", token.id);
    let before = fixture.get(&path).await.json();
    let body = json!({"owner": "x", "expirationDate": "yesterday", "personalAccessToken": 7, "id": "x"});
    fixture.put(&path, &body).await.assert_empty(204);
    fixture.get(&path).await.assert(200, &before);
}

#[tokio::test]
async fn token_cannot_disable_itself_and_then_nothing_else_happens_either() {
    let fixture = Fixture::start().await;
    let path = format!("/apiTokens/{}", fixture.caller.id);
    let reply = fixture.put(&path, &json!({"enabled": false, "name": "new", "scopes": ["apiTokens.read"]})).await;
    let message = "the token used for authentication must not be disabled";
    reply.assert_violations(&[("enabled", message, "PAYLOAD_BODY")]);
    let after = fixture.get(&path).await.json();
    assert_eq!((&after["enabled"], &after["name"]), (&json!(true), &json!("caller")), "{after:#}");
    assert_eq!(after["scopes"], json!(["apiTokens.read", "apiTokens.write"]));
}

#[tokio::test]
async fn token_may_rename_itself_and_give_up_its_own_scopes() {
    let fixture = Fixture::start().await;
    let path = format!("/apiTokens/{}", fixture.caller.id);
    let body = json!({"enabled": true, "name": "new", "scopes": ["apiTokens.read"]});
    fixture.put(&path, &body).await.assert_empty(204);
    assert_eq!(fixture.put(&path, &json!({})).await.status, 403);
}

#[tokio::test]
async fn unacceptable_changes_are_refused_as_a_whole() {
    let fixture = Fixture::start().await;
    let token = fixture.seed_plain("t");
    let path = format!("/apiTokens/{}", token.id);
    let before = fixture.get(&path).await.json();
    let reply = fixture.put(&path, &json!({"name": "", "scopes": []})).await;
    reply.assert_violations(&[
        ("name", "must not be empty", "PAYLOAD_BODY"),
        ("scopes", "must not be empty", "PAYLOAD_BODY"),
    ]);
    let reply = fixture.put(&path, &json!({"name": "new", "scopes": ["metrics.read", "Mobile"]})).await;
    assert_eq!(reply.json()["error"]["constraintViolations"][0]["path"], json!("scopes[1]"), "{reply:?}");
    let reply = fixture.send(Method::PUT, &path, Some(r#"{"name":"new","enabled":"false"}"#)).await;
    reply.assert_error(400, "Could not map JSON at 'enabled' near line 1 column 25");
    fixture.get(&path).await.assert(200, &before);
}

#[tokio::test]
async fn input_comes_before_existence() {
    let fixture = Fixture::start().await;
    let path = format!("/apiTokens/{NO_ID}");
    fixture.put(&path, &json!({"name": ""})).await.assert_violations(&[("name", "must not be empty", "PAYLOAD_BODY")]);
    fixture.put(&path, &json!({"name": "n"})).await.assert_error(404, "Token does not exist");
}

#[tokio::test]
async fn secret_is_no_id_here() {
    let fixture = Fixture::start().await;
    let path = format!("/apiTokens/{}", fixture.caller.secret.expose());
    fixture.put(&path, &json!({})).await.assert_error(404, "Token does not exist");
}

#[tokio::test]
async fn blank_id_is_a_violation() {
    let fixture = Fixture::start().await;
    fixture.put("/apiTokens/%20", &json!({})).await.assert_violations(&[("id", "must not be blank", "PATH")]);
}
