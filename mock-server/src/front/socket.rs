use std::io;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio_rustls::server::TlsStream;

use crate::limit::Limit;

/// The connection to a client, plain or encrypted.
pub(super) trait Socket: AsyncRead + AsyncWrite + Unpin + Send {
    /// Returns the TCP connection below.
    fn tcp(&self) -> &TcpStream;
}

impl Socket for TcpStream {
    fn tcp(&self) -> &TcpStream {
        self
    }
}

impl Socket for TlsStream<TcpStream> {
    fn tcp(&self) -> &TcpStream {
        self.get_ref().0
    }
}

/// Ends a connection with a reset (RST): the peer reads an error, no end.
pub(super) fn reset(socket: impl Socket) -> io::Result<()> {
    // Without time to linger, closing discards what is unsent and resets.
    socket.tcp().set_zero_linger()
}

/// How long a client may take to read the last that it is sent.
const LINGER: Duration = Duration::from_secs(2);

/// Ends a connection in order.
pub(super) async fn close(mut socket: impl Socket) -> io::Result<()> {
    tokio::time::timeout(LINGER, socket.shutdown()).await.unwrap_or(Ok(()))
}

/// Says which limit was reached, and ends the connection.
///
/// What the client has sent and nobody has read would turn the end into a reset, which can overtake the answer: so it
/// is read away, as far as it comes in time.
pub(super) async fn answer(mut socket: impl Socket, limit: Limit) -> io::Result<()> {
    let bytes = written(limit);
    let answered = async {
        socket.write_all(&bytes).await?;
        socket.shutdown().await?;
        let mut rest = [0; 4096];
        while socket.read(&mut rest).await? > 0 {}
        Ok(())
    };
    tokio::time::timeout(LINGER, answered).await.unwrap_or(Ok(()))
}

/// Writes the answer as it goes over the wire.
fn written(limit: Limit) -> Vec<u8> {
    let response = limit.response();
    let mut bytes = format!("HTTP/1.1 {}\r\n", response.status()).into_bytes();
    for (name, value) in response.headers() {
        bytes.extend_from_slice(name.as_str().as_bytes());
        bytes.extend_from_slice(b": ");
        bytes.extend_from_slice(value.as_bytes());
        bytes.extend_from_slice(b"\r\n");
    }
    let length = response.body().len();
    bytes.extend_from_slice(format!("content-length: {length}\r\nconnection: close\r\n\r\n").as_bytes());
    bytes.extend_from_slice(response.body());
    bytes
}
