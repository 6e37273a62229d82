use std::net::IpAddr;

use chrono::{DateTime, Utc};

use super::address::AddressBlock;
use super::identifier::ObjectId;
use crate::world::Ids;

/// The addresses from which global keys may be used, in the order of their addition.
#[derive(Debug, Default, Clone)]
pub(super) struct GlobalAccessList(Vec<GlobalEntry>);

/// One address or range on the global access list.
#[derive(Debug, Clone)]
pub(super) struct GlobalEntry {
    pub(super) id: ObjectId,
    pub(super) block: AddressBlock,
    pub(super) description: Box<str>,
    pub(super) created_at: DateTime<Utc>,
    pub(super) updated_at: DateTime<Utc>,
}

/// What somebody puts on the global access list.
#[derive(Debug)]
pub(super) struct NewGlobalEntry<'a> {
    pub(super) block: AddressBlock,
    pub(super) description: &'a str,
    pub(super) at: DateTime<Utc>,
}

impl GlobalAccessList {
    /// Adds an entry under a drawn id; nothing if its addresses are listed already.
    pub(super) fn add(&mut self, new: NewGlobalEntry<'_>, ids: &Ids) -> Option<&GlobalEntry> {
        let NewGlobalEntry { block, description, at } = new;
        if self.lists(&block, None) {
            return None;
        }
        let mut id = ObjectId::draw(ids);
        while self.get(id).is_some() {
            id = ObjectId::draw(ids);
        }
        self.put(GlobalEntry { id, block, description: description.into(), created_at: at, updated_at: at });
        self.0.last()
    }

    /// Adds an entry as it is, behind the others. Its id and addresses must be new.
    pub(super) fn put(&mut self, entry: GlobalEntry) {
        self.0.push(entry);
    }

    pub(super) fn get(&self, id: ObjectId) -> Option<&GlobalEntry> {
        self.0.iter().find(|entry| entry.id == id)
    }

    pub(super) fn get_mut(&mut self, id: ObjectId) -> Option<&mut GlobalEntry> {
        self.0.iter_mut().find(|entry| entry.id == id)
    }

    /// Removes an entry; returns whether it was there.
    pub(super) fn remove(&mut self, id: ObjectId) -> bool {
        let n_before = self.0.len();
        self.0.retain(|entry| entry.id != id);
        self.0.len() < n_before
    }

    /// Whether an entry stands for the same addresses, another one than `own`.
    pub(super) fn lists(&self, block: &AddressBlock, own: Option<ObjectId>) -> bool {
        self.0.iter().any(|entry| Some(entry.id) != own && entry.block.network() == block.network())
    }

    /// Whether an entry has an address.
    pub(super) fn covers(&self, address: IpAddr) -> bool {
        self.0.iter().any(|entry| entry.block.network().contains(&address.to_canonical()))
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &GlobalEntry> {
        self.0.iter()
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }
}
