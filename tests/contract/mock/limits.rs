//! What a server does when one of its limits is reached.

use serde_json::{Value, json};
use tokenwright_mock::{Builder, Effect, Fault, FaultError, JournalLimits, MockServer, NewWorld, Query};

use super::wire;

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
    for (info, journal) in
        [(server.info().unwrap(), &server.world().journal), (created.info().unwrap(), &created.journal)]
    {
        for _ in 0..3 {
            wire::exchange(server.address(), &wire::listing(info)).await.unwrap();
        }
        let kept: Vec<_> = journal.entries().iter().map(|entry| entry.number).collect();
        assert_eq!((kept, journal.n_recorded()), (vec![2, 3], 3));
    }
}

fn create(server: &MockServer, length: usize) -> String {
    let (id, token) = (&server.info().unwrap().astrom.environment_id, server.info().unwrap().astrom.token.expose());
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
