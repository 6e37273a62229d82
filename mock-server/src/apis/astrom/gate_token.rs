//! Tokens with which ActiveGates connect.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};
use std::fmt;

use super::ActiveGateType;
use super::timestamp::Millis;
use crate::seed::text_value;
use crate::world::{Ids, Secret, SecretHash};

/// The id of an ActiveGate token: its prefix and its public portion, `dt0g02.` and 8 characters. Not a secret.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GateTokenId([u8; GateTokenId::PUBLIC_LEN]);

impl GateTokenId {
    const PREFIX: &str = "dt0g02.";
    const PUBLIC_LEN: usize = 8;
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

    /// Returns the 8 characters of the public portion.
    pub(super) fn public_portion(&self) -> &[u8; Self::PUBLIC_LEN] {
        &self.0
    }

    /// Returns the id of the token with this secret; `None` if the text does not have the form of a secret.
    pub(super) fn of_secret(secret: &str) -> Option<Self> {
        let (id, portion) = secret.split_at_checked(Self::TEXT_LEN)?;
        let portion = portion.strip_prefix('.')?.as_bytes();
        let well_formed = portion.len() == Self::SECRET_LEN && is_portion(portion);
        if well_formed { Self::parse(id) } else { None }
    }

    /// Makes a new secret; its id is part of it.
    pub(super) fn new_secret(ids: &Ids) -> (Self, Secret) {
        let (public, portion) = (ids.base32::<{ Self::PUBLIC_LEN }>(), ids.base32::<{ Self::SECRET_LEN }>());
        let text = format!("{}{public}.{portion}", Self::PREFIX);
        let id = Self::of_secret(&text).expect("base32 has only characters of a token");
        (id, Secret::new(text))
    }
}

text_value!(
    GateTokenId,
    |text: &String| GateTokenId::parse(text),
    "the id of an ActiveGate token: dt0g02. and 8 characters from A-Z and 0-9",
    pattern: Some(r"^dt0g02\.[A-Z0-9]{8}$"),
    format: None
);

fn is_portion(bytes: &[u8]) -> bool {
    bytes.iter().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
}

impl fmt::Display for GateTokenId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", Self::PREFIX, str::from_utf8(&self.0).expect("the public portion is ASCII"))
    }
}

impl fmt::Debug for GateTokenId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// An ActiveGate token as an environment keeps it.
#[derive(Debug, Clone)]
pub(super) struct GateToken {
    pub(super) id: GateTokenId,
    pub(super) secret_hash: SecretHash,
    pub(super) name: Box<str>,
    pub(super) owner: Box<str>,
    pub(super) gate: ActiveGateType,
    /// Whether it is for containers that make tokens of their own from it.
    pub(super) is_seed: bool,
    pub(super) created_at: Millis,
    /// No gate connects to the mock, so only a seed says it.
    pub(super) last_used_at: Option<Millis>,
    pub(super) expires_at: Option<Millis>,
}

/// The place of a token in a listing: newest first, equal times by id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct GatePosition {
    pub(super) created_at: Reverse<Millis>,
    pub(super) id: GateTokenId,
}

impl GateToken {
    /// Returns its place in a listing.
    pub(super) fn position(&self) -> GatePosition {
        GatePosition { created_at: Reverse(self.created_at), id: self.id }
    }
}

/// The ActiveGate tokens of an environment.
#[derive(Debug, Default, Clone)]
pub(super) struct GateTokens {
    newest_first: BTreeMap<GatePosition, GateToken>,
    positions: HashMap<GateTokenId, GatePosition>,
}

impl GateTokens {
    /// Returns the number of tokens.
    pub(super) fn len(&self) -> usize {
        self.newest_first.len()
    }

    /// Whether there is a token of this id.
    pub(super) fn contains(&self, id: &GateTokenId) -> bool {
        self.positions.contains_key(id)
    }

    /// Returns the token of an id.
    pub(super) fn get(&self, id: &GateTokenId) -> Option<&GateToken> {
        self.newest_first.get(self.positions.get(id)?)
    }

    /// Returns the tokens behind a position, newest first; all of them without one.
    pub(super) fn after(&self, position: Option<GatePosition>) -> impl Iterator<Item = &GateToken> {
        use std::ops::Bound::{Excluded, Unbounded};
        let start = position.map_or(Unbounded, Excluded);
        self.newest_first.range((start, Unbounded)).map(|(_, token)| token)
    }

    /// Adds a token. Its id must be new.
    pub(super) fn insert(&mut self, token: GateToken) {
        self.positions.insert(token.id, token.position());
        self.newest_first.insert(token.position(), token);
    }

    /// Removes a token.
    pub(super) fn remove(&mut self, id: &GateTokenId) -> Option<GateToken> {
        let position = self.positions.remove(id)?;
        self.newest_first.remove(&position)
    }
}

/// One page of a listing, as asked for. A page key carries all of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct GateListing {
    pub(super) page_size: u32,
    /// The last token of the page before.
    pub(super) after: Option<GatePosition>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn id_is_part_of_the_secret() {
        let (id, secret) = GateTokenId::new_secret(&Ids::from_seed(1));
        let text = secret.expose();
        assert_eq!(text.len(), 7 + 8 + 1 + 64, "the vendor's lengths");
        assert!(text.starts_with(&format!("{id}.")) && id.to_string().starts_with("dt0g02."));
        assert_eq!(GateTokenId::of_secret(text), Some(id));
        assert_eq!(GateTokenId::parse(&id.to_string()), Some(id));
    }

    #[test]
    fn other_forms_are_no_ids() {
        for text in [
            "",
            "dt0g02.",
            "dt0g02.7QWERTY",
            "dt0g02.7QWERTY23",
            "dt0g02.7qwerty2",
            "dt0c01.7QWERTY2",
            "dt0g02.7QWERTYÄ",
        ] {
            assert_eq!(GateTokenId::parse(text), None, "{text}");
            assert_eq!(GateTokenId::of_secret(text), None, "{text}");
        }
    }
}
