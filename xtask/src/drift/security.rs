use serde_json::{Value, json};

use crate::finding::Finding;
use crate::model::{Api, Security};

const REPAIR: &str =
    "let the mock read what the document says, where it reads the credentials of this API, or correct the document";

/// Compares how a document says that callers show who they are with how the mock says that it reads it.
pub(super) fn compare(api: &Api, described: &Value) -> Option<Finding> {
    let document = api.security.as_ref().map_or(Value::Null, said);
    let place = api.security.as_ref().map_or(api.document.place, |security| security.place);
    let message = format!("the document says {document}, the mock reads {described}");
    (document != *described).then(|| Finding::error("drift/security", &api.file, message, REPAIR).at(place))
}

fn said(security: &Security) -> Value {
    json!({
        "header": security.scheme.header().to_lowercase(),
        "word": security.scheme.word(),
        "is_optional": security.is_optional,
    })
}
