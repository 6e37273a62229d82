use std::fmt;

use crate::generated::Api;
use crate::seed::text_value;
use crate::world::{Credential, Ids, Secret};

/// The id of a token: its prefix and its public portion, `dt0c01.` and 24 characters.
///
/// Not a secret. Only the public portion is kept, because the prefix of API tokens and personal
/// access tokens is always the same.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TokenId([u8; TokenId::PUBLIC_LEN]);

impl TokenId {
    const PREFIX: &str = "dt0c01.";
    const PUBLIC_LEN: usize = 24;
    const TEXT_LEN: usize = Self::PREFIX.len() + Self::PUBLIC_LEN;
    const SECRET_LEN: usize = 64;

    /// Reads an id; `None` if the text has another form, and so names no token.
    pub fn parse(text: &str) -> Option<Self> {
        Self::from_public_portion(text.strip_prefix(Self::PREFIX)?.as_bytes().try_into().ok()?)
    }

    /// Returns the id with this public portion; `None` if a character cannot stand in one.
    pub(super) fn from_public_portion(public: [u8; Self::PUBLIC_LEN]) -> Option<Self> {
        is_portion(&public).then_some(Self(public))
    }

    /// Returns the id of the token with this secret; `None` if the text does not have the form of a
    /// secret. Whether a token has that secret is another question.
    pub fn of_secret(secret: &str) -> Option<Self> {
        let (id, portion) = secret.split_at_checked(Self::TEXT_LEN)?;
        let portion = portion.strip_prefix('.')?.as_bytes();
        let well_formed = portion.len() == Self::SECRET_LEN && is_portion(portion);
        if well_formed { Self::parse(id) } else { None }
    }

    /// Makes a new secret; its id is part of it.
    pub(super) fn new_secret(ids: &Ids) -> (Self, Secret) {
        let text = format!(
            "{}{}.{}",
            Self::PREFIX,
            ids.base32::<{ Self::PUBLIC_LEN }>(),
            ids.base32::<{ Self::SECRET_LEN }>()
        );
        let id = Self::of_secret(&text).expect("base32 has only characters of a token");
        (id, Secret::new(text))
    }

    /// Writes the id, in one piece of memory of its length.
    pub(super) fn to_text(self) -> String {
        let mut text = String::with_capacity(Self::TEXT_LEN);
        text.push_str(Self::PREFIX);
        text.push_str(self.public_text());
        text
    }

    fn public_text(&self) -> &str {
        str::from_utf8(&self.0).expect("the public portion is ASCII")
    }

    /// Returns the token as it leads to its world where a path names no environment.
    pub(crate) fn credential(&self) -> Credential {
        Credential::new(Api::Astrom, &self.0)
    }

    /// Returns the token that a credential is; `None` if it is one of another API.
    pub(super) fn of_credential(credential: &Credential) -> Option<Self> {
        (credential.api() == Api::Astrom).then(|| Self::from_public_portion(*credential.public())).flatten()
    }

    /// Returns the 24 characters of the public portion.
    pub(super) fn public_portion(&self) -> &[u8; Self::PUBLIC_LEN] {
        &self.0
    }
}

text_value!(
    TokenId,
    |text: &String| TokenId::parse(text),
    "the id of a token: dt0c01. and 24 characters from A-Z and 0-9",
    pattern: Some(r"^dt0c01\.[A-Z0-9]{24}$"),
    format: None
);

/// Whether all characters may stand in the public or the secret portion. It looks at all of them, whatever it sees,
/// because a loop without a way out is many at a time.
fn is_portion(bytes: &[u8]) -> bool {
    bytes.iter().fold(true, |is_portion, byte| is_portion & (byte.is_ascii_uppercase() | byte.is_ascii_digit()))
}

impl fmt::Display for TokenId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(Self::PREFIX)?;
        f.write_str(self.public_text())
    }
}

impl fmt::Debug for TokenId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "dt0c01.EXAMPLEPUBLICPORTION2345";

    #[test]
    fn id_reads_back_as_written() {
        assert_eq!(TokenId::parse(ID).unwrap().to_string(), ID);
    }

    #[test]
    fn secret_names_its_id() {
        let secret = format!("{ID}.{}", "7".repeat(64));
        assert_eq!(TokenId::of_secret(&secret), TokenId::parse(ID));
    }

    #[test]
    fn other_forms_are_no_ids() {
        for text in [
            "",
            ".",
            "dt0c01.",
            "dt0c01.short",
            "dt0s16.EXAMPLEPUBLICPORTION2345",
            &ID.to_lowercase(),
            &format!("{ID}6"),
        ] {
            assert_eq!(TokenId::parse(text), None, "{text}");
        }
    }

    #[test]
    fn other_forms_are_no_secrets() {
        let longer = format!("{ID}.{}", "7".repeat(65));
        let shorter = format!("{ID}.{}", "7".repeat(63));
        let lower = format!("{ID}.{}", "a".repeat(64));
        let parts = format!("{ID}.A.{}", "7".repeat(64));
        for text in ["", ID, "abcdefghijklmnopqrstu", &longer, &shorter, &lower, &parts] {
            assert_eq!(TokenId::of_secret(text), None, "{text}");
        }
    }
}
