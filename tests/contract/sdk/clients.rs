//! Clients of the demo tenants of a world, wherever it is.

use tokenwright::ops_manager::KeyPair;
use tokenwright::{ApiClient, ClientBuilder, astra_control, astrom, ops_manager};

use crate::test_world::TestWorld;

/// The base URL of the demo environment.
pub(super) fn astrom_url(world: &TestWorld) -> String {
    format!("{}/e/{}/api/v2", world.origin(), world.demo().astrom.environment_id)
}

/// A builder for a client with the credential of the demo world, or with another one.
pub(super) fn astrom_builder(world: &TestWorld) -> ClientBuilder<astrom::Client> {
    let builder = astrom::Client::builder(astrom_url(world));
    trusting(builder, world).credential(world.demo().astrom.token.expose())
}

/// A client with the credential of the demo world.
pub(super) fn astrom_client(world: &TestWorld) -> astrom::Client {
    astrom_builder(world).build().unwrap()
}

/// A builder for a client with the credential of the demo world, or with another one.
pub(super) fn astra_builder(world: &TestWorld) -> ClientBuilder<astra_control::Client> {
    let builder = astra_control::Client::builder(world.origin());
    trusting(builder, world).credential(world.demo().astra_control.token.expose())
}

/// A client with the credential of the demo world.
pub(super) fn astra_client(world: &TestWorld) -> astra_control::Client {
    astra_builder(world).build().unwrap()
}

/// The key of the demo world.
pub(super) fn ops_key(world: &TestWorld) -> KeyPair {
    let demo = &world.demo().ops_manager;
    KeyPair::new(&demo.public_key, demo.private_key.expose())
}

/// The base URL of Ops Manager.
pub(super) fn ops_url(world: &TestWorld) -> String {
    format!("{}/api/public/v1.0", world.origin())
}

/// A builder for a client with the key of the demo world, or with another one.
pub(super) fn ops_builder(world: &TestWorld) -> ClientBuilder<ops_manager::Client> {
    trusting(ops_manager::Client::builder(ops_url(world)), world).credential(ops_key(world))
}

/// A client with the key of the demo world.
pub(super) fn ops_client(world: &TestWorld) -> ops_manager::Client {
    ops_builder(world).build().unwrap()
}

/// Lets a builder trust the authority of a world's server, if it has one.
pub(super) fn trusting<C: ApiClient>(builder: ClientBuilder<C>, world: &TestWorld) -> ClientBuilder<C> {
    match world.authority() {
        Some(pem) => builder.root_certificates(pem),
        None => builder,
    }
}
