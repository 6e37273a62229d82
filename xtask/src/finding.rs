//! What a check has to say: one type for all of them, so that every report looks alike.

use crate::model::Fault;
use crate::yaml::Place;

/// Something that a check found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Finding {
    /// The rule, unique among all checks: `lint/example-valid`.
    pub(crate) rule: String,
    pub(crate) level: Level,
    /// The file below the workspace.
    pub(crate) file: String,
    pub(crate) place: Place,
    /// What is wrong, in a sentence without a full stop.
    pub(crate) message: String,
    /// The command or the edit that repairs it.
    pub(crate) repair: String,
}

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Level {
    /// The check fails.
    Error,
    /// Worth knowing; the check passes.
    Note,
}

impl Level {
    /// Returns the word that stands for it in every format; GitHub calls a note `notice`.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Note => "note",
        }
    }
}

impl Finding {
    /// Makes an error about a file as a whole.
    pub(crate) fn error(rule: &str, file: &str, message: impl Into<String>, repair: &str) -> Self {
        Self {
            rule: rule.to_owned(),
            level: Level::Error,
            file: file.to_owned(),
            place: START,
            message: message.into(),
            repair: repair.to_owned(),
        }
    }

    /// The same at a place in the file.
    pub(crate) fn at(self, place: Place) -> Self {
        Self { place, ..self }
    }

    /// Makes an error of what the strict reader or a generator does not take.
    pub(crate) fn of_fault(rule: &str, fault: &Fault) -> Self {
        let at = if fault.at.is_empty() { String::new() } else { format!(" (at {})", fault.at) };
        Self::error(rule, &fault.file, format!("{}{at}", fault.reason), &fault.repair).at(fault.place)
    }

    /// Whether it makes its check fail.
    pub(crate) fn is_error(&self) -> bool {
        self.level == Level::Error
    }
}

/// The place of a finding about a file as a whole.
pub(crate) const START: Place = Place { line: 1, column: 1 };
