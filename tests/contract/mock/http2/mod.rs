//! HTTP/2, with prior knowledge and over TLS: what holds over HTTP/1.1 holds here.

mod client;

use std::time::{Duration, Instant};

use http::Method;
use md5::{Digest as _, Md5};
use serde_json::{Value, json};
use tokenwright_mock::{Builder, Effect, Failure, Fault, MockServer, NewWorld, Query, RateLimit, ResetAfter, Tls};
use tokio::net::TcpStream;
use tokio_rustls::rustls::pki_types::ServerName;

use super::wire::{self, PATIENCE};
use client::{Answer, Connection, connector, read};

/// Servers in plain and over TLS, each with and without the relay.
async fn servers() -> Vec<MockServer> {
    let builder = || MockServer::builder().self_check(true).allowed_hosts(["mock.test"]);
    let mut servers = Vec::new();
    for builder in [builder(), builder().tls(Tls::self_issued())] {
        servers.push(builder.clone().start().await.unwrap());
        servers.push(builder.connection_faults(true).start().await.unwrap());
    }
    servers
}

async fn server(configure: impl FnOnce(Builder) -> Builder) -> MockServer {
    configure(MockServer::builder().self_check(true).allowed_hosts(["mock.test"])).start().await.unwrap()
}

const BODY: &str = r#"{"name":"x","scopes":["metrics.read"]}"#;

fn n_tokens(server: &MockServer) -> usize {
    server.world().astrom().environment(&server.info().unwrap().astrom.environment_id).unwrap().n_tokens()
}

/// Lists access tokens while every request meets a fault.
async fn list(server: &MockServer, connection: &Connection, effect: Effect) -> Answer {
    server.world().faults.clear();
    server.world().faults.add(Fault::new(effect)).unwrap();
    let answer = connection.exchange(connection.listing(server.info().unwrap()), "").await;
    server.world().faults.clear();
    answer
}

#[tokio::test]
async fn connection_carries_any_number_of_requests_at_once() {
    for server in servers().await {
        let connection = Connection::open(&server).await;
        for round in 0..2 {
            let mut running = Vec::new();
            for _ in 0..50 {
                running.push(connection.send(connection.listing(server.info().unwrap()), "").await);
            }
            for response in running {
                let answer = read(response).await.unwrap();
                assert_eq!((answer.status, answer.failure.is_none()), (200, true), "round {round}: {}", answer.body);
                assert_eq!(answer.announced(), answer.body.len());
            }
        }
        assert_eq!(server.world().journal.n_recorded(), 100);
    }
}

/// Goal: what answers instead of the vendor does so over HTTP/2, and the connection serves on.
#[tokio::test]
async fn faults_that_refuse_answer_and_leave_the_connection() {
    for server in servers().await {
        let connection = Connection::open(&server).await;
        let failure = Failure { status: 503, retry_after: Some("120".to_owned()) };
        let refused = list(&server, &connection, Effect::Status(failure)).await;
        assert_eq!((refused.status, refused.header("retry-after")), (503, "120"));
        let limit = RateLimit { n_requests: 0, window_ms: 60_000 };
        let refused = list(&server, &connection, Effect::RateLimit(limit)).await;
        assert_eq!((refused.status, refused.header("x-ratelimit-limit")), (429, "0"));
        let started = Instant::now();
        let delayed = list(&server, &connection, Effect::Delay { min_ms: 50, max_ms: 60 }).await;
        assert!(delayed.status == 200 && started.elapsed() >= Duration::from_millis(50), "{delayed:?}");
        assert_eq!(connection.exchange(connection.listing(server.info().unwrap()), "").await.status, 200);
    }
}

/// Goal: a body that is not as it should be is so over HTTP/2, and its stream alone ends.
#[tokio::test]
async fn faults_that_touch_the_body_touch_one_stream() {
    for server in servers().await {
        let connection = Connection::open(&server).await;
        let whole = connection.exchange(connection.listing(server.info().unwrap()), "").await;
        let n_bytes = whole.body.len();

        let broken = list(&server, &connection, Effect::Truncate { body_bytes: 10 }).await;
        assert_eq!((broken.status, broken.body.as_str(), broken.announced()), (200, &whole.body[..10], n_bytes));
        assert!(broken.failure.as_ref().is_some_and(h2::Error::is_reset), "{broken:?}");

        let short = list(&server, &connection, Effect::ContentLength { excess_bytes: 7 }).await;
        assert_eq!((&short.body, short.announced()), (&whole.body, n_bytes + 7));
        assert!(short.failure.as_ref().is_some_and(h2::Error::is_reset), "{short:?}");

        let started = Instant::now();
        let slow = list(&server, &connection, Effect::SlowBody { chunk_bytes: 100, delay_ms: 5 }).await;
        assert_eq!((&slow.body, slow.announced(), slow.failure.is_none()), (&whole.body, n_bytes, true));
        let n_pieces = u32::try_from(n_bytes.div_ceil(100)).unwrap();
        assert!(started.elapsed() >= Duration::from_millis(5) * n_pieces && slow.n_pieces > 1, "{slow:?}");

        let malformed = list(&server, &connection, Effect::MalformedJson).await;
        assert_eq!((malformed.announced(), malformed.failure.is_none()), (malformed.body.len(), true));
        assert_eq!(malformed.body, whole.body[..n_bytes / 2]);

        let other = list(&server, &connection, Effect::ContentType { value: "text/html".to_owned() }).await;
        assert_eq!((other.header("content-type"), &other.body), ("text/html", &whole.body));
        assert_eq!(connection.exchange(connection.listing(server.info().unwrap()), "").await.body, whole.body);
    }
}

/// Goal: an answer that never comes holds up no other request, and ends at the latest with the server.
#[tokio::test]
async fn faults_without_an_answer_hold_up_one_stream() {
    for (effect, n_created) in [(Effect::Hang, 0), (Effect::LostAnswer { n_times: 2 }, 2)] {
        for server in servers().await {
            let (connection, n_before, kind) = (Connection::open(&server).await, n_tokens(&server), effect.kind());
            let fault = Fault::new(effect.clone()).on_operation("api_token_create");
            server.world().faults.add(fault).unwrap();
            let lost = connection.send(connection.create(server.info().unwrap()), BODY).await;
            server.world().journal.wait_until(&Query::default().fault(kind), 1, PATIENCE).await.unwrap();
            assert_eq!(n_tokens(&server), n_before + n_created, "{kind}");
            let mut lost = Box::pin(read(lost));
            tokio::select! {
                biased;
                answer = &mut lost => panic!("{kind}: an answer has come: {answer:?}"),
                other = connection.exchange(connection.listing(server.info().unwrap()), "") => assert_eq!(other.status, 200),
            }
            let stopped = tokio::spawn(server.stop());
            let _ = tokio::time::timeout(PATIENCE, lost).await.expect("the stream ends");
            let _ = connection.end().await;
            stopped.await.unwrap().unwrap();
        }
    }
}

/// Goal: a reset takes the whole connection, at the point of the answer that the fault names.
#[tokio::test]
async fn reset_takes_the_connection_with_all_its_streams() {
    for (after, body_bytes, n_created) in [
        (ResetAfter::Request, None, 0),
        (ResetAfter::Handling, None, 1),
        (ResetAfter::Head, None, 1),
        (ResetAfter::Head, Some(7), 1),
        (ResetAfter::Head, Some(1 << 20), 1),
    ] {
        for server in servers().await.into_iter().filter(has_relay) {
            let (connection, n_before) = (Connection::open(&server).await, n_tokens(&server));
            let faults = &server.world().faults;
            faults.add(Fault::new(Effect::Hang).on_operation("api_token_list")).unwrap();
            let other = connection.send(connection.listing(server.info().unwrap()), "").await;
            server.world().journal.wait_until(&Query::default().fault("hang"), 1, PATIENCE).await.unwrap();
            let reset = Effect::Reset { after, body_bytes };
            faults.add(Fault::new(reset).on_operation("api_token_create")).unwrap();
            let response = connection.send(connection.create(server.info().unwrap()), BODY).await;
            let answer = tokio::time::timeout(PATIENCE, read(response)).await.expect("an end");
            match (after, answer) {
                (ResetAfter::Head, Ok(answer)) => {
                    assert_eq!(answer.status, 201);
                    let n_sent = answer.announced().min(body_bytes.unwrap_or_default());
                    assert_eq!(answer.body.len(), n_sent, "{body_bytes:?}: {answer:?}");
                    let is_whole = n_sent == answer.announced();
                    assert!(answer.failure.as_ref().map_or(is_whole, h2::Error::is_io), "{answer:?}");
                }
                (ResetAfter::Request | ResetAfter::Handling, Err(error)) => assert!(error.is_io(), "{error:?}"),
                (_, answer) => panic!("{after:?} {body_bytes:?} {}: {answer:?}", server.origin()),
            }
            assert!(read(other).await.unwrap_err().is_io(), "{after:?}");
            let end = connection.end().await.unwrap_err().into_io().expect("an error of the connection");
            assert_eq!(end.kind(), std::io::ErrorKind::ConnectionReset, "{after:?} {body_bytes:?}");
            assert_eq!(n_tokens(&server), n_before + n_created, "{after:?}");
        }
    }
}

/// Whether the server can reset connections.
fn has_relay(server: &MockServer) -> bool {
    let reset = Effect::Reset { after: ResetAfter::Request, body_bytes: None };
    let added = server.world().faults.add(Fault::new(reset));
    server.world().faults.clear();
    added.is_ok()
}

#[tokio::test]
async fn limits_hold() {
    let small = server(|builder| builder.body_bytes_max(100).worlds_max(1).faults_max(1)).await;
    let connection = Connection::open(&small).await;
    let too_large = connection.exchange(connection.create(small.info().unwrap()), "x".repeat(1 << 15)).await;
    assert_eq!((too_large.status, too_large.header("content-type")), (413, "application/problem+json"));
    assert!(too_large.body.contains("--body-bytes-max"), "{}", too_large.body);
    let created = connection.exchange(connection.create(small.info().unwrap()), BODY).await;
    assert_eq!(created.status, 201, "{}", created.body);
    let fault = json!({"effect": {"kind": "delay", "min_ms": 0, "max_ms": 0}}).to_string();
    for (path, body, flag) in [("", "{}", "--worlds-max"), ("/default/faults", &fault, "--faults-max")] {
        let request = || connection.request(Method::POST, &format!("/_mock/worlds{path}")).body(()).unwrap();
        assert_eq!(connection.exchange(request(), body.to_owned()).await.status, 201, "{path}");
        let refused = connection.exchange(request(), body.to_owned()).await;
        assert!(refused.status == 409 && refused.body.contains(flag), "{refused:?}");
    }
    let vendors = server(|builder| builder).await;
    let connection = Connection::open(&vendors).await;
    let refused = connection.send(connection.create(vendors.info().unwrap()), vec![b' '; (1 << 20) + 1]).await;
    let refused = tokio::time::timeout(PATIENCE, read(refused)).await.expect("an answer").unwrap();
    assert!(refused.status == 413 && refused.body.starts_with(r#"{"error":{"code":413"#), "{refused:?}");
}

/// Goal: URLs in answers have the authority of the request, which over HTTP/2 is no header.
#[tokio::test]
async fn urls_in_answers_have_the_authority_of_the_request() {
    for server in servers().await {
        let connection = Connection::open(&server).await;
        let astra = &server.info().unwrap().astra_control;
        let path = format!("/accounts/{}/core/v1/users/{}/tokens", astra.account_id, astra.user_id);
        let create = connection.request(Method::POST, &path);
        let create = create.header("authorization", format!("Bearer {}", astra.token.expose())).body(()).unwrap();
        let body = r#"{"type": "application/astra-token", "version": "1.0", "name": "n"}"#;
        let created = connection.exchange(create, body).await;
        assert_eq!(created.status, 201, "{}", created.body);
        let expected = format!("{}://mock.test{path}/", scheme(&server));
        assert!(created.header("location").starts_with(&expected), "{}", created.header("location"));
    }
}

/// Goal: what goes into links is a host and a port, whichever way the request names it.
#[tokio::test]
async fn authority_that_no_link_could_have_is_refused() {
    let server = server(|builder| builder).await;
    let connection = Connection::open(&server).await;
    for (authority, host, expected) in [
        ("mock.test", None, None),
        ("mock.test", Some("MOCK.test"), None),
        ("mock.test", Some("other.test"), Some("Host and :authority differ")),
        ("mock.test", Some("a b"), Some("the Host header is malformed")),
        ("user@mock.test", None, Some("the authority of the target is malformed")),
        ("mock.test:99999", None, Some("the authority of the target is malformed")),
    ] {
        let mut request = connection.listing(server.info().unwrap());
        let target = request.uri().to_string().replace("mock.test", authority);
        *request.uri_mut() = target.parse().unwrap();
        if let Some(host) = host {
            request.headers_mut().insert("host", host.parse().unwrap());
        }
        let answer = connection.exchange(request, "").await;
        let status = if expected.is_none() { 200 } else { 400 };
        assert_eq!(answer.status, status, "{authority} {host:?}: {}", answer.body);
        assert!(answer.body.contains(expected.unwrap_or_default()), "{}", answer.body);
    }
}

/// Goal: an absolute target counts before the header, over HTTP/1.1, too.
#[tokio::test]
async fn authority_of_an_absolute_target_counts_before_host() {
    let server = server(|builder| builder).await;
    let astra = &server.info().unwrap().astra_control;
    let path = format!("/accounts/{}/core/v1/users/{}/tokens", astra.account_id, astra.user_id);
    let body = r#"{"type": "application/astra-token", "version": "1.0", "name": "n"}"#;
    let (token, length) = (astra.token.expose(), body.len());
    let request = format!(
        "POST http://absolute.test:81{path} HTTP/1.1\r\nHost: other.test\r\nConnection: close\r\nAuthorization: Bearer {token}\r\nContent-Length: {length}\r\n\r\n{body}"
    );
    let created = wire::send(server.address(), &request).await.unwrap();
    let location = created.header("location").unwrap_or_else(|| panic!("{}: {}", created.status, created.body));
    assert!(location.starts_with(&format!("http://absolute.test:81{path}/")), "{location}");
}

fn scheme(server: &MockServer) -> &'static str {
    if server.origin().starts_with("https") { "https" } else { "http" }
}

#[tokio::test]
async fn digest_is_asked_for_and_proves_who_calls() {
    for server in servers().await {
        let connection = Connection::open(&server).await;
        let ops = &server.info().unwrap().ops_manager;
        let target = format!("/api/public/v1.0/orgs/{}/apiKeys?itemsPerPage=1", ops.org_id);
        let challenge = connection.exchange(connection.request(Method::GET, &target).body(()).unwrap(), "").await;
        assert_eq!(challenge.status, 401);
        let nonce = challenge.header("www-authenticate").split("nonce=\"").nth(1).unwrap().split('"').next().unwrap();
        let user = &ops.public_key;
        let secret = md5(&format!("{user}:MMS Public API:{}", ops.private_key.expose()));
        let request = md5(&format!("GET:{target}"));
        for count in ["00000001", "00000002"] {
            let response = md5(&format!("{secret}:{nonce}:{count}:c:auth:{request}"));
            let shown = format!(
                r#"Digest username="{user}", realm="MMS Public API", nonce="{nonce}", uri="{target}", qop=auth, nc={count}, cnonce="c", response="{response}", algorithm=MD5"#
            );
            let listing = connection.request(Method::GET, &target).header("authorization", shown);
            let listed = connection.exchange(listing.body(()).unwrap(), "").await;
            let body: Value = serde_json::from_str(&listed.body).unwrap();
            let link = body["links"][0]["href"].as_str().unwrap();
            assert!(listed.status == 200 && link.contains("://mock.test/api/public/"), "{link}");
        }
    }
}

fn md5(text: &str) -> String {
    Md5::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Goal: access lists and the journal see the client, and an archive tells which version it spoke.
#[tokio::test]
async fn journal_tells_the_client_and_archives_the_version() {
    for server in servers().await {
        let connection = Connection::open(&server).await;
        connection.exchange(connection.listing(server.info().unwrap()), "").await;
        if scheme(&server) == "http" {
            wire::exchange(server.address(), &wire::listing(server.info().unwrap())).await.unwrap();
        }
        let entries = server.world().journal.entries();
        let target = format!("/e/{}/api/v2/apiTokens", server.info().unwrap().astrom.environment_id);
        assert!(entries.iter().all(|entry| entry.peer.is_loopback() && entry.target == target), "{entries:?}");
        let archive = connection.request(Method::GET, "/_mock/worlds/default/journal/har").body(()).unwrap();
        let archive: Value = serde_json::from_str(&connection.exchange(archive, "").await.body).unwrap();
        for (entry, version) in archive["log"]["entries"].as_array().unwrap().iter().zip(["HTTP/2", "HTTP/1.1"]) {
            for message in ["request", "response"] {
                assert_eq!(entry[message]["httpVersion"], version, "{entry:#}");
            }
        }
    }
}

/// Goal: a stream of the journal, which never ends by itself, holds up nothing either.
#[tokio::test]
async fn live_journal_arrives_beside_other_requests() {
    for server in servers().await {
        let connection = Connection::open(&server).await;
        let live = connection.request(Method::GET, "/_mock/worlds/default/journal/stream").body(()).unwrap();
        let live = connection.send(live, "").await.await.unwrap();
        assert_eq!(
            (live.status().as_u16(), live.headers()["content-type"].as_bytes()),
            (200, &b"text/event-stream"[..])
        );
        connection.exchange(connection.listing(server.info().unwrap()), "").await;
        let mut events = live.into_body();
        let mut text = String::new();
        while !text.contains("api_token_list") {
            let piece =
                tokio::time::timeout(PATIENCE, events.data()).await.expect("an event").expect("no end").unwrap();
            text.push_str(std::str::from_utf8(&piece).unwrap());
        }
        drop(events);
        let _ = connection.exchange(connection.listing(server.info().unwrap()), "").await;
    }
}

/// Goal: a client without TLS's negotiation, or without HTTP/2 in it, is served HTTP/1.1.
#[tokio::test]
async fn tls_negotiates_the_version() {
    for server in servers().await.into_iter().filter(|server| scheme(server) == "https") {
        let authority = server.info().unwrap().ca_certificate.clone().unwrap();
        for (offered, expected) in
            [([].as_slice(), None), (&["http/1.1"], Some("http/1.1")), (&["http/1.1", "h2"], Some("h2"))]
        {
            let stream = TcpStream::connect(server.address()).await.unwrap();
            let connecting = connector(&authority, offered).connect(ServerName::from(server.address().ip()), stream);
            let mut stream = connecting.await.unwrap();
            assert_eq!(stream.get_ref().1.alpn_protocol(), expected.map(str::as_bytes), "{offered:?}");
            if expected != Some("h2") {
                let request = format!("{}\r\n", wire::listing(server.info().unwrap()));
                tokio::io::AsyncWriteExt::write_all(&mut stream, request.as_bytes()).await.unwrap();
                assert_eq!(wire::next(&mut stream).await.unwrap().status, 200);
            }
        }
    }
}

/// Goal: what runs when the server stops gets its answer, and idle connections go.
#[tokio::test]
async fn stop_lets_running_requests_finish() {
    for server in servers().await {
        let idle = Connection::open(&server).await;
        idle.exchange(idle.listing(server.info().unwrap()), "").await;
        let connection = Connection::open(&server).await;
        server.world().faults.add(Fault::new(Effect::Delay { min_ms: 50, max_ms: 50 })).unwrap();
        let running = connection.send(connection.listing(server.info().unwrap()), "").await;
        while server.world().faults.list()[0].n_applied == 0 {
            tokio::task::yield_now().await;
        }
        server.stop().await.unwrap();
        assert_eq!(read(running).await.unwrap().status, 200);
        idle.end().await.unwrap();
        connection.end().await.unwrap();
    }
}

#[tokio::test]
async fn worlds_of_one_server_share_a_connection() {
    let server = server(|builder| builder).await;
    let [world, other] = [(); 2].map(|()| server.create_world(NewWorld::default()).unwrap());
    world.faults.add(Fault::new(Effect::status(503))).unwrap();
    let connection = Connection::open(&server).await;
    for (info, expected) in [(world.info().unwrap(), 503), (other.info().unwrap(), 200), (server.info().unwrap(), 200)]
    {
        assert_eq!(connection.exchange(connection.listing(info), "").await.status, expected);
    }
}
