//! Dropshot's own log, as far as it matters, in ours.
//!
//! Dropshot writes a line a request at `Info` and puts the whole request target into every line. The
//! target may hold a secret, and the line costs more than the request, so only warnings pass, without
//! the values that Dropshot attaches. `http` writes the line a request.

use slog::{Drain, Level, Logger, Never, OwnedKVList, Record, o};

/// Returns the logger for a Dropshot server.
pub(crate) fn logger() -> Logger {
    Logger::root(ToTracing.filter_level(Level::Warning).fuse(), o!())
}

struct ToTracing;

impl Drain for ToTracing {
    type Ok = ();
    type Err = Never;

    fn log(&self, record: &Record<'_>, _: &OwnedKVList) -> Result<(), Never> {
        let message = record.msg();
        if record.level().is_at_least(Level::Error) {
            tracing::error!(target: "dropshot", "{message}");
        } else {
            tracing::warn!(target: "dropshot", "{message}");
        }
        Ok(())
    }
}
