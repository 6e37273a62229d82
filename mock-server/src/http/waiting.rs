//! Requests that wait: a delay, a handler, a client that sends its body slowly.
//!
//! Whatever a request has waited for, it acts in the world as it was when it came, or not at all.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use super::stage::Stage;

impl Stage<'_> {
    /// Does something in the world, unless that was reset, restored or deleted since the request came. None of this
    /// happens while it is done.
    pub(super) fn act<T>(&self, act: impl FnOnce() -> T) -> Option<T> {
        match self.generation {
            Some(generation) => self.world.generations.act_in(generation, act),
            None => Some(act()),
        }
    }

    /// Carries out what may wait, as [`act`](Self::act) does each time that it goes on.
    pub(super) async fn carry_out<T>(&self, act: impl Future<Output = T>) -> Option<T> {
        let mut act = pin!(act);
        poll_fn(|context| match self.act(|| act.as_mut().poll(context)) {
            Some(polled) => polled.map(Some),
            None => Poll::Ready(None),
        })
        .await
    }

    /// Waits for a time, or until the server stops or the request can no longer act in its world.
    pub(super) async fn delay(&self, time: Duration) {
        tokio::select! {
            () = self.app.stopping.or_after(time) => {}
            () = self.ended() => {}
        }
    }

    async fn ended(&self) {
        match self.generation {
            Some(generation) => self.world.generations.ended(generation).await,
            None => std::future::pending().await,
        }
    }
}
