use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, PoisonError, RwLock};

use super::address::AddressBlock;
use super::agent_keys::Origin;
use super::global_access_list::NewGlobalEntry;
use super::identifier::{ObjectId, PublicKey};
use super::key::{CreatedKey, NewKey, StoredKey};
use super::key_directory::KeyDirectory;
use super::nonces::Nonces;
use super::organization::{Organization, State};
use super::project::Project;
use super::store_error::StoreError;
use super::tenant_kinds::{ORGANIZATION, PROJECT};
use crate::world::{Credential, Ids, Register, Renaming, Secret, Tenant, TenantStore, World};

/// All organizations of one world, and the nonces that were given out in it.
///
/// Whoever holds several of its locks takes the directory's first, then that of the keys, that of an organization and
/// that of the installation.
#[derive(Debug, Default)]
pub struct Store {
    directory: RwLock<Directory>,
    /// Where a key is to be found: a request names its key, but need not name its organization.
    organizations_by_key: RwLock<KeyDirectory>,
    installation: Arc<Organization>,
    pub(super) nonces: Nonces,
}

#[derive(Debug, Default)]
struct Directory {
    organizations: HashMap<ObjectId, Arc<Organization>>,
    organizations_by_project: HashMap<ObjectId, Arc<Organization>>,
    /// The names of the organizations that were deleted: lists go on telling of them.
    deleted: BTreeMap<ObjectId, Box<str>>,
}

impl Store {
    /// Returns the ids of all organizations, each with those of its projects, in order.
    pub(crate) fn places(&self) -> BTreeMap<ObjectId, BTreeSet<ObjectId>> {
        let directory = self.directory.read().unwrap_or_else(PoisonError::into_inner);
        let places = directory.organizations.iter();
        places.map(|(id, place)| (*id, place.read(|state| state.project_ids().collect()))).collect()
    }

    /// Returns what keeps the global keys, which belong to no organization: its keys have global roles.
    pub fn installation(&self) -> &Arc<Organization> {
        &self.installation
    }

    /// Returns the ids and names of the organizations that were deleted, in the order of their ids.
    pub(super) fn deleted_organizations(&self) -> Vec<(ObjectId, String)> {
        let directory = self.directory.read().unwrap_or_else(PoisonError::into_inner);
        directory.deleted.iter().map(|(id, name)| (*id, name.to_string())).collect()
    }

    /// Adds an organization that was deleted: callers with a global role go on to see it.
    pub fn add_deleted_organization(&self, id: ObjectId, name: &str) {
        let mut directory = self.directory.write().unwrap_or_else(PoisonError::into_inner);
        directory.deleted.insert(id, name.into());
    }

    /// Adds an organization without projects and keys; one with that id is replaced.
    pub fn add_organization(&self, id: ObjectId, name: &str) -> Arc<Organization> {
        let organization = Arc::new(Organization::new(id, name));
        let mut directory = self.directory.write().unwrap_or_else(PoisonError::into_inner);
        directory.organizations.insert(id, organization.clone());
        organization
    }

    /// Adds a project to an organization of this store.
    pub fn add_project(&self, organization: &Arc<Organization>, id: ObjectId, name: &str) {
        self.put_project(organization, id, Project::new(name));
    }

    /// Adds a project as it is.
    pub(super) fn put_project(&self, organization: &Arc<Organization>, id: ObjectId, project: Project) {
        organization.write(|state| state.add_project(id, project));
        let mut directory = self.directory.write().unwrap_or_else(PoisonError::into_inner);
        directory.organizations_by_project.insert(id, organization.clone());
    }

    /// Adds a key to an organization, with drawn credentials unless `key` brings its own.
    ///
    /// # Errors
    ///
    /// [`StoreError::PublicKeyTaken`] if the key brings a public key that another one has;
    /// [`StoreError::PlaceNotFound`] if it has roles in a project of another organization;
    /// [`StoreError::RoleMisplaced`] if it has a role where no request could give it: such a key would be one that
    /// a seed cannot tell of.
    pub fn add_key(&self, organization: &Arc<Organization>, key: NewKey, ids: &Ids) -> Result<CreatedKey, StoreError> {
        if let Some(role) = key.misplaced_role(organization.role_scope()) {
            return Err(StoreError::RoleMisplaced(role));
        }
        let created = match key.credentials.clone() {
            Some((public_key, private_key)) if self.reserve(public_key, organization) => {
                CreatedKey { id: ObjectId::draw(ids), public_key, private_key }
            }
            Some((public_key, _)) => return Err(StoreError::PublicKeyTaken(public_key)),
            None => self.draw(organization, ids),
        };
        Reserved { key: created, organization, ids }.insert(self, |state, created| {
            if let Some((foreign, _)) = key.project_roles.iter().find(|(project, _)| !state.has_project(*project)) {
                return Err(StoreError::PlaceNotFound(*foreign));
            }
            state.insert(StoredKey::new(created, key));
            Ok(())
        })
    }

    /// Adds an entry to the global access list; `None` if its addresses are listed already.
    pub fn add_global_access_list_entry(
        &self,
        block: AddressBlock,
        description: &str,
        world: &World,
    ) -> Option<ObjectId> {
        let new = NewGlobalEntry { block, description, at: world.clock.now() };
        self.installation.write(|state| Some(state.global_access_list.add(new, &world.ids)?.id))
    }

    /// Adds a key for the agents of a project, made by the server; returns its id and the key. `None` if there is no such
    /// project.
    pub fn add_agent_key(&self, project: ObjectId, description: &str, world: &World) -> Option<(ObjectId, Secret)> {
        self.organization_of_project(project)?.write(|state| {
            let keys = &mut state.project_mut(project)?.agent_keys;
            let (made, key) = keys.create(description, Origin::provisioning(world.clock.now()), &world.ids);
            Some((made.id, key))
        })
    }

    /// Founds an organization under a drawn id, if `permit` lets it.
    pub(super) fn found_organization<E>(
        &self,
        name: &str,
        ids: &Ids,
        permit: impl FnOnce() -> Result<(), E>,
    ) -> Result<(ObjectId, Arc<Organization>), E> {
        let mut directory = self.directory.write().unwrap_or_else(PoisonError::into_inner);
        permit()?;
        let id = directory.draw(ids);
        let organization = Arc::new(Organization::new(id, name));
        directory.organizations.insert(id, organization.clone());
        Ok((id, organization))
    }

    /// Founds a project under a drawn id. `put` adds it to the organization, or refuses.
    pub(super) fn found_project<T, E>(
        &self,
        organization: &Arc<Organization>,
        ids: &Ids,
        put: impl FnOnce(ObjectId) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut directory = self.directory.write().unwrap_or_else(PoisonError::into_inner);
        let id = directory.draw(ids);
        let made = put(id)?;
        directory.organizations_by_project.insert(id, organization.clone());
        Ok(made)
    }

    /// Closes a project, which `remove` takes out of its organization, or refuses.
    pub(super) fn close_project<E>(&self, id: ObjectId, remove: impl FnOnce() -> Result<(), E>) -> Result<(), E> {
        let mut directory = self.directory.write().unwrap_or_else(PoisonError::into_inner);
        remove()?;
        directory.organizations_by_project.remove(&id);
        Ok(())
    }

    /// Closes an organization with all its keys. `empty` takes its state away, or refuses.
    pub(super) fn close_organization<E>(
        &self,
        id: ObjectId,
        empty: impl FnOnce() -> Result<State, E>,
    ) -> Result<(), E> {
        let mut directory = self.directory.write().unwrap_or_else(PoisonError::into_inner);
        let gone = empty()?;
        directory.organizations.remove(&id);
        directory.deleted.insert(id, gone.name.clone());
        let mut organizations_by_key = self.organizations_by_key.write().unwrap_or_else(PoisonError::into_inner);
        organizations_by_key.replace(&gone.public_keys().collect::<Vec<_>>(), std::iter::empty());
        Ok(())
    }

    /// Puts a key into an organization as it is. Its id and public key must be new.
    pub(super) fn put_key(&self, organization: &Arc<Organization>, key: StoredKey) {
        self.reserve(key.public_key, organization);
        organization.write(|state| state.insert(key));
    }

    /// Returns all organizations with their ids, in the order of these.
    pub(super) fn organizations(&self) -> Vec<(ObjectId, Arc<Organization>)> {
        let directory = self.directory.read().unwrap_or_else(PoisonError::into_inner);
        let mut organizations: Vec<_> = directory.organizations.iter().map(|(id, one)| (*id, one.clone())).collect();
        organizations.sort_unstable_by_key(|(id, _)| *id);
        organizations
    }

    /// Returns an organization.
    pub fn organization(&self, id: ObjectId) -> Option<Arc<Organization>> {
        let directory = self.directory.read().unwrap_or_else(PoisonError::into_inner);
        directory.organizations.get(&id).cloned()
    }

    /// Returns the organization that a project belongs to.
    pub fn organization_of_project(&self, project: ObjectId) -> Option<Arc<Organization>> {
        let directory = self.directory.read().unwrap_or_else(PoisonError::into_inner);
        directory.organizations_by_project.get(&project).cloned()
    }

    /// Returns the organization that a key belongs to, or the installation if the key is global.
    pub fn organization_of_key(&self, public_key: PublicKey) -> Option<Arc<Organization>> {
        let organizations = self.organizations_by_key.read().unwrap_or_else(PoisonError::into_inner);
        organizations.get(public_key).cloned()
    }

    /// Creates a key with drawn credentials. `insert` puts it into the organization, or refuses.
    pub(super) fn create_key<E>(
        &self,
        organization: &Arc<Organization>,
        ids: &Ids,
        insert: impl FnOnce(&mut State, &CreatedKey) -> Result<(), E>,
    ) -> Result<CreatedKey, E> {
        let key = self.draw(organization, ids);
        Reserved { key, organization, ids }.insert(self, insert)
    }

    /// Gives a public key free again, after its key is gone. A key that was put back in the meantime
    /// stays.
    pub(super) fn release(&self, public_key: PublicKey) {
        let mut organizations = self.organizations_by_key.write().unwrap_or_else(PoisonError::into_inner);
        let is_back = |organization: &Arc<Organization>| organization.read(|state| state.key_of(public_key).is_some());
        if !organizations.get(public_key).is_some_and(is_back) {
            organizations.remove(public_key);
        }
    }

    /// Draws credentials until the public key is a new one.
    fn draw(&self, organization: &Arc<Organization>, ids: &Ids) -> CreatedKey {
        loop {
            let created = CreatedKey::draw(ids);
            if self.reserve(created.public_key, organization) {
                return created;
            }
        }
    }

    /// Takes a public key for an organization; returns whether it was free. Until the key itself is
    /// there, it authenticates nobody.
    fn reserve(&self, public_key: PublicKey, organization: &Arc<Organization>) -> bool {
        let mut organizations = self.organizations_by_key.write().unwrap_or_else(PoisonError::into_inner);
        organizations.insert(public_key, organization)
    }
}

/// A new key whose public key is [taken](Store::reserve) for an organization.
struct Reserved<'a> {
    key: CreatedKey,
    organization: &'a Arc<Organization>,
    /// Where another id comes from.
    ids: &'a Ids,
}

impl Reserved<'_> {
    /// Lets `insert` put the key into the organization. If it refuses, the public key is free again.
    fn insert<E>(
        mut self,
        store: &Store,
        insert: impl FnOnce(&mut State, &CreatedKey) -> Result<(), E>,
    ) -> Result<CreatedKey, E> {
        let inserted = self.organization.write(|state| {
            // A generator that was put back draws again what may be there already.
            while state.key(self.key.id).is_ok() {
                self.key.id = ObjectId::draw(self.ids);
            }
            insert(state, &self.key)
        });
        match inserted {
            Ok(()) => Ok(self.key),
            Err(refusal) => {
                store.release(self.key.public_key);
                Err(refusal)
            }
        }
    }
}

impl Directory {
    /// Collects organizations and their projects.
    fn new(organizations: impl Iterator<Item = (ObjectId, Arc<Organization>)>) -> Self {
        let mut directory = Self::default();
        for (id, organization) in organizations {
            let projects: Vec<ObjectId> = organization.read(|state| state.project_ids().collect());
            directory.organizations_by_project.extend(projects.into_iter().map(|id| (id, organization.clone())));
            directory.organizations.insert(id, organization);
        }
        directory
    }

    /// Returns every public key with its organization, those of the installation with it.
    fn by_key<'a>(
        &'a self,
        installation: &'a Arc<Organization>,
    ) -> impl Iterator<Item = (PublicKey, Arc<Organization>)> + 'a {
        self.organizations.values().chain([installation]).flat_map(|organization| {
            let public_keys: Vec<PublicKey> = organization.read(|state| state.public_keys().collect());
            public_keys.into_iter().map(|public_key| (public_key, organization.clone()))
        })
    }

    /// Draws the id of a tenant until no other has it, nor had it.
    fn draw(&self, ids: &Ids) -> ObjectId {
        loop {
            let id = ObjectId::of_tenant(ids);
            let is_project = self.organizations_by_project.contains_key(&id);
            if !is_project && !self.organizations.contains_key(&id) && !self.deleted.contains_key(&id) {
                return id;
            }
        }
    }
}

impl TenantStore for Store {
    /// Returns the organizations, each with its projects behind it, then those that were deleted.
    fn tenants(&self) -> Vec<Tenant> {
        let places = self.places().into_iter();
        let tenants = places.flat_map(|(organization, projects)| {
            let projects = projects.into_iter().map(|project| Tenant::new(&PROJECT, project.to_string()));
            std::iter::once(Tenant::new(&ORGANIZATION, organization.to_string())).chain(projects)
        });
        let deleted = self.deleted_organizations().into_iter();
        tenants.chain(deleted.map(|(id, _)| Tenant::new(&ORGANIZATION, id.to_string()))).collect()
    }

    fn fork(&self, renaming: &Renaming) -> Self {
        let directory = self.directory.read().unwrap_or_else(PoisonError::into_inner);
        let origins = directory.organizations.iter();
        let copies = origins.map(|(id, origin)| (renaming.id(&ORGANIZATION, id), Arc::new(origin.fork(renaming))));
        let mut copies = Directory::new(copies);
        let deleted = directory.deleted.iter();
        copies.deleted = deleted.map(|(id, name)| (renaming.id(&ORGANIZATION, id), name.clone())).collect();
        let installation = Arc::new(self.installation.fork(renaming));
        let organizations_by_key = RwLock::new(KeyDirectory::new(copies.by_key(&installation)));
        Self { directory: RwLock::new(copies), organizations_by_key, installation, nonces: self.nonces.fork() }
    }

    /// Nonces are taken over, too. An organization that is gone has no keys any more.
    fn restore(&self, other: &Self) {
        let other_directory = other.directory.read().unwrap_or_else(PoisonError::into_inner);
        let mut directory = self.directory.write().unwrap_or_else(PoisonError::into_inner);
        // Held to the end: a public key that is reserved or released meanwhile waits, and is not lost.
        let mut organizations_by_key = self.organizations_by_key.write().unwrap_or_else(PoisonError::into_inner);
        let gone: Vec<PublicKey> = directory.by_key(&self.installation).map(|(public_key, _)| public_key).collect();
        self.installation.restore(&other.installation);
        let restored = other_directory.organizations.iter().map(|(id, origin)| {
            let Some(present) = directory.organizations.get(id) else {
                return (*id, Arc::new(origin.fork(&Renaming::default())));
            };
            present.restore(origin);
            (*id, present.clone())
        });
        let mut restored = Directory::new(restored);
        restored.deleted.clone_from(&other_directory.deleted);
        for (id, organization) in &directory.organizations {
            if !restored.organizations.contains_key(id) {
                organization.write(|state| *state = State::default());
            }
        }
        organizations_by_key.replace(&gone, restored.by_key(&self.installation));
        *directory = restored;
        self.nonces.restore(&other.nonces);
    }

    fn list_credentials(&self, register: Option<&Register>) {
        self.organizations_by_key.write().unwrap_or_else(PoisonError::into_inner).list(register);
    }

    /// A key leads here whatever organization it is of.
    fn has_credential(&self, credential: Credential) -> bool {
        PublicKey::of_credential(&credential).is_some_and(|key| self.organization_of_key(key).is_some())
    }
}
