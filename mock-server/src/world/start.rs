use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

/// The state that a world goes back to: a copy of it, kept aside.
///
/// `None` until one was kept, so that a world which nobody resets costs nothing twice.
pub(super) struct Start<S>(Mutex<Option<Arc<S>>>);

impl<S> Default for Start<S> {
    fn default() -> Self {
        Self(Mutex::new(None))
    }
}

impl<S> Start<S> {
    pub(super) fn keep(&self, copy: S) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(copy));
    }

    pub(super) fn kept(&self) -> Option<Arc<S>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl<S> fmt::Debug for Start<S> {
    /// Says whether there is one; the state itself is the world's over again.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.kept().is_some() { "Start(kept)" } else { "Start(none)" })
    }
}
