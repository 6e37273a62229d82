//! Circles of modules that use each other.

use std::collections::BTreeMap;

/// Returns the circles of a graph, each as the nodes on one way around. Those that are joined are one.
pub(super) fn circles<'a, N: Ord>(edges: &BTreeMap<&'a N, Vec<&'a N>>) -> Vec<Vec<&'a N>> {
    let mut search = Search { edges, order: BTreeMap::new(), path: Vec::new(), parts: Vec::new() };
    for node in edges.keys() {
        if !search.order.contains_key(node) {
            search.visit(node);
        }
    }
    let parts = search.parts.into_iter().filter(|part| part.len() > 1);
    parts.map(|part| way_around(edges, &part)).collect()
}

/// Tarjan's search for what is connected in both directions.
struct Search<'g, 'a, N> {
    edges: &'g BTreeMap<&'a N, Vec<&'a N>>,
    /// When a node was found, and the earliest node that leads back to; the latter is the largest number once its part is
    /// known.
    order: BTreeMap<&'a N, (usize, usize)>,
    path: Vec<&'a N>,
    parts: Vec<Vec<&'a N>>,
}

impl<'a, N: Ord> Search<'_, 'a, N> {
    fn visit(&mut self, node: &'a N) -> usize {
        let found = self.order.len();
        self.order.insert(node, (found, found));
        self.path.push(node);
        let mut earliest = found;
        for next in self.edges.get(node).into_iter().flatten() {
            let back = match self.order.get(next) {
                Some((_, earliest)) => *earliest,
                None => self.visit(next),
            };
            earliest = earliest.min(back);
        }
        self.order.insert(node, (found, earliest));
        if earliest < found {
            return earliest;
        }
        let start = self.path.iter().position(|other| *other == node).unwrap_or_default();
        let part = self.path.split_off(start);
        for member in &part {
            self.order.insert(member, (usize::MAX, usize::MAX));
        }
        self.parts.push(part);
        usize::MAX
    }
}

/// Returns a shortest way around within a part.
fn way_around<'a, N: Ord>(edges: &BTreeMap<&'a N, Vec<&'a N>>, part: &[&'a N]) -> Vec<&'a N> {
    let from = |start: &'a N| {
        let mut ways = vec![vec![start]];
        let mut seen = vec![start];
        while let Some(way) = (!ways.is_empty()).then(|| ways.remove(0)) {
            let last = way[way.len() - 1];
            for next in edges.get(last).into_iter().flatten().filter(|next| part.contains(next)) {
                if *next == start {
                    return way;
                }
                if !seen.contains(next) {
                    seen.push(next);
                    ways.push(way.iter().copied().chain([*next]).collect());
                }
            }
        }
        part.to_vec()
    };
    part.iter().map(|start| from(start)).min_by_key(Vec::len).unwrap_or_default()
}
