use std::fmt;

/// What a listing can be sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TokenSortKey {
    /// The label, a to z.
    Name,
    /// When it was made, oldest first.
    CreationDate,
    /// When it was last used, never used first.
    LastUsedDate,
    /// When it ends, soonest first and endless last.
    ExpirationDate,
    /// When it was last changed, never changed first.
    ModifiedDate,
}

/// The order of a listing: the parameter `sort`.
///
/// # Example
///
/// ```
/// use tokenwright::astrom::{TokenSort, TokenSortKey};
///
/// assert_eq!(TokenSort::ascending(TokenSortKey::ExpirationDate).to_string(), "+expirationDate");
/// assert_eq!(TokenSort::default(), TokenSort::descending(TokenSortKey::CreationDate));
/// ```
///
/// # Source
///
/// "Access tokens API - GET all tokens", Dynatrace Managed documentation; see `Sort` in
/// `openapi/astrom.yaml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TokenSort {
    key: TokenSortKey,
    is_descending: bool,
}

impl TokenSortKey {
    /// All keys, in the order of the document.
    pub const ALL: [Self; 5] =
        [Self::Name, Self::CreationDate, Self::LastUsedDate, Self::ExpirationDate, Self::ModifiedDate];

    /// Returns the name on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::CreationDate => "creationDate",
            Self::LastUsedDate => "lastUsedDate",
            Self::ExpirationDate => "expirationDate",
            Self::ModifiedDate => "modifiedDate",
        }
    }
}

impl TokenSort {
    /// In the order that the key says.
    pub fn ascending(key: TokenSortKey) -> Self {
        Self { key, is_descending: false }
    }

    /// The other way round.
    pub fn descending(key: TokenSortKey) -> Self {
        Self { key, is_descending: true }
    }
}

impl Default for TokenSort {
    /// Newest first, as the server sorts if it is not told.
    fn default() -> Self {
        Self::descending(TokenSortKey::CreationDate)
    }
}

impl fmt::Display for TokenSort {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.is_descending { '-' } else { '+' };
        write!(f, "{sign}{}", self.key.as_str())
    }
}

impl From<TokenSort> for String {
    fn from(sort: TokenSort) -> Self {
        sort.to_string()
    }
}
