use std::fmt::Write as _;
use std::net::SocketAddr;

use crate::MockServer;
use crate::access::Greeting;
use crate::configuration::{Settings, TlsMode};

/// Returns what a user is to know who lets strangers in.
pub(super) fn warning(settings: &Settings, address: SocketAddr) -> Option<String> {
    let is_open = !settings.no_control && settings.control_token.is_none() && !address.ip().is_loopback();
    is_open.then(|| {
        format!(
            "warning: whoever reaches {address} can use the control API; \
             give --control-token or --no-control, or bind to 127.0.0.1"
        )
    })
}

/// Says whether the control API is served.
fn control_line(settings: &Settings, server: &MockServer) -> String {
    let state = match (settings.no_control, &settings.control_token) {
        (true, _) => "is off".to_owned(),
        (false, None) => format!("{}/_mock/worlds", url(settings, server)),
        (false, Some(_)) => format!("{}/_mock/worlds, with its token as a bearer", url(settings, server)),
    };
    let console = server.console_url().map(|_| format!("Console, for a browser: {}/_mock/\n", url(settings, server)));
    format!("\nControl API (worlds, clocks, faults, journals): {state}\n{}", console.unwrap_or_default())
}

fn scheme(settings: &Settings) -> &'static str {
    if settings.tls == TlsMode::Off { "http" } else { "https" }
}

/// Returns where the server listens, in the first place.
fn url(settings: &Settings, server: &MockServer) -> String {
    format!("{}://{}", scheme(settings), server.address())
}

/// Returns what lets `curl` trust the server, with a space behind it.
fn trust(settings: &Settings) -> String {
    match (settings.tls, &settings.tls_ca_file) {
        (TlsMode::SelfIssued, Some(path)) => format!("--cacert '{}' ", path.display()),
        (TlsMode::SelfIssued, None) => "--insecure ".to_owned(),
        (TlsMode::Off | TlsMode::Files, _) => String::new(),
    }
}

/// What a user sees first: for each API the base URL and, if one is known, a credential and a line to paste.
pub(super) fn text(settings: &Settings, server: &MockServer) -> String {
    let urls: Vec<_> = server.addresses().iter().map(|address| format!("{}://{address}", scheme(settings))).collect();
    let mut text = format!("tokenwright-mock {} listens on {}\n", env!("CARGO_PKG_VERSION"), urls.join(" and "));
    let trust = trust(settings);
    for greeting in server.access().greetings() {
        write(&greeting, &trust, &mut text);
    }
    text.push_str(&control_line(settings, server));
    let is_demo = settings.seed.is_none() && !settings.no_demo;
    let remark = if is_demo { "These credentials are the same at every start. " } else { "" };
    let _ = writeln!(text, "\n{remark}Stop with Ctrl-C.");
    text
}

/// Writes what is said of an API.
fn write(greeting: &Greeting, trust: &str, text: &mut String) {
    let base_url = greeting.base_url.as_deref().unwrap_or("none: the world has no environment yet");
    let _ = write!(text, "\n{}\n  base URL    {base_url}\n", greeting.title);
    let _ = match &greeting.credential {
        Some((credential, arguments)) => write!(text, "  credential  {credential}\n\ncurl {trust}{arguments}\n"),
        None => writeln!(text, "  credential  none that is known here"),
    };
}
