//! Waiting for exchanges.
//!
//! Those who wait sleep until a record is added, and look at new records only, a thousand times a second at most: a busy
//! journal that many wait for must not take the time of other worlds.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::Instant;

use super::{Count, Entry, Journal, Mismatch, Query, Record};

/// The shortest time between two looks of one who waits.
pub(crate) const LOOK_PERIOD: Duration = Duration::from_millis(1);

/// About what the members of an exchange take in its JSON form, beside texts and bodies.
const LINE_BYTES: usize = 512;

impl Journal {
    /// Waits until at least so many exchanges meet a query, and returns them.
    ///
    /// # Errors
    ///
    /// [`Mismatch`] if they are still too few after `patience`, a time of the machine, and at once if there is no such
    /// operation, method or kind of fault.
    pub async fn wait_until(&self, query: &Query, n: usize, patience: Duration) -> Result<Vec<Entry>, Mismatch> {
        query.check_names()?;
        let enough = async {
            while self.count(query) < n {
                self.counted(query, n).await;
            }
        };
        let _ = tokio::time::timeout(patience, enough).await;
        self.verify(query, Count::AtLeast(n)).map(|()| self.find(query))
    }

    /// Returns what tells of each new exchange: the number of the newest one.
    pub fn subscribe(&self) -> watch::Receiver<u64> {
        let receiver = self.newest.subscribe();
        // While nobody listened, nobody was told. Those who listen already have nothing new to see.
        let number_last = self.n_recorded();
        self.newest.send_if_modified(|number| {
            *number = number_last.max(*number);
            false
        });
        receiver
    }

    /// Returns the number of exchanges that are kept and meet a query.
    pub(crate) fn count(&self, query: &Query) -> usize {
        count(&self.behind(query.behind()), query)
    }

    /// Completes when so many exchanges have met a query. Some of them may be forgotten by then.
    pub(crate) async fn counted(&self, query: &Query, n: usize) {
        let mut newest = self.subscribe();
        let (mut seen, mut n_found) = (query.behind(), 0);
        loop {
            let looked_at = Instant::now();
            let records = self.behind(seen);
            seen = records.last().map_or(seen, |last| last.number);
            n_found += count(&records, query);
            drop(records);
            // The sender lives as long as the journal.
            if n_found >= n || newest.changed().await.is_err() {
                return;
            }
            tokio::time::sleep_until(looked_at + LOOK_PERIOD).await;
        }
    }

    /// Returns the next exchanges behind a number that meet a query, as many as fit into so many bytes and at least one,
    /// and the number up to which the journal was looked at. Nothing is held for a reader that does not read on.
    pub(crate) fn piece(&self, behind: u64, query: &Query, n_bytes_max: usize) -> (Vec<Entry>, u64) {
        let (mut found, mut n_bytes, mut seen) = (Vec::new(), 0, behind);
        for record in self.behind(behind) {
            if query.is_met_by(&record) {
                n_bytes += record.n_bytes() + LINE_BYTES;
                if n_bytes > n_bytes_max && !found.is_empty() {
                    break;
                }
                found.push(record.entry());
            }
            seen = record.number;
        }
        (found, seen)
    }
}

fn count(records: &[Arc<Record>], query: &Query) -> usize {
    records.iter().filter(|record| query.is_met_by(record)).count()
}

#[cfg(test)]
mod tests {
    use super::super::tests::{journal, record};
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn waiting_ends_with_the_exchange_or_with_patience() {
        let journal = journal([record("token_get", "x", 200)]);
        let query = Query::default().operation("token_get");
        let wait = journal.wait_until(&query, 2, Duration::from_secs(60));
        let add = async { journal.add(record("token_get", "y", 200)) };
        let (found, ()) = tokio::join!(wait, add);
        assert_eq!(found.unwrap().len(), 2);
        let mismatch = journal.wait_until(&query, 3, Duration::from_secs(60)).await.unwrap_err();
        assert!(mismatch.to_string().contains("found 2 of 2"), "{mismatch}");
    }

    /// Goal: who begins to listen is no news for those who listen already.
    #[test]
    fn nobody_is_woken_by_another_who_waits() {
        let journal = journal([record("token_get", "x", 200)]);
        let mut first = journal.subscribe();
        let second = journal.subscribe();
        assert!(!first.has_changed().unwrap() && !second.has_changed().unwrap());
        assert_eq!((*first.borrow_and_update(), *second.borrow()), (1, 1));
        journal.add(record("token_get", "x", 200));
        assert!(first.has_changed().unwrap() && second.has_changed().unwrap());
    }

    /// Goal: what is kept counts, not what has come.
    #[tokio::test(start_paused = true)]
    async fn forgotten_exchanges_do_not_end_a_wait() {
        let journal = journal([record("token_get", "x", 200)]);
        let query = Query::default().operation("token_get");
        let wait = journal.wait_until(&query, 2, Duration::from_secs(60));
        let add = async {
            journal.clear();
            journal.add(record("token_get", "y", 200));
        };
        let (found, ()) = tokio::join!(wait, add);
        assert!(found.unwrap_err().to_string().contains("found 1 of 1"));
    }

    #[test]
    fn pieces_have_at_least_one_exchange_and_pass_over_the_others() {
        let journal = journal(["get", "list", "get", "get", "list"].map(|operation| record(operation, "x", 200)));
        let (query, one) = (Query::default().operation("get"), record("get", "x", 200).n_bytes() + LINE_BYTES);
        let piece = |behind, n_bytes_max| {
            let (found, seen) = journal.piece(behind, &query, n_bytes_max);
            (found.iter().map(|entry| entry.number).collect::<Vec<_>>(), seen)
        };
        assert_eq!(piece(0, 1), (vec![1], 2));
        assert_eq!(piece(0, 2 * one), (vec![1, 3], 3));
        assert_eq!(piece(3, 2 * one), (vec![4], 5));
        assert_eq!(piece(5, 1), (vec![], 5));
    }
}
