use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::net::tcp::{ReadHalf, WriteHalf};

use super::line::{Line, Lines, Reset};

/// Where connections are passed on to, and what they have in common.
#[derive(Debug, Clone)]
pub(super) struct Relay {
    pub(super) server: SocketAddr,
    pub(super) lines: Arc<Lines>,
}

/// How a connection ends.
enum End {
    Closed,
    Reset,
}

/// What is read at once.
const CHUNK_BYTES: usize = 16 * 1024;

/// How long nothing has to be under way before a reset, which would discard it: nothing tells when all has arrived.
const FLUSH: Duration = Duration::from_millis(if IS_QUICK { 20 } else { 250 });

/// Whether the system lets a program acknowledge at once.
const IS_QUICK: bool = cfg!(any(target_os = "android", target_os = "linux"));

impl Relay {
    /// Passes a connection on until one side is done with it.
    pub(super) async fn carry(self, mut client: TcpStream, line: Arc<Line>) {
        let end = tokio::select! {
            biased;
            () = line.asked_for(Reset::AtOnce) => Ok(End::Reset),
            end = self.pass(&mut client, &line) => end,
        };
        let ended = match end {
            // Without time to linger, closing discards what is unsent and resets.
            Ok(End::Reset) => client.set_zero_linger(),
            Ok(End::Closed) => client.shutdown().await,
            Err(error) => Err(error),
        };
        if let Err(error) = ended {
            tracing::debug!(peer = %line.peer(), %error, "connection broke off");
        }
    }

    async fn pass(&self, client: &mut TcpStream, line: &Arc<Line>) -> io::Result<End> {
        let mut server = TcpStream::connect(self.server).await?;
        server.set_nodelay(true)?;
        // Dropped before `server`, with which the address becomes free.
        let _entry = self.lines.enter(server.local_addr()?, line.clone());
        let (from_server, to_server) = server.split();
        let (from_client, to_client) = client.split();
        let up = async {
            pass_up(from_client, to_server, line).await;
            // What becomes of the connection behind the last request is for the server to say.
            std::future::pending().await
        };
        tokio::select! {
            end = pass_down(from_server, to_client, line) => end,
            end = up => end,
        }
    }
}

/// Passes answers on until the server closes the connection, or has nothing more to send on one that is to be reset.
async fn pass_down(mut from_server: ReadHalf<'_>, mut to_client: WriteHalf<'_>, line: &Line) -> io::Result<End> {
    let mut chunk = vec![0; CHUNK_BYTES];
    loop {
        let n_bytes = tokio::select! {
            // In this order, so that what has come is passed on however late it is looked at.
            biased;
            n_bytes = from_server.read(&mut chunk) => n_bytes?,
            () = quiet(line) => return Ok(End::Reset),
        };
        if n_bytes == 0 && line.is_to_be_reset() {
            tokio::time::sleep(FLUSH).await;
            return Ok(End::Reset);
        }
        if n_bytes == 0 {
            return Ok(End::Closed);
        }
        acknowledge(from_server.as_ref());
        to_client.write_all(&chunk[..n_bytes]).await?;
    }
}

/// Acknowledges what has come from the server. Dropshot does not switch Nagle's algorithm off, and the system would let
/// the next small piece of an answer wait for an acknowledgement that it puts off.
fn acknowledge(server: &TcpStream) {
    #[cfg(any(target_os = "android", target_os = "linux"))]
    if let Err(error) = server.set_quickack(true) {
        tracing::debug!(%error, "acknowledgements are late");
    }
    #[cfg(not(any(target_os = "android", target_os = "linux")))]
    let _ = server;
}

/// Completes when the connection is to be reset and nothing was to be passed on for long enough.
async fn quiet(line: &Line) {
    line.asked_for(Reset::BehindTheAnswer).await;
    tokio::time::sleep(FLUSH).await;
}

/// Passes requests on until the client sends no more, or its connection is to be reset: other requests on it, as HTTP/2
/// has them, would put off the reset.
async fn pass_up(mut from_client: ReadHalf<'_>, mut to_server: WriteHalf<'_>, line: &Line) {
    tokio::select! {
        // It fails where the server has closed already; what it sent before is still to be passed on.
        _ = tokio::io::copy(&mut from_client, &mut to_server) => {
            let _ = to_server.shutdown().await;
        }
        () = line.asked_for(Reset::BehindTheAnswer) => {}
    }
}
