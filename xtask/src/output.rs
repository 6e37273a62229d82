//! Generated files: how they are formatted, written and compared.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use proc_macro2::TokenStream;

use crate::generate::Failure;

/// A generated file.
#[derive(Debug)]
pub(crate) struct File {
    /// Its path below the workspace.
    pub(crate) path: String,
    pub(crate) text: String,
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
pub(crate) fn rust(path: String, source: &str, tokens: TokenStream) -> Result<File, syn::Error> {
    let body = prettyplease::unparse(&syn::parse2(tokens)?);
    let text = format!("// Generated from `{source}` by `cargo xtask generate`; do not edit.\n\n{body}");
    Ok(File { path, text })
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

/// Fails with the files that differ, their first differing lines and the command that repairs them.
pub(crate) fn compare(root: &Path, files: &[File]) -> Result<(), Failure> {
    let mut report = String::new();
    for file in files {
        let difference = match fs::read_to_string(root.join(&file.path)) {
            Ok(present) => difference(&file.path, &present, &file.text),
            Err(error) => Some(format!("{}: {error}\n", file.path)),
        };
        report.extend(difference);
    }
    for stray in strays(root, files) {
        let _ = writeln!(report, "{stray}: is not generated from any document; remove it");
    }
    if report.is_empty() {
        return Ok(());
    }
    report
        .push_str("error: generated code differs from the documents; run `cargo xtask generate` and commit the result");
    Err(Box::new(report))
}

/// Returns the first differing lines of two texts, or nothing if they are equal.
fn difference(path: &str, present: &str, expected: &str) -> Option<String> {
    if present == expected {
        return None;
    }
    let present: Vec<&str> = present.split('\n').collect();
    let expected: Vec<&str> = expected.split('\n').collect();
    let first = present.iter().zip(&expected).take_while(|(a, b)| a == b).count();
    let rest = present[first..].iter().rev().zip(expected[first..].iter().rev());
    let tail = rest.take_while(|(a, b)| a == b).count();
    let mut report = format!("{path}:{}: differs from what the documents give\n", first + 1);
    show(&mut report, '-', &present[first..present.len() - tail]);
    show(&mut report, '+', &expected[first..expected.len() - tail]);
    Some(report)
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
fn strays(root: &Path, files: &[File]) -> Vec<String> {
    let mut strays = Vec::new();
    for folder in ["sdk/src/generated", "mock-server/src/generated"] {
        for entry in fs::read_dir(root.join(folder)).into_iter().flatten().flatten() {
            let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
            if !files.iter().any(|file| file.path == path) {
                strays.push(path);
            }
        }
    }
    strays.sort();
    strays
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn difference_names_the_first_line_and_both_texts() {
        let report = difference("a.rs", "one\ntwo\nthree\n", "one\n2\nthree\n").unwrap();
        assert_eq!(report, "a.rs:2: differs from what the documents give\n  -two\n  +2\n");
        assert_eq!(difference("a.rs", "one\n", "one\n"), None);
    }

    #[test]
    fn difference_shows_added_and_removed_lines_only() {
        let report = difference("a.rs", "one\nthree\n", "one\ntwo\nthree\n").unwrap();
        assert_eq!(report, "a.rs:2: differs from what the documents give\n  +two\n");
    }

    #[test]
    fn long_difference_is_cut() {
        let many = "x\n".repeat(10);
        let report = difference("a.rs", &many, "").unwrap();
        assert_eq!(report.lines().filter(|line| line.starts_with("  -x")).count(), LINES_SHOWN_MAX);
        assert!(report.contains("4 more lines"), "{report}");
    }
}
