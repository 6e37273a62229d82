use std::ops::Range;

use indexset::BTreeSet;

/// The elements in one node of the tree. Nodes are allocated whole, and most projects have few keys.
const NODE_SIZE: usize = 128;

/// An ordered set in which any position is found without walking there, so that one page of a
/// listing costs the page, wherever it begins.
#[derive(Debug)]
pub(super) struct Ranking<T: Ord>(BTreeSet<T>);

impl<T: Ord> Default for Ranking<T> {
    fn default() -> Self {
        Self(BTreeSet::with_maximum_node_size(NODE_SIZE))
    }
}

impl<T: Ord> Ranking<T> {
    pub(super) fn insert(&mut self, element: T) {
        self.0.insert(element);
    }

    pub(super) fn remove(&mut self, element: &T) {
        self.0.remove(element);
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns the elements at these positions; positions past the end are skipped.
    pub(super) fn slice(&self, positions: Range<usize>) -> impl Iterator<Item = &T> {
        let end = positions.end.min(self.len());
        (positions.start..end).filter_map(|position| self.0.get_index(position))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_slice_is_that_of_a_sorted_list() {
        let mut ranking = Ranking::default();
        let mut sorted: Vec<u32> = (0..1_000).map(|i| i * 7_919 % 10_007).collect();
        sorted.iter().for_each(|element| ranking.insert(*element));
        for element in sorted.split_off(700) {
            ranking.remove(&element);
        }
        ranking.remove(&20_000);
        ranking.insert(sorted[0]);
        sorted.sort_unstable();
        assert_eq!(ranking.len(), 700);
        for start in 0..sorted.len() {
            let slice: Vec<u32> = ranking.slice(start..start + 3).copied().collect();
            assert_eq!(slice, sorted[start..sorted.len().min(start + 3)], "{start}");
        }
        assert_eq!(ranking.slice(700..800).count(), 0);
        assert_eq!(ranking.slice(5_000..usize::MAX).count(), 0);
    }

    #[test]
    fn emptied_ranking_has_no_slice() {
        let mut ranking = Ranking::default();
        assert_eq!(ranking.slice(0..10).count(), 0);
        for element in 0..500 {
            ranking.insert(element);
        }
        for element in 0..500 {
            ranking.remove(&element);
        }
        assert_eq!((ranking.len(), ranking.slice(0..10).count()), (0, 0));
    }
}
