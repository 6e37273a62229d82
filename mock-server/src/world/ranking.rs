use std::fmt;

use indexset::BTreeMap;

/// Entries in one node of the tree. Nodes are allocated whole, and most tenants have few tokens.
const NODE_SIZE: usize = 64;

/// An ordered map in which any position is found without walking there, so that one page of a
/// listing costs the page, wherever it begins.
///
/// `None` until the first entry: a tree takes room for a whole node even when it is empty.
#[derive(Clone)]
pub(crate) struct Ranking<K: Ord, V>(Option<BTreeMap<K, V>>);

impl<K: Ord, V> Default for Ranking<K, V> {
    fn default() -> Self {
        Self(None)
    }
}

impl<K: Ord, V> Ranking<K, V> {
    /// Returns the number of entries.
    pub(crate) fn len(&self) -> usize {
        self.0.as_ref().map_or(0, BTreeMap::len)
    }

    /// Returns the value of a key.
    pub(crate) fn get(&self, key: &K) -> Option<&V> {
        self.0.as_ref()?.get(key)
    }

    /// Adds an entry, or replaces the value of its key.
    pub(crate) fn insert(&mut self, key: K, value: V) {
        self.0.get_or_insert_with(|| BTreeMap::with_maximum_node_size(NODE_SIZE)).insert(key, value);
    }

    /// Removes an entry.
    pub(crate) fn remove(&mut self, key: &K) {
        if let Some(map) = &mut self.0 {
            map.remove(key);
        }
    }

    /// Returns how many keys are less than or equal to `key`, which need not be there.
    pub(crate) fn n_up_to(&self, key: &K) -> usize {
        self.0.as_ref().map_or(0, |map| map.rank(key) + usize::from(map.contains_key(key)))
    }

    /// Returns the entries in order, without the first `n_skipped`.
    pub(crate) fn iter_from(&self, n_skipped: usize) -> impl Iterator<Item = (&K, &V)> {
        // A range of the map must begin at an entry that exists.
        let map = self.0.as_ref().filter(|map| n_skipped < map.len());
        map.into_iter().flat_map(move |map| map.range_idx(n_skipped..))
    }
}

impl<K: Ord + fmt::Debug, V: fmt::Debug> fmt::Debug for Ranking<K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter_from(0)).finish()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::world::Ids;

    /// Goal: order and ranks survive any mix of additions and removals, down to nothing and up again.
    /// Method: compare with the map of the standard library, across many nodes.
    #[test]
    fn agrees_with_a_plain_map_through_additions_and_removals() {
        let ids = Ids::from_seed(5);
        let (mut ranking, mut model) = (Ranking::default(), BTreeMap::new());
        for step in 0..6_000_u32 {
            let [choice, a, b] = ids.bytes::<3>();
            let key = u32::from(a) * 16 + u32::from(b % 16);
            let removes = if step < 4_000 { choice < 110 } else { choice < 200 };
            if removes {
                ranking.remove(&key);
                model.remove(&key);
            } else {
                ranking.insert(key, step);
                model.insert(key, step);
            }
            assert_eq!((ranking.len(), ranking.get(&key)), (model.len(), model.get(&key)));
            assert_eq!(ranking.n_up_to(&key), model.range(..=key).count());
            if step % 97 == 0 {
                for n_skipped in [0, 1, usize::from(b), model.len().saturating_sub(1), model.len(), usize::MAX] {
                    assert!(ranking.iter_from(n_skipped).eq(model.iter().skip(n_skipped)), "{n_skipped}");
                }
            }
        }
        for key in 0..4_096 {
            ranking.remove(&key);
        }
        assert_eq!((ranking.len(), ranking.n_up_to(&9), ranking.iter_from(0).count()), (0, 0, 0));
        ranking.insert(7, 7);
        assert_eq!((ranking.len(), ranking.n_up_to(&6), ranking.n_up_to(&7)), (1, 0, 1));
    }
}
