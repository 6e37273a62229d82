//! What all operations answer alike.

use reqwest::Method;
use serde_json::json;

use super::fixture::Fixture;

/// The operations, with a body that each takes.
pub(super) fn requests(fixture: &Fixture) -> Vec<(Method, String, Option<String>)> {
    let one = format!("/apiTokens/{}", fixture.seed_plain("target").id);
    let create = json!({"name": "n", "scopes": ["metrics.read"]}).to_string();
    let lookup = json!({"token": fixture.caller.secret.expose()}).to_string();
    vec![
        (Method::GET, "/apiTokens".to_owned(), None),
        (Method::POST, "/apiTokens".to_owned(), Some(create)),
        (Method::POST, "/apiTokens/lookup".to_owned(), Some(lookup)),
        (Method::GET, one.clone(), None),
        (Method::PUT, one.clone(), Some(json!({"name": "m"}).to_string())),
        (Method::DELETE, one, None),
    ]
}

#[tokio::test]
async fn every_operation_asks_for_credentials() {
    let fixture = Fixture::start().await;
    for (method, path, body) in requests(&fixture) {
        let reply = fixture.with(None).send(method, &path, body.as_deref()).await;
        reply.assert_error(401, "Missing authorization parameter.");
    }
}

#[tokio::test]
async fn every_operation_asks_for_a_known_environment() {
    let fixture = Fixture::start().await;
    let authorization = format!("Api-Token {}", fixture.caller.secret.expose());
    let unknown = format!("{}-no", fixture.environment);
    for (method, path, body) in requests(&fixture) {
        let path = format!("/e/{unknown}/api/v2{path}");
        let reply = fixture.with(Some(&authorization)).send_to(method, &path, body.as_deref()).await;
        reply.assert_error(404, &format!("failed to resolve tenant <{unknown}>"));
    }
}

#[tokio::test]
async fn every_body_has_a_megabyte_at_most() {
    let fixture = Fixture::start().await;
    for (method, path, body) in requests(&fixture) {
        if let Some(body) = body {
            let padded = body + &" ".repeat(1 << 20);
            let reply = fixture.send(method, &path, Some(&padded)).await;
            reply.assert_error(413, "Request payload exceeds the limit of 1 MB");
        }
    }
}
