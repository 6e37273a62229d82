//! Pages that are counted from one, whose items move when others come and go.
//!
//! *What is there all the time is shown exactly once*, if the server keeps its order and gives pages of 20 items, and of
//! the items remembered one at least is still there. Otherwise items may be left out.
//!
//! Behind a deleted item every page begins one item too late, and one too early behind an item that was added. So each
//! page is asked for in such a size that it begins before the last item shown, and the walk goes on behind that item,
//! wherever it is found; if it is gone, behind the one before it, and so on, on earlier pages if need be.

use super::cursor::Place;
use super::page::{Arrived, Taken, Then};
use super::recent::Recent;

/// Sizes among which that of a page is chosen. With 20 of them, no list of less than 200 million items lacks one.
const SIZES_TRIED: usize = 500;

/// A number of 64 bits that is not zero is not divided by all of the numbers up to this one.
const NON_DIVISOR_MAX: u64 = 47;

/// A walk from number to number.
#[derive(Debug)]
pub(super) struct ByNumber {
    size_max: u64,
    /// The longest page that the server gives, as far as it was seen.
    size_limit: u64,
    /// How many items stand before the first one that is still to be handed out, by the latest page.
    offset: u64,
    /// Where the page ends on which the last item handed out is looked for, if it was not where it had been.
    back_from: Option<u64>,
    asked: Numbered,
    /// Whether the page asked for is to show something that was handed out.
    overlaps: bool,
    /// Where the page that arrived last begins.
    start: u64,
    /// Whether none of what was handed out was found, and the walk goes on by its position until it hands out something.
    is_lost: bool,
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
        Self {
            size_max,
            size_limit: u64::MAX,
            offset,
            back_from: None,
            asked: Numbered { index: 0, size: size_max },
            overlaps: false,
            start: offset,
            is_lost: false,
        }
    }

    /// Returns the length of the longest page.
    pub(super) fn size_max(&self) -> u64 {
        self.size_max
    }

    /// Returns the page to ask for.
    pub(super) fn ask(&mut self, recent: &Recent) -> Numbered {
        let overlap = match self.back_from {
            Some(end) => Some(holding(end.saturating_sub(1), self.size_max)),
            None if recent.is_empty() || self.is_lost => None,
            None => across(self.offset, self.size_max, self.size_limit),
        };
        self.overlaps = overlap.is_some();
        self.asked = overlap.unwrap_or_else(|| holding(self.offset, self.size_max));
        self.asked
    }

    /// Takes a page, and decides which of its items are new.
    pub(super) fn accept(&mut self, page: Arrived<'_>, recent: &Recent) -> Taken {
        let n_items = page.identities.len();
        let (count, has_next) = (n_items as u64, page.next.is_some());
        // A server with a lower limit than its documentation says counts its pages by that limit.
        if has_next && (1..self.asked.size).contains(&count) {
            (self.size_max, self.size_limit) = (count, count);
            if self.asked.index > 0 {
                return Taken { first: n_items, then: Then::Search };
            }
        }
        self.start = self.asked.index.saturating_mul(self.asked.size);
        let end = self.start.saturating_add(count);
        let then = if has_next { Then::More } else { Then::Last };
        self.back_from = None;
        if !self.overlaps {
            let passed = self.offset.saturating_sub(self.start);
            self.offset = self.offset.max(end);
            return Taken { first: usize::try_from(passed).unwrap_or(usize::MAX).min(n_items), then };
        }
        if let Some(place) = recent.newest_on(&page.identities) {
            self.offset = end;
            return Taken { first: place.saturating_add(1), then };
        }
        if self.start > 0 {
            self.back_from = Some(self.start);
            return Taken { first: n_items, then: Then::Search };
        }
        // What follows has moved up by as many items, if nothing else has changed.
        self.offset = self.offset.saturating_sub(recent.len() as u64);
        self.is_lost = true;
        Taken { first: n_items, then: Then::Search }
    }

    /// Says that an item was handed out, which the walk can find its place by.
    pub(super) fn handed_out(&mut self) {
        self.is_lost = false;
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

/// Returns a page that begins before `offset` and ends behind it: of those up to `size_max` the one that holds most items
/// from there on. If all of these divide `offset`, which is so only for some of less than 20, the shortest one that does
/// not, if the server gives it.
fn across(offset: u64, size_max: u64, size_limit: u64) -> Option<Numbered> {
    let is_across = |size: &u64| !offset.is_multiple_of(*size);
    let n_onward = |size: &u64| size.saturating_sub(offset.checked_rem(*size).unwrap_or_default());
    let fitting = (2..=size_max).rev().take(SIZES_TRIED).filter(is_across).max_by_key(n_onward);
    let longer = || (2..=size_limit.min(NON_DIVISOR_MAX)).find(is_across);
    Some(holding(offset, fitting.or_else(longer)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn page_across_a_place_holds_what_is_before_and_behind_it() {
        const DIVIDED_BY_ALL_UP_TO_46: u64 = 9_419_588_158_802_421_600;
        for size_max in [1, 2, 7, 19, 20, 21, 100, 500, u64::MAX] {
            for offset in (1..3_000).chain([123_456, 110_880_000, 199_999_800, DIVIDED_BY_ALL_UP_TO_46]) {
                let Numbered { index, size } = across(offset, size_max, u64::MAX).unwrap();
                let start = index * size;
                let size_max = if offset < 200_000_000 && size_max >= 20 { size_max } else { size_max.max(47) };
                assert!(
                    start < offset && offset - start < size && size <= size_max,
                    "{offset} {size_max}: {start} {size}"
                );
            }
        }
        assert_eq!([1, 2, 7].map(|limit| across(420, limit, limit)), [None; 3], "the server gives none that is longer");
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
