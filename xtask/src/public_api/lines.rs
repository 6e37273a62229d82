//! Items as lines of text.

use syn::punctuated::Punctuated;
use syn::{Fields, Generics, ImplItem, Item, ItemImpl, ItemStruct, ItemTrait, Meta, Token, TraitItem, Visibility};

use super::source::is_hidden;
use super::text::text;

/// A line, and the path by which it is sorted.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Line {
    about: String,
    pub(super) text: String,
}

impl Line {
    pub(super) fn new(about: &str, text: String) -> Self {
        Self { about: about.to_owned(), text }
    }

    /// Sorts the line by another path.
    pub(super) fn about(self, about: String) -> Self {
        Self { about, ..self }
    }
}

/// Lists an item and its public parts.
pub(super) fn declaration(item: &Item, path: &str) -> Vec<Line> {
    let line = |text: String| vec![Line::new(path, text)];
    match item {
        Item::Const(item) => line(format!("pub const {path}: {}", text(&item.ty))),
        Item::Static(item) => line(format!("pub static {path}: {}", text(&item.ty))),
        Item::Type(item) => line(format!("pub type {path}{} = {}", text(&item.generics), text(&item.ty))),
        Item::Fn(item) => line(format!("pub {}", signature(&item.sig, path))),
        Item::Struct(item) => structure(item, path),
        Item::Enum(item) => {
            let note = exhaustiveness(&item.attrs);
            let mut lines = line(format!("pub enum {path}{}{note}", generics(&item.generics)));
            for variant in &item.variants {
                let mut variant = variant.clone();
                strip(&mut variant.attrs);
                variant.fields.iter_mut().for_each(|field| strip(&mut field.attrs));
                let name = format!("{path}::{}", variant.ident);
                lines.push(Line::new(&name, format!("{path}::{}", text(&variant))));
            }
            lines.extend(derived(&item.attrs, path));
            lines
        }
        Item::Trait(item) => interface(item, path),
        _ => line(format!("pub {path}")),
    }
}

fn structure(item: &ItemStruct, path: &str) -> Vec<Line> {
    let is_public = |field: &&syn::Field| matches!(field.vis, Visibility::Public(_)) && !is_hidden(&field.attrs);
    let private = if item.fields.iter().all(|field| is_public(&field)) { "" } else { " with private fields" };
    let note = exhaustiveness(&item.attrs);
    let mut lines = vec![Line::new(path, format!("pub struct {path}{}{note}{private}", generics(&item.generics)))];
    for (place, field) in item.fields.iter().enumerate().filter(|(_, field)| is_public(field)) {
        let name = field.ident.as_ref().map_or_else(|| place.to_string(), ToString::to_string);
        let path = format!("{path}::{name}");
        lines.push(Line::new(&path, format!("pub {path}: {}", text(&field.ty))));
    }
    if matches!(item.fields, Fields::Unit) {
        lines[0].text.push(';');
    }
    lines.extend(derived(&item.attrs, path));
    lines
}

fn interface(item: &ItemTrait, path: &str) -> Vec<Line> {
    let supertraits = &item.supertraits;
    let colon = if supertraits.is_empty() { "" } else { ": " };
    let head = format!("pub trait {path}{}{colon}{}", generics(&item.generics), text(supertraits));
    let mut lines = vec![Line::new(path, head)];
    for member in &item.items {
        let (attributes, name) = match member {
            TraitItem::Fn(member) => (&member.attrs, member.sig.ident.to_string()),
            TraitItem::Type(member) => (&member.attrs, member.ident.to_string()),
            TraitItem::Const(member) => (&member.attrs, member.ident.to_string()),
            _ => continue,
        };
        if is_hidden(attributes) {
            continue;
        }
        let path = format!("{path}::{name}");
        let line = match member {
            TraitItem::Fn(member) => {
                let provided = if member.default.is_some() { " { .. }" } else { "" };
                format!("{}{provided}", signature(&member.sig, &path))
            }
            TraitItem::Type(member) => {
                let colon = if member.bounds.is_empty() { "" } else { ": " };
                format!("type {path}{colon}{}", text(&member.bounds))
            }
            TraitItem::Const(member) => format!("const {path}: {}", text(&member.ty)),
            _ => continue,
        };
        lines.push(Line::new(&path, line));
    }
    lines
}

/// Lists the public members of an implementation without a trait.
pub(super) fn inherent(item: &ItemImpl, path: &str) -> Vec<Line> {
    let of = generics(&item.generics);
    let of = if of.is_empty() { of } else { format!("impl{of} ") };
    let mut lines = Vec::new();
    for member in &item.items {
        match member {
            ImplItem::Fn(member) if is_listed(&member.vis, &member.attrs) => {
                let path = format!("{path}::{}", member.sig.ident);
                lines.push(Line::new(&path, format!("{of}pub {}", signature(&member.sig, &path))));
            }
            ImplItem::Const(member) if is_listed(&member.vis, &member.attrs) => {
                let path = format!("{path}::{}", member.ident);
                let value = match &member.expr {
                    syn::Expr::Lit(value) => format!(" = {}", text(value)),
                    _ => String::new(),
                };
                lines.push(Line::new(&path, format!("{of}pub const {path}: {}{value}", text(&member.ty))));
            }
            _ => {}
        }
    }
    lines
}

fn is_listed(visibility: &Visibility, attributes: &[syn::Attribute]) -> bool {
    matches!(visibility, Visibility::Public(_)) && !is_hidden(attributes)
}

/// Lists the implementation of a trait, with the types that it chooses.
pub(super) fn implementation(item: &ItemImpl, trait_path: &syn::Path, path: &str) -> Line {
    let (parameters, _, conditions) = item.generics.split_for_impl();
    let name = trait_path.segments.last().map(text).unwrap_or_default();
    let types: Vec<String> = item
        .items
        .iter()
        .filter_map(|member| match member {
            ImplItem::Type(member) if !is_hidden(&member.attrs) => {
                Some(format!("type {} = {}", member.ident, text(&member.ty)))
            }
            _ => None,
        })
        .collect();
    let types = if types.is_empty() { String::new() } else { format!(" {{ {} }}", types.join("; ")) };
    let conditions = conditions.map(|conditions| format!(" {}", text(conditions))).unwrap_or_default();
    Line::new(path, format!("impl{} {name} for {path}{conditions}{types}", text(&parameters)))
}

/// Lists derived traits like those that are implemented by hand.
fn derived(attributes: &[syn::Attribute], path: &str) -> Vec<Line> {
    let derives = attributes.iter().filter(|attribute| attribute.path().is_ident("derive"));
    let traits =
        derives.filter_map(|derive| derive.parse_args_with(Punctuated::<syn::Path, Token![,]>::parse_terminated).ok());
    let names = traits.flatten().filter_map(|path| Some(path.segments.last()?.ident.to_string()));
    names.map(|name| Line::new(path, format!("impl {name} for {path}"))).collect()
}

fn exhaustiveness(attributes: &[syn::Attribute]) -> &'static str {
    let is_open = attributes
        .iter()
        .any(|attribute| matches!(&attribute.meta, Meta::Path(path) if path.is_ident("non_exhaustive")));
    if is_open { " (non-exhaustive)" } else { "" }
}

/// Writes a signature with the path of the function for its name.
fn signature(signature: &syn::Signature, path: &str) -> String {
    let mut signature = signature.clone();
    for input in &mut signature.inputs {
        match input {
            syn::FnArg::Receiver(receiver) => strip(&mut receiver.attrs),
            syn::FnArg::Typed(argument) => {
                strip(&mut argument.attrs);
                // Whether an argument may be changed inside is nobody's business.
                if let syn::Pat::Ident(name) = &mut *argument.pat {
                    name.mutability = None;
                }
            }
        }
    }
    if let Some(syn::FnArg::Receiver(receiver)) = signature.inputs.first_mut()
        && receiver.reference.is_none()
    {
        receiver.mutability = None;
    }
    let name = signature.ident.to_string();
    text(&signature).replacen(&format!("fn {name}"), &format!("fn {path}"), 1)
}

fn generics(generics: &Generics) -> String {
    let conditions = generics.where_clause.as_ref().map(|conditions| format!(" {}", text(conditions)));
    format!("{}{}", text(generics), conditions.unwrap_or_default())
}

fn strip(attributes: &mut Vec<syn::Attribute>) {
    attributes.clear();
}
