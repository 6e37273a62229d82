//! A command with a mock for as long as it runs.

use std::ffi::OsString;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::process::{ExitCode, ExitStatus};

use serde_json::Value;
use tokenwright_mock::MockServer;
use tokenwright_mock::configuration::{Configuration, Source};
use tokio::process::{Child, Command};

use super::ca_file;
use super::exit::{FAILED, Failure};
use super::run;
use super::signals::{Signal, Signals};

/// Starts a mock, runs the command with what a client needs in its environment, and stops the mock.
///
/// Without an address the mock takes a free port, so that jobs on one machine do not meet.
pub(super) async fn run(configuration: &Configuration, command: &[OsString]) -> Result<ExitCode, Failure> {
    let settings = configuration.settings();
    let mut builder = run::builder(settings)?;
    if configuration.source("bind") == Some(&Source::Default) {
        builder = builder.bind(SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 0));
    }
    let failed = |message: String| Failure::new(FAILED, message);
    let server = builder.start().await.map_err(|error| failed(error.to_string()))?;
    ca_file::write(settings, &server)?;
    let Some((program, arguments)) = command.split_first() else {
        return Err(failed("there is no command to run".to_owned()));
    };
    let shown = program.display();
    let signals = Signals::listen().map_err(|error| failed(format!("cannot listen for signals: {error}")))?;
    let child = Command::new(program).args(arguments).envs(variables(&server)).spawn();
    let child = child.map_err(|error| failed(format!("cannot run {shown}: {error}")))?;
    let status = wait(child, signals).await.map_err(|error| failed(format!("cannot wait for {shown}: {error}")))?;
    // Whoever is still connected was started by the command and outlived it; there is nobody to wait for.
    drop(server);
    Ok(exit_code(status))
}

/// Returns the members of the info file as environment variables: `astrom.base_url` is `ASTROM_BASE_URL`, which is
/// also where the SDK looks. What nothing is known of is not there.
fn variables(server: &MockServer) -> Vec<(String, String)> {
    let control = ("TOKENWRIGHT_CONTROL_URL".to_owned(), format!("{}/_mock", server.access().astra_control.base_url));
    let mut variables = vec![control];
    collect("", &serde_json::to_value(server.access()).unwrap_or_default(), &mut variables);
    variables
}

fn collect(name: &str, value: &Value, variables: &mut Vec<(String, String)>) {
    match value {
        Value::Object(members) => {
            for (member, value) in members {
                let separator = if name.is_empty() { "" } else { "_" };
                collect(&format!("{name}{separator}{}", member.to_uppercase()), value, variables);
            }
        }
        Value::String(text) => variables.push((name.to_owned(), text.clone())),
        _ => {}
    }
}

/// Waits for the command, which decides what comes of a signal to stop.
async fn wait(mut child: Child, mut signals: Signals) -> std::io::Result<ExitStatus> {
    loop {
        tokio::select! {
            status = child.wait() => return status,
            signal = signals.next() => pass_on(signal, &child),
        }
    }
}

/// Passes SIGTERM on. Ctrl-C has reached the command already: a terminal sends it to both.
#[cfg(unix)]
fn pass_on(signal: Signal, child: &Child) {
    let pid = child.id().and_then(|id| rustix::process::Pid::from_raw(id.cast_signed()));
    if let (Signal::Terminate, Some(pid)) = (signal, pid) {
        // It may have ended in this moment.
        let _ = rustix::process::kill_process(pid, rustix::process::Signal::TERM);
    }
}

#[cfg(not(unix))]
fn pass_on(_: Signal, _: &Child) {}

/// Returns the status that a shell would have: of the command, or 128 and the number of the signal that ended it.
fn exit_code(status: ExitStatus) -> ExitCode {
    #[cfg(unix)]
    let signal = std::os::unix::process::ExitStatusExt::signal(&status).map(|signal| 128 + signal);
    #[cfg(not(unix))]
    let signal = None;
    let code = status.code().or(signal).and_then(|code| u8::try_from(code).ok());
    code.map_or(ExitCode::FAILURE, ExitCode::from)
}
