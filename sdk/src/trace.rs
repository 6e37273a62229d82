//! What a `tracing` subscriber sees of a call.
//!
//! One span an attempt, with the names of OpenTelemetry's conventions for HTTP clients, and an event
//! before each further attempt. Values are made by the macros only if somebody listens.

use std::fmt;
use std::time::Duration;

use reqwest::{Method, Url};
use tracing::field::{Empty, display};
use tracing::{Span, info, info_span};

use crate::error::Error;
use crate::operation::{Call, RequestId};
use crate::response::Response;

/// Begins the span of an attempt.
pub(crate) fn attempt(call: Call, method: &Method, url: &Url) -> Span {
    let operation = call.operation;
    info_span!(
        target: "tokenwright",
        "HTTP",
        otel.name = %SpanName(call),
        otel.kind = "client",
        otel.status_code = Empty,
        http.request.method = %method,
        http.request.resend_count = call.n_attempts.checked_sub(1).filter(|n_resent| *n_resent > 0),
        http.response.status_code = Empty,
        url.full = %WithoutQuery(url),
        url.template = operation.path,
        server.address = url.host_str(),
        server.port = url.port_or_known_default(),
        error.r#type = Empty,
        tokenwright.api = operation.api,
        tokenwright.operation = operation.id,
        tokenwright.attempt = call.n_attempts,
        tokenwright.request_id = Empty,
    )
}

/// Writes into the span what came of its attempt.
pub(crate) fn outcome(span: &Span, result: &Result<Response, Error>) {
    if span.is_disabled() {
        return;
    }
    match result {
        Ok(response) => {
            let status = response.status();
            span.record("http.response.status_code", status.as_u16());
            if let Some(id) = response.request_id() {
                span.record("tokenwright.request_id", display(RequestId(id)));
            }
            if !status.is_success() {
                span.record("error.type", display(status.as_u16()));
                span.record("otel.status_code", "ERROR");
            }
        }
        Err(error) => {
            span.record("error.type", error.kind());
            span.record("otel.status_code", "ERROR");
        }
    }
}

/// Tells that another attempt will follow.
pub(crate) fn retry(call: Call, delay: Duration) {
    info!(
        target: "tokenwright",
        {
            tokenwright.api = call.operation.api,
            tokenwright.operation = call.operation.id,
            tokenwright.attempt = call.n_attempts,
            delay_ms = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX),
        },
        "attempt failed; trying again"
    );
}

/// Tells that a predecessor is not deleted, because somebody has enabled it again.
pub(crate) fn kept(api: &'static str, id: &impl fmt::Display) {
    info!(
        target: "tokenwright",
        {
            tokenwright.api = api,
            tokenwright.credential = %id,
        },
        "the predecessor was enabled by somebody; it is not deleted"
    );
}

/// `GET /apiTokens/{id}`.
struct SpanName(Call);

impl fmt::Display for SpanName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.0.operation.method, self.0.operation.path)
    }
}

/// A URL without its query, which holds names of people and cursors.
struct WithoutQuery<'a>(&'a Url);

impl fmt::Display for WithoutQuery<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.0.as_str();
        f.write_str(text.split_once('?').map_or(text, |(before, _)| before))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::astrom::operations::API_TOKEN_GET;

    /// Goal: nothing is computed when nobody listens.
    #[test]
    fn span_without_a_listener_allocates_nothing() {
        let call = Call::new(&API_TOKEN_GET).attempt(2);
        let url: Url = "https://host/apiTokens/1?a=b".parse().unwrap();
        let result = Ok(Response::new(call, 503, &[("x-request-id", "r1")], ""));
        let allocations = allocation_counter::measure(|| {
            let span = attempt(call, &Method::GET, &url);
            outcome(&span, &result);
            retry(call, Duration::ZERO);
            assert!(span.is_disabled());
        });
        assert_eq!(allocations.count_total, 0);
    }

    #[test]
    fn query_is_left_out() {
        let url: Url = "https://host/apiTokens?apiTokenSelector=owner(%22canary%22)".parse().unwrap();
        assert_eq!(WithoutQuery(&url).to_string(), "https://host/apiTokens");
    }
}
