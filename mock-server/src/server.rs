use std::fmt;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;

use dropshot::{ConfigDropshot, ConfigTls, HandlerTaskMode, HttpServer, ServerBuilder};
use futures_util::future::join_all;
use tokio::task::JoinHandle;

use crate::access::UnknownAccess;
use crate::builder::{Builder, Control};
use crate::front::Gate;
use crate::generated::{self, Access, Api, Info};
use crate::http::{self, App, Extra, Reach, RouteTable, SelfCheck};
use crate::metrics::{Answered, Metrics};
use crate::origin::origin;
use crate::seeding::NewlyMade;
use crate::served_world::{Connection, NewWorld, ServedWorld};
use crate::server_state::ServerState;
use crate::start_error::StartError;
use crate::stopping::Stopping;
#[cfg(feature = "tls")]
use crate::tls::{Identity, TlsError};
use crate::world::{Chance, Ids, InvalidWorldId, SecretHash, World, WorldId, Worlds, WorldsError};
use crate::{control, dropshot_log, probes};

/// A running mock server.
///
/// It serves all three APIs and the control API on one port and stops when it is dropped. In a test, one server a test
/// costs a few milliseconds and keeps the tests independent.
///
/// # Example
///
/// ```
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use tokenwright_mock::MockServer;
///
/// let server = MockServer::start().await;
/// let astrom = &server.info()?.astrom;
/// assert!(astrom.base_url.ends_with("/api/v2"));
/// // Call it with `Authorization: Api-Token …`:
/// let header = format!("Api-Token {}", astrom.token.expose());
/// # assert!(header.len() > 90);
/// # Ok(())
/// # }
/// ```
pub struct MockServer {
    /// One for each address, or one behind the relay; none once it has been stopped.
    servers: Vec<HttpServer<Arc<App>>>,
    /// What passes connections on, if faults may reset them.
    gate: Option<JoinHandle<()>>,
    /// One at least; the first one is that of the URLs that the server tells.
    addresses: Vec<SocketAddr>,
    app: Arc<App>,
    world: Arc<World>,
    connection: Connection,
}

impl MockServer {
    /// Starts a server with a demo world on a free port of the loopback interface.
    ///
    /// # Panics
    ///
    /// If the machine has no free port; a test can do nothing about that. Use
    /// [`bind`](Self::bind) to handle it.
    ///
    /// Every answer is compared with the document before it leaves. If one deviates, dropping or
    /// stopping the server panics with what deviated: a test that passed against it proves nothing.
    pub async fn start() -> Self {
        let any_port = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 0);
        let started = Self::builder().bind(any_port).self_check(true).start().await;
        started.expect("a free port on the loopback interface")
    }

    /// Returns what a server is started with if it is to be other than [`start`](Self::start) has it.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Starts a server with a demo world on `address`; port 0 picks a free one.
    ///
    /// # Errors
    ///
    /// If the address cannot be bound, for example because the port is in use.
    pub async fn bind(address: SocketAddr) -> Result<Self, StartError> {
        Self::builder().bind(address).start().await
    }

    fn launch(builder: Builder) -> Result<Self, StartError> {
        let (remote_ip_header, allowed_hosts, cors) = (builder.remote_ip()?, builder.hosts()?, builder.origins()?);
        let unbound = |(address, reason)| StartError::Unbound { address, reason };
        let addresses = builder.bind.addresses().map_err(unbound)?;
        let gate = builder.rules.breaks_connections.then(|| Gate::bind(&addresses)).transpose().map_err(unbound)?;
        let Encryption { tls, authority } = Encryption::of(&builder, addresses[0].ip())?;
        let Builder {
            self_check,
            control,
            n_worlds_max,
            rules,
            beginning,
            worlds: further,
            deterministic,
            console,
            is_reported,
            body_bytes_max,
            ..
        } = builder;
        let chance = if deterministic { Chance::fixed() } else { Chance::System };
        let NewlyMade { world, known } = beginning.begin(&chance, &rules)?;
        let world = Arc::new(world);
        let worlds = Worlds::new(world.clone()).with_limit(n_worlds_max).with_rules(rules).with_chance(chance);
        for (id, seed) in further {
            // A state that was read has no other ids; one that somebody wrote may.
            let id: WorldId = id.parse().map_err(|error: InvalidWorldId| StartError::Setting(error.to_string()))?;
            let added = worlds.add(id, Arc::new(World::import_into(id, &seed)?));
            added.map_err(|error| StartError::Setting(format!("the world {id} cannot be there: {error}")))?;
        }
        let is_controlled = matches!(control, Control::On { .. });
        let has_console = cfg!(feature = "console") && console && is_controlled;
        let app = Arc::new(App {
            instance: Ids::from_operating_system().uuid_v4().to_string(),
            routes: routes(&control, if has_console { console_pages() } else { Vec::new() }),
            worlds: Arc::new(worlds),
            self_check: if self_check { SelfCheck::on() } else { SelfCheck::default() },
            stopping: Stopping::default(),
            metrics: Arc::new(Metrics::new()),
            reach: is_reported.then(|| Reach::new(rules.journal)),
            scheme: if tls.is_some() { "https" } else { "http" },
            ca_certificate: authority,
            body_bytes_max,
            lines: gate.as_ref().map(Gate::lines),
            remote_ip_header,
            allowed_hosts,
            cors,
            is_controlled,
            has_console,
            control_token: control.token().map(|token| SecretHash::of(token.expose())),
        });
        // One server behind the relay, or one for each address.
        let inner = gate.as_ref().map_or(addresses, |gate| vec![gate.inner_address()]);
        let serve = |address| serve(&app, address, tls.clone());
        let servers = inner.into_iter().map(serve).collect::<Result<Vec<_>, _>>()?;
        let inner: Vec<_> = servers.iter().map(HttpServer::local_addr).collect();
        let (gate, addresses) = match gate {
            Some(gate) => {
                let addresses = gate.addresses().to_owned();
                (Some(gate.open(inner[0], app.stopping.clone())), addresses)
            }
            None => (None, inner),
        };
        let origin = origin(app.scheme, addresses[0]);
        let connection =
            Connection::from(world.access(&origin, &known)).with_ca_certificate(app.ca_certificate.clone());
        let control_url = app.is_controlled.then(|| control::url(&origin, control::DEFAULT));
        Ok(Self { servers, gate, addresses, app, world, connection: connection.with_control_url(control_url) })
    }

    /// Returns the address that the server listens on; the first one of several.
    pub fn address(&self) -> SocketAddr {
        self.addresses[0]
    }

    /// Returns all addresses that the server listens on; see [`Builder::bind_localhost`].
    pub fn addresses(&self) -> &[SocketAddr] {
        &self.addresses
    }

    /// Returns scheme, address and port as a client on this machine reaches them: `http://127.0.0.1:8080`.
    pub fn origin(&self) -> String {
        origin(self.app.scheme, self.address())
    }

    /// Returns the URL of the console, for a browser: `http://127.0.0.1:8080/_mock/`. `None` if there is none: see
    /// [`Builder::console`].
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() {
    /// use tokenwright_mock::MockServer;
    ///
    /// let server = MockServer::start().await;
    /// // Whoever wonders what a test does looks there while it waits.
    /// # #[cfg(feature = "console")]
    /// println!("{}", server.console_url().unwrap());
    /// # }
    /// ```
    pub fn console_url(&self) -> Option<String> {
        #[cfg(feature = "console")]
        if self.app.has_console {
            return Some(crate::console::url(&self.origin()));
        }
        None
    }

    /// Returns the URLs, ids and credentials of the demo world.
    ///
    /// # Errors
    ///
    /// [`UnknownAccess`], if one of them is not known: the server was started with a [seed](Builder::seed) without tenants
    /// or secrets, or [without demo tenants](Builder::without_demo). [`access`](Self::access) has what is known of any world.
    pub fn info(&self) -> Result<&Info, UnknownAccess> {
        self.connection.info()
    }

    /// Returns the URLs and ids of the default world, and the credentials that are known.
    pub fn access(&self) -> &Access {
        self.connection.access()
    }

    /// Returns the default world, the demo world as a rule: its clock can be moved, its tenants filled.
    pub fn world(&self) -> &World {
        &self.world
    }

    /// Adds a world of its own tenants to the server, isolated from all others: a test that shares a server
    /// with others works in one of these.
    ///
    /// # Errors
    ///
    /// [`WorldsError`] if the server has as many as it may, or the id that was asked for is taken.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use tokenwright_mock::{Effect, Fault, MockServer, NewWorld};
    ///
    /// let server = MockServer::start().await;
    /// let world = server.create_world(NewWorld::default())?;
    /// world.faults.add(Fault::new(Effect::status(503)).times(2))?;
    /// // The first two requests to this world fail; the others of the server notice nothing.
    /// let base_url = &world.info()?.astrom.base_url;
    /// # assert!(base_url.contains(&world.id().to_string()));
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_world(&self, new: NewWorld) -> Result<ServedWorld, WorldsError> {
        let served = new.create(&self.app.worlds, self.origin())?;
        Ok(self.known_here(served))
    }

    /// Adds an independent copy of a world as it is now, under an id that is given or drawn: the same users,
    /// tokens and keys with the same credentials, in tenants with other ids, which begin with that of the copy.
    /// See [`World::fork_into`].
    ///
    /// # Errors
    ///
    /// [`WorldsError`] if the server has as many as it may, or the id is taken.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use tokenwright_mock::MockServer;
    ///
    /// let server = MockServer::start().await;
    /// let copy = server.fork_world(server.world(), None)?;
    /// assert!(copy.access().astrom.environment_id.as_ref().unwrap().starts_with(&copy.id().to_string()));
    /// # Ok(())
    /// # }
    /// ```
    pub fn fork_world(&self, original: &World, id: Option<WorldId>) -> Result<ServedWorld, WorldsError> {
        let served = ServedWorld::fork_of(original, id, &self.app.worlds, &self.origin())?;
        Ok(self.known_here(served))
    }

    /// Adds to what is known of a world what the server knows.
    fn known_here(&self, served: ServedWorld) -> ServedWorld {
        let url = self.app.is_controlled.then(|| control::url(&self.origin(), &served.id().to_string()));
        served.with_ca_certificate(self.app.ca_certificate.as_ref()).with_control_url(url)
    }

    /// Removes a world from the server; returns whether it was there. The default world stays.
    pub fn delete_world(&self, id: WorldId) -> bool {
        self.app.worlds.remove(id).is_some()
    }

    /// Returns how answers have deviated from the documents until now, and forgets it.
    pub(crate) fn take_deviations(&self) -> Vec<String> {
        self.app.self_check.take()
    }

    /// Returns what has been noted for a report, if there is to be one.
    pub(crate) fn reach(&self) -> Option<&Reach> {
        self.app.reach.as_ref()
    }

    /// Returns how often an operation of an API was answered with which status, which is 0 without an answer.
    pub(crate) fn answers(&self) -> Vec<Answered> {
        self.app.metrics.requests()
    }

    /// Stops accepting connections, lets running requests finish and returns when they have.
    ///
    /// # Errors
    ///
    /// If the server had failed before.
    pub async fn stop(mut self) -> Result<(), StopError> {
        self.drain().await
    }

    /// Stops accepting connections and waits until running requests have their answers.
    ///
    /// Whoever has waited long enough drops the future. Requests that still run then go on for as long as the runtime
    /// does; the server takes no others.
    ///
    /// # Errors
    ///
    /// If the server had failed before.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use std::time::Duration;
    /// use tokenwright_mock::MockServer;
    ///
    /// let mut server = MockServer::start().await;
    /// tokio::time::timeout(Duration::from_secs(10), server.drain()).await??;
    /// let state = server.state();
    /// # Ok(())
    /// # }
    /// ```
    pub async fn drain(&mut self) -> Result<(), StopError> {
        self.app.stopping.cancel();
        let servers: Vec<_> = self.servers.drain(..).map(HttpServer::close).collect();
        for closed in join_all(servers).await {
            closed.map_err(StopError)?;
        }
        match self.gate.take() {
            // What the server said last is still on its way to the clients.
            Some(gate) => gate.await.map_err(|error| StopError(error.to_string())),
            None => Ok(()),
        }
    }

    /// Stops as [`stop`](Self::stop) does and returns all worlds as they are when the last request has its answer.
    ///
    /// # Errors
    ///
    /// If the server had failed before.
    pub async fn stop_and_keep(mut self) -> Result<ServerState, StopError> {
        self.drain().await?;
        Ok(self.state())
    }

    /// Returns all worlds as they are now.
    pub fn state(&self) -> ServerState {
        let worlds = &self.app.worlds;
        let others = worlds.ids().into_iter().filter_map(|id| Some((id.to_string(), worlds.get(id)?.export())));
        ServerState { default: worlds.default_world().export(), worlds: others.collect() }
    }
}

impl Builder {
    /// Starts the server, with a demo world unless it was told otherwise.
    ///
    /// # Errors
    ///
    /// If the address cannot be bound, for example because the port is in use, a setting cannot be meant so, or no world
    /// can begin with the seed.
    #[expect(clippy::unused_async, reason = "a runtime must be there, and starting may come to wait")]
    pub async fn start(self) -> Result<MockServer, StartError> {
        MockServer::launch(self)
    }
}

impl Drop for MockServer {
    fn drop(&mut self) {
        self.app.stopping.cancel();
        let deviations = self.app.self_check.take();
        if !deviations.is_empty() && !std::thread::panicking() {
            #[expect(clippy::panic, reason = "the test that caused it must fail; see `start`")]
            {
                panic!("the mock's answers deviate from its documents:\n{}", deviations.join("\n"));
            }
        }
    }
}

impl fmt::Debug for MockServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockServer").field("address", &self.address()).finish_non_exhaustive()
    }
}

/// How connections are encrypted, if they are.
#[derive(Default)]
struct Encryption {
    tls: Option<ConfigTls>,
    /// The certificate, in PEM, of the authority that clients have to trust, if the server made one.
    authority: Option<String>,
}

impl Encryption {
    #[cfg(feature = "tls")]
    fn of(builder: &Builder, address: IpAddr) -> Result<Self, TlsError> {
        let identity = builder.tls.as_ref().map(|tls| tls.identity(address)).transpose()?;
        Ok(identity.map_or_else(Self::default, |Identity { config, authority }| Self {
            tls: Some(ConfigTls::Dynamic(config)),
            authority,
        }))
    }

    #[cfg(not(feature = "tls"))]
    fn of(_: &Builder, _: IpAddr) -> Result<Self, StartError> {
        Ok(Self::default())
    }
}

/// Serves all APIs at an address.
fn serve(app: &Arc<App>, address: SocketAddr, tls: Option<ConfigTls>) -> Result<HttpServer<Arc<App>>, StartError> {
    let config = ConfigDropshot {
        bind_address: address,
        default_request_body_max_bytes: app.body_bytes_max,
        // What a request does, it does between two waits: none can be cut off half-way.
        default_handler_task_mode: HandlerTaskMode::CancelOnDisconnect,
        ..ConfigDropshot::default()
    };
    let endpoints = http::endpoints().expect("wildcards of different methods do not clash");
    let server = ServerBuilder::new(endpoints, app.clone(), dropshot_log::logger()).config(config);
    server.tls(tls).start().map_err(|error| StartError::unbound(address, error))
}

/// Returns what answers to browsers; nothing if the crate was built without it.
fn console_pages() -> Vec<Extra> {
    #[cfg(feature = "console")]
    return crate::console::extras().into();
    #[cfg(not(feature = "console"))]
    Vec::new()
}

/// Returns the operations of all APIs that are served, and what else answers, `pages` among it.
fn routes(control: &Control, pages: Vec<Extra>) -> RouteTable {
    let is_controlled = matches!(control, Control::On { .. });
    let apis = if is_controlled { Api::ALL } else { Api::OF_VENDORS };
    let mut extras = probes::extras();
    if is_controlled {
        extras.push(probes::overview_of_control());
        extras.extend(control::extras());
    }
    extras.extend(pages);
    RouteTable::new(apis.iter().map(|api| generated::routes(*api)).collect(), extras)
        .expect("the generated routes do not clash; every test starts a server")
}

/// Why a server did not stop cleanly.
#[derive(Debug, thiserror::Error)]
#[error("the server failed: {0}")]
pub struct StopError(String);

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    #[should_panic(expected = "the mock's answers deviate from its documents:\nan answer")]
    async fn deviation_fails_the_test_that_caused_it() {
        let server = MockServer::start().await;
        server.app.self_check.record(vec!["an answer".to_owned()]);
    }
}
