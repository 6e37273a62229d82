//! Pages that are counted from one, whose items move when others come and go.

use super::cursor::Place;
use super::recent::Recent;
use super::walk::{Arrived, Taken, Then};

/// Pages that are looked through backwards for an item that was handed out.
const SEARCH_PAGES_MAX: u32 = 50;

/// A walk from number to number.
#[derive(Debug)]
pub(super) struct ByNumber {
    /// The longest page that was asked for, or that the server gives.
    size_max: u64,
    /// Whether the server was seen to give no longer ones.
    is_limit: bool,
    /// How many items stand before the first one that is still to be handed out, by the latest page.
    offset: u64,
    aim: Aim,
    asked: Numbered,
    /// Where the page that arrived last begins.
    start: u64,
}

/// What the next page is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Aim {
    /// To go on behind the last item handed out, which is to be on it.
    Onward,
    /// To find that item on a page that ends here.
    Back { end: u64, n_pages: u32 },
    /// To go on at the same position, since nothing was found.
    Anyway,
}

/// A page by its number, from zero, and its length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Numbered {
    pub(super) index: u64,
    pub(super) size: u64,
}

impl ByNumber {
    /// Starts behind `offset` items, with pages of `size_max`, which is not zero.
    pub(super) fn new(offset: u64, size_max: u64) -> Self {
        let asked = Numbered { index: 0, size: size_max };
        Self { size_max, is_limit: false, offset, aim: Aim::Onward, asked, start: offset }
    }

    /// Returns the length of the longest page.
    pub(super) fn size_max(&self) -> u64 {
        self.size_max
    }

    /// Returns the page to ask for.
    pub(super) fn ask(&mut self, recent: &Recent) -> Numbered {
        self.asked = match self.aim {
            Aim::Back { end, .. } => holding(end.saturating_sub(1), self.size_max),
            Aim::Onward if self.offset > 0 && !recent.is_empty() => self.across().unwrap_or_else(|| {
                self.aim = Aim::Anyway;
                holding(self.offset, self.size_max)
            }),
            Aim::Onward | Aim::Anyway => holding(self.offset, self.size_max),
        };
        self.asked
    }

    /// Returns the page that overlaps what was handed out, unless the server's pages are too short for one.
    fn across(&self) -> Option<Numbered> {
        let size_limit = if self.is_limit { self.size_max } else { u64::MAX };
        across(self.offset, self.size_max, size_limit)
    }

    /// Takes a page, and decides which of its items are new.
    pub(super) fn accept(&mut self, page: Arrived<'_>, recent: &Recent) -> Taken {
        let n_items = page.identities.len();
        let count = n_items as u64;
        let has_next = page.next.is_some();
        // A server with a lower limit than its documentation says counts its pages by that limit.
        if has_next && count > 0 && count < self.asked.size {
            (self.size_max, self.is_limit) = (count, true);
            if self.asked.index > 0 {
                return Taken { first: n_items, then: Then::Search };
            }
        }
        self.start = self.asked.index.saturating_mul(self.asked.size);
        let end = self.start.saturating_add(count);
        let then = if has_next { Then::More } else { Then::Last };

        if let Some(place) = recent.newest_on(&page.identities) {
            (self.aim, self.offset) = (Aim::Onward, end);
            return Taken { first: place.saturating_add(1), then };
        }
        if let Some(back) = self.search(recent) {
            self.aim = back;
            return Taken { first: n_items, then: Then::Search };
        }
        let is_gone = !recent.is_empty() && self.aim != Aim::Anyway;
        if is_gone {
            // What follows has moved up by as many items, if nothing else has changed.
            self.offset = self.offset.saturating_sub(recent.len() as u64);
        }
        let is_lost = is_gone && end <= self.offset && has_next;
        self.aim = if is_lost { Aim::Anyway } else { Aim::Onward };
        let passed = self.offset.saturating_sub(self.start);
        self.offset = self.offset.max(end);
        let first = usize::try_from(passed).unwrap_or(usize::MAX).min(n_items);
        Taken { first, then: if is_lost { Then::Search } else { then } }
    }

    /// Decides whether the items handed out are to be looked for before the page that arrived.
    fn search(&self, recent: &Recent) -> Option<Aim> {
        let n_pages = match self.aim {
            Aim::Onward => 0,
            Aim::Back { n_pages, .. } => n_pages,
            Aim::Anyway => return None,
        };
        let is_possible = !recent.is_empty() && self.start > 0 && n_pages < SEARCH_PAGES_MAX;
        is_possible.then_some(Aim::Back { end: self.start, n_pages: n_pages.saturating_add(1) })
    }

    /// Returns the place behind the first `n_passed` items of the page that arrived last.
    pub(super) fn place_within(&self, n_passed: u64) -> Place {
        Place::Number { offset: self.start.saturating_add(n_passed) }
    }

    /// Returns the place at which the walk goes on.
    pub(super) fn place(&self) -> Place {
        Place::Number { offset: self.offset }
    }
}

/// Returns the page of that size which holds the item behind `offset` others.
fn holding(offset: u64, size: u64) -> Numbered {
    Numbered { index: offset.checked_div(size).unwrap_or_default(), size }
}

/// Returns a page that begins before `offset` and ends behind it, and of those up to `size_max` the one that
/// holds most items from there on. Up to `size_limit` if no page so short does it, which is so only for
/// some of the very short ones.
fn across(offset: u64, size_max: u64, size_limit: u64) -> Option<Numbered> {
    let is_across = |size: &u64| !offset.is_multiple_of(*size);
    let n_onward = |size: &u64| size.saturating_sub(offset.checked_rem(*size).unwrap_or_default());
    let fitting = ((size_max / 2).max(2)..=size_max).filter(is_across).max_by_key(n_onward);
    // No number but zero is divided by all greater ones, so the search ends.
    let longer = || (size_max.max(2)..=size_limit.min(offset.saturating_add(1))).find(is_across);
    let shorter = || (2..=size_max / 2).rev().find(is_across);
    Some(holding(offset, fitting.or_else(longer).or_else(shorter)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn page_across_a_place_holds_what_is_before_and_behind_it() {
        for size_max in [1, 2, 3, 7, 100, 500] {
            for offset in (1..3_000).chain([123_456, 5_354_228_880]) {
                let Numbered { index, size } = across(offset, size_max, u64::MAX).unwrap();
                let (start, end) = (index * size, (index + 1) * size);
                assert!(start < offset && offset < end, "{offset} {size_max}: {start} to {end}");
                assert!(size <= size_max.max(size_max + 40), "{offset} {size_max}: {size}");
            }
        }
    }

    /// Goal: the overlap costs little; with the page sizes that people use, at most a sixth more pages.
    #[test]
    fn overlap_is_small() {
        for (size, pages_max) in [(100, 1_160), (500, 230)] {
            let (mut offset, mut n_pages) = (size, 1);
            while offset < 100_000 {
                let page = across(offset, size, u64::MAX).unwrap();
                offset = (page.index + 1) * page.size;
                n_pages += 1;
            }
            assert!(n_pages <= pages_max, "{n_pages} pages of {size}");
        }
    }
}
