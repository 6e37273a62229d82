//! Clients of the demo tenants, of a server or of a world wherever it is.

use tokenwright::ops_manager::KeyPair;
use tokenwright::{ApiClient, ClientBuilder, astra_control, astrom, ops_manager};
use tokenwright_mock::{Demo, MockServer};

use crate::test_world::{TestWorld, demo};

/// Somewhere with tenants and credentials like those of the demo world.
pub(super) trait Served {
    fn origin(&self) -> String;
    fn demo(&self) -> Demo;
    /// The certificate, in PEM, of the authority that clients have to trust, if there is one.
    fn authority(&self) -> Option<String>;
}

impl Served for MockServer {
    fn origin(&self) -> String {
        self.origin()
    }

    fn demo(&self) -> Demo {
        demo(self.info())
    }

    fn authority(&self) -> Option<String> {
        self.info().ca_certificate.clone()
    }
}

impl Served for TestWorld {
    fn origin(&self) -> String {
        self.origin().to_owned()
    }

    fn demo(&self) -> Demo {
        self.demo().clone()
    }

    fn authority(&self) -> Option<String> {
        self.authority().map(str::to_owned)
    }
}

/// A builder for a client with the credential of the demo world, or with another one.
pub(super) fn astrom_builder(place: &impl Served) -> ClientBuilder<astrom::Client> {
    let demo = place.demo().astrom;
    let builder = astrom::Client::builder(format!("{}/e/{}/api/v2", place.origin(), demo.environment_id));
    trusting(builder, place).credential(demo.token.expose())
}

/// A client with the credential of the demo world.
pub(super) fn astrom_client(place: &impl Served) -> astrom::Client {
    astrom_builder(place).build().unwrap()
}

/// A builder for a client with the credential of the demo world, or with another one.
pub(super) fn astra_builder(place: &impl Served) -> ClientBuilder<astra_control::Client> {
    let builder = astra_control::Client::builder(place.origin());
    trusting(builder, place).credential(place.demo().astra_control.token.expose())
}

/// A client with the credential of the demo world.
pub(super) fn astra_client(place: &impl Served) -> astra_control::Client {
    astra_builder(place).build().unwrap()
}

/// The key of the demo world.
pub(super) fn ops_key(place: &impl Served) -> KeyPair {
    let demo = place.demo().ops_manager;
    KeyPair::new(&demo.public_key, demo.private_key.expose())
}

/// A builder for a client with the key of the demo world, or with another one.
pub(super) fn ops_builder(place: &impl Served) -> ClientBuilder<ops_manager::Client> {
    let builder = ops_manager::Client::builder(format!("{}/api/public/v1.0", place.origin()));
    trusting(builder, place).credential(ops_key(place))
}

/// A client with the key of the demo world.
pub(super) fn ops_client(place: &impl Served) -> ops_manager::Client {
    ops_builder(place).build().unwrap()
}

/// Lets a builder trust the authority of a place, if it has one.
pub(super) fn trusting<C: ApiClient>(builder: ClientBuilder<C>, place: &impl Served) -> ClientBuilder<C> {
    match place.authority() {
        Some(pem) => builder.root_certificates(pem),
        None => builder,
    }
}
