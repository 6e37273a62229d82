//! What becomes of the members of progenitor's types: how each is written and read.
//!
//! progenitor leaves everything out of a request that is not set, what the document requires included, and refuses an
//! answer as a whole if one member is not of the documented type. What is read in its place, the SDK's module
//! `tolerant` decides.

use std::collections::{BTreeMap, BTreeSet};

use quote::quote;
use syn::punctuated::Punctuated;
use syn::{Attribute, Field, Fields, File, Ident, Item, ItemStruct, Meta, Token, Type, parse_quote};

use super::lower;
use super::reach::Reach;
use crate::model::{Api, Kind};
use crate::names;

/// Adjusts the members of all types; fails with the name of what it could not find.
pub(super) fn adjust(file: &mut File, api: &Api, reach: &Reach<'_>) -> Result<(), String> {
    let types = types(file).ok_or("no module `types`")?;
    let components: BTreeMap<String, &str> =
        api.schemas.iter().map(|(name, _)| (names::pascal(name), name.as_str())).collect();
    for item in types.iter_mut() {
        let Item::Struct(item) = item else { continue };
        let ident = item.ident.to_string();
        let Some(name) = components.get(ident.as_str()).copied() else { continue };
        if reach.requests.contains(name) {
            write_required(item, &required_nullable(api, name))?;
        }
        if reach.errors.contains(name) {
            read_whatever_there_is(item)?;
        } else if reach.answers.contains(name) {
            read_what_is_plausible(item);
        }
    }
    Ok(())
}

/// Returns the fields of a type by the names of the wire.
pub(super) fn fields<'a>(file: &'a mut File, name: &str) -> BTreeMap<String, &'a Ident> {
    let items = types(file).map(|items| &*items).into_iter().flatten();
    let found = items.filter_map(|item| match item {
        Item::Struct(item) if item.ident == name => Some(&item.fields),
        _ => None,
    });
    let named = found.flatten().filter_map(|field| Some((Options::of(field).name, field.ident.as_ref()?)));
    named.collect()
}

/// Returns the items of the module with the types.
pub(super) fn types(file: &mut File) -> Option<&mut Vec<Item>> {
    file.items.iter_mut().find_map(|item| match item {
        Item::Mod(module) if module.ident == "types" => module.content.as_mut().map(|(_, items)| items),
        _ => None,
    })
}

/// Returns the members of an object that have to be there and may be null.
fn required_nullable<'a>(api: &'a Api, name: &str) -> BTreeSet<&'a str> {
    let Kind::Object { properties, .. } = &api.schema(name).kind else { return BTreeSet::new() };
    let found = properties.iter().filter(|property| property.required && lower::is_nullable(&property.schema, api));
    found.map(|property| property.name.as_str()).collect()
}

/// Lets members be written as null where they are not set.
fn write_required(item: &mut ItemStruct, names: &BTreeSet<&str>) -> Result<(), String> {
    let Fields::Named(fields) = &mut item.fields else { return Ok(()) };
    let mut n_found = 0;
    for field in &mut fields.named {
        let mut options = Options::of(field);
        if names.contains(options.name.as_str()) {
            options.list.retain(|option| !quote!(#option).to_string().starts_with("skip_serializing_if"));
            options.put_into(field);
            n_found += 1;
        }
    }
    if n_found == names.len() { Ok(()) } else { Err(format!("{} lacks one of the members {names:?}", item.ident)) }
}

/// Lets an object of an error be read whatever one of its members is.
fn read_whatever_there_is(item: &mut ItemStruct) -> Result<(), String> {
    // Members that have no names of their own are a map, which the member that holds it reads or leaves out.
    let Fields::Named(fields) = &mut item.fields else { return Ok(()) };
    for field in &mut fields.named {
        let reader = match outer_type(field).as_str() {
            "Option" => "crate::tolerant::member",
            "Vec" => "crate::tolerant::members",
            other => return Err(format!("a member of the error {} is of the type {other}", item.ident)),
        };
        let mut options = Options::of(field);
        options.list.retain(|option| !option.path().is_ident("default"));
        options.list.extend([parse_quote! { default }, parse_quote! { deserialize_with = #reader }]);
        options.put_into(field);
    }
    Ok(())
}

/// Lets null be a list without items, and anything a text among texts by name.
fn read_what_is_plausible(item: &mut ItemStruct) {
    for field in &mut item.fields {
        let ty = &field.ty;
        let reader = match outer_type(field).as_str() {
            "Vec" => "crate::tolerant::list",
            "HashMap" if quote!(#ty).to_string() == texts_by_name() => "crate::tolerant::texts",
            _ => continue,
        };
        let mut options = Options::of(field);
        options.list.push(parse_quote! { deserialize_with = #reader });
        options.put_into(field);
    }
}

fn texts_by_name() -> String {
    quote!(::std::collections::HashMap<::std::string::String, ::std::string::String>).to_string()
}

/// Returns `Vec` of `::std::vec::Vec<…>`.
fn outer_type(field: &Field) -> String {
    match &field.ty {
        Type::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default(),
        other => quote!(#other).to_string(),
    }
}

/// What `#[serde(…)]` says of a member.
struct Options {
    /// The name on the wire.
    name: String,
    list: Vec<Meta>,
}

impl Options {
    fn of(field: &Field) -> Self {
        let attribute = field.attrs.iter().find(|attribute| is_serde(attribute));
        let list = attribute
            .and_then(|attribute| attribute.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated).ok());
        let list: Vec<Meta> = list.into_iter().flatten().collect();
        let renamed = list.iter().find_map(|option| match option {
            Meta::NameValue(pair) if pair.path.is_ident("rename") => match &pair.value {
                syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(name), .. }) => Some(name.value()),
                _ => None,
            },
            _ => None,
        });
        let own = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
        Self { name: renamed.unwrap_or(own), list }
    }

    fn put_into(self, field: &mut Field) {
        field.attrs.retain(|attribute| !is_serde(attribute));
        let list = self.list;
        if !list.is_empty() {
            field.attrs.push(parse_quote! { #[serde(#(#list),*)] });
        }
    }
}

fn is_serde(attribute: &Attribute) -> bool {
    attribute.path().is_ident("serde")
}
