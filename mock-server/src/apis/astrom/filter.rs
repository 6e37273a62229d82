use super::Scope;
use super::scope_set::ScopeSet;
use super::selector::{Criterion, Selector};
use super::shelf::Shelf;
use super::timestamp::Millis;
use super::token::{Kind, OwnerId, Token};

/// Bounds on the time of last use, both inclusive. Relative bounds are resolved for the first page,
/// so that all pages have the same ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Window {
    pub(super) from: Option<Millis>,
    pub(super) to: Millis,
}

impl Window {
    /// Whether a time of last use lies in the window; never used does not.
    pub(super) fn contains(&self, last_used_at: Option<Millis>) -> bool {
        last_used_at.is_some_and(|at| at <= self.to && self.from.is_none_or(|from| from <= at))
    }
}

/// A filter in terms of what an environment stores, so that a match compares numbers only.
#[derive(Debug, Default)]
pub(super) struct Filter {
    owner: Option<OwnerId>,
    kind: Option<Kind>,
    /// A token holds a scope of each set.
    scopes: Vec<ScopeSet>,
    used: Option<Window>,
}

impl Filter {
    /// Translates the filter of a listing; `None` if no token of the environment can match.
    pub(super) fn new(selector: Option<&str>, used: Option<Window>, shelf: &Shelf) -> Option<Self> {
        let mut filter = Self { used, ..Self::default() };
        let criteria = match selector {
            Some(text) => Selector::parse(text).ok()?.0,
            None => Vec::new(),
        };
        for criterion in criteria {
            filter.narrow(&criterion, shelf)?;
        }
        Some(filter)
    }

    /// Whether every token matches.
    pub(super) fn is_open(&self) -> bool {
        self.owner.is_none() && self.kind.is_none() && self.scopes.is_empty() && self.used.is_none()
    }

    /// Whether a token matches.
    pub(super) fn matches(&self, token: &Token) -> bool {
        self.owner.is_none_or(|owner| owner == token.owner)
            && self.kind.is_none_or(|kind| kind == token.kind)
            && self.scopes.iter().all(|any_of| any_of.intersects(token.scopes.set()))
            && self.used.is_none_or(|window| window.contains(token.last_used_at))
    }

    /// Adds a criterion; `None` if it cannot be met, or not together with the ones before.
    fn narrow(&mut self, criterion: &Criterion, shelf: &Shelf) -> Option<()> {
        match criterion {
            Criterion::Owner(name) => self.owner = Some(agree(self.owner, shelf.find_owner(name)?)?),
            Criterion::Kind(kind) => self.kind = Some(agree(self.kind, *kind)?),
            Criterion::Scope(names) => {
                let any_of: ScopeSet = names.iter().filter_map(|name| Scope::from_wire(name)).collect();
                if any_of.is_empty() {
                    return None;
                }
                if !self.scopes.contains(&any_of) {
                    self.scopes.push(any_of);
                }
            }
        }
        Some(())
    }
}

/// Returns `new` unless it contradicts what was demanded before.
fn agree<T: PartialEq>(before: Option<T>, new: T) -> Option<T> {
    before.is_none_or(|before| before == new).then_some(new)
}
