//! The report in the format of JUnit, which CI systems show as tests: what was reached has passed, what was not is skipped,
//! and a command that failed, or a coverage that is too low, is a failure.

use std::fmt::Write as _;

use super::coverage::Operation;
use super::{Report, line};

/// Returns the document.
pub(super) fn of(report: &Report<'_>) -> String {
    let mut suites = run(report);
    for api in &report.coverage.apis {
        let of_api = report.coverage.operations.iter().filter(|operation| operation.api == *api);
        suites.push_str(&suite(api.name(), &of_api.flat_map(cases).collect::<Vec<_>>()));
    }
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"tokenwright-mock exec\">\n{suites}</testsuites>\n"
    )
}

/// What a case came to.
enum Verdict {
    Passed,
    Skipped,
    Failed { message: String, detail: String },
}

struct Case {
    class: String,
    name: String,
    verdict: Verdict,
}

/// Returns the suite of the command itself.
fn run(report: &Report<'_>) -> String {
    let refused = || report.refusals.iter().map(|(kind, refusal)| line(kind, refusal) + "\n").collect::<String>();
    let command = match report.status {
        0 => Verdict::Passed,
        status => Verdict::Failed { message: format!("it ended with status {status}"), detail: refused() },
    };
    let coverage = match report.shortfall() {
        None => Verdict::Passed,
        Some(message) => Verdict::Failed { message, detail: String::new() },
    };
    let class = "exec";
    let case = |name: &str, verdict| Case { class: class.to_owned(), name: name.to_owned(), verdict };
    suite(class, &[case("command", command), case("coverage", coverage)])
}

fn cases(operation: &Operation) -> impl Iterator<Item = Case> {
    operation.items.iter().map(|item| Case {
        class: format!("{}.{}", operation.api.name(), operation.id),
        name: item.part.to_string(),
        verdict: if item.n > 0 { Verdict::Passed } else { Verdict::Skipped },
    })
}

fn suite(name: &str, cases: &[Case]) -> String {
    let count = |is_counted: fn(&Verdict) -> bool| cases.iter().filter(|case| is_counted(&case.verdict)).count();
    let n_failed = count(|verdict| matches!(verdict, Verdict::Failed { .. }));
    let n_skipped = count(|verdict| matches!(verdict, Verdict::Skipped));
    let mut text = format!(
        "  <testsuite name=\"{}\" tests=\"{}\" failures=\"{n_failed}\" errors=\"0\" skipped=\"{n_skipped}\">\n",
        escaped(name),
        cases.len()
    );
    for Case { class, name, verdict } in cases {
        let case = format!("    <testcase classname=\"{}\" name=\"{}\" time=\"0\"", escaped(class), escaped(name));
        let _ = match verdict {
            Verdict::Passed => writeln!(text, "{case}/>"),
            Verdict::Skipped => writeln!(text, "{case}><skipped message=\"not reached\"/></testcase>"),
            Verdict::Failed { message, detail } => writeln!(
                text,
                "{case}><failure message=\"{}\">{}</failure></testcase>",
                escaped(message),
                escaped(detail)
            ),
        };
    }
    text + "  </testsuite>\n"
}

/// Returns a text as XML has it, in an attribute as well.
fn escaped(raw: &str) -> String {
    let mut text = String::new();
    for character in raw.chars() {
        match character {
            '&' => text.push_str("&amp;"),
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            '"' => text.push_str("&quot;"),
            '\n' | '\t' => text.push(character),
            // XML 1.0 has no way to write these.
            '\u{fffe}' | '\u{ffff}' => text.push('\u{fffd}'),
            control if control.is_control() => text.push('\u{fffd}'),
            other => text.push(other),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_xml_cannot_have_is_replaced() {
        assert_eq!(escaped("a<b>&\"c\"\u{0}\u{1b}\n"), "a&lt;b&gt;&amp;&quot;c&quot;\u{fffd}\u{fffd}\n");
    }
}
