//! YAML with the place of each value.
//!
//! Read from the events of the parser rather than from its tree: the tree has resolved a plain
//! scalar before anyone knows whether it is an id, and repeats what aliases stand for, so that a
//! short text could fill the memory.

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, ScanError, StrInput};

use super::node::{DEPTH_MAX, Data, Member, Node, TextError};
use super::place::{LineColumn, Place};
use super::weight::{MAPPING, TOO_MANY};

/// Reads a text with one YAML document, and no more values in it than these.
pub(super) fn parse(text: &str, n_values_max: usize) -> Result<Node, TextError> {
    let mut events = Events { parser: Parser::new_from_str(text), n_left: n_values_max };
    let mut document = None;
    loop {
        match events.next()? {
            (Event::StreamStart | Event::DocumentStart(_) | Event::DocumentEnd | Event::Nothing, _) => {}
            (Event::StreamEnd, place) => {
                return document.ok_or_else(|| TextError::new(place, "the file is empty; {} stands for nothing"));
            }
            (_, place) if document.is_some() => {
                return Err(TextError::new(place, "there is a second YAML document; only one is read"));
            }
            (event, place) => document = Some(events.value(event, place, 0)?),
        }
    }
}

const TAGGED: &str = "tags are not read; leave the tag out, and put a text in quotes";

/// What a document is made of, in the order of the text.
struct Events<'t> {
    parser: Parser<'t, StrInput<'t>>,
    /// How many more values there may be.
    n_left: usize,
}

impl<'t> Events<'t> {
    fn next(&mut self) -> Result<(Event<'t>, Place), TextError> {
        match self.parser.next_event() {
            Some(Ok((event, span))) => Ok((event, place(&span.start))),
            Some(Err(error)) => Err(refused(&error)),
            None => Err(TextError::new(Place::START, "the text ends too early")),
        }
    }

    /// Reads the value that begins with an event.
    fn value(&mut self, event: Event<'t>, place: Place, depth: usize) -> Result<Node, TextError> {
        if depth > DEPTH_MAX {
            return Err(TextError::new(place, "nested too deep"));
        }
        let weight = if matches!(event, Event::MappingStart(..)) { MAPPING } else { 1 };
        self.n_left = self.n_left.checked_sub(weight).ok_or_else(|| TextError::new(Place::START, TOO_MANY))?;
        match event {
            Event::Scalar(_, _, _, Some(_)) | Event::SequenceStart(_, Some(_)) | Event::MappingStart(_, Some(_)) => {
                Err(TextError::new(place, TAGGED))
            }
            Event::Scalar(text, style, _, None) => {
                let text = text.into_owned();
                let data = if style == ScalarStyle::Plain { Data::Plain(text) } else { Data::Quoted(text) };
                Ok(Node { place, data })
            }
            Event::SequenceStart(_, None) => self.sequence(place, depth),
            Event::MappingStart(_, None) => self.mapping(place, depth),
            Event::Alias(_) => Err(TextError::new(place, "aliases are not read; write the value here once more")),
            _ => Err(TextError::new(place, "a value is missing here")),
        }
    }

    fn sequence(&mut self, place: Place, depth: usize) -> Result<Node, TextError> {
        let mut items = Vec::new();
        loop {
            match self.next()? {
                (Event::SequenceEnd, _) => return Ok(Node { place, data: Data::Sequence(items) }),
                (event, place) => items.push(self.value(event, place, depth + 1)?),
            }
        }
    }

    fn mapping(&mut self, place: Place, depth: usize) -> Result<Node, TextError> {
        let mut members = Vec::new();
        loop {
            let (name, name_place) = match self.next()? {
                (Event::MappingEnd, _) => return Node::mapping(place, members),
                (Event::Scalar(name, _, _, None), place) => (name.into_owned(), place),
                (_, place) => return Err(TextError::new(place, "the name of a member must be a text")),
            };
            let (event, value_place) = self.next()?;
            let value = self.value(event, value_place, depth + 1)?;
            members.push(Member { name, place: name_place, value });
        }
    }
}

fn refused(error: &ScanError) -> TextError {
    // The parser's own words name no value of the text beyond one character.
    TextError::new(place(error.marker()), format!("this is not YAML: {}", error.info()))
}

fn place(marker: &Marker) -> Place {
    Place::LineColumn(LineColumn { line: marker.line(), column: marker.col() + 1 })
}
