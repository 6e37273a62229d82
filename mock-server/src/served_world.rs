use std::ops::Deref;
use std::sync::Arc;

use crate::info::Info;
use crate::world::{Clock, Ids, World, WorldId, Worlds, WorldsError};

/// What a world is to be made of; the default is drawn by chance, on the machine's time.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct NewWorld {
    id: Option<WorldId>,
    seed: Option<u64>,
    clock: Option<Clock>,
}

impl NewWorld {
    /// Gives the world this id instead of a random one.
    #[must_use]
    pub fn with_id(self, id: WorldId) -> Self {
        Self { id: Some(id), ..self }
    }

    /// Lets this seed decide the ids and secrets of the world. With the same id, seed and clock a world
    /// gives the same answers to the same requests.
    #[must_use]
    pub fn with_seed(self, seed: u64) -> Self {
        Self { seed: Some(seed), ..self }
    }

    /// Gives the world this clock instead of the machine's time.
    #[must_use]
    pub fn with_clock(self, clock: Clock) -> Self {
        Self { clock: Some(clock), ..self }
    }

    /// Makes the world and adds it to `worlds`, which are served at `origin`.
    pub(crate) fn create(self, worlds: &Worlds, origin: String) -> Result<ServedWorld, WorldsError> {
        let random = Ids::from_operating_system();
        let is_chosen = self.id.is_some();
        let mut id = self.id.unwrap_or_else(|| WorldId::from_bytes(random.bytes()));
        while !is_chosen && worlds.get(id).is_some() {
            id = WorldId::from_bytes(random.bytes());
        }
        let seed = self.seed.unwrap_or_else(|| u64::from_le_bytes(random.bytes()));
        let (world, demo) = World::new(id, seed, self.clock.unwrap_or_else(Clock::real));
        let world = Arc::new(world);
        worlds.add(id, world.clone())?;
        Ok(ServedWorld { id, world, info: Info::new(origin, demo) })
    }
}

/// A world of a running server.
///
/// It gives access to everything in the [`World`]: its clock, faults, journal and stores. It stays on the
/// server when this is dropped; see [`MockServer::delete_world`](crate::MockServer::delete_world).
#[derive(Debug)]
pub struct ServedWorld {
    id: WorldId,
    world: Arc<World>,
    info: Info,
}

impl ServedWorld {
    /// Returns the id of the world.
    pub fn id(&self) -> WorldId {
        self.id
    }

    /// Returns the URLs, ids and credentials that the world started with.
    pub fn info(&self) -> &Info {
        &self.info
    }
}

impl Deref for ServedWorld {
    type Target = World;

    fn deref(&self) -> &World {
        &self.world
    }
}
