use std::ops::Deref;
use std::sync::Arc;

use crate::access::UnknownAccess;
use crate::generated::{Access, Info, Known, Seed};
use crate::seeding::NewlyMade;
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
                state.complete(Some(id), chance);
                let world = World::import_into(id, &state)?;
                if let Some(clock) = clock {
                    world.clock.restore(&clock);
                    world.keep_start();
                }
                (world, Known::of_seed(&state))
            }
            None => {
                let seed = seed.unwrap_or_else(|| chance.seed(Some(id)));
                let NewlyMade { world, known } = World::new_at(id, seed, clock.unwrap_or_else(|| chance.clock()));
                (world, known)
            }
        };
        world.remember(&worlds.rules(), &known);
        let access = world.access(&origin, &known);
        ServedWorld::add(worlds, id, world, access)
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
    connection: Connection,
}

/// What clients can know of a world, and whether that is everything.
#[derive(Debug, Clone)]
pub(crate) struct Connection {
    access: Access,
    info: Result<Info, UnknownAccess>,
}

impl From<Access> for Connection {
    fn from(access: Access) -> Self {
        Self { info: access.info(), access }
    }
}

impl Connection {
    /// Adds the authority that clients have to trust.
    pub(crate) fn with_ca_certificate(self, certificate: Option<String>) -> Self {
        Access { ca_certificate: certificate, ..self.access }.into()
    }

    /// Adds where the control API has the world.
    pub(crate) fn with_control_url(self, url: Option<String>) -> Self {
        Access { control_url: url, ..self.access }.into()
    }

    pub(crate) fn info(&self) -> Result<&Info, UnknownAccess> {
        self.info.as_ref().map_err(|unknown| *unknown)
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
        let world = original.fork_into(id).map_err(|error| WorldsError::TenantTaken(error.id().to_owned()))?;
        // Nobody could read its credentials off the original.
        let access = world.access(origin, &Known::default());
        Self::add(worlds, id, world, access)
    }

    fn add(worlds: &Arc<Worlds>, id: WorldId, world: World, access: Access) -> Result<Self, WorldsError> {
        let world = Arc::new(world);
        worlds.add(id, world.clone())?;
        Ok(Self { id, worlds: worlds.clone(), world, connection: access.into() })
    }

    /// Adds the authority that clients have to trust.
    pub(crate) fn with_ca_certificate(self, certificate: Option<&String>) -> Self {
        Self { connection: self.connection.with_ca_certificate(certificate.cloned()), ..self }
    }

    /// Adds where the control API has the world.
    pub(crate) fn with_control_url(self, url: Option<String>) -> Self {
        Self { connection: self.connection.with_control_url(url), ..self }
    }

    /// Returns the id of the world.
    pub fn id(&self) -> WorldId {
        self.id
    }

    /// Returns the URLs, ids and credentials that the world started with.
    ///
    /// # Errors
    ///
    /// [`UnknownAccess`], if one of them is not known, as in a [copy](crate::MockServer::fork_world), or in a
    /// [state](NewWorld::with_state) without secrets. [`access`](Self::access) has what is known of any world.
    pub fn info(&self) -> Result<&Info, UnknownAccess> {
        self.connection.info()
    }

    /// Returns the URLs and ids that the world started with, and the credentials that are known.
    pub fn access(&self) -> &Access {
        self.connection.access()
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
