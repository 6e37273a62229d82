//! What a user of the program meets: flags, first lines, info file, log, signals, exit status.

mod api_value;
mod arguments;
mod ca_file;
mod child;
mod completions;
mod exec;
mod exit;
mod greeting;
mod healthcheck;
mod info_file;
mod logging;
mod manual;
mod near;
mod proxy;
mod report;
mod run;
mod running;
mod signals;
mod state_file;
mod verify;
mod whole_file;

pub use run::main;
