use super::{Clock, ClockSeed, Ids, SEED_MAX, WorldId};
use crate::seed::Instant;

/// What decides about the worlds of a server where nobody has: their ids, seeds and clocks.
#[derive(Debug, Default)]
pub(crate) enum Chance {
    /// The operating system's random numbers, and the time of the machine.
    #[default]
    System,
    /// The same at each start of a server.
    Fixed {
        /// Where the ids of worlds come from, in the order in which they are created.
        ids: Box<Ids>,
    },
}

/// What everything follows from on a server that leaves nothing to chance.
const SEED: u64 = 0;

/// The instant at which the worlds of such a server stand still until someone moves their clocks.
const START: &str = "2030-01-01T00:00:00Z";

/// The streams of the seed before those of worlds: that of the generator itself, that of faults, and the default
/// world's.
const STREAMS_TAKEN: u64 = 3;

impl Chance {
    pub(crate) fn fixed() -> Self {
        Self::Fixed { ids: Box::new(Ids::from_seed(SEED)) }
    }

    /// Whether nothing is left to chance.
    pub(crate) fn is_fixed(&self) -> bool {
        matches!(self, Self::Fixed { .. })
    }

    /// Draws the id of a world.
    pub(crate) fn world_id(&self) -> WorldId {
        match self {
            Self::System => WorldId::from_bytes(Ids::from_operating_system().bytes()),
            Self::Fixed { ids } => WorldId::from_bytes(ids.bytes()),
        }
    }

    /// Returns the seed of a world, or of the default one. What is fixed follows from the id alone, so that a world
    /// which is deleted and made again is the same one.
    pub(crate) fn seed(&self, id: Option<WorldId>) -> u64 {
        let ids = match self {
            Self::System => Ids::from_operating_system(),
            Self::Fixed { .. } => {
                let number = id.map(|id| u64::from(u32::from_be_bytes(id.to_bytes())) + STREAMS_TAKEN);
                Ids::from_seed(SEED).stream(number.unwrap_or(STREAMS_TAKEN - 1))
            }
        };
        u64::from_le_bytes(ids.bytes()) & SEED_MAX
    }

    /// Returns the clock of a world.
    pub(crate) fn clock(&self) -> Clock {
        Clock::from_seed(self.clock_seed())
    }

    /// Returns the clock of a world in the form that a seed has it; `None` for the time of the machine.
    pub(crate) fn clock_seed(&self) -> Option<ClockSeed> {
        let start = || START.parse::<Instant>().expect("an instant, which a test reads");
        self.is_fixed().then(|| ClockSeed::FrozenAt(start()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Seed;

    #[test]
    fn what_is_fixed_is_the_same_each_time_and_differs_from_world_to_world() {
        let [a, b] = [Chance::fixed(), Chance::fixed()];
        let ids: Vec<WorldId> = (0..4).map(|_| a.world_id()).collect();
        assert_eq!((0..4).map(|_| b.world_id()).collect::<Vec<_>>(), ids);
        let mut seeds: Vec<u64> = ids.iter().map(|id| a.seed(Some(*id))).chain([a.seed(None)]).collect();
        assert_eq!(ids.iter().map(|id| b.seed(Some(*id))).chain([b.seed(None)]).collect::<Vec<_>>(), seeds);
        seeds.sort_unstable();
        seeds.dedup();
        assert_eq!(seeds.len(), 5);
        assert!(a.clock().is_frozen() && !Chance::System.clock().is_frozen());
    }

    #[test]
    fn state_keeps_what_it_decides_itself() {
        let given = Seed::parse("clock: {running_from: 2031-01-01T00:00:00Z}\nrandom_seed: 7").unwrap();
        let mut state = given.clone();
        state.complete(None, &Chance::fixed());
        assert_eq!(state.to_json(), given.to_json());
        let mut open = Seed::default();
        open.complete(None, &Chance::System);
        assert_eq!(open.to_json(), Seed::default().to_json());
        open.complete(None, &Chance::fixed());
        assert!(open.random_seed.is_some() && open.clock.is_some());
    }
}
