//! From values with places to typed seeds.
//!
//! `serde` through a tree of `serde_json` or a YAML crate would give the same types, but their errors
//! quote what they found, which may be a secret, and know places of syntax at best. Here an error
//! collects its path on the way out and has the place of the value.

use std::fmt;

use serde::de::value::{StrDeserializer, StringDeserializer};
use serde::de::{
    self, DeserializeSeed, Deserializer, EnumAccess, Expected, IntoDeserializer as _, MapAccess, SeqAccess, Unexpected,
    VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;

use super::node::{Data, Member, Node};
use super::path::{SeedPath, Segment};
use super::place::Place;

/// Why a value is not what the seed has there.
#[derive(Debug)]
pub(super) struct ReadError {
    /// `None` until the error reaches the value that it is about.
    place: Option<Place>,
    /// The steps to the value, from the inside out.
    steps: Vec<Segment>,
    reason: String,
}

impl ReadError {
    fn at(place: Place, reason: impl Into<String>) -> Self {
        Self { place: Some(place), steps: Vec::new(), reason: reason.into() }
    }

    fn or_at(mut self, place: Place) -> Self {
        self.place.get_or_insert(place);
        self
    }

    fn within(mut self, step: Segment) -> Self {
        self.steps.push(step);
        self
    }

    pub(super) fn into_parts(self) -> (Place, SeedPath, String) {
        (self.place.unwrap_or(Place::START), SeedPath::from_inside_out(self.steps), self.reason)
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}

impl std::error::Error for ReadError {}

impl de::Error for ReadError {
    fn custom<T: fmt::Display>(reason: T) -> Self {
        Self { place: None, steps: Vec::new(), reason: reason.to_string() }
    }

    fn invalid_type(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::custom(format_args!("must be {expected}"))
    }

    fn invalid_value(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::custom(format_args!("must be {expected}"))
    }

    fn unknown_variant(given: &str, known: &'static [&'static str]) -> Self {
        Self::custom(format_args!("is not a known value; {}", remedy(given, known)))
    }

    fn unknown_field(given: &str, known: &'static [&'static str]) -> Self {
        Self::custom(format_args!("has a member that is not known here; {}", remedy(given, known)))
    }

    fn missing_field(field: &'static str) -> Self {
        Self::custom(format_args!("`{field}` is missing; add it"))
    }
}

/// How many known values are named in a message when none is close.
const NAMED_MAX: usize = 24;

/// Says which known value was meant, or which there are.
fn remedy(given: &str, known: &[&str]) -> String {
    let distance = |name: &&&str| strsim::damerau_levenshtein(&given.to_lowercase(), &name.to_lowercase());
    // A long text is compared with nothing: that takes time, and no known value is long.
    let closest = Some(given).filter(|given| given.len() <= 64).and_then(|_| known.iter().min_by_key(distance));
    match closest {
        Some(name) if distance(&name) <= name.len().div_ceil(3) => format!("did you mean `{name}`?"),
        _ if known.len() <= NAMED_MAX => format!("use one of {}", known.join(", ")),
        _ => format!("see the list in seed.schema.json; the first ones are {}", known[..NAMED_MAX / 4].join(", ")),
    }
}

impl<'de> Deserializer<'de> for &'de Node {
    type Error = ReadError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        match &self.data {
            Data::Quoted(text) => visitor.visit_str(text),
            Data::Plain(_) | Data::Literal(_) if self.is_null() => visitor.visit_unit(),
            Data::Plain(text) | Data::Literal(text) => visitor.visit_str(text),
            Data::Sequence(items) => visitor.visit_seq(Items { items: items.iter().enumerate() }),
            Data::Mapping(members) => visitor.visit_map(Members { members: members.iter(), value: None }),
        }
        .map_err(|error: ReadError| error.or_at(self.place))
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        match &self.data {
            Data::Quoted(text) => visitor.visit_str(text).map_err(|error: ReadError| error.or_at(self.place)),
            Data::Plain(text) if !self.is_null() => {
                visitor.visit_str(text).map_err(|error: ReadError| error.or_at(self.place))
            }
            _ => Err(ReadError::at(self.place, format!("is {} and must be a text; put it in quotes", self.kind()))),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        self.deserialize_str(visitor)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        match &self.data {
            Data::Plain(text) | Data::Literal(text) if text == "true" => visitor.visit_bool(true),
            Data::Plain(text) | Data::Literal(text) if text == "false" => visitor.visit_bool(false),
            _ => Err(ReadError::at(self.place, "must be `true` or `false`, without quotes")),
        }
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        let number = match &self.data {
            Data::Plain(text) | Data::Literal(text) => text.parse().ok(),
            _ => None,
        };
        match number {
            Some(number) => visitor.visit_u64(number).map_err(|error: ReadError| error.or_at(self.place)),
            None => Err(ReadError::at(self.place, "must be a whole number from 0 on, without quotes")),
        }
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        let number = match &self.data {
            Data::Plain(text) | Data::Literal(text) => text.parse().ok().filter(|number: &f64| number.is_finite()),
            _ => None,
        };
        match number {
            Some(number) => visitor.visit_f64(number).map_err(|error: ReadError| error.or_at(self.place)),
            None => Err(ReadError::at(self.place, "must be a number, without quotes")),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        if self.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, ReadError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        match &self.data {
            Data::Sequence(_) => self.deserialize_any(visitor),
            _ => Err(ReadError::at(self.place, format!("is {} and must be a list", self.kind()))),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        match &self.data {
            Data::Mapping(_) => self.deserialize_any(visitor),
            _ => Err(ReadError::at(self.place, format!("is {} and must be a mapping", self.kind()))),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, ReadError> {
        self.deserialize_map(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, ReadError> {
        let variant = match &self.data {
            Data::Quoted(name) | Data::Plain(name) if !self.is_null() => Variant { name, value: None },
            Data::Mapping(members) => match &members[..] {
                [Member { name, value, .. }] => Variant { name, value: Some(value) },
                _ => return Err(ReadError::at(self.place, format!("must have one of {}", variants.join(", ")))),
            },
            _ => return Err(ReadError::at(self.place, format!("is {}; {}", self.kind(), remedy("", variants)))),
        };
        visitor.visit_enum(variant).map_err(|error: ReadError| error.or_at(self.place))
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u8 u16 u32 u128 f32 char bytes byte_buf unit unit_struct tuple tuple_struct
        identifier ignored_any
    }
}

struct Items<'de> {
    items: std::iter::Enumerate<std::slice::Iter<'de, Node>>,
}

impl<'de> SeqAccess<'de> for Items<'de> {
    type Error = ReadError;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, ReadError> {
        let Some((index, node)) = self.items.next() else { return Ok(None) };
        let item = seed.deserialize(node);
        item.map(Some).map_err(|error| error.or_at(node.place).within(Segment::Index(index)))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.items.len())
    }
}

struct Members<'de> {
    members: std::slice::Iter<'de, Member>,
    value: Option<&'de Member>,
}

impl<'de> MapAccess<'de> for Members<'de> {
    type Error = ReadError;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, ReadError> {
        self.value = self.members.next();
        let Some(member) = self.value else { return Ok(None) };
        let name: StrDeserializer<'_, ReadError> = member.name.as_str().into_deserializer();
        seed.deserialize(name).map(Some).map_err(|error| error.or_at(member.place))
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, ReadError> {
        let Some(member) = self.value.take() else {
            return Err(de::Error::custom("a member has a name and one value"));
        };
        let value = seed.deserialize(&member.value);
        value.map_err(|error| error.or_at(member.value.place).within(Segment::Member(member.name.clone())))
    }
}

/// A choice: a name alone, or a mapping with the name as its only member.
struct Variant<'de> {
    name: &'de str,
    value: Option<&'de Node>,
}

impl<'de> EnumAccess<'de> for Variant<'de> {
    type Error = ReadError;
    type Variant = Self;

    fn variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<(T::Value, Self), ReadError> {
        let name: StringDeserializer<ReadError> = self.name.to_owned().into_deserializer();
        Ok((seed.deserialize(name)?, self))
    }
}

impl<'de> VariantAccess<'de> for Variant<'de> {
    type Error = ReadError;

    fn unit_variant(self) -> Result<(), ReadError> {
        match self.value {
            None => Ok(()),
            Some(node) => Err(ReadError::at(node.place, "this choice has no value; write its name alone")),
        }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, ReadError> {
        let Some(node) = self.value else {
            return Err(de::Error::custom(format_args!("needs a value; write `{}: …`", self.name)));
        };
        let step = Segment::Member(self.name.to_owned());
        seed.deserialize(node).map_err(|error| error.or_at(node.place).within(step))
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, _: V) -> Result<V::Value, ReadError> {
        Err(de::Error::custom("there is no such choice"))
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], _: V) -> Result<V::Value, ReadError> {
        Err(de::Error::custom("there is no such choice"))
    }
}
