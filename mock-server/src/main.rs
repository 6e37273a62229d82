//! The mock server as a program.

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::main()
}
