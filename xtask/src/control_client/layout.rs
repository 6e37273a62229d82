//! What is rendered, whatever the language.

use std::collections::BTreeSet;

use crate::model::{Additional, Api, Fault, Kind, Location, Operation, Property, Schema};

/// The schemas and operations of a document in its order.
#[derive(Debug)]
pub(super) struct Layout<'a> {
    api: &'a Api,
    pub(super) schemas: Vec<Named<'a>>,
    pub(super) calls: Vec<Call<'a>>,
}

/// A component of the document.
#[derive(Debug)]
pub(super) struct Named<'a> {
    pub(super) name: &'a str,
    pub(super) description: &'a str,
    pub(super) shape: Shape<'a>,
}

/// How a component is rendered.
#[derive(Debug)]
pub(super) enum Shape<'a> {
    /// One of several words.
    Words(&'a [String]),
    /// An object of JSON.
    Members(&'a [Property]),
    /// An object that holds a secret, itself or in one of its members.
    Access(&'a [Property]),
}

/// A type, as JSON has it.
#[derive(Debug)]
pub(super) enum Type {
    Any,
    Boolean,
    Integer,
    Number,
    Text,
    Secret,
    List(Box<Type>),
    Named(String),
    Nullable(Box<Type>),
}

/// An operation.
#[derive(Debug)]
pub(super) struct Call<'a> {
    pub(super) id: &'a str,
    pub(super) summary: &'a str,
    /// In upper case.
    pub(super) method: String,
    pub(super) path: &'a str,
    /// The variables of the path in its order.
    pub(super) variables: Vec<&'a str>,
    /// Parameters of the query with their types.
    pub(super) query: Vec<(&'a str, &'a str, Type)>,
    /// The type of the body, and whether there has to be one.
    pub(super) body: Option<(Type, bool)>,
    /// The type of the answer; none without a body.
    pub(super) answer: Option<Type>,
}

impl<'a> Layout<'a> {
    /// Takes a document apart; refuses what the types would not express.
    pub(super) fn of(api: &'a Api) -> Result<Self, Vec<Fault>> {
        let mut layout = Self { api, schemas: Vec::new(), calls: Vec::new() };
        let mut faults = Vec::new();
        for (name, schema) in &api.schemas {
            let description = schema.description.as_deref().unwrap_or_default().trim_end();
            let shape = match &schema.kind {
                Kind::Enum { values, .. } => Shape::Words(values),
                Kind::Object { additional: Additional::Schema(_), .. } | Kind::OneOf(_) => {
                    let reason = "the clients in Python and JavaScript have no type for it";
                    faults.push(api.fault(schema.place, reason, "name the members of the object one by one"));
                    continue;
                }
                Kind::Object { properties, .. } if layout.holds_secret(schema) => Shape::Access(properties),
                Kind::Object { properties, .. } => Shape::Members(properties),
                // A type of the language, wherever it is referred to.
                _ => continue,
            };
            layout.schemas.push(Named { name, description, shape });
        }
        layout.calls = api.operations.iter().map(|operation| layout.call(operation)).collect();
        if faults.is_empty() { Ok(layout) } else { Err(faults) }
    }

    /// Returns whether an object has a secret, or an object that has one.
    fn holds_secret(&self, schema: &Schema) -> bool {
        match &schema.kind {
            Kind::Ref(name) => self.holds_secret(self.api.schema(name)),
            Kind::Object { properties, .. } => properties.iter().any(|property| self.holds_secret(&property.schema)),
            Kind::String { secret, .. } => *secret,
            _ => false,
        }
    }

    /// Returns the names of the members that are secrets.
    pub(super) fn secrets(&self) -> BTreeSet<&'a str> {
        let holders = self.schemas.iter().filter_map(|named| match named.shape {
            Shape::Access(members) => Some(members),
            _ => None,
        });
        let is_secret = |member: &&Property| matches!(self.type_of(&member.schema), Type::Secret);
        holders.flatten().filter(is_secret).map(|member| member.name.as_str()).collect()
    }

    /// Returns the type of a schema.
    pub(super) fn type_of(&self, schema: &Schema) -> Type {
        let inner = match &schema.kind {
            Kind::Ref(name) => {
                let target = self.api.schema(name);
                let is_named = matches!(target.kind, Kind::Object { .. } | Kind::Enum { .. });
                let inner = if is_named { Type::Named(name.clone()) } else { return self.type_of(target) };
                return if target.nullable { Type::Nullable(Box::new(inner)) } else { inner };
            }
            Kind::Boolean => Type::Boolean,
            Kind::Integer { .. } => Type::Integer,
            Kind::Number { .. } => Type::Number,
            Kind::String { secret: true, .. } => Type::Secret,
            Kind::String { .. } => Type::Text,
            Kind::Array { items, .. } => Type::List(Box::new(self.type_of(items))),
            Kind::Any | Kind::Enum { .. } | Kind::Object { .. } | Kind::OneOf(_) => Type::Any,
        };
        if schema.nullable { Type::Nullable(Box::new(inner)) } else { inner }
    }

    /// Returns what a member is described as: by itself, or by the component that it refers to.
    pub(super) fn description(&self, schema: &'a Schema) -> &'a str {
        match (&schema.description, &schema.kind) {
            (Some(text), _) => text.trim_end(),
            (None, Kind::Ref(name)) => self.description(self.api.schema(name)),
            (None, _) => "",
        }
    }

    /// Returns whether the type is a class of its own, because it holds a secret.
    pub(super) fn is_access(&self, kind: &Type) -> bool {
        let Type::Named(name) = kind else { return false };
        self.schemas.iter().any(|named| named.name == name && matches!(named.shape, Shape::Access(_)))
    }

    fn call(&self, operation: &'a Operation) -> Call<'a> {
        let body = operation.body.as_ref().map(|body| (self.type_of(&body.content.schema), body.required));
        let query = operation.parameters_in(Location::Query);
        Call {
            id: &operation.id,
            summary: &operation.summary,
            method: operation.method.to_uppercase(),
            path: &operation.path,
            variables: operation.parameters_in(Location::Path).map(|parameter| parameter.name.as_str()).collect(),
            query: query
                .map(|parameter| {
                    (parameter.name.as_str(), parameter.description.as_str(), self.type_of(&parameter.schema))
                })
                .collect(),
            body,
            answer: operation.success().content.as_ref().map(|content| self.type_of(&content.schema)),
        }
    }
}
