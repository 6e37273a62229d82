//! A gateway that keeps the first create back and passes it on when its client has long gone.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::io::{AsyncReadExt, AsyncWriteExt, copy};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::task::JoinHandle;

/// How the paths end at which the three APIs create credentials.
const COLLECTIONS: [&str; 3] = ["/apiTokens", "/tokens", "/apiKeys"];

pub(super) struct Gate {
    address: SocketAddr,
    target: SocketAddr,
    /// The request that is kept, once its client has gone.
    kept: UnboundedReceiver<Vec<u8>>,
    task: JoinHandle<()>,
}

impl Gate {
    pub(super) async fn start(target: SocketAddr) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let (sender, kept) = unbounded_channel();
        let task = tokio::spawn(accept(listener, target, sender));
        Self { address, target, kept, task }
    }

    /// Returns `base_url` with this gateway for its host and port.
    pub(super) fn in_front_of(&self, base_url: &str) -> String {
        base_url.replace(&self.target.to_string(), &self.address.to_string())
    }

    /// Passes on what was kept, and returns the status of the answer, which goes nowhere.
    pub(super) async fn open(&mut self) -> u16 {
        let request = self.kept.recv().await.unwrap();
        let mut server = TcpStream::connect(self.target).await.unwrap();
        server.write_all(&request).await.unwrap();
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

async fn accept(listener: TcpListener, target: SocketAddr, kept: UnboundedSender<Vec<u8>>) {
    let has_kept = Arc::new(AtomicBool::new(false));
    while let Ok((client, _)) = listener.accept().await {
        tokio::spawn(serve(client, target, kept.clone(), has_kept.clone()));
    }
}

async fn serve(client: TcpStream, target: SocketAddr, kept: UnboundedSender<Vec<u8>>, has_kept: Arc<AtomicBool>) {
    let (mut from_server, mut to_server) = TcpStream::connect(target).await.unwrap().into_split();
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
            return;
        }
        if to_server.write_all(bytes).await.is_err() {
            return;
        }
    }
}

/// Returns whether a request begins here that creates a credential.
fn is_create(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let path = text.strip_prefix("POST ").and_then(|rest| rest.split(' ').next());
    path.is_some_and(|path| COLLECTIONS.iter().any(|end| path.ends_with(end)))
}
