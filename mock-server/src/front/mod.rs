//! The relay between the public port and the server: it can reset a connection, which an HTTP server cannot.
//!
//! Dropshot shows a handler the request and takes back the response; what lies below it, nobody can reach. The relay owns
//! the public port, Dropshot listens on a port of the loopback interface, and bytes are passed on as they come. It reads
//! nothing of them, so TLS and HTTP/2 pass as they are.
//!
//! The relay is there only if faults may reset connections. Otherwise Dropshot owns the public port itself.

mod gate;
mod last_answer;
mod line;
mod relay;

pub(crate) use gate::Gate;
pub(crate) use last_answer::LastAnswer;
pub(crate) use line::{Line, Lines};
