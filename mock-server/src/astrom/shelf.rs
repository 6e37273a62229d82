//! Where the tokens of an environment stand, and how they are found.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};
use std::ops::Bound;
use std::sync::Arc;

use super::TokenId;
use super::timestamp::Millis;
use super::token::{OwnerId, Token};

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

/// Tokens, indexed by id and by position.
///
/// A token is found by its secret through the id, which is part of the secret.
#[derive(Debug, Default)]
pub(super) struct Shelf {
    /// Tokens side by side, so that a scan reads memory in order.
    tokens: Vec<Option<Token>>,
    vacant: Vec<Slot>,
    by_id: HashMap<TokenId, Slot>,
    newest_first: BTreeMap<Position, Slot>,
    owners: Vec<Arc<str>>,
    owner_ids: HashMap<Arc<str>, OwnerId>,
}

/// An index into the tokens.
#[derive(Debug, Clone, Copy)]
struct Slot(u32);

impl Slot {
    fn index(self) -> usize {
        self.0 as usize
    }
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

    /// Returns the token of an id.
    pub(super) fn get(&self, id: &TokenId) -> Option<&Token> {
        self.tokens[self.by_id.get(id)?.index()].as_ref()
    }

    /// Returns the token of an id. Neither its id nor its creation date may be changed.
    pub(super) fn get_mut(&mut self, id: &TokenId) -> Option<&mut Token> {
        self.tokens[self.by_id.get(id)?.index()].as_mut()
    }

    /// Returns the id of the token that has this secret.
    pub(super) fn id_of_secret(&self, secret: &str) -> Option<TokenId> {
        let id = TokenId::of_secret(secret)?;
        self.get(&id)?.secret_hash.matches(secret).then_some(id)
    }

    /// Adds a token. Its id must be new.
    pub(super) fn insert(&mut self, token: Token) {
        let slot = self.vacant.pop().unwrap_or_else(|| {
            self.tokens.push(None);
            Slot(u32::try_from(self.tokens.len() - 1).expect("memory ends before four billion tokens"))
        });
        self.by_id.insert(token.id, slot);
        self.newest_first.insert(Position::of(&token), slot);
        self.tokens[slot.index()] = Some(token);
    }

    /// Removes a token.
    pub(super) fn remove(&mut self, id: &TokenId) -> Option<Token> {
        let slot = self.by_id.remove(id)?;
        let token = self.tokens[slot.index()].take()?;
        self.newest_first.remove(&Position::of(&token));
        self.vacant.push(slot);
        Some(token)
    }

    /// Returns all tokens in the order in which they are stored.
    pub(super) fn scan(&self) -> impl DoubleEndedIterator<Item = &Token> {
        self.tokens.iter().flatten()
    }

    /// Returns the tokens behind a position, newest first; all of them without one.
    pub(super) fn newest_first(&self, after: Option<Position>) -> impl Iterator<Item = (&Position, &Token)> {
        let start = after.map_or(Bound::Unbounded, Bound::Excluded);
        let slots = self.newest_first.range((start, Bound::Unbounded));
        slots.filter_map(|(position, slot)| Some((position, self.tokens[slot.index()].as_ref()?)))
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
