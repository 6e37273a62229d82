//! How a client of any of the APIs is made.

mod client_builder;
mod error;
mod http;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
mod tls;

pub use client_builder::{ApiClient, ClientBuilder};
pub use error::BuildError;
