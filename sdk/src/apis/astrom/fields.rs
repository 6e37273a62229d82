use std::fmt;

/// A member of a token that a listing can show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TokenField {
    /// The public identifier. Always shown.
    Id,
    /// The label. Shown unless left out.
    Name,
    /// Whether it can be used. Shown unless left out.
    Enabled,
    /// Whose it is. Shown unless left out.
    Owner,
    /// When it was made. Shown unless left out.
    CreationDate,
    /// Whether it is tied to the rights of its owner.
    PersonalAccessToken,
    /// When it ends.
    ExpirationDate,
    /// When it was last used.
    LastUsedDate,
    /// From where it was last used.
    LastUsedIpAddress,
    /// When its name or scopes were last changed.
    ModifiedDate,
    /// What it may do.
    Scopes,
    /// What the product notes of the tokens that it makes itself.
    AdditionalMetadata,
}

/// What a listing is to show of each token: the parameter `fields`.
///
/// # Example
///
/// ```
/// use tokenwright::astrom::{TokenField, TokenFields};
///
/// let fields = TokenFields::default().with(TokenField::ExpirationDate).without(TokenField::CreationDate);
/// assert_eq!(fields.to_string(), "+expirationDate,-creationDate");
/// let fields = TokenFields::only([TokenField::Scopes, TokenField::LastUsedDate]);
/// assert_eq!(fields.to_string(), "id,scopes,lastUsedDate");
/// ```
///
/// # Source
///
/// "Access tokens API - GET all tokens", Dynatrace Managed documentation; see `Fields` in
/// `openapi/astrom.yaml`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TokenFields {
    /// Whether the fields are all that is shown; else they change what is shown without them.
    is_exact: bool,
    /// Fields, and whether each is shown.
    entries: Vec<(TokenField, bool)>,
}

impl TokenField {
    /// All fields, in the order of the document.
    pub const ALL: [Self; 12] = [
        Self::Id,
        Self::Name,
        Self::Enabled,
        Self::Owner,
        Self::CreationDate,
        Self::PersonalAccessToken,
        Self::ExpirationDate,
        Self::LastUsedDate,
        Self::LastUsedIpAddress,
        Self::ModifiedDate,
        Self::Scopes,
        Self::AdditionalMetadata,
    ];

    /// Returns the name on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::Name => "name",
            Self::Enabled => "enabled",
            Self::Owner => "owner",
            Self::CreationDate => "creationDate",
            Self::PersonalAccessToken => "personalAccessToken",
            Self::ExpirationDate => "expirationDate",
            Self::LastUsedDate => "lastUsedDate",
            Self::LastUsedIpAddress => "lastUsedIpAddress",
            Self::ModifiedDate => "modifiedDate",
            Self::Scopes => "scopes",
            Self::AdditionalMetadata => "additionalMetadata",
        }
    }
}

impl TokenFields {
    /// These fields and the id, and nothing else.
    pub fn only(fields: impl IntoIterator<Item = TokenField>) -> Self {
        let id_alone = Self { is_exact: true, entries: vec![(TokenField::Id, true)] };
        fields.into_iter().fold(id_alone, Self::with)
    }

    /// Everything there is.
    pub fn all() -> Self {
        Self::only(TokenField::ALL)
    }

    /// The same and this field.
    #[must_use]
    pub fn with(self, field: TokenField) -> Self {
        let mut fields = self.unsaid(field);
        fields.entries.push((field, true));
        fields
    }

    /// The same without this field. The id is shown all the same.
    #[must_use]
    pub fn without(self, field: TokenField) -> Self {
        let mut fields = self.unsaid(field);
        // Of an exact list the id is what remains, since an empty one says nothing.
        if !fields.is_exact || field == TokenField::Id {
            fields.entries.push((field, false));
        }
        fields
    }

    /// The same with nothing said about this field.
    fn unsaid(mut self, field: TokenField) -> Self {
        self.entries.retain(|(known, _)| *known != field);
        self
    }
}

impl fmt::Display for TokenFields {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.entries.is_empty() {
            // No change to what is shown anyway; the parameter must not be empty.
            return f.write_str("+id");
        }
        for (i, (field, is_shown)) in self.entries.iter().enumerate() {
            let separator = if i == 0 { "" } else { "," };
            let sign = match (self.is_exact, is_shown) {
                (true, _) => "",
                (false, true) => "+",
                (false, false) => "-",
            };
            write!(f, "{separator}{sign}{}", field.as_str())?;
        }
        Ok(())
    }
}

impl From<TokenFields> for String {
    fn from(fields: TokenFields) -> Self {
        fields.to_string()
    }
}
