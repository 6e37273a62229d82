//! What a document says, as a tree of small facts, and how two such trees differ.
//!
//! A fact has a path that names it (`operations/GET /tokens/query/pageSize/maximum`), a value and its place in
//! the text. References are followed, so two documents that say the same in other words have the same
//! shape, and every difference between two shapes means something on the wire. `drift` compares a
//! document with what the mock says of itself, `compat` with an older version.

mod difference;
mod operation;
mod read;
mod reader;
mod schema;
mod tree;

pub(crate) use difference::{Difference, Sides, differences};
pub(crate) use read::read;
pub(crate) use reader::View;
pub(crate) use tree::Shape;
