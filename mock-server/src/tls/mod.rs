//! Encrypted connections: the certificate that the server shows, given or issued by itself.
//!
//! The layer in front encrypts, so that a connection can be reset below TLS and a handshake that does not come is
//! bounded like a head that does not; Dropshot's own TLS knows neither.

mod authority;
mod error;
mod identity;
mod source;

pub use error::TlsError;
pub(crate) use identity::Identity;
pub use source::Tls;
