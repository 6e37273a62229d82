//! What is written of a document that has every kind of member.

use syn::{File, Item, ItemStruct, parse_quote};

use super::progenitor_client;
use super::reach::Reach;
use crate::model;

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
