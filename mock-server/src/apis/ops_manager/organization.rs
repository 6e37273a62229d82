use std::collections::HashMap;
use std::net::IpAddr;
use std::ops::Range;
use std::sync::{PoisonError, RwLock, RwLockReadGuard};

use chrono::{DateTime, Utc};

use super::access_list::AdditionFault;
use super::address::AddressBlock;
use super::digest::PasswordHash;
use super::global_access_list::GlobalAccessList;
use super::identifier::{ObjectId, PublicKey};
use super::key::StoredKey;
use super::keys::{KeyOrder, Keys};
use super::project::Project;
use super::roles::{RoleScope, RoleSet};
use super::store_error::StoreError;
use super::tenant_kinds::{ORGANIZATION, PROJECT};
use super::users::Users;
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
/// The installation itself keeps its keys, the global ones, in the same way: it is an organization without an id,
/// whose keys have global roles and which has no projects.
///
/// All of it is behind one lock, and whatever belongs together happens under it at once. Requests
/// to different organizations never wait for each other.
#[derive(Debug, Default)]
pub struct Organization {
    /// `None` for the installation.
    id: Option<ObjectId>,
    state: RwLock<State>,
}

impl Organization {
    pub(super) fn new(id: ObjectId, name: &str) -> Self {
        let state = State { name: name.into(), ..State::default() };
        Self { id: Some(id), state: RwLock::new(state) }
    }

    /// An independent copy under other ids.
    pub(super) fn fork(&self, renaming: &Renaming) -> Self {
        let mut state = self.read(State::clone);
        state.rename_projects(renaming);
        Self { id: self.id.map(|id| renaming.id(&ORGANIZATION, &id)), state: RwLock::new(state) }
    }

    /// Takes over all that another organization has.
    pub(super) fn restore(&self, other: &Self) {
        let restored = other.read(State::clone);
        self.write(|state| *state = restored);
    }

    /// Returns the id of the organization; `None` if this is the installation.
    pub fn id(&self) -> Option<ObjectId> {
        self.id
    }

    /// Whether this is the installation itself.
    pub(super) fn is_installation(&self) -> bool {
        self.id.is_none()
    }

    /// Returns what the roles are that a key has here, those in projects aside.
    pub(super) fn role_scope(&self) -> RoleScope {
        if self.is_installation() { RoleScope::Global } else { RoleScope::Organization }
    }

    /// Returns the name of the organization.
    pub fn name(&self) -> String {
        self.read(|state| state.name.to_string())
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
        look(&self.reading())
    }

    /// Locks the state for those who only read, until what this returns is dropped.
    pub(super) fn reading(&self) -> RwLockReadGuard<'_, State> {
        self.state.read().unwrap_or_else(PoisonError::into_inner)
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
        Arrival { peer, now }: Arrival,
    ) -> Authentication {
        // Without an access list there is nothing to count, so the lock can be shared.
        let counted = self.read(|state| match state.keys.get_public(public_key) {
            Some(key) if !proves(&key.password) => Some(Authentication::Unknown),
            Some(key) if key.access_list().is_none() => Some(match state.global_access_list.covers(peer) {
                true => Authentication::Accepted,
                false => state.policy.of_unlisted(),
            }),
            Some(_) => None,
            None => Some(Authentication::Unknown),
        });
        counted.unwrap_or_else(|| {
            self.write(|state| match state.keys.get_public_mut(public_key) {
                Some(key) if proves(&key.password) => match key.count_request(peer, now) {
                    true => Authentication::Accepted,
                    false => state.policy.of_unlisted(),
                },
                _ => Authentication::Unknown,
            })
        })
    }
}

/// From where and when a request came.
#[derive(Debug, Clone, Copy)]
pub(super) struct Arrival {
    pub(super) peer: IpAddr,
    pub(super) now: DateTime<Utc>,
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
    /// What comes of a request from an address that no list has.
    fn of_unlisted(self) -> Authentication {
        match self {
            Self::Optional => Authentication::Accepted,
            Self::Required => Authentication::AddressRefused,
        }
    }
}

/// What the lock of an organization guards.
#[derive(Debug, Default, Clone)]
pub(super) struct State {
    pub(super) name: Box<str>,
    policy: AccessListPolicy,
    keys: Keys,
    order: KeyOrder,
    projects: HashMap<ObjectId, Project>,
    /// Where global keys may call from; only the installation has such a list.
    pub(super) global_access_list: GlobalAccessList,
    /// Only the installation has users.
    pub(super) users: Users,
}

impl State {
    /// Adds a project without keys.
    pub(super) fn add_project(&mut self, id: ObjectId, project: Project) {
        self.projects.insert(id, project);
    }

    /// Removes a project, and with it what its keys could do there. The keys stay.
    pub(super) fn remove_project(&mut self, id: ObjectId) -> Option<Project> {
        let project = self.projects.remove(&id)?;
        for public_key in project.order.public_keys() {
            if let Some(key) = self.keys.get_public_mut(public_key) {
                key.set_roles_in(id, RoleSet::default());
            }
        }
        Some(project)
    }

    pub(super) fn project(&self, id: ObjectId) -> Option<&Project> {
        self.projects.get(&id)
    }

    pub(super) fn project_mut(&mut self, id: ObjectId) -> Option<&mut Project> {
        self.projects.get_mut(&id)
    }

    /// Returns the projects with their ids, in the order of these.
    pub(super) fn projects(&self) -> Vec<(ObjectId, &Project)> {
        let mut projects: Vec<_> = self.projects.iter().map(|(id, project)| (*id, project)).collect();
        projects.sort_unstable_by_key(|(id, _)| *id);
        projects
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

    /// Whether there is a project of this name.
    pub(super) fn has_project_named(&self, name: &str) -> bool {
        self.projects.values().any(|project| *project.name == *name)
    }

    /// Returns the ids of the projects, in no order.
    pub(super) fn project_ids(&self) -> impl Iterator<Item = ObjectId> {
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
