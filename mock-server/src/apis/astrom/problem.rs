//! Refusals and how they look on the wire.

use std::borrow::Cow;

use bytes::Bytes;
use http::header::ALLOW;
use http::{HeaderValue, Response, StatusCode};
use serde::Serialize;

use super::environment::Refused;
use super::tenant_token::StepRefused;
use super::violation::Violation;
use super::wire;
use crate::http::Explanation;

/// A refusal: a status, a message and, if input is to blame, what is wrong with it.
#[derive(Debug)]
pub struct Problem {
    status: StatusCode,
    message: Cow<'static, str>,
    violations: Vec<Violation>,
    allow: Option<HeaderValue>,
}

impl Problem {
    fn new(status: StatusCode, message: impl Into<Cow<'static, str>>) -> Self {
        Self { status, message: message.into(), violations: Vec::new(), allow: None }
    }

    /// The path names no environment of the cluster.
    pub(super) fn environment_unknown(id: &str) -> Self {
        Self::new(StatusCode::NOT_FOUND, format!("failed to resolve tenant <{id}>"))
    }

    /// The request carries no credentials.
    pub(super) fn credentials_missing() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "Missing authorization parameter.")
    }

    /// The credentials are unknown, wrong, disabled or expired; which of them stays untold.
    pub(super) fn credentials_invalid() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "Token Authentication failed")
    }

    /// The calling token holds none of `scopes`, each given with its name for people; if the list is
    /// empty, any scope would have done.
    pub(super) fn scope_missing(scopes: &[(&str, &str)]) -> Self {
        let mut message = "Token is missing required scope.".to_owned();
        for (i, (scope, name)) in scopes.iter().enumerate() {
            message += if i == 0 { " Use one of: " } else { ", " };
            message += scope;
            if !name.is_empty() {
                message += &format!(" ({name})");
            }
        }
        Self::new(StatusCode::FORBIDDEN, message)
    }

    /// The calling token is a personal access token, which the operation does not take.
    pub(super) fn personal_token_refused() -> Self {
        Self::new(StatusCode::FORBIDDEN, "Personal access tokens are not accepted for this operation")
    }

    /// Values of the input are not acceptable; there is at least one violation.
    pub(super) fn constraints_violated(violations: Vec<Violation>) -> Self {
        Self { violations, ..Self::new(StatusCode::BAD_REQUEST, "Constraints violated.") }
    }

    /// The body is not JSON, or not of the declared types. `path` leads to the value, `line` and
    /// `column` count from one; what is not known is left out.
    pub(super) fn json_unmappable(path: &str, place: Option<(usize, usize)>) -> Self {
        let mut message = "Could not map JSON".to_owned();
        if !path.is_empty() {
            message += &format!(" at '{path}'");
        }
        if let Some((line, column)) = place {
            message += &format!(" near line {line} column {column}");
        }
        Self::new(StatusCode::BAD_REQUEST, message)
    }

    /// No token of the environment has the id or the secret.
    pub(super) fn token_unknown() -> Self {
        Self::new(StatusCode::NOT_FOUND, "Token does not exist")
    }

    /// The path has no such method; `allow` lists those it has.
    pub(super) fn method_not_allowed(allow: &str) -> Self {
        let refusal = Self::new(StatusCode::METHOD_NOT_ALLOWED, "Method not allowed");
        Self { allow: HeaderValue::from_str(allow).ok(), ..refusal }
    }

    /// The API does not have the path.
    pub(super) fn path_unknown() -> Self {
        Self::new(StatusCode::NOT_FOUND, "HTTP 404 Not Found")
    }

    /// The body is declared as something else than JSON, or as encoded. The words are those of the Java framework
    /// for web services, as for a path that the server does not have.
    pub(super) fn media_type_unsupported() -> Self {
        Self::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "HTTP 415 Unsupported Media Type")
    }

    /// The client takes no JSON.
    pub(super) fn not_acceptable() -> Self {
        Self::new(StatusCode::NOT_ACCEPTABLE, "HTTP 406 Not Acceptable")
    }

    /// The body is longer than the server takes.
    pub(super) fn payload_too_large() -> Self {
        Self::new(StatusCode::PAYLOAD_TOO_LARGE, "Request payload exceeds the limit of 1 MB")
    }

    /// The server fails with this status.
    pub(super) fn failure(status: StatusCode) -> Self {
        match status {
            StatusCode::UNAUTHORIZED => Self::credentials_invalid(),
            StatusCode::FORBIDDEN => Self::scope_missing(&[]),
            StatusCode::NOT_FOUND => Self::token_unknown(),
            StatusCode::TOO_MANY_REQUESTS => Self::new(status, "Too many requests"),
            StatusCode::INTERNAL_SERVER_ERROR => Self::new(status, "Internal server error"),
            StatusCode::SERVICE_UNAVAILABLE => Self::new(status, "Service unavailable"),
            other => Self::new(status, other.canonical_reason().unwrap_or("Unexpected error")),
        }
    }

    /// Whether the credentials are to blame.
    pub(super) fn is_of_credentials(&self) -> bool {
        self.status == StatusCode::UNAUTHORIZED
    }

    /// Says why, with the path and the message of each violation.
    pub(super) fn explain(&self) -> Explanation {
        let findings = self.violations.iter().map(|violation| format!("{}: {}", violation.path, violation.message));
        Explanation { reason: self.message.clone().into_owned(), findings: findings.collect() }
    }

    /// Renders the refusal with the vendor's headers.
    pub(super) fn into_response(self) -> Response<Bytes> {
        let error =
            Error { code: self.status.as_u16(), message: &self.message, constraint_violations: &self.violations };
        let mut response = wire::json(self.status, &Envelope { error });
        if let Some(allow) = self.allow {
            response.headers_mut().insert(ALLOW, allow);
        }
        response
    }
}

impl From<StepRefused> for Problem {
    fn from(refused: StepRefused) -> Self {
        Self::new(StatusCode::BAD_REQUEST, refused.to_string())
    }
}

impl From<Refused> for Problem {
    fn from(refused: Refused) -> Self {
        let message = refused.to_string();
        match refused {
            Refused::Unknown => Self::token_unknown(),
            Refused::DisablesItself => Self::constraints_violated(vec![Violation::body("enabled", message)]),
            Refused::DeletesItself => Self::constraints_violated(vec![Violation::path("id", message)]),
            Refused::PersonalAccessTokensOff => {
                Self::constraints_violated(vec![Violation::body("personalAccessToken", message)])
            }
            Refused::OtherOwner => Self::new(StatusCode::FORBIDDEN, message),
        }
    }
}

#[derive(Serialize)]
struct Envelope<'a> {
    error: Error<'a>,
}

/// The generated type cannot send `location` as null, so refusals have one of their own.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Error<'a> {
    code: u16,
    message: &'a str,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    constraint_violations: &'a [Violation],
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(problem: Problem) -> String {
        String::from_utf8(problem.into_response().into_body().to_vec()).unwrap()
    }

    #[test]
    fn violations_carry_a_null_location() {
        let violation = Violation::query("pageSize", "must be greater than or equal to 100");
        assert_eq!(
            body(Problem::constraints_violated(vec![violation])),
            r#"{"error":{"code":400,"message":"Constraints violated.","constraintViolations":[{"path":"pageSize","message":"must be greater than or equal to 100","parameterLocation":"QUERY","location":null}]}}"#
        );
    }

    #[test]
    fn plain_errors_have_no_list_of_violations() {
        assert_eq!(
            body(Problem::credentials_missing()),
            r#"{"error":{"code":401,"message":"Missing authorization parameter."}}"#
        );
    }

    #[test]
    fn missing_scopes_are_listed_with_their_names() {
        for (scopes, expected) in [
            (&[][..], "Token is missing required scope."),
            (&[("a.read", "Read a")], "Token is missing required scope. Use one of: a.read (Read a)"),
            (&[("a", "A"), ("b", "")], "Token is missing required scope. Use one of: a (A), b"),
        ] {
            assert_eq!(Problem::scope_missing(scopes).message, expected);
        }
    }

    #[test]
    fn unmappable_json_names_what_is_known_of_the_place() {
        for (path, place, expected) in [
            ("scopes[0]", Some((1, 32)), "Could not map JSON at 'scopes[0]' near line 1 column 32"),
            ("", Some((2, 5)), "Could not map JSON near line 2 column 5"),
            ("", None, "Could not map JSON"),
        ] {
            assert_eq!(Problem::json_unmappable(path, place).message, expected);
        }
    }
}
