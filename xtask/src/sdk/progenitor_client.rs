use std::panic::{self, AssertUnwindSafe};

use openapiv3::OpenAPI;
use proc_macro2::{Group, TokenStream, TokenTree};
use progenitor::{GenerationSettings, Generator, HooksMode, InterfaceStyle, TypeImpl};
use quote::{ToTokens, quote};
use syn::File;

use super::reach::Reach;
use super::{client, listings, lower, members, rewrite, values};
use crate::model::{Additional, Api, Fault, Kind, Schema};
use crate::yaml::Place;

const START: Place = Place { line: 1, column: 1 };

/// Types that the SDK writes by hand, by component schema of a document.
///
/// Secrets must not print, dates are read in every notation that a vendor has been seen to send, and
/// an identifier that may hold a secret must be checked before it becomes part of a URL.
const HAND_WRITTEN: &[(&str, &str, &str)] = &[
    ("astrom", "TokenSecret", "crate::TokenSecret"),
    ("astrom", "Timestamp", "crate::Timestamp"),
    ("astrom", "TokenId", "crate::astrom::TokenId"),
    ("astrom", "TokenIdOrSecret", "crate::astrom::TokenId"),
    ("astra_control", "TokenSecret", "crate::TokenSecret"),
    ("astra_control", "Timestamp", "crate::Timestamp"),
    ("control", "Secret", "crate::TokenSecret"),
    ("ops_manager", "PrivateKey", "crate::TokenSecret"),
    ("ops_manager", "Timestamp", "crate::Timestamp"),
];

/// Renders progenitor's client.
pub(super) fn render(api: &Api, reach: &Reach<'_>) -> Result<TokenStream, Vec<Fault>> {
    let tokens = generate(api, Generator::generate_tokens)?;
    let unknown = |reason| vec![api.fault(START, format!("progenitor's client is not as known: {reason}"))];
    let mut file = on_own_terms(tokens, api.operations.len()).map_err(unknown)?;
    members::adjust(&mut file, api, reach).map_err(unknown)?;
    listings::add(&mut file, api)?;
    Ok(file.into_token_stream())
}

/// Lets progenitor make something of the document.
pub(super) fn generate(
    api: &Api,
    make: impl FnOnce(&mut Generator, &OpenAPI) -> Result<TokenStream, progenitor::Error>,
) -> Result<TokenStream, Vec<Fault>> {
    let document = serde_json::from_value(lower::document(api))
        .map_err(|error| vec![api.fault(START, format!("the document is not OpenAPI 3.0.3: {error}"))])?;
    let settings = settings(api)?;
    let inexpressible =
        |reason: &str| vec![api.fault(START, format!("progenitor cannot express the document: {reason}"))];
    // progenitor asserts what it cannot express. The model has refused all that is known to end there;
    // what it does not know must not end in a backtrace either.
    let silent = panic::take_hook();
    panic::set_hook(Box::new(|_| {}));
    let tokens = panic::catch_unwind(AssertUnwindSafe(|| make(&mut Generator::new(&settings), &document)));
    panic::set_hook(silent);
    match tokens {
        Ok(tokens) => tokens.map_err(|error| inexpressible(&error.to_string())),
        Err(cause) => {
            let cause = cause.downcast_ref::<String>().map(String::as_str).or(cause.downcast_ref::<&str>().copied());
            Err(inexpressible(cause.unwrap_or("it gave no reason")))
        }
    }
}

fn on_own_terms(tokens: TokenStream, n_operations: usize) -> Result<File, String> {
    let mut file = syn::parse2(on_own_runtime(tokens)).map_err(|error| error.to_string())?;
    rewrite::operations(&mut file, n_operations)?;
    client::add_options(&mut file, n_operations)?;
    client::take_constructors(&mut file)?;
    Ok(file)
}

/// Lets the client stand on the SDK's own runtime.
///
/// progenitor's error prints the bytes of a body that it cannot decode, and with them the secret in the
/// answer to a create; and its hook can fail with a transport error only.
fn on_own_runtime(tokens: TokenStream) -> TokenStream {
    let replace = |token| match token {
        TokenTree::Ident(ident) if ident == "progenitor_client" => quote! { crate::runtime },
        TokenTree::Group(group) => {
            let inner = on_own_runtime(group.stream());
            TokenTree::from(Group::new(group.delimiter(), inner)).into()
        }
        other => other.into(),
    };
    tokens.into_iter().flat_map(|token| -> TokenStream { replace(token) }).collect()
}

fn settings(api: &Api) -> Result<GenerationSettings, Vec<Fault>> {
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Builder)
        .with_hooks(HooksMode::Expected)
        .with_inner_type(quote! { crate::session::Session });
    let mut faults = nameless_secrets(api);
    for (name, schema) in &api.schemas {
        let hand_written = HAND_WRITTEN.iter().find(|(module, schema, _)| *module == api.module && schema == name);
        let traits = [TypeImpl::Display, TypeImpl::FromStr];
        match (&schema.kind, hand_written) {
            (_, Some((_, _, path))) => {
                settings.with_replacement(name, path, traits.into_iter());
            }
            (Kind::Enum { shared, .. }, None) => {
                let path = values::path(api, shared.as_ref().unwrap_or(name));
                settings.with_replacement(name, path, traits.into_iter());
            }
            (Kind::String { secret: true, .. }, None) => {
                let reason = format!("the secret {name} has no type in the SDK that hides it; add one to HAND_WRITTEN");
                faults.push(api.fault(schema.place, reason));
            }
            _ => {}
        }
    }
    if faults.is_empty() { Ok(settings) } else { Err(faults) }
}

/// Secrets without a name cannot have a type that hides them.
fn nameless_secrets(api: &Api) -> Vec<Fault> {
    let mut places = Vec::new();
    for (_, component) in &api.schemas {
        for part in parts(component) {
            find_secrets(part, &mut places);
        }
    }
    for parameter in api.operations.iter().flat_map(|operation| &operation.parameters) {
        find_secrets(&parameter.schema, &mut places);
    }
    let reason = "a secret inside another schema or a parameter would print; make it a component and refer to it";
    places.into_iter().map(|place| api.fault(place, reason)).collect()
}

fn find_secrets(schema: &Schema, places: &mut Vec<Place>) {
    if let Kind::String { secret: true, .. } = schema.kind {
        places.push(schema.place);
    }
    for part in parts(schema) {
        find_secrets(part, places);
    }
}

/// Returns the schemas inside a schema, those that it refers to left out.
fn parts(schema: &Schema) -> Vec<&Schema> {
    match &schema.kind {
        Kind::Array { items, .. } => vec![items],
        Kind::OneOf(branches) => branches.iter().map(|branch| &branch.schema).collect(),
        Kind::Object { properties, additional, .. } => {
            let mut parts: Vec<&Schema> = properties.iter().map(|property| &property.schema).collect();
            if let Additional::Schema(values) = additional {
                parts.push(values);
            }
            parts
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runtime_is_replaced_at_every_depth() {
        let tokens = quote! { pub use progenitor_client::Error; fn f() { g(progenitor_client::QueryParam::new(a)) } };
        let expected = quote! { pub use crate::runtime::Error; fn f() { g(crate::runtime::QueryParam::new(a)) } };
        assert_eq!(on_own_runtime(tokens).to_string(), expected.to_string());
    }
}
