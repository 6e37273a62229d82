//! What the server itself answers where one of its limits is reached.
//!
//! No vendor's words: whoever meets a limit has to find the flag that raises it. The form is that of the control API,
//! RFC 9457, whatever the request was for.

use std::time::Duration;

use bytes::Bytes;
use http::{Response, StatusCode};

use crate::own_problem;

/// A limit of the server that was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Limit {
    /// As many connections are open as there may be.
    Connections(usize),
    /// The head of a request did not come in this time.
    HeadTime(Duration),
    /// The head of a request is longer than so many bytes.
    HeadBytes(usize),
    /// The body of a request is longer than so many bytes, which is less than its API would take.
    BodyBytes(usize),
    /// The process holds so many MiB of memory, and creates nothing as long as it does.
    MemoryMib(u64),
}

impl Limit {
    fn status(self) -> StatusCode {
        match self {
            Self::Connections(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::HeadTime(_) => StatusCode::REQUEST_TIMEOUT,
            Self::HeadBytes(_) => StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE,
            Self::BodyBytes(_) => StatusCode::PAYLOAD_TOO_LARGE,
            Self::MemoryMib(_) => StatusCode::INSUFFICIENT_STORAGE,
        }
    }

    /// Says which limit it is, and what to do about it.
    pub(crate) fn detail(self) -> String {
        match self {
            Self::Connections(n) => {
                format!("{n} connections are open, which is the limit of this server (--connections-max); close some")
            }
            Self::HeadTime(time) => format!(
                "the head of the request took longer than {} ms, which is the limit of this server (--head-ms-max)",
                time.as_millis()
            ),
            Self::HeadBytes(n) => format!(
                "the head of the request is longer than {n} bytes, which is the limit of this server \
                 (--head-bytes-max)"
            ),
            Self::BodyBytes(n) => format!(
                "the body of the request is longer than {n} bytes, which is the limit of this server \
                 (--body-bytes-max)"
            ),
            Self::MemoryMib(n) => format!(
                "this server holds more than {n} MiB of memory, which is its limit (--memory-mib-max), and creates \
                 nothing until it holds less; delete what is no longer needed"
            ),
        }
    }

    /// Returns the answer.
    pub(crate) fn response(self) -> Response<Bytes> {
        own_problem::response(self.status(), &self.detail())
    }
}
