//! What went over the wire, for the report of what a test suite covers.
//!
//! The server writes it down, not the clients: so it holds for every client alike, and only for what
//! was answered. A line is written when something is first seen in the process; thousands of requests
//! leave a few hundred lines, and a process that dies keeps those it has written.
//!
//! Each line has four columns, separated by tabs: API, operation, `request` or the status of the
//! response, and the place of a property as a JSON Pointer into the document's schemas. Without a place it
//! says that the response occurred. Values are never written. Of requests only those count that
//! were carried out: a property that was only ever refused has not been covered.
//!
//! Nothing is written unless the answers are checked and the environment names a folder.

use std::collections::HashSet;
use std::env;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;
use std::sync::{LazyLock, Mutex, PoisonError};

use bytes::Bytes;
use http::Response;
use serde_json::{Map, Value};

use super::OperationInfo;
use super::self_check::header_values;

/// The environment variable that names the folder for what went over the wire. Each process writes
/// one file there, `<program>.<process id>.seen`.
pub const COVERAGE_FOLDER: &str = "TOKENWRIGHT_COVERAGE";

static RECORD: LazyLock<Option<Record>> = LazyLock::new(|| {
    let folder = env::var_os(COVERAGE_FOLDER)?;
    Record::create(Path::new(&folder)).inspect_err(|error| tracing::warn!(%error, "no coverage is recorded")).ok()
});

/// Returns the record of this process, if there is one.
pub(super) fn record() -> Option<&'static Record> {
    RECORD.as_ref()
}

/// What was seen, in memory and in a file.
#[derive(Debug)]
pub(super) struct Record(Mutex<Seen>);

#[derive(Debug)]
struct Seen {
    lines: HashSet<String>,
    file: File,
}

impl Record {
    fn create(folder: &Path) -> io::Result<Self> {
        fs::create_dir_all(folder)?;
        let program = env::current_exe()?;
        let program = program.file_stem().unwrap_or_default().to_string_lossy();
        let file = File::create(folder.join(format!("{program}.{}.seen", std::process::id())))?;
        Ok(Self(Mutex::new(Seen { lines: HashSet::new(), file })))
    }

    /// Notes the parameters and the body of a request that was carried out.
    pub(super) fn request(
        &self,
        operation: &OperationInfo,
        query: &Value,
        headers: &Map<String, Value>,
        body: Option<&[u8]>,
    ) {
        let document = (operation.schemas)().document();
        let root = format!("/operations/{}", operation.id);
        let mut places: Vec<String> = headers.keys().map(|name| format!("{root}/headers/{name}")).collect();
        walk(document, &format!("{root}/query"), query, &mut places);
        if let Some(body) = body.and_then(|bytes| serde_json::from_slice(bytes).ok()) {
            walk(document, &format!("{root}/body"), &body, &mut places);
        }
        for place in places {
            self.note(operation, "request", &place);
        }
    }

    /// Notes the status, the headers and the body of a response.
    pub(super) fn response(&self, operation: &OperationInfo, response: &Response<Bytes>) {
        let status = response.status();
        self.note(operation, status.as_str(), "");
        let schemas = (operation.schemas)();
        let Some(documented) = schemas.response(operation.id, status.as_u16()) else {
            return;
        };
        let mut places = Vec::new();
        let headers = header_values(response.headers(), |name| documented.is_integer(name));
        walk(schemas.document(), &format!("{}/headers", documented.place()), &headers, &mut places);
        if let Ok(body) = serde_json::from_slice(response.body()) {
            walk(schemas.document(), &format!("{}/body", documented.place()), &body, &mut places);
        }
        for place in places {
            self.note(operation, status.as_str(), &place);
        }
    }

    fn note(&self, operation: &OperationInfo, part: &str, place: &str) {
        let line = format!("{}\t{}\t{part}\t{place}\n", operation.api.name(), operation.id);
        let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if !seen.lines.contains(&line) {
            // A line that cannot be written will be missed by the report.
            let _ = seen.file.write_all(line.as_bytes());
            seen.lines.insert(line);
        }
    }
}

/// Collects the places of the properties that a value has, going through schema and value together. A
/// branch of `oneOf` that is written in place counts as one.
///
/// The value is known to be valid, or will be reported. The validator itself cannot tell: it annotates
/// no properties where `additionalProperties` is false.
fn walk(document: &Value, place: &str, value: &Value, places: &mut Vec<String>) {
    let Some(schema) = document.pointer(place) else {
        return;
    };
    if let Some(target) = target(schema) {
        return walk(document, target, value, places);
    }
    for (number, branch) in schema.get("oneOf").and_then(Value::as_array).into_iter().flatten().enumerate() {
        if fits(document, branch, value) {
            let place = format!("{place}/oneOf/{number}");
            walk(document, &place, value, places);
            places.extend(target(branch).is_none().then_some(place));
        }
    }
    match value {
        Value::Array(items) => items.iter().for_each(|item| walk(document, &format!("{place}/items"), item, places)),
        Value::Object(members) => {
            for (name, member) in members {
                let is_declared = schema.get("properties").is_some_and(|properties| properties.get(name).is_some());
                let has_others = schema.get("additionalProperties").is_some_and(Value::is_object);
                let place = match (is_declared, has_others) {
                    (true, _) => format!("{place}/properties/{name}"),
                    (false, true) => format!("{place}/additionalProperties"),
                    (false, false) => continue,
                };
                walk(document, &place, member, places);
                places.push(place);
            }
        }
        _ => {}
    }
}

/// Returns what a schema refers to, as a JSON Pointer.
fn target(schema: &Value) -> Option<&str> {
    schema.get("$ref")?.as_str()?.strip_prefix('#')
}

/// Whether a valid value is of this branch of `oneOf`. The branches in the documents differ in the type or in the
/// members that are required.
fn fits(document: &Value, branch: &Value, value: &Value) -> bool {
    let branch = target(branch).and_then(|place| document.pointer(place)).unwrap_or(branch);
    let is_type = match branch.get("type").and_then(Value::as_str) {
        Some("object") => value.is_object(),
        Some("array") => value.is_array(),
        _ => true,
    };
    let required = branch.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    is_type && required.into_iter().all(|name| value.get(name).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::astra_control::OPERATIONS;

    /// Goal: what is written is what occurred, once, and never a value.
    #[test]
    fn record_names_places_and_no_values() {
        let folder = tempfile::tempdir().unwrap();
        let record = Record::create(folder.path()).unwrap();
        let update = OPERATIONS.iter().find(|operation| operation.id == "token_update").unwrap();
        let body = br#"{"type": "application/astra-token", "version": "1.0", "metadata": {"labels": []}}"#;
        let headers = Map::from_iter([("If-Match".to_owned(), Value::from("\"1\""))]);
        for _ in 0..2 {
            record.request(update, &Value::Object(Map::new()), &headers, Some(body));
            let done = Response::builder().status(204).body(Bytes::new()).unwrap();
            record.response(update, &done);
        }
        let problem = br#"{"type": "a", "title": "b", "detail": "c", "status": "401"}"#;
        let refusal = Response::builder().status(401).header("www-authenticate", "Bearer");
        record.response(update, &refusal.body(Bytes::from_static(problem)).unwrap());
        let file = fs::read_dir(folder.path()).unwrap().next().unwrap().unwrap();
        let text = fs::read_to_string(file.path()).unwrap();
        let mut lines: Vec<&str> =
            text.lines().map(|line| line.strip_prefix("astra_control\ttoken_update\t").unwrap()).collect();
        lines.sort_unstable();
        let schemas = "/components/schemas";
        let mut expected = vec![
            "204\t".to_owned(),
            "401\t".to_owned(),
            "401\t/operations/token_update/responses/401/headers/properties/www-authenticate".to_owned(),
            "request\t/operations/token_update/headers/If-Match".to_owned(),
            format!("request\t{schemas}/Metadata/properties/labels"),
        ];
        expected.extend(
            ["type", "title", "detail", "status"].map(|name| format!("401\t{schemas}/Problem/properties/{name}")),
        );
        expected.extend(
            ["type", "version", "metadata"].map(|name| format!("request\t{schemas}/TokenUpdate/properties/{name}")),
        );
        expected.sort_unstable();
        assert_eq!(lines, expected);
    }

    #[test]
    fn walk_goes_through_references_lists_and_branches() {
        let document = serde_json::json!({
            "root": {"type": "array", "items": {"oneOf": [
                {"$ref": "#/a"}, {"$ref": "#/b"}, {"type": "array", "items": {}},
            ]}},
            "a": {"type": "object", "properties": {"x": {}, "y": {}}, "required": ["x"], "additionalProperties": false},
            "b": {"type": "object", "properties": {"z": {"$ref": "#/c"}}, "required": ["z"]},
            "c": {"type": "object", "additionalProperties": {"type": "string"}},
        });
        for (value, expected) in [
            (serde_json::json!([]), &[][..]),
            (serde_json::json!([{"x": 1}]), &["/a/properties/x"]),
            (serde_json::json!([{"z": {}, "more": 1}]), &["/b/properties/z"]),
            (serde_json::json!([{"z": {"n": "1"}}]), &["/c/additionalProperties", "/b/properties/z"]),
            (serde_json::json!([[1]]), &["/root/items/oneOf/2"]),
        ] {
            let mut places = Vec::new();
            walk(&document, "/root", &value, &mut places);
            assert_eq!(places, expected, "{value}");
        }
    }
}
