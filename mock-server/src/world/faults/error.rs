/// Why a fault is not added.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FaultError {
    /// Its conditions or its effect cannot be meant so, or there is no such operation.
    #[error("{0}")]
    Invalid(String),
    /// The world has as many faults as it may.
    #[error("the world has {0} faults, which is its limit; remove some, or raise the limit (--faults-max)")]
    TooMany(usize),
    /// The server has nothing in front that could do it to a connection.
    #[error(
        "this server cannot break connections; start it with --connection-faults, in process with \
         Builder::connection_faults"
    )]
    ConnectionsOutOfReach,
}

impl FaultError {
    pub(super) fn new(message: String) -> Self {
        Self::Invalid(message)
    }
}
