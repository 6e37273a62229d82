use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use super::{Chance, Credential, Credentials, Rules, SnapshotRoom, World, WorldId};
use crate::seed::SeedError;

/// The worlds of a server, and the directory from the ids of tenants to them.
///
/// Ids of environments, accounts, organizations and projects are unique across all worlds of a
/// server, so one map serves the three APIs. A request without a tenant, or with an unknown one,
/// is the default world's.
#[derive(Debug)]
pub struct Worlds {
    default: Arc<World>,
    n_max: usize,
    snapshots: SnapshotRoom,
    rules: Rules,
    chance: Chance,
    directory: RwLock<Directory>,
    /// What the worlds beside the default one have.
    credentials: Credentials,
    /// Held while a world gets another state: its tenants are entered first, and two states of one world must
    /// not be mixed.
    restoring: Mutex<()>,
}

#[derive(Debug)]
struct Directory {
    by_id: BTreeMap<WorldId, Member>,
    by_tenant: HashMap<Arc<str>, Arc<World>>,
    tenants_of_default: Vec<Arc<str>>,
}

/// A world that has an id, with the tenants under which it was entered.
#[derive(Debug)]
struct Member {
    world: Arc<World>,
    tenants: Vec<Arc<str>>,
}

/// Why a world is not added, or does not get another state.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WorldsError {
    /// Another world has the id.
    #[error("there is a world {0} already; delete it first, or choose another id")]
    IdTaken(WorldId),
    /// Another world has a tenant of the same id.
    #[error("another world has the tenant {0}; give it another id")]
    TenantTaken(String),
    /// The server has as many worlds as it may.
    #[error("the server has {0} worlds, which is its limit; delete some, or raise the limit (--worlds-max)")]
    TooMany(usize),
    /// The world was deleted.
    #[error("the world {0} was deleted")]
    Gone(WorldId),
    /// What the world is to be made of is wrong.
    #[error(transparent)]
    Seed(#[from] SeedError),
}

/// The worlds that a server may have beside the default one, unless it is told otherwise.
pub(crate) const WORLDS_MAX_DEFAULT: usize = 10_000;

impl Worlds {
    /// A directory with one world, which is also the default one.
    pub fn new(default: Arc<World>) -> Self {
        let mut directory =
            Directory { by_id: BTreeMap::new(), by_tenant: HashMap::new(), tenants_of_default: Vec::new() };
        directory.tenants_of_default = directory.enter(&default, default.tenant_ids());
        let snapshots = SnapshotRoom::of_worlds(WORLDS_MAX_DEFAULT);
        default.snapshots.share(&snapshots);
        Self {
            default,
            n_max: WORLDS_MAX_DEFAULT,
            snapshots,
            rules: Rules::default(),
            chance: Chance::default(),
            directory: RwLock::new(directory),
            credentials: Credentials::default(),
            restoring: Mutex::default(),
        }
    }

    /// Sets how many worlds there may be beside the default one, and snapshots of all of them, though as many as a world
    /// may have at least.
    #[must_use]
    pub fn with_limit(self, n_max: usize) -> Self {
        let snapshots = SnapshotRoom::of_worlds(n_max);
        self.default.snapshots.share(&snapshots);
        Self { n_max, snapshots, ..self }
    }

    /// Sets what holds for every world, the default one and those to come.
    #[must_use]
    pub(crate) fn with_rules(self, rules: Rules) -> Self {
        rules.apply(&self.default);
        Self { rules, ..self }
    }

    /// Returns what holds for every world.
    pub(crate) fn rules(&self) -> Rules {
        self.rules
    }

    /// Sets what decides about worlds where nobody has.
    #[must_use]
    pub(crate) fn with_chance(self, chance: Chance) -> Self {
        Self { chance, ..self }
    }

    /// Returns what decides about worlds where nobody has.
    pub(crate) fn chance(&self) -> &Chance {
        &self.chance
    }

    /// Adds a world under its id and the ids of its tenants.
    ///
    /// # Errors
    ///
    /// [`WorldsError`]; nothing was added then.
    pub fn add(&self, id: WorldId, world: Arc<World>) -> Result<(), WorldsError> {
        let tenants = world.tenant_ids();
        let mut directory = self.write();
        self.admit(&directory, id)?;
        directory.check_free(&tenants, None)?;
        self.rules.apply(&world);
        world.generations.begin();
        world.snapshots.share(&self.snapshots);
        world.list_credentials(Some(&self.credentials.register(id)));
        let tenants = directory.enter(&world, tenants);
        directory.by_id.insert(id, Member { world, tenants });
        Ok(())
    }

    /// Requires that a world with this id could be added.
    ///
    /// # Errors
    ///
    /// [`WorldsError::IdTaken`], [`WorldsError::TooMany`].
    pub(crate) fn check_room(&self, id: WorldId) -> Result<(), WorldsError> {
        self.admit(&self.read(), id)
    }

    fn admit(&self, directory: &Directory, id: WorldId) -> Result<(), WorldsError> {
        if directory.by_id.contains_key(&id) {
            return Err(WorldsError::IdTaken(id));
        }
        if directory.by_id.len() >= self.n_max { Err(WorldsError::TooMany(self.n_max)) } else { Ok(()) }
    }

    /// Removes a world: requests to it that wait are given up, and whoever waits for its journal is woken. Returns it if
    /// it was there.
    pub fn remove(&self, id: WorldId) -> Option<Arc<World>> {
        let world = self.get(id)?;
        // Before its id is free: the next world with it may have the same credentials.
        world.list_credentials(None);
        let mut directory = self.write();
        let is_there = directory.by_id.get(&id).is_some_and(|member| Arc::ptr_eq(&member.world, &world));
        let Member { world, tenants } = is_there.then(|| directory.by_id.remove(&id)).flatten()?;
        directory.leave(&tenants);
        drop(directory);
        world.generations.end();
        Some(world)
    }

    /// Lets a world take over the state of another one, as [`World::restore`] does, and enters the tenants
    /// that it has then. `id` is `None` for the default world. Returns the world.
    ///
    /// # Errors
    ///
    /// [`WorldsError::TenantTaken`] if a third world has one of the tenants, [`WorldsError::Gone`]; nothing
    /// was changed then.
    pub fn restore(&self, id: Option<WorldId>, other: &World) -> Result<Arc<World>, WorldsError> {
        let _turn = self.restoring.lock().unwrap_or_else(PoisonError::into_inner);
        let world = self.reenter(id, other.tenant_ids())?;
        world.restore(other);
        Ok(world)
    }

    /// Resets a world, as [`World::reset`] does, and enters the tenants that it has then; returns whether it
    /// had a state to go back to. `id` is `None` for the default world.
    ///
    /// # Errors
    ///
    /// As for [`restore`](Self::restore).
    pub fn reset(&self, id: Option<WorldId>) -> Result<bool, WorldsError> {
        let _turn = self.restoring.lock().unwrap_or_else(PoisonError::into_inner);
        let world = match id {
            Some(id) => self.get(id).ok_or(WorldsError::Gone(id))?,
            None => self.default.clone(),
        };
        let Some(start) = world.start() else { return Ok(false) };
        Ok(self.reenter(id, start.tenant_ids())?.reset())
    }

    /// Enters a world under other tenants, or changes nothing.
    fn reenter(&self, id: Option<WorldId>, tenants: Vec<String>) -> Result<Arc<World>, WorldsError> {
        let mut directory = self.write();
        let world = match id {
            Some(id) => directory.by_id.get(&id).ok_or(WorldsError::Gone(id))?.world.clone(),
            None => self.default.clone(),
        };
        directory.check_free(&tenants, Some(&world))?;
        let before = match id.and_then(|id| directory.by_id.get_mut(&id)) {
            Some(member) => std::mem::take(&mut member.tenants),
            None => std::mem::take(&mut directory.tenants_of_default),
        };
        directory.leave(&before);
        let entered = directory.enter(&world, tenants);
        match id.and_then(|id| directory.by_id.get_mut(&id)) {
            Some(member) => member.tenants = entered,
            None => directory.tenants_of_default = entered,
        }
        Ok(world)
    }

    /// Returns the world of an id.
    pub fn get(&self, id: WorldId) -> Option<Arc<World>> {
        self.read().by_id.get(&id).map(|member| member.world.clone())
    }

    /// Returns the ids of all worlds but the default one, in order.
    pub fn ids(&self) -> Vec<WorldId> {
        self.read().by_id.keys().copied().collect()
    }

    /// Returns all worlds, the default one first.
    pub(crate) fn all(&self) -> Vec<Arc<World>> {
        let directory = self.read();
        let members = directory.by_id.values().map(|member| &member.world);
        std::iter::once(&self.default).chain(members).cloned().collect()
    }

    /// Returns all worlds by id; that of the default one is `None`.
    pub(crate) fn by_id(&self) -> Vec<(Option<WorldId>, Arc<World>)> {
        let directory = self.read();
        let members = directory.by_id.iter().map(|(id, member)| (Some(*id), member.world.clone()));
        std::iter::once((None, self.default.clone())).chain(members).collect()
    }

    /// Returns the number of worlds beside the default one.
    pub fn len(&self) -> usize {
        self.read().by_id.len()
    }

    /// Returns how many worlds there may be beside the default one.
    pub fn limit(&self) -> usize {
        self.n_max
    }

    /// Returns whether the default world is the only one.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns the world that answers for requests without a known tenant.
    pub fn default_world(&self) -> &Arc<World> {
        &self.default
    }

    /// Returns the world of `tenant`, or the default world if no world has that tenant.
    ///
    /// A tenant that came to its world later is found by the first eight digits of its id, if they are
    /// those of the world.
    pub fn of(&self, tenant: &str) -> Arc<World> {
        let directory = self.read();
        let by_prefix = || {
            let id: WorldId = tenant.get(..2 * WorldId::LEN)?.parse().ok()?;
            directory.by_id.get(&id).map(|member| &member.world)
        };
        directory.by_tenant.get(tenant).or_else(by_prefix).unwrap_or(&self.default).clone()
    }

    /// Returns the world that has a credential: the default one before the others, and these in the order of their ids.
    pub(crate) fn with_credential(&self, credential: Credential) -> Option<Arc<World>> {
        if self.default.has_credential(credential) {
            return Some(self.default.clone());
        }
        self.get(self.credentials.first(credential)?)
    }

    fn read(&self) -> RwLockReadGuard<'_, Directory> {
        self.directory.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, Directory> {
        self.directory.write().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Directory {
    /// Requires that no world, `own` left out, has one of the tenants.
    fn check_free(&self, tenants: &[String], own: Option<&Arc<World>>) -> Result<(), WorldsError> {
        let is_own = |world: &Arc<World>| own.is_some_and(|own| Arc::ptr_eq(own, world));
        let is_taken = |tenant: &&String| self.by_tenant.get(tenant.as_str()).is_some_and(|of| !is_own(of));
        tenants.iter().find(is_taken).map_or(Ok(()), |taken| Err(WorldsError::TenantTaken(taken.clone())))
    }

    fn enter(&mut self, world: &Arc<World>, tenants: Vec<String>) -> Vec<Arc<str>> {
        let tenants: Vec<Arc<str>> = tenants.into_iter().map(Arc::from).collect();
        self.by_tenant.extend(tenants.iter().map(|tenant| (tenant.clone(), world.clone())));
        tenants
    }

    fn leave(&mut self, tenants: &[Arc<str>]) {
        for tenant in tenants {
            self.by_tenant.remove(tenant);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Seed;
    use crate::apis::astrom::TokenSeed;
    use crate::apis::ops_manager::{NewKey, ObjectId};
    use crate::world::{Clock, Ids};

    fn worlds(n_max: usize) -> Worlds {
        Worlds::new(Arc::new(World::empty(Clock::real(), Ids::from_seed(1)))).with_limit(n_max)
    }

    fn world(id: &str) -> (WorldId, Arc<World>, String) {
        let id: WorldId = id.parse().unwrap();
        let (world, demo) = World::new(id, 9, Clock::real());
        (id, Arc::new(world), demo.astrom.environment_id)
    }

    #[test]
    fn tenants_lead_to_their_world_until_it_is_removed() {
        let worlds = worlds(10);
        let (id, a, tenant) = world("0000000a");
        worlds.add(id, a.clone()).unwrap();
        assert!(Arc::ptr_eq(&worlds.of(&tenant), &a));
        assert!(a.tenant_ids().iter().all(|tenant| tenant.starts_with("0000000a")), "{:?}", a.tenant_ids());
        a.astrom().add_environment("0000000a-later", &a.ids);
        assert!(Arc::ptr_eq(&worlds.of("0000000a-later"), &a));
        assert!(Arc::ptr_eq(&worlds.of("later"), worlds.default_world()));
        assert!(worlds.remove(id).is_some() && worlds.remove(id).is_none());
        assert!(Arc::ptr_eq(&worlds.of(&tenant), worlds.default_world()));
        assert_eq!(worlds.ids(), []);
    }

    #[test]
    fn clashes_and_too_many_worlds_are_refused() {
        let worlds = worlds(2);
        let (a, world_a, tenant) = world("0000000a");
        let (b, world_b, _) = world("0000000b");
        let (c, world_c, _) = world("0000000c");
        worlds.add(a, world_a.clone()).unwrap();
        assert_eq!(worlds.add(a, world_b.clone()), Err(WorldsError::IdTaken(a)));
        let twice = worlds.add(b, world_a).unwrap_err();
        assert!(
            matches!(&twice, WorldsError::TenantTaken(id) if tenant.starts_with("0000000a") && id.starts_with("0000000a"))
        );
        worlds.add(b, world_b).unwrap();
        assert_eq!(worlds.add(c, world_c), Err(WorldsError::TooMany(2)));
        assert_eq!(worlds.ids(), [a, b]);
    }

    /// Goal: the index of credentials is what asking every world would give, whatever happens to the worlds.
    #[test]
    fn credential_leads_to_the_worlds_that_have_it() {
        let worlds = worlds(10);
        let (a, world_a, tenant) = world("0000000a");
        let environment = world_a.astrom().environment(&tenant).unwrap();
        let token = || {
            let seed = TokenSeed::new("john.smith", &[], world_a.clock.now());
            environment.add_token(&world_a.ids, seed).unwrap().id.credential()
        };
        let before = token();
        world_a.keep_start();
        worlds.add(a, world_a.clone()).unwrap();
        let found = |credential| worlds.with_credential(credential);
        let is_a = |credential| found(credential).is_some_and(|world| Arc::ptr_eq(&world, &world_a));
        let later = token();
        assert!(is_a(before) && is_a(later));
        // A copy has them, too, and comes behind by its id; a third world comes first.
        let (b, c): (WorldId, WorldId) = ("0000000b".parse().unwrap(), "00000001".parse().unwrap());
        worlds.add(b, Arc::new(world_a.fork_into(b).unwrap())).unwrap();
        assert!(is_a(later));
        worlds.add(c, Arc::new(world_a.fork_into(c).unwrap())).unwrap();
        assert!(Arc::ptr_eq(&found(later).unwrap(), &worlds.get(c).unwrap()));
        assert!(worlds.remove(c).is_some() && is_a(later));
        assert_eq!(worlds.reset(Some(a)), Ok(true));
        assert!(is_a(before) && Arc::ptr_eq(&found(later).unwrap(), &worlds.get(b).unwrap()));
        // Only the environment that answers where a path names none counts.
        let other = world_a.astrom().add_environment("0000000a-other", &world_a.ids);
        assert!(is_a(before));
        world_a.astrom().set_default_environment(&other);
        assert!(!is_a(before));
        worlds.restore(Some(a), &World::import(&Seed::default()).unwrap()).unwrap();
        assert!(worlds.remove(a).is_some() && worlds.remove(b).is_some());
        assert_eq!((found(before).is_some(), worlds.credentials.len()), (false, 0));
    }

    #[test]
    fn key_leads_to_the_worlds_that_have_it() {
        let worlds = worlds(10);
        let (a, world_a, _) = world("0000000a");
        worlds.add(a, world_a.clone()).unwrap();
        let n_before = worlds.credentials.len();
        let organization = world_a.ops_manager().add_organization(ObjectId::draw(&world_a.ids), "Example Org");
        let key = world_a.ops_manager().add_key(&organization, NewKey::new("pipeline"), &world_a.ids).unwrap();
        let key = key.public_key.credential();
        assert!(Arc::ptr_eq(&worlds.with_credential(key).unwrap(), &world_a));
        assert_eq!(worlds.credentials.len(), n_before + 1);
        let with_key = world_a.fork();
        assert_eq!(worlds.reset(Some(a)), Ok(true));
        assert!(worlds.with_credential(key).is_none());
        worlds.restore(Some(a), &with_key).unwrap();
        assert!(worlds.with_credential(key).is_some());
        worlds.remove(a);
        assert!(worlds.with_credential(key).is_none());
        worlds.default_world().restore(&with_key);
        assert!(Arc::ptr_eq(&worlds.with_credential(key).unwrap(), worlds.default_world()));
    }

    #[test]
    fn state_of_another_world_brings_its_tenants_and_takes_the_old_ones() {
        let worlds = worlds(2);
        let (a, world_a, tenant_a) = world("0000000a");
        let (b, world_b, tenant_b) = world("0000000b");
        worlds.add(a, world_a.clone()).unwrap();
        let state = World::import(&Seed::parse("astrom: {environments: [{id: mine}]}").unwrap()).unwrap();
        worlds.restore(Some(a), &state).unwrap();
        assert!(Arc::ptr_eq(&worlds.of("mine"), &world_a));
        worlds.add(b, world_b.clone()).unwrap();
        // Whole or not at all: `mine` is the first world's, so the second stays as it is.
        let before = world_b.export().to_json();
        assert_eq!(worlds.restore(Some(b), &state).unwrap_err(), WorldsError::TenantTaken("mine".to_owned()));
        assert_eq!(world_b.export().to_json(), before);
        assert!(Arc::ptr_eq(&worlds.of(&tenant_b), &world_b));
        assert_eq!(worlds.reset(Some(a)), Ok(true));
        assert!(Arc::ptr_eq(&worlds.of(&tenant_a), &world_a));
        assert!(Arc::ptr_eq(&worlds.of("mine"), worlds.default_world()));
        worlds.restore(None, &state).unwrap();
        assert_eq!(worlds.default_world().tenant_ids(), ["mine"]);
        worlds.remove(b);
        assert_eq!(worlds.restore(Some(b), &state).unwrap_err(), WorldsError::Gone(b));
        assert_eq!(worlds.reset(None), Ok(false), "it has kept no start");
    }
}
