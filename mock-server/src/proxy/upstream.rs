use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Method, Response, Uri};
use reqwest::redirect::Policy;
use reqwest::{Certificate, Client, Url};

/// How long the server may take to accept a connection, and to send the whole answer.
const CONNECT_SECONDS_MAX: u64 = 10;
const ANSWER_SECONDS_MAX: u64 = 120;

/// The server behind a proxy.
#[derive(Clone)]
pub struct Upstream {
    /// Without a slash at the end.
    url: String,
    client: Client,
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
    /// The certificates cannot be read.
    #[error("the certificates for the server are not in PEM: {0}")]
    Certificates(String),
    /// There can be no TLS.
    #[error("cannot set up TLS: {0}")]
    Tls(reqwest::Error),
}

impl Upstream {
    /// The server at a URL; the path of a request is put behind it.
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
        if !matches!(parsed.scheme(), "http" | "https") {
            return Err(invalid("it has another scheme"));
        }
        if !parsed.username().is_empty() || parsed.password().is_some() {
            // Not quoted: it has a secret.
            return Err(invalid("it has credentials; the clients send theirs"));
        }
        if parsed.query().is_some() || parsed.fragment().is_some() {
            return Err(invalid("it has a query or a fragment"));
        }
        let mut builder = Client::builder()
            .redirect(Policy::none())
            .connect_timeout(Duration::from_secs(CONNECT_SECONDS_MAX))
            .timeout(Duration::from_secs(ANSWER_SECONDS_MAX));
        if let Some(pem) = authorities {
            let unreadable = |reason: &dyn fmt::Display| InvalidUpstream::Certificates(reason.to_string());
            // A byte-order mark would hide the first line.
            let pem = pem.strip_prefix(b"\xef\xbb\xbf").unwrap_or(pem);
            let certificates = Certificate::from_pem_bundle(pem).map_err(|error| unreadable(&error))?;
            if certificates.is_empty() {
                return Err(unreadable(&"there is none in the file"));
            }
            builder = builder.tls_certs_merge(certificates);
        }
        let client = builder.build().map_err(InvalidUpstream::Tls)?;
        Ok(Self { url: parsed.as_str().trim_end_matches('/').to_owned(), client })
    }

    /// Returns the URL.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Sends a request and reads the answer to its end.
    pub(super) async fn send(
        &self,
        method: Method,
        target: &Uri,
        headers: HeaderMap,
        body: Bytes,
    ) -> reqwest::Result<Response<Bytes>> {
        let path = target.path_and_query().map_or("/", |path| path.as_str());
        let mut request = self.client.request(method, format!("{}{path}", self.url)).headers(headers);
        if !body.is_empty() {
            request = request.body(body);
        }
        let mut answer = request.send().await?;
        let mut response = Response::new(Bytes::new());
        *response.status_mut() = answer.status();
        *response.headers_mut() = std::mem::take(answer.headers_mut());
        *response.body_mut() = answer.bytes().await?;
        Ok(response)
    }
}

impl fmt::Debug for Upstream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upstream").field("url", &self.url).finish_non_exhaustive()
    }
}
