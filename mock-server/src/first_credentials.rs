//! The credentials with which the tenants of a world are first used, as far as they may be told again.

use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};

use crate::api_store::ApiStore;
use crate::world::Renaming;

/// The first credentials of a world. They are a part of its state: a copy has them, and a reset brings them back.
///
/// Empty unless they may be told again: no secret is kept for nothing.
pub(crate) struct FirstCredentials<S: ApiStore>(RwLock<Option<Arc<S::Known>>>);

impl<S: ApiStore> Default for FirstCredentials<S> {
    fn default() -> Self {
        Self(RwLock::new(None))
    }
}

impl<S: ApiStore> FirstCredentials<S> {
    /// Returns what is remembered.
    pub(crate) fn kept(&self) -> Option<Arc<S::Known>> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// A copy for a world whose tenants have other ids.
    pub(crate) fn fork(&self, renaming: &Renaming) -> Self {
        let renamed = |kept: Arc<S::Known>| match renaming.keeps_ids() {
            true => kept,
            false => Arc::new(S::renamed(&kept, renaming)),
        };
        Self(RwLock::new(self.kept().map(renamed)))
    }

    /// Takes over those of another world.
    pub(crate) fn restore(&self, other: &Self) {
        self.replace(other.kept());
    }

    pub(crate) fn replace(&self, credentials: Option<Arc<S::Known>>) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = credentials;
    }
}

impl<S: ApiStore> fmt::Debug for FirstCredentials<S> {
    /// Shows whether there are any.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FirstCredentials({})", if self.kept().is_some() { "kept" } else { "none" })
    }
}
