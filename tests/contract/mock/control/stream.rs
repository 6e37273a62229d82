//! The live journal.

use std::time::Duration;

use reqwest::Response;
use serde_json::{Value, json};

use super::fixture::{Fixture, client, text};

const PATIENCE: Duration = Duration::from_secs(20);

async fn listen(fixture: &Fixture, id: &str, last_event_id: Option<&str>) -> Response {
    let url = format!("http://{}/_mock/worlds/{id}/journal/stream", fixture.server.address());
    let request = client().get(url);
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
    let fixture = Fixture::start().await;
    let mut stream = listen(&fixture, "default", None).await;
    tokio::time::timeout(PATIENCE, fixture.server.stop()).await.expect("a prompt stop").unwrap();
    assert_eq!(tokio::time::timeout(PATIENCE, stream.chunk()).await.expect("an end").unwrap(), None);
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
