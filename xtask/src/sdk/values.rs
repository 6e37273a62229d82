//! Enumerations as open types: a value of tomorrow decodes and goes back unchanged.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::model::Api;
use crate::names;

/// What `open_enum!` adds to the values.
const TAKEN: &[&str] = &["KNOWN"];

/// Returns the path of the open type of that name.
pub(super) fn path(api: &Api, name: &str) -> String {
    format!("crate::generated::{}::values::{name}", api.module)
}

/// Renders the module `values`. Enumerations that share a name (`x-open-enum`) become one type.
pub(super) fn render(api: &Api) -> TokenStream {
    let types = api.enumerations().into_iter().map(|enumeration| {
        let name = format_ident!("{}", enumeration.name);
        let description = &enumeration.description;
        let wires = enumeration.values.iter().map(|value| value.wire.as_str());
        let constants = names::distinct(wires, TAKEN, names::constant).into_iter().zip(&enumeration.values);
        let constants = constants.map(|(constant, value)| {
            let (wire, text) = (&value.wire, &value.description);
            let constant = format_ident!("{}", constant);
            let text = if text.is_empty() { format!("`{wire}`") } else { format!("`{wire}`: {text}.") };
            quote! {
                #[doc = #text]
                #constant = #wire;
            }
        });
        quote! {
            crate::open_enum! {
                #[doc = #description]
                #name {
                    #(#constants)*
                }
            }
        }
    });
    quote! {
        /// Enumerations of the document; each takes values that the document does not know, too.
        pub mod values {
            #(#types)*
        }
    }
}
