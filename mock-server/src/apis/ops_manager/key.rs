use std::hint::black_box;
use std::net::IpAddr;

use chrono::{DateTime, Utc};
use data_encoding::{HEXLOWER, HEXLOWER_PERMISSIVE};

use super::access_list::AccessList;
use super::digest::PasswordHash;
use super::identifier::{ObjectId, PublicKey};
use super::roles::{RoleScope, RoleSet};
use crate::generated::ops_manager::types::Role;
use crate::hexadecimal::parse_hex;
use crate::world::{Ids, Secret};

/// What a new key is to have.
///
/// # Example
///
/// ```
/// use tokenwright_mock::ops_manager::{NewKey, Role};
///
/// let key = NewKey::new("ci runner").with_organization_role(Role::OrgReadOnly);
/// ```
#[derive(Debug, Clone, Default)]
pub struct NewKey {
    pub(super) description: String,
    pub(super) organization_roles: RoleSet,
    pub(super) project_roles: Vec<(ObjectId, RoleSet)>,
    pub(super) credentials: Option<(PublicKey, Secret)>,
}

impl NewKey {
    /// A key without roles, whose credentials are drawn when it is added.
    pub fn new(description: impl Into<String>) -> Self {
        Self { description: description.into(), ..Self::default() }
    }

    /// Gives the key a role in its organization, or a global one if it is to be a key of the installation.
    #[must_use]
    pub fn with_organization_role(mut self, role: Role) -> Self {
        self.organization_roles = self.organization_roles.with(role);
        self
    }

    /// Gives the key a role in a project, to which it is thereby assigned.
    #[must_use]
    pub fn with_project_role(mut self, project: ObjectId, role: Role) -> Self {
        match self.project_roles.iter_mut().find(|(assigned, _)| *assigned == project) {
            Some((_, roles)) => *roles = roles.with(role),
            None => self.project_roles.push((project, RoleSet::default().with(role))),
        }
        self
    }

    /// Gives the key these credentials instead of drawn ones. A private key that is no UUID works,
    /// but its masked form ends in zeros.
    #[must_use]
    pub fn with_credentials(mut self, public_key: PublicKey, private_key: Secret) -> Self {
        self.credentials = Some((public_key, private_key));
        self
    }

    /// Returns a role that cannot be held where the key is to hold it. `home` is what roles of the key's own
    /// organization, or of the installation, are.
    pub(super) fn misplaced_role(&self, home: RoleScope) -> Option<Role> {
        let is_of = |scope: RoleScope| move |role: &Role| RoleScope::of(*role) == scope;
        let at_home = self.organization_roles.iter().find(|role| !is_of(home)(role));
        let in_projects = self.project_roles.iter().flat_map(|(_, roles)| roles.iter());
        at_home.or_else(|| in_projects.into_iter().find(|role| !is_of(RoleScope::Project)(role)))
    }
}

/// The identity of a new key and its private key, which is to be had only here.
#[derive(Debug, Clone)]
pub struct CreatedKey {
    /// The id of the key.
    pub id: ObjectId,
    /// The user name of Digest authentication.
    pub public_key: PublicKey,
    /// The password of Digest authentication.
    pub private_key: Secret,
}

impl CreatedKey {
    pub(super) fn draw(ids: &Ids) -> Self {
        let id = ObjectId::draw(ids);
        Self { id, public_key: PublicKey::draw(ids), private_key: Secret::new(ids.uuid_v4().to_string()) }
    }
}

/// Who a key is, as far as an organization keeps it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Identity {
    pub(super) id: ObjectId,
    pub(super) public_key: PublicKey,
    pub(super) password: PasswordHash,
    /// The last bytes of the private key, which its masked form shows.
    pub(super) private_key_tail: [u8; 6],
}

impl Identity {
    /// What is kept of a key after its creation.
    pub(super) fn of(created: &CreatedKey) -> Self {
        let private_key = created.private_key.expose();
        let tail = private_key.rsplit('-').next().and_then(|tail| parse_hex(&HEXLOWER_PERMISSIVE, tail));
        Self {
            id: created.id,
            public_key: created.public_key,
            password: PasswordHash::of(created.public_key.as_str(), private_key),
            private_key_tail: tail.unwrap_or_default(),
        }
    }
}

/// A key as an organization keeps it: small, and without its private key.
#[derive(Debug, Clone)]
pub(super) struct StoredKey {
    pub(super) id: ObjectId,
    pub(super) public_key: PublicKey,
    pub(super) password: PasswordHash,
    pub(super) private_key_tail: [u8; 6],
    pub(super) description: Box<str>,
    pub(super) organization_roles: RoleSet,
    /// Sorted by project; none of the sets is empty.
    project_roles: Box<[(ObjectId, RoleSet)]>,
    /// `None` instead of an empty list, so that most keys take no memory for it.
    access_list: Option<Box<AccessList>>,
}

impl StoredKey {
    /// Reads a byte of each part of the memory that the key takes, and does nothing with it.
    pub(super) fn touch(&self) {
        black_box((self.description.as_bytes().first(), self.project_roles.first(), self.id));
    }

    pub(super) fn new(created: &CreatedKey, key: NewKey) -> Self {
        Self::with_identity(Identity::of(created), key)
    }

    pub(super) fn with_identity(identity: Identity, key: NewKey) -> Self {
        let mut project_roles = key.project_roles;
        project_roles.sort_unstable_by_key(|(project, _)| *project);
        Self {
            id: identity.id,
            public_key: identity.public_key,
            password: identity.password,
            private_key_tail: identity.private_key_tail,
            description: key.description.into(),
            organization_roles: key.organization_roles,
            project_roles: project_roles.into(),
            access_list: None,
        }
    }

    /// Returns the private key as it is shown after its creation.
    pub(super) fn masked_private_key(&self) -> Secret {
        Secret::new(format!("********-****-****-{}", HEXLOWER.encode(&self.private_key_tail)))
    }

    /// Gives the projects that the key has roles in other ids.
    pub(super) fn rename_projects(&mut self, new_id: impl Fn(ObjectId) -> ObjectId) {
        for (project, _) in &mut self.project_roles {
            *project = new_id(*project);
        }
        self.project_roles.sort_unstable_by_key(|(project, _)| *project);
    }

    pub(super) fn project_roles(&self) -> &[(ObjectId, RoleSet)] {
        &self.project_roles
    }

    pub(super) fn roles_in(&self, project: ObjectId) -> RoleSet {
        let place = self.project_roles.binary_search_by_key(&project, |(assigned, _)| *assigned);
        place.map_or(RoleSet::default(), |place| self.project_roles[place].1)
    }

    /// Replaces the roles in a project; no roles take the key out of it.
    pub(super) fn set_roles_in(&mut self, project: ObjectId, roles: RoleSet) {
        let mut assigned = std::mem::take(&mut self.project_roles).into_vec();
        match assigned.binary_search_by_key(&project, |(assigned, _)| *assigned) {
            Ok(place) if roles.is_empty() => drop(assigned.remove(place)),
            Ok(place) => assigned[place].1 = roles,
            Err(place) if !roles.is_empty() => assigned.insert(place, (project, roles)),
            Err(_) => {}
        }
        self.project_roles = assigned.into();
    }

    pub(super) fn access_list(&self) -> Option<&AccessList> {
        self.access_list.as_deref()
    }

    /// Changes the access list; one that is empty afterwards is given up.
    pub(super) fn change_access_list<T>(&mut self, change: impl FnOnce(&mut AccessList) -> T) -> T {
        let list = self.access_list.get_or_insert_default();
        let result = change(list);
        if list.len() == 0 {
            self.access_list = None;
        }
        result
    }

    /// Counts a request from `address`; returns whether the access list covers it.
    pub(super) fn count_request(&mut self, address: IpAddr, now: DateTime<Utc>) -> bool {
        self.access_list.as_mut().is_some_and(|list| list.count_request(address, now))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn project(n: u8) -> ObjectId {
        format!("64a1f000000000000000{n:04x}").parse().unwrap()
    }

    fn key() -> StoredKey {
        let created = CreatedKey {
            id: project(9),
            public_key: "hvbtsnqe".parse().unwrap(),
            private_key: Secret::new("1b0c2d3e-4f5a-4b6c-8d7e-9f0a1b2c3d4e"),
        };
        let new = NewKey::new("test")
            .with_project_role(project(2), Role::GroupOwner)
            .with_project_role(project(1), Role::GroupReadOnly)
            .with_project_role(project(2), Role::GroupReadOnly);
        StoredKey::new(&created, new)
    }

    #[test]
    fn mask_shows_the_last_twelve_digits() {
        assert_eq!(key().masked_private_key().expose(), "********-****-****-9f0a1b2c3d4e");
    }

    #[test]
    fn roles_in_a_project_are_replaced_and_others_stay() {
        let mut key = key();
        key.set_roles_in(project(2), [Role::GroupBackupAdmin].into_iter().collect());
        assert!(key.roles_in(project(2)).iter().eq([Role::GroupBackupAdmin]));
        assert!(key.roles_in(project(1)).iter().eq([Role::GroupReadOnly]));
        key.set_roles_in(project(1), RoleSet::default());
        key.set_roles_in(project(3), RoleSet::default());
        assert_eq!(key.project_roles().len(), 1);
        key.set_roles_in(project(1), [Role::GroupOwner].into_iter().collect());
        assert!(key.project_roles().is_sorted_by_key(|(project, _)| *project));
        assert_eq!(key.project_roles().len(), 2);
    }

    #[test]
    fn stored_key_is_small_and_shows_no_secret() {
        assert!(size_of::<StoredKey>() <= 112, "{}", size_of::<StoredKey>());
        let text = format!("{:?}", key());
        assert!(!text.contains("1b0c2d3e") && !text.contains("8d7e"), "{text}");
    }
}
