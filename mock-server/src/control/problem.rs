use std::fmt;

use bytes::Bytes;
use http::header::{self, HeaderValue};
use http::{Response, StatusCode};
use serde_json::Value;

use crate::generated::control::types;
use crate::http::{Explanation, Finding, OperationInfo, Rule, Segment, shown, shown_name};
use crate::names;

/// Why a request to the control API is refused, or has to wait.
pub enum Problem {
    /// The server requires its token, and the request shows none or another one.
    Unauthorized,
    /// An id in the path is malformed.
    InvalidPath(String),
    /// The path names something that is not there.
    NotFound(String),
    /// The path does not have the method; the methods that it has.
    MethodNotAllowed(String),
    /// The query is not as documented.
    InvalidQuery(Vec<String>),
    /// The body is not as documented.
    AgainstSchema(Vec<String>),
    /// The body is as documented and cannot be meant so, or it is no JSON.
    InvalidBody(String),
    /// The body holds a state that makes no world: what is wrong, each with its place.
    InvalidState(Vec<String>),
    /// The body is longer than this many bytes.
    BodyTooLarge(usize),
    /// The state of the server is against it.
    Conflict(String),
    /// The server cannot answer now.
    Failure(StatusCode),
    /// Exchanges are not as they were required to be: what was expected and found, and what came closest.
    NotMet {
        /// What was expected, and what was found.
        expected: String,
        /// The exchanges that came closest.
        closest: Vec<String>,
    },
}

impl Problem {
    /// The problem of a query that the document does not allow.
    pub(super) fn from_query(operation: &OperationInfo, findings: &[Finding]) -> Self {
        let known: Vec<&str> = operation.query.iter().map(|parameter| parameter.name).collect();
        Self::InvalidQuery(findings.iter().map(|finding| sentence(finding, "parameter", &known)).collect())
    }

    /// The problem of a body that the document does not allow.
    pub(super) fn from_body(operation: &OperationInfo, findings: &[Finding]) -> Self {
        if let [Finding { rule: Rule::Format(format), place, .. }] = findings
            && format == "date-time"
        {
            return Self::InvalidBody(no_instant(&shown(place)));
        }
        let members = |finding: &Finding| (operation.schemas)().members(operation.id, &finding.place);
        Self::AgainstSchema(findings.iter().map(|finding| sentence(finding, "member", &members(finding))).collect())
    }

    /// The problem of an id in the path that is not of its form.
    pub(super) fn from_path(finding: &Finding) -> Self {
        let name = finding.member().unwrap_or("an id");
        let what = form(&finding.place).unwrap_or(&finding.message);
        Self::InvalidPath(format!("{name} in the path is malformed: it {what}"))
    }

    /// The problem of exchanges that are not as they were required to be. The report has a line for each that came close.
    pub(super) fn not_met(report: &str) -> Self {
        let mut lines = report.lines().map(str::to_owned);
        Self::NotMet { expected: lines.next().unwrap_or_default(), closest: lines.collect() }
    }

    pub(super) fn status(&self) -> StatusCode {
        match self {
            Self::Unauthorized => StatusCode::UNAUTHORIZED,
            Self::InvalidPath(_)
            | Self::InvalidQuery(_)
            | Self::AgainstSchema(_)
            | Self::InvalidBody(_)
            | Self::InvalidState(_) => StatusCode::BAD_REQUEST,
            Self::NotFound(_) => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed(_) => StatusCode::METHOD_NOT_ALLOWED,
            Self::BodyTooLarge(_) => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Conflict(_) => StatusCode::CONFLICT,
            Self::NotMet { .. } => StatusCode::EXPECTATION_FAILED,
            Self::Failure(status) => *status,
        }
    }

    fn title(&self) -> &'static str {
        match self {
            Self::InvalidPath(_) => "Invalid path",
            Self::InvalidQuery(_) => "Invalid query",
            Self::AgainstSchema(_) | Self::InvalidBody(_) => "Invalid body",
            Self::InvalidState(_) => "Invalid state",
            other => other.status().canonical_reason().unwrap_or("Failure"),
        }
    }

    /// Returns what is wrong, where, and what to do about it.
    pub(super) fn detail(&self) -> String {
        match self {
            Self::Unauthorized => {
                "this server requires its control token; send it as Authorization: Bearer …".to_owned()
            }
            Self::InvalidQuery(_) => {
                "the query is not as the document of this API has it; findings tell in what".to_owned()
            }
            Self::AgainstSchema(_) => {
                "the body is not as the document of this API has it; findings tell in what".to_owned()
            }
            Self::InvalidState(_) => "no world can begin with this state; findings tell why, and where".to_owned(),
            Self::InvalidPath(detail) | Self::NotFound(detail) | Self::InvalidBody(detail) | Self::Conflict(detail) => {
                detail.clone()
            }
            Self::MethodNotAllowed(allow) => format!("this path has the methods {allow}"),
            Self::NotMet { expected, .. } => expected.clone(),
            Self::BodyTooLarge(n_bytes_max) => format!("the body is longer than {n_bytes_max} bytes"),
            Self::Failure(_) => "the server cannot answer now; try again".to_owned(),
        }
    }

    fn findings(&self) -> &[String] {
        match self {
            Self::InvalidQuery(findings) | Self::AgainstSchema(findings) | Self::InvalidState(findings) => findings,
            Self::NotMet { closest, .. } => closest,
            _ => &[],
        }
    }

    pub(super) fn explain(&self) -> Explanation {
        Explanation { reason: self.detail(), findings: self.findings().to_vec() }
    }

    pub(super) fn render(&self) -> Response<Bytes> {
        let findings = self.findings();
        let body = types::Problem {
            type_: "about:blank".to_owned(),
            title: self.title().to_owned(),
            status: self.status().as_u16().into(),
            detail: self.detail(),
            findings: (!findings.is_empty()).then(|| findings.to_vec()),
        };
        let body = serde_json::to_vec(&body).expect("generated types have a JSON form");
        let mut response = Response::new(body.into());
        *response.status_mut() = self.status();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        match self {
            Self::Unauthorized => {
                headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
            }
            Self::MethodNotAllowed(allow) => headers.extend(allow.parse().ok().map(|allow| (header::ALLOW, allow))),
            _ => {}
        }
        response
    }
}

/// Says where a value breaks which rule, and what there is instead. `known` are the names that can stand there, of a
/// `kind` of things. Neither the value is quoted nor a name that is too long to be one: whoever sends a seed to a wrong
/// place would get its secrets back.
fn sentence(finding: &Finding, kind: &str, known: &[&str]) -> String {
    let what = match &finding.rule {
        Rule::Unknown(names) => {
            let shown: Vec<String> = names.iter().map(|name| format!("{:?}", shown_name(name))).collect();
            let meant = names.first().map(|name| names::remedy(name, known)).unwrap_or_default();
            format!("there is no {kind} {} here; {meant}", shown.join(" or "))
        }
        Rule::Enum(values) => {
            let values: Vec<&str> = values.iter().filter_map(Value::as_str).collect();
            let given = finding.value.as_str().unwrap_or_default();
            format!("is none of the values that there are; {}", names::remedy(given, &values))
        }
        Rule::Pattern(_) => form(&finding.place).map_or_else(|| finding.message.clone(), str::to_owned),
        _ => finding.message.clone(),
    };
    match (shown(&finding.place).as_str(), &finding.rule) {
        ("", _) => what,
        (path, Rule::Format(format)) if format == "date-time" => no_instant(path),
        (path, _) => format!("{path}: {what}"),
    }
}

/// Says that a member of a body gives no instant.
pub(super) fn no_instant(member: &str) -> String {
    format!("{member} is no instant of the years 1 to 9999; expected 2030-01-01T00:00:00Z")
}

/// Says what is expected where the pattern of the document tells people little.
fn form(place: &[Segment]) -> Option<&'static str> {
    let Some(Segment::Member(name)) = place.last() else { return None };
    match name.as_str() {
        "world_id" | "fork_of" => {
            Some("is no id of a world; expected eight digits 0-9 and a-f, such as 0badcafe, or default")
        }
        "fault_id" => Some("is no number of a fault; expected digits, such as 1"),
        "snapshot" => Some(
            "is no name of a snapshot; expected up to 64 letters, digits, dots, hyphens and underscores, a letter or digit \
             first",
        ),
        "method" => Some("is no method; expected upper-case letters, such as GET"),
        "advance" => Some("is no duration of days, hours, minutes and seconds, or of weeks; expected P14D or PT1.5S"),
        "retry_after" | "value" => Some("cannot stand in a header; expected printable ASCII"),
        _ => None,
    }
}

impl fmt::Debug for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.title(), self.detail())
    }
}
