//! Requests that wait while their world becomes another one.

use std::time::Duration;

use reqwest::Response;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use super::super::wire;
use super::fixture::{Fixture, text};

/// Longer than any answer takes; shorter than the fault delays.
const PATIENCE: Duration = Duration::from_secs(20);

/// Creates a token with a world's own one, which a fault delays.
async fn late_create(fixture: &Fixture, world: &Value) -> Response {
    let astrom = &world["astrom"];
    let request = fixture.http.post(format!("{}/apiTokens", text(&astrom["base_url"])));
    let request = request.header("authorization", format!("Api-Token {}", text(&astrom["token"])));
    request.json(&json!({"name": "late", "scopes": ["metrics.read"]})).send().await.unwrap()
}

/// Goal: a world that was put back, or made anew, sees nothing of requests that came before.
/// Method: a fault lets a create wait for a minute; once it does, the world becomes another one.
#[tokio::test]
async fn request_that_waits_is_given_up_when_its_world_changes() {
    for way in ["reset", "snapshot", "state", "deletion"] {
        let fixture = Fixture::start().await;
        let id = fixture.place.free_id();
        let path = |rest: &str| format!("/worlds/{id}{rest}");
        let world = fixture.call("PUT", &path(""), json!({"seed": 7})).await.body;
        let state = fixture.call("GET", &path("/state"), Value::Null).await.body;
        fixture.call("PUT", &path("/snapshots/s"), Value::Null).await;
        let effect = json!({"kind": "delay", "min_ms": 60_000, "max_ms": 60_000});
        let fault = json!({"operation": "api_token_create", "times": 1, "effect": effect});
        assert_eq!(fixture.call("POST", &path("/faults"), fault).await.status, 201);
        let change = async {
            let waits = async || fixture.call("GET", &path("/faults/1"), Value::Null).await.body["n_applied"] == 1;
            while !waits().await {}
            let (method, rest, body) = match way {
                "reset" => ("POST", "/reset", Value::Null),
                "snapshot" => ("POST", "/snapshots/s/restore", Value::Null),
                "state" => ("PUT", "/state", state.clone()),
                _ => ("DELETE", "", Value::Null),
            };
            let changed = fixture.call(method, &path(rest), body).await;
            assert!([201, 204].contains(&changed.status), "{way}: {changed:?}");
        };
        let both = async { tokio::join!(late_create(&fixture, &world), change) };
        let (given_up, ()) = tokio::time::timeout(PATIENCE, both).await.expect("an answer");
        assert_eq!(given_up.status(), 503, "{way}");
        assert_eq!(given_up.headers()["content-type"], "application/problem+json", "{way}");
        let problem: Value = given_up.json().await.unwrap();
        assert!(text(&problem["detail"]).contains("reset, restored or deleted while"), "{problem}");
        if way == "deletion" {
            assert_eq!(fixture.call("PUT", &path(""), json!({"seed": 7})).await.status, 201);
        }
        assert_eq!(fixture.call("GET", &path("/journal"), Value::Null).await.body["entries"], json!([]), "{way}");
        let state = fixture.call("GET", &path("/state"), Value::Null).await.body.to_string();
        assert!(!state.contains("late"), "{way}: {state}");
        // And whoever comes later is served.
        assert_eq!(fixture.create_token(&world, "later").await["token"].as_str().map(str::len), Some(96), "{way}");
    }
}

/// Goal: a body that comes late is a wait like any other.
/// Method: the server asks for the body once it has found the world and let the caller in; then the world is reset.
#[tokio::test]
async fn request_whose_body_comes_after_a_reset_is_given_up() {
    let fixture = Fixture::start().await;
    let world = fixture.world(json!({})).await;
    let (id, astrom) = (text(&world["id"]), &world["astrom"]);
    let (environment, token) = (text(&astrom["environment_id"]), text(&astrom["token"]));
    let body = r#"{"name":"late","scopes":["metrics.read"]}"#;
    let head = format!(
        "POST /e/{environment}/api/v2/apiTokens HTTP/1.1\r\nHost: mock\r\nAuthorization: Api-Token {token}\r\n\
         Expect: 100-continue\r\nConnection: close\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    let mut stream = fixture.place.socket().connect().await.unwrap();
    stream.write_all(head.as_bytes()).await.unwrap();
    let mut received = Vec::new();
    while !received.ends_with(b"\r\n\r\n") {
        let n_bytes = tokio::time::timeout(PATIENCE, stream.read_buf(&mut received)).await.expect("an answer").unwrap();
        assert_ne!(n_bytes, 0, "the connection ended");
    }
    assert!(received.starts_with(b"HTTP/1.1 100"), "{}", String::from_utf8_lossy(&received));
    assert_eq!(fixture.call("POST", &format!("/worlds/{id}/reset"), Value::Null).await.status, 204);
    stream.write_all(body.as_bytes()).await.unwrap();
    let given_up = wire::receive(stream).await.unwrap();
    assert_eq!((given_up.status, given_up.header("content-type")), (503, Some("application/problem+json")));
    let journal = fixture.call("GET", &format!("/worlds/{id}/journal"), Value::Null).await.body;
    assert_eq!(journal["entries"], json!([]));
}

/// Goal: a change of one world is none of another.
#[tokio::test]
async fn request_that_waits_in_another_world_is_carried_out() {
    let fixture = Fixture::start().await;
    let [waiting, other] = [fixture.world(json!({})).await, fixture.world(json!({})).await];
    let path = |rest: &str| format!("/worlds/{}{rest}", text(&waiting["id"]));
    let effect = json!({"kind": "delay", "min_ms": 300, "max_ms": 300});
    fixture.call("POST", &path("/faults"), json!({"times": 1, "effect": effect})).await;
    let reset = async {
        let waits = async || fixture.call("GET", &path("/faults/1"), Value::Null).await.body["n_applied"] == 1;
        while !waits().await {}
        fixture.call("POST", &format!("/worlds/{}/reset", text(&other["id"])), Value::Null).await
    };
    let (created, reset) = tokio::join!(late_create(&fixture, &waiting), reset);
    assert_eq!((created.status().as_u16(), reset.status), (201, 204));
}
