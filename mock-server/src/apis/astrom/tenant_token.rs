//! The token with which agents and gates belong to an environment, and its rotation in three steps.

use super::page_key::PageKeys;
use crate::world::{Ids, Secret};

/// The tenant token: one, or two while it is being replaced.
///
/// It is kept as it is, because the API shows it again and again.
#[derive(Debug, Clone)]
pub(super) struct TenantToken {
    /// What new agents are installed with.
    pub(super) active: Secret,
    /// What it takes the place of, while a rotation is under way; both are valid then.
    pub(super) old: Option<Secret>,
}

/// Both tokens, as a step of the rotation leaves or replaces them.
#[derive(Debug)]
pub(super) struct TokenPair {
    pub(super) active: Secret,
    pub(super) old: Option<Secret>,
}

/// Why a step cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum StepRefused {
    /// It would begin a rotation beside another one.
    #[error("A tenant token rotation is already in progress")]
    UnderWay,
    /// There is nothing to end.
    #[error("No tenant token rotation is in progress")]
    NotUnderWay,
}

/// A step of a rotation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// Begins it: a new token is active, and the present one is the old one.
    Start,
    /// Ends it: the old one works no more.
    Finish,
    /// Takes it back: the old one is active again, and the new one works no more.
    Cancel,
}

/// As in the vendor's example.
const LENGTH: usize = 20;

const LETTERS_AND_DIGITS: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

impl TenantToken {
    /// The token of an environment that was never given another one. It follows from the secret of its page keys, so
    /// that nothing is drawn for it: ids would be others than before.
    pub(super) fn first(page_keys: &PageKeys) -> Self {
        Self { active: token(page_keys.derive("tenant token")), old: None }
    }

    /// Takes a step, and returns what the vendor shows of it.
    ///
    /// # Errors
    ///
    /// [`StepRefused`]; nothing is changed then.
    pub(super) fn step(&mut self, step: Step, ids: &Ids) -> Result<TokenPair, StepRefused> {
        let pair = |token: &Self| TokenPair { active: token.active.clone(), old: token.old.clone() };
        match (step, self.old.take()) {
            (Step::Start, None) => {
                self.old = Some(std::mem::replace(&mut self.active, token(ids.bytes())));
                Ok(pair(self))
            }
            (Step::Start, old @ Some(_)) => {
                self.old = old;
                Err(StepRefused::UnderWay)
            }
            (Step::Finish, Some(old)) => Ok(TokenPair { old: Some(old), ..pair(self) }),
            (Step::Cancel, Some(old)) => {
                self.active = old;
                Ok(pair(self))
            }
            (Step::Finish | Step::Cancel, None) => Err(StepRefused::NotUnderWay),
        }
    }
}

fn token(bytes: [u8; LENGTH]) -> Secret {
    let letter = |byte: &u8| char::from(LETTERS_AND_DIGITS[usize::from(*byte) % LETTERS_AND_DIGITS.len()]);
    Secret::new(bytes.iter().map(letter).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::signing_key::SigningKey;

    fn texts(pair: &TokenPair) -> (String, Option<String>) {
        (pair.active.expose().to_owned(), pair.old.as_ref().map(|old| old.expose().to_owned()))
    }

    #[test]
    fn rotation_ends_with_the_new_token_or_with_the_old_one() {
        let ids = Ids::from_seed(1);
        let mut token = TenantToken::first(&PageKeys(SigningKey::random(&ids)));
        let first = token.active.expose().to_owned();
        assert!(first.len() == LENGTH && first.bytes().all(|byte| byte.is_ascii_alphanumeric()), "{first}");
        for step in [Step::Finish, Step::Cancel] {
            assert_eq!(token.step(step, &ids).unwrap_err(), StepRefused::NotUnderWay);
        }
        let (second, old) = texts(&token.step(Step::Start, &ids).unwrap());
        assert_eq!(old.as_deref(), Some(first.as_str()));
        assert_eq!(token.step(Step::Start, &ids).unwrap_err(), StepRefused::UnderWay);
        assert_eq!(texts(&token.step(Step::Cancel, &ids).unwrap()), (first.clone(), None));
        let (third, _) = texts(&token.step(Step::Start, &ids).unwrap());
        assert!(third != second && third != first);
        assert_eq!(texts(&token.step(Step::Finish, &ids).unwrap()), (third.clone(), Some(first)));
        assert_eq!((token.active.expose(), token.old.is_none()), (third.as_str(), true));
    }
}
