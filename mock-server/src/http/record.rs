//! What the journal keeps of an exchange.

use std::time::Duration;

use bytes::Bytes;
use http::uri::PathAndQuery;
use http::{HeaderMap, Method, Response, header};

use super::{Exchange, Explanation, Vendor};
use crate::world::{Applied, FaultNote, Packed, Record, Said};

/// What became of a request.
#[derive(Clone, Copy)]
pub(super) struct Concluded<'a> {
    /// The id of the operation; `None` if the API does not have the path.
    pub(super) operation: Option<&'static str>,
    /// The body, if it was read.
    pub(super) body: Option<&'a Bytes>,
    /// The fault that changed something.
    pub(super) applied: Option<&'a Applied>,
    /// The answer, if there was one.
    pub(super) response: Option<&'a Response<Bytes>>,
    /// Why the request was refused.
    pub(super) explanation: Option<&'a Explanation>,
}

/// Returns what the journal keeps of an exchange.
pub(super) fn record<V: Vendor>(exchange: &Exchange<'_>, concluded: Concluded<'_>) -> Record {
    let Concluded { operation, body, applied, response, explanation } = concluded;
    let caller = V::shown_credential(exchange);
    let packed = Packed::of(&Said {
        target: exchange.uri.path_and_query().map_or("", PathAndQuery::as_str),
        tenant: V::tenant(exchange.path),
        caller: caller.as_deref(),
        reason: explanation.map(|explanation| explanation.reason.as_str()),
        request_type: content_type(exchange.headers),
        request_body: body.map_or(&[], |body| body),
        response_type: response.and_then(|response| content_type(response.headers())),
        response_body: response.filter(|_| *exchange.method != Method::HEAD).map_or(&[], |response| response.body()),
    });
    Record {
        number: 0,
        at: exchange.now,
        elapsed: elapsed(exchange),
        api: V::API,
        operation,
        method: exchange.method.clone(),
        version: exchange.version,
        peer: exchange.peer,
        status: response.map(|response| response.status().as_u16()),
        findings: explanation.map_or_else(Vec::new, |explanation| explanation.findings.clone()),
        fault: applied.map(|applied| FaultNote { id: applied.id, kind: applied.effect.kind() }),
        packed,
        secret_members: V::secret_members(),
    }
}

fn content_type(headers: &HeaderMap) -> Option<&str> {
    headers.get(header::CONTENT_TYPE)?.to_str().ok()
}

/// Returns how long a request has taken, as the journal is to tell it: nothing, where all is to be the same each time.
fn elapsed(exchange: &Exchange<'_>) -> Duration {
    let is_told = exchange.app.is_none_or(|app| !app.worlds.chance().is_fixed());
    if is_told { exchange.received_at.elapsed() } else { Duration::ZERO }
}
