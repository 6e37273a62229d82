use std::fmt::Write as _;

use super::text;
use crate::check::Report;
use crate::finding::{Finding, Level};

/// Renders a workflow command a finding, and the table for the log.
pub(super) fn render(report: &Report) -> String {
    let mut text = String::new();
    for finding in report.parts.iter().flat_map(|part| &part.outcome.findings) {
        let _ = writeln!(text, "{}", command(finding));
    }
    text + &text::table(report)
}

fn command(finding: &Finding) -> String {
    let command = match finding.level {
        Level::Error => "error",
        Level::Note => "notice",
    };
    let (file, title) = (property(&finding.file), property(&finding.rule));
    let message = match finding.repair.as_str() {
        "" => finding.message.clone(),
        repair => format!("{}\nrepair: {repair}", finding.message),
    };
    let (line, column) = (finding.place.line, finding.place.column);
    format!("::{command} file={file},line={line},col={column},title={title}::{}", data(&message))
}

/// Escapes what would end a command: a message is one line to the runner.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Escapes what would end a property as well.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
