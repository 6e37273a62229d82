use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, Utc};

use super::Uuid;
use super::timestamp::Timestamp;
use super::tokens::{Label, Token};
use crate::world::{Ids, Secret, SecretHash};

/// What the maker of a token decides.
#[derive(Debug, Clone)]
pub struct TokenSeed {
    /// The name; not checked, so that any stored state can be made.
    pub name: String,
    /// The labels.
    pub labels: Vec<Label>,
    /// When it is made.
    pub created_at: DateTime<Utc>,
    /// Who makes it; the user whom it belongs to, unless given.
    pub created_by: Option<Uuid>,
}

impl TokenSeed {
    /// A token without labels, made by the user whom it belongs to.
    pub fn new(name: impl Into<String>, created_at: DateTime<Utc>) -> Self {
        Self { name: name.into(), labels: Vec::new(), created_at, created_by: None }
    }

    /// Adds a label.
    #[must_use]
    pub fn with_label(mut self, name: &str, value: &str) -> Self {
        self.labels.push(Label { name: name.into(), value: value.into() });
        self
    }
}

/// A token as its maker gets it, with the secret that nobody sees again.
#[derive(Debug, Clone)]
pub struct Issued {
    /// The identifier of the token.
    pub id: Uuid,
    /// The secret.
    pub secret: Secret,
}

impl Issued {
    /// Draws the identifier and the secret of a new token.
    pub(super) fn random(ids: &Ids) -> Self {
        Self { id: Uuid::random(ids), secret: random_secret(ids) }
    }

    /// The token to keep, not changed since it was made.
    pub(super) fn token(&self, number: u64, user: Uuid, seed: &TokenSeed) -> Token {
        let created_at = Timestamp::at(seed.created_at);
        Token {
            number,
            id: self.id,
            secret: SecretHash::of(self.secret.expose()),
            name: seed.name.as_str().into(),
            labels: seed.labels.as_slice().into(),
            created_at,
            created_by: seed.created_by.unwrap_or(user),
            modified_at: created_at,
            modified_by: None,
        }
    }
}

/// Draws 32 bytes in standard base64, again until neither `+` nor `/` is among the characters.
///
/// The vendor's schema has the standard alphabet, secrets printed in its documentation the URL-safe
/// one; such a secret is both. One draw in four succeeds.
pub(super) fn random_secret(ids: &Ids) -> Secret {
    loop {
        let text = STANDARD.encode(ids.bytes::<32>());
        if !text.contains(['+', '/']) {
            return Secret::new(text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_32_bytes_in_both_alphabets() {
        let ids = Ids::from_seed(9);
        for _ in 0..50 {
            let secret = random_secret(&ids);
            assert_eq!(STANDARD.decode(secret.expose()).unwrap().len(), 32);
            assert!(!secret.expose().contains(['+', '/', '-', '_']));
        }
    }
}
