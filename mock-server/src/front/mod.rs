//! The layer between the public port and the server: connections, not requests.
//!
//! Dropshot shows a handler the request and takes back the response; what lies below it, nobody can reach. Whoever
//! wants to break a connection, to encrypt it, or to bound how many there are and how long they may take with the head
//! of a request, gets this layer in front: it owns the public port, Dropshot listens on a port of the loopback
//! interface, and bytes are passed on as they come. It reads no more of HTTP than where a head begins and ends.
//!
//! Nothing of it is there unless it was asked for: then Dropshot owns the public port itself. A server of our own
//! under the pipeline would have cost neither a second socket nor a copy, but Dropshot's router cannot be had without
//! its listener.

mod gate;
mod heads;
mod line;
mod patience;
mod relay;
mod socket;

pub(crate) use gate::Gate;
pub(crate) use line::{Line, Lines};
pub(crate) use patience::Patience;
