use syn::Item;

use crate::tree::Tree;

/// Why a crate cannot be read.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {reason}")]
pub(crate) struct Unreadable {
    pub(crate) file: String,
    pub(crate) reason: String,
}

pub(super) fn parse(tree: &Tree, file: &str) -> Result<Vec<Item>, Unreadable> {
    let text = tree.read(file).map_err(|error| unreadable(file, &error))?;
    let parsed = syn::parse_file(&text).map_err(|error| unreadable(file, &error))?;
    Ok(parsed.items)
}

pub(super) fn unreadable(file: &str, reason: &dyn std::fmt::Display) -> Unreadable {
    Unreadable { file: file.to_owned(), reason: reason.to_string() }
}
