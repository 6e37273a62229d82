use std::fs;
use std::path::Path;

use super::parse::Unreadable;
use super::source::Source;
use super::surface::{self, Shown};
use crate::check::Outcome;
use crate::failure::Failure;
use crate::finding::Finding;
use crate::tree::Tree;

/// A crate whose public surface is listed.
pub(super) struct Listed {
    folder: &'static str,
    name: &'static str,
    /// What the messages call it.
    title: &'static str,
}

pub(super) const SDK: Listed = Listed { folder: "sdk", name: "tokenwright", title: "SDK" };
pub(super) const MOCK: Listed = Listed { folder: "mock-server", name: "tokenwright_mock", title: "mock" };

const REPAIR: &str = "run `cargo xtask public-api` if the change is meant, and commit the listing with it";

/// The differences that are shown; the rest is counted.
const DIFFERENCES_MAX: usize = 20;

impl Listed {
    /// Where its listing is.
    pub(super) fn file(&self) -> String {
        format!("{}/public-api.txt", self.folder)
    }
}

/// The public surface of a crate.
pub(super) struct Listing {
    /// Sorted by path.
    pub(super) lines: Vec<String>,
    pub(super) n_items: usize,
}

/// Returns the public surface of a crate.
pub(super) fn listing(tree: &Tree, listed: &Listed) -> Result<Listing, Unreadable> {
    let source = Source::read(tree, &format!("{}/src", listed.folder))?;
    let Shown { lines, n_items } = surface::of(&source, listed.name);
    Ok(Listing { lines: lines.into_iter().map(|line| line.text).collect(), n_items })
}

/// Writes the listings and says which of them changed.
pub(crate) fn write(root: &Path) -> Result<String, Failure> {
    let written = [SDK, MOCK].iter().map(|listed| write_one(root, listed)).collect::<Result<Vec<_>, _>>()?;
    Ok(written.join("\n"))
}

fn write_one(root: &Path, listed: &Listed) -> Result<String, Failure> {
    let (tree, file) = (Tree::new(root), listed.file());
    let present = listing(&tree, listed).map_err(|error| Box::new(error) as Failure)?;
    let text: String = present.lines.iter().flat_map(|line| [line.as_str(), "\n"]).collect();
    if tree.read(&file).is_ok_and(|recorded| recorded == text) {
        return Ok(format!("{file} is up to date"));
    }
    fs::write(root.join(&file), text)
        .map_err(|error| Box::new(format!("{file} cannot be written: {error}")) as Failure)?;
    Ok(format!("written: {file}"))
}

/// Compares the listings with the sources.
pub(crate) fn check(tree: &Tree) -> Outcome {
    let [mut sdk, mock] = [SDK, MOCK].map(|listed| check_one(tree, &listed));
    sdk.findings.extend(mock.findings);
    Outcome { summary: format!("{}; {}", sdk.summary, mock.summary), ..sdk }
}

/// Compares a listing with the sources of its crate.
pub(super) fn check_one(tree: &Tree, listed: &Listed) -> Outcome {
    let (title, file) = (listed.title, listed.file());
    let present = match listing(tree, listed) {
        Ok(present) => present,
        Err(Unreadable { file, reason }) => {
            let finding = Finding::error("public-api/source", &file, reason, "repair the file");
            return Outcome { findings: vec![finding], ..Outcome::default() };
        }
    };
    let recorded = tree.read(&file).unwrap_or_default();
    let recorded: Vec<&str> = recorded.lines().collect();
    let summary = format!("{title}: {} items, {} lines", present.n_items, present.lines.len());
    let differences = differences(&recorded, &present.lines);
    if differences.is_empty() {
        return Outcome { summary, ..Outcome::default() };
    }
    let n_more = differences.len().saturating_sub(DIFFERENCES_MAX);
    let mut message = format!("the public surface of the {title} has changed:");
    for difference in differences.iter().take(DIFFERENCES_MAX) {
        message.push_str("\n  ");
        message.push_str(difference);
    }
    if n_more > 0 {
        message.push_str(&format!("\n  and {n_more} more lines"));
    }
    let finding = Finding::error("public-api/listing", &file, message, REPAIR);
    Outcome { findings: vec![finding], summary, ..Outcome::default() }
}

/// Returns the lines that only one side has, in the order of the listing: `-` was, `+` is.
fn differences(recorded: &[&str], present: &[String]) -> Vec<String> {
    let was: std::collections::BTreeSet<&str> = recorded.iter().copied().collect();
    let is: std::collections::BTreeSet<&str> = present.iter().map(String::as_str).collect();
    let gone = recorded.iter().filter(|line| !is.contains(*line)).map(|line| format!("- {line}"));
    let come = present.iter().filter(|line| !was.contains(line.as_str())).map(|line| format!("+ {line}"));
    gone.chain(come).collect()
}
