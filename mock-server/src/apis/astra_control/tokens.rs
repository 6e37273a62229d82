use std::collections::HashMap;
use std::fmt;

use slab::Slab;

use super::Uuid;
use super::timestamp::Timestamp;
use crate::world::{Ranking, SecretHash, Slot};

/// A name and a value that a user attached to a token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The name.
    pub name: Box<str>,
    /// The value.
    pub value: Box<str>,
}

/// A token as it is kept. Whose it is says the user it is kept with.
#[derive(Debug, Clone)]
pub(super) struct Token {
    /// The place in the order of creation within the account.
    pub(super) number: u64,
    pub(super) id: Uuid,
    pub(super) secret: SecretHash,
    pub(super) name: Box<str>,
    pub(super) labels: Box<[Label]>,
    pub(super) created_at: Timestamp,
    pub(super) created_by: Uuid,
    pub(super) modified_at: Timestamp,
    /// `None` until the first change.
    pub(super) modified_by: Option<Uuid>,
}

/// The tokens of one user, in order of creation.
///
/// A place in a listing is addressed by number (`skip`) as well as by the token before it
/// (`continue`), hence a map that counts.
#[derive(Default, Clone)]
pub(super) struct Tokens {
    /// Tokens side by side, so that a scan reads memory in order.
    tokens: Slab<Token>,
    by_id: HashMap<Uuid, Slot>,
    by_number: Ranking<u64, Slot>,
}

impl Tokens {
    /// Returns the number of tokens.
    pub(super) fn len(&self) -> usize {
        self.by_id.len()
    }

    /// Returns a token by its id.
    pub(super) fn get(&self, id: Uuid) -> Option<&Token> {
        self.tokens.get(self.by_id.get(&id)?.key())
    }

    /// Returns a token by its number.
    pub(super) fn get_numbered(&self, number: u64) -> Option<&Token> {
        self.tokens.get(self.by_number.get(&number)?.key())
    }

    /// Returns a token by its id, to change it. Number and id must stay as they are.
    pub(super) fn get_mut(&mut self, id: Uuid) -> Option<&mut Token> {
        self.tokens.get_mut(self.by_id.get(&id)?.key())
    }

    /// Adds a token, whose number and id must be new.
    pub(super) fn add(&mut self, token: Token) {
        let (id, number) = (token.id, token.number);
        let slot = Slot::new(self.tokens.insert(token));
        self.by_id.insert(id, slot);
        self.by_number.insert(number, slot);
    }

    /// Removes a token by its id.
    pub(super) fn remove(&mut self, id: Uuid) -> Option<Token> {
        let slot = self.by_id.remove(&id)?;
        let token = self.tokens.try_remove(slot.key())?;
        self.by_number.remove(&token.number);
        Some(token)
    }

    /// Returns all tokens in the order in which they are stored.
    pub(super) fn scan(&self) -> impl Iterator<Item = &Token> {
        self.tokens.iter().map(|(_, token)| token)
    }

    /// Returns the tokens in order of creation without the first `n_skipped`.
    pub(super) fn iter_from(&self, n_skipped: usize) -> impl Iterator<Item = &Token> {
        self.by_number.iter_from(n_skipped).filter_map(|(_, slot)| self.tokens.get(slot.key()))
    }

    /// Returns how many tokens have a number up to and including `number`.
    pub(super) fn n_up_to(&self, number: u64) -> usize {
        self.by_number.n_up_to(&number)
    }
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter_from(0)).finish()
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::world::Ids;

    /// A token for tests, created at second `number`.
    pub(in super::super) fn token(ids: &Ids, number: u64, name: &str) -> Token {
        let second = i64::try_from(number).unwrap();
        let at = Timestamp::at(chrono::DateTime::from_timestamp(second, 0).unwrap());
        Token {
            number,
            id: Uuid::random(ids),
            secret: SecretHash::of(name),
            name: name.into(),
            labels: Box::default(),
            created_at: at,
            created_by: Uuid::NIL,
            modified_at: at,
            modified_by: None,
        }
    }

    /// Goal: the map keeps order and ranks through any mix of additions and removals.
    /// Method: compare with a plain vector after each step, across several node sizes.
    #[test]
    fn order_and_ranks_survive_additions_and_removals() {
        let ids = Ids::from_seed(5);
        let (mut tokens, mut model) = (Tokens::default(), Vec::<(u64, Uuid)>::new());
        for number in 0..2_000 {
            let [choice, a, b] = ids.bytes::<3>();
            let new = token(&ids, number * 3, "x");
            model.push((new.number, new.id));
            tokens.add(new);
            if choice < 110 || number > 1_500 {
                let at = (usize::from(a) * 256 + usize::from(b)) % model.len();
                let (_, id) = model.remove(at);
                assert_eq!(tokens.remove(id).map(|token| token.id), Some(id));
                assert!(tokens.remove(id).is_none());
            }
            if number % 37 == 0 {
                let n_skipped = usize::from(a) * 8;
                let listed: Vec<u64> = tokens.iter_from(n_skipped).map(|token| token.number).collect();
                let expected: Vec<u64> = model.iter().skip(n_skipped).map(|(number, _)| *number).collect();
                assert_eq!(listed, expected);
            }
            assert_eq!(tokens.len(), model.len());
            let probe = u64::from(a) * 20;
            assert_eq!(tokens.n_up_to(probe), model.iter().filter(|(number, _)| *number <= probe).count());
        }
        for (_, id) in model {
            assert!(tokens.get(id).is_some());
            tokens.remove(id);
        }
        assert_eq!((tokens.len(), tokens.iter_from(0).count(), tokens.n_up_to(u64::MAX)), (0, 0, 0));
        tokens.add(token(&ids, 9_999, "again"));
        assert_eq!((tokens.iter_from(0).count(), tokens.scan().count()), (1, 1));
    }

    #[test]
    fn a_token_is_small() {
        assert!(size_of::<Token>() <= 152, "{}", size_of::<Token>());
    }
}
