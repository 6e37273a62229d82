//! Where a credential comes from.
//!
//! A client asks before each request, so that a credential can be replaced without making the client
//! anew; what it makes of the answer (a header, the state of Digest) it keeps until the answer changes.

mod callback;
mod environment;
#[cfg(feature = "digest")]
mod environment_key_pair;
mod error;
mod file;
mod form;
#[cfg(feature = "digest")]
mod key_pair;
mod login;
mod provider;
mod shared;
mod text;
mod usage;

pub use callback::CallbackCredential;
pub use environment::EnvironmentToken;
#[cfg(feature = "digest")]
pub use environment_key_pair::EnvironmentKeyPair;
pub use error::CredentialError;
pub use file::FileCredential;
pub use form::Credential;
#[cfg(feature = "digest")]
pub use key_pair::KeyPair;
pub use provider::{CredentialFuture, CredentialProvider};
pub use shared::SharedCredential;

pub(crate) use environment::variable;
pub(crate) use login::Credentials;
pub(crate) use text::{CredentialText, NamedCredential};
