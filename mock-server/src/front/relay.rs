use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpStream;

use super::Patience;
use super::heads::Heads;
use super::line::{Line, Lines};
use super::socket::{self, Socket};
use crate::app::Stopping;
use crate::limit::Limit;

/// Where connections are passed on to, and what they have in common.
#[derive(Debug, Clone)]
pub(super) struct Relay {
    pub(super) server: SocketAddr,
    pub(super) lines: Arc<Lines>,
    pub(super) stopping: Stopping,
    pub(super) patience: Patience,
}

/// How a connection ends.
enum End {
    Closed,
    Reset,
    Refused(Limit),
}

/// What is read at once.
const CHUNK_BYTES: usize = 16 * 1024;

/// How long bytes that were sent may take to arrive before a reset, which would discard them under way: nothing
/// tells when they have.
const FLUSH: Duration = Duration::from_millis(20);

impl Relay {
    /// Passes a connection on until one side is done with it.
    pub(super) async fn carry(self, mut client: impl Socket, line: Arc<Line>, opened_at: Instant) {
        let end = tokio::select! {
            biased;
            () = line.reset_asked_for() => Ok(End::Reset),
            end = self.pass(&mut client, &line, opened_at) => end,
        };
        let closed = match end {
            Ok(End::Reset) => socket::reset(client),
            Ok(End::Closed) => socket::close(client).await,
            Ok(End::Refused(limit)) => socket::answer(client, limit).await,
            Err(error) => Err(error),
        };
        if let Err(error) = closed {
            tracing::debug!(peer = %line.peer(), %error, "connection broke off");
        }
    }

    /// Answers the first request of a connection with the limit that was reached when it was opened, unless the
    /// server stops before.
    pub(super) async fn refuse(self, mut client: impl Socket, opened_at: Instant, limit: Limit) {
        let read = tokio::select! {
            () = self.stopping.cancelled() => return,
            read = self.read_head(&mut client, opened_at) => read,
        };
        let limit = match read {
            Ok(Read::Bytes(_)) => limit,
            Ok(Read::Refused(other)) => other,
            Ok(Read::End) | Err(_) => return,
        };
        // A client that has gone meanwhile needs no answer.
        let _ = socket::answer(client, limit).await;
    }

    async fn read_head(&self, client: &mut impl Socket, opened_at: Instant) -> io::Result<Read<'static>> {
        let mut heads = Heads::new(self.patience.head_bytes_max, opened_at);
        let mut chunk = vec![0; CHUNK_BYTES];
        while heads.n_complete() == 0 {
            match self.read(client, &mut heads, &mut chunk).await? {
                Read::Bytes(_) => {}
                Read::End => return Ok(Read::End),
                Read::Refused(limit) => return Ok(Read::Refused(limit)),
            }
        }
        Ok(Read::Bytes(&[]))
    }

    async fn pass(&self, client: &mut impl Socket, line: &Arc<Line>, opened_at: Instant) -> io::Result<End> {
        let mut heads = Heads::new(self.patience.head_bytes_max, opened_at);
        let mut chunk = vec![0; CHUNK_BYTES];
        let first = match self.read(client, &mut heads, &mut chunk).await? {
            Read::Bytes(bytes) => bytes,
            Read::End => return Ok(End::Closed),
            Read::Refused(limit) => return Ok(End::Refused(limit)),
        };
        let mut server = TcpStream::connect(self.server).await?;
        server.set_nodelay(true)?;
        // Dropped before `server`, with which the address becomes free.
        let _entry = self.lines.enter(server.local_addr()?, line.clone());
        server.write_all(first).await?;
        let (mut from_server, to_server) = server.split();
        let (from_client, mut to_client) = tokio::io::split(client);
        tokio::select! {
            down = tokio::io::copy(&mut from_server, &mut to_client) => down.map(drop)?,
            refused = self.pass_up(from_client, to_server, &mut heads, &mut chunk) => return refused.map(End::Refused),
        }
        if !line.ends_in_reset() {
            return Ok(End::Closed);
        }
        tokio::time::sleep(FLUSH).await;
        Ok(End::Reset)
    }

    /// Passes requests on. What becomes of the connection behind the last one is for the server to say, so this
    /// completes only if the client breaks off or reaches a limit.
    async fn pass_up(
        &self,
        mut from_client: impl AsyncRead + Unpin,
        mut to_server: impl AsyncWrite + Unpin,
        heads: &mut Heads,
        chunk: &mut [u8],
    ) -> io::Result<Limit> {
        // A write fails where the server has closed already; what it sent before is still to be passed on.
        loop {
            match self.read(&mut from_client, heads, chunk).await? {
                Read::Bytes(bytes) if to_server.write_all(bytes).await.is_ok() => {}
                Read::Refused(limit) => return Ok(limit),
                Read::Bytes(_) | Read::End => break,
            }
        }
        let _ = to_server.shutdown().await;
        std::future::pending().await
    }

    /// Reads from a client as long as the limits allow it. A server that stops does not wait for a first head.
    async fn read<'a>(
        &self,
        client: &mut (impl AsyncRead + Unpin),
        heads: &mut Heads,
        chunk: &'a mut [u8],
    ) -> io::Result<Read<'a>> {
        let is_before_the_first = heads.is_before_the_first();
        let n_bytes = match heads.since() {
            None => client.read(chunk).await?,
            Some(since) => tokio::select! {
                // In this order, so that what has come in time counts however late it is looked at.
                biased;
                () = self.stopping.cancelled(), if is_before_the_first => return Ok(Read::End),
                n_bytes = client.read(chunk) => n_bytes?,
                () = tokio::time::sleep_until((since + self.patience.head_time_max).into()) => {
                    return Ok(Read::Refused(Limit::HeadTime(self.patience.head_time_max)));
                }
            },
        };
        if n_bytes == 0 {
            return Ok(Read::End);
        }
        let bytes = &chunk[..n_bytes];
        Ok(match heads.follow(bytes, Instant::now()) {
            Ok(()) => Read::Bytes(bytes),
            Err(_) => Read::Refused(Limit::HeadBytes(self.patience.head_bytes_max)),
        })
    }
}

/// What came of reading.
enum Read<'a> {
    Bytes(&'a [u8]),
    End,
    Refused(Limit),
}
