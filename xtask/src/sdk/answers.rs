//! A table of the types that answers are made of, with which the SDK's tests visit every one of them.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::lower;
use crate::model::{Additional, Api, Kind, Schema};

/// Renders the table.
pub(super) fn render(api: &Api) -> TokenStream {
    let mut names = BTreeSet::new();
    for response in api.operations.iter().flat_map(|operation| &operation.responses) {
        if let Some(content) = &response.content {
            collect(api, &content.schema, &mut names);
        }
    }
    let rows = names.iter().map(|name| {
        let ident = format_ident!("{name}");
        quote! { (#name, crate::forward_compatibility::recode::<super::types::#ident>), }
    });
    quote! {
        /// The objects that answers are made of, by name, each decoded and encoded again.
        #[cfg(test)]
        pub mod answers {
            pub const ALL: &[(&str, crate::forward_compatibility::Recode)] = &[#(#rows)*];
        }
    }
}

/// Collects the objects below a schema that have a type in the SDK.
fn collect<'a>(api: &'a Api, schema: &'a Schema, names: &mut BTreeSet<&'a str>) {
    match &schema.kind {
        Kind::Ref(name) => {
            let target = api.schema(name);
            let is_object = matches!(target.kind, Kind::Object { .. });
            if !target.omitted && (!is_object || names.insert(name)) {
                collect(api, target, names);
            }
        }
        Kind::Array { items, .. } => collect(api, items, names),
        Kind::OneOf(branches) => {
            lower::remaining(branches, api).into_iter().for_each(|branch| collect(api, &branch.schema, names));
        }
        Kind::Object { properties, additional, .. } => {
            properties.iter().for_each(|property| collect(api, &property.schema, names));
            if let Additional::Schema(values) = additional {
                collect(api, values, names);
            }
        }
        _ => {}
    }
}
