use std::io;
use std::net::SocketAddr;

use dropshot::BuildError;

use crate::seed::SeedError;
#[cfg(feature = "tls")]
use crate::tls::TlsError;

/// Why a server did not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// The address cannot be bound.
    #[error("cannot listen on {address}: {reason}")]
    Unbound {
        /// The address.
        address: SocketAddr,
        /// What the system says.
        reason: io::Error,
    },
    /// No world can begin with the seed: what is wrong, a line each.
    #[error(transparent)]
    Seed(#[from] SeedError),
    /// A setting cannot be meant so, or not on this system.
    #[error("{0}")]
    Setting(String),
    /// Connections cannot be encrypted.
    #[cfg(feature = "tls")]
    #[error(transparent)]
    Tls(#[from] TlsError),
}

impl StartError {
    pub(crate) fn unbound(address: SocketAddr, error: BuildError) -> Self {
        let reason = match error {
            BuildError::BindError { error, .. } | BuildError::SystemError { error, .. } => error,
            other => io::Error::other(other),
        };
        Self::Unbound { address, reason }
    }
}
