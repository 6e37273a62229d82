//! The operation table, a marker type an operation, and the trait whose methods are the operations.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::routes::Route;
use super::types;
use crate::model::{Api, Holders, Kind, Location, Operation, Rights, Schema};
use crate::names;

/// Renders the trait, the module `ops` and the table.
pub(super) fn render(api: &Api, routes: &[Route]) -> TokenStream {
    let pairs: Vec<(&Operation, &Route)> = api.operations.iter().zip(routes).collect();
    let api_variant = format_ident!("{}", names::camel(&api.module));
    let rows = pairs.iter().map(|(operation, route)| row(operation, route, &api_variant, api));
    let markers = pairs.iter().enumerate().map(|(i, (operation, _))| marker(i, operation, api));
    let parameters = pairs.iter().map(|(operation, route)| types::parameters(operation, route, api));
    let methods = pairs.iter().map(|(operation, _)| method(operation));
    let handles = pairs.iter().map(|(operation, _)| handle(operation, &api_variant));
    let trait_doc = format!("The operations of `{}`. A new one does not compile until it is handled.", api.file);
    quote! {
        use std::future::Future;
        use std::sync::LazyLock;

        use http::Method;

        #[allow(unused_imports, reason = "not every document uses all of them")]
        use crate::http::{
            Answer, ApiRoutes, Call, Handle, HeaderParameter, Holders, NoBody, Operation, OperationInfo, QueryParameter, Request,
            Rights, Route, Schemas, Texts, ValueKind, Vendor,
        };
        use super::{Api, Within};

        #[doc = #trait_doc]
        pub trait #api_variant: Vendor {
            #(#methods)*
        }

        /// The operation table.
        pub static OPERATIONS: &[OperationInfo] = &[ #(#rows),* ];

        /// A type for each operation, which names its types.
        pub mod ops {
            use schemars::JsonSchema;
            use serde::{Deserialize, Serialize};

            #[allow(unused_imports, reason = "not every document uses all of them")]
            use super::{NoBody, OPERATIONS, Operation, OperationInfo, types};

            #(#parameters)*
            #(#markers)*
        }

        #(#handles)*
    }
}

fn row(operation: &Operation, route: &Route, api_variant: &proc_macro2::Ident, api: &Api) -> TokenStream {
    let (id, path, safe) = (&operation.id, &route.path, operation.safe_to_repeat);
    let (also_at, has_body) = (&route.also_at, operation.body.is_some());
    let method = format_ident!("{}", operation.method.to_uppercase());
    let rights = rights(&operation.rights);
    let success: u16 = operation.success().status.parse().unwrap_or(200);
    let success = proc_macro2::Literal::u16_unsuffixed(success);
    let query = operation.parameters_in(Location::Query).map(|parameter| {
        let (name, kind) = (&parameter.name, value_kind(&parameter.schema, api));
        quote! { QueryParameter { name: #name, kind: ValueKind::#kind } }
    });
    let headers = operation.parameters_in(Location::Header).map(|parameter| {
        let (name, kind) = (&parameter.name, value_kind(&parameter.schema, api));
        quote! { HeaderParameter { name: #name, kind: ValueKind::#kind } }
    });
    let media_types = operation.success().content.iter().flat_map(|content| &content.media_types);
    quote! {
        OperationInfo {
            api: Api::#api_variant,
            id: #id,
            method: Method::#method,
            path: #path,
            also_at: &[ #(#also_at),* ],
            rights: #rights,
            safe_to_repeat: #safe,
            success: #success,
            query: &[ #(#query),* ],
            headers: &[ #(#headers),* ],
            has_body: #has_body,
            media_types: &[ #(#media_types),* ],
            schemas,
        }
    }
}

fn rights(rights: &Rights) -> TokenStream {
    let within = format_ident!("{}", names::camel(&rights.within));
    let any_of = holders(&rights.any_of);
    let own = match &rights.own {
        Some(own) => {
            let own = holders(own);
            quote! { Some(#own) }
        }
        None => quote! { None },
    };
    quote! { Rights { within: Within::#within, any_of: #any_of, own: #own } }
}

fn holders(holders: &Holders) -> TokenStream {
    match holders {
        Holders::Public => quote! { Holders::Public },
        Holders::Everyone => quote! { Holders::Everyone },
        Holders::Any => quote! { Holders::Any },
        Holders::OneOf(names) => quote! { Holders::OneOf(&[ #(#names),* ]) },
    }
}

fn value_kind(schema: &Schema, api: &Api) -> proc_macro2::Ident {
    let kind = match &schema.kind {
        Kind::Ref(name) => return value_kind(api.schema(name), api),
        Kind::Integer { .. } => "Integer",
        Kind::Number { .. } => "Number",
        Kind::Boolean => "Boolean",
        Kind::Array { items, .. } => return format_ident!("{}s", value_kind(items, api)),
        _ => "String",
    };
    format_ident!("{}", kind)
}

fn marker(index: usize, operation: &Operation, api: &Api) -> TokenStream {
    let camel = names::camel(&operation.id);
    let name = format_ident!("{}", camel);
    let [path, query, headers] = ["Path", "Query", "Headers"].map(|suffix| format_ident!("{}{}", camel, suffix));
    let body = match &operation.body {
        Some(body) => types::rust_type(&body.content.schema, api),
        None => quote! { NoBody },
    };
    let output = output(operation, api);
    let error = types::rust_type(operation.error(), api);
    let doc = format!("`{} {}`: {}.", operation.method.to_uppercase(), operation.path, operation.summary);
    quote! {
        #[doc = #doc]
        #[derive(Debug, Clone, Copy)]
        pub struct #name;

        impl Operation for #name {
            const INFO: &'static OperationInfo = &OPERATIONS[#index];
            type Path = #path;
            type Query = #query;
            type Headers = #headers;
            type Body = #body;
            type Output = #output;
            type Error = #error;
        }
    }
}

fn output(operation: &Operation, api: &Api) -> TokenStream {
    match &operation.success().content {
        Some(content) => types::rust_type(&content.schema, api),
        None => quote! { () },
    }
}

fn method(operation: &Operation) -> TokenStream {
    let name = format_ident!("{}", operation.id);
    let marker = format_ident!("{}", names::camel(&operation.id));
    let doc = format!("`{} {}`: {}.", operation.method.to_uppercase(), operation.path, operation.summary);
    quote! {
        #[doc = #doc]
        #[doc = ""]
        #[doc = "# Errors"]
        #[doc = ""]
        #[doc = "The vendor's refusal."]
        fn #name(
            call: &Call<'_, Self>,
            request: Request<ops::#marker>,
        ) -> impl Future<Output = Result<Answer<<ops::#marker as Operation>::Output>, Self::Problem>> + Send;
    }
}

fn handle(operation: &Operation, trait_name: &proc_macro2::Ident) -> TokenStream {
    let name = format_ident!("{}", operation.id);
    let marker = format_ident!("{}", names::camel(&operation.id));
    quote! {
        impl<S: #trait_name> Handle<ops::#marker> for S {
            fn handle(
                call: &Call<'_, S>,
                request: Request<ops::#marker>,
            ) -> impl Future<Output = Result<Answer<<ops::#marker as Operation>::Output>, S::Problem>> + Send {
                <S as #trait_name>::#name(call, request)
            }
        }
    }
}
