//! The container image, where something here can build one.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use super::Build;
use super::build::Program;
use super::tools::succeed;
use crate::failure::Failure;

/// What can build an image, the first one that works: name, how it shows that it does, how it is told to build in the format
/// that knows health checks, and how the image becomes a file.
struct Builder {
    name: &'static str,
    probe: &'static [&'static str],
    build: &'static [&'static str],
    save: fn(&str, &str) -> Vec<String>,
}

const BUILDERS: [Builder; 3] = [
    Builder {
        name: "buildah",
        probe: &["info"],
        build: &["build", "--format", "docker"],
        save: |image, file| vec!["push".to_owned(), image.to_owned(), format!("docker-archive:{file}:{image}")],
    },
    Builder { name: "podman", probe: &["info"], build: &["build", "--format", "docker"], save: saved },
    Builder { name: "docker", probe: &["info"], build: &["build"], save: saved },
];

fn saved(image: &str, file: &str) -> Vec<String> {
    ["save", "--output", file, image].map(str::to_owned).to_vec()
}

/// Builds the image and puts it into a folder, as a file for `docker load`; returns why there is none, if so.
pub(super) fn make(root: &Path, build: Build, program: &Program, folder: &Path) -> Result<Option<String>, Failure> {
    if build == Build::Dev || !program.target.contains("-linux-") {
        let reason = "an image holds the program of Linux as it is published, which is linked to nothing";
        return Ok(Some(reason.to_owned()));
    }
    let Some(builder) = BUILDERS.iter().find(|builder| works(builder)) else {
        let names = BUILDERS.map(|builder| builder.name).join(", ");
        return Ok(Some(format!("none of {names} can build one here")));
    };
    // A builder gets all of the folder that it is told.
    let failed = |error: std::io::Error| Box::new(format!("error: the image: {error}")) as Failure;
    let context = tempfile::tempdir().map_err(failed)?;
    fs::copy(&program.path, context.path().join("tokenwright-mock")).map_err(failed)?;
    let image = format!("tokenwright-mock:{}", env!("CARGO_PKG_VERSION"));
    let mut command = Command::new(builder.name);
    command.args(builder.build).arg("--file").arg(root.join("mock-server/Containerfile"));
    succeed(command.args(["--tag", &image]).arg(context.path()).stdout(Stdio::null()))?;
    let file = folder.join(format!("tokenwright-mock-{}-{}-image.tar", env!("CARGO_PKG_VERSION"), program.target));
    succeed(Command::new(builder.name).args((builder.save)(&image, &file.display().to_string())))?;
    Ok(None)
}

/// Whether a program is there and can do its work: a client without its daemon cannot.
fn works(builder: &Builder) -> bool {
    let mut command = Command::new(builder.name);
    let probed = command.args(builder.probe).stdout(Stdio::null()).stderr(Stdio::null()).status();
    probed.is_ok_and(|status| status.success())
}
