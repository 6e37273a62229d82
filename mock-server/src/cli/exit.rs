use std::io;
use std::process::ExitCode;

/// The program could not start, or failed.
pub(super) const FAILED: u8 = 1;
/// Flags, environment or configuration file are wrong.
pub(super) const USAGE: u8 = 2;
/// Requests were still running when the patience was over.
pub(super) const UNFINISHED: u8 = 3;
/// Traffic deviated from the document.
pub(super) const DEVIATED: u8 = 4;

/// The requests that a mock had are not those that they were to be.
pub(super) const NOT_MET: u8 = 5;

/// A command has reached less of the documents than it was to.
pub(super) const UNREACHED: u8 = 6;

/// Says what helps if a port cannot be had.
pub(super) fn help_with_port(reason: &io::Error) -> &'static str {
    match reason.kind() {
        io::ErrorKind::AddrInUse => "; --bind 127.0.0.1:0 takes a free port",
        _ => "",
    }
}

/// Why the program ends otherwise than asked to.
#[derive(Debug)]
pub(super) struct Failure {
    status: u8,
    message: String,
}

impl Failure {
    pub(super) fn new(status: u8, message: impl Into<String>) -> Self {
        Self { status, message: message.into() }
    }

    /// Tells the user and returns the exit status.
    #[expect(clippy::print_stderr, reason = "a command-line program speaks to its user")]
    pub(super) fn report(&self) -> ExitCode {
        eprintln!("error: {}", self.message);
        ExitCode::from(self.status)
    }
}
