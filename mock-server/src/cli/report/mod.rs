//! What a command has reached, as `exec` reports it: for a person, for a CI system, for programs, and as an HTTP Archive.

mod coverage;
mod junit;
mod markdown;

use std::fmt::Write as _;
use std::io;
use std::path::Path;

use serde_json::{Value, json};

use crate::http::{Refusal, Refused};
use crate::{Api, MockServer, Query};

use super::whole_file::{self, Readers};
use coverage::{Answer, Coverage, Item, Operation, Part};

/// What is asked for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asked<'a> {
    /// The least coverage in percent.
    pub(super) percent_min: Option<u8>,
    /// The APIs that count; those that were called, if there is none.
    pub(super) apis: &'a [Api],
}

/// What came of a command.
#[derive(Debug)]
pub(super) struct Report<'a> {
    server: &'a MockServer,
    /// The exit status of the command.
    status: i32,
    percent_min: Option<u8>,
    coverage: Coverage,
    /// The most frequent first.
    refusals: Vec<(Refused, Refusal)>,
    /// The refusals that are in none of them.
    n_refusals_left_out: u64,
}

/// How many kinds of refusals are printed; the files have more.
const KINDS_PRINTED_MAX: usize = 10;

impl<'a> Report<'a> {
    /// Looks at what a server has noted until now.
    pub(super) fn of(server: &'a MockServer, status: i32, asked: Asked<'_>) -> Self {
        let (refusals, n_refusals_left_out) = server.reach().map(|reach| reach.refusals()).unwrap_or_default();
        Self {
            server,
            status,
            percent_min: asked.percent_min,
            coverage: Coverage::of(server, asked.apis),
            refusals,
            n_refusals_left_out,
        }
    }

    /// Says which coverage is too low, if one is.
    pub(super) fn shortfall(&self) -> Option<String> {
        let min = self.percent_min.filter(|min| !self.coverage.is_at_least(*min))?;
        Some(format!("the coverage is {}; --coverage-min asks for {min} %", self.coverage))
    }

    /// Returns what is printed when the command has ended: its coverage, and if it has failed what the mock refused.
    pub(super) fn summary(&self) -> String {
        let mut text = format!("coverage: {}\n", self.coverage);
        if self.status != 0 && !self.refusals.is_empty() {
            text.push_str("refused by the mock:\n");
            for (kind, refusal) in self.refusals.iter().take(KINDS_PRINTED_MAX) {
                let _ = writeln!(text, "  {}", line(kind, refusal));
            }
            let n_more = self.refusals.len().saturating_sub(KINDS_PRINTED_MAX);
            if n_more > 0 {
                let _ = writeln!(text, "  and {n_more} more kinds of refusals");
            }
        }
        text
    }

    /// Writes the files of the report into a folder that is there.
    pub(super) fn write(&self, folder: &Path) -> io::Result<()> {
        let archive = self.server.reach().map(|reach| reach.journal().har(&self.server.origin(), &Query::default()));
        let pretty = |value: &Value| serde_json::to_string_pretty(value).map(|text| text + "\n");
        for (name, text) in [
            ("coverage.json", pretty(&self.as_json())?),
            ("exchanges.har", pretty(&archive.unwrap_or_default())?),
            ("junit.xml", junit::of(self)),
            ("summary.md", markdown::of(self)),
        ] {
            whole_file::write(&folder.join(name), &text, Readers::Everyone)?;
        }
        Ok(())
    }

    fn as_json(&self) -> Value {
        let (n_reached, n_all) = self.coverage.counts();
        let refusals = self.refusals.iter().map(|(kind, refusal)| {
            let Refused { api, operation, status, reason } = kind;
            let Refusal { n, method, target, caller, findings, .. } = refusal;
            let last = json!({ "method": method, "target": target, "caller": caller, "findings": findings });
            json!({ "api": api, "operation": operation, "status": status, "reason": reason, "requests": n, "last": last })
        });
        json!({
            "format": 1,
            "command": { "status": self.status },
            "coverage": {
                "percent": self.coverage.percent(),
                "percent_min": self.percent_min,
                "reached": n_reached,
                "of": n_all,
                "apis": self.coverage.apis,
            },
            "operations": self.coverage.operations.iter().map(operation_json).collect::<Vec<_>>(),
            "refusals": refusals.collect::<Vec<_>>(),
            "refusals_left_out": self.n_refusals_left_out,
        })
    }
}

/// Says what was refused, how often and why.
fn line(kind: &Refused, refusal: &Refusal) -> String {
    let what = kind.operation.map_or_else(|| refusal.target.clone(), str::to_owned);
    let who = refusal.caller.as_deref().unwrap_or("nobody");
    let status = kind.status.map_or_else(|| "no answer".to_owned(), |status| status.to_string());
    let findings = refusal.findings.iter().map(|finding| format!("; {finding}"));
    format!("{} × {} {what} by {who}: {status}: {}", refusal.n, refusal.method, kind.reason)
        + &findings.collect::<String>()
}

fn operation_json(operation: &Operation) -> Value {
    let part = |item: &Item| match item.part {
        Part::Status(status) => json!({ "status": status, "requests": item.n }),
        Part::Right(right) => json!({ "right": right, "requests": item.n }),
        Part::NoRight => json!({ "right": null, "requests": item.n }),
    };
    let answer = |answer: &Answer| {
        let right = |(right, n): &(Option<&str>, u64)| json!({ "right": right, "requests": n });
        json!({
            "status": answer.status,
            "requests": answer.n,
            "rights": answer.rights.iter().map(right).collect::<Vec<_>>(),
        })
    };
    json!({
        "api": operation.api,
        "operation": operation.id,
        "requests": operation.n_requests(),
        "items": operation.items.iter().map(part).collect::<Vec<_>>(),
        "answers": operation.answers.iter().map(answer).collect::<Vec<_>>(),
    })
}
