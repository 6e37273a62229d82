use std::io::{self, ErrorKind};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpStream;
use tokio::task::{JoinHandle, JoinSet};

use super::line::{Line, Lines};
use super::relay::Relay;
use crate::bind::Listeners;
use crate::stopping::Stopping;

/// The public port, before anybody is let in.
pub(crate) struct Gate {
    listeners: Listeners,
    /// One at least.
    addresses: Vec<SocketAddr>,
    lines: Arc<Lines>,
}

impl Gate {
    /// Listens on the public addresses; port 0 picks a free one.
    pub(crate) fn bind(addresses: &[SocketAddr]) -> Result<Self, (SocketAddr, io::Error)> {
        let listeners = Listeners::bind(addresses)?;
        let bound = listeners.addresses().map_err(|error| (addresses[0], error))?;
        Ok(Self { addresses: bound, listeners, lines: Arc::default() })
    }

    /// Returns the public addresses.
    pub(crate) fn addresses(&self) -> &[SocketAddr] {
        &self.addresses
    }

    /// Returns the address for the server behind: a free port that only this machine reaches.
    pub(crate) fn inner_address(&self) -> SocketAddr {
        let loopback = match self.addresses[0].ip() {
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
        let Self { listeners, lines, .. } = self;
        let relay = Relay { server, lines };
        tokio::spawn(async move {
            let mut connections = JoinSet::new();
            loop {
                tokio::select! {
                    () = stopping.cancelled() => break,
                    (client, peer) = accept(&listeners) => {
                        connections.spawn(relay.clone().carry(client, Arc::new(Line::new(peer))));
                    }
                    Some(_) = connections.join_next() => {}
                }
            }
            drop(listeners);
            while connections.join_next().await.is_some() {}
        })
    }
}

/// How long to wait after a failure that will not pass by itself, such as too many open files.
const PAUSE: Duration = Duration::from_millis(100);

async fn accept(listeners: &Listeners) -> (TcpStream, SocketAddr) {
    loop {
        let error =
            match listeners.accept().await.and_then(|(client, peer)| client.set_nodelay(true).map(|()| (client, peer)))
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
