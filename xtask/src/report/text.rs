use std::fmt::Write as _;

use crate::check::Report;
use crate::finding::Finding;

/// Renders the findings one by one, what the parts add, and the table.
pub(super) fn render(report: &Report) -> String {
    let mut text = String::new();
    for finding in report.parts.iter().flat_map(|part| &part.outcome.findings) {
        text.push_str(&finding_text(finding));
        text.push('\n');
    }
    for part in report.parts.iter().filter(|part| !part.outcome.details.is_empty()) {
        let _ = writeln!(text, "{}\n", part.outcome.details.trim_end());
    }
    text + &table(report)
}

fn finding_text(finding: &Finding) -> String {
    let Finding { rule, level, file, place, message, repair } = finding;
    let message = message.replace('\n', "\n  ");
    let mut text = format!("{}[{rule}] {file}:{place}\n  {message}\n", level.word());
    if !repair.is_empty() {
        let _ = writeln!(text, "  repair: {repair}");
    }
    text
}

/// Renders the table of the parts.
pub(super) fn table(report: &Report) -> String {
    let mut table = format!("{:<10} {:<14} {:>8}  {}\n", "check", "verdict", "time", "what");
    for part in &report.parts {
        let n_errors = part.outcome.findings.iter().filter(|finding| finding.is_error()).count();
        let verdict = match n_errors {
            0 => part.verdict().word().to_owned(),
            n => format!("{} ({n})", part.verdict().word()),
        };
        let what = part.outcome.skipped.as_ref().unwrap_or(&part.outcome.summary);
        let _ = writeln!(table, "{:<10} {verdict:<14} {:>6.2} s  {what}", part.part.name(), part.took.as_secs_f64());
    }
    table.push_str(if report.passed() { "everything agrees" } else { "error: the checks above failed" });
    table
}
