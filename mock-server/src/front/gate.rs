use std::io::{self, ErrorKind};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinHandle, JoinSet};

use super::line::{Line, Lines};
use super::relay::Relay;
use crate::app::Stopping;

/// The public port, before anybody is let in.
pub(crate) struct Gate {
    listener: TcpListener,
    address: SocketAddr,
    lines: Arc<Lines>,
}

impl Gate {
    /// Listens on the public address; port 0 picks a free one.
    pub(crate) fn bind(address: SocketAddr) -> io::Result<Self> {
        let listener = std::net::TcpListener::bind(address)?;
        listener.set_nonblocking(true)?;
        let listener = TcpListener::from_std(listener)?;
        Ok(Self { address: listener.local_addr()?, listener, lines: Arc::default() })
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
        let Self { listener, lines, .. } = self;
        let relay = Relay { server, lines };
        tokio::spawn(async move {
            let mut connections = JoinSet::new();
            loop {
                tokio::select! {
                    () = stopping.cancelled() => break,
                    (client, peer) = accept(&listener) => {
                        connections.spawn(relay.clone().carry(client, Arc::new(Line::new(peer))));
                    }
                    Some(_) = connections.join_next() => {}
                }
            }
            drop(listener);
            while connections.join_next().await.is_some() {}
        })
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
