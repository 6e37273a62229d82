//! Connections that a fault breaks: what a client reads before, and what has happened behind its back.

use std::io::ErrorKind;

use serde_json::{Value, json};
use tokenwright::RetryPolicy;
use tokenwright::astrom::Client;
use tokenwright_mock::{Effect, Fault, FaultError, MockServer, Query, ResetAfter};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use super::wire;

/// A server that can break connections.
async fn server() -> MockServer {
    MockServer::builder().self_check(true).connection_faults(true).start().await.unwrap()
}

fn reset(after: ResetAfter) -> Effect {
    Effect::Reset { after, body_bytes: None }
}

/// The head and the body of a create; it ends where the head of a request does.
fn create(server: &MockServer) -> String {
    let (id, token) = (&server.info().unwrap().astrom.environment_id, server.info().unwrap().astrom.token.expose());
    let body = r#"{"name":"reset","scopes":["metrics.read"]}"#;
    let length = body.len();
    format!(
        "POST /e/{id}/api/v2/apiTokens HTTP/1.1\r\nHost: mock\r\nAuthorization: Api-Token {token}\r\nContent-Length: {length}\r\n\r\n{body}"
    )
}

fn n_tokens(server: &MockServer) -> usize {
    let environment = server.world().astrom().environment(&server.info().unwrap().astrom.environment_id).unwrap();
    environment.n_tokens()
}

/// Sends bytes and returns what is read until the connection ends, and how it ends.
async fn read_to_end(server: &MockServer, request: &str) -> (String, Option<ErrorKind>) {
    let mut stream = wire::connect(server.address(), request).await.unwrap();
    let mut bytes = Vec::new();
    let end = tokio::time::timeout(wire::PATIENCE, stream.read_to_end(&mut bytes)).await.expect("an end");
    (String::from_utf8(bytes).unwrap(), end.err().map(|error| error.kind()))
}

#[tokio::test]
async fn reset_after_the_request_comes_without_a_byte_and_without_effect() {
    let server = server().await;
    server.world().faults.add(Fault::new(reset(ResetAfter::Request))).unwrap();
    let n_before = n_tokens(&server);
    let received = read_to_end(&server, &create(&server)).await;
    assert_eq!(received, (String::new(), Some(ErrorKind::ConnectionReset)));
    assert_eq!(n_tokens(&server), n_before);
}

#[tokio::test]
async fn reset_after_handling_comes_without_a_byte_and_with_effect() {
    let server = server().await;
    server.world().faults.add(Fault::new(reset(ResetAfter::Handling))).unwrap();
    let n_before = n_tokens(&server);
    let received = read_to_end(&server, &create(&server)).await;
    assert_eq!(received, (String::new(), Some(ErrorKind::ConnectionReset)));
    assert_eq!(n_tokens(&server), n_before + 1);
}

/// Goal: the client has the whole head, and of the body exactly what it was to have.
#[tokio::test]
async fn reset_after_the_head_comes_behind_it_and_so_much_of_the_body() {
    for (body_bytes, body) in [(None, ""), (Some(0), ""), (Some(7), r#"{"id":""#)] {
        let server = server().await;
        server.world().faults.add(Fault::new(Effect::Reset { after: ResetAfter::Head, body_bytes })).unwrap();
        let n_before = n_tokens(&server);
        let (text, end) = read_to_end(&server, &create(&server)).await;
        assert_eq!(end, Some(ErrorKind::ConnectionReset), "{text}");
        let received = wire::parse(&text);
        assert_eq!((received.status, received.body.as_str()), (201, body), "{text}");
        assert!(received.announced() > 50 && received.header("connection").is_none(), "{text}");
        assert_eq!(n_tokens(&server), n_before + 1);
    }
}

/// Goal: an answer of which nothing is missing ends in a reset all the same.
#[tokio::test]
async fn reset_comes_behind_a_whole_answer_and_one_without_a_body() {
    let server = server().await;
    let environment = server.world().astrom().environment(&server.info().unwrap().astrom.environment_id).unwrap();
    let whole = Effect::Reset { after: ResetAfter::Head, body_bytes: Some(1 << 20) };
    server.world().faults.add(Fault::new(whole)).unwrap();
    let (text, end) = read_to_end(&server, &create(&server)).await;
    let created = wire::parse(&text);
    assert_eq!((created.status, created.announced(), end), (201, created.body.len(), Some(ErrorKind::ConnectionReset)));
    assert_eq!(created.header("connection"), None, "{text}");
    let n_before = environment.n_tokens();
    let id = serde_json::from_str::<Value>(&created.body).unwrap()["id"].as_str().unwrap().to_owned();
    let request = format!(
        "{}\r\n",
        wire::listing(server.info().unwrap()).replacen("GET", "DELETE", 1).replacen(
            "apiTokens",
            &format!("apiTokens/{id}"),
            1
        )
    );
    let (text, end) = read_to_end(&server, &request).await;
    assert_eq!((wire::parse(&text).status, end), (204, Some(ErrorKind::ConnectionReset)), "{text}");
    assert_eq!(environment.n_tokens(), n_before - 1);
}

#[tokio::test]
async fn connection_is_reset_by_the_request_that_the_fault_is_for() {
    let server = server().await;
    server.world().faults.add(Fault::new(reset(ResetAfter::Request)).after(2)).unwrap();
    let request = format!("{}\r\n", wire::listing(server.info().unwrap()));
    let mut stream = wire::connect(server.address(), "").await.unwrap();
    for _ in 0..2 {
        stream.write_all(request.as_bytes()).await.unwrap();
        assert_eq!(wire::next(&mut stream).await.unwrap().status, 200);
    }
    stream.write_all(request.as_bytes()).await.unwrap();
    assert_eq!(stream.read(&mut [0]).await.unwrap_err().kind(), ErrorKind::ConnectionReset);
}

#[tokio::test]
async fn journal_tells_of_the_reset() {
    let server = server().await;
    let faults = &server.world().faults;
    for after in [ResetAfter::Request, ResetAfter::Handling, ResetAfter::Head] {
        faults.add(Fault::new(reset(after)).times(1)).unwrap();
        read_to_end(&server, &create(&server)).await;
    }
    let told = server.world().journal.find(&Query::default().fault("reset"));
    let told: Vec<_> = told.into_iter().map(|entry| (entry.status, entry.reason)).collect();
    let because = |reason: &str| Some(format!("a fault resets the connection {reason}"));
    assert_eq!(
        told,
        [
            (None, because("before the request is carried out")),
            (None, because("in place of the answer")),
            (Some(201), None)
        ]
    );
}

#[tokio::test]
async fn server_without_the_relay_refuses_the_fault_and_names_the_switch() {
    let server = MockServer::start().await;
    let refused = server.world().faults.add(Fault::new(reset(ResetAfter::Head))).unwrap_err();
    assert_eq!(refused, FaultError::ConnectionsOutOfReach);
    let text = refused.to_string();
    assert!(text.contains("--connection-faults") && text.contains("Builder::connection_faults"), "{text}");
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let fault = json!({"effect": {"kind": "reset", "after": "request"}}).to_string();
    let url = format!("http://{}/_mock/worlds/default/faults", server.address());
    let answer = http.post(url).body(fault).send().await.unwrap();
    assert_eq!(answer.status(), 409);
    let body: Value = answer.json().await.unwrap();
    assert_eq!(body["detail"], text, "{body}");
}

#[tokio::test]
async fn part_of_a_body_needs_a_head_before_it() {
    let server = server().await;
    let effect = Effect::Reset { after: ResetAfter::Request, body_bytes: Some(1) };
    let refused = server.world().faults.add(Fault::new(effect)).unwrap_err();
    assert_eq!(refused.to_string(), "body_bytes can be given only with after: head");
}

/// Goal: the SDK repeats what is safe to repeat, and a create never, wherever the connection breaks.
#[tokio::test]
async fn client_repeats_a_read_after_a_reset_and_a_create_never() {
    let server = server().await;
    let astrom = &server.info().unwrap().astrom;
    let policy = RetryPolicy::default().delay_base(std::time::Duration::from_millis(1));
    let client = Client::builder(&astrom.base_url).credential(astrom.token.expose()).no_proxy().retry_policy(policy);
    let client = client.build().unwrap();
    for (after, n_created) in [(ResetAfter::Request, 0), (ResetAfter::Handling, 1), (ResetAfter::Head, 1)] {
        let (world, n_before) = (server.world(), n_tokens(&server));
        world.faults.clear();
        world.journal.clear();
        world.faults.add(Fault::new(reset(after)).on_operation("api_token_create").times(1)).unwrap();
        world.faults.add(Fault::new(reset(after)).on_operation("api_token_list").times(1)).unwrap();
        let body = tokenwright::astrom::types::ApiTokenCreate::builder()
            .name("once")
            .scopes(vec![tokenwright::astrom::Scope::METRICS_READ]);
        let error = client.api_token_create().body(body).send().await.unwrap_err();
        assert_eq!(error.attempts(), 1, "{after:?}: {error}");
        assert_eq!(n_tokens(&server), n_before + n_created, "{after:?}");
        client.api_token_list().send().await.unwrap_or_else(|error| panic!("{after:?}: {error}"));
        let n_of = |operation| world.journal.find(&Query::default().operation(operation)).len();
        assert_eq!((n_of("api_token_create"), n_of("api_token_list")), (1, 2), "{after:?}");
    }
}
