/// A member of a token, as `include` and `orderBy` name it. The secret is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Member {
    Type,
    Version,
    Id,
    Name,
    UserId,
    Metadata,
}

impl Member {
    /// Returns the member of this name.
    pub(super) fn from_wire(name: &str) -> Option<Self> {
        Some(match name {
            "type" => Self::Type,
            "version" => Self::Version,
            "id" => Self::Id,
            "name" => Self::Name,
            "userID" => Self::UserId,
            "metadata" => Self::Metadata,
            _ => return None,
        })
    }
}
