//! The streams of the operations that list: `stream`, `pages` and the two that go on at a cursor.
//!
//! progenitor knows only the paging of Dropshot. Here each builder of an operation with `x-paging` gets the
//! methods, and with them a function that asks for any one page; which page, and what is new on it, is
//! decided by the SDK's module `listing`.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::{Fields, File, Item, ItemStruct};

use crate::model::{Api, DefaultValue, Fault, Kind, Location, Operation, Paging, PagingStyle, Parameter, Schema};
use crate::names;

/// Adds the methods to progenitor's builders.
pub(super) fn add(file: &mut File, api: &Api) -> Result<(), Vec<Fault>> {
    let mut faults = unpaged(api);
    let mut methods = Vec::new();
    for operation in &api.operations {
        let Some(paging) = &operation.paging else { continue };
        let rendered = Listing::new(api, operation, paging).and_then(|listing| listing.render(file));
        match rendered {
            Ok(tokens) => methods.push(tokens),
            Err(reason) => faults.push(api.fault(paging.place, format!("{}: {reason}", operation.id))),
        }
    }
    let Some(builders) = builders(file) else {
        return Err(vec![api.fault(crate::yaml::Place { line: 1, column: 1 }, "progenitor wrote no module `builder`")]);
    };
    for tokens in methods {
        builders.push(syn::parse2(tokens).expect("the methods are an `impl` block"));
    }
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

/// An operation called a list must say how it is paged, or its users would see the first page only. Without a
/// parameter in the query there is nothing to ask for a page with: the list comes whole.
fn unpaged(api: &Api) -> Vec<Fault> {
    let has_query = |operation: &Operation| operation.parameters.iter().any(|one| one.location == Location::Query);
    let lists = api.operations.iter().filter(|operation| operation.id.ends_with("_list") && has_query(operation));
    let lists = lists.filter(|operation| operation.paging.is_none());
    lists.map(|operation| api.fault(operation.place, format!("{} has no `x-paging`", operation.id))).collect()
}

pub(super) fn builders(file: &mut File) -> Option<&mut Vec<Item>> {
    file.items.iter_mut().find_map(|item| match item {
        Item::Mod(module) if module.ident == "builder" => module.content.as_mut().map(|(_, items)| items),
        _ => None,
    })
}

/// An operation that lists, with what its paging names.
struct Listing<'a> {
    operation: &'a Operation,
    paging: &'a Paging,
    page: &'a Parameter,
    size: &'a Parameter,
    /// The name of the type of an item.
    item: &'a str,
}

impl<'a> Listing<'a> {
    fn new(api: &'a Api, operation: &'a Operation, paging: &'a Paging) -> Result<Self, String> {
        let parameter = |name: &str| {
            let found = operation.parameters_in(Location::Query).find(|parameter| parameter.name == name);
            found.ok_or(format!("`x-paging` names the query parameter {name:?}, which it does not have"))
        };
        if let PagingStyle::Key { excludes } = &paging.style {
            excludes.iter().try_for_each(|name| parameter(name).map(drop))?;
        }
        let body = operation.success().content.as_ref().ok_or("`x-paging` without a body in the answer")?;
        for path in [&paging.next, &paging.total] {
            member(api, &body.schema, path)?;
        }
        let items = member(api, &body.schema, std::slice::from_ref(&paging.items))?;
        let item = match &items.kind {
            Kind::Array { items, .. } => match &items.kind {
                Kind::Ref(name) => Ok(name.as_str()),
                _ => Err(format!("the items of {:?} are no component schema", paging.items)),
            },
            _ => Err(format!("{:?} is no array", paging.items)),
        };
        Ok(Self { operation, paging, page: parameter(&paging.page)?, size: parameter(&paging.size)?, item: item? })
    }

    fn render(&self, file: &mut File) -> Result<TokenStream, String> {
        let builder = format_ident!("{}", names::camel(&self.operation.id));
        let fields = fields(file, &builder)?;
        let item = format_ident!("{}", self.item);
        let listing = self.render_listing(&builder, &fields);
        Ok(quote! {
            impl<'a> #builder<'a> {
                ///The items of all pages, fetched as they are asked for. See [`listing`](crate::listing).
                pub fn stream(self) -> crate::listing::Items<types::#item> {
                    crate::listing::Items::new(self.listing())
                }
                ///The items from a cursor on, which has to come of the same call.
                pub fn stream_from(self, cursor: crate::listing::Cursor) -> crate::listing::Items<types::#item> {
                    crate::listing::Items::new(self.listing().resumed(cursor))
                }
                ///The pages, fetched as they are asked for. See [`listing`](crate::listing).
                pub fn pages(self) -> crate::listing::Pages<types::#item> {
                    crate::listing::Pages::new(self.listing())
                }
                ///The pages from a cursor on, which has to come of the same call.
                pub fn pages_from(self, cursor: crate::listing::Cursor) -> crate::listing::Pages<types::#item> {
                    crate::listing::Pages::new(self.listing().resumed(cursor))
                }
                fn listing(self) -> crate::listing::Listing<types::#item> {
                    #listing
                }
            }
        })
    }

    /// Renders what the four methods share.
    fn render_listing(&self, builder: &Ident, fields: &[Ident]) -> TokenStream {
        let constant = super::rewrite::constant(&self.operation.id);
        let (page, size) = (field(self.page), field(self.size));
        let by_key = self.paging.style != PagingStyle::Number;
        let arguments: Vec<_> =
            fields.iter().filter(|name| **name != page && **name != size && **name != super::client::OPTIONS).collect();
        let start = match &self.paging.style {
            PagingStyle::Key { .. } => quote! { by_key(&super::operations::#constant, &arguments, #page,) },
            PagingStyle::Number => self.render_numbers(&constant, &page, &size),
        };
        let start = call_with(start, self.render_fetch(builder, fields, &page, &size));
        let size_default = by_key.then(|| self.render_size_default(&size)).flatten();
        quote! {
            let Self { client, #(#fields),* } = self;
            let client = client.clone();
            let arguments = format!("{:?}", (#(&#arguments,)*));
            #size_default
            crate::listing::Listing::#start
        }
    }

    /// Renders the size of pages where the API gives everything at once unless told otherwise.
    fn render_size_default(&self, size: &Ident) -> Option<TokenStream> {
        let default = self.paging.size_unless_set?;
        let value = match &self.size.schema.kind {
            Kind::String { .. } => {
                let text = default.to_string();
                quote! { #text.to_owned() }
            }
            _ => {
                let number = proc_macro2::Literal::i64_unsuffixed(default);
                quote! { #number }
            }
        };
        Some(quote! { let #size = #size.map(|size| size.or_else(|| Some(#value))); })
    }

    fn render_numbers(&self, constant: &Ident, page: &Ident, size: &Ident) -> TokenStream {
        let (default, maximum) = match (&self.size.default, &self.size.schema.kind) {
            (Some(DefaultValue::Integer(default)), Kind::Integer { maximum, .. }) => {
                (*default, maximum.unwrap_or(i64::MAX))
            }
            _ => (1, i64::MAX),
        };
        quote! {
            by_number(
                &super::operations::#constant,
                &arguments,
                #page.map(|number| number.map_or(1, i64::from)),
                #size.map(|size| size.map_or(#default, i64::from).min(#maximum)),
            )
        }
    }

    /// Renders the function that asks for one page.
    fn render_fetch(&self, builder: &Ident, fields: &[Ident], page: &Ident, size: &Ident) -> TokenStream {
        let is_number = self.paging.style == PagingStyle::Number;
        let excluded: Vec<Ident> = match &self.paging.style {
            PagingStyle::Key { excludes } => {
                excludes.iter().map(|name| format_ident!("{}", names::snake(name))).collect()
            }
            PagingStyle::Number => Vec::new(),
        };
        let values = fields.iter().map(|name| match name {
            name if name == page && is_number => quote! { #name: Ok(Some(request.number.into())) },
            name if name == size && is_number => quote! { #name: Ok(Some(request.size.into())) },
            name if name == page => quote! { #name: Ok(request.key) },
            name if excluded.contains(name) => {
                quote! { #name: if request.key.is_some() { Ok(None) } else { #name } }
            }
            name => quote! { #name },
        });
        // `key` moves out of the request, so it is named last.
        let (last, first): (Vec<_>, Vec<_>) = fields.iter().zip(values).partition(|(name, _)| *name == page);
        let values = first.into_iter().chain(last).map(|(_, value)| value);
        let cloned: Vec<_> = fields.iter().filter(|name| *name != page && (*name != size || !is_number)).collect();
        let answer = self.render_answer();
        quote! {
            move |request| {
                let client = client.clone();
                #(let #cloned = #cloned.clone();)*
                Box::pin(async move {
                    let call = #builder { client: &client, #(#values),* };
                    let page = call.send().await?.into_inner();
                    #answer
                })
            }
        }
    }

    fn render_answer(&self) -> TokenStream {
        let items = format_ident!("{}", names::snake(&self.paging.items));
        let path =
            |path: &[String]| path.iter().map(|name| format_ident!("{}", names::snake(name))).collect::<Vec<_>>();
        let (next, total) = (path(&self.paging.next), path(&self.paging.total));
        let next = match &self.paging.style {
            PagingStyle::Key { .. } => quote! { page.#(#next).* },
            PagingStyle::Number => {
                quote! { page.#(#next).*.iter().any(|link| link.rel == "next").then(String::new) }
            }
        };
        quote! {
            Ok(crate::listing::Fetched {
                total_count: page.#(#total).*.into(),
                next: #next,
                items: page.#items,
            })
        }
    }
}

/// Adds an argument to a call.
fn call_with(call: TokenStream, argument: TokenStream) -> TokenStream {
    let mut tokens: Vec<_> = call.into_iter().collect();
    if let Some(proc_macro2::TokenTree::Group(group)) = tokens.pop() {
        let inner = group.stream();
        tokens.extend(quote! { (#inner #argument) });
    }
    tokens.into_iter().collect()
}

fn field(parameter: &Parameter) -> Ident {
    format_ident!("{}", names::snake(&parameter.name))
}

/// Returns the arguments of a builder, as progenitor named them.
fn fields(file: &mut File, builder: &Ident) -> Result<Vec<Ident>, String> {
    let missing = || format!("progenitor wrote no builder {builder}");
    let is_it = |item: &&Item| matches!(item, Item::Struct(found) if found.ident == *builder);
    let found = builders(file).ok_or_else(missing)?.iter().find(is_it).ok_or_else(missing)?;
    let Item::Struct(ItemStruct { fields: Fields::Named(fields), .. }) = found else { return Err(missing()) };
    Ok(fields.named.iter().filter_map(|field| field.ident.clone()).filter(|name| name != "client").collect())
}

/// Follows a path of members.
fn member<'a>(api: &'a Api, schema: &'a Schema, path: &[String]) -> Result<&'a Schema, String> {
    let Some((name, rest)) = path.split_first() else { return Ok(schema) };
    let object = match &schema.kind {
        Kind::Ref(target) => api.schema(target),
        _ => schema,
    };
    let Kind::Object { properties, .. } = &object.kind else { return Err(format!("{name:?} stands in no object")) };
    let property = properties.iter().find(|property| property.name == *name);
    member(
        api,
        &property.ok_or(format!("`x-paging` names the member {name:?}, which the answer does not have"))?.schema,
        rest,
    )
}
