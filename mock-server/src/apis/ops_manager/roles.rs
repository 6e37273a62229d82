use std::fmt;

use crate::generated::ops_manager::types::Role;

/// A set of roles in one place.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct RoleSet(u32);

const _: () = assert!(Role::ALL.len() <= 32, "a role is a bit of a u32");

impl RoleSet {
    pub(super) fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub(super) fn contains(self, role: Role) -> bool {
        self.0 & bit(role) != 0
    }

    /// Returns the roles in the order in which the document lists them.
    pub(super) fn iter(self) -> impl Iterator<Item = Role> {
        Role::ALL.iter().copied().filter(move |role| self.contains(*role))
    }

    pub(super) fn with(self, role: Role) -> Self {
        Self(self.0 | bit(role))
    }
}

impl FromIterator<Role> for RoleSet {
    fn from_iter<I: IntoIterator<Item = Role>>(roles: I) -> Self {
        roles.into_iter().fold(Self::default(), Self::with)
    }
}

impl fmt::Debug for RoleSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

fn bit(role: Role) -> u32 {
    1 << (role as u32)
}

/// Where a role can be held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RoleScope {
    Organization,
    Project,
    Global,
}

impl RoleScope {
    /// Returns the scope that a role's name begins with.
    pub(super) fn of(role: Role) -> Self {
        let name = role.as_str();
        if name.starts_with("GROUP_") {
            Self::Project
        } else if name.starts_with("ORG_") {
            Self::Organization
        } else {
            Self::Global
        }
    }
}

/// Returns the roles of a scope that a key can be given. Billing roles belong to the vendor's hosted products.
pub(super) fn assignable(scope: RoleScope) -> impl Iterator<Item = Role> {
    let is_of_billing = |role: Role| role.as_str().ends_with("_BILLING_ADMIN");
    Role::ALL.iter().copied().filter(move |role| RoleScope::of(*role) == scope && !is_of_billing(*role))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn set_keeps_each_role_once() {
        let set: RoleSet = [Role::GroupOwner, Role::OrgMember, Role::GroupOwner].into_iter().collect();
        assert_eq!(set.iter().count(), 2);
        assert!(set.contains(Role::GroupOwner) && set.contains(Role::OrgMember));
        assert!(!set.contains(Role::OrgOwner) && !set.is_empty() && RoleSet::default().is_empty());
    }

    #[test]
    fn every_role_is_a_bit_of_its_own() {
        for role in Role::ALL {
            assert_eq!(RoleSet::default().with(*role).iter().collect::<Vec<_>>(), [*role]);
        }
    }

    #[test]
    fn scope_follows_the_name() {
        assert_eq!(RoleScope::of(Role::OrgOwner), RoleScope::Organization);
        assert_eq!(RoleScope::of(Role::GroupReadOnly), RoleScope::Project);
        assert_eq!(RoleScope::of(Role::GlobalReadOnly), RoleScope::Global);
    }
}
