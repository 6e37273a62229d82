//! Copies of worlds, and the way back to a state that was kept.
//!
//! A copy clones what the stores keep, structure by structure. Going through a [`Seed`](crate::Seed)
//! would need no code here, but turns every id, date and hash into another form and back. Sharing what
//! is equal until someone writes would make a copy nearly free, but puts a check before every
//! write and a pointer before every read of all worlds, also of those that are never copied.
//!
//! Each tenant is copied, or put back, at one instant, under its lock. Requests to other tenants of
//! the world may be answered in between.

use std::sync::Arc;

use super::{
    DrawnIds, FAULT_STREAM, Ids, Renaming, Snapshot, TenantIdError, TenantIds, TooManySnapshots, World, WorldId,
};

impl World {
    /// Returns an independent copy of this world in its present state, with the same tenants.
    ///
    /// The copy's clock goes on as this one does and its generator draws what this one would draw
    /// next, so the same requests get the same answers from both. Credentials, page keys, cursors and
    /// Digest nonces of the original are good for the copy; what is done in one does not show in the
    /// other. The state that the copy [resets](Self::reset) to is the one that it begins with. It has no
    /// faults, and its journal is empty.
    ///
    /// Two worlds with the same tenants cannot be served by one server: see
    /// [`MockServer::fork_world`](crate::MockServer::fork_world).
    ///
    /// # Example
    ///
    /// ```
    /// use tokenwright_mock::{Seed, World};
    ///
    /// let world = World::import(&Seed::parse("ops_manager: { organizations: [{ name: ACME }] }")?)?;
    /// assert_eq!(world.fork().export().to_json(), world.export().to_json());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn fork(&self) -> Self {
        let copy = self.copy(&Renaming::default(), None);
        copy.keep_start();
        copy
    }

    /// Returns a copy as [`fork`](Self::fork) does, whose tenants have other ids: it can be served
    /// beside this world. Everything else has the id that it has here, users and tokens for example.
    ///
    /// # Errors
    ///
    /// [`TenantIdError`] if two tenants of the copy were to have the same id, or one is of another form.
    #[doc(hidden)]
    pub fn fork_as(&self, ids: &mut impl TenantIds) -> Result<Self, TenantIdError> {
        let copy = self.copy(&Renaming::choose(self.stores.tenants(), ids)?, None);
        copy.keep_start();
        Ok(copy)
    }

    /// Returns a copy as [`fork_as`](Self::fork_as) does, for a world with an id of its own: the ids of its
    /// tenants begin with it, as those of [`World::new`] do, and are the same for the same state and id.
    ///
    /// # Errors
    ///
    /// [`TenantIdError`] if two tenants were to have the same id, which needs thousands of millions of
    /// them.
    #[doc(hidden)]
    pub fn fork_into(&self, id: WorldId) -> Result<Self, TenantIdError> {
        let ids = Ids::of_world(id, self.ids.successor_seed());
        let copy = self.copy(&Renaming::choose(self.stores.tenants(), &mut DrawnIds(&ids))?, Some(id));
        copy.keep_start();
        Ok(copy)
    }

    /// Keeps the present state as the one that [`reset`](Self::reset) goes back to.
    ///
    /// A world that was imported, copied or made as the demo world has kept the one that it began
    /// with. Keeping a state takes the memory of a copy.
    pub fn keep_start(&self) {
        self.start.keep(self.fork_state());
    }

    /// Returns a copy that has no state to reset to.
    pub(super) fn fork_state(&self) -> Self {
        self.copy(&Renaming::default(), None)
    }

    /// Returns the state that [`reset`](Self::reset) goes back to.
    pub(crate) fn start(&self) -> Option<Arc<Self>> {
        self.start.kept()
    }

    /// Goes back to the state that was [kept](Self::keep_start) last: tenants, credentials, clock,
    /// generator and nonces. Faults are removed and the journal forgets what it has. Without a state that
    /// was kept, this does nothing and returns `false`.
    ///
    /// Whoever holds an environment, an account or an organization holds the same one afterwards.
    pub fn reset(&self) -> bool {
        let start = self.start.kept();
        if let Some(start) = &start {
            self.generations.end_with(|| {
                self.take_over(start);
                self.faults.restart(self.ids.stream(FAULT_STREAM));
                self.journal.clear();
            });
        }
        start.is_some()
    }

    /// Takes over the state of another world: its tenants with their ids, clock, generator and nonces.
    /// The other world stays as it is, and so do faults and journal of this one and the state that it
    /// [resets](Self::reset) to.
    ///
    /// Tenants that this world did not have before are found under their ids only in the default world
    /// of a server, which answers for all ids that no other world has.
    pub fn restore(&self, other: &Self) {
        // Of a copy that nobody else has, so two worlds can restore each other at the same time.
        let state = other.fork_state();
        self.generations.end_with(|| self.take_over(&state));
    }

    fn take_over(&self, other: &Self) {
        self.clock.restore(&other.clock);
        self.ids.restore(&other.ids);
        self.stores.restore(&*other.stores);
    }

    /// A copy without a start; `world` is its id if it is to have one of its own.
    fn copy(&self, renaming: &Renaming, world: Option<WorldId>) -> Self {
        Self::with_all(self.clock.fork(), self.ids.fork(world), self.stores.fork(renaming))
    }
}

impl World {
    /// Keeps the present state under a name, in place of the one that has the name.
    ///
    /// A snapshot is what [`fork`](Self::fork) copies: tenants, credentials, clock, generator and nonces. It
    /// is gone with the world, and no part of its [export](Self::export).
    ///
    /// # Errors
    ///
    /// [`TooManySnapshots`] if it would be one more than sixteen, or than the server lets its worlds have.
    ///
    /// # Example
    ///
    /// ```
    /// use tokenwright_mock::World;
    ///
    /// let (world, demo) = World::demo();
    /// world.keep_snapshot("as it began")?;
    /// let environment = world.astrom().environment(&demo.astrom.environment_id).unwrap();
    /// let n_tokens = environment.n_tokens();
    /// # use tokenwright_mock::astrom::TokenSeed;
    /// environment.add_token(&world.ids, TokenSeed::new("john.smith", &[], world.clock.now()))?;
    /// assert!(world.restore_snapshot("as it began"));
    /// assert_eq!(environment.n_tokens(), n_tokens);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn keep_snapshot(&self, name: &str) -> Result<Snapshot, TooManySnapshots> {
        self.snapshots.check(name)?;
        // Copied while nothing is locked: a large world takes a while.
        let snapshot = Snapshot { name: name.to_owned(), kept_at: self.clock.now() };
        self.snapshots.keep(&snapshot, self.fork_state())?;
        Ok(snapshot)
    }

    /// Returns the snapshots by name.
    pub fn snapshots(&self) -> Vec<Snapshot> {
        self.snapshots.list()
    }

    /// Goes back to a snapshot, as [`restore`](Self::restore) does to another world; returns whether there is
    /// one of that name. It stays, and so do faults and journal.
    pub fn restore_snapshot(&self, name: &str) -> bool {
        let state = self.snapshot(name);
        if let Some(state) = &state {
            self.restore(state);
        }
        state.is_some()
    }

    /// Forgets a snapshot; returns whether it was there.
    pub fn delete_snapshot(&self, name: &str) -> bool {
        self.snapshots.delete(name)
    }

    /// Returns the state that was kept under a name.
    pub(crate) fn snapshot(&self, name: &str) -> Option<Arc<Self>> {
        self.snapshots.get(name)
    }
}
