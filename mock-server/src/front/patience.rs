use std::time::Duration;

/// What a connection may ask of the layer.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Patience {
    /// How many connections may be open; `None` for as many as the system has room for.
    pub(crate) n_connections_max: Option<usize>,
    /// How long the head of a request may take: the first from the opening of the connection, others from their
    /// first byte.
    pub(crate) head_time_max: Duration,
    /// How long the head of a request may be.
    pub(crate) head_bytes_max: usize,
}

impl Patience {
    /// The time after which the server behind closes a connection without a word.
    pub(crate) const HEAD_TIME_MAX: Duration = Duration::from_secs(30);
    /// What the server behind takes.
    pub(crate) const HEAD_BYTES_MAX: usize = 8192 + 4096 * 100;
}

impl Default for Patience {
    /// As it is without the layer.
    fn default() -> Self {
        Self { n_connections_max: None, head_time_max: Self::HEAD_TIME_MAX, head_bytes_max: Self::HEAD_BYTES_MAX }
    }
}
