//! A program that ends anywhere in a rotation.

use tokenwright::rotation::RotationStep;
use tokenwright_mock::{Effect, Fault};

use super::stage::{Stage, Whose};
use super::store::Stops;
use super::vendor::{Vendor, for_each_api};

/// More places than a rotation has.
const PLACES_MAX: usize = 30;

/// Goal: wherever the program ends between two steps, a credential works, and `resume` leaves one.
/// Method: the future is dropped before and after each write to the journal and to the sink; a program that
/// begins anew resumes with what it finds in the sink.
async fn end_between_two_steps_is_outlived<C: Vendor>() {
    let mut stage = Stage::<C>::set().await;
    for whose in [Whose::Others, Whose::Own] {
        let mut n_stops = 0;
        for place in 0..PLACES_MAX {
            if !stop_and_resume(&mut stage, whose, place).await {
                break;
            }
            n_stops += 1;
        }
        // Four records and the end of the last one, and the sink: each before and after.
        assert_eq!(n_stops, 12, "{whose:?}");
    }
}

/// Returns whether there was such a place.
async fn stop_and_resume<C: Vendor>(stage: &mut Stage<C>, whose: Whose, place: usize) -> bool {
    let case = format!("{whose:?} stopped at {place}");
    let stops = Stops::at(place);
    stage.vault.stops = Some(stops.clone());
    let ended = {
        let (rotation, ledger) = (stage.rotation(whose), stage.ledger.with_stops(&stops));
        let rotate = rotation.rotate(stage.predecessor.clone(), &stage.vault, &ledger);
        tokio::select! {
            rotated = rotate => { rotated.unwrap(); false }
            () = stops.stopped() => true,
        }
    };
    stage.assert_found_works(&case).await;
    stage.vault.stops = None;
    let resumed = stage.rotation(whose).resume(&stage.vault, &stage.ledger).await;
    match resumed.unwrap_or_else(|error| panic!("{case}: {error:?}")) {
        Some(rotated) => {
            assert_eq!(&rotated.successor, stage.vault.stored().unwrap().id(), "{case}");
            stage.assert_over(&case).await;
        }
        // Nothing had begun, or all was done.
        None if stage.vault.stored().is_none() => stage.assert_untouched(&case).await,
        None => stage.assert_over(&case).await,
    }
    stage.strike().await;
    stage.reset().await;
    ended
}

for_each_api!(end_between_two_steps_is_outlived);

/// Goal: the same where the program ends while a request is under way, whether or not it was carried out.
async fn end_in_the_middle_of_a_request_is_outlived<C: Vendor>() {
    let mut stage = Stage::<C>::set().await;
    for whose in [Whose::Others, Whose::Own] {
        for effect in [Effect::Hang, Effect::LostAnswer { n_times: 1 }] {
            for n_before in 0.. {
                let fault = Fault::new(effect.clone()).on_api(C::API).after(n_before).times(1);
                if !interrupt_and_resume(&mut stage, whose, fault).await {
                    assert!(n_before > 4, "{whose:?} {effect:?}: {n_before} requests");
                    break;
                }
            }
        }
    }
}

/// Returns whether there was such a request.
async fn interrupt_and_resume<C: Vendor>(stage: &mut Stage<C>, whose: Whose, fault: Fault) -> bool {
    let case = format!("{whose:?} {} after {} requests", fault.effect.kind(), fault.after);
    let fault = stage.world.add_fault(fault).await;
    let ended = {
        let rotation = stage.rotation(whose);
        let rotate = rotation.rotate(stage.predecessor.clone(), &stage.vault, &stage.ledger);
        tokio::select! {
            biased;
            rotated = rotate => { rotated.unwrap(); false }
            () = stage.world.applied(fault) => true,
        }
    };
    // A lost answer is to a request that is carried out, perhaps only now.
    stage.world.clear_faults().await;
    stage.assert_found_works(&case).await;
    for _ in 0..2 {
        let resumed = stage.rotation(whose).resume(&stage.vault, &stage.ledger).await;
        resumed.unwrap_or_else(|error| panic!("{case}: {error:?}"));
    }
    match stage.vault.stored() {
        Some(_) => stage.assert_over(&case).await,
        None => stage.assert_untouched(&case).await,
    }
    stage.strike().await;
    stage.reset().await;
    ended
}

for_each_api!(end_in_the_middle_of_a_request_is_outlived);

/// Goal: a program that ends again and again while it resumes leaves no more than one credential either.
async fn ends_while_resuming_are_outlived<C: Vendor>() {
    let stage = &mut Stage::<C>::set().await;
    for place in [8, 8, 8, 3, 5] {
        let stops = Stops::at(place);
        stage.vault.stops = Some(stops.clone());
        let (rotation, ledger) = (stage.rotation(Whose::Own), stage.ledger.with_stops(&stops));
        let run = async {
            if rotation.resume(&stage.vault, &ledger).await.unwrap().is_none() {
                rotation.rotate(stage.predecessor.clone(), &stage.vault, &ledger).await.unwrap();
            }
        };
        tokio::select! {
            () = run => panic!("it was to be stopped"),
            () = stops.stopped() => {}
        }
        stage.vault.stops = None;
        stage.assert_found_works("stopped again").await;
    }
    stage.rotation(Whose::Own).resume(&stage.vault, &stage.ledger).await.unwrap().unwrap();
    stage.assert_over("stopped five times").await;
    let steps: Vec<RotationStep> = stage.ledger.seen.lock().unwrap().iter().map(|record| record.step()).collect();
    assert!(steps.ends_with(&[RotationStep::Retiring]), "{steps:?}");
}

for_each_api!(ends_while_resuming_are_outlived);
