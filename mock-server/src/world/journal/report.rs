use std::fmt;
use std::sync::Arc;

use super::entry::Record;
use super::query::Query;
use crate::names::UnknownName;

/// How many exchanges a query must meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Count {
    /// Neither more nor fewer.
    Exactly(usize),
    /// So many or more.
    AtLeast(usize),
    /// So many or fewer.
    AtMost(usize),
}

impl Count {
    fn holds(self, n: usize) -> bool {
        match self {
            Self::Exactly(expected) => n == expected,
            Self::AtLeast(expected) => n >= expected,
            Self::AtMost(expected) => n <= expected,
        }
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (word, n) = match self {
            Self::Exactly(n) => ("exactly", n),
            Self::AtLeast(n) => ("at least", n),
            Self::AtMost(n) => ("at most", n),
        };
        write!(f, "{word} {n} exchange{}", if *n == 1 { "" } else { "s" })
    }
}

/// Exchanges are not as they were required to be.
///
/// Its text says what was expected and what was found, and shows the exchanges that came closest. It
/// holds no secret.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Mismatch(String);

impl From<UnknownName> for Mismatch {
    fn from(error: UnknownName) -> Self {
        Self(error.to_string())
    }
}

/// The exchanges that a report shows.
const CLOSEST_MAX: usize = 3;

pub(super) fn verify(records: &[Arc<Record>], query: &Query, count: Count) -> Result<(), Mismatch> {
    let n_found = records.iter().filter(|record| query.is_met_by(record)).count();
    if count.holds(n_found) {
        return Ok(());
    }
    let expected = format!("expected {count} with {query}; found {n_found} of {}", records.len());
    Err(Mismatch(expected + &closest(records, query)))
}

pub(super) fn verify_in_order(records: &[Arc<Record>], queries: &[Query]) -> Result<(), Mismatch> {
    let mut rest = records;
    let mut last = None;
    for query in queries {
        let Some(place) = rest.iter().position(|record| query.is_met_by(record)) else {
            let place = last.map_or_else(String::new, |number| format!(" behind number {number}"));
            let expected = format!("expected an exchange with {query}{place}; found none");
            return Err(Mismatch(expected + &closest(rest, query)));
        };
        last = Some(rest[place].number);
        rest = &rest[place + 1..];
    }
    Ok(())
}

/// Lists the exchanges that miss the fewest conditions, newest first among equals.
fn closest(records: &[Arc<Record>], query: &Query) -> String {
    let missed = records.iter().rev().map(|record| (query.n_missed(record), record));
    let mut near: Vec<_> = missed.filter(|(n_missed, _)| (1..query.n_conditions()).contains(n_missed)).collect();
    near.sort_by_key(|(n_missed, _)| *n_missed);
    near.into_iter().take(CLOSEST_MAX).map(|(_, record)| line(record, query)).collect()
}

/// Tells of an exchange in one line, and in what it differs. Bodies are left alone.
fn line(record: &Record, query: &Query) -> String {
    format!("\nclosest: {}; differs in {}", record.line(), query.differences(record).join(", "))
}
