use std::fmt;
use std::time::Duration;

use reqwest::StatusCode;
use serde::de::DeserializeOwned;

use super::answer::ErrorResponse;
use super::credential::CredentialFailure;
use super::invalid::{InvalidRequest, InvalidResponse};
use super::listing::EndlessListing;
use super::transport::TransportError;
use super::vendor::VendorError;
use crate::listing::Endless;
use crate::operation::{AnswerForm, Call, Operation};
use crate::outcome::{End, Outcome};
use crate::response::{Response, ResponseValue};

/// Why a call failed.
///
/// `Display` is one line with operation, status and what the server says, and holds no secret of the
/// SDK's types; causes are in [`source`](std::error::Error::source), and printed behind the line by `{error:#}`.
///
/// # Example
///
/// ```no_run
/// use tokenwright::{Error, astrom};
///
/// # async fn example(client: astrom::Client, id: astrom::TokenId) -> Result<(), Error> {
/// match client.api_token_get().id(id).send().await {
///     Ok(token) => println!("{:?}", token.scopes),
///     Err(error) if error.status().is_some_and(|status| status == 404) => println!("gone"),
///     Err(Error::ErrorResponse(answer)) => {
///         for violation in answer.vendor_error().iter().flat_map(|error| &error.violations) {
///             eprintln!("{:?}: {}", violation.field, violation.message);
///         }
///     }
///     Err(error) => return Err(error),
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The arguments do not make a request, or there is no Tokio runtime; nothing was sent. Calling again fails again.
    InvalidRequest(InvalidRequest),
    /// The provider gave no credential. Nothing was sent, or what was sent was refused with 401.
    Credential(CredentialFailure),
    /// No complete answer arrived. The server may have acted all the same.
    Transport(TransportError),
    /// The server answered with a status other than success. Redirects, which are not followed, end here.
    ErrorResponse(ErrorResponse),
    /// The server answered with success, but not as documented. It has acted.
    InvalidResponse(InvalidResponse),
    /// The pages of a listing repeat themselves, so that following them would not come to an end.
    EndlessListing(EndlessListing),
}

impl Error {
    /// Returns the name of the API's module, such as `astrom`.
    pub fn api(&self) -> &'static str {
        self.call().operation.api
    }

    /// Returns the id of the operation in the API's document, such as `api_token_list`.
    pub fn operation(&self) -> &'static str {
        self.call().operation.id
    }

    /// Returns the HTTP status, if there was an answer.
    pub fn status(&self) -> Option<StatusCode> {
        self.response().map(Response::status)
    }

    /// Returns the answer as it arrived, if there was one, with the bytes of its body.
    pub fn response(&self) -> Option<&Response> {
        match self {
            Self::InvalidRequest(_) | Self::Credential(_) | Self::Transport(_) | Self::EndlessListing(_) => None,
            Self::ErrorResponse(answer) => Some(answer.response()),
            Self::InvalidResponse(invalid) => Some(invalid.response()),
        }
    }

    /// Returns what the vendor says of the error, if it says it in its documented form.
    pub fn vendor_error(&self) -> Option<&VendorError> {
        match self {
            Self::ErrorResponse(answer) => answer.vendor_error(),
            _ => None,
        }
    }

    /// Returns the id under which the server knows the request, to be given to those who run it.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::ErrorResponse(answer) => answer.request_id(),
            _ => self.response().and_then(Response::request_id),
        }
    }

    /// Returns whether the same call may succeed later and can be sent again without harm.
    ///
    /// The client has tried as often as its [`RetryPolicy`](crate::RetryPolicy) allows by then, and by the same rules:
    /// true of what speaks of the moment, which is a lost connection or answer, 408, 429, 502, 503 and 504, if the
    /// [`outcome`](Self::outcome) is [`NotDone`](Outcome::NotDone), or if it is [`Unknown`](Outcome::Unknown) and the
    /// document says of the operation that it is safe to repeat.
    pub fn is_retryable(&self) -> bool {
        self.end().is_retryable(self.call().operation)
    }

    /// Returns whether the server has acted on the request.
    pub fn outcome(&self) -> Outcome {
        self.end().outcome()
    }

    /// Returns how long the server asked to wait before the next request, counted from the arrival of
    /// its answer. None if it did not say.
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::ErrorResponse(answer) => answer.retry_after(),
            _ => None,
        }
    }

    /// Returns how many requests were tried; one that answers a Digest challenge or follows a renewed
    /// credential does not count. 0 if the arguments made no request.
    pub fn attempts(&self) -> u32 {
        self.call().n_attempts
    }

    pub(crate) fn end(&self) -> End {
        match self {
            Self::InvalidRequest(_) => End::Unsent,
            Self::Credential(_) => End::NoCredential,
            Self::EndlessListing(_) => End::EndlessListing,
            Self::Transport(error) => error.end(),
            Self::ErrorResponse(answer) => End::Answered(answer.status()),
            Self::InvalidResponse(_) => End::Undocumented,
        }
    }

    /// Returns a short name for the kind of error, from a small set: `error.type` of traces.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::InvalidRequest(_) => "invalid_request",
            Self::Credential(_) => "credential",
            Self::Transport(error) => error.kind(),
            Self::ErrorResponse(_) => "error_response",
            Self::InvalidResponse(_) => "invalid_response",
            Self::EndlessListing(_) => "endless_listing",
        }
    }

    fn call(&self) -> Call {
        match self {
            Self::InvalidRequest(invalid) => invalid.call,
            Self::Credential(failure) => failure.call,
            Self::Transport(error) => error.call,
            Self::ErrorResponse(answer) => answer.response().call(),
            Self::InvalidResponse(invalid) => invalid.response().call(),
            Self::EndlessListing(listing) => listing.call,
        }
    }
}

/// What the generated code calls.
impl Error {
    /// An argument was refused or is missing.
    pub(crate) fn invalid_request(operation: &'static Operation, reason: String) -> Self {
        Self::InvalidRequest(InvalidRequest { call: Call::new(operation), reason })
    }

    /// The pages of a listing repeat themselves.
    pub(crate) fn endless_listing(operation: &'static Operation, reason: Endless) -> Self {
        Self::EndlessListing(EndlessListing { call: Call::new(operation), reason })
    }

    /// The arguments make no URL or no body.
    pub(crate) fn unsendable(operation: &'static Operation, cause: reqwest::Error) -> Self {
        Self::invalid_request(operation, chain(&cause.without_url()))
    }

    /// The status is not the documented success.
    pub(crate) fn from_response(response: Response) -> Self {
        if response.status().is_success() {
            return Self::InvalidResponse(InvalidResponse::unexpected(response));
        }
        Self::ErrorResponse(ErrorResponse::new(response))
    }
}

impl<T: DeserializeOwned> ResponseValue<T> {
    /// Decodes the body. Asynchronous because the generated code awaits it.
    pub(crate) async fn from_response(response: Response) -> Result<Self, Error> {
        Self::decode(response)
    }

    /// Decodes the body.
    pub(crate) fn decode(response: Response) -> Result<Self, Error> {
        if response.is_cut() {
            return Err(Error::InvalidResponse(InvalidResponse::too_long(response)));
        }
        let decoded = match response.call().operation.answer {
            AnswerForm::Json => serde_json::from_slice(response.body()),
            AnswerForm::Text => decode_text(response.body()),
        };
        match decoded {
            Ok(value) => Ok(Self::new(value, response)),
            Err(error) => Err(Error::InvalidResponse(InvalidResponse::undecodable(response, &error))),
        }
    }
}

/// Decodes a body that is a text by itself.
fn decode_text<T: DeserializeOwned>(body: &[u8]) -> serde_json::Result<T> {
    let text = std::str::from_utf8(body).ok().map(|text| serde_json::Value::from(text.trim_end()));
    match text.and_then(|text| serde_json::from_value(text).ok()) {
        Some(text) => Ok(text),
        // A number or a flag looks as in JSON.
        None => serde_json::from_slice(body),
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InvalidRequest(invalid) => invalid.fmt(f),
            Self::Credential(failure) => failure.fmt(f),
            Self::Transport(error) => error.fmt(f),
            Self::ErrorResponse(answer) => answer.fmt(f),
            Self::InvalidResponse(invalid) => invalid.fmt(f),
            Self::EndlessListing(listing) => listing.fmt(f),
        }?;
        if f.alternate() { write_causes(self, f) } else { Ok(()) }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Credential(failure) => std::error::Error::source(failure),
            Self::Transport(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}

impl From<TransportError> for Error {
    fn from(error: TransportError) -> Self {
        Self::Transport(error)
    }
}

impl From<CredentialFailure> for Error {
    fn from(failure: CredentialFailure) -> Self {
        Self::Credential(failure)
    }
}

/// Joins an error and its causes.
fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    write_causes(error, &mut text).expect("a string takes all that is written");
    text
}

/// Writes what has caused an error, each behind a colon.
pub(crate) fn write_causes(error: &dyn std::error::Error, to: &mut impl fmt::Write) -> fmt::Result {
    let mut cause = error.source();
    while let Some(error) = cause {
        write!(to, ": {error}")?;
        cause = error.source();
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::astrom::operations::{API_TOKEN_CREATE as CREATE, API_TOKEN_LIST as LIST};

    #[test]
    fn only_what_is_safe_to_repeat_is_retryable() {
        let cases = [
            (&LIST, 429, true),
            (&LIST, 503, true),
            (&CREATE, 429, true),
            (&CREATE, 503, false),
            (&LIST, 500, false),
            (&CREATE, 400, false),
        ];
        for (operation, status, expected) in cases {
            let error = Error::from_response(Response::new(Call::new(operation), status, &[], ""));
            assert_eq!(error.is_retryable(), expected, "{error}");
        }
    }

    #[test]
    fn refused_argument_is_told_with_its_operation() {
        let error = Error::invalid_request(&LIST, "page_size: out of range".to_owned());
        assert_eq!(error.to_string(), "astrom api_token_list: nothing was sent: page_size: out of range");
        assert_eq!((error.api(), error.operation(), error.is_retryable()), ("astrom", "api_token_list", false));
    }

    #[test]
    fn error_fits_into_the_result_of_a_call() {
        assert!(size_of::<Error>() <= 128, "{}", size_of::<Error>());
    }
}
