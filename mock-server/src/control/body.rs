//! The bodies of requests, before they are typed.
//!
//! They may be as long as a state, and a value of JSON takes many times the memory of its text. So how many values a body
//! has is looked at before it is read.

use std::collections::BTreeMap;

use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::{Problem, state};
use crate::seed::{STATE_VALUES_MAX, is_within};

/// The values that a body may have beside a state; an object counts for five. As many queries as are verified at once,
/// with all their conditions, have fewer.
const VALUES_MAX: usize = 20_000;

const STATE: &str = "state";

/// A body, or why it is no JSON.
type Read = Result<Value, serde_json::Error>;

/// Reads a body.
///
/// # Errors
///
/// [`Problem::InvalidBody`] if it has too many values.
pub(super) fn small(bytes: &[u8]) -> Result<Read, Problem> {
    weigh(bytes, VALUES_MAX)?;
    Ok(serde_json::from_slice(bytes))
}

fn weigh(bytes: &[u8], n_values_max: usize) -> Result<(), Problem> {
    let reason =
        || format!("the body has more than {n_values_max} values, an object counts for five; send several requests");
    if is_within(bytes, n_values_max) { Ok(()) } else { Err(Problem::InvalidBody(reason())) }
}

/// Reads a body that may have a state, which is a seed file of its own.
///
/// # Errors
///
/// [`Problem::InvalidState`] and [`Problem::InvalidBody`].
pub(super) fn with_state(bytes: &[u8]) -> Result<Read, Problem> {
    weigh(bytes, STATE_VALUES_MAX)?;
    let members: Option<BTreeMap<String, &RawValue>> = serde_json::from_slice(bytes).ok();
    let Some(mut members) = members.filter(|members| members.contains_key(STATE)) else { return small(bytes) };
    let state = state::read_member(bytes)?;
    members.remove(STATE);
    let mut body = Map::from_iter([(STATE.to_owned(), state)]);
    for (name, member) in members {
        match small(member.get().as_bytes())? {
            Ok(value) => body.insert(name, value),
            Err(error) => return Ok(Err(error)),
        };
    }
    Ok(Ok(Value::Object(body)))
}
