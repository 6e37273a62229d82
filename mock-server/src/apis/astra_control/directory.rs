//! What an account says of itself and of its users.

use sha2::{Digest as _, Sha256};

use super::account::{Account, Status, User};
use super::collection::Kind;
use super::profile::{LAST_RELEASE, Profile};
use super::timestamp::Timestamp;
use super::{Role, Uuid};
use crate::generated::astra_control::types;

/// The users, as a list.
pub(super) const USERS: Kind = Kind {
    name: "users",
    texts: &[
        "type",
        "version",
        "id",
        "state",
        "isEnabled",
        "authID",
        "authProvider",
        "firstName",
        "lastName",
        "email",
        "sendWelcomeEmail",
    ],
    lists: &[],
};

/// The role bindings, as a list.
pub(super) const ROLE_BINDINGS: Kind = Kind {
    name: "roleBindings",
    texts: &["type", "version", "id", "principalType", "userID", "groupID", "accountID", "role"],
    lists: &["roleConstraints"],
};

/// The accounts, as a list.
pub(super) const ACCOUNTS: Kind =
    Kind { name: "accounts", texts: &["type", "version", "id", "name", "state", "isEnabled"], lists: &[] };

/// The clouds, as a list.
pub(super) const CLOUDS: Kind =
    Kind { name: "clouds", texts: &["type", "version", "id", "name", "state", "cloudType"], lists: &["stateUnready"] };

/// The name of every account: nothing is to be learned from it.
const ACCOUNT_NAME: &str = "Example";

impl Account {
    /// Says who a user is, if there is one.
    pub(super) fn set_profile(&self, user: Uuid, profile: Profile) {
        if let Some(user) = self.write().users.get_mut(&user) {
            user.profile = profile;
        }
    }

    /// Returns the users in order of creation, equal times by identifier.
    pub(super) fn users(&self) -> Vec<types::User> {
        self.each_user(user)
    }

    /// Returns what role each user has, in the same order.
    pub(super) fn role_bindings(&self) -> Vec<types::RoleBinding> {
        self.each_user(|id, user| self.role_binding(id, user))
    }

    fn each_user<T>(&self, view: impl Fn(Uuid, &User) -> T) -> Vec<T> {
        let state = self.read();
        let mut users: Vec<(&Uuid, &User)> = state.users.iter().collect();
        users.sort_unstable_by_key(|(id, user)| (user.profile.created_at, **id));
        users.into_iter().map(|(id, user)| view(*id, user)).collect()
    }

    fn role_binding(&self, id: Uuid, user: &User) -> types::RoleBinding {
        types::RoleBinding {
            type_: types::RoleBindingType::ApplicationAstraRoleBinding,
            version: types::RoleBindingVersion::V11,
            id: binding_id(id).to_string(),
            principal_type: types::PrincipalType::User,
            user_id: id.to_string(),
            group_id: Uuid::NIL.to_string(),
            account_id: self.id().to_string(),
            role: match user.role {
                Role::Viewer => types::AccountRole::Viewer,
                Role::Member => types::AccountRole::Member,
                Role::Admin => types::AccountRole::Admin,
                Role::Owner => types::AccountRole::Owner,
            },
            role_constraints: vec!["*".to_owned()],
            metadata: metadata(user.profile.created_at),
        }
    }

    /// Returns the account as a resource.
    pub(super) fn view(&self) -> types::Account {
        types::Account {
            type_: types::AccountType::ApplicationAstraAccount,
            version: types::AccountVersion::V10,
            id: self.id().to_string(),
            name: ACCOUNT_NAME.to_owned(),
            state: types::AccountState::Active,
            is_enabled: "true".to_owned(),
            metadata: metadata(Timestamp::of_micros(LAST_RELEASE)),
        }
    }
}

fn user(id: Uuid, user: &User) -> types::User {
    let Profile { first_name, last_name, email, created_at } = &user.profile;
    types::User {
        type_: types::UserType::ApplicationAstraUser,
        version: types::UserVersion::V12,
        id: id.to_string(),
        state: types::UserState::Active,
        is_enabled: (user.status == Status::Enabled).to_string(),
        auth_id: Some(email.to_string()),
        auth_provider: Some(types::AuthProvider::Local),
        first_name: first_name.to_string(),
        last_name: last_name.to_string(),
        email: email.to_string(),
        send_welcome_email: "false".to_owned(),
        metadata: metadata(*created_at),
    }
}

/// Returns the identifier of a user's role binding, which follows from the user's: nobody draws one.
fn binding_id(user: Uuid) -> Uuid {
    let hash = Sha256::new().chain_update("role binding").chain_update(user.as_bytes()).finalize();
    Uuid::version_4(*hash.first_chunk().expect("16 of the 32 bytes of a hash"))
}

fn metadata(created_at: Timestamp) -> types::ResponseMetadata {
    types::ResponseMetadata {
        labels: Some(Vec::new()),
        creation_timestamp: Some(created_at.to_string()),
        modification_timestamp: Some(created_at.to_string()),
        created_by: Some(Uuid::NIL.to_string()),
        modified_by: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_binding_keeps_its_identifier() {
        assert_eq!(binding_id(Uuid::NIL).to_string(), "d9d7ca6a-ddd2-48fd-8e6c-93869e6bcc77");
    }
}
