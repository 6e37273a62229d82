//! Request and response types.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::routes::Route;
use crate::model::{
    Additional, Api, Branch, DefaultValue, Enumeration, Fault, Kind, Location, Operation, Parameter, Property, Schema,
};
use crate::names;
use crate::sdk::reach::remaining;

/// Renders the module `types`.
pub(super) fn render(api: &Api) -> TokenStream {
    let mut items = Vec::new();
    for (name, schema) in api.schemas.iter().filter(|(_, schema)| !schema.omitted) {
        match &schema.kind {
            Kind::Object { properties, additional, members_min: _, members_max: _ } => {
                items.push(match properties.as_slice() {
                    [] => map(name, schema, additional, api),
                    properties => object(name, schema, properties, api),
                });
            }
            Kind::OneOf(branches) => items.extend(one_of(name, schema, branches, api)),
            _ => {}
        }
    }
    items.extend(api.enumerations().iter().map(enumeration));
    quote! {
        /// The schemas of the document as types.
        pub mod types {
            use schemars::JsonSchema;
            use serde::{Deserialize, Serialize};

            #[allow(unused_imports, reason = "a type is always named with its module")]
            use super::types;

            #(#items)*
        }
    }
}

/// Returns the objects that have both properties and a schema for others, and the choices of nothing.
pub(super) fn refusals(api: &Api) -> Vec<Fault> {
    let is_both = |schema: &Schema| match &schema.kind {
        Kind::Object { properties, additional, .. } => {
            !properties.is_empty() && matches!(additional, Additional::Schema(_))
        }
        _ => false,
    };
    let is_nothing = |schema: &Schema| match &schema.kind {
        Kind::OneOf(branches) => !schema.omitted && remaining(branches, api).is_empty(),
        _ => false,
    };
    let nothing = api.schemas.iter().filter(|(_, schema)| is_nothing(schema)).map(|(name, schema)| {
        let repair = "leave one of them to the types, or mark the whole";
        api.fault(schema.place, format!("{name} is a choice of what `x-sdk-omit` takes away"), repair)
    });
    let both = api.schemas.iter().filter(|(_, schema)| is_both(schema));
    let repair = "write `additionalProperties: true`, or put the others into a member of their own";
    both.map(|(name, schema)| {
        api.fault(schema.place, format!("{name} has both properties and a schema for others"), repair)
    })
    .chain(nothing)
    .collect()
}

fn doc(schema: &Schema) -> TokenStream {
    match &schema.description {
        Some(text) => {
            let text = text.trim_end();
            quote! { #[doc = #text] }
        }
        None => quote! {},
    }
}

/// Renders an object that has no properties of its own.
fn map(name: &str, schema: &Schema, additional: &Additional, api: &Api) -> TokenStream {
    let (documentation, name) = (doc(schema), format_ident!("{}", name));
    let values = match additional {
        Additional::Schema(values) => element(values, api),
        _ => quote! { serde_json::Value },
    };
    quote! {
        #documentation
        #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
        #[serde(transparent)]
        pub struct #name(pub std::collections::BTreeMap<String, #values>);
    }
}

fn object(name: &str, schema: &Schema, properties: &[Property], api: &Api) -> TokenStream {
    let documentation = doc(schema);
    let (wire, name) = (name, format_ident!("{}", name));
    let is_closed = matches!(schema.kind, Kind::Object { additional: Additional::None, .. });
    let closed = is_closed.then(|| quote! { #[serde(deny_unknown_fields)] });
    let fields = properties.iter().map(|property| {
        let member = Member {
            wire: &property.name,
            name: names::snake(&property.name),
            schema: &property.schema,
            is_required: property.required,
            is_boxed: leads_to(&property.schema, wire, api, &mut BTreeSet::new()),
        };
        member.render(&doc(effective(&property.schema, api)), api)
    });
    quote! {
        #documentation
        #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
        #closed
        pub struct #name { #(#fields),* }
    }
}

/// A member of an object, or a parameter.
struct Member<'a> {
    wire: &'a str,
    /// The name in Rust.
    name: String,
    schema: &'a Schema,
    is_required: bool,
    /// Whether it holds the object that it is in.
    is_boxed: bool,
}

impl Member<'_> {
    /// Renders the field.
    fn render(&self, attributes: &TokenStream, api: &Api) -> TokenStream {
        let (wire, ident) = (self.wire, format_ident!("{}", self.name));
        let rename = (self.name != wire).then(|| quote! { #[serde(rename = #wire)] });
        let schema = effective(self.schema, api);
        let limits = limits(schema);
        let rust = rust_type(self.schema, api);
        let rust = if self.is_boxed {
            quote! { Box<#rust> }
        } else {
            rust
        };
        match (self.is_required, schema.nullable) {
            (true, false) => quote! { #attributes #rename #limits pub #ident: #rust },
            (true, true) => quote! { #attributes #rename #limits pub #ident: Option<#rust> },
            (false, _) => quote! {
                #attributes #rename
                #[serde(default, skip_serializing_if = "Option::is_none")] #limits pub #ident: Option<#rust>
            },
        }
    }
}

/// Whether a value of a schema holds one of the object of that name in itself, not in a list or a map.
fn leads_to<'a>(schema: &'a Schema, name: &str, api: &'a Api, passed: &mut BTreeSet<&'a str>) -> bool {
    match &schema.kind {
        Kind::Ref(target) => {
            target == name || (passed.insert(target) && leads_to(api.schema(target), name, api, passed))
        }
        Kind::OneOf(branches) => branches.iter().any(|branch| leads_to(&branch.schema, name, api, passed)),
        Kind::Object { properties, .. } => {
            properties.iter().any(|property| leads_to(&property.schema, name, api, passed))
        }
        _ => false,
    }
}

/// Follows a reference to a schema that has no type of its own.
fn effective<'a>(schema: &'a Schema, api: &'a Api) -> &'a Schema {
    match &schema.kind {
        Kind::Ref(name) => effective(api.schema(name), api),
        _ => schema,
    }
}

fn limits(schema: &Schema) -> TokenStream {
    match &schema.kind {
        Kind::String { secret: false, length_min, length_max, pattern, .. } => {
            let length = bounds("length", length_min.map(unsigned), length_max.map(unsigned));
            let pattern = pattern.as_ref().map(|pattern| quote! { #[schemars(regex(pattern = #pattern))] });
            quote! { #length #pattern }
        }
        Kind::Integer { minimum, maximum, .. } | Kind::Number { minimum, maximum } => {
            bounds("range", minimum.map(signed), maximum.map(signed))
        }
        Kind::Array { items_min, items_max, .. } => bounds("length", items_min.map(unsigned), items_max.map(unsigned)),
        _ => quote! {},
    }
}

fn unsigned(value: u64) -> proc_macro2::Literal {
    proc_macro2::Literal::u64_unsuffixed(value)
}

fn signed(value: i64) -> proc_macro2::Literal {
    // A literal without a suffix is an `i32` where schemars reads it, and many are longer.
    if i32::try_from(value).is_ok() {
        proc_macro2::Literal::i64_unsuffixed(value)
    } else {
        proc_macro2::Literal::i64_suffixed(value)
    }
}

fn bounds(rule: &str, min: Option<proc_macro2::Literal>, max: Option<proc_macro2::Literal>) -> TokenStream {
    let rule = format_ident!("{}", rule);
    match (min, max) {
        (None, None) => quote! {},
        (Some(min), None) => quote! { #[schemars(#rule(min = #min))] },
        (None, Some(max)) => quote! { #[schemars(#rule(max = #max))] },
        (Some(min), Some(max)) => quote! { #[schemars(#rule(min = #min, max = #max))] },
    }
}

/// Returns the type of a schema as seen from beside the module `types`.
///
/// A schema and an operation may have the same name, so types are always named with their module.
pub(super) fn rust_type(schema: &Schema, api: &Api) -> TokenStream {
    match &schema.kind {
        Kind::Any => quote! { serde_json::Value },
        Kind::Boolean => quote! { bool },
        Kind::Integer { bits: 32, .. } => quote! { i32 },
        Kind::Integer { .. } => quote! { i64 },
        Kind::Number { .. } => quote! { f64 },
        Kind::String { secret: true, .. } => quote! { crate::world::Secret },
        Kind::String { .. } | Kind::Enum { .. } => quote! { String },
        Kind::Array { items, .. } => {
            let items = element(items, api);
            quote! { Vec<#items> }
        }
        Kind::Object { .. } | Kind::OneOf(_) => quote! { serde_json::Value },
        Kind::Ref(name) => named_type(name, api),
    }
}

/// Returns the type of what stands in a list, a map or a choice, where null is a value of its own.
fn element(schema: &Schema, api: &Api) -> TokenStream {
    let rust = rust_type(schema, api);
    if effective(schema, api).nullable {
        quote! { Option<#rust> }
    } else {
        rust
    }
}

fn named_type(name: &str, api: &Api) -> TokenStream {
    let target = api.schema(name);
    match &target.kind {
        Kind::Object { .. } => ident(name),
        Kind::Enum { shared, .. } => ident(shared.as_deref().unwrap_or(name)),
        Kind::OneOf(branches) => match remaining(branches, api).as_slice() {
            [only] => rust_type(&only.schema, api),
            _ => ident(name),
        },
        _ => rust_type(target, api),
    }
}

fn ident(name: &str) -> TokenStream {
    let ident = format_ident!("{}", name);
    quote! { types::#ident }
}

fn one_of(name: &str, schema: &Schema, branches: &[Branch], api: &Api) -> Option<TokenStream> {
    let branches = remaining(branches, api);
    if branches.len() < 2 {
        return None;
    }
    let doc = doc(schema);
    let name = format_ident!("{}", name);
    let variants = branches.iter().map(|branch| {
        let variant = format_ident!("{}", names::camel(&branch.name));
        let doc = doc_or_name(effective(&branch.schema, api), &branch.name);
        let rust = element(&branch.schema, api);
        quote! { #doc #variant(#rust) }
    });
    Some(quote! {
        #doc
        #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
        #[serde(untagged)]
        pub enum #name { #(#variants),* }
    })
}

fn doc_or_name(schema: &Schema, name: &str) -> TokenStream {
    let documented = doc(schema);
    if documented.is_empty() {
        quote! { #[doc = #name] }
    } else {
        documented
    }
}

fn enumeration(enumeration: &Enumeration) -> TokenStream {
    let description = &enumeration.description;
    let doc = quote! { #[doc = #description] };
    let name = format_ident!("{}", enumeration.name);
    let values = &enumeration.values;
    let wires = values.iter().map(|value| value.wire.as_str());
    let idents = names::distinct(wires, &["ALL"], names::camel);
    let idents: Vec<_> = idents.into_iter().map(|name| format_ident!("{}", name)).collect();
    let wire: Vec<_> = values.iter().map(|value| &value.wire).collect();
    let texts: Vec<_> = values.iter().map(|value| &value.description).collect();
    let docs = values.iter().map(|value| if value.description.is_empty() { &value.wire } else { &value.description });
    quote! {
        #doc
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
        #[repr(u8)]
        pub enum #name {
            #(#[doc = #docs] #[serde(rename = #wire)] #idents),*
        }

        impl #name {
            /// All values in the order of the document.
            pub const ALL: &'static [Self] = &[ #(Self::#idents),* ];

            /// Returns the value as the vendor writes it.
            pub fn as_str(self) -> &'static str {
                match self { #(Self::#idents => #wire),* }
            }

            /// Returns the value that the vendor writes so.
            pub fn from_wire(text: &str) -> Option<Self> {
                match text { #(#wire => Some(Self::#idents),)* _ => None }
            }

            /// Returns the human-readable name; empty if the document has none.
            pub fn description(self) -> &'static str {
                match self { #(Self::#idents => #texts),* }
            }
        }
    }
}

/// Renders the structs of an operation's path, query and header parameters.
pub(super) fn parameters(operation: &Operation, route: &Route, api: &Api) -> TokenStream {
    let camel = names::camel(&operation.id);
    let id = &operation.id;
    let structs = [("Query", Location::Query), ("Headers", Location::Header)].map(|(suffix, location)| {
        let name = format_ident!("{}{}", camel, suffix);
        let what = if location == Location::Query { "query" } else { "header" };
        let doc = format!("The {what} parameters of `{id}`.");
        let parameters: Vec<_> = operation.parameters_in(location).collect();
        let fields = parameters.iter().map(|parameter| parameter_field(parameter, &name, api));
        let (derived, defaults) = if parameters.iter().any(|parameter| parameter.default.is_some()) {
            (quote! {}, defaults(&name, &parameters, api))
        } else {
            (quote! { Default, }, quote! {})
        };
        quote! {
            #[doc = #doc]
            #[derive(Debug, Clone, #derived Serialize, Deserialize, JsonSchema)]
            pub struct #name { #(#fields),* }

            #defaults
        }
    });
    let path = path_parameters(operation, &route.variables);
    quote! {
        #path
        #(#structs)*
    }
}

fn path_parameters(operation: &Operation, variables: &[(String, String)]) -> TokenStream {
    let name = format_ident!("{}Path", names::camel(&operation.id));
    let doc = format!("The path parameters of `{}`.", operation.id);
    let fields = variables.iter().map(|(name, description)| {
        let own = names::snake(name);
        let rename = (own != *name).then(|| quote! { #[serde(rename = #name)] });
        let (ident, description) = (format_ident!("{}", own), description.trim_end());
        quote! { #[doc = #description] #rename pub #ident: String }
    });
    quote! {
        #[doc = #doc]
        #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
        pub struct #name { #(#fields),* }
    }
}

/// Renders the defaults of a struct of parameters: a constant for each that has one, and all of them as `Default`.
fn defaults(name: &Ident, parameters: &[&Parameter], api: &Api) -> TokenStream {
    let with_default = parameters.iter().filter_map(|parameter| Some((parameter, parameter.default.as_ref()?)));
    let constants = with_default.map(|(parameter, default)| {
        let wire = &parameter.name;
        let (constant, function) = default_names(parameter);
        let rust = rust_type(&parameter.schema, api);
        let (kind, value, made) = match default {
            DefaultValue::Boolean(value) => (quote! { bool }, quote! { #value }, quote! { Self::#constant }),
            DefaultValue::Integer(value) => {
                let value = signed(*value);
                (rust.clone(), quote! { #value }, quote! { Self::#constant })
            }
            DefaultValue::Text(text) => {
                (quote! { &'static str }, quote! { #text }, quote! { Self::#constant.to_owned() })
            }
        };
        let doc = format!("What the document says that `{wire}` is if it is left out.");
        quote! {
            #[doc = #doc]
            pub const #constant: #kind = #value;

            fn #function() -> #rust {
                #made
            }
        }
    });
    let fields = parameters.iter().map(|parameter| {
        let field = format_ident!("{}", parameter.argument);
        match &parameter.default {
            Some(_) => {
                let (_, function) = default_names(parameter);
                quote! { #field: Self::#function() }
            }
            None => quote! { #field: None },
        }
    });
    quote! {
        impl #name { #(#constants)* }

        impl Default for #name {
            fn default() -> Self {
                Self { #(#fields),* }
            }
        }
    }
}

/// Returns the names of a parameter's default as a constant and as a function.
fn default_names(parameter: &Parameter) -> (Ident, Ident) {
    let name = parameter.argument.trim_end_matches('_');
    (format_ident!("{}_DEFAULT", name.to_uppercase()), format_ident!("{}_default", name))
}

fn parameter_field(parameter: &Parameter, of: &Ident, api: &Api) -> TokenStream {
    let description = &parameter.description;
    let mut attributes = quote! { #[doc = #description] };
    // A parameter is never null: what stands in a path, a query or a header is a text.
    let mut schema = Schema { nullable: false, ..effective(&parameter.schema, api).clone() };
    if !matches!(schema.kind, Kind::Array { .. }) {
        schema = Schema { kind: parameter.schema.kind.clone(), ..schema };
    } else {
        // Dropshot takes no parameter that is not a scalar, so its description shows one of the values.
        attributes.extend(quote! { #[schemars(with = "Option<String>")] });
        schema.kind = strip_limits(&schema.kind);
    }
    if parameter.default.is_some() {
        let (_, function) = default_names(parameter);
        let path = format!("{of}::{function}");
        attributes.extend(quote! { #[serde(default = #path)] });
    }
    let member = Member {
        wire: &parameter.name,
        name: parameter.argument.clone(),
        schema: &schema,
        is_required: parameter.default.is_some(),
        is_boxed: false,
    };
    member.render(&attributes, api)
}

/// Returns the kind of an array without limits, which would not fit its description as one value.
fn strip_limits(kind: &Kind) -> Kind {
    match kind {
        Kind::Array { items, .. } => {
            Kind::Array { items: items.clone(), items_min: None, items_max: None, unique: false }
        }
        other => other.clone(),
    }
}
