use std::fmt;
use std::time::Duration;

#[cfg(any(feature = "rustls", feature = "native-tls"))]
use zeroize::Zeroizing;

use reqwest::header::HeaderMap;

use super::error::BuildError;
use super::http::{HttpOptions, ProxyOption};
#[cfg(any(feature = "rustls", feature = "native-tls"))]
use super::tls::ServerTrust;
use crate::auth::Authorization;
use crate::base_url::{self, Tls};
use crate::credential::{Credential, CredentialError, CredentialProvider, Credentials};
use crate::retry::{RetryPolicy, Schedule};
use crate::session::{Conduct, Limits, Session, TraceContext};

const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(30);
const CALL_TIMEOUT: Duration = Duration::from_secs(90);

/// Far above the longest page of a listing, and far below the memory of a machine.
const BODY_BYTES_MAX: usize = 64 * 1024 * 1024;

mod sealed {
    use crate::runtime::ClientInfo;
    use crate::session::Session;

    /// A generated client. Nobody else has a session.
    pub trait SealedClient: ClientInfo<Session> {}

    impl<C: ClientInfo<Session>> SealedClient for C {}
}

/// A client that [`ClientBuilder`] makes: one of the `Client`s of this crate, and nothing else.
pub trait ApiClient: sealed::SealedClient + Sized {
    /// What the API wants to see of its callers.
    type Credential: Credential;

    /// What stands for a credential where none was set; nothing if there has to be one.
    #[doc(hidden)]
    fn without_credential() -> Option<Authorization> {
        None
    }

    /// Returns nothing if no header can carry the credential.
    #[doc(hidden)]
    fn authorization(credential: &Self::Credential) -> Option<Authorization>;

    /// How the names of the environment variables begin.
    #[doc(hidden)]
    const ENVIRONMENT_PREFIX: &str;

    /// Returns the provider that reads the credential from the environment.
    #[doc(hidden)]
    fn environment_credential() -> Result<Box<dyn CredentialProvider<Self::Credential>>, CredentialError>;

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
///     .attempt_timeout(Duration::from_secs(10))
///     .build()?;
/// # Ok::<(), tokenwright::BuildError>(())
/// ```
pub struct ClientBuilder<C: ApiClient> {
    base_url: String,
    credential: Source<C::Credential>,
    http_options: HttpOptions,
    http_client: Option<reqwest::Client>,
    limits: Limits,
    call_timeout: Duration,
    retry_policy: RetryPolicy,
    trace_context: Option<TraceContext>,
}

/// Where the credential comes from.
enum Source<C> {
    Nowhere,
    Fixed(C),
    Provider(Box<dyn CredentialProvider<C>>),
}

impl<C: ApiClient> ClientBuilder<C> {
    pub(crate) fn new(base_url: String) -> Self {
        Self {
            base_url,
            credential: Source::Nowhere,
            http_options: HttpOptions::default(),
            http_client: None,
            limits: Limits { attempt_timeout: ATTEMPT_TIMEOUT, body_bytes_max: BODY_BYTES_MAX },
            call_timeout: CALL_TIMEOUT,
            retry_policy: RetryPolicy::default(),
            trace_context: None,
        }
    }

    /// Takes base URL and credential from environment variables; the credential is read again for each
    /// request.
    pub(crate) fn from_environment() -> Result<Self, BuildError> {
        let name = format!("{}_BASE_URL", C::ENVIRONMENT_PREFIX);
        let base_url = crate::credential::variable(&name).map_err(BuildError::Environment)?;
        let provider = C::environment_credential().map_err(BuildError::Environment)?;
        Ok(Self { credential: Source::Provider(provider), ..Self::new(base_url.to_string()) })
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
        self.http_options.connect_timeout = Some(timeout);
        self
    }

    /// Sets how long one request may take, from the connection to the last byte of the answer, with the answer to a
    /// Digest challenge. 30 seconds unless set.
    #[must_use]
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.limits.attempt_timeout = timeout;
        self
    }

    /// Sets how long the body of an answer may be. 64 MiB unless set. A longer one is not read to its end, and the
    /// call fails with [`Error::InvalidResponse`](crate::Error::InvalidResponse), or with the status of an answer that
    /// is no success.
    #[must_use]
    pub fn body_bytes_max(mut self, n_bytes: usize) -> Self {
        self.limits.body_bytes_max = n_bytes;
        self
    }

    /// Sets how long a call may take with all its attempts and the waits between them. 90 seconds unless
    /// set.
    #[must_use]
    pub fn call_timeout(mut self, timeout: Duration) -> Self {
        self.call_timeout = timeout;
        self
    }

    /// Sets when and how often a request is sent again.
    #[must_use]
    pub fn retry_policy(mut self, policy: RetryPolicy) -> Self {
        self.retry_policy = policy;
        self
    }

    /// Sets how long a connection that nobody uses stays open for the next call. 90 seconds unless set. Take less than
    /// what the server or a load balancer before it allows.
    #[must_use]
    pub fn pool_idle_timeout(mut self, timeout: Duration) -> Self {
        self.http_options.pool_idle_timeout = Some(timeout);
        self
    }

    /// Sets what writes the headers `traceparent` and `tracestate`, so that what the server does belongs to the trace of
    /// the caller.
    ///
    /// It is called for each attempt, within the span of the attempt, with the headers of the request. The crate makes no
    /// trace ids itself. With OpenTelemetry, the context of the current span is injected:
    ///
    /// ```text
    /// .trace_context(|headers| {
    ///     let context = tracing::Span::current().context();
    ///     get_text_map_propagator(|propagator| propagator.inject_context(&context, &mut HeaderInjector(headers)));
    /// })
    /// ```
    ///
    /// # Example
    ///
    /// ```
    /// use tokenwright::astrom::Client;
    /// use tokenwright::reqwest::header::HeaderValue;
    ///
    /// let client = Client::builder("https://managed.example.org/e/7ac3/api/v2")
    ///     .credential("dt0c01.PUBLIC.SECRET")
    ///     .trace_context(|headers| {
    ///         let parent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    ///         headers.insert("traceparent", HeaderValue::from_static(parent));
    ///     })
    ///     .build()?;
    /// # Ok::<(), tokenwright::BuildError>(())
    /// ```
    #[must_use]
    pub fn trace_context(mut self, write: impl Fn(&mut HeaderMap) + Send + Sync + 'static) -> Self {
        self.trace_context = Some(Box::new(write));
        self
    }

    /// Sets a proxy for all requests, such as `http://proxy.example.org:3128` or `socks5://proxy.example.org:1080`; user
    /// name and password may stand before the host. The schemes are `http`, `https`, `socks4`, `socks4a`, `socks5` and
    /// `socks5h`; with the last one and `socks4a` the proxy finds the address of the server. Unless set, `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` of the environment
    /// count.
    #[must_use]
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.http_options.proxy = Some(ProxyOption::Url(url.into()));
        self
    }

    /// Uses no proxy, whatever the environment says.
    #[must_use]
    pub fn no_proxy(mut self) -> Self {
        self.http_options.proxy = Some(ProxyOption::Nowhere);
        self
    }

    /// Trusts one or more certificates in PEM beside those of the system, such as that of a private
    /// authority. Call it again for more.
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    #[must_use]
    pub fn root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.http_options.tls.root_certificates.push(pem.into());
        self
    }

    /// Trusts these certificates in PEM, and those of the system no more. Call it again for more;
    /// [`root_certificates`](Self::root_certificates) adds to them, too.
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    #[must_use]
    pub fn root_certificates_only(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.http_options.tls.root_certificates.push(pem.into());
        self.http_options.tls.server_trust = ServerTrust::GivenOnly;
        self
    }

    /// Trusts whatever certificate the server shows: whoever stands between can read and change everything, the
    /// credential included. For a test on one machine; elsewhere give the authority to
    /// [`root_certificates`](Self::root_certificates).
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    #[must_use]
    pub fn danger_accept_invalid_certificates(mut self) -> Self {
        self.http_options.tls.server_trust = ServerTrust::Anybody;
        self
    }

    /// Shows the server a certificate of the client's own (mutual TLS), which the credential does not replace.
    ///
    /// The text is PEM: the certificate, those of its authorities, and the private key (`BEGIN PRIVATE KEY`, which is
    /// PKCS#8). Of two files, put one behind the other.
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    #[must_use]
    pub fn identity(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.http_options.tls.identity = Some(Zeroizing::new(pem.into()));
        self
    }

    /// Changes how the HTTP client is made where this builder has no method for it: the resolver, keep-alive, HTTP/2.
    ///
    /// What this builder sets afterwards stays: proxy, certificates, timeouts and identity that were given to it, its user
    /// agent, and that no redirect is followed, because a redirect would carry the credential elsewhere. Call it again for
    /// more changes.
    ///
    /// The builder is that of [`reqwest`](crate::reqwest), of the version that this crate uses.
    ///
    /// # Example
    ///
    /// ```
    /// use std::time::Duration;
    /// use tokenwright::astrom::Client;
    ///
    /// let client = Client::builder("https://managed.example.org/e/7ac3/api/v2")
    ///     .credential("dt0c01.PUBLIC.SECRET")
    ///     .configure_http(|http| http.tcp_keepalive(Duration::from_secs(30)))
    ///     .build()?;
    /// # Ok::<(), tokenwright::BuildError>(())
    /// ```
    #[must_use]
    pub fn configure_http(
        mut self,
        change: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync + 'static,
    ) -> Self {
        self.http_options.changes.push(Box::new(change));
        self
    }

    /// Names the program in `User-Agent`, such as `key-rotation/1.4`. The crate's name and version follow
    /// it, and stand there alone unless set.
    #[must_use]
    pub fn user_agent(mut self, product: impl Into<String>) -> Self {
        self.http_options.user_agent = Some(product.into());
        self
    }

    /// Sets the HTTP client, for example one that other parts of the program use.
    ///
    /// Connections, proxy, TLS and user agent are then its own, and setting them here is an error; the other timeouts
    /// of this builder apply. Whether it can speak TLS is its own affair, too, whatever the features of this crate. So is
    /// its redirect policy: take `Policy::none()` unless every host that the server may point to is to be trusted.
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
    /// The other variants of [`BuildError`] name the setting; [`BuildError::HttpClient`] comes from TLS.
    pub fn build(self) -> Result<C, BuildError> {
        let has_tls = self.http_client.is_some() || cfg!(any(feature = "rustls", feature = "native-tls"));
        let base_url = base_url::normalize(&self.base_url, if has_tls { Tls::Possible } else { Tls::SwitchedOff })?;
        let http_client = match (self.http_client, self.http_options.first_set()) {
            (Some(_), Some(setting)) => return Err(BuildError::OwnHttpClient { setting }),
            (Some(client), None) => client,
            (None, _) => self.http_options.client(&base_url)?,
        };
        let credentials = match self.credential {
            Source::Nowhere => Credentials::fixed(C::without_credential().ok_or(BuildError::NoCredential)?),
            Source::Fixed(credential) => {
                Credentials::fixed(C::authorization(&credential).ok_or(BuildError::UnusableCredential)?)
            }
            Source::Provider(provider) => Credentials::provided(provider, C::authorization),
        };
        let schedule = Schedule::new(self.retry_policy, self.call_timeout);
        let conduct = Conduct { schedule, limits: self.limits, trace_context: self.trace_context };
        Ok(C::assemble(&base_url, http_client, Session::new(credentials, conduct)))
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
    /// Leaves the base URL and the proxy out: they are not checked yet and may hold a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("credential", &self.credential)
            .field("limits", &self.limits)
            .field("call_timeout", &self.call_timeout)
            .field("retry_policy", &self.retry_policy)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base_url::BaseUrlError;
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

    #[test]
    fn flaws_of_the_connection_are_named_without_repeating_them() {
        let builder = || astrom::Client::builder(BASE_URL).credential("t");
        for (builder, expected) in [
            (builder().proxy("http://user:canary@[host"), "the proxy's URL cannot be read"),
            (builder().root_certificates("canary"), "the root certificates are not certificates in PEM"),
            (builder().root_certificates(""), "the root certificates are not certificates in PEM"),
            (builder().root_certificates_only("canary"), "the root certificates are not certificates in PEM"),
            (builder().identity("canary"), "the identity is not a certificate with its private key in PEM"),
            (builder().identity(""), "the identity is not a certificate with its private key in PEM"),
            (builder().proxy("ftp://user:canary@host"), "the proxy's URL cannot be read"),
            (builder().proxy("canary.example.org:3128"), "the proxy's URL cannot be read"),
            (builder().proxy("socks9://canary"), "the proxy's URL cannot be read"),
            (builder().user_agent("canary\n"), "the user agent has characters that no header carries"),
        ] {
            let error = builder.build().unwrap_err();
            assert!(error.to_string().starts_with(expected), "{error}");
            assert!(!format!("{error} {error:?}").contains("canary"), "{error:?}");
        }
    }

    #[test]
    fn setting_that_an_own_http_client_would_not_follow_is_an_error() {
        let builder = || astrom::Client::builder(BASE_URL).credential("t").http_client(reqwest::Client::new());
        assert!(builder().attempt_timeout(Duration::ZERO).call_timeout(Duration::ZERO).build().is_ok());
        for (builder, expected) in [
            (builder().connect_timeout(Duration::ZERO), "connect_timeout"),
            (builder().user_agent("a"), "user_agent"),
            (builder().proxy("http://host"), "proxy"),
            (builder().no_proxy(), "no_proxy"),
            (builder().root_certificates(""), "root_certificates"),
            (builder().root_certificates_only(""), "root_certificates"),
            (builder().danger_accept_invalid_certificates(), "danger_accept_invalid_certificates"),
            (builder().identity(""), "identity"),
            (builder().pool_idle_timeout(Duration::ZERO), "pool_idle_timeout"),
            (builder().configure_http(|http| http), "configure_http"),
        ] {
            let error = builder.build().unwrap_err();
            assert!(matches!(error, BuildError::OwnHttpClient { setting } if setting == expected), "{error}");
        }
    }

    #[test]
    fn missing_variable_of_the_environment_is_named() {
        let error = astrom::Client::builder_from_environment().unwrap_err();
        assert_eq!(error.to_string(), "the environment variable ASTROM_BASE_URL is not set");
    }
}
