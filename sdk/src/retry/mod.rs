//! When a request is sent again.
//!
//! Own code, not a crate for backoff: what decides is not the error alone but the operation's document,
//! the server's `Retry-After`, the time that the call has left and the state of the bucket, and of the
//! crates at hand none jitters over the whole interval and takes a wait from the server as well.

mod backoff;
mod budget;
mod policy;
mod schedule;
mod wait;

pub use policy::RetryPolicy;

pub(crate) use backoff::Backoff;
pub(crate) use schedule::Schedule;
pub(crate) use wait::wait_asked_for;
