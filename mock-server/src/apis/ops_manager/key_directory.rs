use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::Arc;

use super::identifier::PublicKey;
use super::organization::Organization;
use crate::world::Register;

/// Where a key is to be found: a request names its key, but need not name its organization.
#[derive(Debug, Default)]
pub(super) struct KeyDirectory {
    organizations: HashMap<PublicKey, Arc<Organization>>,
    /// Where the keys are entered, if they lead to their world.
    register: Option<Register>,
}

impl KeyDirectory {
    /// Collects keys with their organizations.
    pub(super) fn new(keys: impl Iterator<Item = (PublicKey, Arc<Organization>)>) -> Self {
        Self { organizations: keys.collect(), register: None }
    }

    /// Returns the organization of a key.
    pub(super) fn get(&self, key: PublicKey) -> Option<&Arc<Organization>> {
        self.organizations.get(&key)
    }

    /// Adds a key, unless it is there; returns whether it was not.
    pub(super) fn insert(&mut self, key: PublicKey, organization: &Arc<Organization>) -> bool {
        let Entry::Vacant(place) = self.organizations.entry(key) else { return false };
        place.insert(organization.clone());
        if let Some(register) = &self.register {
            register.add(key.credential());
        }
        true
    }

    /// Removes a key.
    pub(super) fn remove(&mut self, key: PublicKey) {
        if self.organizations.remove(&key).is_some()
            && let Some(register) = &self.register
        {
            register.remove(key.credential());
        }
    }

    /// Removes keys and adds others.
    pub(super) fn replace(&mut self, gone: &[PublicKey], come: impl Iterator<Item = (PublicKey, Arc<Organization>)>) {
        let come: Vec<_> = come.collect();
        if let Some(register) = &self.register {
            let gone = gone.iter().map(PublicKey::credential);
            register.replace(gone, come.iter().map(|(key, _)| key.credential()));
        }
        for key in gone {
            self.organizations.remove(key);
        }
        self.organizations.extend(come);
    }

    /// Enters all keys, and from now on each that comes or goes; `None` strikes them out, and no more.
    pub(super) fn list(&mut self, register: Option<&Register>) {
        let keys = || self.organizations.keys().map(PublicKey::credential);
        if let Some(before) = &self.register {
            before.replace(keys(), []);
        }
        if let Some(register) = register {
            register.replace([], keys());
        }
        self.register = register.cloned();
    }
}
