//! The mock's own API: what a test needs to set up, observe and break, for those outside of this process.
//!
//! [`Service`] plugs it into the pipeline like a vendor, so that its document is held against requests and
//! answers in the same way. It works on the worlds of the server and belongs to none of them.

mod body;
mod clock;
mod duration;
mod fault;
mod handlers;
mod instant;
mod journal;
mod problem;
mod service;
mod state;
mod stream;
mod world;

pub use problem::Problem;
pub use service::{Operator, Service};
pub(crate) use stream::journal_stream;
