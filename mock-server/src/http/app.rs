use std::sync::Arc;

use http::HeaderName;

use super::{AllowedHosts, Cors, Reach, RouteTable, SelfCheck};
use crate::front::Lines;
use crate::metrics::Metrics;
use crate::stopping::Stopping;
use crate::world::{SecretHash, Worlds};

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
