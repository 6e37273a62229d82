use super::{Finished, coverage, journal, log, metrics, reach, self_check};
use crate::http::Vendor;

/// Shows a request to all who look on.
pub(in crate::http) fn observe<V: Vendor>(finished: &Finished<'_, V>) {
    metrics::count(finished);
    log::write(finished);
    journal::enter(finished);
    reach::note(finished);
    if finished.incoming.app().self_check.is_on {
        self_check::check(finished);
        coverage::note(finished);
    }
}
