//! Generated files: how they are formatted, written and compared.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use proc_macro2::TokenStream;

use crate::doc_text;
use crate::failure::Failure;
use crate::file::File;
use crate::finding::Finding;
use crate::stamp::{Cause, Stamp};
use crate::tree::Tree;
use crate::yaml::Place;

/// A file before it is known what it was made from.
#[derive(Debug)]
pub(crate) struct Draft {
    pub(crate) path: String,
    pub(crate) text: String,
}

impl Draft {
    /// Makes the file, stamped with what it was made from.
    pub(crate) fn stamped(self, source: &str, stamp: &Stamp) -> File {
        File { text: stamp.apply(&self.text), path: self.path, source: source.to_owned(), stamp: Some(stamp.clone()) }
    }
}

/// What writing did.
#[derive(Debug)]
pub(crate) struct Outcome {
    /// The paths of the files whose text is new.
    pub(crate) changed: Vec<String>,
}

/// How many differing lines a failed comparison shows of each file.
const LINES_SHOWN_MAX: usize = 6;

/// Makes a Rust file of `tokens`, formatted and marked in its first line.
pub(crate) fn rust(path: String, source: &str, tokens: TokenStream) -> Result<Draft, syn::Error> {
    let mut file = syn::parse2(tokens)?;
    // What is made of all documents together has the generator's own texts, whose examples are tests.
    if source.ends_with(".yaml") {
        doc_text::without_tests(&mut file);
    }
    let body = prettyplease::unparse(&file);
    let text = format!("// Generated from `{source}` by `cargo xtask generate`; do not edit.\n\n{body}");
    Ok(Draft { path, text })
}

/// Writes the files whose text differs.
pub(crate) fn write(root: &Path, files: &[File]) -> Result<Outcome, Failure> {
    let mut changed = Vec::new();
    for file in files {
        let path = root.join(&file.path);
        if fs::read_to_string(&path).is_ok_and(|present| present == file.text) {
            continue;
        }
        let folder = path.parent().unwrap_or(root);
        let written = fs::create_dir_all(folder).and_then(|()| fs::write(&path, &file.text));
        written.map_err(|error| Box::new(format!("error: {}: {error}", file.path)) as Failure)?;
        changed.push(file.path.clone());
    }
    Ok(Outcome { changed })
}

/// Returns the files that differ from what is there, with the first differing line and the cause.
pub(crate) fn compare(tree: &Tree, files: &[File]) -> Vec<Finding> {
    let mut findings: Vec<Finding> = files.iter().filter_map(|file| compare_file(tree, file)).collect();
    findings.extend(
        strays(tree, files)
            .iter()
            .map(|stray| Finding::error("generate/stray", stray, "no document gives this file", "remove the file")),
    );
    findings
}

fn compare_file(tree: &Tree, file: &File) -> Option<Finding> {
    let present = match tree.read(&file.path) {
        Ok(present) => present,
        Err(error) => {
            let message = format!("cannot be read: {error}");
            return Some(Finding::error("generate/missing", &file.path, message, REPAIR));
        }
    };
    let whole = difference(&present, &file.text)?;
    // What an edit changes in the code says more than that the stamp is another one.
    let (line, lines) = difference(&without_stamp(&present), &without_stamp(&file.text)).unwrap_or(whole);
    let source = &file.source;
    let (rule, why) = match file.stamp.as_ref().map(|stamp| stamp.cause(Stamp::read(&present).as_ref())) {
        None => ("generate/part-edited", format!("the generated part is not what `{source}` gives")),
        Some(Cause::Document) => {
            ("generate/document-edited", format!("`{source}` was edited after this was generated"))
        }
        Some(Cause::Generator) => ("generate/generator-changed", "a generator has another version by now".to_owned()),
        Some(Cause::File) => ("generate/code-edited", format!("this is not what `{source}` gives")),
        Some(Cause::Missing) => ("generate/code-edited", "the stamp in the second line is gone".to_owned()),
    };
    let message = format!("{why}; the first difference:\n{}", lines.trim_end());
    Some(Finding::error(rule, &file.path, message, REPAIR).at(Place { line, column: 1 }))
}

/// Returns a text with an empty line in place of the stamp.
fn without_stamp(text: &str) -> String {
    let lines = text.split('\n').enumerate();
    lines.map(|(i, line)| if i < 3 && line.contains("Inputs: ") { "" } else { line }).collect::<Vec<_>>().join("\n")
}

const REPAIR: &str = "run `cargo xtask generate` and commit the result";

/// Returns the number of the first differing line of two texts and these lines, or nothing if they are equal.
fn difference(present: &str, expected: &str) -> Option<(usize, String)> {
    if present == expected {
        return None;
    }
    let present: Vec<&str> = present.split('\n').collect();
    let expected: Vec<&str> = expected.split('\n').collect();
    let first = present.iter().zip(&expected).take_while(|(a, b)| a == b).count();
    let rest = present[first..].iter().rev().zip(expected[first..].iter().rev());
    let tail = rest.take_while(|(a, b)| a == b).count();
    let mut report = String::new();
    show(&mut report, '-', &present[first..present.len() - tail]);
    show(&mut report, '+', &expected[first..expected.len() - tail]);
    Some((first + 1, report))
}

fn show(report: &mut String, sign: char, lines: &[&str]) {
    for line in lines.iter().take(LINES_SHOWN_MAX) {
        let _ = writeln!(report, "  {sign}{line}");
    }
    if let Some(more) = lines.len().checked_sub(LINES_SHOWN_MAX).filter(|more| *more > 0) {
        let _ = writeln!(report, "  {sign} ... {more} more lines");
    }
}

/// Returns the files in the folders of generated code that no document gives.
fn strays(tree: &Tree, files: &[File]) -> Vec<String> {
    if tree.is_narrowed() {
        return Vec::new();
    }
    let present = ["sdk/src/generated", "mock-server/src/generated"].iter().flat_map(|folder| tree.files_in(folder));
    present.filter(|path| !files.iter().any(|file| file.path == *path)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn difference_names_the_first_line_and_both_texts() {
        let (line, lines) = difference("one\ntwo\nthree\n", "one\n2\nthree\n").unwrap();
        assert_eq!((line, lines.as_str()), (2, "  -two\n  +2\n"));
        assert_eq!(difference("one\n", "one\n"), None);
    }

    #[test]
    fn difference_shows_added_and_removed_lines_only() {
        let (line, lines) = difference("one\nthree\n", "one\ntwo\nthree\n").unwrap();
        assert_eq!((line, lines.as_str()), (2, "  +two\n"));
    }

    #[test]
    fn long_difference_is_cut() {
        let many = "x\n".repeat(10);
        let (_, report) = difference(&many, "").unwrap();
        assert_eq!(report.lines().filter(|line| line.starts_with("  -x")).count(), LINES_SHOWN_MAX);
        assert!(report.contains("4 more lines"), "{report}");
    }
}
