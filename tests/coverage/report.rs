use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::exceptions::Exception;
use crate::item::Item;

/// What is asked for and what was seen of it.
#[derive(Debug)]
pub(crate) struct Report {
    /// What is asked for, and what became of it.
    outcomes: BTreeMap<Item, Outcome>,
    /// Responses that occurred and are not documented.
    undocumented: Vec<Item>,
    /// The exceptions with their reasons.
    exceptions: Vec<String>,
    /// Exceptions that excuse nothing.
    superfluous: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Seen,
    Missing,
    Excused,
}

impl Report {
    pub(crate) fn new(declared: &BTreeSet<Item>, seen: &BTreeSet<Item>, exceptions: &[Exception]) -> Self {
        let documented: BTreeSet<Item> = declared.iter().map(asked_for).collect();
        let seen: Vec<Item> = seen.iter().map(|item| with_documented_status(item, declared)).collect();
        let undocumented = seen.iter().filter(|item| item.is_response() && !declared.contains(item)).cloned();
        let undocumented = undocumented.collect();
        let seen: BTreeSet<Item> = seen.iter().map(asked_for).collect();
        let mut superfluous = Vec::new();
        let mut excused = BTreeSet::new();
        for exception in exceptions {
            let covered: Vec<&Item> = documented.iter().filter(|item| exception.covers(item)).collect();
            if covered.is_empty() {
                superfluous.push(format!("{exception} is excused and not documented"));
            }
            for item in covered {
                if seen.contains(item) {
                    superfluous.push(format!("{item} is excused and occurs; take the exception out or narrow it"));
                }
                excused.insert(item.clone());
            }
        }
        let outcome = |item: &Item| {
            // The headers of a response that cannot occur cannot occur either.
            match excused.contains(item) || excused.contains(&whole(item)) {
                _ if seen.contains(item) => Outcome::Seen,
                true => Outcome::Excused,
                false => Outcome::Missing,
            }
        };
        let outcomes = documented.iter().map(|item| (item.clone(), outcome(item))).collect();
        let exceptions = exceptions.iter().map(|exception| format!("{exception}: {}", exception.reason)).collect();
        Self { outcomes, undocumented, exceptions, superfluous }
    }

    /// Returns what is wrong, a line each.
    pub(crate) fn faults(&self) -> Vec<String> {
        let missing = self.outcomes.iter().filter(|(_, outcome)| **outcome == Outcome::Missing);
        let missing = missing.map(|(item, _)| format!("{item} is documented and never occurs"));
        let undocumented = self.undocumented.iter().map(|item| format!("{item} occurs and is not documented"));
        missing.chain(undocumented).chain(self.superfluous.iter().cloned()).collect()
    }

    /// Returns how many of some items were seen, and how many are asked for.
    fn count(&self, is_counted: impl Fn(&Item) -> bool) -> Count {
        let counted = self.outcomes.iter().filter(|(item, _)| is_counted(item));
        let (n_seen, n_excused, n_all) = counted.fold((0, 0, 0), |(seen, excused, all), (_, outcome)| {
            let is = |other| usize::from(*outcome == other);
            (seen + is(Outcome::Seen), excused + is(Outcome::Excused), all + 1)
        });
        Count { n_seen, n_asked_for: n_all - n_excused }
    }

    fn row(&self, api: &str, operation: &str) -> Row {
        let is_here = |item: &Item| item.api == api && item.operation == operation;
        let mut row = Row {
            operation: operation.to_owned(),
            request: self.count(|item| is_here(item) && item.part == "request"),
            response: self.count(|item| is_here(item) && item.part != "request" && !item.place.is_empty()),
            ..Row::default()
        };
        for (item, outcome) in self.outcomes.iter().filter(|(item, _)| is_here(item) && item.is_response()) {
            let statuses = match outcome {
                Outcome::Seen => &mut row.seen,
                Outcome::Missing => &mut row.missing,
                Outcome::Excused => &mut row.excused,
            };
            statuses.push(item.part.clone());
        }
        row
    }
}

/// The table, what is wrong, and what is excused.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let operations: BTreeSet<_> = self.outcomes.keys().map(|item| (&item.api, &item.operation)).collect();
        let apis: BTreeSet<_> = operations.iter().map(|(api, _)| *api).collect();
        for api in apis {
            writeln!(f, "{api}\n  {}", Row::HEADINGS)?;
            for (_, operation) in operations.iter().filter(|(of, operation)| *of == api && *operation != "*") {
                writeln!(f, "  {}", self.row(api, operation))?;
            }
            let errors = self.count(|item| item.api == *api && item.part == "error");
            writeln!(f, "  bodies of errors, whatever the operation: {errors} properties\n")?;
        }
        for exception in &self.exceptions {
            writeln!(f, "excused: {exception}")?;
        }
        for fault in self.faults() {
            writeln!(f, "fault: {fault}")?;
        }
        let statuses = self.count(Item::is_response);
        let properties = self.count(|item| !item.is_response());
        let n_faults = self.faults().len();
        write!(f, "{statuses} responses, {properties} properties, parameters and headers, {n_faults} faults")
    }
}

/// Returns what an occurrence counts for: the bodies of errors are asked for once an API.
fn asked_for(item: &Item) -> Item {
    if item.is_of_error_body() { item.of_any_error() } else { item.clone() }
}

/// Returns the response that a property belongs to.
fn whole(item: &Item) -> Item {
    Item { place: String::new(), ..item.clone() }
}

/// Turns the status that occurred into the range that the document has, if it has only that.
fn with_documented_status(item: &Item, declared: &BTreeSet<Item>) -> Item {
    let range = Item { part: format!("{}XX", &item.part[..1]), ..whole(item) };
    let is_exact = item.part == "request" || declared.contains(&whole(item));
    if is_exact || !declared.contains(&range) { item.clone() } else { Item { part: range.part, ..item.clone() } }
}

impl Exception {
    fn covers(&self, item: &Item) -> bool {
        self.api == item.api
            && (self.operation == "*" || self.operation == item.operation)
            && self.part == item.part
            && self.place == item.place
    }
}

impl fmt::Display for Exception {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { api, operation, part, place, .. } = self;
        f.write_str(format!("{api} {operation} {part} {place}").trim_end())
    }
}

/// How many items were seen of how many.
#[derive(Debug, Clone, Copy, Default)]
struct Count {
    n_seen: usize,
    n_asked_for: usize,
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{}/{}", self.n_seen, self.n_asked_for))
    }
}

/// An operation in the table.
#[derive(Debug, Default)]
struct Row {
    operation: String,
    seen: Vec<String>,
    missing: Vec<String>,
    excused: Vec<String>,
    request: Count,
    response: Count,
}

impl Row {
    const HEADINGS: &'static str =
        "operation                 request  response  statuses seen                    missing  excused";
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [seen, missing, excused] = [&self.seen, &self.missing, &self.excused].map(|statuses| statuses.join(" "));
        let (operation, request, response) = (&self.operation, self.request, self.response);
        let text = format!("{operation:25} {request:7}  {response:8}  {seen:31}  {missing:7}  {excused}");
        f.write_str(text.trim_end())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn items(lines: &[&str]) -> BTreeSet<Item> {
        let item = |line: &&str| {
            let columns: Vec<&str> = line.splitn(3, ' ').collect();
            Item::new("api", columns[0], columns[1], columns[2])
        };
        lines.iter().map(item).collect()
    }

    const DECLARED: [&str; 7] = [
        "get request /components/schemas/Question/properties/a",
        "get 200 ",
        "get 200 /components/schemas/Answer/properties/a",
        "get 404 ",
        "get 404 /components/schemas/Error/properties/a",
        "get 5XX ",
        "get 5XX /components/schemas/Error/properties/a",
    ];

    #[test]
    fn all_that_was_seen_is_no_fault() {
        let mut seen = DECLARED.to_vec();
        assert_eq!(Report::new(&items(&DECLARED), &items(&seen), &[]).faults(), [""; 0]);
        seen.remove(6);
        assert_eq!(Report::new(&items(&DECLARED), &items(&seen), &[]).faults(), [""; 0], "one error is enough");
        seen[5] = "get 503 ";
        assert_eq!(Report::new(&items(&DECLARED), &items(&seen), &[]).faults(), [""; 0], "503 is 5XX");
    }

    #[test]
    fn missing_and_undocumented_are_faults() {
        let report = Report::new(&items(&DECLARED), &items(&["get 200 ", "get 418 "]), &[]);
        let expected = [
            "api * error Error.a is documented and never occurs",
            "api get 200 Answer.a is documented and never occurs",
            "api get 404 is documented and never occurs",
            "api get 5XX is documented and never occurs",
            "api get request Question.a is documented and never occurs",
            "api get 418 occurs and is not documented",
        ];
        assert_eq!(report.faults(), expected);
    }

    #[test]
    fn exception_excuses_only_what_does_not_occur() {
        let exception = |part| Exception::new(["api", "*", part, ""], "why");
        let seen = [DECLARED[0], DECLARED[1], DECLARED[2], DECLARED[3], DECLARED[4]];
        let faults = |exceptions: &[Exception]| Report::new(&items(&DECLARED), &items(&seen), exceptions).faults();
        assert_eq!(faults(&[exception("5XX")]), [""; 0]);
        assert_eq!(
            faults(&[exception("5XX"), exception("404"), exception("429")]),
            [
                "api get 404 is excused and occurs; take the exception out or narrow it",
                "api * 429 is excused and not documented",
            ]
        );
    }
}
