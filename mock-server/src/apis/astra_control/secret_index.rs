use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

use crate::world::SecretHash;

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
}

/// Accounts by the keys of their secrets.
type Shard = RwLock<HashMap<Key, AccountNumber>>;
type Key = [u8; 8];

/// The position of an account among those of its world.
pub(super) type AccountNumber = u32;

const N_SHARDS: usize = 64;

impl Default for SecretIndex {
    fn default() -> Self {
        Self { shards: std::array::from_fn(|_| RwLock::default()) }
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
    }

    fn place(&self, secret: &SecretHash) -> (&Shard, Key) {
        let bytes = secret.as_bytes();
        let key = *bytes.last_chunk().expect("8 of the 32 bytes of a hash");
        (&self.shards[usize::from(bytes[0]) % N_SHARDS], key)
    }
}
