//! A report in the formats that people and machines read.

mod github;
mod json;
mod sarif;
mod text;

use clap::ValueEnum;

use crate::check::Report;

/// How a report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(crate) enum Format {
    /// For people: the findings, then a table.
    #[default]
    Text,
    /// One object; CONTRIBUTING.md says what is in it.
    Json,
    /// Workflow commands of GitHub Actions, which show the findings in a pull request, then the table.
    Github,
    /// SARIF 2.1.0, for whatever shows the results of static analysis.
    Sarif,
}

/// Renders a report; the text ends without a line break.
pub(crate) fn render(report: &Report, format: Format) -> String {
    match format {
        Format::Text => text::render(report),
        Format::Json => json::render(report),
        Format::Github => github::render(report),
        Format::Sarif => sarif::render(report),
    }
}

#[cfg(test)]
mod tests;
