//! The mock against its own document: what leaves must be documented.

use bytes::Bytes;
use http::{HeaderMap, Response, StatusCode, header};
use serde_json::Value;

use super::routed::{Refused, allow};
use super::schemas::DocumentedResponse;
use super::{Deviation, Holders, OperationInfo, ValueKind};
use crate::redaction::shown_name;

/// Returns how a response deviates from the document: its status, headers, media type and body.
///
/// A deviation never quotes the body, which may hold a secret.
pub(super) fn deviations(operation: &OperationInfo, response: &Response<Bytes>) -> Vec<Deviation> {
    let status = response.status().as_u16();
    let Some(documented) = (operation.schemas)().response(operation.id, status) else {
        return vec![Deviation::new("status", format!("{}: the status {status} is not documented", operation.id))];
    };
    let mut found = header_deviations(&documented, response);
    found.extend(content_deviations(&documented, response));
    found.into_iter().map(|deviation| deviation.of(&format!("{} {status}", operation.id))).collect()
}

/// Returns how the headers of a response deviate from the document.
pub(super) fn header_deviations(documented: &DocumentedResponse<'_>, response: &Response<Bytes>) -> Vec<Deviation> {
    let headers = header_values(response.headers(), |name| documented.kind(name));
    documented.headers(&headers).iter().map(|finding| Deviation::of_finding("header", "header", finding)).collect()
}

/// Returns how media type and body of a response deviate from the document.
pub(super) fn content_deviations(documented: &DocumentedResponse<'_>, response: &Response<Bytes>) -> Vec<Deviation> {
    let mut found = Vec::new();
    let media_type = response.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    match (documented.media_types.as_slice(), response.body().as_ref()) {
        ([], []) => {}
        ([], _) => found.push(Deviation::new("body", "has a body where the document has none")),
        (media_types, bytes) => {
            let essence = media_type.and_then(|value| value.split(';').next()).map(str::trim);
            if !essence.is_some_and(|essence| media_types.contains(&essence)) {
                let shown = essence.map(shown_name);
                let text = format!("the media type {shown:?} is not one of {media_types:?}");
                found.push(Deviation::new("media-type", text));
            }
            match documented.read(bytes) {
                Some(body) => {
                    let findings = documented.body(&body);
                    found.extend(findings.iter().map(|finding| Deviation::of_finding("value", "body", finding)));
                }
                None => found.push(Deviation::new("body", "the body is not JSON")),
            }
        }
    }
    found
}

/// Returns how the refusal of a request without an operation deviates from the document.
///
/// 405 is no status of any operation: whoever calls an operation has used its method. So the document does not list it,
/// and neither the 404 of a path that it does not have. What the document says all the same is what a refusal looks
/// like, and which methods a path has. Everything else that is answered here, a 401 for example, is that of an operation.
pub(super) fn refusal_deviations(refused: Refused<'_>, response: &Response<Bytes>) -> Vec<Deviation> {
    // What refuses a method asks for credentials, although an operation of the path may not.
    let asks = |operation: &&&OperationInfo| operation.rights.any_of != Holders::Public;
    let Some(like) = refused.here.iter().find(asks).copied().or(refused.like) else { return Vec::new() };
    let mut found = Vec::new();
    match (refused.allow, response.status()) {
        // A page or a stream is in no document.
        (Some(_), StatusCode::METHOD_NOT_ALLOWED) if refused.here.is_empty() => {}
        (Some(_), StatusCode::METHOD_NOT_ALLOWED) => {
            let expected = allow(refused.here.iter().map(|operation| &operation.method));
            let allow = response.headers().get(header::ALLOW);
            if allow.is_none_or(|allow| allow.as_bytes() != expected.as_bytes()) {
                found.push(Deviation::new("header", format!("Allow is {allow:?} and the path has {expected}")));
            }
        }
        (None, StatusCode::NOT_FOUND) => {}
        _ => return deviations(like, response),
    }
    match (like.schemas)().refusal(like.id) {
        Some(documented) => found.extend(content_deviations(&documented, response)),
        None => found.push(Deviation::new("status", "the document has no refusals here")),
    }
    let (path, status) = (like.path, response.status().as_u16());
    found.into_iter().map(|deviation| deviation.of(&format!("{path} {status}"))).collect()
}

/// Returns headers as their schema sees them: `kind` tells what the text of each stands for.
pub(super) fn header_values(headers: &HeaderMap, kind: impl Fn(&str) -> ValueKind) -> Value {
    let values = headers.iter().map(|(name, value)| {
        let value = kind(name.as_str()).read(value.to_str().unwrap_or_default());
        (name.to_string(), value)
    });
    Value::Object(values.collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::astra_control::OPERATIONS;
    use crate::http::PathValues;

    /// Returns the deviations of a response of `token_create`.
    fn found(status: u16, headers: &[(&str, &str)], body: &str) -> Vec<String> {
        let operation = OPERATIONS.iter().find(|operation| operation.id == "token_create").unwrap();
        let mut response = Response::builder().status(status);
        for (name, value) in headers {
            response = response.header(*name, *value);
        }
        let deviations = deviations(operation, &response.body(Bytes::from(body.to_owned())).unwrap());
        deviations.iter().map(ToString::to_string).collect()
    }

    const PROBLEM_JSON: (&str, &str) = ("content-type", "application/problem+json");
    const PROBLEM: &str = r#"{"type": "about:blank", "title": "t", "detail": "d", "status": "401"}"#;

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
            (
                found(401, &[("content-type", "dt0c01.CANARYCANARYCANARYCANARY.CANARY; charset=utf-8")], PROBLEM),
                "token_create 401: the media type Some(\"(a long name)\") is not one of [\"application/problem+json\"]",
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

    /// Returns the deviations of the refusal of a request to astrom that has no operation.
    fn found_at(ids: &[&str], status: u16, headers: &[(&str, &str)], body: &str) -> Vec<String> {
        let of_astrom = crate::generated::astrom::OPERATIONS;
        let here: Vec<&OperationInfo> = of_astrom.iter().filter(|operation| ids.contains(&operation.id)).collect();
        let mut response = Response::builder().status(status);
        for (name, value) in headers {
            response = response.header(*name, *value);
        }
        let (path, allow) = (PathValues::default(), (!here.is_empty()).then_some("as it was sent"));
        let refused = Refused { here: &here, like: of_astrom.first(), allow, path: &path, hint: "" };
        let deviations = refusal_deviations(refused, &response.body(Bytes::from(body.to_owned())).unwrap());
        deviations.iter().map(ToString::to_string).collect()
    }

    const ASTROM_JSON: (&str, &str) = ("content-type", "application/json; charset=utf-8");
    const ASTROM_ERROR: &str = r#"{"error": {"code": 405, "message": "m"}}"#;
    const LOOKUP: &[&str] = &["api_token_lookup"];
    const OF_A_TOKEN: &[&str] = &["api_token_get", "api_token_update", "api_token_delete"];

    #[test]
    fn refused_method_allows_what_the_document_has_at_the_path() {
        for (ids, allow) in [(OF_A_TOKEN, "DELETE, GET, HEAD, PUT"), (LOOKUP, "POST")] {
            assert_eq!(found_at(ids, 405, &[("allow", allow), ASTROM_JSON], ASTROM_ERROR), [""; 0], "{ids:?}");
        }
        let expected = "Allow is Some(\"DELETE, GET, PUT\") and the path has POST";
        let found = found_at(LOOKUP, 405, &[("allow", "DELETE, GET, PUT"), ASTROM_JSON], ASTROM_ERROR);
        assert_eq!(found, [format!("/e/{{environment_id}}/api/v2/apiTokens/lookup 405: {expected}")]);
        let found = found_at(LOOKUP, 405, &[ASTROM_JSON], ASTROM_ERROR);
        assert!(found.len() == 1 && found[0].ends_with("Allow is None and the path has POST"), "{found:?}");
    }

    #[test]
    fn refused_request_looks_like_any_refusal() {
        let allow = ("allow", "POST");
        for (found, expected) in [
            (found_at(LOOKUP, 405, &[allow, ("content-type", "text/html")], ASTROM_ERROR), "the media type"),
            (found_at(LOOKUP, 405, &[allow, ASTROM_JSON], "no JSON"), "the body is not JSON"),
            (
                found_at(LOOKUP, 405, &[allow, ASTROM_JSON], r#"{"error": {"code": "405"}}"#),
                "body at error.code breaks",
            ),
            (found_at(LOOKUP, 418, &[ASTROM_JSON], ASTROM_ERROR), "the status 418 is not documented"),
            (found_at(LOOKUP, 401, &[ASTROM_JSON], r#"{"error": 401}"#), "body at error breaks"),
            (found_at(&[], 404, &[("content-type", "text/html")], ASTROM_ERROR), "the media type"),
            (found_at(&[], 404, &[ASTROM_JSON], r#"{"error": 404}"#), "body at error breaks"),
            (found_at(&[], 418, &[ASTROM_JSON], ASTROM_ERROR), "the status 418 is not documented"),
        ] {
            assert!(found.len() == 1 && found[0].contains(expected), "{expected}: {found:?}");
        }
        assert_eq!(found_at(LOOKUP, 401, &[ASTROM_JSON], ASTROM_ERROR), [""; 0]);
        assert_eq!(found_at(&[], 404, &[ASTROM_JSON], ASTROM_ERROR), [""; 0]);
    }

    /// Goal: a deviation is printed, so it must not quote what may be a secret.
    #[test]
    fn deviation_does_not_quote_the_body() {
        let body = r#"{"type": ["CANARY"], "title": {"a": "CANARY"}}"#;
        let deviations = found(401, &[PROBLEM_JSON], body);
        assert!(deviations.len() > 1 && !deviations.concat().contains("CANARY"), "{deviations:?}");
    }
}
