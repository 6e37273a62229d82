//! The order of a listing: the query parameter `sort`.

use std::cmp::Ordering;

use super::timestamp::Millis;
use super::token::Token;

/// What a listing is sorted by, and which way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sort {
    key: SortKey,
    direction: Direction,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum SortKey {
    Name,
    LastUsedDate,
    CreationDate,
    ExpirationDate,
    ModifiedDate,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Direction {
    Ascending,
    Descending,
}

/// The listing cannot be sorted by this.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{0}' must be any of [{names}]", names = SortKey::NAMES.map(|(name, _)| name).join(", "))]
pub(super) struct SortError(String);

impl SortKey {
    const NAMES: [(&str, Self); 5] = [
        ("name", Self::Name),
        ("lastUsedDate", Self::LastUsedDate),
        ("creationDate", Self::CreationDate),
        ("expirationDate", Self::ExpirationDate),
        ("modifiedDate", Self::ModifiedDate),
    ];
}

impl Sort {
    /// Newest first; the order in which the store keeps tokens, so that it need not sort.
    pub(super) const NEWEST_FIRST: Self = Self { key: SortKey::CreationDate, direction: Direction::Descending };

    /// Reads a member with an optional sign. A `+` that was not percent-encoded arrives as a space.
    pub(super) fn parse(text: &str) -> Result<Self, SortError> {
        let (direction, name) = match text.strip_prefix('-') {
            Some(name) => (Direction::Descending, name),
            None => (Direction::Ascending, text.strip_prefix(['+', ' ']).unwrap_or(text)),
        };
        let key = SortKey::NAMES.iter().find(|(known, _)| *known == name).map(|(_, key)| *key);
        key.map(|key| Self { key, direction }).ok_or_else(|| SortError(name.to_owned()))
    }

    /// Compares two tokens; equal keys are ordered by id, in either direction.
    ///
    /// A token that was never used or never modified comes before every other one when ascending, a
    /// token that never expires after every other one. Names compare by code points.
    pub(super) fn compare(self, a: &Token, b: &Token) -> Ordering {
        let ascending = match self.key {
            SortKey::Name => a.name.cmp(&b.name),
            SortKey::LastUsedDate => a.last_used_at.cmp(&b.last_used_at),
            SortKey::CreationDate => a.created_at.cmp(&b.created_at),
            SortKey::ExpirationDate => endless_last(a).cmp(&endless_last(b)),
            SortKey::ModifiedDate => a.modified_at.cmp(&b.modified_at),
        };
        let directed = match self.direction {
            Direction::Ascending => ascending,
            Direction::Descending => ascending.reverse(),
        };
        directed.then_with(|| a.id.cmp(&b.id))
    }

    /// Returns a number that stands for this order.
    pub(super) fn code(self) -> u8 {
        self.key as u8 * 2 + self.direction as u8
    }

    /// Returns the order with this number.
    pub(super) fn from_code(code: u8) -> Option<Self> {
        let (_, key) = *SortKey::NAMES.get(usize::from(code / 2))?;
        let direction = if code.is_multiple_of(2) { Direction::Ascending } else { Direction::Descending };
        Some(Self { key, direction })
    }
}

/// A key that puts a token without an end after every other one.
fn endless_last(token: &Token) -> (bool, Option<Millis>) {
    (token.expires_at.is_none(), token.expires_at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_sign_means_ascending() {
        for (name, _) in SortKey::NAMES {
            let ascending = Sort::parse(name).unwrap();
            assert_eq!(Sort::parse(&format!("+{name}")), Ok(ascending));
            assert_eq!(Sort::parse(&format!(" {name}")), Ok(ascending));
            assert_ne!(Sort::parse(&format!("-{name}")), Ok(ascending));
        }
        assert_eq!(Sort::parse("-creationDate"), Ok(Sort::NEWEST_FIRST));
    }

    #[test]
    fn refuses_other_members_and_lists() {
        for text in ["", "+", "owner", "Name", "--name", "name,creationDate", "name "] {
            assert!(Sort::parse(text).is_err(), "{text:?}");
        }
        assert_eq!(
            Sort::parse("-owner").unwrap_err().to_string(),
            "'owner' must be any of [name, lastUsedDate, creationDate, expirationDate, modifiedDate]"
        );
    }

    #[test]
    fn code_reads_back_as_the_same_order() {
        for (name, _) in SortKey::NAMES {
            for sign in ["+", "-"] {
                let sort = Sort::parse(&format!("{sign}{name}")).unwrap();
                assert_eq!(Sort::from_code(sort.code()), Some(sort));
            }
        }
        assert_eq!(Sort::from_code(10), None);
    }
}
