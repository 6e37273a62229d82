use std::fmt;

use crate::timestamp::Timestamp;

/// A value of a token that a listing can be filtered by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FilterField {
    /// `type`.
    Type,
    /// `version`.
    Version,
    /// `id`.
    Id,
    /// `name`.
    Name,
    /// `userID`.
    UserId,
    /// `metadata.creationTimestamp`, a time.
    CreationTimestamp,
    /// `metadata.modificationTimestamp`, a time.
    ModificationTimestamp,
    /// `metadata.createdBy`.
    CreatedBy,
    /// `metadata.modifiedBy`.
    ModifiedBy,
    /// `metadata.labels[*].name`, of any label.
    LabelName,
    /// `metadata.labels[*].value`, of any label.
    LabelValue,
}

/// What tokens a listing is to show: the parameter `filter`.
///
/// # Example
///
/// ```
/// use tokenwright::Timestamp;
/// use tokenwright::astra_control::{FilterField, TokenFilter};
///
/// let since: Timestamp = "2024-03-01T00:00:00Z".parse()?;
/// let filter = TokenFilter::equal(FilterField::LabelValue, "prod")?
///     .and(TokenFilter::at_least(FilterField::CreationTimestamp, since)?);
/// let expected = "metadata.labels[*].value eq 'prod',metadata.creationTimestamp gte '2024-03-01T00:00:00Z'";
/// assert_eq!(filter.to_string(), expected);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Source
///
/// "List the tokens for a user", NetApp Astra Automation documentation; see `Filter` in
/// `openapi/astra-control.yaml`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TokenFilter(Vec<String>);

/// A text cannot stand as a value in a filter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FilterError {
    /// There is no empty value.
    #[error("a filter has no empty values")]
    Empty,
    /// The API has no way to write this character.
    #[error(
        "a filter cannot hold {0:?}; it takes letters of ASCII, digits, space and \" , - . / : ; < = > ? @ [ \\ ] ^ _ {{ }}"
    )]
    Character(char),
}

/// What a field is compared with: a text, or a time.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct FilterValue(String);

impl FilterField {
    /// All fields, in the order of the document.
    pub const ALL: [Self; 11] = [
        Self::Type,
        Self::Version,
        Self::Id,
        Self::Name,
        Self::UserId,
        Self::CreationTimestamp,
        Self::ModificationTimestamp,
        Self::CreatedBy,
        Self::ModifiedBy,
        Self::LabelName,
        Self::LabelValue,
    ];

    /// Returns the name on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Type => "type",
            Self::Version => "version",
            Self::Id => "id",
            Self::Name => "name",
            Self::UserId => "userID",
            Self::CreationTimestamp => "metadata.creationTimestamp",
            Self::ModificationTimestamp => "metadata.modificationTimestamp",
            Self::CreatedBy => "metadata.createdBy",
            Self::ModifiedBy => "metadata.modifiedBy",
            Self::LabelName => "metadata.labels[*].name",
            Self::LabelValue => "metadata.labels[*].value",
        }
    }
}

/// Each of these compares strings by code point and times as instants (assumed).
impl TokenFilter {
    /// Tokens whose field is the value (`eq`).
    ///
    /// # Errors
    ///
    /// [`FilterError`] if the value is empty or holds a character that the API cannot express.
    pub fn equal(field: FilterField, value: impl Into<FilterValue>) -> Result<Self, FilterError> {
        Self::new(field, "eq", value.into())
    }

    /// Tokens whose field is less than the value (`lt`).
    ///
    /// # Errors
    ///
    /// As for [`equal`](Self::equal).
    pub fn less(field: FilterField, value: impl Into<FilterValue>) -> Result<Self, FilterError> {
        Self::new(field, "lt", value.into())
    }

    /// Tokens whose field is greater than the value (`gt`).
    ///
    /// # Errors
    ///
    /// As for [`equal`](Self::equal).
    pub fn greater(field: FilterField, value: impl Into<FilterValue>) -> Result<Self, FilterError> {
        Self::new(field, "gt", value.into())
    }

    /// Tokens whose field is the value or less (`lte`).
    ///
    /// # Errors
    ///
    /// As for [`equal`](Self::equal).
    pub fn at_most(field: FilterField, value: impl Into<FilterValue>) -> Result<Self, FilterError> {
        Self::new(field, "lte", value.into())
    }

    /// Tokens whose field is the value or greater (`gte`).
    ///
    /// # Errors
    ///
    /// As for [`equal`](Self::equal).
    pub fn at_least(field: FilterField, value: impl Into<FilterValue>) -> Result<Self, FilterError> {
        Self::new(field, "gte", value.into())
    }

    /// Tokens whose field contains the value (`in`). The vendor allows the word here and explains it for other
    /// lists only.
    ///
    /// # Errors
    ///
    /// As for [`equal`](Self::equal).
    pub fn contains(field: FilterField, value: impl Into<FilterValue>) -> Result<Self, FilterError> {
        Self::new(field, "in", value.into())
    }

    fn new(field: FilterField, operator: &str, FilterValue(value): FilterValue) -> Result<Self, FilterError> {
        if value.is_empty() {
            return Err(FilterError::Empty);
        }
        if let Some(refused) = value.chars().find(|c| !is_expressible(*c)) {
            return Err(FilterError::Character(refused));
        }
        Ok(Self(vec![format!("{} {operator} '{value}'", field.as_str())]))
    }

    /// Tokens that meet both.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }
}

/// The class of the vendor's pattern, in which `,-_` is a range.
fn is_expressible(c: char) -> bool {
    c.is_ascii_alphanumeric() || (','..='_').contains(&c) || matches!(c, ' ' | '{' | '}' | '"')
}

impl fmt::Display for TokenFilter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join(","))
    }
}

/// One text for each condition; the parameter is sent once for each.
impl From<TokenFilter> for Vec<String> {
    fn from(filter: TokenFilter) -> Self {
        filter.0
    }
}

impl From<&str> for FilterValue {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

impl From<String> for FilterValue {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl From<Timestamp> for FilterValue {
    fn from(value: Timestamp) -> Self {
        Self(value.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_vendors_pattern_has_no_character_for_is_refused() {
        for c in ['\'', '+', '!', '#', '$', '%', '&', '(', ')', '*', '|', '~', '`', '\n', 'é', 'Ж'] {
            let refused = TokenFilter::equal(FilterField::Name, format!("a{c}"));
            assert_eq!(refused, Err(FilterError::Character(c)));
        }
        assert_eq!(TokenFilter::equal(FilterField::Name, ""), Err(FilterError::Empty));
        let value = "aZ09 \",-./:;<=>?@[\\]^_{}";
        let filter = TokenFilter::equal(FilterField::Name, value).unwrap();
        assert_eq!(filter.to_string(), format!("name eq '{value}'"));
    }
}
