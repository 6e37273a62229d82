//! What happened in a world: every exchange, with who sent it, what was decided and why.
//!
//! Requests leave raw records behind, because most are never looked at; secrets are taken out when an
//! [`Entry`] is made of one, so that no way of reading the journal can show them. The oldest records
//! are forgotten when there are too many or they take too much memory.
//!
//! Whoever reads takes the records out from under the lock and looks at them afterwards: requests wait for nothing that
//! depends on what others have asked or sent.

mod entry;
mod follow;
mod har;
mod packed;
mod query;
mod report;

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::watch;

pub(crate) use entry::Record;
pub use entry::{Entry, FaultNote};
pub(crate) use follow::LOOK_PERIOD;
pub(crate) use packed::{Packed, Said};
pub use query::Query;
pub use report::{Count, Mismatch};

/// The exchanges of one world, oldest first.
pub struct Journal {
    state: Mutex<State>,
    /// The number of the newest record, for those who wait.
    newest: watch::Sender<u64>,
}

#[derive(Default)]
struct State {
    /// By ascending numbers.
    records: VecDeque<Arc<Record>>,
    n_bytes: usize,
    number_last: u64,
    /// How many exchanges may have changed something.
    n_writes: u64,
    limits: Limits,
}

/// What a journal has, in numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Tally {
    /// The exchanges so far.
    pub(crate) n_recorded: u64,
    /// Those that are kept.
    pub(crate) n_kept: usize,
    /// Those that may have changed something: they succeeded, with a method that is not for reading alone.
    pub(crate) n_writes: u64,
}

/// How much a journal keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The most exchanges.
    pub n_entries_max: usize,
    /// The most bytes that their texts and bodies may take. A body that is longer than a thirty-second part of them, and
    /// than 4 KiB, is not kept, so that one exchange cannot make a journal forget the others.
    pub n_bytes_max: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { n_entries_max: 1_000, n_bytes_max: 4 * 1024 * 1024 }
    }
}

/// The part of what a journal may keep that a single body may take.
const BODY_SHARE: usize = 32;

/// The bytes that a body may have however little a journal may keep.
const BODY_BYTES_MAX_LEAST: usize = 4 * 1024;

impl Limits {
    /// Returns the bytes that a part of an exchange may have.
    fn part_bytes_max(self) -> usize {
        (self.n_bytes_max / BODY_SHARE).max(BODY_BYTES_MAX_LEAST)
    }
}

impl Journal {
    pub(crate) fn new() -> Self {
        Self { state: Mutex::default(), newest: watch::Sender::new(0) }
    }

    /// Sets how much is kept. What is too much already is forgotten at once.
    pub fn set_limits(&self, limits: Limits) {
        let mut state = self.lock();
        state.limits = limits;
        state.forget();
    }

    /// Returns the number of exchanges so far, those that were forgotten included.
    pub fn n_recorded(&self) -> u64 {
        self.lock().number_last
    }

    /// Returns the number of exchanges that are kept.
    pub(crate) fn len(&self) -> usize {
        self.lock().records.len()
    }

    /// Counts what there is.
    pub(crate) fn tally(&self) -> Tally {
        let state = self.lock();
        Tally { n_recorded: state.number_last, n_kept: state.records.len(), n_writes: state.n_writes }
    }

    /// Returns what is kept, oldest first.
    pub fn entries(&self) -> Vec<Entry> {
        self.find(&Query::default())
    }

    /// Returns what is kept and meets a query, oldest first.
    ///
    /// Nothing meets a misspelt name: whoever requires that something did not happen asks [`verify`](Self::verify).
    pub fn find(&self, query: &Query) -> Vec<Entry> {
        let records = self.behind(query.behind());
        records.iter().filter(|record| query.is_met_by(record)).map(|record| record.entry()).collect()
    }

    /// Returns the last exchanges that were refused, as many as these at most, a line each: who asked for what, and why it
    /// was refused.
    pub(crate) fn refusals(&self, n_max: usize) -> Vec<String> {
        let records = self.behind(0);
        let last = records.iter().rev().filter(|record| record.is_refusal()).take(n_max);
        let mut lines: Vec<String> = last.map(|record| record.line()).collect();
        lines.reverse();
        lines
    }

    /// Whether an exchange that is kept names this tenant.
    pub(crate) fn has_tenant(&self, id: &str) -> bool {
        self.lock().records.iter().any(|record| record.packed.said().tenant == Some(id))
    }

    /// Forgets everything; the numbers go on.
    pub fn clear(&self) {
        let mut state = self.lock();
        let forgotten = std::mem::take(&mut state.records);
        state.n_bytes = 0;
        drop(state);
        drop(forgotten);
    }

    /// Requires that so many exchanges meet a query.
    ///
    /// # Errors
    ///
    /// [`Mismatch`], which shows what came closest, or names the operation, method or kind of fault that there is none
    /// of, whatever the count.
    pub fn verify(&self, query: &Query, count: Count) -> Result<(), Mismatch> {
        query.check_names()?;
        report::verify(&self.behind(0), query, count)
    }

    /// Requires that exchanges meet the queries one after the other, with any others in between.
    ///
    /// # Errors
    ///
    /// [`Mismatch`] for the first query that nothing meets behind the one before, or whose operation, method or kind of
    /// fault there is none of.
    pub fn verify_in_order(&self, queries: &[Query]) -> Result<(), Mismatch> {
        queries.iter().try_for_each(Query::check_names)?;
        report::verify_in_order(&self.behind(0), queries)
    }

    /// Returns the exchanges that meet a query in the format HTTP Archive 1.2, without secrets. `origin` is where the
    /// server is, such as [`MockServer::origin`](crate::MockServer::origin): the URLs begin with it.
    pub fn har(&self, origin: &str, query: &Query) -> serde_json::Value {
        har::log(origin, &self.find(query))
    }

    /// Returns what is kept with a higher number than this.
    fn behind(&self, number: u64) -> Vec<Arc<Record>> {
        let state = self.lock();
        let n_before = state.records.partition_point(|record| record.number <= number);
        state.records.range(n_before..).cloned().collect()
    }

    pub(crate) fn add(&self, record: Record) {
        let mut record = match record.n_bytes() {
            ..=BODY_BYTES_MAX_LEAST => record,
            _ => {
                let part_bytes_max = self.lock().limits.part_bytes_max();
                record.shortened(part_bytes_max)
            }
        };
        let mut state = self.lock();
        state.number_last += 1;
        let number_last = state.number_last;
        record.number = number_last;
        state.n_writes += u64::from(record.may_have_changed_something());
        state.n_bytes += record.n_bytes();
        state.records.push_back(Arc::new(record));
        state.forget();
        drop(state);
        // Whoever subscribes after this looks into the journal first, and finds the record there.
        if self.newest.receiver_count() > 0 {
            self.newest.send_modify(|number| *number = number_last.max(*number));
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn forget(&mut self) {
        while self.records.len() > self.limits.n_entries_max || self.n_bytes > self.limits.n_bytes_max {
            let Some(oldest) = self.records.pop_front() else { break };
            self.n_bytes -= oldest.n_bytes();
        }
    }
}

impl fmt::Debug for Journal {
    /// Shows only how much there is: records hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Journal").field("n_recorded", &self.n_recorded()).finish_non_exhaustive()
    }
}

#[cfg(test)]
pub(super) mod tests {
    use std::net::{IpAddr, Ipv4Addr};
    use std::time::Duration;

    use chrono::DateTime;
    use http::{Method, Version};

    use super::*;
    use crate::generated::Api;

    /// A record for tests.
    pub(super) fn record(operation: &'static str, caller: &str, status: u16) -> Record {
        Record {
            number: 0,
            at: DateTime::UNIX_EPOCH,
            elapsed: Duration::from_micros(250),
            api: Api::Astrom,
            operation: Some(operation),
            method: Method::POST,
            version: Version::HTTP_11,
            peer: IpAddr::V4(Ipv4Addr::LOCALHOST),
            status: Some(status),
            findings: Vec::new(),
            fault: None,
            packed: Packed::of(&Said {
                target: "/e/env/api/v2/apiTokens/lookup?api-token=dt0c01.AAAAAAAAAAAAAAAAAAAAAAAA.SECRET",
                tenant: Some("env"),
                caller: Some(caller),
                reason: (status >= 400).then_some("Token does not exist"),
                request_type: Some("application/json"),
                request_body: br#"{"token":"dt0c01.BBBB"}"#,
                response_type: Some("application/json"),
                response_body: br#"{"name":"x","inner":[{"token":"abc"}]}"#,
            }),
            secret_members: &["token"],
        }
    }

    pub(super) fn journal(records: impl IntoIterator<Item = Record>) -> Journal {
        let journal = Journal::new();
        records.into_iter().for_each(|record| journal.add(record));
        journal
    }

    #[test]
    fn oldest_are_forgotten_by_number_and_by_size() {
        let journal = journal((0..5).map(|_| record("a", "x", 200)));
        let one = record("a", "x", 200).n_bytes();
        journal.set_limits(Limits { n_entries_max: 3, ..Limits::default() });
        assert_eq!(journal.entries().iter().map(|entry| entry.number).collect::<Vec<_>>(), [3, 4, 5]);
        journal.set_limits(Limits { n_entries_max: 100, n_bytes_max: 2 * one });
        journal.add(record("a", "x", 200));
        assert_eq!(journal.entries().iter().map(|entry| entry.number).collect::<Vec<_>>(), [5, 6]);
        assert_eq!(journal.n_recorded(), 6);
        journal.clear();
        assert_eq!((journal.entries().len(), journal.n_recorded()), (0, 6));
    }

    #[test]
    fn queries_meet_all_of_their_conditions() {
        let journal = journal([record("list", "x", 200), record("get", "x", 404), record("get", "y", 200)]);
        for (query, expected) in [
            (Query::default(), vec![1, 2, 3]),
            (Query::default().operation("get"), vec![2, 3]),
            (Query::default().operation("get").caller("y"), vec![3]),
            (Query::default().status(404), vec![2]),
            (Query::default().since(2), vec![3]),
            (Query::default().tenant("other"), vec![]),
            (Query::default().api(Api::Astrom).method(Method::POST).tenant("env"), vec![1, 2, 3]),
            (Query::default().target_contains("/lookup"), vec![1, 2, 3]),
            (Query::default().fault("delay"), vec![]),
        ] {
            let numbers: Vec<u64> = journal.find(&query).iter().map(|entry| entry.number).collect();
            assert_eq!(numbers, expected, "{query:?}");
        }
    }

    #[test]
    fn nothing_that_is_read_shows_a_secret() {
        let journal = journal([record("get", "x", 200)]);
        let entry = &journal.entries()[0];
        assert_eq!(entry.target, "/e/env/api/v2/apiTokens/lookup?api-token=***");
        assert_eq!(entry.request_body.as_deref(), Some(r#"{"token":"***"}"#));
        assert_eq!(entry.response_body.as_deref(), Some(r#"{"inner":[{"token":"***"}],"name":"x"}"#));
        let all = format!("{journal:?} {entry:?} {}", journal.har("http://localhost", &Query::default()));
        for secret in ["SECRET", "BBBB", "abc"] {
            assert!(!all.contains(secret), "{all}");
        }
    }

    #[test]
    fn verification_counts_and_shows_what_came_closest() {
        let journal = journal([record("token_list", "x", 200), record("token_get", "x", 404)]);
        let gets = Query::default().operation("token_get");
        journal.verify(&gets, Count::Exactly(1)).unwrap();
        journal.verify(&gets, Count::AtLeast(1)).unwrap();
        journal.verify(&gets, Count::AtMost(1)).unwrap();
        let mismatch = journal.verify(&gets.clone().status(200), Count::AtLeast(1)).unwrap_err().to_string();
        assert_eq!(
            mismatch,
            "expected at least 1 exchange with operation token_get, status 200; found 0 of 2\n\
             closest: 2: POST token_get by x: 404 Token does not exist; differs in status: 404\n\
             closest: 1: POST token_list by x: 200; differs in operation: token_list"
        );
        let mismatch = journal.verify(&gets, Count::Exactly(2)).unwrap_err().to_string();
        assert_eq!(mismatch, "expected exactly 2 exchanges with operation token_get; found 1 of 2");
    }

    /// Goal: what says that nothing happened is no proof if it asks for what cannot happen.
    #[tokio::test(start_paused = true)]
    async fn name_that_nothing_has_is_a_mismatch_whatever_the_count() {
        let journal = journal([record("token_list", "x", 200)]);
        let method = Query::default().method("GTE".parse().unwrap());
        for (query, expected) in [
            (Query::default().operation("list_tokens"), "there is no operation list_tokens; did you mean token_list?"),
            (method, "there is no method GTE; did you mean GET?"),
            (Query::default().fault("dealy"), "there is no kind of effect dealy; did you mean delay?"),
            (Query::default().api(Api::Control), "control belongs to no world; there are astrom, astra_control, ops_"),
        ] {
            let found = journal.verify(&query, Count::Exactly(0)).unwrap_err().to_string();
            assert!(found.contains(expected), "{found}");
            let in_order = journal.verify_in_order(&[Query::default(), query.clone()]).unwrap_err().to_string();
            let waited = journal.wait_until(&query, 0, Duration::from_secs(60)).await.unwrap_err().to_string();
            assert_eq!((&in_order, &waited), (&found, &found));
        }
    }

    /// Goal: an exchange at a path that no operation has is one with its API, and none with any operation.
    #[test]
    fn exchange_without_an_operation_meets_conditions_on_the_rest_only() {
        let journal = journal([Record { operation: None, ..record("token_get", "x", 404) }]);
        assert_eq!(journal.find(&Query::default().api(Api::Astrom).status(404)).len(), 1);
        assert_eq!(journal.find(&Query::default().operation("token_get")), []);
        let entry = serde_json::to_value(&journal.entries()[0]).unwrap();
        assert_eq!((&entry["operation"], &entry["api"]), (&serde_json::Value::Null, &"astrom".into()));
        let query = Query::default().operation("token_get").status(404);
        let mismatch = journal.verify(&query, Count::AtLeast(1)).unwrap_err().to_string();
        let closest = "1: POST /e/env/api/v2/apiTokens/lookup?api-token=*** by x: 404 Token does not exist";
        assert!(mismatch.contains(&format!("closest: {closest}; differs in operation: none")), "{mismatch}");
        let archive = journal.har("http://localhost", &Query::default());
        assert_eq!(archive["log"]["entries"][0]["_operation"], serde_json::Value::Null);
    }

    #[test]
    fn order_is_verified_with_others_in_between() {
        let journal = journal(
            ["token_list", "token_get", "token_delete", "token_get"].map(|operation| record(operation, "x", 200)),
        );
        let query = |operation: &str| Query::default().operation(operation);
        journal.verify_in_order(&[query("token_list"), query("token_delete"), query("token_get")]).unwrap();
        let mismatch = journal.verify_in_order(&[query("token_delete"), query("token_list")]).unwrap_err().to_string();
        assert!(mismatch.starts_with("expected an exchange with operation token_list behind number 3"), "{mismatch}");
    }

    /// Goal: one large exchange does not push the others out of the journal.
    #[test]
    fn large_exchange_keeps_its_line_and_loses_its_body() {
        let journal = journal((0..3).map(|_| record("get", "x", 200)));
        let part_bytes_max = Limits::default().n_bytes_max / BODY_SHARE;
        let large = |length: usize| {
            let body = format!("\"{}\"", "x".repeat(length - 2));
            let said =
                Said { target: "/large", request_body: b"{}", response_body: body.as_bytes(), ..Said::default() };
            Record { packed: Packed::of(&said), findings: vec!["first".to_owned(), body], ..record("get", "x", 400) }
        };
        for length in [part_bytes_max - 5, Limits::default().n_bytes_max] {
            journal.add(large(length));
        }
        let [.., kept, left_out] = journal.entries().try_into().map(|entries: [Entry; 5]| entries).unwrap();
        assert_eq!((kept.response_bytes, kept.response_body.map(|body| body.len())), (131_067, Some(131_067)));
        assert_eq!(kept.findings.len(), 2);
        assert_eq!((left_out.target.as_str(), left_out.request_body.as_deref()), ("/large", Some("{}")));
        assert_eq!((left_out.response_bytes, left_out.response_body), (4 << 20, None));
        assert_eq!(left_out.findings, ["first"]);
    }
}
