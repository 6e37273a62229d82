//! Keeps documents, SDK and mock server together.
//!
//! `cargo xtask generate` writes the generated code from the OpenAPI documents, `cargo xtask generate --check`
//! compares it instead, and `cargo xtask check` is the verdict that CI asks for. `cargo xtask coverage` shows what the
//! contract tests cover of the documents.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a command-line program speaks to its user")]

mod coverage;
mod generate;
mod model;
mod output;
mod sdk;
mod server;
mod yaml;

use std::path::Path;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Generates the SDK and the mock server from the OpenAPI documents and checks that they agree.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
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
    },
    /// Run every check: at present `generate --check`, which also reads the documents strictly.
    Check,
    /// Run the contract tests and print what of the documents went over the wire.
    Coverage,
}

fn main() -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask is a folder of the workspace");
    let result = match Arguments::parse().command {
        Command::Generate { check: false } => generate::write(root),
        Command::Generate { check: true } | Command::Check => generate::check(root),
        Command::Coverage => coverage::run(root),
    };
    match result {
        Ok(report) => {
            println!("{report}");
            ExitCode::SUCCESS
        }
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}
