//! A client of HTTP/1.1 that does no more than these tests need: one connection, kept open, and one
//! request at a time. In a debug build it costs a tenth of a full client.

use std::fmt::Write as _;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use serde_json::Value;

/// How long an answer may take; only a server that hangs needs it.
const PATIENCE: Duration = Duration::from_secs(120);

pub(crate) struct Wire {
    stream: BufReader<TcpStream>,
    address: SocketAddr,
}

#[derive(Debug, Clone)]
pub(crate) struct Request {
    method: &'static str,
    target: String,
    headers: Vec<(&'static str, String)>,
    body: Option<String>,
}

#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    headers: Vec<(String, String)>,
    /// `Null` if there is none.
    pub(crate) body: Value,
}

impl Request {
    pub(crate) fn new(method: &'static str, target: impl Into<String>) -> Self {
        Self { method, target: target.into(), headers: Vec::new(), body: None }
    }

    pub(crate) fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    pub(crate) fn json(mut self, body: &Value) -> Self {
        self.body = Some(body.to_string());
        self
    }

    pub(crate) fn method(&self) -> &'static str {
        self.method
    }

    pub(crate) fn target(&self) -> &str {
        &self.target
    }
}

impl Wire {
    pub(crate) fn open(address: SocketAddr) -> Self {
        let stream = TcpStream::connect(address).unwrap();
        stream.set_nodelay(true).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        Self { stream: BufReader::new(stream), address }
    }

    pub(crate) fn send(&mut self, request: &Request) -> Reply {
        let mut text = format!("{} {} HTTP/1.1\r\nhost: {}\r\n", request.method, request.target, self.address);
        for (name, value) in &request.headers {
            write!(text, "{name}: {value}\r\n").unwrap();
        }
        let body = request.body.as_deref().unwrap_or_default();
        if request.body.is_some() {
            write!(text, "content-type: application/json\r\ncontent-length: {}\r\n", body.len()).unwrap();
        }
        text.push_str("\r\n");
        text.push_str(body);
        self.stream.get_mut().write_all(text.as_bytes()).unwrap();
        self.read()
    }

    fn read(&mut self) -> Reply {
        let line = self.line();
        let status = line.split(' ').nth(1).and_then(|status| status.parse().ok());
        let status = status.unwrap_or_else(|| panic!("no status in {line:?}"));
        let mut headers = Vec::new();
        loop {
            let line = self.line();
            let Some((name, value)) = line.split_once(':') else { break };
            headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
        }
        let reply = Reply { status, headers, body: Value::Null };
        assert_eq!(reply.header("transfer-encoding"), None, "the mock knows the length of its bodies");
        let n_bytes = reply.header("content-length").map_or(0, |length| length.parse().unwrap());
        let mut bytes = vec![0; n_bytes];
        self.stream.read_exact(&mut bytes).unwrap();
        let body = if bytes.is_empty() { Value::Null } else { serde_json::from_slice(&bytes).unwrap() };
        Reply { body, ..reply }
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.stream.read_line(&mut line).unwrap();
        line.truncate(line.trim_end().len());
        line
    }
}

impl Reply {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Compares status and whole body with what the model says.
    pub(crate) fn agree(&self, status: u16, body: &Value) -> Result<(), String> {
        if (self.status, &self.body) == (status, body) {
            return Ok(());
        }
        Err(format!("expected {status} {body}\nreceived {} {}", self.status, self.body))
    }

    /// Compares the status, and a part of the answer that the caller picked from it.
    pub(crate) fn agree_on<T: PartialEq + std::fmt::Debug>(
        &self,
        status: u16,
        expected: &T,
        part: impl FnOnce(&Self) -> T,
    ) -> Result<(), String> {
        if self.status != status {
            return Err(format!("expected {status} with {expected:?}\nreceived {} {}", self.status, self.body));
        }
        let found = part(self);
        if found == *expected {
            return Ok(());
        }
        Err(format!("expected {status} with {expected:?}\nreceived {found:?} in {}", self.body))
    }
}

/// Percent-encodes everything but letters and digits.
pub(crate) fn encode(text: &str) -> String {
    text.bytes().fold(String::new(), |mut encoded, byte| {
        if byte.is_ascii_alphanumeric() {
            encoded.push(char::from(byte));
        } else {
            write!(encoded, "%{byte:02X}").unwrap();
        }
        encoded
    })
}
