//! One isolated world: its clock, its source of randomness and its tenants in all APIs.
//!
//! Everything that a response can depend on besides the request lives here, so that the same seed
//! and the same requests give the same bytes. A tenant id (an environment, an account, an
//! organization or a project) names its world, so any client works unchanged and many worlds share
//! one port; [`Worlds`] is the directory from tenant ids to worlds.

mod chance;
mod clock;
mod clock_seed;
mod credentials;
mod directory;
mod faults;
mod fork;
mod generation;
mod id;
mod ids;
mod journal;
mod marks;
mod ranking;
mod rate;
mod rules;
mod secret;
mod slot;
mod snapshots;
mod start;
mod store;
mod tenant_ids;

use std::any::TypeId;

pub(crate) use chance::Chance;
pub use clock::Clock;
pub(crate) use clock::ClockChange;
pub use clock_seed::{ClockSeed, ScaledClockSeed};
pub use credentials::Credential;
pub(crate) use credentials::{Credentials, Register};
pub(crate) use directory::WORLDS_MAX_DEFAULT;
pub use directory::Worlds;
pub use directory::WorldsError;
pub use faults::RateWindow;
pub(crate) use faults::{Applied, Attempt, Drawn};
pub use faults::{Effect, Failure, Fault, FaultError, FaultId, FaultReport, Faults, RateLimit, ResetAfter};
pub(crate) use generation::Generation;
use generation::Generations;
pub use id::{InvalidWorldId, WorldId};
pub use ids::Ids;
pub(crate) use ids::SEED_MAX;
pub use journal::{Count, Entry, FaultNote, Journal, Limits as JournalLimits, Mismatch, Query};
pub(crate) use journal::{LOOK_PERIOD, Packed, Record, Said};
pub(crate) use marks::{Changed, Marks};
pub(crate) use ranking::Ranking;
pub use rate::{InvalidRate, Rate};
pub(crate) use rules::Rules;
pub use secret::Secret;
pub(crate) use secret::SecretHash;
pub(crate) use slot::Slot;
pub(crate) use snapshots::SNAPSHOTS_MAX;
pub use snapshots::{Snapshot, TooManySnapshots};
use snapshots::{SnapshotRoom, Snapshots};
use start::Start;
use store::AnyStore;
pub(crate) use store::TenantStore;
pub use tenant_ids::{DrawnIds, Tenant, TenantIdError, TenantIds};
pub(crate) use tenant_ids::{Renaming, TenantKind};

use crate::names::{self, UnknownName};

/// One isolated set of tenants with its own time, randomness, faults and journal.
#[derive(Debug)]
pub struct World {
    /// What this world takes for the present.
    pub clock: Clock,
    /// Where this world gets ids, secrets and nonces.
    #[doc(hidden)]
    pub ids: Ids,
    /// What the APIs keep.
    stores: Box<dyn AnyStore>,
    /// What goes wrong on purpose.
    pub faults: Faults,
    /// What has happened.
    pub journal: Journal,
    /// What [`reset`](Self::reset) goes back to.
    start: Start<World>,
    /// What [`restore_snapshot`](Self::restore_snapshot) goes back to.
    snapshots: Snapshots<World>,
    /// Which state a request belongs to.
    pub(crate) generations: Generations,
}

/// The stream of a world's seed that decides about faults.
const FAULT_STREAM: u64 = 1;

impl World {
    /// Makes a world of what the APIs keep.
    pub(crate) fn with_stores(clock: Clock, ids: Ids, stores: impl TenantStore) -> Self {
        Self::with_all(clock, ids, Box::new(stores))
    }

    fn with_all(clock: Clock, ids: Ids, stores: Box<dyn AnyStore>) -> Self {
        let faults = Faults::new(ids.stream(FAULT_STREAM));
        Self {
            clock,
            ids,
            stores,
            faults,
            journal: Journal::new(),
            start: Start::default(),
            snapshots: Snapshots::default(),
            generations: Generations::default(),
        }
    }

    /// Returns what an API keeps, by the type of its store.
    pub(crate) fn store<S: TenantStore>(&self) -> &S {
        let store = self.stores.store(TypeId::of::<S>()).and_then(|store| store.downcast_ref());
        store.expect("a world has a store of each API")
    }

    /// Whether a credential leads to this world where a path names no tenant.
    pub(crate) fn has_credential(&self, credential: Credential) -> bool {
        self.stores.has_credential(credential)
    }

    /// Enters the credentials of this world; `None` strikes them out. See [`TenantStore::list_credentials`].
    fn list_credentials(&self, register: Option<&Register>) {
        self.stores.list_credentials(register);
    }

    /// Returns the ids of all tenants of this world.
    pub fn tenant_ids(&self) -> Vec<String> {
        self.stores.tenants().iter().map(|tenant| tenant.id().to_owned()).collect()
    }

    /// Requires that this world has a tenant.
    pub(crate) fn check_tenant(&self, id: &str) -> Result<(), UnknownName> {
        let known = self.tenant_ids();
        if known.iter().any(|known| known == id) { Ok(()) } else { Err(names::unknown_tenant(id, &known)) }
    }
}
