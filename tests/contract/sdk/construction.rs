//! What a builder sets is what goes over the wire.

use std::env;
use std::time::Duration;

use tokenwright::astrom::Client;
use tokenwright::{ApiClient, BuildError, ClientBuilder, Error, RetryPolicy, astra_control, control, ops_manager};
use tokio::net::{TcpSocket, TcpStream};
use tokio::process::Command;

use super::canned::{Canned, answer};
use super::{astrom_url, ops_url};
use crate::test_world::TestWorld;

pub(super) const VERSION: &str = concat!("tokenwright/", env!("CARGO_PKG_VERSION"));

pub(super) fn ok() -> String {
    answer(200, &[], r#"{"id":"dt0c01.A"}"#)
}

pub(super) async fn call(client: &Client) -> Result<(), Error> {
    client.api_token_get().id("dt0c01.A").send().await.map(|_| ())
}

pub(super) fn header<'a>(request: &'a str, name: &str) -> Option<&'a str> {
    request.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
}

#[tokio::test]
async fn user_agent_names_program_and_crate() {
    let server = Canned::start([ok(), ok()]).await;
    let builder = || Client::builder(server.url()).credential("t");
    call(&builder().build().unwrap()).await.unwrap();
    call(&builder().user_agent("rotation/1.4").build().unwrap()).await.unwrap();
    let requests = server.requests();
    assert_eq!(header(&requests[0], "user-agent"), Some(VERSION));
    assert_eq!(header(&requests[1], "user-agent"), Some(format!("rotation/1.4 {VERSION}").as_str()));
}

#[tokio::test]
async fn proxy_gets_the_request_of_another_host() {
    let proxy = Canned::start([ok()]).await;
    let url = proxy.url().replace("http://", "http://user:canary@");
    let client = Client::builder("http://host.invalid/e/1/api/v2").credential("t").proxy(url).build().unwrap();
    assert!(!format!("{client:?}").contains("canary"), "{client:?}");
    call(&client).await.unwrap();
    let request = proxy.requests().remove(0);
    assert!(request.starts_with("GET http://host.invalid/e/1/api/v2/apiTokens/dt0c01.A HTTP/1.1\r\n"), "{request}");
    assert!(header(&request, "proxy-authorization").is_some_and(|value| value.starts_with("Basic ")), "{request}");
}

#[tokio::test]
async fn own_http_client_is_used_and_still_bounded() {
    let server = Canned::start([ok()]).await;
    let http_client = reqwest::Client::builder().user_agent("own").build().unwrap();
    let builder = Client::builder(server.url()).credential("t").http_client(http_client);
    let client = builder.attempt_timeout(Duration::from_millis(50)).build().unwrap();
    call(&client).await.unwrap();
    assert_eq!(header(&server.requests()[0], "user-agent"), Some("own"));
    let error = client.api_token_create().body(super::token_create("ci")).send().await.unwrap_err();
    assert_eq!(error.to_string(), "astrom api_token_create: no complete answer in time");
}

/// Goal: a server that does not take the connection is given up in the time for that.
/// Method: a port whose queue of connections is full, so that the system answers no more of them.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn connecting_is_bounded() {
    let short = Duration::from_millis(50);
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let address = socket.local_addr().unwrap();
    let _listener = socket.listen(1).unwrap();
    let mut queue = Vec::new();
    while let Ok(connection) = tokio::time::timeout(short, TcpStream::connect(address)).await {
        queue.push(connection.unwrap());
        assert!(queue.len() < 100, "the queue does not fill");
    }
    let builder = Client::builder(format!("http://{address}")).credential("t").no_proxy();
    let client = builder.connect_timeout(short).retry_policy(RetryPolicy::never()).build().unwrap();
    let error = call(&client).await.unwrap_err();
    assert_eq!(error.to_string(), "astrom api_token_get: no connection to the server");
    assert!(matches!(&error, Error::Transport(error) if error.is_connect()));
}

#[tokio::test]
async fn whole_call_is_bounded() {
    let server = Canned::start([]).await;
    let client = Client::builder(server.url()).credential("t").call_timeout(Duration::from_millis(50)).build().unwrap();
    let error = call(&client).await.unwrap_err();
    assert_eq!(error.to_string(), "astrom api_token_get: no complete answer in the time for the whole call");
    assert!(matches!(&error, Error::Transport(error) if error.is_timeout() && !error.is_connect()));
}

/// Is set in the process that a test runs itself in.
pub(super) const INSIDE: &str = "TEST_ACCOUNT";

/// The authority that the server's certificate comes from, in PEM.
const AUTHORITY: &str = "TEST_AUTHORITY";

/// A test of these modules in another process, because no test can change the variables of its own.
pub(super) fn itself(name: &str, inside: &str) -> Command {
    let mut itself = Command::new(env::current_exe().unwrap());
    itself.args(["--exact", &format!("sdk::{name}"), "--nocapture"]).env(INSIDE, inside);
    itself
}

pub(super) async fn assert_passes(mut itself: Command) {
    let output = itself.output().await.unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(String::from_utf8_lossy(&output.stdout).contains("1 passed"), "{output:?}");
}

/// Goal: base URL and credential come from the environment, for each API.
#[tokio::test]
async fn environment_makes_a_client() {
    if env::var_os(INSIDE).is_some() {
        return clients_of_the_environment().await;
    }
    let world = TestWorld::start().await;
    let demo = world.demo();
    let mut itself = itself("construction::environment_makes_a_client", &demo.astra_control.account_id);
    itself.env_remove(AUTHORITY).envs(world.authority().map(|pem| (AUTHORITY, pem))).envs([
        ("ASTROM_BASE_URL", astrom_url(&world).as_str()),
        ("ASTROM_TOKEN", demo.astrom.token.expose()),
        ("ASTRA_CONTROL_BASE_URL", world.origin()),
        ("ASTRA_CONTROL_TOKEN", demo.astra_control.token.expose()),
        ("OPS_MANAGER_BASE_URL", ops_url(&world).as_str()),
        ("OPS_MANAGER_PUBLIC_KEY", demo.ops_manager.public_key.as_str()),
        ("OPS_MANAGER_PRIVATE_KEY", demo.ops_manager.private_key.expose()),
        ("TEST_USER", demo.astra_control.user_id.as_str()),
        ("TEST_ORG", demo.ops_manager.org_id.as_str()),
        ("TOKENWRIGHT_CONTROL_URL", world.control_url("").as_str()),
        ("TEST_WORLD", world.id().as_str()),
    ]);
    assert_passes(itself).await;
    for path in ["/apiTokens", "/tokens", "/apiKeys"] {
        assert_eq!(world.journal(&format!("target={path}&status=200")).await.len(), 1, "{path}");
    }
}

/// Calls each API once with what the environment says.
async fn clients_of_the_environment() {
    let variable = |name: &str| env::var(name).unwrap();
    let astrom = built(Client::builder_from_environment());
    astrom.api_token_list().send().await.unwrap();
    let astra = built(astra_control::Client::builder_from_environment());
    astra.token_list().account_id(variable(INSIDE)).user_id(variable("TEST_USER")).send().await.unwrap();
    let ops = built(ops_manager::Client::builder_from_environment());
    ops.org_api_key_list().org_id(variable("TEST_ORG")).send().await.unwrap();
    let control = built(control::Client::builder_from_environment());
    control.world_get().world_id(variable("TEST_WORLD")).send().await.unwrap();
}

fn built<C: ApiClient>(builder: Result<ClientBuilder<C>, BuildError>) -> C {
    let builder = builder.unwrap();
    let builder = env::var(AUTHORITY).into_iter().fold(builder, ClientBuilder::root_certificates);
    builder.build().unwrap()
}

#[tokio::test]
async fn incomplete_environment_is_told_when_the_client_is_made() {
    if env::var_os(INSIDE).is_none() {
        let mut itself = itself("construction::incomplete_environment_is_told_when_the_client_is_made", "anybody");
        itself.env_remove("OPS_MANAGER_BASE_URL");
        return assert_passes(itself).await;
    }
    let error = ops_manager::Client::builder_from_environment().unwrap_err();
    assert!(matches!(error, BuildError::Environment(_)));
    assert_eq!(error.to_string(), "the environment variable OPS_MANAGER_BASE_URL is not set");
}
