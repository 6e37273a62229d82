//! API keys of Ops Manager: roles in organization and projects, access lists, Digest; and what they belong to:
//! organizations, projects with the keys of their agents, the installation.

mod addresses;
mod agents;
mod calls;
mod digest;
mod founding;
mod installation;
mod keys;
mod run;
mod state;
mod steps;

pub(crate) use digest::{Pair, authorization, challenge};
pub(crate) use run::Run;
pub(crate) use steps::{BASE, sequences};

use crate::host::{Company, Host};
use crate::sequences::{self, Plan};

const PLAN: Plan = Plan {
    api: "ops_manager",
    n_sequences: 480,
    n_operations_min: 31_000,
    reached_min: &[
        ("installation opened", 300),
        ("global key created", 200),
        ("global key deleted", 30),
        ("global entry added", 150),
        ("global entry changed", 15),
        ("global entry deleted", 15),
        ("organization created", 70),
        ("organization deleted with its keys", 70),
        ("project created", 400),
        ("project created by who becomes its owner", 15),
        ("project renamed", 200),
        ("project deleted that keys had roles in", 150),
        ("agent key created", 250),
        ("agent key deleted", 30),
    ],
    regressions: concat!(env!("CARGO_MANIFEST_DIR"), "/model/regressions/ops_manager.txt"),
};

#[test]
fn mock_does_what_the_model_says() {
    let host = Host::start(1);
    sequences::hold(&PLAN, &sequences(), |sequence| {
        host.clear();
        Run::new(&host).carry_out(sequence, Company::Alone)
    });
}
