use std::collections::BTreeMap;
use std::net::IpAddr;

use chrono::{DateTime, Utc};

use super::timestamp::Millis;
use super::token::{Kind, OwnerId, Scopes, State, Token};
use super::{Scope, TokenId};
use crate::world::{Secret, SecretHash};

/// A token to be put into an environment, in any state that time and use may have brought about.
///
/// All instants are cut to milliseconds, the resolution of the API.
///
/// # Example
///
/// ```
/// use tokenwright_mock::astrom::{Scope, State, TokenSeed};
///
/// let created_at = "2026-01-01T00:00:00Z".parse().unwrap();
/// let seed = TokenSeed { state: State::Disabled, ..TokenSeed::new("john.smith", &[Scope::MetricsRead], created_at) };
/// assert_eq!(seed.name, "token of john.smith");
/// ```
#[derive(Debug, Clone)]
pub struct TokenSeed {
    /// The name of the token.
    pub name: String,
    /// The name of the user who owns the token.
    pub owner: String,
    /// The kind of token.
    pub kind: Kind,
    /// Whether the token may be used.
    pub state: State,
    /// The scopes in order; a repeated one counts once. There may be none, which a request cannot do.
    pub scopes: Vec<Scope>,
    /// When the token was created.
    pub created_at: DateTime<Utc>,
    /// When name or scopes last changed.
    pub modified_at: Option<DateTime<Utc>>,
    /// When the token was last used.
    pub last_used_at: Option<DateTime<Utc>>,
    /// The address from which the token was last used.
    pub last_used_from: Option<IpAddr>,
    /// The instant from which the token is refused, also in the past; `None` if it never expires.
    pub expires_at: Option<DateTime<Utc>>,
    /// What the product notes about tokens that it makes itself, such as `dashboardId`.
    pub additional_metadata: BTreeMap<String, String>,
    /// The secret; `None` to have one made.
    pub secret: Option<Secret>,
}

/// A token that was put into an environment.
#[derive(Debug, Clone)]
pub struct AddedToken {
    /// The id of the token.
    pub id: TokenId,
    /// The secret of the token, which the environment keeps only as a hash.
    pub secret: Secret,
}

/// Why a token cannot be put into an environment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TokenSeedError {
    /// The secret is not `dt0c01.`, 24 characters, a dot and 64 characters, from A-Z and 0-9.
    #[error("the secret does not have the form of an access token")]
    MalformedSecret,
    /// The environment has a token with the secret's id.
    #[error("there is already a token {0}")]
    IdTaken(TokenId),
}

impl TokenSeed {
    /// An enabled API token that was never used and never expires.
    pub fn new(owner: impl Into<String>, scopes: &[Scope], created_at: DateTime<Utc>) -> Self {
        let owner = owner.into();
        Self {
            name: format!("token of {owner}"),
            owner,
            kind: Kind::ApiToken,
            state: State::Enabled,
            scopes: scopes.to_vec(),
            created_at,
            modified_at: None,
            last_used_at: None,
            last_used_from: None,
            expires_at: None,
            additional_metadata: BTreeMap::new(),
            secret: None,
        }
    }

    /// Returns the secret that the seed brings, with its id.
    pub(super) fn given_secret(&self) -> Result<Option<(TokenId, Secret)>, TokenSeedError> {
        let Some(secret) = &self.secret else { return Ok(None) };
        let id = TokenId::of_secret(secret.expose()).ok_or(TokenSeedError::MalformedSecret)?;
        Ok(Some((id, secret.clone())))
    }

    /// Makes the token that is kept.
    pub(super) fn into_token(self, id: TokenId, secret_hash: SecretHash, owner: OwnerId) -> Token {
        let metadata = self.additional_metadata.into_iter().map(|(name, value)| (name.into(), value.into()));
        Token {
            id,
            secret_hash,
            name: self.name.into(),
            owner,
            kind: self.kind,
            state: self.state,
            scopes: Scopes::new(&self.scopes),
            created_at: Millis::at(self.created_at),
            modified_at: self.modified_at.map(Millis::at),
            last_used_at: self.last_used_at.map(Millis::at),
            last_used_from: self.last_used_from,
            expires_at: self.expires_at.map(Millis::at),
            additional_metadata: metadata.collect(),
        }
    }
}
