use std::future::ready;
use std::sync::{Arc, PoisonError, RwLock};

use super::form::Credential;
use super::provider::{CredentialFuture, CredentialProvider};

/// A credential that can be replaced while clients use it. Clones share it.
///
/// # Example
///
/// ```
/// use tokenwright::TokenSecret;
/// use tokenwright::credential::SharedCredential;
///
/// let credential = SharedCredential::new(TokenSecret::from("old"));
/// let client = tokenwright::astra_control::Client::builder("https://astra.example.org")
///     .credential_provider(credential.clone())
///     .build()?;
/// credential.replace(TokenSecret::from("new")); // the client's next request carries it
/// assert_eq!(credential.get().expose(), "new");
/// # Ok::<(), tokenwright::BuildError>(())
/// ```
#[derive(Clone, Debug)]
pub struct SharedCredential<C>(Arc<RwLock<C>>);

impl<C: Credential> SharedCredential<C> {
    /// Takes the credential to begin with.
    pub fn new(credential: C) -> Self {
        Self(Arc::new(RwLock::new(credential)))
    }

    /// Returns the present credential.
    pub fn get(&self) -> C {
        self.0.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Puts another credential in its place, for every request that begins from now on. A request under
    /// way that is refused for the old one is sent once more with the new one.
    pub fn replace(&self, credential: C) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = credential;
    }
}

impl<C: Credential> CredentialProvider<C> for SharedCredential<C> {
    fn credential<'a>(&'a self, _: Option<&'a C>) -> CredentialFuture<'a, C> {
        Box::pin(ready(Ok(self.get())))
    }
}
