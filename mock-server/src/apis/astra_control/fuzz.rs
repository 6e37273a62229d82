//! Entries to the parsers of this room; see [`crate::fuzz`].

use std::cell::LazyCell;

use chrono::DateTime;

use super::filter::Filter;
use super::issue::Issued;
use super::listing::Order;
use super::timestamp::Instant;
use super::tokens::Token;
use super::{TokenSeed, Uuid};
use crate::fuzz::{Outcome, Parser};
use crate::world::Ids;

/// All of them, by the names of their folders in `corpus/`.
pub(super) const PARSERS: [Parser; 3] = [
    Parser { name: "astra_control_filter", read: filter },
    Parser { name: "astra_control_timestamp", read: timestamp },
    Parser { name: "astra_control_order", read: order },
];

thread_local! {
    static SAMPLE: LazyCell<Token> = const { LazyCell::new(sample) };
}

fn sample() -> Token {
    let seed = TokenSeed::new("nightly-report", DateTime::UNIX_EPOCH).with_label("team", "ops");
    Issued::random(&Ids::from_seed(1)).token(1, Uuid::NIL, &seed)
}

/// Reads a `filter`, writes it as a cursor does, and holds a token against it.
fn filter(text: &str) -> Outcome {
    let filter = Filter::read([text]).ok();
    if let Some(filter) = &filter {
        assert!(!filter.is_empty() && filter.to_string().len() <= 16 * text.len());
        SAMPLE.with(|token| filter.matches(Uuid::NIL, token));
    }
    Outcome::of(filter)
}

/// Reads the value of a condition on a time.
fn timestamp(text: &str) -> Outcome {
    Outcome::of(Instant::read(text))
}

/// Reads an `orderBy`.
fn order(text: &str) -> Outcome {
    Outcome::of(Order::read(text).ok())
}
