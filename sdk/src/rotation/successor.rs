use std::fmt;

use super::client::{Issued, RotatingClient};

/// A new credential. `Debug` does not show the secret.
pub struct Successor<C: RotatingClient> {
    id: C::Id,
    credential: C::Credential,
}

impl<C: RotatingClient> Successor<C> {
    pub(crate) fn new(id: C::Id, credential: C::Credential) -> Self {
        Self { id, credential }
    }

    /// Returns what names it: the predecessor of the next rotation.
    pub fn id(&self) -> &C::Id {
        &self.id
    }

    /// Returns the credential with its secret.
    pub fn credential(&self) -> &C::Credential {
        &self.credential
    }
}

impl<C: RotatingClient> From<Issued<C::Id, C::Credential>> for Successor<C> {
    fn from(issued: Issued<C::Id, C::Credential>) -> Self {
        Self::new(issued.id, issued.credential)
    }
}

impl<C: RotatingClient> Clone for Successor<C> {
    fn clone(&self) -> Self {
        Self { id: self.id.clone(), credential: self.credential.clone() }
    }
}

impl<C: RotatingClient> fmt::Debug for Successor<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Successor").field("id", &self.id).field("credential", &self.credential).finish()
    }
}
