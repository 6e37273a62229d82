use crate::generated::{Known, Seed};
use crate::seed::SeedError;
use crate::seeding::NewlyMade;
use crate::world::{Chance, Rules, World};

/// What the default world of a server begins with.
#[derive(Debug, Clone, Default)]
pub(crate) enum Beginning {
    /// The demo tenants.
    #[default]
    Demo,
    /// This state.
    State(Box<Seed>),
}

impl Beginning {
    /// Makes the world. The credentials of the demo world are the same everywhere, so they may always be told again.
    ///
    /// # Errors
    ///
    /// [`SeedError`] if no world can begin so.
    pub(crate) fn begin(self, chance: &Chance, rules: &Rules) -> Result<NewlyMade, SeedError> {
        match self {
            Self::Demo => {
                let made = World::demo_at(chance.clock());
                made.world.remember(&Rules { shows_secrets: true, ..*rules }, &made.known);
                Ok(made)
            }
            Self::State(mut state) => {
                state.complete(None, chance);
                let made = NewlyMade { world: World::import(&state)?, known: Known::of_seed(&state) };
                made.world.remember(rules, &made.known);
                Ok(made)
            }
        }
    }
}
