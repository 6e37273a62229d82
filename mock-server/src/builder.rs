use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use http::HeaderName;

use crate::beginning::Beginning;
use crate::bind::Bind;
use crate::generated::Seed;
use crate::http::{AllowedHosts, Cors};
use crate::server_state::ServerState;
use crate::start_error::StartError;
#[cfg(feature = "tls")]
use crate::tls::Tls;
use crate::world::{JournalLimits, Rules, Secret, WORLDS_MAX_DEFAULT};

/// What a server is started with.
///
/// # Example
///
/// ```
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use tokenwright_mock::{Control, MockServer, Secret};
///
/// let control = Control::On { bearer: Some(Secret::new("correct horse")) };
/// let server = MockServer::builder().control(control).worlds_max(64).start().await?;
/// assert!(server.address().ip().is_loopback());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use]
pub struct Builder {
    pub(crate) bind: Bind,
    pub(crate) self_check: bool,
    pub(crate) control: Control,
    pub(crate) n_worlds_max: usize,
    pub(crate) rules: Rules,
    pub(crate) beginning: Beginning,
    /// The worlds beside the default one.
    pub(crate) worlds: BTreeMap<String, Seed>,
    pub(crate) deterministic: bool,
    pub(crate) console: bool,
    /// Whether a report is to tell what was reached.
    pub(crate) is_reported: bool,
    #[cfg(feature = "tls")]
    pub(crate) tls: Option<Tls>,
    pub(crate) body_bytes_max: usize,
    pub(crate) remote_ip_header: Option<String>,
    pub(crate) allowed_hosts: Vec<String>,
    pub(crate) cors: Vec<String>,
}

/// Whether the control API is served, and to whom.
#[derive(Debug, Clone)]
pub enum Control {
    /// It is served.
    On {
        /// The token that every request to it must show, as a bearer. Without one, whoever reaches the port may
        /// use it.
        bearer: Option<Secret>,
    },
    /// Its paths are unknown.
    Off,
}

impl Control {
    /// Returns the token that requests must show, if there is one.
    pub(crate) fn token(&self) -> Option<&Secret> {
        match self {
            Self::On { bearer } => bearer.as_ref(),
            Self::Off => None,
        }
    }
}

/// More than any vendor takes, so that each can refuse in its own words.
pub(crate) const BODY_BYTES_MAX_DEFAULT: usize = 16 * 1024 * 1024;

impl Default for Builder {
    /// A free port of the loopback interface, answers that are not checked, the control API without a token.
    fn default() -> Self {
        Self {
            bind: Bind::Address(SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 0)),
            self_check: false,
            control: Control::On { bearer: None },
            n_worlds_max: WORLDS_MAX_DEFAULT,
            rules: Rules::default(),
            beginning: Beginning::default(),
            worlds: BTreeMap::new(),
            deterministic: false,
            console: true,
            is_reported: false,
            #[cfg(feature = "tls")]
            tls: None,
            body_bytes_max: BODY_BYTES_MAX_DEFAULT,
            remote_ip_header: None,
            allowed_hosts: Vec::new(),
            cors: Vec::new(),
        }
    }
}

impl Builder {
    /// Listens on this address; port 0 picks a free one.
    pub fn bind(self, address: SocketAddr) -> Self {
        Self { bind: Bind::Address(address), ..self }
    }

    /// Listens on this port of both loopback addresses: 127.0.0.1 and, if the machine has IPv6, ::1. Port 0 picks one
    /// that is free at both.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use tokenwright_mock::MockServer;
    ///
    /// let server = MockServer::builder().bind_localhost(0).start().await?;
    /// assert!(server.addresses().iter().all(|address| address.ip().is_loopback()));
    /// # Ok(())
    /// # }
    /// ```
    pub fn bind_localhost(self, port: u16) -> Self {
        Self { bind: Bind::Localhost(port), ..self }
    }

    /// Whether every answer is compared with its document before it leaves; see [`MockServer::start`](crate::MockServer::start).
    #[expect(clippy::fn_params_excessive_bools, reason = "one flag, which the name explains")]
    pub fn self_check(self, is_on: bool) -> Self {
        Self { self_check: is_on, ..self }
    }

    /// Whether the control API is served, and to whom.
    pub fn control(self, control: Control) -> Self {
        Self { control, ..self }
    }

    /// Whether the console, pages for people, is served at `/_mock/`. It is unless this says otherwise, the control API is
    /// [off](Control::Off), or the crate was built without the feature `console`.
    #[expect(clippy::fn_params_excessive_bools, reason = "one flag, which the name explains")]
    pub fn console(self, is_on: bool) -> Self {
        Self { console: is_on, ..self }
    }

    /// Whether a report is to tell what was reached.
    pub(crate) fn reported(self) -> Self {
        Self { is_reported: true, ..self }
    }

    /// How many worlds there may be beside the default one.
    pub fn worlds_max(self, n: usize) -> Self {
        Self { n_worlds_max: n, ..self }
    }

    /// How many faults each world may have.
    pub fn faults_max(self, n: usize) -> Self {
        Self { rules: Rules { n_faults_max: n, ..self.rules }, ..self }
    }

    /// How much the journal of each world keeps.
    pub fn journal_limits(self, limits: JournalLimits) -> Self {
        Self { rules: Rules { journal: limits, ..self.rules }, ..self }
    }

    /// Encrypts all connections. All URLs that the server tells begin with `https` then.
    #[cfg(feature = "tls")]
    pub fn tls(self, tls: Tls) -> Self {
        Self { tls: Some(tls), ..self }
    }

    /// How long the body of a request may be; 16 MiB, unless this is called. Below what an API takes the server
    /// answers 413 in its own words; what an API does not take is refused in the vendor's.
    pub fn body_bytes_max(self, n_bytes: usize) -> Self {
        Self { body_bytes_max: n_bytes, ..self }
    }

    /// The header in which a proxy in front of the server tells the address of the client, such as `X-Real-IP`; where
    /// it lists several, as `X-Forwarded-For` does, the last one counts. Access lists, dates of last use and the journal
    /// have this address then, or that of the connection where the header has none.
    ///
    /// Whoever reaches the server past the proxy can claim any address.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use tokenwright_mock::MockServer;
    ///
    /// let server = MockServer::builder().remote_ip_header("X-Real-IP").start().await?;
    /// # assert!(MockServer::builder().remote_ip_header("X Real IP").start().await.is_err());
    /// # Ok(())
    /// # }
    /// ```
    pub fn remote_ip_header(self, name: impl Into<String>) -> Self {
        Self { remote_ip_header: Some(name.into()), ..self }
    }

    /// The names, without port and in any case of letters, under which the control API, the overview and the probes answer
    /// beside `localhost` and every IP address. A request that names another host, or that a browser sends for a page
    /// of another origin, is refused with 403, unless it shows the [control token](Control::On). The vendors' APIs answer
    /// under every name.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use tokenwright_mock::MockServer;
    ///
    /// let server = MockServer::builder().allowed_hosts(["mock"]).start().await?;
    /// # assert!(MockServer::builder().allowed_hosts(["mock:8080"]).start().await.is_err());
    /// # Ok(())
    /// # }
    /// ```
    pub fn allowed_hosts(self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { allowed_hosts: names.into_iter().map(Into::into).collect(), ..self }
    }

    /// The origins, such as `http://localhost:3000`, whose pages may call the vendors' APIs from a browser (CORS): preflights
    /// are answered, and pages read answers, refusals included. The control API is for no other origin.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use tokenwright_mock::MockServer;
    ///
    /// let server = MockServer::builder().cors(["http://localhost:3000"]).start().await?;
    /// # assert!(MockServer::builder().cors(["*"]).start().await.is_err());
    /// # Ok(())
    /// # }
    /// ```
    pub fn cors(self, origins: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { cors: origins.into_iter().map(Into::into).collect(), ..self }
    }

    /// Whether faults may break connections ([`Effect::Reset`](crate::Effect::Reset)). It takes a relay that passes on
    /// every byte between the port and the server; while it is off, nothing of it is there.
    #[expect(clippy::fn_params_excessive_bools, reason = "one flag, which the name explains")]
    pub fn connection_faults(self, is_on: bool) -> Self {
        Self { rules: Rules { breaks_connections: is_on, ..self.rules }, ..self }
    }

    /// Whether the control API tells the first credentials of every world again ([`access_get`]), to whoever may use it. It
    /// has those of the demo world in any case, because they are the same at every start; without this no other secret is
    /// kept.
    ///
    /// [`access_get`]: https://github.com/tokenwright/tokenwright/blob/main/openapi/control.yaml
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use tokenwright_mock::MockServer;
    ///
    /// let server = MockServer::builder().show_secrets(true).start().await?;
    /// # let _ = server;
    /// # Ok(())
    /// # }
    /// ```
    #[expect(clippy::fn_params_excessive_bools, reason = "one flag, which the name explains")]
    pub fn show_secrets(self, is_on: bool) -> Self {
        Self { rules: Rules { shows_secrets: is_on, ..self.rules }, ..self }
    }

    /// Returns the header from which the address of a client is read, if there is one.
    pub(crate) fn remote_ip(&self) -> Result<Option<HeaderName>, StartError> {
        let read = |name: &String| {
            name.parse().map_err(|_| {
                StartError::Setting(format!(
                    "the header with the address of the client has to be the name of one, such as X-Real-IP; {name:?} is none"
                ))
            })
        };
        self.remote_ip_header.as_ref().map(read).transpose()
    }

    /// Returns the names under which the server's own paths answer.
    pub(crate) fn hosts(&self) -> Result<AllowedHosts, StartError> {
        AllowedHosts::new(&self.allowed_hosts).map_err(|error| StartError::Setting(error.to_string()))
    }

    /// Returns the origins whose pages may call the vendors' APIs.
    pub(crate) fn origins(&self) -> Result<Cors, StartError> {
        Cors::new(&self.cors).map_err(|error| StartError::Setting(error.to_string()))
    }

    /// Lets the default world begin with this state instead of demo tenants.
    ///
    /// [`MockServer::access`](crate::MockServer::access) tells what is known of it then: credentials if the seed gives their
    /// secrets in plain.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use tokenwright_mock::{MockServer, Seed};
    ///
    /// let seed = Seed::parse("astrom: { environments: [{ id: mine }] }")?;
    /// let server = MockServer::builder().seed(seed).start().await?;
    /// assert_eq!(server.access().astrom.environment_id.as_deref(), Some("mine"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn seed(self, seed: Seed) -> Self {
        Self { beginning: Beginning::State(Box::new(seed)), ..self }
    }

    /// Lets the server go on with the worlds that another one had; a [seed](Self::seed) that was given before does not
    /// count then.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use tokenwright_mock::{MockServer, NewWorld};
    ///
    /// let server = MockServer::start().await;
    /// let id = server.create_world(NewWorld::default())?.id();
    /// let state = server.stop_and_keep().await?;
    /// let server = MockServer::builder().state(state).start().await?;
    /// assert!(server.delete_world(id));
    /// # Ok(())
    /// # }
    /// ```
    pub fn state(self, state: ServerState) -> Self {
        Self { worlds: state.worlds, ..self.seed(state.default) }
    }

    /// Lets the default world begin empty, without demo tenants. A [seed](Self::seed) that was given counts.
    pub fn without_demo(self) -> Self {
        match self.beginning {
            Beginning::Demo => self.seed(Seed::default()),
            Beginning::State(_) => self,
        }
    }

    /// Whether nothing is left to chance and to the machine's time: then the same requests in the same order get the
    /// same answers, byte for byte, from each server that is started so.
    ///
    /// What nobody decides is the same at each start: the ids of created worlds follow each other in a fixed order,
    /// the seed of a world follows from its id, and all clocks stand still at 2030-01-01T00:00:00Z until they are
    /// moved. Journals tell of no durations. Two things stay as they are: the header `x-request-id`, a random number
    /// that Dropshot puts into every answer after the handler's, in place of one that is there, and the answers that
    /// Dropshot makes itself, to paths that no API has.
    #[expect(clippy::fn_params_excessive_bools, reason = "one flag, which the name explains")]
    pub fn deterministic(self, is_on: bool) -> Self {
        Self { deterministic: is_on, ..self }
    }
}
