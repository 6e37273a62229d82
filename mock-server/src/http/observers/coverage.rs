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

use super::Finished;
use crate::http::incoming::Content;
use crate::http::read::{self, query_values};
use crate::http::self_check::header_values;
use crate::http::walk::documented_places;
use crate::http::{Exchange, OperationInfo, Vendor};

/// The environment variable that names the folder for what went over the wire. Each process writes
/// one file there, `<program>.<process id>.seen`.
pub const COVERAGE_FOLDER: &str = "TOKENWRIGHT_COVERAGE";

/// The record of this process, if there is one; opened at the first answer that is checked.
static RECORD: LazyLock<Option<Record>> = LazyLock::new(|| {
    let folder = env::var_os(COVERAGE_FOLDER)?;
    Record::create(Path::new(&folder)).inspect_err(|error| tracing::warn!(%error, "no coverage is recorded")).ok()
});

/// Notes a request that was carried out, where answers are checked.
pub(in crate::http) fn carried_out<V: Vendor>(
    exchange: &Exchange<'_>,
    operation: &OperationInfo,
    content: Option<&Content>,
) {
    let is_checked = exchange.app.is_some_and(|app| app.self_check.is_on);
    let Some(record) = RECORD.as_ref().filter(|_| is_checked) else { return };
    let (query, _) = query_values::<V>(exchange, operation);
    let body = content.and_then(Content::whole).map(AsRef::as_ref);
    let asked = Asked { query: &query, headers: &read::header_values(exchange, operation), body };
    record.request(operation, &asked);
}

/// Notes which parts of the document an answer has shown.
pub(super) fn note<V: Vendor>(finished: &Finished<'_, V>) {
    let answered = finished.routed.operation.zip(finished.outcome.response.as_ref());
    let answered = answered.filter(|_| finished.is_documented());
    if let Some(((operation, response), record)) = answered.zip(RECORD.as_ref()) {
        record.response(operation, response);
    }
}

/// What a request has brought, read by its document.
struct Asked<'a> {
    query: &'a Value,
    headers: &'a Map<String, Value>,
    body: Option<&'a [u8]>,
}

/// What was seen, in memory and in a file.
#[derive(Debug)]
struct Record(Mutex<Seen>);

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
    fn request(&self, operation: &OperationInfo, asked: &Asked<'_>) {
        let Asked { query, headers, body } = *asked;
        let document = (operation.schemas)().document();
        let root = format!("/operations/{}", operation.id);
        let mut places: Vec<String> = headers.keys().map(|name| format!("{root}/headers/{name}")).collect();
        places.extend(documented_places(document, &format!("{root}/query"), query));
        if let Some(body) = body.and_then(|bytes| serde_json::from_slice(bytes).ok()) {
            places.extend(documented_places(document, &format!("{root}/body"), &body));
        }
        for place in places {
            self.note(operation, "request", &place);
        }
    }

    /// Notes the status, the headers and the body of a response.
    fn response(&self, operation: &OperationInfo, response: &Response<Bytes>) {
        let status = response.status();
        self.note(operation, status.as_str(), "");
        let schemas = (operation.schemas)();
        let Some(documented) = schemas.response(operation.id, status.as_u16()) else {
            return;
        };
        let headers = header_values(response.headers(), |name| documented.kind(name));
        let mut places = documented_places(schemas.document(), &format!("{}/headers", documented.place()), &headers);
        if let Ok(body) = serde_json::from_slice(response.body()) {
            places.extend(documented_places(schemas.document(), &format!("{}/body", documented.place()), &body));
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
        let asked = Asked { query: &Value::Object(Map::new()), headers: &headers, body: Some(body) };
        for _ in 0..2 {
            record.request(update, &asked);
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
}
