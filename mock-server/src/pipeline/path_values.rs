use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::{Map, Value};

/// The variables of a path by name, percent-decoded.
///
/// They are kept as the JSON object that schemas and types read, so neither needs a copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PathValues(Value);

impl PathValues {
    /// Returns these values and `more`.
    pub(super) fn with(&self, more: Vec<(&'static str, String)>) -> Self {
        let mut values = self.clone();
        for (name, value) in more {
            values.0[name] = Value::String(value);
        }
        values
    }

    /// Returns the value of a variable.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.as_str()
    }

    /// Returns the values as an object of texts.
    pub(super) fn as_json(&self) -> &Value {
        &self.0
    }
}

impl Default for PathValues {
    fn default() -> Self {
        Self(Value::Object(Map::new()))
    }
}

impl FromIterator<(String, String)> for PathValues {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(values: I) -> Self {
        let values = values.into_iter().map(|(name, value)| (name, Value::String(value)));
        Self(Value::Object(values.collect()))
    }
}

impl<'de> Deserialize<'de> for PathValues {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Variables)
    }
}

/// Reads the variables one by one: the router's map gives texts only to those who ask for texts.
struct Variables;

impl<'de> Visitor<'de> for Variables {
    type Value = PathValues;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the variables of a path")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut variables: A) -> Result<PathValues, A::Error> {
        let mut values = Map::new();
        while let Some((name, value)) = variables.next_entry::<String, String>()? {
            values.insert(name, Value::String(value));
        }
        Ok(PathValues(Value::Object(values)))
    }
}
