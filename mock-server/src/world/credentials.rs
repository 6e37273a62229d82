//! Which worlds of a server have a credential: it leads to its world where a path names no tenant.
//!
//! Asking every world would take a request as long as there are worlds. So the stores of a world that is served tell an
//! index of each credential that comes and goes, under the lock under which it does: what is in the index is what is in
//! the worlds. The default world is not in it, because it is asked first; a million tokens there cost nothing here.

use std::collections::BTreeSet;
use std::fmt;
use std::ops::RangeInclusive;
use std::sync::{Arc, PoisonError, RwLock, RwLockWriteGuard};

use sha2::{Digest as _, Sha256};

use super::WorldId;
use crate::generated::Api;

/// The public part of a credential that leads to a world: the id of a token, the public half of a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Credential {
    api: Api,
    id: [u8; Credential::LEN],
}

impl Credential {
    /// As long as the ids that are used most; the index has one of these for each credential.
    const LEN: usize = 24;

    /// Returns the credential of an API with this public part. A longer one is hashed: two of them are the same in no case
    /// that occurs.
    pub(crate) fn new(api: Api, public: &[u8]) -> Self {
        let mut id = [0; Self::LEN];
        match id.get_mut(..public.len()) {
            Some(place) => place.copy_from_slice(public),
            None => id.copy_from_slice(&Sha256::digest(public)[..Self::LEN]),
        }
        Self { api, id }
    }

    /// Returns the API.
    pub(crate) fn api(&self) -> Api {
        self.api
    }

    /// Returns the public part, with zeros behind it if it is shorter than this.
    pub(crate) fn public(&self) -> &[u8; Self::LEN] {
        &self.id
    }
}

/// The credentials of all worlds that have an id.
#[derive(Debug, Clone, Default)]
pub(crate) struct Credentials(Arc<RwLock<BTreeSet<(Credential, WorldId)>>>);

/// Where a store enters the credentials of its world.
#[derive(Clone)]
pub(crate) struct Register {
    all: Credentials,
    world: WorldId,
}

impl Credentials {
    /// Returns where the credentials of a world are entered.
    pub(super) fn register(&self, world: WorldId) -> Register {
        Register { all: self.clone(), world }
    }

    /// Returns the first world, in the order of their ids, that has a credential.
    pub(super) fn first(&self, credential: Credential) -> Option<WorldId> {
        let all = self.0.read().unwrap_or_else(PoisonError::into_inner);
        all.range(worlds_of(credential)).next().map(|(_, world)| *world)
    }

    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.0.read().unwrap_or_else(PoisonError::into_inner).len()
    }
}

/// Returns all that there can be of a credential.
fn worlds_of(credential: Credential) -> RangeInclusive<(Credential, WorldId)> {
    (credential, WorldId::MIN)..=(credential, WorldId::MAX)
}

impl Register {
    /// Enters a credential.
    pub(crate) fn add(&self, credential: Credential) {
        self.write().insert((credential, self.world));
    }

    /// Strikes a credential out.
    pub(crate) fn remove(&self, credential: Credential) {
        self.write().remove(&(credential, self.world));
    }

    /// Strikes credentials out and enters others, at one instant: what is among both is there all the time.
    pub(crate) fn replace(
        &self,
        gone: impl IntoIterator<Item = Credential>,
        come: impl IntoIterator<Item = Credential>,
    ) {
        let mut all = self.write();
        for credential in gone {
            all.remove(&(credential, self.world));
        }
        all.extend(come.into_iter().map(|credential| (credential, self.world)));
    }

    fn write(&self) -> RwLockWriteGuard<'_, BTreeSet<(Credential, WorldId)>> {
        self.all.0.write().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Register {
    /// Shows whose it is; the index is the server's.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Register({})", self.world)
    }
}
