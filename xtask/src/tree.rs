//! The files of a workspace, with replacements that are on no disk.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use std::{fs, io};

use crate::documents::{self, Document};
use crate::file::File;
use crate::model::Fault;

/// A workspace as the checks see it.
///
/// A check reads only through this, so it can be asked about an edit that nobody made: the corpus of
/// edits judges hundreds of them without a copy of the workspace.
#[derive(Debug, Clone)]
pub(crate) struct Tree {
    root: PathBuf,
    replaced: BTreeMap<String, String>,
    /// Where cargo puts what it builds, if not where it does on its own.
    target: Option<PathBuf>,
    /// The only document that is looked at, if not all are.
    only: Option<String>,
    /// What the documents give: several checks ask for it, and it takes a second.
    rendered: Arc<OnceLock<Result<Vec<File>, Vec<Fault>>>>,
}

impl Tree {
    /// Takes the files below `root` as they are.
    pub(crate) fn new(root: &Path) -> Self {
        Self { root: root.to_owned(), replaced: BTreeMap::new(), target: None, only: None, rendered: Arc::default() }
    }

    /// Returns the folder of the workspace.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// Narrows what is looked at to one document and to what is made from it: nothing else has changed.
    pub(crate) fn narrowed(self, document: &str) -> Self {
        Self { only: Some(document.to_owned()), rendered: Arc::default(), ..self }
    }

    /// Returns whether only one document is looked at.
    pub(crate) fn is_narrowed(&self) -> bool {
        self.only.is_some()
    }

    /// Returns the documents that are looked at, in the order of their names.
    pub(crate) fn documents(&self) -> Vec<Document> {
        let (mut documents, _) = self.sorted_documents();
        documents.retain(|document| self.only.as_ref().is_none_or(|only| *only == document.file()));
        documents
    }

    /// Returns what is wrong with the folder of the documents: files that are none.
    pub(crate) fn stray_documents(&self) -> Vec<Fault> {
        if self.is_narrowed() { Vec::new() } else { self.sorted_documents().1 }
    }

    fn sorted_documents(&self) -> (Vec<Document>, Vec<Fault>) {
        documents::sort(&self.files_in(documents::FOLDER))
    }

    /// Lets cargo put what it builds into a folder.
    pub(crate) fn with_target(self, folder: &Path) -> Self {
        Self { target: Some(folder.to_owned()), ..self }
    }

    /// Returns where cargo is to put what it builds.
    pub(crate) fn target(&self) -> Option<&Path> {
        self.target.as_deref()
    }

    /// Lets a file have another text.
    pub(crate) fn replace(&mut self, path: &str, text: String) {
        self.replaced.insert(path.to_owned(), text);
        self.rendered = Arc::default();
    }

    /// Returns what the documents give, rendered when it is first asked for.
    pub(crate) fn rendered(&self, render: impl FnOnce() -> Result<Vec<File>, Vec<Fault>>) -> Result<&[File], &[Fault]> {
        self.rendered.get_or_init(render).as_ref().map(Vec::as_slice).map_err(Vec::as_slice)
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
