use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use clap::parser::ValueSource;
use clap::{ArgMatches, Args as _, Command, FromArgMatches as _};
use serde_json::{Map, Value};

use super::{ConfigurationError, Settings};
use crate::seed::{Format, Text};

/// The settings that count, and where each comes from.
///
/// Its `Display` is a configuration file that gives the same settings, but for the secrets, which it does not have.
#[derive(Debug, Clone)]
pub struct Configuration {
    settings: Settings,
    sources: BTreeMap<String, Source>,
}

/// Where a setting comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// A flag of the program.
    Flag(String),
    /// An environment variable.
    Variable(String),
    /// The file.
    File(PathBuf),
    /// Nothing set it.
    Default,
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Flag(name) => write!(f, "--{name}"),
            Self::Variable(name) => f.write_str(name),
            Self::File(path) => path.display().fmt(f),
            Self::Default => f.write_str("default"),
        }
    }
}

impl Configuration {
    /// Puts flags and variables over what a file says.
    ///
    /// `matches` are of a command that [`Settings`] are part of.
    ///
    /// # Errors
    ///
    /// [`ConfigurationError`]: the file, or what comes of all together, is wrong.
    pub fn of(matches: &ArgMatches, file: Option<&Path>) -> Result<Self, ConfigurationError> {
        let given = Settings::from_arg_matches(matches).map_err(contradictory)?;
        let (mut values, mut sources) = (members(&given)?, sources(matches));
        if let Some(path) = file {
            let (settings, names) = read(path)?;
            let settings = members(&settings)?;
            let free = |name: &String| sources.get(name) == Some(&Source::Default);
            for name in names.into_iter().filter(free).collect::<Vec<_>>() {
                values.insert(name.clone(), settings[&name].clone());
                sources.insert(name, Source::File(path.to_owned()));
            }
        }
        let settings: Settings = serde_json::from_value(Value::Object(values)).map_err(contradictory)?;
        settings.check().map_err(ConfigurationError::Contradictory)?;
        Ok(Self { settings, sources })
    }

    /// Returns the settings.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Returns the names of the settings that have another value than by default, and where each comes from.
    ///
    /// # Errors
    ///
    /// [`ConfigurationError::Contradictory`] if a path is no UTF-8.
    pub fn changed(&self) -> Result<Vec<(&str, &Source)>, ConfigurationError> {
        let (values, defaults) = (members(&self.settings)?, members(&Settings::default())?);
        let is_changed = |(name, _): &(&String, &Source)| values.get(*name) != defaults.get(*name);
        Ok(self.sources.iter().filter(is_changed).map(|(name, source)| (name.as_str(), source)).collect())
    }

    /// Returns where the setting with this name comes from.
    pub fn source(&self, name: &str) -> Option<&Source> {
        self.sources.get(name)
    }
}

/// Reads a file; returns what it says and which members it has.
fn read(path: &Path) -> Result<(Settings, Vec<String>), ConfigurationError> {
    let unreadable = |reason| ConfigurationError::Unreadable { file: path.to_owned(), reason };
    let text = std::fs::read_to_string(path).map_err(unreadable)?;
    let faulty = |misread| ConfigurationError::faulty(path, &misread);
    let text = Text::read(&text, Format::of_file(path, &text)).map_err(faulty)?;
    let settings = text.value().map_err(faulty)?;
    Ok((settings, text.members().map(str::to_owned).collect()))
}

fn sources(matches: &ArgMatches) -> BTreeMap<String, Source> {
    let command = arguments();
    let source = |argument: &clap::Arg| {
        let name = argument.get_id().as_str();
        let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
        let source = match matches.value_source(name) {
            Some(ValueSource::CommandLine) => Source::Flag(text(argument.get_long())),
            Some(ValueSource::EnvVariable) => Source::Variable(text(argument.get_env().and_then(|name| name.to_str()))),
            _ => Source::Default,
        };
        (name.to_owned(), source)
    };
    command.get_arguments().map(source).collect()
}

/// The settings as arguments, in the order of their declaration.
pub(super) fn arguments() -> Command {
    Settings::augment_args(Command::new("settings"))
}

/// Returns the settings by name.
///
/// # Errors
///
/// If a path is no UTF-8, which a file of settings could not say.
pub(super) fn members(settings: &Settings) -> Result<Map<String, Value>, ConfigurationError> {
    match serde_json::to_value(settings).map_err(contradictory)? {
        Value::Object(members) => Ok(members),
        _ => Ok(Map::new()),
    }
}

fn contradictory(error: impl fmt::Display) -> ConfigurationError {
    ConfigurationError::Contradictory(error.to_string())
}
