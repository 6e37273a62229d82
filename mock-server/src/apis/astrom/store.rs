use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

use super::{Environment, TokenId};
use crate::world::{Credential, Ids, Register, Renaming, Tenant, TenantKind, TenantStore};

/// An environment, as a tenant.
static ENVIRONMENT: TenantKind =
    TenantKind { name: "environment", draw: |ids| ids.tenant_uuid_v4().to_string(), can_be: stands_in_a_path };

/// All environments of one world.
#[derive(Debug, Default)]
pub struct Store(RwLock<Environments>);

#[derive(Debug, Default)]
struct Environments {
    by_id: BTreeMap<String, Arc<Environment>>,
    default: Option<Arc<Environment>>,
    /// Where the tokens of the default environment are entered.
    register: Option<Register>,
}

impl Store {
    /// Returns an environment.
    pub fn environment(&self, id: &str) -> Option<Arc<Environment>> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).by_id.get(id).cloned()
    }

    /// Returns the environment that has a token of this id.
    pub(super) fn environment_of(&self, token: &TokenId) -> Option<Arc<Environment>> {
        let environments = self.0.read().unwrap_or_else(PoisonError::into_inner);
        environments.by_id.values().find(|environment| environment.has_token(token)).cloned()
    }

    /// Returns the environment that answers where the URL names none: the first that was added, unless
    /// another one was made so.
    pub fn default_environment(&self) -> Option<Arc<Environment>> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).default.clone()
    }

    /// Lets an environment answer where the URL names none, as hosted environments do.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() {
    /// use tokenwright_mock::MockServer;
    ///
    /// let server = MockServer::start().await;
    /// let world = server.world();
    /// let own = world.astrom().add_environment("8e1d9a44-0a53-4c62-93a1-6f4f4f0a7d10", &world.ids);
    /// world.astrom().set_default_environment(&own);
    /// assert_eq!(world.astrom().default_environment().unwrap().id(), own.id());
    /// # }
    /// ```
    pub fn set_default_environment(&self, environment: &Arc<Environment>) {
        self.0.write().unwrap_or_else(PoisonError::into_inner).set_default(Some(environment.clone()));
    }

    /// Adds an environment without tokens, or returns the one that has the id. Clients reach it if the id is one that
    /// a seed may have: see [`EnvironmentSeed::id`](crate::seed::EnvironmentSeed::id).
    pub fn add_environment(&self, id: &str, ids: &Ids) -> Arc<Environment> {
        let mut environments = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(environment) = environments.by_id.get(id) {
            return environment.clone();
        }
        let environment = Arc::new(Environment::new(id, ids));
        environments.by_id.insert(id.to_owned(), environment.clone());
        if environments.default.is_none() {
            environments.set_default(Some(environment.clone()));
        }
        environment
    }

    /// A store with these environments; the first one is the default one.
    pub(super) fn with_environments(environments: impl Iterator<Item = Environment>) -> Self {
        let mut collected = Environments::default();
        for environment in environments.map(Arc::new) {
            collected.default.get_or_insert_with(|| environment.clone());
            collected.by_id.insert(environment.id().to_owned(), environment);
        }
        Self(RwLock::new(collected))
    }

    /// Returns all environments, the default one first and the others by id.
    pub(super) fn environments(&self) -> Vec<Arc<Environment>> {
        let environments = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let default = environments.default.iter();
        let others = environments.by_id.values().filter(|one| default.clone().all(|first| !Arc::ptr_eq(one, first)));
        default.clone().chain(others).cloned().collect()
    }
}

impl TenantStore for Store {
    fn tenants(&self) -> Vec<Tenant> {
        let environments = self.0.read().unwrap_or_else(PoisonError::into_inner);
        environments.by_id.keys().map(|id| Tenant::new(&ENVIRONMENT, id)).collect()
    }

    fn fork(&self, renaming: &Renaming) -> Self {
        let environments = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let id = |origin: &Environment| renaming.id(&ENVIRONMENT, &origin.id().to_owned());
        let by_id = environments.by_id.values().map(|origin| (origin.id(), Arc::new(origin.fork(id(origin)))));
        Self(RwLock::new(Environments::new(by_id, environments.default.as_ref())))
    }

    fn restore(&self, other: &Self) {
        let other = other.0.read().unwrap_or_else(PoisonError::into_inner);
        let mut environments = self.0.write().unwrap_or_else(PoisonError::into_inner);
        let by_id = other.by_id.values().map(|origin| {
            let present = environments.by_id.get(origin.id()).filter(|present| present.is_same_as(origin));
            let Some(present) = present else { return (origin.id(), Arc::new(origin.fork(origin.id()))) };
            present.restore(origin);
            (origin.id(), present.clone())
        });
        let Environments { by_id, default, .. } = Environments::new(by_id, other.default.as_ref());
        environments.by_id = by_id;
        environments.set_default(default);
    }

    /// Only tokens of the default environment lead here.
    fn has_credential(&self, credential: Credential) -> bool {
        let id = TokenId::of_credential(&credential);
        id.zip(self.default_environment()).is_some_and(|(id, environment)| environment.has_token(&id))
    }

    fn list_credentials(&self, register: Option<&Register>) {
        let mut environments = self.0.write().unwrap_or_else(PoisonError::into_inner);
        environments.register = register.cloned();
        if let Some(default) = &environments.default {
            default.list_tokens(register);
        }
    }
}

impl Environments {
    fn set_default(&mut self, environment: Option<Arc<Environment>>) {
        let before = std::mem::replace(&mut self.default, environment);
        let stays = before.as_ref().map(Arc::as_ptr) == self.default.as_ref().map(Arc::as_ptr);
        let Some(register) = self.register.as_ref().filter(|_| !stays) else { return };
        if let Some(before) = before {
            before.list_tokens(None);
        }
        if let Some(default) = &self.default {
            default.list_tokens(Some(register));
        }
    }

    /// Collects environments, each with the id of its original; `default` is the original of the
    /// default one.
    fn new<'a>(copies: impl Iterator<Item = (&'a str, Arc<Environment>)>, default: Option<&Arc<Environment>>) -> Self {
        let mut environments = Self::default();
        for (origin, copy) in copies {
            if default.is_some_and(|default| default.id() == origin) {
                environments.default = Some(copy.clone());
            }
            environments.by_id.insert(copy.id().to_owned(), copy);
        }
        environments
    }
}

/// Whether clients reach an environment of this id: it is a segment of a path that no client, proxy or server
/// shortens, encodes or reads as something else.
///
/// The pattern in [`EnvironmentSeed::id`] says the same.
pub(super) fn stands_in_a_path(id: &str) -> bool {
    const LENGTH_MAX: usize = 64;
    let is_unreserved = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    id.len() <= LENGTH_MAX && id.bytes().all(is_unreserved) && id.bytes().any(|byte| byte != b'.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_environment_is_the_default_one() {
        let (store, ids) = (Store::default(), Ids::from_seed(1));
        assert!(store.default_environment().is_none());
        store.add_environment("z", &ids);
        store.add_environment("a", &ids);
        assert_eq!(store.default_environment().unwrap().id(), "z");
        assert_eq!(store.tenants().iter().map(Tenant::id).collect::<Vec<_>>(), ["a", "z"]);
    }

    #[test]
    fn adding_an_environment_again_keeps_its_tokens() {
        let (store, ids) = (Store::default(), Ids::from_seed(1));
        let first = store.add_environment("a", &ids);
        assert!(Arc::ptr_eq(&first, &store.add_environment("a", &ids)));
    }

    #[test]
    fn ids_of_environments_stand_in_a_path() {
        for id in ["8e1d9a44-0a53-4c62-93a1-6f4f4f0a7d10", "abc12345", "..a", "a..", "_~-", &"x".repeat(64)] {
            assert!(stands_in_a_path(id), "{id}");
        }
        for id in
            [".", "..", "...", "a/b", "a b", "a%2Fb", "a?b", "a#b", "a\\b", "\0", "\u{7f}", "среда", &"x".repeat(65)]
        {
            assert!(!stands_in_a_path(id), "{id:?}");
        }
    }
}
