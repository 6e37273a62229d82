//! The files of a workspace, with replacements that are on no disk.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// A workspace as the checks see it.
///
/// A check reads only through this, so it can be asked about an edit that nobody made: the corpus of
/// edits judges hundreds of them without a copy of the workspace.
#[derive(Debug, Clone)]
pub(crate) struct Tree {
    root: PathBuf,
    replaced: BTreeMap<String, String>,
}

impl Tree {
    /// Takes the files below `root` as they are.
    pub(crate) fn new(root: &Path) -> Self {
        Self { root: root.to_owned(), replaced: BTreeMap::new() }
    }

    /// Returns the folder of the workspace.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// Lets a file have another text.
    #[cfg(test)]
    pub(crate) fn replace(&mut self, path: &str, text: String) {
        self.replaced.insert(path.to_owned(), text);
    }

    /// Returns the text of a file.
    pub(crate) fn read(&self, path: &str) -> io::Result<String> {
        match self.replaced.get(path) {
            Some(text) => Ok(text.clone()),
            None => fs::read_to_string(self.root.join(path)),
        }
    }

    /// Returns the paths of the files in a folder, sorted; none if there is no such folder.
    pub(crate) fn files_in(&self, folder: &str) -> Vec<String> {
        let on_disk = fs::read_dir(self.root.join(folder)).into_iter().flatten().flatten();
        let mut paths: Vec<String> =
            on_disk.map(|entry| format!("{folder}/{}", entry.file_name().to_string_lossy())).collect();
        let inside = |path: &&String| path.rsplit_once('/').is_some_and(|(parent, _)| parent == folder);
        paths.extend(self.replaced.keys().filter(inside).cloned());
        paths.sort();
        paths.dedup();
        paths
    }
}
