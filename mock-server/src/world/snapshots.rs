use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Utc};

use super::World;

/// How many states a world may keep at once. Each takes the memory of a copy.
pub const SNAPSHOTS_MAX: usize = 16;

/// The states of a world that were kept under names.
#[derive(Default)]
pub(super) struct Snapshots(Mutex<BTreeMap<String, Kept>>);

#[derive(Clone)]
struct Kept {
    at: DateTime<Utc>,
    state: Arc<World>,
}

/// A state of a world that was kept under a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snapshot {
    /// The name.
    pub name: String,
    /// When it was kept, in the world's time.
    pub kept_at: DateTime<Utc>,
}

/// Why a state is not kept.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "the world has {SNAPSHOTS_MAX} snapshots, which is the limit; delete some, or keep this one under one of their names"
)]
pub struct TooManySnapshots;

impl World {
    /// Keeps the present state under a name, in place of the one that has the name.
    ///
    /// A snapshot is what [`fork`](Self::fork) copies: tenants, credentials, clock, generator and nonces. It
    /// is gone with the world, and no part of its [export](Self::export).
    ///
    /// # Errors
    ///
    /// [`TooManySnapshots`] if it would be one more than [`SNAPSHOTS_MAX`].
    ///
    /// # Example
    ///
    /// ```
    /// use tokenwright_mock::World;
    ///
    /// let (world, demo) = World::demo();
    /// world.keep_snapshot("as it began")?;
    /// let environment = world.astrom.environment(&demo.astrom.environment_id).unwrap();
    /// let n_tokens = environment.n_tokens();
    /// # use tokenwright_mock::astrom::TokenSeed;
    /// environment.add_token(&world.ids, TokenSeed::new("john.smith", &[], world.clock.now()))?;
    /// assert!(world.restore_snapshot("as it began"));
    /// assert_eq!(environment.n_tokens(), n_tokens);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn keep_snapshot(&self, name: &str) -> Result<Snapshot, TooManySnapshots> {
        // Copied before the lock is taken: a large world takes a while.
        let kept = Kept { at: self.clock.now(), state: Arc::new(self.fork_state()) };
        let mut snapshots = self.snapshots.lock();
        if snapshots.len() >= SNAPSHOTS_MAX && !snapshots.contains_key(name) {
            return Err(TooManySnapshots);
        }
        let snapshot = Snapshot { name: name.to_owned(), kept_at: kept.at };
        snapshots.insert(name.to_owned(), kept);
        Ok(snapshot)
    }

    /// Returns the snapshots by name.
    pub fn snapshots(&self) -> Vec<Snapshot> {
        let snapshots = self.snapshots.lock();
        snapshots.iter().map(|(name, kept)| Snapshot { name: name.clone(), kept_at: kept.at }).collect()
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
        self.snapshots.lock().remove(name).is_some()
    }

    /// Returns the state that was kept under a name.
    pub(crate) fn snapshot(&self, name: &str) -> Option<Arc<Self>> {
        self.snapshots.lock().get(name).map(|kept| kept.state.clone())
    }
}

impl Snapshots {
    fn lock(&self) -> MutexGuard<'_, BTreeMap<String, Kept>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Snapshots {
    /// Shows the names; the states are the world's over again.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.lock().keys()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn snapshots_are_bounded_and_a_name_can_be_kept_again() {
        let (world, _) = World::demo();
        for n in 0..SNAPSHOTS_MAX {
            world.keep_snapshot(&n.to_string()).unwrap();
        }
        assert_eq!(world.keep_snapshot("one more"), Err(TooManySnapshots));
        world.keep_snapshot("7").unwrap();
        assert!(world.delete_snapshot("3") && !world.delete_snapshot("3"));
        world.keep_snapshot("one more").unwrap();
        assert_eq!(world.snapshots().len(), SNAPSHOTS_MAX);
        assert!(!world.restore_snapshot("3"));
    }

    #[test]
    fn snapshot_stays_as_it_was_kept() {
        let (world, _) = World::demo();
        world.clock.freeze();
        world.keep_snapshot("a").unwrap();
        let kept = world.export().to_json();
        for _ in 0..2 {
            world.ids.uuid_v4();
            world.clock.advance(chrono::TimeDelta::days(1));
            world.astrom.add_environment("another", &world.ids);
            assert_ne!(world.export().to_json(), kept);
            assert!(world.restore_snapshot("a"));
            assert_eq!(world.export().to_json(), kept);
        }
    }
}
