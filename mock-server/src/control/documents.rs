//! The documents of all APIs, as they are written and as JSON.
//!
//! They are no operation of the document, because YAML is no JSON body, and need no token: they tell nothing of a world.

use std::borrow::Cow;

use bytes::Bytes;
use dropshot::Body;
use http::{HeaderValue, Response, header};

use super::{Problem, document_json};
use crate::generated::Api;
use crate::http::{App, Extra, PathValues};
use crate::names;

const FOLDER: &str = "/_mock/documents";

/// A notation of a document, by the ending of its file.
struct Notation {
    ending: &'static str,
    media_type: &'static str,
    write: fn(&'static str) -> Cow<'static, str>,
}

static NOTATIONS: [Notation; 2] = [
    Notation { ending: ".yaml", media_type: "application/yaml", write: Cow::Borrowed },
    Notation { ending: ".json", media_type: "application/json", write: json },
];

fn json(document: &'static str) -> Cow<'static, str> {
    Cow::Owned(document_json::of_yaml(document).expect("the server was generated from the documents"))
}

/// Returns the paths of all documents.
pub(crate) fn paths() -> impl Iterator<Item = String> {
    Api::ALL.iter().map(|api| format!("{FOLDER}/{}.yaml", api.name()))
}

/// Returns what answers with the documents, which no description shows.
pub(super) fn document() -> Extra {
    Extra::get("/_mock/documents/{file}", |rqctx, path| Box::pin(std::future::ready(answer(rqctx.context(), path))))
}

fn answer(app: &App, path: &PathValues) -> Response<Body> {
    let response = find(app, path.get("file").unwrap_or_default()).map_or_else(
        |problem| problem.render(),
        |(document, notation)| {
            let bytes = match (notation.write)(document) {
                Cow::Borrowed(text) => Bytes::from_static(text.as_bytes()),
                Cow::Owned(text) => text.into(),
            };
            let mut response = Response::new(bytes);
            response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(notation.media_type));
            response
        },
    );
    response.map(Body::with_content)
}

/// Returns the document that a file is named after, and its notation.
fn find(app: &App, file: &str) -> Result<(&'static str, &'static Notation), Problem> {
    let notation = NOTATIONS.iter().find_map(|notation| Some((file.strip_suffix(notation.ending)?, notation)));
    let found = notation.and_then(|(name, notation)| {
        let copy = app.routes.document(Api::of_name(&name.replace('-', "_"))?)?;
        // The first line says that this is a copy.
        Some((copy.split_once('\n')?.1, notation))
    });
    found.ok_or_else(|| {
        let names = Api::ALL.iter().map(|api| api.name());
        let known = names.flat_map(|name| NOTATIONS.each_ref().map(|notation| format!("{name}{}", notation.ending)));
        let known: Vec<String> = known.collect();
        let known: Vec<&str> = known.iter().map(String::as_str).collect();
        Problem::NotFound(format!("there is no such document; {}", names::remedy(file, &known)))
    })
}
