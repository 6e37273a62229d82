use std::fmt;
use std::net::IpAddr;
use std::path::{Path, PathBuf};

use super::authority::{self, Issued};
use super::{Identity, TlsError};

/// The certificate that a server shows to its clients.
///
/// # Example
///
/// ```
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use tokenwright_mock::{MockServer, Tls};
///
/// let server = MockServer::builder().tls(Tls::self_issued()).start().await?;
/// assert!(server.info()?.astrom.base_url.starts_with("https://127.0.0.1:"));
/// // What clients have to trust:
/// let authority = server.info()?.ca_certificate.as_deref().unwrap();
/// assert!(authority.starts_with("-----BEGIN CERTIFICATE-----"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Tls(Source);

#[derive(Clone)]
enum Source {
    SelfIssued { names: Vec<String> },
    Given { certificates: Vec<u8>, key: Vec<u8> },
    Files { certificates: PathBuf, key: PathBuf },
}

impl Tls {
    /// A certificate that the server issues when it starts, by an authority that it makes at the same time. It is for
    /// the address that the server listens on, for `localhost` and for the loopback addresses.
    ///
    /// Clients have to trust the certificate of the authority: [`Info::ca_certificate`](crate::Info::ca_certificate).
    /// Its key is thrown away, so nothing else can be issued with it.
    pub fn self_issued() -> Self {
        Self::self_issued_for([])
    }

    /// The same for further names or IP addresses, under which clients reach the server.
    pub fn self_issued_for(names: impl IntoIterator<Item = String>) -> Self {
        Self(Source::SelfIssued { names: names.into_iter().collect() })
    }

    /// A certificate and its key, in PEM; behind the certificate those that lead to an authority.
    pub fn from_pem(certificates: impl Into<Vec<u8>>, key: impl Into<Vec<u8>>) -> Self {
        Self(Source::Given { certificates: certificates.into(), key: key.into() })
    }

    /// A certificate and its key in files, as [`from_pem`](Self::from_pem) has them; they are read when the server
    /// starts.
    pub fn from_files(certificates: impl Into<PathBuf>, key: impl Into<PathBuf>) -> Self {
        Self(Source::Files { certificates: certificates.into(), key: key.into() })
    }

    /// Returns what a server that listens on `address` shows.
    pub(crate) fn identity(&self, address: IpAddr) -> Result<Identity, TlsError> {
        match &self.0 {
            Source::Given { certificates, key } => Identity::of_pem(certificates, key),
            Source::Files { certificates, key } => Identity::of_pem(&read(certificates)?, &read(key)?),
            Source::SelfIssued { names } => {
                let Issued { chain, key, authority } = authority::issue(names, address)?;
                Identity::new(vec![chain], key, Some(authority))
            }
        }
    }
}

impl fmt::Debug for Tls {
    /// Shows no key.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Source::SelfIssued { names } => f.debug_struct("SelfIssued").field("names", names).finish(),
            Source::Given { .. } => f.write_str("Given"),
            Source::Files { certificates, .. } => f.debug_tuple("Files").field(certificates).finish(),
        }
    }
}

fn read(file: &Path) -> Result<Vec<u8>, TlsError> {
    let mut bytes = std::fs::read(file).map_err(|reason| TlsError::Unreadable { file: file.to_owned(), reason })?;
    // A byte-order mark would hide the first line.
    if bytes.starts_with(b"\xef\xbb\xbf") {
        bytes.drain(..3);
    }
    Ok(bytes)
}
