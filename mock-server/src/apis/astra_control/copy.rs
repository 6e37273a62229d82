//! Copies of accounts, and accounts that are put back.

use std::sync::{Arc, RwLock};

use super::Uuid;
use super::account::{Account, State};
use super::secret_index::{SecretIndex, credential};
use super::tokens::Token;
use crate::world::Credential;

impl Account {
    /// An independent copy under another identifier, for the same place in another store. Cursors of
    /// the original are good for it too. Its secrets have yet to come into the index.
    pub(super) fn fork(&self, id: Uuid, secrets: Arc<SecretIndex>) -> Self {
        let (number, cursor_key) = (self.number, self.cursor_key.clone());
        let state = self.read().clone();
        Self { id, number, cursor_key, secrets, state: RwLock::new(state) }
    }

    /// Whether this is the account that `other` is a copy of, or the other way round.
    pub(super) fn is_same_as(&self, other: &Self) -> bool {
        (self.id, self.number) == (other.id, other.number) && self.cursor_key == other.cursor_key
    }

    /// Takes over the users and tokens of another account.
    pub(super) fn restore(&self, other: &Self) {
        let restored = other.read().clone();
        *self.write() = restored;
        self.note_secrets();
    }

    /// Puts the account's secrets into the index of its store.
    pub(super) fn note_secrets(&self) {
        for token in self.read().tokens() {
            self.secrets.add(&token.secret, self.number);
        }
    }

    /// Takes the account's secrets out of the index of its store.
    pub(super) fn withdraw_secrets(&self) {
        for token in self.read().tokens() {
            self.secrets.remove(&token.secret);
        }
    }

    /// Returns what leads to the account's world: its secrets.
    pub(super) fn credentials(&self) -> Vec<Credential> {
        self.read().tokens().map(|token| credential(&token.secret)).collect()
    }

    /// Removes all users with their tokens, so that nobody who was authenticated before gets on.
    pub(super) fn clear(&self) {
        *self.write() = State::default();
    }
}

impl State {
    /// Returns the tokens of all users.
    fn tokens(&self) -> impl Iterator<Item = &Token> {
        self.users.values().flat_map(|user| user.tokens.scan())
    }
}

#[cfg(test)]
mod tests {
    use crate::World;

    /// Goal: a request whose path names another account is told from one with an unknown token, in a copy, too.
    #[test]
    fn secret_leads_to_its_account_in_a_copy_and_after_it_was_put_back() {
        let (world, info) = World::demo();
        let secret = info.astra_control.token.expose();
        let is_known = |world: &World| world.astra_control().caller(None, secret).is_some();
        let copy = world.fork();
        assert!(is_known(&world) && is_known(&copy));
        copy.restore(&world);
        assert!(is_known(&copy));
        assert!(copy.astra_control().caller(None, "unknown").is_none());
    }
}
