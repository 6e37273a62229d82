//! What is written of a document that has every kind of member.

use quote::quote;
use syn::{File, ImplItem, ImplItemFn, Item, ItemStruct, parse_quote};

use super::progenitor_client;
use super::reach::Reach;
use crate::model::{self, Kind, Location, SdkType};
use crate::names;

const DOCUMENT: &str = r##"openapi: 3.0.3
info: { title: Lamps, version: 0.1.0 }
servers:
  - url: https://{host}/v1
    variables: { host: { default: h.example.net, description: The host. } }
x-tenants: { lamp: lamp_id }
security:
  - key: []
paths:
  /lamps/{lamp_id}:
    put:
      tags: [lamps]
      operationId: lamp_update
      summary: Change a lamp
      description: Changes a lamp.
      x-source:
        - { page: PUT lamp, publisher: Lamp manual, read: "2026-11-22" }
      x-rights: { within: lamp, any_of: [lamps.write] }
      x-safe-to-repeat: true
      parameters:
        - { name: lamp_id, in: path, required: true, description: The lamp., schema: { type: string } }
        - { name: limit, in: query, description: How many., schema: { type: string }, x-sdk-type: integer }
        - { name: count, in: query, description: A total., schema: { type: string }, x-sdk-type: boolean }
        - { name: page, in: query, description: Which page., schema: { type: integer, format: int32 } }
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/LampUpdate" }
            example: { owner: null, room: null, colours: [] }
      responses:
        "200":
          description: The lamp.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Lamp" }
              example: { colours: [], past_colours: [] }
        4XX:
          description: It was refused.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Fault" }
              example: { message: no such lamp }
components:
  securitySchemes:
    key: { type: http, scheme: bearer }
  schemas:
    LampUpdate:
      type: object
      description: Changes to a lamp.
      required: [owner, room, colours]
      properties:
        owner: { type: string, nullable: true, description: Who owns it. }
        room: { $ref: "#/components/schemas/Room" }
        colours: { type: array, items: { type: string }, description: All colours. }
        other_colours: { type: array, items: { type: string }, description: More colours. }
        name: { type: string, nullable: true, description: The name. }
    Room:
      type: string
      nullable: true
      description: A room.
    Lamp:
      type: object
      description: A lamp.
      required: [colours]
      properties:
        colours: { type: array, items: { type: string }, description: All colours. }
        past_colours: { type: array, items: { type: string }, description: More colours. }
        notes: { $ref: "#/components/schemas/Notes" }
    Notes:
      type: object
      description: Texts by name.
      additionalProperties: { type: string }
    Fault:
      type: object
      description: What went wrong.
      required: [message]
      properties:
        message: { type: string, description: A sentence. }
        code: { type: integer, format: int32, description: A number. }
        details: { type: array, items: { type: string }, description: Sentences. }
"##;

/// Renders the client of the document.
fn client() -> File {
    let api = model::read("openapi/lamps.yaml", "lamps", DOCUMENT).unwrap();
    syn::parse2(progenitor_client::render(&api, &Reach::of(&api)).unwrap()).unwrap()
}

/// Returns a type without documentation and derived traits.
fn written(file: &File, name: &str) -> String {
    let types = file.items.iter().find_map(|item| match item {
        Item::Mod(module) if module.ident == "types" => module.content.as_ref(),
        _ => None,
    });
    let mut found = types.unwrap().1.iter().find_map(|item| match item {
        Item::Struct(item) if item.ident == name => Some(item.clone()),
        _ => None,
    });
    let item = found.as_mut().unwrap();
    item.attrs.clear();
    for field in &mut item.fields {
        field.attrs.retain(|attribute| attribute.path().is_ident("serde"));
    }
    text(item.clone())
}

fn text(item: ItemStruct) -> String {
    prettyplease::unparse(&File { shebang: None, attrs: Vec::new(), items: vec![item.into()] })
}

#[test]
fn what_a_caller_sets_is_written() {
    let expected = text(parse_quote! {
        pub struct LampUpdate {
            pub colours: ::std::vec::Vec<::std::string::String>,
            #[serde(skip_serializing_if = "::std::option::Option::is_none")]
            pub name: ::std::option::Option<::std::string::String>,
            #[serde(skip_serializing_if = "::std::option::Option::is_none")]
            pub other_colours: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            pub owner: ::std::option::Option<::std::string::String>,
            pub room: ::std::option::Option<Room>,
        }
    });
    assert_eq!(written(&client(), "LampUpdate"), expected);
}

#[test]
fn what_a_vendor_may_send_is_read() {
    let client = client();
    let lamp = text(parse_quote! {
        pub struct Lamp {
            #[serde(deserialize_with = "crate::tolerant::list")]
            pub colours: ::std::vec::Vec<::std::string::String>,
            #[serde(skip_serializing_if = "::std::option::Option::is_none")]
            pub notes: ::std::option::Option<Notes>,
            #[serde(
                default,
                skip_serializing_if = "::std::vec::Vec::is_empty",
                deserialize_with = "crate::tolerant::list"
            )]
            pub past_colours: ::std::vec::Vec<::std::string::String>,
        }
    });
    assert_eq!(written(&client, "Lamp"), lamp);
    let notes = text(parse_quote! {
        pub struct Notes(
            #[serde(deserialize_with = "crate::tolerant::texts")]
            pub ::std::collections::HashMap<::std::string::String, ::std::string::String>,
        );
    });
    assert_eq!(written(&client, "Notes"), notes);
}

#[test]
fn whatever_there_is_of_an_error_is_read() {
    let fault = text(parse_quote! {
        pub struct Fault {
            #[serde(
                skip_serializing_if = "::std::option::Option::is_none",
                default,
                deserialize_with = "crate::tolerant::member"
            )]
            pub code: ::std::option::Option<i32>,
            #[serde(
                skip_serializing_if = "::std::vec::Vec::is_empty",
                default,
                deserialize_with = "crate::tolerant::members"
            )]
            pub details: ::std::vec::Vec<::std::string::String>,
            #[serde(
                skip_serializing_if = "::std::option::Option::is_none",
                default,
                deserialize_with = "crate::tolerant::member"
            )]
            pub message: ::std::option::Option<::std::string::String>,
        }
    });
    assert_eq!(written(&client(), "Fault"), fault);
}

#[test]
fn numbers_and_flags_are_set_as_such() {
    let builders = text_of(&client(), "builder");
    for expected in [
        quote! { limit: Result<Option<u64>, String> },
        quote! { count: Result<Option<bool>, String> },
        quote! { page: Result<Option<i32>, String> },
        quote! { QueryParam::new("limit", &limit) },
        quote! { QueryParam::new("count", &count.filter(|is_set| *is_set)) },
    ] {
        assert!(builders.contains(&expected.to_string()), "{expected} is not in {builders}");
    }
}

/// Goal: no caller writes a number or a flag as a text, in whatever call of whatever API.
/// Method: each parameter of each document is held against the setter that progenitor made of it; a text whose example
/// is a number or `true` must say what it is.
#[test]
fn every_number_and_flag_of_every_call_has_its_type() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let (mut n_numbers, mut n_flags) = (0, 0);
    for api in crate::generate::read_documents(&crate::tree::Tree::new(root)).unwrap() {
        let file = syn::parse2(progenitor_client::render(&api, &Reach::of(&api)).unwrap()).unwrap();
        for operation in &api.operations {
            for parameter in operation.parameters.iter().filter(|parameter| !parameter.omitted) {
                let setter = setter(&file, &names::pascal(&operation.id), &parameter.argument);
                let expected: syn::WherePredicate = match (&parameter.schema.kind, parameter.sdk_type) {
                    (Kind::Integer { bits: 32, .. }, None) => parse_quote! { V: std::convert::TryInto<i32> },
                    (Kind::Integer { .. }, None) => parse_quote! { V: std::convert::TryInto<i64> },
                    (_, Some(SdkType::Integer)) => parse_quote! { V: std::convert::TryInto<u64> },
                    (Kind::Boolean, None) | (_, Some(SdkType::Boolean)) => {
                        n_flags += 1;
                        parse_quote! { V: std::convert::TryInto<bool> }
                    }
                    (Kind::String { pattern: Some(pattern), .. }, None) if parameter.location == Location::Query => {
                        let pattern = regex::Regex::new(pattern).unwrap();
                        let is_number = pattern.is_match("17") && !pattern.is_match("ab");
                        let is_flag = pattern.is_match("true") && !pattern.is_match("none");
                        assert!(!is_number && !is_flag, "{}: {} has no x-sdk-type", operation.id, parameter.name);
                        continue;
                    }
                    _ => continue,
                };
                n_numbers += 1;
                let bounds = &setter.sig.generics.where_clause.as_ref().unwrap().predicates;
                let bounds: Vec<String> = bounds.iter().map(|bound| quote!(#bound).to_string()).collect();
                let expected = quote!(#expected).to_string();
                assert!(bounds.contains(&expected), "{}: {} has {bounds:?}", operation.id, parameter.name);
            }
        }
    }
    assert!(n_flags >= 6 && n_numbers > n_flags + 10, "{n_numbers}, of which {n_flags} flags");
}

/// Returns a module as text.
fn text_of(file: &File, name: &str) -> String {
    let module = file.items.iter().find(|item| matches!(item, Item::Mod(module) if module.ident == name)).unwrap();
    quote!(#module).to_string()
}

/// Returns what sets an argument of a call.
fn setter(file: &File, builder: &str, argument: &str) -> ImplItemFn {
    let mut file = file.clone();
    let found = super::listings::builders(&mut file).unwrap().iter().find_map(|item| {
        let Item::Impl(item) = item else { return None };
        let of = &item.self_ty;
        quote!(#of).to_string().starts_with(&format!("{builder} <")).then_some(())?;
        item.items.iter().find_map(|item| match item {
            ImplItem::Fn(function) if function.sig.ident == argument => Some(function.clone()),
            _ => None,
        })
    });
    found.unwrap_or_else(|| panic!("{builder} has no setter {argument}"))
}
