//! The same requests get the same answers, byte for byte.

mod script;

use serde_json::{Value, json};
use tokenwright_mock::MockServer;

use script::{N_EXCHANGES, WORLD, run};

async fn deterministic() -> MockServer {
    MockServer::builder().deterministic(true).self_check(true).start().await.unwrap()
}

async fn answers(server: &MockServer) -> Vec<String> {
    let authority = server.address().to_string();
    tokio::task::spawn_blocking(move || run(&authority)).await.unwrap()
}

#[track_caller]
fn assert_same(first: &[String], second: &[String]) {
    assert_eq!((first.len(), second.len()), (N_EXCHANGES, N_EXCHANGES));
    let differing = first.iter().zip(second).enumerate().find(|(_, (first, second))| first != second);
    if let Some((at, (first, second))) = differing {
        panic!("answer {at} differs:\n{first}\n\n{second}");
    }
}

#[tokio::test]
async fn script_gets_the_same_bytes_twice_and_from_another_server() {
    let server = deterministic().await;
    let first = answers(&server).await;
    assert!(server.delete_world(WORLD.parse().unwrap()));
    assert_same(&first, &answers(&server).await);
    assert_same(&first, &answers(&deterministic().await).await);
    for status in [200, 201, 204, 400, 401, 404, 405] {
        assert!(first.iter().any(|answer| answer.starts_with(&format!("HTTP/1.1 {status} "))), "no {status}");
    }
}

/// Goal: the script would notice.
#[tokio::test]
async fn script_gets_other_bytes_where_chance_decides() {
    let servers = [MockServer::start().await, MockServer::start().await];
    assert_ne!(answers(&servers[0]).await[0], answers(&servers[1]).await[0]);
}

/// Goal: a world goes back to where the same requests get the same answers.
#[tokio::test]
async fn default_world_answers_the_same_after_a_reset() {
    let server = deterministic().await;
    let list = super::wire::listing(server.info().unwrap());
    let create = |body: &str| {
        let (id, token) = (&server.info().unwrap().astrom.environment_id, server.info().unwrap().astrom.token.expose());
        format!(
            "POST /e/{id}/api/v2/apiTokens HTTP/1.1\r\nHost: mock\r\nAuthorization: Api-Token {token}\r\n\
             Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
            body.len()
        )
    };
    let mut rounds = Vec::new();
    for _ in 0..2 {
        let created = super::wire::send(server.address(), &create(r#"{"name":"n","scopes":["metrics.read"]}"#)).await;
        let listed = super::wire::exchange(server.address(), &list).await.unwrap();
        rounds.push((created.unwrap().body, listed.header("date").unwrap().to_owned(), listed.body));
        assert!(server.world().reset());
    }
    assert_eq!(rounds[0], rounds[1]);
    assert_eq!(rounds[0].1, "Tue, 01 Jan 2030 00:00:00 GMT");
}

/// Goal: what nobody has decided of a world is the same at each start.
#[tokio::test]
async fn drawn_worlds_are_the_same_on_each_server() {
    let mut rounds = Vec::new();
    for _ in 0..2 {
        let server = deterministic().await;
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        let url = |path: &str| format!("http://{}/_mock/worlds{path}", server.address());
        let mut round = Vec::new();
        for body in [json!({}), json!({"state": {"astrom": {"environments": [{}]}}}), json!({"fork_of": "default"})] {
            let created = client.post(url("")).header("host", "localhost").body(body.to_string());
            let world: Value = created.send().await.unwrap().json().await.unwrap();
            let state = client.get(url(&format!("/{}/state", world["id"].as_str().unwrap())));
            round.push((world, state.send().await.unwrap().text().await.unwrap()));
        }
        rounds.push(round);
    }
    assert_eq!(rounds[0], rounds[1]);
}
