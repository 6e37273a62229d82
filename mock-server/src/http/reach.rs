//! What a test suite has reached, for the report of `exec`: see [`Reach`].

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::{Exchange, OperationInfo, Vendor};
use crate::generated::Api;
use crate::world::{Journal, JournalLimits, Record};

/// The rights that an operation asks for, as far as its caller held them.
pub(super) type Held = Vec<&'static str>;

/// Notes what the metrics do not count: which rights callers held, why requests were refused, and the newest exchanges of all
/// worlds, also of those that are gone by then.
///
/// What it takes does not grow with the number of requests. Rights are counted, and there are as many as the documents name.
/// Refusals of one kind are counted together, and of these kinds the newest are kept. The exchanges are a journal.
#[derive(Debug)]
pub(crate) struct Reach {
    rights: Mutex<BTreeMap<Asked, u64>>,
    refusals: Mutex<Refusals>,
    journal: Journal,
}

/// What was answered to callers who held a right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Asked {
    pub(crate) api: Api,
    pub(crate) operation: &'static str,
    /// 0 without an answer.
    pub(crate) status: u16,
    /// `None` if the caller was known, and held nothing that the operation names.
    pub(crate) right: Option<&'static str>,
}

/// A kind of refusal.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Refused {
    pub(crate) api: Api,
    /// `None` at a path that the API does not have.
    pub(crate) operation: Option<&'static str>,
    /// `None` without an answer.
    pub(crate) status: Option<u16>,
    pub(crate) reason: String,
}

/// How often there was a refusal of a kind, and the last one. Nothing in it is a secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub(crate) n: u64,
    pub(crate) method: String,
    pub(crate) target: String,
    pub(crate) caller: Option<String>,
    pub(crate) findings: Vec<String>,
    /// Its number among all refusals.
    number: u64,
}

#[derive(Debug, Default)]
struct Refusals {
    kinds: HashMap<Refused, Refusal>,
    n_all: u64,
    /// Those whose kind is not kept.
    n_forgotten: u64,
}

/// How many kinds of refusals are kept, the newest ones. A reason may quote what a client has sent, so there may be any number.
const KINDS_MAX: usize = 200;

impl Reach {
    /// Begins with nothing; `limits` are those of the exchanges.
    pub(crate) fn new(limits: JournalLimits) -> Self {
        let journal = Journal::new();
        journal.set_limits(limits);
        Self { rights: Mutex::default(), refusals: Mutex::default(), journal }
    }

    /// Notes an exchange. `held` is `None` if the caller is not known.
    pub(super) fn note(&self, operation: Option<&OperationInfo>, held: Option<&Held>, record: Record) {
        if let (Some(operation), Some(held)) = (operation, held) {
            let status = record.status.unwrap_or_default();
            let asked = |right| Asked { api: operation.api, operation: operation.id, status, right };
            let mut rights = locked(&self.rights);
            let mut count = |right| *rights.entry(asked(right)).or_default() += 1;
            match held.as_slice() {
                [] => count(None),
                held => held.iter().for_each(|right| count(Some(*right))),
            }
        }
        if record.is_refusal() {
            locked(&self.refusals).add(&record);
        }
        self.journal.add(record);
    }

    /// Returns how often callers with each right were answered with each status.
    pub(crate) fn rights(&self) -> BTreeMap<Asked, u64> {
        locked(&self.rights).clone()
    }

    /// Returns the kinds of refusals, the most frequent first, and how many refusals are of kinds that were forgotten.
    pub(crate) fn refusals(&self) -> (Vec<(Refused, Refusal)>, u64) {
        let refusals = locked(&self.refusals);
        let mut kinds: Vec<_> = refusals.kinds.iter().map(|(kind, refusal)| (kind.clone(), refusal.clone())).collect();
        kinds.sort_by_key(|(_, refusal)| (std::cmp::Reverse(refusal.n), refusal.number));
        (kinds, refusals.n_forgotten)
    }

    /// Returns the newest exchanges of all worlds.
    pub(crate) fn journal(&self) -> &Journal {
        &self.journal
    }
}

/// Returns which of its rights the caller of an operation holds; `None` if nobody asks.
pub(super) fn held<V: Vendor>(exchange: &Exchange<'_>, caller: &V::Caller, operation: &OperationInfo) -> Option<Held> {
    exchange.app?.reach.as_ref()?;
    let holds = |right: &&'static str| V::holds(exchange, caller, operation, right);
    Some(operation.rights.names().filter(holds).collect())
}

impl Refusals {
    fn add(&mut self, record: &Record) {
        self.n_all += 1;
        let kind = Refused {
            api: record.api,
            operation: record.operation,
            status: record.status,
            reason: record.shown_reason().unwrap_or_default(),
        };
        let n = self.kinds.get(&kind).map_or(0, |refusal| refusal.n);
        if n == 0 && self.kinds.len() >= KINDS_MAX {
            self.forget_oldest();
        }
        let refusal = Refusal {
            n: n + 1,
            method: record.shown_method(),
            target: record.shown_target(),
            caller: record.shown_caller(),
            findings: record.shown_findings(),
            number: self.n_all,
        };
        self.kinds.insert(kind, refusal);
    }

    fn forget_oldest(&mut self) {
        let oldest = self.kinds.iter().min_by_key(|(_, refusal)| refusal.number).map(|(kind, _)| kind.clone());
        if let Some(forgotten) = oldest.and_then(|kind| self.kinds.remove(&kind)) {
            self.n_forgotten += forgotten.n;
        }
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::net::{IpAddr, Ipv4Addr};
    use std::time::Duration;

    use chrono::DateTime;
    use http::{Method, Version};

    use super::*;
    use crate::generated::astrom::OPERATIONS;
    use crate::world::{Packed, Said};

    fn record(status: u16, reason: Option<&str>) -> Record {
        Record {
            number: 0,
            at: DateTime::UNIX_EPOCH,
            elapsed: Duration::ZERO,
            api: Api::Astrom,
            operation: Some(OPERATIONS[0].id),
            method: Method::GET,
            version: Version::HTTP_11,
            peer: IpAddr::V4(Ipv4Addr::LOCALHOST),
            status: Some(status),
            findings: Vec::new(),
            fault: None,
            packed: Packed::of(&Said { target: "/x", reason, ..Said::default() }),
            secret_members: &[],
        }
    }

    /// Goal: a suite of a million requests takes no more than one of a thousand, whatever it asks.
    #[test]
    fn what_is_kept_does_not_grow_with_the_requests() {
        let limits = JournalLimits { n_entries_max: 10, n_bytes_max: 10_000 };
        let (reach, operation) = (Reach::new(limits), &OPERATIONS[0]);
        for n in 0..100_000 {
            reach.note(Some(operation), Some(&vec!["apiTokens.read"]), record(200, None));
            if n % 10 == 0 {
                reach.note(Some(operation), Some(&Held::new()), record(403, Some(&format!("no right {n}"))));
            }
            reach.note(Some(operation), None, record(401, Some("nobody")));
        }
        let asked = |status, right| Asked { api: Api::Astrom, operation: operation.id, status, right };
        let counted = [(asked(200, Some("apiTokens.read")), 100_000), (asked(403, None), 10_000)];
        assert_eq!(reach.rights(), BTreeMap::from(counted));
        let (kinds, n_forgotten) = reach.refusals();
        assert_eq!((kinds.len(), n_forgotten), (KINDS_MAX, 10_000 - (KINDS_MAX as u64 - 1)));
        assert_eq!((kinds[0].0.reason.as_str(), kinds[0].1.n), ("nobody", 100_000));
        assert!(kinds.iter().any(|(kind, _)| kind.reason == "no right 99990"), "the newest are kept");
        assert_eq!(reach.journal().entries().len(), 10);
    }
}
