use std::io::{self, Write as _};
use std::process::ExitCode;
use std::time::Duration;

use crate::configuration::{Configuration, LogFormat, Source};
use crate::proxy::{Observation, Proxy, Upstream};
use serde_json::json;

use super::arguments::ProxyArguments;
use super::exit::{self, DEVIATED, FAILED, Failure, UNFINISHED, USAGE};
use super::signals::Signals;

/// The settings that count for a proxy.
const HONOURED: [&str; 4] = ["bind", "log", "log_format", "stop_seconds"];

/// Passes requests on until a signal comes.
#[expect(clippy::print_stderr, reason = "a command-line program speaks to its user")]
pub(super) async fn run(configuration: &Configuration, arguments: &ProxyArguments) -> Result<ExitCode, Failure> {
    refuse_others(configuration)?;
    let settings = configuration.settings();
    let failed = |message: String| Failure::new(FAILED, message);
    let authorities = arguments
        .upstream_ca
        .as_deref()
        .map(|path| std::fs::read(path).map_err(|error| failed(format!("cannot read {}: {error}", path.display()))));
    let upstream = Upstream::new(&arguments.upstream, authorities.transpose()?.as_deref());
    let upstream = upstream.map_err(|error| Failure::new(USAGE, error.to_string()))?;
    let mut signals = Signals::listen().map_err(|error| failed(format!("cannot listen for signals: {error}")))?;
    let url = upstream.url().to_owned();
    let format = arguments.format;
    let proxy = Proxy::start(arguments.api, upstream, settings.bind, move |observation| {
        print(&line(format, observation));
    });
    let proxy = proxy.await.map_err(|error| failed(format!("{error}{}", exit::help_with_port(error.reason()))))?;
    let address = proxy.address();
    let urls: Vec<_> = proxy.addresses().iter().map(|address| format!("http://{address}")).collect();
    if !address.ip().is_loopback() {
        eprintln!(
            "warning: clients send their credentials to {address} without TLS; \
             bind to 127.0.0.1, or put a server with TLS in front"
        );
    }
    match format {
        LogFormat::Text => print(&format!(
            "proxy for {url} listens on {}\n\
             What deviates from the document is printed as it occurs. Stop with Ctrl-C.\n",
            urls.join(" and ")
        )),
        LogFormat::Json => print(&format!("{}\n", json!({ "proxy": format!("http://{address}"), "upstream": url }))),
    }
    signals.next().await;
    let stopped = tokio::time::timeout(Duration::from_secs(settings.stop_seconds), proxy.stop());
    let summary = tokio::select! {
        summary = stopped => summary.ok(),
        // Whoever asks twice does not want to wait.
        _ = signals.next() => None,
    };
    let summary = summary.ok_or_else(|| Failure::new(UNFINISHED, "requests were still running"))?;
    if format == LogFormat::Text {
        print(&format!("\n{summary}"));
    }
    Ok(if summary.n_deviating == 0 { ExitCode::SUCCESS } else { ExitCode::from(DEVIATED) })
}

/// Refuses what would silently do nothing: whoever asks for TLS sends credentials.
fn refuse_others(configuration: &Configuration) -> Result<(), Failure> {
    let changed = configuration.changed().map_err(|error| Failure::new(USAGE, error.to_string()))?;
    let others: Vec<String> = changed
        .into_iter()
        .filter(|(name, _)| !HONOURED.contains(name))
        .map(|(name, source)| match source {
            Source::Variable(variable) => format!("the environment variable {variable}"),
            Source::File(file) => format!("{name} in {}", file.display()),
            Source::Flag(_) | Source::Default => source.to_string(),
        })
        .collect();
    if others.is_empty() {
        return Ok(());
    }
    let others = others.join(", ");
    let message = format!(
        "proxy does nothing with {others}: leave out what is for the mock. Clients reach the proxy without TLS, and of \
         the settings only --bind, --log, --log-format and --stop-seconds count"
    );
    Err(Failure::new(USAGE, message))
}

/// Returns what is printed of an exchange; nothing in text if there is nothing to say.
fn line(format: LogFormat, observation: &Observation) -> String {
    let text = match format {
        LogFormat::Text => observation.to_string(),
        LogFormat::Json => serde_json::to_string(observation).unwrap_or_default(),
    };
    if text.is_empty() { text } else { text + "\n" }
}

/// Prints at once; a reader that has gone is no reason to stop.
fn print(text: &str) {
    let mut out = io::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}
