use std::time::Duration;

use crate::finding::Finding;

/// A check that can be run on its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// The documents keep the rules of this project.
    Lint,
    /// The generated code is what the documents give.
    Generate,
    /// The SDK compiles with all of its clients.
    Compile,
    /// The mock serves what the documents say.
    Drift,
    /// Version and changelog tell what has changed.
    Compat,
    /// The listing of the SDK's public surface is what the sources give.
    PublicApi,
    /// The numbers of the READMEs are those of the documents and of cargo.
    Readme,
    /// No module uses one that stands above it.
    Layers,
    /// Recorded traffic is what a document says.
    Traffic,
}

impl Part {
    /// The parts of the verdict in the order of the table.
    pub(crate) const ALL: &'static [Self] = &[
        Self::Lint,
        Self::Generate,
        Self::Compile,
        Self::Drift,
        Self::Compat,
        Self::PublicApi,
        Self::Readme,
        Self::Layers,
        Self::Traffic,
    ];

    /// Returns the name, which is that of its command and begins the names of its rules.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Lint => "lint",
            Self::Generate => "generate",
            Self::Compile => "compile",
            Self::Drift => "drift",
            Self::Compat => "compat",
            Self::PublicApi => "public-api",
            Self::Readme => "readme",
            Self::Layers => "layers",
            Self::Traffic => "traffic",
        }
    }
}

/// What a part found.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    pub(crate) findings: Vec<Finding>,
    /// What was looked at, for the table: `4 documents, 28 rules`.
    pub(crate) summary: String,
    /// Why it could not be run at all here; then nothing else counts.
    pub(crate) skipped: Option<String>,
    /// What the part has to say beyond its findings, whatever the verdict.
    pub(crate) details: String,
}

/// How a part ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    Passed,
    Failed,
    Skipped,
}

impl Verdict {
    /// Returns the word for it.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Passed => "ok",
            Self::Failed => "failed",
            Self::Skipped => "skipped",
        }
    }
}

/// A part that has been run.
#[derive(Debug)]
pub(crate) struct Finished {
    pub(crate) part: Part,
    pub(crate) outcome: Outcome,
    pub(crate) took: Duration,
}

impl Finished {
    /// Returns how it ended: notes do not make it fail.
    pub(crate) fn verdict(&self) -> Verdict {
        if self.outcome.findings.iter().any(Finding::is_error) {
            Verdict::Failed
        } else if self.outcome.skipped.is_some() {
            Verdict::Skipped
        } else {
            Verdict::Passed
        }
    }
}
