use std::time::Duration;

use tokio::sync::watch;

/// Tells those who wait without end that the server stops.
#[derive(Debug, Clone, Default)]
pub(crate) struct Stopping(watch::Sender<bool>);

impl Stopping {
    pub(crate) fn cancel(&self) {
        self.0.send_replace(true);
    }

    pub(crate) fn is_cancelled(&self) -> bool {
        *self.0.borrow()
    }

    pub(crate) async fn cancelled(&self) {
        // The sender is (a clone of) `self`, so it is still there.
        let _ = self.0.subscribe().wait_for(|is_stopping| *is_stopping).await;
    }

    /// Waits for so long, or until the server stops.
    pub(crate) async fn or_after(&self, time: Duration) {
        tokio::select! {
            () = tokio::time::sleep(time) => {}
            () = self.cancelled() => {}
        }
    }
}
