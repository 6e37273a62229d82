use std::error::Error as _;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::uri::{Authority, PathAndQuery, Scheme};
use http::{HeaderValue, Request, Response, Uri};
use hyper::body::Incoming;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use rustls::crypto::aws_lc_rs;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::Verifier;
use url::Url;

use super::sample::{Sample, Sampled};

/// How long the server may take to accept a connection.
const CONNECT_TIME_MAX: Duration = Duration::from_secs(10);

/// How long the server may send nothing while an answer is due.
pub(super) const SILENCE_MAX: Duration = Duration::from_secs(120);

/// The server behind a proxy.
#[derive(Clone)]
pub struct Upstream {
    /// Without a slash at the end.
    url: String,
    scheme: Scheme,
    authority: Authority,
    /// What goes in front of each path, without a slash at the end.
    path: String,
    host: HeaderValue,
    /// Not `reqwest`: it would tidy up what the client wrote as the request target.
    client: Client<HttpsConnector<HttpConnector>, Sampled>,
}

/// Why a server cannot be one behind a proxy.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidUpstream {
    /// The URL is none that requests can be sent to.
    #[error(
        "the URL of the server must be http:// or https://, host, port and perhaps a path, such as https://managed.example.org: {0}"
    )]
    Url(String),
    /// The certificates cannot be read, or are for nothing.
    #[error("the certificates for the server {0}")]
    Certificates(String),
    /// There can be no TLS.
    #[error("cannot set up TLS: {0}")]
    Tls(rustls::Error),
}

impl Upstream {
    /// The server at a URL; the path of a request is put behind it. It is reached directly, whatever `HTTPS_PROXY` says.
    ///
    /// The certificate of an `https` server has to come from an authority that the machine trusts, or from one of
    /// `authorities`, in PEM.
    ///
    /// # Errors
    ///
    /// [`InvalidUpstream`].
    pub fn new(url: &str, authorities: Option<&[u8]>) -> Result<Self, InvalidUpstream> {
        let invalid = |reason: &str| InvalidUpstream::Url(reason.to_owned());
        let parsed = Url::parse(url).map_err(|error| invalid(&error.to_string()))?;
        let (scheme, tls) = match parsed.scheme() {
            "http" if authorities.is_some() => {
                let reason = "are for nothing: http:// is not encrypted; leave them out, or write https://".to_owned();
                return Err(InvalidUpstream::Certificates(reason));
            }
            "http" => (Scheme::HTTP, without_authorities().map_err(InvalidUpstream::Tls)?),
            "https" => (Scheme::HTTPS, with_authorities(authorities)?),
            _ => return Err(invalid("it has another scheme")),
        };
        if !parsed.username().is_empty() || parsed.password().is_some() {
            // Not quoted: it has a secret.
            return Err(invalid("it has credentials; the clients send theirs"));
        }
        if parsed.query().is_some() || parsed.fragment().is_some() {
            return Err(invalid("it has a query or a fragment"));
        }
        let authority: Authority = parsed.authority().parse().map_err(|_| invalid("its host is none"))?;
        let host = HeaderValue::from_str(authority.as_str()).map_err(|_| invalid("its host is none"))?;
        let mut connector = HttpConnector::new();
        connector.enforce_http(false);
        connector.set_connect_timeout(Some(CONNECT_TIME_MAX));
        connector.set_nodelay(true);
        let connector =
            HttpsConnectorBuilder::new().with_tls_config(tls).https_or_http().enable_http1().wrap_connector(connector);
        let client = Client::builder(TokioExecutor::new())
            .timer(TokioTimer::new())
            .pool_timer(TokioTimer::new())
            .set_host(false)
            .http1_preserve_header_case(true)
            .build(connector);
        Ok(Self {
            url: parsed.as_str().trim_end_matches('/').to_owned(),
            scheme,
            authority,
            path: parsed.path().trim_end_matches('/').to_owned(),
            host,
            client,
        })
    }

    /// Returns the URL.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Returns the name of the server as its clients say it.
    pub(super) fn host(&self) -> &HeaderValue {
        &self.host
    }

    /// Sends a request, of whose body `sample` is taken, and returns the answer when its head is there.
    ///
    /// # Errors
    ///
    /// Why there is none, without the URL: its path may hold a secret.
    pub(super) async fn send(
        &self,
        mut request: Request<Sampled>,
        sample: &Sample,
    ) -> Result<Response<Incoming>, String> {
        *request.uri_mut() = self.address(request.uri()).ok_or("the path is too long for a request")?;
        let mut answered = self.client.request(request);
        let mut n_frames = sample.n_frames();
        loop {
            match tokio::time::timeout(SILENCE_MAX, &mut answered).await {
                Ok(answered) => return answered.map_err(|error| reason(&error)),
                // The client is still sending.
                Err(_) if sample.n_frames() != n_frames => n_frames = sample.n_frames(),
                Err(_) if sample.has_ended() => return Err(silent("server", "and gave no answer")),
                Err(_) => return Err(silent("client", "within its request")),
            }
        }
    }

    /// Returns where a request goes: the target as the client wrote it, behind the URL of the server.
    fn address(&self, target: &Uri) -> Option<Uri> {
        let target = target.path_and_query().map_or("/", PathAndQuery::as_str);
        // `OPTIONS *` is about the server, wherever its paths begin.
        let target = if target == "*" { target.to_owned() } else { format!("{}{target}", self.path) };
        let address = Uri::builder().scheme(self.scheme.clone()).authority(self.authority.clone());
        address.path_and_query(target).build().ok()
    }
}

/// A configuration for a server that is reached without TLS.
fn without_authorities() -> Result<ClientConfig, rustls::Error> {
    let builder = ClientConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()));
    let builder = builder.with_safe_default_protocol_versions()?;
    Ok(builder.with_root_certificates(RootCertStore::empty()).with_no_client_auth())
}

/// A configuration that trusts the authorities of the machine and those in a text in PEM.
fn with_authorities(pem: Option<&[u8]>) -> Result<ClientConfig, InvalidUpstream> {
    let unreadable = |reason: &dyn fmt::Display| InvalidUpstream::Certificates(format!("are not in PEM: {reason}"));
    // A byte-order mark would hide the first line.
    let text = pem.map(|pem| pem.strip_prefix(b"\xef\xbb\xbf").unwrap_or(pem));
    let further: Vec<_> = CertificateDer::pem_slice_iter(text.unwrap_or_default())
        .collect::<Result<_, _>>()
        .map_err(|error| unreadable(&error))?;
    if pem.is_some() && further.is_empty() {
        return Err(unreadable(&"there is none in the file"));
    }
    // The provider is named, because a program that has several would have to choose one for the process.
    let provider = Arc::new(aws_lc_rs::default_provider());
    let verifier = Verifier::new_with_extra_roots(further, provider.clone()).map_err(InvalidUpstream::Tls)?;
    let builder = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let builder = builder.map_err(InvalidUpstream::Tls)?.dangerous();
    Ok(builder.with_custom_certificate_verifier(Arc::new(verifier)).with_no_client_auth())
}

/// Says why there is no answer.
fn reason(error: &hyper_util::client::legacy::Error) -> String {
    let mut text = format!("the server gave no answer: {error}");
    let mut cause = error.source();
    while let Some(inner) = cause {
        text.push_str(&format!(": {inner}"));
        cause = inner.source();
    }
    text
}

impl fmt::Debug for Upstream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upstream").field("url", &self.url).finish_non_exhaustive()
    }
}

/// Says who sends nothing more, and where.
pub(super) fn silent(who: &str, place: &str) -> String {
    format!("the {who} was silent for {} s {place}", SILENCE_MAX.as_secs())
}
