use openapiv3::OpenAPI;
use proc_macro2::{Group, TokenStream, TokenTree};
use progenitor::{GenerationSettings, Generator, HooksMode, InterfaceStyle, TypeImpl};
use quote::{ToTokens, quote};
use syn::File;

use super::reach::Reach;
use super::{client, listings, lower, members, rewrite, values};
use crate::model::{Additional, Api, Fault, Kind, Schema};
use crate::names;
use crate::yaml::Place;

/// Types that the SDK writes by hand, by component schema of a document.
///
/// Dates are read in every notation that a vendor has been seen to send, and an identifier that may hold a secret must
/// be checked before it becomes part of a URL. Every other secret is a `TokenSecret`, which does not print.
const HAND_WRITTEN: &[(&str, &str, &str)] = &[
    ("astrom", "Timestamp", "crate::Timestamp"),
    ("astrom", "TokenId", "crate::astrom::TokenId"),
    ("astrom", "TokenIdOrSecret", "crate::astrom::TokenId"),
    ("astra_control", "Timestamp", "crate::Timestamp"),
    ("ops_manager", "Timestamp", "crate::Timestamp"),
];

/// Renders progenitor's client, or says why not.
pub(super) fn render(api: &Api, reach: &Reach<'_>) -> Result<TokenStream, String> {
    let tokens = generate(api, Generator::generate_tokens)?;
    let unknown = |reason| format!("progenitor's client is not as known: {reason}");
    let mut file = on_own_terms(tokens, api).map_err(unknown)?;
    members::adjust(&mut file, api, reach).map_err(unknown)?;
    listings::add(&mut file, api).map_err(unknown)?;
    Ok(file.into_token_stream())
}

/// Lets progenitor make something of the document.
pub(super) fn generate(
    api: &Api,
    make: impl FnOnce(&mut Generator, &OpenAPI) -> Result<TokenStream, progenitor::Error>,
) -> Result<TokenStream, String> {
    let document = serde_json::from_value(lower::document(api))
        .map_err(|error| format!("the document is not OpenAPI 3.0.3: {error}"))?;
    let settings = settings(api);
    make(&mut Generator::new(&settings), &document)
        .map_err(|error| format!("progenitor cannot express the document: {error}"))
}

fn on_own_terms(tokens: TokenStream, api: &Api) -> Result<File, String> {
    let mut file = syn::parse2(on_own_runtime(tokens)).map_err(|error| error.to_string())?;
    rewrite::operations(&mut file, api.operations.len(), &lower::renamed(api))?;
    client::add_options(&mut file, api.operations.len())?;
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

/// Returns the secrets of the document that no type in the SDK would hide.
pub(super) fn refusals(api: &Api) -> Vec<Fault> {
    let mut faults = nameless_secrets(api);
    for operation in &api.operations {
        for parameter in &operation.parameters {
            let Kind::Ref(name) = &parameter.schema.kind else { continue };
            let is_secret = matches!(api.schema(name).kind, Kind::String { secret: true, .. });
            if is_secret && hand_written(api, name).is_none() {
                let reason = format!("the parameter {:?} of {} would print a secret", parameter.name, operation.id);
                faults.push(api.fault(parameter.schema.place, reason, "move it into the body"));
            }
        }
    }
    faults
}

/// Returns the type that the SDK writes by hand for a component.
fn hand_written(api: &Api, name: &str) -> Option<&'static str> {
    let found = HAND_WRITTEN.iter().find(|(module, schema, _)| *module == api.module && *schema == name);
    found.map(|(_, _, path)| *path)
}

fn settings(api: &Api) -> GenerationSettings {
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Builder)
        .with_hooks(HooksMode::Expected)
        .with_inner_type(quote! { crate::session::Session });
    for (name, schema) in &api.schemas {
        let path = match (&schema.kind, hand_written(api, name)) {
            (_, Some(path)) => path.to_owned(),
            (Kind::String { secret: true, .. }, None) => "crate::TokenSecret".to_owned(),
            (Kind::Enum { shared, .. }, None) => values::path(api, shared.as_ref().unwrap_or(name)),
            _ => continue,
        };
        let traits = [TypeImpl::Display, TypeImpl::FromStr];
        settings.with_replacement(names::pascal(name), path, traits.into_iter());
    }
    settings
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
    let reason = "a secret inside another schema or a parameter would print";
    places.into_iter().map(|place| api.fault(place, reason, "make it a component and refer to it")).collect()
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
