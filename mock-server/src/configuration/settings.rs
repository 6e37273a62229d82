use std::convert::Infallible;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;

use clap::builder::BoolishValueParser;
use clap::{Args, ValueEnum};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tracing_subscriber::EnvFilter;

use crate::world::WORLDS_MAX_DEFAULT;
use crate::{Builder, Control, MockServer, Secret, Seed, SeedFileError};

/// Everything that the program can be told.
///
/// # Example
///
/// ```
/// use tokenwright_mock::configuration::Settings;
///
/// let settings = Settings { worlds_max: 64, ..Settings::default() };
/// assert!(settings.check().is_ok());
/// ```
#[derive(Debug, Clone, Args, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Settings {
    /// The address and port to listen on; port 0 picks a free one.
    #[arg(long, value_name = "ADDR:PORT", env = "TOKENWRIGHT_BIND", default_value_t = Self::default().bind)]
    pub bind: SocketAddr,

    /// Write URLs, ids and credentials as JSON to this file once the port accepts connections.
    #[arg(long, value_name = "PATH", env = "TOKENWRIGHT_INFO_FILE")]
    pub info_file: Option<PathBuf>,

    /// Do not serve the control API (`/_mock`).
    #[arg(long, env = "TOKENWRIGHT_NO_CONTROL", value_parser = BoolishValueParser::new(), value_name = "BOOL")]
    #[arg(default_value_t, default_missing_value = "true", num_args = 0..=1, require_equals = true)]
    #[arg(hide_default_value = true, hide_possible_values = true)]
    pub no_control: bool,

    /// Require this token, as a bearer, from every request to the control API. Other users of the machine may see
    /// the flags of a program; they do not see its environment.
    #[arg(long, value_name = "TOKEN", env = "TOKENWRIGHT_CONTROL_TOKEN", hide_env_values = true)]
    #[arg(value_parser = unchecked)]
    pub control_token: Option<Secret>,

    /// How many worlds there may be beside the default one.
    #[arg(long, value_name = "N", env = "TOKENWRIGHT_WORLDS_MAX", default_value_t = Self::default().worlds_max)]
    pub worlds_max: usize,

    /// Let the default world begin with this seed file, YAML or JSON, instead of demo tenants.
    #[arg(long, value_name = "FILE", env = "TOKENWRIGHT_SEED")]
    pub seed: Option<PathBuf>,

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

    /// What to log, to standard error: a level (`error`, `warn`, `info`, `debug`, `trace`, `off`) or levels by
    /// module. `info` has a line a request, without paths, queries or secrets.
    #[arg(long, value_name = "FILTER", env = "RUST_LOG", default_value_t = Self::default().log)]
    pub log: String,

    /// How a line of the log is written.
    #[arg(long, value_name = "FORMAT", env = "TOKENWRIGHT_LOG_FORMAT", value_enum, default_value_t)]
    pub log_format: LogFormat,

    /// How many seconds running requests may take to finish after a signal to stop.
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

impl Default for Settings {
    fn default() -> Self {
        Self {
            bind: SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 8080),
            info_file: None,
            no_control: false,
            control_token: None,
            worlds_max: WORLDS_MAX_DEFAULT,
            seed: None,
            no_demo: false,
            deterministic: false,
            log: "warn".to_owned(),
            log_format: LogFormat::default(),
            stop_seconds: 10,
        }
    }
}

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
        self.log_filter().map(drop)
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
        let control = if self.no_control { Control::Off } else { Control::On { bearer: self.control_token.clone() } };
        let builder = MockServer::builder().bind(self.bind).control(control).worlds_max(self.worlds_max);
        let builder = builder.deterministic(self.deterministic);
        let builder = if self.no_demo { builder.without_demo() } else { builder };
        Ok(match &self.seed {
            Some(file) => builder.seed(Seed::read(file)?),
            None => builder,
        })
    }
}

/// Takes a token as it is: what clap says about a value that it refuses quotes the value.
#[expect(clippy::unnecessary_wraps, reason = "clap takes it so")]
fn unchecked(text: &str) -> Result<Secret, Infallible> {
    Ok(Secret::new(text))
}
