use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use http::HeaderName;
use tokio::sync::watch;

use crate::front::Lines;
use crate::generated::Worlds;
use crate::http::{AllowedHosts, Cors, Reach, RouteTable};
use crate::metrics::Metrics;
use crate::world::SecretHash;

/// What all requests to one server share.
#[derive(Debug)]
pub struct App {
    /// Another text for each server that is started.
    pub(crate) instance: String,
    /// What answers which path.
    pub(crate) routes: RouteTable,
    /// The worlds that this server serves.
    pub(crate) worlds: Arc<Worlds>,
    /// How the server's own answers deviate from the documents.
    pub(crate) self_check: SelfCheck,
    /// Whether the server is about to stop: then nothing may wait any longer.
    pub(crate) stopping: Stopping,
    /// `http` or `https`, as clients connect.
    pub(crate) scheme: &'static str,
    /// The certificate of the authority that clients have to trust, if the server made one.
    pub(crate) ca_certificate: Option<String>,
    /// How many bytes a request body may have.
    pub(crate) body_bytes_max: usize,
    /// The connections, where faults may reset them.
    pub(crate) lines: Option<Arc<Lines>>,
    /// The header from which the address of a client is read; `None` if it is that of the connection.
    pub(crate) remote_ip_header: Option<HeaderName>,
    /// The names under which the server's own paths answer.
    pub(crate) allowed_hosts: AllowedHosts,
    /// The origins whose pages may call the vendors' APIs.
    pub(crate) cors: Cors,
    /// Whether the control API is served.
    pub(crate) is_controlled: bool,
    /// Whether there is a console.
    pub(crate) has_console: bool,
    /// The hash of the token that the control API requires, if it requires one.
    pub(crate) control_token: Option<SecretHash>,
    /// What has been counted.
    pub(crate) metrics: Arc<Metrics>,
    /// What a report is to tell beside that, if there is to be one.
    pub(crate) reach: Option<Reach>,
}

/// Tells those who wait without end that the server stops.
#[derive(Debug, Clone, Default)]
pub(crate) struct Stopping(watch::Sender<bool>);

impl Stopping {
    pub(crate) fn cancel(&self) {
        self.0.send_replace(true);
    }

    pub(crate) fn is_cancelled(&self) -> bool {
        *self.0.borrow()
    }

    pub(crate) async fn cancelled(&self) {
        // The sender is (a clone of) `self`, so it is still there.
        let _ = self.0.subscribe().wait_for(|is_stopping| *is_stopping).await;
    }

    /// Waits for so long, or until the server stops.
    pub(crate) async fn or_after(&self, time: Duration) {
        tokio::select! {
            () = tokio::time::sleep(time) => {}
            () = self.cancelled() => {}
        }
    }
}

/// Collects how answers deviate from the documents, if it is on.
#[derive(Debug)]
pub(crate) struct SelfCheck {
    is_on: bool,
    deviations: Mutex<Vec<String>>,
}

/// How many deviations are kept; the first ones tell.
const DEVIATIONS_MAX: usize = 100;

impl SelfCheck {
    pub(crate) fn new(is_on: bool) -> Self {
        Self { is_on, deviations: Mutex::default() }
    }

    pub(crate) fn is_on(&self) -> bool {
        self.is_on
    }

    pub(crate) fn record(&self, found: Vec<String>) {
        let mut deviations = self.deviations.lock().unwrap_or_else(PoisonError::into_inner);
        let room = DEVIATIONS_MAX.saturating_sub(deviations.len());
        deviations.extend(found.into_iter().take(room));
    }

    /// Returns what was recorded, and forgets it.
    pub(crate) fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.deviations.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
