//! YAML with the place of each value, so that a message can name the line to edit.

use std::fmt;

use saphyr::{LoadableYamlNode as _, MarkedYaml, Scalar, YamlData};
use serde_json::{Map, Number, Value};

/// A position in a document, counted from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) line: usize,
    pub(crate) column: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// A value of a document with its place; mappings keep the order of the text.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    pub(crate) place: Place,
    pub(crate) data: Data,
}

#[derive(Debug, Clone)]
pub(crate) enum Data {
    Null,
    Boolean(bool),
    Integer(i64),
    Float(f64),
    String(String),
    Sequence(Vec<Node>),
    Mapping(Vec<(String, Node)>),
}

/// Why a text is not a document.
#[derive(Debug)]
pub(crate) struct YamlError {
    pub(crate) place: Place,
    pub(crate) reason: String,
}

/// Reads a text with one YAML document.
pub(crate) fn parse(text: &str) -> Result<Node, YamlError> {
    let start = Place { line: 1, column: 1 };
    let mut documents = MarkedYaml::load_from_str(text).map_err(|error| {
        let marker = error.marker();
        let place = Place { line: marker.line(), column: marker.col() + 1 };
        YamlError { place, reason: error.info().to_owned() }
    })?;
    match (documents.pop(), documents.pop()) {
        (Some(document), None) => convert(&document),
        (None, _) => Err(YamlError { place: start, reason: "the file is empty".to_owned() }),
        (Some(_), Some(_)) => Err(YamlError { place: start, reason: "more than one YAML document".to_owned() }),
    }
}

fn convert(yaml: &MarkedYaml<'_>) -> Result<Node, YamlError> {
    let place = Place { line: yaml.span.start.line(), column: yaml.span.start.col() + 1 };
    let unsupported = |what: &str| YamlError { place, reason: format!("{what} cannot be used in a document") };
    let data = match &yaml.data {
        YamlData::Value(Scalar::Null) => Data::Null,
        YamlData::Value(Scalar::Boolean(value)) => Data::Boolean(*value),
        YamlData::Value(Scalar::Integer(value)) => Data::Integer(*value),
        YamlData::Value(Scalar::FloatingPoint(value)) => Data::Float(value.into_inner()),
        YamlData::Value(Scalar::String(value)) => Data::String(value.to_string()),
        YamlData::Sequence(items) => Data::Sequence(items.iter().map(convert).collect::<Result<_, _>>()?),
        YamlData::Mapping(members) => {
            let pairs = members.iter().map(|(key, value)| {
                let YamlData::Value(Scalar::String(name)) = &key.data else {
                    let reason = "a key that is not a string; put it in quotes".to_owned();
                    return Err(YamlError { place: convert(key)?.place, reason });
                };
                // The key's place is where a reader looks for the value.
                let place = Place { line: key.span.start.line(), column: key.span.start.col() + 1 };
                Ok((name.to_string(), Node { place, ..convert(value)? }))
            });
            Data::Mapping(pairs.collect::<Result<_, _>>()?)
        }
        YamlData::Tagged(..) => return Err(unsupported("a tag")),
        YamlData::Alias(_) => return Err(unsupported("an alias")),
        YamlData::Representation(..) | YamlData::BadValue => return Err(unsupported("this scalar")),
    };
    Ok(Node { place, data })
}

/// Returns a float as an integer if it is one.
fn whole(value: f64) -> Data {
    format!("{value:.0}").parse().ok().filter(|_| value.fract() == 0.0).map_or(Data::Float(value), Data::Integer)
}

impl Node {
    /// Returns a member of a mapping.
    pub(crate) fn get(&self, name: &str) -> Option<&Node> {
        self.members().iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// Returns the members of a mapping; none for anything else.
    pub(crate) fn members(&self) -> &[(String, Node)] {
        match &self.data {
            Data::Mapping(members) => members,
            _ => &[],
        }
    }

    /// Returns the text of a string.
    pub(crate) fn as_str(&self) -> Option<&str> {
        match &self.data {
            Data::String(text) => Some(text),
            _ => None,
        }
    }

    /// Makes a node of a JSON value, which has no places of its own.
    pub(crate) fn from_json(value: &Value) -> Self {
        let data = match value {
            Value::Null => Data::Null,
            Value::Bool(value) => Data::Boolean(*value),
            Value::Number(number) => match number.as_i64() {
                Some(integer) => Data::Integer(integer),
                // schemars writes limits as floats; a whole one is an integer in a document.
                None => number.as_f64().map_or(Data::Null, whole),
            },
            Value::String(text) => Data::String(text.clone()),
            Value::Array(items) => Data::Sequence(items.iter().map(Self::from_json).collect()),
            Value::Object(members) => {
                Data::Mapping(members.iter().map(|(name, value)| (name.clone(), Self::from_json(value))).collect())
            }
        };
        Self { place: Place { line: 1, column: 1 }, data }
    }

    /// Returns the value as JSON; the order of members is lost.
    pub(crate) fn to_json(&self) -> Value {
        match &self.data {
            Data::Null => Value::Null,
            Data::Boolean(value) => Value::Bool(*value),
            Data::Integer(value) => Value::Number((*value).into()),
            Data::Float(value) => Number::from_f64(*value).map_or(Value::Null, Value::Number),
            Data::String(text) => Value::String(text.clone()),
            Data::Sequence(items) => Value::Array(items.iter().map(Node::to_json).collect()),
            Data::Mapping(members) => {
                let members = members.iter().map(|(name, node)| (name.clone(), node.to_json()));
                Value::Object(members.collect::<Map<_, _>>())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_know_their_line_and_keep_their_order() {
        let node = parse("b: 1\na:\n  c: [x]\n").unwrap();
        let names: Vec<_> = node.members().iter().map(|(name, node)| (name.as_str(), node.place.line)).collect();
        assert_eq!(names, [("b", 1), ("a", 2)]);
        assert_eq!(node.get("a").unwrap().get("c").unwrap().place, Place { line: 3, column: 3 });
    }

    #[test]
    fn bad_text_is_an_error_with_its_place() {
        for text in ["a: [", "", "a: 1\n--- \nb: 2\n", "a: &x 1\nb: *x\nc: !t 1\n", "1: a\n", "a: 1\na: 2\n"] {
            let error = parse(text).expect_err(text);
            assert!(error.place.line >= 1 && !error.reason.is_empty(), "{text:?}: {error:?}");
        }
    }
}
