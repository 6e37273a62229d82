//! Worlds from seeds and for a demonstration, and back.

use std::sync::Arc;

use crate::api_store::ApiStore as _;
use crate::generated::{Access, Info, Known, Seed, Stores};
use crate::seed::SeedError;
use crate::world::{Clock, Ids, Rules, World, WorldId};

/// The seed of the demo world: its ids and credentials are the same wherever and whenever it starts,
/// so that what one has configured against it keeps working.
const DEMO_SEED: u64 = 1;

impl World {
    /// Makes the demo world: one tenant of each API with a few tokens, on the machine's time. What clients need to use it has
    /// URLs without an origin, because nobody serves it yet.
    #[doc(hidden)]
    pub fn demo() -> (Self, Info) {
        Self::demo_at(Clock::real()).with_info()
    }

    /// Makes a world without tenants.
    #[doc(hidden)]
    pub fn empty(clock: Clock, ids: Ids) -> Self {
        Self::with_stores(clock, ids, Stores::default())
    }

    /// Makes the demo world with a time of its own.
    pub(crate) fn demo_at(clock: Clock) -> NewlyMade {
        NewlyMade::demo(clock, Ids::from_seed(DEMO_SEED))
    }

    /// Makes a world with the same kinds of tenants as the demo world. The ids of its tenants begin with
    /// its own; `seed` decides the rest of them and all secrets.
    #[doc(hidden)]
    pub fn new(id: WorldId, seed: u64, clock: Clock) -> (Self, Info) {
        Self::new_at(id, seed, clock).with_info()
    }

    pub(crate) fn new_at(id: WorldId, seed: u64, clock: Clock) -> NewlyMade {
        NewlyMade::demo(clock, Ids::of_world(id, seed))
    }

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
        let stores = Stores::import(seed, &ids, clock.now());
        let world = Self::with_stores(clock, ids, stores);
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
        let stored = self.store::<Stores>().export();
        Seed { clock: self.clock.to_seed(), random_seed: Some(self.ids.successor_seed()), ..stored }
    }

    /// Remembers the credentials of a world in which nothing has happened yet, if they may be told again.
    pub(crate) fn remember(&self, rules: &Rules, known: &Known) {
        if rules.shows_secrets {
            let known = Arc::new(known.clone());
            self.store::<Stores>().first_credentials.replace(Some(known.clone()));
            if let Some(start) = self.start() {
                start.store::<Stores>().first_credentials.replace(Some(known));
            }
        }
    }

    /// Tells where the tenants are served at an origin, and those of the remembered credentials that are still there.
    pub(crate) fn access_again(&self, origin: &str) -> Access {
        let stores: &Stores = self.store();
        stores.access(origin, stores.first_credentials.kept().as_deref())
    }

    /// Tells where the tenants are served at an origin, and the credentials that are known and still there.
    pub(crate) fn access(&self, origin: &str, known: &Known) -> Access {
        self.store::<Stores>().access(origin, Some(known))
    }
}

impl Known {
    /// Returns the credentials that a seed gives with their secrets.
    pub(crate) fn of_seed(seed: &Seed) -> Self {
        Stores::known(seed).unwrap_or_default()
    }
}

/// A world that nothing has happened in yet, and the credentials that its maker knows.
#[derive(Debug)]
pub(crate) struct NewlyMade {
    pub(crate) world: World,
    pub(crate) known: Known,
}

impl NewlyMade {
    fn demo(clock: Clock, ids: Ids) -> Self {
        let (stores, known) = Stores::demo(&ids, clock.now());
        let world = World::with_stores(clock, ids, stores);
        world.keep_start();
        Self { world, known }
    }

    fn with_info(self) -> (World, Info) {
        let info = self.world.access("", &self.known).info();
        (self.world, info.expect("the demo of each API has tenants and a credential"))
    }
}
