//! The parsers of what clients write, each behind a function that takes arbitrary bytes.
//!
//! Not for users: `tests/fuzz.rs` throws mutations of `corpus/` at them, `benches/parsers.rs`
//! measures them, and they suit any other fuzzer. An entry calls the parser as a request does and
//! panics if what was read contradicts what was sent.

/// One parser.
#[derive(Debug, Clone, Copy)]
pub struct Parser {
    /// The name of its folder in `corpus/`.
    pub name: &'static str,
    pub(crate) read: fn(&str) -> Outcome,
}

/// What came of an attempt to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The text is one of the parser's language.
    Read,
    /// It is not.
    Refused,
}

impl Parser {
    /// Reads `bytes`. What is no UTF-8 becomes U+FFFD, as it does in a query string.
    ///
    /// # Panics
    ///
    /// If the parser has a defect.
    pub fn read(&self, bytes: &[u8]) -> Outcome {
        (self.read)(&String::from_utf8_lossy(bytes))
    }
}

impl Outcome {
    pub(crate) fn of<T>(read: Option<T>) -> Self {
        if read.is_some() { Self::Read } else { Self::Refused }
    }
}
