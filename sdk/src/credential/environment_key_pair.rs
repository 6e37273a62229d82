use std::future::ready;

use super::environment::variable;
use super::error::CredentialError;
use super::form::Credential as _;
use super::key_pair::KeyPair;
use super::provider::{CredentialFuture, CredentialProvider};
use crate::secret::TokenSecret;

/// A pair of keys in two environment variables, which are read again for each request.
///
/// # Example
///
/// ```
/// use tokenwright::credential::EnvironmentKeyPair;
/// use tokenwright::ops_manager::Client;
///
/// let client = Client::builder("https://om.example.org:8443/api/public/v1.0")
///     .credential_provider(EnvironmentKeyPair::new("PIPELINE_PUBLIC_KEY", "PIPELINE_PRIVATE_KEY"))
///     .build()?;
/// # Ok::<(), tokenwright::BuildError>(())
/// ```
#[derive(Clone, Debug)]
pub struct EnvironmentKeyPair {
    public_key: String,
    private_key: String,
}

impl EnvironmentKeyPair {
    /// Takes the names of the variables that hold the public and the private key.
    pub fn new(public_key: impl Into<String>, private_key: impl Into<String>) -> Self {
        Self { public_key: public_key.into(), private_key: private_key.into() }
    }

    /// Makes a provider of the variables, which have to be there now.
    pub(crate) fn provider(self) -> Result<Box<dyn CredentialProvider<KeyPair>>, CredentialError> {
        self.read()?;
        Ok(Box::new(self))
    }

    fn read(&self) -> Result<KeyPair, CredentialError> {
        let private_key = TokenSecret::parse(&variable(&self.private_key)?)?;
        Ok(KeyPair::new(variable(&self.public_key)?.trim(), private_key))
    }
}

impl CredentialProvider<KeyPair> for EnvironmentKeyPair {
    fn credential<'a>(&'a self, _: Option<&'a KeyPair>) -> CredentialFuture<'a, KeyPair> {
        Box::pin(ready(self.read()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Method: tests may not change the environment; cargo sets these variables for them.
    #[test]
    fn both_variables_are_read() {
        let pair = EnvironmentKeyPair::new("CARGO_PKG_NAME", "CARGO_PKG_VERSION").read().unwrap();
        assert_eq!((pair.public_key(), pair.private_key().expose()), ("tokenwright", env!("CARGO_PKG_VERSION")));
        let error = EnvironmentKeyPair::new("CARGO_PKG_NAME", "TOKENWRIGHT_NOT_SET").read().unwrap_err();
        assert_eq!(error.to_string(), "the environment variable TOKENWRIGHT_NOT_SET is not set");
    }
}
