//! A proxy between a client and a server that may not be what its document says.

use std::sync::{Arc, Mutex};

use tokenwright_mock::internals::proxy::{Observation, Proxy, Upstream};
use tokenwright_mock::{Api, Effect, Fault, MockServer};

use super::wire::{self, Received};
use crate::sdk::canned::{Canned, answer};

/// A proxy, and what it saw.
pub(super) struct Watched {
    pub(super) proxy: Proxy,
    observations: Arc<Mutex<Vec<Observation>>>,
}

impl Watched {
    pub(super) async fn before(url: &str, api: Api) -> Self {
        Self::before_upstream(Upstream::new(url, None).unwrap(), api).await
    }

    pub(super) async fn before_upstream(upstream: Upstream, api: Api) -> Self {
        let observations = Arc::new(Mutex::new(Vec::new()));
        let seen = observations.clone();
        let any_port = "127.0.0.1:0".parse().unwrap();
        let observer = move |observation: &Observation| seen.lock().unwrap().push(observation.clone());
        Self { proxy: Proxy::start(api, upstream, any_port, observer).await.unwrap(), observations }
    }

    /// Sends a request through the proxy; the head has no blank line at its end.
    pub(super) async fn send(&self, head: &str, body: &str) -> Received {
        let request = format!("{head}Connection: close\r\nContent-Length: {}\r\n\r\n{body}", body.len());
        wire::send(self.proxy.address(), &request).await.unwrap()
    }

    pub(super) fn observations(&self) -> Vec<Observation> {
        self.observations.lock().unwrap().clone()
    }

    fn deviations(&self) -> Vec<String> {
        self.observations().into_iter().flat_map(|observation| observation.deviations).collect()
    }
}

fn url(server: &MockServer) -> String {
    format!("http://{}", server.address())
}

/// Returns the head of a request with the demo world's token for access tokens.
fn head(server: &MockServer, method: &str, path: &str) -> String {
    let astrom = &server.info().unwrap().astrom;
    let (id, token) = (&astrom.environment_id, astrom.token.expose());
    format!("{method} /e/{id}/api/v2/apiTokens{path} HTTP/1.1\r\nHost: mock\r\nAuthorization: Api-Token {token}\r\n")
}

/// Goal: a server that does what its document says is not accused, and a client behind the proxy sees what it would see
/// without it.
#[tokio::test]
async fn conforming_server_has_no_deviation_and_answers_pass_unchanged() {
    let server = MockServer::start().await;
    let watched = Watched::before(&url(&server), Api::Astrom).await;
    for (method, path, body, status) in [
        ("GET", "?pageSize=100", "", 200),
        ("POST", "", r#"{"name": "n", "scopes": ["metrics.read"]}"#, 201),
        ("POST", "", r#"{"name": "n"}"#, 400),
        ("GET", "/dt0c01.NOSUCHTOKENNOSUCHTOKEN23", "", 404),
        ("PATCH", "", "", 405),
    ] {
        let received = watched.send(&head(&server, method, path), body).await;
        assert_eq!(received.status, status, "{method} {path}: {}", received.body);
    }
    let list = head(&server, "GET", "");
    let (direct, passed) = (wire::exchange(server.address(), &list).await.unwrap(), watched.send(&list, "").await);
    let told = |received: &Received| {
        let mut headers = received.headers.clone();
        headers.retain(|(name, _)| !["connection", "date", "x-request-id"].contains(&name.as_str()));
        headers.sort();
        (received.status, headers, received.body.clone())
    };
    assert_eq!(told(&direct), told(&passed));
    assert_eq!(watched.deviations(), [""; 0]);
    let summary = watched.proxy.stop().await;
    assert_eq!((summary.n_exchanges, summary.n_deviating), (6, 0));
    assert_eq!(summary.answers[&("api_token_create", 201)], 1);
    assert!(summary.unused.contains(&"api_token_lookup") && !summary.unused.contains(&"api_token_list"));
}

/// Goal: HTTP Digest, whose hash covers the request target, works through the proxy.
#[tokio::test]
async fn digest_passes() {
    let server = MockServer::start().await;
    let watched = Watched::before(&url(&server), Api::OpsManager).await;
    let ops = &server.info().unwrap().ops_manager;
    let base_url = format!("http://{}/api/public/v1.0", watched.proxy.address());
    let client = tokenwright::ops_manager::Client::builder(&base_url);
    let key_pair = tokenwright::ops_manager::KeyPair::new(&ops.public_key, ops.private_key.expose());
    let client = client.credential(key_pair).build().unwrap();
    client.org_api_key_list().org_id(ops.org_id.as_str()).send().await.unwrap();
    assert_eq!(watched.deviations(), [""; 0]);
}

/// Goal: each way in which a mock can be told to deviate is noticed where it is.
#[tokio::test]
async fn server_that_deviates_on_purpose_is_caught() {
    for (effect, expected) in [
        (Effect::ContentType { value: "text/html".to_owned() }, "the media type"),
        (Effect::MalformedJson, "the body is not JSON"),
        (Effect::status(418), "the status 418 is not documented"),
    ] {
        let server = MockServer::start().await;
        let watched = Watched::before(&url(&server), Api::Astrom).await;
        watched.send(&head(&server, "GET", ""), "").await;
        assert_eq!(watched.deviations(), [""; 0]);
        server.world().faults.add(Fault::new(effect)).unwrap();
        watched.send(&head(&server, "GET", ""), "").await;
        let found = watched.deviations();
        assert!(found.len() == 1 && found[0].contains(expected), "{expected}: {found:?}");
    }
}

/// Goal: what a server adds to its answers is noticed, in whatever encoding.
#[tokio::test]
async fn undocumented_member_is_caught_also_in_a_compressed_body() {
    const JSON: &str = "content-type: application/json; charset=utf-8";
    let body = r#"{"totalCount": 0, "pageSize": 200, "apiTokens": [], "colour": "red"}"#;
    let canned = Canned::start([answer(200, &[JSON], body), answer(200, &[JSON, "content-encoding: br"], body)]).await;
    let watched = Watched::before(&canned.url(), Api::Astrom).await;
    let head = "GET /api/v2/apiTokens HTTP/1.1\r\nHost: mock\r\n";
    assert_eq!(watched.send(head, "").await.body, body);
    assert_eq!(watched.deviations(), ["api_token_list 200: body at colour is not in the document"]);
    watched.send(head, "").await;
    let unseen = watched.observations()[1].unseen.clone();
    assert_eq!(unseen.as_deref(), Some("the body is compressed with br, which is not read here"));
}

/// Goal: nothing that a credential could be read from is in what the proxy tells.
#[tokio::test]
async fn observations_hold_no_secret() {
    let server = MockServer::start().await;
    let watched = Watched::before(&url(&server), Api::Astrom).await;
    let secret = server.info().unwrap().astrom.token.expose();
    let lookup = format!(r#"{{"token": "{secret}", "{secret}": 1}}"#);
    watched.send(&head(&server, "POST", "/lookup"), &lookup).await;
    watched.send(&head(&server, "GET", &format!("?{secret}=1&api-token={secret}")), "").await;
    watched.send(&head(&server, "DELETE", &format!("/{secret}")), "").await;
    let old = "XbERgkKeLgVfDI2SDwI0h";
    let encoded = old.replace('X', "%2558");
    watched.send(&head(&server, "GET", &format!("?{old}=1&{encoded}=1&x={old}")), "").await;
    watched.send(&head(&server, old, ""), "").await;
    let observations = watched.observations();
    assert_eq!(observations.len(), 5);
    assert!(!watched.deviations().is_empty());
    let told: String =
        observations.iter().map(|seen| format!("{seen}{}", serde_json::to_string(seen).unwrap())).collect();
    assert!(!told.contains(secret.rsplit('.').next().unwrap()) && !told.contains(&old[1..]), "{told}");
}

#[tokio::test]
async fn server_that_is_not_there_is_told_without_the_path() {
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let watched = Watched::before(&format!("http://{free}"), Api::Astrom).await;
    let received = watched.send("GET /api/v2/apiTokens/canary HTTP/1.1\r\nHost: mock\r\n", "").await;
    assert_eq!(received.status, 502);
    assert!(received.body.starts_with("the server gave no answer: ") && !received.body.contains("canary"));
    assert_eq!(watched.observations()[0].status, None);
}

#[tokio::test]
async fn url_that_no_server_has_is_refused() {
    for (url, reason) in [
        ("managed.example.org", "relative URL"),
        ("ftp://managed.example.org", "another scheme"),
        ("https://user:canary@managed.example.org", "credentials"),
        ("https://managed.example.org?x=1", "query"),
    ] {
        let error = Upstream::new(url, None).unwrap_err().to_string();
        assert!(error.contains(reason) && !error.contains("canary"), "{url}: {error}");
    }
    assert!(Upstream::new("https://managed.example.org", Some(b"no PEM")).is_err());
    let ignored = Upstream::new("http://managed.example.org", Some(b"no PEM")).unwrap_err().to_string();
    assert!(ignored.contains("http:// is not encrypted"), "{ignored}");
}
