//! A command with a mock for as long as it runs.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use crate::configuration::{Configuration, Settings, Source};
use crate::{Access, Api, MockServer};
use clap::{ArgGroup, Args};
use serde_json::Value;
use tokio::runtime::Runtime;

use super::api_value::api_of_a_vendor;
use super::child::{self, Started};
use super::exit::{FAILED, Failure, UNREACHED};
use super::report::{Asked, Report};
use super::running::Running;
use super::signals::Signals;

/// The command, and what is told of it.
#[derive(Debug, Args)]
#[command(group(ArgGroup::new("told").args(["report", "coverage_min"]).multiple(true)))]
pub(super) struct ExecArguments {
    /// When the command has failed, keep the mock, with its journal and console, until Ctrl-C.
    #[arg(long)]
    hold: bool,
    /// Write to this folder what the command has reached of the APIs: coverage.json (operations, statuses and rights),
    /// summary.md and junit.xml for the page of a CI system, with the refusals and their reasons if it has failed, and
    /// exchanges.har. The folder is made if it is not there.
    ///
    /// Of each operation count: every status of its document, a success for each scope or role that suffices, and a
    /// refusal of a caller with none of them. All worlds count, also those that are deleted before the end. The archive
    /// has the newest exchanges, as many as --journal-entries-max and --journal-bytes-max allow.
    #[arg(long, value_name = "DIR")]
    report: Option<PathBuf>,
    /// End with status 6 if the command succeeds and has reached less than so many percent.
    #[arg(long, value_name = "PERCENT", value_parser = clap::value_parser!(u8).range(0..=100))]
    coverage_min: Option<u8>,
    /// The APIs that count, with commas between them; those that the command has called, if it is left out.
    #[arg(long, value_name = "APIS", value_delimiter = ',', value_parser = api_of_a_vendor(), requires = "told")]
    coverage_of: Vec<Api>,
    /// The command and its arguments, after `--`.
    #[arg(required = true, last = true, value_name = "COMMAND")]
    command: Vec<OsString>,
}

impl ExecArguments {
    /// Whether what the command reaches is to be told.
    fn is_reported(&self) -> bool {
        self.report.is_some() || self.coverage_min.is_some()
    }

    /// Makes the folder of the report before anything runs: nobody wants to hear at the end that there is none.
    fn make_folder(&self) -> Result<(), Failure> {
        self.report
            .as_deref()
            .map_or(Ok(()), |folder| fs::create_dir_all(folder).map_err(|error| unreported(folder, &error)))
    }
}

fn unreported(folder: &Path, error: &io::Error) -> Failure {
    Failure::new(FAILED, format!("cannot write the report to {}: {error}", folder.display()))
}

/// Starts a mock, runs the command with what a client needs in its environment, and stops the mock.
///
/// Without an address the mock takes a free port, so that jobs on one machine do not meet.
pub(super) fn run(
    runtime: Runtime,
    configuration: &Configuration,
    arguments: &ExecArguments,
) -> Result<ExitCode, Failure> {
    let failed = |message: String| Failure::new(FAILED, message);
    let settings = configuration.settings();
    let Some((program, its_arguments)) = arguments.command.split_first() else {
        return Err(failed("there is no command to run".to_owned()));
    };
    let shown = program.display();
    arguments.make_folder()?;
    // Before the port opens, so that a signal that comes at once is not lost.
    let mut signals = Signals::of_command().map_err(|error| failed(format!("cannot listen for signals: {error}")))?;
    let running = Running::start(runtime, settings, |builder| {
        let builder = if arguments.is_reported() { builder.reported() } else { builder };
        if configuration.source("bind") == Some(&Source::Default) {
            builder.bind(SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 0))
        } else {
            builder
        }
    })?;
    let mut command = Command::new(program);
    command.args(its_arguments);
    for (name, value) in variables(settings, running.server()) {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    let child = Started::start(&mut command).map_err(|error| failed(format!("cannot run {shown}: {error}")))?;
    let status = running.while_serving(child::wait(child, &mut signals));
    let told = status.as_ref().map_or(Ok(()), |status| tell(running.server(), *status, arguments));
    if let Ok(status) = &status
        && arguments.hold
        && has_failed(*status)
    {
        tell_of_hold(*status, running.server());
        running.while_serving(signals.stop());
    }
    // Whoever is still connected was started by the command and outlived it; there is nobody to wait for.
    let ended = running.end();
    let status = status.map_err(|error| failed(format!("cannot wait for {shown}: {error}")))?;
    for outcome in [ended, told] {
        match outcome {
            // The command has failed, which is the news.
            Err(failure) if status != 0 => {
                failure.report();
            }
            outcome => outcome?,
        }
    }
    Ok(u8::try_from(status).map_or(ExitCode::FAILURE, ExitCode::from))
}

/// Tells what the command has reached, if that was asked for.
#[expect(clippy::print_stderr, reason = "a command-line program speaks to its user")]
fn tell(server: &MockServer, status: i32, arguments: &ExecArguments) -> Result<(), Failure> {
    if !arguments.is_reported() {
        return Ok(());
    }
    let asked = Asked { percent_min: arguments.coverage_min, apis: &arguments.coverage_of };
    let report = Report::of(server, status, asked);
    eprint!("{}", report.summary());
    if let Some(folder) = &arguments.report {
        report.write(folder).map_err(|error| unreported(folder, &error))?;
    }
    match report.shortfall().filter(|_| status == 0) {
        Some(shortfall) => Err(Failure::new(UNREACHED, shortfall)),
        None => Ok(()),
    }
}

/// Whether a command has failed by itself: one that was told to stop, by Ctrl-C or SIGTERM, has not.
fn has_failed(status: i32) -> bool {
    const STOPPED: [i32; 2] = [128 + 2, 128 + 15];
    status != 0 && !STOPPED.contains(&status)
}

#[expect(clippy::print_stderr, reason = "a command-line program speaks to its user")]
fn tell_of_hold(status: i32, server: &MockServer) {
    let journal = || server.access().control_url.as_ref().map(|url| format!("{url}/journal"));
    // The console is where a person looks first.
    let place = server.console_url().or_else(journal).unwrap_or_else(|| server.origin());
    eprintln!("the command ended with status {status}; the mock goes on at {place} until Ctrl-C");
}

const CONTROL_URL: &str = "TOKENWRIGHT_CONTROL_URL";
const CONTROL_TOKEN: &str = "TOKENWRIGHT_CONTROL_TOKEN";

/// Returns what the command is to find in its environment, and what not: the members of the info file under
/// their path, `…_BASE_URL` for example, which is also where the SDK looks, and how to reach the control API.
fn variables(settings: &Settings, server: &MockServer) -> Vec<(String, Option<String>)> {
    // The command does not find what its parent has of these: it would take a real server's credentials for those of the mock.
    let members =
        Access::members().iter().flat_map(|(api, members)| members.iter().map(|member| (api.name(), *member)));
    let members = members.map(|(api, member)| format!("{api}_{member}").to_uppercase());
    let others = ["CA_CERTIFICATE", "CONTROL_URL", CONTROL_URL, CONTROL_TOKEN].map(str::to_owned);
    let mut variables: Vec<_> = members.chain(others).map(|name| (name, None)).collect();
    collect("", &serde_json::to_value(server.access()).unwrap_or_default(), &mut variables);
    if !settings.no_control {
        let token = settings.control_token.as_ref().map(|token| token.expose().to_owned());
        variables.push((CONTROL_URL.to_owned(), Some(format!("{}/_mock", server.origin()))));
        variables.push((CONTROL_TOKEN.to_owned(), token));
    }
    variables
}

fn collect(name: &str, value: &Value, variables: &mut Vec<(String, Option<String>)>) {
    match value {
        Value::Object(members) => {
            for (member, value) in members {
                let separator = if name.is_empty() { "" } else { "_" };
                collect(&format!("{name}{separator}{}", member.to_uppercase()), value, variables);
            }
        }
        Value::String(text) => variables.push((name.to_owned(), Some(text.clone()))),
        _ => {}
    }
}
