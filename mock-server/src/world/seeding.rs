use super::{Clock, Ids, World, WorldId};
use crate::seed::{Seed, SeedError};
use crate::{astra_control, astrom, ops_manager};

impl World {
    /// Makes a world of a seed, or nothing if anything is wrong with it.
    ///
    /// What the seed leaves open is drawn, in the order of the seed. The state that the world
    /// [resets](Self::reset) to is the one that it begins with.
    ///
    /// # Errors
    ///
    /// [`SeedError`], with all that is wrong.
    pub fn import(seed: &Seed) -> Result<Self, SeedError> {
        let ids = seed.random_seed.map_or_else(Ids::from_operating_system, Ids::from_seed);
        Self::import_with(seed, ids)
    }

    /// Makes a world of a seed as [`import`](Self::import) does, for a world with an id of its own: the ids
    /// of tenants that the seed leaves open begin with it. Those that it gives stay as they are.
    ///
    /// # Errors
    ///
    /// [`SeedError`], with all that is wrong.
    #[doc(hidden)]
    pub fn import_into(id: WorldId, seed: &Seed) -> Result<Self, SeedError> {
        let random_seed = seed.random_seed.unwrap_or_else(|| Ids::from_operating_system().successor_seed());
        Self::import_with(seed, Ids::of_world(id, random_seed))
    }

    fn import_with(seed: &Seed, ids: Ids) -> Result<Self, SeedError> {
        seed.check()?;
        let clock = Clock::from_seed(seed.clock);
        let now = clock.now();
        let world = Self {
            astrom: astrom::Store::import(&seed.astrom, &ids, now),
            astra_control: astra_control::Store::import(&seed.astra_control, &ids, now),
            ops_manager: ops_manager::Store::import(&seed.ops_manager, &ids, now),
            ..Self::empty(clock, ids)
        };
        world.keep_start();
        Ok(world)
    }

    /// Returns a seed of this world as it is: importing it gives a world that answers as this one does.
    ///
    /// Secrets are in it as hashes only. Equal worlds give equal seeds, to the byte: what has no order
    /// of its own is sorted. Page keys and values of `continue` that this world handed out are good for
    /// the imported one, nonces of HTTP Digest are not, and ids are drawn from a generator that follows
    /// from this world's and repeats nothing of it.
    ///
    /// Faults and journal are no part of it.
    ///
    /// Each tenant is read at one instant, under its lock; requests to others may be answered meanwhile.
    #[must_use]
    pub fn export(&self) -> Seed {
        Seed {
            clock: self.clock.to_seed(),
            random_seed: Some(self.ids.successor_seed()),
            astrom: self.astrom.export(),
            astra_control: self.astra_control.export(),
            ops_manager: self.ops_manager.export(),
        }
    }
}
