//! Asks the mock of a container, or of this machine, whether it takes requests.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::Args;

use crate::bind::Bind;
use crate::configuration::{Configuration, Settings, TlsMode};
use crate::origin::origin;

use super::exit::{FAILED, Failure};
use super::near;

/// Where to ask, if that is not where the settings say.
#[derive(Debug, Args)]
pub(super) struct HealthcheckArguments {
    /// The URL of the mock, such as https://localhost:8443. Left out, it follows from --bind and --tls.
    #[arg(long, value_name = "URL")]
    url: Option<String>,
    /// Trust the certificate authority in this file (PEM). Left out, it is that of --tls-ca-file or --tls-certificate.
    #[arg(long, value_name = "FILE")]
    ca: Option<PathBuf>,
    /// How many seconds the mock may take to answer.
    #[arg(long, value_name = "SECONDS", default_value_t = 5, value_parser = clap::value_parser!(u64).range(1..=3600))]
    within: u64,
}

/// Asks, and fails unless the mock takes requests.
pub(super) async fn run(configuration: &Configuration, arguments: &HealthcheckArguments) -> Result<(), Failure> {
    let settings = configuration.settings();
    let url = match &arguments.url {
        Some(url) => url.trim_end_matches('/').to_owned(),
        None => url(settings)?,
    };
    let ca = arguments.ca.as_deref().or_else(|| authority(settings)).map(read).transpose()?;
    let client = near::client(&url, ca.as_deref(), Duration::from_secs(arguments.within))?;
    let answer = client.get(format!("{url}/readyz")).send().await.map_err(|error| near::unreachable(&error))?;
    match answer.status() {
        status if status.is_success() => Ok(()),
        status => Err(Failure::new(FAILED, format!("the mock at {url} answers {status}"))),
    }
}

/// Returns where a mock with these settings is, seen from the same machine.
fn url(settings: &Settings) -> Result<String, Failure> {
    let scheme = if settings.tls == TlsMode::Off { "http" } else { "https" };
    let address = match settings.bind {
        Bind::Address(address) => address,
        Bind::Localhost(port) => SocketAddr::new(Ipv4Addr::LOCALHOST.into(), port),
    };
    if address.port() == 0 {
        return Err(Failure::new(FAILED, "the port is a free one, which only the mock knows; give --url"));
    }
    Ok(origin(scheme, address))
}

/// Returns the file with the authority that a mock with these settings has.
fn authority(settings: &Settings) -> Option<&Path> {
    match settings.tls {
        TlsMode::Off => None,
        TlsMode::SelfIssued => settings.tls_ca_file.as_deref(),
        TlsMode::Files => settings.tls_certificate.as_deref(),
    }
}

fn read(path: &Path) -> Result<String, Failure> {
    std::fs::read_to_string(path)
        .map_err(|error| Failure::new(FAILED, format!("cannot read {}: {error}", path.display())))
}
