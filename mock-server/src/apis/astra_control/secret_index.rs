use std::collections::HashMap;
use std::sync::{PoisonError, RwLock, RwLockReadGuard};

use crate::generated::Api;
use crate::world::{Credential, Register, SecretHash};

/// Which account a secret belongs to, for all accounts of a world.
///
/// Requests find their bearer in the account that their path names. Only one that does not asks
/// here, because a secret of another account is a 403 and an unknown one a 401. The index is split,
/// so that accounts which create and delete tokens hardly ever meet, and a shard is held for one map
/// operation only.
///
/// It is a hint where to look: the account has the last word. So a few bytes of a hash suffice as the
/// key; with a million secrets the chance that two share it is below one in ten million.
#[derive(Debug)]
pub(super) struct SecretIndex {
    shards: [Shard; N_SHARDS],
    /// Where the secrets are entered, so that they lead to their world where a path names no account.
    register: RwLock<Option<Register>>,
}

/// Accounts by the keys of their secrets.
type Shard = RwLock<HashMap<Key, AccountNumber>>;
type Key = [u8; 8];

/// The position of an account among those of its world.
pub(super) type AccountNumber = u32;

const N_SHARDS: usize = 64;

impl Default for SecretIndex {
    fn default() -> Self {
        Self { shards: std::array::from_fn(|_| RwLock::default()), register: RwLock::default() }
    }
}

impl SecretIndex {
    /// Returns the account that has or recently had the secret.
    pub(super) fn account(&self, secret: &SecretHash) -> Option<AccountNumber> {
        let (shard, key) = self.place(secret);
        shard.read().unwrap_or_else(PoisonError::into_inner).get(&key).copied()
    }

    /// Notes that the secret belongs to an account.
    pub(super) fn add(&self, secret: &SecretHash, account: AccountNumber) {
        let (shard, key) = self.place(secret);
        shard.write().unwrap_or_else(PoisonError::into_inner).insert(key, account);
        if let Some(register) = &*self.register() {
            register.add(credential(secret));
        }
    }

    /// Takes over what another index notes, in place of its own. The accounts have the same numbers.
    pub(super) fn restore(&self, other: &Self) {
        for (own, others) in self.shards.iter().zip(&other.shards) {
            let noted = others.read().unwrap_or_else(PoisonError::into_inner).clone();
            *own.write().unwrap_or_else(PoisonError::into_inner) = noted;
        }
    }

    /// Forgets a secret.
    pub(super) fn remove(&self, secret: &SecretHash) {
        let (shard, key) = self.place(secret);
        shard.write().unwrap_or_else(PoisonError::into_inner).remove(&key);
        if let Some(register) = &*self.register() {
            register.remove(credential(secret));
        }
    }

    /// Enters each secret that comes from now on, and strikes out each that goes; `None` ends it. Returns where those of
    /// before were entered.
    pub(super) fn enter_in(&self, register: Option<&Register>) -> Option<Register> {
        let mut own = self.register.write().unwrap_or_else(PoisonError::into_inner);
        std::mem::replace(&mut own, register.cloned())
    }

    /// Whether there is, or recently was, a secret that leads here.
    pub(super) fn has(&self, credential: Credential) -> bool {
        let [first, rest @ ..] = credential.public();
        let key = *rest.last_chunk().expect("8 of 23 bytes");
        let shard = &self.shards[usize::from(*first) % N_SHARDS];
        credential.api() == Api::AstraControl
            && shard.read().unwrap_or_else(PoisonError::into_inner).contains_key::<Key>(&key)
    }

    fn register(&self) -> RwLockReadGuard<'_, Option<Register>> {
        self.register.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn place(&self, secret: &SecretHash) -> (&Shard, Key) {
        let bytes = secret.as_bytes();
        let key = *bytes.last_chunk().expect("8 of the 32 bytes of a hash");
        (&self.shards[usize::from(bytes[0]) % N_SHARDS], key)
    }
}

/// Returns what leads to the world of a secret: of its hash the byte that chooses the shard, and as many of the last ones as
/// a credential has room for, the key among them.
pub(super) fn credential(secret: &SecretHash) -> Credential {
    let hash = secret.as_bytes();
    let mut public = [0; 24];
    public[0] = hash[0];
    public[1..].copy_from_slice(&hash[9..]);
    Credential::new(Api::AstraControl, &public)
}
