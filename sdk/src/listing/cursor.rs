use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Identities that go into a cursor.
pub(super) const IDENTITIES_MAX: usize = 32;

/// Where a listing stands, to go on there later or in another process.
///
/// It holds what the API needs to find the place, the identifiers of up to 32 items that were shown last,
/// and a checksum of the arguments, and no secret. Its text and its serialized form may change with
/// the version of this crate. See [`Items::cursor`](super::Items::cursor).
///
/// # Example
///
/// ```
/// use tokenwright::listing::{Cursor, CursorError};
///
/// assert_eq!("page 7".parse::<Cursor>(), Err(CursorError));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cursor {
    /// The id of the operation in the API's document.
    operation: String,
    /// A checksum of the arguments that decide what is listed.
    arguments: u64,
    pub(super) place: Place,
    /// The items shown last, the newest last.
    pub(super) recent: Vec<String>,
}

/// A place, in the terms of the API.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Place {
    /// The page of that key, the first one without, behind so many of its items.
    Key { key: Option<String>, n_passed: u64 },
    /// Behind so many items.
    Number { offset: u64 },
}

/// A text is not a [`Cursor`] of this version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a cursor of this version of tokenwright; list from the start")]
pub struct CursorError;

/// What is listed: an operation with its arguments, page size and place left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Subject {
    pub(super) operation: &'static str,
    pub(super) arguments: u64,
}

impl Subject {
    pub(super) fn new(operation: &'static str, arguments: &str) -> Self {
        Self { operation, arguments: checksum(arguments) }
    }

    pub(super) fn cursor(self, place: Place, recent: Vec<String>) -> Cursor {
        Cursor { operation: self.operation.to_owned(), arguments: self.arguments, place, recent }
    }

    /// Returns why a cursor does not belong here, if it does not.
    pub(super) fn objection(self, cursor: &Cursor) -> Option<String> {
        if cursor.operation != self.operation {
            return Some(format!("cursor: it is one of {}", cursor.operation.escape_debug()));
        }
        let is_other = cursor.arguments != self.arguments;
        is_other.then(|| "cursor: it is one of a listing with other arguments".to_owned())
    }
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&serde_json::to_string(self).map_err(|_| fmt::Error)?)
    }
}

impl FromStr for Cursor {
    type Err = CursorError;

    fn from_str(text: &str) -> Result<Self, CursorError> {
        serde_json::from_str(text).map_err(|_| CursorError)
    }
}

/// Returns the checksum FNV-1a of 64 bits: unlike the hashes of the standard library, the same in every
/// process and version.
fn checksum(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_reads_back_as_the_same_cursor() {
        let subject = Subject::new("api_token_list", "(Some(\"+name\"))");
        for place in [
            Place::Key { key: None, n_passed: 3 },
            Place::Key { key: Some("\"}\n=".to_owned()), n_passed: 0 },
            Place::Number { offset: u64::MAX },
        ] {
            let cursor = subject.cursor(place, vec!["dt0c01.A".to_owned()]);
            assert_eq!(cursor.to_string().parse(), Ok(cursor.clone()));
            assert_eq!(serde_json::from_value(serde_json::to_value(&cursor).unwrap()).ok(), Some(cursor));
        }
    }

    #[test]
    fn cursor_of_something_else_is_objected_to() {
        let cursor = Subject::new("api_token_list", "a").cursor(Place::Number { offset: 1 }, Vec::new());
        assert_eq!(Subject::new("api_token_list", "a").objection(&cursor), None);
        let reason = Subject::new("token_list", "a").objection(&cursor);
        assert_eq!(reason.as_deref(), Some("cursor: it is one of api_token_list"));
        let reason = Subject::new("api_token_list", "b").objection(&cursor);
        assert_eq!(reason.as_deref(), Some("cursor: it is one of a listing with other arguments"));
    }

    #[test]
    fn checksum_is_that_of_the_published_algorithm() {
        assert_eq!(checksum(""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(checksum("foobar"), 0x8594_4171_f739_67e8);
    }
}
