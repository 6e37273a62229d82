use std::fs;
use std::path::Path;

use super::source::{Source, Unreadable};
use super::surface;
use crate::check::Outcome;
use crate::finding::{Finding, START};
use crate::generate::Failure;
use crate::tree::Tree;

/// Where the listing is.
pub(crate) const FILE: &str = "sdk/public-api.txt";

const FOLDER: &str = "sdk/src";
const CRATE: &str = "tokenwright";
const REPAIR: &str = "run `cargo xtask public-api` if the change is meant, and commit the listing with it";

/// The differences that are shown; the rest is counted.
const DIFFERENCES_MAX: usize = 20;

/// Returns the public surface of the SDK: an item a line, sorted by path.
pub(crate) fn listing(tree: &Tree) -> Result<Vec<String>, Unreadable> {
    let source = Source::read(tree, FOLDER)?;
    Ok(surface::lines_of(&source, CRATE).into_iter().map(|line| line.text).collect())
}

/// Writes the listing and says whether it changed.
pub(crate) fn write(root: &Path) -> Result<String, Failure> {
    let tree = Tree::new(root);
    let present = listing(&tree).map_err(|error| Box::new(error) as Failure)?;
    let text: String = present.iter().flat_map(|line| [line.as_str(), "\n"]).collect();
    if tree.read(FILE).is_ok_and(|recorded| recorded == text) {
        return Ok(format!("{FILE} is up to date"));
    }
    fs::write(root.join(FILE), text)
        .map_err(|error| Box::new(format!("{FILE} cannot be written: {error}")) as Failure)?;
    Ok(format!("written: {FILE}"))
}

/// Compares the listing with the sources.
pub(crate) fn check(tree: &Tree) -> Outcome {
    let present = match listing(tree) {
        Ok(present) => present,
        Err(Unreadable { file, reason }) => {
            let finding = Finding::error("public-api/source", &file, START, reason, "repair the file");
            return Outcome { findings: vec![finding], ..Outcome::default() };
        }
    };
    let recorded = tree.read(FILE).unwrap_or_default();
    let recorded: Vec<&str> = recorded.lines().collect();
    let summary = format!("{} items", present.len());
    let differences = differences(&recorded, &present);
    if differences.is_empty() {
        return Outcome { summary, ..Outcome::default() };
    }
    let n_more = differences.len().saturating_sub(DIFFERENCES_MAX);
    let mut message = "the public surface of the SDK has changed:".to_owned();
    for difference in differences.iter().take(DIFFERENCES_MAX) {
        message.push_str("\n  ");
        message.push_str(difference);
    }
    if n_more > 0 {
        message.push_str(&format!("\n  and {n_more} more lines"));
    }
    let finding = Finding::error("public-api/listing", FILE, START, message, REPAIR);
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
