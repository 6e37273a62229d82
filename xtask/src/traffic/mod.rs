//! Recorded traffic against a document: what was sent that the document does not know.
//!
//! The mock judges it, as it judges the traffic of its proxy and its own answers; here its report becomes findings. What a
//! client sent wrongly and the server refused is no deviation: both did what the document says.

mod run;
#[cfg(test)]
mod tests;

pub(crate) use run::{Traffic, run};
