//! A fault at each request of a rotation.

use tokenwright_mock::{Effect, Fault};

use super::stage::{Stage, Whose};
use super::vendor::{Vendor, for_each_api};

fn effects() -> [Effect; 7] {
    [
        Effect::status(503),
        Effect::status(429),
        Effect::LostAnswer { n_times: 1 },
        Effect::LostAnswer { n_times: 2 },
        Effect::Hang,
        Effect::Truncate { body_bytes: 5 },
        Effect::MalformedJson,
    ]
}

/// Goal: whatever happens to one request, a credential works at once, and one is left in the end.
/// Method: a client that sends every request once, each request of a rotation, each effect.
async fn any_fault_of_any_request_is_outlived<C: Vendor>() {
    let mut stage = Stage::<C>::set().await;
    for whose in [Whose::Others, Whose::Own] {
        for effect in effects() {
            for n_before in 0.. {
                let fault = Fault::new(effect.clone()).on_api(C::API).after(n_before).times(1);
                if !rotate_with(&mut stage, whose, fault).await {
                    assert!(n_before > 4, "{whose:?} {effect:?}: {n_before} requests");
                    break;
                }
            }
        }
    }
}

/// Returns whether there was such a request.
async fn rotate_with<C: Vendor>(stage: &mut Stage<C>, whose: Whose, fault: Fault) -> bool {
    let case = format!("{whose:?} {:?} after {} requests", fault.effect, fault.after);
    let fault = stage.world.add_fault(fault).await;
    let rotation = stage.rotation_by(stage.impatient(), whose);
    let rotated = rotation.rotate(stage.predecessor.clone(), &stage.vault, &stage.ledger).await;
    // Without the fault, only the timeout of a busy machine ends it before its last request.
    let is_cut_short = stage.world.n_applied(fault).await > 0 || rotated.is_err();
    stage.world.clear_faults().await;
    stage.assert_found_works(&case).await;
    match rotated {
        Ok(_) => stage.assert_over(&case).await,
        Err(error) if error.is_resumable() => {
            let resumed = stage.rotation(whose).resume(&stage.vault, &stage.ledger).await;
            resumed.unwrap_or_else(|error| panic!("{case}: {error:?}")).unwrap();
            stage.assert_over(&case).await;
        }
        Err(_) => stage.assert_untouched(&case).await,
    }
    stage.strike().await;
    stage.reset().await;
    is_cut_short
}

for_each_api!(any_fault_of_any_request_is_outlived);

/// Goal: a server that fails for long leaves nothing that `resume` does not find.
/// Method: a fault that stays from each request on, so that cleaning up fails, too.
async fn fault_that_stays_is_outlived<C: Vendor>() {
    let mut stage = Stage::<C>::set().await;
    for effect in [Effect::status(503), Effect::LostAnswer { n_times: 1 }] {
        for n_before in 0.. {
            let case = format!("{effect:?} from {n_before} requests on");
            let fault = Fault::new(effect.clone()).on_api(C::API).after(n_before);
            let fault = stage.world.add_fault(fault).await;
            let rotation = stage.rotation_by(stage.impatient(), Whose::Others);
            let rotated = rotation.rotate(stage.predecessor.clone(), &stage.vault, &stage.ledger).await;
            let hit = stage.world.n_applied(fault).await > 0;
            stage.world.clear_faults().await;
            stage.assert_found_works(&case).await;
            let resumed = stage.rotation(Whose::Others).resume(&stage.vault, &stage.ledger).await;
            match resumed.unwrap_or_else(|error| panic!("{case}: {error:?}")) {
                Some(_) => stage.assert_over(&case).await,
                None if rotated.is_ok() => stage.assert_over(&case).await,
                None => stage.assert_untouched(&case).await,
            }
            stage.strike().await;
            stage.reset().await;
            if !hit {
                assert!(n_before > 4, "{case}");
                break;
            }
        }
    }
}

for_each_api!(fault_that_stays_is_outlived);
