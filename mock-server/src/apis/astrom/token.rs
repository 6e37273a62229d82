use std::hint::black_box;
use std::net::IpAddr;

use super::scope_set::ScopeSet;
use super::timestamp::{DateStyle, Millis};
use super::{Scope, TokenId};
use crate::world::SecretHash;

/// What kind of access token a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// An API token: its rights are its scopes.
    ApiToken,
    /// A personal access token, tied to its owner.
    PersonalAccessToken,
}

/// Whether a token may be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It may, until it expires.
    Enabled,
    /// It was revoked: it is still listed but not accepted.
    Disabled,
}

/// The number of an owner in an environment, where each name is kept once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct OwnerId(pub(super) u32);

/// A token as an environment keeps it, under 200 bytes besides name and scopes.
#[derive(Debug, Clone)]
pub(super) struct Token {
    pub(super) id: TokenId,
    pub(super) secret_hash: SecretHash,
    pub(super) name: Box<str>,
    pub(super) owner: OwnerId,
    pub(super) kind: Kind,
    pub(super) state: State,
    pub(super) scopes: Scopes,
    pub(super) created_at: Millis,
    pub(super) modified_at: Option<Millis>,
    pub(super) last_used_at: Option<Millis>,
    pub(super) last_used_from: Option<IpAddr>,
    pub(super) expires_at: Option<Millis>,
    /// Name and value of each fact.
    pub(super) additional_metadata: Box<[(Box<str>, Box<str>)]>,
}

impl Token {
    /// Reads a byte of each part of the memory that the token takes, and does nothing with it.
    pub(super) fn touch(&self) {
        black_box((self.name.as_bytes().first(), self.scopes.as_slice().first(), self.expires_at));
    }

    /// Whether the token authenticates at `now`. The instant of expiry is the first without it.
    pub(super) fn is_usable(&self, now: Millis) -> bool {
        self.state == State::Enabled && self.expires_at.is_none_or(|end| now < end)
    }
}

/// A token with what its environment knows about it.
#[derive(Debug, Clone, Copy)]
pub(super) struct TokenView<'a> {
    pub(super) token: &'a Token,
    pub(super) owner: &'a str,
    pub(super) dates: DateStyle,
}

/// Scopes in the order in which they were given, each once.
#[derive(Debug, Clone)]
pub(super) struct Scopes {
    ordered: Box<[Scope]>,
    /// The same as bits, so that filters and checks need not follow the pointer.
    set: ScopeSet,
}

impl Scopes {
    /// Keeps the first of several equal scopes.
    pub(super) fn new(given: &[Scope]) -> Self {
        let mut set = ScopeSet::default();
        let ordered = given.iter().copied().filter(|scope| set.insert(*scope)).collect();
        Self { ordered, set }
    }

    /// Returns the scopes in order.
    pub(super) fn as_slice(&self) -> &[Scope] {
        &self.ordered
    }

    /// Returns the scopes without their order.
    pub(super) fn set(&self) -> ScopeSet {
        self.set
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repeated_scopes_count_once_where_first_seen() {
        let scopes = Scopes::new(&[Scope::MetricsRead, Scope::DataExport, Scope::MetricsRead]);
        assert_eq!(scopes.as_slice(), [Scope::MetricsRead, Scope::DataExport]);
    }

    #[test]
    fn stored_token_is_small() {
        let size = size_of::<Option<Token>>();
        assert!(size <= 184, "{size} bytes");
    }
}
