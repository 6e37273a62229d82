use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

/// What it takes to reach a server without an HTTP client.
#[derive(Clone)]
pub(crate) struct Socket {
    address: SocketAddr,
    tls: Option<TlsConnector>,
}

/// A connection in plain text or over TLS.
pub(crate) type Connection = Box<dyn Stream>;

pub(crate) trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Stream for T {}

impl From<SocketAddr> for Socket {
    fn from(address: SocketAddr) -> Self {
        Self::new(address, None)
    }
}

impl Socket {
    /// Connects over TLS where there is an authority, whose certificate is given in PEM.
    pub(crate) fn new(address: SocketAddr, authority: Option<&str>) -> Self {
        Self { address, tls: authority.map(connector) }
    }

    /// Opens a connection.
    pub(crate) async fn connect(&self) -> io::Result<Connection> {
        let stream = TcpStream::connect(self.address).await?;
        match &self.tls {
            None => Ok(Box::new(stream)),
            Some(tls) => Ok(Box::new(tls.connect(ServerName::from(self.address.ip()), stream).await?)),
        }
    }
}

/// Makes what encrypts connections to a server whose certificate comes from this authority, given in PEM.
pub(crate) fn connector(authority: &str) -> TlsConnector {
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_slice_iter(authority.as_bytes()) {
        roots.add(certificate.unwrap()).unwrap();
    }
    TlsConnector::from(Arc::new(ClientConfig::builder().with_root_certificates(roots).with_no_client_auth()))
}
