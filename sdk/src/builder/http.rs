use std::time::Duration;

use reqwest::header::HeaderValue;
use reqwest::{Client, Proxy};

use super::error::BuildError;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
use super::tls::TlsOptions;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const USER_AGENT: &str = concat!("tokenwright/", env!("CARGO_PKG_VERSION"));

/// What a URL of a proxy may begin with. reqwest takes any scheme, and uses no proxy with one that it does not know.
const PROXY_SCHEMES: [&str; 6] = ["http", "https", "socks4", "socks4a", "socks5", "socks5h"];

/// How the HTTP client is to be made. Nothing is checked before that.
#[derive(Default)]
pub(super) struct HttpOptions {
    pub(super) connect_timeout: Option<Duration>,
    pub(super) pool_idle_timeout: Option<Duration>,
    pub(super) user_agent: Option<String>,
    pub(super) proxy: Option<ProxyOption>,
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    pub(super) tls: TlsOptions,
    pub(super) changes: Vec<Change>,
}

/// Which proxy is used in place of that of the environment.
pub(super) enum ProxyOption {
    Nowhere,
    Url(String),
}

/// A change that a caller makes to reqwest's builder.
pub(super) type Change = Box<dyn FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync>;

impl HttpOptions {
    pub(super) fn client(self, base_url: &str) -> Result<Client, BuildError> {
        let builder = Client::builder().connect_timeout(CONNECT_TIMEOUT);
        #[cfg(any(feature = "rustls", feature = "native-tls"))]
        let builder = super::tls::backend(builder);
        let user_agent = self.user_agent()?;
        // The changes come first, so that they take nothing away from what follows.
        let builder = self.changes.into_iter().fold(builder, |builder, change| change(builder));
        let builder = builder
            .user_agent(user_agent)
            // A redirect would carry the credential to wherever the answer points.
            .redirect(reqwest::redirect::Policy::none());
        let builder = match self.connect_timeout {
            None => builder,
            Some(timeout) => builder.connect_timeout(timeout),
        };
        let builder = match self.pool_idle_timeout {
            None => builder,
            Some(timeout) => builder.pool_idle_timeout(timeout),
        };
        let builder = match &self.proxy {
            None => builder,
            Some(ProxyOption::Nowhere) => builder.no_proxy(),
            Some(ProxyOption::Url(url)) => builder.proxy(proxy(url)?),
        };
        #[cfg(any(feature = "rustls", feature = "native-tls"))]
        let builder = self.tls.apply(builder, base_url)?;
        #[cfg(not(any(feature = "rustls", feature = "native-tls")))]
        let _ = base_url;
        builder.build().map_err(|error| BuildError::HttpClient(error.without_url()))
    }

    /// Returns the first setting that only a client of our own making can follow.
    pub(super) fn first_set(&self) -> Option<&'static str> {
        let settings = [
            ("connect_timeout", self.connect_timeout.is_some()),
            ("pool_idle_timeout", self.pool_idle_timeout.is_some()),
            ("user_agent", self.user_agent.is_some()),
            ("proxy", matches!(self.proxy, Some(ProxyOption::Url(_)))),
            ("no_proxy", matches!(self.proxy, Some(ProxyOption::Nowhere))),
            ("configure_http", !self.changes.is_empty()),
        ];
        let setting = settings.into_iter().find_map(|(name, is_set)| is_set.then_some(name));
        #[cfg(any(feature = "rustls", feature = "native-tls"))]
        let setting = setting.or_else(|| self.tls.first_set());
        setting
    }

    fn user_agent(&self) -> Result<HeaderValue, BuildError> {
        match &self.user_agent {
            None => Ok(HeaderValue::from_static(USER_AGENT)),
            Some(own) => HeaderValue::try_from(format!("{own} {USER_AGENT}")).map_err(|_| BuildError::UserAgent),
        }
    }
}

/// Reads the URL of a proxy. The cause of a failure is left out: it would print the URL, which may hold a password.
fn proxy(url: &str) -> Result<Proxy, BuildError> {
    let scheme = url.split_once("://").map(|(scheme, _)| scheme.to_ascii_lowercase());
    if !scheme.is_some_and(|scheme| PROXY_SCHEMES.contains(&scheme.as_str())) {
        return Err(BuildError::Proxy);
    }
    Proxy::all(url).map_err(|_| BuildError::Proxy)
}
