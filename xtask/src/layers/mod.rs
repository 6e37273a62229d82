//! The order of modules: none uses one that stands above it, and none uses itself by way of others.
//!
//! What counts is which module defines a name, not which one shows it to others. What only tests use does not count.

mod graph;
mod order;
mod run;
mod source;
#[cfg(test)]
mod tests;

pub(crate) use run::run;
