use std::fmt;
use std::net::IpAddr;
use std::time::Duration;

use chrono::{DateTime, Utc};
use http::{Method, Version};
use serde::Serialize;

use super::packed::{Packed, Said};
use crate::generated::Api;
use crate::redaction::Redaction;
use crate::seed::Instant;
#[cfg(doc)]
use crate::world::JournalLimits;

/// An exchange as it was, secrets included. It is never shown; see [`Record::entry`].
pub(crate) struct Record {
    /// Given by the journal.
    pub(crate) number: u64,
    pub(crate) at: DateTime<Utc>,
    pub(crate) elapsed: Duration,
    pub(crate) api: Api,
    pub(crate) operation: Option<&'static str>,
    pub(crate) method: Method,
    pub(crate) version: Version,
    pub(crate) peer: IpAddr,
    pub(crate) status: Option<u16>,
    pub(crate) findings: Vec<String>,
    pub(crate) fault: Option<FaultNote>,
    pub(crate) packed: Packed,
    /// The members of bodies whose values are secrets, according to the document.
    pub(crate) secret_members: &'static [&'static str],
}

/// One exchange, without secrets.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Entry {
    /// The number of the exchange in its world, from 1.
    pub number: u64,
    /// When the request came, in the world's time.
    pub at: DateTime<Utc>,
    /// How long the mock took, in microseconds of the machine, delays of faults included.
    pub elapsed_us: u64,
    /// The API.
    pub api: Api,
    /// The operation id, or `method_not_allowed` at a path that has no such method; `None` at a path that the API does
    /// not have.
    pub operation: Option<&'static str>,
    /// The method.
    pub method: String,
    /// The version of HTTP, as HTTP archives have it: `HTTP/1.1`, `HTTP/2`.
    #[serde(skip)]
    pub http_version: &'static str,
    /// Path and query, secrets replaced by `***`.
    pub target: String,
    /// The tenant that the path names.
    pub tenant: Option<String>,
    /// The public part of the credential that the request showed, whether it was accepted or not.
    pub caller: Option<String>,
    /// The address of the client.
    pub peer: IpAddr,
    /// The status of the answer; `None` if there was none.
    pub status: Option<u16>,
    /// Why the request was refused.
    pub reason: Option<String>,
    /// What the document had against the request.
    pub findings: Vec<String>,
    /// The fault that changed something.
    pub fault: Option<FaultNote>,
    /// The content type of the request.
    pub request_type: Option<String>,
    /// The length of the body of the request, also of one that is not shown.
    pub request_bytes: u64,
    /// The body of the request, secrets replaced by `***`; `None` if there was none, if it is not JSON, or if it was too
    /// long to be [kept](JournalLimits::n_bytes_max).
    pub request_body: Option<String>,
    /// The content type of the answer.
    pub response_type: Option<String>,
    /// The length of the body of the answer, also of one that is not shown.
    pub response_bytes: u64,
    /// The body of the answer as the mock made it, secrets replaced by `***`; `None` without one, or if it was too long
    /// to be kept.
    pub response_body: Option<String>,
}

/// A fault that changed an exchange.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FaultNote {
    /// The number of the fault.
    pub id: u64,
    /// The kind of its effect.
    pub kind: &'static str,
}

impl Record {
    /// Shows the exchange without its secrets.
    pub(super) fn entry(&self) -> Entry {
        let said = self.packed.said();
        let [request_bytes, response_bytes] = self.packed.body_lengths().map(|length| length as u64);
        let redaction = self.redaction();
        let text = |text: &str| redaction.text(text);
        Entry {
            number: self.number,
            // No format has a year of five digits, and a clock that runs may get there.
            at: Instant::nearest(self.at).at(),
            elapsed_us: u64::try_from(self.elapsed.as_micros()).unwrap_or(u64::MAX),
            api: self.api,
            operation: self.operation,
            // A client may send anything as a method, or as the type of a body.
            method: text(self.method.as_str()),
            http_version: version_name(self.version),
            target: redaction.target(),
            tenant: said.tenant.map(text),
            caller: said.caller.map(text),
            peer: self.peer,
            status: self.status,
            reason: said.reason.map(text),
            findings: self.findings.iter().map(|finding| text(finding)).collect(),
            fault: self.fault.clone(),
            request_type: said.request_type.map(text),
            request_bytes,
            request_body: redaction.json(said.request_body, self.secret_members),
            response_type: said.response_type.map(text),
            response_bytes,
            response_body: redaction.json(said.response_body, self.secret_members),
        }
    }

    fn redaction(&self) -> Redaction<'_> {
        Redaction::new(self.api, self.packed.said().target)
    }

    /// Whether the request succeeded, and its method is not for reading alone.
    pub(super) fn may_have_changed_something(&self) -> bool {
        !self.method.is_safe() && self.status.is_some_and(|status| (200..300).contains(&status))
    }

    /// Returns path and query without secrets.
    pub(crate) fn shown_target(&self) -> String {
        self.redaction().target()
    }

    /// Returns the method without secrets.
    pub(crate) fn shown_method(&self) -> String {
        self.redaction().text(self.method.as_str())
    }

    /// Returns why the request was refused, without secrets.
    pub(crate) fn shown_reason(&self) -> Option<String> {
        self.packed.said().reason.map(|reason| self.redaction().text(reason))
    }

    /// Returns the public part of the credential that the request showed.
    pub(crate) fn shown_caller(&self) -> Option<String> {
        self.packed.said().caller.map(|caller| self.redaction().text(caller))
    }

    /// Tells of the exchange in one line: who asked for what, and what became of it. Bodies are left alone.
    pub(crate) fn line(&self) -> String {
        let caller = self.shown_caller().unwrap_or_else(|| "nobody".to_owned());
        let status = self.status.map_or_else(|| "no answer".to_owned(), |status| status.to_string());
        let reason = self.shown_reason().map_or_else(String::new, |reason| format!(" {reason}"));
        let place = self.operation.map_or_else(|| self.shown_target(), str::to_owned);
        format!("{}: {} {place} by {caller}: {status}{reason}", self.number, self.shown_method())
    }

    /// Returns what the document had against the request, without secrets.
    pub(crate) fn shown_findings(&self) -> Vec<String> {
        self.findings.iter().map(|finding| self.redaction().text(finding)).collect()
    }

    /// Whether the request did not get what it asked for.
    pub(crate) fn is_refusal(&self) -> bool {
        self.status.is_none_or(|status| status >= 400) || self.packed.said().reason.is_some()
    }

    /// Returns the tenant that the path names, which may be anything.
    pub(super) fn shown_tenant(&self, said: &Said<'_>) -> Option<String> {
        said.tenant.map(|tenant| self.redaction().text(tenant))
    }

    /// Leaves out what is longer than a part of an exchange may be: bodies, texts, and the findings from the first one on
    /// with which they are too long together.
    pub(super) fn shortened(mut self, part_bytes_max: usize) -> Self {
        let mut n_bytes = 0;
        let fits = |finding: &&String| {
            n_bytes += finding.len();
            n_bytes <= part_bytes_max
        };
        let n_findings = self.findings.iter().take_while(fits).count();
        self.findings.truncate(n_findings);
        self.packed = self.packed.shortened(part_bytes_max);
        self
    }

    /// Returns the bytes of what has no bound of its own.
    pub(super) fn n_bytes(&self) -> usize {
        let findings: usize = self.findings.iter().map(String::len).sum();
        self.packed.n_bytes() + findings
    }
}

fn version_name(version: Version) -> &'static str {
    match version {
        Version::HTTP_2 => "HTTP/2",
        Version::HTTP_10 => "HTTP/1.0",
        _ => "HTTP/1.1",
    }
}

impl fmt::Debug for Record {
    /// Shows no secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.entry().fmt(f)
    }
}
