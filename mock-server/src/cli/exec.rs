//! A command with a mock for as long as it runs.

use std::ffi::OsString;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::process::{Command, ExitCode};

use crate::Access;
use crate::MockServer;
use crate::configuration::{Configuration, Settings, Source};
use serde_json::Value;
use tokio::runtime::Runtime;

use super::child::{self, Started};
use super::exit::{FAILED, Failure};
use super::running::Running;
use super::signals::Signals;

/// What becomes of the mock when the command has failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hold {
    /// It goes on until somebody has seen enough.
    UntilStopped,
    /// It stops.
    No,
}

impl Hold {
    pub(super) fn when(is_wanted: bool) -> Self {
        if is_wanted { Self::UntilStopped } else { Self::No }
    }
}

/// Starts a mock, runs the command with what a client needs in its environment, and stops the mock.
///
/// Without an address the mock takes a free port, so that jobs on one machine do not meet.
pub(super) fn run(
    runtime: Runtime,
    configuration: &Configuration,
    (command, hold): (&[OsString], Hold),
) -> Result<ExitCode, Failure> {
    let failed = |message: String| Failure::new(FAILED, message);
    let settings = configuration.settings();
    let Some((program, arguments)) = command.split_first() else {
        return Err(failed("there is no command to run".to_owned()));
    };
    let shown = program.display();
    // Before the port opens, so that a signal that comes at once is not lost.
    let mut signals = Signals::of_command().map_err(|error| failed(format!("cannot listen for signals: {error}")))?;
    let running = Running::start(runtime, settings, |builder| {
        if configuration.source("bind") == Some(&Source::Default) {
            builder.bind(SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 0))
        } else {
            builder
        }
    })?;
    let mut command = Command::new(program);
    command.args(arguments);
    for (name, value) in variables(settings, running.server()) {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    let child = Started::start(&mut command).map_err(|error| failed(format!("cannot run {shown}: {error}")))?;
    let status = running.while_serving(child::wait(child, &mut signals));
    if let (Hold::UntilStopped, Ok(status)) = (hold, &status)
        && has_failed(*status)
    {
        tell_of_hold(*status, running.server());
        running.while_serving(signals.stop());
    }
    // Whoever is still connected was started by the command and outlived it; there is nobody to wait for.
    let ended = running.end();
    let status = status.map_err(|error| failed(format!("cannot wait for {shown}: {error}")))?;
    match ended {
        // The command has failed, which is the news.
        Err(failure) if status != 0 => {
            failure.report();
        }
        ended => ended?,
    }
    Ok(u8::try_from(status).map_or(ExitCode::FAILURE, ExitCode::from))
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
