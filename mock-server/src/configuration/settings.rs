use std::convert::Infallible;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;

use clap::builder::BoolishValueParser;
use clap::{Args, ValueEnum};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::bind::Bind;
use crate::builder::BODY_BYTES_MAX_DEFAULT;
use crate::world::{Rules, WORLDS_MAX_DEFAULT};
use crate::{JournalLimits, Secret};

/// Everything that the program can be told.
#[derive(Debug, Clone, Args, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(description = "Everything that the program can be told.")]
#[non_exhaustive]
pub struct Settings {
    /// The address and port to listen on; port 0 picks a free one. localhost:8080 is 127.0.0.1 and, where there is
    /// IPv6, ::1.
    #[arg(long, value_name = "ADDR:PORT", env = "TOKENWRIGHT_BIND", default_value_t = Self::default().bind)]
    #[schemars(with = "String")]
    pub bind: Bind,

    /// Write URLs, ids and credentials as JSON to this file once the port accepts connections, and remove it when the
    /// program stops.
    #[arg(long, value_name = "PATH", env = "TOKENWRIGHT_INFO_FILE")]
    pub info_file: Option<PathBuf>,

    /// Do not serve the control API (`/_mock`).
    #[arg(long, env = "TOKENWRIGHT_NO_CONTROL", value_parser = BoolishValueParser::new(), value_name = "BOOL")]
    #[arg(default_value_t, default_missing_value = "true", num_args = 0..=1, require_equals = true)]
    #[arg(hide_default_value = true, hide_possible_values = true)]
    pub no_control: bool,

    /// Do not serve the console (`/_mock/`), the pages for people.
    #[arg(long, env = "TOKENWRIGHT_NO_CONSOLE", value_parser = BoolishValueParser::new(), value_name = "BOOL")]
    #[arg(default_value_t, default_missing_value = "true", num_args = 0..=1, require_equals = true)]
    #[arg(hide_default_value = true, hide_possible_values = true)]
    pub no_console: bool,

    /// Require this token, as a bearer, from every request to the control API. Other users of the machine may see
    /// the flags of a program; they do not see its environment.
    #[arg(long, value_name = "TOKEN", env = "TOKENWRIGHT_CONTROL_TOKEN", hide_env_values = true)]
    #[arg(value_parser = unchecked)]
    pub control_token: Option<Secret>,

    /// Let the control API and the console tell the first credentials of every world again. Those of the demo world, which
    /// are the same at every start, they tell in any case.
    #[arg(long, env = "TOKENWRIGHT_SHOW_SECRETS", value_parser = BoolishValueParser::new(), value_name = "BOOL")]
    #[arg(default_value_t, default_missing_value = "true", num_args = 0..=1, require_equals = true)]
    #[arg(hide_default_value = true, hide_possible_values = true)]
    pub show_secrets: bool,

    /// How many worlds there may be beside the default one.
    #[arg(long, value_name = "N", env = "TOKENWRIGHT_WORLDS_MAX", default_value_t = Self::default().worlds_max)]
    pub worlds_max: usize,

    /// Let the default world begin with this seed file, YAML or JSON, instead of demo tenants.
    #[arg(long, value_name = "FILE", env = "TOKENWRIGHT_SEED")]
    pub seed: Option<PathBuf>,

    /// Go on with the worlds in this file, if it is there, and write all worlds to it when the program stops. It holds
    /// hashes instead of secrets, no faults and no journals; it counts before --seed and --no-demo. No other process can
    /// have it meanwhile.
    #[arg(long, value_name = "FILE", env = "TOKENWRIGHT_STATE_FILE")]
    pub state_file: Option<PathBuf>,

    /// Let the default world begin empty, without demo tenants.
    #[arg(long, env = "TOKENWRIGHT_NO_DEMO", value_parser = BoolishValueParser::new(), value_name = "BOOL")]
    #[arg(default_value_t, default_missing_value = "true", num_args = 0..=1, require_equals = true)]
    #[arg(hide_default_value = true, hide_possible_values = true)]
    pub no_demo: bool,

    /// Leave nothing to chance and to the machine's time: the same requests get the same answers, byte for byte but
    /// for the header `x-request-id`, from each start. Clocks stand still until they are moved.
    #[arg(long, env = "TOKENWRIGHT_DETERMINISTIC", value_parser = BoolishValueParser::new(), value_name = "BOOL")]
    #[arg(default_value_t, default_missing_value = "true", num_args = 0..=1, require_equals = true)]
    #[arg(hide_default_value = true, hide_possible_values = true)]
    pub deterministic: bool,

    /// How many faults each world may have.
    #[arg(long, value_name = "N", env = "TOKENWRIGHT_FAULTS_MAX", default_value_t = Self::default().faults_max)]
    pub faults_max: usize,

    /// How many exchanges the journal of each world keeps, the newest ones.
    #[arg(long, value_name = "N", env = "TOKENWRIGHT_JOURNAL_ENTRIES_MAX")]
    #[arg(default_value_t = Self::default().journal_entries_max)]
    pub journal_entries_max: usize,

    /// How many bytes the texts and bodies of the exchanges in each journal may take.
    #[arg(long, value_name = "BYTES", env = "TOKENWRIGHT_JOURNAL_BYTES_MAX")]
    #[arg(default_value_t = Self::default().journal_bytes_max)]
    pub journal_bytes_max: usize,

    /// Let faults break connections (`reset`).
    #[arg(long, env = "TOKENWRIGHT_CONNECTION_FAULTS", value_parser = BoolishValueParser::new(), value_name = "BOOL")]
    #[arg(default_value_t, default_missing_value = "true", num_args = 0..=1, require_equals = true)]
    #[arg(hide_default_value = true, hide_possible_values = true)]
    pub connection_faults: bool,

    /// How many bytes the body of a request may have; beyond it the answer is 413, in the vendor's words if the
    /// vendor takes no more either.
    #[arg(long, value_name = "BYTES", env = "TOKENWRIGHT_BODY_BYTES_MAX")]
    #[arg(default_value_t = Self::default().body_bytes_max)]
    pub body_bytes_max: usize,

    /// The header in which a proxy in front tells the address of the client, such as X-Real-IP or X-Forwarded-For, of
    /// which the last address counts. For a server that nobody reaches past the proxy.
    #[arg(long, value_name = "NAME", env = "TOKENWRIGHT_REMOTE_IP_HEADER")]
    pub remote_ip_header: Option<String>,

    /// Names, with commas between them and without port, under which the control API, `/`, `/metrics` and the probes
    /// answer beside localhost and every IP address. Others are refused, unless the request shows the control token.
    #[arg(long, value_name = "NAMES", env = "TOKENWRIGHT_ALLOWED_HOSTS", value_delimiter = ',')]
    pub allowed_hosts: Vec<String>,

    /// Let pages of this origin, such as http://localhost:3000, call the vendors' APIs from a browser. Repeat it, or put
    /// commas between several.
    #[arg(long, value_name = "ORIGIN", env = "TOKENWRIGHT_CORS", value_delimiter = ',')]
    pub cors: Vec<String>,

    /// Encrypt all connections, and with which certificate.
    #[arg(long, value_name = "CERTIFICATE", env = "TOKENWRIGHT_TLS", value_enum, default_value_t)]
    pub tls: TlsMode,

    /// Names or IP addresses, with commas between them, for which the self-issued certificate is good beside
    /// localhost and the address of --bind.
    #[arg(long, value_name = "NAMES", env = "TOKENWRIGHT_TLS_NAMES", value_delimiter = ',')]
    pub tls_names: Vec<String>,

    /// Write the certificate of the self-made authority, which clients have to trust, to this file (PEM).
    #[arg(long, value_name = "PATH", env = "TOKENWRIGHT_TLS_CA_FILE")]
    pub tls_ca_file: Option<PathBuf>,

    /// The certificate for `--tls files`, and behind it those that lead to its authority (PEM).
    #[arg(long, value_name = "PATH", env = "TOKENWRIGHT_TLS_CERTIFICATE")]
    pub tls_certificate: Option<PathBuf>,

    /// The key for `--tls files` (PEM).
    #[arg(long, value_name = "PATH", env = "TOKENWRIGHT_TLS_KEY")]
    pub tls_key: Option<PathBuf>,

    /// What to log, to standard error: a level (`error`, `warn`, `info`, `debug`, `trace`, `off`) or levels by
    /// module. `info` has a line a request, without paths, queries or secrets.
    #[arg(long, value_name = "FILTER", env = "RUST_LOG", default_value_t = Self::default().log)]
    pub log: String,

    /// How a line of the log is written.
    #[arg(long, value_name = "FORMAT", env = "TOKENWRIGHT_LOG_FORMAT", value_enum, default_value_t)]
    pub log_format: LogFormat,

    /// How many seconds running requests may take to finish after a signal to stop; then they are cut off, as they are
    /// at once by a second signal.
    #[arg(long, value_name = "SECONDS", env = "TOKENWRIGHT_STOP_SECONDS", default_value_t = Self::default().stop_seconds)]
    pub stop_seconds: u64,
}

/// How a line of the log is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum LogFormat {
    /// For people.
    #[default]
    Text,
    /// One JSON object a line, for programs.
    Json,
}

/// Which certificate the server shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TlsMode {
    /// None: connections are not encrypted.
    #[default]
    Off,
    /// One that it issues when it starts, by an authority that it makes.
    SelfIssued,
    /// The one of --tls-certificate and --tls-key.
    Files,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            bind: Bind::Address(SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 8080)),
            info_file: None,
            no_control: false,
            no_console: false,
            control_token: None,
            show_secrets: false,
            worlds_max: WORLDS_MAX_DEFAULT,
            seed: None,
            state_file: None,
            no_demo: false,
            deterministic: false,
            faults_max: Rules::default().n_faults_max,
            journal_entries_max: JournalLimits::default().n_entries_max,
            journal_bytes_max: JournalLimits::default().n_bytes_max,
            connection_faults: false,
            body_bytes_max: BODY_BYTES_MAX_DEFAULT,
            remote_ip_header: None,
            allowed_hosts: Vec::new(),
            cors: Vec::new(),
            tls: TlsMode::default(),
            tls_names: Vec::new(),
            tls_ca_file: None,
            tls_certificate: None,
            tls_key: None,
            log: "warn".to_owned(),
            log_format: LogFormat::default(),
            stop_seconds: 10,
        }
    }
}

/// Takes a token as it is: what clap says about a value that it refuses quotes the value.
#[expect(clippy::unnecessary_wraps, reason = "clap takes it so")]
fn unchecked(text: &str) -> Result<Secret, Infallible> {
    Ok(Secret::new(text))
}
