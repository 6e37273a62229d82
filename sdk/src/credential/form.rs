use std::fmt;

use zeroize::Zeroizing;

use super::error::CredentialError;
use crate::sealed::Sealed;
use crate::secret::TokenSecret;

/// What an API wants to see of its callers: a [`TokenSecret`], or the
/// [`KeyPair`](crate::ops_manager::KeyPair) of Ops Manager.
pub trait Credential: Sealed + Clone + PartialEq + fmt::Debug + Send + Sync + Sized + 'static {
    /// Reads a credential from the text of a file. White space around it does not count, nor does a byte-order mark,
    /// which some editors and shells write first.
    ///
    /// A token is the text itself, a pair of keys is `public:private`.
    ///
    /// # Errors
    ///
    /// [`CredentialError`] if there is nothing, or the colon between the keys is missing. The message does
    /// not repeat the text.
    fn parse(text: &str) -> Result<Self, CredentialError>;

    /// Returns the text that [`parse`](Self::parse) reads, with the secret: what a vault or a file is to hold. Whoever
    /// calls this answers for where it ends up. It is wiped on drop.
    ///
    /// # Example
    ///
    /// ```
    /// use tokenwright::credential::Credential;
    /// use tokenwright::ops_manager::KeyPair;
    ///
    /// let pair = KeyPair::new("ptxgyzle", "11111111-2222-4333-8444-555555555555");
    /// let text = pair.expose_text();
    /// assert_eq!(text.as_str(), "ptxgyzle:11111111-2222-4333-8444-555555555555");
    /// assert_eq!(KeyPair::parse(&text)?, pair);
    /// # Ok::<(), tokenwright::credential::CredentialError>(())
    /// ```
    fn expose_text(&self) -> Zeroizing<String>;
}

/// Takes away what stands around a credential in a file: white space and a byte-order mark.
pub(crate) fn trimmed(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || c == BYTE_ORDER_MARK)
}

const BYTE_ORDER_MARK: char = '\u{feff}';

impl Sealed for TokenSecret {}

impl Credential for TokenSecret {
    fn parse(text: &str) -> Result<Self, CredentialError> {
        match trimmed(text) {
            "" => Err(CredentialError::new("the credential is empty")),
            token => Ok(token.into()),
        }
    }

    fn expose_text(&self) -> Zeroizing<String> {
        self.expose().to_owned().into()
    }
}
