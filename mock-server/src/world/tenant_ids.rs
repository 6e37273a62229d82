use std::collections::{HashMap, HashSet};

use super::{Ids, World};
use crate::apis::astra_control::Uuid;
use crate::apis::ops_manager::ObjectId;

/// Chooses the ids of a copy's tenants, so that the copy can be served beside its original.
///
/// Each method gets the id of a tenant of the original and returns that of its copy. It is asked once
/// a tenant.
pub trait TenantIds {
    /// Chooses the id of an environment of Ключ-АСТРОМ / АппОптима, one that a
    /// [seed](crate::seed::EnvironmentSeed::id) may have.
    fn environment(&mut self, original: &str) -> String;
    /// Chooses the identifier of an account of Astra Control.
    fn account(&mut self, original: Uuid) -> Uuid;
    /// Chooses the id of an organization of Ops Manager.
    fn organization(&mut self, original: ObjectId) -> ObjectId;
    /// Chooses the id of a project of Ops Manager.
    fn project(&mut self, original: ObjectId) -> ObjectId;
}

/// Draws a new id for every tenant.
///
/// Draw from a generator that is not the world's own: a world and its copy would draw the same.
#[derive(Debug, Clone, Copy)]
pub struct DrawnIds<'a>(pub &'a Ids);

impl TenantIds for DrawnIds<'_> {
    fn environment(&mut self, _: &str) -> String {
        self.0.tenant_uuid_v4()
    }

    fn account(&mut self, _: Uuid) -> Uuid {
        Uuid::of_tenant(self.0)
    }

    fn organization(&mut self, _: ObjectId) -> ObjectId {
        ObjectId::of_tenant(self.0)
    }

    fn project(&mut self, _: ObjectId) -> ObjectId {
        ObjectId::of_tenant(self.0)
    }
}

/// Two tenants of a copy were to have the same id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("two tenants of the copy would have the id {0}; choose another one for each tenant")]
pub struct TenantIdTaken(pub String);

/// The new ids of the tenants of a copy; a tenant without one keeps its own.
#[derive(Debug, Default)]
pub(crate) struct Renaming {
    environments: HashMap<String, String>,
    accounts: HashMap<Uuid, Uuid>,
    organizations: HashMap<ObjectId, ObjectId>,
    projects: HashMap<ObjectId, ObjectId>,
}

impl Renaming {
    /// Asks for the new ids of all tenants of a world.
    ///
    /// # Errors
    ///
    /// [`TenantIdTaken`] if two of them are equal.
    pub(super) fn choose(world: &World, ids: &mut impl TenantIds) -> Result<Self, TenantIdTaken> {
        let mut renaming = Self::default();
        let mut taken = HashSet::new();
        let mut take = |new: String| if taken.insert(new.clone()) { Ok(()) } else { Err(TenantIdTaken(new)) };
        for id in world.astrom.tenant_ids() {
            let new = ids.environment(&id);
            take(new.clone())?;
            renaming.environments.insert(id, new);
        }
        for id in world.astra_control.account_ids() {
            let new = ids.account(id);
            take(new.to_string())?;
            renaming.accounts.insert(id, new);
        }
        for (id, projects) in world.ops_manager.places() {
            let new = ids.organization(id);
            take(new.to_string())?;
            renaming.organizations.insert(id, new);
            for id in projects {
                let new = ids.project(id);
                take(new.to_string())?;
                renaming.projects.insert(id, new);
            }
        }
        Ok(renaming)
    }

    /// Whether no tenant gets another id.
    pub(crate) fn keeps_ids(&self) -> bool {
        self.environments.is_empty() && self.accounts.is_empty() && self.organizations.is_empty()
    }

    pub(crate) fn environment(&self, id: &str) -> String {
        self.environments.get(id).cloned().unwrap_or_else(|| id.to_owned())
    }

    pub(crate) fn account(&self, id: Uuid) -> Uuid {
        self.accounts.get(&id).copied().unwrap_or(id)
    }

    pub(crate) fn organization(&self, id: ObjectId) -> ObjectId {
        self.organizations.get(&id).copied().unwrap_or(id)
    }

    pub(crate) fn project(&self, id: ObjectId) -> ObjectId {
        self.projects.get(&id).copied().unwrap_or(id)
    }
}
