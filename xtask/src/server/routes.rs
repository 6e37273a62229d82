//! Routes: the paths of each operation, and the list from which the mock serves and describes them.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::model::{Api, Fault, Location, Operation, variable};
use crate::names;

/// The paths of one operation.
#[derive(Debug)]
pub(super) struct Route {
    /// The vendor's path.
    pub(super) path: String,
    /// Its variables with their descriptions.
    pub(super) variables: Vec<(String, String)>,
    /// Other paths at which the operation is served.
    pub(super) also_at: Vec<String>,
}

/// Returns the paths of the operations, in the order of the document.
///
/// A literal segment may stand beside a variable one: the mock's table of routes prefers the literal.
pub(super) fn plan(api: &Api) -> Vec<Route> {
    api.operations.iter().map(|operation| route(operation, api)).collect()
}

/// Returns the operations whose paths another one has, or that name a variable twice.
pub(super) fn refusals(api: &Api) -> Vec<Fault> {
    let mut served = BTreeMap::new();
    let mut faults = Vec::new();
    for (operation, route) in api.operations.iter().zip(plan(api)) {
        let names = route.variables.iter().map(|(name, _)| names::snake(name));
        for (_, name) in
            names.clone().enumerate().filter(|(i, name)| names.clone().take(*i).any(|other| other == *name))
        {
            let reason = format!("the path {} has two variables {{{name}}}, one of them in the server URL", route.path);
            faults.push(api.fault(operation.place, reason, "rename one of the two"));
        }
        for path in std::iter::once(&route.path).chain(&route.also_at) {
            let method = operation.method.to_uppercase();
            // Paths that differ in names of variables only are the same to a client.
            let form: Vec<&str> = path.split('/').map(|segment| variable(segment).map_or(segment, |_| "{}")).collect();
            let (first, methods) = served.entry(form.join("/")).or_insert_with(|| (path.clone(), Vec::new()));
            if first != path {
                let reason = format!("{path} and {first} are the same path with other names of variables");
                faults.push(api.fault(operation.place, reason, "give the variables the same names"));
            } else if methods.contains(&method) {
                let reason = format!("{method} {path} is served by another operation, too");
                faults.push(api.fault(operation.place, reason, "remove one of the two, or its `x-also-at`"));
            }
            methods.push(method);
        }
    }
    faults
}

fn route(operation: &Operation, api: &Api) -> Route {
    let parameters = operation.parameters_in(Location::Path);
    let own = parameters.map(|parameter| (parameter.name.clone(), parameter.description.clone()));
    let server = api.server_of(operation);
    let elsewhere = operation.also_at.iter().map(|path| format!("{}{path}", server.path));
    let by_default = server.also_at.iter().map(|server| format!("{server}{}", operation.path));
    Route {
        path: api.path_of(operation),
        variables: server.variables.iter().cloned().chain(own).collect(),
        also_at: elsewhere.chain(by_default).collect(),
    }
}

/// Renders the list of routes.
pub(super) fn render(api: &Api) -> TokenStream {
    let trait_name = format_ident!("{}", names::camel(&api.module));
    let routes = api.operations.iter().map(|operation| {
        let marker = format_ident!("{}", names::camel(&operation.id));
        let (tag, summary, description) = (&operation.tag, &operation.summary, &operation.description);
        quote! {
            Route::of::<S, ops::#marker>(Texts { tag: #tag, summary: #summary, description: #description })
        }
    });
    let prefixes = &api.prefixes;
    quote! {
        /// The paths below which everything belongs to this API.
        pub const PREFIXES: &[&str] = &[#(#prefixes),*];

        /// Returns the operations, to be served and to be described.
        pub(crate) fn routes<S: #trait_name>() -> ApiRoutes {
            ApiRoutes::of::<S>(PREFIXES, Vec::from([#(#routes),*]), DOCUMENT)
        }
    }
}
