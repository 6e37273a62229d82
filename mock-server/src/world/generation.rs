//! Which state of a world a request belongs to.
//!
//! A request may wait before it acts: for a fault, for its body. Whoever resets the world meanwhile expects a world in
//! which nothing of the time before happens. So a request remembers the generation in which it came, and acts in that
//! one or not at all.

use tokio::sync::watch;

/// The time of a world between two resets, restores or deletions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Generation(u64);

/// The generations of a world. Whoever acts in one shares the lock of the channel, and what ends one takes it alone.
#[derive(Debug)]
pub(crate) struct Generations(watch::Sender<Present>);

#[derive(Debug, Clone, Copy, Default)]
struct Present {
    number: u64,
    /// Whether the server that had the world has deleted it.
    is_deleted: bool,
}

impl Present {
    fn is(self, generation: Generation) -> bool {
        !self.is_deleted && self.number == generation.0
    }
}

impl Default for Generations {
    fn default() -> Self {
        Self(watch::Sender::new(Present::default()))
    }
}

impl Generations {
    /// Ends the present generation with a change of the world, in which nobody acts meanwhile.
    pub(super) fn end_with<T>(&self, change: impl FnOnce() -> T) -> T {
        let mut changed = None;
        self.0.send_modify(|present| {
            changed = Some(change());
            present.number += 1;
        });
        changed.expect("the channel calls the function once")
    }

    /// Returns the present generation.
    pub(crate) fn present(&self) -> Generation {
        Generation(self.0.borrow().number)
    }

    /// Returns how many times the world has taken over another state.
    pub(super) fn n_states(&self) -> u64 {
        self.present().0
    }

    /// Does something in a generation, which does not end before that is done; `None` if it has ended already.
    pub(crate) fn act_in<R>(&self, generation: Generation, act: impl FnOnce() -> R) -> Option<R> {
        let present = self.0.borrow();
        present.is(generation).then(act)
    }

    /// Completes when a generation has ended.
    pub(crate) async fn ended(&self, generation: Generation) {
        self.wait_for(|present| !present.is(generation)).await;
    }

    /// Completes when the server has deleted the world.
    pub(crate) async fn deleted(&self) {
        self.wait_for(|present| present.is_deleted).await;
    }

    /// Ends the last generation, because the server deletes the world.
    pub(super) fn end(&self) {
        self.0.send_modify(|present| present.is_deleted = true);
    }

    /// Begins a generation if the last one has ended: a server may get a world that another one had.
    pub(super) fn begin(&self) {
        self.0.send_if_modified(|present| {
            present.number += u64::from(present.is_deleted);
            std::mem::take(&mut present.is_deleted)
        });
    }

    async fn wait_for(&self, holds: impl FnMut(&Present) -> bool) {
        // The sender is a part of `self`, so it is still there.
        let _ = self.0.subscribe().wait_for(holds).await;
    }
}

#[cfg(test)]
mod tests {
    use crate::World;
    use crate::world::{Clock, Ids};

    #[test]
    fn generation_ends_with_a_reset_a_restore_and_the_deletion() {
        let (world, _) = World::demo();
        let ends: [fn(&World); 3] =
            [|world| assert!(world.reset()), |world| world.restore(&world.fork()), |world| world.generations.end()];
        for end in ends {
            let generation = world.generations.present();
            assert_eq!(world.generations.act_in(generation, || 1), Some(1));
            end(&world);
            assert_eq!(world.generations.act_in(generation, || 1), None);
        }
        assert_eq!(
            world.generations.act_in(world.generations.present(), || 1),
            None,
            "a deleted world has no generation"
        );
        world.generations.begin();
        assert_eq!(world.generations.act_in(world.generations.present(), || 1), Some(1));
    }

    #[tokio::test]
    async fn end_is_told_to_those_who_wait_for_it() {
        let world = World::empty(Clock::real(), Ids::from_seed(1));
        world.keep_start();
        let generation = world.generations.present();
        tokio::join!(world.generations.ended(generation), async { assert!(world.reset()) });
        tokio::join!(world.generations.deleted(), async { world.generations.end() });
        world.generations.ended(world.generations.present()).await;
    }
}
