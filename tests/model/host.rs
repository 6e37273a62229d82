use std::sync::atomic::{AtomicU32, Ordering};

use chrono::{DateTime, TimeDelta, Utc};
use tokenwright_mock::{MockServer, Seed, World};
use tokio::runtime::{Builder, Runtime};

/// The present of every sequence when it begins.
pub(crate) const START: &str = "2030-01-01T00:00:00Z";

/// Whether a sequence has the server for itself.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Company {
    Alone,
    /// Others use it at the same time, so what all share stays as it is, the clock among it.
    Others,
}

/// A mock with a clock that stands still, on threads of its own: the tests call it and wait.
///
/// One serves all sequences of a test. Each sequence has a tenant of its own, so they do not meet;
/// starting a server for each would cost more than the sequence.
pub(crate) struct Host {
    pub(crate) server: MockServer,
    /// Runs the server; dropped after it.
    _runtime: Runtime,
    n_tenants: AtomicU32,
}

impl Host {
    /// Starts a mock that works on as many requests at once as it has threads.
    pub(crate) fn start(n_threads: usize) -> Self {
        let runtime = Builder::new_multi_thread().worker_threads(n_threads).enable_all().build().unwrap();
        let server = runtime.block_on(MockServer::start());
        server.world().clock.freeze();
        server.world().clock.set(start());
        Self { server, _runtime: runtime, n_tenants: AtomicU32::new(0) }
    }

    /// Sets the clock back to where every sequence begins.
    pub(crate) fn rewind(&self) {
        self.server.world().clock.set(start());
    }

    /// Takes everything out of the server, and sets the clock back.
    pub(crate) fn clear(&self) {
        let world = self.server.world();
        world.restore(&World::import(&Seed::default()).unwrap());
        world.clock.freeze();
        self.rewind();
    }

    pub(crate) fn pass(&self, time: TimeDelta) {
        self.server.world().clock.advance(time);
    }

    /// Returns a number that no other tenant of this server has.
    pub(crate) fn tenant_number(&self) -> u32 {
        self.n_tenants.fetch_add(1, Ordering::Relaxed) + 1
    }
}

pub(crate) fn start() -> DateTime<Utc> {
    START.parse().unwrap()
}
