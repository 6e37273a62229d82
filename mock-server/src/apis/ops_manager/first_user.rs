//! The door to an installation that has no keys yet.

use super::address::AddressBlock;
use super::global_access_list::NewGlobalEntry;
use super::identifier::ObjectId;
use super::key::{NewKey, StoredKey};
use super::organization::State;
use super::problem::Problem;
use super::roles::RoleSet;
use super::store::Store;
use super::users::User;
use super::view::{Place, View};
use crate::generated::ops_manager::ops::FirstUserCreateQuery;
use crate::generated::ops_manager::types::{self, Role};
use crate::http::Exchange;

/// Creates a user; the first one gets a key that may do everything.
pub(super) fn create(
    exchange: &Exchange<'_>,
    query: FirstUserCreateQuery,
    body: &types::FirstUserCreate,
) -> Result<types::FirstUser, Problem> {
    if !is_strong(body.password.expose()) {
        return Err(Problem::WeakPassword);
    }
    let named = [("accessList", query.access_list), ("whitelist", query.whitelist)];
    let blocks =
        named.into_iter().flat_map(|(name, texts)| texts.unwrap_or_default().into_iter().map(move |text| (name, text)));
    let read = |(name, text): (&'static str, String)| {
        AddressBlock::parse_either(&text).ok_or_else(|| Problem::InvalidQueryParameter(name.to_owned()))
    };
    let blocks = blocks.map(read).collect::<Result<Vec<_>, _>>()?;
    let (store, ids) = (exchange.world.store::<Store>(), &exchange.world.ids);
    let view = View::new(exchange, None);
    let mut seen = None;
    let with_key = store.create_key(store.installation(), ids, |state, created| {
        refuse_known(state, body)?;
        if !state.users.is_empty() || state.count(None) > 0 {
            return Err(Instead::WithoutKey);
        }
        let key = NewKey::new("Automatically generated Global API key").with_organization_role(Role::GlobalOwner);
        let key = StoredKey::new(created, key);
        let shown = view.key_with_private_key(&key, created.private_key.clone());
        state.insert(key);
        let user = add(state, exchange, body, [Role::GlobalOwner].into_iter().collect());
        list(state, exchange, &blocks);
        seen = Some(types::FirstUser { programmatic_api_key: Some(shown), user });
        Ok(())
    });
    match with_key {
        Ok(_) => Ok(seen.expect("set whenever a key was created")),
        Err(Instead::Refused(problem)) => Err(problem),
        Err(Instead::WithoutKey) => store.installation().write(|state| {
            refuse_known(state, body)?;
            let roles = body.roles.iter().flatten().map(|role| role.role_name).collect();
            let user = add(state, exchange, body, roles);
            list(state, exchange, &blocks);
            Ok(types::FirstUser { programmatic_api_key: None, user })
        }),
    }
}

/// Why no key was made.
enum Instead {
    Refused(Problem),
    /// Others were here before.
    WithoutKey,
}

impl From<Instead> for Problem {
    fn from(instead: Instead) -> Self {
        match instead {
            Instead::Refused(problem) => problem,
            Instead::WithoutKey => Self::UserUnauthorized("others were here before".to_owned()),
        }
    }
}

fn refuse_known(state: &State, body: &types::FirstUserCreate) -> Result<(), Instead> {
    let is_known = state.users.has(&body.username);
    if is_known { Err(Instead::Refused(Problem::UserAlreadyExists(body.username.clone()))) } else { Ok(()) }
}

fn add(state: &mut State, exchange: &Exchange<'_>, body: &types::FirstUserCreate, roles: RoleSet) -> types::User {
    let mut id = ObjectId::draw(&exchange.world.ids);
    while state.users.iter().any(|(_, user)| user.id == id) {
        id = ObjectId::draw(&exchange.world.ids);
    }
    let own = body.email_address.as_deref().or(Some(&*body.username).filter(|name| name.contains('@')));
    let user = User {
        id,
        first_name: (*body.first_name).into(),
        last_name: (*body.last_name).into(),
        email_address: own.map(Into::into),
        roles,
    };
    let shown = Place::of(exchange).user(&body.username, &user);
    state.users.put(&body.username, user);
    shown
}

/// Puts addresses on the global access list, unless they are there.
fn list(state: &mut State, exchange: &Exchange<'_>, blocks: &[AddressBlock]) {
    for block in blocks {
        let new = NewGlobalEntry { block: block.clone(), description: "Added with a user", at: exchange.now };
        state.global_access_list.add(new, &exchange.world.ids);
    }
}

/// Whether a password is as the vendor's web interface wants it.
fn is_strong(password: &str) -> bool {
    let has = |is: fn(char) -> bool| password.chars().any(is);
    password.chars().count() >= 8
        && has(char::is_alphabetic)
        && has(char::is_numeric)
        && has(|letter| !letter.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strong_password_has_a_letter_a_digit_and_something_else() {
        assert!(is_strong("Passw0rd.") && is_strong("abc123!!!"));
        for weak in ["", "Pass0r.", "Password.", "12345678.", "Passw0rdd"] {
            assert!(!is_strong(weak), "{weak}");
        }
    }
}
