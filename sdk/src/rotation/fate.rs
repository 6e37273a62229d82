use reqwest::StatusCode;

use super::error::RotationCause;
use crate::error::Error;

/// What is known of a create that did not succeed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// It has made nothing and will not.
    NotCreated,
    /// It may have made something, and is over.
    Answered,
    /// It may have made something, or may yet: it is perhaps still under way.
    Unanswered,
}

impl Fate {
    pub(super) fn after(error: &Error) -> Self {
        match error {
            // A listing creates nothing, endless or not.
            Error::InvalidRequest(_) | Error::Credential(_) | Error::EndlessListing(_) => Self::NotCreated,
            Error::Transport(error) if error.is_connect() => Self::NotCreated,
            Error::Transport(_) => Self::Unanswered,
            Error::InvalidResponse(_) => Self::Answered,
            Error::ErrorResponse(answer) => Self::after_status(answer.status()),
        }
    }

    fn after_status(status: StatusCode) -> Self {
        match status {
            // Whoever answered has given up waiting for the request or for the server behind it.
            StatusCode::REQUEST_TIMEOUT | StatusCode::BAD_GATEWAY | StatusCode::GATEWAY_TIMEOUT => Self::Unanswered,
            _ if status.is_client_error() => Self::NotCreated,
            _ => Self::Answered,
        }
    }
}

/// Returns whether another create may succeed where one has failed.
pub(super) fn is_worth_another_create(cause: &RotationCause) -> bool {
    match cause {
        RotationCause::NoSecret => true,
        RotationCause::Call(error) => error.is_retryable() || Fate::after(error) != Fate::NotCreated,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_refusals_are_certain_and_only_lost_answers_are_open() {
        for (status, expected) in [
            (400, Fate::NotCreated),
            (401, Fate::NotCreated),
            (429, Fate::NotCreated),
            (302, Fate::Answered),
            (408, Fate::Unanswered),
            (500, Fate::Answered),
            (502, Fate::Unanswered),
            (503, Fate::Answered),
            (504, Fate::Unanswered),
        ] {
            assert_eq!(Fate::after_status(StatusCode::from_u16(status).unwrap()), expected, "{status}");
        }
    }
}
