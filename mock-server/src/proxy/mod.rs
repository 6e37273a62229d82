//! A look at a real server: forwards every request to it and tells where the two sides deviate from the document.
//!
//! The request target goes to the server byte for byte; a target in absolute form, as clients send it to a forward proxy,
//! becomes path and query (RFC 9112, 3.2). hyper cuts a `#` off a target, and answers `<`, `>` and, in a query, `"` with 400:
//! none of them may stand there. Header fields pass in
//! their order and spelling, without additions, `Via` and `Date` included. What RFC 9110 says belongs to one connection
//! (7.6.1) stays on it: `Connection` and the fields that it names, `Keep-Alive`, `Proxy-Connection`, `TE`, `Upgrade` and
//! `Transfer-Encoding`, which says `chunked` again where the other side is chunked. `Host` becomes the server's name. Of
//! `Transfer-Encoding` and `Content-Length` together only the former counts (RFC 9112, 6.3). Informational answers (1xx)
//! end here, and so do `CONNECT` and transfer codings other than `chunked`, which are answered with 501.
//!
//! Bodies pass as they come. A bounded part of them is kept until it was compared with the document.
//!
//! No value of a request or an answer reaches an [`Observation`]: what deviates is named by its place.

mod decoding;
mod exchange;
mod fields;
mod forward;
mod observation;
mod sample;
mod server;
mod shared;
mod upstream;

pub use observation::{Observation, Summary};
pub use server::{Proxy, ProxyError};
pub use upstream::{InvalidUpstream, Upstream};
