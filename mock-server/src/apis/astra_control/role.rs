use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::http::{Holders, Rights};

/// The role of a user in an account. A higher role includes the lower ones.
///
/// Source: "RBAC security" of the NetApp Astra Automation documentation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "UserRole")]
pub enum Role {
    /// Reads.
    Viewer,
    /// Manages apps and clusters.
    Member,
    /// Manages users other than owners.
    Admin,
    /// Manages everything in the account.
    Owner,
}

impl Role {
    /// Returns the name of the role as the vendor writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Viewer => "viewer",
            Self::Member => "member",
            Self::Admin => "admin",
            Self::Owner => "owner",
        }
    }

    /// Whether the role is among `holders`.
    fn is_among(self, holders: Holders) -> bool {
        match holders {
            Holders::Public | Holders::Everyone | Holders::Any => true,
            Holders::OneOf(names) => names.contains(&self.as_str()),
        }
    }
}

/// Who in an account may manage the existing tokens of other users.
///
/// The vendor does not say, so an account can be told. Creating tokens is not touched by it:
/// nobody creates a token for someone else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Oversight {
    /// Nobody: users manage their own tokens only.
    Nobody,
    /// The roles that the document names for the operation, except over users of a higher role.
    #[default]
    ByRole,
    /// Every user of the account.
    Everyone,
}

/// Two parties of a decision: who asks, and whose tokens are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reach {
    /// The caller's own tokens.
    Own {
        /// The caller's role.
        caller: Role,
    },
    /// The tokens of another user in the account.
    Other {
        /// The caller's role.
        caller: Role,
        /// The other user's role.
        target: Role,
    },
}

impl Oversight {
    /// Whether an operation with these rights may reach so far.
    pub(super) fn allows(self, rights: Rights, reach: Reach) -> bool {
        match reach {
            Reach::Own { caller } => caller.is_among(rights.own.unwrap_or(rights.any_of)),
            // No holder at all means that nobody does this for another user, whatever the setting.
            Reach::Other { .. } if rights.any_of == Holders::OneOf(&[]) => false,
            Reach::Other { caller, target } => match self {
                Self::Nobody => false,
                Self::ByRole => caller.is_among(rights.any_of) && target <= caller,
                Self::Everyone => true,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::Within;

    const ROLES: [Role; 4] = [Role::Viewer, Role::Member, Role::Admin, Role::Owner];
    const MANAGE: Rights =
        Rights { within: Within::Account, any_of: Holders::OneOf(&["admin", "owner"]), own: Some(Holders::Any) };
    const CREATE: Rights = Rights { within: Within::Account, any_of: Holders::OneOf(&[]), own: Some(Holders::Any) };

    #[test]
    fn own_tokens_are_everyones() {
        for caller in ROLES {
            for oversight in [Oversight::Nobody, Oversight::ByRole, Oversight::Everyone] {
                assert!(oversight.allows(MANAGE, Reach::Own { caller }), "{caller:?} {oversight:?}");
                assert!(oversight.allows(CREATE, Reach::Own { caller }), "{caller:?} {oversight:?}");
            }
        }
    }

    #[test]
    fn admins_reach_all_but_owners_and_owners_reach_all() {
        for caller in ROLES {
            for target in ROLES {
                let expected = match caller {
                    Role::Viewer | Role::Member => false,
                    Role::Admin => target != Role::Owner,
                    Role::Owner => true,
                };
                let reach = Reach::Other { caller, target };
                assert_eq!(Oversight::ByRole.allows(MANAGE, reach), expected, "{reach:?}");
                assert!(!Oversight::Nobody.allows(MANAGE, reach), "{reach:?}");
                assert!(Oversight::Everyone.allows(MANAGE, reach), "{reach:?}");
            }
        }
    }

    #[test]
    fn nobody_creates_for_another_user() {
        for oversight in [Oversight::Nobody, Oversight::ByRole, Oversight::Everyone] {
            let reach = Reach::Other { caller: Role::Owner, target: Role::Viewer };
            assert!(!oversight.allows(CREATE, reach), "{oversight:?}");
        }
    }
}
