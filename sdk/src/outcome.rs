//! What became of a request that did not succeed: decided here, for retries, callers and rotations.

use reqwest::StatusCode;

use crate::error::{Error, TransportError};

/// What the server has done with a request that failed.
///
/// Whether a request can be sent again without harm follows from it: one that is not done always, one whose fate is
/// unknown if the document says so of the operation, which it says of no create.
///
/// # Example
///
/// ```
/// use tokenwright::{Error, Outcome};
///
/// fn advice(error: &Error) -> &'static str {
///     match error.outcome() {
///         Outcome::NotDone => "nothing has changed",
///         Outcome::Done => "it is done, whatever the answer says",
///         Outcome::Unknown => "look whether it is done before it is tried again",
///     }
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// Nothing has happened, and nothing will.
    NotDone,
    /// It is done.
    Done,
    /// It may be done, or may yet be.
    Unknown,
}

impl Outcome {
    pub(crate) fn of(error: &Error) -> Self {
        match error {
            // Nothing was sent.
            Error::InvalidRequest(_) => Self::NotDone,
            // Nothing was sent, or what was sent was refused with 401.
            Error::Credential(_) => Self::NotDone,
            // A listing changes nothing, endless or not.
            Error::EndlessListing(_) => Self::NotDone,
            Error::Transport(error) => Self::of_transport(error),
            Error::ErrorResponse(answer) => Self::of_status(answer.status()),
            // The server says that it has succeeded; only the rest of the answer is not as documented.
            Error::InvalidResponse(_) => Self::Done,
        }
    }

    pub(crate) fn of_transport(error: &TransportError) -> Self {
        // Without a connection nothing was sent. With one, the request may have arrived before the answer was lost.
        if error.is_connect() { Self::NotDone } else { Self::Unknown }
    }

    pub(crate) fn of_status(status: StatusCode) -> Self {
        match status {
            _ if status.is_success() => Self::Done,
            // Whoever answers has not seen the whole request, or a server behind it has and was too slow.
            StatusCode::REQUEST_TIMEOUT => Self::Unknown,
            // The request is refused as it is: for what it says, who sends it or, with 429, when. Servers decide that
            // before they act.
            _ if status.is_client_error() => Self::NotDone,
            // A server may redirect to what it has made (303). It may fail in the middle of its work (500), and so may
            // one behind a gateway (502, 503, 504), which cannot tell.
            _ => Self::Unknown,
        }
    }
}

/// Returns whether something may yet come of the request: it is perhaps still under way to a server.
pub(crate) fn is_open(error: &Error) -> bool {
    match error {
        Error::Transport(error) => Outcome::of_transport(error) == Outcome::Unknown,
        // Whoever answered has given up waiting for the request or for the server behind it. With any other status it
        // is over.
        Error::ErrorResponse(answer) => matches!(
            answer.status(),
            StatusCode::REQUEST_TIMEOUT | StatusCode::BAD_GATEWAY | StatusCode::GATEWAY_TIMEOUT
        ),
        _ => false,
    }
}

/// Returns whether the status speaks of the moment rather than of the request, so that the same request may succeed
/// later. 500 does not: what a request makes fail once it makes fail again, as far as anybody knows.
pub(crate) fn is_passing(status: StatusCode) -> bool {
    matches!(
        status,
        StatusCode::REQUEST_TIMEOUT
            | StatusCode::TOO_MANY_REQUESTS
            | StatusCode::BAD_GATEWAY
            | StatusCode::SERVICE_UNAVAILABLE
            | StatusCode::GATEWAY_TIMEOUT
    )
}

/// Returns whether a request that had this outcome may be sent again without harm.
pub(crate) fn may_repeat(outcome: Outcome, safe_to_repeat: bool) -> bool {
    match outcome {
        Outcome::NotDone => true,
        Outcome::Unknown => safe_to_repeat,
        // It has succeeded; there is nothing to repeat.
        Outcome::Done => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::astrom::types::ErrorEnvelope;
    use crate::error::TransportErrorKind;
    use crate::generated::astrom::operations::{API_TOKEN_CREATE as CREATE, API_TOKEN_LIST as LIST};
    use crate::operation::Call;
    use crate::response::Response;

    fn answered(status: u16) -> Error {
        Error::from_response::<ErrorEnvelope>(Response::new(Call::new(&CREATE), status, &[], ""))
    }

    fn lost(kind: TransportErrorKind) -> Error {
        TransportError::of_kind(Call::new(&CREATE), kind).into()
    }

    #[test]
    fn each_failure_has_one_outcome() {
        use Outcome::{Done, NotDone, Unknown};
        let cases = [
            (Error::invalid_request(&LIST, String::new()), NotDone, false),
            (lost(TransportErrorKind::NoConnection), NotDone, false),
            (lost(TransportErrorKind::Untrusted), NotDone, false),
            (lost(TransportErrorKind::AttemptTimeout), Unknown, true),
            (lost(TransportErrorKind::CallTimeout), Unknown, true),
            (lost(TransportErrorKind::Broken), Unknown, true),
            (answered(206), Done, false),
            (answered(303), Unknown, false),
            (answered(400), NotDone, false),
            (answered(401), NotDone, false),
            (answered(408), Unknown, true),
            (answered(429), NotDone, false),
            (answered(500), Unknown, false),
            (answered(502), Unknown, true),
            (answered(503), Unknown, false),
            (answered(504), Unknown, true),
        ];
        for (error, outcome, open) in cases {
            assert_eq!((error.outcome(), is_open(&error)), (outcome, open), "{error}");
        }
    }
}
