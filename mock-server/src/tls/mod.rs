//! Encrypted connections: the certificate that the server shows, given or issued by itself.
//!
//! Dropshot encrypts. The relay in front, if there is one, passes the encrypted bytes on, so that a connection can be reset
//! below TLS.

mod authority;
mod error;
mod identity;
mod source;

pub use error::TlsError;
pub(crate) use identity::Identity;
pub use source::Tls;
