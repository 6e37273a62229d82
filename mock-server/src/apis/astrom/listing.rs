//! What a listing asks for, and the page that answers it.

use std::collections::BinaryHeap;

use chrono::{DateTime, Utc};

use super::fields::Fields;
use super::filter::{Filter, Window};
use super::selector::Selector;
use super::shelf::{Position, Shelf};
use super::sort::Sort;
use super::timestamp::{self, Millis};
use super::token::Token;
use super::violation::Violation;

/// One page of a listing, as asked for. A page key carries all of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Listing {
    pub(super) page_size: u32,
    /// The text of the filter.
    pub(super) selector: Option<String>,
    pub(super) fields: Fields,
    pub(super) sort: Sort,
    pub(super) used: Option<Window>,
    pub(super) place: Place,
}

/// Where a page starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// At the first token.
    Start,
    /// Behind a position of the default order.
    After(Position),
    /// Behind so many tokens of any other order.
    Offset(u64),
}

/// The texts of the query parameters that describe a listing.
#[derive(Debug, Clone, Copy)]
pub(super) struct ListingText<'a> {
    pub(super) selector: Option<&'a str>,
    pub(super) fields: Option<&'a str>,
    pub(super) from: Option<&'a str>,
    pub(super) to: Option<&'a str>,
    pub(super) sort: &'a str,
}

impl Listing {
    /// Reads the parameters of a first page.
    ///
    /// # Errors
    ///
    /// One violation for each parameter that cannot be read, in the order of the document.
    pub(super) fn read(text: &ListingText<'_>, page_size: u32, now: DateTime<Utc>) -> Result<Self, Vec<Violation>> {
        let mut violations = Vec::new();
        let mut refuse = |parameter: &str, message: String| violations.push(Violation::query(parameter, message));
        if let Some(Err(error)) = text.selector.map(Selector::parse) {
            refuse("apiTokenSelector", error.to_string());
        }
        let fields = text.fields.map_or(Ok(Fields::default()), Fields::parse);
        let fields = fields.unwrap_or_else(|error| {
            refuse("fields", error.to_string());
            Fields::default()
        });
        let mut instant = |parameter: &str, text: Option<&str>| {
            let read = text.map(|text| timestamp::read(text, now));
            if read == Some(None) {
                refuse(parameter, timestamp::UNREADABLE.to_owned());
            }
            read.flatten()
        };
        let (from, to) = (instant("from", text.from), instant("to", text.to));
        // Without `to` the window ends now, so it is `from` that has to make room.
        let end = to.unwrap_or_else(|| Millis::at(now));
        if from.is_some_and(|from| from > end) && (to.is_some() || text.to.is_none()) {
            refuse("from", "must not be later than to".to_owned());
        }
        let sort = Sort::parse(text.sort).unwrap_or_else(|error| {
            refuse("sort", error.to_string());
            Sort::NEWEST_FIRST
        });
        if !violations.is_empty() {
            return Err(violations);
        }
        let used = (from.is_some() || to.is_some()).then_some(Window { from, to: end });
        Ok(Self { page_size, selector: text.selector.map(str::to_owned), fields, sort, used, place: Place::Start })
    }

    /// Finds the page and passes each of its tokens to `view`.
    ///
    /// In the default order and without a filter, the cost is that of the page. A filter looks at
    /// every token, because the total counts all matches.
    pub(super) fn page<T>(&self, shelf: &Shelf, view: impl FnMut(&Token) -> T) -> Page<T> {
        let Some(filter) = Filter::new(self.selector.as_deref(), self.used, shelf) else {
            return Page { items: Vec::new(), total: 0, next: None };
        };
        match self.sort {
            Sort::NEWEST_FIRST if filter.is_open() => self.seek(shelf, view),
            Sort::NEWEST_FIRST => self.pick(shelf, &filter, view),
            _ => self.select(shelf, &filter, view),
        }
    }

    /// Takes the page from the index: for the default order without a filter.
    fn seek<T>(&self, shelf: &Shelf, view: impl FnMut(&Token) -> T) -> Page<T> {
        let mut tokens = shelf.newest_first(self.after());
        // All are read before the first is shown, because the processor then waits for many at a time.
        let shown: Vec<&Token> = tokens.by_ref().take(self.length()).inspect(|token| token.touch()).collect();
        let next = shown.last().filter(|_| tokens.next().is_some()).map(|token| Place::After(Position::of(token)));
        let mut items: Vec<T> = shown.into_iter().rev().map(view).collect();
        items.reverse();
        Page { items, total: shelf.len(), next }
    }

    /// Looks at every token once and keeps the first of the page and one more: for the default order
    /// with a filter. It begins with those added last, because they are most likely the newest.
    fn pick<T>(&self, shelf: &Shelf, filter: &Filter, view: impl FnMut(&Token) -> T) -> Page<T> {
        let after = self.after();
        let mut total = 0;
        let mut first = BinaryHeap::new();
        for token in shelf.scan().rev().filter(|token| filter.matches(token)) {
            total += 1;
            let position = Position::of(token);
            if after.is_some_and(|after| position <= after) {
                continue;
            }
            if first.len() <= self.length() {
                first.push(position);
            } else if let Some(mut furthest) = first.peek_mut()
                && position < *furthest
            {
                *furthest = position;
            }
        }
        let mut page = first.into_sorted_vec();
        let has_more = page.len() > self.length();
        page.truncate(self.length());
        let next = page.last().filter(|_| has_more).copied().map(Place::After);
        let items = page.iter().filter_map(|position| shelf.get(&position.id)).map(view).collect();
        Page { items, total, next }
    }

    /// Sorts the matching tokens as far as the page needs it: for any other order.
    fn select<T>(&self, shelf: &Shelf, filter: &Filter, view: impl FnMut(&Token) -> T) -> Page<T> {
        let mut matching: Vec<&Token> = shelf.scan().filter(|token| filter.matches(token)).collect();
        let total = matching.len();
        let offset = match self.place {
            Place::Offset(offset) => usize::try_from(offset).unwrap_or(usize::MAX).min(total),
            Place::Start | Place::After(_) => 0,
        };
        let end = offset.saturating_add(self.length()).min(total);
        let compare = |a: &&Token, b: &&Token| self.sort.compare(a, b);
        if end < total {
            matching.select_nth_unstable_by(end, compare);
        }
        if 0 < offset && offset < end {
            matching[..end].select_nth_unstable_by(offset, compare);
        }
        let page = &mut matching[offset..end];
        page.sort_unstable_by(compare);
        let items = page.iter().copied().map(view).collect();
        let next = (end < total).then(|| Place::Offset(u64::try_from(end).unwrap_or(u64::MAX)));
        Page { items, total, next }
    }

    /// Returns the position behind which the page starts.
    fn after(&self) -> Option<Position> {
        match self.place {
            Place::After(position) => Some(position),
            Place::Start | Place::Offset(_) => None,
        }
    }

    fn length(&self) -> usize {
        usize::try_from(self.page_size).unwrap_or(usize::MAX)
    }
}

/// The tokens of one page.
#[derive(Debug)]
pub(super) struct Page<T> {
    pub(super) items: Vec<T>,
    /// The number of tokens on all pages together.
    pub(super) total: usize,
    /// Where the next page starts, if there is one.
    pub(super) next: Option<Place>,
}

#[cfg(test)]
mod tests {
    use super::super::token_seed::TokenSeed;
    use super::super::{Kind, Scope, TokenId};
    use super::*;
    use crate::world::{Ids, SecretHash};

    /// Three hundred tokens with few distinct values, some of them removed again.
    fn shelf(ids: &Ids) -> Shelf {
        let mut shelf = Shelf::default();
        for i in 0..300 {
            let [created, used, expires, kind, scope, owner] = ids.bytes().map(i64::from);
            let day = |n: i64| DateTime::from_timestamp(n * 86_400, 0);
            let seed = TokenSeed {
                name: format!("{}", created % 5),
                kind: if kind % 2 == 0 { Kind::ApiToken } else { Kind::PersonalAccessToken },
                last_used_at: (used % 3 > 0).then(|| day(used % 10)).flatten(),
                expires_at: (expires % 3 > 0).then(|| day(expires % 10)).flatten(),
                ..TokenSeed::new(
                    format!("owner {}", owner % 3),
                    &[if scope % 4 == 0 { Scope::MetricsRead } else { Scope::SettingsRead }],
                    day(created % 20).unwrap(),
                )
            };
            let (id, secret) = TokenId::new_secret(ids);
            let owner = shelf.owner_id(&seed.owner);
            shelf.insert(seed.into_token(id, SecretHash::of(secret.expose()), owner));
            if i % 7 == 0 {
                shelf.remove(&id);
            }
        }
        shelf
    }

    /// Goal: pages are slices of the sorted matches, whichever way they are found.
    /// Method: compare every walk with a plain filter and sort.
    #[test]
    fn pages_together_are_the_sorted_matches() {
        let shelf = shelf(&Ids::from_seed(11));
        let selectors = [
            None,
            Some(r#"owner("owner 1")"#),
            Some(r#"scope("metrics.read"),personalAccessToken(true)"#),
            Some(r#"owner("nobody")"#),
        ];
        let sorts = ["-creationDate", "creationDate", "name", "-name", "-lastUsedDate", "expirationDate"];
        for (selector, sort) in selectors.iter().flat_map(|selector| sorts.map(|sort| (*selector, sort))) {
            for from in [None, Some("1970-01-04T00:00")] {
                let text = ListingText { selector, fields: None, from, to: None, sort };
                let listing = Listing::read(&text, 1, "2026-01-01T00:00:00Z".parse().unwrap()).unwrap();
                let expected = sorted_matches(&listing, &shelf);
                for page_size in [1, 7, 50, 1_000] {
                    let walked = walk(&Listing { page_size, ..listing.clone() }, &shelf, expected.len());
                    assert_eq!(walked, expected, "{page_size} of {listing:?}");
                }
            }
        }
    }

    fn sorted_matches(listing: &Listing, shelf: &Shelf) -> Vec<TokenId> {
        let Some(filter) = Filter::new(listing.selector.as_deref(), listing.used, shelf) else { return Vec::new() };
        let mut matching: Vec<&Token> = shelf.scan().filter(|token| filter.matches(token)).collect();
        matching.sort_by(|a, b| listing.sort.compare(a, b));
        matching.iter().map(|token| token.id).collect()
    }

    fn walk(first: &Listing, shelf: &Shelf, total: usize) -> Vec<TokenId> {
        let mut listing = first.clone();
        let mut walked = Vec::new();
        loop {
            let page = listing.page(shelf, |token| token.id);
            assert_eq!(page.total, total, "{listing:?}");
            walked.extend(page.items);
            let Some(next) = page.next else { return walked };
            assert_eq!(walked.len() % first.length(), 0, "only the last page may be shorter: {listing:?}");
            listing.place = next;
        }
    }
}
