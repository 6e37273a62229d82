//! What the server itself answers where its limit of bodies is reached.
//!
//! No vendor's words: whoever meets the limit has to find the flag that raises it. The form is that of the control API,
//! RFC 9457, whatever the request was for.

use bytes::Bytes;
use http::{Response, StatusCode};

use crate::own_problem;

/// The body of a request is longer than so many bytes, which is less than its API would take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct BodyLimit(pub(crate) usize);

impl BodyLimit {
    /// Says which limit it is, and what to do about it.
    pub(crate) fn detail(self) -> String {
        format!(
            "the body of the request is longer than {} bytes, which is the limit of this server (--body-bytes-max)",
            self.0
        )
    }

    /// Returns the answer.
    pub(crate) fn response(self) -> Response<Bytes> {
        own_problem::response(StatusCode::PAYLOAD_TOO_LARGE, &self.detail())
    }
}
