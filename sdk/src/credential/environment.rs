use std::env;
use std::future::ready;

use super::form::Credential;
use super::provider::{CredentialError, CredentialFuture, CredentialProvider};
use crate::ops_manager::KeyPair;
use crate::secret::TokenSecret;

/// A token in an environment variable, which is read again for each request.
///
/// # Example
///
/// ```
/// use tokenwright::credential::EnvironmentToken;
///
/// let client = tokenwright::astrom::Client::builder("https://managed.example.org/e/7ac3/api/v2")
///     .credential_provider(EnvironmentToken::new("PIPELINE_TOKEN"))
///     .build()?;
/// # Ok::<(), tokenwright::BuildError>(())
/// ```
#[derive(Clone, Debug)]
pub struct EnvironmentToken {
    name: String,
}

impl EnvironmentToken {
    /// Takes the name of the variable.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }

    pub(crate) fn read(&self) -> Result<TokenSecret, CredentialError> {
        variable(&self.name).and_then(|text| TokenSecret::parse(&text))
    }
}

impl CredentialProvider<TokenSecret> for EnvironmentToken {
    fn credential<'a>(&'a self, _: Option<&'a TokenSecret>) -> CredentialFuture<'a, TokenSecret> {
        Box::pin(ready(self.read()))
    }
}

/// A pair of keys in two environment variables, which are read again for each request.
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

    pub(crate) fn read(&self) -> Result<KeyPair, CredentialError> {
        let private_key = TokenSecret::parse(&variable(&self.private_key)?)?;
        Ok(KeyPair::new(variable(&self.public_key)?.trim(), private_key))
    }
}

impl CredentialProvider<KeyPair> for EnvironmentKeyPair {
    fn credential<'a>(&'a self, _: Option<&'a KeyPair>) -> CredentialFuture<'a, KeyPair> {
        Box::pin(ready(self.read()))
    }
}

/// Reads a variable. It is wiped like a secret, which it may be.
pub(crate) fn variable(name: &str) -> Result<zeroize::Zeroizing<String>, CredentialError> {
    match env::var(name) {
        Ok(value) => Ok(value.into()),
        Err(env::VarError::NotPresent) => {
            Err(CredentialError::new(format!("the environment variable {name} is not set")))
        }
        // The error of the standard library prints the value.
        Err(env::VarError::NotUnicode(_)) => {
            Err(CredentialError::new(format!("the environment variable {name} is not Unicode")))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Method: tests may not change the environment; cargo sets these variables for them.
    #[test]
    fn variables_are_read() {
        let token = EnvironmentToken::new("CARGO_PKG_NAME").read().unwrap();
        assert_eq!(token.expose(), "tokenwright");
        let pair = EnvironmentKeyPair::new("CARGO_PKG_NAME", "CARGO_PKG_VERSION").read().unwrap();
        assert_eq!((pair.public_key(), pair.private_key().expose()), ("tokenwright", env!("CARGO_PKG_VERSION")));
    }

    #[test]
    fn missing_variable_is_named() {
        let error = EnvironmentToken::new("TOKENWRIGHT_NOT_SET").read().unwrap_err();
        assert_eq!(error.to_string(), "the environment variable TOKENWRIGHT_NOT_SET is not set");
        assert!(EnvironmentKeyPair::new("CARGO_PKG_NAME", "TOKENWRIGHT_NOT_SET").read().is_err());
    }
}
