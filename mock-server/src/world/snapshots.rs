use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Utc};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// How many states a world may keep at once. Each takes the memory of a copy.
pub(crate) const SNAPSHOTS_MAX: usize = 16;

/// The states of a world that were kept under names.
pub(super) struct Snapshots<S>(Mutex<State<S>>);

struct State<S> {
    by_name: BTreeMap<String, Kept<S>>,
    /// How many times one was kept or forgotten.
    n_changes: u64,
    /// What the world shares with the others of its server.
    room: Option<SnapshotRoom>,
}

impl<S> Default for Snapshots<S> {
    fn default() -> Self {
        Self(Mutex::new(State { by_name: BTreeMap::new(), n_changes: 0, room: None }))
    }
}

struct Kept<S> {
    at: DateTime<Utc>,
    state: Arc<S>,
    /// Given back with the snapshot.
    place: Option<OwnedSemaphorePermit>,
}

/// How many snapshots the worlds of a server may have together.
#[derive(Debug, Clone)]
pub(super) struct SnapshotRoom {
    places: Arc<Semaphore>,
    n_places: usize,
}

impl SnapshotRoom {
    /// As many as there may be worlds, and as one world may have at least.
    pub(super) fn of_worlds(n_worlds_max: usize) -> Self {
        let n_places = n_worlds_max.clamp(SNAPSHOTS_MAX, Semaphore::MAX_PERMITS);
        Self { places: Arc::new(Semaphore::new(n_places)), n_places }
    }

    fn take(&self) -> Result<OwnedSemaphorePermit, TooManySnapshots> {
        self.places.clone().try_acquire_owned().map_err(|_| TooManySnapshots::OfServer(self.n_places))
    }
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
#[non_exhaustive]
pub enum TooManySnapshots {
    /// The world has as many as it may.
    #[error(
        "the world has {SNAPSHOTS_MAX} snapshots, which is the limit; delete some, or keep this one under one of their names"
    )]
    OfWorld,
    /// The worlds of the server have together as many as they may.
    #[error(
        "the worlds of this server have {0} snapshots together, which is the limit; delete some, or raise the limit (--worlds-max)"
    )]
    OfServer(usize),
}

impl<S> State<S> {
    /// Requires that a snapshot of a name can be kept, in place of another one or beside the others.
    fn check(&self, name: &str) -> Result<(), TooManySnapshots> {
        if self.by_name.contains_key(name) { Ok(()) } else { self.take_place().map(drop) }
    }

    /// Takes a place beside the snapshots that there are.
    fn take_place(&self) -> Result<Option<OwnedSemaphorePermit>, TooManySnapshots> {
        if self.by_name.len() >= SNAPSHOTS_MAX {
            return Err(TooManySnapshots::OfWorld);
        }
        self.room.as_ref().map(SnapshotRoom::take).transpose()
    }
}

impl<S> Snapshots<S> {
    /// Requires that a snapshot of a name can be kept.
    pub(super) fn check(&self, name: &str) -> Result<(), TooManySnapshots> {
        self.lock().check(name)
    }

    /// Keeps a state under a name, in place of the one that has the name.
    pub(super) fn keep(&self, snapshot: &Snapshot, state: S) -> Result<(), TooManySnapshots> {
        let mut snapshots = self.lock();
        let place = match snapshots.by_name.remove(&snapshot.name) {
            Some(before) => before.place,
            None => snapshots.take_place()?,
        };
        snapshots.by_name.insert(snapshot.name.clone(), Kept { at: snapshot.kept_at, state: Arc::new(state), place });
        snapshots.n_changes += 1;
        Ok(())
    }

    /// Returns the snapshots by name.
    pub(super) fn list(&self) -> Vec<Snapshot> {
        let state = self.lock();
        state.by_name.iter().map(|(name, kept)| Snapshot { name: name.clone(), kept_at: kept.at }).collect()
    }

    /// Returns the state that was kept under a name.
    pub(super) fn get(&self, name: &str) -> Option<Arc<S>> {
        self.lock().by_name.get(name).map(|kept| kept.state.clone())
    }

    /// Forgets a snapshot; returns whether it was there.
    pub(super) fn delete(&self, name: &str) -> bool {
        let mut snapshots = self.lock();
        let is_deleted = snapshots.by_name.remove(name).is_some();
        snapshots.n_changes += u64::from(is_deleted);
        is_deleted
    }

    /// Lets the world share a room with others.
    pub(super) fn share(&self, room: &SnapshotRoom) {
        let mut state = self.lock();
        for kept in state.by_name.values_mut() {
            kept.place = room.take().ok();
        }
        state.room = Some(room.clone());
    }

    /// Returns how many there are, and a number that is another one once they have changed.
    pub(super) fn marks(&self) -> (usize, u64) {
        let state = self.lock();
        (state.by_name.len(), state.n_changes)
    }

    fn lock(&self) -> MutexGuard<'_, State<S>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<S> fmt::Debug for Snapshots<S> {
    /// Shows the names; the states are the world's over again.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.lock().by_name.keys()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::World;

    #[test]
    fn snapshots_are_bounded_and_a_name_can_be_kept_again() {
        let (world, _) = World::demo();
        for n in 0..SNAPSHOTS_MAX {
            world.keep_snapshot(&n.to_string()).unwrap();
        }
        assert_eq!(world.keep_snapshot("one more"), Err(TooManySnapshots::OfWorld));
        world.keep_snapshot("7").unwrap();
        assert!(world.delete_snapshot("3") && !world.delete_snapshot("3"));
        world.keep_snapshot("one more").unwrap();
        assert_eq!(world.snapshots().len(), SNAPSHOTS_MAX);
        assert!(!world.restore_snapshot("3"));
    }

    #[test]
    fn worlds_of_a_server_share_the_places_of_snapshots() {
        let ([(a, _), (b, _)], room) = ([World::demo(), World::demo()], SnapshotRoom::of_worlds(SNAPSHOTS_MAX + 1));
        a.keep_snapshot("before").unwrap();
        for world in [&a, &b] {
            world.snapshots.share(&room);
        }
        for n in 1..SNAPSHOTS_MAX {
            a.keep_snapshot(&n.to_string()).unwrap();
        }
        b.keep_snapshot("last").unwrap();
        assert_eq!(b.keep_snapshot("one more"), Err(TooManySnapshots::OfServer(SNAPSHOTS_MAX + 1)));
        b.keep_snapshot("last").unwrap();
        drop(a);
        b.keep_snapshot("one more").unwrap();
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
            world.astrom().add_environment("another", &world.ids);
            assert_ne!(world.export().to_json(), kept);
            assert!(world.restore_snapshot("a"));
            assert_eq!(world.export().to_json(), kept);
        }
    }
}
