//! Entries to the parsers of this room; see [`crate::fuzz`].

use chrono::{DateTime, TimeZone as _, Utc};

use super::fields::{Field, Fields};
use super::selector::{Criterion, Selector};
use super::sort::Sort;
use super::timestamp::{self, DateStyle, Millis};
use crate::fuzz::{Outcome, Parser};

/// All of them, by the names of their folders in `corpus/`.
pub(super) const PARSERS: [Parser; 4] = [
    Parser { name: "astrom_selector", read: selector },
    Parser { name: "astrom_timestamp", read: timestamp },
    Parser { name: "astrom_fields", read: fields },
    Parser { name: "astrom_sort", read: sort },
];

/// Reads an `apiTokenSelector`; what was read is no longer than what was sent.
fn selector(text: &str) -> Outcome {
    let selector = Selector::parse(text).ok();
    for criterion in selector.iter().flat_map(|selector| &selector.0) {
        let n_bytes = match criterion {
            Criterion::Owner(name) => name.len(),
            Criterion::Kind(_) => 0,
            Criterion::Scope(names) => names.iter().map(String::len).sum(),
        };
        assert!(n_bytes < text.len());
    }
    Outcome::of(selector)
}

/// Reads a timestamp in the present and at both ends of time; what was read is written and read
/// again as the same instant.
fn timestamp(text: &str) -> Outcome {
    let present = Utc.timestamp_nanos(1_795_333_020_123_456_789);
    for now in [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC] {
        timestamp_at(text, now);
    }
    Outcome::of(timestamp_at(text, present))
}

fn timestamp_at(text: &str, now: DateTime<Utc>) -> Option<Millis> {
    let at = timestamp::read(text, now)?;
    for style in [DateStyle::Milliseconds, DateStyle::ShortWhenWhole] {
        assert_eq!(timestamp::read(&at.to_wire(style), now), Some(at));
    }
    Some(at)
}

/// Reads `fields`; the id is always among them.
fn fields(text: &str) -> Outcome {
    let fields = Fields::parse(text).ok();
    if let Some(fields) = fields {
        assert!(fields.contains(Field::Id) && Fields::from_bits(fields.bits()) == fields);
    }
    Outcome::of(fields)
}

/// Reads `sort`; its number in a page key stands for it.
fn sort(text: &str) -> Outcome {
    let sort = Sort::parse(text).ok();
    if let Some(sort) = sort {
        assert_eq!(Sort::from_code(sort.code()), Some(sort));
    }
    Outcome::of(sort)
}
