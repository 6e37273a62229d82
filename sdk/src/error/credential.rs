use crate::credential::CredentialError;
use crate::operation::Call;

/// The provider gave no credential.
#[derive(Debug)]
pub struct CredentialFailure {
    pub(super) call: Call,
    error: CredentialError,
}

impl CredentialFailure {
    pub(crate) fn new(call: Call, error: CredentialError) -> Self {
        Self { call, error }
    }

    /// Returns what the provider said.
    pub fn error(&self) -> &CredentialError {
        &self.error
    }
}

impl std::fmt::Display for CredentialFailure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: no credential: {}", self.call, self.error)
    }
}

impl std::error::Error for CredentialFailure {
    /// Passes over the provider's error, whose text is part of this one.
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        std::error::Error::source(&self.error)
    }
}
