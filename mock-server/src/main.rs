//! The mock server as a program.

mod program;

use std::process::ExitCode;

fn main() -> ExitCode {
    program::main()
}
