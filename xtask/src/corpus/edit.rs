use clap::ValueEnum;

use crate::tree::Tree;
use crate::yaml::{self, Data, Node};

/// What is edited, and how it is judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Class {
    /// Harmful edits of documents.
    Documents,
    /// Harmful edits of generated code.
    Generated,
    /// Harmful edits of hand-written handlers, each built and tested: this takes minutes.
    Handlers,
    /// Edits of any kind that change nothing for anybody.
    Harmless,
}

impl Class {
    pub(crate) const ALL: &'static [Self] = &[Self::Documents, Self::Generated, Self::Handlers, Self::Harmless];

    /// Returns the name of its files.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Documents => "documents",
            Self::Generated => "generated",
            Self::Handlers => "handlers",
            Self::Harmless => "harmless",
        }
    }

    /// Returns the path of its list.
    pub(super) fn list(self) -> String {
        format!("xtask/corpus/{}.yaml", self.name())
    }
}

/// One edit of one file.
#[derive(Debug, Clone)]
pub(super) struct Edit {
    pub(super) class: Class,
    /// What it does, in a few words, unique in its list.
    pub(super) name: String,
    /// `renamed`, `retyped`, `removed`, `added`, `tightened`, `loosened`, `reordered`, `reworded`, `changed`.
    pub(super) kind: String,
    pub(super) file: String,
    /// A text behind which `old` is looked for; the start of the file, if empty.
    after: String,
    old: String,
    new: String,
    /// The filter of the contract tests that a change of a handler concerns.
    pub(super) tests: String,
}

/// The words for what an edit does.
const KINDS: &[&str] =
    &["renamed", "retyped", "removed", "added", "tightened", "loosened", "reordered", "reworded", "changed"];

impl Edit {
    /// Returns the text of a file with the edit, or why it cannot be made.
    pub(super) fn apply(&self, text: &str) -> Result<String, String> {
        let missing = |what: &str| format!("{}: {:?}: the text has no {what:?}", self.file, self.name);
        let start = text.find(&self.after).ok_or_else(|| missing(&self.after))?;
        let start = start + self.after.len();
        let at = text[start..].find(&self.old).ok_or_else(|| missing(&self.old))? + start;
        Ok(format!("{}{}{}", &text[..at], self.new, &text[at + self.old.len()..]))
    }

    /// Returns a workspace in which the edit has been made.
    pub(super) fn applied(&self, tree: &Tree) -> Result<Tree, String> {
        let text = tree.read(&self.file).map_err(|error| format!("{}: {error}", self.file))?;
        let mut edited = tree.clone();
        edited.replace(&self.file, self.apply(&text)?);
        Ok(edited)
    }
}

/// Reads the edits of a class.
pub(super) fn read(tree: &Tree, class: Class) -> Result<Vec<Edit>, String> {
    let list = class.list();
    let text = tree.read(&list).map_err(|error| format!("{list}: {error}"))?;
    let root = yaml::parse(&text).map_err(|error| format!("{list}:{}: {}", error.place, error.reason))?;
    let Data::Sequence(entries) = &root.data else { return Err(format!("{list}: not a list of edits")) };
    let edits: Vec<Edit> = entries
        .iter()
        .map(|entry| read_edit(class, entry))
        .collect::<Result<_, _>>()
        .map_err(|e| format!("{list}:{e}"))?;
    for (i, edit) in edits.iter().enumerate() {
        if edits[..i].iter().any(|other| other.name == edit.name) {
            return Err(format!("{list}: two edits are called {:?}", edit.name));
        }
    }
    Ok(edits)
}

fn read_edit(class: Class, entry: &Node) -> Result<Edit, String> {
    let known = ["name", "kind", "file", "after", "old", "new", "tests"];
    if let Some((name, node)) = entry.members().iter().find(|(name, _)| !known.contains(&name.as_str())) {
        return Err(format!("{}: `{name}` is no member of an edit", node.place));
    }
    let text = |member: &str| entry.get(member).and_then(Node::as_str).map(str::to_owned);
    let required = |member: &str| text(member).ok_or_else(|| format!("{}: the edit has no `{member}`", entry.place));
    let kind = required("kind")?;
    if !KINDS.contains(&kind.as_str()) {
        return Err(format!("{}: `kind` is one of {}", entry.place, KINDS.join(", ")));
    }
    Ok(Edit {
        class,
        name: required("name")?,
        kind,
        file: required("file")?,
        after: text("after").unwrap_or_default(),
        old: required("old")?,
        new: required("new")?,
        tests: text("tests").unwrap_or_default(),
    })
}
