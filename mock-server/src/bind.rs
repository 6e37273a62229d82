use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener};
use std::str::FromStr;

use futures_util::future::select_all;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use tokio::net::TcpStream;

/// Where a server listens. Port 0 stands for a free one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bind {
    /// At this address.
    Address(SocketAddr),
    /// At this port of both loopback addresses: 127.0.0.1 and, if the machine has IPv6, ::1. Clients that look up
    /// `localhost` try either of them first.
    Localhost(u16),
}

/// A text does not say where to listen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected an IP address and a port, such as 127.0.0.1:8080 or [::]:8080, or localhost:8080 for both loopbacks")]
pub struct InvalidBind;

impl Bind {
    /// Returns the addresses to listen at.
    pub(crate) fn addresses(self) -> Result<Vec<SocketAddr>, (SocketAddr, io::Error)> {
        let port = match self {
            Self::Address(address) => return Ok(vec![address]),
            Self::Localhost(port) => port,
        };
        let [ipv4, ipv6] = [IpAddr::V4(Ipv4Addr::LOCALHOST), IpAddr::V6(Ipv6Addr::LOCALHOST)];
        if TcpListener::bind((ipv6, 0)).is_err() {
            return Ok(vec![SocketAddr::new(ipv4, port)]);
        }
        let port = if port == 0 { free_port(ipv4, ipv6)? } else { port };
        Ok(vec![SocketAddr::new(ipv4, port), SocketAddr::new(ipv6, port)])
    }
}

/// How many ports may be free at one address and taken at the other.
const ATTEMPTS_MAX: usize = 100;

/// Finds a port that is free at both addresses.
fn free_port(first: IpAddr, second: IpAddr) -> Result<u16, (SocketAddr, io::Error)> {
    let any = SocketAddr::new(first, 0);
    for _ in 0..ATTEMPTS_MAX {
        let listener = TcpListener::bind(any).map_err(|error| (any, error))?;
        let port = listener.local_addr().map_err(|error| (any, error))?.port();
        if TcpListener::bind((second, port)).is_ok() {
            return Ok(port);
        }
    }
    Err((any, io::Error::new(io::ErrorKind::AddrInUse, "no port is free at both loopback addresses")))
}

/// The open ports of one server.
#[derive(Debug)]
pub(crate) struct Listeners(Vec<tokio::net::TcpListener>);

impl Listeners {
    /// Listens at each address; port 0 picks a free one.
    pub(crate) fn bind(addresses: &[SocketAddr]) -> Result<Self, (SocketAddr, io::Error)> {
        let bind = |address: &SocketAddr| {
            let listener = TcpListener::bind(address)?;
            listener.set_nonblocking(true)?;
            tokio::net::TcpListener::from_std(listener)
        };
        let listeners = addresses.iter().map(|address| bind(address).map_err(|error| (*address, error)));
        listeners.collect::<Result<_, _>>().map(Self)
    }

    /// Returns the addresses, with the ports that were picked.
    pub(crate) fn addresses(&self) -> io::Result<Vec<SocketAddr>> {
        self.0.iter().map(tokio::net::TcpListener::local_addr).collect()
    }

    /// Takes the next connection, whichever port it comes to.
    pub(crate) async fn accept(&self) -> io::Result<(TcpStream, SocketAddr)> {
        select_all(self.0.iter().map(|listener| Box::pin(listener.accept()))).await.0
    }
}

impl From<SocketAddr> for Bind {
    fn from(address: SocketAddr) -> Self {
        Self::Address(address)
    }
}

impl FromStr for Bind {
    type Err = InvalidBind;

    fn from_str(text: &str) -> Result<Self, InvalidBind> {
        if let Some((host, port)) = text.rsplit_once(':')
            && host.eq_ignore_ascii_case("localhost")
        {
            return port.parse().map(Self::Localhost).map_err(|_| InvalidBind);
        }
        text.parse().map(Self::Address).map_err(|_| InvalidBind)
    }
}

impl fmt::Display for Bind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Address(address) => address.fmt(f),
            Self::Localhost(port) => write!(f, "localhost:{port}"),
        }
    }
}

impl Serialize for Bind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Bind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_and_localhost_are_read_and_written() {
        for text in ["127.0.0.1:0", "[::]:8080", "localhost:8080"] {
            assert_eq!(text.parse::<Bind>().unwrap().to_string(), text);
        }
        assert_eq!("LocalHost:1".parse(), Ok(Bind::Localhost(1)));
        for text in ["", "localhost", "localhost:", "localhost:65536", "8080", ":8080", "127.0.0.1", "mock.test:80"] {
            assert_eq!(text.parse::<Bind>(), Err(InvalidBind), "{text}");
        }
    }

    #[test]
    fn free_port_is_the_same_at_both_loopbacks() {
        let addresses = Bind::Localhost(0).addresses().unwrap();
        assert!(addresses.iter().all(|address| address.ip().is_loopback()));
        if addresses.len() == 2 {
            assert!(addresses[0].port() == addresses[1].port() && addresses[0].port() != 0, "{addresses:?}");
        }
    }
}
