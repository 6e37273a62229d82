use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;

/// The requests under way whose credential came from one place.
///
/// A request counts from before its credential is asked for: counted later, one that has the old
/// credential and is not sent yet would be missed. So requests are told apart not by what they carry but
/// by when they began.
#[derive(Debug, Default)]
pub struct Usage {
    state: Mutex<State>,
    ended: Notify,
}

#[derive(Debug, Default)]
struct State {
    /// How often somebody has begun to wait: what begins now belongs to this period.
    period: u64,
    /// The requests under way by the period in which they began; no zeros.
    under_way: BTreeMap<u64, usize>,
}

/// A request under way, until dropped.
#[derive(Debug)]
pub(crate) struct UnderWay {
    usage: Arc<Usage>,
    period: u64,
}

impl Usage {
    /// Counts a request.
    pub(crate) fn begin(self: &Arc<Self>) -> UnderWay {
        let mut state = self.lock();
        let period = state.period;
        let n_requests = state.under_way.entry(period).or_default();
        *n_requests = n_requests.saturating_add(1);
        UnderWay { usage: self.clone(), period }
    }

    /// Waits until all requests have ended that began before this was first polled.
    pub(crate) async fn drained(&self) {
        let before = self.next_period();
        loop {
            let ended = self.ended.notified();
            if self.lock().under_way.keys().all(|period| *period > before) {
                return;
            }
            ended.await;
        }
    }

    /// Begins another period and returns the one that ends.
    fn next_period(&self) -> u64 {
        let mut state = self.lock();
        let before = state.period;
        state.period = state.period.saturating_add(1);
        before
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        let mut state = self.usage.lock();
        if let Some(n_requests) = state.under_way.get_mut(&self.period) {
            *n_requests = n_requests.saturating_sub(1);
            if *n_requests == 0 {
                state.under_way.remove(&self.period);
            }
        }
        drop(state);
        self.usage.ended.notify_waiters();
    }
}

#[cfg(test)]
mod tests {
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    use super::*;

    fn poll<F: Future>(future: std::pin::Pin<&mut F>) -> Poll<F::Output> {
        future.poll(&mut Context::from_waker(Waker::noop()))
    }

    #[test]
    fn nothing_under_way_needs_no_wait() {
        assert_eq!(poll(pin!(Usage::default().drained())), Poll::Ready(()));
    }

    #[test]
    fn waits_for_what_began_before_and_for_nothing_else() {
        let usage = Arc::new(Usage::default());
        let (first, second) = (usage.begin(), usage.begin());
        let mut drained = pin!(usage.drained());
        assert_eq!(poll(drained.as_mut()), Poll::Pending);
        let later = usage.begin();
        drop(first);
        assert_eq!(poll(drained.as_mut()), Poll::Pending);
        drop(second);
        assert_eq!(poll(drained.as_mut()), Poll::Ready(()));
        let mut once_more = pin!(usage.drained());
        assert_eq!(poll(once_more.as_mut()), Poll::Pending);
        drop(later);
        assert_eq!(poll(once_more.as_mut()), Poll::Ready(()));
        assert!(usage.lock().under_way.is_empty());
    }

    #[test]
    fn several_wait_at_once() {
        let usage = Arc::new(Usage::default());
        let request = usage.begin();
        let mut waits = [Box::pin(usage.drained()), Box::pin(usage.drained())];
        assert!(waits.iter_mut().all(|wait| poll(wait.as_mut()).is_pending()));
        drop(request);
        assert!(waits.iter_mut().all(|wait| poll(wait.as_mut()).is_ready()));
    }
}
