//! How often the server's nonces were used.

use std::collections::VecDeque;
use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;

use super::challenge::Challenge;

/// Nonces whose counts are remembered. One that returns after as many others begins at one again.
const NONCES_MAX: usize = 128;

/// The right to use a nonce once.
#[derive(Debug)]
pub(super) struct Ticket {
    pub(super) challenge: Arc<Challenge>,
    /// How often the nonce is used with this request, from 1: the parameter `nc`.
    pub(super) count: u32,
    /// Whether no other call had the nonce, or was to use it, when the ticket was taken.
    pub(super) is_own: bool,
}

/// The nonces of one server for one credential.
#[derive(Debug, Default)]
pub(super) struct Nonces {
    /// What calls begin with.
    current: Option<Arc<Challenge>>,
    /// The latest used last. By hash, because a server may make its nonces as long as it likes.
    counts: VecDeque<(u64, u32)>,
    hasher: RandomState,
}

impl Nonces {
    /// Takes the next use of the nonce that was accepted last.
    pub(super) fn next(&mut self) -> Option<Ticket> {
        let challenge = self.current.clone()?;
        self.shared(&challenge)
    }

    /// Takes the first use of a nonce, if it is not known.
    pub(super) fn fresh(&mut self, challenge: &Arc<Challenge>) -> Option<Ticket> {
        if self.n_used(challenge) > 0 {
            return None;
        }
        self.own(challenge)
    }

    /// Takes the next use of a nonce that other calls use as well.
    pub(super) fn shared(&mut self, challenge: &Arc<Challenge>) -> Option<Ticket> {
        self.take(challenge).map(|count| Ticket { challenge: challenge.clone(), count, is_own: false })
    }

    /// Takes the next use of a nonce, which no call begins with until it is accepted.
    pub(super) fn only(&mut self, challenge: &Arc<Challenge>) -> Option<Ticket> {
        self.current.take_if(|current| current.nonce == challenge.nonce);
        self.own(challenge)
    }

    /// Returns whether no other call has used the nonce since the ticket was taken.
    pub(super) fn is_alone(&self, ticket: &Ticket) -> bool {
        ticket.is_own && self.n_used(&ticket.challenge) == ticket.count
    }

    /// Lets calls begin with the nonce of a ticket that the server has accepted.
    pub(super) fn accepted(&mut self, ticket: Option<Ticket>) {
        if let Some(ticket) = ticket.filter(|ticket| ticket.is_own) {
            self.current = Some(ticket.challenge);
        }
    }

    fn n_used(&self, challenge: &Challenge) -> u32 {
        let id = self.hasher.hash_one(&challenge.nonce);
        self.counts.iter().find(|(known, _)| *known == id).map_or(0, |(_, n_used)| *n_used)
    }

    fn own(&mut self, challenge: &Arc<Challenge>) -> Option<Ticket> {
        self.take(challenge).map(|count| Ticket { challenge: challenge.clone(), count, is_own: true })
    }

    /// Counts a use and returns its number; none if the nonce has no count left.
    fn take(&mut self, challenge: &Challenge) -> Option<u32> {
        let id = self.hasher.hash_one(&challenge.nonce);
        let place = self.counts.iter().rposition(|(known, _)| *known == id);
        let known = place.and_then(|place| self.counts.remove(place));
        let (_, n_used) = known.unwrap_or((id, 0));
        let count = n_used.checked_add(1);
        if self.counts.len() == NONCES_MAX {
            self.counts.pop_front();
        }
        self.counts.push_back((id, count.unwrap_or(n_used)));
        count
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::sync::Mutex;
    use std::thread;

    use super::super::challenge::Algorithm;
    use super::*;

    fn challenge(nonce: &str) -> Arc<Challenge> {
        let (realm, nonce) = ("r".to_owned(), nonce.to_owned());
        Challenge { algorithm: Algorithm::Md5, realm, nonce, opaque: None, stale: false }.into()
    }

    fn count(ticket: Option<Ticket>) -> Option<u32> {
        ticket.map(|ticket| ticket.count)
    }

    #[test]
    fn calls_begin_with_what_was_accepted() {
        let mut nonces = Nonces::default();
        let first = nonces.fresh(&challenge("a"));
        assert!(nonces.next().is_none());
        nonces.accepted(first);
        assert_eq!([(); 2].map(|()| count(nonces.next())), [Some(2), Some(3)]);
        let only = nonces.only(&challenge("a"));
        assert_eq!((only.as_ref().map(|ticket| ticket.count), count(nonces.next())), (Some(4), None));
        nonces.accepted(only);
        assert_eq!(count(nonces.next()), Some(5));
    }

    #[test]
    fn nonce_that_returns_goes_on_counting() {
        let mut nonces = Nonces::default();
        let counts = ["a", "b", "a", "b", "c", "a"].map(|nonce| count(nonces.shared(&challenge(nonce))));
        assert_eq!(counts, [1, 1, 2, 2, 1, 3].map(Some));
        assert!(nonces.fresh(&challenge("a")).is_none());
    }

    #[test]
    fn ticket_is_alone_until_another_call_uses_its_nonce() {
        let mut nonces = Nonces::default();
        let own = nonces.fresh(&challenge("a")).unwrap();
        assert!(nonces.is_alone(&own));
        let shared = nonces.shared(&challenge("a")).unwrap();
        assert_eq!([&own, &shared].map(|ticket| nonces.is_alone(ticket)), [false; 2]);
    }

    /// Goal: no use of a nonce is handed out twice, whatever else happens.
    #[test]
    fn concurrent_calls_never_share_a_count() {
        let nonces = Mutex::new(Nonces::default());
        let first = nonces.lock().unwrap().fresh(&challenge("a"));
        nonces.lock().unwrap().accepted(first);
        let begin = || (0..500).filter_map(|_| nonces.lock().unwrap().next()).collect::<Vec<_>>();
        let share = || (0..500).filter_map(|_| nonces.lock().unwrap().shared(&challenge("a"))).collect::<Vec<_>>();
        let taken: Vec<Ticket> = thread::scope(|scope| {
            let threads = [scope.spawn(begin), scope.spawn(begin), scope.spawn(share), scope.spawn(share)];
            threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
        });
        let counts: BTreeSet<u32> = taken.iter().map(|ticket| ticket.count).collect();
        assert_eq!(counts, (2..=2001).collect());
    }

    #[test]
    fn few_nonces_are_remembered_and_the_current_one_among_them() {
        let mut nonces = Nonces::default();
        let current = nonces.fresh(&challenge("current"));
        nonces.accepted(current);
        for i in 2..10_000 {
            nonces.fresh(&challenge(&i.to_string())).unwrap();
            assert_eq!(count(nonces.next()), Some(i));
        }
        assert_eq!(nonces.counts.len(), NONCES_MAX);
    }

    #[test]
    fn exhausted_nonce_is_not_used_again() {
        let mut nonces = Nonces::default();
        let current = nonces.fresh(&challenge("a"));
        nonces.accepted(current);
        nonces.counts[0].1 = u32::MAX;
        assert!([(); 2].iter().all(|()| nonces.next().is_none()));
    }
}
