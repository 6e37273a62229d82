//! Pages that are found by a text which the page before gave.

use super::cursor::Place;
use super::page::{Arrived, Endless, Taken, Then};
use super::recent::Recent;

/// A walk from key to key.
#[derive(Debug)]
pub(super) struct ByKey {
    /// The key of the page to ask for; none for the first one.
    key: Option<String>,
    /// How many items of that page were handed out before the walk was taken up again.
    n_passed: u64,
    /// The key of the page that arrived last.
    arrived: Option<String>,
    cycle: Cycle,
}

impl ByKey {
    pub(super) fn new(key: Option<String>, n_passed: u64) -> Self {
        Self { cycle: Cycle::new(key.clone()), arrived: key.clone(), key, n_passed }
    }

    /// Returns the key of the page to ask for.
    pub(super) fn key(&self) -> Option<&str> {
        self.key.as_deref()
    }

    /// Takes a page, and decides which of its items are new.
    pub(super) fn accept(&mut self, page: Arrived<'_>, recent: &Recent) -> Taken {
        let first = match usize::try_from(self.n_passed).unwrap_or(usize::MAX) {
            0 => 0,
            passed => {
                // If those remembered are gone, what was handed out before them is still at the top.
                let at_top = passed.saturating_sub(recent.len()).min(page.identities.len());
                recent.newest_on(&page.identities).map_or(at_top, |place| place.saturating_add(1))
            }
        };
        let next = page.next.filter(|key| !key.is_empty());
        let then = match &next {
            None => Then::Last,
            Some(next) if Some(next) == self.key.as_ref() || self.cycle.has_closed(next) => {
                Then::Endless(Endless::KeyRepeated)
            }
            Some(_) => Then::More,
        };
        self.n_passed = 0;
        self.arrived = std::mem::replace(&mut self.key, next);
        Taken { first, then }
    }

    /// Returns the place behind the first `n_passed` items of the page that arrived last.
    pub(super) fn place_within(&self, n_passed: u64) -> Place {
        Place::Key { key: self.arrived.clone(), n_passed }
    }

    /// Returns the place at which the walk goes on.
    pub(super) fn place(&self) -> Place {
        Place::Key { key: self.key.clone(), n_passed: self.n_passed }
    }
}

/// Finds out whether keys return, with the memory of one key: Brent's cycle detection. A key is kept while
/// twice as many pass as while the one before it was kept, so a cycle closes at a kept one at some time.
#[derive(Debug)]
struct Cycle {
    kept: Option<String>,
    n_since: u64,
    n_since_max: u64,
}

impl Cycle {
    fn new(kept: Option<String>) -> Self {
        Self { kept, n_since: 0, n_since_max: 1 }
    }

    fn has_closed(&mut self, key: &str) -> bool {
        if self.kept.as_deref() == Some(key) {
            return true;
        }
        self.n_since = self.n_since.saturating_add(1);
        if self.n_since == self.n_since_max {
            *self = Self { kept: Some(key.to_owned()), n_since: 0, n_since_max: self.n_since_max.saturating_mul(2) };
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arrived<'a>(identities: &[&'a str], next: Option<&str>) -> Arrived<'a> {
        let identities = identities.iter().map(|identity| Some(*identity)).collect();
        Arrived { identities, next: next.map(str::to_owned) }
    }

    #[test]
    fn ends_where_the_key_is_missing_or_empty() {
        for end in [None, Some("")] {
            let mut walk = ByKey::new(None, 0);
            assert_eq!(walk.accept(arrived(&["a"], Some("k")), &Recent::default()).then, Then::More);
            assert_eq!(walk.key(), Some("k"));
            assert_eq!(walk.accept(arrived(&["b"], end), &Recent::default()).then, Then::Last, "{end:?}");
        }
    }

    /// Goal: keys that return are noticed, whatever stands before the cycle and however long it is.
    #[test]
    fn cycle_of_any_length_is_noticed() {
        for n_before in [0, 1, 5, 40] {
            for length in [1, 2, 3, 7, 64] {
                let mut walk = ByKey::new(None, 0);
                let key = |i: usize| if i < n_before { i } else { n_before + (i - n_before) % length };
                let noticed_after = (0..).find(|i| {
                    let next = key(*i).to_string();
                    walk.accept(arrived(&[], Some(&next)), &Recent::default()).then != Then::More
                });
                let bound = 4 * (n_before + length) + 2;
                assert!(noticed_after.is_some_and(|n| n <= bound), "{n_before} {length}: {noticed_after:?}");
            }
        }
    }

    #[test]
    fn page_that_was_begun_goes_on_behind_the_last_item_handed_out() {
        let mut recent = Recent::default();
        ["a", "b"].into_iter().for_each(|identity| recent.note(identity));
        for (page, expected) in [
            (vec!["a", "b", "c"], 2),
            (vec!["n", "a", "b", "c"], 3),
            (vec!["a", "c"], 1),
            (vec!["x", "y", "z"], 1),
            (vec![], 0),
        ] {
            let taken = ByKey::new(None, 3).accept(arrived(&page, None), &recent);
            assert_eq!(taken.first, expected, "{page:?}");
        }
    }
}
