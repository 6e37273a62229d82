//! The projection of a listing: the query parameter `fields`.

/// A member of a token that a listing can show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Field {
    Id,
    Name,
    Enabled,
    Owner,
    CreationDate,
    PersonalAccessToken,
    ExpirationDate,
    LastUsedDate,
    LastUsedIpAddress,
    ModifiedDate,
    Scopes,
    AdditionalMetadata,
}

impl Field {
    /// All fields with their names, in the order in which an error lists them.
    const NAMES: [(&str, Self); 12] = [
        ("id", Self::Id),
        ("name", Self::Name),
        ("enabled", Self::Enabled),
        ("owner", Self::Owner),
        ("creationDate", Self::CreationDate),
        ("personalAccessToken", Self::PersonalAccessToken),
        ("expirationDate", Self::ExpirationDate),
        ("lastUsedDate", Self::LastUsedDate),
        ("lastUsedIpAddress", Self::LastUsedIpAddress),
        ("modifiedDate", Self::ModifiedDate),
        ("scopes", Self::Scopes),
        ("additionalMetadata", Self::AdditionalMetadata),
    ];

    fn from_wire(name: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(known, _)| *known == name).map(|(_, field)| *field)
    }
}

/// A set of fields; it always holds the id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Fields(u16);

/// Why a list of fields cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum FieldsError {
    /// There is no field of this name.
    #[error("'{0}' must be any of [{names}]", names = Field::NAMES.map(|(name, _)| name).join(", "))]
    Unknown(String),
    /// Some entries have a sign and some have none.
    #[error("must have a sign on every entry or on none")]
    Mixed,
}

impl Fields {
    /// Everything there is.
    pub(super) const ALL: Self = Self((1 << Field::NAMES.len()) - 1);
    const NONE: Self = Self(1 << Field::Id as u8);

    /// Reads a list of fields: signed entries change the default set, unsigned ones are the set.
    ///
    /// A `+` that was not percent-encoded arrives as a space, so a leading space is a `+`.
    pub(super) fn parse(text: &str) -> Result<Self, FieldsError> {
        let signed = text.starts_with(SIGNS);
        let mut fields = if signed { Self::default() } else { Self::NONE };
        for entry in text.split(',') {
            let name = entry.strip_prefix(SIGNS);
            if name.is_some() != signed {
                return Err(FieldsError::Mixed);
            }
            let name = name.unwrap_or(entry);
            let field = Field::from_wire(name).ok_or_else(|| FieldsError::Unknown(name.to_owned()))?;
            fields = if entry.starts_with('-') { fields.without(field) } else { fields.with(field) };
        }
        Ok(fields)
    }

    /// Whether `field` is to be shown.
    pub(super) fn contains(self, field: Field) -> bool {
        self.0 & (1 << field as u8) != 0
    }

    /// Returns the set as bits.
    pub(super) fn bits(self) -> u16 {
        self.0
    }

    /// Returns the set with these bits.
    pub(super) fn from_bits(bits: u16) -> Self {
        Self(bits & Self::ALL.0).with(Field::Id)
    }

    fn with(self, field: Field) -> Self {
        Self(self.0 | 1 << field as u8)
    }

    fn without(self, field: Field) -> Self {
        Self(self.0 & !(1 << field as u8)).with(Field::Id)
    }
}

impl Default for Fields {
    fn default() -> Self {
        let shown = [Field::Name, Field::Enabled, Field::Owner, Field::CreationDate];
        shown.into_iter().fold(Self::NONE, Self::with)
    }
}

const SIGNS: [char; 3] = ['+', '-', ' '];

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<&'static str> {
        let fields = Fields::parse(text).unwrap();
        Field::NAMES.iter().filter(|(_, field)| fields.contains(*field)).map(|(name, _)| *name).collect()
    }

    #[test]
    fn signed_entries_change_the_default_set() {
        assert_eq!(shown("+scopes,-creationDate"), ["id", "name", "enabled", "owner", "scopes"]);
        assert_eq!(shown("-name,-enabled,-owner,-creationDate"), ["id"]);
        assert_eq!(shown("+scopes,-scopes"), ["id", "name", "enabled", "owner", "creationDate"]);
    }

    #[test]
    fn unsigned_entries_are_the_set_with_the_id() {
        assert_eq!(shown("creationDate,expirationDate,owner"), ["id", "owner", "creationDate", "expirationDate"]);
        assert_eq!(shown("id"), ["id"]);
    }

    #[test]
    fn id_cannot_be_taken_away() {
        assert!(shown("-id").contains(&"id"));
    }

    #[test]
    fn plus_that_was_decoded_as_a_space_is_a_plus() {
        assert_eq!(shown(" scopes, expirationDate"), shown("+scopes,+expirationDate"));
    }

    #[test]
    fn refuses_unknown_and_mixed_entries() {
        for (text, expected) in [
            ("secret", FieldsError::Unknown("secret".to_owned())),
            ("+Scopes", FieldsError::Unknown("Scopes".to_owned())),
            ("", FieldsError::Unknown(String::new())),
            ("+", FieldsError::Unknown(String::new())),
            ("name,", FieldsError::Unknown(String::new())),
            ("++name", FieldsError::Unknown("+name".to_owned())),
            ("name,+owner", FieldsError::Mixed),
            ("+name,owner", FieldsError::Mixed),
        ] {
            assert_eq!(Fields::parse(text), Err(expected), "{text:?}");
        }
    }

    #[test]
    fn error_lists_every_field() {
        let message = FieldsError::Unknown("secret".to_owned()).to_string();
        let expected = "'secret' must be any of [id, name, enabled, owner, creationDate, personalAccessToken, \
                        expirationDate, lastUsedDate, lastUsedIpAddress, modifiedDate, scopes, additionalMetadata]";
        assert_eq!(message, expected);
    }

    #[test]
    fn bits_read_back_as_the_same_set() {
        for text in ["+scopes", "id", "name,modifiedDate"] {
            let fields = Fields::parse(text).unwrap();
            assert_eq!(Fields::from_bits(fields.bits()), fields);
        }
        assert_eq!(Fields::from_bits(u16::MAX), Fields::ALL);
    }
}
