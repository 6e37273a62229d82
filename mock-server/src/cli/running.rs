use std::future::Future;
use std::time::Duration;

use crate::configuration::Settings;
use crate::{Builder, MockServer, StartError};
use tokio::runtime::Runtime;

use super::exit::{FAILED, Failure, UNFINISHED, USAGE, help_with_port};
use super::info_file::InfoFile;
use super::signals::Signals;
use super::state_file::StateFile;
use super::{ca_file, greeting};

/// A mock that is running, with the files that its settings promise.
#[derive(Debug)]
pub(super) struct Running {
    runtime: Runtime,
    server: MockServer,
    state_file: Option<StateFile>,
    info_file: Option<InfoFile>,
}

impl Running {
    /// Starts a mock with these settings, and what a command has to add to them.
    pub(super) fn start(
        runtime: Runtime,
        settings: &Settings,
        adjust: impl FnOnce(Builder) -> Builder,
    ) -> Result<Self, Failure> {
        let mut info_file = settings.info_file.as_deref().map(InfoFile::clear).transpose()?;
        let builder = adjust(builder(settings)?);
        let (state_file, state) = settings.state_file.as_deref().map(StateFile::open).transpose()?.unzip();
        let builder = match state.flatten() {
            Some(state) => builder.state(state),
            None => builder,
        };
        let server = runtime.block_on(builder.start()).map_err(|error| unstarted(&error))?;
        warn_of_strangers(settings, &server);
        ca_file::write(settings, &server)?;
        if let Some(info_file) = &mut info_file {
            info_file.write(server.access())?;
        }
        Ok(Self { runtime, server, state_file, info_file })
    }

    pub(super) fn server(&self) -> &MockServer {
        &self.server
    }

    /// Waits for something while the mock answers.
    pub(super) fn while_serving<T>(&self, wait: impl Future<Output = T>) -> T {
        self.runtime.block_on(wait)
    }

    /// Serves until a signal comes. Running requests may finish after that: so long, or until a second signal comes.
    pub(super) fn until_stopped(mut self, mut signals: Signals, patience: Duration) -> Result<(), Failure> {
        let Self { runtime, server, info_file, .. } = &mut self;
        let unfinished = |when: String| Err(Failure::new(UNFINISHED, format!("requests were still running {when}")));
        let finished = runtime.block_on(async {
            signals.next().await;
            // The port closes, so nobody is to come.
            *info_file = None;
            tokio::select! {
                drained = tokio::time::timeout(patience, server.drain()) => match drained {
                    Ok(drained) => drained.map_err(|error| Failure::new(FAILED, error.to_string())),
                    Err(_) => unfinished(format!("{} s after the signal to stop", patience.as_secs())),
                },
                _ = signals.next() => unfinished("when the second signal came".to_owned()),
            }
        });
        self.end()?;
        finished
    }

    /// Cuts off the requests that are still running, and writes the state.
    pub(super) fn end(self) -> Result<(), Failure> {
        let Self { runtime, server, state_file, info_file } = self;
        drop(info_file);
        // What is being carried out in this moment is carried out; what waits ends where it is. Nothing changes a world
        // from here on, so the state has all that was answered.
        drop(runtime);
        state_file.map_or(Ok(()), |state_file| state_file.write(&server.state()))
    }
}

/// Returns what the settings ask for.
fn builder(settings: &Settings) -> Result<Builder, Failure> {
    settings.builder().map_err(|error| {
        let reason = std::error::Error::source(&error).map(|reason| format!(": {reason}"));
        Failure::new(USAGE, format!("{error}{}", reason.unwrap_or_default()))
    })
}

/// Says why the server did not start, and which flag helps.
fn unstarted(error: &StartError) -> Failure {
    let help = match error {
        StartError::Unbound { reason, .. } => help_with_port(reason),
        _ => "",
    };
    Failure::new(FAILED, format!("{error}{help}"))
}

#[expect(clippy::print_stderr, reason = "a command-line program speaks to its user")]
fn warn_of_strangers(settings: &Settings, server: &MockServer) {
    if let Some(warning) = greeting::warning(settings, server.address()) {
        eprintln!("{warning}");
    }
}
