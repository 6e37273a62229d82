//! The documents of all APIs, as they are written.
//!
//! They are no operation of the document, because YAML is no JSON body, and need no token: they tell nothing of a world.

use bytes::Bytes;
use dropshot::Body;
use http::{HeaderValue, Method, Response, header};

use super::Problem;
use crate::generated::{astra_control, astrom, control, ops_manager};
use crate::http::{Api, Extra, PathValues};
use crate::names;

const FOLDER: &str = "/_mock/documents";

/// The name of a document is that of its API.
const DOCUMENTS: [(Api, &str); 4] = [
    (Api::Astrom, astrom::DOCUMENT),
    (Api::AstraControl, astra_control::DOCUMENT),
    (Api::OpsManager, ops_manager::DOCUMENT),
    (Api::Control, control::DOCUMENT),
];

/// Returns the paths of all documents.
pub(crate) fn paths() -> impl Iterator<Item = String> {
    DOCUMENTS.iter().map(|(api, _)| format!("{FOLDER}/{}.yaml", api.name()))
}

/// Returns what answers with the documents, which no description shows.
pub(super) fn document() -> Extra {
    let path = "/_mock/documents/{file}";
    Extra { method: Method::GET, path, answer: |_, path| Box::pin(std::future::ready(answer(path))) }
}

fn answer(path: &PathValues) -> Response<Body> {
    let response = find(path.get("file").unwrap_or_default()).map_or_else(
        |problem| problem.render(),
        |text| {
            let mut response = Response::new(Bytes::from_static(text.as_bytes()));
            response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/yaml"));
            response
        },
    );
    response.map(Body::with_content)
}

fn find(file: &str) -> Result<&'static str, Problem> {
    let name = file.strip_suffix(".yaml").unwrap_or_default().replace('-', "_");
    let found = DOCUMENTS.iter().find(|(api, _)| api.name() == name);
    // The first line says that this is a copy.
    let text = found.and_then(|(_, copy)| copy.split_once('\n')).map(|(_, text)| text);
    text.ok_or_else(|| {
        let known: Vec<String> = DOCUMENTS.iter().map(|(api, _)| format!("{}.yaml", api.name())).collect();
        let known: Vec<&str> = known.iter().map(String::as_str).collect();
        Problem::NotFound(format!("there is no such document; {}", names::remedy(file, &known)))
    })
}
