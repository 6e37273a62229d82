use crate::stamp::Stamp;

/// A generated file.
#[derive(Debug, Clone)]
pub(crate) struct File {
    /// Its path below the workspace.
    pub(crate) path: String,
    pub(crate) text: String,
    /// What it was made from, for messages.
    pub(crate) source: String,
    /// Nothing, if only a part of the file is generated: such a file has no stamp.
    pub(crate) stamp: Option<Stamp>,
}

impl File {
    /// Makes a file of one that is written by hand but for a part.
    pub(crate) fn edited(path: &str, text: String, source: &str) -> Self {
        Self { path: path.to_owned(), text, source: source.to_owned(), stamp: None }
    }
}
