use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::error::Error;
use crate::operation;
use crate::response::{Response, ResponseValue};
use crate::secret::Exposed;

/// An answer of a server, made by a test. It becomes what a call returns.
///
/// `Debug` prints neither headers nor body, as that of a [`Response`].
///
/// # Example
///
/// ```
/// use tokenwright::ops_manager::operations::ORG_API_KEY_GET;
/// use tokenwright::ops_manager::types::ApiKey;
/// use tokenwright::test_util::Call;
///
/// let call = Call::of(&ORG_API_KEY_GET);
/// let body = serde_json::json!({ "errorCode": "API_KEY_NOT_FOUND", "detail": "No key." });
/// let error = call.answer(404).header("x-request-id", "r1").json(&body).error();
/// assert_eq!(error.vendor_error().and_then(|said| said.code.as_deref()), Some("API_KEY_NOT_FOUND"));
/// assert_eq!(error.request_id(), Some("r1"));
///
/// let undocumented = call.answer(200).body("<html>").decode::<ApiKey>().unwrap_err();
/// assert!(matches!(undocumented, tokenwright::Error::InvalidResponse(_)));
/// ```
#[derive(Clone, Debug)]
#[must_use = "an answer is of use only as what one of its methods makes"]
pub struct Answer {
    call: operation::Call,
    status: StatusCode,
    headers: HeaderMap,
    body: Body,
}

/// Bytes that are not printed: they may hold a secret.
#[derive(Clone, Default)]
struct Body(Bytes);

impl std::fmt::Debug for Body {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} bytes", self.0.len())
    }
}

impl Answer {
    pub(super) fn new(call: operation::Call, status: u16) -> Self {
        let status = StatusCode::from_u16(status).expect("a test names a status between 100 and 999");
        Self { call, status, headers: HeaderMap::new(), body: Body::default() }
    }

    /// Adds a header.
    ///
    /// # Panics
    ///
    /// If the name is none of a header, or the value has characters that no header carries.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let name: HeaderName = name.parse().expect("a test gives the name of a header");
        let value = HeaderValue::from_str(value).expect("a test gives a value that a header can carry");
        self.headers.append(name, value);
        self
    }

    /// Sets the bytes of the body.
    pub fn body(mut self, body: impl Into<Bytes>) -> Self {
        self.body = Body(body.into());
        self
    }

    /// Sets the body as JSON: what the vendor's pages show, or a value of the API's `types`. A secret in it is written as
    /// it is, as a server would.
    ///
    /// # Panics
    ///
    /// If the value cannot be written as JSON, as a map whose keys are no texts.
    pub fn json(self, body: &impl Serialize) -> Self {
        let body = serde_json::to_vec(&Exposed(body)).expect("a test gives a value that can be written as JSON");
        self.body(body)
    }

    /// Makes the answer as it arrives, which a [`CustomRequest`](crate::CustomRequest) returns.
    #[must_use]
    pub fn response(self) -> Response {
        Response::made(self.call, self.status, self.headers, self.body.0)
    }

    /// Makes the error that a call returns for this answer. Of a status of success that is an
    /// [`Error::InvalidResponse`], as of one that the document does not know.
    #[must_use]
    pub fn error(self) -> Error {
        Error::from_response(self.response())
    }

    /// Makes what a call returns whose body is `value`, which is not written as JSON and read again. An operation without
    /// a body in its answer returns `()`.
    #[must_use]
    pub fn value<T>(self, value: T) -> ResponseValue<T> {
        ResponseValue::new(value, self.response())
    }

    /// Reads the body as a call does.
    ///
    /// # Errors
    ///
    /// Those of a call: [`Error::ErrorResponse`] unless the status is one of success, and [`Error::InvalidResponse`] if the
    /// body is no `T`.
    pub fn decode<T: DeserializeOwned>(self) -> Result<ResponseValue<T>, Error> {
        if self.status.is_success() { ResponseValue::decode(self.response()) } else { Err(self.error()) }
    }
}
