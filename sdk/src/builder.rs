//! How a client of any of the APIs is made.

use std::fmt;
use std::time::Duration;

use crate::auth::Authorization;
use crate::base_url::{self, BaseUrlError};
use crate::credential::{Credential, CredentialProvider, Credentials};
use crate::session::Session;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const REQUEST_TIMEOUT: Duration = Duration::from_secs(60);
const USER_AGENT: &str = concat!("tokenwright/", env!("CARGO_PKG_VERSION"));

/// A client that [`ClientBuilder`] makes: one of the three `Client`s of this crate, and nothing else.
pub trait ApiClient: sealed::Sealed + Sized {
    /// What the API wants to see of its callers.
    type Credential: Credential;

    /// Returns nothing if no header can carry the credential.
    #[doc(hidden)]
    fn authorization(credential: &Self::Credential) -> Option<Authorization>;

    #[doc(hidden)]
    fn assemble(base_url: &str, http_client: reqwest::Client, session: Session) -> Self;
}

/// Makes a client from a base URL and a credential.
///
/// Start with the `builder` of a client, such as [`astrom::Client::builder`](crate::astrom::Client::builder).
///
/// # Example
///
/// ```
/// use std::time::Duration;
/// use tokenwright::astra_control::Client;
///
/// let client = Client::builder("https://astra.example.org/")
///     .credential("Zm9yIHRlc3RzIG9ubHk=")
///     .request_timeout(Duration::from_secs(10))
///     .build()?;
/// # Ok::<(), tokenwright::BuildError>(())
/// ```
pub struct ClientBuilder<C: ApiClient> {
    base_url: String,
    credential: Source<C::Credential>,
    connect_timeout: Duration,
    request_timeout: Duration,
    http_client: Option<reqwest::Client>,
}

/// Where the credential comes from.
enum Source<C> {
    Nowhere,
    Fixed(C),
    Provider(Box<dyn CredentialProvider<C>>),
}

/// Why a client could not be made. No message holds the credential or the URL.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BuildError {
    /// The base URL cannot be used.
    #[error(transparent)]
    BaseUrl(#[from] BaseUrlError),
    /// Neither [`ClientBuilder::credential`] nor [`ClientBuilder::credential_provider`] was called.
    #[error("no credential was given; call `credential` or `credential_provider` before `build`")]
    NoCredential,
    /// A part of the credential is empty or cannot stand in a header.
    #[error("the credential is empty or has characters that no header carries, such as a line break at its end")]
    UnusableCredential,
    /// The HTTP client could not be set up, for example for want of root certificates.
    #[error("the HTTP client could not be set up")]
    HttpClient(#[source] reqwest::Error),
}

impl<C: ApiClient> ClientBuilder<C> {
    pub(crate) fn new(base_url: String) -> Self {
        Self {
            base_url,
            credential: Source::Nowhere,
            connect_timeout: CONNECT_TIMEOUT,
            request_timeout: REQUEST_TIMEOUT,
            http_client: None,
        }
    }

    /// Sets the credential that every request carries. This or a provider is required.
    #[must_use]
    pub fn credential(mut self, credential: impl Into<C::Credential>) -> Self {
        self.credential = Source::Fixed(credential.into());
        self
    }

    /// Sets what gives the credential. It is asked before each request, and once more after a 401; see
    /// [`credential`](crate::credential) for those that come with the crate.
    #[must_use]
    pub fn credential_provider(mut self, provider: impl CredentialProvider<C::Credential>) -> Self {
        self.credential = Source::Provider(Box::new(provider));
        self
    }

    /// Sets how long a connection may take to be made, TLS included. 10 seconds unless set.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Sets how long one request may take, from the connection to the last byte of the answer.
    /// 60 seconds unless set. A call that has to answer a Digest challenge sends two requests.
    #[must_use]
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request_timeout = timeout;
        self
    }

    /// Sets the HTTP client, for example one with a proxy or further root certificates.
    ///
    /// Timeouts and user agent are then its own; [`connect_timeout`](Self::connect_timeout) and
    /// [`request_timeout`](Self::request_timeout) have no effect. So is its redirect policy: take
    /// `Policy::none()` unless every host that the server may point to is to be trusted.
    #[must_use]
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.http_client = Some(client);
        self
    }

    /// Makes the client. Nothing is sent.
    ///
    /// # Errors
    ///
    /// [`BuildError::BaseUrl`] unless the URL is an absolute `http` or `https` URL without user name,
    /// password, query, fragment and braces; slashes at its end do not matter.
    /// [`BuildError::NoCredential`] and [`BuildError::UnusableCredential`] name the flaw;
    /// [`BuildError::HttpClient`] comes from TLS.
    pub fn build(self) -> Result<C, BuildError> {
        let base_url = base_url::normalize(&self.base_url)?;
        let http_client = match &self.http_client {
            Some(client) => client.clone(),
            None => self.default_http_client()?,
        };
        let credentials = match self.credential {
            Source::Nowhere => return Err(BuildError::NoCredential),
            Source::Fixed(credential) => {
                Credentials::fixed(C::authorization(&credential).ok_or(BuildError::UnusableCredential)?)
            }
            Source::Provider(provider) => Credentials::provided(provider, C::authorization),
        };
        Ok(C::assemble(&base_url, http_client, Session::new(credentials)))
    }

    fn default_http_client(&self) -> Result<reqwest::Client, BuildError> {
        reqwest::Client::builder()
            .user_agent(USER_AGENT)
            .connect_timeout(self.connect_timeout)
            .timeout(self.request_timeout)
            // A redirect would carry the credential to wherever the answer points.
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .map_err(BuildError::HttpClient)
    }
}

impl<C: fmt::Debug> fmt::Debug for Source<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nowhere => f.write_str("Nowhere"),
            Self::Fixed(credential) => credential.fmt(f),
            Self::Provider(_) => f.write_str("Provider"),
        }
    }
}

impl<C: ApiClient> fmt::Debug for ClientBuilder<C> {
    /// Leaves the base URL out: it is not checked yet and may hold a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("credential", &self.credential)
            .field("connect_timeout", &self.connect_timeout)
            .field("request_timeout", &self.request_timeout)
            .finish_non_exhaustive()
    }
}

pub(crate) mod sealed {
    pub trait Sealed {}
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{astrom, ops_manager};

    const BASE_URL: &str = "https://host/e/1/api/v2/";

    #[test]
    fn client_prints_without_credential() {
        let astrom = astrom::Client::builder(BASE_URL).credential("canary");
        let ops_manager =
            ops_manager::Client::builder(BASE_URL).credential(ops_manager::KeyPair::new("user", "canary"));
        let printed = [
            format!("{astrom:?}"),
            format!("{:?}", astrom.build().unwrap()),
            format!("{ops_manager:?}"),
            format!("{:?}", ops_manager.build().unwrap()),
        ];
        for printed in printed {
            assert!(printed.contains("REDACTED") && !printed.contains("canary"), "{printed}");
        }
    }

    #[test]
    fn builder_prints_without_base_url() {
        let printed = format!("{:?}", astrom::Client::builder("https://user:canary@host"));
        assert!(!printed.contains("canary"), "{printed}");
    }

    #[test]
    fn each_flaw_has_its_error() {
        let client =
            |base_url: &str, credential: &str| astrom::Client::builder(base_url).credential(credential).build();
        let error = |result: Result<_, BuildError>| result.map(|_: astrom::Client| ()).unwrap_err();
        assert!(matches!(error(client("ftp://host", "t")), BuildError::BaseUrl(BaseUrlError::Scheme)));
        assert!(matches!(error(client(BASE_URL, "canary\n")), BuildError::UnusableCredential));
        assert!(matches!(error(astrom::Client::builder(BASE_URL).build()), BuildError::NoCredential));
    }

    #[test]
    fn errors_print_neither_url_nor_credential() {
        for (base_url, credential) in [("https://u:canary@host", "t"), (BASE_URL, "canary\n"), ("canary", "t")] {
            let error = astrom::Client::builder(base_url).credential(credential).build().unwrap_err();
            let printed = format!("{error} {error:?}");
            assert!(!printed.contains("canary"), "{printed}");
        }
    }
}
