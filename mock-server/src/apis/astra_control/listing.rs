use std::borrow::Cow;
use std::cmp::Ordering;

use super::Uuid;
use super::filter::Filter;
use super::member::Member;
use super::tokens::{Token, Tokens};

/// What a listing is sorted by. Tokens that are equal there stay in order of creation, also in a
/// descending listing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    /// By creation, oldest first; also by a member that all tokens of a user have in common.
    Created,
    /// By identifier.
    Id(Direction),
    /// By name.
    Name(Direction),
}

/// Which end comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    Ascending,
    Descending,
}

/// Why an `orderBy` is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum OrderError {
    /// It is not a field name, optionally with ` desc`.
    #[error("expected a field name, optionally followed by desc")]
    Syntax,
    /// Tokens have no such field.
    #[error("unknown field {0}")]
    UnknownField(String),
    /// The field is an object.
    #[error("field {0} has no value that can be compared")]
    NotComparable(String),
}

impl OrderError {
    /// Reads `field` or `field desc`, whatever the field.
    ///
    /// # Errors
    ///
    /// [`OrderError::Syntax`].
    pub(super) fn split(text: &str) -> Result<(&str, Direction), Self> {
        let end = text.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(text.len());
        let (name, rest) = text.split_at(end);
        let direction = match rest {
            "" => Direction::Ascending,
            " desc" | "%20desc" => Direction::Descending,
            _ => return Err(Self::Syntax),
        };
        if name.is_empty() { Err(Self::Syntax) } else { Ok((name, direction)) }
    }
}

impl Order {
    /// Reads `field` or `field desc`.
    ///
    /// # Errors
    ///
    /// What is wrong with it.
    pub(super) fn read(text: &str) -> Result<Self, OrderError> {
        let (name, direction) = OrderError::split(text)?;
        match Member::from_wire(name) {
            None => Err(OrderError::UnknownField(name.to_owned())),
            Some(Member::Metadata) => Err(OrderError::NotComparable(name.to_owned())),
            Some(Member::Type | Member::Version | Member::UserId) => Ok(Self::Created),
            Some(Member::Id) => Ok(Self::Id(direction)),
            Some(Member::Name) => Ok(Self::Name(direction)),
        }
    }

    fn key(self, token: &Token) -> Key<'_> {
        match self {
            Self::Created => Key::None,
            Self::Id(_) => Key::Id(token.id),
            Self::Name(_) => Key::Name(Cow::Borrowed(&token.name)),
        }
    }

    fn place(self, token: &Token) -> Place<'_> {
        Place { key: self.key(token), number: token.number }
    }

    fn compare(self, a: &Place<'_>, b: &Place<'_>) -> Ordering {
        let by_key = match self {
            Self::Created => Ordering::Equal,
            Self::Id(Direction::Ascending) | Self::Name(Direction::Ascending) => a.key.cmp(&b.key),
            Self::Id(Direction::Descending) | Self::Name(Direction::Descending) => b.key.cmp(&a.key),
        };
        by_key.then(a.number.cmp(&b.number))
    }
}

/// The place of a token in a listing: what it is sorted by, and its number among equals.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place<'a> {
    pub(super) key: Key<'a>,
    pub(super) number: u64,
}

/// What a token is sorted by.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key<'a> {
    /// Nothing but its number.
    None,
    Id(Uuid),
    Name(Cow<'a, str>),
}

impl Place<'_> {
    fn into_owned(self) -> Place<'static> {
        let key = match self.key {
            Key::None => Key::None,
            Key::Id(id) => Key::Id(id),
            Key::Name(name) => Key::Name(Cow::Owned(name.into_owned())),
        };
        Place { key, number: self.number }
    }
}

/// Which part of a user's tokens a request asks for.
#[derive(Debug)]
pub(super) struct Listing {
    pub(super) filter: Filter,
    pub(super) order: Order,
    pub(super) start: Start,
    /// The most tokens to return.
    pub(super) limit: usize,
    pub(super) total: Total,
}

/// Where a part begins.
#[derive(Debug)]
pub(super) enum Start {
    /// After this many tokens.
    Skip(usize),
    /// After the token that was, or still is, at this place.
    After(Place<'static>),
}

/// Whether the number of all matching tokens is wanted, which may cost a scan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Total {
    Wanted,
    Unwanted,
}

/// A part of a user's tokens.
#[derive(Debug)]
pub(super) struct Page<T> {
    pub(super) items: Vec<T>,
    /// The place of the last item, if the limit cut the listing there.
    pub(super) cut_at: Option<Place<'static>>,
    /// The number of all tokens that meet the filter, if it is wanted.
    pub(super) total: Option<usize>,
}

impl Listing {
    /// Picks the part from the tokens of `user`.
    pub(super) fn pick<'t>(&self, user: Uuid, tokens: &'t Tokens) -> Page<&'t Token> {
        let counts_matches = self.total == Total::Wanted && !self.filter.is_empty();
        if self.order == Order::Created && !counts_matches {
            self.pick_created(user, tokens)
        } else {
            self.pick_scanned(user, tokens)
        }
    }

    /// In order of creation: goes to the start directly and stops after the limit.
    fn pick_created<'t>(&self, user: Uuid, tokens: &'t Tokens) -> Page<&'t Token> {
        let (n_before, n_skipped) = match &self.start {
            Start::After(place) => (tokens.n_up_to(place.number), 0),
            Start::Skip(n) if self.filter.is_empty() => (*n, 0),
            Start::Skip(n) => (0, *n),
        };
        let matching = tokens.iter_from(n_before).filter(|token| self.filter.matches(user, token));
        let mut rest = matching.skip(n_skipped);
        let items: Vec<&Token> = rest.by_ref().take(self.limit).collect();
        let is_cut = rest.next().is_some();
        let total = (self.total == Total::Wanted).then_some(tokens.len());
        Page { cut_at: is_cut.then(|| self.last_place(&items)).flatten(), items, total }
    }

    /// In any order, with the total of any filter: looks at every token as it lies in memory, and
    /// sorts no more than it returns and skips.
    fn pick_scanned<'t>(&self, user: Uuid, tokens: &'t Tokens) -> Page<&'t Token> {
        let compare = |a: &&Token, b: &&Token| self.order.compare(&self.order.place(a), &self.order.place(b));
        let mut items: Vec<&Token> = tokens.scan().filter(|token| self.filter.matches(user, token)).collect();
        let total = (self.total == Total::Wanted).then_some(items.len());
        let n_skipped = match &self.start {
            Start::Skip(n) => *n,
            Start::After(place) => {
                items.retain(|token| self.order.compare(&self.order.place(token), place).is_gt());
                0
            }
        };
        let end = n_skipped.saturating_add(self.limit);
        let is_cut = end < items.len();
        if is_cut {
            items.select_nth_unstable_by(end, compare);
            items.truncate(end);
        }
        items.sort_unstable_by(compare);
        items.drain(..n_skipped.min(items.len()));
        Page { cut_at: is_cut.then(|| self.last_place(&items)).flatten(), items, total }
    }

    fn last_place(&self, items: &[&Token]) -> Option<Place<'static>> {
        items.last().map(|token| self.order.place(token).into_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::apis::astra_control::tokens::tests::token;
    use crate::world::Ids;

    const USER: Uuid = Uuid::NIL;

    fn tokens(names: &[&str]) -> Tokens {
        let ids = Ids::from_seed(4);
        let mut tokens = Tokens::default();
        for (number, name) in (0..).zip(names) {
            tokens.add(token(&ids, number * 2, name));
        }
        tokens
    }

    fn listing(order: Order, filter: &str, start: Start, limit: usize) -> Listing {
        let filter = Filter::read((!filter.is_empty()).then_some(filter)).unwrap();
        Listing { filter, order, start, limit, total: Total::Unwanted }
    }

    /// Picks with and without the total, which must not change anything else.
    fn pick(tokens: &Tokens, listing: Listing) -> Page<&Token> {
        let page = listing.pick(USER, tokens);
        let counted = Listing { total: Total::Wanted, ..listing }.pick(USER, tokens);
        let numbers = |page: &Page<&Token>| page.items.iter().map(|token| token.number).collect::<Vec<_>>();
        assert_eq!((numbers(&page), &page.cut_at), (numbers(&counted), &counted.cut_at));
        assert_eq!(page.total, None);
        counted
    }

    /// Walks the whole listing with pages of `limit` and returns the numbers of the tokens.
    fn walk(tokens: &Tokens, order: Order, filter: &str, limit: usize) -> Vec<u64> {
        let mut numbers = Vec::new();
        let mut start = Start::Skip(0);
        loop {
            assert!(numbers.len() <= tokens.len(), "the listing does not end");
            let page = pick(tokens, listing(order, filter, start, limit));
            assert!(page.items.len() <= limit);
            numbers.extend(page.items.iter().map(|token| token.number));
            match page.cut_at {
                None => return numbers,
                Some(place) => start = Start::After(place),
            }
        }
    }

    #[test]
    fn every_page_size_walks_the_same_listing() {
        let tokens = tokens(&["b", "a", "c", "a", "b", "a", "d", "c", "a"]);
        let descending = Order::Name(Direction::Descending);
        for (order, filter, expected) in [
            (Order::Created, "", vec![0, 2, 4, 6, 8, 10, 12, 14, 16]),
            (Order::Created, "name gt 'a'", vec![0, 4, 8, 12, 14]),
            (Order::Name(Direction::Ascending), "", vec![2, 6, 10, 16, 0, 8, 4, 14, 12]),
            (descending, "", vec![12, 4, 14, 0, 8, 2, 6, 10, 16]),
            (descending, "name lt 'c'", vec![0, 8, 2, 6, 10, 16]),
            (Order::Created, "name eq 'x'", vec![]),
        ] {
            for limit in [1, 2, 3, expected.len().max(1), 100, usize::MAX] {
                assert_eq!(walk(&tokens, order, filter, limit), expected, "{order:?} {filter} {limit}");
            }
            for n_skipped in 0..=expected.len() + 1 {
                let page = pick(&tokens, listing(order, filter, Start::Skip(n_skipped), 2));
                let numbers: Vec<u64> = page.items.iter().map(|token| token.number).collect();
                let rest = &expected[n_skipped.min(expected.len())..];
                assert_eq!(numbers, rest[..rest.len().min(2)], "{order:?} {filter} {n_skipped}");
                assert_eq!(page.cut_at.is_some(), rest.len() > 2, "{order:?} {filter} {n_skipped}");
                assert_eq!(page.total, Some(expected.len()));
            }
        }
    }

    #[test]
    fn a_walk_goes_on_after_its_last_token_is_deleted() {
        let mut tokens = tokens(&["b", "a", "c"]);
        for (order, expected) in [(Order::Created, 4), (Order::Name(Direction::Ascending), 4)] {
            let page = listing(order, "", Start::Skip(0), 2).pick(USER, &tokens);
            let (last, place) = (page.items[1].id, page.cut_at.unwrap());
            let removed = tokens.remove(last).unwrap();
            let page = listing(order, "", Start::After(place), 2).pick(USER, &tokens);
            assert_eq!(page.items.iter().map(|token| token.number).collect::<Vec<_>>(), [expected]);
            tokens.add(removed);
        }
    }

    #[test]
    fn order_by_reads_a_field_and_a_direction() {
        assert_eq!(Order::read("name"), Ok(Order::Name(Direction::Ascending)));
        assert_eq!(Order::read("name desc"), Ok(Order::Name(Direction::Descending)));
        assert_eq!(Order::read("id%20desc"), Ok(Order::Id(Direction::Descending)));
        for name in ["type", "version desc", "userID"] {
            assert_eq!(Order::read(name), Ok(Order::Created), "{name}");
        }
        for text in ["", " desc", "name asc", "name  desc", "name desc ", "na-me", "é"] {
            assert_eq!(Order::read(text), Err(OrderError::Syntax), "{text}");
        }
        assert_eq!(Order::read("token desc"), Err(OrderError::UnknownField("token".to_owned())));
        assert_eq!(Order::read("metadata"), Err(OrderError::NotComparable("metadata".to_owned())));
    }
}
