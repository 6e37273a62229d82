//! What a single call does otherwise than its client.

use std::time::Duration;

use crate::retry::RetryPolicy;

/// The settings of one call, each of which may leave that of the client as it is.
#[derive(Clone, Debug, Default)]
pub(crate) struct CallOptions {
    /// How long the call may take with all its attempts.
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
}
