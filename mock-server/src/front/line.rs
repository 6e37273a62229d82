use std::collections::HashMap;
use std::fmt;
use std::net::SocketAddr;
use std::sync::{Arc, PoisonError, RwLock};

use tokio::sync::watch;

/// The connection of a client, as far as the requests on it can do something to it.
#[derive(Debug)]
pub(crate) struct Line {
    peer: SocketAddr,
    reset: watch::Sender<Option<Reset>>,
}

/// When a connection is to be reset; what is greater comes sooner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Reset {
    /// Behind what the server has sent.
    BehindTheAnswer,
    /// At once; what is under way to the client is lost.
    AtOnce,
}

impl Line {
    pub(super) fn new(peer: SocketAddr) -> Self {
        Self { peer, reset: watch::Sender::new(None) }
    }

    /// Returns the address of the client.
    pub(crate) fn peer(&self) -> SocketAddr {
        self.peer
    }

    /// Resets the connection at once; what is under way to the client is lost.
    pub(crate) fn reset(&self) {
        self.ask_for(Reset::AtOnce);
    }

    /// Resets the connection behind all that the server has sent so far.
    pub(super) fn reset_behind_the_answer(&self) {
        self.ask_for(Reset::BehindTheAnswer);
    }

    fn ask_for(&self, reset: Reset) {
        self.reset.send_if_modified(|asked| {
            let is_sooner = *asked < Some(reset);
            *asked = (*asked).max(Some(reset));
            is_sooner
        });
    }

    pub(super) fn is_to_be_reset(&self) -> bool {
        self.reset.borrow().is_some()
    }

    /// Completes when the connection is to be reset, so soon at least.
    pub(super) async fn asked_for(&self, reset: Reset) {
        // The sender is a part of `self`, so it is still there.
        let _ = self.reset.subscribe().wait_for(|asked| *asked >= Some(reset)).await;
    }
}

/// The connections of all clients, by the address from which the relay passes each one on to the server.
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
