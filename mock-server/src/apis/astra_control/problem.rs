use std::collections::HashSet;

use bytes::Bytes;
use http::header::{self, HeaderValue};
use http::{Method, Response, StatusCode};
use serde::Serialize;

use super::refusal::{Lack, Refusal};
use super::role::Reach;
use crate::http::{Exchange, Explanation, Finding, Holders, OperationInfo, Rule, shown_name};

/// A refusal in the vendor's terms.
///
/// The numbers, titles and details are the vendor's; see `Problem` in `openapi/astra-control.yaml`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// What a `PUT` or `DELETE` names is not there.
    ResourceNotFound,
    /// What a `GET` or `POST` names is not there; the vendor has this also for a single token.
    CollectionNotFound,
    /// No bearer token was sent.
    MissingBearer,
    /// The bearer token does not work.
    InvalidBearer,
    /// These query parameters are wrong.
    InvalidQuery(Vec<Reason>),
    /// The operation takes no query parameters; these were sent.
    QueryNotSupported(Vec<Reason>),
    /// The body is not JSON.
    NotJson,
    /// The body is against the schema; the text says how.
    AgainstSchema(String),
    /// These members of the body are refused beyond the schema.
    InvalidFields(Vec<Reason>),
    /// These members of the body conflict with stored values.
    Conflict(Vec<Reason>),
    /// The caller may not do this: why, which the answer hides.
    NotPermitted(String),
    /// A conditional header does not hold.
    PreconditionFailed,
    /// The path has no such method.
    MethodNotSupported {
        /// The value of `Allow`.
        allow: String,
    },
    /// The body is too large.
    BodyTooLarge,
    /// The service is down.
    ServiceUnavailable,
    /// The server failed.
    ServerFailed,
    /// A status that the vendor's catalogue has no problem for.
    Other(StatusCode),
}

/// What was refused, and why.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct Reason {
    /// The query parameter, or the member of the body.
    pub name: String,
    /// Why, in words.
    pub reason: String,
}

impl Reason {
    /// A reason about `name`.
    pub(super) fn new(name: impl Into<String>, reason: impl ToString) -> Self {
        Self { name: name.into(), reason: reason.to_string() }
    }
}

/// What the vendor fixes for each problem number.
struct Facts {
    /// `None` outside of the catalogue.
    number: Option<u16>,
    status: StatusCode,
    title: &'static str,
    detail: &'static str,
}

#[derive(Serialize)]
struct Body<'a> {
    r#type: String,
    title: &'static str,
    detail: &'static str,
    status: &'a str,
    #[serde(rename = "correlationID")]
    correlation_id: String,
    #[serde(rename = "invalidParams", skip_serializing_if = "Option::is_none")]
    invalid_params: Option<&'a [Reason]>,
    #[serde(rename = "invalidFields", skip_serializing_if = "Option::is_none")]
    invalid_fields: Option<&'a [Reason]>,
    #[serde(rename = "schemaValidationFailure", skip_serializing_if = "Option::is_none")]
    schema_validation_failure: Option<&'a str>,
}

const MEDIA_TYPE: HeaderValue = HeaderValue::from_static("application/problem+json");

impl Problem {
    /// The problem that answers an account's refusal.
    pub(super) fn from_refusal(refusal: Refusal, operation: &OperationInfo) -> Self {
        match refusal {
            Refusal::Revoked => Self::InvalidBearer,
            Refusal::NotPermitted(lack) => Self::NotPermitted(lack_in_words(lack, operation)),
            Refusal::NotFound if [Method::PUT, Method::DELETE].contains(&operation.method) => Self::ResourceNotFound,
            Refusal::NotFound => Self::CollectionNotFound,
            Refusal::PreconditionFailed => Self::PreconditionFailed,
        }
    }

    /// The problem of a query that the document does not allow.
    pub(super) fn from_query(findings: &[Finding]) -> Self {
        let reason = |finding: &Finding| Reason::new(finding.member().unwrap_or_default(), in_words(&finding.rule));
        Self::invalid_query(findings.iter().map(reason))
    }

    /// The problem of wrong query parameters; a reason that comes twice is given once.
    pub(super) fn invalid_query(reasons: impl IntoIterator<Item = Reason>) -> Self {
        let mut given = HashSet::new();
        Self::InvalidQuery(reasons.into_iter().filter(|reason| given.insert(reason.clone())).collect())
    }

    /// The problem of a body that the document does not allow. Says what is wrong with the first few
    /// members, and quotes no value: a body may hold a secret.
    pub(super) fn from_body(findings: &[Finding]) -> Self {
        const FINDINGS_MAX: usize = 5;
        let failures = findings.iter().take(FINDINGS_MAX).map(|finding| match finding.path().as_str() {
            "" => in_words(&finding.rule),
            path => format!("{path}: {}", in_words(&finding.rule)),
        });
        Self::AgainstSchema(failures.collect::<Vec<_>>().join("; "))
    }

    /// The problem of a server that fails with this status.
    pub(super) fn failure(status: StatusCode) -> Self {
        match status {
            StatusCode::UNAUTHORIZED => Self::InvalidBearer,
            StatusCode::FORBIDDEN => Self::NotPermitted(String::new()),
            StatusCode::NOT_FOUND => Self::CollectionNotFound,
            StatusCode::INTERNAL_SERVER_ERROR => Self::ServerFailed,
            StatusCode::SERVICE_UNAVAILABLE => Self::ServiceUnavailable,
            other => Self::Other(other),
        }
    }

    /// Says why, with each reason that the answer gives.
    pub(super) fn explain(&self) -> Explanation {
        let Facts { title, detail, .. } = self.facts();
        let reasons = self.invalid_params().or_else(|| self.invalid_fields()).unwrap_or_default();
        let mut findings: Vec<String> =
            reasons.iter().map(|given| format!("{}: {}", given.name, given.reason)).collect();
        findings.extend(self.schema_validation_failure().map(str::to_owned));
        Explanation { reason: format!("{title}: {detail}"), findings }
    }

    /// Renders the problem with a correlation id of its own.
    pub(super) fn render(&self, exchange: &Exchange<'_>) -> Response<Bytes> {
        let facts = self.facts();
        let body = Body {
            r#type: facts.number.map_or_else(
                || "about:blank".to_owned(),
                |number| format!("https://astra.netapp.io/problems/{number}"),
            ),
            title: facts.title,
            detail: facts.detail,
            status: facts.status.as_str(),
            correlation_id: exchange.world.ids.uuid_v4().to_string(),
            invalid_params: self.invalid_params(),
            invalid_fields: self.invalid_fields(),
            schema_validation_failure: self.schema_validation_failure(),
        };
        let bytes = serde_json::to_vec(&body).expect("texts have a JSON form");
        let mut response = Response::new(Bytes::from(bytes));
        *response.status_mut() = facts.status;
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, MEDIA_TYPE);
        if facts.status == StatusCode::UNAUTHORIZED {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        if let Self::MethodNotSupported { allow } = self
            && let Ok(allow) = HeaderValue::from_str(allow)
        {
            headers.insert(header::ALLOW, allow);
        }
        response
    }

    fn invalid_params(&self) -> Option<&[Reason]> {
        match self {
            Self::InvalidQuery(reasons) | Self::QueryNotSupported(reasons) => Some(reasons),
            _ => None,
        }
    }

    fn invalid_fields(&self) -> Option<&[Reason]> {
        match self {
            Self::InvalidFields(reasons) | Self::Conflict(reasons) => Some(reasons),
            _ => None,
        }
    }

    fn schema_validation_failure(&self) -> Option<&str> {
        match self {
            Self::AgainstSchema(failure) => Some(failure),
            _ => None,
        }
    }

    fn facts(&self) -> Facts {
        let (number, status, title, detail) = match self {
            Self::ResourceNotFound => {
                (1, 404, "Resource not found", "The resource specified in the request URI wasn't found.")
            }
            Self::CollectionNotFound => {
                (2, 404, "Collection not found", "The collection specified in the request URI wasn't found.")
            }
            Self::MissingBearer => {
                (3, 401, "Missing bearer token", "The request is missing the required bearer token.")
            }
            Self::InvalidBearer => {
                (4, 401, "Invalid bearer token", "The bearer token provided is invalid, revoked, or doesn't exist.")
            }
            Self::InvalidQuery(_) => (5, 400, "Invalid query parameters", "The supplied query parameters are invalid."),
            Self::QueryNotSupported(_) => (
                6,
                400,
                "Query parameters not supported",
                "The supplied query parameters aren't supported for this endpoint.",
            ),
            Self::NotJson => (7, 400, "Invalid JSON payload", "The request body is not valid JSON."),
            Self::AgainstSchema(_) => {
                (8, 400, "Invalid JSON resource", "The request body JSON doesn't conform to the schema.")
            }
            Self::InvalidFields(_) => {
                (9, 400, "Invalid JSON resource", "The request body JSON didn't pass extended validation.")
            }
            Self::Conflict(_) => (
                10,
                409,
                "JSON resource conflict",
                "The request body JSON contains a field that conflicts with an idempotent value.",
            ),
            Self::NotPermitted(_) => (11, 403, "Operation not permitted", "The requested operation isn't permitted."),
            Self::PreconditionFailed => (38, 412, "Precondition not met", "The conditional headers aren't satisfied."),
            Self::MethodNotSupported { .. } => {
                (69, 405, "Method not supported", "The requested method isn't supported for the specified resource.")
            }
            Self::BodyTooLarge => (85, 413, "Request body too large", "The request body is too large."),
            Self::ServiceUnavailable => (24, 503, "Service unavailable", "The service is unavailable."),
            Self::ServerFailed => (34, 500, "Internal server error", "The server was unable to process this request."),
            Self::Other(status) => {
                let title = status.canonical_reason().unwrap_or("Unexpected error");
                return Facts { number: None, status: *status, title, detail: title };
            }
        };
        let status = StatusCode::from_u16(status).expect("the statuses above are valid");
        Facts { number: Some(number), status, title, detail }
    }
}

/// Says what a caller lacks.
fn lack_in_words(lack: Lack, operation: &OperationInfo) -> String {
    let holders = |holders: Holders| match holders {
        Holders::OneOf([]) => "nobody may do this".to_owned(),
        Holders::OneOf(roles) => format!("it takes one of {}", roles.join(", ")),
        Holders::Public | Holders::Everyone | Holders::Any => {
            "the oversight of the account does not allow it".to_owned()
        }
    };
    match lack {
        Lack::Disabled { user } => format!("the user {user} of the token is disabled"),
        Lack::OtherAccount { own } => format!("the token is of the account {own}"),
        Lack::Role(Reach::Own { caller }) => {
            let needed = holders(operation.rights.own.unwrap_or(operation.rights.any_of));
            format!("the user is {}; {needed}", caller.as_str())
        }
        Lack::Role(Reach::Other { caller, target }) => {
            let needed = holders(operation.rights.any_of);
            format!(
                "the user is {}, and the tokens are of another user, who is {}; {needed}",
                caller.as_str(),
                target.as_str()
            )
        }
    }
}

/// Says what a rule asks for.
fn in_words(rule: &Rule) -> String {
    match rule {
        Rule::Type(types) => format!("must be of type {}", types.join(" or ")),
        Rule::Required(member) => format!("{member} is missing"),
        Rule::Unknown(members) => format!("unknown: {}", shortened(members)),
        Rule::Enum(_) => "is none of the allowed values".to_owned(),
        Rule::MinLength(limit) => format!("shorter than {limit} characters"),
        Rule::MaxLength(limit) => format!("longer than {limit} characters"),
        Rule::Pattern(pattern) => format!("does not match {pattern}"),
        Rule::Format(format) => format!("is no {format}"),
        Rule::Minimum(limit) => format!("less than {limit}"),
        Rule::Maximum(limit) => format!("more than {limit}"),
        Rule::MinItems(limit) => format!("has fewer than {limit} items"),
        Rule::MaxItems(limit) => format!("has more than {limit} items"),
        Rule::UniqueItems => "has an item twice".to_owned(),
        Rule::MinProperties(limit) => format!("has fewer than {limit} members"),
        Rule::MaxProperties(limit) => format!("has more than {limit} members"),
        Rule::Other(keyword) => format!("breaks the rule {keyword}"),
    }
}

/// Lists the first few names, without those that are too long to be names.
fn shortened(names: &[String]) -> String {
    const NAMES_MAX: usize = 5;
    names.iter().take(NAMES_MAX).map(|name| shown_name(name)).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::http::Segment;

    fn finding(place: &[&str], rule: Rule) -> Finding {
        let place = place.iter().map(|name| Segment::Member((*name).to_owned())).collect();
        Finding { place, rule, value: Value::String("canary".to_owned()), message: "canary".to_owned() }
    }

    #[test]
    fn schema_failures_name_place_and_rule_and_no_value() {
        let findings = [
            finding(&["name"], Rule::MaxLength(63)),
            finding(&[], Rule::Unknown(vec!["token".to_owned()])),
            finding(&["metadata", "labels"], Rule::UniqueItems),
        ];
        let expected = "name: longer than 63 characters; unknown: token; metadata.labels: has an item twice";
        assert_eq!(Problem::from_body(&findings), Problem::AgainstSchema(expected.to_owned()));
    }

    #[test]
    fn long_lists_of_failures_are_cut() {
        let names = vec!["x".repeat(10_000); 20];
        let findings = vec![finding(&[], Rule::Unknown(names)); 20];
        let Problem::AgainstSchema(failure) = Problem::from_body(&findings) else { panic!("not problem 8") };
        assert!(failure.len() < 2_000, "{}", failure.len());
    }

    #[test]
    fn equal_reasons_are_given_once() {
        let findings = vec![finding(&["filter"], Rule::Pattern("^a$".to_owned())); 2];
        let expected = vec![Reason::new("filter", "does not match ^a$")];
        assert_eq!(Problem::from_query(&findings), Problem::InvalidQuery(expected));
    }
}
