//! The live journal.

use std::time::Duration;

use reqwest::Response;
use serde_json::{Value, json};
use tokenwright_mock::MockServer;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use super::fixture::{Fixture, text};

const PATIENCE: Duration = Duration::from_secs(20);

/// Opens the stream of a world, given as its id or with path and query.
async fn listen(fixture: &Fixture, world: &str, last_event_id: Option<&str>) -> Response {
    let path = if world.contains('/') { world.to_owned() } else { format!("{world}/journal/stream") };
    let request = fixture.http.get(format!("{}/_mock/worlds/{path}", fixture.place.origin()));
    let request = last_event_id.into_iter().fold(request, |request, id| request.header("last-event-id", id));
    request.send().await.unwrap()
}

/// Reads until `n` events have come; returns the numbers and operations that they tell.
async fn events(stream: &mut Response, n: usize) -> Vec<(String, Value)> {
    let mut received = String::new();
    while received.matches("\n\n").count() < n {
        let chunk = tokio::time::timeout(PATIENCE, stream.chunk()).await.expect("an event").unwrap();
        received.push_str(std::str::from_utf8(&chunk.expect("more of the stream")).unwrap());
    }
    let event = |event: &str| {
        let lines: Vec<&str> = event.lines().collect();
        let [id, "event: exchange", data] = lines.as_slice() else { panic!("{event}") };
        let data: Value = serde_json::from_str(data.strip_prefix("data: ").unwrap()).unwrap();
        (id.strip_prefix("id: ").unwrap().to_owned(), data)
    };
    received.split_terminator("\n\n").map(event).collect()
}

#[tokio::test]
async fn exchanges_are_told_as_they_happen_and_from_where_a_client_was() {
    let fixture = Fixture::start().await;
    let [world, other] = [fixture.world(json!({})).await, fixture.world(json!({})).await];
    let id = text(&world["id"]);
    fixture.listing(&world).await;
    let mut stream = listen(&fixture, id, None).await;
    assert_eq!(stream.headers()["content-type"], "text/event-stream");
    fixture.listing(&other).await;
    fixture.listing(&world).await;
    let told = events(&mut stream, 1).await;
    assert_eq!((told.len(), told[0].0.as_str(), &told[0].1["number"]), (1, "2", &json!(2)));
    assert_eq!(told[0].1["operation"], "api_token_list");
    let secret = text(&world["astrom"]["token"]).rsplit('.').next().unwrap();
    assert!(!told[0].1.to_string().contains(secret));
    let again = events(&mut listen(&fixture, id, Some("0")).await, 2).await;
    assert_eq!(again.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>(), ["1", "2"]);
}

#[tokio::test]
async fn stream_ends_with_the_server_and_keeps_it_from_nothing() {
    let server = MockServer::start().await;
    let url = format!("http://{}/_mock/worlds/default/journal/stream", server.address());
    let mut stream = reqwest::Client::builder().no_proxy().build().unwrap().get(url).send().await.unwrap();
    tokio::time::timeout(PATIENCE, server.stop()).await.expect("a prompt stop").unwrap();
    assert_eq!(rest(&mut stream).await, "event: end\ndata: {\"reason\":\"the server stops\"}\n\n");
}

/// Reads to the end, which must come.
async fn rest(stream: &mut Response) -> String {
    let mut received = String::new();
    while let Some(chunk) = tokio::time::timeout(PATIENCE, stream.chunk()).await.expect("an end").unwrap() {
        received.push_str(std::str::from_utf8(&chunk).unwrap());
    }
    received
}

#[tokio::test]
async fn stream_of_a_world_that_is_deleted_says_so_and_ends() {
    let fixture = Fixture::start().await;
    let id = fixture.place.free_id();
    fixture.call("PUT", &format!("/worlds/{id}"), json!({})).await;
    let mut stream = listen(&fixture, &id, None).await;
    assert_eq!(fixture.call("DELETE", &format!("/worlds/{id}"), Value::Null).await.status, 204);
    let end = format!("event: end\ndata: {{\"reason\":\"the world {id} was deleted\"}}\n\n");
    assert_eq!(rest(&mut stream).await, end);
}

/// Goal: a stream shows what a query of the journal with the same parameters finds.
#[tokio::test]
async fn stream_takes_the_conditions_of_the_journal() {
    let fixture = Fixture::start().await;
    let world = fixture.world(json!({})).await;
    let mut stranger = world.clone();
    stranger["astrom"]["token"] = json!("dt0c01.STRANGER");
    for caller in [&world, &stranger, &world, &stranger] {
        fixture.listing(caller).await;
    }
    let id = text(&world["id"]);
    for (query, expected) in
        [("?since=0&status=401", vec!["2", "4"]), ("?since=2", vec!["3", "4"]), ("?since=0&status=200", vec!["1", "3"])]
    {
        let told =
            events(&mut listen(&fixture, &format!("{id}/journal/stream{query}"), None).await, expected.len()).await;
        assert_eq!(told.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>(), expected, "{query}");
    }
    let path = |query: &str| format!("/worlds/{id}/journal/stream{query}");
    for query in ["?colour=red", "?status=99", "?since=1&since=2", "?api=nobody"] {
        let refused = fixture.call("GET", &path(query), Value::Null).await;
        assert_eq!((refused.status, &refused.body["title"]), (400, &json!("Invalid query")), "{query}");
    }
}

#[tokio::test]
async fn stream_is_refused_like_the_journal() {
    let mut fixture = Fixture::guarded("correct-horse").await;
    let get = "GET".parse::<reqwest::Method>().unwrap();
    for (id, status) in [("0badcafe", 404), ("cafe", 400)] {
        let refused = fixture.send(get.clone(), &format!("/worlds/{id}/journal/stream"), None).await;
        assert_eq!(refused.status(), status, "{id}");
    }
    fixture.show(None);
    assert_eq!(fixture.send(get, "/worlds/default/journal/stream", None).await.status(), 401);
}

/// Goal: a client that does not read on costs a piece of the journal, not all of it.
/// Method: the pieces of a body in chunks are what the server holds at a time; here they come of a few megabytes.
#[tokio::test]
async fn journal_is_streamed_in_pieces() {
    let fixture = Fixture::start().await;
    let world = fixture.world(json!({})).await;
    let astrom = &world["astrom"];
    for _ in 0..60 {
        let request = fixture.http.post(format!("{}/apiTokens", text(&astrom["base_url"])));
        let request = request.header("authorization", format!("Api-Token {}", text(&astrom["token"])));
        let body = json!({"name": "x".repeat(30_000), "scopes": ["metrics.read"]});
        request.json(&body).send().await.unwrap();
    }
    let id = text(&world["id"]);
    let head = format!("GET /_mock/worlds/{id}/journal/stream?since=0 HTTP/1.1\r\nHost: localhost\r\n\r\n");
    let mut stream = fixture.place.socket().connect().await.unwrap();
    stream.write_all(head.as_bytes()).await.unwrap();
    let mut received = Vec::new();
    while !received.windows(6).any(|window| window == b"id: 60") {
        let n_bytes = tokio::time::timeout(PATIENCE, stream.read_buf(&mut received)).await.expect("more").unwrap();
        assert_ne!(n_bytes, 0, "the stream ended");
    }
    let received = String::from_utf8(received).unwrap();
    let sizes: Vec<usize> = received.lines().filter_map(|line| usize::from_str_radix(line, 16).ok()).collect();
    assert!(sizes.len() >= 60 && sizes.iter().all(|size| *size < 64 * 1024), "{sizes:?}");
}
