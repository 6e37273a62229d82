//! What the secrets of an API look like, as its folder says it.

/// What the secrets of an API look like.
#[derive(Debug)]
pub(crate) struct SecretForms {
    /// Patterns that mean a secret wherever they are found, whichever API the exchange is of. What the group of a pattern
    /// has, if it has one, makes the secret conspicuous and is shown.
    pub(crate) anywhere: &'static [&'static str],
    /// Patterns that mean a secret in an exchange of this API, and something else in one of another.
    pub(crate) here: &'static [&'static str],
    /// The query parameters whose values are secrets.
    pub(crate) parameters: &'static [&'static str],
    /// Whether a part of a request target of the API is a secret as a whole: a name or a value of the query, or a segment
    /// of the path, with the one before it.
    pub(crate) is_part: fn(&str, Option<&str>) -> bool,
    /// Whether a name of a parameter or a member is rather a secret.
    pub(crate) is_name: fn(&str) -> bool,
}

impl SecretForms {
    /// Those of an API without secrets of its own.
    pub(crate) const NONE: Self =
        Self { anywhere: &[], here: &[], parameters: &[], is_part: |_, _| false, is_name: |_| false };
}
