use std::collections::BTreeMap;

use super::identifier::ObjectId;
use super::roles::RoleSet;

/// The users of an installation by their names. They cannot log in: this API knows keys only.
#[derive(Debug, Default, Clone)]
pub(super) struct Users(BTreeMap<Box<str>, User>);

/// Who can be a user.
#[derive(Debug, Clone)]
pub(super) struct User {
    pub(super) id: ObjectId,
    pub(super) first_name: Box<str>,
    pub(super) last_name: Box<str>,
    pub(super) email_address: Option<Box<str>>,
    /// Global roles.
    pub(super) roles: RoleSet,
}

impl Users {
    /// Whether there is a user of this name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// Whether there are no users.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds a user; one of the same name is replaced.
    pub(super) fn put(&mut self, name: &str, user: User) {
        self.0.insert(name.into(), user);
    }

    /// Returns the users by their names.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &User)> {
        self.0.iter().map(|(name, user)| (&**name, user))
    }
}
