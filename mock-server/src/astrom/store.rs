use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

use super::Environment;
use crate::world::Ids;

/// All environments of one world.
#[derive(Debug, Default)]
pub struct Store(RwLock<Environments>);

#[derive(Debug, Default)]
struct Environments {
    by_id: BTreeMap<String, Arc<Environment>>,
    default: Option<Arc<Environment>>,
}

impl Store {
    /// Returns the ids of all environments.
    pub fn tenant_ids(&self) -> Vec<String> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).by_id.keys().cloned().collect()
    }

    /// Returns an environment.
    pub fn environment(&self, id: &str) -> Option<Arc<Environment>> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).by_id.get(id).cloned()
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
    /// let own = world.astrom.add_environment("8e1d9a44-0a53-4c62-93a1-6f4f4f0a7d10", &world.ids);
    /// world.astrom.set_default_environment(&own);
    /// assert_eq!(world.astrom.default_environment().unwrap().id(), own.id());
    /// # }
    /// ```
    pub fn set_default_environment(&self, environment: &Arc<Environment>) {
        self.0.write().unwrap_or_else(PoisonError::into_inner).default = Some(environment.clone());
    }

    /// Adds an environment without tokens, or returns the one that has the id.
    pub fn add_environment(&self, id: &str, ids: &Ids) -> Arc<Environment> {
        let mut environments = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(environment) = environments.by_id.get(id) {
            return environment.clone();
        }
        let environment = Arc::new(Environment::new(id, ids));
        environments.by_id.insert(id.to_owned(), environment.clone());
        environments.default.get_or_insert_with(|| environment.clone());
        environment
    }
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
        assert_eq!(store.tenant_ids(), ["a", "z"]);
    }

    #[test]
    fn adding_an_environment_again_keeps_its_tokens() {
        let (store, ids) = (Store::default(), Ids::from_seed(1));
        let first = store.add_environment("a", &ids);
        assert!(Arc::ptr_eq(&first, &store.add_environment("a", &ids)));
    }
}
