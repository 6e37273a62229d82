//! Routes: where each operation is registered, and what answers the other methods of its path.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::generate::Owner;
use crate::model::{Api, Fault, Location, Operation};
use crate::names;

/// Where the operations of a document are registered.
#[derive(Debug)]
pub(super) struct Routes {
    /// One for each operation, in the order of the document.
    pub(super) of_operations: Vec<Route>,
    /// Every registered path with the methods that answer there.
    served: BTreeMap<String, Served>,
}

/// What is registered at a path.
#[derive(Debug)]
struct Served {
    /// The same path as the document has it; another one if this is an alias.
    like: String,
    /// The methods of its operations, in upper case.
    own: Vec<String>,
    /// A variable, its value, and the methods for that value, of an operation that is folded into the path.
    folded: Option<(String, String, Vec<String>)>,
}

/// Where one operation is registered.
#[derive(Debug)]
pub(super) struct Route {
    /// The vendor's path.
    pub(super) path: String,
    /// The path as registered.
    pub(super) registered: String,
    /// The variables of the registered path with their descriptions.
    pub(super) variables: Vec<(String, String)>,
    /// The variable that stands for a literal, the literal, and `Allow` for its other values.
    pub(super) fold: Option<(String, String, String)>,
    /// Where else the operation is registered.
    aliases: Vec<String>,
}

const ALL_METHODS: &[&str] = &["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"];

/// Decides where the operations are registered.
///
/// Dropshot's router has either literals or one variable below a path, so a literal beside a variable is
/// served by the variable's route.
pub(super) fn plan(api: &Api) -> Result<Routes, Vec<Fault>> {
    let mut of_operations = Vec::new();
    let mut served = BTreeMap::new();
    let mut faults = Vec::new();
    for operation in &api.operations {
        match route(operation, api) {
            Ok(route) => {
                for path in std::iter::once(&route.registered).chain(&route.aliases) {
                    let why = serve(&mut served, path, operation, &route);
                    faults.extend(why.map(|why| api.fault(operation.place, why)));
                }
                of_operations.push(route);
            }
            Err(fault) => faults.push(fault),
        }
    }
    if faults.is_empty() { Ok(Routes { of_operations, served }) } else { Err(faults) }
}

/// Notes that an operation is served at a path; returns why it cannot be.
fn serve(served: &mut BTreeMap<String, Served>, path: &str, operation: &Operation, route: &Route) -> Option<String> {
    let fresh = || Served { like: route.registered.clone(), own: Vec::new(), folded: None };
    let here = served.entry(path.to_owned()).or_insert_with(fresh);
    let method = operation.method.to_uppercase();
    let folded = here.folded.iter().flat_map(|(_, _, methods)| methods);
    if here.own.iter().chain(folded).any(|taken| *taken == method) {
        return Some(format!("{method} {path} is served by the route of another operation"));
    }
    match &route.fold {
        None => here.own.push(method),
        Some((variable, literal, _)) => {
            let folded = here.folded.get_or_insert_with(|| (variable.clone(), literal.clone(), Vec::new()));
            folded.2.push(method);
        }
    }
    None
}

fn route(operation: &Operation, api: &Api) -> Result<Route, Fault> {
    let mut variables = api.server_variables.clone();
    let parameters = operation.parameters_in(Location::Path);
    variables.extend(parameters.map(|parameter| (parameter.name.clone(), parameter.description.clone())));
    let mut local = operation.path.clone();
    let mut fold = None;
    if let Some((sibling, literal)) = variable_sibling(operation, api)? {
        let name = sibling.path.rsplit('/').next().unwrap_or_default().trim_matches(['{', '}']).to_owned();
        let own = api.operations.iter().filter(|other| other.path == sibling.path);
        let allow = joined(own.map(|other| other.method.to_uppercase()).collect());
        variables.push((name.clone(), format!("Always `{literal}`; other values belong to other operations.")));
        local = sibling.path.clone();
        fold = Some((name, literal, allow));
    }
    let elsewhere = operation.also_at.iter().map(|path| format!("{}{path}", api.server_path));
    let by_default = api.server_also_at.iter().map(|server| format!("{server}{local}"));
    Ok(Route {
        path: format!("{}{}", api.server_path, operation.path),
        registered: format!("{}{local}", api.server_path),
        aliases: elsewhere.chain(by_default).collect(),
        variables,
        fold,
    })
}

fn joined(mut methods: Vec<String>) -> String {
    methods.sort();
    methods.join(", ")
}

/// Returns an operation with a variable where this one has the literal of its last segment.
fn variable_sibling<'a>(operation: &Operation, api: &'a Api) -> Result<Option<(&'a Operation, String)>, Fault> {
    let segments: Vec<&str> = operation.path.split('/').collect();
    for other in &api.operations {
        let theirs: Vec<&str> = other.path.split('/').collect();
        let Some(split) = segments.iter().zip(&theirs).position(|(a, b)| a != b) else { continue };
        let (ours, theirs_here) = (segments[split], theirs[split]);
        let clash = theirs_here.starts_with('{') || ours.starts_with('{');
        if !clash {
            continue;
        }
        let last = split + 1 == segments.len() && split + 1 == theirs.len();
        if !last || (theirs_here.starts_with('{') && ours.starts_with('{')) {
            let reason = format!(
                "{} and {} clash: a variable beside a literal can be folded only in the last segment",
                operation.path, other.path
            );
            return Err(api.fault(operation.place, reason));
        }
        if theirs_here.starts_with('{') {
            return Ok(Some((other, ours.to_owned())));
        }
    }
    Ok(None)
}

/// Renders the trait's registration.
pub(super) fn render(api: &Api, routes: &Routes, owner: Owner) -> TokenStream {
    let trait_name = format_ident!("{}", names::camel(&api.module));
    let operations = api.operations.iter().zip(&routes.of_operations).map(|(operation, route)| {
        let own = endpoint(operation, &route.registered);
        let (tag, summary, description) = (&operation.tag, &operation.summary, &operation.description);
        let aliases = route.aliases.iter().map(|alias| {
            let endpoint = endpoint(operation, alias);
            quote! { routes.add_alias(|| #endpoint)?; }
        });
        quote! {
            routes.add(|| #own, |it| it.tag(#tag).summary(#summary).description(#description))?;
            #(#aliases)*
        }
    });
    // A vendor's 405 has the vendor's form. For the API of its own, the mock leaves methods that a path does not have to
    // Dropshot: endpoints that only refuse would be a third of all, and take as much of a start.
    let refused = routes.served.iter().filter(|_| owner == Owner::Vendor);
    let refusals = refused.map(|(path, served)| {
        let folded_methods = served.folded.iter().flat_map(|(_, _, methods)| methods);
        let answered: Vec<&String> = served.own.iter().chain(folded_methods).collect();
        let others = ALL_METHODS.iter().filter(|method| !answered.iter().any(|one| one == *method));
        let others = others.map(|method| format_ident!("{}", method));
        let (like, own) = (&served.like, joined(served.own.clone()));
        let folded = match &served.folded {
            None => quote! { None },
            Some((variable, literal, methods)) => {
                let methods = joined(methods.clone());
                quote! { Some((#variable, #literal, #methods)) }
            }
        };
        quote! {
            let allowed = Allowed { operations: OPERATIONS, path: #like, methods: #own, folded: #folded };
            routes.refuse::<S>(&[#(Method::#others),*], #path, allowed)?;
        }
    });
    let doc = match owner {
        Owner::Vendor => "Registers the operations, and a refusal for every other method of their paths.",
        Owner::Project => "Registers the operations.",
    };
    quote! {
        #[doc = #doc]
        pub(crate) fn register<S: #trait_name>(routes: &mut Routes) -> Result<(), ApiDescriptionRegisterError> {
            #(#operations)*
            #(#refusals)*
            Ok(())
        }
    }
}

fn endpoint(operation: &Operation, path: &str) -> TokenStream {
    let marker = format_ident!("{}", names::camel(&operation.id));
    let function =
        format_ident!("{}", if operation.body.is_some() { "endpoint_with_body" } else { "endpoint_without_body" });
    quote! { #function::<S, ops::#marker>(#path) }
}
