//! A relay between client and server that keeps what the client sends, which is plain HTTP however the server is reached.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt, copy, split};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use crate::test_world::{Connection, Socket, TestWorld};

/// Forwards connections to the server of a world until it is dropped.
pub(super) struct Relay {
    address: SocketAddr,
    /// The bytes of the clients, connection by connection.
    sent: Arc<Mutex<Vec<Vec<u8>>>>,
    task: JoinHandle<()>,
}

impl Relay {
    pub(super) async fn start(world: &TestWorld) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let sent = Arc::new(Mutex::new(Vec::new()));
        let task = tokio::spawn(accept(listener, world.socket(), sent.clone()));
        Self { address, sent, task }
    }

    /// Returns `base_url` with this relay for its host and port.
    pub(super) fn in_front_of(&self, base_url: &str) -> String {
        let (_, after_scheme) = base_url.split_once("://").unwrap();
        let path = after_scheme.find('/').map_or("", |start| &after_scheme[start..]);
        format!("http://{}{path}", self.address)
    }

    /// Returns the head of each request so far, in the order of each connection.
    pub(super) fn request_heads(&self) -> Vec<String> {
        let sent = self.sent.lock().unwrap();
        sent.iter().flat_map(|bytes| heads(&String::from_utf8_lossy(bytes))).collect()
    }

    pub(super) fn n_requests(&self) -> usize {
        self.request_heads().len()
    }

    pub(super) fn n_connections(&self) -> usize {
        self.sent.lock().unwrap().len()
    }
}

impl Drop for Relay {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn accept(listener: TcpListener, socket: Socket, sent: Arc<Mutex<Vec<Vec<u8>>>>) {
    while let Ok((client, _)) = listener.accept().await {
        let server = socket.connect().await.unwrap();
        let index = {
            let mut sent = sent.lock().unwrap();
            sent.push(Vec::new());
            sent.len() - 1
        };
        tokio::spawn(forward(client, server, sent.clone(), index));
    }
}

async fn forward(client: TcpStream, server: Connection, sent: Arc<Mutex<Vec<Vec<u8>>>>, index: usize) {
    let (mut from_client, mut to_client) = client.into_split();
    let (mut from_server, mut to_server) = split(server);
    tokio::spawn(async move { copy(&mut from_server, &mut to_client).await });
    let mut buffer = [0; 4096];
    while let Ok(n_bytes @ 1..) = from_client.read(&mut buffer).await {
        sent.lock().unwrap()[index].extend_from_slice(&buffer[..n_bytes]);
        if to_server.write_all(&buffer[..n_bytes]).await.is_err() || to_server.flush().await.is_err() {
            break;
        }
    }
    to_server.shutdown().await.ok();
}

/// Splits what one connection carried into the heads of its requests.
///
/// A body of these APIs holds no line that ends in the name of the protocol.
fn heads(text: &str) -> Vec<String> {
    let mut heads: Vec<String> = Vec::new();
    let mut in_head = false;
    for line in text.split("\r\n") {
        if let Some(start) = line.ends_with(" HTTP/1.1").then(|| method_start(line)) {
            heads.push(line[start..].to_owned());
            in_head = true;
        } else if line.is_empty() {
            in_head = false;
        } else if let (true, Some(head)) = (in_head, heads.last_mut()) {
            head.push('\n');
            head.push_str(line);
        }
    }
    heads
}

/// Finds the method in a request line that follows a body without a line break.
fn method_start(line: &str) -> usize {
    let path = line.rfind(" /").unwrap();
    line[..path].rfind(|c: char| !c.is_ascii_uppercase()).map_or(0, |before| before + 1)
}
