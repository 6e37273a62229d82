//! The checks as parts of one verdict.

mod part;
mod run;

pub(crate) use part::{Outcome, Part};
pub(crate) use run::{Report, Settings, run};

/// Makes a part that has been run, for tests of the reports.
#[cfg(test)]
pub(crate) fn finished(part: Part, outcome: Outcome, took: std::time::Duration) -> part::Finished {
    part::Finished { part, outcome, took }
}
