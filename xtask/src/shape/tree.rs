use std::collections::BTreeMap;

use crate::yaml::{Node, Place};

/// A fact with the facts below it.
#[derive(Debug, Clone)]
pub(crate) struct Shape {
    pub(crate) place: Place,
    /// Empty, if only its being there says something.
    pub(crate) value: String,
    /// Whether it says nothing itself and only holds what stands below it.
    pub(crate) is_group: bool,
    pub(crate) children: BTreeMap<String, Shape>,
}

impl Shape {
    /// Makes a fact without a value at the place of a node.
    pub(crate) fn at(node: &Node) -> Self {
        Self { place: node.place, value: String::new(), is_group: false, children: BTreeMap::new() }
    }

    /// Adds a fact with a value.
    pub(crate) fn put(&mut self, name: &str, place: Place, value: impl Into<String>) {
        let fact = Self { place, value: value.into(), is_group: false, children: BTreeMap::new() };
        self.children.insert(name.to_owned(), fact);
    }

    /// Returns the fact below this one under which facts of a kind stand, made when it is first asked for.
    pub(crate) fn group(&mut self, name: &str) -> &mut Self {
        let empty = Self { place: self.place, value: String::new(), is_group: true, children: BTreeMap::new() };
        self.children.entry(name.to_owned()).or_insert(empty)
    }

    /// Returns a fact below this one.
    pub(crate) fn get(&self, name: &str) -> Option<&Self> {
        self.children.get(name)
    }
}
