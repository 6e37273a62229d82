//! What the contract tests cover of the documents.
//!
//! While the test binary `contract` runs, the mock writes down what goes over the wire; this binary,
//! which cargo runs after it, compares that with what the documents declare. It fails with what never
//! occurred: a status of an operation, a property, a parameter or a header; and with a status that
//! occurred without being documented. The whole table is in the file `report.txt` in the folder of the
//! records, and `cargo xtask coverage` prints it.
//!
//! What is asked for:
//!
//! - each documented status of each operation;
//! - each parameter and each property of the body of a request, of each operation, in a request that
//!   was carried out;
//! - each header of each response;
//! - each property of the body of a success, of each operation;
//! - each property of the body of an error, of each API: which of them an error has is a matter of its
//!   reason and not of the operation.
//!
//! What cannot occur is listed in `exceptions.rs`.

mod declared;
mod exceptions;
mod item;
mod records;
mod report;

use std::path::Path;

use report::Report;
use tokenwright_mock::internals::http::COVERAGE_FOLDER;

#[test]
fn all_that_the_documents_declare_went_over_the_wire() {
    let folder = std::env::var_os(COVERAGE_FOLDER);
    let folder = folder.unwrap_or_else(|| panic!("cargo sets {COVERAGE_FOLDER}; see `.cargo/config.toml`"));
    let seen = records::read(Path::new(&folder)).unwrap();
    assert!(!seen.is_empty(), "nothing is recorded: run all contract tests first, or `cargo xtask coverage`");
    let report = Report::new(&declared::all(), &seen, exceptions::EXCEPTIONS);
    std::fs::write(Path::new(&folder).join("report.txt"), report.to_string()).unwrap();
    let faults = report.faults();
    assert!(
        faults.is_empty(),
        "{}\n\nIf only some of the contract tests ran before this one, run all, or `cargo xtask coverage`.",
        faults.join("\n")
    );
}
