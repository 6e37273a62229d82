use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::sync::{Semaphore, oneshot};
use tokio::task::JoinHandle;

use super::forward::forward;
use super::observation::{Observation, Summary};
use super::shared::Shared;
use super::upstream::Upstream;
use crate::bind::{Bind, Listeners};
use crate::generated::Api;
use crate::world::Clock;

/// A running proxy; it stops when it is dropped.
///
/// # Example
///
/// ```
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use tokenwright_mock::internals::proxy::{Proxy, Upstream};
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
        let shared = Arc::new(Shared {
            api,
            upstream,
            clock: Clock::real(),
            room: Arc::default(),
            judging: Arc::new(Semaphore::new(1)),
            observer: Box::new(observer),
            summary,
        });
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
        let stream = tokio::select! {
            (stream, _) = next(|| listener.accept()) => stream,
            // Also if the proxy was dropped.
            _ = &mut stopping => break,
        };
        let shared = shared.clone();
        let service = service_fn(move |request| forward(shared.clone(), request));
        let mut builder = http1::Builder::new();
        // What the server does not send, the client does not get.
        builder.timer(TokioTimer::new()).preserve_header_case(true).auto_date_header(false);
        let connection = connections.watch(builder.serve_connection(TokioIo::new(stream), service));
        tokio::spawn(async move {
            // A client that goes is no news.
            let _ = connection.await;
        });
    }
    connections.shutdown().await;
}

/// How long nothing is accepted after a failure: file descriptors come back when connections close, and a connection
/// that waits for one would fail again at once, and again.
const PAUSE: Duration = Duration::from_millis(100);

/// Waits for the next connection. One that breaks before it is accepted is lost for one client only.
async fn next<T, F: Future<Output = io::Result<T>>>(accept: impl Fn() -> F) -> T {
    let mut is_told = false;
    loop {
        match accept().await {
            Ok(accepted) => return accepted,
            Err(error) => {
                if !std::mem::replace(&mut is_told, true) {
                    tracing::warn!(%error, "the proxy cannot accept connections; it tries on");
                }
                tokio::time::sleep(PAUSE).await;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    /// Goal: a process without file descriptors waits for some without work.
    #[tokio::test(start_paused = true)]
    async fn failure_to_accept_is_waited_out() {
        let n_tries = Cell::new(0);
        let accept = || {
            n_tries.set(n_tries.get() + 1);
            let accepted = if n_tries.get() > 50 { Ok(()) } else { Err(io::Error::other("too many open files")) };
            std::future::ready(accepted)
        };
        let started = tokio::time::Instant::now();
        next(accept).await;
        assert_eq!((n_tries.get(), started.elapsed() >= 50 * PAUSE), (51, true));
    }
}
