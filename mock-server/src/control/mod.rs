//! The mock's own API: what a test needs to set up, observe and break, for those outside of this process.
//!
//! [`Service`] plugs it into the way of a request like a vendor, so that its document is held against requests and
//! answers in the same way. It works on the worlds of the server and belongs to none of them.

mod body;
mod changes;
mod clock;
mod document_json;
mod documents;
mod duration;
mod event_stream;
mod fault;
mod handlers;
mod instant;
mod journal;
mod problem;
mod server;
mod service;
mod state;
mod stream;
mod world;

pub(crate) use documents::paths as document_paths;
pub use problem::Problem;
pub use service::{Operator, Service};
pub(crate) use world::{DEFAULT, url};

pub(crate) use crate::http::CONTROL_SCHEME as SCHEME;

use crate::http::Extra;

/// Returns what is served beside the operations of the document.
pub(crate) fn extras() -> [Extra; 3] {
    [stream::journal_stream(), changes::changes(), documents::document()]
}
