//! How much of the documents a command has reached.
//!
//! Of each operation these things can be reached: every status that its document has, a success for each scope or role that
//! suffices for it, and a refusal of somebody who holds none of them. What a document has only for the server's own trouble
//! (429, 5XX) counts as well: a fault makes it happen.

use std::collections::BTreeMap;
use std::fmt;

use crate::generated::operations;
use crate::http::{Asked, OperationInfo};
use crate::metrics::Answered;
use crate::{Api, MockServer};

/// What was reached of some APIs, and what not.
#[derive(Debug)]
pub(super) struct Coverage {
    pub(super) apis: Vec<Api>,
    pub(super) operations: Vec<Operation>,
}

#[derive(Debug)]
pub(super) struct Operation {
    pub(super) api: Api,
    pub(super) id: &'static str,
    /// What can be reached.
    pub(super) items: Vec<Item>,
    /// What was answered, by ascending statuses.
    pub(super) answers: Vec<Answer>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Item {
    pub(super) part: Part,
    /// How many requests reached it.
    pub(super) n: u64,
}

/// Something of an operation that can be reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// An answer with a status, as the document has it: `200`, `5XX`.
    Status(&'static str),
    /// A success for a caller who holds this scope or role.
    Right(&'static str),
    /// A refusal of a caller who holds none of those that the operation asks for.
    NoRight,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) struct Answer {
    /// 0 without an answer.
    pub(super) status: u16,
    pub(super) n: u64,
    /// How many of these requests came from callers with each right; `None` is a known caller with none of them.
    pub(super) rights: Vec<(Option<&'static str>, u64)>,
}

impl Coverage {
    /// Looks at what was counted on a server.
    pub(super) fn of(server: &MockServer, apis: &[Api]) -> Self {
        let (answered, rights) = (server.answers(), server.reach().map(|reach| reach.rights()).unwrap_or_default());
        let is_called = |api: &Api| answered.iter().any(|answered| answered.api == api.name());
        let called = || Api::OF_VENDORS.iter().copied().filter(is_called).collect::<Vec<_>>();
        let apis = Some(apis.to_vec()).filter(|apis| !apis.is_empty()).unwrap_or_else(called);
        // Whoever calls nothing has reached nothing of anything.
        let apis = if apis.is_empty() { Api::OF_VENDORS.to_vec() } else { apis };
        let of_all = apis.iter().flat_map(|api| operations(*api));
        let operations = of_all.map(|operation| Operation::of(operation, &answered, &rights)).collect();
        Self { apis, operations }
    }

    /// Returns how much was reached, of how much.
    pub(super) fn counts(&self) -> (usize, usize) {
        let items = || self.operations.iter().flat_map(|operation| &operation.items);
        (items().filter(|item| item.n > 0).count(), items().count())
    }

    /// Whether so many percent were reached.
    pub(super) fn is_at_least(&self, percent: u8) -> bool {
        let (n_reached, n_all) = self.counts();
        n_reached * 100 >= usize::from(percent) * n_all
    }

    /// Returns the percentage, rounded down: 100 is everything.
    pub(super) fn percent(&self) -> usize {
        let (n_reached, n_all) = self.counts();
        (n_reached * 100).checked_div(n_all).unwrap_or(100)
    }
}

impl fmt::Display for Coverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (n_reached, n_all) = self.counts();
        let apis: Vec<&str> = self.apis.iter().map(|api| api.name()).collect();
        write!(f, "{} % ({n_reached} of {n_all}) of {}", self.percent(), apis.join(", "))
    }
}

impl Operation {
    fn of(info: &'static OperationInfo, answered: &[Answered], rights: &BTreeMap<Asked, u64>) -> Self {
        let is_here = |answered: &&Answered| answered.api == info.api.name() && answered.operation == info.id;
        let rights_at = |status: u16| {
            let here = rights
                .iter()
                .filter(move |(asked, _)| (asked.api, asked.operation, asked.status) == (info.api, info.id, status));
            here.map(|(asked, n)| (asked.right, *n)).collect::<Vec<_>>()
        };
        let answer =
            |answered: &Answered| Answer { status: answered.status, n: answered.n, rights: rights_at(answered.status) };
        let answers: Vec<Answer> = answered.iter().filter(is_here).map(answer).collect();
        let items = parts(info).into_iter().map(|part| Item { part, n: n_reached(part, info, &answers) }).collect();
        Self { api: info.api, id: info.id, items, answers }
    }

    pub(super) fn n_requests(&self) -> u64 {
        self.answers.iter().map(|answer| answer.n).sum()
    }
}

fn parts(info: &'static OperationInfo) -> Vec<Part> {
    let statuses = (info.schemas)().statuses(info.id).into_iter().map(Part::Status);
    let rights: Vec<Part> = info.rights.names().map(Part::Right).collect();
    let no_right = (!rights.is_empty()).then_some(Part::NoRight);
    statuses.chain(rights).chain(no_right).collect()
}

fn n_reached(part: Part, info: &'static OperationInfo, answers: &[Answer]) -> u64 {
    let with = |right: Option<&str>, is_counted: fn(u16) -> bool| -> u64 {
        let counted = answers.iter().filter(|answer| is_counted(answer.status));
        counted.flat_map(|answer| &answer.rights).filter(|(held, _)| *held == right).map(|(_, n)| n).sum()
    };
    match part {
        Part::Status(status) => {
            let documented = (info.schemas)().statuses(info.id);
            let is_exact = |answered: &str| documented.contains(&answered);
            let is_met = |answer: &&Answer| {
                let answered = answer.status.to_string();
                answered == status || (!is_exact(&answered) && answered[..1] == status[..1] && status.ends_with("XX"))
            };
            answers.iter().filter(is_met).map(|answer| answer.n).sum()
        }
        Part::Right(right) => with(Some(right), |status| (200..400).contains(&status)),
        Part::NoRight => with(None, |status| status >= 400),
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Status(status) => write!(f, "status {status}"),
            Self::Right(right) => write!(f, "with {right}"),
            Self::NoRight => f.write_str("refused without a right"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::astrom::OPERATIONS;

    /// Goal: a range has what no exact status has, and a right that was refused is not reached.
    #[test]
    fn statuses_and_rights_are_counted_where_they_belong() {
        let info = OPERATIONS.iter().find(|operation| operation.id == "api_token_list").unwrap();
        let answered = [(0, 1), (200, 5), (403, 4), (503, 2), (599, 1)].map(|(status, n)| Answered {
            api: "astrom",
            operation: info.id,
            status,
            n,
        });
        let asked = |status, right| Asked { api: Api::Astrom, operation: info.id, status, right };
        let rights = BTreeMap::from([
            (asked(200, Some("apiTokens.read")), 5),
            (asked(403, None), 3),
            (asked(403, Some("apiTokens.read")), 1),
        ]);
        let operation = Operation::of(info, &answered, &rights);
        let reached = |part| operation.items.iter().find(|item| item.part == part).map(|item| item.n);
        for (part, n) in [
            (Part::Status("200"), Some(5)),
            (Part::Status("403"), Some(4)),
            (Part::Status("404"), Some(0)),
            (Part::Status("5XX"), Some(3)),
            (Part::Right("apiTokens.read"), Some(5)),
            (Part::Right("apiTokens.write"), None),
            (Part::NoRight, Some(3)),
        ] {
            assert_eq!(reached(part), n, "{part}");
        }
        assert_eq!(operation.n_requests(), 13);
    }

    #[test]
    fn percentage_is_rounded_down_and_compared_exactly() {
        let item = |n| Item { part: Part::NoRight, n };
        let items = vec![item(0), item(1), item(7)];
        let operation = Operation { api: Api::Astrom, id: "x", items, answers: Vec::new() };
        let coverage = Coverage { apis: vec![Api::Astrom], operations: vec![operation] };
        assert_eq!((coverage.counts(), coverage.percent()), ((2, 3), 66));
        assert!(coverage.is_at_least(66) && !coverage.is_at_least(67));
        assert_eq!(coverage.to_string(), "66 % (2 of 3) of astrom");
    }
}
