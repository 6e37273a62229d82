use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, PoisonError, RwLock};

use super::identifier::{ObjectId, PublicKey};
use super::key::{CreatedKey, NewKey, StoredKey};
use super::key_directory::KeyDirectory;
use super::nonces::Nonces;
use super::organization::{Organization, State};
use super::store_error::StoreError;
use super::tenant_kinds::{ORGANIZATION, PROJECT};
use crate::world::{Credential, Ids, Register, Renaming, Tenant, TenantStore};

/// All organizations of one world, and the nonces that were given out in it.
#[derive(Debug, Default)]
pub struct Store {
    directory: RwLock<Directory>,
    /// Where a key is to be found: a request names its key, but need not name its organization.
    organizations_by_key: RwLock<KeyDirectory>,
    pub(super) nonces: Nonces,
}

#[derive(Debug, Default)]
struct Directory {
    organizations: HashMap<ObjectId, Arc<Organization>>,
    organizations_by_project: HashMap<ObjectId, Arc<Organization>>,
}

impl Store {
    /// Returns the ids of all organizations, each with those of its projects, in order.
    pub(crate) fn places(&self) -> BTreeMap<ObjectId, BTreeSet<ObjectId>> {
        let directory = self.directory.read().unwrap_or_else(PoisonError::into_inner);
        let places = directory.organizations.values();
        places.map(|place| (place.id(), place.read(|state| state.projects().collect()))).collect()
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
        organization.write(|state| state.add_project(id, name));
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
        if let Some(role) = key.misplaced_role() {
            return Err(StoreError::RoleMisplaced(role));
        }
        let created = match key.credentials.clone() {
            Some((public_key, private_key)) if self.reserve(public_key, organization) => {
                CreatedKey { id: ObjectId::draw(ids), public_key, private_key }
            }
            Some((public_key, _)) => return Err(StoreError::PublicKeyTaken(public_key)),
            None => self.draw(organization, ids),
        };
        self.insert_reserved(organization, created, ids, |state, created| {
            if let Some((foreign, _)) = key.project_roles.iter().find(|(project, _)| !state.has_project(*project)) {
                return Err(StoreError::PlaceNotFound(*foreign));
            }
            state.insert(StoredKey::new(created, key));
            Ok(())
        })
    }

    /// Puts a key into an organization as it is. Its id and public key must be new.
    pub(super) fn put_key(&self, organization: &Arc<Organization>, key: StoredKey) {
        self.reserve(key.public_key, organization);
        organization.write(|state| state.insert(key));
    }

    /// Returns all organizations by id.
    pub(super) fn organizations(&self) -> Vec<Arc<Organization>> {
        let directory = self.directory.read().unwrap_or_else(PoisonError::into_inner);
        let mut organizations: Vec<_> = directory.organizations.values().cloned().collect();
        organizations.sort_unstable_by_key(|organization| organization.id());
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

    /// Returns the organization that a key belongs to.
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
        let created = self.draw(organization, ids);
        self.insert_reserved(organization, created, ids, insert)
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

    fn insert_reserved<E>(
        &self,
        organization: &Arc<Organization>,
        mut created: CreatedKey,
        ids: &Ids,
        insert: impl FnOnce(&mut State, &CreatedKey) -> Result<(), E>,
    ) -> Result<CreatedKey, E> {
        let inserted = organization.write(|state| {
            // A generator that was put back draws again what may be there already.
            while state.key(created.id).is_ok() {
                created.id = ObjectId::draw(ids);
            }
            insert(state, &created)
        });
        match inserted {
            Ok(()) => Ok(created),
            Err(refusal) => {
                self.release(created.public_key);
                Err(refusal)
            }
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

impl Directory {
    /// Collects organizations and their projects.
    fn new(organizations: impl Iterator<Item = Arc<Organization>>) -> Self {
        let mut directory = Self::default();
        for organization in organizations {
            let projects: Vec<ObjectId> = organization.read(|state| state.projects().collect());
            directory.organizations_by_project.extend(projects.into_iter().map(|id| (id, organization.clone())));
            directory.organizations.insert(organization.id(), organization);
        }
        directory
    }

    /// Returns every public key with its organization.
    fn by_key(&self) -> impl Iterator<Item = (PublicKey, Arc<Organization>)> {
        self.organizations.values().flat_map(|organization| {
            let public_keys: Vec<PublicKey> = organization.read(|state| state.public_keys().collect());
            public_keys.into_iter().map(|public_key| (public_key, organization.clone()))
        })
    }
}

impl TenantStore for Store {
    /// Returns the organizations, each with its projects behind it.
    fn tenants(&self) -> Vec<Tenant> {
        let places = self.places().into_iter();
        let tenants = places.flat_map(|(organization, projects)| {
            let projects = projects.into_iter().map(|project| Tenant::new(&PROJECT, project.to_string()));
            std::iter::once(Tenant::new(&ORGANIZATION, organization.to_string())).chain(projects)
        });
        tenants.collect()
    }

    fn fork(&self, renaming: &Renaming) -> Self {
        let directory = self.directory.read().unwrap_or_else(PoisonError::into_inner);
        let copies = directory.organizations.values().map(|origin| Arc::new(origin.fork(renaming)));
        let copies = Directory::new(copies);
        let organizations_by_key = RwLock::new(KeyDirectory::new(copies.by_key()));
        Self { directory: RwLock::new(copies), organizations_by_key, nonces: self.nonces.fork() }
    }

    /// Nonces are taken over, too. An organization that is gone has no keys any more.
    fn restore(&self, other: &Self) {
        let other_directory = other.directory.read().unwrap_or_else(PoisonError::into_inner);
        let mut directory = self.directory.write().unwrap_or_else(PoisonError::into_inner);
        // Held to the end: a public key that is reserved or released meanwhile waits, and is not lost.
        let mut organizations_by_key = self.organizations_by_key.write().unwrap_or_else(PoisonError::into_inner);
        let gone: Vec<PublicKey> = directory.by_key().map(|(public_key, _)| public_key).collect();
        let restored = other_directory.organizations.values().map(|origin| {
            let present = directory.organizations.get(&origin.id()).filter(|present| present.is_same_as(origin));
            let Some(present) = present else { return Arc::new(origin.fork(&Renaming::default())) };
            present.restore(origin);
            present.clone()
        });
        let restored = Directory::new(restored);
        for organization in directory.organizations.values() {
            if !restored.organizations.get(&organization.id()).is_some_and(|kept| Arc::ptr_eq(kept, organization)) {
                organization.write(|state| *state = State::default());
            }
        }
        organizations_by_key.replace(&gone, restored.by_key());
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
