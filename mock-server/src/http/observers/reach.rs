use super::{Finished, journal};
use crate::http::Vendor;

/// Notes a request for a report, if there is to be one.
pub(super) fn note<V: Vendor>(finished: &Finished<'_, V>) {
    if let Some(reach) = finished.incoming.app().reach.as_ref().filter(|_| V::IS_OF_A_WORLD) {
        let held = finished.outcome.held.as_ref();
        reach.note(finished.routed.operation, held, journal::record(finished));
    }
}
