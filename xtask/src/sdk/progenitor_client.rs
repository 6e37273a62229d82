use openapiv3::OpenAPI;
use proc_macro2::{Group, TokenStream, TokenTree};
use progenitor::{GenerationSettings, Generator, HooksMode, InterfaceStyle, TypeImpl};
use quote::{ToTokens, quote};
use syn::File;

use super::reach::Reach;
use super::{client, flags, listings, lower, members, objects, rewrite, values};
use crate::model::{Additional, Api, Fault, Kind, Schema};
use crate::names;
use crate::yaml::{Node, Place};

/// The member of a component schema that names the type of the SDK which stands for it.
const SDK_TYPE: &str = "x-sdk-type";

/// Renders progenitor's client, or says why not.
pub(super) fn render(api: &Api, reach: &Reach<'_>) -> Result<TokenStream, String> {
    let tokens = generate(api, Generator::generate_tokens)?;
    let unknown = |reason| format!("progenitor's client is not as known: {reason}");
    let mut file = on_own_terms(tokens, api).map_err(unknown)?;
    members::adjust(&mut file, api, reach).map_err(unknown)?;
    objects::adjust(&mut file).map_err(unknown)?;
    flags::leave_out(&mut file, api).map_err(unknown)?;
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
    rewrite::operations(&mut file, &rewrite::Wires::of(api))?;
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
    faults.extend(unnamable_types(api));
    for operation in &api.operations {
        for parameter in &operation.parameters {
            let Kind::Ref(name) = &parameter.schema.kind else { continue };
            let is_secret = matches!(api.schema(name).kind, Kind::String { secret: true, .. });
            if is_secret && sdk_type(api, name).is_none() {
                let reason = format!("the parameter {:?} of {} would print a secret", parameter.name, operation.id);
                faults.push(api.fault(parameter.schema.place, reason, "move it into the body"));
            }
        }
    }
    faults
}

fn settings(api: &Api) -> GenerationSettings {
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Builder)
        .with_hooks(HooksMode::Expected)
        .with_inner_type(quote! { crate::session::Session });
    for (name, schema) in &api.schemas {
        let path = match (&schema.kind, sdk_type(api, name)) {
            (_, Some(path)) => format!("crate::{path}"),
            // A secret must not print.
            (Kind::String { secret: true, .. }, None) => "crate::TokenSecret".to_owned(),
            (Kind::Enum { shared, .. }, None) => values::path(api, shared.as_ref().unwrap_or(name)),
            _ => continue,
        };
        let traits = [TypeImpl::Display, TypeImpl::FromStr];
        settings.with_replacement(names::pascal(name), path, traits.into_iter());
    }
    settings
}

/// Returns the type that `x-sdk-type` names for a component, from the root of the crate.
fn sdk_type<'a>(api: &'a Api, component: &str) -> Option<&'a str> {
    named_type(api, component)?.as_str().filter(|path| syn::parse_str::<syn::Path>(path).is_ok())
}

fn named_type<'a>(api: &'a Api, component: &str) -> Option<&'a Node> {
    api.document.get("components")?.get("schemas")?.get(component)?.get(SDK_TYPE)
}

/// Types that are no paths.
fn unnamable_types(api: &Api) -> impl Iterator<Item = Fault> {
    let named = api.schemas.iter().filter(|(name, _)| sdk_type(api, name).is_none());
    let repair = "write the path of a type below the crate, like `Timestamp` or `astrom::TokenId`";
    named
        .filter_map(|(name, _)| named_type(api, name))
        .map(move |node| api.fault(node.place, "`x-sdk-type` is no path of a type", repair))
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
