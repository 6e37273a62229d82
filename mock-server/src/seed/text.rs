//! Files that people write: YAML or JSON with a place for everything that is wrong.

use std::path::Path;

use serde::de::DeserializeOwned;

use super::node::{Data, Node, TextError};
use super::path::SeedPath;
use super::place::{LineColumn, Place};
use super::{json, yaml};

/// Which notation a text is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    Json,
    Yaml,
}

impl Format {
    /// Returns the format that the name of a file tells, or else the one that the text looks like.
    pub(crate) fn of_file(path: &Path, text: &str) -> Self {
        match path.extension().and_then(|extension| extension.to_str()) {
            Some("json") => Self::Json,
            Some("yaml" | "yml") => Self::Yaml,
            _ => Self::of(text),
        }
    }

    /// Returns the format that a text looks like.
    pub(crate) fn of(text: &str) -> Self {
        if without_mark(text).trim_start().starts_with('{') { Self::Json } else { Self::Yaml }
    }
}

/// Skips the byte-order mark that some editors put at the head of a text.
fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// A text that was read, before it is known what it says.
#[derive(Debug)]
pub(crate) struct Text<'t> {
    text: &'t str,
    node: Node,
}

/// Why a text does not say what it should. Never quotes a value: it may be a secret in the wrong line.
#[derive(Debug)]
pub(crate) struct Misread {
    pub(crate) place: LineColumn,
    pub(crate) path: SeedPath,
    pub(crate) reason: String,
}

impl<'t> Text<'t> {
    /// Reads the notation.
    pub(crate) fn read(text: &'t str, format: Format) -> Result<Self, Misread> {
        Self::read_within(text, format, usize::MAX)
    }

    /// Reads the notation of a text that has no more values than these, of which a mapping counts for five.
    pub(crate) fn read_within(text: &'t str, format: Format, n_values_max: usize) -> Result<Self, Misread> {
        let text = without_mark(text);
        let read = match format {
            Format::Json => json::parse(text, n_values_max),
            Format::Yaml => yaml::parse(text, n_values_max),
        };
        let misread = |TextError { place, reason }| Misread::new(text, place, SeedPath::default(), reason);
        Ok(Self { text, node: read.map_err(misread)? })
    }

    /// Reads what the text says.
    pub(crate) fn value<T: DeserializeOwned>(&self) -> Result<T, Misread> {
        T::deserialize(&self.node).map_err(|error| {
            let (place, path, reason) = error.into_parts();
            Misread::new(self.text, place, path, reason)
        })
    }

    /// Goes on with the value of an outermost member.
    pub(crate) fn into_member(self, name: &str) -> Result<Self, Misread> {
        let Self { text, node } = self;
        let place = node.place;
        let member = node.into_member(name).map(|node| Self { text, node });
        member.ok_or_else(|| Misread::new(text, place, SeedPath::default(), format!("`{name}` is missing; add it")))
    }

    /// Returns the names of the outermost members, in their order.
    #[cfg(feature = "cli")]
    pub(crate) fn members(&self) -> impl Iterator<Item = &str> {
        let members = if let Data::Mapping(members) = &self.node.data { members.as_slice() } else { &[] };
        members.iter().map(|member| member.name.as_str())
    }

    /// Returns the place of what a path leads to, or as far as the text follows it.
    pub(crate) fn place_of(&self, path: &SeedPath) -> LineColumn {
        self.node.place_of(path).resolve(self.text)
    }
}

impl Misread {
    fn new(text: &str, place: Place, path: SeedPath, reason: String) -> Self {
        Self { place: place.resolve(text), path, reason }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    #[test]
    fn byte_order_mark_is_skipped() {
        for (text, format) in [("\u{feff}{\"a\": \"x\"}", Format::Json), ("\u{feff}a: x", Format::Yaml)] {
            assert_eq!(Format::of(text), format);
            let read: Value = Text::read(text, format).unwrap().value().unwrap();
            assert_eq!(read, serde_json::json!({"a": "x"}));
        }
        let misread = Text::read("\u{feff}{1}", Format::Json).unwrap_err();
        assert_eq!((misread.place.line, misread.place.column), (1, 2), "the mark has no place");
    }
}
