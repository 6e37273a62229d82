use std::io::{self, Write as _};

use clap::CommandFactory as _;
use clap_complete::Shell;

use super::arguments::Arguments;
use super::exit::{FAILED, Failure};

/// Prints the completions for a shell.
pub(super) fn print(shell: Shell) -> Result<(), Failure> {
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "tokenwright-mock", &mut text);
    io::stdout().write_all(&text).map_err(|error| Failure::new(FAILED, format!("cannot print: {error}")))
}
