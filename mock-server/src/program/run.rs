use std::io::{self, Write as _};
use std::process::ExitCode;
use std::time::Duration;

use tokenwright_mock::configuration::Settings;
use tokenwright_mock::{Builder, ServerState};

use super::arguments::{Arguments, Command};
use super::exit::{FAILED, Failure, UNFINISHED, USAGE};
use super::signals::Signals;
use super::{ca_file, completions, exec, greeting, info_file, logging, proxy, whole_file};

/// Does what the command line asks for.
pub(crate) fn main() -> ExitCode {
    carry_out().unwrap_or_else(|failure| failure.report())
}

fn carry_out() -> Result<ExitCode, Failure> {
    let (arguments, matches) = Arguments::read()?;
    if let Some(Command::Completions { shell }) = arguments.command {
        return completions::print(shell).map(|()| ExitCode::SUCCESS);
    }
    let configuration = arguments.configuration(&matches)?;
    if arguments.print_config {
        let printed = io::stdout().write_all(configuration.to_string().as_bytes());
        printed.map_err(|error| Failure::new(FAILED, format!("cannot print: {error}")))?;
        return Ok(ExitCode::SUCCESS);
    }
    logging::start(configuration.settings())?;
    let runtime = tokio::runtime::Runtime::new();
    let runtime = runtime.map_err(|error| Failure::new(FAILED, format!("cannot start: {error}")))?;
    match &arguments.command {
        Some(Command::Exec { command }) => runtime.block_on(exec::run(&configuration, command)),
        Some(Command::Proxy(arguments)) => runtime.block_on(proxy::run(configuration.settings(), arguments)),
        _ => runtime.block_on(serve(configuration.settings())).map(|()| ExitCode::SUCCESS),
    }
}

/// Returns what the settings ask for.
pub(super) fn builder(settings: &Settings) -> Result<Builder, Failure> {
    let builder = builder_without_state(settings)?;
    let state = settings.state_file.as_deref().map(ServerState::read).transpose();
    let state = state.map_err(|reason| Failure::new(USAGE, reason))?.flatten();
    Ok(match state {
        Some(state) => builder.state(state),
        None => builder,
    })
}

fn builder_without_state(settings: &Settings) -> Result<Builder, Failure> {
    settings.builder().map_err(|error| {
        let reason = std::error::Error::source(&error).map(|reason| format!(": {reason}"));
        Failure::new(USAGE, format!("{error}{}", reason.unwrap_or_default()))
    })
}

#[expect(clippy::print_stderr, reason = "a command-line program speaks to its user")]
async fn serve(settings: &Settings) -> Result<(), Failure> {
    let failed = |message: String| Failure::new(FAILED, message);
    // Before the port opens, so that a signal that comes at once is not lost.
    let mut signals = Signals::listen().map_err(|error| failed(format!("cannot listen for signals: {error}")))?;
    let server = builder(settings)?.start().await.map_err(|error| failed(error.to_string()))?;
    if let Some(warning) = greeting::warning(settings, server.address()) {
        eprintln!("{warning}");
    }
    ca_file::write(settings, &server)?;
    if let Some(path) = &settings.info_file {
        info_file::write(path, server.access())
            .map_err(|error| failed(format!("cannot write the info file {}: {error}", path.display())))?;
    }
    // A reader that has gone (`| head`) is no reason to stop serving.
    let greeting = greeting::text(settings, &server);
    let _ = io::stdout().write_all(greeting.as_bytes()).and_then(|()| io::stdout().flush());
    signals.next().await;
    let stopped = tokio::time::timeout(Duration::from_secs(settings.stop_seconds), server.stop_and_keep()).await;
    let stopped = stopped.map_err(|_| {
        let message = format!("requests were still running {} s after the signal to stop", settings.stop_seconds);
        Failure::new(UNFINISHED, message)
    })?;
    let state = stopped.map_err(|error| failed(error.to_string()))?;
    if let Some(path) = &settings.state_file {
        whole_file::write(path, &state.to_json())
            .map_err(|error| failed(format!("cannot write the state {}: {error}", path.display())))?;
    }
    Ok(())
}
