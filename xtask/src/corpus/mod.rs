//! Edits that somebody could make, and whether the checks notice: the proof of the checks.
//!
//! The edits stand in `xtask/corpus/`, one list a class. Those of documents and of generated code are judged
//! without touching a file; those of hand-written code are made in a copy of the workspace, built and tested.

mod edit;
mod handlers;
mod judge;
mod run;
mod table;
#[cfg(test)]
mod tests;

pub(crate) use edit::Class;
pub(crate) use run::{Tables, run};
