//! One isolated world: its clock, its source of randomness and its tenants in all three APIs.
//!
//! Everything that a response can depend on besides the request lives here, so that the same seed
//! and the same requests give the same bytes. A tenant id (an environment, an account, an
//! organization or a project) names its world, so any client works unchanged and many worlds share
//! one port; [`Worlds`] is the directory from tenant ids to worlds.

mod chance;
mod clock;
mod credentials;
mod demo;
mod directory;
mod faults;
mod first_credentials;
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
mod seeding;
mod slot;
mod snapshots;
mod start;
mod tenant_ids;

use chrono::{DateTime, Utc};

pub(crate) use chance::Chance;
pub use clock::Clock;
pub(crate) use clock::ClockChange;
pub use credentials::Credential;
pub(crate) use credentials::{Credentials, Register};
pub use demo::{AstraControlDemo, AstromDemo, Demo, OpsManagerDemo};
pub(crate) use directory::WORLDS_MAX_DEFAULT;
pub use directory::{Worlds, WorldsError};
pub(crate) use faults::{Applied, Attempt, Drawn};
pub use faults::{Effect, Failure, Fault, FaultError, FaultId, FaultReport, Faults, RateLimit, ResetAfter};
pub(crate) use first_credentials::{FirstCredential, FirstCredentials};
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
pub(crate) use tenant_ids::Renaming;
pub use tenant_ids::{DrawnIds, TenantIdTaken, TenantIds};

use crate::names::{self, UnknownName};
use crate::{astra_control, astrom, ops_manager};

/// One isolated set of tenants with its own time, randomness, faults and journal.
#[derive(Debug)]
pub struct World {
    /// What this world takes for the present.
    pub clock: Clock,
    /// Where this world gets ids, secrets and nonces.
    #[doc(hidden)]
    pub ids: Ids,
    /// The environments of Ключ-АСТРОМ / АппОптима.
    #[doc(hidden)]
    pub astrom: astrom::Store,
    /// The accounts of Astra Control.
    #[doc(hidden)]
    pub astra_control: astra_control::Store,
    /// The organizations and projects of Ops Manager.
    #[doc(hidden)]
    pub ops_manager: ops_manager::Store,
    /// What goes wrong on purpose.
    pub faults: Faults,
    /// What has happened.
    pub journal: Journal,
    /// What its first users were given, as far as they may be told again.
    pub(crate) first_credentials: FirstCredentials,
    /// What [`reset`](Self::reset) goes back to.
    start: Start,
    /// What [`restore_snapshot`](Self::restore_snapshot) goes back to.
    snapshots: Snapshots,
    generations: Generations,
}

/// The seed of the demo world: its ids and credentials are the same wherever and whenever it starts,
/// so that what one has configured against it keeps working.
const DEMO_SEED: u64 = 1;

/// The stream of a world's seed that decides about faults.
const FAULT_STREAM: u64 = 1;

impl World {
    /// Makes a world without tenants.
    #[doc(hidden)]
    pub fn empty(clock: Clock, ids: Ids) -> Self {
        let faults = Faults::new(ids.stream(FAULT_STREAM));
        Self {
            clock,
            ids,
            astrom: astrom::Store::default(),
            astra_control: astra_control::Store::default(),
            ops_manager: ops_manager::Store::default(),
            faults,
            journal: Journal::new(),
            first_credentials: FirstCredentials::default(),
            start: Start::default(),
            snapshots: Snapshots::default(),
            generations: Generations::default(),
        }
    }

    /// Makes the demo world: one tenant of each API with a few tokens, on the machine's time.
    #[doc(hidden)]
    pub fn demo() -> (Self, Demo) {
        Self::demo_at(Clock::real())
    }

    /// Makes the demo world with a time of its own.
    pub(crate) fn demo_at(clock: Clock) -> (Self, Demo) {
        Self::with_demo_tenants(clock, Ids::from_seed(DEMO_SEED))
    }

    /// Makes a world with the same kinds of tenants as the demo world. The ids of its tenants begin with
    /// its own; `seed` decides the rest of them and all secrets.
    #[doc(hidden)]
    pub fn new(id: WorldId, seed: u64, clock: Clock) -> (Self, Demo) {
        Self::with_demo_tenants(clock, Ids::of_world(id, seed))
    }

    fn with_demo_tenants(clock: Clock, ids: Ids) -> (Self, Demo) {
        let now: DateTime<Utc> = clock.now();
        let (astrom, astrom_demo) = astrom::Store::demo(&ids, now);
        let (astra_control, astra_control_demo) = astra_control::Store::demo(&ids, now);
        let (ops_manager, ops_manager_demo) = ops_manager::Store::demo(&ids, now);
        let demo = Demo { astrom: astrom_demo, astra_control: astra_control_demo, ops_manager: ops_manager_demo };
        let world = Self { astrom, astra_control, ops_manager, ..Self::empty(clock, ids) };
        world.keep_start();
        (world, demo)
    }

    /// Returns the ids of all tenants of this world.
    pub fn tenant_ids(&self) -> Vec<String> {
        let mut ids = self.astrom.tenant_ids();
        ids.extend(self.astra_control.tenant_ids());
        ids.extend(self.ops_manager.tenant_ids());
        ids
    }

    /// Requires that this world has a tenant.
    pub(crate) fn check_tenant(&self, id: &str) -> Result<(), UnknownName> {
        let known = self.tenant_ids();
        if known.iter().any(|known| known == id) { Ok(()) } else { Err(names::unknown_tenant(id, &known)) }
    }
}
