use std::collections::BTreeMap;
use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Response, Uri, header};
use serde_json::Value;
use serde_json::value::RawValue;

/// A position in an archive, counted from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    /// The line.
    pub line: usize,
    /// The column in bytes.
    pub column: usize,
}

impl Place {
    /// Where a text begins.
    const START: Self = Self { line: 1, column: 1 };
}

/// Why a text is no HTTP Archive.
#[derive(Debug)]
pub(super) struct Unreadable {
    pub(super) place: Place,
    pub(super) reason: String,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.place.line, self.place.column, self.reason)
    }
}

/// A request with its answer.
#[derive(Debug, Clone)]
pub(super) struct Exchange {
    /// Where it stands in the archive.
    pub(super) place: Place,
    pub(super) method: Method,
    /// The path of the URL as it was sent, and the query as the archive lists it.
    pub(super) target: Uri,
    /// Many recorders leave out those with credentials.
    pub(super) request_headers: HeaderMap,
    pub(super) request_body: Bytes,
    pub(super) response: Response<Bytes>,
}

/// Reads an HTTP Archive, which is JSON. Entries without an answer are left out: the connection broke.
pub(super) fn read(text: &str) -> Result<Vec<Exchange>, Unreadable> {
    // Some recorders begin with a byte-order mark.
    let json = text.trim_start_matches('\u{feff}');
    if let Err(error) = serde_json::from_str::<BTreeMap<String, &RawValue>>(json) {
        let place = Place { line: error.line().max(1), column: error.column().max(1) };
        return Err(Unreadable { place, reason: format!("no JSON object: {error}") });
    }
    let reason = || Unreadable { place: Place::START, reason: "no HTTP Archive: it has no log.entries".to_owned() };
    let entries = entries(json).ok_or_else(reason)?;
    let mut exchanges = Vec::new();
    let mut lines = Lines { text: json, offset: 0, place: Place::START };
    for entry in entries {
        let place = lines.place_of(entry.get());
        let reason = || "the entry has no request with `method` and `url`".to_owned();
        let value: Value =
            serde_json::from_str(entry.get()).map_err(|error| Unreadable { place, reason: error.to_string() })?;
        let request = value.get("request").ok_or_else(|| Unreadable { place, reason: reason() })?;
        if let Some(response) = response(&value) {
            let exchange = read_request(request, place, response);
            exchanges.push(exchange.ok_or_else(|| Unreadable { place, reason: reason() })?);
        } else if target(request).is_none() {
            return Err(Unreadable { place, reason: reason() });
        }
    }
    Ok(exchanges)
}

/// Returns the texts of the entries.
fn entries(json: &str) -> Option<Vec<&RawValue>> {
    let members = |text| serde_json::from_str::<BTreeMap<String, &RawValue>>(text).ok();
    let log = *members(json)?.get("log")?;
    serde_json::from_str(members(log.get())?.get("entries")?.get()).ok()
}

/// A text with a place in it that only moves on.
struct Lines<'a> {
    text: &'a str,
    offset: usize,
    place: Place,
}

impl Lines<'_> {
    /// Returns where a part of the text begins, which lies behind the last one.
    fn place_of(&mut self, part: &str) -> Place {
        let offset = part.as_ptr().addr().saturating_sub(self.text.as_ptr().addr());
        for byte in self.text.as_bytes().get(self.offset..offset).unwrap_or_default() {
            if *byte == b'\n' {
                self.place = Place { line: self.place.line + 1, column: 1 };
            } else {
                self.place.column += 1;
            }
        }
        self.offset = offset;
        self.place
    }
}

fn read_request(request: &Value, place: Place, response: Response<Bytes>) -> Option<Exchange> {
    Some(Exchange {
        place,
        method: text(request, "method")?.to_uppercase().parse().ok()?,
        target: target(request)?,
        request_headers: headers(request),
        request_body: body(request.get("postData")),
        response,
    })
}

/// Returns path and query of a request.
fn target(request: &Value) -> Option<Uri> {
    let url = text(request, "url")?;
    let after_scheme = url.split_once("://").map_or(url, |(_, rest)| rest);
    let target = after_scheme.find('/').map_or("/", |slash| &after_scheme[slash..]);
    let path = target.split(['?', '#']).next().unwrap_or(target);
    let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs(request, "queryString")).finish();
    let question_mark = if query.is_empty() { "" } else { "?" };
    format!("{path}{question_mark}{query}").parse().ok()
}

/// Returns the answer of an entry; `None` if the connection broke.
fn response(entry: &Value) -> Option<Response<Bytes>> {
    let recorded = entry.get("response")?;
    let status = u16::try_from(recorded.get("status")?.as_u64()?).ok()?;
    let content = recorded.get("content");
    let mut response = Response::builder().status(status).body(body(content)).ok()?;
    *response.headers_mut() = headers(recorded);
    let media_type = content.and_then(|content| text(content, "mimeType")).filter(|media_type| !media_type.is_empty());
    if let Some(value) = media_type.and_then(|media_type| HeaderValue::from_str(media_type).ok()) {
        response.headers_mut().insert(header::CONTENT_TYPE, value);
    }
    Some(response)
}

/// Returns the bytes of a body. Some recorders encode all of them.
fn body(holder: Option<&Value>) -> Bytes {
    let Some(body) = holder.and_then(|holder| text(holder, "text")) else { return Bytes::new() };
    let is_encoded = holder.and_then(|holder| text(holder, "encoding")) == Some("base64");
    let decoded = is_encoded.then(|| BASE64.decode(body).ok()).flatten();
    decoded.unwrap_or_else(|| body.as_bytes().to_owned()).into()
}

fn text<'a>(value: &'a Value, member: &str) -> Option<&'a str> {
    value.get(member).and_then(Value::as_str)
}

/// Returns the members `name` and `value` of the elements of a list.
fn pairs<'a>(value: &'a Value, member: &str) -> Vec<(&'a str, &'a str)> {
    let items = value.get(member).and_then(Value::as_array).into_iter().flatten();
    items.filter_map(|item| Some((text(item, "name")?, text(item, "value")?))).collect()
}

/// Returns headers; what HTTP does not take as one is none.
fn headers(holder: &Value) -> HeaderMap {
    let read = |(name, value): (&str, &str)| {
        Some((name.to_lowercase().parse::<HeaderName>().ok()?, HeaderValue::from_str(value).ok()?))
    };
    pairs(holder, "headers").into_iter().filter_map(read).collect()
}
