use std::io::{self, Write as _};

use clap::CommandFactory as _;
use clap_mangen::Man;

use super::arguments::Arguments;
use super::exit::{FAILED, Failure, USAGE};

/// Prints the manual page of the program or of one of its commands.
pub(super) fn print(command: Option<&str>) -> Result<(), Failure> {
    let mut program = Arguments::command();
    // Gives the commands the name of the program in front of their own.
    program.build();
    let described = match command {
        None => program,
        Some(name) => {
            let found = program.get_subcommands().find(|command| command.get_name() == name).cloned();
            found.ok_or_else(|| Failure::new(USAGE, format!("there is no command {name}; see --help")))?
        }
    };
    let mut text = Vec::new();
    let printed = Man::new(described).render(&mut text).and_then(|()| io::stdout().write_all(&text));
    printed.map_err(|error| Failure::new(FAILED, format!("cannot print: {error}")))
}
