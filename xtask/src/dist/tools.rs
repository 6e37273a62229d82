//! Programs that are called, and those that have to be installed first.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::Failure;

/// The tools for Python packages, in an environment of their own.
#[derive(Debug)]
pub(super) struct Python {
    programs: PathBuf,
}

impl Python {
    /// Installs what `requirements-dev.txt` names, unless it is there.
    pub(super) fn install(root: &Path) -> Result<Self, Failure> {
        let home = root.join("target/packages/venv");
        let programs = home.join("bin");
        succeed(Command::new("python3").args(["-m", "venv"]).arg(&home))?;
        let requirements = root.join("mock-server/python/requirements-dev.txt");
        let install = ["install", "--quiet", "--disable-pip-version-check", "-r"];
        succeed(Command::new(programs.join("pip")).args(install).arg(requirements))?;
        Ok(Self { programs })
    }

    /// Prepares a call of one of them.
    pub(super) fn tool(&self, name: &str) -> Command {
        Command::new(self.programs.join(name))
    }
}

/// Prepares a call of `npm` in the package for Node.js.
pub(super) fn npm(root: &Path) -> Command {
    let mut command = Command::new("npm");
    command.current_dir(root.join("mock-server/node"));
    command
}

/// Runs a command, which speaks for itself.
pub(super) fn succeed(command: &mut Command) -> Result<(), Failure> {
    let status = command.status().map_err(|error| cannot_run(command, &error))?;
    if status.success() { Ok(()) } else { Err(Box::new(format!("error: {} ended with {status}", shown(command)))) }
}

/// Runs a command and returns what it prints.
pub(super) fn output(command: &mut Command) -> Result<Vec<u8>, Failure> {
    let output = command.output().map_err(|error| cannot_run(command, &error))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let message = String::from_utf8_lossy(&output.stderr).trim_end().to_owned();
    Err(Box::new(format!("error: {} ended with {}:\n{message}", shown(command), output.status)))
}

fn cannot_run(command: &Command, error: &std::io::Error) -> Failure {
    Box::new(format!("error: cannot run {}: {error}", command.get_program().display()))
}

fn shown(command: &Command) -> String {
    let words = [command.get_program()].into_iter().chain(command.get_args());
    words.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}
