use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::{Arc, PoisonError, RwLock};

use super::identifier::{ObjectId, PublicKey};
use super::key::{CreatedKey, NewKey, StoredKey};
use super::nonces::Nonces;
use super::organization::{Organization, State};
use crate::world::Ids;

/// All organizations of one world, and the nonces that were given out in it.
#[derive(Debug, Default)]
pub struct Store {
    directory: RwLock<Directory>,
    /// Where a key is to be found: a request names its key, but need not name its organization.
    organizations_by_key: RwLock<HashMap<PublicKey, Arc<Organization>>>,
    pub(super) nonces: Nonces,
}

#[derive(Debug, Default)]
struct Directory {
    organizations: HashMap<ObjectId, Arc<Organization>>,
    organizations_by_project: HashMap<ObjectId, Arc<Organization>>,
}

/// Why the store cannot do what was asked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The organization has no such key, or the project if one was named.
    #[error("no key with id {0}")]
    KeyNotFound(ObjectId),
    /// Another key of this world has the public key.
    #[error("public key {0} is taken")]
    PublicKeyTaken(PublicKey),
    /// The organization is unknown, or one of the projects is not its own.
    #[error("no organization or project with id {0}")]
    PlaceNotFound(ObjectId),
    /// The same addresses are to be added twice.
    #[error("address {0} given twice")]
    AddressTwice(String),
    /// The addresses are on the access list already.
    #[error("address {0} is listed already")]
    AddressListed(String),
}

impl Store {
    /// Returns the ids of all tenants: organizations and projects.
    pub fn tenant_ids(&self) -> Vec<String> {
        let directory = self.directory.read().unwrap_or_else(PoisonError::into_inner);
        let ids = directory.organizations.keys().chain(directory.organizations_by_project.keys());
        ids.map(ObjectId::to_string).collect()
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
    /// [`StoreError::PlaceNotFound`] if it has roles in a project of another organization.
    pub fn add_key(&self, organization: &Arc<Organization>, key: NewKey, ids: &Ids) -> Result<CreatedKey, StoreError> {
        let created = match key.credentials.clone() {
            Some((public_key, private_key)) if self.reserve(public_key, organization) => {
                CreatedKey { id: ObjectId::draw(ids), public_key, private_key }
            }
            Some((public_key, _)) => return Err(StoreError::PublicKeyTaken(public_key)),
            None => self.draw(organization, ids),
        };
        self.insert_reserved(organization, created, |state, created| {
            if let Some((foreign, _)) = key.project_roles.iter().find(|(project, _)| !state.has_project(*project)) {
                return Err(StoreError::PlaceNotFound(*foreign));
            }
            state.insert(StoredKey::new(created, key));
            Ok(())
        })
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
        organizations.get(&public_key).cloned()
    }

    /// Creates a key with drawn credentials. `insert` puts it into the organization, or refuses.
    pub(super) fn create_key<E>(
        &self,
        organization: &Arc<Organization>,
        ids: &Ids,
        insert: impl FnOnce(&mut State, &CreatedKey) -> Result<(), E>,
    ) -> Result<CreatedKey, E> {
        let created = self.draw(organization, ids);
        self.insert_reserved(organization, created, insert)
    }

    /// Gives a public key free again, after its key is gone.
    pub(super) fn release(&self, public_key: PublicKey) {
        self.organizations_by_key.write().unwrap_or_else(PoisonError::into_inner).remove(&public_key);
    }

    fn insert_reserved<E>(
        &self,
        organization: &Arc<Organization>,
        created: CreatedKey,
        insert: impl FnOnce(&mut State, &CreatedKey) -> Result<(), E>,
    ) -> Result<CreatedKey, E> {
        match organization.write(|state| insert(state, &created)) {
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
        match organizations.entry(public_key) {
            Entry::Vacant(place) => {
                place.insert(organization.clone());
                true
            }
            Entry::Occupied(_) => false,
        }
    }
}
