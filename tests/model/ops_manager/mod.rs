//! API keys of Ops Manager: roles in organization and projects, access lists, Digest.

mod addresses;
mod calls;
mod digest;
mod keys;
mod run;
mod state;
mod steps;

pub(crate) use digest::{authorization, challenge};
pub(crate) use run::Run;
pub(crate) use steps::{BASE, sequences};

use crate::host::Host;
use crate::sequences::{self, Plan};

const PLAN: Plan = Plan {
    api: "ops_manager",
    n_sequences: 480,
    n_operations_min: 31_000,
    reached_min: &[],
    regressions: concat!(env!("CARGO_MANIFEST_DIR"), "/model/regressions/ops_manager.txt"),
};

#[test]
fn mock_does_what_the_model_says() {
    let host = Host::start(1);
    sequences::hold(&PLAN, &sequences(), |sequence| {
        host.rewind();
        Run::new(&host).carry_out(sequence, true)
    });
}
