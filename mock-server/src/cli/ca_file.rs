use crate::MockServer;
use crate::configuration::Settings;

use super::exit::{FAILED, Failure};
use super::whole_file::{self, Readers};

/// Writes the certificate that clients have to trust, if the settings say where.
pub(super) fn write(settings: &Settings, server: &MockServer) -> Result<(), Failure> {
    let (Some(path), Some(certificate)) = (&settings.tls_ca_file, &server.access().ca_certificate) else {
        return Ok(());
    };
    whole_file::write(path, certificate, Readers::Everyone)
        .map_err(|error| Failure::new(FAILED, format!("cannot write the certificate {}: {error}", path.display())))
}
