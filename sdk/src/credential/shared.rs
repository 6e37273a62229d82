use std::future::ready;
use std::sync::{Arc, PoisonError, RwLock};

use super::form::Credential;
use super::provider::{CredentialFuture, CredentialProvider};
use super::usage::Usage;

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
pub struct SharedCredential<C> {
    credential: Arc<RwLock<C>>,
    usage: Arc<Usage>,
}

impl<C: Credential> SharedCredential<C> {
    /// Takes the credential to begin with.
    pub fn new(credential: C) -> Self {
        Self { credential: Arc::new(RwLock::new(credential)), usage: Arc::default() }
    }

    /// Returns the present credential.
    pub fn get(&self) -> C {
        self.credential.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Puts another credential in its place, for every request that begins from now on. A request under
    /// way that is refused for the old one is sent once more with the new one.
    pub fn replace(&self, credential: C) {
        *self.credential.write().unwrap_or_else(PoisonError::into_inner) = credential;
    }

    /// Waits until every request has ended that began before, of all clients that use this credential.
    ///
    /// After [`replace`](Self::replace), none is under way then that carries the former credential, not
    /// even one that is signed and not sent yet: the former credential can be deleted. What counts as a
    /// request ends with its answer or with the timeout of the attempt, so this takes no longer than these.
    ///
    /// # Example
    ///
    /// ```
    /// # use tokenwright::TokenSecret;
    /// # use tokenwright::credential::SharedCredential;
    /// # async fn example(credential: SharedCredential<TokenSecret>) {
    /// credential.replace(TokenSecret::from("new"));
    /// credential.drained().await;
    /// // the old one can go
    /// # }
    /// ```
    pub async fn drained(&self) {
        self.usage.drained().await;
    }
}

impl<C: Credential> CredentialProvider<C> for SharedCredential<C> {
    fn credential<'a>(&'a self, _: Option<&'a C>) -> CredentialFuture<'a, C> {
        Box::pin(ready(Ok(self.get())))
    }

    fn usage(&self) -> Option<&Arc<Usage>> {
        Some(&self.usage)
    }
}
