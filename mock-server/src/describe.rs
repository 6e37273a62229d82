//! What the mock says of itself: the document that its routes emit, and the operation table.

use serde_json::{Value, json};

use crate::pipeline::{Api, Holders, OperationInfo, Routes};
use crate::{astra_control, astrom, control, generated, ops_manager};

/// Returns what the mock serves of an API, as its routes describe it: `openapi` is the document that they
/// emit, `operations` the table by which requests are authorised and answered.
///
/// This is no substitute for the documents in `openapi/`: it has no examples and one response for all
/// errors, because Dropshot knows no more. It is what `cargo xtask drift` compares with them.
///
/// # Example
///
/// ```
/// use tokenwright_mock::{Api, describe};
///
/// let described = describe(Api::Astrom);
/// let path = "/e/{environment_id}/api/v2/apiTokens";
/// assert_eq!(described["openapi"]["paths"][path]["get"]["operationId"], "api_token_list");
/// assert_eq!(described["operations"]["api_token_list"]["rights"]["any_of"][0], "apiTokens.read");
/// ```
#[expect(clippy::missing_panics_doc, reason = "what it expects holds for the generated routes, not for its caller")]
pub fn describe(api: Api) -> Value {
    const NO_CLASH: &str = "the generated routes do not clash; every test starts a server";
    let mut routes = Routes::to_describe();
    let (registered, operations) = match api {
        Api::Astrom => (generated::astrom::register::<astrom::Service>(&mut routes), generated::astrom::OPERATIONS),
        Api::AstraControl => (
            generated::astra_control::register::<astra_control::Service>(&mut routes),
            generated::astra_control::OPERATIONS,
        ),
        Api::OpsManager => {
            (generated::ops_manager::register::<ops_manager::Service>(&mut routes), generated::ops_manager::OPERATIONS)
        }
        Api::Control => (generated::control::register::<control::Service>(&mut routes), generated::control::OPERATIONS),
    };
    registered.expect(NO_CLASH);
    // The routes belong to no version of their own.
    let version = dropshot::semver::Version::new(0, 0, 0);
    let document =
        routes.into_description().openapi(api.name(), version).json().expect("Dropshot's own document is JSON");
    let operations = operations.iter().map(|operation| (operation.id.to_owned(), row(operation)));
    json!({ "openapi": document, "operations": Value::Object(operations.collect()) })
}

fn row(operation: &OperationInfo) -> Value {
    let rights = operation.rights;
    json!({
        "method": operation.method.as_str(),
        "path": operation.path,
        "rights": {
            "within": format!("{:?}", rights.within).to_lowercase(),
            "any_of": holders(rights.any_of),
            "own": rights.own.map(holders),
        },
        "safe_to_repeat": operation.safe_to_repeat,
        "success": operation.success,
        "query": operation.query.iter().map(|parameter| parameter.name).collect::<Vec<_>>(),
        "headers": operation.headers,
        "media_types": operation.media_types,
    })
}

fn holders(holders: Holders) -> Value {
    match holders {
        Holders::Everyone => json!("everyone"),
        Holders::Any => json!("any"),
        Holders::OneOf(names) => json!(names),
    }
}
