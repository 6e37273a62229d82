use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use super::forward::forward;
use super::observation::{Observation, Summary};
use super::upstream::Upstream;
use crate::bind::{Bind, Listeners};
use crate::pipeline::Api;
use crate::world::Clock;

/// A running proxy; it stops when it is dropped.
///
/// # Example
///
/// ```
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use tokenwright_mock::proxy::{Proxy, Upstream};
/// use tokenwright_mock::{Api, MockServer};
///
/// let server = MockServer::start().await;
/// let upstream = Upstream::new(&format!("http://{}", server.address()), None)?;
/// let any_port = "127.0.0.1:0".parse()?;
/// let proxy = Proxy::start(Api::Astrom, upstream, any_port, |observation| eprintln!("{observation}")).await?;
/// // Clients are pointed at the proxy instead of the server:
/// let url = format!("http://{}", proxy.address());
/// # assert!(url.starts_with("http://127.0.0.1:"));
/// assert_eq!(proxy.stop().await.n_deviating, 0);
/// # Ok(())
/// # }
/// ```
pub struct Proxy {
    /// One at least.
    addresses: Vec<SocketAddr>,
    shared: Arc<Shared>,
    stop: oneshot::Sender<()>,
    serving: JoinHandle<()>,
}

/// Why a proxy does not start.
#[derive(Debug, thiserror::Error)]
#[error("cannot listen on {address}: {reason}")]
pub struct ProxyError {
    address: SocketAddr,
    reason: io::Error,
}

impl ProxyError {
    /// Returns what the system says.
    pub fn reason(&self) -> &io::Error {
        &self.reason
    }
}

/// What all connections need.
pub(super) struct Shared {
    pub(super) api: Api,
    pub(super) upstream: Upstream,
    /// The machine's: a real server has no other time.
    pub(super) clock: Clock,
    observer: Box<dyn Fn(&Observation) + Send + Sync>,
    summary: Mutex<Summary>,
}

impl Shared {
    pub(super) fn observe(&self, observation: &Observation) {
        self.summary.lock().unwrap_or_else(PoisonError::into_inner).add(observation);
        (self.observer)(observation);
    }
}

impl Proxy {
    /// Starts a proxy before a server, of which it knows the API; `observer` is told of every exchange.
    ///
    /// # Errors
    ///
    /// [`ProxyError`] if the address cannot be bound.
    pub async fn start(
        api: Api,
        upstream: Upstream,
        bind: Bind,
        observer: impl Fn(&Observation) + Send + Sync + 'static,
    ) -> Result<Self, ProxyError> {
        let failed = |(address, reason)| ProxyError { address, reason };
        let addresses = bind.addresses().map_err(failed)?;
        let listeners = Listeners::bind(&addresses).map_err(failed)?;
        let addresses = listeners.addresses().map_err(|reason| failed((addresses[0], reason)))?;
        let summary = Mutex::new(Summary::new(api));
        let shared = Arc::new(Shared { api, upstream, clock: Clock::real(), observer: Box::new(observer), summary });
        let (stop, stopping) = oneshot::channel();
        let serving = tokio::spawn(serve(listeners, shared.clone(), stopping));
        Ok(Self { addresses, shared, stop, serving })
    }

    /// Returns the address that the proxy listens on; the first one of several.
    pub fn address(&self) -> SocketAddr {
        self.addresses[0]
    }

    /// Returns all addresses that the proxy listens on.
    pub fn addresses(&self) -> &[SocketAddr] {
        &self.addresses
    }

    /// Stops accepting connections, lets running requests finish and returns what was seen.
    pub async fn stop(self) -> Summary {
        let _ = self.stop.send(());
        let _ = self.serving.await;
        self.shared.summary.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Proxy").field("addresses", &self.addresses).field("upstream", &self.shared.upstream).finish()
    }
}

async fn serve(listener: Listeners, shared: Arc<Shared>, mut stopping: oneshot::Receiver<()>) {
    let connections = GracefulShutdown::new();
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            // Also if the proxy was dropped.
            _ = &mut stopping => break,
        };
        // What cannot be accepted is lost for one client; the next one may have more luck.
        let Ok((stream, _)) = accepted else { continue };
        let shared = shared.clone();
        let service = service_fn(move |request| {
            let shared = shared.clone();
            async move { forward(&shared, request).await }
        });
        let connection = http1::Builder::new().timer(TokioTimer::new()).serve_connection(TokioIo::new(stream), service);
        let connection = connections.watch(connection);
        tokio::spawn(async move {
            // A client that goes is no news.
            let _ = connection.await;
        });
    }
    connections.shutdown().await;
}
