//! The credential matrix: every operation with every state that a caller's credential can be in.
//!
//! A row is an operation and a valid request for it, a column is a state and the callers that are in
//! it, a cell is the whole answer: status, headers, body. Rows are held against the operation tables
//! that are generated from the documents, so an operation without a row fails; columns are a `match`
//! over [`state::State`], so a state that an API does not know has to say why. What a cell expects is
//! written by hand from the vendors' pages and takes nothing from the rights in the documents.
//!
//! Each cell looks at its world before and after: a refusal changes nothing. So all cells of a caller
//! can share a world until one of them is to change it.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod astra_control;
mod astrom;
mod grid;
mod headers;
mod ops_manager;
mod state;
