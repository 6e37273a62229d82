//! JSON with the place of each value.
//!
//! JSON is not read as the YAML that it nearly is: YAML knows neither the two-part escapes with which
//! JSON writes a character beyond the first 65,536, nor names of more than 1,024 characters.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::node::{DEPTH_MAX, Data, Member, Node, TextError};
use super::place::{LineColumn, Place};
use super::weight::{TOO_MANY, is_within};

/// Reads a text with one JSON value, and no more values within it than these.
pub(super) fn parse(text: &str, n_values_max: usize) -> Result<Node, TextError> {
    if n_values_max != usize::MAX && !is_within(text.as_bytes(), n_values_max) {
        return Err(TextError::new(Place::START, TOO_MANY));
    }
    let raw: &RawValue = serde_json::from_str(text).map_err(|error| refused(&error))?;
    Source(text).node(raw, 0)
}

/// The text that all values are parts of.
struct Source<'t>(&'t str);

impl<'t> Source<'t> {
    /// Reads a value, which is well-formed because the whole text is. Each level reads its part of the
    /// text once more; a seed has few levels.
    fn node(&self, raw: &'t RawValue, depth: usize) -> Result<Node, TextError> {
        let place = self.place(raw);
        if depth > DEPTH_MAX {
            return Err(TextError::new(place, "nested too deep"));
        }
        let text = raw.get();
        let again = |error: serde_json::Error| TextError::new(place, format!("this is not JSON: {}", reason(&error)));
        match text.as_bytes().first() {
            Some(b'{') => {
                let Members(members) = serde_json::from_str(text).map_err(again)?;
                let members = members
                    .into_iter()
                    .map(|(name, raw)| Ok(Member { name, place: self.place(raw), value: self.node(raw, depth + 1)? }));
                Node::mapping(place, members.collect::<Result<_, _>>()?)
            }
            Some(b'[') => {
                let items: Vec<&RawValue> = serde_json::from_str(text).map_err(again)?;
                let items = items.into_iter().map(|raw| self.node(raw, depth + 1));
                Ok(Node { place, data: Data::Sequence(items.collect::<Result<_, _>>()?) })
            }
            Some(b'"') => Ok(Node { place, data: Data::Quoted(serde_json::from_str(text).map_err(again)?) }),
            _ => Ok(Node { place, data: Data::Literal(text.to_owned()) }),
        }
    }

    /// Returns where a part of the text begins in it.
    fn place(&self, raw: &RawValue) -> Place {
        Place::Byte(raw.get().as_ptr().addr().saturating_sub(self.0.as_ptr().addr()))
    }
}

/// The members of an object in their order, with repetitions.
struct Members<'t>(Vec<(String, &'t RawValue)>);

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct AnyMembers;

        impl<'de> Visitor<'de> for AnyMembers {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members<'de>, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(AnyMembers)
    }
}

fn refused(error: &serde_json::Error) -> TextError {
    let place = LineColumn { line: error.line().max(1), column: error.column().max(1) };
    TextError::new(Place::LineColumn(place), format!("this is not JSON: {}", reason(error)))
}

/// Returns what is wrong without the place, which for a part of the text would be another one. What
/// the parser says about syntax quotes nothing.
fn reason(error: &serde_json::Error) -> String {
    let text = error.to_string();
    text.split_once(" at line ").map_or(text.clone(), |(reason, _)| reason.to_owned())
}
