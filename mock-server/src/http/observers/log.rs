use super::Finished;
use crate::http::Vendor;
use crate::world::Effect;

/// Writes the line of a request in the log.
pub(super) fn write<V: Vendor>(finished: &Finished<'_, V>) {
    // Neither path nor query: both may carry a secret.
    tracing::info!(
        api = V::API.name(),
        operation = finished.routed.id,
        method = %finished.exchange.method,
        status = finished.status(),
        peer = %finished.exchange.peer,
        fault = finished.effect().map(Effect::kind),
        elapsed_us = u64::try_from(finished.exchange.received_at.elapsed().as_micros()).unwrap_or(u64::MAX),
        "request"
    );
}
