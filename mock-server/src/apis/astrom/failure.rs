//! What a server says that fails for no reason that the request gives.

use bytes::Bytes;
use http::header::{HeaderName, RETRY_AFTER};
use http::{HeaderValue, Response, StatusCode};

use super::problem::Problem;
use crate::http::RateWindow;

const LIMIT: HeaderName = HeaderName::from_static("x-ratelimit-limit");
const REMAINING: HeaderName = HeaderName::from_static("x-ratelimit-remaining");
const RESET: HeaderName = HeaderName::from_static("x-ratelimit-reset");

/// Renders the vendor's envelope for any status.
///
/// The rate headers are those of the vendor's page "Access limit": the limit for one minute, and the end
/// of the window in microseconds since 1970-01-01T00:00:00Z.
pub(super) fn render(status: StatusCode, window: Option<&RateWindow>) -> Response<Bytes> {
    let mut response = Problem::failure(status).into_response();
    if let Some(window) = window {
        let headers = response.headers_mut();
        headers.insert(LIMIT, (window.limit / window.minutes.max(1)).into());
        headers.insert(REMAINING, HeaderValue::from_static("0"));
        headers.insert(RESET, window.ends_at.timestamp_micros().into());
        headers.insert(RETRY_AFTER, window.seconds_left.into());
    }
    response
}
