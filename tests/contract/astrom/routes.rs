use reqwest::Method;
use serde_json::json;

use super::fixture::{Fixture, NO_ID};
use crate::test_world::TestWorld;

#[tokio::test]
async fn other_methods_are_refused_with_those_that_there_are() {
    let fixture = Fixture::start().await;
    let one = format!("/apiTokens/{NO_ID}");
    for (method, path, allow) in [
        (Method::PUT, "/apiTokens", "GET, HEAD, POST"),
        (Method::DELETE, "/apiTokens", "GET, HEAD, POST"),
        (Method::PATCH, "/apiTokens", "GET, HEAD, POST"),
        (Method::POST, &one, "DELETE, GET, HEAD, PUT"),
        (Method::PATCH, &one, "DELETE, GET, HEAD, PUT"),
        (Method::PATCH, "/apiTokens/lookup", "POST"),
    ] {
        let reply = fixture.send(method.clone(), path, Some("{}")).await;
        reply.assert_error(405, "Method not allowed");
        assert_eq!(reply.header("allow"), allow, "{method} {path}");
    }
}

#[tokio::test]
async fn refused_method_still_asks_for_credentials() {
    let fixture = Fixture::start().await;
    let reply = fixture.with(None).send(Method::PATCH, "/apiTokens", None).await;
    reply.assert_error(401, "Missing authorization parameter.");
}

#[tokio::test]
async fn every_answer_carries_the_headers_of_the_vendor() {
    let fixture = Fixture::start().await;
    let token = fixture.seed_plain("t");
    let path = format!("/apiTokens/{}", token.id);
    let replies = [
        fixture.get("/apiTokens").await,
        fixture.post("/apiTokens", &json!({"name": "n", "scopes": ["metrics.read"]})).await,
        fixture.delete(&path).await,
        fixture.delete(&path).await,
        fixture.with(None).send(Method::GET, "/apiTokens", None).await,
    ];
    for (reply, status) in replies.iter().zip([200, 201, 204, 404, 401]) {
        assert_eq!(reply.status, status, "{reply:?}");
        assert_eq!(reply.header("dynatrace-response-source"), "Cluster");
        assert_eq!(reply.header("server"), "ruxit server");
        assert_eq!(reply.header("cache-control"), "no-store, no-cache");
        assert_eq!(reply.header("pragma"), "no-cache");
        if status != 204 {
            assert_eq!(reply.header("content-type"), "application/json; charset=utf-8");
        }
    }
}

#[tokio::test]
async fn refusal_shows_no_secret() {
    let fixture = Fixture::start().await;
    let wrong = format!("{}.{}", fixture.caller.id, "CANARY22".repeat(8));
    let body = json!({"token": wrong}).to_string();
    for reply in [
        fixture.holding(&wrong).send(Method::GET, "/apiTokens", None).await,
        fixture.send(Method::POST, "/apiTokens/lookup", Some(&body)).await,
        fixture.get(&format!("/apiTokens/{wrong}")).await,
        fixture.delete(&format!("/apiTokens/{wrong}")).await,
    ] {
        assert!(!reply.text.contains("CANARY"), "{reply:?}");
    }
    let environment = fixture.world.look(|world| format!("{:?}", fixture.environment_of(world)));
    assert!(!environment.contains(fixture.caller.secret.expose()));
}

/// Goal: URLs of hosted environments, which have no `/e/{id}`, reach the default environment.
/// Method: the demo environment is the first one of its world, and so the default one. Such a path names no world, so
/// this is the default world of a server of its own.
#[tokio::test]
async fn path_without_an_environment_is_the_default_one() {
    let fixture = Fixture::on(TestWorld::alone().await);
    let authorization = format!("Api-Token {}", fixture.world.demo().astrom.token.expose());
    let send = async |method, path: &str, body: Option<&str>| {
        fixture.with(Some(&authorization)).send_to(method, &format!("/api/v2{path}"), body).await
    };
    let body = json!({"name": "n", "scopes": ["metrics.read"]}).to_string();
    let created = send(Method::POST, "/apiTokens", Some(&body)).await;
    assert_eq!(created.status, 201, "{created:?}");
    assert_eq!(send(Method::GET, "/apiTokens", None).await.json()["totalCount"], json!(7));
    let lookup = json!({"token": created.json()["token"]}).to_string();
    assert_eq!(send(Method::POST, "/apiTokens/lookup", Some(&lookup)).await.status, 200);
    let one = format!("/apiTokens/{}", created.json()["id"].as_str().unwrap());
    assert_eq!(send(Method::GET, &one, None).await.status, 200);
    send(Method::PUT, &one, Some(r#"{"name": "m"}"#)).await.assert_empty(204);
    send(Method::DELETE, &one, None).await.assert_empty(204);
    send(Method::GET, &one, None).await.assert_error(404, "Token does not exist");
    let refused = send(Method::PATCH, &one, None).await;
    refused.assert_error(405, "Method not allowed");
    assert_eq!(refused.header("allow"), "DELETE, GET, HEAD, PUT");
    let stranger = format!("Api-Token {}", fixture.caller.secret.expose());
    let reply = fixture.with(Some(&stranger)).send_to(Method::GET, "/api/v2/apiTokens", None).await;
    reply.assert_error(401, "Token Authentication failed");
}

/// Goal: the ids of a path are decoded; everything else of it is compared as it was sent.
#[tokio::test]
async fn ids_are_decoded_and_literals_are_not() {
    let fixture = Fixture::start().await;
    let authorization = format!("Api-Token {}", fixture.caller.secret.expose());
    let (environment, id) = (&fixture.environment, fixture.caller.id.to_string());
    let encoded = |text: &str| text.bytes().map(|byte| format!("%{byte:02x}")).collect::<String>();
    let path = format!("/e/{}/api/v2/apiTokens/{}", encoded(environment), encoded(&id));
    let reply = fixture.with(Some(&authorization)).send_to(Method::GET, &path, None).await;
    assert_eq!((reply.status, &reply.json()["id"]), (200, &json!(id)), "{path}");
    fixture
        .with(Some(&authorization))
        .send_to(Method::PATCH, &path, None)
        .await
        .assert_error(405, "Method not allowed");
    let path = format!("/e/{environment}/api/v2/{}/{id}", encoded("apiTokens"));
    fixture.with(Some(&authorization)).send_to(Method::GET, &path, None).await.assert_error(404, "HTTP 404 Not Found");
    let slash = fixture.get(&format!("/apiTokens/{}%2F{}", &id[..9], &id[9..])).await;
    slash.assert_error(404, "Token does not exist");
}
