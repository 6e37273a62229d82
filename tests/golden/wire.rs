//! HTTP/1.1 over a socket, with no client in between that could tidy anything up.

use std::net::SocketAddr;

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::ServerName;

use super::file::Message;
use crate::test_world::connector;

/// What a server answered.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status_line: String,
    /// In the order of the answer, names in lower case.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Answer {
    /// Returns the value of the first header of this name.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str())
    }
}

/// Where requests are sent.
#[derive(Clone)]
pub(crate) struct Server {
    /// Host and port.
    authority: String,
    tls: Option<TlsConnector>,
}

impl Server {
    /// A server without TLS.
    pub(crate) fn plain(address: SocketAddr) -> Self {
        Self { authority: address.to_string(), tls: None }
    }

    /// The server of a URL, with `https` if its certificate comes from this authority.
    pub(crate) fn at(url: &str, authority_pem: Option<&str>) -> Self {
        let (scheme, rest) = url.split_once("://").expect("a URL");
        let authority = rest.split('/').next().unwrap().to_owned();
        Self { authority, tls: (scheme == "https").then(|| connector(authority_pem.expect("an authority"))) }
    }

    pub(crate) fn is_encrypted(&self) -> bool {
        self.tls.is_some()
    }
}

/// Sends a request on a connection of its own and reads the answer to its end. Length and end of
/// connection are added, everything else is the request's.
pub(crate) async fn exchange(server: &Server, request: &Message) -> Answer {
    let mut text = format!("{}\r\n", request.start);
    for (name, value) in &request.headers {
        text += &format!("{name}: {value}\r\n");
    }
    if !request.body.is_empty() {
        text += &format!("Content-Length: {}\r\n", request.body.len());
    }
    text += &format!("Connection: close\r\n\r\n{}", request.body);
    let stream = TcpStream::connect(&server.authority).await.unwrap();
    match &server.tls {
        None => converse(stream, &text).await,
        Some(tls) => {
            let host = server.authority.rsplit_once(':').unwrap().0.trim_matches(['[', ']']).to_owned();
            converse(tls.connect(ServerName::try_from(host).unwrap(), stream).await.unwrap(), &text).await
        }
    }
}

async fn converse(mut stream: impl AsyncRead + AsyncWrite + Unpin, text: &str) -> Answer {
    stream.write_all(text.as_bytes()).await.unwrap();
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).await.unwrap();
    read(&bytes)
}

fn read(bytes: &[u8]) -> Answer {
    const HEADERS_MAX: usize = 32;
    let mut headers = [httparse::EMPTY_HEADER; HEADERS_MAX];
    let mut response = httparse::Response::new(&mut headers);
    let length = response.parse(bytes).unwrap();
    let httparse::Status::Complete(length) = length else { panic!("half an answer: {response:?}") };
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let answer = Answer {
        status_line: format!(
            "HTTP/1.{} {} {}",
            response.version.unwrap(),
            response.code.unwrap(),
            response.reason.unwrap()
        ),
        headers: response.headers.iter().map(|header| (header.name.to_lowercase(), text(header.value))).collect(),
        body: text(&bytes[length..]),
    };
    let announced = answer.header("content-length").map_or(0, |length| length.parse().unwrap());
    assert_eq!(answer.body.len(), announced, "the length is not what was announced: {answer:?}");
    answer
}
