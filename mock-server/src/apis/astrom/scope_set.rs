use super::Scope;

/// A set of scopes, one bit each.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct ScopeSet([u64; 2]);

const _: () = assert!(Scope::ALL.len() <= 128, "a set of scopes has 128 bits");

impl ScopeSet {
    /// Adds a scope; returns whether it was not there before.
    pub(super) fn insert(&mut self, scope: Scope) -> bool {
        let before = *self;
        let (word, bit) = place(scope);
        self.0[word] |= bit;
        *self != before
    }

    /// Whether the set holds `scope`.
    pub(super) fn contains(self, scope: Scope) -> bool {
        let (word, bit) = place(scope);
        self.0[word] & bit != 0
    }

    /// Whether the two sets have a scope in common.
    pub(super) fn intersects(self, other: Self) -> bool {
        (self.0[0] & other.0[0]) | (self.0[1] & other.0[1]) != 0
    }

    /// Whether the set is empty.
    pub(super) fn is_empty(self) -> bool {
        self == Self::default()
    }
}

impl FromIterator<Scope> for ScopeSet {
    fn from_iter<I: IntoIterator<Item = Scope>>(scopes: I) -> Self {
        let mut set = Self::default();
        for scope in scopes {
            set.insert(scope);
        }
        set
    }
}

fn place(scope: Scope) -> (usize, u64) {
    let number = scope as u8;
    (usize::from(number / 64), 1 << (number % 64))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_scope_has_a_bit_of_its_own() {
        let mut set = ScopeSet::default();
        for scope in Scope::ALL {
            assert!(!set.contains(*scope), "{scope:?}");
            assert!(set.insert(*scope), "{scope:?}");
            assert!(!set.insert(*scope), "{scope:?}");
            assert!(set.contains(*scope) && set.intersects(ScopeSet::from_iter([*scope])), "{scope:?}");
        }
    }
}
