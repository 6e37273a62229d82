//! What the mock says of itself: the document that its routes emit, and the operation table.

use dropshot::ApiDescription;
use serde_json::{Value, json};

use crate::generated::{self, Api};
use crate::http::{Holders, OperationInfo, Route};

/// Returns what the mock serves of an API, as its routes describe it: `openapi` is the document that they
/// emit, `operations` the table by which requests are authorised and answered, `security` how they show who they are from.
///
/// This is no substitute for the documents in `openapi/`: it has no examples and one response for all
/// errors, because Dropshot knows no more. It is what `cargo xtask drift` compares with them.
pub fn describe(api: Api) -> Value {
    let routes = generated::routes(api);
    let mut document = Value::Null;
    for route in &routes.routes {
        join(&mut document, document_of(api, route));
    }
    let operations = routes.routes.iter().map(|route| (route.info.id.to_owned(), row(route.info)));
    json!({ "openapi": document, "operations": Value::Object(operations.collect()), "security": security(api) })
}

/// Returns how requests show who they are from, as the code says that reads it.
fn security(api: Api) -> Value {
    // A server may be started without a token for its own API.
    let is_optional = !api.is_of_a_world();
    let word = generated::scheme(api);
    json!({ "header": http::header::AUTHORIZATION.as_str(), "word": word, "is_optional": is_optional })
}

/// Returns what Dropshot emits for one operation. Its router knows no literal segment beside a variable one, so it gets
/// each operation by itself.
fn document_of(api: Api, route: &Route) -> Value {
    let mut description = ApiDescription::new();
    // `drift` looks for the operation in this message.
    let message = format!("the operation {} can be described, and does not clash with itself", route.info.id);
    description.register(route.describe()).expect(&message);
    // The routes belong to no version of their own.
    let version = dropshot::semver::Version::new(0, 0, 0);
    description.openapi(api.name(), version).json().expect("Dropshot's own document is JSON")
}

/// Adds to a document what another one has beside it: paths, methods, components. What both have is the same.
fn join(document: &mut Value, other: Value) {
    match (document, other) {
        (Value::Object(members), Value::Object(others)) => {
            for (name, other) in others {
                join(members.entry(name).or_insert(Value::Null), other);
            }
        }
        (document, other) if document.is_null() => *document = other,
        _ => {}
    }
}

fn row(operation: &OperationInfo) -> Value {
    let rights = operation.rights;
    json!({
        "method": operation.method.as_str(),
        "path": operation.path,
        "rights": {
            "within": rights.within.name(),
            "any_of": holders(rights.any_of),
            "own": rights.own.map(holders),
        },
        "safe_to_repeat": operation.safe_to_repeat,
        "success": operation.success,
        "query": operation.query.iter().map(|parameter| parameter.name).collect::<Vec<_>>(),
        "headers": operation.headers.iter().map(|parameter| parameter.name).collect::<Vec<_>>(),
        "media_types": operation.media_types,
    })
}

fn holders(holders: Holders) -> Value {
    match holders {
        Holders::Public => json!("public"),
        Holders::Everyone => json!("everyone"),
        Holders::Any => json!("any"),
        Holders::OneOf(names) => json!(names),
    }
}
