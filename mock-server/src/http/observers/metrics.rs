use super::Finished;
use crate::http::Vendor;

/// Counts a request in the metrics.
pub(super) fn count<V: Vendor>(finished: &Finished<'_, V>) {
    let metrics = &finished.incoming.app().metrics;
    metrics.count(Some(V::API), finished.routed.id, finished.status());
    if let Some(fault) = finished.effect() {
        metrics.count_fault(fault);
    }
}
