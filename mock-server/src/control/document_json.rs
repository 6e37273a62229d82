//! A document as JSON, for those who cannot read YAML: a page in a browser, for example.
//!
//! It is written from the events of the parser: the members stay in their order, and nothing of it is kept but what has an
//! anchor, which is written again where an alias stands.

use std::collections::HashMap;
use std::ops::Range;

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError};
use serde_json::{Number, Value};

/// Writes a YAML text as JSON. Names of members are texts; what has no quotes is null, a boolean or a number if it reads
/// like one.
///
/// # Errors
///
/// If the text is not YAML.
pub(super) fn of_yaml(text: &str) -> Result<String, ScanError> {
    let mut json = Json::default();
    for event in Parser::new_from_str(text) {
        json.write(&event?.0);
    }
    Ok(json.text)
}

#[derive(Default)]
struct Json {
    text: String,
    /// What is open, the innermost one last.
    open: Vec<Open>,
    /// Where what has an anchor stands in the text, by the number of the anchor. Without one, the number is zero.
    anchored: HashMap<usize, Range<usize>>,
}

struct Open {
    is_mapping: bool,
    /// The names and values, or items, that were written.
    n_written: usize,
    anchor: usize,
    /// Where it begins in the text.
    start: usize,
}

impl Json {
    fn write(&mut self, event: &Event<'_>) {
        match event {
            Event::MappingStart(anchor, ..) => self.begin('{', *anchor),
            Event::SequenceStart(anchor, ..) => self.begin('[', *anchor),
            Event::MappingEnd => self.end('}'),
            Event::SequenceEnd => self.end(']'),
            Event::Alias(anchor) => {
                self.separate();
                // A value within itself would have no end.
                let again = self.anchored.get(anchor).and_then(|range| self.text.get(range.clone()));
                let again = again.unwrap_or("null").to_owned();
                self.text.push_str(&again);
            }
            Event::Scalar(text, style, anchor, ..) => {
                let is_name = self.open.last().is_some_and(|open| open.is_mapping && open.n_written % 2 == 0);
                let is_text = is_name || *style != ScalarStyle::Plain;
                let value = if is_text { Value::from(&**text) } else { plain(text) };
                self.separate();
                let start = self.text.len();
                self.text.push_str(&value.to_string());
                self.remember(*anchor, start);
            }
            _ => {}
        }
    }

    fn begin(&mut self, bracket: char, anchor: usize) {
        self.separate();
        let start = self.text.len();
        self.text.push(bracket);
        self.open.push(Open { is_mapping: bracket == '{', n_written: 0, anchor, start });
    }

    fn end(&mut self, bracket: char) {
        self.text.push(bracket);
        if let Some(Open { anchor, start, .. }) = self.open.pop() {
            self.remember(anchor, start);
        }
    }

    /// Notes where what has been written stands, if it has an anchor.
    fn remember(&mut self, anchor: usize, start: usize) {
        if anchor > 0 {
            self.anchored.insert(anchor, start..self.text.len());
        }
    }

    /// Writes what stands before the next name, value or item.
    fn separate(&mut self) {
        let Some(open) = self.open.last_mut() else { return };
        let is_value = open.is_mapping && open.n_written % 2 == 1;
        if is_value {
            self.text.push(':');
        } else if open.n_written > 0 {
            self.text.push(',');
        }
        open.n_written += 1;
    }
}

/// Returns what a text without quotes stands for.
fn plain(text: &str) -> Value {
    match text {
        "" | "~" | "null" => Value::Null,
        "true" => true.into(),
        "false" => false.into(),
        _ => text.parse::<Number>().map_or_else(|_| text.into(), Value::Number),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_keep_their_order_and_values_their_kind() {
        let yaml =
            "z: {b: [1, -2.5, 1e3, 01, '1'], a: }\n200: yes\n'true': true\nlong: >-\n  a\n  b\nempty: []\nmore: {}\n";
        let expected = r#"{"z":{"b":[1,-2.5,1000.0,"01","1"],"a":null},"200":"yes","true":true,"long":"a b","empty":[],"more":{}}"#;
        assert_eq!(of_yaml(yaml).unwrap(), expected);
        assert!(of_yaml("a: [").is_err());
    }

    #[test]
    fn alias_is_what_its_anchor_is() {
        let yaml = "a: &x [1, &y 'two']\nb: *x\nc: &z {d: *y, e: *x}\nf: [*z]\ng: &g [*g]\n";
        let expected =
            r#"{"a":[1,"two"],"b":[1,"two"],"c":{"d":"two","e":[1,"two"]},"f":[{"d":"two","e":[1,"two"]}],"g":[null]}"#;
        assert_eq!(of_yaml(yaml).unwrap(), expected);
    }
}
