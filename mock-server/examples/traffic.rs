//! Compares HTTP Archives with the document of an API: `traffic astrom recording.har …` prints a report in JSON.
//!
//! `cargo xtask traffic` runs it, so that recorded traffic is judged by what judges the traffic of the proxy and the
//! answers of the mock.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a command-line program speaks to its user")]

use std::env;
use std::process::ExitCode;

use tokenwright_mock::Api;
use tokenwright_mock::internals::recording::compare;

fn main() -> ExitCode {
    let mut arguments = env::args().skip(1);
    let Some(api) = arguments.next().and_then(|name| Api::of_name(&name.replace('-', "_"))) else {
        eprintln!("usage: traffic API ARCHIVE…");
        return ExitCode::FAILURE;
    };
    let mut archives = Vec::new();
    for path in arguments {
        match std::fs::read_to_string(&path) {
            Ok(text) => archives.push((path, text)),
            Err(error) => {
                eprintln!("{path}: {error}");
                return ExitCode::FAILURE;
            }
        }
    }
    let report = serde_json::to_string(&compare(api, &archives));
    println!("{}", report.expect("texts and numbers have a JSON form"));
    ExitCode::SUCCESS
}
