//! What progenitor's types can be used for beside calls: they are compared, they may get members, and their builders
//! make them.
//!
//! progenitor knows of no attribute but a derived trait for all types alike, and a float has no `Eq`. What becomes of
//! the single members, `members` decides.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, format_ident};
use syn::visit_mut::{self, VisitMut};
use syn::{Attribute, Expr, Field, Fields, File, ImplItem, Item, Path, PathArguments, Type, parse_quote};

use super::members;

/// Adjusts all types and their builders; fails with the name of what it could not find.
pub(super) fn adjust(file: &mut File) -> Result<(), String> {
    let items = members::types(file).ok_or("no module `types`")?;
    let inexact = inexact(items);
    for item in items.iter_mut() {
        let (name, attributes, may_grow) = match item {
            Item::Struct(item) => (&item.ident, &mut item.attrs, matches!(item.fields, Fields::Named(_))),
            Item::Enum(item) => (&item.ident, &mut item.attrs, true),
            _ => continue,
        };
        let traits = if inexact.contains(name) { &["PartialEq"][..] } else { &["PartialEq", "Eq"] };
        compare(attributes, traits).ok_or_else(|| format!("{name} derives nothing"))?;
        if may_grow {
            attributes.push(parse_quote! { #[non_exhaustive] });
        }
    }
    let Some(builders) = module(items, "builder") else { return Ok(()) };
    take_texts(builders);
    lend_reasons(builders);
    add_build(builders);
    let errors = module(items, "error").ok_or("no module `types::error`")?;
    errors.push(parse_quote! {
        impl From<::std::borrow::Cow<'static, str>> for ConversionError {
            fn from(value: ::std::borrow::Cow<'static, str>) -> Self {
                Self(value)
            }
        }
    });
    Ok(())
}

fn module<'a>(items: &'a mut [Item], name: &str) -> Option<&'a mut Vec<Item>> {
    items.iter_mut().find_map(|item| match item {
        Item::Mod(module) if module.ident == name => module.content.as_mut().map(|(_, items)| items),
        _ => None,
    })
}

/// Lets a builder say without an allocation why its value cannot be made. progenitor allocates a message for each
/// member that has to be there when the builder is made, although nearly all builders get these members.
fn lend_reasons(builders: &mut [Item]) {
    struct Lend;
    impl VisitMut for Lend {
        fn visit_field_mut(&mut self, field: &mut Field) {
            let Type::Path(result) = &mut field.ty else { return };
            let Some(PathArguments::AngleBracketed(arguments)) =
                result.path.segments.last_mut().map(|segment| &mut segment.arguments)
            else {
                return;
            };
            if let Some(reason) = arguments.args.iter_mut().nth(1) {
                *reason = parse_quote! { ::std::borrow::Cow<'static, str> };
            }
        }

        fn visit_expr_mut(&mut self, expression: &mut Expr) {
            visit_mut::visit_expr_mut(self, expression);
            match expression {
                Expr::MethodCall(call) if call.method == "to_string" && matches!(*call.receiver, Expr::Lit(_)) => {
                    let reason = &call.receiver;
                    *expression = parse_quote! { ::std::borrow::Cow::Borrowed(#reason) };
                }
                Expr::Macro(made) if made.mac.path.is_ident("format") => {
                    *expression = parse_quote! { ::std::borrow::Cow::Owned(#made) };
                }
                _ => {}
            }
        }
    }
    builders.iter_mut().for_each(|item| Lend.visit_item_mut(item));
}

/// Returns the types that hold a float, in themselves or in a type that they hold.
fn inexact(items: &[Item]) -> BTreeSet<Ident> {
    let types = items.iter().filter_map(|item| match item {
        Item::Struct(item) => Some((&item.ident, names(item.fields.to_token_stream()))),
        Item::Enum(item) => Some((&item.ident, names(item.variants.to_token_stream()))),
        _ => None,
    });
    let types: Vec<_> = types.collect();
    let mut inexact = BTreeSet::new();
    loop {
        let n_known = inexact.len();
        for (name, held) in &types {
            if held.iter().any(|held| held == "f64" || held == "f32" || inexact.contains(held)) {
                inexact.insert((*name).clone());
            }
        }
        if inexact.len() == n_known {
            return inexact;
        }
    }
}

/// Returns all identifiers.
fn names(tokens: TokenStream) -> Vec<Ident> {
    let name = |token| match token {
        TokenTree::Ident(name) => vec![name],
        TokenTree::Group(group) => names(group.stream()),
        _ => Vec::new(),
    };
    tokens.into_iter().flat_map(name).collect()
}

/// Lets values of a type be compared, by the traits that are wanted. Secrets have a type that compares without telling by
/// its time how far two agree.
fn compare(attributes: &mut [Attribute], wanted: &[&str]) -> Option<()> {
    let derive = attributes.iter_mut().find(|attribute| attribute.path().is_ident("derive"))?;
    let mut traits: Vec<Path> = Vec::new();
    derive
        .parse_nested_meta(|derived| {
            traits.push(derived.path);
            Ok(())
        })
        .ok()?;
    for wanted in wanted {
        if !traits.iter().any(|derived| derived.is_ident(wanted)) {
            traits.push(format_ident!("{wanted}").into());
        }
    }
    *derive = parse_quote! { #[derive(#(#traits),*)] };
    Some(())
}

/// Lets members that are texts and may be missing be set with a text, as those that have to be there: progenitor takes
/// what becomes an `Option<String>`, which a `&str` does not.
fn take_texts(builders: &mut [Item]) {
    let setters = builders.iter_mut().filter_map(|item| match item {
        Item::Impl(item) if item.trait_.is_none() => Some(&mut item.items),
        _ => None,
    });
    for item in setters.flatten() {
        let ImplItem::Fn(setter) = item else { continue };
        let bounds = setter.sig.generics.where_clause.to_token_stream().to_string().replace(' ', "");
        if bounds.contains("TryInto<::std::option::Option<::std::string::String>>") {
            let name = &setter.sig.ident;
            *setter = parse_quote! {
                pub fn #name(mut self, value: impl Into<crate::OptionalText>) -> Self {
                    self.#name = Ok(value.into().0);
                    self
                }
            };
        }
    }
}

/// Lets each builder make its value, also where it is a member of another one that may be missing. progenitor has a
/// conversion for the value itself, which wants the name of the type; it is what is left where a member is called `build`.
fn add_build(builders: &mut Vec<Item>) {
    let mut added: Vec<Item> = Vec::new();
    for item in builders.iter() {
        let Item::Struct(item) = item else { continue };
        let name = &item.ident;
        if item.fields.iter().all(|field| field.ident.as_ref().is_none_or(|member| member != "build")) {
            added.push(parse_quote! {
                impl #name {
                    ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
                    ///could not be converted.
                    pub fn build(self) -> ::std::result::Result<super::#name, super::error::ConversionError> {
                        ::std::convert::TryInto::try_into(self)
                    }
                }
            });
        }
        added.push(parse_quote! {
            impl ::std::convert::TryFrom<#name> for ::std::option::Option<super::#name> {
                type Error = super::error::ConversionError;
                fn try_from(value: #name) -> ::std::result::Result<Self, super::error::ConversionError> {
                    super::#name::try_from(value).map(Some)
                }
            }
        });
    }
    builders.extend(added);
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    fn progenitors() -> File {
        parse_quote! {
            pub mod types {
                #[derive(Clone, Debug)]
                pub struct Lamp { pub id: Id, pub dimmer: Option<Dimmer> }
                #[derive(Clone, Debug)]
                pub struct Dimmer { pub level: ::std::option::Option<f64> }
                #[derive(Clone, Eq, PartialEq)]
                pub struct Id(pub String);
                #[derive(Clone)]
                pub enum Item { Lamp(Lamp), Values(Vec<Value>) }
                pub mod builder {
                    #[derive(Clone, Debug)]
                    pub struct Lamp { id: Result<super::Id, String> }
                    impl Default for Lamp {
                        fn default() -> Self { Self { id: Err("no value supplied for id".to_string()) } }
                    }
                    impl Lamp {
                        pub fn id<T>(mut self, value: T) -> Self where T: TryInto<super::Id> {
                            self.id = value.try_into().map_err(|e| format!("error converting: {e}"));
                            self
                        }
                        pub fn name<T>(mut self, value: T) -> Self
                        where T: ::std::convert::TryInto<::std::option::Option<::std::string::String>> { self }
                    }
                }
                pub mod error { pub struct ConversionError(::std::borrow::Cow<'static, str>); }
            }
        }
    }

    #[test]
    fn types_are_compared_may_grow_and_are_built() {
        let mut file = progenitors();
        adjust(&mut file).unwrap();
        let text = file.to_token_stream().to_string();
        for expected in [
            quote! { #[derive(Clone, Debug, PartialEq)] #[non_exhaustive] pub struct Lamp },
            quote! { #[derive(Clone, Debug, PartialEq)] #[non_exhaustive] pub struct Dimmer },
            quote! { #[derive(Clone, Eq, PartialEq)] pub struct Id(pub String); },
            quote! { #[derive(Clone, PartialEq)] #[non_exhaustive] pub enum Item },
            quote! { pub fn id<T>(mut self, value: T) -> Self where T: TryInto<super::Id> },
            quote! { pub fn name(mut self, value: impl Into<crate::OptionalText>) -> Self },
            quote! { pub fn build(self) -> ::std::result::Result<super::Lamp, super::error::ConversionError> },
            quote! { id: Result<super::Id, ::std::borrow::Cow<'static, str },
            quote! { Self { id: Err(::std::borrow::Cow::Borrowed("no value supplied for id")) } },
            quote! { map_err(|e| ::std::borrow::Cow::Owned(format!("error converting: {e}"))) },
            quote! { Self(value) },
        ] {
            assert!(text.contains(&expected.to_string()), "{expected} is not in {text}");
        }
    }

    #[test]
    fn exact_types_are_equal_to_themselves() {
        let mut file: File = parse_quote! { pub mod types { #[derive(Debug)] pub struct A { pub b: Vec<B> } } };
        adjust(&mut file).unwrap();
        let expected = quote! { #[derive(Debug, PartialEq, Eq)] #[non_exhaustive] pub struct A };
        assert!(file.to_token_stream().to_string().contains(&expected.to_string()), "{}", file.to_token_stream());
    }

    #[test]
    fn member_called_build_is_set_as_any_other() {
        let mut file: File = parse_quote! {
            pub mod types {
                #[derive(Debug)] pub struct Lamp { pub build: i64 }
                pub mod builder { pub struct Lamp { build: Result<i64, String> } }
                pub mod error {}
            }
        };
        adjust(&mut file).unwrap();
        let text = file.to_token_stream().to_string();
        assert!(!text.contains("fn build"), "{text}");
        assert!(text.contains("super :: Lamp :: try_from (value) . map (Some)"), "{text}");
    }

    #[test]
    fn text_that_is_not_as_known_is_reported() {
        for (file, fault) in [
            (parse_quote! {}, "no module `types`"),
            (parse_quote! { pub mod types { pub struct A { pub b: B } } }, "A derives nothing"),
            (parse_quote! { pub mod types { pub mod builder {} } }, "no module `types::error`"),
        ] {
            let mut file: File = file;
            assert_eq!(adjust(&mut file), Err(fault.to_owned()));
        }
    }
}
