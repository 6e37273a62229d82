//! The mock against its own document: what leaves must be documented.

use bytes::Bytes;
use http::{HeaderMap, Response, header};
use serde_json::{Map, Value};

use super::{Finding, OperationInfo};

/// Returns how a response deviates from the document: its status, headers, media type and body.
///
/// A deviation never quotes the body, which may hold a secret.
pub(super) fn deviations(operation: &OperationInfo, response: &Response<Bytes>) -> Vec<String> {
    let status = response.status().as_u16();
    let Some(documented) = (operation.schemas)().response(operation.id, status) else {
        return vec![format!("{}: the status {status} is not documented", operation.id)];
    };
    let mut found = Vec::new();
    let headers = header_values(response.headers(), |name| documented.is_integer(name));
    found.extend(documented.headers(&headers).iter().map(|finding| describe("header", finding)));
    let media_type = response.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    match (documented.media_types.as_slice(), response.body().as_ref()) {
        ([], []) => {}
        ([], _) => found.push("has a body where the document has none".to_owned()),
        (media_types, bytes) => {
            let essence = media_type.and_then(|value| value.split(';').next()).map(str::trim);
            if !essence.is_some_and(|essence| media_types.contains(&essence)) {
                found.push(format!("the media type {media_type:?} is not one of {media_types:?}"));
            }
            match serde_json::from_slice(bytes) {
                Ok(body) => found.extend(documented.body(&body).iter().map(|finding| describe("body", finding))),
                Err(_) => found.push("the body is not JSON".to_owned()),
            }
        }
    }
    found.iter().map(|deviation| format!("{} {status}: {deviation}", operation.id)).collect()
}

/// Returns headers as their schema sees them: those that `is_integer` names as numbers, all others as texts.
pub(super) fn header_values(headers: &HeaderMap, is_integer: impl Fn(&str) -> bool) -> Value {
    let mut values = Map::new();
    for (name, value) in headers {
        let text = value.to_str().unwrap_or_default();
        let number = is_integer(name.as_str()).then(|| text.parse::<i64>().ok()).flatten();
        values.insert(name.to_string(), number.map_or_else(|| text.into(), Value::from));
    }
    Value::Object(values)
}

fn describe(part: &str, finding: &Finding) -> String {
    let place = finding.path();
    format!("{part}{}{place} breaks {:?}", if place.is_empty() { "" } else { " at " }, finding.rule)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::astra_control::OPERATIONS;

    /// Returns the deviations of a response of `token_create`.
    fn found(status: u16, headers: &[(&str, &str)], body: &str) -> Vec<String> {
        let operation = OPERATIONS.iter().find(|operation| operation.id == "token_create").unwrap();
        let mut response = Response::builder().status(status);
        for (name, value) in headers {
            response = response.header(*name, *value);
        }
        deviations(operation, &response.body(Bytes::from(body.to_owned())).unwrap())
    }

    const PROBLEM_JSON: (&str, &str) = ("content-type", "application/problem+json");
    const PROBLEM: &str = r#"{"type": "t", "title": "t", "detail": "d", "status": "401"}"#;

    #[test]
    fn documented_response_has_no_deviation() {
        let with_parameter = ("content-type", "application/problem+json; charset=utf-8");
        for media_type in [PROBLEM_JSON, with_parameter] {
            assert_eq!(found(401, &[media_type, ("www-authenticate", "Bearer")], PROBLEM), [""; 0]);
        }
    }

    #[test]
    fn status_headers_media_type_and_body_are_compared() {
        for (deviations, expected) in [
            (found(418, &[PROBLEM_JSON], PROBLEM), "token_create: the status 418 is not documented"),
            (found(201, &[], "{}"), "token_create 201: header breaks Required(\"location\")"),
            (
                found(401, &[("content-type", "text/html")], PROBLEM),
                "token_create 401: the media type Some(\"text/html\") is not one of [\"application/problem+json\"]",
            ),
            (found(401, &[PROBLEM_JSON], ""), "token_create 401: the body is not JSON"),
            (
                found(401, &[PROBLEM_JSON], &PROBLEM.replace("\"401\"", "401")),
                "token_create 401: body at status breaks Type([\"string\"])",
            ),
        ] {
            assert!(deviations.iter().any(|deviation| deviation == expected), "{deviations:?}");
        }
    }

    /// Goal: a deviation is printed, so it must not quote what may be a secret.
    #[test]
    fn deviation_does_not_quote_the_body() {
        let body = r#"{"type": ["CANARY"], "title": {"a": "CANARY"}}"#;
        let deviations = found(401, &[PROBLEM_JSON], body);
        assert!(deviations.len() > 1 && !deviations.concat().contains("CANARY"), "{deviations:?}");
    }
}
