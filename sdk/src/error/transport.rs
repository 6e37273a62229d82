use std::fmt;

use crate::operation::Call;
use crate::outcome::End;

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
    /// There is a server, and its certificate is not trusted.
    Untrusted,
    AttemptTimeout,
    CallTimeout,
    Broken,
}

impl TransportError {
    pub(crate) fn new(call: Call, source: reqwest::Error) -> Self {
        let kind = match (source.is_connect(), source.is_timeout()) {
            (true, _) if is_about_trust(&source) => Kind::Untrusted,
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
        matches!(self.kind, Kind::NoConnection | Kind::Untrusted)
    }

    /// Returns whether there was no connection because the certificate of the server is not trusted: it is of an unknown
    /// authority, of another name or out of date.
    pub fn is_untrusted(&self) -> bool {
        self.kind == Kind::Untrusted
    }

    pub(crate) fn end(&self) -> End {
        match self.kind {
            Kind::NoConnection => End::NoConnection,
            Kind::Untrusted => End::Untrusted,
            Kind::AttemptTimeout | Kind::CallTimeout | Kind::Broken => End::AnswerLost,
        }
    }

    /// Returns whether a timeout of the client ran out after the connection was made.
    pub fn is_timeout(&self) -> bool {
        matches!(self.kind, Kind::AttemptTimeout | Kind::CallTimeout)
    }

    pub(super) fn kind(&self) -> &'static str {
        match self.kind {
            Kind::NoConnection => "no_connection",
            Kind::Untrusted => "untrusted_certificate",
            Kind::AttemptTimeout | Kind::CallTimeout => "timeout",
            Kind::Broken => "broken_connection",
        }
    }
}

/// How the TLS libraries say that they do not trust a certificate: rustls, OpenSSL, Windows and macOS. Their types are
/// not ours to name: reqwest chooses the versions, and with another one nothing would be found.
const DISTRUST: [&str; 4] =
    ["invalid peer certificate", "certificate verify failed", "certificate chain", "certificate was not trusted"];

fn is_about_trust(error: &reqwest::Error) -> bool {
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        let text = error.to_string().to_ascii_lowercase();
        if DISTRUST.iter().any(|distrust| text.contains(distrust)) {
            return true;
        }
        cause = error.source();
    }
    false
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.kind {
            Kind::NoConnection => "no connection to the server",
            Kind::Untrusted => {
                "no connection to the server: its certificate is not trusted; if it is of a private authority, give that \
                 one's to `root_certificates`"
            }
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
