use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use super::{Rules, World, WorldId};

/// The worlds of a server, and the directory from the ids of tenants to them.
///
/// Ids of environments, accounts, organizations and projects are unique across all worlds of a
/// server, so one map serves the three APIs. A request without a tenant, or with an unknown one,
/// is the default world's.
#[derive(Debug)]
pub struct Worlds {
    default: Arc<World>,
    n_max: usize,
    rules: Rules,
    directory: RwLock<Directory>,
}

#[derive(Debug, Default)]
struct Directory {
    by_id: BTreeMap<WorldId, Arc<World>>,
    by_tenant: HashMap<String, Arc<World>>,
}

/// Why a world is not added.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WorldsError {
    /// Another world has the id.
    #[error("there is a world {0} already; delete it first, or choose another id")]
    IdTaken(WorldId),
    /// Another world has a tenant of the same id.
    #[error("another world has the tenant {0}; give it another id")]
    TenantTaken(String),
    /// The server has as many worlds as it may.
    #[error("the server has {0} worlds, which is its limit; delete some, or raise the limit")]
    TooMany(usize),
}

/// The worlds that a server may have beside the default one, unless it is told otherwise.
pub(crate) const WORLDS_MAX_DEFAULT: usize = 10_000;

impl Worlds {
    /// A directory with one world, which is also the default one.
    pub fn new(default: Arc<World>) -> Self {
        let tenants = default.tenant_ids().into_iter().map(|id| (id, default.clone())).collect();
        let directory = Directory { by_id: BTreeMap::new(), by_tenant: tenants };
        Self { default, n_max: WORLDS_MAX_DEFAULT, rules: Rules::default(), directory: RwLock::new(directory) }
    }

    /// Sets how many worlds there may be beside the default one.
    #[must_use]
    pub fn with_limit(self, n_max: usize) -> Self {
        Self { n_max, ..self }
    }

    /// Sets what holds for every world, the default one and those to come.
    #[must_use]
    pub(crate) fn with_rules(self, rules: Rules) -> Self {
        rules.apply(&self.default);
        Self { rules, ..self }
    }

    /// Adds a world under its id and the ids of its tenants.
    ///
    /// # Errors
    ///
    /// [`WorldsError`]; nothing was added then.
    pub fn add(&self, id: WorldId, world: Arc<World>) -> Result<(), WorldsError> {
        let tenants = world.tenant_ids();
        let mut directory = self.write();
        if directory.by_id.contains_key(&id) {
            return Err(WorldsError::IdTaken(id));
        }
        if directory.by_id.len() >= self.n_max {
            return Err(WorldsError::TooMany(self.n_max));
        }
        if let Some(taken) = tenants.iter().find(|tenant| directory.by_tenant.contains_key(*tenant)) {
            return Err(WorldsError::TenantTaken(taken.clone()));
        }
        self.rules.apply(&world);
        directory.by_tenant.extend(tenants.into_iter().map(|tenant| (tenant, world.clone())));
        directory.by_id.insert(id, world);
        Ok(())
    }

    /// Removes a world. Requests that are running end in it; returns it if it was there.
    pub fn remove(&self, id: WorldId) -> Option<Arc<World>> {
        let mut directory = self.write();
        let removed = directory.by_id.remove(&id)?;
        for tenant in removed.tenant_ids() {
            directory.by_tenant.remove(&tenant);
        }
        Some(removed)
    }

    /// Returns the world of an id.
    pub fn get(&self, id: WorldId) -> Option<Arc<World>> {
        self.read().by_id.get(&id).cloned()
    }

    /// Returns the ids of all worlds but the default one, in order.
    pub fn ids(&self) -> Vec<WorldId> {
        self.read().by_id.keys().copied().collect()
    }

    /// Returns all worlds, the default one first.
    pub(crate) fn all(&self) -> Vec<Arc<World>> {
        let directory = self.read();
        std::iter::once(&self.default).chain(directory.by_id.values()).cloned().collect()
    }

    /// Returns the number of worlds beside the default one.
    pub fn len(&self) -> usize {
        self.read().by_id.len()
    }

    /// Returns how many worlds there may be beside the default one.
    pub fn limit(&self) -> usize {
        self.n_max
    }

    /// Returns whether the default world is the only one.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns the world that answers for requests without a known tenant.
    pub fn default_world(&self) -> &Arc<World> {
        &self.default
    }

    /// Returns the world of `tenant`, or the default world if no world has that tenant.
    ///
    /// A tenant that came to its world later is found by the first eight digits of its id, if they are
    /// those of the world.
    pub fn of(&self, tenant: &str) -> Arc<World> {
        let directory = self.read();
        let by_prefix =
            || tenant.get(..2 * WorldId::LEN)?.parse().ok().and_then(|id: WorldId| directory.by_id.get(&id));
        directory.by_tenant.get(tenant).or_else(by_prefix).unwrap_or(&self.default).clone()
    }

    /// Returns the first world for which `is_it` holds, the default one before the others.
    pub(crate) fn find(&self, is_it: impl Fn(&World) -> bool) -> Option<Arc<World>> {
        if is_it(&self.default) {
            return Some(self.default.clone());
        }
        self.read().by_id.values().find(|world| is_it(world)).cloned()
    }

    fn read(&self) -> RwLockReadGuard<'_, Directory> {
        self.directory.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, Directory> {
        self.directory.write().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::{Clock, Ids};

    fn worlds(n_max: usize) -> Worlds {
        Worlds::new(Arc::new(World::empty(Clock::real(), Ids::from_seed(1)))).with_limit(n_max)
    }

    fn world(id: &str) -> (WorldId, Arc<World>, String) {
        let id: WorldId = id.parse().unwrap();
        let (world, demo) = World::new(id, 9, Clock::real());
        (id, Arc::new(world), demo.astrom.environment_id)
    }

    #[test]
    fn tenants_lead_to_their_world_until_it_is_removed() {
        let worlds = worlds(10);
        let (id, a, tenant) = world("0000000a");
        worlds.add(id, a.clone()).unwrap();
        assert!(Arc::ptr_eq(&worlds.of(&tenant), &a));
        assert!(a.tenant_ids().iter().all(|tenant| tenant.starts_with("0000000a")), "{:?}", a.tenant_ids());
        a.astrom.add_environment("0000000a-later", &a.ids);
        assert!(Arc::ptr_eq(&worlds.of("0000000a-later"), &a));
        assert!(Arc::ptr_eq(&worlds.of("later"), worlds.default_world()));
        assert!(worlds.remove(id).is_some() && worlds.remove(id).is_none());
        assert!(Arc::ptr_eq(&worlds.of(&tenant), worlds.default_world()));
        assert_eq!(worlds.ids(), []);
    }

    #[test]
    fn clashes_and_too_many_worlds_are_refused() {
        let worlds = worlds(2);
        let (a, world_a, tenant) = world("0000000a");
        let (b, world_b, _) = world("0000000b");
        let (c, world_c, _) = world("0000000c");
        worlds.add(a, world_a.clone()).unwrap();
        assert_eq!(worlds.add(a, world_b.clone()), Err(WorldsError::IdTaken(a)));
        let twice = worlds.add(b, world_a).unwrap_err();
        assert!(
            matches!(&twice, WorldsError::TenantTaken(id) if tenant.starts_with("0000000a") && id.starts_with("0000000a"))
        );
        worlds.add(b, world_b).unwrap();
        assert_eq!(worlds.add(c, world_c), Err(WorldsError::TooMany(2)));
        assert_eq!(worlds.ids(), [a, b]);
    }
}
