//! The relay in front of the server: it is not to be noticed.

use tokenwright_mock::ops_manager::{AccessListPolicy, NewKey, Role};
use tokenwright_mock::{Effect, Fault, MockServer, Query, Tls};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use super::wire;
use crate::ops_manager::fixture::Fixture;
use crate::test_world::TestWorld;

async fn server() -> MockServer {
    MockServer::builder().self_check(true).connection_faults(true).start().await.unwrap()
}

/// Goal: access lists and the journal see the client's address, not the relay's.
/// Method: a client with another address of the loopback network, which alone is on the list of its key.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn address_of_the_client_is_the_real_one() {
    let builder = || MockServer::builder().self_check(true);
    for builder in [
        builder().connection_faults(true),
        builder().connection_faults(true).tls(Tls::self_issued()),
        builder().tls(Tls::self_issued()),
    ] {
        assert_address_is_the_real_one(builder.start().await.unwrap()).await;
    }
}

#[cfg(target_os = "linux")]
async fn assert_address_is_the_real_one(server: MockServer) {
    let fixture = Fixture::on(TestWorld::on(server));
    let (id, caller) = fixture.add_key(NewKey::new("bound").with_organization_role(Role::OrgMember));
    fixture.allow(&id, &["127.0.0.2"]);
    fixture.set_access_list_policy(AccessListPolicy::Required);
    let url = fixture.url(&format!("/orgs/{}/apiKeys", fixture.tenants.org));
    let user = format!("{}:{}", caller.public_key, caller.private_key);
    for (address, status) in [("127.0.0.2", "200"), ("127.0.0.1", "403")] {
        let output = tokio::process::Command::new("curl")
            .args(["-s", "-k", "--noproxy", "*", "--interface", address, "--digest", "--user", &user])
            .args(["-o", "/dev/null", "-w", "%{http_code}", &url])
            .output();
        assert_eq!(String::from_utf8(output.await.unwrap().stdout).unwrap(), status, "{address}");
        let told = fixture.world.own_server().world().journal.entries().pop().unwrap();
        assert_eq!(told.peer.to_string(), address);
    }
}

/// Goal: a body of many pieces arrives, and so do requests that did not wait for the answer before.
#[tokio::test]
async fn bytes_are_passed_on_whole_and_in_order() {
    let server = server().await;
    let mut stream = TcpStream::connect(server.address()).await.unwrap();
    let n_requests = 50;
    let request = format!("{}\r\n", wire::listing(server.info().unwrap()));
    stream.write_all(request.repeat(n_requests).as_bytes()).await.unwrap();
    let last = format!("{}Connection: close\r\n\r\n", wire::listing(server.info().unwrap()));
    stream.write_all(last.as_bytes()).await.unwrap();
    let mut text = String::new();
    stream.read_to_string(&mut text).await.unwrap();
    assert_eq!(text.matches("HTTP/1.1 200 OK").count(), n_requests + 1);
    let (id, token) = (&server.info().unwrap().astrom.environment_id, server.info().unwrap().astrom.token.expose());
    let padding = " ".repeat(3 << 20);
    let length = padding.len();
    let large = format!(
        "POST /e/{id}/api/v2/apiTokens HTTP/1.1\r\nHost: mock\r\nConnection: close\r\nAuthorization: Api-Token {token}\r\nContent-Length: {length}\r\n\r\n{padding}"
    );
    assert_eq!(wire::send(server.address(), &large).await.unwrap().status, 413);
}

/// Goal: whoever waits for an answer when the server stops gets it, others are let go, and no port stays open.
#[tokio::test]
async fn stop_lets_running_requests_finish_and_idle_connections_go() {
    let server = server().await;
    let address = server.address();
    let mut silent = TcpStream::connect(address).await.unwrap();
    let mut idle = wire::connect(address, &format!("{}\r\n", wire::listing(server.info().unwrap()))).await.unwrap();
    let mut head = [0; 15];
    idle.read_exact(&mut head).await.unwrap();
    server.world().faults.add(Fault::new(Effect::Delay { min_ms: 50, max_ms: 50 })).unwrap();
    let waiting = tokio::spawn({
        let head = wire::listing(server.info().unwrap());
        async move { wire::exchange(address, &head).await }
    });
    while server.world().faults.list()[0].n_applied == 0 {
        tokio::task::yield_now().await;
    }
    server.stop().await.unwrap();
    assert_eq!(waiting.await.unwrap().unwrap().status, 200);
    let mut rest = Vec::new();
    idle.read_to_end(&mut rest).await.unwrap();
    assert_eq!(silent.read(&mut head).await.unwrap(), 0);
    assert!(TcpStream::connect(address).await.is_err());
}

/// Goal: a client that goes takes its request with it.
#[tokio::test]
async fn client_that_goes_leaves_nothing_behind() {
    let server = server().await;
    server.world().faults.add(Fault::new(Effect::Hang)).unwrap();
    let stream = wire::open(server.address(), &wire::listing(server.info().unwrap())).await.unwrap();
    server.world().journal.wait_until(&Query::default().fault("hang"), 1, wire::PATIENCE).await.unwrap();
    drop(stream);
    tokio::time::timeout(wire::PATIENCE, server.stop()).await.expect("nobody is waited for").unwrap();
}
