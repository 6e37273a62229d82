use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use super::error::Faults;
use super::path::{At, SeedPath};

/// What may occur once only in a seed, and where it was seen.
#[derive(Debug)]
pub(crate) struct Once<K> {
    /// Begins the message about what occurs twice: `the same id`.
    what: &'static str,
    seen: HashMap<K, SeedPath>,
}

impl<K: Hash + Eq> Once<K> {
    /// Nothing was seen yet. `what` begins the messages.
    pub(crate) fn new(what: &'static str) -> Self {
        Self { what, seen: HashMap::new() }
    }

    /// Notes that something was seen; a fault if it was before.
    pub(crate) fn see(&mut self, key: K, at: &At<'_>, faults: &mut Faults) {
        match self.seen.entry(key) {
            Entry::Occupied(first) => {
                faults.add(at, format!("{} as {}; give each its own", self.what, first.get()));
            }
            Entry::Vacant(place) => {
                place.insert(at.path());
            }
        }
    }
}

/// The ids of tenants, which name a world on a server and therefore are unique across the rooms.
pub(crate) type Tenants = Once<String>;

/// The ids that a seed gives, and those drawn so far: what is drawn for the others is none of them.
///
/// Ids that were copied from a world are drawn again by the generator that drew them first.
#[derive(Debug)]
pub(crate) struct Taken<K>(HashSet<K>);

impl<K: Hash + Eq + Clone> Taken<K> {
    /// Begins with the ids that are given.
    pub(crate) fn given(ids: impl Iterator<Item = K>) -> Self {
        Self(ids.collect())
    }

    /// Returns the given id, or draws until there is a new one.
    pub(crate) fn or_draw(&mut self, given: Option<K>, mut draw: impl FnMut() -> K) -> K {
        given.unwrap_or_else(|| {
            loop {
                let drawn = draw();
                if self.0.insert(drawn.clone()) {
                    return drawn;
                }
            }
        })
    }
}
