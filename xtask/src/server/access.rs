//! What clients can know of each API of a world, from `x-access` of its document: a struct whose members may be unknown,
//! and one for when all of them are known.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::model::Api;
use crate::names;

/// Renders both structs of each API.
pub(super) fn render(vendors: &[&Api]) -> TokenStream {
    let structs = vendors.iter().map(|api| structs(api));
    let uses_secrets = vendors.iter().flat_map(|api| &api.access).any(|member| member.is_secret);
    let secret = uses_secrets.then(|| quote! { use crate::world::Secret; });
    quote! {
        //! What clients can know of each API.

        use serde::{Deserialize, Serialize};

        #secret

        #(#structs)*
    }
}

fn structs(api: &Api) -> TokenStream {
    let camel = names::camel(&api.module);
    let (access, info) = (format_ident!("{camel}Access"), format_ident!("{camel}Info"));
    let access_doc = format!("What a client of `{}` can know.", api.module);
    let info_doc = format!("What a client of `{}` needs.", api.module);
    let members: Vec<_> = api.access.iter().map(|member| format_ident!("{}", member.name)).collect();
    let names: Vec<&str> = api.access.iter().map(|member| &*member.name).collect();
    let docs: Vec<String> = api.access.iter().map(|member| format!(" {}", member.description)).collect();
    let types: Vec<_> = api
        .access
        .iter()
        .map(|member| {
            if member.is_secret {
                quote! { Secret }
            } else {
                quote! { String }
            }
        })
        .collect();
    quote! {
        #[doc = #access_doc]
        #[derive(Debug, Clone, Default, Serialize, Deserialize)]
        #[non_exhaustive]
        pub struct #access {
            #(
                #[doc = #docs]
                #[serde(default, skip_serializing_if = "Option::is_none")]
                pub #members: Option<#types>,
            )*
        }

        #[doc = #info_doc]
        #[derive(Debug, Clone, Serialize)]
        #[non_exhaustive]
        pub struct #info {
            #(
                #[doc = #docs]
                pub #members: #types,
            )*
        }

        impl #access {
            /// The names of the members.
            pub(crate) const MEMBERS: &'static [&'static str] = &[#(#names),*];

            /// Returns what is known if that is everything, or the name of a member that is not.
            pub(crate) fn info(&self) -> Result<#info, &'static str> {
                Ok(#info { #(#members: self.#members.clone().ok_or(#names)?,)* })
            }
        }
    }
}
