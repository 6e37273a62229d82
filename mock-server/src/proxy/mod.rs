//! A look at a real server: forwards every request to it and tells where the two sides deviate from the document.
//!
//! Nothing is changed on the way but what belongs to a connection (`Connection`, `Transfer-Encoding` and the like).
//! No value of a request or an answer reaches an [`Observation`]: what deviates is named by its place.

mod decoding;
mod forward;
mod observation;
mod server;
mod upstream;

pub use observation::{Observation, Summary};
pub use server::{Proxy, ProxyError};
pub use upstream::{InvalidUpstream, Upstream};
