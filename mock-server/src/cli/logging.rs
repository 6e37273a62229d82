use std::io::{self, IsTerminal as _};

use crate::configuration::{LogFormat, Settings};

use super::exit::{Failure, USAGE};

/// Begins to write the log to standard error.
pub(super) fn start(settings: &Settings) -> Result<(), Failure> {
    let filter = settings.log_filter().map_err(|reason| Failure::new(USAGE, reason))?;
    let lines = tracing_subscriber::fmt().with_env_filter(filter).with_writer(io::stderr);
    match settings.log_format {
        LogFormat::Text => lines.with_ansi(io::stderr().is_terminal()).init(),
        LogFormat::Json => lines.json().flatten_event(true).with_current_span(false).with_span_list(false).init(),
    }
    Ok(())
}
