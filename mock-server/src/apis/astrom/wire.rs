//! What every answer of the API looks like.

use std::sync::LazyLock;

use bytes::Bytes;
use http::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderName, PRAGMA, SERVER};
use http::{HeaderMap, HeaderValue, Response, StatusCode};
use serde::Serialize;

const JSON: HeaderValue = HeaderValue::from_static("application/json; charset=utf-8");

/// The headers that a live server sends with a listing, as recorded by a client
/// (`NangoHQ/integration-templates`, `integrations/dynatrace/tests`).
static ALWAYS: LazyLock<HeaderMap> = LazyLock::new(|| {
    // With room for what comes to them: content type and length, date and request id.
    let mut headers = HeaderMap::with_capacity(8);
    headers.extend([
        (HeaderName::from_static("dynatrace-response-source"), HeaderValue::from_static("Cluster")),
        (SERVER, HeaderValue::from_static("ruxit server")),
        (CACHE_CONTROL, HeaderValue::from_static("no-store, no-cache")),
        (PRAGMA, HeaderValue::from_static("no-cache")),
    ]);
    headers
});

/// Makes an answer with a JSON body.
pub(super) fn json(status: StatusCode, body: &impl Serialize) -> Response<Bytes> {
    let text = serde_json::to_vec(body).expect("bodies are structs of texts, numbers and lists");
    let mut response = respond(status, text.into());
    response.headers_mut().insert(CONTENT_TYPE, JSON);
    response
}

const TEXT: HeaderValue = HeaderValue::from_static("text/plain; charset=utf-8");

/// Makes an answer whose body is a text by itself.
pub(super) fn text(status: StatusCode, text: String) -> Response<Bytes> {
    let mut response = respond(status, text.into());
    response.headers_mut().insert(CONTENT_TYPE, TEXT);
    response
}

/// Makes an answer without a body.
pub(super) fn empty(status: StatusCode) -> Response<Bytes> {
    respond(status, Bytes::new())
}

fn respond(status: StatusCode, body: Bytes) -> Response<Bytes> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    *response.headers_mut() = ALWAYS.clone();
    response
}
