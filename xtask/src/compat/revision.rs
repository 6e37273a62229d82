use std::path::{Path, PathBuf};
use std::process::Command;

use crate::documents::{self, Document};
use crate::tree::Tree;

/// What the documents are compared with.
#[derive(Debug)]
pub(crate) struct Base {
    /// Its name, for messages.
    pub(crate) name: String,
    /// Whether it was released, so that its version is taken.
    pub(crate) is_release: bool,
    pub(super) files: Files,
}

#[derive(Debug)]
pub(super) enum Files {
    Revision { root: PathBuf, revision: String },
    Tree(Box<Tree>),
}

/// Why there is nothing to compare with.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum NoBase {
    /// Nobody asked for a certain one and none is at hand.
    Absent(String),
    /// The one that was asked for does not exist.
    Unknown(String),
}

impl Files {
    fn at(root: &Path, revision: String) -> Self {
        Self::Revision { root: root.to_owned(), revision }
    }
}

impl Base {
    /// Takes the files of a tree, as something that was not released.
    pub(crate) fn tree(tree: &Tree) -> Self {
        Self { name: "the tree before".to_owned(), is_release: false, files: Files::Tree(Box::new(tree.clone())) }
    }

    /// Finds the revision that was asked for; else the last release tag, else where this branch left `main`. On `main`
    /// itself that is the last commit if something has been edited since, and the one before it if nothing has.
    pub(super) fn find(root: &Path, against: Option<&str>) -> Result<Self, NoBase> {
        if let Some(asked) = against {
            let revision = git(root, &["rev-parse", "--verify", "--quiet", &format!("{asked}^{{commit}}")]);
            let revision = revision.ok_or_else(|| NoBase::Unknown(format!("git knows no revision {asked:?}")))?;
            let tags = git(root, &["tag", "--points-at", &revision]).unwrap_or_default();
            let is_release = tags.lines().any(is_release);
            return Ok(Self { name: asked.to_owned(), is_release, files: Files::at(root, revision) });
        }
        if git(root, &["rev-parse", "--git-dir"]).is_none() {
            return Err(NoBase::Absent("this is no git repository".to_owned()));
        }
        let tags = git(root, &["tag", "--merged", "HEAD", "--sort=-version:refname"]).unwrap_or_default();
        if let Some(tag) = tags.lines().find(|tag| is_release(tag)) {
            return Ok(Self { name: tag.to_owned(), is_release: true, files: Files::at(root, tag.to_owned()) });
        }
        for branch in ["main", "origin/main"] {
            if let Some(revision) = git(root, &["merge-base", "HEAD", branch]) {
                let revision = if is_head(root, &revision) { before_edits(root, revision) } else { revision };
                let short = revision.get(..10).unwrap_or(&revision);
                let name = format!("{branch} at {short}");
                return Ok(Self { name, is_release: false, files: Files::at(root, revision) });
            }
        }
        let reason = "neither a release tag nor a branch main; name a revision with `--against`";
        Err(NoBase::Absent(reason.to_owned()))
    }

    /// Returns the documents that were there.
    pub(super) fn documents(&self) -> Vec<Document> {
        match &self.files {
            Files::Revision { root, revision } => {
                let folder = format!("{}/", documents::FOLDER);
                let listed = git(root, &["ls-tree", "--name-only", revision, &folder]).unwrap_or_default();
                documents::sort(&listed.lines().map(str::to_owned).collect::<Vec<_>>()).0
            }
            Files::Tree(tree) => tree.documents(),
        }
    }

    /// Returns the text of a file there, if it had one.
    pub(super) fn read(&self, path: &str) -> Option<String> {
        match &self.files {
            Files::Revision { root, revision } => show(root, revision, path),
            Files::Tree(tree) => tree.read(path).ok(),
        }
    }
}

fn is_head(root: &Path, revision: &str) -> bool {
    git(root, &["rev-parse", "HEAD"]).as_deref() == Some(revision)
}

/// Returns the last commit if files differ from it, else the one before.
fn before_edits(root: &Path, head: String) -> String {
    let is_edited = git(root, &["status", "--porcelain", "--untracked-files=no"]).is_none_or(|list| !list.is_empty());
    let parent = || git(root, &["rev-parse", "--verify", "--quiet", "HEAD^1"]);
    if is_edited { head } else { parent().unwrap_or(head) }
}

/// Whether a tag is that of a release: `v1.2.3`.
fn is_release(tag: &str) -> bool {
    tag.strip_prefix('v').is_some_and(|version| super::version::Version::parse(version).is_some())
}

fn git(root: &Path, arguments: &[&str]) -> Option<String> {
    let output = Command::new("git").args(arguments).current_dir(root).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}

/// Returns a file of a revision, every byte of it.
fn show(root: &Path, revision: &str, path: &str) -> Option<String> {
    let output = Command::new("git").args(["show", &format!("{revision}:{path}")]).current_dir(root).output().ok()?;
    output.status.success().then(|| String::from_utf8(output.stdout).ok()).flatten()
}
