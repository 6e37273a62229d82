use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::build::{self, Program};
use super::tools::{self, Python, output, succeed};
use super::{Build, checksums, image};
use crate::failure::Failure;

/// Where everything goes, below the folder of the workspace.
const FOLDER: &str = "target/distrib";
const PACKAGES: [&str; 2] = ["tokenwright", "tokenwright-mock"];
const LICENSES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];
/// The shells that there are completions for, with the names under which they look for them.
const SHELLS: [(&str, &str); 3] =
    [("bash", "tokenwright-mock.bash"), ("zsh", "_tokenwright-mock"), ("fish", "tokenwright-mock.fish")];
/// The commands of the program that have a manual page of their own.
const COMMANDS: [&str; 4] = ["exec", "healthcheck", "proxy", "verify"];

/// Makes everything for this machine and returns the list of it.
pub(crate) fn run(root: &Path, build: Build) -> Result<String, Failure> {
    let folder = root.join(FOLDER);
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| failure(&folder, &error))?;
    }
    fs::create_dir_all(&folder).map_err(|error| failure(&folder, &error))?;
    let python = Python::install(root)?;
    let program = build::wheel(root, build, &python, &folder)?;
    check_wheel(&python, &folder)?;
    npm(root, &program, &folder.join("npm"))?;
    archive(root, &program, &folder)?;
    crates(root, &folder)?;
    let without_image = image::make(root, build, &program, &folder)?;
    let sum = |error| failure(&folder, &error);
    let files = checksums::of(&folder).map_err(sum)?;
    write(&folder.join("SHA256SUMS"), checksums::lines(&files).as_bytes())?;
    let rows = files.iter().map(|file| format!("{:>9} KiB  {FOLDER}/{}\n", file.n_bytes.div_ceil(1024), file.path));
    let without_image = without_image.map_or_else(String::new, |reason| format!("\nno image: {reason}"));
    Ok(rows.collect::<String>() + &format!("{:>13}  {FOLDER}/SHA256SUMS{without_image}", ""))
}

/// Looks at the wheel as a registry does, and at what is in it.
fn check_wheel(python: &Python, folder: &Path) -> Result<(), Failure> {
    let wheel = only(folder, "whl")?;
    succeed(python.tool("twine").args(["--no-color", "check", "--strict"]).arg(&wheel))?;
    succeed(python.tool("check-wheel-contents").arg(&wheel))
}

/// Packs the packages for Node.js; what is in them is checked there.
fn npm(root: &Path, program: &Program, folder: &Path) -> Result<(), Failure> {
    succeed(tools::npm(root).args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]))?;
    let mut pack = Command::new("node");
    pack.current_dir(root.join("mock-server/node")).arg("pack.mjs");
    succeed(pack.arg("--program").arg(&program.path).arg("--out").arg(folder))
}

/// Makes the archive for those who use none of these languages: program, completions, manual pages, licences.
fn archive(root: &Path, program: &Program, folder: &Path) -> Result<(), Failure> {
    let name = format!("tokenwright-mock-{}-{}", env!("CARGO_PKG_VERSION"), program.target);
    let stage = tempfile::tempdir().map_err(|error| failure(folder, &error))?;
    let top = stage.path().join(&name);
    for inner in ["completions", "man"] {
        fs::create_dir_all(top.join(inner)).map_err(|error| failure(&top, &error))?;
    }
    copy(&program.path, &top.join("tokenwright-mock"))?;
    copy(&root.join("mock-server/README.md"), &top.join("README.md"))?;
    for license in LICENSES {
        copy(&root.join(license), &top.join(license))?;
    }
    let printed = |arguments: &[&str]| output(Command::new(&program.path).args(arguments));
    for (shell, file) in SHELLS {
        write(&top.join("completions").join(file), &printed(&["completions", shell])?)?;
    }
    write(&top.join("man/tokenwright-mock.1"), &printed(&["manual"])?)?;
    for command in COMMANDS {
        write(&top.join(format!("man/tokenwright-mock-{command}.1")), &printed(&["manual", command])?)?;
    }
    let archive = folder.join(format!("{name}.tar.gz"));
    succeed(Command::new("tar").arg("czf").arg(archive).arg("-C").arg(stage.path()).arg(&name))
}

/// Makes the crates; `cargo xtask package` is what builds and tests them.
fn crates(root: &Path, folder: &Path) -> Result<(), Failure> {
    let selected = PACKAGES.map(|package| ["--package", package]).concat();
    let mut cargo = Command::new("cargo");
    cargo.current_dir(root).args(["package", "--locked", "--quiet", "--no-verify", "--allow-dirty"]);
    succeed(cargo.args(selected))?;
    for package in PACKAGES {
        let name = format!("{package}-{}.crate", env!("CARGO_PKG_VERSION"));
        copy(&root.join("target/package").join(&name), &folder.join(&name))?;
    }
    Ok(())
}

/// Returns the only file of a folder with that ending.
fn only(folder: &Path, ending: &str) -> Result<PathBuf, Failure> {
    let entries = fs::read_dir(folder).map_err(|error| failure(folder, &error))?;
    let mut found: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    found.retain(|path| path.extension().is_some_and(|extension| extension == ending));
    match <[PathBuf; 1]>::try_from(found) {
        Ok([path]) => Ok(path),
        Err(found) => Err(Box::new(format!("error: {} has {} files .{ending}", folder.display(), found.len()))),
    }
}

fn copy(from: &Path, to: &Path) -> Result<(), Failure> {
    fs::copy(from, to).map(drop).map_err(|error| failure(from, &error))
}

fn write(path: &Path, content: &[u8]) -> Result<(), Failure> {
    fs::write(path, content).map_err(|error| failure(path, &error))
}

fn failure(path: &Path, error: &std::io::Error) -> Failure {
    Box::new(format!("error: {}: {error}", path.display()))
}
