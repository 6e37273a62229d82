use std::error::Error;

/// Why a [`CredentialSink`](super::CredentialSink) has not stored a credential. The texts are shown to operators, and hold
/// no secret.
///
/// Any error, and any text, becomes a `NotStored` by `?` or `into`.
///
/// # Example
///
/// ```
/// use tokenwright::rotation::SinkError;
///
/// fn write() -> Result<(), SinkError> {
///     std::fs::write("/no such folder/token", "…")?;
///     Ok(())
/// }
/// assert!(matches!(write(), Err(SinkError::NotStored(_))));
/// ```
#[derive(Debug)]
pub enum SinkError {
    /// It is not stored. Nobody uses it or ever will, so that it can be deleted.
    NotStored(Box<dyn Error + Send + Sync>),
    /// It may be stored, and may be in use. It is kept until another one is stored.
    Unknown(Box<dyn Error + Send + Sync>),
}

// It is no `std::error::Error` itself, or this would not be possible.
impl<E: Into<Box<dyn Error + Send + Sync>>> From<E> for SinkError {
    fn from(error: E) -> Self {
        Self::NotStored(error.into())
    }
}
