use std::path::Path;

use super::run::{Listing, SDK, check_one, listing};
use crate::tree::Tree;

const MACRO: &str = "macro_rules! open_enum { ($(#[$m:meta])* $name:ident { $($c:ident = $v:literal;)* }) => {
    #[derive(Clone)] pub struct $name(String);
    impl $name { $(pub const $c: Self = Self($v);)* pub const KNOWN: &'static [Self] = &[$(Self::$c),*];
        pub fn as_str(&self) -> &str { &self.0 } }
} } pub(crate) use open_enum;";

/// A crate of these files.
fn crate_of(files: &[(&str, &str)]) -> Tree {
    let mut tree = Tree::new(Path::new("/no/such/workspace"));
    tree.replace("sdk/src/open_enum.rs", MACRO.to_owned());
    for (name, text) in files {
        tree.replace(&format!("sdk/src/{name}"), (*text).to_owned());
    }
    tree
}

fn lines(files: &[(&str, &str)]) -> Vec<String> {
    let mut lines = listing(&crate_of(files), &SDK).unwrap().lines;
    assert_eq!(lines.remove(0), "pub mod tokenwright");
    lines
}

#[test]
fn what_is_named_from_outside_is_listed_under_its_shortest_path() {
    let lib = "mod inner; mod open_enum; pub mod outer { pub use crate::inner::Deep; pub use super::inner::deeper as below; }
               pub use inner::{Deep, other::Renamed as Name}; pub(crate) use inner::Hidden; mod lost { pub struct Lost; }";
    let inner = "pub struct Deep; pub struct Hidden; pub mod other { pub fn Renamed() {} } pub mod deeper { pub const N: u8 = 1; }";
    assert_eq!(
        lines(&[("lib.rs", lib), ("inner/mod.rs", inner)]),
        [
            "pub struct tokenwright::Deep;",
            "pub fn tokenwright::Name()",
            "pub mod tokenwright::outer",
            "pub use tokenwright::outer::Deep = tokenwright::Deep",
            "pub mod tokenwright::outer::below",
            "pub const tokenwright::outer::below::N: u8",
        ]
    );
}

#[test]
fn names_that_a_module_gives_as_a_whole_are_listed_one_by_one() {
    let lib = "mod apis; pub use apis::*; pub struct Own;";
    let apis = "pub mod lamps { pub struct Lamp; } pub(crate) mod hidden {} pub struct Own;";
    assert_eq!(
        lines(&[("lib.rs", lib), ("apis/mod.rs", apis)]),
        ["pub struct tokenwright::Own;", "pub mod tokenwright::lamps", "pub struct tokenwright::lamps::Lamp;"]
    );
}

#[test]
fn members_are_listed_and_private_hidden_and_test_ones_are_not() {
    let lib = "#[derive(Clone, thiserror::Error)] #[non_exhaustive] pub struct A<T> { pub b: Vec<T>, c: u8 }
               impl<T: Send> A<T> { pub fn d(mut self, mut e: u8) -> Self { self } fn f(&self) {}
                   #[doc(hidden)] pub fn g(&self) {} pub(crate) fn h(&self) {} #[must_use] pub const I: u8 = 1; }
               #[cfg(test)] impl<T> A<T> { pub fn j(&self) {} }
               pub enum K { L, M(u8), N { o: u8 } }
               pub trait P: Send { type Q: Clone; fn r(&self) -> u8 { 1 } #[doc(hidden)] fn s(&self); }
               trait Private {} impl Private for K {} #[cfg(test)] pub mod tests {} pub(crate) struct T;";
    assert_eq!(
        lines(&[("lib.rs", lib)]),
        [
            "impl Clone for tokenwright::A",
            "impl Error for tokenwright::A",
            "pub struct tokenwright::A<T> (non-exhaustive) with private fields",
            "impl<T: Send> pub const tokenwright::A::I: u8 = 1",
            "pub tokenwright::A::b: Vec<T>",
            "impl<T: Send> pub fn tokenwright::A::d(self, e: u8) -> Self",
            "pub enum tokenwright::K",
            "tokenwright::K::L",
            "tokenwright::K::M(u8)",
            "tokenwright::K::N { o: u8 }",
            "pub trait tokenwright::P: Send",
            "type tokenwright::P::Q: Clone",
            "fn tokenwright::P::r(&self) -> u8 { .. }",
        ]
    );
}

#[test]
fn implementations_are_listed_wherever_they_stand() {
    let lib = "mod deep; pub struct A; pub trait Own {} pub struct Generic<T>(T); struct Private;";
    let deep = "use crate::A; use std::fmt; impl fmt::Display for A {} impl From<u8> for crate::A {} impl From<A> for String {}
                impl<T: Clone> super::Own for T {} impl<T> Iterator for super::Generic<T> where T: Send { type Item = T; }
                impl Clone for crate::Private {} impl Clone for &crate::Private {} impl From<crate::Private> for A {}
                impl Extend<A> for &A {}";
    assert_eq!(
        lines(&[("lib.rs", lib), ("deep.rs", deep)])[..9],
        [
            "impl From<A> for String",
            "impl Display for tokenwright::A",
            "impl Extend<A> for &tokenwright::A",
            "impl From<u8> for tokenwright::A",
            "pub struct tokenwright::A;",
            "impl<T> Iterator for tokenwright::Generic<T> where T: Send { type Item = T }",
            "pub struct tokenwright::Generic<T> with private fields",
            "impl<T: Clone> Own for T",
            "pub trait tokenwright::Own",
        ]
    );
}

#[test]
fn items_are_counted_without_members_implementations_and_modules() {
    let lib = "pub mod inner { pub fn f() {} pub use serde::Serialize; } pub use inner::f; pub struct A { pub b: u8 }
               impl A { pub fn c(&self) {} } #[doc(hidden)] pub struct D; impl Clone for A {}";
    let Listing { lines, n_items } = listing(&crate_of(&[("lib.rs", lib)]), &SDK).unwrap();
    assert_eq!((n_items, lines.len()), (3, 9), "{lines:#?}");
}

#[test]
fn types_of_the_macro_are_listed_with_their_constants() {
    let lib = "mod open_enum; pub use values::Scope; mod values { crate::open_enum! {
        /// A scope.\n#[serde(x)] Scope { /// Reads.\n READ = \"metrics.read\"; WRITE = \"metrics.write\"; } } }";
    assert_eq!(
        lines(&[("lib.rs", lib)]),
        [
            "impl Clone for tokenwright::Scope",
            "pub struct tokenwright::Scope with private fields",
            "pub const tokenwright::Scope::KNOWN: &'static [Self]",
            "pub const tokenwright::Scope::READ: Self = \"metrics.read\"",
            "pub const tokenwright::Scope::WRITE: Self = \"metrics.write\"",
            "pub fn tokenwright::Scope::as_str(&self) -> &str",
        ]
    );
}

#[test]
fn change_of_the_surface_is_shown_by_its_lines() {
    let mut tree = crate_of(&[("lib.rs", "pub fn a(b: u8) {} pub fn c() {}")]);
    tree.replace(
        &SDK.file(),
        "pub mod tokenwright\npub fn tokenwright::a(b: u16)\npub fn tokenwright::c()\n".to_owned(),
    );
    let findings = check_one(&tree, &SDK).findings;
    let expected = "the public surface of the SDK has changed:\n  - pub fn tokenwright::a(b: u16)\n  + pub fn tokenwright::a(b: u8)";
    assert_eq!(findings.iter().map(|finding| finding.message.as_str()).collect::<Vec<_>>(), [expected]);

    tree.replace(
        &SDK.file(),
        "pub mod tokenwright\npub fn tokenwright::a(b: u8)\npub fn tokenwright::c()\n".to_owned(),
    );
    assert_eq!(check_one(&tree, &SDK).findings, []);
}

#[test]
fn sources_that_cannot_be_read_are_named() {
    for (lib, file) in [("pub fn (", "sdk/src/lib.rs"), ("mod missing;", "sdk/src/missing/mod.rs")] {
        let findings = check_one(&crate_of(&[("lib.rs", lib)]), &SDK).findings;
        assert_eq!(findings[0].file, file);
    }
}
