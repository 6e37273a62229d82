//! Requests over a socket of their own, to see what an HTTP client would hide.

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use tokenwright_mock::{Info, Secret};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::test_world::Socket;

/// Longer than any answer takes, so that only a server that never answers exceeds it.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// What came back until the server closed the connection.
pub(crate) struct Received {
    pub(crate) status: u16,
    /// Names in lower case.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Received {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Returns the length that the head announced.
    pub(crate) fn announced(&self) -> usize {
        self.header("content-length").expect("an announced length").parse().expect("a number")
    }
}

/// The head of a listing of access tokens with the world's own token.
pub(crate) fn listing(info: &Info) -> String {
    listing_of(&info.astrom.environment_id, &info.astrom.token)
}

/// The head of a listing of access tokens of an environment.
pub(crate) fn listing_of(environment: &str, token: &Secret) -> String {
    let token = token.expose();
    format!("GET /e/{environment}/api/v2/apiTokens HTTP/1.1\r\nHost: mock\r\nAuthorization: Api-Token {token}\r\n")
}

/// Sends a request and reads until the server closes the connection.
pub(crate) async fn exchange(server: impl Into<Socket>, head: &str) -> io::Result<Received> {
    send(server, &format!("{head}Connection: close\r\n\r\n")).await
}

/// Sends bytes that ask for the connection to be closed after the answer, and reads the answer.
pub(crate) async fn send(server: impl Into<Socket>, request: &str) -> io::Result<Received> {
    let mut stream = server.into().connect().await?;
    stream.write_all(request.as_bytes()).await?;
    stream.flush().await?;
    receive(stream).await
}

/// Reads an answer until the server closes the connection.
pub(crate) async fn receive(mut stream: impl AsyncRead + Unpin) -> io::Result<Received> {
    let mut bytes = Vec::new();
    match tokio::time::timeout(PATIENCE, stream.read_to_end(&mut bytes)).await.map_err(io::Error::other)? {
        // Over TLS, the end of an answer that breaks off is not announced.
        Err(error) if error.kind() != io::ErrorKind::UnexpectedEof => Err(error),
        _ => Ok(parse(&String::from_utf8(bytes).expect("a text"))),
    }
}

/// Reads one answer, behind which the connection stays open.
pub(crate) async fn next(stream: &mut (impl AsyncRead + Unpin)) -> io::Result<Received> {
    let mut bytes = Vec::new();
    loop {
        let n_bytes = tokio::time::timeout(PATIENCE, stream.read_buf(&mut bytes)).await.map_err(io::Error::other)??;
        assert_ne!(n_bytes, 0, "the connection ended within an answer");
        let text = std::str::from_utf8(&bytes).unwrap_or_default();
        if text.contains("\r\n\r\n") {
            let received = parse(text);
            if received.body.len() == received.announced() {
                return Ok(received);
            }
        }
    }
}

/// Connects and sends a request that asks for the connection to be closed after it.
pub(crate) async fn open(address: SocketAddr, head: &str) -> io::Result<TcpStream> {
    connect(address, &format!("{head}Connection: close\r\n\r\n")).await
}

/// Connects and sends bytes as they are.
pub(crate) async fn connect(address: SocketAddr, bytes: &str) -> io::Result<TcpStream> {
    let mut stream = TcpStream::connect(address).await?;
    stream.write_all(bytes.as_bytes()).await?;
    Ok(stream)
}

pub(crate) fn parse(text: &str) -> Received {
    let (head, body) = text.split_once("\r\n\r\n").expect("a whole head");
    let mut lines = head.lines();
    let status = lines.next().and_then(|line| line.split(' ').nth(1)).expect("a status line");
    let headers = lines.filter_map(|line| line.split_once(": "));
    Received {
        status: status.parse().expect("a status"),
        headers: headers.map(|(name, value)| (name.to_lowercase(), value.to_owned())).collect(),
        body: body.to_owned(),
    }
}
