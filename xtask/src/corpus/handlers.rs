use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Stdio};
use std::{env, fs};

use super::edit::Edit;
use crate::drift;
use crate::tree::Tree;

/// A copy of the workspace in which hand-written code is edited.
pub(super) struct Workbench {
    folder: tempfile::TempDir,
    target: std::path::PathBuf,
}

impl Workbench {
    /// Copies what git knows of, with the changes that are not committed.
    /// Each has a target folder of its own, so that several can build at the same time.
    pub(super) fn new(root: &Path, number: usize) -> Result<Self, String> {
        let folder = tempfile::tempdir().map_err(|error| format!("a temporary folder: {error}"))?;
        let listed = Command::new("git")
            .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
            .current_dir(root)
            .output()
            .map_err(|error| format!("git: {error}"))?;
        for path in String::from_utf8_lossy(&listed.stdout).split('\0').filter(|path| !path.is_empty()) {
            copy(root, folder.path(), path).map_err(|error| format!("{path}: {error}"))?;
        }
        Ok(Self { folder, target: root.join(format!("target/corpus/{number}")) })
    }

    /// Judges an edit: what of `drift` and of the contract tests that concern it fails.
    pub(super) fn judge(&self, edit: &Edit) -> Result<BTreeSet<String>, String> {
        let path = self.folder.path().join(&edit.file);
        let before = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", edit.file))?;
        fs::write(&path, edit.apply(&before)?).map_err(|error| format!("{}: {error}", edit.file))?;
        let caught = self.check(edit);
        fs::write(&path, before).map_err(|error| format!("{}: {error}", edit.file))?;
        caught
    }

    fn check(&self, edit: &Edit) -> Result<BTreeSet<String>, String> {
        let tree = Tree::new(self.folder.path()).with_target(&self.target);
        let drift = drift::run(&tree).findings;
        let caught: BTreeSet<String> = drift.into_iter().filter(|f| f.is_error()).map(|f| f.rule).collect();
        // What does not compile needs no test.
        if caught.contains("drift/compile") {
            return Ok(caught);
        }
        let failed = self.failed_tests(&edit.tests)?;
        Ok(caught.into_iter().chain(failed).collect())
    }

    /// Runs the contract tests of a filter and returns the names of some that failed.
    fn failed_tests(&self, filter: &str) -> Result<Vec<String>, String> {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = Command::new(cargo);
        command.args(["test", "--quiet", "--package", "contract-tests", "--test", "contract", "--"]);
        command.args(filter.split_whitespace());
        // What these see, raw requests see, too, and in a fraction of their time.
        command.args(["--skip", "sdk::", "--skip", "elsewhere", "--skip", "suites::"]);
        command.current_dir(self.folder.path()).env("CARGO_TARGET_DIR", &self.target).stdin(Stdio::null());
        // Records of the coverage belong to a run of all tests.
        let output = command.env_remove("TOKENWRIGHT_COVERAGE").output().map_err(|error| format!("cargo: {error}"))?;
        if output.status.success() {
            return Ok(Vec::new());
        }
        let text = String::from_utf8_lossy(&output.stdout);
        let names = text.lines().skip_while(|line| *line != "failures:").filter_map(|line| line.strip_prefix("    "));
        let names: BTreeSet<&str> = names.filter(|name| name.contains("::") && !name.contains(' ')).collect();
        match names.len() {
            0 => Err(format!("the contract tests do not run: {}", String::from_utf8_lossy(&output.stderr))),
            n => Ok(vec![format!("contract tests ({n}): {}", names.first().copied().unwrap_or_default())]),
        }
    }
}

fn copy(from: &Path, to: &Path, path: &str) -> std::io::Result<()> {
    let (source, target) = (from.join(path), to.join(path));
    // A file that git still knows of may be gone.
    if !source.is_file() {
        return Ok(());
    }
    fs::create_dir_all(target.parent().unwrap_or(to))?;
    fs::copy(source, target).map(|_| ())
}
