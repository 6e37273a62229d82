//! The stream of what changes in all worlds.

use std::time::Duration;

use reqwest::Response;
use serde_json::{Value, json};
use tokenwright_mock::MockServer;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use super::fixture::{Fixture, text};

const PATIENCE: Duration = Duration::from_secs(20);

/// A client that listens, and what it was told and has not looked at.
struct Listener {
    stream: Response,
    received: String,
}

impl Listener {
    /// Opens the stream, and reads the first event.
    async fn open(fixture: &Fixture) -> (Self, Value) {
        let stream = fixture.send("GET".parse().unwrap(), "/changes", None).await;
        assert_eq!(stream.headers()["content-type"], "text/event-stream");
        let mut listener = Self { stream, received: String::new() };
        let (name, hello) = listener.next().await.expect("an event");
        assert_eq!(name, "hello");
        (listener, hello)
    }

    /// Returns the next event; `None` behind the last one.
    async fn next(&mut self) -> Option<(String, Value)> {
        loop {
            if let Some((event, rest)) = self.received.split_once("\n\n") {
                let (name, data) = event.split_once("\ndata: ").expect(event);
                let event = (name.strip_prefix("event: ").unwrap().to_owned(), serde_json::from_str(data).unwrap());
                self.received = rest.to_owned();
                return Some(event);
            }
            let chunk = tokio::time::timeout(PATIENCE, self.stream.chunk()).await.expect("an event").unwrap()?;
            self.received.push_str(std::str::from_utf8(&chunk).unwrap());
        }
    }

    /// Waits for a change of this kind in a world, and passes over others; returns how much the world has.
    async fn until(&mut self, id: &str, kind: &str) -> Value {
        loop {
            let (name, data) = self.next().await.expect("more of the stream");
            assert_eq!(name, "change");
            if data["world_id"] == id && data["kind"] == kind {
                return data;
            }
        }
    }
}

/// Goal: each change shows as what it is, in the world in which it is.
#[tokio::test]
async fn changes_are_told_by_world_and_kind() {
    let fixture = Fixture::start().await;
    let (mut listener, hello) = Listener::open(&fixture).await;
    assert_eq!(hello["version"], env!("CARGO_PKG_VERSION"));
    let world = fixture.world(json!({})).await;
    let id = text(&world["id"]);
    let created =
        json!({"n_faults": 0, "n_kept": 0, "n_recorded": 0, "n_snapshots": 0, "kind": "created", "world_id": id});
    assert_eq!(listener.until(id, "created").await, created);
    let path = |part: &str| format!("/worlds/{id}{part}");
    fixture.call("PATCH", &path("/clock"), json!({"advance": "P1D"})).await;
    listener.until(id, "clock").await;
    fixture.call("POST", &path("/faults"), json!({"times": 1, "effect": {"kind": "status", "status": 503}})).await;
    assert_eq!(listener.until(id, "faults").await["n_faults"], 1);
    assert_eq!(fixture.listing_status(&world).await, 503);
    listener.until(id, "faults").await;
    assert_eq!(listener.until(id, "journal").await["n_recorded"], 1);
    fixture.call("DELETE", &path("/journal"), Value::Null).await;
    let emptied = listener.until(id, "journal").await;
    assert_eq!((&emptied["n_recorded"], &emptied["n_kept"]), (&json!(1), &json!(0)));
    fixture.call("PUT", &path("/snapshots/a"), Value::Null).await;
    assert_eq!(listener.until(id, "snapshots").await["n_snapshots"], 1);
    fixture.create_token(&world, "n").await;
    listener.until(id, "state").await;
    fixture.call("POST", &path("/snapshots/a/restore"), Value::Null).await;
    listener.until(id, "state").await;
    fixture.call("DELETE", &path(""), Value::Null).await;
    assert_eq!(listener.until(id, "deleted").await, json!({"kind": "deleted", "world_id": id}));
}

/// Goal: whoever reads tokens when something changes is not woken by that for ever.
#[tokio::test]
async fn use_of_a_token_is_no_change_of_the_state() {
    let fixture = Fixture::start().await;
    let world = fixture.world(json!({})).await;
    let id = text(&world["id"]);
    let (mut listener, _) = Listener::open(&fixture).await;
    fixture.listing(&world).await;
    fixture.call("PUT", &format!("/worlds/{id}/snapshots/a"), Value::Null).await;
    loop {
        let (_, data) = listener.next().await.unwrap();
        assert!(data["world_id"] != id || data["kind"] != "state", "{data}");
        if data["world_id"] == id && data["kind"] == "snapshots" {
            return;
        }
    }
}

/// Goal: a world that has got the id of another one is not taken for that one.
#[tokio::test]
async fn world_in_place_of_another_is_told_as_one() {
    let fixture = Fixture::start().await;
    let id = fixture.place.free_id();
    let path = format!("/worlds/{id}");
    fixture.call("PUT", &path, json!({"seed": 1})).await;
    fixture.place.adopt(&id);
    let (mut listener, _) = Listener::open(&fixture).await;
    fixture.call("DELETE", &path, Value::Null).await;
    fixture.call("PUT", &path, json!({"seed": 1})).await;
    listener.until(&id, "deleted").await;
    listener.until(&id, "created").await;
}

#[tokio::test]
async fn stream_of_changes_ends_with_the_server_and_keeps_it_from_nothing() {
    let [server, other] = [MockServer::start().await, MockServer::start().await];
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let mut hellos = Vec::new();
    for server in [server, other] {
        let stream = client.get(format!("{}/_mock/changes", server.origin())).send().await.unwrap();
        let mut listener = Listener { stream, received: String::new() };
        hellos.push(listener.next().await.unwrap().1);
        tokio::time::timeout(PATIENCE, server.stop()).await.expect("a prompt stop").unwrap();
        let end = ("end".to_owned(), json!({"reason": "the server stops"}));
        assert_eq!((listener.next().await, listener.next().await), (Some(end), None));
    }
    assert_ne!(hellos[0]["server"], hellos[1]["server"], "a client that comes back sees that it is another server");
}

#[tokio::test]
async fn stream_of_changes_is_refused_like_the_worlds() {
    let mut fixture = Fixture::guarded("correct-horse").await;
    let refused = fixture.call("GET", "/changes?colour=red", Value::Null).await;
    assert_eq!((refused.status, &refused.body["title"]), (400, &json!("Invalid query")));
    fixture.show(None);
    assert_eq!(fixture.send("GET".parse().unwrap(), "/changes", None).await.status(), 401);
}

/// Goal: a client that does not read on costs a piece, and finds what is when it reads.
/// Method: the pieces of a body in chunks are what the server holds at a time; here they come of hundreds of worlds.
#[tokio::test]
async fn changes_are_streamed_in_pieces() {
    let fixture = Fixture::alone().await;
    let head = "GET /_mock/changes HTTP/1.1\r\nHost: localhost\r\n\r\n";
    let mut stream = fixture.place.socket().connect().await.unwrap();
    stream.write_all(head.as_bytes()).await.unwrap();
    let mut received = Vec::new();
    let mut read_until = async |text: &[u8]| {
        while !received.windows(text.len()).any(|window| window == text) {
            let n_bytes = tokio::time::timeout(PATIENCE, stream.read_buf(&mut received)).await.expect("more").unwrap();
            assert_ne!(n_bytes, 0, "the stream ended");
        }
        String::from_utf8(received.clone()).unwrap()
    };
    read_until(b"event: hello").await;
    for n in 0..400 {
        fixture.call("PUT", &format!("/worlds/{n:08x}"), json!({})).await;
    }
    let text = read_until(format!("\"{:08x}\"", 399).as_bytes()).await;
    let sizes: Vec<usize> = text.lines().filter_map(|line| usize::from_str_radix(line, 16).ok()).collect();
    assert!(sizes.len() > 1 && sizes.iter().all(|size| *size < 32 * 1024), "{sizes:?}");
}
