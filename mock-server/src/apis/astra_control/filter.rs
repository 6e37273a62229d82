//! The grammar of the parameter `filter`, and what its conditions mean.
//!
//! ```text
//! filter    = condition *( "," condition )
//! condition = field space operator space "'" value "'"
//! field     = name [ "[*]" ] *( "." name [ "[*]" ] )
//! space     = " " / "%20"
//! ```
//!
//! The parser goes through the text once. Which characters a value may have is the document's affair;
//! here it only ends at the next quote, which is why a comma may stand in it.

use std::cmp::Ordering;
use std::fmt;

use memchr::memmem::Finder;

use super::Uuid;
use super::timestamp::{Instant, Timestamp};
use super::token_view;
use super::tokens::Token;

/// Conditions that a token must all meet.
#[derive(Debug, Default)]
pub(super) struct Filter {
    conditions: Vec<Condition>,
}

/// Why a filter is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum FilterError {
    /// The text is not of the grammar.
    #[error("expected {expected} at character {at}")]
    Syntax {
        /// What should stand there.
        expected: &'static str,
        /// Where, counted from 1 in bytes.
        at: usize,
    },
    /// Tokens have no such field.
    #[error("unknown field {0}")]
    UnknownField(String),
    /// The field is an object or an array.
    #[error("field {0} has no value that can be compared")]
    NotComparable(String),
    /// The field is a time and the value is not.
    #[error("field {0} is compared with a time such as 2024-03-18T09:12:44Z")]
    NotATime(String),
}

#[derive(Debug)]
struct Condition {
    field: Field,
    operator: Operator,
    value: Box<str>,
    /// Looks for the value in a text; made once, because a listing compares a million texts.
    finder: Finder<'static>,
    /// The value of a condition on a time; `in` looks at the text even there.
    instant: Option<Instant>,
}

/// A value of a token that can be compared, with its name in filters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Field {
    Type,
    Version,
    Id,
    Name,
    UserId,
    CreatedAt,
    ModifiedAt,
    CreatedBy,
    ModifiedBy,
    LabelName,
    LabelValue,
}

/// A condition as it is written.
#[derive(Debug, Clone, Copy)]
pub(super) struct RawCondition<'a> {
    pub(super) path: &'a str,
    pub(super) operator: Operator,
    pub(super) value: &'a str,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Operator {
    Equal,
    Less,
    Greater,
    LessOrEqual,
    GreaterOrEqual,
    /// `in`: the field contains the value. The vendor does not explain it here; on its LDAP lists it means this.
    Contains,
}

const FIELDS: [(&str, Field); 11] = [
    ("type", Field::Type),
    ("version", Field::Version),
    ("id", Field::Id),
    ("name", Field::Name),
    ("userID", Field::UserId),
    ("metadata.creationTimestamp", Field::CreatedAt),
    ("metadata.modificationTimestamp", Field::ModifiedAt),
    ("metadata.createdBy", Field::CreatedBy),
    ("metadata.modifiedBy", Field::ModifiedBy),
    ("metadata.labels[*].name", Field::LabelName),
    ("metadata.labels[*].value", Field::LabelValue),
];

/// The paths that lead to an object or an array.
const NOT_COMPARABLE: [&str; 3] = ["metadata", "metadata.labels", "metadata.labels[*]"];

const OPERATORS: [(&str, Operator); 6] = [
    ("eq", Operator::Equal),
    ("lt", Operator::Less),
    ("gt", Operator::Greater),
    ("lte", Operator::LessOrEqual),
    ("gte", Operator::GreaterOrEqual),
    ("in", Operator::Contains),
];

impl Filter {
    /// Reads the values of all `filter` parameters of a request.
    ///
    /// # Errors
    ///
    /// The first thing that is wrong.
    pub(super) fn read<'a>(parameters: impl IntoIterator<Item = &'a str>) -> Result<Self, FilterError> {
        let conditions = parse(parameters, |raw| Condition::new(raw.path, raw.operator, raw.value))?;
        Ok(Self { conditions })
    }

    /// Whether every token passes.
    pub(super) fn is_empty(&self) -> bool {
        self.conditions.is_empty()
    }

    /// Whether a token of `user` meets all conditions.
    pub(super) fn matches(&self, user: Uuid, token: &Token) -> bool {
        self.conditions.iter().all(|condition| condition.holds(user, token))
    }
}

/// Reads the values of all `filter` parameters of a request, whatever fields they name.
///
/// # Errors
///
/// The first thing that is wrong with their form.
pub(super) fn raw_conditions<'a>(
    parameters: impl IntoIterator<Item = &'a str>,
) -> Result<Vec<RawCondition<'a>>, FilterError> {
    parse(parameters, Ok)
}

/// Reads conditions, and makes something of each before the next one is read.
fn parse<'a, T>(
    parameters: impl IntoIterator<Item = &'a str>,
    mut make: impl FnMut(RawCondition<'a>) -> Result<T, FilterError>,
) -> Result<Vec<T>, FilterError> {
    let mut conditions = Vec::new();
    for parameter in parameters {
        let mut parser = Parser { text: parameter, at: 0 };
        conditions.push(make(parser.condition()?)?);
        while parser.take(",") {
            conditions.push(make(parser.condition()?)?);
        }
        if parser.at != parameter.len() {
            return Err(parser.expected("a comma or the end"));
        }
    }
    Ok(conditions)
}

impl fmt::Display for Filter {
    /// Writes the conditions in one form, whichever way they were sent.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Condition { field, operator, value, .. } in &self.conditions {
            write!(f, "{field:?} {operator:?} '{value}',")?;
        }
        Ok(())
    }
}

impl Condition {
    fn new(path: &str, operator: Operator, value: &str) -> Result<Self, FilterError> {
        let Some((_, field)) = FIELDS.iter().find(|(name, _)| *name == path) else {
            let path = path.to_owned();
            let known = NOT_COMPARABLE.contains(&path.as_str());
            return Err(if known { FilterError::NotComparable(path) } else { FilterError::UnknownField(path) });
        };
        let is_time = matches!(field, Field::CreatedAt | Field::ModifiedAt);
        let instant = match Instant::read(value) {
            None if is_time && operator != Operator::Contains => return Err(FilterError::NotATime(path.to_owned())),
            instant => instant.filter(|_| is_time),
        };
        let finder = Finder::new(value).into_owned();
        Ok(Self { field: *field, operator, value: value.into(), finder, instant })
    }

    fn holds(&self, user: Uuid, token: &Token) -> bool {
        match self.field {
            Field::Type => self.holds_for(token_view::TYPE.as_str()),
            Field::Version => self.holds_for(token_view::VERSION.as_str()),
            Field::Name => self.holds_for(&token.name),
            Field::Id => token.id.with_text(|id| self.holds_for(id)),
            Field::UserId => user.with_text(|id| self.holds_for(id)),
            Field::CreatedBy => token.created_by.with_text(|id| self.holds_for(id)),
            Field::ModifiedBy => token.modified_by.is_some_and(|by| by.with_text(|id| self.holds_for(id))),
            Field::CreatedAt => self.holds_at(token.created_at),
            Field::ModifiedAt => self.holds_at(token.modified_at),
            Field::LabelName => token.labels.iter().any(|label| self.holds_for(&label.name)),
            Field::LabelValue => token.labels.iter().any(|label| self.holds_for(&label.value)),
        }
    }

    /// Compares by code point, which is the order of the bytes in UTF-8.
    fn holds_for(&self, text: &str) -> bool {
        match self.operator {
            Operator::Contains => self.finder.find(text.as_bytes()).is_some(),
            Operator::Equal => *text == *self.value,
            operator => operator.accepts(text.cmp(&self.value)),
        }
    }

    fn holds_at(&self, at: Timestamp) -> bool {
        match self.instant {
            Some(instant) if self.operator != Operator::Contains => self.operator.accepts(at.instant().cmp(&instant)),
            _ => self.holds_for(&at.to_string()),
        }
    }
}

impl Operator {
    pub(super) fn accepts(self, ordering: Ordering) -> bool {
        match self {
            Self::Equal | Self::Contains => ordering.is_eq(),
            Self::Less => ordering.is_lt(),
            Self::Greater => ordering.is_gt(),
            Self::LessOrEqual => ordering.is_le(),
            Self::GreaterOrEqual => ordering.is_ge(),
        }
    }
}

/// A place in the text of one parameter.
struct Parser<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Parser<'a> {
    fn condition(&mut self) -> Result<RawCondition<'a>, FilterError> {
        let path = self.path()?;
        self.space()?;
        let operator = self.operator()?;
        self.space()?;
        let value = self.value()?;
        Ok(RawCondition { path, operator, value })
    }

    fn path(&mut self) -> Result<&'a str, FilterError> {
        let start = self.at;
        loop {
            if self.word().is_empty() {
                return Err(self.expected("a field name"));
            }
            self.take("[*]");
            if !self.take(".") {
                return Ok(&self.text[start..self.at]);
            }
        }
    }

    fn space(&mut self) -> Result<(), FilterError> {
        if self.take(" ") || self.take("%20") { Ok(()) } else { Err(self.expected("a space")) }
    }

    fn operator(&mut self) -> Result<Operator, FilterError> {
        let error = self.expected("an operator");
        let word = self.word();
        OPERATORS.iter().find(|(name, _)| *name == word).map(|(_, operator)| *operator).ok_or(error)
    }

    fn value(&mut self) -> Result<&'a str, FilterError> {
        if !self.take("'") {
            return Err(self.expected("a quote"));
        }
        let rest = &self.text[self.at..];
        match rest.find('\'') {
            None => Err(self.expected("a value that ends with a quote")),
            Some(0) => Err(self.expected("a value")),
            Some(len) => {
                self.at += len + 1;
                Ok(&rest[..len])
            }
        }
    }

    /// Takes ASCII letters and digits, possibly none.
    fn word(&mut self) -> &'a str {
        let rest = &self.text[self.at..];
        let len = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
        self.at += len;
        &rest[..len]
    }

    fn take(&mut self, literal: &str) -> bool {
        let found = self.text[self.at..].starts_with(literal);
        if found {
            self.at += literal.len();
        }
        found
    }

    fn expected(&self, expected: &'static str) -> FilterError {
        FilterError::Syntax { expected, at: self.at + 1 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::apis::astra_control::tokens::Label;
    use crate::apis::astra_control::tokens::tests::token;
    use crate::world::Ids;

    const USER: Uuid = Uuid::NIL;

    fn sample() -> Token {
        let mut token = token(&Ids::from_seed(1), 86_400, "nightly, report");
        token.labels = Box::new([
            Label { name: "team".into(), value: "ops".into() },
            Label { name: "stage".into(), value: "prod".into() },
        ]);
        token
    }

    #[track_caller]
    fn holds(filter: &str) -> bool {
        Filter::read([filter]).unwrap().matches(USER, &sample())
    }

    #[test]
    fn texts_compare_by_code_point() {
        for (filter, expected) in [
            ("name eq 'nightly, report'", true),
            ("name eq 'Nightly, report'", false),
            ("name lt 'nightly- report'", true),
            ("name gt 'Zulu'", true),
            ("name lte 'nightly, report'", true),
            ("name gte 'nightly, report'", true),
            ("name lt 'nightly, report'", false),
            ("name gt 'nightly, report'", false),
            ("name in 'ly, re'", true),
            ("name in 'weekly'", false),
            ("type eq 'application/astra-token'", true),
            ("version gte '1.0'", true),
            ("userID eq '00000000-0000-0000-0000-000000000000'", true),
            ("metadata.createdBy lt '1'", true),
        ] {
            assert_eq!(holds(filter), expected, "{filter}");
        }
    }

    #[test]
    fn times_compare_as_instants() {
        for (filter, expected) in [
            ("metadata.creationTimestamp eq '1970-01-02T00:00:00Z'", true),
            ("metadata.creationTimestamp eq '1970-01-02T00:00:00,000Z'", true),
            ("metadata.creationTimestamp lt '1970-01-02T00:00:00.000000001Z'", true),
            ("metadata.creationTimestamp gte '1970-01-02T00:00:00.000000001Z'", false),
            ("metadata.modificationTimestamp gt '1970-01-01T23:59:59.999999999Z'", true),
            ("metadata.creationTimestamp in '1970-01-02'", true),
            ("metadata.creationTimestamp in '1970-01-02T00:00:00Z'", false),
        ] {
            assert_eq!(holds(filter), expected, "{filter}");
        }
    }

    #[test]
    fn any_element_of_an_array_may_meet_a_condition() {
        assert!(holds("metadata.labels[*].name eq 'stage'"));
        assert!(holds("metadata.labels[*].name eq 'team',metadata.labels[*].value eq 'prod'"));
        assert!(!holds("metadata.labels[*].name eq 'prod'"));
    }

    #[test]
    fn an_absent_value_meets_no_condition() {
        for operator in ["eq", "lt", "gt", "lte", "gte", "in"] {
            assert!(!holds(&format!("metadata.modifiedBy {operator} '0'")), "{operator}");
        }
    }

    #[test]
    fn all_conditions_must_hold_wherever_they_stand() {
        let both = Filter::read(["name in 'night',version eq '1.0'"]).unwrap();
        let repeated = Filter::read(["name in 'night'", "version%20eq%20'1.0'"]).unwrap();
        assert_eq!(both.to_string(), repeated.to_string());
        assert_eq!(both.to_string(), repeated.to_string());
        assert!(both.matches(USER, &sample()));
        assert!(!holds("name in 'night',version eq '2.0'"));
    }

    #[test]
    fn no_filter_passes_everything() {
        let filter = Filter::read([]).unwrap();
        assert!(filter.is_empty() && filter.matches(USER, &sample()));
    }

    #[test]
    fn errors_say_what_is_wrong() {
        for (filter, expected) in [
            ("", "expected a field name at character 1"),
            ("name", "expected a space at character 5"),
            ("name ", "expected an operator at character 6"),
            ("name ne 'a'", "expected an operator at character 6"),
            ("name eq", "expected a space at character 8"),
            ("name eq a", "expected a quote at character 9"),
            ("name eq ''", "expected a value at character 10"),
            ("name eq 'a", "expected a value that ends with a quote at character 10"),
            ("name eq 'a' ", "expected a comma or the end at character 12"),
            ("name eq 'a',", "expected a field name at character 13"),
            ("metadata..name eq 'a'", "expected a field name at character 10"),
            ("token eq 'a'", "unknown field token"),
            ("name[*] eq 'a'", "unknown field name[*]"),
            ("metadata.labels.name eq 'a'", "unknown field metadata.labels.name"),
            ("metadata eq 'a'", "field metadata has no value that can be compared"),
            (
                "metadata.creationTimestamp eq '2024'",
                "field metadata.creationTimestamp is compared with a time such as 2024-03-18T09:12:44Z",
            ),
        ] {
            assert_eq!(Filter::read([filter]).unwrap_err().to_string(), expected, "{filter}");
        }
    }

    /// Goal: no text makes the parser panic or take long.
    /// Method: random texts over the characters of the grammar, and long ones.
    #[test]
    fn garbage_is_refused_without_panic() {
        const PIECES: [&str; 16] = [
            "name",
            "metadata.",
            "labels",
            "[*]",
            " ",
            "%20",
            "eq",
            "in",
            "'",
            ",",
            "é",
            "%",
            "[",
            "\u{0}",
            ".",
            "'a'",
        ];
        let ids = Ids::from_seed(11);
        for _ in 0..20_000 {
            let text: String = ids.bytes::<12>().iter().map(|byte| PIECES[usize::from(byte % 16)]).collect();
            let _ = Filter::read([text.as_str()]);
        }
        for piece in ["a.", "'", "a eq 'b',", "[*]", "%20"] {
            assert!(Filter::read([piece.repeat(100_000).as_str()]).is_err());
        }
    }
}
