//! Operations of the documents, and calls of them.

use std::fmt::{self, Write as _};

use crate::cut::MARK;
use crate::error::ReadVendorError;

/// An operation of an API's document.
///
/// It is named where a test makes what a call returns: see [`test_util`](crate::test_util).
#[cfg_attr(not(feature = "test-util"), expect(unreachable_pub, reason = "only tests name operations"))]
#[derive(Debug)]
pub struct Operation {
    /// The name of the API in messages.
    pub(crate) api: &'static str,
    /// Its id in the document.
    pub(crate) id: &'static str,
    /// Its HTTP method.
    pub(crate) method: &'static str,
    /// Its path below the base URL, with variables in braces.
    pub(crate) path: &'static str,
    /// The end of the base URL in whose place the path stands; empty if the path follows the base URL.
    pub(crate) replaces: &'static str,
    /// Whether it is called with a credential.
    pub(crate) credential: CredentialUse,
    /// What the body of a success is.
    pub(crate) answer: AnswerForm,
    /// Whether a second request does no harm after the answer to the first was lost.
    pub(crate) safe_to_repeat: bool,
    /// The media type of its request body.
    pub(crate) media_type: Option<&'static str>,
    /// Reads the body of an answer that is no success.
    pub(crate) read_vendor_error: ReadVendorError,
}

/// Whether an operation asks who calls it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CredentialUse {
    /// It refuses a call without a credential.
    Needed,
    /// It answers everybody, so no credential is sent.
    #[allow(dead_code, reason = "not every API has such operations")]
    Unneeded,
}

/// The form of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AnswerForm {
    Json,
    /// A text by itself; a number or a flag is written as in JSON.
    #[allow(dead_code, reason = "not every API has such operations")]
    Text,
}

/// The operation that is being called, and how often it was tried.
#[derive(Clone, Copy)]
pub(crate) struct Call {
    pub(crate) operation: &'static Operation,
    /// Attempts so far, this one included; 0 before anything is sent.
    pub(crate) n_attempts: u32,
}

impl Call {
    pub(crate) fn new(operation: &'static Operation) -> Self {
        Self { operation, n_attempts: 0 }
    }

    /// Returns the same call at its attempt of that number, from 1.
    pub(crate) fn attempt(self, n_attempts: u32) -> Self {
        Self { n_attempts, ..self }
    }

    /// Returns what stands at the end of messages: ` [request 7f3a, 3 attempts]`, or nothing.
    pub(crate) fn notes(&self, request_id: Option<&str>) -> String {
        let mut notes = String::new();
        if let Some(id) = request_id {
            let _ = write!(notes, "request {}", RequestId(id));
        }
        if self.n_attempts > 1 {
            let separator = if notes.is_empty() { "" } else { ", " };
            let _ = write!(notes, "{separator}{} attempts", self.n_attempts);
        }
        if notes.is_empty() { notes } else { format!(" [{notes}]") }
    }
}

/// An id of a request as a server wrote it, for people: one line, and no longer than it is read.
pub(crate) struct RequestId<'a>(pub(crate) &'a str);

/// Characters of an id that are shown.
const REQUEST_ID_CHARS_MAX: usize = 128;

impl fmt::Display for RequestId<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.0.char_indices().skip(REQUEST_ID_CHARS_MAX);
        let shown = rest.next().and_then(|(end, _)| self.0.get(..end));
        write!(f, "{}{}", shown.unwrap_or(self.0).escape_debug(), if shown.is_some() { MARK } else { "" })
    }
}

impl fmt::Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.operation.api, self.operation.id)
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::astrom::operations::API_TOKEN_GET;

    #[test]
    fn long_request_id_is_cut_with_a_mark() {
        assert_eq!(RequestId(&"ä".repeat(129)).to_string(), format!("{}{MARK}", "ä".repeat(128)));
        assert_eq!(RequestId(&"ä".repeat(128)).to_string(), "ä".repeat(128));
    }

    #[test]
    fn notes_hold_what_there_is() {
        let call = Call::new(&API_TOKEN_GET);
        for (n_attempts, request_id, expected) in [
            (0, None, ""),
            (1, None, ""),
            (1, Some("r\n1"), r" [request r\n1]"),
            (2, None, " [2 attempts]"),
            (3, Some("r1"), " [request r1, 3 attempts]"),
        ] {
            assert_eq!(call.attempt(n_attempts).notes(request_id), expected);
        }
    }
}
