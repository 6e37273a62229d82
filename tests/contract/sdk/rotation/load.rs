//! Many rotations, one after another, under load and with faults.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokenwright::credential::SharedCredential;
use tokenwright::rotation::{Rotation, RotationError};
use tokenwright::{Error, RetryPolicy};
use tokenwright_mock::{Effect, Fault, JournalLimits, Query};
use tokio::task::JoinSet;

use super::stage::Stage;
use super::vendor::{Vendor, for_each_api};

/// Rotations of each API unless `ROTATIONS` says otherwise.
const ROTATIONS_DEFAULT: usize = 25;

/// Runs of one rotation until it is over, however unlucky.
const RUNS_MAX: usize = 50;

/// Clients that call all the time. No call may be refused.
pub(super) struct Load {
    is_over: Arc<AtomicBool>,
    callers: JoinSet<usize>,
}

impl Load {
    pub(super) fn start<C: Vendor>(stage: &Arc<Stage<C>>, clients: impl IntoIterator<Item = C>) -> Self {
        let is_over = Arc::new(AtomicBool::new(false));
        let mut callers = JoinSet::new();
        for client in clients {
            callers.spawn(call(stage.clone(), client, is_over.clone()));
        }
        Self { is_over, callers }
    }

    /// Ends the load; fails if a call was refused, or if a caller never came to its turn.
    pub(super) async fn end(self) {
        self.is_over.store(true, Ordering::SeqCst);
        let n_successes = self.callers.join_all().await;
        assert!(n_successes.iter().all(|n_successes| *n_successes > 1), "{n_successes:?}");
    }
}

/// Calls until it is over, and returns how many calls succeeded. The others met a fault.
async fn call<C: Vendor>(stage: Arc<Stage<C>>, client: C, is_over: Arc<AtomicBool>) -> usize {
    let mut n_successes = 0;
    while !is_over.load(Ordering::SeqCst) {
        match client.call(&stage.server).await {
            Ok(()) => n_successes += 1,
            Err(error) => assert!(!is_refusal(&error), "{error}"),
        }
    }
    n_successes
}

fn is_refusal(error: &Error) -> bool {
    error.status().is_some_and(|status| status == 401 || status == 403)
}

fn faults() -> [Fault; 5] {
    [
        Fault::new(Effect::status(503)).with_probability(0.03),
        Fault::new(Effect::Truncate { body_bytes: 7 }).with_probability(0.02),
        Fault::new(Effect::MalformedJson).with_probability(0.02),
        Fault::new(Effect::LostAnswer { n_times: 1 }).with_probability(0.005),
        Fault::new(Effect::Hang).with_probability(0.005),
    ]
}

/// Goal: no caller sees a refusal while its credential is rotated again and again, whatever the server does,
/// and one credential is left. Nor does the server refuse anybody, unless it is to ask for Digest.
async fn callers_see_no_refusal_and_one_credential_is_left<C: Vendor>() {
    let n_rotations = std::env::var("ROTATIONS").map_or(ROTATIONS_DEFAULT, |text| text.parse().expect("a number"));
    let stage = Arc::new(Stage::<C>::set().await);
    let own = SharedCredential::new(stage.first.clone());
    let policy = RetryPolicy::default().delay_min(Duration::from_millis(2)).retries_in_bucket(1_000_000);
    let builder = stage.impatient().credential_provider(own.clone()).retry_policy(policy);
    let client = builder.build().unwrap();
    let world = stage.server.world();
    world.journal.set_limits(JournalLimits { n_entries_max: usize::MAX, n_bytes_max: usize::MAX });
    let n_before = world.journal.n_recorded();
    for fault in faults() {
        world.faults.add(fault.on_api(C::API)).unwrap();
    }

    let load = Load::start(&stage, [(); 4].map(|()| client.clone()));
    let mut id = stage.predecessor.clone();
    for _ in 0..n_rotations {
        id = rotate(&stage, &Rotation::own(&client, &own), id).await;
    }
    load.end().await;
    world.faults.clear();
    assert_eq!(own.get(), *stage.vault.stored().unwrap().credential());
    if !C::CHALLENGES {
        assert_eq!(world.journal.find(&Query::default().status(401).since(n_before)), []);
    }
    stage.assert_over("after all").await;
}

/// Rotates until it is done, and returns the successor.
async fn rotate<C: Vendor>(stage: &Stage<C>, rotation: &Rotation<C>, id: C::Id) -> C::Id {
    let (mut causes, mut is_begun) = (Vec::new(), false);
    while causes.len() < RUNS_MAX {
        let rotated = if is_begun {
            rotation.resume(&stage.vault, &stage.ledger).await.map(|rotated| rotated.expect("it is recorded"))
        } else {
            rotation.rotate(id.clone(), &stage.vault, &stage.ledger).await
        };
        match rotated {
            Ok(rotated) => return rotated.successor,
            Err(error @ (RotationError::RolledBack { .. } | RotationError::Interrupted { .. })) => {
                assert!(!error.call().is_some_and(is_refusal), "{error:?}");
                is_begun = error.is_resumable();
                causes.push(error);
            }
            Err(error) => panic!("{error:?}"),
        }
    }
    panic!("it does not come to an end: {causes:?}");
}

for_each_api!(callers_see_no_refusal_and_one_credential_is_left);
