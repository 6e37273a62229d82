use std::sync::OnceLock;

use reqwest::{Certificate, Client, ClientBuilder, Identity};
use zeroize::Zeroizing;

use super::error::BuildError;

/// Whom the HTTP client trusts, and as whom it shows itself.
#[derive(Default)]
pub(super) struct TlsOptions {
    /// Each of them one or more certificates in PEM.
    pub(super) root_certificates: Vec<Vec<u8>>,
    pub(super) server_trust: ServerTrust,
    /// A certificate and its private key in PEM.
    pub(super) identity: Option<Zeroizing<Vec<u8>>>,
}

/// Which servers are trusted.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum ServerTrust {
    /// Those of the system's authorities and of the given ones.
    #[default]
    SystemAndGiven,
    /// Those of the given authorities.
    GivenOnly,
    /// All.
    Anybody,
}

/// Chooses the TLS library. With both features, rustls is used.
pub(super) fn backend(builder: ClientBuilder) -> ClientBuilder {
    #[cfg(feature = "rustls")]
    return builder.tls_backend_rustls();
    #[cfg(not(feature = "rustls"))]
    return builder.tls_backend_native();
}

impl TlsOptions {
    pub(super) fn apply(&self, builder: ClientBuilder, base_url: &str) -> Result<ClientBuilder, BuildError> {
        let certificates = self.certificates()?;
        let builder = match self.server_trust {
            ServerTrust::GivenOnly => builder.tls_certs_only(certificates),
            ServerTrust::Anybody => builder.tls_certs_merge(certificates).tls_danger_accept_invalid_certs(true),
            // What is sent without TLS needs no authorities, and a container without them is to start.
            ServerTrust::SystemAndGiven if base_url.starts_with("http://") && !has_authorities() => {
                builder.tls_certs_only(certificates)
            }
            ServerTrust::SystemAndGiven => builder.tls_certs_merge(certificates),
        };
        match &self.identity {
            None => Ok(builder),
            Some(pem) => Ok(builder.identity(identity(pem).ok_or(BuildError::Identity)?)),
        }
    }

    /// Returns the first setting that only a client of our own making can follow.
    pub(super) fn first_set(&self) -> Option<&'static str> {
        let settings = [
            ("root_certificates", !self.root_certificates.is_empty()),
            ("danger_accept_invalid_certificates", self.server_trust == ServerTrust::Anybody),
            ("identity", self.identity.is_some()),
        ];
        settings.into_iter().find_map(|(name, is_set)| is_set.then_some(name))
    }

    fn certificates(&self) -> Result<Vec<Certificate>, BuildError> {
        let mut certificates = Vec::new();
        for pem in &self.root_certificates {
            let bundle = Certificate::from_pem_bundle(pem).map_err(|_| BuildError::RootCertificates)?;
            if bundle.is_empty() {
                return Err(BuildError::RootCertificates);
            }
            certificates.extend(bundle);
        }
        Ok(certificates)
    }
}

/// Returns whether the TLS library finds authorities on this system. It is asked once: reading them takes time.
fn has_authorities() -> bool {
    static HAS_AUTHORITIES: OnceLock<bool> = OnceLock::new();
    *HAS_AUTHORITIES.get_or_init(|| backend(Client::builder()).build().is_ok())
}

/// Reads a certificate and its private key. The cause of a failure is left out: it might print a part of the key.
#[cfg(feature = "rustls")]
fn identity(pem: &[u8]) -> Option<Identity> {
    Identity::from_pem(pem).ok()
}

/// The same; this library wants the key apart from the certificates.
#[cfg(not(feature = "rustls"))]
fn identity(pem: &[u8]) -> Option<Identity> {
    const BEGIN: &str = "-----BEGIN PRIVATE KEY-----";
    const END: &str = "-----END PRIVATE KEY-----";
    let pem = std::str::from_utf8(pem).ok()?;
    let (before, rest) = pem.split_once(BEGIN)?;
    let (key, behind) = rest.split_once(END)?;
    let key = Zeroizing::new(format!("{BEGIN}{key}{END}\n"));
    Identity::from_pkcs8_pem(format!("{before}\n{behind}").as_bytes(), key.as_bytes()).ok()
}
