use super::Uuid;
use super::cursor::{CursorKey, Scope};
use super::filter::Filter;
use super::listing::{Listing, Order, Start, Total};
use super::member::Member;
use super::problem::{Problem, Reason};
use crate::generated::astra_control::ops::TokenListQuery;

/// What the query of a listing means, once the document has nothing against it.
#[derive(Debug)]
pub(super) struct ListQuery {
    pub(super) listing: Listing,
    /// The members that an item consists of; whole tokens without them.
    pub(super) include: Option<Vec<Member>>,
}

impl ListQuery {
    /// Reads the query of a listing of `user`'s tokens.
    ///
    /// # Errors
    ///
    /// Problem 5 with everything that is wrong.
    pub(super) fn read(query: &TokenListQuery, user: Uuid, key: &CursorKey) -> Result<Self, Problem> {
        let mut reasons = Vec::new();
        let include = query.include.as_deref().map(|text| read_include(text, &mut reasons));
        let filter = Filter::read(query.filter.iter().flatten().map(String::as_str));
        let order = query.order_by.as_deref().map_or(Ok(Order::Created), Order::read);
        let (filter, order) = match (filter, order) {
            (Ok(filter), Ok(order)) => (filter, order),
            (filter, order) => {
                reasons.extend(filter.err().map(|error| Reason::new("filter", error)));
                reasons.extend(order.err().map(|error| Reason::new("orderBy", error)));
                return Err(Problem::invalid_query(reasons));
            }
        };
        let scope = Scope { user, filter: &filter, order };
        let start = match &query.continue_ {
            Some(text) => key.read(&scope, text).map(Start::After),
            None => Ok(Start::Skip(query.skip.as_deref().map_or(0, read_number))),
        };
        let start = start.map_err(|error| reasons.push(Reason::new("continue", error)));
        let Ok(start) = start else { return Err(Problem::invalid_query(reasons)) };
        if !reasons.is_empty() {
            return Err(Problem::invalid_query(reasons));
        }
        let limit = query.limit.as_deref().map_or(usize::MAX, read_number);
        let total = if query.count.is_some() { Total::Wanted } else { Total::Unwanted };
        Ok(Self { listing: Listing { filter, order, start, limit, total }, include })
    }
}

/// Reads the names of members, separated by commas. Notes each name that is none.
fn read_include(text: &str, reasons: &mut Vec<Reason>) -> Vec<Member> {
    let mut members = Vec::new();
    for name in text.split(',') {
        match Member::from_wire(name) {
            Some(member) => members.push(member),
            None => reasons.push(Reason::new("include", format!("unknown field {name}"))),
        }
    }
    members
}

/// Reads decimal digits; more of them than a listing can ever be long count as the longest one.
fn read_number(digits: &str) -> usize {
    digits.parse().unwrap_or(usize::MAX)
}
