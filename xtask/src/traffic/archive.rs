use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::Value;
use serde_json::value::RawValue;

use crate::yaml::{Data, Node, Place, YamlError};

/// A request with its answer.
#[derive(Debug, Clone)]
pub(super) struct Exchange {
    /// Where it stands in the archive.
    pub(super) place: Place,
    pub(super) method: String,
    /// The path of the URL, as it was sent.
    pub(super) path: String,
    /// The query, decoded, in the order in which it was sent.
    pub(super) query: Vec<(String, String)>,
    /// The headers of the request, names in lower case; many recorders leave out those with credentials.
    pub(super) request_headers: Vec<(String, String)>,
    pub(super) request_body: Option<String>,
    pub(super) status: u16,
    /// The headers of the answer, names in lower case.
    pub(super) headers: Vec<(String, String)>,
    pub(super) media_type: String,
    pub(super) response_body: Option<String>,
}

/// Reads an HTTP Archive, which is JSON. Entries without an answer are left out: the connection broke.
pub(super) fn read(text: &str) -> Result<Vec<Exchange>, YamlError> {
    let start = Place { line: 1, column: 1 };
    // Some recorders begin with a byte-order mark.
    let json = text.trim_start_matches('\u{feff}');
    if let Err(error) = serde_json::from_str::<BTreeMap<String, &RawValue>>(json) {
        let place = Place { line: error.line().max(1), column: error.column().max(1) };
        return Err(YamlError { place, reason: format!("no JSON object: {error}") });
    }
    let reason = || YamlError { place: start, reason: "no HTTP Archive: it has no log.entries".to_owned() };
    let entries = entries(json).ok_or_else(reason)?;
    let mut exchanges = Vec::new();
    let mut lines = Lines { text: json, offset: 0, place: start };
    for entry in entries {
        let place = lines.place_of(entry.get());
        let reason = || "the entry has no request with `method` and `url`".to_owned();
        let value: Value =
            serde_json::from_str(entry.get()).map_err(|error| YamlError { place, reason: error.to_string() })?;
        let exchange = read_entry(&Node::from_json(&value)).ok_or_else(|| YamlError { place, reason: reason() })?;
        exchanges.extend(Some(Exchange { place, ..exchange }).filter(|exchange| exchange.status > 0));
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

fn read_entry(entry: &Node) -> Option<Exchange> {
    let request = entry.get("request")?;
    let url = text(request, "url")?;
    let after_scheme = url.split_once("://").map_or(url, |(_, rest)| rest);
    let target = after_scheme.find('/').map_or("/", |slash| &after_scheme[slash..]);
    let path = target.split(['?', '#']).next().unwrap_or(target);
    let response = entry.get("response");
    let content = response.and_then(|response| response.get("content"));
    let status = response.and_then(|response| response.get("status")).map(Node::to_json).and_then(|s| s.as_u64());
    Some(Exchange {
        place: entry.place,
        method: text(request, "method")?.to_uppercase(),
        path: path.to_owned(),
        query: pairs(request, "queryString"),
        request_headers: lower(pairs(request, "headers")),
        request_body: body(request.get("postData")),
        status: status.and_then(|status| u16::try_from(status).ok()).unwrap_or_default(),
        headers: response.map(|response| lower(pairs(response, "headers"))).unwrap_or_default(),
        media_type: content.and_then(|content| text(content, "mimeType")).unwrap_or_default().to_owned(),
        response_body: body(content),
    })
}

/// Returns the text of a body that is not empty. Some recorders encode all of them.
fn body(holder: Option<&Node>) -> Option<String> {
    let holder = holder?;
    let body = text(holder, "text").filter(|text| !text.is_empty())?;
    let decoded = (text(holder, "encoding") == Some("base64")).then(|| BASE64.decode(body).ok()).flatten();
    Some(decoded.map_or_else(|| body.to_owned(), |bytes| String::from_utf8_lossy(&bytes).into_owned()))
}

fn text<'a>(node: &'a Node, member: &str) -> Option<&'a str> {
    node.get(member).and_then(Node::as_str)
}

/// Returns the members `name` and `value` of the elements of a list.
fn pairs(node: &Node, member: &str) -> Vec<(String, String)> {
    let Some(Data::Sequence(items)) = node.get(member).map(|node| &node.data) else { return Vec::new() };
    items.iter().filter_map(|item| Some((text(item, "name")?.to_owned(), text(item, "value")?.to_owned()))).collect()
}

fn lower(pairs: Vec<(String, String)>) -> Vec<(String, String)> {
    pairs.into_iter().map(|(name, value)| (name.to_lowercase(), value)).collect()
}

/// Reads a body, unless it is no JSON.
pub(super) fn json(body: &str) -> Option<Value> {
    serde_json::from_str(body).ok()
}
