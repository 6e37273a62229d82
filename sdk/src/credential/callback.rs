use std::fmt;

use super::error::CredentialError;
use super::form::Credential;
use super::provider::{CredentialFuture, CredentialProvider};

/// A credential that an asynchronous function gives.
///
/// # Example
///
/// ```
/// use tokenwright::TokenSecret;
/// use tokenwright::credential::CallbackCredential;
///
/// # async fn read_from_vault() -> Result<TokenSecret, tokenwright::credential::CredentialError> { Ok("t".into()) }
/// let provider = CallbackCredential::new(|| async { read_from_vault().await });
/// let client = tokenwright::astra_control::Client::builder("https://astra.example.org")
///     .credential_provider(provider)
///     .build()?;
/// # Ok::<(), tokenwright::BuildError>(())
/// ```
#[derive(Clone)]
pub struct CallbackCredential<F>(F);

impl<F> CallbackCredential<F> {
    /// Wraps a function. It is called before each request and once more after a 401.
    pub fn new<C, R>(callback: F) -> Self
    where
        C: Credential,
        F: Fn() -> R + Send + Sync + 'static,
        R: Future<Output = Result<C, CredentialError>> + Send + 'static,
    {
        Self(callback)
    }
}

impl<C, F, R> CredentialProvider<C> for CallbackCredential<F>
where
    C: Credential,
    F: Fn() -> R + Send + Sync + 'static,
    R: Future<Output = Result<C, CredentialError>> + Send + 'static,
{
    fn credential<'a>(&'a self, _: Option<&'a C>) -> CredentialFuture<'a, C> {
        Box::pin((self.0)())
    }
}

impl<F> fmt::Debug for CallbackCredential<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CallbackCredential")
    }
}
