//! A mock that is called over IP version 6.

#![expect(clippy::panic, clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::io::{self, ErrorKind, Write as _};
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener, TcpStream};

use tokenwright_mock::MockServer;

/// Starts a server on `[::1]`, from where its clients call it, too. `None` if the machine has no IPv6
/// loopback interface, which is said aloud: the test that asked for it has shown nothing then.
pub(crate) async fn server() -> Option<MockServer> {
    start(Ipv6Addr::LOCALHOST).await
}

/// The same on all addresses of both versions, if the machine lets one socket have both.
pub(crate) async fn server_of_both_versions() -> Option<MockServer> {
    let server = start(Ipv6Addr::UNSPECIFIED).await?;
    if TcpStream::connect((Ipv4Addr::LOCALHOST, server.address().port())).is_err() {
        skip("this machine's sockets of version 6 take no connections of version 4");
        return None;
    }
    Some(server)
}

async fn start(ip: Ipv6Addr) -> Option<MockServer> {
    match TcpListener::bind((Ipv6Addr::LOCALHOST, 0)) {
        Ok(_) => Some(MockServer::bind(SocketAddr::from((ip, 0))).await.expect("a free port")),
        Err(error) if is_absent(&error) => {
            skip(&format!("this machine has no IPv6 loopback interface ({error})"));
            None
        }
        Err(error) => panic!("cannot listen on [::1]: {error}"),
    }
}

/// Says that a test shows nothing, and why.
fn skip(reason: &str) {
    let test = std::thread::current().name().unwrap_or("a test").to_owned();
    // Not with `eprintln!`, which the test runner keeps to itself if the test passes.
    let mut stderr = io::stderr();
    writeln!(stderr, "SKIPPED {test}: {reason}").unwrap();
}

/// Whether the machine does not know the address, or not even its family.
fn is_absent(error: &io::Error) -> bool {
    /// `EAFNOSUPPORT` of Linux and macOS, `WSAEAFNOSUPPORT` of Windows, for which there is no kind.
    const FAMILY_UNKNOWN: [i32; 3] = [97, 47, 10_047];
    error.kind() == ErrorKind::AddrNotAvailable || error.raw_os_error().is_some_and(|n| FAMILY_UNKNOWN.contains(&n))
}
