//! Programs that are linked with the mock: the checker itself must not be, because code that does not compile could then
//! not be generated anew.

use std::path::PathBuf;

use crate::cargo;
use crate::finding::Finding;
use crate::tree::Tree;

const PACKAGE: &str = "tokenwright-mock";

/// Why an example is not there.
#[derive(Debug)]
pub(crate) enum Failed {
    /// The mock does not compile.
    Compiler(Vec<Finding>),
    /// What cargo says.
    Cargo(String),
}

/// Builds an example of the mock and returns its path. `rule` and repair are those of the compiler's errors.
pub(crate) fn build(tree: &Tree, name: &str, (rule, repair): (&str, &str)) -> Result<PathBuf, Failed> {
    let run = cargo::run(tree, &["build", "--package", PACKAGE, "--example", name]).map_err(Failed::Cargo)?;
    if !run.has_passed {
        let findings = cargo::compiler_errors(&run, rule, "the mock", repair);
        return Err(if findings.is_empty() {
            Failed::Cargo(format!("cargo: {}", run.told))
        } else {
            Failed::Compiler(findings)
        });
    }
    let executable = run.messages.iter().find_map(|message| {
        let is_ours = message["target"]["name"] == name;
        message["executable"].as_str().filter(|_| is_ours).map(PathBuf::from)
    });
    executable.ok_or_else(|| Failed::Cargo("cargo built no such program".to_owned()))
}
