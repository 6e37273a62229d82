use std::io;
use std::path::{Path, PathBuf};

use crate::seed::Misread;

/// Why there is no configuration.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConfigurationError {
    /// The file cannot be read.
    #[error("cannot read the configuration {}: {reason}", file.display())]
    Unreadable {
        /// The file.
        file: PathBuf,
        /// What the system says.
        reason: io::Error,
    },
    /// The file says something else than settings.
    #[error("{}:{line}:{column}: {what}", file.display())]
    Faulty {
        /// The file.
        file: PathBuf,
        /// The line, counted from 1.
        line: usize,
        /// The column in characters, counted from 1.
        column: usize,
        /// The setting and what is wrong with it.
        what: String,
    },
    /// The settings do not go together.
    #[error("{0}")]
    Contradictory(String),
}

impl ConfigurationError {
    pub(super) fn faulty(file: &Path, misread: &Misread) -> Self {
        let path = misread.path.to_string();
        let what = if path.is_empty() { misread.reason.clone() } else { format!("{path}: {}", misread.reason) };
        Self::Faulty { file: file.to_owned(), line: misread.place.line, column: misread.place.column, what }
    }
}
