//! Prints what the mock serves of every API, as its routes describe it: one object, a member for each API.
//!
//! `cargo xtask drift` runs it to compare the mock with the documents. It is a program of its own because the
//! checker must not be linked with the mock: code that does not compile could then not be generated anew.

#![expect(clippy::print_stdout, reason = "a command-line program speaks to its user")]

use tokenwright_mock::Api;
use tokenwright_mock::internals::describe;

fn main() {
    let described: serde_json::Map<_, _> = Api::ALL.iter().map(|api| (api.name().to_owned(), describe(*api))).collect();
    println!("{}", serde_json::Value::Object(described));
}
