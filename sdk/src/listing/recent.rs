use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::Arc;

/// Items that are remembered while a listing is walked.
const REMEMBERED_MAX: usize = 1_000;

/// The identities of the items handed out last, by which repeated ones are known and lost places found.
#[derive(Debug, Default)]
pub(super) struct Recent {
    order: VecDeque<Arc<str>>,
    known: HashSet<Arc<str>>,
}

impl Recent {
    /// Remembers an item that was handed out, and forgets the oldest one if there are too many.
    pub(super) fn note(&mut self, identity: &str) {
        let identity: Arc<str> = identity.into();
        if !self.known.insert(identity.clone()) {
            return;
        }
        self.order.push_back(identity);
        if self.order.len() > REMEMBERED_MAX
            && let Some(oldest) = self.order.pop_front()
        {
            self.known.remove(&oldest);
        }
    }

    pub(super) fn contains(&self, identity: &str) -> bool {
        self.known.contains(identity)
    }

    pub(super) fn len(&self) -> usize {
        self.order.len()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.order.is_empty()
    }

    /// Returns where on a page the item stands that was handed out last of all that are there.
    pub(super) fn newest_on(&self, page: &[Option<&str>]) -> Option<usize> {
        let places: HashMap<&str, usize> =
            page.iter().enumerate().filter_map(|(place, identity)| Some(((*identity)?, place))).collect();
        self.order.iter().rev().find_map(|identity| places.get(&**identity).copied())
    }

    /// Returns up to `n` identities, the newest last.
    pub(super) fn newest(&self, n: usize) -> Vec<String> {
        let skipped = self.order.len().saturating_sub(n);
        self.order.iter().skip(skipped).map(|identity| (**identity).to_owned()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn oldest_is_forgotten_and_nothing_is_counted_twice() {
        let mut recent = Recent::default();
        for i in 0..=REMEMBERED_MAX {
            recent.note(&i.to_string());
            recent.note(&i.to_string());
        }
        assert!(!recent.contains("0") && recent.contains("1") && recent.contains("1000"));
        assert_eq!((recent.order.len(), recent.known.len()), (REMEMBERED_MAX, REMEMBERED_MAX));
        assert_eq!(recent.newest(2), ["999", "1000"]);
    }

    #[test]
    fn newest_of_those_on_a_page_is_found() {
        let mut recent = Recent::default();
        ["a", "b", "c"].into_iter().for_each(|identity| recent.note(identity));
        for (page, expected) in [
            (vec![Some("x"), Some("c"), Some("y")], Some(1)),
            (vec![Some("b"), Some("a")], Some(0)),
            (vec![Some("x"), None], None),
            (vec![], None),
        ] {
            assert_eq!(recent.newest_on(&page), expected, "{page:?}");
        }
    }
}
