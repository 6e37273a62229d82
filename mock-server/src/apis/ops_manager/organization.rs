use std::collections::HashMap;
use std::net::IpAddr;
use std::ops::Range;
use std::sync::{PoisonError, RwLock};

use chrono::{DateTime, Utc};

use super::access_list::AdditionFault;
use super::address::AddressBlock;
use super::digest::PasswordHash;
use super::identifier::{ObjectId, PublicKey};
use super::key::StoredKey;
use super::keys::{KeyOrder, Keys};
use super::roles::RoleSet;
use super::store_error::StoreError;
use super::tenant_kinds::{ORGANIZATION, PROJECT};
use crate::world::Renaming;

/// Whether an organization lets its keys call this API only from listed addresses.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum AccessListPolicy {
    /// Any address will do, whatever is listed.
    #[default]
    Optional,
    /// A key works only from addresses on its list, so one with an empty list does not work at all.
    Required,
}

/// One organization: its projects, its keys and their access lists.
///
/// All of it is behind one lock, and whatever belongs together happens under it at once. Requests
/// to different organizations never wait for each other.
#[derive(Debug)]
pub struct Organization {
    id: ObjectId,
    name: Box<str>,
    state: RwLock<State>,
}

impl Organization {
    pub(super) fn new(id: ObjectId, name: &str) -> Self {
        Self { id, name: name.into(), state: RwLock::default() }
    }

    /// An independent copy under other ids.
    pub(super) fn fork(&self, renaming: &Renaming) -> Self {
        let mut state = self.read(State::clone);
        state.rename_projects(renaming);
        Self { id: renaming.id(&ORGANIZATION, &self.id), name: self.name.clone(), state: RwLock::new(state) }
    }

    /// Whether this is the organization that `other` is a copy of, or the other way round.
    pub(super) fn is_same_as(&self, other: &Self) -> bool {
        self.id == other.id && self.name == other.name
    }

    /// Takes over the projects and keys of another organization.
    pub(super) fn restore(&self, other: &Self) {
        let restored = other.read(State::clone);
        self.write(|state| *state = restored);
    }

    /// Returns the id of the organization.
    pub fn id(&self) -> ObjectId {
        self.id
    }

    /// Returns the name of the organization.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns how many keys the organization has.
    pub fn n_keys(&self) -> usize {
        self.read(|state| state.count(None))
    }

    /// Sets whether keys work only from listed addresses. A new organization does not ask for that.
    pub fn set_access_list_policy(&self, policy: AccessListPolicy) {
        self.write(|state| state.policy = policy);
    }

    /// Adds addresses or ranges to the access list of a key.
    ///
    /// # Errors
    ///
    /// [`StoreError::KeyNotFound`]; [`StoreError::AddressTwice`] or [`StoreError::AddressListed`],
    /// and then nothing was added.
    pub fn add_access_list_entries(
        &self,
        key: ObjectId,
        blocks: &[AddressBlock],
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let blocks = blocks.iter().map(|block| (block.cidr().to_owned(), block.clone())).collect();
        self.write(|state| state.add_access_list_entries(key, blocks, now))
    }

    pub(super) fn read<T>(&self, look: impl FnOnce(&State) -> T) -> T {
        look(&self.state.read().unwrap_or_else(PoisonError::into_inner))
    }

    pub(super) fn write<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        change(&mut self.state.write().unwrap_or_else(PoisonError::into_inner))
    }

    /// Decides whether a request that claims to be a key's may pass, and counts it on the key's
    /// access list. `proves` tells whether it proves the password.
    pub(super) fn authenticate(
        &self,
        public_key: PublicKey,
        proves: impl Fn(&PasswordHash) -> bool,
        peer: IpAddr,
        now: DateTime<Utc>,
    ) -> Authentication {
        // Without an access list there is nothing to count, so the lock can be shared.
        let counted = self.read(|state| match state.keys.get_public(public_key) {
            Some(key) if !proves(&key.password) => Some(Authentication::Unknown),
            Some(key) if key.access_list().is_none() => Some(state.policy.judge(false)),
            Some(_) => None,
            None => Some(Authentication::Unknown),
        });
        counted.unwrap_or_else(|| {
            self.write(|state| match state.keys.get_public_mut(public_key) {
                Some(key) if proves(&key.password) => state.policy.judge(key.count_request(peer, now)),
                _ => Authentication::Unknown,
            })
        })
    }
}

/// What came of an attempt to authenticate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Authentication {
    /// The caller is who it claims to be and calls from where it may.
    Accepted,
    /// There is no such key, or the password is wrong.
    Unknown,
    /// The key may not be used from this address.
    AddressRefused,
}

impl AccessListPolicy {
    fn judge(self, covered: bool) -> Authentication {
        if covered || self == Self::Optional { Authentication::Accepted } else { Authentication::AddressRefused }
    }
}

/// What the lock of an organization guards.
#[derive(Debug, Default, Clone)]
pub(super) struct State {
    policy: AccessListPolicy,
    keys: Keys,
    order: KeyOrder,
    projects: HashMap<ObjectId, Project>,
}

#[derive(Debug, Clone)]
struct Project {
    name: Box<str>,
    /// The keys that have a role in the project.
    order: KeyOrder,
}

impl State {
    pub(super) fn add_project(&mut self, id: ObjectId, name: &str) {
        self.projects.insert(id, Project { name: name.into(), order: KeyOrder::default() });
    }

    /// Gives the projects their new ids.
    fn rename_projects(&mut self, renaming: &Renaming) {
        if renaming.keeps_ids() {
            return;
        }
        let ids: HashMap<ObjectId, ObjectId> =
            self.projects.keys().map(|id| (*id, renaming.id(&PROJECT, id))).collect();
        let new_id = |id: ObjectId| ids.get(&id).copied().unwrap_or(id);
        let projects = std::mem::take(&mut self.projects);
        self.projects = projects.into_iter().map(|(id, project)| (new_id(id), project)).collect();
        for key in self.keys.scan_mut() {
            key.rename_projects(new_id);
        }
    }

    /// Returns whether keys work only from listed addresses.
    pub(super) fn policy(&self) -> AccessListPolicy {
        self.policy
    }

    /// Returns the public keys, in no order.
    pub(super) fn public_keys(&self) -> impl Iterator<Item = PublicKey> {
        self.keys.public_keys()
    }

    pub(super) fn has_project(&self, id: ObjectId) -> bool {
        self.projects.contains_key(&id)
    }

    /// Returns the name of a project.
    pub(super) fn project_name(&self, id: ObjectId) -> Option<&str> {
        self.projects.get(&id).map(|project| &*project.name)
    }

    /// Returns the ids of the projects, in no order.
    pub(super) fn projects(&self) -> impl Iterator<Item = ObjectId> {
        self.projects.keys().copied()
    }

    pub(super) fn insert(&mut self, key: StoredKey) {
        let public_key = key.public_key;
        let projects: Vec<_> = key.project_roles().iter().map(|(project, _)| *project).collect();
        self.keys.insert(key);
        self.order.insert(&self.keys, public_key);
        for project in projects {
            if let Some(project) = self.projects.get_mut(&project) {
                project.order.insert(&self.keys, public_key);
            }
        }
    }

    /// Removes a key from the organization and all its projects; returns its public key.
    pub(super) fn remove(&mut self, id: ObjectId) -> Result<PublicKey, StoreError> {
        let key = self.keys.remove(id).ok_or(StoreError::KeyNotFound(id))?;
        self.order.remove(key.public_key);
        for (project, _) in key.project_roles() {
            if let Some(project) = self.projects.get_mut(project) {
                project.order.remove(key.public_key);
            }
        }
        Ok(key.public_key)
    }

    pub(super) fn key(&self, id: ObjectId) -> Result<&StoredKey, StoreError> {
        self.keys.get(id).ok_or(StoreError::KeyNotFound(id))
    }

    pub(super) fn key_mut(&mut self, id: ObjectId) -> Result<&mut StoredKey, StoreError> {
        self.keys.get_mut(id).ok_or(StoreError::KeyNotFound(id))
    }

    pub(super) fn key_of(&self, public_key: PublicKey) -> Option<&StoredKey> {
        self.keys.get_public(public_key)
    }

    /// Replaces a key's roles in a project, which is one of the organization's; no roles take the
    /// key out of it.
    pub(super) fn set_project_roles(
        &mut self,
        id: ObjectId,
        project: ObjectId,
        roles: RoleSet,
    ) -> Result<&StoredKey, StoreError> {
        let key = self.keys.get_mut(id).ok_or(StoreError::KeyNotFound(id))?;
        key.set_roles_in(project, roles);
        let public_key = key.public_key;
        if let Some(project) = self.projects.get_mut(&project) {
            if roles.is_empty() {
                project.order.remove(public_key);
            } else {
                project.order.insert(&self.keys, public_key);
            }
        }
        self.key(id)
    }

    /// Returns how many keys there are, in one project or at all.
    pub(super) fn count(&self, project: Option<ObjectId>) -> usize {
        self.order(project).map_or(0, KeyOrder::len)
    }

    /// Returns keys by their positions in the order of public keys, of one project or of all.
    pub(super) fn slice(&self, project: Option<ObjectId>, positions: Range<usize>) -> impl Iterator<Item = &StoredKey> {
        self.order(project).into_iter().flat_map(move |order| self.keys.slice(order, positions.clone()))
    }

    pub(super) fn add_access_list_entries(
        &mut self,
        key: ObjectId,
        blocks: Vec<(String, AddressBlock)>,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let added = self.key_mut(key)?.change_access_list(|list| list.add(blocks, now));
        added.map_err(|fault| match fault {
            AdditionFault::Twice(address) => StoreError::AddressTwice(address),
            AdditionFault::Listed(address) => StoreError::AddressListed(address),
        })
    }

    fn order(&self, project: Option<ObjectId>) -> Option<&KeyOrder> {
        match project {
            Some(project) => self.projects.get(&project).map(|project| &project.order),
            None => Some(&self.order),
        }
    }
}
