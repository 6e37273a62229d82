//! Answers of a server: as they arrived, and decoded.

use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use crate::auth::Authorization;
use crate::operation::Call;
use crate::secret::redact;

/// An answer as it arrived.
///
/// `Debug` prints the operation, the status and the length of the body, never the body: it may hold
/// a secret.
#[derive(Clone)]
pub struct Response {
    head: Head,
    body: Bytes,
    /// Whether there is more of the body than was to be read.
    is_cut: bool,
    /// What the request was sent with, so that messages which quote it can be cleaned.
    authorization: Option<Arc<Authorization>>,
}

/// An answer with its body decoded.
///
/// Dereferences to the body. `Debug` prints status and body, in which secrets are redacted.
#[derive(Clone)]
pub struct ResponseValue<T> {
    /// Boxed, like the headers, so that a `Result` of a call stays small.
    value: Box<T>,
    head: Head,
}

/// What stands before the body, and the call that it answers.
#[derive(Clone)]
struct Head {
    call: Call,
    status: StatusCode,
    headers: Box<HeaderMap>,
}

/// Where servers and the proxies before them write the id of a request.
const REQUEST_ID_HEADERS: [&str; 2] = ["x-request-id", "x-correlation-id"];

impl Head {
    fn request_id(&self) -> Option<&str> {
        REQUEST_ID_HEADERS.iter().find_map(|name| self.headers.get(*name)?.to_str().ok())
    }
}

impl Response {
    /// Reads `response` to its end, unless its body is longer than `body_bytes_max`.
    pub(crate) async fn read(
        call: Call,
        mut response: reqwest::Response,
        authorization: &Arc<Authorization>,
        body_bytes_max: usize,
    ) -> reqwest::Result<Self> {
        let headers = Box::new(std::mem::take(response.headers_mut()));
        let head = Head { call, status: response.status(), headers };
        let authorization = (!head.status.is_success()).then(|| authorization.clone());
        let (body, is_cut) = read_body(&mut response, body_bytes_max).await?;
        Ok(Self { head, body, is_cut, authorization })
    }

    /// Returns the id of the operation in the API's document, such as `api_token_list`.
    pub fn operation(&self) -> &'static str {
        self.head.call.operation.id
    }

    /// Returns the HTTP status.
    pub fn status(&self) -> StatusCode {
        self.head.status
    }

    /// Returns the headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    /// Returns the id under which the server knows the request, to be given to those who run it.
    pub fn request_id(&self) -> Option<&str> {
        self.head.request_id()
    }

    /// Returns the bytes of the body, or of one that is longer than
    /// [`body_bytes_max`](crate::ClientBuilder::body_bytes_max) those that were read. The answer to a create holds a
    /// secret.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Returns whether the body is longer than the client reads.
    pub(crate) fn is_cut(&self) -> bool {
        self.is_cut
    }

    pub(crate) fn call(&self) -> Call {
        self.head.call
    }

    /// Returns what the server asks for in a refusal with 401, if the credential cannot answer it.
    pub(crate) fn unanswerable(&self) -> Option<String> {
        let authorization = self.authorization.as_deref().filter(|_| self.status() == StatusCode::UNAUTHORIZED);
        authorization?.unanswerable(self.headers())
    }

    /// Cleans a text of the answer for people: see [`redact`].
    pub(crate) fn redact(&self, text: &str) -> String {
        redact(text, self.authorization.as_deref().and_then(Authorization::secret))
    }
}

/// Reads a body, and returns whether it is longer than `bytes_max`; then it is read no further than that.
async fn read_body(response: &mut reqwest::Response, bytes_max: usize) -> reqwest::Result<(Bytes, bool)> {
    // What is declared too long need not be waited for.
    if response.content_length().is_some_and(|length| usize::try_from(length).map_or(true, |n| n > bytes_max)) {
        return Ok((Bytes::new(), true));
    }
    let Some(mut first) = response.chunk().await? else { return Ok((Bytes::new(), false)) };
    if first.len() > bytes_max {
        first.truncate(bytes_max);
        return Ok((first, true));
    }
    // Most bodies come in one piece, which is not copied.
    let Some(second) = response.chunk().await? else { return Ok((first, false)) };
    let mut body = BytesMut::from(first);
    let mut next = Some(second);
    while let Some(piece) = next {
        let left = bytes_max.saturating_sub(body.len());
        body.extend_from_slice(piece.get(..left).unwrap_or(&piece));
        if piece.len() > left {
            return Ok((body.freeze(), true));
        }
        next = response.chunk().await?;
    }
    Ok((body.freeze(), false))
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("operation", &self.operation())
            .field("status", &self.status())
            .field("body_bytes", &self.body.len())
            .finish()
    }
}

impl<T> ResponseValue<T> {
    /// Returns the decoded body.
    pub fn into_inner(self) -> T {
        *self.value
    }

    /// Returns the id of the operation in the API's document, such as `api_token_list`.
    pub fn operation(&self) -> &'static str {
        self.head.call.operation.id
    }

    /// Returns the HTTP status.
    pub fn status(&self) -> StatusCode {
        self.head.status
    }

    /// Returns the headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    /// Returns the id under which the server knows the request, to be given to those who run it.
    pub fn request_id(&self) -> Option<&str> {
        self.head.request_id()
    }
}

impl<T> ResponseValue<T> {
    /// Puts what was decoded in the place of the body.
    pub(crate) fn new(value: T, response: Response) -> Self {
        Self { value: Box::new(value), head: response.head }
    }
}

impl ResponseValue<()> {
    /// Takes an answer for which the document declares no body.
    pub(crate) fn empty(response: Response) -> Self {
        Self::new((), response)
    }
}

impl<T> Deref for ResponseValue<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for ResponseValue<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

impl<T: fmt::Debug> fmt::Debug for ResponseValue<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseValue").field("status", &self.status()).field("value", &self.value).finish()
    }
}

/// What no server has sent.
#[cfg(feature = "test-util")]
impl Response {
    /// Makes an answer as if a server had sent it.
    pub(crate) fn made(call: Call, status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        let head = Head { call, status, headers: Box::new(headers) };
        Self { head, body, is_cut: false, authorization: None }
    }
}

#[cfg(test)]
impl Response {
    /// Makes an answer as if a server had sent it.
    pub(crate) fn new(call: Call, status: u16, headers: &[(&'static str, &str)], body: &str) -> Self {
        let headers = headers
            .iter()
            .map(|(name, value)| (reqwest::header::HeaderName::from_static(name), value.parse().unwrap()));
        let head = Head { call, status: StatusCode::from_u16(status).unwrap(), headers: Box::new(headers.collect()) };
        Self { head, body: Bytes::copy_from_slice(body.as_bytes()), is_cut: false, authorization: None }
    }
}
