//! The SDK: progenitor's client, and beside it the values and the operation table that progenitor
//! does not make.

mod answers;
mod apis;
mod client;
mod connection;
mod flags;
mod httpmock;
mod listings;
mod lower;
mod members;
mod objects;
mod progenitor_client;
pub(crate) mod reach;
mod rewrite;
#[cfg(test)]
mod tests;
mod values;
mod wire_names;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

pub(crate) use self::apis::{credential, render_manifest, render_modules};
use self::reach::Reach;
use crate::model::{Api, Content, Fault, Operation, Server};
use crate::names;
use crate::output::{self, Draft};

/// Renders the client of one document.
pub(crate) fn render(api: &Api) -> Result<Draft, String> {
    let reach = Reach::of(api);
    let client = progenitor_client::render(api, &reach)?;
    let values = values::render(api);
    let operations = render_operations(api)?;
    let connection = connection::render(api)?;
    let answers = answers::render(&reach);
    let tokens = quote! {
        #client
        #values
        #operations
        #answers
        #connection
    };
    file(api, &api.module, tokens)
}

/// Returns what the reader accepts and the SDK cannot have.
pub(crate) fn refusals(api: &Api) -> Vec<Fault> {
    let mut faults = progenitor_client::refusals(api);
    faults.extend(listings::refusals(api));
    faults.extend(connection::refusals(api));
    faults
}

/// Renders the typed wrappers of the crate `httpmock` for one document.
pub(crate) fn render_helpers(api: &Api) -> Result<Draft, String> {
    file(api, &apis::mock_module(api), httpmock::render(api)?)
}

fn file(api: &Api, module: &str, tokens: TokenStream) -> Result<Draft, String> {
    let path = format!("sdk/src/generated/{module}.rs");
    output::rust(path, &api.file, tokens).map_err(|error| format!("the client is not valid Rust: {error}"))
}

fn render_operations(api: &Api) -> Result<TokenStream, String> {
    let name = &api.module;
    let constant = |operation: &Operation| {
        let constant = rewrite::constant(&operation.id);
        let Operation { id, safe_to_repeat, .. } = operation;
        let path = format!("{}{}", operation.server.as_ref().map_or("", Server::end), operation.path);
        let replaces = operation.server.as_ref().map_or("", |_| api.server.end());
        let credential = format_ident!("{}", if operation.is_public() { "Unneeded" } else { "Needed" });
        let is_text = operation.success().content.as_ref().is_some_and(Content::is_text);
        let answer = format_ident!("{}", if is_text { "Text" } else { "Json" });
        let method = operation.method.to_uppercase();
        let summary = format!("{}.", operation.summary);
        let error = lower::type_name(operation.error(), api);
        let error = error.ok_or_else(|| format!("{}: the body of an error is no component", operation.id))?;
        let error = format_ident!("{}", names::pascal(error));
        let media_type = match &operation.body {
            Some(body) => {
                let media_type = &body.content.media_types[0];
                quote! { Some(#media_type) }
            }
            None => quote! { None },
        };
        Ok(quote! {
            #[doc = #summary]
            pub static #constant: Operation = Operation {
                api: #name,
                id: #id,
                method: #method,
                path: #path,
                replaces: #replaces,
                credential: CredentialUse::#credential,
                answer: AnswerForm::#answer,
                safe_to_repeat: #safe_to_repeat,
                media_type: #media_type,
                read_vendor_error: read_vendor_error::<super::types::#error>,
            };
        })
    };
    let constants = api.operations.iter().map(constant).collect::<Result<Vec<_>, String>>()?;
    let all = api.operations.iter().map(|operation| rewrite::constant(&operation.id));
    Ok(quote! {
        /// What the document says of each operation beyond its types.
        pub mod operations {
            use crate::error::read_vendor_error;
            use crate::operation::{AnswerForm, CredentialUse, Operation};

            #(#constants)*

            #[cfg(test)]
            pub(crate) static ALL: &[&Operation] = &[#(&#all),*];
        }
    })
}
