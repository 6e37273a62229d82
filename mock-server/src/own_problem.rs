//! What the server itself answers, in no vendor's words: a problem of RFC 9457, like those of the control API.

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode, header};
use serde_json::json;

/// Says that the body of a request ended too early.
pub(crate) const BROKEN_BODY: &str = "the body of the request broke off, or its framing is wrong";

/// Returns an answer that says what is wrong and what to do about it.
pub(crate) fn response(status: StatusCode, detail: &str) -> Response<Bytes> {
    let body = json!({
        "type": "about:blank",
        "title": status.canonical_reason().unwrap_or("Failure"),
        "status": status.as_u16(),
        "detail": detail,
    });
    let mut response = Response::new(body.to_string().into());
    *response.status_mut() = status;
    let problem = HeaderValue::from_static("application/problem+json");
    response.headers_mut().insert(header::CONTENT_TYPE, problem);
    response
}

/// Returns the answer to a request that was given up while it waited.
pub(crate) fn given_up() -> Response<Bytes> {
    let detail = "the world was reset, restored or deleted while the request waited in it; nothing was carried out";
    response(StatusCode::SERVICE_UNAVAILABLE, detail)
}

/// Returns the answer to a request whose body did not come.
pub(crate) fn broken_body() -> Response<Bytes> {
    response(StatusCode::BAD_REQUEST, BROKEN_BODY)
}
