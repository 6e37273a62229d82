use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::sync::{Mutex, PoisonError};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use chrono::{DateTime, TimeDelta, Utc};

use crate::world::Ids;

/// How long a nonce may be used.
const LIFETIME: TimeDelta = TimeDelta::seconds(60);

/// Use counts from this one on are refused, as if the nonce had expired.
const COUNT_LIMIT: u64 = 1024;

/// The number of nonces that are kept at most. A flood of requests without credentials pushes the
/// oldest out, and their holders get a `stale=true` challenge, which clients answer by themselves.
const NONCES_MAX: usize = 65_536;

/// The bytes of a nonce; on the wire they are 32 characters of base64 without padding.
type Nonce = [u8; 24];

/// The nonces of one world that are still good.
///
/// The vendor gives no figures; these are the defaults of the Digest authenticator of Jetty, whose
/// challenge the vendor's is to the letter.
#[derive(Default)]
pub(super) struct Nonces(Mutex<Issued>);

#[derive(Default, Clone)]
struct Issued {
    uses: HashMap<Nonce, Uses>,
    /// The same nonces, in the order of issue.
    order: VecDeque<Nonce>,
}

#[derive(Clone)]
struct Uses {
    issued_at: DateTime<Utc>,
    /// One bit for each use count seen, grown as needed: most nonces are used once.
    seen: Vec<u64>,
}

/// Why a nonce cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NonceFault {
    /// It is unknown, too old, or used too often: a new one will do.
    Stale,
    /// The use count was seen with it before.
    Replayed,
    /// The use count is 0, but the first use is number 1 (RFC 7616, section 3.4): with a new nonce, the client
    /// would begin at 0 again.
    CountZero,
}

impl Nonces {
    /// An independent copy: each nonce is as used in it as it is here.
    pub(super) fn fork(&self) -> Self {
        Self(Mutex::new(self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()))
    }

    /// Takes over the nonces of another world.
    pub(super) fn restore(&self, other: &Self) {
        let restored = other.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = restored;
    }

    /// Makes a nonce that is good from `now` on.
    pub(super) fn issue(&self, ids: &Ids, now: DateTime<Utc>) -> String {
        let nonce = ids.bytes::<24>();
        let mut issued = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        issued.drop_expired(now);
        if issued.order.len() >= NONCES_MAX {
            issued.drop_oldest();
        }
        issued.uses.insert(nonce, Uses { issued_at: now, seen: Vec::new() });
        issued.order.push_back(nonce);
        BASE64.encode(nonce)
    }

    /// Uses a nonce with a use count, which need not be the one after the last: clients that work
    /// in parallel skip and reorder.
    pub(super) fn take(&self, nonce: &str, count: u64, now: DateTime<Utc>) -> Result<(), NonceFault> {
        if count == 0 {
            return Err(NonceFault::CountZero);
        }
        let nonce: Nonce =
            BASE64.decode(nonce).ok().and_then(|bytes| bytes.try_into().ok()).ok_or(NonceFault::Stale)?;
        let mut issued = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        issued.drop_expired(now);
        let uses = issued.uses.get_mut(&nonce).filter(|uses| !uses.expired(now)).ok_or(NonceFault::Stale)?;
        if count >= COUNT_LIMIT {
            return Err(NonceFault::Stale);
        }
        if uses.mark(count) { Ok(()) } else { Err(NonceFault::Replayed) }
    }
}

impl fmt::Debug for Nonces {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Nonces")
    }
}

impl Issued {
    fn drop_expired(&mut self, now: DateTime<Utc>) {
        while let Some(oldest) = self.order.front()
            && self.uses.get(oldest).is_none_or(|uses| uses.expired(now))
        {
            self.drop_oldest();
        }
    }

    fn drop_oldest(&mut self) {
        if let Some(oldest) = self.order.pop_front() {
            self.uses.remove(&oldest);
        }
    }
}

impl Uses {
    fn expired(&self, now: DateTime<Utc>) -> bool {
        now - self.issued_at > LIFETIME
    }

    /// Marks a use count below [`COUNT_LIMIT`] as seen; returns whether it was new.
    fn mark(&mut self, count: u64) -> bool {
        let word = usize::try_from(count / 64).expect("a count below the limit fits");
        if self.seen.len() <= word {
            self.seen.resize(word + 1, 0);
        }
        let bit = 1 << (count % 64);
        let new = self.seen[word] & bit == 0;
        self.seen[word] |= bit;
        new
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn start() -> (Nonces, Ids, DateTime<Utc>) {
        (Nonces::default(), Ids::from_seed(1), "2030-01-01T00:00:00Z".parse().unwrap())
    }

    #[test]
    fn each_count_is_good_once_in_any_order() {
        let (nonces, ids, now) = start();
        let nonce = nonces.issue(&ids, now);
        for count in [3, 1, 2, 64, 1023] {
            assert_eq!(nonces.take(&nonce, count, now), Ok(()), "{count}");
            assert_eq!(nonces.take(&nonce, count, now), Err(NonceFault::Replayed), "{count}");
        }
        for count in [1024, u64::MAX] {
            assert_eq!(nonces.take(&nonce, count, now), Err(NonceFault::Stale), "{count}");
        }
    }

    #[test]
    fn count_zero_is_refused_with_any_nonce() {
        let (nonces, ids, now) = start();
        let nonce = nonces.issue(&ids, now);
        for nonce in [nonce.as_str(), "unknown"] {
            assert_eq!(nonces.take(nonce, 0, now), Err(NonceFault::CountZero), "{nonce}");
        }
        assert_eq!(nonces.take(&nonce, 1, now), Ok(()), "the refusal has not used the nonce");
    }

    #[test]
    fn nonce_lives_sixty_seconds_and_no_longer() {
        let (nonces, ids, now) = start();
        let nonce = nonces.issue(&ids, now);
        assert_eq!(nonces.take(&nonce, 1, now + TimeDelta::seconds(60)), Ok(()));
        assert_eq!(nonces.take(&nonce, 2, now + TimeDelta::milliseconds(60_001)), Err(NonceFault::Stale));
        assert_eq!(nonces.take(&nonce, 3, now), Err(NonceFault::Stale), "an expired nonce is forgotten");
    }

    #[test]
    fn unknown_and_misshapen_nonces_are_stale() {
        let (nonces, _, now) = start();
        for nonce in
            ["", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYX", "no base64 at all!", "AAAA", "AAECAwQFBgcICQoLDA0ODxAREhMUFRY="]
        {
            assert_eq!(nonces.take(nonce, 1, now), Err(NonceFault::Stale), "{nonce}");
        }
    }

    #[test]
    fn a_flood_pushes_the_oldest_out_and_keeps_the_bound() {
        let (nonces, ids, now) = start();
        let first = nonces.issue(&ids, now);
        let second = nonces.issue(&ids, now);
        for _ in 1..NONCES_MAX {
            nonces.issue(&ids, now);
        }
        assert_eq!(nonces.take(&first, 1, now), Err(NonceFault::Stale));
        assert_eq!(nonces.take(&second, 1, now), Ok(()));
        let issued = nonces.0.lock().unwrap();
        assert_eq!((issued.uses.len(), issued.order.len()), (NONCES_MAX, NONCES_MAX));
    }

    #[test]
    fn expired_nonces_leave_the_memory() {
        let (nonces, ids, now) = start();
        for _ in 0..100 {
            nonces.issue(&ids, now);
        }
        nonces.issue(&ids, now + TimeDelta::seconds(61));
        let issued = nonces.0.lock().unwrap();
        assert_eq!((issued.uses.len(), issued.order.len()), (1, 1));
    }
}
