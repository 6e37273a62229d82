use std::collections::HashSet;

use super::path::{SeedPath, Segment};
use super::place::Place;

/// A value of a text with its place.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) place: Place,
    pub(super) data: Data,
}

#[derive(Debug)]
pub(super) enum Data {
    /// Text in quotes, which is nothing but text.
    Quoted(String),
    /// YAML without quotes: what it is depends on what is wanted, so that an id of digits stays as it
    /// was written.
    Plain(String),
    /// A number, `true`, `false` or `null` of JSON.
    Literal(String),
    Sequence(Vec<Node>),
    Mapping(Vec<Member>),
}

/// A member of a mapping.
#[derive(Debug)]
pub(super) struct Member {
    pub(super) name: String,
    /// Where the name stands.
    pub(super) place: Place,
    pub(super) value: Node,
}

/// Why a text has no value.
#[derive(Debug)]
pub(super) struct TextError {
    pub(super) place: Place,
    pub(super) reason: String,
}

impl TextError {
    pub(super) fn new(place: Place, reason: impl Into<String>) -> Self {
        Self { place, reason: reason.into() }
    }
}

/// How deep values may be nested, which is twice what a seed needs: reading goes as deep as the text.
pub(super) const DEPTH_MAX: usize = 24;

impl Node {
    /// Makes a mapping.
    ///
    /// # Errors
    ///
    /// If a name occurs twice: what stands first would be lost silently.
    pub(super) fn mapping(place: Place, members: Vec<Member>) -> Result<Self, TextError> {
        let mut seen = HashSet::with_capacity(members.len());
        if let Some(again) = members.iter().find(|member| !seen.insert(member.name.as_str())) {
            return Err(TextError::new(again.place, "the member stands twice in its mapping; remove one of them"));
        }
        Ok(Self { place, data: Data::Mapping(members) })
    }

    /// Returns the value of a member of a mapping.
    pub(super) fn into_member(self, name: &str) -> Option<Self> {
        let Data::Mapping(members) = self.data else { return None };
        members.into_iter().find(|member| member.name == name).map(|member| member.value)
    }

    /// Returns the place of what a path leads to, or as far as the text follows it.
    pub(super) fn place_of(&self, path: &SeedPath) -> Place {
        let (mut node, mut place) = (self, self.place);
        for segment in path.segments() {
            let found = match (segment, &node.data) {
                (Segment::Index(index), Data::Sequence(items)) => items.get(*index).map(|item| (item, item.place)),
                (Segment::Member(name), Data::Mapping(members)) => {
                    let member = members.iter().find(|member| member.name == *name);
                    member.map(|member| (&member.value, member.place))
                }
                _ => None,
            };
            let Some(found) = found else { break };
            (node, place) = found;
        }
        place
    }

    /// Whether this stands for no value.
    pub(super) fn is_null(&self) -> bool {
        match &self.data {
            Data::Plain(text) => matches!(text.as_str(), "" | "~" | "null" | "Null" | "NULL"),
            Data::Literal(text) => text == "null",
            Data::Quoted(_) | Data::Sequence(_) | Data::Mapping(_) => false,
        }
    }

    /// What kind of value this is, for a message.
    pub(super) fn kind(&self) -> &'static str {
        match &self.data {
            _ if self.is_null() => "nothing",
            Data::Quoted(_) => "a text",
            Data::Plain(_) | Data::Literal(_) => "a single value",
            Data::Sequence(_) => "a list",
            Data::Mapping(_) => "a mapping",
        }
    }
}
