use std::net::SocketAddr;

use chrono::{DateTime, TimeDelta, Utc};
use reqwest::Client;
use serde_json::Value;
use tokenwright_mock::{AstraControlDemo, AstromDemo, Demo, Info, MockServer, OpsManagerDemo, World};

use super::control::{Control, client};
use super::far::Far;

/// A world that belongs to one test; see the module.
pub(crate) struct TestWorld {
    ground: Ground,
    demo: Demo,
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
        let (demo, origin) = (demo(server.info()), server.origin());
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

    /// Returns the certificate, in PEM, of the authority that clients have to trust, if there is one.
    pub(crate) fn authority(&self) -> Option<&str> {
        match &self.ground {
            Ground::Near(server) => server.access().ca_certificate.as_deref(),
            Ground::Far(far) => far.control().authority(),
        }
    }

    /// Returns the tenants and credentials that the world had before the test added anything.
    pub(crate) fn demo(&self) -> &Demo {
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

    /// Adds a fault, written as for `POST /_mock/worlds/{world_id}/faults`.
    pub(crate) async fn add_fault(&self, fault: &Value) {
        let added = self.client().post(self.control_url("faults")).body(fault.to_string()).send().await.unwrap();
        assert_eq!(added.status(), 201, "{}", added.text().await.unwrap());
    }

    /// Returns the entries of the journal that a query such as `operation=token_list` finds, the oldest first.
    pub(crate) async fn journal(&self, query: &str) -> Vec<Value> {
        let url = self.control_url(&format!("journal?{query}"));
        let mut found: Value = self.client().get(url).send().await.unwrap().json().await.unwrap();
        serde_json::from_value(found["entries"].take()).unwrap()
    }

    /// Returns the URL below which the control API has this world.
    fn control_url(&self, path: &str) -> String {
        let id = match &self.ground {
            Ground::Near(_) => "default".to_owned(),
            Ground::Far(far) => far.id().to_string(),
        };
        format!("{}/_mock/worlds/{id}/{path}", self.origin)
    }
}

/// Returns the tenants and credentials that a server has announced.
pub(crate) fn demo(info: &Info) -> Demo {
    let (astrom, astra, ops) = (info.astrom.clone(), info.astra_control.clone(), info.ops_manager.clone());
    Demo {
        astrom: AstromDemo { environment_id: astrom.environment_id, token: astrom.token },
        astra_control: AstraControlDemo { account_id: astra.account_id, user_id: astra.user_id, token: astra.token },
        ops_manager: OpsManagerDemo {
            org_id: ops.org_id,
            project_id: ops.project_id,
            second_project_id: ops.second_project_id,
            public_key: ops.public_key,
            private_key: ops.private_key,
        },
    }
}
