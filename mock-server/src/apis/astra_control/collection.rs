//! Listings of what an account has few of: users, role bindings, accounts.
//!
//! They take the parameters of every list of the vendor. What they list is made anew for each request, as JSON, so one
//! reading of the parameters is enough for all kinds.

use std::cmp::Ordering;

use serde::Serialize;
use serde_json::Value;

use super::cursor::CursorKey;
use super::filter::{FilterError, Operator, RawCondition, raw_conditions};
use super::listing::{Direction, OrderError};
use super::problem::{Problem, Reason};
use super::timestamp::Instant;
use crate::generated::astra_control::types;
use crate::http::Exchange;

/// A kind of resources, with what can be asked of it.
#[derive(Debug)]
pub(super) struct Kind {
    /// How the seal of a value of `continue` names it.
    pub(super) name: &'static str,
    /// The members whose values are texts.
    pub(super) texts: &'static [&'static str],
    /// The members whose values are lists of texts.
    pub(super) lists: &'static [&'static str],
}

/// The members of `metadata` that can be compared; those of its labels are left out, because nothing here has any.
const TIMES: [&str; 2] = ["metadata.creationTimestamp", "metadata.modificationTimestamp"];
const CREATED_BY: &str = "metadata.createdBy";
const METADATA: &str = "metadata";

/// An item as it was asked for.
#[derive(Debug)]
pub(super) enum Picked<T> {
    Whole(T),
    /// The values of `include`.
    Values(Vec<Value>),
}

/// The part of a list that was asked for.
#[derive(Debug)]
pub(super) struct Part<T> {
    pub(super) items: Vec<Picked<T>>,
    pub(super) metadata: types::ListMetadata,
}

impl Kind {
    /// Picks what a request asks for, out of all items in order of creation.
    ///
    /// # Errors
    ///
    /// Problem 5 with everything that is wrong.
    pub(super) fn pick<T: Serialize>(
        &self,
        exchange: &Exchange<'_>,
        key: &CursorKey,
        items: Vec<T>,
    ) -> Result<Part<T>, Problem> {
        let query = self.read(exchange, key)?;
        let json = |item: T| {
            let value = serde_json::to_value(&item).expect("generated types have a JSON form");
            (item, value)
        };
        let mut items: Vec<(T, Value)> = items.into_iter().map(json).filter(|(_, item)| query.passes(item)).collect();
        if let Some((name, direction)) = &query.order {
            items.sort_by(|(_, a), (_, b)| {
                let ordering = text(&a[name]).cmp(text(&b[name]));
                if *direction == Direction::Descending { ordering.reverse() } else { ordering }
            });
        }
        let total = items.len();
        let end = query.start.saturating_add(query.limit).min(total);
        let part = items.into_iter().skip(query.start).take(query.limit);
        let items = part.map(|(item, value)| match &query.include {
            None => Picked::Whole(item),
            Some(names) => Picked::Values(names.iter().map(|name| value[name].clone()).collect()),
        });
        let metadata = types::ListMetadata {
            labels: None,
            creation_timestamp: None,
            modification_timestamp: None,
            created_by: None,
            modified_by: None,
            continue_: (end < total).then(|| key.write_offset(&query.scope, end)),
            count: query.is_counted.then(|| i64::try_from(total).unwrap_or(i64::MAX)),
        };
        Ok(Part { items: items.collect(), metadata })
    }

    fn read<'a>(&self, exchange: &'a Exchange<'_>, key: &CursorKey) -> Result<Query<'a>, Problem> {
        let mut reasons = Vec::new();
        let value = |name: &str| exchange.query_value(name);
        let include = value("include").map(|names| names.split(',').collect::<Vec<_>>());
        for name in include.iter().flatten().filter(|name| !self.has(name)) {
            reasons.push(Reason::new("include", format!("unknown field {name}")));
        }
        let filters = exchange.query.iter().filter(|(name, _)| name == "filter").map(|(_, text)| text.as_str());
        let conditions = raw_conditions(filters).and_then(|conditions| {
            conditions.iter().try_for_each(|condition| self.check(condition))?;
            Ok(conditions)
        });
        let conditions = conditions.unwrap_or_else(|error| {
            reasons.push(Reason::new("filter", error));
            Vec::new()
        });
        let order = value("orderBy").map(|text| self.order(text)).transpose().unwrap_or_else(|error| {
            reasons.push(Reason::new("orderBy", error));
            None
        });
        let scope = format!("{} {order:?} {conditions:?}", self.name);
        let start = match value("continue") {
            Some(text) => key.read_offset(&scope, text).unwrap_or_else(|error| {
                reasons.push(Reason::new("continue", error));
                0
            }),
            None => value("skip").map_or(0, read_number),
        };
        if !reasons.is_empty() {
            return Err(Problem::invalid_query(reasons));
        }
        let (limit, is_counted) = (value("limit").map_or(usize::MAX, read_number), value("count").is_some());
        Ok(Query { include, conditions, order, scope, start, limit, is_counted })
    }

    fn has(&self, name: &str) -> bool {
        name == METADATA || self.texts.contains(&name) || self.lists.contains(&name)
    }

    fn check(&self, condition: &RawCondition<'_>) -> Result<(), FilterError> {
        let path = condition.path;
        let is_time = TIMES.contains(&path);
        let element = path.strip_suffix("[*]").is_some_and(|name| self.lists.contains(&name));
        match path {
            _ if is_time && condition.operator != Operator::Contains && Instant::read(condition.value).is_none() => {
                Err(FilterError::NotATime(path.to_owned()))
            }
            _ if is_time || element || path == CREATED_BY || self.texts.contains(&path) => Ok(()),
            METADATA => Err(FilterError::NotComparable(path.to_owned())),
            _ if self.lists.contains(&path) => Err(FilterError::NotComparable(path.to_owned())),
            _ => Err(FilterError::UnknownField(path.to_owned())),
        }
    }

    fn order<'a>(&self, text: &'a str) -> Result<(&'a str, Direction), OrderError> {
        let (name, direction) = OrderError::split(text)?;
        match name {
            _ if self.texts.contains(&name) => Ok((name, direction)),
            _ if self.has(name) => Err(OrderError::NotComparable(name.to_owned())),
            _ => Err(OrderError::UnknownField(name.to_owned())),
        }
    }
}

/// What the query of a listing means.
struct Query<'a> {
    include: Option<Vec<&'a str>>,
    conditions: Vec<RawCondition<'a>>,
    order: Option<(&'a str, Direction)>,
    /// What a value of `continue` is good for.
    scope: String,
    start: usize,
    limit: usize,
    is_counted: bool,
}

impl Query<'_> {
    fn passes(&self, item: &Value) -> bool {
        self.conditions.iter().all(|condition| values(item, condition.path).iter().any(|text| holds(condition, text)))
    }
}

/// Returns the texts that a path leads to.
fn values<'v>(item: &'v Value, path: &str) -> Vec<&'v str> {
    let mut found = vec![item];
    for step in path.split('.') {
        let (name, is_each) = step.strip_suffix("[*]").map_or((step, false), |name| (name, true));
        found = found.into_iter().filter_map(|value| value.get(name)).collect();
        if is_each {
            found = found.into_iter().filter_map(Value::as_array).flatten().collect();
        }
    }
    found.into_iter().filter_map(Value::as_str).collect()
}

fn holds(condition: &RawCondition<'_>, text: &str) -> bool {
    let RawCondition { path, operator, value } = condition;
    if *operator == Operator::Contains {
        return text.contains(value);
    }
    let instants = Instant::read(text).zip(Instant::read(value)).filter(|_| TIMES.contains(path));
    let ordering: Ordering = instants.map_or_else(|| text.cmp(value), |(text, value)| text.cmp(&value));
    operator.accepts(ordering)
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// Reads decimal digits; more of them than a listing can ever be long count as the longest one.
fn read_number(digits: &str) -> usize {
    digits.parse().unwrap_or(usize::MAX)
}
