//! What is wrong with a seed.
//!
//! A message names the place and the remedy and never quotes a value of the seed: a value may be a
//! secret that stands in the wrong line. All faults of a seed are reported at once, up to a bound.

use std::fmt;
use std::path::{Path, PathBuf};

use super::path::{At, SeedPath};
use super::place::LineColumn;

/// One thing that is wrong with a seed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{at}: {reason}", at = if path.segments().is_empty() { "the seed".to_owned() } else { path.to_string() })]
pub struct SeedFault {
    path: SeedPath,
    reason: String,
}

impl SeedFault {
    pub(crate) fn new(path: SeedPath, reason: impl Into<String>) -> Self {
        Self { path, reason: reason.into() }
    }

    /// Returns where in the seed it is.
    pub fn path(&self) -> &SeedPath {
        &self.path
    }

    /// Returns what is wrong, and what to do about it.
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

/// Why a seed makes no world: everything that was found, a line each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeedError {
    faults: Vec<SeedFault>,
}

impl SeedError {
    /// Returns the faults in the order in which they were found; there is at least one.
    #[doc(hidden)]
    pub fn faults(&self) -> &[SeedFault] {
        &self.faults
    }
}

impl fmt::Display for SeedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_lines(f, self.faults.iter())
    }
}

impl std::error::Error for SeedError {}

/// Why a file or a text is not a seed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SeedFileError {
    /// The file cannot be read.
    #[error("cannot read the seed {}", file.display())]
    Unreadable {
        /// The file.
        file: PathBuf,
        /// What the system says.
        #[source]
        reason: std::io::Error,
    },
    /// There is something wrong with what it says; a line each.
    #[error("{0}")]
    Faulty(LocatedFaults),
}

impl SeedFileError {
    /// Returns the faults, if the text could be read.
    #[doc(hidden)]
    pub fn faults(&self) -> &[LocatedFault] {
        match self {
            Self::Unreadable { .. } => &[],
            Self::Faulty(LocatedFaults(faults)) => faults,
        }
    }
}

/// The faults of a text, at least one.
#[derive(Debug)]
pub struct LocatedFaults(Vec<LocatedFault>);

impl fmt::Display for LocatedFaults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_lines(f, self.0.iter())
    }
}

/// One thing that is wrong with a seed, and where it is written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}:{place}: {fault}", source_name.display())]
pub struct LocatedFault {
    source_name: PathBuf,
    place: LineColumn,
    fault: SeedFault,
}

impl LocatedFault {
    /// Returns the line, counted from 1.
    pub fn line(&self) -> usize {
        self.place.line
    }

    /// Returns the column in characters, counted from 1.
    pub fn column(&self) -> usize {
        self.place.column
    }

    /// Returns what is wrong, and where in the seed.
    pub fn fault(&self) -> &SeedFault {
        &self.fault
    }
}

impl SeedFileError {
    /// The faults of a text that was read from `source_name`, in the order of their places.
    pub(crate) fn faulty(source_name: &Path, faults: impl IntoIterator<Item = (LineColumn, SeedFault)>) -> Self {
        let located = |(place, fault)| LocatedFault { source_name: source_name.to_owned(), place, fault };
        let mut faults: Vec<LocatedFault> = faults.into_iter().map(located).collect();
        faults.sort_by_key(|fault| fault.place);
        Self::Faulty(LocatedFaults(faults))
    }
}

/// How many faults are reported; the first ones tell.
const FAULTS_MAX: usize = 20;

/// Collects what is wrong with a seed.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    kept: Vec<SeedFault>,
    n_dropped: usize,
}

impl Faults {
    /// Notes that something is wrong here.
    pub(crate) fn add(&mut self, at: &At<'_>, reason: impl Into<String>) {
        if self.kept.len() < FAULTS_MAX {
            self.kept.push(SeedFault::new(at.path(), reason));
        } else {
            self.n_dropped += 1;
        }
    }

    /// Ends the search.
    ///
    /// # Errors
    ///
    /// If anything is wrong.
    pub(crate) fn verdict(mut self) -> Result<(), SeedError> {
        if self.n_dropped > 0 {
            let reason = format!("{} more faults are not shown; correct these first", self.n_dropped);
            self.kept.push(SeedFault::new(SeedPath::default(), reason));
        }
        if self.kept.is_empty() { Ok(()) } else { Err(SeedError { faults: self.kept }) }
    }
}

fn write_lines(f: &mut fmt::Formatter<'_>, lines: impl Iterator<Item = impl fmt::Display>) -> fmt::Result {
    for (i, line) in lines.enumerate() {
        if i > 0 {
            f.write_str("\n")?;
        }
        write!(f, "{line}")?;
    }
    Ok(())
}
