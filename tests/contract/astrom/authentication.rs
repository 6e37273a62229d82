use chrono::TimeDelta;
use reqwest::Method;
use serde_json::json;
use tokenwright_mock::astrom::{Scope, State, TokenSeed};

use super::fixture::{Fixture, NOW, at, plain};
use crate::ipv6;
use crate::test_world::TestWorld;

const MISSING: &str = "Missing authorization parameter.";
const FAILED: &str = "Token Authentication failed";

#[tokio::test]
async fn request_without_credentials_is_told_that_they_are_missing() {
    let fixture = Fixture::start().await;
    for path in ["/apiTokens", "/apiTokens?api-token="] {
        fixture.with(None).send(Method::GET, path, None).await.assert_error(401, MISSING);
    }
    fixture.with(Some("")).send(Method::GET, "/apiTokens", None).await.assert_error(401, MISSING);
}

#[tokio::test]
async fn unusable_credentials_fail_without_saying_why() {
    let fixture = Fixture::start().await;
    let secret = fixture.caller.secret.expose();
    let wrong_secret = format!("{}.{}", fixture.caller.id, "A".repeat(64));
    for authorization in [
        "Api-Token",
        "Api-Token x",
        "Api-Token abcdefghijklmnopqrstu",
        &format!("Api-Token {wrong_secret}"),
        &format!("Api-Token {}", fixture.caller.id),
        &format!("Api-Token {}", secret.to_lowercase()),
        &format!("Bearer {secret}"),
        &format!("Basic {secret}"),
        secret,
    ] {
        let reply = fixture.with(Some(authorization)).send(Method::GET, "/apiTokens", None).await;
        reply.assert_error(401, FAILED);
    }
}

#[tokio::test]
async fn scheme_is_read_in_any_case() {
    let fixture = Fixture::start().await;
    for scheme in ["Api-Token", "api-token", "API-TOKEN"] {
        let authorization = format!("{scheme} {}", fixture.caller.secret.expose());
        let reply = fixture.with(Some(&authorization)).send(Method::GET, "/apiTokens", None).await;
        assert_eq!(reply.status, 200, "{scheme}: {reply:?}");
    }
}

#[tokio::test]
async fn token_may_come_in_the_query_and_the_header_wins() {
    let fixture = Fixture::start().await;
    for name in ["api-token", "Api-Token", "API-TOKEN"] {
        let path = format!("/apiTokens?{name}={}", fixture.caller.secret.expose());
        let reply = fixture.with(None).send(Method::GET, &path, None).await;
        assert_eq!(reply.status, 200, "{name}: {reply:?}");
        fixture.with(Some("Api-Token x")).send(Method::GET, &path, None).await.assert_error(401, FAILED);
        let empty = format!("/apiTokens?{name}=");
        fixture.with(None).send(Method::GET, &empty, None).await.assert_error(401, MISSING);
    }
}

#[tokio::test]
async fn token_authenticates_until_the_instant_it_expires() {
    let fixture = Fixture::start().await;
    let end = at("2026-11-22T11:00:00Z");
    let token = fixture.seed(TokenSeed { expires_at: Some(end), ..plain("expiring") });
    let body = json!({"token": token.secret.expose()}).to_string();
    for (offset_ms, expected) in [(-1, 200), (0, 401), (1, 401)] {
        fixture.set_clock(end + TimeDelta::milliseconds(offset_ms));
        let reply = fixture.holding(token.secret.expose()).send(Method::POST, "/apiTokens/lookup", Some(&body)).await;
        assert_eq!(reply.status, expected, "{offset_ms} ms: {reply:?}");
    }
}

#[tokio::test]
async fn expired_token_is_still_listed_as_enabled() {
    let fixture = Fixture::start().await;
    let token = fixture.seed(TokenSeed { expires_at: Some(at("2026-11-01T00:00:00Z")), ..plain("expired") });
    let reply = fixture.get(&format!("/apiTokens/{}", token.id)).await;
    assert_eq!(reply.json()["enabled"], json!(true), "{reply:?}");
}

#[tokio::test]
async fn disabled_token_authenticates_again_once_enabled() {
    let fixture = Fixture::start().await;
    let token = fixture.seed(TokenSeed { state: State::Disabled, ..plain("revoked") });
    let body = json!({"token": token.secret.expose()}).to_string();
    let lookup =
        async || fixture.holding(token.secret.expose()).send(Method::POST, "/apiTokens/lookup", Some(&body)).await;
    lookup().await.assert_error(401, FAILED);
    fixture.put(&format!("/apiTokens/{}", token.id), &json!({"enabled": true})).await.assert_empty(204);
    assert_eq!(lookup().await.status, 200);
}

#[tokio::test]
async fn token_of_another_environment_is_unknown() {
    let fixture = Fixture::start().await;
    let other = fixture.world.demo().astrom.token.expose();
    fixture.holding(other).send(Method::GET, "/apiTokens", None).await.assert_error(401, FAILED);
}

#[tokio::test]
async fn unknown_environment_comes_before_credentials() {
    let fixture = Fixture::start().await;
    let reply = fixture.with(None).send_to(Method::GET, "/e/nowhere/api/v2/apiTokens", None).await;
    reply.assert_error(404, "failed to resolve tenant <nowhere>");
}

#[tokio::test]
async fn each_operation_needs_the_scope_of_its_row() {
    let fixture = Fixture::start().await;
    let holder = |scope| fixture.seed(TokenSeed { scopes: vec![scope], ..plain("one scope") });
    let (reader, writer) = (holder(Scope::ApiTokensRead), holder(Scope::ApiTokensWrite));
    let read = "Token is missing required scope. Use one of: apiTokens.read (Read API tokens)";
    let write = "Token is missing required scope. Use one of: apiTokens.write (Write API tokens)";
    let one = format!("/apiTokens/{}", fixture.caller.id);
    // The bodies are wrong on purpose: the scope comes before the input.
    for (method, path, wrong_holder, message) in [
        (Method::GET, "/apiTokens?pageSize=0", &writer, read),
        (Method::POST, "/apiTokens", &reader, write),
        (Method::GET, &one, &writer, read),
        (Method::PUT, &one, &reader, write),
        (Method::DELETE, &one, &reader, write),
        (Method::DELETE, "/apiTokens/nothing", &reader, write),
    ] {
        let reply = fixture.holding(wrong_holder.secret.expose()).send(method, path, Some("{")).await;
        reply.assert_error(403, message);
    }
}

#[tokio::test]
async fn lookup_needs_any_scope_but_one() {
    let fixture = Fixture::start().await;
    let body = json!({"token": fixture.caller.secret.expose()}).to_string();
    let any = fixture.seed_plain("any scope");
    let reply = fixture.holding(any.secret.expose()).send(Method::POST, "/apiTokens/lookup", Some(&body)).await;
    assert_eq!(reply.status, 200, "{reply:?}");
    let none = fixture.seed(TokenSeed { scopes: Vec::new(), ..plain("no scope") });
    let reply = fixture.holding(none.secret.expose()).send(Method::POST, "/apiTokens/lookup", Some(&body)).await;
    reply.assert_error(403, "Token is missing required scope.");
}

#[tokio::test]
async fn every_authenticated_request_counts_as_use_even_a_refused_one() {
    let fixture = Fixture::start().await;
    let token = fixture.seed_plain("watched");
    let path = format!("/apiTokens/{}", token.id);
    let before = fixture.get(&path).await.json();
    assert_eq!((before.get("lastUsedDate"), before.get("lastUsedIpAddress")), (None, None), "{before:#}");
    fixture.set_clock(at("2026-11-22T10:30:00.456Z"));
    let refused = fixture.holding(token.secret.expose()).send(Method::GET, "/apiTokens", None).await;
    assert_eq!(refused.status, 403, "{refused:?}");
    let after = fixture.get(&path).await.json();
    assert_eq!(after["lastUsedDate"], json!("2026-11-22T10:30:00.456Z"));
    assert_eq!(after["lastUsedIpAddress"], json!("127.0.0.1"));
    assert_eq!(after.get("modifiedDate"), None, "{after:#}");
}

#[tokio::test]
async fn use_from_an_ipv6_address_shows_it() {
    let Some(server) = ipv6::server().await else { return };
    let fixture = Fixture::on(TestWorld::on(server));
    let token = fixture.seed_plain("watched");
    fixture.holding(token.secret.expose()).send(Method::GET, "/apiTokens", None).await;
    let after = fixture.get(&format!("/apiTokens/{}", token.id)).await.json();
    assert_eq!((&after["lastUsedDate"], &after["lastUsedIpAddress"]), (&json!(NOW), &json!("::1")), "{after:#}");
}

#[tokio::test]
async fn failed_authentication_is_no_use() {
    let fixture = Fixture::start().await;
    let token = fixture.seed(TokenSeed { state: State::Disabled, ..plain("revoked") });
    fixture.holding(token.secret.expose()).send(Method::GET, "/apiTokens", None).await.assert_error(401, FAILED);
    let after = fixture.get(&format!("/apiTokens/{}", token.id)).await.json();
    assert_eq!(after.get("lastUsedDate"), None, "{after:#}");
}

#[tokio::test]
async fn demo_token_can_read_and_write() {
    let fixture = Fixture::start().await;
    let demo = &fixture.world.demo().astrom;
    assert_ne!(demo.environment_id, fixture.environment);
    let path = format!("/e/{}/api/v2/apiTokens", demo.environment_id);
    let authorization = format!("Api-Token {}", demo.token.expose());
    let listed = fixture.with(Some(&authorization)).send_to(Method::GET, &path, None).await;
    assert_eq!((listed.status, listed.json()["totalCount"].as_u64()), (200, Some(6)), "{listed:?}");
    let body = json!({"name": "n", "scopes": ["metrics.read"]}).to_string();
    let created = fixture.with(Some(&authorization)).send_to(Method::POST, &path, Some(&body)).await;
    assert_eq!(created.status, 201, "{created:?}");
}
