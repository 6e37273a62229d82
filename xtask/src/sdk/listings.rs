//! The streams of the operations that list: `stream`, `pages` and the two that go on at a cursor.
//!
//! progenitor knows only the paging of Dropshot. Here each builder of an operation with `x-paging` gets the
//! methods, and with them a function that asks for any one page; which page, and what is new on it, is
//! decided by the SDK's module `listing`.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::{Fields, File, Item, ItemStruct};

use crate::model::{
    Api, DefaultValue, Fault, Kind, Location, Operation, Paging, PagingStyle, Parameter, Schema, SdkType,
};
use crate::names;

/// What the field is called.
pub(super) const OPTIONS: &str = "options";

/// Adds the methods to progenitor's builders.
pub(super) fn add(file: &mut File, api: &Api) -> Result<(), String> {
    let mut methods = Vec::new();
    for operation in &api.operations {
        let Some(paging) = &operation.paging else { continue };
        let listing = Listing::new(api, operation, paging).map_err(|(reason, _)| reason)?;
        methods.push(listing.render(file, api).map_err(|reason| format!("{}: {reason}", operation.id))?);
    }
    let builders = builders(file).ok_or("progenitor wrote no module `builder`")?;
    for tokens in methods {
        builders.push(syn::parse2(tokens).map_err(|error| error.to_string())?);
    }
    Ok(())
}

/// Returns the lists that are not paged as their document says, or do not say how.
pub(super) fn refusals(api: &Api) -> Vec<Fault> {
    let mut faults = unpaged(api);
    for operation in &api.operations {
        let Some(paging) = &operation.paging else { continue };
        if let Err((reason, repair)) = Listing::new(api, operation, paging) {
            faults.push(api.fault(paging.place, format!("{}: {reason}", operation.id), repair));
        }
    }
    faults
}

/// An operation called a list must say how it is paged, or its users would see the first page only. Without a
/// parameter in the query there is nothing to ask for a page with: the list comes whole.
fn unpaged(api: &Api) -> Vec<Fault> {
    let has_query = |operation: &Operation| operation.parameters.iter().any(|one| one.location == Location::Query);
    let lists = api.operations.iter().filter(|operation| operation.id.ends_with("_list") && has_query(operation));
    let lists = lists.filter(|operation| operation.paging.is_none() && !operation.is_whole);
    let repair = "add `x-paging`: how the list is cut into pages, or `whole` if it is not";
    lists.map(|operation| api.fault(operation.place, format!("{} has no `x-paging`", operation.id), repair)).collect()
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

/// What is wrong with the paging of an operation, and how to repair it.
type Refusal = (String, &'static str);

impl<'a> Listing<'a> {
    fn new(api: &'a Api, operation: &'a Operation, paging: &'a Paging) -> Result<Self, Refusal> {
        let parameter = |name: &str| {
            let found = operation.parameters_in(Location::Query).find(|parameter| parameter.name == name);
            let reason = format!("`x-paging` names the query parameter {name:?}, which it does not have");
            let found = found.ok_or((reason, "name a query parameter of the operation"))?;
            if found.omitted {
                let reason = format!("`x-paging` names {name:?}, which `x-sdk-omit` takes away from the SDK");
                return Err((reason, "remove `x-sdk-omit` from the parameter"));
            }
            Ok(found)
        };
        let (page, size) = (parameter(&paging.page)?, parameter(&paging.size)?);
        if let PagingStyle::Key { excludes } = &paging.style {
            excludes.iter().try_for_each(|name| parameter(name).map(drop))?;
        }
        let reason = || ("`x-paging` without a body in the answer".to_owned(), "remove `x-paging`, or add the body");
        let body = operation.success().content.as_ref().ok_or_else(reason)?;
        let is_number = |parameter: &Parameter| matches!(parameter.schema.kind, Kind::Integer { .. });
        let is_number_in_sdk = |parameter| is_number(parameter) || parameter.sdk_type == Some(SdkType::Integer);
        let is_text = |parameter: &Parameter| matches!(parameter.schema.kind, Kind::String { .. });
        let (items, _) = member(api, &body.schema, std::slice::from_ref(&paging.items))?;
        let (next, next_is_there) = member(api, &body.schema, &paging.next)?;
        match &paging.style {
            PagingStyle::Key { .. } => {
                if !is_text(page) || !matches!(next.kind, Kind::String { secret: false, .. }) {
                    let reason = format!("{:?} and {:?} are not both plain texts", paging.page, paging.next.join("."));
                    return Err((reason, "give both `type: string` in place; a key that is a number is one as a text"));
                }
                if next_is_there {
                    let reason = format!("{:?} is always there, so no page is the last one", paging.next.join("."));
                    return Err((reason, "let it be optional or nullable"));
                }
                if !is_number_in_sdk(size) {
                    let reason = format!("{:?} is no integer", paging.size);
                    return Err((reason, "give it `type: integer` in place, or `x-sdk-type: integer` beside a text"));
                }
            }
            PagingStyle::Number => {
                if !is_number(page) || !is_number(size) {
                    let reason = format!("{:?} and {:?} are not both integers", paging.page, paging.size);
                    return Err((reason, "give both `type: integer` in place"));
                }
                if !has_rel(api, next) {
                    let reason = format!("{:?} is no list of objects with `rel`", paging.next.join("."));
                    return Err((reason, "name the list of links; `rel` in each is a required, plain string"));
                }
            }
        }
        if let Some(total) = &paging.total
            && !matches!(member(api, &body.schema, total)?.0.kind, Kind::Integer { bits: 64, .. })
        {
            let reason = format!("{:?} is no integer of 64 bits", total.join("."));
            return Err((reason, "give it `type: integer` and `format: int64` in place"));
        }
        let item = match &items.kind {
            Kind::Array { items, .. } if !items.nullable => match &items.kind {
                Kind::Ref(name) if has_type(api, name) => Ok(name.as_str()),
                _ => Err(format!("the items of {:?} are no component object", paging.items)),
            },
            _ => Err(format!("{:?} is no array", paging.items)),
        };
        let item = item.map_err(|reason| (reason, "name the member with the list of objects"))?;
        Ok(Self { operation, paging, page, size, item })
    }

    fn render(&self, file: &mut File, api: &Api) -> Result<TokenStream, String> {
        let builder = format_ident!("{}", names::pascal(&self.operation.id));
        let fields = fields(file, &builder)?;
        let item = format_ident!("{}", names::pascal(self.item));
        let answer = self.render_answer(file, api)?;
        let listing = self.render_listing(&builder, &fields, &answer);
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
    fn render_listing(&self, builder: &Ident, fields: &[Ident], answer: &TokenStream) -> TokenStream {
        let constant = super::rewrite::constant(&self.operation.id);
        let (page, size) = (field(self.page), field(self.size));
        let by_key = self.paging.style != PagingStyle::Number;
        let arguments: Vec<_> =
            fields.iter().filter(|name| **name != page && **name != size && **name != OPTIONS).collect();
        let start = match &self.paging.style {
            PagingStyle::Key { .. } => quote! { at_key(#page) },
            PagingStyle::Number => self.render_numbers(&page, &size),
        };
        let fetch = self.render_fetch(builder, fields, answer);
        let size_default = by_key.then(|| self.render_size_default(&size)).flatten();
        quote! {
            let Self { client, #(#fields),* } = self;
            let client = client.clone();
            let arguments = format!("{:?}", (#(&#arguments,)*));
            #size_default
            crate::listing::Listing::new(
                &super::operations::#constant,
                &arguments,
                crate::listing::Start::#start,
                #fetch,
            )
        }
    }

    /// Renders the size of pages where the API gives everything at once unless told otherwise.
    fn render_size_default(&self, size: &Ident) -> Option<TokenStream> {
        let default = self.paging.size_unless_set?;
        let value = proc_macro2::Literal::i64_unsuffixed(default);
        Some(quote! { let #size = #size.map(|size| size.or_else(|| Some(#value))); })
    }

    fn render_numbers(&self, page: &Ident, size: &Ident) -> TokenStream {
        let (default, maximum) = match (&self.size.default, &self.size.schema.kind) {
            (Some(DefaultValue::Integer(default)), Kind::Integer { maximum, .. }) => {
                (*default, maximum.unwrap_or(i64::MAX))
            }
            _ => (1, i64::MAX),
        };
        quote! {
            at_number(
                #page.map(|number| number.map_or(1, i64::from)),
                #size.map(|size| size.map_or(#default, i64::from).min(#maximum)),
            )
        }
    }

    /// Renders the function that asks for one page.
    fn render_fetch(&self, builder: &Ident, fields: &[Ident], answer: &TokenStream) -> TokenStream {
        let (page, size) = (&field(self.page), &field(self.size));
        let is_number = self.paging.style == PagingStyle::Number;
        let excluded: Vec<Ident> = match &self.paging.style {
            PagingStyle::Key { excludes } => {
                let of = |name: &String| self.operation.parameters_in(Location::Query).find(|one| one.name == *name);
                excludes.iter().filter_map(of).map(field).collect()
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

    fn render_answer(&self, file: &mut File, api: &Api) -> Result<TokenStream, String> {
        let body = self.operation.success().content.as_ref().ok_or("no body in the answer")?;
        let mut path = |path: &[String]| idents(file, api, &body.schema, path);
        let items = path(std::slice::from_ref(&self.paging.items))?;
        let next = path(&self.paging.next)?;
        let total = match &self.paging.total {
            Some(total) => {
                let total = path(total)?;
                quote! { page.#(#total).*.into() }
            }
            None => quote! { None },
        };
        let next = match &self.paging.style {
            PagingStyle::Key { .. } => quote! { page.#(#next).* },
            PagingStyle::Number => {
                quote! { page.#(#next).*.iter().any(|link| link.rel == "next").then(String::new) }
            }
        };
        Ok(quote! {
            Ok(crate::listing::Fetched {
                total_count: #total,
                next: #next,
                items: page.#(#items).*,
            })
        })
    }
}

fn field(parameter: &Parameter) -> Ident {
    format_ident!("{}", parameter.argument)
}

/// Returns the arguments of a builder, as progenitor named them.
fn fields(file: &mut File, builder: &Ident) -> Result<Vec<Ident>, String> {
    let missing = || format!("progenitor wrote no builder {builder}");
    let is_it = |item: &&Item| matches!(item, Item::Struct(found) if found.ident == *builder);
    let found = builders(file).ok_or_else(missing)?.iter().find(is_it).ok_or_else(missing)?;
    let Item::Struct(ItemStruct { fields: Fields::Named(fields), .. }) = found else { return Err(missing()) };
    Ok(fields.named.iter().filter_map(|field| field.ident.clone()).filter(|name| name != "client").collect())
}

/// Follows a path of members; returns the last one, and whether it is always there.
fn member<'a>(api: &'a Api, schema: &'a Schema, path: &[String]) -> Result<(&'a Schema, bool), Refusal> {
    let Some((name, rest)) = path.split_first() else { return Ok((schema, true)) };
    let object = match &schema.kind {
        Kind::Ref(target) => api.schema(target),
        _ => schema,
    };
    let repair = "name a member of the answer, with those around it: metadata.count";
    let Kind::Object { properties, .. } = &object.kind else {
        return Err((format!("{name:?} stands in no object"), repair));
    };
    let property = properties.iter().find(|property| property.name == *name);
    let reason = || (format!("`x-paging` names the member {name:?}, which the answer does not have"), repair);
    let property = property.ok_or_else(reason)?;
    let is_there = property.required && !super::lower::is_nullable(&property.schema, api);
    if rest.is_empty() {
        return Ok((&property.schema, is_there));
    }
    if !is_there {
        let reason = format!("{name:?} may be missing, and {:?} with it", rest.join("."));
        return Err((reason, "let what stands around a member be required and not nullable"));
    }
    member(api, &property.schema, rest)
}

/// Whether a component is an object or a choice, which are types of their own.
fn has_type(api: &Api, name: &str) -> bool {
    match &api.schema(name).kind {
        Kind::Object { .. } => true,
        Kind::OneOf(branches) => super::reach::remaining(branches, api).len() > 1,
        _ => false,
    }
}

/// Whether a schema is a list of links that each say how they are related.
fn has_rel(api: &Api, schema: &Schema) -> bool {
    let Kind::Array { items, .. } = &schema.kind else { return false };
    let Kind::Ref(name) = &items.kind else { return false };
    let Kind::Object { properties, .. } = &api.schema(name).kind else { return false };
    let is_plain = |schema: &Schema| matches!(schema.kind, Kind::String { secret: false, .. }) && !schema.nullable;
    properties.iter().any(|property| property.name == "rel" && property.required && is_plain(&property.schema))
}

/// Returns the fields that a path of members is in the SDK's types.
fn idents(file: &mut File, api: &Api, schema: &Schema, path: &[String]) -> Result<Vec<Ident>, String> {
    let Some((name, rest)) = path.split_first() else { return Ok(Vec::new()) };
    let missing = || format!("the types have no member {name:?}");
    let Kind::Ref(target) = &schema.kind else { return Err(missing()) };
    let Kind::Object { properties, .. } = &api.schema(target).kind else { return Err(missing()) };
    let property = properties.iter().find(|property| property.name == *name).ok_or_else(missing)?;
    let own = super::members::fields(file, &names::pascal(target)).get(name).copied().cloned().ok_or_else(missing)?;
    let below = idents(file, api, &property.schema, rest)?;
    Ok(std::iter::once(own).chain(below).collect())
}
