use std::fmt;

use crate::operation::Call;

/// No complete answer arrived.
#[derive(Debug)]
pub struct TransportError {
    pub(super) call: Call,
    kind: Kind,
    /// Without the URL, which names objects of the caller.
    source: Option<reqwest::Error>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    NoConnection,
    AttemptTimeout,
    CallTimeout,
    Broken,
}

impl TransportError {
    pub(crate) fn new(call: Call, source: reqwest::Error) -> Self {
        let kind = match (source.is_connect(), source.is_timeout()) {
            (true, _) => Kind::NoConnection,
            (false, true) => Kind::AttemptTimeout,
            (false, false) => Kind::Broken,
        };
        Self { call, kind, source: Some(source.without_url()) }
    }

    /// Makes an error that no HTTP client reported.
    pub(crate) fn of_kind(call: Call, kind: Kind) -> Self {
        Self { call, kind, source: None }
    }

    /// Returns whether there was no connection, so that the server cannot have acted.
    pub fn is_connect(&self) -> bool {
        self.kind == Kind::NoConnection
    }

    /// Returns whether a timeout of the client ran out after the connection was made.
    pub fn is_timeout(&self) -> bool {
        matches!(self.kind, Kind::AttemptTimeout | Kind::CallTimeout)
    }

    pub(super) fn kind(&self) -> &'static str {
        match self.kind {
            Kind::NoConnection => "no_connection",
            Kind::AttemptTimeout | Kind::CallTimeout => "timeout",
            Kind::Broken => "broken_connection",
        }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.kind {
            Kind::NoConnection => "no connection to the server",
            Kind::AttemptTimeout => "no complete answer in time",
            Kind::CallTimeout => "no complete answer in the time for the whole call",
            Kind::Broken => "the exchange with the server broke off",
        };
        write!(f, "{}: {what}{}", self.call, self.call.notes(None))
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_ref().map(|source| source as _)
    }
}
