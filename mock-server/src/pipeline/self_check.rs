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

fn header_values(headers: &HeaderMap, is_integer: impl Fn(&str) -> bool) -> Value {
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
