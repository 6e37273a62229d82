use chrono::{DateTime, Utc};

use super::{AstraControlSeed, Store, access, demo, seeding};
use crate::api_store::ApiStore;
use crate::generated::access::AstraControlAccess;
use crate::seed::{At, Faults, Tenants};
use crate::world::{Ids, Secret};

impl ApiStore for Store {
    type Seed = AstraControlSeed;
    type Known = Secret;
    type Access = AstraControlAccess;

    fn check(seed: &AstraControlSeed, at: &At<'_>, tenants: &mut Tenants, faults: &mut Faults) {
        seeding::check(seed, at, tenants, faults);
    }

    fn n_tenants(seed: &AstraControlSeed) -> usize {
        seed.accounts.len()
    }

    fn import(seed: &AstraControlSeed, ids: &Ids, now: DateTime<Utc>) -> Self {
        Self::of_seed(seed, ids, now)
    }

    fn export(&self) -> AstraControlSeed {
        self.to_seed()
    }

    fn known(seed: &AstraControlSeed) -> Option<Secret> {
        access::known(seed)
    }

    fn demo(ids: &Ids, now: DateTime<Utc>) -> (Self, Secret) {
        demo::make(ids, now)
    }

    fn access(&self, origin: &str, known: Option<&Secret>) -> AstraControlAccess {
        self.access_at(origin, known)
    }

    #[cfg(feature = "internals")]
    fn parsers() -> Vec<crate::fuzz::Parser> {
        super::fuzz::PARSERS.to_vec()
    }
}
