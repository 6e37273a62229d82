use std::io::{self, Write as _};
use std::process::ExitCode;
use std::time::Duration;

use crate::configuration::Settings;
use tokio::runtime::Runtime;

use super::arguments::{Arguments, Command};
use super::exit::{FAILED, Failure};
use super::running::Running;
use super::signals::Signals;
use super::{completions, exec, greeting, healthcheck, logging, manual, proxy, verify};

/// Does what the command line asks for.
pub fn main() -> ExitCode {
    carry_out().unwrap_or_else(|failure| failure.report())
}

fn carry_out() -> Result<ExitCode, Failure> {
    let (arguments, matches) = Arguments::read()?;
    if let Some(Command::Completions { shell }) = arguments.command {
        return completions::print(shell).map(|()| ExitCode::SUCCESS);
    }
    if let Some(Command::Manual { command }) = &arguments.command {
        return manual::print(command.as_deref()).map(|()| ExitCode::SUCCESS);
    }
    if let Some(Command::Verify(arguments)) = &arguments.command {
        return runtime()?.block_on(verify::run(arguments));
    }
    let configuration = arguments.configuration(&matches)?;
    if arguments.print_config {
        let printed = io::stdout().write_all(configuration.to_string().as_bytes());
        printed.map_err(|error| Failure::new(FAILED, format!("cannot print: {error}")))?;
        return Ok(ExitCode::SUCCESS);
    }
    if let Some(Command::Healthcheck(arguments)) = &arguments.command {
        return runtime()?.block_on(healthcheck::run(&configuration, arguments)).map(|()| ExitCode::SUCCESS);
    }
    logging::start(configuration.settings())?;
    let (settings, runtime) = (configuration.settings(), runtime()?);
    match &arguments.command {
        Some(Command::Exec(arguments)) => exec::run(runtime, &configuration, arguments),
        Some(Command::Proxy(arguments)) => runtime.block_on(proxy::run(&configuration, arguments)),
        _ => serve(runtime, settings).map(|()| ExitCode::SUCCESS),
    }
}

fn runtime() -> Result<Runtime, Failure> {
    Runtime::new().map_err(|error| Failure::new(FAILED, format!("cannot start: {error}")))
}

fn serve(runtime: Runtime, settings: &Settings) -> Result<(), Failure> {
    // Before the port opens, so that a signal that comes at once is not lost.
    let signals = Signals::listen();
    let signals = signals.map_err(|error| Failure::new(FAILED, format!("cannot listen for signals: {error}")))?;
    let running = Running::start(runtime, settings, |builder| builder)?;
    // A reader that has gone (`| head`) is no reason to stop serving.
    let greeting = greeting::text(settings, running.server());
    let _ = io::stdout().write_all(greeting.as_bytes()).and_then(|()| io::stdout().flush());
    running.until_stopped(signals, Duration::from_secs(settings.stop_seconds))
}
