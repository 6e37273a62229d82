//! What a server does when one of its limits is reached.

use std::time::Duration;

use serde_json::{Value, json};
use tokenwright_mock::{Builder, Effect, Fault, FaultError, JournalLimits, MockServer, NewWorld, Query, WorldsError};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use super::wire::{self, Received};

async fn server(configure: impl FnOnce(Builder) -> Builder) -> MockServer {
    configure(MockServer::builder().self_check(true)).start().await.unwrap()
}

async fn post(server: &MockServer, path: &str, body: Value) -> (u16, Value) {
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let url = format!("http://{}/_mock{path}", server.address());
    let answer = http.post(url).body(body.to_string()).send().await.unwrap();
    (answer.status().as_u16(), answer.json().await.unwrap())
}

#[tokio::test]
async fn world_has_no_more_faults_than_it_may() {
    let server = server(|builder| builder.faults_max(2)).await;
    let created = server.create_world(NewWorld::default()).unwrap();
    let text = "the world has 2 faults, which is its limit; remove some, or raise the limit (--faults-max)";
    for (id, faults) in [("default".to_owned(), &server.world().faults), (created.id().to_string(), &created.faults)] {
        let path = format!("/worlds/{id}/faults");
        let fault = json!({"effect": {"kind": "status", "status": 503}});
        for expected in [201, 201, 409] {
            let (status, body) = post(&server, &path, fault.clone()).await;
            assert_eq!(status, expected, "{body}");
            assert!(status == 201 || body["detail"] == text, "{body}");
        }
        let refused = faults.add(Fault::new(Effect::Hang)).unwrap_err();
        assert_eq!((&refused, refused.to_string().as_str()), (&FaultError::TooMany(2), text));
        assert!(faults.remove(1));
        faults.add(Fault::new(Effect::status(500)).times(0)).unwrap();
    }
}

#[tokio::test]
async fn journal_keeps_as_much_as_the_server_lets_it() {
    let limits = JournalLimits { n_entries_max: 2, ..JournalLimits::default() };
    let server = server(|builder| builder.journal_limits(limits)).await;
    let created = server.create_world(NewWorld::default()).unwrap();
    for (info, journal) in [(server.info(), &server.world().journal), (created.info(), &created.journal)] {
        for _ in 0..3 {
            wire::exchange(server.address(), &wire::listing(info)).await.unwrap();
        }
        let kept: Vec<_> = journal.entries().iter().map(|entry| entry.number).collect();
        assert_eq!((kept, journal.n_recorded()), (vec![2, 3], 3));
    }
}

/// Asserts that a connection ends with the server's own answer, and what that says.
#[track_caller]
fn assert_refused(received: &Received, status: u16, parts: &[&str]) {
    assert_eq!((received.status, received.header("connection")), (status, Some("close")), "{}", received.body);
    assert_eq!(received.header("content-type"), Some("application/problem+json"));
    let body: Value = serde_json::from_str(&received.body).unwrap();
    assert_eq!((received.announced(), &body["status"]), (received.body.len(), &json!(status)), "{body}");
    let detail = body["detail"].as_str().unwrap();
    assert!(parts.iter().all(|part| detail.contains(part)), "{parts:?}: {detail}");
}

/// Goal: so many connections are served, the next one is told why not, and a place that is left is free.
#[tokio::test]
async fn connections_beyond_the_limit_are_told_so_and_closed() {
    let server = server(|builder| builder.connections_max(2)).await;
    let request = format!("{}\r\n", wire::listing(server.info()));
    let mut open = Vec::new();
    for _ in 0..2 {
        let mut stream = wire::connect(server.address(), &request).await.unwrap();
        assert_eq!(wire::next(&mut stream).await.unwrap().status, 200);
        open.push(stream);
    }
    let refused = wire::send(server.address(), &request).await.unwrap();
    assert_refused(&refused, 503, &["2 connections are open", "--connections-max"]);
    open[0].write_all(request.as_bytes()).await.unwrap();
    assert_eq!(wire::next(&mut open[0]).await.unwrap().status, 200, "the others go on");
    let mut left = open.pop().unwrap();
    left.shutdown().await.unwrap();
    assert_eq!(left.read(&mut [0]).await.unwrap(), 0);
    let mut again = wire::exchange(server.address(), &wire::listing(server.info())).await.unwrap();
    while again.status == 503 {
        // The end of the connection is seen before its place is free.
        again = wire::exchange(server.address(), &wire::listing(server.info())).await.unwrap();
    }
    assert_eq!(again.status, 200);
}

#[tokio::test]
async fn connections_that_nobody_can_serve_do_not_delay_the_stop() {
    let server = server(|builder| builder.connections_max(1)).await;
    let mut streams = Vec::new();
    for _ in 0..3 {
        streams.push(wire::connect(server.address(), "GET / HT").await.unwrap());
    }
    tokio::time::timeout(wire::PATIENCE / 2, server.stop()).await.expect("a stop in time").unwrap();
}

/// Goal: a head that does not come is not waited for: neither before its first byte nor within it.
#[tokio::test]
async fn head_that_takes_too_long_is_answered_and_its_connection_closed() {
    let server = server(|builder| builder.head_time_max(Duration::from_millis(100))).await;
    for begun in ["", "GET /e/x/api/v2/apiTokens HTTP/1.1\r\nHost: mo"] {
        let refused = wire::send(server.address(), begun).await.unwrap();
        assert_refused(&refused, 408, &["100 ms", "--head-ms-max"]);
    }
    assert_eq!(server.world().journal.n_recorded(), 0);
}

/// Goal: the time of a later head begins with its first byte, and neither pauses nor bodies count.
#[tokio::test]
async fn time_of_a_later_head_begins_with_its_first_byte() {
    let server = server(|builder| builder.head_time_max(Duration::from_millis(100))).await;
    server.world().faults.add(Fault::new(Effect::Delay { min_ms: 150, max_ms: 150 })).unwrap();
    let request = format!("{}\r\n", wire::listing(server.info()));
    let mut stream = wire::connect(server.address(), &request).await.unwrap();
    for _ in 0..2 {
        assert_eq!(wire::next(&mut stream).await.unwrap().status, 200, "an answer may take longer than a head");
        stream.write_all(request.as_bytes()).await.unwrap();
    }
    assert_eq!(wire::next(&mut stream).await.unwrap().status, 200);
    stream.write_all(b"GET /").await.unwrap();
    assert_refused(&wire::receive(stream).await.unwrap(), 408, &["--head-ms-max"]);
}

#[tokio::test]
async fn head_that_is_too_long_is_answered_and_its_connection_closed() {
    let server = server(|builder| builder.head_bytes_max(4096)).await;
    let with = |length: usize| {
        let head = wire::listing(server.info());
        format!("{head}X-Padding: {}\r\nConnection: close\r\n\r\n", "x".repeat(length))
    };
    let n_rest = with(0).len();
    assert_eq!(wire::send(server.address(), &with(4096 - n_rest)).await.unwrap().status, 200);
    let refused = wire::send(server.address(), &with(4097 - n_rest)).await.unwrap();
    assert_refused(&refused, 431, &["4096 bytes", "--head-bytes-max"]);
    let refused = wire::send(server.address(), &with(1 << 20)).await.unwrap();
    assert_refused(&refused, 431, &["4096 bytes"]);
}

#[tokio::test]
async fn limits_that_nobody_could_keep_are_refused_at_the_start() {
    for (builder, part) in [
        (MockServer::builder().head_time_max(Duration::from_secs(31)), "--head-ms-max"),
        (MockServer::builder().head_time_max(Duration::ZERO), "from 1 to 30000 ms"),
        (MockServer::builder().connections_max(0), "--connections-max"),
        (MockServer::builder().head_bytes_max(0), "--head-bytes-max"),
    ] {
        let error = builder.start().await.unwrap_err().to_string();
        assert!(error.contains(part), "{error}");
    }
}

fn create(server: &MockServer, length: usize) -> String {
    let (id, token) = (&server.info().astrom.environment_id, server.info().astrom.token.expose());
    let body = r#"{"name":"x","scopes":["metrics.read"]}"#;
    let body = format!("{body}{}", " ".repeat(length - body.len()));
    format!(
        "POST /e/{id}/api/v2/apiTokens HTTP/1.1\r\nHost: mock\r\nConnection: close\r\nAuthorization: Api-Token {token}\r\nContent-Length: {length}\r\n\r\n{body}"
    )
}

/// Goal: below what a vendor takes the server answers for itself; what the vendor does not take is the vendor's.
#[tokio::test]
async fn body_beyond_the_limit_is_refused_by_the_server_or_the_vendor() {
    let small = server(|builder| builder.body_bytes_max(100)).await;
    assert_eq!(wire::send(small.address(), &create(&small, 100)).await.unwrap().status, 201);
    let refused = wire::send(small.address(), &create(&small, 101)).await.unwrap();
    assert_eq!(refused.status, 413);
    assert!(refused.body.contains("100 bytes") && refused.body.contains("--body-bytes-max"), "{}", refused.body);
    let told = small.world().journal.find(&Query::default().status(413)).pop().unwrap();
    assert!(told.reason.unwrap().contains("--body-bytes-max"));
    let (status, body) = post(&small, "/worlds", json!({"seed": 1, "padding": "x".repeat(100)})).await;
    assert!(status == 413 && body["detail"].as_str().unwrap().contains("--body-bytes-max"), "{body}");
    for n_bytes_max in [1 << 20, (1 << 20) + 1, 16 << 20] {
        let server = server(|builder| builder.body_bytes_max(n_bytes_max)).await;
        assert_eq!(wire::send(server.address(), &create(&server, 1 << 20)).await.unwrap().status, 201);
        let refused = wire::send(server.address(), &create(&server, (1 << 20) + 1)).await.unwrap();
        assert_eq!(refused.status, 413);
        assert!(refused.body.starts_with(r#"{"error":{"code":413"#), "the vendor's words: {}", refused.body);
    }
}

/// Goal: without memory nothing is created, in any API or in process, and everything else goes on.
#[tokio::test]
async fn nothing_is_created_beyond_the_limit_of_memory() {
    let server = server(|builder| builder.memory_mib_max(1)).await;
    let part = "1 MiB of memory, which is its limit (--memory-mib-max)";
    for (path, body) in [("/worlds", json!({})), ("/worlds/default/faults", json!({"effect": {"kind": "hang"}}))] {
        let (status, body) = post(&server, path, body).await;
        assert!(status == 507 && body["detail"].as_str().unwrap().contains(part), "{status} {body}");
    }
    let with_id = "PUT /_mock/worlds/0badcafe HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}";
    assert_eq!(wire::send(server.address(), with_id).await.unwrap().status, 507);
    let refused = wire::send(server.address(), &create(&server, 40)).await.unwrap();
    assert!(refused.status == 507 && refused.body.contains(part), "{}", refused.body);
    let refused = server.create_world(NewWorld::default()).unwrap_err();
    assert!(matches!(&refused, WorldsError::OutOfMemory(text) if text.contains(part)), "{refused}");
    let listed = wire::exchange(server.address(), &wire::listing(server.info())).await.unwrap();
    assert_eq!(listed.status, 200);
    let (status, _) =
        post(&server, "/worlds/default/journal/verify", json!({"query": {"status": 507}, "exactly": 1})).await;
    assert_eq!(status, 200);
}

#[tokio::test]
async fn memory_below_the_limit_is_no_obstacle() {
    let server = server(|builder| builder.memory_mib_max(1 << 20)).await;
    assert_eq!(wire::send(server.address(), &create(&server, 40)).await.unwrap().status, 201);
    server.create_world(NewWorld::default()).unwrap();
}
