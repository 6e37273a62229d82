use std::io::{self, ErrorKind};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::task::{JoinHandle, JoinSet};
use tokio_rustls::TlsAcceptor;

use super::Patience;
use super::line::{Line, Lines};
use super::relay::Relay;
use super::socket::Socket;
use crate::app::Stopping;
use crate::limit::Limit;

/// The public port, before anybody is let in.
pub(crate) struct Gate {
    listener: TcpListener,
    address: SocketAddr,
    lines: Arc<Lines>,
    patience: Patience,
    acceptor: Option<TlsAcceptor>,
}

impl Gate {
    /// Listens on the public address; port 0 picks a free one.
    pub(crate) fn bind(address: SocketAddr, patience: Patience) -> io::Result<Self> {
        let listener = std::net::TcpListener::bind(address)?;
        listener.set_nonblocking(true)?;
        let listener = TcpListener::from_std(listener)?;
        Ok(Self { address: listener.local_addr()?, listener, lines: Arc::default(), patience, acceptor: None })
    }

    /// Encrypts all connections.
    pub(crate) fn with_tls(self, acceptor: TlsAcceptor) -> Self {
        Self { acceptor: Some(acceptor), ..self }
    }

    /// Returns the public address.
    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Returns the address for the server behind: a free port that only this machine reaches.
    pub(crate) fn inner_address(&self) -> SocketAddr {
        let loopback = match self.address.ip() {
            IpAddr::V4(_) => IpAddr::V4(Ipv4Addr::LOCALHOST),
            IpAddr::V6(_) => IpAddr::V6(Ipv6Addr::LOCALHOST),
        };
        SocketAddr::new(loopback, 0)
    }

    /// Returns the list of all connections.
    pub(crate) fn lines(&self) -> Arc<Lines> {
        self.lines.clone()
    }

    /// Passes connections on to `server` until the mock stops; completes when the last one has ended.
    pub(crate) fn open(self, server: SocketAddr, stopping: Stopping) -> JoinHandle<()> {
        let Self { listener, lines, patience, acceptor, .. } = self;
        let room = patience.n_connections_max.map(|n| Arc::new(Semaphore::new(n.min(Semaphore::MAX_PERMITS))));
        let usher = Usher {
            relay: Relay { server, lines, stopping: stopping.clone(), patience },
            acceptor,
            room,
            refusals: Arc::new(Semaphore::new(REFUSALS_MAX)),
        };
        tokio::spawn(async move {
            let mut connections = JoinSet::new();
            loop {
                tokio::select! {
                    () = stopping.cancelled() => break,
                    (client, peer) = accept(&listener) => {
                        connections.spawn(usher.clone().receive(client, peer));
                    }
                    Some(_) = connections.join_next() => {}
                }
            }
            drop(listener);
            while connections.join_next().await.is_some() {}
        })
    }
}

/// How many connections beyond the limit are told so; others are closed without a word.
const REFUSALS_MAX: usize = 64;

/// Shows each connection to its place.
#[derive(Clone)]
struct Usher {
    relay: Relay,
    acceptor: Option<TlsAcceptor>,
    /// The room for connections, if it is limited.
    room: Option<Arc<Semaphore>>,
    /// The room for those that are told that there is none.
    refusals: Arc<Semaphore>,
}

impl Usher {
    /// Encrypts a connection, if it is to be.
    async fn receive(self, client: TcpStream, peer: SocketAddr) {
        let opened_at = Instant::now();
        let Some(acceptor) = &self.acceptor else { return self.place(client, peer, opened_at).await };
        let shaken = tokio::select! {
            () = self.relay.stopping.cancelled() => return,
            // What comes first of all is bounded like the head of a request.
            shaken = tokio::time::timeout(self.relay.patience.head_time_max, acceptor.accept(client)) => shaken,
        };
        match shaken {
            Ok(Ok(client)) => self.place(client, peer, opened_at).await,
            Ok(Err(error)) => tracing::debug!(%peer, %error, "TLS handshake failed"),
            Err(_) => tracing::debug!(%peer, "TLS handshake took too long"),
        }
    }

    async fn place(self, client: impl Socket, peer: SocketAddr, opened_at: Instant) {
        let place = self.room.map(Semaphore::try_acquire_owned).transpose();
        if place.is_ok() {
            self.relay.carry(client, Arc::new(Line::new(peer)), opened_at).await;
        } else if let Ok(_place) = self.refusals.try_acquire_owned() {
            let limit = Limit::Connections(self.relay.patience.n_connections_max.unwrap_or_default());
            self.relay.refuse(client, opened_at, limit).await;
        }
    }
}

/// How long to wait after a failure that will not pass by itself, such as too many open files.
const PAUSE: Duration = Duration::from_millis(100);

async fn accept(listener: &TcpListener) -> (TcpStream, SocketAddr) {
    loop {
        let error = match listener
            .accept()
            .await
            .and_then(|(client, peer)| client.set_nodelay(true).map(|()| (client, peer)))
        {
            Ok(accepted) => return accepted,
            Err(error) => error,
        };
        // A client that has gone already concerns nobody.
        if !matches!(
            error.kind(),
            ErrorKind::ConnectionRefused | ErrorKind::ConnectionAborted | ErrorKind::ConnectionReset
        ) {
            tracing::warn!(%error, "cannot take a connection");
            tokio::time::sleep(PAUSE).await;
        }
    }
}
