//! The documents against an older version of themselves: who is broken by what has changed.
//!
//! Every difference between two shapes is classified for both ends of the wire and for the users of both
//! packages. The rule behind most verdicts is one: a client breaks where the server takes less than before
//! or may send more, a server breaks where clients may send more than before or are promised more.

mod change;
mod changelog;
mod class;
mod classify;
mod documentation;
mod effect;
#[cfg(test)]
mod pairs;
mod public_api;
mod revision;
mod run;
mod schema;
#[cfg(test)]
mod tests;
mod version;

pub(crate) use revision::Base;
pub(crate) use run::{compare, run};
