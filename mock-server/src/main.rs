//! The mock server as a program.

#![expect(clippy::print_stderr, reason = "a command-line program speaks to its user")]

use std::convert::Infallible;
use std::fmt::Write as _;
use std::io::{self, IsTerminal as _, Write as _};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use tokenwright_mock::{Control, Info, MockServer, Secret};
use tracing_subscriber::EnvFilter;

/// A stateful in-memory mock server for the token APIs of Ключ-АСТРОМ / АппОптима, NetApp Astra Control
/// and MongoDB Ops Manager.
#[derive(Debug, Parser)]
#[command(version)]
struct Arguments {
    /// The address and port to listen on; port 0 picks a free one.
    #[arg(long, value_name = "ADDR:PORT", default_value = "127.0.0.1:8080")]
    bind: SocketAddr,

    /// Write URLs, ids and credentials as JSON to this file once the port accepts connections.
    #[arg(long, value_name = "PATH")]
    info_file: Option<PathBuf>,

    /// Do not serve the control API (`/_mock`).
    #[arg(long)]
    no_control: bool,

    /// Require this token, as a bearer, from every request to the control API. Other users of the machine may see
    /// the flags of a program; they do not see its environment.
    #[arg(long, value_name = "TOKEN", env = "TOKENWRIGHT_CONTROL_TOKEN", hide_env_values = true, value_parser = unchecked)]
    control_token: Option<Secret>,

    /// How many worlds there may be beside the default one.
    #[arg(long, value_name = "N", default_value_t = 10_000)]
    worlds_max: usize,
}

/// Takes a token as it is: what clap says about a value that it refuses quotes the value.
#[expect(clippy::unnecessary_wraps, reason = "clap takes it so")]
fn unchecked(text: &str) -> Result<Secret, Infallible> {
    Ok(Secret::new(text))
}

impl Arguments {
    /// Says what is wrong with the flags together, without quoting a secret.
    fn fault(&self) -> Option<&'static str> {
        let can_be_sent = |token: &Secret| {
            let text = token.expose();
            !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic())
        };
        let is_usable = self.no_control || self.control_token.as_ref().is_none_or(can_be_sent);
        (!is_usable).then_some(
            "error: --control-token (or TOKENWRIGHT_CONTROL_TOKEN) has to be of visible ASCII characters without              spaces, one at least; see --help",
        )
    }

    fn control(&self) -> Control {
        if self.no_control { Control::Off } else { Control::On { bearer: self.control_token.clone() } }
    }
}

/// How long running requests may take to finish after a signal to stop.
const STOP_SECONDS_MAX: u64 = 10;

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) if error.use_stderr() => return fail(2, &one_line(&error)),
        Err(help) => help.exit(),
    };
    if let Some(fault) = arguments.fault() {
        return fail(2, fault);
    }
    tracing_subscriber::fmt()
        .with_env_filter(EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("warn")))
        .with_ansi(io::stderr().is_terminal())
        .with_writer(io::stderr)
        .init();
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => return fail(1, &format!("error: cannot start: {error}")),
    };
    match runtime.block_on(run(&arguments)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => fail(1, &format!("error: {message}")),
    }
}

fn fail(code: u8, message: &str) -> ExitCode {
    eprintln!("{message}");
    ExitCode::from(code)
}

/// Puts clap's explanation into one line.
fn one_line(error: &clap::Error) -> String {
    let text = error.render().to_string();
    let parts = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let parts: Vec<&str> =
        parts.take_while(|line| !line.starts_with("Usage:") && !line.starts_with("For more")).collect();
    format!("{}; see --help", parts.join("; "))
}

async fn run(arguments: &Arguments) -> Result<(), String> {
    // Before the port opens, so that a signal that comes at once is not lost.
    let stopping = stop_signal().map_err(|error| format!("cannot listen for signals: {error}"))?;
    let builder = MockServer::builder().bind(arguments.bind).control(arguments.control());
    let server = builder.worlds_max(arguments.worlds_max).start().await.map_err(|error| error.to_string())?;
    if let Some(warning) = warning(arguments, server.address()) {
        eprintln!("{warning}");
    }
    if let Some(path) = &arguments.info_file {
        write_info(path, server.info())
            .map_err(|error| format!("cannot write the info file {}: {error}", path.display()))?;
    }
    // A reader that has gone (`| head`) is no reason to stop serving.
    let _ = io::stdout().write_all(greeting(&server, arguments).as_bytes()).and_then(|()| io::stdout().flush());
    stopping.await;
    match tokio::time::timeout(Duration::from_secs(STOP_SECONDS_MAX), server.stop()).await {
        Ok(stopped) => stopped.map_err(|error| error.to_string()),
        Err(_) => Err(format!("requests were still running {STOP_SECONDS_MAX} s after the signal to stop")),
    }
}

/// Returns what completes at Ctrl-C or SIGTERM.
#[cfg(unix)]
fn stop_signal() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

/// Returns what completes at Ctrl-C.
#[cfg(not(unix))]
fn stop_signal() -> io::Result<impl Future<Output = ()>> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}

/// Writes the info file whole or not at all, readable by its owner only.
fn write_info(path: &Path, info: &Info) -> io::Result<()> {
    let mut text = serde_json::to_string_pretty(info)?;
    text.push('\n');
    if path.exists() && !path.is_file() {
        // A pipe or a terminal: nothing to replace.
        return std::fs::write(path, text);
    }
    let name = path.file_name().ok_or_else(|| io::Error::new(io::ErrorKind::InvalidInput, "not the name of a file"))?;
    let mut hidden = std::ffi::OsString::from(".");
    hidden.push(name);
    hidden.push(format!(".{}", std::process::id()));
    let draft = path.with_file_name(hidden);
    let written = create_private(&draft).and_then(|mut file| file.write_all(text.as_bytes()));
    let renamed = written.and_then(|()| std::fs::rename(&draft, path));
    if renamed.is_err() {
        let _ = std::fs::remove_file(&draft);
    }
    renamed
}

fn create_private(path: &Path) -> io::Result<std::fs::File> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Returns what a user is to know who lets strangers in.
fn warning(arguments: &Arguments, address: SocketAddr) -> Option<String> {
    let is_open = !arguments.no_control && arguments.control_token.is_none() && !address.ip().is_loopback();
    is_open.then(|| {
        format!(
            "warning: whoever reaches {address} can use the control API; \
             give --control-token or --no-control, or bind to 127.0.0.1"
        )
    })
}

/// Says whether the control API is served.
fn control_line(arguments: &Arguments, server: &MockServer) -> String {
    let state = match (arguments.no_control, &arguments.control_token) {
        (true, _) => "is off".to_owned(),
        (false, None) => format!("http://{}/_mock/worlds", server.address()),
        (false, Some(_)) => format!("http://{}/_mock/worlds, with its token as a bearer", server.address()),
    };
    format!("\nControl API (worlds, clocks, faults, journals): {state}\n")
}

/// What a user sees first: for each API the base URL, a credential and a line to paste.
fn greeting(server: &MockServer, arguments: &Arguments) -> String {
    let info = server.info();
    let (astrom, astra, ops) = (&info.astrom, &info.astra_control, &info.ops_manager);
    let mut text = format!("tokenwright-mock {} listens on http://{}\n", env!("CARGO_PKG_VERSION"), server.address());
    let mut section = |title: &str, base_url: &str, credential: &str, curl: &str| {
        let _ = write!(text, "\n{title}\n  base URL    {base_url}\n  credential  {credential}\n\n{curl}\n");
    };
    let token = astrom.token.expose();
    section(
        "Ключ-АСТРОМ / АппОптима access tokens",
        &astrom.base_url,
        &format!("token {token}"),
        &format!("curl -w '\\n' -H 'Authorization: Api-Token {token}' '{}/apiTokens'", astrom.base_url),
    );
    let token = astra.token.expose();
    section(
        "NetApp Astra Control user tokens",
        &astra.base_url,
        &format!("token {token} of user {} in account {}", astra.user_id, astra.account_id),
        &format!(
            "curl -w '\\n' -H 'Authorization: Bearer {token}' '{}/accounts/{}/core/v1/users/{}/tokens'",
            astra.base_url, astra.account_id, astra.user_id
        ),
    );
    let user = format!("{}:{}", ops.public_key, ops.private_key.expose());
    section(
        "MongoDB Ops Manager API keys",
        &ops.base_url,
        &format!("public key {}, private key {}", ops.public_key, ops.private_key.expose()),
        &format!("curl -w '\\n' --digest --user '{user}' '{}/orgs/{}/apiKeys?pretty=true'", ops.base_url, ops.org_id),
    );
    text.push_str(&control_line(arguments, server));
    text.push_str("\nThese credentials are the same at every start. Stop with Ctrl-C.\n");
    text
}
