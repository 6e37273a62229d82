use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpStream;

use super::line::{Line, Lines};
use super::socket::{self, Socket};
use crate::app::Stopping;

/// Where connections are passed on to, and what they have in common.
#[derive(Debug, Clone)]
pub(super) struct Relay {
    pub(super) server: SocketAddr,
    pub(super) lines: Arc<Lines>,
    pub(super) stopping: Stopping,
}

/// How a connection ends.
enum End {
    Closed,
    Reset,
}

/// What is read at once.
const CHUNK_BYTES: usize = 16 * 1024;

/// How long bytes that were sent may take to arrive before a reset, which would discard them under way: nothing
/// tells when they have.
const FLUSH: Duration = Duration::from_millis(20);

impl Relay {
    /// Passes a connection on until one side is done with it.
    pub(super) async fn carry(self, mut client: impl Socket, line: Arc<Line>) {
        let end = tokio::select! {
            biased;
            () = line.reset_asked_for() => Ok(End::Reset),
            end = self.pass(&mut client, &line) => end,
        };
        let closed = match end {
            Ok(End::Reset) => socket::reset(client),
            Ok(End::Closed) => client.shutdown().await,
            Err(error) => Err(error),
        };
        if let Err(error) = closed {
            tracing::debug!(peer = %line.peer(), %error, "connection broke off");
        }
    }

    async fn pass(&self, client: &mut impl Socket, line: &Arc<Line>) -> io::Result<End> {
        let mut first = vec![0; CHUNK_BYTES];
        let n_first = tokio::select! {
            // Nothing runs on it that would have to finish.
            () = self.stopping.cancelled() => return Ok(End::Closed),
            n_bytes = client.read(&mut first) => n_bytes?,
        };
        if n_first == 0 {
            return Ok(End::Closed);
        }
        let mut server = TcpStream::connect(self.server).await?;
        server.set_nodelay(true)?;
        // Dropped before `server`, with which the address becomes free.
        let _entry = self.lines.enter(server.local_addr()?, line.clone());
        server.write_all(&first[..n_first]).await?;
        drop(first);
        let (mut from_server, to_server) = server.split();
        let (from_client, mut to_client) = tokio::io::split(client);
        tokio::select! {
            down = tokio::io::copy(&mut from_server, &mut to_client) => down.map(|_| ())?,
            up = pass_up(from_client, to_server) => up?,
        }
        if !line.ends_in_reset() {
            return Ok(End::Closed);
        }
        tokio::time::sleep(FLUSH).await;
        Ok(End::Reset)
    }
}

/// Passes requests on. What becomes of the connection behind the last one is for the server to say, so this
/// completes only if the client breaks off.
async fn pass_up(mut from_client: impl AsyncRead + Unpin, mut to_server: impl AsyncWrite + Unpin) -> io::Result<()> {
    let mut chunk = vec![0; CHUNK_BYTES];
    loop {
        let n_bytes = from_client.read(&mut chunk).await?;
        // A write fails where the server has closed already; what it sent before is still to be passed on.
        if n_bytes == 0 || to_server.write_all(&chunk[..n_bytes]).await.is_err() {
            break;
        }
    }
    let _ = to_server.shutdown().await;
    std::future::pending().await
}
