use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use super::World;

/// The directory from tenant ids to worlds.
///
/// Ids of environments, accounts, organizations and projects are unique across all worlds of a
/// server, so one map serves the three APIs. A request without a tenant, or with an unknown one,
/// is the default world's.
#[derive(Debug)]
pub struct Worlds {
    default: Arc<World>,
    by_tenant: RwLock<HashMap<String, Arc<World>>>,
}

impl Worlds {
    /// A directory with one world, which is also the default one.
    pub fn new(default: Arc<World>) -> Self {
        let worlds = Self { default: default.clone(), by_tenant: RwLock::default() };
        worlds.add(&default);
        worlds
    }

    /// Adds a world under the ids of its tenants.
    pub fn add(&self, world: &Arc<World>) {
        let mut by_tenant = self.by_tenant.write().unwrap_or_else(PoisonError::into_inner);
        by_tenant.extend(world.tenant_ids().into_iter().map(|id| (id, world.clone())));
    }

    /// Returns the world that answers for requests without a known tenant.
    pub fn default_world(&self) -> &Arc<World> {
        &self.default
    }

    /// Returns the world of `tenant`, or the default world if no world has that tenant.
    pub fn of(&self, tenant: &str) -> Arc<World> {
        let by_tenant = self.by_tenant.read().unwrap_or_else(PoisonError::into_inner);
        by_tenant.get(tenant).unwrap_or(&self.default).clone()
    }
}
