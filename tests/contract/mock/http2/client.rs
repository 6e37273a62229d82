//! A connection that speaks HTTP/2, frame by frame, so that nothing that goes wrong on a stream is hidden.

use std::sync::Arc;

use bytes::Bytes;
use h2::client::{ResponseFuture, SendRequest};
use http::{HeaderMap, Method, Request};
use tokenwright_mock::{Info, MockServer};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::task::JoinHandle;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::ClientConfig;
use tokio_rustls::rustls::pki_types::ServerName;

use super::super::wire::PATIENCE;
use crate::test_world;

/// A connection to a server.
pub(super) struct Connection {
    streams: SendRequest<Bytes>,
    /// Reads and writes; returns how the connection ends.
    driver: JoinHandle<Result<(), h2::Error>>,
    scheme: &'static str,
}

impl Connection {
    /// Connects: over TLS if the server has it, else with prior knowledge.
    pub(super) async fn open(server: &MockServer) -> Self {
        let stream = TcpStream::connect(server.address()).await.unwrap();
        let Some(authority) = &server.access().ca_certificate else { return Self::over(stream, "http").await };
        let connector = connector(authority, &["h2", "http/1.1"]);
        let stream = connector.connect(ServerName::from(server.address().ip()), stream).await.unwrap();
        assert_eq!(stream.get_ref().1.alpn_protocol(), Some(b"h2".as_slice()));
        Self::over(stream, "https").await
    }

    async fn over(stream: impl AsyncRead + AsyncWrite + Send + Unpin + 'static, scheme: &'static str) -> Self {
        let (streams, connection) = h2::client::handshake(stream).await.unwrap();
        Self { streams, driver: tokio::spawn(connection), scheme }
    }

    /// Returns a request to a path, with the authority `mock.test`.
    pub(super) fn request(&self, method: Method, path: &str) -> http::request::Builder {
        Request::builder().method(method).uri(format!("{}://mock.test{path}", self.scheme))
    }

    /// Returns a listing of access tokens with the world's own token.
    pub(super) fn listing(&self, info: &Info) -> Request<()> {
        let astrom = &info.astrom;
        let request = self.request(Method::GET, &format!("/e/{}/api/v2/apiTokens", astrom.environment_id));
        request.header("authorization", format!("Api-Token {}", astrom.token.expose())).body(()).unwrap()
    }

    /// Returns a create of an access token, without its body.
    pub(super) fn create(&self, info: &Info) -> Request<()> {
        let mut request = self.listing(info);
        *request.method_mut() = Method::POST;
        request
    }

    /// Sends a request on a stream of its own, without a body if `body` is empty.
    pub(super) async fn send(&self, request: Request<()>, body: impl Into<Bytes>) -> ResponseFuture {
        let body = body.into();
        let mut streams = self.streams.clone().ready().await.unwrap();
        let (response, mut stream) = streams.send_request(request, body.is_empty()).unwrap();
        if !body.is_empty() {
            stream.send_data(body, true).unwrap();
        }
        response
    }

    /// Sends a request and reads the answer.
    pub(super) async fn exchange(&self, request: Request<()>, body: impl Into<Bytes>) -> Answer {
        let response = self.send(request, body).await;
        tokio::time::timeout(PATIENCE, read(response)).await.expect("an answer in time").expect("the head of an answer")
    }

    /// Returns how the connection ends.
    pub(super) async fn end(self) -> Result<(), h2::Error> {
        drop(self.streams);
        tokio::time::timeout(PATIENCE, self.driver).await.expect("an end in time").unwrap()
    }
}

/// An answer, as far as it came.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) headers: HeaderMap,
    pub(super) body: String,
    pub(super) n_pieces: usize,
    /// What broke it off.
    pub(super) failure: Option<h2::Error>,
}

impl Answer {
    #[track_caller]
    pub(super) fn header(&self, name: &str) -> &str {
        self.headers.get(name).unwrap_or_else(|| panic!("no {name}: {self:?}")).to_str().unwrap()
    }

    /// Returns the length that the head announced.
    #[track_caller]
    pub(super) fn announced(&self) -> usize {
        self.header("content-length").parse().unwrap()
    }
}

/// Reads an answer until it ends or breaks off; fails if not even its head comes.
pub(super) async fn read(response: ResponseFuture) -> Result<Answer, h2::Error> {
    let (head, mut stream) = response.await?.into_parts();
    let (mut body, mut n_pieces, mut failure) = (Vec::new(), 0, None);
    while let Some(piece) = stream.data().await {
        match piece {
            Ok(piece) => {
                stream.flow_control().release_capacity(piece.len()).unwrap();
                body.extend_from_slice(&piece);
                n_pieces += 1;
            }
            Err(error) => {
                failure = Some(error);
                break;
            }
        }
    }
    let body = String::from_utf8(body).unwrap();
    Ok(Answer { status: head.status.as_u16(), headers: head.headers, body, n_pieces, failure })
}

/// Makes what encrypts connections to a server and offers these protocols to it.
pub(super) fn connector(authority: &str, protocols: &[&str]) -> TlsConnector {
    let mut config = ClientConfig::clone(test_world::connector(authority).config());
    config.alpn_protocols = protocols.iter().map(|name| name.as_bytes().to_vec()).collect();
    TlsConnector::from(Arc::new(config))
}
