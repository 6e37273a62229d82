//! The SDK: progenitor's client, and beside it the values and the operation table that progenitor
//! does not make.

mod answers;
mod client;
mod httpmock;
mod listings;
pub(crate) mod lower;
mod members;
mod progenitor_client;
mod reach;
mod rewrite;
#[cfg(test)]
mod tests;
mod values;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use self::reach::Reach;
use crate::model::{Api, Fault, Operation};
use crate::output::{self, Draft};

/// Renders the client of one document.
pub(crate) fn render(api: &Api) -> Result<Draft, String> {
    let reach = Reach::of(api);
    let client = progenitor_client::render(api, &reach)?;
    let values = values::render(api);
    let operations = render_operations(api);
    let answers = answers::render(&reach);
    let tokens = quote! {
        #client
        #values
        #operations
        #answers
    };
    file(api, &api.module, tokens)
}

/// Returns what the reader accepts and the SDK cannot have.
pub(crate) fn refusals(api: &Api) -> Vec<Fault> {
    let mut faults = progenitor_client::refusals(api);
    faults.extend(listings::refusals(api));
    faults
}

/// Renders the typed wrappers of the crate `httpmock` for one document.
pub(crate) fn render_helpers(api: &Api) -> Result<Draft, String> {
    file(api, &mock_module(api), httpmock::render(api)?)
}

/// Renders the module that declares the clients, each behind the feature of its API.
pub(crate) fn render_modules(vendors: &[&Api], own: &[&Api]) -> Draft {
    let own = own.iter().map(|api| {
        let feature = format!("mock-{}", api.module.replace('_', "-"));
        let module = format_ident!("{}", api.module);
        quote! {
            #[cfg(feature = #feature)]
            pub mod #module;
        }
    });
    let modules = vendors.iter().map(|api| {
        let feature = api.module.replace('_', "-");
        let (module, mock_module) = (format_ident!("{}", api.module), format_ident!("{}", mock_module(api)));
        quote! {
            #[cfg(feature = #feature)]
            pub mod #module;
            #[cfg(all(feature = #feature, feature = "httpmock"))]
            pub mod #mock_module;
        }
    });
    let tokens = quote! {
        #(#modules)*
        #(#own)*
    };
    let path = "sdk/src/generated/mod.rs".to_owned();
    output::rust(path, "openapi/", tokens).expect("module declarations are valid Rust")
}

fn file(api: &Api, module: &str, tokens: TokenStream) -> Result<Draft, String> {
    let path = format!("sdk/src/generated/{module}.rs");
    output::rust(path, &api.file, tokens).map_err(|error| format!("the client is not valid Rust: {error}"))
}

fn mock_module(api: &Api) -> String {
    format!("{}_httpmock", api.module)
}

fn render_operations(api: &Api) -> TokenStream {
    let name = &api.module;
    let constants = api.operations.iter().map(|operation| {
        let constant = rewrite::constant(&operation.id);
        let Operation { id, path, safe_to_repeat, .. } = operation;
        let method = operation.method.to_uppercase();
        let summary = format!("{}.", operation.summary);
        let media_type = match &operation.body {
            Some(body) => {
                let media_type = &body.content.media_types[0];
                quote! { Some(#media_type) }
            }
            None => quote! { None },
        };
        quote! {
            #[doc = #summary]
            pub(crate) static #constant: Operation = Operation {
                api: #name,
                id: #id,
                method: #method,
                path: #path,
                safe_to_repeat: #safe_to_repeat,
                media_type: #media_type,
            };
        }
    });
    quote! {
        /// What the document says of each operation beyond its types.
        pub mod operations {
            use crate::operation::Operation;

            #(#constants)*
        }
    }
}
