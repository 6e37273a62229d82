//! The packages' public surfaces, where a listing of them is part of the repository.

use std::collections::BTreeSet;

use super::effect::Effect;

/// The listings, one item a line, with the package that each belongs to.
pub(super) const LISTINGS: &[(&str, Package)] =
    &[("sdk/public-api.txt", Package::Sdk), ("mock-server/public-api.txt", Package::Mock)];

/// A package that users depend on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Package {
    Sdk,
    Mock,
}

impl Package {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Sdk => "tokenwright",
            Self::Mock => "tokenwright-mock",
        }
    }

    pub(super) fn folder(self) -> &'static str {
        match self {
            Self::Sdk => "sdk",
            Self::Mock => "mock-server",
        }
    }
}

/// An item that is new or gone.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Item {
    pub(super) text: String,
    /// Its line in the new listing, or the first one if it is gone.
    pub(super) line: usize,
    pub(super) effect: Effect,
}

/// Returns the items that differ. An item whose signature has changed is gone in one form and new in another.
pub(super) fn compare(old: &str, new: &str) -> Vec<Item> {
    let lines = |text: &str| -> BTreeSet<String> { text.lines().map(str::to_owned).collect() };
    let (before, after) = (lines(old), lines(new));
    let gone = before.difference(&after).map(|text| Item { text: text.clone(), line: 1, effect: Effect::Breaking });
    let added = new.lines().enumerate().filter(|(_, line)| !before.contains(*line));
    let added = added.map(|(i, text)| Item { text: text.to_owned(), line: i + 1, effect: Effect::Compatible });
    gone.chain(added).filter(|item| !item.text.trim().is_empty() && !item.text.starts_with('#')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn item_that_goes_breaks_and_one_that_comes_does_not() {
        let found = compare("fn a()\nfn b()\n", "# a remark\nfn b()\nfn c()\n");
        let item = |text: &str, line, effect| Item { text: text.to_owned(), line, effect };
        assert_eq!(found, [item("fn a()", 1, Effect::Breaking), item("fn c()", 3, Effect::Compatible)]);
    }
}
