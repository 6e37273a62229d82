//! User tokens of Astra Control: roles, labels, filters, preconditions, conflicts.

mod run;
mod steps;

pub(crate) use run::Run;
pub(crate) use steps::sequences;

use crate::host::{Company, Host};
use crate::sequences::{self, Plan};

const PLAN: Plan = Plan {
    api: "astra_control",
    n_sequences: 480,
    n_operations_min: 33_000,
    reached_min: &[],
    regressions: concat!(env!("CARGO_MANIFEST_DIR"), "/model/regressions/astra_control.txt"),
};

#[test]
fn mock_does_what_the_model_says() {
    let host = Host::start(1);
    sequences::hold(&PLAN, &sequences(), |sequence| {
        host.rewind();
        Run::new(&host).carry_out(sequence, Company::Alone)
    });
}
