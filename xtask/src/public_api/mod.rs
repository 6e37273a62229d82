//! The public surfaces of the SDK and the mock, one item a line, so that a change shows in a diff.
//!
//! `cargo xtask public-api` writes `public-api.txt` in the folder of each crate; its check is a part of `cargo xtask check`. The usual tool needs a
//! nightly compiler for rustdoc's JSON. This one reads the sources as they stand: it follows modules and
//! re-exports from `lib.rs`, expands the one macro that makes public types, and lists what can be named from
//! outside, with types as they are written. All features count as on, tests and what is hidden from the
//! documentation do not count.

mod expansion;
mod lines;
mod parse;
mod run;
mod scope;
mod source;
mod surface;
mod text;

pub(crate) use run::{check, write};

#[cfg(test)]
mod tests;
