//! Calls of a mock that runs, by those commands that ask one.

use std::time::Duration;

use reqwest::{Certificate, Client};

use super::exit::{FAILED, Failure, USAGE};

/// Returns a client for the mock at a URL, which trusts this certificate authority (PEM) beside those of the machine.
pub(super) fn client(url: &str, ca_certificate: Option<&str>, patience: Duration) -> Result<Client, Failure> {
    // A mock is near: what proxies the machine has are for other places.
    let mut builder = Client::builder().no_proxy().timeout(patience);
    if let Some(certificate) = ca_certificate {
        let certificate = Certificate::from_pem(certificate.as_bytes());
        let certificate = certificate.map_err(|_| Failure::new(USAGE, "the certificate to trust is not in PEM"))?;
        builder = builder.tls_certs_merge([certificate]);
    } else if !url.starts_with("https:") {
        // The image has no authorities, and what goes without TLS needs none.
        builder = builder.tls_certs_only([]);
    }
    builder.build().map_err(|error| Failure::new(FAILED, format!("cannot set up TLS: {error}")))
}

/// Says why a mock could not be asked.
pub(super) fn unreachable(error: &reqwest::Error) -> Failure {
    Failure::new(FAILED, format!("cannot reach the mock: {}", causes(error)))
}

/// Returns an error with what has led to it, which reqwest does not print.
fn causes(error: &reqwest::Error) -> String {
    let mut text = error.to_string();
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        text = format!("{text}: {error}");
        cause = error.source();
    }
    text
}
