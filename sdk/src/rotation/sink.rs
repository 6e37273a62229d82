use std::pin::Pin;

use super::client::RotatingClient;
use super::sink_error::SinkError;
use super::successor::Successor;

/// What [`CredentialSink::store`] returns.
pub type SinkFuture<'a> = Pin<Box<dyn Future<Output = Result<(), SinkError>> + Send + 'a>>;

/// Stores the successor where whoever uses the credential finds it: a vault, a mounted file, a variable of a
/// pipeline.
///
/// A function does, and so do [`FileSink`](super::FileSink) and [`CommandSink`](super::CommandSink).
///
/// # Example
///
/// A sink for any API: [`expose_text`](crate::credential::Credential::expose_text) is a token, or both keys of a pair.
///
/// ```
/// use tokenwright::credential::Credential as _;
/// use tokenwright::rotation::{CredentialSink, RotatingClient, SinkError, Successor};
///
/// # enum Refusal { Sealed, Timeout(std::io::Error) }
/// # async fn write_to_vault(path: &str, secret: &str) -> Result<(), Refusal> { Ok(()) }
/// fn vault<C: RotatingClient>(path: &'static str) -> Box<dyn CredentialSink<C>> {
///     Box::new(move |successor: Successor<C>| async move {
///         match write_to_vault(path, &successor.credential().expose_text()).await {
///             Ok(()) => Ok(()),
///             Err(Refusal::Sealed) => Err("the vault is sealed".into()),
///             // It may be there: nobody deletes it until another one is stored for certain.
///             Err(Refusal::Timeout(error)) => Err(SinkError::Unknown(error.into())),
///         }
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
    /// [`SinkError::NotStored`] means that nobody uses the successor or ever will: it is deleted then. Say
    /// [`SinkError::Unknown`] where that is not certain.
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
