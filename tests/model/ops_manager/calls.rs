//! Who calls, and with which nonce.

use chrono::{DateTime, TimeDelta, Utc};

use super::digest::{Pair, authorization, challenge};
use super::run::Run;
use super::state::*;
use super::steps::*;
use crate::wire::{Reply, Request};

const NONCE_AGE_MAX: TimeDelta = TimeDelta::seconds(60);
/// The first use count that is refused.
const NONCE_USES_MAX: u32 = 1_024;

/// The nonce in use, which keys share: a nonce belongs to nobody.
pub(super) struct Nonce {
    text: String,
    taken_at: DateTime<Utc>,
    n_uses: u32,
}

impl Run<'_> {
    /// Sends a request with the use count that is next, taking a challenge where a client would.
    pub(super) fn send(&mut self, caller: Caller, request: Request) -> Reply {
        if matches!(caller, Caller::Nobody) {
            return self.wire.send(&request);
        }
        let now = self.now;
        let spent = |nonce: &Nonce| now - nonce.taken_at > NONCE_AGE_MAX || nonce.n_uses + 1 >= NONCE_USES_MAX;
        let is_new = self.nonce.as_ref().is_none_or(spent);
        if is_new && matches!(caller, Caller::Replay) {
            // There is no use yet that could be repeated.
            let _ = self.authenticate(Caller::Anchor);
            self.send(Caller::Anchor, Request::new("GET", format!("{BASE}/orgs/x/apiKeys")));
        } else if is_new {
            let text = challenge(&mut self.wire);
            self.nonce = Some(Nonce { text, taken_at: now, n_uses: 0 });
        }
        let key = &self.keys[self.number(caller)];
        let nonce = self.nonce.as_mut().expect("taken above");
        nonce.n_uses += u32::from(!matches!(caller, Caller::Replay));
        let wrong = if matches!(caller, Caller::WrongSecret) { "x" } else { "" };
        let private = format!("{}{wrong}", key.private);
        let header =
            authorization(Pair { public: &key.public, private: &private }, (&nonce.text, nonce.n_uses), &request);
        let request = request.header("authorization", header);
        self.wire.send(&request)
    }

    /// Uses a new nonce, once it is so old, twice with the same use count.
    pub(super) fn use_nonce(&mut self, age_ms: i64, count: u32) -> Result<(), String> {
        let nonce = challenge(&mut self.wire);
        self.pass(age_ms);
        let key = &self.keys[0];
        let request = Request::new("GET", self.key_path(Target::Key(0), self.aim(Caller::Anchor, Target::Key(0))));
        let header = authorization(Pair { public: &key.public, private: &key.private }, (&nonce, count), &request);
        let request = request.header("authorization", header);
        let stale = TimeDelta::milliseconds(age_ms) > NONCE_AGE_MAX || count >= NONCE_USES_MAX;
        let expected = if stale { Err(Refusal::Challenge { stale }) } else { self.authenticate(Caller::Anchor) };
        let reply = self.wire.send(&request);
        self.shows(reply, expected)?;
        Refusal::Challenge { stale }.agrees(&self.wire.send(&request))
    }

    /// Says who calls, which the access list counts; or why it may not.
    pub(super) fn authenticate(&mut self, caller: Caller) -> Result<usize, Refusal> {
        let number = self.number(caller);
        if matches!(caller, Caller::Nobody | Caller::WrongSecret | Caller::Replay) || self.keys[number].deleted {
            return Err(Refusal::Challenge { stale: false });
        }
        let mut covered = false;
        for address in self.keys[number].addresses.iter_mut().filter(|address| address.covers_caller()) {
            (address.count, address.used, covered) = (address.count + 1, Some(self.now), true);
        }
        let required = match self.keys[number].home {
            Some(0) => self.requires_addresses,
            // The other organizations demand nothing.
            Some(_) => false,
            None => {
                let is_covering = |entry: &Listed| entry.shown["cidrBlock"].as_str().unwrap().starts_with("127.");
                covered = self.entries.iter().any(is_covering);
                self.requires_global_addresses
            }
        };
        if required && !covered {
            return error(403, "IP_ADDRESS_NOT_ON_ACCESS_LIST", &["127.0.0.1"]);
        }
        Ok(number)
    }
}
