use std::fmt;
use std::sync::Arc;

use rustls::ServerConfig;
use rustls::crypto::aws_lc_rs;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};

use super::TlsError;

/// The certificate of a server with its key, ready to be shown.
#[derive(Clone)]
pub(crate) struct Identity {
    pub(crate) config: ServerConfig,
    /// The certificate of the authority in PEM, if the server made one.
    pub(crate) authority: Option<String>,
}

impl Identity {
    pub(super) fn of_pem(certificates: &[u8], key: &[u8]) -> Result<Self, TlsError> {
        let wrong = |error: &dyn fmt::Display| TlsError::Certificate(error.to_string());
        let chain: Vec<_> =
            CertificateDer::pem_slice_iter(certificates).collect::<Result<_, _>>().map_err(|error| wrong(&error))?;
        if chain.is_empty() {
            return Err(wrong(&"there is none"));
        }
        let key = PrivateKeyDer::from_pem_slice(key).map_err(|error| TlsError::Key(error.to_string()))?;
        Self::new(chain, key, None)
    }

    pub(super) fn new(
        chain: Vec<CertificateDer<'static>>,
        key: PrivateKeyDer<'static>,
        authority: Option<String>,
    ) -> Result<Self, TlsError> {
        // The provider is named, because a program that has several would have to choose one for the process.
        let builder = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()));
        let config = builder
            .with_safe_default_protocol_versions()
            .and_then(|builder| builder.with_no_client_auth().with_single_cert(chain, key));
        let mut config = config.map_err(|error| TlsError::Unusable(error.to_string()))?;
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        Ok(Self { config, authority })
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Identity")
    }
}

#[cfg(test)]
mod tests {
    use std::net::{IpAddr, Ipv4Addr};

    use super::*;
    use crate::tls::authority;

    /// Returns a certificate and its key.
    fn pem() -> (String, String) {
        let key = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
        (key.cert.pem(), key.signing_key.serialize_pem())
    }

    #[test]
    fn certificate_and_key_have_to_be_there_and_to_belong_together() {
        let ((certificate, key), (other, _)) = (pem(), pem());
        assert!(Identity::of_pem(certificate.as_bytes(), key.as_bytes()).is_ok());
        for (certificate, key, expected) in [
            ("", key.as_str(), "at least one section CERTIFICATE: there is none"),
            (key.as_str(), key.as_str(), "there is none"),
            (certificate.as_str(), "", "a section PRIVATE KEY"),
            (certificate.as_str(), certificate.as_str(), "a section PRIVATE KEY"),
            (other.as_str(), key.as_str(), "cannot be used together"),
        ] {
            let error = Identity::of_pem(certificate.as_bytes(), key.as_bytes()).unwrap_err().to_string();
            assert!(error.contains(expected), "{error}");
        }
    }

    #[test]
    fn name_that_no_certificate_can_have_is_refused() {
        let names = ["mock.test".to_owned(), "мок.test".to_owned()];
        let error = authority::issue(&names, IpAddr::V4(Ipv4Addr::LOCALHOST)).err().unwrap().to_string();
        assert!(error.starts_with("cannot issue a certificate for") && error.contains("мок.test"), "{error}");
    }
}
