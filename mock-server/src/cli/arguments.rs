use std::path::PathBuf;

use crate::Api;
use crate::configuration::{Configuration, LogFormat, Settings};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{ArgMatches, Args, CommandFactory as _, FromArgMatches as _, Parser, Subcommand};
use clap_complete::Shell;

use super::api_value::api_of_a_vendor;
use super::exec::ExecArguments;
use super::exit::{Failure, USAGE};
use super::healthcheck::HealthcheckArguments;
use super::verify::VerifyArguments;

const EXIT_STATUS: &str = "\
Every flag can also be set by the environment variable beside it or by the member of the same name, with underscores, of
the file that --config names: flag over variable over file over default.

Exit status:
  0  stopped by a signal, all running requests answered
  1  could not start, or failed
  2  flags, environment or configuration file are wrong
  3  requests were cut off: they were still running --stop-seconds after the signal, or when a second one came
  4  something deviated from the document (proxy)
  5  the requirement is not met (verify)
  6  the command reached less than --coverage-min asks for (exec)";

/// What the program is started with.
#[derive(Debug, Parser)]
#[command(name = "tokenwright-mock", version, about, after_help = EXIT_STATUS)]
pub(super) struct Arguments {
    /// Read settings from this file, YAML or JSON.
    #[arg(long, value_name = "FILE", env = "TOKENWRIGHT_CONFIG")]
    config: Option<PathBuf>,

    /// Print the settings that count and where each comes from, as a configuration file, and exit.
    #[arg(long)]
    pub(super) print_config: bool,

    #[command(flatten)]
    settings: Settings,

    #[command(subcommand)]
    pub(super) command: Option<Command>,
}

/// What the program does instead of serving.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Run a command with a mock for as long as it runs, on a free port unless --bind is given.
    ///
    /// The command finds the members of the info file in its environment, each with the name of its API before it
    /// (…_BASE_URL, …_TOKEN and so on), and the control API in TOKENWRIGHT_CONTROL_URL (that of the
    /// default world in CONTROL_URL) and TOKENWRIGHT_CONTROL_TOKEN. It gets the signals that are sent to the program, and
    /// its exit status is that of the program, unless --coverage-min is not reached.
    Exec(ExecArguments),
    /// Pass requests on to a real server and tell where it, or its clients, deviate from the document.
    ///
    /// Nothing is changed on the way and no secret is printed. Clients reach the proxy without TLS. --bind, --log,
    /// --log-format and --stop-seconds count; other settings are refused, because they are the mock's. Ends with Ctrl-C
    /// and a summary; the exit status is 4 if anything deviated.
    Proxy(ProxyArguments),
    /// Ask a running mock whether it had the requests that it was to have; print those that came closest if not.
    ///
    /// The exit status is 0 if it had, 5 if not, 2 if the requirement cannot be meant so (a misspelt operation, for
    /// example), and 1 if there is no mock to ask.
    Verify(Box<VerifyArguments>),
    /// Ask the mock with these settings, in a container or on this machine, whether it takes requests (/readyz).
    ///
    /// The exit status is 0 if it does and 1 if not. Address and encryption are those of --bind and --tls, or of the
    /// environment variables and the file beside them, as the mock itself has them; of an address that stands for all,
    /// the loopback is asked.
    Healthcheck(HealthcheckArguments),
    /// Print what makes a shell complete the flags of this program.
    Completions {
        /// The shell.
        shell: Shell,
    },
    /// Print the manual page of this program, or of one of its commands, for `man -l -`.
    Manual {
        /// The command; the program itself if left out.
        command: Option<String>,
    },
}

/// What the proxy is told.
#[derive(Debug, Args)]
pub(super) struct ProxyArguments {
    /// The API of the server.
    #[arg(long, value_parser = api_of_a_vendor())]
    pub(super) api: Api,
    /// The URL of the server, such as https://managed.example.org; the path of a request is put behind it.
    #[arg(long, value_name = "URL")]
    pub(super) upstream: String,
    /// Trust this certificate authority beside those of the machine (PEM); for an upstream with https://.
    #[arg(long, value_name = "FILE")]
    pub(super) upstream_ca: Option<PathBuf>,
    /// How an observation is printed: a line for each deviation, or a JSON object for each exchange.
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    pub(super) format: LogFormat,
}

impl Arguments {
    /// Reads the command line and the environment; `--help` and `--version` end here.
    pub(super) fn read() -> Result<(Self, ArgMatches), Failure> {
        let mut command = Self::command();
        let matches = match command.try_get_matches_from_mut(std::env::args_os()) {
            Ok(matches) => matches,
            Err(error) if error.use_stderr() => return Err(Failure::new(USAGE, one_line(&command, &error))),
            Err(help) => help.exit(),
        };
        let arguments =
            Self::from_arg_matches(&matches).map_err(|error| Failure::new(USAGE, one_line(&command, &error)))?;
        Ok((arguments, matches))
    }

    /// Returns the settings that count.
    pub(super) fn configuration(&self, matches: &ArgMatches) -> Result<Configuration, Failure> {
        Configuration::of(matches, self.config.as_deref()).map_err(|error| Failure::new(USAGE, error.to_string()))
    }
}

/// Puts clap's explanation into one line, and names the environment variable that it does not tell of.
fn one_line(command: &clap::Command, error: &clap::Error) -> String {
    let text = error.render().to_string();
    let parts = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let parts: Vec<&str> =
        parts.take_while(|line| !line.starts_with("Usage:") && !line.starts_with("For more")).collect();
    let text = parts.into_iter().map(str::to_owned).chain(advice(error)).collect::<Vec<_>>().join("; ");
    let text = text.strip_prefix("error: ").unwrap_or(&text);
    match variable(command, text) {
        Some(variable) => format!("{text} (from the environment variable {variable}); see --help"),
        None => format!("{text}; see --help"),
    }
}

/// Says what was probably meant by an argument that there is not.
fn advice(error: &clap::Error) -> Option<String> {
    let Some(ContextValue::String(argument)) = error.get(ContextKind::InvalidArg) else { return None };
    if error.kind() != ErrorKind::UnknownArgument {
        return None;
    }
    let mut behind_exec =
        std::env::args().skip_while(|given| given != "exec").skip(1).take_while(|given| given != "--");
    let is_behind_exec = behind_exec.any(|given| given.starts_with(argument));
    match argument.as_str() {
        "--port" => Some("--bind has the port, too, such as --bind 127.0.0.1:8080".to_owned()),
        flag if is_behind_exec && flag.starts_with('-') => Some("the flags of the mock stand before exec".to_owned()),
        // What comes behind it may have a secret.
        _ if is_behind_exec => Some(format!("`--` is missing before the command: exec -- {argument} …")),
        _ => None,
    }
}

/// Returns the environment variable whose value the text is about, if the flag was not given.
fn variable(command: &clap::Command, text: &str) -> Option<String> {
    let argument = command.get_arguments().find(|argument| {
        argument
            .get_long()
            .is_some_and(|long| text.contains(&format!("'--{long} ")) || text.contains(&format!("'--{long}[")))
    })?;
    let flag = format!("--{}", argument.get_long()?);
    let is_given = std::env::args().any(|given| given == flag || given.starts_with(&format!("{flag}=")));
    let name = argument.get_env()?;
    (!is_given && std::env::var_os(name).is_some()).then(|| name.to_string_lossy().into_owned())
}
