//! Where the tokens of an environment stand, and how they are found.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::sync::Arc;

use slab::Slab;

use super::TokenId;
use super::timestamp::Millis;
use super::token::{OwnerId, Token};
use crate::world::{Ranking, SecretHash, Slot};

/// The place of a token in the default order: newest first, equal times by id.
///
/// It is a key, not an index, so a page that starts behind it is found in logarithmic time, and
/// tokens that come and go in between do not move it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Position {
    pub(super) created_at: Reverse<Millis>,
    pub(super) id: TokenId,
}

impl Position {
    /// Returns the position of a token.
    pub(super) fn of(token: &Token) -> Self {
        Self { created_at: Reverse(token.created_at), id: token.id }
    }
}

/// A text that has the form of a secret, made ready for comparison before anything is locked for it.
#[derive(Debug)]
pub(super) struct Presented {
    id: TokenId,
    hash: SecretHash,
}

impl Presented {
    /// Reads a secret; `None` if the text does not have the form of one.
    pub(super) fn read(secret: &str) -> Option<Self> {
        TokenId::of_secret(secret).map(|id| Self { id, hash: SecretHash::of(secret) })
    }
}

/// Tokens, indexed by id and by position.
///
/// A token is found by its secret through the id, which is part of the secret.
#[derive(Debug, Default, Clone)]
pub(super) struct Shelf {
    /// Tokens side by side, so that a scan reads memory in order.
    tokens: Slab<Token>,
    by_id: HashMap<TokenId, Slot>,
    newest_first: Ranking<Position, Slot>,
    owners: Vec<Arc<str>>,
    owner_ids: HashMap<Arc<str>, OwnerId>,
}

impl Shelf {
    /// Returns the number of tokens.
    pub(super) fn len(&self) -> usize {
        self.by_id.len()
    }

    /// Whether there is a token of this id.
    pub(super) fn contains(&self, id: &TokenId) -> bool {
        self.by_id.contains_key(id)
    }

    /// Returns the ids of all tokens, in no order.
    pub(super) fn ids(&self) -> impl Iterator<Item = TokenId> {
        self.by_id.keys().copied()
    }

    /// Returns the token of an id.
    pub(super) fn get(&self, id: &TokenId) -> Option<&Token> {
        self.tokens.get(self.by_id.get(id)?.key())
    }

    /// Returns the token of an id. Neither its id nor its creation date may be changed.
    pub(super) fn get_mut(&mut self, id: &TokenId) -> Option<&mut Token> {
        self.tokens.get_mut(self.by_id.get(id)?.key())
    }

    /// Returns the token that has this secret.
    pub(super) fn of_secret(&self, presented: &Presented) -> Option<&Token> {
        self.get(&presented.id).filter(|token| token.secret_hash.ct_eq(&presented.hash))
    }

    /// Returns the token that has this secret. Neither its id nor its creation date may be changed.
    pub(super) fn of_secret_mut(&mut self, presented: &Presented) -> Option<&mut Token> {
        self.get_mut(&presented.id).filter(|token| token.secret_hash.ct_eq(&presented.hash))
    }

    /// Adds a token. Its id must be new.
    pub(super) fn insert(&mut self, token: Token) {
        let (id, position) = (token.id, Position::of(&token));
        let slot = Slot::new(self.tokens.insert(token));
        self.by_id.insert(id, slot);
        self.newest_first.insert(position, slot);
    }

    /// Removes a token.
    pub(super) fn remove(&mut self, id: &TokenId) -> Option<Token> {
        let slot = self.by_id.remove(id)?;
        let token = self.tokens.try_remove(slot.key())?;
        self.newest_first.remove(&Position::of(&token));
        Some(token)
    }

    /// Returns all tokens in the order in which they are stored.
    pub(super) fn scan(&self) -> impl DoubleEndedIterator<Item = &Token> {
        self.tokens.iter().map(|(_, token)| token)
    }

    /// Returns the tokens behind a position, newest first; all of them without one.
    pub(super) fn newest_first(&self, after: Option<Position>) -> impl Iterator<Item = &Token> {
        let n_before = after.map_or(0, |after| self.newest_first.n_up_to(&after));
        let slots = self.newest_first.iter_from(n_before);
        slots.filter_map(|(_, slot)| self.tokens.get(slot.key()))
    }

    /// Returns the number of an owner, which is a new one for a new name.
    pub(super) fn owner_id(&mut self, name: &str) -> OwnerId {
        if let Some(id) = self.owner_ids.get(name) {
            return *id;
        }
        let id = OwnerId(u32::try_from(self.owners.len()).expect("memory ends before four billion owners"));
        let name: Arc<str> = name.into();
        self.owners.push(name.clone());
        self.owner_ids.insert(name, id);
        id
    }

    /// Returns the number of an owner, if the name is known.
    pub(super) fn find_owner(&self, name: &str) -> Option<OwnerId> {
        self.owner_ids.get(name).copied()
    }

    /// Returns the name of an owner.
    pub(super) fn owner(&self, id: OwnerId) -> &str {
        &self.owners[id.0 as usize]
    }
}
