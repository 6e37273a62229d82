//! Rules for the documents beyond what OpenAPI and the generators demand.
//!
//! Written for this project because a general linter knows neither its extensions nor what a
//! document must say so that SDK and mock can be made from it. The rules read the text of the document,
//! not the generators' model of it, so they also speak about what no generator uses: examples,
//! descriptions, what is declared and never referred to.

mod components;
mod descriptions;
mod document;
mod examples;
mod names;
mod operations;
mod rule;
mod rules;
mod run;
mod schemas;
mod statuses;
#[cfg(test)]
mod tests;

pub(crate) use run::run;
