use zeroize::Zeroizing;

use super::error::CredentialError;
use super::form::{Credential, trimmed};
use crate::sealed::Sealed;
use crate::secret::TokenSecret;

/// An API key as a credential of HTTP Digest: the public key is the user name, the private key the password.
///
/// `Debug` shows the public key only.
///
/// # Example
///
/// ```
/// use tokenwright::credential::KeyPair;
///
/// let pair = KeyPair::new("ptxgyzle", "11111111-2222-4333-8444-555555555555");
/// assert_eq!(format!("{pair:?}"), r#"KeyPair { public_key: "ptxgyzle", private_key: TokenSecret([REDACTED]) }"#);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyPair {
    public_key: String,
    private_key: TokenSecret,
}

impl KeyPair {
    /// Joins the two halves of a key.
    pub fn new(public_key: impl Into<String>, private_key: impl Into<TokenSecret>) -> Self {
        Self { public_key: public_key.into(), private_key: private_key.into() }
    }

    /// Returns the public key.
    pub fn public_key(&self) -> &str {
        &self.public_key
    }

    /// Returns the private key.
    pub fn private_key(&self) -> &TokenSecret {
        &self.private_key
    }
}

impl Sealed for KeyPair {}

impl Credential for KeyPair {
    fn parse(text: &str) -> Result<Self, CredentialError> {
        let halves =
            trimmed(text).split_once(':').map(|(public_key, private_key)| (public_key.trim(), private_key.trim()));
        match halves {
            Some((public_key, private_key)) if !public_key.is_empty() && !private_key.is_empty() => {
                Ok(Self::new(public_key, private_key))
            }
            _ => Err(CredentialError::new("a pair of keys is written as `public:private`")),
        }
    }

    fn expose_text(&self) -> Zeroizing<String> {
        format!("{}:{}", self.public_key, self.private_key.expose()).into()
    }
}
