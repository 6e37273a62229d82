//! The mock server's side: types, a trait an API, routes, the operation table and the schemas.
//!
//! Made for this project because no generator goes from a document to Dropshot. What a handler gets and
//! returns are plain types; how a request is checked on its way stands in the mock's `src/http`, written by hand.

mod access;
mod apis;
mod modules;
mod operations;
mod routes;
mod schemas;
mod stores;
mod types;

use std::collections::BTreeSet;

use quote::quote;

pub(crate) use apis::Apis;

use crate::model::{Api, Fault, Kind, Schema};
use crate::output::{self, Draft};

/// Renders the server side of one document.
pub(crate) fn render(api: &Api) -> Result<Vec<Draft>, String> {
    let routes = routes::plan(api);
    let types = types::render(api);
    let operations = operations::render(api, &routes);
    let routes = routes::render(api);
    let (schemas_name, document_name) = (schemas::file_name(api), document_name(api));
    let secrets = secret_members(api).into_iter();
    let tokens = quote! {
        #types
        #operations
        #routes

        /// The members of bodies whose values are secrets (`format: password`).
        pub const SECRET_MEMBERS: &[&str] = &[#(#secrets),*];

        /// The document, behind the line that says where this copy is from.
        pub(crate) const DOCUMENT: &str = include_str!(#document_name);

        /// The JSON Schemas of the document.
        pub fn schemas() -> &'static Schemas {
            static SCHEMAS: LazyLock<Schemas> = LazyLock::new(|| Schemas::generated(include_str!(#schemas_name)));
            &SCHEMAS
        }
    };
    let path = format!("mock-server/src/generated/{}.rs", api.module);
    let rust =
        output::rust(path, &api.file, tokens).map_err(|error| format!("the server is not valid Rust: {error}"))?;
    Ok(vec![rust, schemas::render(api), document(api)])
}

/// Returns what the reader accepts and the mock cannot serve.
pub(crate) fn refusals(api: &Api) -> Vec<Fault> {
    let mut faults = routes::refusals(api);
    faults.extend(types::refusals(api));
    faults
}

/// Returns the name of the copy of the document beside the generated code.
fn document_name(api: &Api) -> String {
    format!("{}.yaml", api.module)
}

/// Copies the document to where the mock's package has it: the mock serves it, and a package holds only what lies
/// below its own folder.
fn document(api: &Api) -> Draft {
    let remark = format!("# Generated from `{}` by `cargo xtask generate`; do not edit.", api.file);
    Draft { path: format!("mock-server/src/generated/{}", document_name(api)), text: format!("{remark}\n{}", api.text) }
}

/// Returns the JSON Schemas that the mock embeds.
#[cfg(test)]
pub(crate) fn schemas_json(api: &Api) -> serde_json::Value {
    serde_json::from_str(&schemas::render(api).text).expect("generated schemas are JSON")
}

/// Returns the names of the properties that hold secrets, each once, in alphabetical order.
fn secret_members(api: &Api) -> BTreeSet<&str> {
    let is_secret = |schema: &Schema| match &schema.kind {
        Kind::Ref(name) => matches!(api.schema(name).kind, Kind::String { secret: true, .. }),
        kind => matches!(kind, Kind::String { secret: true, .. }),
    };
    let objects = api.schemas.iter().filter_map(|(_, schema)| match &schema.kind {
        Kind::Object { properties, .. } => Some(properties),
        _ => None,
    });
    objects.flatten().filter(|property| is_secret(&property.schema)).map(|property| &*property.name).collect()
}

/// Renders the table of all APIs, and the module that declares them.
pub(crate) fn render_modules(apis: Apis<'_>) -> Vec<Draft> {
    modules::render(apis)
}
