use std::collections::BTreeMap;

use serde::Serialize;

use super::archive::{self, Place};
use super::reached::Reached;
use crate::generated::{Api, contract};
use crate::http::{Traffic, judge};

/// What archives say of an API, for programs.
#[derive(Debug, Serialize)]
pub struct Report {
    /// The number of exchanges.
    pub n_exchanges: usize,
    /// The number of operations that occurred, and how many there are.
    pub n_operations: (usize, usize),
    /// What is to be told.
    pub told: Vec<Told>,
    /// What of the document was reached, as a table.
    pub reached: String,
}

/// Something that deviates from the document, or an archive that cannot be read.
#[derive(Debug, Serialize)]
pub struct Told {
    /// The kind of deviation; `archive` if it is none.
    pub rule: String,
    /// The archive, as it was named.
    pub archive: String,
    /// The line of the first exchange that has it.
    pub line: usize,
    /// Its column.
    pub column: usize,
    /// What it is.
    pub message: String,
}

/// Compares archives, each with its name and its text, with the document of an API. A deviation is told once, with its
/// number.
pub fn compare(api: Api, archives: &[(String, String)]) -> Report {
    let contract = contract(api);
    let mut reached = Reached::default();
    let mut deviations: BTreeMap<(&str, &'static str, String), (Place, usize)> = BTreeMap::new();
    let (mut told, mut n_exchanges) = (Vec::new(), 0);
    for (name, text) in archives {
        let exchanges = match archive::read(text) {
            Ok(exchanges) => exchanges,
            Err(error) => {
                let (Place { line, column }, message) = (error.place, error.reason);
                told.push(Told { rule: "archive".to_owned(), archive: name.clone(), line, column, message });
                continue;
            }
        };
        n_exchanges += exchanges.len();
        for exchange in &exchanges {
            let traffic = Traffic {
                method: &exchange.method,
                target: &exchange.target,
                request_headers: &exchange.request_headers,
                request_body: &exchange.request_body,
                response: &exchange.response,
                is_whole: false,
            };
            let verdict = judge(&contract, &traffic);
            if let Some(operation) = verdict.operation {
                reached.add(operation, exchange);
            }
            for deviation in verdict.deviations {
                let key = (name.as_str(), deviation.rule, deviation.to_string());
                deviations.entry(key).or_insert((exchange.place, 0)).1 += 1;
            }
        }
    }
    told.extend(deviations.into_iter().map(|((archive, rule, message), (place, n))| {
        let more = if n > 1 { format!(" ({n} times, first here)") } else { String::new() };
        let message = format!("{message}{more}");
        Told { rule: rule.to_owned(), archive: archive.to_owned(), line: place.line, column: place.column, message }
    }));
    told.sort_by(|a, b| (&a.archive, a.line, a.column).cmp(&(&b.archive, b.line, b.column)));
    let n_operations = (reached.n_operations(), contract.operations.len());
    Report { n_exchanges, n_operations, told, reached: reached.render(api, contract.operations) }
}
