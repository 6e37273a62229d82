use std::collections::HashMap;
use std::ops::Range;

use slab::Slab;

use super::identifier::{ObjectId, PublicKey};
use super::key::StoredKey;
use crate::world::{Ranking, Slot};

/// The keys of an organization, found by id and by public key.
#[derive(Debug, Default, Clone)]
pub(super) struct Keys {
    keys: Slab<StoredKey>,
    by_public_key: HashMap<PublicKey, Slot>,
    by_id: HashMap<ObjectId, Slot>,
}

/// Keys in the order of their public keys. Whose they are says the [`Keys`] that they are put in.
#[derive(Debug, Default, Clone)]
pub(super) struct KeyOrder(Ranking<PublicKey, Slot>);

impl Keys {
    /// Adds a key, whose id and public key must be new.
    pub(super) fn insert(&mut self, key: StoredKey) {
        let (id, public_key) = (key.id, key.public_key);
        let slot = Slot::new(self.keys.insert(key));
        self.by_public_key.insert(public_key, slot);
        self.by_id.insert(id, slot);
    }

    /// Removes a key by its id.
    pub(super) fn remove(&mut self, id: ObjectId) -> Option<StoredKey> {
        let slot = self.by_id.remove(&id)?;
        let key = self.keys.try_remove(slot.key())?;
        self.by_public_key.remove(&key.public_key);
        Some(key)
    }

    /// Returns a key by its id.
    pub(super) fn get(&self, id: ObjectId) -> Option<&StoredKey> {
        self.keys.get(self.by_id.get(&id)?.key())
    }

    /// Returns a key by its id, to change it. Its id and public key must stay as they are.
    pub(super) fn get_mut(&mut self, id: ObjectId) -> Option<&mut StoredKey> {
        self.keys.get_mut(self.by_id.get(&id)?.key())
    }

    /// Returns a key by its public key.
    pub(super) fn get_public(&self, public_key: PublicKey) -> Option<&StoredKey> {
        self.keys.get(self.by_public_key.get(&public_key)?.key())
    }

    /// Returns a key by its public key, to change it. Its id and public key must stay as they are.
    pub(super) fn get_public_mut(&mut self, public_key: PublicKey) -> Option<&mut StoredKey> {
        self.keys.get_mut(self.by_public_key.get(&public_key)?.key())
    }

    /// Returns all keys in the order in which they are stored, to change them. Ids and public keys
    /// must stay as they are.
    pub(super) fn scan_mut(&mut self) -> impl Iterator<Item = &mut StoredKey> {
        self.keys.iter_mut().map(|(_, key)| key)
    }

    /// Returns all public keys.
    pub(super) fn public_keys(&self) -> impl Iterator<Item = PublicKey> {
        self.by_public_key.keys().copied()
    }

    /// Returns the keys at these positions of an order; positions past the end are skipped.
    pub(super) fn slice(&self, order: &KeyOrder, positions: Range<usize>) -> impl Iterator<Item = &StoredKey> {
        let slots = order.0.iter_from(positions.start).take(positions.len());
        slots.filter_map(|(_, slot)| self.keys.get(slot.key()))
    }
}

impl KeyOrder {
    /// Puts a key into its place, once.
    pub(super) fn insert(&mut self, keys: &Keys, public_key: PublicKey) {
        if let Some(slot) = keys.by_public_key.get(&public_key) {
            self.0.insert(public_key, *slot);
        }
    }

    /// Takes a key out.
    pub(super) fn remove(&mut self, public_key: PublicKey) {
        self.0.remove(&public_key);
    }

    /// Returns the number of keys.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns the public keys, in their order.
    pub(super) fn public_keys(&self) -> impl Iterator<Item = PublicKey> {
        self.0.iter_from(0).map(|(public_key, _)| *public_key)
    }
}
