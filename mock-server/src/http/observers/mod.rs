//! Those who look at a request that has its outcome: each is a file with a function that gets it.

mod coverage;
mod finished;
mod journal;
mod log;
mod metrics;
mod observe;
mod reach;
mod self_check;

pub use coverage::COVERAGE_FOLDER;
pub(super) use coverage::carried_out;
pub(super) use finished::Finished;
pub(super) use observe::observe;
pub(crate) use self_check::SelfCheck;
