use chrono::{DateTime, Utc};

use super::{AstromSeed, Store, access, demo, seeding};
use crate::api_store::ApiStore;
use crate::generated::access::AstromAccess;
use crate::seed::{At, Faults, Tenants};
use crate::world::{Ids, Secret};

impl ApiStore for Store {
    type Seed = AstromSeed;
    type Known = Secret;
    type Access = AstromAccess;

    fn check(seed: &AstromSeed, at: &At<'_>, tenants: &mut Tenants, faults: &mut Faults) {
        seeding::check(seed, at, tenants, faults);
    }

    fn n_tenants(seed: &AstromSeed) -> usize {
        seed.environments.len()
    }

    fn import(seed: &AstromSeed, ids: &Ids, now: DateTime<Utc>) -> Self {
        Self::of_seed(seed, ids, now)
    }

    fn export(&self) -> AstromSeed {
        self.to_seed()
    }

    fn known(seed: &AstromSeed) -> Option<Secret> {
        access::known(seed)
    }

    fn demo(ids: &Ids, now: DateTime<Utc>) -> (Self, Secret) {
        demo::make(ids, now)
    }

    fn access(&self, origin: &str, known: Option<&Secret>) -> AstromAccess {
        self.access_at(origin, known)
    }

    #[cfg(feature = "internals")]
    fn parsers() -> Vec<crate::fuzz::Parser> {
        super::fuzz::PARSERS.to_vec()
    }
}
