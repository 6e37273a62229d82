//! The mock server as a program.

use std::process::ExitCode;

fn main() -> ExitCode {
    tokenwright_mock::cli::main()
}
