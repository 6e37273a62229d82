use std::io;

use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;

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

/// Ends a connection with a reset (RST): the peer reads an error, no end.
pub(super) fn reset(socket: impl Socket) -> io::Result<()> {
    // Without time to linger, closing discards what is unsent and resets.
    socket.tcp().set_zero_linger()
}
