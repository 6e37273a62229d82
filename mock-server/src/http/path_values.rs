use percent_encoding::percent_decode_str;
use serde::de::DeserializeOwned;
use serde::de::value::{Error, MapDeserializer};
use serde_json::Value;

/// The variables of a path by name, percent-decoded.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PathValues(Vec<(&'static str, String)>);

impl PathValues {
    /// Takes the values from a path that is of the form of a template.
    pub(super) fn of(template: &'static str, path: &str) -> Self {
        let pairs = template.split('/').zip(path.split('/'));
        Self(pairs.filter_map(|(name, value)| Some((variable(name)?, decoded(value)))).collect())
    }

    /// Returns these values and `more`.
    pub(super) fn with(&self, more: Vec<(&'static str, String)>) -> Self {
        let mut values = self.clone();
        values.0.retain(|(name, _)| !more.iter().any(|(other, _)| other == name));
        values.0.extend(more);
        values
    }

    /// Returns the value of a variable.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }

    /// Returns the values as an object of texts.
    pub(super) fn to_json(&self) -> Value {
        self.0.iter().map(|(name, value)| (*name, value.as_str())).collect()
    }

    /// Makes a struct of texts, which has a member for each variable.
    pub(super) fn to<T: DeserializeOwned>(&self) -> T {
        let values = self.0.iter().map(|(name, value)| (*name, value.as_str()));
        T::deserialize(MapDeserializer::<_, Error>::new(values)).expect("path variables are all there, and are texts")
    }
}

impl FromIterator<(&'static str, String)> for PathValues {
    fn from_iter<I: IntoIterator<Item = (&'static str, String)>>(values: I) -> Self {
        Self(values.into_iter().collect())
    }
}

/// Returns the name of the variable that a segment of a template is, if it is one.
pub(super) fn variable(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

/// Returns the text that a segment of a path stands for.
pub(super) fn decoded(segment: &str) -> String {
    percent_decode_str(segment).decode_utf8_lossy().into_owned()
}
