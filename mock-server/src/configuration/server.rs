//! What a server is made of according to its settings, and what is wrong with them together.

use tracing_subscriber::EnvFilter;

use super::{Settings, TlsMode};
use crate::bind::Bind;
use crate::{Builder, Control, JournalLimits, MockServer, Secret, Seed, SeedFileError, Tls};

impl Settings {
    /// Looks for what each setting allows and the settings together do not.
    ///
    /// # Errors
    ///
    /// What is wrong, where and what to do about it, without a secret.
    pub fn check(&self) -> Result<(), String> {
        let can_be_sent = |token: &Secret| {
            let text = token.expose();
            !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic())
        };
        if !self.no_control && !self.control_token.as_ref().is_none_or(can_be_sent) {
            return Err(
                "the control token (--control-token, TOKENWRIGHT_CONTROL_TOKEN, control_token in the file) has \
                        to be of visible ASCII characters without spaces, one at least"
                    .to_owned(),
            );
        }
        self.check_tls()?;
        let builder = self.without_seed();
        builder.remote_ip().map_err(|error| format!("--remote-ip-header: {error}"))?;
        builder.hosts().map_err(|error| format!("--allowed-hosts: {error}"))?;
        builder.origins().map_err(|error| format!("--cors: {error}"))?;
        self.log_filter().map(drop)
    }

    fn check_tls(&self) -> Result<(), String> {
        let wrong = |message: &str| Err(message.to_owned());
        let is_self_issued = self.tls == TlsMode::SelfIssued;
        match (self.tls, &self.tls_certificate, &self.tls_key) {
            (TlsMode::Files, Some(_), Some(_)) | (TlsMode::Off | TlsMode::SelfIssued, None, None) => {}
            (TlsMode::Files, _, _) => return wrong("--tls files needs --tls-certificate and --tls-key"),
            _ => return wrong("--tls-certificate and --tls-key are for --tls files"),
        }
        if !is_self_issued && (self.tls_ca_file.is_some() || !self.tls_names.is_empty()) {
            return wrong("--tls-ca-file and --tls-names are for --tls self-issued");
        }
        Ok(())
    }

    /// Returns what to log.
    ///
    /// # Errors
    ///
    /// What is wrong with [`log`](Self::log).
    pub fn log_filter(&self) -> Result<EnvFilter, String> {
        EnvFilter::builder().parse(&self.log).map_err(|error| {
            format!(
                "the filter of the log (--log, RUST_LOG, log in the file) is a level, such as info, or levels by \
                 module, such as tokenwright_mock=debug: {error}"
            )
        })
    }

    /// Returns a server that is to be started with these settings.
    ///
    /// # Errors
    ///
    /// [`SeedFileError`] if the seed cannot be read, or makes no world.
    pub fn builder(&self) -> Result<Builder, SeedFileError> {
        let builder = self.without_seed();
        let builder = if self.no_demo { builder.without_demo() } else { builder };
        Ok(match &self.seed {
            Some(file) => builder.seed(Seed::read(file)?),
            None => builder,
        })
    }

    fn without_seed(&self) -> Builder {
        let control = if self.no_control { Control::Off } else { Control::On { bearer: self.control_token.clone() } };
        let journal = JournalLimits { n_entries_max: self.journal_entries_max, n_bytes_max: self.journal_bytes_max };
        let mut builder = MockServer::builder()
            .control(control)
            .worlds_max(self.worlds_max)
            .deterministic(self.deterministic)
            .faults_max(self.faults_max)
            .journal_limits(journal)
            .connection_faults(self.connection_faults)
            .show_secrets(self.show_secrets)
            .console(!self.no_console)
            .body_bytes_max(self.body_bytes_max)
            .allowed_hosts(&self.allowed_hosts)
            .cors(&self.cors);
        builder = match self.bind {
            Bind::Address(address) => builder.bind(address),
            Bind::Localhost(port) => builder.bind_localhost(port),
        };
        if let Some(name) = &self.remote_ip_header {
            builder = builder.remote_ip_header(name);
        }
        match self.tls() {
            Some(tls) => builder.tls(tls),
            None => builder,
        }
    }

    fn tls(&self) -> Option<Tls> {
        match (self.tls, &self.tls_certificate, &self.tls_key) {
            (TlsMode::SelfIssued, _, _) => Some(Tls::self_issued_for(self.tls_names.clone())),
            (TlsMode::Files, Some(certificate), Some(key)) => Some(Tls::from_files(certificate, key)),
            _ => None,
        }
    }
}
