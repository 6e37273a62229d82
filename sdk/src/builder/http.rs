use std::time::Duration;

use reqwest::header::HeaderValue;
use reqwest::{Client, Proxy};

use super::error::BuildError;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const USER_AGENT: &str = concat!("tokenwright/", env!("CARGO_PKG_VERSION"));

/// How the HTTP client is to be made. Nothing is checked before that.
#[derive(Default)]
pub(super) struct HttpOptions {
    pub(super) connect_timeout: Option<Duration>,
    pub(super) user_agent: Option<String>,
    pub(super) proxy: Option<ProxyOption>,
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    pub(super) root_certificates: Vec<Vec<u8>>,
}

/// Which proxy is used in place of that of the environment.
pub(super) enum ProxyOption {
    Nowhere,
    Url(String),
}

impl HttpOptions {
    pub(super) fn client(&self) -> Result<Client, BuildError> {
        let builder = Client::builder()
            .user_agent(self.user_agent()?)
            .connect_timeout(self.connect_timeout.unwrap_or(CONNECT_TIMEOUT))
            // A redirect would carry the credential to wherever the answer points.
            .redirect(reqwest::redirect::Policy::none());
        let builder = match &self.proxy {
            None => builder,
            Some(ProxyOption::Nowhere) => builder.no_proxy(),
            // The cause would print the URL, which may hold a password.
            Some(ProxyOption::Url(url)) => builder.proxy(Proxy::all(url).map_err(|_| BuildError::Proxy)?),
        };
        #[cfg(any(feature = "rustls", feature = "native-tls"))]
        let builder = builder.tls_certs_merge(self.certificates()?);
        #[cfg(all(feature = "native-tls", not(feature = "rustls")))]
        let builder = builder.tls_backend_native();
        #[cfg(feature = "rustls")]
        let builder = builder.tls_backend_rustls();
        builder.build().map_err(|error| BuildError::HttpClient(error.without_url()))
    }

    /// Returns the first setting that only a client of our own making can follow.
    pub(super) fn first_set(&self) -> Option<&'static str> {
        #[cfg(any(feature = "rustls", feature = "native-tls"))]
        let root_certificates = !self.root_certificates.is_empty();
        #[cfg(not(any(feature = "rustls", feature = "native-tls")))]
        let root_certificates = false;
        let settings = [
            ("connect_timeout", self.connect_timeout.is_some()),
            ("user_agent", self.user_agent.is_some()),
            ("proxy", matches!(self.proxy, Some(ProxyOption::Url(_)))),
            ("no_proxy", matches!(self.proxy, Some(ProxyOption::Nowhere))),
            ("root_certificates", root_certificates),
        ];
        settings.into_iter().find_map(|(name, is_set)| is_set.then_some(name))
    }

    fn user_agent(&self) -> Result<HeaderValue, BuildError> {
        match &self.user_agent {
            None => Ok(HeaderValue::from_static(USER_AGENT)),
            Some(own) => HeaderValue::try_from(format!("{own} {USER_AGENT}")).map_err(|_| BuildError::UserAgent),
        }
    }

    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    fn certificates(&self) -> Result<Vec<reqwest::Certificate>, BuildError> {
        let mut certificates = Vec::new();
        for pem in &self.root_certificates {
            let bundle = reqwest::Certificate::from_pem_bundle(pem).map_err(|_| BuildError::RootCertificates)?;
            if bundle.is_empty() {
                return Err(BuildError::RootCertificates);
            }
            certificates.extend(bundle);
        }
        Ok(certificates)
    }
}
