use super::faults::FAULTS_MAX_DEFAULT;
use super::{JournalLimits, World};

/// What holds for every world of a server.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rules {
    /// How many faults a world may have.
    pub(crate) n_faults_max: usize,
    /// Whether there is a relay that can do to connections what a fault wants.
    pub(crate) breaks_connections: bool,
    /// How much a journal keeps.
    pub(crate) journal: JournalLimits,
    /// Whether the first credentials of every world may be told again.
    pub(crate) shows_secrets: bool,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            n_faults_max: FAULTS_MAX_DEFAULT,
            breaks_connections: false,
            journal: JournalLimits::default(),
            shows_secrets: false,
        }
    }
}

impl Rules {
    pub(super) fn apply(&self, world: &World) {
        world.faults.keep_to(self.n_faults_max);
        if self.breaks_connections {
            world.faults.allow_breaks();
        }
        world.journal.set_limits(self.journal);
    }
}
