use chrono::{DateTime, Utc};

use super::tenant_kinds::PROJECT;
use super::{KnownKey, OpsManagerSeed, Store, access, demo, seeding};
use crate::api_store::ApiStore;
use crate::generated::access::OpsManagerAccess;
use crate::seed::{At, Faults, Tenants};
use crate::world::{Ids, Renaming};

impl ApiStore for Store {
    type Seed = OpsManagerSeed;
    type Known = KnownKey;
    type Access = OpsManagerAccess;

    fn check(seed: &OpsManagerSeed, at: &At<'_>, tenants: &mut Tenants, faults: &mut Faults) {
        seeding::check(seed, at, tenants, faults);
    }

    fn n_tenants(seed: &OpsManagerSeed) -> usize {
        let n_projects: usize = seed.organizations.iter().map(|organization| organization.projects.len()).sum();
        seed.organizations.len() + n_projects + seed.deleted_organizations.len()
    }

    fn import(seed: &OpsManagerSeed, ids: &Ids, now: DateTime<Utc>) -> Self {
        Self::of_seed(seed, ids, now)
    }

    fn export(&self) -> OpsManagerSeed {
        self.to_seed()
    }

    fn known(seed: &OpsManagerSeed) -> Option<KnownKey> {
        access::known(seed)
    }

    fn renamed(known: &KnownKey, renaming: &Renaming) -> KnownKey {
        let project = known.project.map(|id| renaming.id(&PROJECT, &id));
        KnownKey { project, ..known.clone() }
    }

    fn demo(ids: &Ids, now: DateTime<Utc>) -> (Self, KnownKey) {
        demo::make(ids, now)
    }

    fn access(&self, origin: &str, known: Option<&KnownKey>) -> OpsManagerAccess {
        self.access_at(origin, known)
    }

    #[cfg(feature = "internals")]
    fn parsers() -> Vec<crate::fuzz::Parser> {
        super::fuzz::PARSERS.to_vec()
    }
}
