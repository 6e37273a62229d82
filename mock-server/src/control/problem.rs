use std::fmt;

use bytes::Bytes;
use http::header::{self, HeaderValue};
use http::{Response, StatusCode};

use crate::generated::control::types;
use crate::pipeline::{Explanation, Finding, Postponement, Rule, Segment, shown, shown_name};

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
    /// It is too early to answer.
    TooEarly(Postponement),
}

impl Problem {
    /// The problem of a query that the document does not allow.
    pub(super) fn from_query(findings: &[Finding]) -> Self {
        Self::InvalidQuery(findings.iter().map(sentence).collect())
    }

    /// The problem of a body that the document does not allow.
    pub(super) fn from_body(findings: &[Finding]) -> Self {
        Self::AgainstSchema(findings.iter().map(sentence).collect())
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
            Self::Failure(status) => *status,
            Self::TooEarly(_) => StatusCode::SERVICE_UNAVAILABLE,
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
            Self::BodyTooLarge(n_bytes_max) => format!("the body is longer than {n_bytes_max} bytes"),
            Self::Failure(_) | Self::TooEarly(_) => "the server cannot answer now; try again".to_owned(),
        }
    }

    fn findings(&self) -> &[String] {
        match self {
            Self::InvalidQuery(findings) | Self::AgainstSchema(findings) | Self::InvalidState(findings) => findings,
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

/// Says where a value breaks which rule. Neither the value is quoted nor a name that is too long to be one: whoever
/// sends a seed to a wrong place would get its secrets back.
fn sentence(finding: &Finding) -> String {
    let what = match &finding.rule {
        Rule::Unknown(names) => {
            let names: Vec<String> = names.iter().map(|name| format!("{:?}", shown_name(name))).collect();
            format!("there is no member {} here", names.join(" or "))
        }
        Rule::Pattern(_) => form(&finding.place).map_or_else(|| finding.message.clone(), str::to_owned),
        _ => finding.message.clone(),
    };
    match shown(&finding.place).as_str() {
        "" => what,
        path => format!("{path}: {what}"),
    }
}

/// Says what is expected where the pattern of the document tells people little.
fn form(place: &[Segment]) -> Option<&'static str> {
    let Some(Segment::Member(name)) = place.last() else { return None };
    match name.as_str() {
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
