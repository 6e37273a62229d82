//! The report as the page that a CI system shows.

use std::fmt::Write as _;

use super::coverage::{Item, Operation, Part};
use super::{Report, line};

/// Returns the page.
pub(super) fn of(report: &Report<'_>) -> String {
    let (n_reached, n_all) = report.coverage.counts();
    let apis: Vec<String> = report.coverage.apis.iter().map(|api| format!("`{}`", api.name())).collect();
    let mut page = format!(
        "# Tokenwright: {} % reached\n\nThe command ended with status {}. It reached {n_reached} of {n_all} statuses and rights of {}{}.\n",
        report.coverage.percent(),
        report.status,
        apis.join(", "),
        report.percent_min.map_or_else(String::new, |min| format!("; {min} % are asked for")),
    );
    if report.status != 0 && !report.refusals.is_empty() {
        page.push_str("\n## Refused by the mock\n\n");
        for (kind, refusal) in &report.refusals {
            let _ = writeln!(page, "- {}", text(&line(kind, refusal)));
        }
        if report.n_refusals_left_out > 0 {
            let _ = writeln!(page, "- and {} more, of older kinds", report.n_refusals_left_out);
        }
    }
    page.push_str("\n## Operations\n\n| Operation | Requests | Reached | Not reached |\n|---|---|---|---|\n");
    for operation in &report.coverage.operations {
        let reached = cell(operation, |item| item.n > 0);
        let missed = cell(operation, |item| item.n == 0);
        let _ = writeln!(page, "| `{}` | {} | {reached} | {missed} |", operation.id, operation.n_requests());
    }
    page
}

fn cell(operation: &Operation, is_listed: impl Fn(&Item) -> bool) -> String {
    let listed = operation.items.iter().filter(|item| is_listed(item));
    let texts = listed.map(|item| {
        let name = match item.part {
            Part::Status(status) => status.to_owned(),
            Part::Right(right) => format!("`{right}`"),
            Part::NoRight => "no right".to_owned(),
        };
        if item.n > 1 { format!("{name} × {}", item.n) } else { name }
    });
    texts.collect::<Vec<_>>().join(", ")
}

/// Returns a text that shows as it is: what a client has sent is no markup.
fn text(raw: &str) -> String {
    let mut shown = String::new();
    for character in raw.chars() {
        match character {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '!' | '#' | '$' | '@' => {
                shown.extend(['\\', character]);
            }
            control if control.is_control() => shown.push(' '),
            other => shown.push(other),
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_a_client_is_no_markup() {
        let raw = "a | b\n# ![x](y) <img> `c` &amp; *d*";
        assert_eq!(text(raw), r"a \| b \# \!\[x\](y) \<img\> \`c\` \&amp; \*d\*");
    }
}
