use super::change::{Change, Presence, changes};
use super::changelog::{self, Added};
use super::effect::Effect;
use super::public_api::{self, Package};
use super::revision::{Base, NoBase};
use super::{documentation, version};
use crate::check::Outcome;
use crate::documents::Document;
use crate::finding::{Finding, Level};
use crate::shape::{View, read};
use crate::tree::Tree;
use crate::yaml;

/// Compares the documents and the public surfaces with a revision.
pub(crate) fn run(tree: &Tree, against: Option<&str>) -> Outcome {
    match Base::find(tree.root(), against) {
        Ok(base) => compare(tree, &base),
        Err(NoBase::Absent(reason)) => Outcome { skipped: Some(reason), ..Outcome::default() },
        Err(NoBase::Unknown(reason)) => {
            let repair = "name a commit, a branch or a tag that is there; `git fetch --tags` gets those of the server";
            let finding = Finding::error("compat/revision", "openapi/README.md", reason, repair);
            Outcome { findings: vec![finding], summary: "nothing was compared".to_owned(), ..Outcome::default() }
        }
    }
}

/// Compares the documents and the public surfaces with what they were.
pub(crate) fn compare(tree: &Tree, base: &Base) -> Outcome {
    let mut comparison = Comparison::new(tree, base);
    let documents = tree.documents();
    for document in &documents {
        comparison.document(document);
    }
    if !tree.is_narrowed() {
        for document in base.documents().iter().filter(|document| !documents.contains(document)) {
            comparison.change(&Change::of_document(document, Presence::Removed));
        }
    }
    for (file, package) in public_api::LISTINGS {
        comparison.listing(file, *package);
    }
    comparison.version(Package::Sdk);
    comparison.version(Package::Mock);
    comparison.finish()
}

/// A comparison with what it has found so far.
struct Comparison<'a> {
    tree: &'a Tree,
    base: &'a Base,
    added: Added,
    findings: Vec<Finding>,
    lines: Vec<String>,
    n_documentation: usize,
    n_changes: usize,
    worst_sdk: Effect,
    worst_mock: Effect,
}

impl<'a> Comparison<'a> {
    fn new(tree: &'a Tree, base: &'a Base) -> Self {
        let old = base.read(changelog::FILE).unwrap_or_default();
        let new = tree.read(changelog::FILE).unwrap_or_default();
        Self {
            tree,
            base,
            added: Added::new(&old, &new),
            findings: Vec::new(),
            lines: Vec::new(),
            n_documentation: 0,
            n_changes: 0,
            worst_sdk: Effect::None,
            worst_mock: Effect::None,
        }
    }

    fn document(&mut self, document: &Document) {
        let file = &document.file();
        let Ok(new) = self.tree.read(file) else { return };
        let Some(old) = self.base.read(file) else {
            self.change(&Change::of_document(document, Presence::Added));
            return;
        };
        // A document that is none is a matter of `lint`.
        let (Ok(old), Ok(new)) = (yaml::parse(&old), yaml::parse(&new)) else { return };
        for change in changes(file, &read(&old, View::Wire), &read(&new, View::Wire)) {
            if change.effects.worst() > Effect::None {
                self.change(&change);
            }
        }
        self.n_documentation += documentation::places(&old, &new).len();
    }

    fn change(&mut self, change: &Change) {
        self.n_changes += 1;
        self.worst_sdk = self.worst_sdk.max(change.effects.sdk);
        self.worst_mock = self.worst_mock.max(change.effects.mock);
        let message = format!("{} ({})", change.title(), change.verdicts());
        if change.effects.worst() == Effect::Documentation || self.added.mention(change) {
            let note = Finding::error("compat/change", &change.file, message, "").at(change.place);
            self.findings.push(Finding { level: Level::Note, ..note });
            return;
        }
        let line = changelog::line(change, document_name(&change.file));
        let message = format!("{message}, and {} does not speak of it", changelog::FILE);
        let repair = format!("if it is meant, tell users below [Unreleased]: {line}");
        self.findings.push(Finding::error("compat/changelog", &change.file, message, &repair).at(change.place));
        self.lines.push(line);
    }

    fn listing(&mut self, file: &str, package: Package) {
        let (Some(old), Ok(new)) = (self.base.read(file), self.tree.read(file)) else { return };
        for item in public_api::compare(&old, &new) {
            self.n_changes += 1;
            match package {
                Package::Sdk => self.worst_sdk = self.worst_sdk.max(item.effect),
                Package::Mock => self.worst_mock = self.worst_mock.max(item.effect),
            }
            let how = if item.effect == Effect::Breaking { "gone" } else { "new" };
            let message = format!("{}: {how} ({}: {})", item.text, package.name(), item.effect);
            let place = yaml::Place { line: item.line, column: 1 };
            let note = Finding::error("compat/public-api", file, message, "").at(place);
            self.findings.push(Finding { level: Level::Note, ..note });
        }
    }

    /// Demands the version that follows from the changes, if the old one was released.
    fn version(&mut self, package: Package) {
        let worst = if package == Package::Sdk { self.worst_sdk } else { self.worst_mock };
        let old = version::of_package(&|path| self.base.read(path), package.folder());
        let (Some(old), Some(new)) = (old, version::of_tree(self.tree, package.folder())) else { return };
        let demanded = old.version.after(worst);
        if self.base.is_release && new.version < demanded {
            let message = format!(
                "{} is {} here and was {} in {}, but the changes are {worst}",
                package.name(),
                new.version,
                old.version,
                self.base.name
            );
            let repair = format!("set the version to {demanded} or a higher one");
            self.findings.push(Finding::error("compat/version", &new.file, message, &repair).at(new.place));
        }
    }

    fn finish(mut self) -> Outcome {
        self.findings.sort_by(|a, b| a.level.cmp(&b.level).then_with(|| a.file.cmp(&b.file)));
        let summary = format!(
            "{} changes since {} (tokenwright: {}, tokenwright-mock: {}), {} of text only",
            self.n_changes, self.base.name, self.worst_sdk, self.worst_mock, self.n_documentation
        );
        let details = if self.lines.is_empty() {
            String::new()
        } else {
            format!("lines for {}:\n{}", changelog::FILE, self.lines.join("\n"))
        };
        Outcome { findings: self.findings, summary, details, skipped: None }
    }
}

/// `openapi/astrom.yaml` becomes `astrom`.
fn document_name(file: &str) -> &str {
    let name = file.rsplit('/').next().unwrap_or(file);
    name.strip_suffix(".yaml").unwrap_or(name)
}
