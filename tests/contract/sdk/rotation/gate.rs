//! A gateway that keeps the first create back and passes it on when its client has long gone.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::io::{AsyncReadExt, AsyncWriteExt, copy, split};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::task::JoinHandle;

use crate::test_world::{Socket, TestWorld};

/// How the paths end at which the three APIs create credentials.
const COLLECTIONS: [&str; 3] = ["/apiTokens", "/tokens", "/apiKeys"];

/// Takes plain HTTP, however the server is to be reached.
pub(super) struct Gate {
    address: SocketAddr,
    server: Socket,
    /// The request that is kept, once its client has gone.
    kept: UnboundedReceiver<Vec<u8>>,
    task: JoinHandle<()>,
}

impl Gate {
    pub(super) async fn start(world: &TestWorld) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let (sender, kept) = unbounded_channel();
        let server = world.socket();
        let task = tokio::spawn(accept(listener, server.clone(), sender));
        Self { address, server, kept, task }
    }

    /// Returns the origin of this gateway.
    pub(super) fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Passes on what was kept, and returns the status of the answer, which goes nowhere.
    pub(super) async fn open(&mut self) -> u16 {
        let request = self.kept.recv().await.unwrap();
        let mut server = self.server.connect().await.unwrap();
        server.write_all(&request).await.unwrap();
        server.flush().await.unwrap();
        let mut line = [0; "HTTP/1.1 201".len()];
        server.read_exact(&mut line).await.unwrap();
        std::str::from_utf8(&line).unwrap().rsplit(' ').next().unwrap().parse().unwrap()
    }
}

impl Drop for Gate {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn accept(listener: TcpListener, server: Socket, kept: UnboundedSender<Vec<u8>>) {
    let has_kept = Arc::new(AtomicBool::new(false));
    while let Ok((client, _)) = listener.accept().await {
        tokio::spawn(serve(client, server.clone(), kept.clone(), has_kept.clone()));
    }
}

async fn serve(client: TcpStream, server: Socket, kept: UnboundedSender<Vec<u8>>, has_kept: Arc<AtomicBool>) {
    let (mut from_server, mut to_server) = split(server.connect().await.unwrap());
    let (mut from_client, mut to_client) = client.into_split();
    tokio::spawn(async move { copy(&mut from_server, &mut to_client).await });
    let mut buffer = vec![0; 64 * 1024];
    while let Ok(n_bytes @ 1..) = from_client.read(&mut buffer).await {
        let bytes = &buffer[..n_bytes];
        if is_create(bytes) && !has_kept.swap(true, Ordering::SeqCst) {
            let mut request = bytes.to_vec();
            // The rest of it, until the client gives up; that may be a reset.
            from_client.read_to_end(&mut request).await.ok();
            kept.send(request).ok();
            break;
        }
        if to_server.write_all(bytes).await.is_err() || to_server.flush().await.is_err() {
            break;
        }
    }
    to_server.shutdown().await.ok();
}

/// Returns whether a request begins here that creates a credential.
fn is_create(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let path = text.strip_prefix("POST ").and_then(|rest| rest.split(' ').next());
    path.is_some_and(|path| COLLECTIONS.iter().any(|end| path.ends_with(end)))
}
