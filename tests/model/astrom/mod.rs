//! Access tokens of Ключ-АСТРОМ / АппОптима: scopes, expiry, disabling, self-protection, listings;
//! beside them the tokens of ActiveGates and the tenant token.

mod changes;
mod gates;
mod looks;
mod refusal;
mod run;
mod steps;
mod tenant_token;
mod token;

pub(crate) use run::Run;
pub(crate) use steps::sequences;

use crate::host::{Company, Host};
use crate::sequences::{self, Plan};

const PLAN: Plan = Plan {
    api: "astrom",
    n_sequences: 600,
    n_operations_min: 36_000,
    reached_min: &[
        ("gate token created", 1_000),
        ("gate token revoked", 300),
        ("gate tokens listed on several pages", 50),
        ("tenant token replaced", 400),
        ("rotation finished", 150),
        ("rotation cancelled", 150),
    ],
    regressions: concat!(env!("CARGO_MANIFEST_DIR"), "/model/regressions/astrom.txt"),
};

#[test]
fn mock_does_what_the_model_says() {
    let host = Host::start(1);
    sequences::hold(&PLAN, &sequences(), |sequence| {
        host.rewind();
        Run::new(&host, sequence).carry_out(sequence, Company::Alone)
    });
}
