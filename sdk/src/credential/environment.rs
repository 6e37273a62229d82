use std::env;
use std::future::ready;

use super::error::CredentialError;
use super::form::Credential;
use super::provider::{CredentialFuture, CredentialProvider};
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

    /// Makes a provider of it, unless the variable is missing or empty already.
    pub(crate) fn provider(self) -> Result<Box<dyn CredentialProvider<TokenSecret>>, CredentialError> {
        self.read()?;
        Ok(Box::new(self))
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

    /// Method: tests may not change the environment; cargo sets this variable for them.
    #[test]
    fn variable_is_read() {
        let token = EnvironmentToken::new("CARGO_PKG_NAME").read().unwrap();
        assert_eq!(token.expose(), "tokenwright");
    }

    #[test]
    fn missing_variable_is_named() {
        let error = EnvironmentToken::new("TOKENWRIGHT_NOT_SET").read().unwrap_err();
        assert_eq!(error.to_string(), "the environment variable TOKENWRIGHT_NOT_SET is not set");
    }
}
