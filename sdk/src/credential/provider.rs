use std::pin::Pin;
use std::sync::Arc;

use super::error::CredentialError;
use super::form::Credential;
use super::usage::Usage;

/// What [`CredentialProvider::credential`] returns.
pub type CredentialFuture<'a, C> = Pin<Box<dyn Future<Output = Result<C, CredentialError>> + Send + 'a>>;

/// Gives a client its credential.
///
/// [`EnvironmentToken`](super::EnvironmentToken), [`FileCredential`](super::FileCredential),
/// [`CallbackCredential`](super::CallbackCredential) and [`SharedCredential`](super::SharedCredential) are
/// providers; a credential that never changes needs none.
///
/// # Example
///
/// ```
/// use tokenwright::credential::{CredentialFuture, CredentialProvider};
/// use tokenwright::{TokenSecret, astra_control};
///
/// /// Keeps what a vault gave, and goes there again when the server refuses it.
/// struct Vault(tokio::sync::Mutex<Option<TokenSecret>>);
///
/// impl CredentialProvider<TokenSecret> for Vault {
///     fn credential<'a>(&'a self, refused: Option<&'a TokenSecret>) -> CredentialFuture<'a, TokenSecret> {
///         Box::pin(async move {
///             let mut kept = self.0.lock().await;
///             if kept.is_none() || kept.as_ref() == refused {
///                 *kept = Some(TokenSecret::from("asked the vault"));
///             }
///             Ok(kept.clone().expect("was just put there"))
///         })
///     }
/// }
///
/// let vault = Vault(tokio::sync::Mutex::new(None));
/// let client = astra_control::Client::builder("https://astra.example.org").credential_provider(vault).build()?;
/// # Ok::<(), tokenwright::BuildError>(())
/// ```
pub trait CredentialProvider<C: Credential>: Send + Sync + 'static {
    /// Returns the credential to use now.
    ///
    /// Called before each request, with `refused` only after the server has answered 401 to that
    /// credential; then never twice at once. If another credential comes back, the request is sent once
    /// more with it. Keep what takes long to get.
    ///
    /// # Errors
    ///
    /// [`CredentialError`] ends the call; its message is shown to operators.
    fn credential<'a>(&'a self, refused: Option<&'a C>) -> CredentialFuture<'a, C>;

    /// Where requests are counted, if they are.
    #[doc(hidden)]
    fn usage(&self) -> Option<&Arc<Usage>> {
        None
    }
}
