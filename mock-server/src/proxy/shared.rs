use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::Semaphore;

use super::observation::{Observation, Summary};
use super::sample::Room;
use super::upstream::Upstream;
use crate::generated::Api;
use crate::world::Clock;

/// What all connections need.
pub(super) struct Shared {
    pub(super) api: Api,
    pub(super) upstream: Upstream,
    /// The machine's: a real server has no other time.
    pub(super) clock: Clock,
    /// What bodies under way may take.
    pub(super) room: Arc<Room>,
    /// Whose turn it is to be held against the document.
    pub(super) judging: Arc<Semaphore>,
    pub(super) observer: Box<dyn Fn(&Observation) + Send + Sync>,
    pub(super) summary: Mutex<Summary>,
}

impl Shared {
    pub(super) fn observe(&self, observation: &Observation) {
        self.summary.lock().unwrap_or_else(PoisonError::into_inner).add(observation);
        (self.observer)(observation);
    }
}
