//! Keeps documents, SDK and mock server together.
//!
//! `cargo xtask generate` writes the generated code from the OpenAPI documents, and `cargo xtask check` is the verdict
//! that CI asks for: it runs every part, each of which is also a command of its own. `cargo xtask coverage` shows what
//! the contract tests cover of the documents.

#![expect(clippy::print_stderr, reason = "a command-line program speaks to its user")]

mod across;
mod api_parts;
mod blame;
mod cargo;
mod check;
mod compat;
mod compile;
mod control_client;
mod corpus;
mod coverage;
mod dist;
mod doc_text;
mod documents;
mod drift;
mod example;
mod failure;
mod file;
mod finding;
mod generate;
mod layers;
mod lint;
mod model;
mod names;
mod new_operation;
mod output;
mod package;
mod public_api;
mod readme;
mod report;
mod sdk;
mod server;
mod shape;
mod stamp;
mod traffic;
mod tree;
mod vendor_page;
mod yaml;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

use crate::check::{Part, Settings};
use crate::corpus::{Class, Tables};
use crate::dist::Build;
use crate::report::Format;
use crate::traffic::Traffic;
use crate::tree::Tree;

/// Generates the SDK and the mock server from the OpenAPI documents and checks that they agree.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    /// The folder of the workspace; that of this program's own sources if left out.
    #[arg(long, global = true, value_name = "FOLDER")]
    root: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Write the generated code of the SDK and the mock server.
    Generate {
        /// Compare with what is there instead of writing; fail at a difference.
        #[arg(long)]
        check: bool,
        #[command(flatten)]
        output: Output,
    },
    /// Run every check, print one table, fail if one fails.
    Check {
        #[command(flatten)]
        base: Against,
        /// Recorded traffic to compare with a document as well, by its name in openapi/. May be given several times.
        #[arg(long, value_name = "DOCUMENT=FILE.har")]
        traffic: Vec<Traffic>,
        #[command(flatten)]
        output: Output,
    },
    /// Check the documents against the rules of this project, which openapi/README.md lists.
    Lint {
        #[command(flatten)]
        output: Output,
    },
    /// Name every file that has a line for each operation, and say which lack one for this.
    NewOperation {
        /// The `operationId`, as its document has it.
        id: String,
    },
    /// Write numbers and rows of the READMEs' tables as the documents and cargo give them.
    Readme {
        /// Compare instead of writing; fail at a difference.
        #[arg(long)]
        check: bool,
        #[command(flatten)]
        output: Output,
    },
    /// Check that no module uses one that stands above it, nor itself by way of others.
    Layers {
        #[command(flatten)]
        output: Output,
    },
    /// Compile the SDK with all of its clients.
    Compile {
        #[command(flatten)]
        output: Output,
    },
    /// Build the mock and compare what it says of itself with the documents.
    Drift {
        #[command(flatten)]
        output: Output,
    },
    /// Classify what has changed in the documents, and demand the version and the changelog that follow from it.
    Compat {
        #[command(flatten)]
        base: Against,
        #[command(flatten)]
        output: Output,
    },
    /// Compare recorded traffic (HTTP Archives, the mock's journal among them) with a document.
    Traffic {
        /// The document, by its name in openapi/ without `.yaml`.
        #[arg(long)]
        document: String,
        /// The archives.
        #[arg(required = true, value_name = "FILE.har")]
        archives: Vec<PathBuf>,
        #[command(flatten)]
        output: Output,
    },
    /// Judge the edits in xtask/corpus/: which check catches each of them.
    Corpus {
        /// The classes of edits to judge; all if left out.
        #[arg(long, value_enum)]
        only: Vec<Class>,
        /// Write the tables into xtask/corpus/ as well.
        #[arg(long)]
        write: bool,
    },
    /// Write the listings of the public surfaces, sdk/public-api.txt and mock-server/public-api.txt.
    PublicApi {
        /// Compare with what is there instead of writing; fail at a difference.
        #[arg(long)]
        check: bool,
        #[command(flatten)]
        output: Output,
    },
    /// Make the packages that are published, look into them, and compile them and their tests outside the workspace.
    Package,
    /// Make what users install, in target/distrib/: archive, wheel, npm packages, crates and image, with checksums.
    Dist {
        /// Build as the tests do, quickly, instead of as it is published.
        #[arg(long)]
        dev: bool,
    },
    /// Run the contract tests and print what of the documents went over the wire.
    Coverage,
}

#[derive(Debug, Args)]
struct Output {
    /// How to write the report.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Debug, Args)]
struct Against {
    /// The revision to compare with; the last release tag if left out, or where the branch left `main` without one.
    #[arg(long, value_name = "REVISION")]
    against: Option<String>,
}

fn main() -> ExitCode {
    let Arguments { root, command } = Arguments::parse();
    let own = || Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_owned);
    let root = &root.or_else(own).expect("xtask is a folder of the workspace");
    match command {
        Command::Generate { check: false, .. } => said(generate::write(root)),
        Command::Generate { check: true, output } => judged(root, &[Part::Generate], output.format),
        Command::Check { base, traffic, output } => {
            let settings = Settings { against: base.against, traffic };
            reported(root, Part::ALL, &settings, output.format)
        }
        Command::Compat { base, output } => compared(root, &[Part::Compat], base, output.format),
        Command::Lint { output } => judged(root, &[Part::Lint], output.format),
        Command::NewOperation { id } => said(new_operation::run(&Tree::new(root), &id)),
        Command::Readme { check: false, .. } => said(readme::write(&Tree::new(root))),
        Command::Readme { check: true, output } => judged(root, &[Part::Readme], output.format),
        Command::Layers { output } => judged(root, &[Part::Layers], output.format),
        Command::Compile { output } => judged(root, &[Part::Compile], output.format),
        Command::Drift { output } => judged(root, &[Part::Drift], output.format),
        Command::Traffic { document, archives, output } => {
            let settings = Settings { traffic: vec![Traffic { document, archives }], ..Settings::default() };
            reported(root, &[Part::Traffic], &settings, output.format)
        }
        Command::Corpus { only, write } => {
            let classes = if only.is_empty() { Class::ALL } else { &only };
            said(corpus::run(root, classes, if write { Tables::Written } else { Tables::Shown }))
        }
        Command::PublicApi { check: false, .. } => said(public_api::write(root)),
        Command::PublicApi { check: true, output } => judged(root, &[Part::PublicApi], output.format),
        Command::Package => said(package::run(root)),
        Command::Dist { dev } => said(dist::run(root, if dev { Build::Dev } else { Build::Release })),
        Command::Coverage => said(coverage::run(root)),
    }
}

fn judged(root: &Path, parts: &[Part], format: Format) -> ExitCode {
    compared(root, parts, Against { against: None }, format)
}

fn compared(root: &Path, parts: &[Part], base: Against, format: Format) -> ExitCode {
    let settings = Settings { against: base.against, ..Settings::default() };
    reported(root, parts, &settings, format)
}

fn reported(root: &Path, parts: &[Part], settings: &Settings, format: Format) -> ExitCode {
    let report = check::run(&Tree::new(root), parts, settings);
    print(&report::render(&report, format));
    if report.passed() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Prints a text; whoever has stopped reading, as `head` does, wants no more of it.
fn print(text: &str) {
    let _ = writeln!(std::io::stdout(), "{text}");
}

fn said(result: Result<String, failure::Failure>) -> ExitCode {
    match result {
        Ok(report) => {
            print(&report);
            ExitCode::SUCCESS
        }
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}
