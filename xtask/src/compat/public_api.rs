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

/// Returns the items that differ. An item whose signature has changed is gone in one form and new in another. One that is
/// new breaks only what names all members of its type.
pub(super) fn compare(old: &str, new: &str) -> Vec<Item> {
    let lines = |text: &str| -> BTreeSet<String> { text.lines().map(str::to_owned).collect() };
    let (before, after) = (lines(old), lines(new));
    let gone = before.difference(&after).map(|text| Item { text: text.clone(), line: 1, effect: Effect::Breaking });
    let added = new.lines().enumerate().filter(|(_, line)| !before.contains(*line));
    let added = added.map(|(i, text)| {
        let effect = if is_of_complete_type(text, &before) { Effect::Breaking } else { Effect::Compatible };
        Item { text: text.to_owned(), line: i + 1, effect }
    });
    gone.chain(added).filter(|item| !item.text.trim().is_empty() && !item.text.starts_with('#')).collect()
}

/// Whether an item is a field of a struct, or a variant of an enumeration, that could have no further ones.
fn is_of_complete_type(item: &str, before: &BTreeSet<String>) -> bool {
    let (kind, path) = match item.strip_prefix("pub ") {
        Some(field) => ("struct", field.split_once(": ").map_or(field, |(path, _)| path)),
        None => ("enum", item.split(['(', ' ']).next().unwrap_or(item)),
    };
    let Some((of, _)) = path.rsplit_once("::") else { return false };
    let head = format!("pub {kind} {of}");
    let is_it = |line: &str| {
        let rest = line.strip_prefix(&head)?;
        let is_other = rest.starts_with(|c: char| c.is_alphanumeric() || c == ':' || c == '_');
        (!is_other).then(|| !rest.contains("(non-exhaustive)") && !rest.contains("with private fields"))
    };
    before.iter().find_map(|line| is_it(line)).unwrap_or(false)
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

    #[test]
    fn further_member_breaks_a_type_that_could_have_none() {
        let types = "pub enum c::E\npub enum c::Open (non-exhaustive)\npub struct c::S<T>\npub struct c::Part with \
            private fields\npub struct c::Grown (non-exhaustive)\n";
        let is_breaking = |item: &str| {
            let found = compare(types, &format!("{types}{item}\n"));
            assert_eq!(found.len(), 1, "{item}");
            found[0].effect == Effect::Breaking
        };
        for item in ["c::E::A", "c::E::B(String)", "c::E::C { a: u8 }", "pub c::S::a: Vec<c::T>"] {
            assert!(is_breaking(item), "{item}");
        }
        for item in [
            "c::Open::A",
            "pub c::Grown::a: u8",
            "pub c::Part::a: u8",
            "pub fn c::S::new(a: u8) -> c::E",
            "pub struct c::E2",
            "impl Eq for c::S",
            "pub c::S2::a: u8",
            "pub mod c::m",
        ] {
            assert!(!is_breaking(item), "{item}");
        }
    }
}
