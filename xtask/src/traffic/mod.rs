//! Recorded traffic against a document: what was sent that the document does not know.
//!
//! Reads HTTP Archives, which browsers, proxies and the mock's journal write. What a client sent wrongly
//! and the server refused is no deviation: both did what the document says.

mod archive;
mod coverage;
mod exchange;
mod members;
mod route;
mod run;
#[cfg(test)]
mod tests;
mod validators;

pub(crate) use run::{Traffic, run};
