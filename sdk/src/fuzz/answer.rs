//! An answer in the place of a server's.

use std::cell::RefCell;
use std::fmt;

use bytes::Bytes;
use reqwest::header::{HeaderName, HeaderValue};

thread_local! {
    static CANNED: RefCell<Option<Answer>> = const { RefCell::new(None) };
}

/// What a server sends, as bytes.
#[derive(Clone)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) headers: Vec<(HeaderName, HeaderValue)>,
    pub(super) body: Bytes,
}

impl Answer {
    /// Gives this answer to every request of this thread from now on.
    pub(super) fn can(&self) {
        CANNED.set(Some(self.clone()));
    }
}

/// Shows the answer so that it can be made again.
impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "status {}", self.status)?;
        for (name, value) in &self.headers {
            writeln!(f, "{name}: {}", value.as_bytes().escape_ascii())?;
        }
        write!(f, "{}", self.body.escape_ascii())
    }
}

/// Returns the answer for this thread, if there is one.
pub(crate) fn canned_answer() -> Option<reqwest::Response> {
    let Answer { status, headers, body } = CANNED.with_borrow(Clone::clone)?;
    let mut response = http::Response::new(body);
    *response.status_mut() = http::StatusCode::from_u16(status).unwrap();
    response.headers_mut().extend(headers.into_iter().map(|(name, value)| (Some(name), value)));
    Some(response.into())
}
