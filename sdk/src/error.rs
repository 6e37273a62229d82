//! Why a call failed.
//!
//! progenitor's own error prints the body that it cannot decode, and serde's messages quote the value
//! they trip over; either may be the secret in the answer to a create. So bodies are kept for those who
//! ask for them and printed nowhere, and of serde's message remains what it says of our types.

use std::convert::Infallible;
use std::fmt;

use reqwest::StatusCode;
use reqwest::header::InvalidHeaderValue;

use crate::response::{Response, ResponseValue};
use crate::session::Call;

/// Why a call failed.
///
/// `E` is the body that the API documents for errors, such as
/// [`ErrorEnvelope`](crate::astrom::types::ErrorEnvelope). `Display` is one line and holds no secret of
/// the SDK's types; causes are in [`source`](std::error::Error::source).
#[derive(Debug)]
#[non_exhaustive]
pub enum Error<E> {
    /// The arguments do not make a request; nothing was sent.
    InvalidRequest(String),
    /// No complete answer arrived. The server may have acted all the same.
    Transport(TransportError),
    /// The server answered with an error that the API documents.
    ErrorResponse(ResponseValue<E>),
    /// The status is documented, but the body is not what the document says.
    InvalidResponse(InvalidResponse),
    /// The document does not know the status. Redirects, which are not followed, end here.
    UnexpectedResponse(Response),
}

impl<E> Error<E> {
    /// Returns the HTTP status, if there was an answer.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::InvalidRequest(_) | Self::Transport(_) => None,
            Self::ErrorResponse(answer) => Some(answer.status()),
            Self::InvalidResponse(invalid) => Some(invalid.response.status()),
            Self::UnexpectedResponse(response) => Some(response.status()),
        }
    }

    /// Returns whether the same call may succeed later and can be sent again without harm.
    ///
    /// True after a connection that was never made and after 429, where nothing was done. After any
    /// other loss of the answer, 408, 502, 503 and 504, only for operations of which the document says
    /// that they are safe to repeat, which no create is.
    pub fn is_retryable(&self) -> bool {
        let (call, status) = match self {
            Self::InvalidRequest(_) => return false,
            Self::Transport(error) => return error.is_connect() || error.call.operation.safe_to_repeat,
            Self::ErrorResponse(answer) => (answer.call(), answer.status()),
            Self::InvalidResponse(invalid) => (invalid.response.call(), invalid.response.status()),
            Self::UnexpectedResponse(response) => (response.call(), response.status()),
        };
        match status {
            StatusCode::TOO_MANY_REQUESTS => true,
            StatusCode::REQUEST_TIMEOUT
            | StatusCode::BAD_GATEWAY
            | StatusCode::SERVICE_UNAVAILABLE
            | StatusCode::GATEWAY_TIMEOUT => call.operation.safe_to_repeat,
            _ => false,
        }
    }
}

impl<E: ErrorBody> fmt::Display for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InvalidRequest(reason) => write!(f, "nothing was sent: {reason}"),
            Self::Transport(error) => error.fmt(f),
            Self::ErrorResponse(answer) => {
                let summary = answer.summary();
                write!(f, "{}: {}", answer.call(), answer.status())?;
                if summary.is_empty() { Ok(()) } else { write!(f, ": {}", one_line(&summary)) }
            }
            Self::InvalidResponse(invalid) => invalid.fmt(f),
            Self::UnexpectedResponse(response) => {
                write!(f, "{}: {} is not documented", response.call(), response.status())
            }
        }
    }
}

impl<E: ErrorBody + fmt::Debug> std::error::Error for Error<E> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Transport(error) => Some(&error.source),
            _ => None,
        }
    }
}

impl<E> From<TransportError> for Error<E> {
    fn from(error: TransportError) -> Self {
        Self::Transport(error)
    }
}

/// The generated code builds its requests with reqwest, and fails only there.
impl<E> From<reqwest::Error> for Error<E> {
    fn from(error: reqwest::Error) -> Self {
        Self::InvalidRequest(chain(&error.without_url()))
    }
}

impl<E> From<InvalidHeaderValue> for Error<E> {
    fn from(error: InvalidHeaderValue) -> Self {
        Self::InvalidRequest(error.to_string())
    }
}

impl<E> From<Infallible> for Error<E> {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

/// No complete answer arrived.
#[derive(Debug, thiserror::Error)]
#[error("{call}: {}", self.what())]
pub struct TransportError {
    call: Call,
    source: reqwest::Error,
}

impl TransportError {
    pub(crate) fn new(call: Call, source: reqwest::Error) -> Self {
        Self { call, source: source.without_url() }
    }

    /// Returns the id of the operation in the API's document, such as `api_token_list`.
    pub fn operation(&self) -> &'static str {
        self.call.operation.id
    }

    /// Returns whether there was no connection, so that the server cannot have acted.
    pub fn is_connect(&self) -> bool {
        self.source.is_connect()
    }

    /// Returns whether a timeout of the client ran out.
    pub fn is_timeout(&self) -> bool {
        self.source.is_timeout()
    }

    fn what(&self) -> &'static str {
        match (self.is_connect(), self.is_timeout()) {
            (true, _) => "no connection to the server",
            (false, true) => "no complete answer in time",
            (false, false) => "the exchange with the server broke off",
        }
    }
}

/// The status is documented, but the body is not what the document says.
#[derive(Debug, thiserror::Error)]
#[error("{}: {} with a body that cannot be read: {reason}", response.call(), response.status())]
pub struct InvalidResponse {
    response: Response,
    reason: String,
}

impl InvalidResponse {
    pub(crate) fn new(response: Response, error: &serde_json::Error) -> Self {
        Self { response, reason: reason(error) }
    }

    /// Returns the answer with the bytes of its body, which may hold a secret.
    pub fn response(&self) -> &Response {
        &self.response
    }
}

/// The error body of an API.
pub trait ErrorBody {
    /// Returns what the server says went wrong, in a few words; empty if it says nothing.
    fn summary(&self) -> String;
}

/// Says why a body could not be decoded, without quoting it.
fn reason(error: &serde_json::Error) -> String {
    let place = format!("line {}, column {}", error.line(), error.column());
    let message = error.to_string();
    let expected = message.strip_suffix(&format!(" at line {} column {}", error.line(), error.column()));
    let expected = expected.unwrap_or(&message);
    // What was found comes first and may hold anything, commas included; what was expected is of our types.
    match expected.rsplit_once(", expected ") {
        _ if !error.is_data() => format!("not JSON ({place})"),
        Some((_, expected)) => format!("expected {expected} ({place})"),
        None if expected.starts_with("missing field `") => format!("{expected} ({place})"),
        None => format!("not the documented type ({place})"),
    }
}

/// Joins an error and its causes.
fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text = format!("{text}: {error}");
        cause = error.source();
    }
    text
}

/// Replaces line breaks and other control characters, which a server may send to forge log lines.
fn one_line(text: &str) -> String {
    text.trim().chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use std::error::Error as _;

    use super::*;
    use crate::astrom::types::{ApiTokenCreated, ApiTokenList, ErrorEnvelope};
    use crate::session::Operation;

    const CANARY: &str = "dt0c01.CANARY.CANARY";
    const CREATE: Operation = Operation { id: "api_token_create", safe_to_repeat: false, media_type: None };
    const LIST: Operation = Operation { id: "api_token_list", safe_to_repeat: true, media_type: None };

    fn response(operation: &'static Operation, status: u16, body: &str) -> Response {
        let status = StatusCode::from_u16(status).unwrap();
        Response::new(Call { api: "astrom", operation }, status, body)
    }

    async fn decode<T: serde::de::DeserializeOwned>(response: Response) -> Error<ErrorEnvelope> {
        match ResponseValue::<T>::from_response(response).await {
            Ok(_) => panic!("the body decodes"),
            Err(error) => error,
        }
    }

    #[tokio::test]
    async fn undecodable_body_is_kept_but_not_printed() {
        let cases = [
            (format!(r#"{{"token":["{CANARY}"]}}"#), "expected a string (line 1, column 9)"),
            (
                format!(r#"{{"token":"{CANARY}","expirationDate":"{CANARY}"}}"#),
                "not the documented type (line 1, column 72)",
            ),
            (format!(r#"{{"token":"{CANARY}""#), "not JSON (line 1, column 31)"),
            (format!(r#""{CANARY}, expected {CANARY}""#), "expected struct ApiTokenCreated (line 1, column 53)"),
            (CANARY.to_owned(), "not JSON (line 1, column 1)"),
        ];
        for (body, reason) in cases {
            let error = decode::<ApiTokenCreated>(response(&CREATE, 201, &body)).await;
            let prefix = "astrom api_token_create: 201 Created with a body that cannot be read: ";
            assert_eq!(error.to_string(), format!("{prefix}{reason}"), "{body}");
            let printed = format!("{error:?} {:?}", error.source());
            assert!(!printed.contains("CANARY"), "{printed}");
            let Error::InvalidResponse(invalid) = error else { panic!("{error}") };
            assert_eq!(invalid.response().body(), body.as_bytes());
        }
    }

    #[tokio::test]
    async fn missing_member_is_named() {
        let error = decode::<ApiTokenList>(response(&LIST, 200, "{}")).await;
        let expected = "astrom api_token_list: 200 OK with a body that cannot be read: missing field `totalCount` (line 1, column 2)";
        assert_eq!(error.to_string(), expected);
    }

    #[tokio::test]
    async fn documented_error_reads_as_one_line() {
        let body = r#"{"error":{"code":400,"message":"Constraints violated.","constraintViolations":[
            {"path":"scopes[0]","message":"not\na scope"},{"message":"too long"}]}}"#;
        let answer = ResponseValue::from_response::<ErrorEnvelope>(response(&CREATE, 400, body)).await.unwrap();
        let error = Error::<ErrorEnvelope>::ErrorResponse(answer);
        let expected =
            "astrom api_token_create: 400 Bad Request: Constraints violated. scopes[0]: not a scope; too long";
        assert_eq!(error.to_string(), expected);
    }

    #[test]
    fn only_what_is_safe_to_repeat_is_retryable() {
        let cases =
            [(&LIST, 429, true), (&LIST, 503, true), (&CREATE, 429, true), (&CREATE, 503, false), (&LIST, 500, false)];
        for (operation, status, expected) in cases {
            let error = Error::<ErrorEnvelope>::UnexpectedResponse(response(operation, status, ""));
            assert_eq!(error.is_retryable(), expected, "{error}");
        }
    }
}
