//! What became of a request that did not succeed: decided here, for retries, callers and rotations.

use reqwest::StatusCode;

use crate::operation::Operation;

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

/// How a request has ended that did not succeed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// It was not sent: the arguments make none, or it could not be.
    Unsent,
    /// There was no credential to send it with, or it was refused with 401 and there was no other one.
    NoCredential,
    /// It was the next one of a listing that repeats itself.
    EndlessListing,
    /// There was no connection.
    NoConnection,
    /// There was no connection, because the certificate of the server is not trusted.
    Untrusted,
    /// There was a connection, and no complete answer.
    AnswerLost,
    /// The answer has this status.
    Answered(StatusCode),
    /// The answer has a status of success, and is not as documented.
    Undocumented,
}

impl End {
    /// Returns what the server has done.
    pub(crate) fn outcome(self) -> Outcome {
        match self {
            Self::Unsent | Self::NoConnection | Self::Untrusted => Outcome::NotDone,
            // Nothing was sent, or what was sent was refused.
            Self::NoCredential => Outcome::NotDone,
            // A listing changes nothing, endless or not.
            Self::EndlessListing => Outcome::NotDone,
            // The request may have arrived before the answer was lost.
            Self::AnswerLost => Outcome::Unknown,
            // The server says that it has succeeded; only the rest of the answer is not as documented.
            Self::Undocumented => Outcome::Done,
            Self::Answered(status) if status.is_success() => Outcome::Done,
            // Whoever answers has not seen the whole request, or a server behind it has and was too slow.
            Self::Answered(StatusCode::REQUEST_TIMEOUT) => Outcome::Unknown,
            // The request is refused as it is: for what it says, who sends it or, with 429, when. Servers decide that
            // before they act.
            Self::Answered(status) if status.is_client_error() => Outcome::NotDone,
            // A server may redirect to what it has made (303). It may fail in the middle of its work (500), and so may
            // one behind a gateway (502, 503, 504), which cannot tell.
            Self::Answered(_) => Outcome::Unknown,
        }
    }

    /// Returns whether something may yet come of the request: it is perhaps still under way to a server.
    pub(crate) fn is_open(self) -> bool {
        match self {
            Self::AnswerLost => true,
            // Whoever answered has given up waiting for the request or for the server behind it. With any other status
            // it is over.
            Self::Answered(status) => {
                matches!(status, StatusCode::REQUEST_TIMEOUT | StatusCode::BAD_GATEWAY | StatusCode::GATEWAY_TIMEOUT)
            }
            Self::Unsent
            | Self::NoCredential
            | Self::EndlessListing
            | Self::NoConnection
            | Self::Untrusted
            | Self::Undocumented => false,
        }
    }

    /// Returns whether the end speaks of the moment rather than of the request, so that the same request may succeed
    /// later.
    pub(crate) fn is_passing(self) -> bool {
        match self {
            Self::NoConnection | Self::AnswerLost => true,
            // A certificate does not become another one.
            Self::Untrusted => false,
            // 500 does not: what a request makes fail once it makes fail again, as far as anybody knows.
            Self::Answered(status) => matches!(
                status,
                StatusCode::REQUEST_TIMEOUT
                    | StatusCode::TOO_MANY_REQUESTS
                    | StatusCode::BAD_GATEWAY
                    | StatusCode::SERVICE_UNAVAILABLE
                    | StatusCode::GATEWAY_TIMEOUT
            ),
            Self::Unsent | Self::NoCredential | Self::EndlessListing | Self::Undocumented => false,
        }
    }

    /// Returns whether the same request, one to `operation`, may succeed later and can be sent again without harm.
    pub(crate) fn is_retryable(self, operation: &Operation) -> bool {
        self.is_passing()
            && match self.outcome() {
                Outcome::NotDone => true,
                Outcome::Unknown => operation.safe_to_repeat,
                // It has succeeded; there is nothing to repeat.
                Outcome::Done => false,
            }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answered(status: u16) -> End {
        End::Answered(StatusCode::from_u16(status).unwrap())
    }

    #[test]
    fn each_end_has_one_outcome() {
        use Outcome::{Done, NotDone, Unknown};
        let cases = [
            (End::Unsent, NotDone, false),
            (End::NoCredential, NotDone, false),
            (End::EndlessListing, NotDone, false),
            (End::NoConnection, NotDone, false),
            (End::Untrusted, NotDone, false),
            (End::AnswerLost, Unknown, true),
            (End::Undocumented, Done, false),
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
        for (end, outcome, open) in cases {
            assert_eq!((end.outcome(), end.is_open()), (outcome, open), "{end:?}");
        }
    }
}
