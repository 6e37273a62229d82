use serde_json::{Value, json};

use super::entry::Entry;
use crate::generated::Api;
use crate::redaction::without_secrets;

/// Makes an HTTP Archive of exchanges with a server.
///
/// The mock keeps no headers besides the content types, because others hold credentials; sizes of
/// heads are unknown then, which the format writes as -1.
pub(super) fn log(origin: &str, entries: &[Entry]) -> Value {
    let creator = json!({ "name": env!("CARGO_PKG_NAME"), "version": env!("CARGO_PKG_VERSION") });
    let entries: Vec<Value> = entries.iter().map(|one| entry(origin, one)).collect();
    json!({ "log": { "version": "1.2", "creator": creator, "entries": entries } })
}

fn entry(origin: &str, entry: &Entry) -> Value {
    let elapsed_ms = f64::from(u32::try_from(entry.elapsed_us).unwrap_or(u32::MAX)) / 1_000.0;
    let mut request = json!({
        "method": entry.method,
        "url": format!("{origin}{}", entry.target),
        "httpVersion": entry.http_version,
        "cookies": [],
        "headers": headers(entry.request_type.as_deref()),
        "queryString": query_string(entry.api, &entry.target),
        "headersSize": -1,
        "bodySize": entry.request_bytes,
    });
    if let Some(body) = &entry.request_body {
        let media_type = entry.request_type.as_deref().unwrap_or("application/json");
        request["postData"] = json!({ "mimeType": media_type, "text": body });
    }
    let body = entry.response_body.as_deref().unwrap_or_default();
    json!({
        "startedDateTime": entry.at,
        "time": elapsed_ms,
        "request": request,
        "response": {
            "status": entry.status.unwrap_or(0),
            "statusText": entry.status.and_then(reason_phrase).unwrap_or_default(),
            "httpVersion": entry.http_version,
            "cookies": [],
            "headers": headers(entry.response_type.as_deref()),
            "content": {
                "size": entry.response_bytes,
                "mimeType": entry.response_type.as_deref().unwrap_or_default(),
                "text": body,
            },
            "redirectURL": "",
            "headersSize": -1,
            "bodySize": entry.response_bytes,
        },
        "cache": {},
        "timings": { "send": 0, "wait": elapsed_ms, "receive": 0 },
        "_api": entry.api.name(),
        "_operation": entry.operation,
        "_caller": entry.caller,
        "_reason": entry.reason,
        "_fault": entry.fault,
    })
}

fn reason_phrase(status: u16) -> Option<&'static str> {
    http::StatusCode::from_u16(status).ok()?.canonical_reason()
}

fn headers(content_type: Option<&str>) -> Vec<Value> {
    content_type.map(|value| json!({ "name": "content-type", "value": value })).into_iter().collect()
}

/// Returns the parameters, decoded once: what was encoded more often could still be read.
fn query_string(api: Api, target: &str) -> Vec<Value> {
    let query = target.split_once('?').map_or("", |(_, query)| query);
    let pairs = form_urlencoded::parse(query.as_bytes());
    let shown = |text: &str| without_secrets(api, text);
    pairs.map(|(name, value)| json!({ "name": shown(&name), "value": shown(&value) })).collect()
}
