//! One isolated world: its clock, its source of randomness and its tenants in all three APIs.
//!
//! Everything that a response can depend on besides the request lives here, so that the same seed
//! and the same requests give the same bytes. A tenant id (an environment, an account, an
//! organization or a project) names its world, so any client works unchanged and many worlds share
//! one port; [`Worlds`] is the directory from tenant ids to worlds.

mod clock;
mod demo;
mod directory;
mod ids;
mod ranking;
mod secret;
mod slot;

pub use clock::Clock;
pub use demo::{AstraControlDemo, AstromDemo, Demo, OpsManagerDemo};
pub use directory::Worlds;
pub use ids::Ids;
pub(crate) use ranking::Ranking;
pub use secret::{Secret, SecretHash};
pub(crate) use slot::Slot;

use crate::{astra_control, astrom, ops_manager};

/// One isolated set of tenants with its own time and randomness.
#[derive(Debug)]
pub struct World {
    /// What this world takes for the present.
    pub clock: Clock,
    /// Where this world gets ids, secrets and nonces.
    pub ids: Ids,
    /// The environments of Ключ-АСТРОМ / АппОптима.
    pub astrom: astrom::Store,
    /// The accounts of Astra Control.
    pub astra_control: astra_control::Store,
    /// The organizations and projects of Ops Manager.
    pub ops_manager: ops_manager::Store,
}

/// The seed of the demo world: its ids and credentials are the same wherever and whenever it starts,
/// so that what one has configured against it keeps working.
const DEMO_SEED: u64 = 1;

impl World {
    /// Makes the demo world: one tenant of each API with a few tokens, on the machine's time.
    pub fn demo() -> (Self, Demo) {
        let (clock, ids) = (Clock::real(), Ids::from_seed(DEMO_SEED));
        let now = clock.now();
        let (astrom, astrom_demo) = astrom::Store::demo(&ids, now);
        let (astra_control, astra_control_demo) = astra_control::Store::demo(&ids, now);
        let (ops_manager, ops_manager_demo) = ops_manager::Store::demo(&ids, now);
        let demo = Demo { astrom: astrom_demo, astra_control: astra_control_demo, ops_manager: ops_manager_demo };
        (Self { clock, ids, astrom, astra_control, ops_manager }, demo)
    }

    /// Returns the ids of all tenants of this world.
    pub fn tenant_ids(&self) -> Vec<String> {
        let mut ids = self.astrom.tenant_ids();
        ids.extend(self.astra_control.tenant_ids());
        ids.extend(self.ops_manager.tenant_ids());
        ids
    }
}
