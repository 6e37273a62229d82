use std::fmt;

use zeroize::Zeroizing;

use super::provider::CredentialError;
use crate::builder::sealed::Sealed;
use crate::secret::TokenSecret;

/// What an API wants to see of its callers: a [`TokenSecret`], or the
/// [`KeyPair`](crate::ops_manager::KeyPair) of Ops Manager.
pub trait Credential: Sealed + Clone + PartialEq + fmt::Debug + Send + Sync + Sized + 'static {
    /// Reads a credential from the text of a file; white space around it does not count.
    ///
    /// A token is the text itself, a pair of keys is `public:private`.
    ///
    /// # Errors
    ///
    /// [`CredentialError`] if there is nothing, or the colon between the keys is missing. The message does
    /// not repeat the text.
    fn parse(text: &str) -> Result<Self, CredentialError>;

    /// Returns the text that [`parse`](Self::parse) reads.
    #[doc(hidden)]
    fn text(&self) -> Zeroizing<String>;
}

impl Sealed for TokenSecret {}

impl Credential for TokenSecret {
    fn parse(text: &str) -> Result<Self, CredentialError> {
        match text.trim() {
            "" => Err(CredentialError::new("the credential is empty")),
            token => Ok(token.into()),
        }
    }

    fn text(&self) -> Zeroizing<String> {
        self.expose().to_owned().into()
    }
}
