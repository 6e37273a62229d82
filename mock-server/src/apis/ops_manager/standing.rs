use super::identifier::ObjectId;
use super::key::StoredKey;
use super::roles::RoleSet;
use crate::generated::ops_manager::types::Role;
use crate::http::Holders;

/// What a calling key is in an organization.
#[derive(Debug, Clone, Copy)]
pub(super) enum Standing<'k> {
    /// One of its keys; in the installation, a global key.
    Own(&'k StoredKey),
    /// A global key, whose roles hold in every organization and every project.
    Global(&'k StoredKey),
    /// A key of another organization: nobody.
    Stranger,
}

impl<'k> Standing<'k> {
    pub(super) fn is_stranger(self) -> bool {
        matches!(self, Self::Stranger)
    }

    /// Returns the key, unless it is a stranger's.
    pub(super) fn key(self) -> Option<&'k StoredKey> {
        match self {
            Self::Own(key) | Self::Global(key) => Some(key),
            Self::Stranger => None,
        }
    }

    /// Returns what the key may act as in the organization.
    pub(super) fn in_organization(self) -> RoleSet {
        self.key().map_or(RoleSet::default(), |key| key.organization_roles)
    }

    /// Returns what the key may act as in a project of the organization: an owner of the organization is an owner of each
    /// of its projects.
    pub(super) fn in_project(self, project: ObjectId) -> RoleSet {
        match self {
            Self::Own(key) if key.organization_roles.contains(Role::OrgOwner) => {
                key.roles_in(project).with(Role::GroupOwner)
            }
            Self::Own(key) => key.roles_in(project),
            Self::Global(key) => key.organization_roles,
            Self::Stranger => RoleSet::default(),
        }
    }
}

/// Whether roles are such that a right is held.
pub(super) fn holds(roles: RoleSet, holders: Holders) -> bool {
    match holders {
        Holders::Public | Holders::Everyone => true,
        Holders::Any => !roles.is_empty(),
        Holders::OneOf(names) => roles.iter().any(|role| names.contains(&role.as_str())),
    }
}
