//! When a request is sent again.

mod wait;

pub(crate) use wait::wait_asked_for;
