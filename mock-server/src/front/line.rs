use std::collections::HashMap;
use std::fmt;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use tokio::sync::Notify;

/// The connection of a client, as far as the requests on it can do something to it.
#[derive(Debug)]
pub(crate) struct Line {
    peer: SocketAddr,
    reset: Notify,
    ends_in_reset: AtomicBool,
}

impl Line {
    pub(super) fn new(peer: SocketAddr) -> Self {
        Self { peer, reset: Notify::new(), ends_in_reset: AtomicBool::new(false) }
    }

    /// Returns the address of the client.
    pub(crate) fn peer(&self) -> SocketAddr {
        self.peer
    }

    /// Resets the connection at once; what is under way to the client is lost.
    pub(crate) fn reset(&self) {
        self.reset.notify_one();
    }

    /// Lets the connection end in a reset once the server has closed it, behind all that the server sent.
    pub(crate) fn end_in_reset(&self) {
        self.ends_in_reset.store(true, Ordering::Release);
    }

    pub(super) fn ends_in_reset(&self) -> bool {
        self.ends_in_reset.load(Ordering::Acquire)
    }

    /// Completes when the connection is to be reset.
    pub(super) async fn reset_asked_for(&self) {
        self.reset.notified().await;
    }
}

/// The connections of all clients, by the address from which the layer passes each one on to the server.
#[derive(Default)]
pub(crate) struct Lines(RwLock<HashMap<SocketAddr, Arc<Line>>>);

impl Lines {
    /// Returns the connection that is passed on from this address.
    pub(crate) fn at(&self, inner: SocketAddr) -> Option<Arc<Line>> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).get(&inner).cloned()
    }

    /// Lists a connection until the entry is dropped, which has to be before the address can be used again.
    pub(super) fn enter(self: &Arc<Self>, inner: SocketAddr, line: Arc<Line>) -> Entry {
        self.0.write().unwrap_or_else(PoisonError::into_inner).insert(inner, line);
        Entry { lines: self.clone(), inner }
    }
}

impl fmt::Debug for Lines {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Lines")
    }
}

/// Takes a connection off the list when it is dropped.
#[derive(Debug)]
pub(super) struct Entry {
    lines: Arc<Lines>,
    inner: SocketAddr,
}

impl Drop for Entry {
    fn drop(&mut self) {
        self.lines.0.write().unwrap_or_else(PoisonError::into_inner).remove(&self.inner);
    }
}
