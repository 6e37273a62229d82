//! How a client of any of the APIs is made.

mod client_builder;
mod error;
mod http;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
mod tls;

pub use client_builder::{ApiClient, ClientBuilder};
pub use error::BuildError;

/// Keeps the traits of this crate to its own types.
pub(crate) mod sealed {
    use crate::runtime::ClientInfo;
    use crate::session::Session;

    pub trait Sealed {}

    /// A generated client. Nobody else has a session.
    pub trait SealedClient: ClientInfo<Session> {}

    impl<C: ClientInfo<Session>> SealedClient for C {}
}
