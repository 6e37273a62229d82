//! What has changed in a world between two looks at it.

use super::World;
use super::clock::Mode;
use super::journal::Tally;

/// What a world looks like from afar. Two of these tell what has changed in between.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Marks {
    pub(crate) journal: Tally,
    pub(crate) n_faults: usize,
    pub(crate) n_snapshots: usize,
    /// How many times the world has taken over another state.
    n_states: u64,
    clock: Mode,
    n_fault_changes: u64,
    n_snapshot_changes: u64,
}

/// A part of a world in which something has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Changed {
    /// What it stores.
    State,
    /// How its clock goes.
    Clock,
    /// Its faults, or what they have done.
    Faults,
    /// What is kept of it.
    Snapshots,
    /// Its journal.
    Journal,
}

impl World {
    /// Looks at the world.
    pub(crate) fn marks(&self) -> Marks {
        let (n_faults, n_fault_changes) = self.faults.marks();
        let (n_snapshots, n_snapshot_changes) = self.snapshots.marks();
        Marks {
            journal: self.journal.tally(),
            n_faults,
            n_snapshots,
            n_states: self.generations.n_states(),
            clock: self.clock.mode(),
            n_fault_changes,
            n_snapshot_changes,
        }
    }
}

impl Marks {
    /// Returns what has changed since an earlier look.
    pub(crate) fn changed_since(&self, before: &Self) -> impl Iterator<Item = Changed> {
        let (journal, earlier) = (self.journal, before.journal);
        let has_changed = [
            (self.n_states != before.n_states || journal.n_writes != earlier.n_writes, Changed::State),
            (self.clock != before.clock, Changed::Clock),
            (self.n_fault_changes != before.n_fault_changes, Changed::Faults),
            (self.n_snapshot_changes != before.n_snapshot_changes, Changed::Snapshots),
            ((journal.n_recorded, journal.n_kept) != (earlier.n_recorded, earlier.n_kept), Changed::Journal),
        ];
        has_changed.into_iter().filter_map(|(has_changed, what)| has_changed.then_some(what))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Effect, Fault, World};

    /// Goal: each change of a world shows, and nothing else does.
    #[test]
    fn change_shows_in_its_own_part() {
        let (world, _) = World::demo();
        world.clock.freeze();
        let id = world.faults.add(Fault::new(Effect::status(503))).unwrap();
        let changes: [(&dyn Fn(), &[Changed]); 10] = [
            (&|| drop(world.export()), &[]),
            (&|| world.clock.advance(chrono::TimeDelta::days(1)), &[Changed::Clock]),
            (&|| world.clock.set(world.clock.now()), &[]),
            (&|| world.clock.resume(), &[Changed::Clock]),
            (&|| drop(world.faults.add(Fault::new(Effect::status(500)))), &[Changed::Faults]),
            (&|| assert!(world.faults.remove(id)), &[Changed::Faults]),
            (&|| assert!(!world.faults.remove(id)), &[]),
            (&|| drop(world.keep_snapshot("a")), &[Changed::Snapshots]),
            (&|| assert!(world.restore_snapshot("a")), &[Changed::State]),
            (&|| assert!(world.delete_snapshot("a")), &[Changed::Snapshots]),
        ];
        for (n, (change, expected)) in changes.into_iter().enumerate() {
            let before = world.marks();
            change();
            assert_eq!(world.marks().changed_since(&before).collect::<Vec<_>>(), expected, "change {n}");
        }
    }
}
