use std::fmt;

use super::client::RotatingClient;

/// A credential as a [`FileSink`](super::FileSink) has stored it. `Debug` does not show the secret.
pub struct StoredCredential<C: RotatingClient> {
    id: Option<C::Id>,
    credential: C::Credential,
}

impl<C: RotatingClient> StoredCredential<C> {
    pub(super) fn new(id: Option<C::Id>, credential: C::Credential) -> Self {
        Self { id, credential }
    }

    /// Returns what names the credential, to [rotate](super::Rotation::rotate) it. None if the file holds nothing but the
    /// secret, unless that tells, as tokens of [`astrom`](crate::astrom) do.
    pub fn id(&self) -> Option<&C::Id> {
        self.id.as_ref()
    }

    /// Returns the credential with its secret.
    pub fn credential(&self) -> &C::Credential {
        &self.credential
    }
}

impl<C: RotatingClient> Clone for StoredCredential<C> {
    fn clone(&self) -> Self {
        Self { id: self.id.clone(), credential: self.credential.clone() }
    }
}

impl<C: RotatingClient> fmt::Debug for StoredCredential<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoredCredential").field("id", &self.id).field("credential", &self.credential).finish()
    }
}
