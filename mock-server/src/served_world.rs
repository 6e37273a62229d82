use std::ops::Deref;
use std::sync::Arc;

use crate::access::Access;
use crate::info::Info;
use crate::seed::Seed;
use crate::world::{Clock, World, WorldId, Worlds, WorldsError};

/// What a world is to be made of; the default is drawn by chance, on the machine's time.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct NewWorld {
    id: Option<WorldId>,
    seed: Option<u64>,
    clock: Option<Clock>,
    state: Option<Seed>,
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

    /// Lets the world begin with this state instead of demo tenants. A clock or a seed that is given beside it
    /// stands before that of the state.
    #[must_use]
    pub fn with_state(self, state: Seed) -> Self {
        Self { state: Some(state), ..self }
    }

    pub(crate) fn with(self, id: Option<WorldId>, state: Option<Seed>) -> Self {
        Self { id, state, ..self }
    }

    /// Makes the world and adds it to `worlds`, which are served at `origin`.
    pub(crate) fn create(self, worlds: &Arc<Worlds>, origin: String) -> Result<ServedWorld, WorldsError> {
        let Self { id, seed, clock, state } = self;
        let (id, chance) = (choose(worlds, id)?, worlds.chance());
        let (world, known) = match state {
            Some(mut state) => {
                state.random_seed = seed.or(state.random_seed);
                chance.complete(Some(id), &mut state);
                let world = World::import_into(id, &state)?;
                if let Some(clock) = clock {
                    world.clock.restore(&clock);
                    world.keep_start();
                }
                world.remember(&worlds.rules(), || Access::credentials_of(&state));
                let access = Access::of_seed(&origin, &world, &state);
                (world, Known::tenants(access))
            }
            None => {
                let seed = seed.unwrap_or_else(|| chance.seed(Some(id)));
                let (world, demo) = World::new(id, seed, clock.unwrap_or_else(|| chance.clock()));
                world.remember(&worlds.rules(), || demo.credentials());
                (world, Known::demo(Info::new(origin, demo)))
            }
        };
        ServedWorld::add(worlds, id, world, known)
    }
}

/// Returns the id of a new world, for which there is room.
fn choose(worlds: &Worlds, id: Option<WorldId>) -> Result<WorldId, WorldsError> {
    let draw = || worlds.chance().world_id();
    let mut chosen = id.unwrap_or_else(draw);
    while id.is_none() && worlds.get(chosen).is_some() {
        chosen = draw();
    }
    // Before the world is made: that takes a while if much is in it.
    worlds.check_room(chosen)?;
    Ok(chosen)
}

/// A world of a running server.
///
/// It gives access to everything in the [`World`]: its clock, faults, journal and stores. It stays on the
/// server when this is dropped; see [`MockServer::delete_world`](crate::MockServer::delete_world).
#[derive(Debug)]
pub struct ServedWorld {
    id: WorldId,
    worlds: Arc<Worlds>,
    world: Arc<World>,
    known: Known,
}

/// What is known of a world from the outside.
#[derive(Debug, Clone)]
pub(crate) struct Known {
    access: Access,
    /// The credentials that every world with demo tenants has.
    info: Option<Info>,
}

impl Known {
    pub(crate) fn demo(info: Info) -> Self {
        Self { access: info.clone().into(), info: Some(info) }
    }

    pub(crate) fn tenants(access: Access) -> Self {
        Self { access, info: None }
    }

    /// Adds the authority that clients have to trust.
    pub(crate) fn with_ca_certificate(mut self, certificate: Option<String>) -> Self {
        self.access.ca_certificate.clone_from(&certificate);
        self.info = self.info.map(|info| info.with_ca_certificate(certificate));
        self
    }

    /// Adds where the control API has the world.
    pub(crate) fn with_control_url(mut self, url: Option<String>) -> Self {
        self.access.control_url.clone_from(&url);
        self.info = self.info.map(|info| info.with_control_url(url));
        self
    }

    pub(crate) fn info(&self) -> Option<&Info> {
        self.info.as_ref()
    }

    pub(crate) fn access(&self) -> &Access {
        &self.access
    }
}

impl ServedWorld {
    /// Adds a copy of a world as it is now.
    pub(crate) fn fork_of(
        original: &World,
        id: Option<WorldId>,
        worlds: &Arc<Worlds>,
        origin: &str,
    ) -> Result<Self, WorldsError> {
        let id = choose(worlds, id)?;
        let world = original.fork_into(id).map_err(|error| WorldsError::TenantTaken(error.0))?;
        let access = Access::of_world(origin, &world);
        Self::add(worlds, id, world, Known::tenants(access))
    }

    fn add(worlds: &Arc<Worlds>, id: WorldId, world: World, known: Known) -> Result<Self, WorldsError> {
        let world = Arc::new(world);
        worlds.add(id, world.clone())?;
        Ok(Self { id, worlds: worlds.clone(), world, known })
    }

    /// Adds the authority that clients have to trust.
    pub(crate) fn with_ca_certificate(self, certificate: Option<&String>) -> Self {
        Self { known: self.known.with_ca_certificate(certificate.cloned()), ..self }
    }

    /// Adds where the control API has the world.
    pub(crate) fn with_control_url(self, url: Option<String>) -> Self {
        Self { known: self.known.with_control_url(url), ..self }
    }

    /// Returns the id of the world.
    pub fn id(&self) -> WorldId {
        self.id
    }

    /// Returns the URLs, ids and credentials that the world started with.
    ///
    /// # Panics
    ///
    /// If it is none with demo tenants: one with a [state](NewWorld::with_state) of its own, or a
    /// [copy](crate::MockServer::fork_world). [`access`](Self::access) has what is known of any world.
    pub fn info(&self) -> &Info {
        self.known.info().expect("a world with demo tenants; of others `access` tells what is known")
    }

    /// Returns the URLs and ids that the world started with, and the credentials that are known.
    pub fn access(&self) -> &Access {
        self.known.access()
    }

    /// Takes over the state of another world, as [`World::restore`] does, and is found under the tenants that it
    /// has then.
    ///
    /// # Errors
    ///
    /// [`WorldsError`] if another world of the server has one of the tenants, or this one was deleted; nothing
    /// was changed then.
    pub fn restore(&self, other: &World) -> Result<(), WorldsError> {
        self.worlds.restore(Some(self.id), other).map(|_| ())
    }

    /// Goes back to its start, as [`World::reset`] does, and is found under the tenants that it has then.
    ///
    /// # Errors
    ///
    /// As for [`restore`](Self::restore).
    pub fn reset(&self) -> Result<bool, WorldsError> {
        self.worlds.reset(Some(self.id))
    }

    /// Goes back to a snapshot, as [`World::restore_snapshot`] does, and is found under the tenants that it has
    /// then.
    ///
    /// # Errors
    ///
    /// As for [`restore`](Self::restore).
    pub fn restore_snapshot(&self, name: &str) -> Result<bool, WorldsError> {
        let state = self.world.snapshot(name);
        state.map_or(Ok(false), |state| self.restore(&state).map(|()| true))
    }
}

impl Deref for ServedWorld {
    type Target = World;

    fn deref(&self) -> &World {
        &self.world
    }
}
