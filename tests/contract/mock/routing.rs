//! Which operation a request is for, and what answers those that are for none.

use serde_json::{Value, json};
use tokenwright_mock::{Effect, Fault};
use tokio::io::AsyncWriteExt as _;

use super::wire::{self, Received};
use crate::test_world::TestWorld;

/// Returns the head of a request without an end, with the host that the mock is to see.
fn head(method: &str, target: &str, more: &str) -> String {
    format!("{method} {target} HTTP/1.1\r\nHost: localhost\r\n{more}")
}

fn authorized(world: &TestWorld) -> String {
    format!("Authorization: Api-Token {}\r\n", world.demo().astrom.token.expose())
}

fn tokens(world: &TestWorld) -> String {
    format!("/e/{}/api/v2/apiTokens", world.demo().astrom.environment_id)
}

async fn send(world: &TestWorld, head: &str) -> Received {
    wire::exchange(world.socket(), head).await.unwrap()
}

fn json_of(received: &Received) -> Value {
    serde_json::from_str(&received.body).unwrap_or_else(|_| panic!("JSON: {:?}", received.body))
}

/// Goal: whoever probes a path that no document has learns first whether its credentials work.
#[tokio::test]
async fn unknown_path_of_an_api_asks_for_credentials_and_is_the_vendors_404() {
    let world = TestWorld::start().await;
    let demo = world.demo();
    let account = &demo.astra_control.account_id;
    let clouds = format!("/accounts/{account}/topology/v1/managedClusters");
    let bearer = |secret: &str| format!("Authorization: Bearer {secret}\r\n");
    for (target, wrong, right, expected) in [
        (
            format!("/e/{}/api/v1/deployment/installer", demo.astrom.environment_id),
            "Authorization: Api-Token dt0c01.WRONG.WRONG\r\n".to_owned(),
            authorized(&world),
            json!({"error": {"code": 404, "message": "HTTP 404 Not Found"}}),
        ),
        (clouds, bearer("wrong"), bearer(demo.astra_control.token.expose()), json!({"status": "404"})),
    ] {
        for credentials in ["", &wrong] {
            assert_eq!(send(&world, &head("GET", &target, credentials)).await.status, 401, "{target}");
        }
        let refused = send(&world, &head("GET", &target, &right)).await;
        assert_eq!(refused.status, 404, "{target}: {}", refused.body);
        for (name, value) in expected.as_object().unwrap() {
            assert_eq!(json_of(&refused)[name], *value, "{target}");
        }
    }
    let group = format!("/api/public/v1.0/groups/{}/automationConfig", demo.ops_manager.project_id);
    let challenged = send(&world, &head("GET", &group, "")).await;
    assert_eq!(challenged.status, 401);
    assert!(challenged.header("www-authenticate").unwrap().starts_with("Digest "), "{:?}", challenged.headers);
}

/// Goal: the journal, the log and the metrics know of requests to paths that no operation has.
#[tokio::test]
async fn unknown_path_is_journaled_without_an_operation_and_with_what_may_have_been_meant() {
    let world = TestWorld::start().await;
    let target = tokens(&world).replace("apiTokens", "apiToken");
    assert_eq!(send(&world, &head("POST", &target, &authorized(&world))).await.status, 404);
    let entry = &world.journal("").await[0];
    assert_eq!((&entry["operation"], &entry["status"]), (&Value::Null, &json!(404)), "{entry}");
    assert_eq!(entry["tenant"], json!(world.demo().astrom.environment_id));
    let reason = entry["reason"].as_str().unwrap();
    assert!(
        reason.ends_with("; did you mean GET, POST /e/{environment_id}/api/v2/apiTokens?"),
        "what may have been meant: {reason}"
    );
}

#[tokio::test]
async fn unknown_path_of_an_api_is_counted() {
    let world = TestWorld::alone().await;
    let target = tokens(&world).replace("apiTokens", "settings");
    send(&world, &head("GET", &target, &authorized(&world))).await;
    send(&world, &head("GET", "/nowhere", "")).await;
    let metrics = send(&world, &head("GET", "/metrics", "")).await.body;
    for line in [
        r#"tokenwright_mock_requests_total{api="astrom",operation="none",status="404"} 1"#,
        r#"tokenwright_mock_requests_total{api="none",operation="none",status="404"} 1"#,
    ] {
        assert!(metrics.lines().any(|shown| shown == line), "no {line} in\n{metrics}");
    }
}

#[tokio::test]
async fn faults_of_an_api_apply_to_its_unknown_paths() {
    let world = TestWorld::start().await;
    world.add_fault(Fault::new(Effect::status(503)).on_operation("api_token_list")).await;
    let target = tokens(&world).replace("apiTokens", "settings");
    assert_eq!(send(&world, &head("GET", &target, &authorized(&world))).await.status, 404);
    world.add_fault(Fault::new(Effect::status(503))).await;
    assert_eq!(send(&world, &head("GET", &target, &authorized(&world))).await.status, 503);
}

/// Goal: a base URL with a slash at its end, joined carelessly, is a mistake that the mock shows.
#[tokio::test]
async fn empty_segments_make_another_path() {
    let world = TestWorld::start().await;
    let tokens = tokens(&world);
    for target in [
        format!("/{tokens}"),
        tokens.replace("/api/", "//api/"),
        tokens.replace("/apiTokens", "//apiTokens"),
        format!("{tokens}/"),
    ] {
        let refused = send(&world, &head("GET", &target, &authorized(&world))).await;
        assert_eq!((refused.status, &json_of(&refused)["error"]["code"]), (404, &json!(404)), "{target}");
        let entry = world.journal("").await.pop().unwrap();
        let reason = entry["reason"].as_str().unwrap();
        let hint = "; the path has an empty segment; did you mean GET, POST /e/{environment_id}/api/v2/apiTokens?";
        assert!(reason.ends_with(hint), "{target}: {reason}");
    }
    assert_eq!(send(&world, &head("GET", &tokens, &authorized(&world))).await.status, 200);
}

#[tokio::test]
async fn methods_are_case_sensitive() {
    let world = TestWorld::start().await;
    for method in ["get", "Get", "post"] {
        let refused = send(&world, &head(method, &tokens(&world), &authorized(&world))).await;
        assert_eq!((refused.status, refused.header("allow")), (405, Some("GET, HEAD, POST")), "{method}");
    }
}

/// Goal: where an API has a literal segment beside a variable one, the literal wins if it has the method.
#[tokio::test]
async fn literal_beside_a_variable_has_methods_of_its_own() {
    let world = TestWorld::start().await;
    let lookup = format!("{}/lookup", tokens(&world));
    for (method, target, status, allow) in [
        ("GET", &lookup, 404, None),
        ("DELETE", &lookup, 404, None),
        ("PATCH", &lookup, 405, Some("POST")),
        ("POST", &lookup, 400, None),
        ("GET", &format!("{lookup}s"), 404, None),
        ("POST", &format!("{lookup}s"), 405, Some("DELETE, GET, HEAD, PUT")),
    ] {
        let received = send(&world, &head(method, target, &authorized(&world))).await;
        assert_eq!((received.status, received.header("allow")), (status, allow), "{method} {target}");
    }
}

#[tokio::test]
async fn head_answers_as_get_without_a_body() {
    let world = TestWorld::start().await;
    let demo = world.demo();
    let bearer = format!("Authorization: Bearer {}\r\n", demo.astra_control.token.expose());
    let (account, user) = (&demo.astra_control.account_id, &demo.astra_control.user_id);
    for (target, credentials) in [
        (tokens(&world), authorized(&world)),
        (format!("/accounts/{account}/core/v1/users/{user}/tokens"), bearer),
        ("/healthz".to_owned(), String::new()),
        ("/readyz".to_owned(), String::new()),
        (format!("/_mock/worlds/{}/clock", world.id()), String::new()),
    ] {
        let get = send(&world, &head("GET", &target, &credentials)).await;
        let only_head = send(&world, &head("HEAD", &target, &credentials)).await;
        assert_eq!((get.status, only_head.status, only_head.body.as_str()), (200, 200, ""), "{target}");
        assert_eq!(only_head.announced(), get.body.len(), "{target}");
        assert_eq!(only_head.header("content-type"), get.header("content-type"), "{target}");
    }
    assert_eq!(send(&world, &head("HEAD", &tokens(&world), "")).await.status, 401);
    let entries = world.journal("method=HEAD").await;
    assert_eq!(entries.last().unwrap()["operation"], "api_token_list");
    assert_eq!(entries[0]["response_body"], Value::Null, "{}", entries[0]);
}

/// Goal: what the mock puts into links and `Location` is a host.
#[tokio::test]
async fn host_that_is_missing_repeated_or_malformed_is_refused() {
    let world = TestWorld::start().await;
    for target in [tokens(&world), "/healthz".to_owned(), "/_mock/worlds".to_owned(), "/nowhere".to_owned()] {
        for hosts in [
            "",
            "Host: mock\r\nHost: mock\r\n",
            "Host:\r\n",
            "Host: a b\r\n",
            "Host: mock/path\r\n",
            "Host: user@mock\r\n",
            "Host: mock:port\r\n",
            "Host: mock:99999\r\n",
            "Host: \"mock\r\n",
        ] {
            let head = format!("GET {target} HTTP/1.1\r\n{hosts}{}", authorized(&world));
            let refused = send(&world, &head).await;
            assert_eq!(refused.status, 400, "{target} {hosts:?}: {}", refused.body);
            assert!(refused.body.contains("Host"), "{}", refused.body);
        }
    }
    let old = format!("GET {} HTTP/1.0\r\n{}", tokens(&world), authorized(&world));
    assert_eq!(send(&world, &old).await.status, 200, "HTTP/1.0 has no Host header");
}

/// Goal: a body that no operation reads does not cost the client its connection.
#[tokio::test]
async fn body_that_nobody_reads_leaves_the_connection_open() {
    let world = TestWorld::start().await;
    let body = "x".repeat(100_000);
    let with_body = format!("{}Content-Length: {}\r\n\r\n{body}", authorized(&world), body.len());
    let mut stream = world.socket().connect().await.unwrap();
    let one = format!("{}/dt0c01.UNKNOWN", tokens(&world));
    for (method, target, status) in [
        ("POST", "/nowhere".to_owned(), 404),
        ("PATCH", tokens(&world), 405),
        ("DELETE", one, 404),
        ("POST", tokens(&world).replace("apiTokens", "settings"), 404),
        ("GET", "/healthz".to_owned(), 200),
    ] {
        stream.write_all(head(method, &target, &with_body).as_bytes()).await.unwrap();
        let received = wire::next(&mut stream).await.unwrap();
        assert_eq!((received.status, received.header("connection")), (status, None), "{method} {target}");
    }
}

#[tokio::test]
async fn body_that_is_longer_than_the_server_reads_closes_the_connection_and_says_so() {
    let server = tokenwright_mock::MockServer::builder().body_bytes_max(1000).start().await.unwrap();
    let world = TestWorld::on(server);
    let body = "x".repeat(100_000);
    let one = format!("{}/dt0c01.UNKNOWN", tokens(&world));
    let request = format!("{}Content-Length: {}\r\n\r\n{body}", head("DELETE", &one, &authorized(&world)), body.len());
    let received = wire::send(world.socket(), &request).await.unwrap();
    assert_eq!((received.status, received.header("connection")), (404, Some("close")));
}

/// Goal: a client that waits for `100 Continue` is refused by the head of its request alone.
/// Method: the body is announced and never sent.
#[tokio::test]
async fn request_that_is_refused_by_its_head_gets_its_status_before_its_body() {
    let world = TestWorld::start().await;
    let expecting = "Expect: 100-continue\r\nContent-Type: application/json\r\nContent-Length: 10\r\n";
    for (method, target, credentials, status) in [
        ("POST", tokens(&world), String::new(), 401),
        ("PATCH", tokens(&world), authorized(&world), 405),
        ("POST", "/nowhere".to_owned(), String::new(), 404),
        ("POST", tokens(&world), authorized(&world) + "Content-Encoding: gzip\r\n", 415),
        ("POST", tokens(&world), authorized(&world) + "Accept: text/html\r\n", 406),
    ] {
        let head = format!("{}{expecting}\r\n", head(method, &target, &credentials));
        let received = wire::send(world.socket(), &head).await.unwrap();
        assert_eq!((received.status, received.header("connection")), (status, Some("close")), "{method} {target}");
    }
    let mut stream = world.socket().connect().await.unwrap();
    let body = json!({"name": "n", "scopes": ["metrics.read"]}).to_string();
    let head = head("POST", &tokens(&world), &authorized(&world));
    let head = format!("{head}Expect: 100-continue\r\nContent-Length: {}\r\n\r\n", body.len());
    stream.write_all(head.as_bytes()).await.unwrap();
    let mut interim = [0; 25];
    tokio::io::AsyncReadExt::read_exact(&mut stream, &mut interim).await.unwrap();
    assert_eq!(&interim, b"HTTP/1.1 100 Continue\r\n\r\n");
    stream.write_all(body.as_bytes()).await.unwrap();
    assert_eq!(wire::next(&mut stream).await.unwrap().status, 201);
}

#[tokio::test]
async fn path_that_no_api_has_says_where_to_look() {
    let world = TestWorld::start().await;
    let refused = send(&world, &head("GET", "/api/v3/apiTokens", "")).await;
    let detail = json_of(&refused)["detail"].as_str().unwrap().to_owned();
    assert_eq!((refused.status, refused.header("content-type")), (404, Some("application/problem+json")));
    assert!(detail.contains("did you mean GET, POST /api/v2/apiTokens?"), "{detail}");
    let refused = send(&world, &head("POST", "/healthz", "")).await;
    assert_eq!((refused.status, refused.header("allow")), (405, Some("GET, HEAD")));
}
