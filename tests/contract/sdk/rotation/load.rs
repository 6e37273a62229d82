//! Many rotations, one after another, under load and with faults.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use serde_json::Value;
use tokenwright::credential::SharedCredential;
use tokenwright::rotation::{Rotation, RotationError};
use tokenwright::{Error, RetryPolicy};
use tokenwright_mock::{Effect, Fault};
use tokio::sync::Mutex;
use tokio::task::JoinSet;

use super::stage::Stage;
use super::vendor::{Vendor, for_each_api};
use crate::test_world::TestWorld;

/// Rotations of each API unless `ROTATIONS` says otherwise.
const ROTATIONS_DEFAULT: usize = 25;

/// Runs of one rotation until it is over, however unlucky.
const RUNS_MAX: usize = 50;

/// The exchanges that a journal keeps unless its server was told otherwise.
const N_KEPT: u64 = 1_000;

/// After how many calls a caller looks into the journal, so that it has forgotten nothing since somebody looked last.
const N_CALLS_UNSEEN: usize = 50;

/// Clients that call all the time. No call may be refused, not even one that is then repeated with another credential,
/// unless it is to ask for Digest.
pub(super) struct Load<C: Vendor> {
    shared: Arc<Shared<C>>,
    callers: JoinSet<usize>,
}

struct Shared<C: Vendor> {
    stage: Arc<Stage<C>>,
    is_over: AtomicBool,
    /// The number of the last exchange that is known to be no refusal.
    seen: Mutex<u64>,
}

impl<C: Vendor> Load<C> {
    pub(super) async fn start(stage: &Arc<Stage<C>>, clients: impl IntoIterator<Item = C>) -> Self {
        let seen = Mutex::new(stage.world.n_recorded().await);
        let shared = Arc::new(Shared { stage: stage.clone(), is_over: AtomicBool::new(false), seen });
        let mut callers = JoinSet::new();
        for client in clients {
            callers.spawn(call(shared.clone(), client));
        }
        Self { shared, callers }
    }

    /// Ends the load; fails if a call was refused, or if a caller never came to its turn.
    pub(super) async fn end(self) {
        self.shared.is_over.store(true, Ordering::SeqCst);
        let n_successes = self.callers.join_all().await;
        assert!(n_successes.iter().all(|n_successes| *n_successes > 1), "{n_successes:?}");
        self.shared.assert_nobody_was_refused().await;
    }
}

impl<C: Vendor> Shared<C> {
    async fn assert_nobody_was_refused(&self) {
        if C::CHALLENGES {
            return;
        }
        let (world, mut seen): (&TestWorld, _) = (&self.stage.world, self.seen.lock().await);
        let n_before = world.n_recorded().await;
        let refused = world.journal(&format!("status=401&since={seen}")).await;
        let n_unseen = world.n_recorded().await - *seen;
        assert!(n_unseen <= N_KEPT, "{n_unseen} exchanges since the last look are more than a journal keeps");
        assert_eq!(refused, [Value::Null; 0]);
        *seen = n_before;
    }
}

/// Calls until it is over, and returns how many calls succeeded. The others met a fault.
async fn call<C: Vendor>(shared: Arc<Shared<C>>, client: C) -> usize {
    let mut n_successes = 0;
    for n_calls in 1.. {
        match client.call(&shared.stage.world).await {
            Ok(()) => n_successes += 1,
            Err(error) => assert!(!is_refusal(&error), "{error}"),
        }
        if shared.is_over.load(Ordering::SeqCst) {
            break;
        }
        if n_calls % N_CALLS_UNSEEN == 0 {
            shared.assert_nobody_was_refused().await;
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

/// Goal: no caller is refused while its credential is rotated again and again, whatever the server does, and one
/// credential is left.
async fn callers_see_no_refusal_and_one_credential_is_left<C: Vendor>() {
    let n_rotations = std::env::var("ROTATIONS").map_or(ROTATIONS_DEFAULT, |text| text.parse().expect("a number"));
    let stage = Arc::new(Stage::<C>::set().await);
    let own = SharedCredential::new(stage.first.clone());
    let policy = RetryPolicy::default().delay_base(Duration::from_millis(2)).retries_in_bucket(1_000_000);
    let builder = stage.impatient().credential_provider(own.clone()).retry_policy(policy);
    let client = builder.build().unwrap();
    for fault in faults() {
        stage.world.add_fault(fault.on_api(C::API)).await;
    }

    let load = Load::start(&stage, [(); 4].map(|()| client.clone())).await;
    let mut id = stage.predecessor.clone();
    for _ in 0..n_rotations {
        id = rotate(&stage, &Rotation::own(&client, &own), id).await;
    }
    load.end().await;
    stage.world.clear_faults().await;
    assert_eq!(own.get(), *stage.vault.stored().unwrap().credential());
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
