use std::time::Duration;

use http::uri::PathAndQuery;
use http::{HeaderMap, Method, header};

use super::Finished;
use crate::http::incoming::Content;
use crate::http::{Exchange, Vendor};
use crate::world::{FaultNote, Packed, Record, Said};

/// Enters a request in the journal of its world. What happened in a state that is gone is no part of the journal of the
/// next one.
pub(super) fn enter<V: Vendor>(finished: &Finished<'_, V>) {
    if V::IS_OF_A_WORLD {
        let record = record(finished);
        finished.stage.act(|| finished.stage.world.journal.add(record));
    }
}

/// Returns what a journal keeps of a request.
pub(super) fn record<V: Vendor>(finished: &Finished<'_, V>) -> Record {
    let Finished { exchange, routed, applied, outcome, incoming, .. } = finished;
    let (response, explanation) = (outcome.response.as_ref(), outcome.explanation.as_ref());
    let caller = V::shown_credential(exchange);
    let body = incoming.read().and_then(Content::whole);
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
        operation: routed.id,
        method: exchange.method.clone(),
        version: exchange.version,
        peer: exchange.peer,
        status: finished.status(),
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
