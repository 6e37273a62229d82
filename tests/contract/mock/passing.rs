//! What a proxy passes on, byte for byte, and what it keeps to itself.

use std::net::SocketAddr;

use tokenwright_mock::internals::proxy::Upstream;
use tokenwright_mock::{Api, MockServer, Tls};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use super::proxy::Watched;
use super::wire;
use crate::sdk::canned::{Canned, answer};

/// A server that a test plays itself.
struct Played {
    listener: TcpListener,
}

impl Played {
    async fn start() -> Self {
        Self { listener: TcpListener::bind("127.0.0.1:0").await.unwrap() }
    }

    fn address(&self) -> SocketAddr {
        self.listener.local_addr().unwrap()
    }

    async fn watched(&self) -> Watched {
        Watched::before(&format!("http://{}", self.address()), Api::Astrom).await
    }

    async fn accept(&self) -> TcpStream {
        tokio::time::timeout(wire::PATIENCE, self.listener.accept()).await.expect("a connection in time").unwrap().0
    }
}

/// Reads until what was read ends with a text.
async fn read_until(stream: &mut TcpStream, end: &str) -> String {
    let mut bytes = Vec::new();
    while !bytes.ends_with(end.as_bytes()) {
        let read = tokio::time::timeout(wire::PATIENCE, stream.read_buf(&mut bytes));
        let n_bytes = read.await.expect("bytes in time").unwrap();
        assert_ne!(n_bytes, 0, "the connection ended behind {:?}", String::from_utf8_lossy(&bytes));
    }
    String::from_utf8(bytes).unwrap()
}

/// Sends a request through a proxy to a server that gives `answer`; returns what each of them got.
async fn exchange(request: &str, request_end: &str, answer: &str) -> (String, String) {
    let played = Played::start().await;
    let watched = played.watched().await;
    let server = async {
        let mut stream = played.accept().await;
        let received = read_until(&mut stream, request_end).await;
        stream.write_all(answer.as_bytes()).await.unwrap();
        received
    };
    let client = async {
        let mut stream = wire::connect(watched.proxy.address(), request).await.unwrap();
        let mut received = String::new();
        tokio::time::timeout(wire::PATIENCE, stream.read_to_string(&mut received)).await.unwrap().unwrap();
        received
    };
    let both = async { tokio::join!(server, client) };
    let (at_server, at_client) = tokio::time::timeout(wire::PATIENCE, both).await.expect("both in time");
    let host = played.address().to_string();
    (at_server.replace(&host, "SERVER"), at_client)
}

const EMPTY: &str = "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n";

/// Goal: a server sees the target that the client wrote: a signature covers it, and a fault may lie in it.
#[tokio::test]
async fn target_passes_as_it_was_written() {
    for (method, target) in [
        ("GET", "/x/../y/./z"),
        ("GET", r"/a\b?c\d"),
        ("GET", "//e//%2e%2E/%7Euser;v=1/\"{}\"^/?q=a+b%20c&&=?/..&x='({|})"),
        ("GET", "/ключ?к=ю"),
        ("DELETE", "/?"),
        ("OPTIONS", "*"),
        ("purge", "/x"),
    ] {
        let request = format!("{method} {target} HTTP/1.1\r\nHost: proxy\r\nConnection: close\r\n\r\n");
        let (at_server, at_client) = exchange(&request, "\r\n\r\n", EMPTY).await;
        assert_eq!(at_server, format!("{method} {target} HTTP/1.1\r\nHost: SERVER\r\n\r\n"));
        assert!(at_client.starts_with("HTTP/1.1 204 "), "{target}: {at_client}");
    }
    let absolute =
        "GET http://elsewhere.example.org/x/../y HTTP/1.1\r\nHost: elsewhere.example.org\r\nConnection: close\r\n\r\n";
    let (at_server, _) = exchange(absolute, "\r\n\r\n", EMPTY).await;
    assert_eq!(at_server, "GET /x/../y HTTP/1.1\r\nHost: SERVER\r\n\r\n");
}

/// Goal: neither side notices the proxy by a header field.
#[tokio::test]
async fn fields_pass_as_they_were_sent_but_those_of_the_connection() {
    let request = "POST /x HTTP/1.1\r\nX-First: 1\r\nHost: proxy\r\nkeep-alive: timeout=5\r\nTE: trailers\r\n\
                   Connection: close, X-Hop, TE\r\nX-Hop: 1\r\nUpgrade: h2c\r\nProxy-Connection: close\r\n\
                   Proxy-Authorization: Basic x\r\nx-TWICE: 1\r\nx-TWICE: 2\r\nContent-Length: 0\r\n\r\n";
    let fields = "Server: x\r\nX-odd-CASE:  spaced \r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\nContent-Length: 2\r\n";
    let answer = format!(
        "HTTP/1.1 200 Fine\r\n{fields}Connection: X-Own, close\r\nX-Own: 1\r\nKeep-Alive: timeout=5\r\nUpgrade: h2c\r\n\r\n{{}}"
    );
    let (at_server, at_client) = exchange(request, "\r\n\r\n", &answer).await;
    let expected = "POST /x HTTP/1.1\r\nX-First: 1\r\nHost: SERVER\r\nProxy-Authorization: Basic x\r\n\
                    x-TWICE: 1\r\nx-TWICE: 2\r\nContent-Length: 0\r\n\r\n";
    assert_eq!(at_server, expected);
    let fields = fields.replace(":  spaced ", ": spaced");
    assert_eq!(at_client, format!("HTTP/1.1 200 Fine\r\n{fields}Connection: close\r\n\r\n{{}}"));
}

/// Goal: of two lengths only the coding counts, in both directions (RFC 9112, 6.3).
#[tokio::test]
async fn coding_counts_where_there_is_a_length_too() {
    let request = "GET /x HTTP/1.1\r\nHost: proxy\r\nConnection: close\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n\
                   5\r\nhello\r\n0\r\n\r\n";
    let answer = "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n\
                  5\r\nworld\r\n0\r\n\r\n";
    let (at_server, at_client) = exchange(request, "0\r\n\r\n", answer).await;
    let (head, body) = at_server.split_once("\r\n\r\n").unwrap();
    assert_eq!(head.to_lowercase(), "get /x http/1.1\r\nhost: server\r\ntransfer-encoding: chunked");
    assert_eq!(body, "5\r\nhello\r\n0\r\n\r\n");
    let (head, body) = at_client.split_once("\r\n\r\n").unwrap();
    assert_eq!(head.to_lowercase(), "http/1.1 200 ok\r\nconnection: close\r\ntransfer-encoding: chunked");
    assert_eq!(body, "5\r\nworld\r\n0\r\n\r\n");
}

/// Goal: the length that a `HEAD` tells of is not the proxy's to change.
#[tokio::test]
async fn head_keeps_its_length() {
    let request = "HEAD /x HTTP/1.1\r\nHost: proxy\r\nConnection: close\r\n\r\n";
    let answer = "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nConnection: close\r\n\r\n";
    let (_, at_client) = exchange(request, "\r\n\r\n", answer).await;
    assert_eq!(at_client, "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nConnection: close\r\n\r\n");
}

/// Goal: a body is on its way before its end is there, in both directions.
/// Method: each side waits for the first half before the second one is sent.
#[tokio::test]
async fn bodies_pass_as_they_come() {
    let played = Played::start().await;
    let watched = played.watched().await;
    let head = "POST /x HTTP/1.1\r\nHost: proxy\r\nConnection: close\r\nContent-Length: 6\r\n\r\none";
    let mut client = wire::connect(watched.proxy.address(), head).await.unwrap();
    let mut server = played.accept().await;
    read_until(&mut server, "\r\n\r\none").await;
    client.write_all(b"two").await.unwrap();
    read_until(&mut server, "two").await;
    server.write_all(b"HTTP/1.1 404 X\r\nContent-Length: 6\r\n\r\none").await.unwrap();
    read_until(&mut client, "\r\n\r\none").await;
    assert_eq!(watched.observations().len(), 0, "nothing is told before the end");
    server.write_all(b"two").await.unwrap();
    read_until(&mut client, "two").await;
    assert_eq!(watched.observations()[0].status, Some(404));
}

/// Goal: what is too large to be kept passes all the same.
#[tokio::test]
async fn large_bodies_pass_unseen() {
    let large = "x".repeat(9 * 1024 * 1024);
    let canned = Canned::start([answer(200, &[], &large), answer(404, &[], "")]).await;
    let watched = Watched::before(&canned.url(), Api::Astrom).await;
    let received = watched.send("GET /api/v2/apiTokens HTTP/1.1\r\nHost: proxy\r\n", "").await;
    assert!(received.body == large, "{} bytes", received.body.len());
    watched.send("POST /x HTTP/1.1\r\nHost: proxy\r\n", &large).await;
    assert!(canned.requests()[1].ends_with(&large));
    assert_eq!(watched.observations()[0].operation, Some("api_token_list"));
    let unseen = watched.observations().into_iter().map(|observation| observation.unseen.unwrap());
    assert_eq!(unseen.collect::<Vec<_>>(), ["a body has more than 8 MiB, which passed unseen"; 2]);
}

/// Goal: what a proxy cannot pass on is refused with what to do, and told of.
#[tokio::test]
async fn tunnels_and_codings_are_refused() {
    let played = Played::start().await;
    let watched = played.watched().await;
    for (request, expected) in [
        ("CONNECT elsewhere.example.org:443 HTTP/1.1\r\nHost: elsewhere.example.org\r\n\r\n", "opens no tunnels"),
        (
            "POST /x HTTP/1.1\r\nHost: p\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
            "no Transfer-Encoding but",
        ),
    ] {
        let refused = wire::send(watched.proxy.address(), request).await.unwrap();
        assert_eq!((refused.status, refused.header("connection")), (501, Some("close")));
        assert!(refused.body.contains(expected), "{}", refused.body);
        let told = watched.observations().pop().unwrap();
        assert!((told.status, told.unseen.unwrap().contains(expected)) == (None, true));
    }
    for answer in ["HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", "HTTP/1.1 101 X\r\n\r\n"] {
        let (_, at_client) =
            exchange("GET /x HTTP/1.1\r\nHost: p\r\nConnection: close\r\n\r\n", "\r\n\r\n", answer).await;
        assert!(at_client.starts_with("HTTP/1.1 502 ") && at_client.contains("nobody has asked for"), "{at_client}");
    }
}

/// Goal: an exchange that breaks off is told of, whichever side breaks it.
#[tokio::test]
async fn broken_exchanges_are_told_of() {
    let played = Played::start().await;
    let watched = played.watched().await;
    let head = "GET /x HTTP/1.1\r\nHost: proxy\r\nConnection: close\r\n\r\n";
    let client = wire::connect(watched.proxy.address(), head).await.unwrap();
    let mut server = played.accept().await;
    read_until(&mut server, "\r\n\r\n").await;
    drop(client);
    // The proxy drops the request when it sees that the client has gone.
    let _ = server.read_to_end(&mut Vec::new()).await;
    let mut client = wire::connect(watched.proxy.address(), head).await.unwrap();
    let mut server = played.accept().await;
    read_until(&mut server, "\r\n\r\n").await;
    server.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\none").await.unwrap();
    read_until(&mut client, "one").await;
    drop(server);
    let _ = client.read_to_end(&mut Vec::new()).await;
    let unseen: Vec<_> = watched.observations().into_iter().map(|seen| (seen.status, seen.unseen.unwrap())).collect();
    let expected =
        [(None, "the client went before the answer had ended"), (Some(200), "the answer of the server broke off")];
    assert_eq!(unseen, expected.map(|(status, reason)| (status, reason.to_owned())));
}

#[tokio::test]
async fn server_with_a_certificate_of_its_own_authority_is_reached() {
    let server = MockServer::builder().tls(Tls::self_issued()).start().await.unwrap();
    let url = format!("https://{}", server.address());
    let authority = server.info().unwrap().ca_certificate.clone().unwrap();
    let upstream = Upstream::new(&url, Some(authority.as_bytes())).unwrap();
    let watched = Watched::before_upstream(upstream, Api::Astrom).await;
    let listing = wire::exchange(watched.proxy.address(), &wire::listing(server.info().unwrap())).await.unwrap();
    assert_eq!(listing.status, 200, "{}", listing.body);
    let watched = Watched::before(&url, Api::Astrom).await;
    let refused = wire::exchange(watched.proxy.address(), &wire::listing(server.info().unwrap())).await.unwrap();
    assert_eq!(refused.status, 502);
    assert!(refused.body.contains("certificate"), "{}", refused.body);
}
