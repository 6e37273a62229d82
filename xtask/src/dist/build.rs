//! The program, as the wheel carries it.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::Build;
use super::tools::{Python, output, succeed};
use crate::failure::Failure;

/// A program that was built, and for what.
#[derive(Debug)]
pub(super) struct Program {
    pub(super) path: PathBuf,
    /// The machine as Rust names it, `x86_64-unknown-linux-gnu`.
    pub(super) target: String,
}

/// Builds the program and puts it into a wheel in `folder`.
///
/// maturin builds it as `cargo build` would, so it is built once for everything.
pub(super) fn wheel(root: &Path, build: Build, python: &Python, folder: &Path) -> Result<Program, Failure> {
    let target = host()?;
    let mut maturin = python.tool("maturin");
    maturin.current_dir(root.join("mock-server/python"));
    maturin.args(["build", "--locked", "--quiet", "--out"]).arg(folder);
    let mut path = root.join("target");
    match build {
        Build::Dev => {
            maturin.args(["--profile", "dev", "--compatibility", "linux"]);
            path.push("debug");
        }
        Build::Release => {
            maturin.args(["--profile", "dist", "--target", &target]);
            if target.contains("-linux-") {
                // Named with its target, it is not what build scripts and macros are built with.
                maturin.env("RUSTFLAGS", "-C target-feature=+crt-static");
            }
            path.extend([&target, "dist"]);
        }
    }
    succeed(&mut maturin)?;
    path.push("tokenwright-mock");
    Ok(Program { path, target })
}

/// Returns the machine that this runs on.
fn host() -> Result<String, Failure> {
    let text = output(Command::new("rustc").arg("-vV"))?;
    let text = String::from_utf8_lossy(&text);
    let host = text.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).ok_or_else(|| Box::new("error: rustc does not say which machine this is") as Failure)
}
