use std::io::{self, Write as _};
use std::process::ExitCode;
use std::time::Duration;

use serde_json::json;
use tokenwright_mock::configuration::{LogFormat, Settings};
use tokenwright_mock::proxy::{Observation, Proxy, Upstream};

use super::arguments::ProxyArguments;
use super::exit::{self, DEVIATED, FAILED, Failure, UNFINISHED, USAGE};
use super::signals::Signals;

/// Passes requests on until a signal comes.
pub(super) async fn run(settings: &Settings, arguments: &ProxyArguments) -> Result<ExitCode, Failure> {
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
    let proxy = Proxy::start(arguments.api.into(), upstream, settings.bind, move |observation| {
        print(&line(format, observation));
    });
    let proxy = proxy.await.map_err(|error| failed(format!("{error}{}", exit::help_with_port(error.reason()))))?;
    let address = proxy.address();
    let urls: Vec<_> = proxy.addresses().iter().map(|address| format!("http://{address}")).collect();
    match format {
        LogFormat::Text => print(&format!(
            "proxy for {url} listens on {}\n\
             What deviates from the document is printed as it occurs. Stop with Ctrl-C.\n",
            urls.join(" and ")
        )),
        LogFormat::Json => print(&format!("{}\n", json!({ "proxy": format!("http://{address}"), "upstream": url }))),
    }
    signals.next().await;
    let summary = tokio::time::timeout(Duration::from_secs(settings.stop_seconds), proxy.stop()).await;
    let summary = summary.map_err(|_| Failure::new(UNFINISHED, "requests were still running"))?;
    if format == LogFormat::Text {
        print(&format!("\n{summary}"));
    }
    Ok(if summary.n_deviating == 0 { ExitCode::SUCCESS } else { ExitCode::from(DEVIATED) })
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
