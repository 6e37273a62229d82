//! The credentials with which the tenants of a world are first used, as far as they may be told again.

use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};

use super::{Renaming, Rules, Secret, World};
use crate::apis::ops_manager::{ObjectId, PublicKey};

/// A credential, as whoever made the world was given it.
#[derive(Debug, Clone)]
pub(crate) enum FirstCredential {
    /// An access token of Ключ-АСТРОМ / АппОптима.
    Astrom(Secret),
    /// A user token of Astra Control.
    AstraControl(Secret),
    /// An API key of Ops Manager.
    OpsManager {
        /// The public key.
        public_key: PublicKey,
        /// The private key.
        private_key: Secret,
        /// The project that stands before the others of the organization, if one does.
        project: Option<ObjectId>,
    },
}

/// The first credentials of a world. They are a part of its state: a copy has them, and a reset brings them back.
///
/// Empty unless they may be told again: no secret is kept for nothing.
#[derive(Default)]
pub(crate) struct FirstCredentials(RwLock<Arc<[FirstCredential]>>);

impl FirstCredentials {
    /// Returns what is remembered.
    pub(crate) fn kept(&self) -> Arc<[FirstCredential]> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// A copy for a world whose tenants have other ids.
    pub(super) fn fork(&self, renaming: &Renaming) -> Self {
        let kept = self.kept();
        let renamed = |credential: &FirstCredential| match credential.clone() {
            FirstCredential::OpsManager { public_key, private_key, project } => {
                let project = project.map(|project| renaming.project(project));
                FirstCredential::OpsManager { public_key, private_key, project }
            }
            other => other,
        };
        let copy = if renaming.keeps_ids() { kept } else { kept.iter().map(renamed).collect() };
        Self(RwLock::new(copy))
    }

    /// Takes over those of another world.
    pub(super) fn restore(&self, other: &Self) {
        self.replace(other.kept());
    }

    fn replace(&self, credentials: Arc<[FirstCredential]>) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = credentials;
    }
}

impl World {
    /// Remembers the first credentials of a world in which nothing has happened yet, if they may be told again.
    pub(crate) fn remember(&self, rules: &Rules, credentials: impl FnOnce() -> Vec<FirstCredential>) {
        if rules.shows_secrets {
            let credentials: Arc<[FirstCredential]> = credentials().into();
            self.first_credentials.replace(credentials.clone());
            if let Some(start) = self.start() {
                start.first_credentials.replace(credentials);
            }
        }
    }
}

impl fmt::Debug for FirstCredentials {
    /// Shows how many there are.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FirstCredentials({})", self.kept().len())
    }
}
