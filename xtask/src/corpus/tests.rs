//! The lists themselves; the verdicts take minutes and are those of `cargo xtask corpus`.

use std::path::Path;

use super::edit::{Class, read};
use crate::tree::Tree;

fn workspace() -> Tree {
    Tree::new(Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap())
}

#[test]
fn every_edit_can_be_made() {
    let tree = workspace();
    for class in Class::ALL {
        for edit in read(&tree, *class).unwrap() {
            let before = tree.read(&edit.file).unwrap();
            let after = edit.apply(&before).unwrap();
            assert!(after != before, "{}: {:?} changes nothing", edit.file, edit.name);
        }
    }
}

#[test]
fn corpus_is_as_large_as_it_claims() {
    let tree = workspace();
    let count = |class| read(&tree, class).unwrap().len();
    let n_harmful: usize = [Class::Documents, Class::Generated, Class::Handlers].into_iter().map(count).sum();
    assert!(n_harmful >= 150, "{n_harmful} harmful edits");
    assert!(count(Class::Harmless) >= 50, "{} harmless edits", count(Class::Harmless));
}
