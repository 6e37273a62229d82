//! What requests do with the ActiveGate tokens of an environment.

use chrono::{DateTime, Utc};

use super::ActiveGateType;
use super::environment::{Environment, Holder, Refused};
use super::gate_token::{GateListing, GatePosition, GateToken, GateTokenId, GateTokens};
use super::timestamp::{DateStyle, Millis};
use crate::world::{Ids, Secret, SecretHash};

/// A token to be created by a request.
#[derive(Debug)]
pub(super) struct GateDraft<'a> {
    pub(super) name: &'a str,
    pub(super) gate: ActiveGateType,
    pub(super) is_seed: bool,
    pub(super) expires_at: Option<Millis>,
    pub(super) created_at: Millis,
}

/// A token that was created by a request.
#[derive(Debug)]
pub(super) struct GateCreated {
    pub(super) id: GateTokenId,
    pub(super) secret: Secret,
    /// The end as the environment writes dates.
    pub(super) expiration_date: Option<String>,
}

/// A page of tokens.
#[derive(Debug)]
pub(super) struct GatePage<T> {
    pub(super) items: Vec<T>,
    pub(super) total: usize,
    pub(super) next: Option<GatePosition>,
}

/// An ActiveGate token to be put into an environment.
#[derive(Debug, Clone)]
pub struct GateTokenSeed {
    /// The name of the token.
    pub name: String,
    /// The name of the user who owns the token.
    pub owner: String,
    /// For which kind of gate it is.
    pub gate: ActiveGateType,
    /// Whether it is for containers that make tokens of their own from it.
    pub is_seed: bool,
    /// When the token was created.
    pub created_at: DateTime<Utc>,
    /// When a gate last used it.
    pub last_used_at: Option<DateTime<Utc>>,
    /// The instant from which the token is refused.
    pub expires_at: Option<DateTime<Utc>>,
}

/// An ActiveGate token that was put into an environment.
#[derive(Debug, Clone)]
pub struct AddedGateToken {
    /// The id of the token.
    pub id: GateTokenId,
    /// The secret of the token, which the environment keeps only as a hash.
    pub secret: Secret,
}

impl GateTokenSeed {
    /// A token that was never used and never expires.
    pub fn new(
        name: impl Into<String>,
        owner: impl Into<String>,
        gate: ActiveGateType,
        created_at: DateTime<Utc>,
    ) -> Self {
        let (name, owner) = (name.into(), owner.into());
        Self { name, owner, gate, is_seed: false, created_at, last_used_at: None, expires_at: None }
    }
}

impl Environment {
    /// Puts an ActiveGate token into the environment.
    pub fn add_gate_token(&self, ids: &Ids, seed: GateTokenSeed) -> AddedGateToken {
        let mut contents = self.lock();
        let (id, secret) = fresh(&contents.gate_tokens, ids);
        contents.gate_tokens.insert(GateToken {
            id,
            secret_hash: SecretHash::of(secret.expose()),
            name: seed.name.into(),
            owner: seed.owner.into(),
            gate: seed.gate,
            is_seed: seed.is_seed,
            created_at: Millis::at(seed.created_at),
            last_used_at: seed.last_used_at.map(Millis::at),
            expires_at: seed.expires_at.map(Millis::at),
        });
        AddedGateToken { id, secret }
    }

    /// Creates a token that belongs to the owner of `holder`.
    pub(super) fn create_gate_token(&self, ids: &Ids, holder: &Holder, draft: &GateDraft<'_>) -> GateCreated {
        let mut contents = self.lock();
        let (id, secret) = fresh(&contents.gate_tokens, ids);
        let owner = contents.shelf.owner(holder.owner).into();
        contents.gate_tokens.insert(GateToken {
            id,
            secret_hash: SecretHash::of(secret.expose()),
            name: draft.name.into(),
            owner,
            gate: draft.gate,
            is_seed: draft.is_seed,
            created_at: draft.created_at,
            last_used_at: None,
            expires_at: draft.expires_at,
        });
        let dates = contents.settings.dates;
        GateCreated { id, secret, expiration_date: draft.expires_at.map(|at| at.to_wire(dates)) }
    }

    /// Returns what `view` sees of the token with an id.
    pub(super) fn find_gate_token<T>(&self, id: &str, view: impl FnOnce(&GateToken, DateStyle) -> T) -> Option<T> {
        let contents = self.lock();
        let token = contents.gate_tokens.get(&GateTokenId::parse(id)?)?;
        Some(view(token, contents.settings.dates))
    }

    /// Deletes the token with an id.
    ///
    /// # Errors
    ///
    /// [`Refused::Unknown`].
    pub(super) fn delete_gate_token(&self, id: &str) -> Result<(), Refused> {
        let id = GateTokenId::parse(id).ok_or(Refused::Unknown)?;
        self.lock().gate_tokens.remove(&id).map(|_| ()).ok_or(Refused::Unknown)
    }

    /// Returns a page of tokens as `view` sees them.
    pub(super) fn list_gate_tokens<T>(
        &self,
        listing: GateListing,
        view: impl Fn(&GateToken, DateStyle) -> T,
    ) -> GatePage<T> {
        let contents = self.lock();
        let length = usize::try_from(listing.page_size).unwrap_or(usize::MAX);
        let mut tokens = contents.gate_tokens.after(listing.after);
        let shown: Vec<&GateToken> = tokens.by_ref().take(length).collect();
        let next = shown.last().filter(|_| tokens.next().is_some()).map(|token| token.position());
        let items = shown.into_iter().map(|token| view(token, contents.settings.dates)).collect();
        GatePage { items, total: contents.gate_tokens.len(), next }
    }
}

/// Makes a secret whose id is not taken.
fn fresh(tokens: &GateTokens, ids: &Ids) -> (GateTokenId, Secret) {
    loop {
        let (id, secret) = GateTokenId::new_secret(ids);
        if !tokens.contains(&id) {
            return (id, secret);
        }
    }
}
