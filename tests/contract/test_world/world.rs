use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::net::SocketAddr;

use chrono::{DateTime, TimeDelta, Utc};
use reqwest::{Client, Method};
use serde_json::Value;
use tokenwright_mock::{Fault, FaultId, Info, MockServer, World};
use tokio::task::yield_now;

use super::control::{Control, client};
use super::far::Far;
use super::socket::Socket;

/// A world that belongs to one test; see the module.
pub(crate) struct TestWorld {
    ground: Ground,
    demo: Info,
    origin: String,
}

/// Where a world is.
enum Ground {
    /// The default world of a server in this process.
    Near(Box<MockServer>),
    /// One of the worlds of another process.
    Far(Far),
}

impl TestWorld {
    /// Makes a world on the server around the test if there is one, else on a server of its own.
    pub(crate) async fn start() -> Self {
        match Control::announced() {
            None => Self::alone().await,
            Some(control) => {
                let (far, demo) = Far::create(control);
                Self { ground: Ground::Far(far), demo, origin: control.origin().to_owned() }
            }
        }
    }

    /// Makes a world on a server of its own, wherever the test runs.
    pub(crate) async fn alone() -> Self {
        Self::on(MockServer::start().await)
    }

    /// Takes the default world of a server of the test's own, wherever the test runs.
    pub(crate) fn on(server: MockServer) -> Self {
        let (demo, origin) = (server.info().unwrap().clone(), server.origin());
        Self { ground: Ground::Near(Box::new(server)), demo, origin }
    }

    /// Returns the server of a world that is on one of its own.
    pub(crate) fn own_server(&self) -> &MockServer {
        match &self.ground {
            Ground::Near(server) => server,
            Ground::Far(_) => panic!("this test needs a server of its own; see TestWorld::on"),
        }
    }

    /// Returns scheme, host and port of the server: `http://127.0.0.1:8080`.
    pub(crate) fn origin(&self) -> &str {
        &self.origin
    }

    /// Returns whether clients reach the server with `http` or `https`.
    pub(crate) fn scheme(&self) -> &str {
        self.origin.split("://").next().unwrap_or_default()
    }

    /// Returns the address of the server.
    pub(crate) fn address(&self) -> SocketAddr {
        self.origin.split("://").last().unwrap_or_default().parse().expect("the origin has an address")
    }

    /// Returns a new client, which trusts the server.
    pub(crate) fn client(&self) -> Client {
        client(self.authority())
    }

    /// Returns what it takes to reach the server without an HTTP client.
    pub(crate) fn socket(&self) -> Socket {
        Socket::new(self.address(), self.authority())
    }

    /// Returns the certificate, in PEM, of the authority that clients have to trust, if there is one.
    pub(crate) fn authority(&self) -> Option<&str> {
        match &self.ground {
            Ground::Near(server) => server.access().ca_certificate.as_deref(),
            Ground::Far(far) => far.control().authority(),
        }
    }

    /// Returns the tenants and credentials that the world had before the test added anything.
    pub(crate) fn demo(&self) -> &Info {
        &self.demo
    }

    /// Returns an id for a tenant which leads to this world, and differs from others where they differ behind the eighth
    /// digit.
    pub(crate) fn tenant(&self, id: &str) -> String {
        match &self.ground {
            Ground::Near(_) => id.to_owned(),
            Ground::Far(far) => far.tenant(id),
        }
    }

    /// Changes what the world stores. Nonces of HTTP Digest that it has handed out may be gone afterwards.
    pub(crate) fn change<T>(&self, change: impl FnOnce(&World) -> T) -> T {
        match &self.ground {
            Ground::Near(server) => change(server.world()),
            Ground::Far(far) => {
                let copy = far.copy();
                let outcome = change(&copy);
                far.replace(&copy);
                outcome
            }
        }
    }

    /// Looks at what the world stores.
    pub(crate) fn look<T>(&self, look: impl FnOnce(&World) -> T) -> T {
        match &self.ground {
            Ground::Near(server) => look(server.world()),
            Ground::Far(far) => look(&far.copy()),
        }
    }

    /// Lets the world take over another state. Where others may have tenants of the same ids, the world's get others;
    /// returns what these were and are.
    pub(crate) fn take_over(&self, state: &World) -> Vec<(String, String)> {
        match &self.ground {
            Ground::Near(server) => {
                server.world().restore(state);
                Vec::new()
            }
            Ground::Far(far) => far.take_over(state),
        }
    }

    pub(crate) fn now(&self) -> DateTime<Utc> {
        match &self.ground {
            Ground::Near(server) => server.world().clock.now(),
            Ground::Far(far) => far.now(),
        }
    }

    /// Sets the clock to an instant at which it stands still.
    pub(crate) fn stop_clock_at(&self, at: DateTime<Utc>) {
        match &self.ground {
            Ground::Near(server) => {
                server.world().clock.freeze();
                server.world().clock.set(at);
            }
            Ground::Far(far) => far.stop_clock_at(at),
        }
    }

    /// Moves a clock that stands still.
    pub(crate) fn advance(&self, delta: TimeDelta) {
        self.stop_clock_at(self.now() + delta);
    }

    /// Adds a fault, and returns its number.
    pub(crate) async fn add_fault(&self, fault: Fault) -> FaultId {
        match &self.ground {
            Ground::Near(server) => server.world().faults.add(fault).unwrap(),
            Ground::Far(far) => far.add_fault(&fault).await,
        }
    }

    /// Returns how many requests a fault has done something to.
    pub(crate) async fn n_applied(&self, fault: FaultId) -> u64 {
        match &self.ground {
            Ground::Near(server) => server.world().faults.get(fault).unwrap().n_applied,
            Ground::Far(far) => far.n_applied(fault).await,
        }
    }

    /// Waits until a fault has done something to a request.
    pub(crate) async fn applied(&self, fault: FaultId) {
        while self.n_applied(fault).await == 0 {
            yield_now().await;
        }
    }

    pub(crate) async fn clear_faults(&self) {
        match &self.ground {
            Ground::Near(server) => server.world().faults.clear(),
            Ground::Far(far) => far.clear_faults().await,
        }
    }

    /// Returns how many requests the journal has seen, those included that it has forgotten.
    pub(crate) async fn n_recorded(&self) -> u64 {
        match &self.ground {
            Ground::Near(server) => server.world().journal.n_recorded(),
            Ground::Far(far) => far.n_recorded().await,
        }
    }

    /// Returns the entries of the journal that a query such as `operation=token_list` finds, the oldest first.
    pub(crate) async fn journal(&self, query: &str) -> Vec<Value> {
        let path = format!("/journal?{query}");
        let mut found: Value = match &self.ground {
            Ground::Near(_) => self.client().get(self.control_url(&path)).send().await.unwrap().json().await.unwrap(),
            Ground::Far(far) => far.call_meanwhile(Method::GET, &path, None).await,
        };
        serde_json::from_value(found["entries"].take()).unwrap()
    }

    /// Returns why the last request to this world was refused, as the journal has it.
    pub(crate) async fn last_reason(&self) -> String {
        let last = self.journal("").await.pop().expect("an exchange");
        last["reason"].as_str().unwrap_or_default().to_owned()
    }

    /// Makes another world on the same server, which goes together with this one; returns what a client needs to use it.
    pub(crate) async fn neighbour(&self) -> Value {
        let made: Value = match &self.ground {
            Ground::Near(_) => {
                let request = self.client().post(format!("{}/_mock/worlds", self.origin));
                request.send().await.unwrap().json().await.unwrap()
            }
            Ground::Far(far) => far.control().succeed_meanwhile(Method::POST, "", Some("{}".to_owned())).await,
        };
        self.adopt(made["id"].as_str().unwrap());
        made
    }

    /// Returns the id by which the control API knows the world.
    pub(crate) fn id(&self) -> String {
        match &self.ground {
            Ground::Near(_) => "default".to_owned(),
            Ground::Far(far) => far.id().to_string(),
        }
    }

    /// Returns the id of a world that the server does not have. What the test makes under it goes with this world.
    pub(crate) fn free_id(&self) -> String {
        let id = format!("{:08x}", chance());
        self.adopt(&id);
        id
    }

    /// Lets a world that the test has made on the same server go together with this one.
    pub(crate) fn adopt(&self, id: &str) {
        match &self.ground {
            Ground::Near(_) => {}
            Ground::Far(far) => far.adopt(id),
        }
    }

    /// Returns the URL at which the control API has a part of this world, such as `/state`.
    pub(crate) fn control_url(&self, path: &str) -> String {
        format!("{}/_mock/worlds/{}{path}", self.origin, self.id())
    }
}

/// Returns a number that others who share the server do not have.
fn chance() -> u32 {
    // The standard library draws the keys of its hash maps by chance.
    let [_, _, _, _, digits @ ..] = RandomState::new().build_hasher().finish().to_be_bytes();
    u32::from_be_bytes(digits)
}
