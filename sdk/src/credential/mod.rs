//! Where a credential comes from.
//!
//! A client asks before each request, so that a credential can be replaced without making the client
//! anew; what it makes of the answer (a header, the state of Digest) it keeps until the answer changes.

mod callback;
mod environment;
mod file;
mod form;
mod login;
mod provider;
mod shared;
mod usage;

pub use callback::CallbackCredential;
pub use environment::EnvironmentToken;
pub use file::FileCredential;
pub use form::Credential;
#[cfg(feature = "ops-manager")]
pub(crate) use form::trimmed;
pub use provider::{CredentialError, CredentialFuture, CredentialProvider};
pub use shared::SharedCredential;

pub(crate) use environment::variable;
pub(crate) use login::Credentials;
