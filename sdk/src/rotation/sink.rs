use std::error::Error;
use std::fmt;
use std::pin::Pin;

use super::client::RotatingClient;

/// Why a [`CredentialSink`] did not store a credential. Its text is shown to operators.
pub type SinkError = Box<dyn Error + Send + Sync>;

/// What [`CredentialSink::store`] returns.
pub type SinkFuture<'a> = Pin<Box<dyn Future<Output = Result<(), SinkError>> + Send + 'a>>;

/// Stores the successor where whoever uses the credential finds it: a vault, a mounted file, a variable of a
/// pipeline.
///
/// A function does, and so does [`FileSink`](super::FileSink).
///
/// # Example
///
/// A sink for any API: [`expose_text`](crate::credential::Credential::expose_text) is a token, or both keys of a pair.
///
/// ```
/// use tokenwright::credential::Credential as _;
/// use tokenwright::rotation::{CredentialSink, RotatingClient, SinkError, Successor};
///
/// # async fn write_to_vault(path: &str, secret: &str) -> Result<(), SinkError> { Ok(()) }
/// fn vault<C: RotatingClient>(path: &'static str) -> Box<dyn CredentialSink<C>> {
///     Box::new(move |successor: Successor<C>| async move {
///         write_to_vault(path, &successor.credential().expose_text()).await
///     })
/// }
/// # let _: Box<dyn CredentialSink<tokenwright::astrom::Client>> = vault("pipeline/astrom");
/// ```
pub trait CredentialSink<C: RotatingClient>: Send + Sync {
    /// Stores the successor. When this has returned, nobody needs the predecessor any more but those who
    /// read it before; a grace period gives these time.
    ///
    /// # Errors
    ///
    /// Any error means that nobody uses the successor or ever will: it is deleted then.
    fn store(&self, successor: Successor<C>) -> SinkFuture<'_>;
}

impl<C, F, R, E> CredentialSink<C> for F
where
    C: RotatingClient,
    F: Fn(Successor<C>) -> R + Send + Sync,
    R: Future<Output = Result<(), E>> + Send + 'static,
    E: Into<SinkError>,
{
    fn store(&self, successor: Successor<C>) -> SinkFuture<'_> {
        let stored = self(successor);
        Box::pin(async { stored.await.map_err(Into::into) })
    }
}

/// A new credential. `Debug` does not show the secret.
pub struct Successor<C: RotatingClient> {
    id: C::Id,
    credential: C::Credential,
}

impl<C: RotatingClient> Successor<C> {
    pub(crate) fn new(id: C::Id, credential: C::Credential) -> Self {
        Self { id, credential }
    }

    /// Returns what names it: the predecessor of the next rotation.
    pub fn id(&self) -> &C::Id {
        &self.id
    }

    /// Returns the credential with its secret.
    pub fn credential(&self) -> &C::Credential {
        &self.credential
    }
}

impl<C: RotatingClient> Clone for Successor<C> {
    fn clone(&self) -> Self {
        Self { id: self.id.clone(), credential: self.credential.clone() }
    }
}

impl<C: RotatingClient> fmt::Debug for Successor<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Successor").field("id", &self.id).field("credential", &self.credential).finish()
    }
}
