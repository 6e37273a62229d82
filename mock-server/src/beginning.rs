use std::sync::Arc;

use crate::access::Access;
use crate::info::Info;
use crate::seed::{Seed, SeedError};
use crate::served_world::Known;
use crate::world::{Chance, Demo, Rules, World};

/// What the default world of a server begins with.
#[derive(Debug, Clone, Default)]
pub(crate) enum Beginning {
    /// The demo tenants.
    #[default]
    Demo,
    /// This state.
    State(Box<Seed>),
}

/// A default world that nothing has happened in yet.
pub(crate) struct Begun {
    pub(crate) world: Arc<World>,
    made_of: MadeOf,
}

enum MadeOf {
    Demo(Box<Demo>),
    State(Box<Seed>),
}

impl Beginning {
    /// Makes the world. The credentials of the demo world are the same everywhere, so they may always be told again.
    ///
    /// # Errors
    ///
    /// [`SeedError`] if no world can begin so.
    pub(crate) fn begin(self, chance: &Chance, rules: &Rules) -> Result<Begun, SeedError> {
        match self {
            Self::Demo => {
                let (world, demo) = World::demo_at(chance.clock());
                world.remember(&Rules { shows_secrets: true, ..*rules }, || demo.credentials());
                Ok(Begun { world: Arc::new(world), made_of: MadeOf::Demo(Box::new(demo)) })
            }
            Self::State(mut state) => {
                chance.complete(None, &mut state);
                let world = World::import(&state)?;
                world.remember(rules, || Access::credentials_of(&state));
                Ok(Begun { world: Arc::new(world), made_of: MadeOf::State(state) })
            }
        }
    }
}

impl Begun {
    /// Says what is known of the world when it is served at an origin.
    pub(crate) fn known(&self, origin: &str) -> Known {
        match &self.made_of {
            MadeOf::Demo(demo) => Known::demo(Info::new(origin.to_owned(), Demo::clone(demo))),
            MadeOf::State(state) => Known::tenants(Access::of_seed(origin, &self.world, state)),
        }
    }
}
