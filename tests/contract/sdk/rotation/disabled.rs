//! Predecessors that are disabled first and deleted later, and enabled again in between.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use tokenwright::astrom::types::ApiTokenUpdate;
use tokenwright::astrom::{Client, TokenId};
use tokenwright::rotation::{Retirement, Rotated, Rotation, RotationError, RotationJournal as _, RotationStep};
use tokenwright_mock::{Api, Effect, Fault};

use super::stage::{Stage, Whose};
use super::store::{Mood, Stops};
use super::vendor::{NAME, Vendor as _};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

type AstromStage = Stage<Client>;

/// More places than what is stopped has.
const PLACES_MAX: usize = 40;

/// A clock that is moved by hand.
#[derive(Clone)]
struct Clock(Arc<Mutex<DateTime<Utc>>>);

impl Clock {
    fn new() -> Self {
        Self(Arc::new(Mutex::new("2026-11-22T10:00:00Z".parse().unwrap())))
    }

    fn advance(&self, by: TimeDelta) {
        *self.0.lock().unwrap() += by;
    }

    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().unwrap()
    }

    /// A rotation that keeps predecessors disabled for a day.
    fn rotation(&self, stage: &AstromStage, whose: Whose) -> Rotation<Client> {
        self.apply_to(stage.rotation(whose))
    }

    /// The same with a client that gives up soon, so that an answer that never comes is not waited for.
    fn impatient_rotation(&self, stage: &AstromStage, whose: Whose) -> Rotation<Client> {
        self.apply_to(stage.rotation_by(stage.impatient(), whose))
    }

    fn apply_to(&self, rotation: Rotation<Client>) -> Rotation<Client> {
        let clock = self.0.clone();
        rotation.disabled_for(DAY).clock(move || *clock.lock().unwrap())
    }
}

async fn rotate(stage: &AstromStage, rotation: &Rotation<Client>) -> Rotated<TokenId> {
    rotation.rotate(stage.predecessor.clone(), &stage.vault, &stage.ledger).await.unwrap()
}

/// Returns whether a token is enabled; none if it is gone.
async fn enabled(stage: &AstromStage, id: &TokenId) -> Option<bool> {
    stage.admin.api_token_get().id(id).send().await.ok().and_then(|token| token.enabled)
}

async fn enable(stage: &AstromStage, id: &TokenId) {
    let body = ApiTokenUpdate::builder().enabled(true);
    stage.admin.api_token_update().id(id).body(body).send().await.unwrap();
}

async fn step(stage: &AstromStage) -> Option<RotationStep> {
    stage.ledger.load().await.unwrap().map(|record| record.step())
}

/// Goal: the predecessor does not work from the end of the rotation on, is there until the last instant of its day, and
/// then is not.
#[tokio::test]
async fn predecessor_is_disabled_at_once_and_deleted_after_its_time() {
    for whose in [Whose::Others, Whose::Own] {
        let (stage, clock) = (AstromStage::set().await, Clock::new());
        let rotation = clock.rotation(&stage, whose);
        let rotated = rotate(&stage, &rotation).await;
        let delete_at = (clock.now() + TimeDelta::days(1)).into();
        assert_eq!(rotated.retirement, Retirement::Disabled { delete_at });
        for _ in 0..2 {
            assert!(!stage.works(&stage.first).await);
            assert_eq!(enabled(&stage, &stage.predecessor).await, Some(false));
            stage.assert_found_works("while it is disabled").await;
            assert_eq!((stage.names().await.len(), step(&stage).await), (2, Some(RotationStep::Settling)));
            clock.advance(TimeDelta::milliseconds(43_199_999));
            assert_eq!(rotation.resume(&stage.vault, &stage.ledger).await.unwrap(), None);
        }
        clock.advance(TimeDelta::milliseconds(2));
        assert_eq!(rotation.resume(&stage.vault, &stage.ledger).await.unwrap(), None);
        assert_eq!(enabled(&stage, &stage.predecessor).await, None);
        stage.assert_over("after its time").await;
    }
}

/// Goal: the time counts from when it is disabled, however late, and the plan is that of the run that has begun.
#[tokio::test]
async fn predecessor_is_disabled_when_its_grace_period_is_over() {
    let (stage, clock) = (AstromStage::set().await, Clock::new());
    let rotation = clock.rotation(&stage, Whose::Others).grace_period(DAY);
    let due_at = (clock.now() + TimeDelta::days(1)).into();
    assert_eq!(rotate(&stage, &rotation).await.retirement, Retirement::DueAt(due_at));
    assert!(stage.works(&stage.first).await);
    assert_eq!(rotation.restore(&stage.ledger).await.unwrap(), [], "nothing is disabled");

    clock.advance(TimeDelta::days(5));
    let error = rotation.restore(&stage.ledger).await.unwrap_err();
    assert!(matches!(error, RotationError::Unfinished { .. }), "it may be disabled by now: {error:?}");
    // Another program resumes it, which knows nothing of days.
    let now = clock.now();
    let other = stage.rotation(Whose::Others).clock(move || now);
    let rotated = other.resume(&stage.vault, &stage.ledger).await.unwrap().unwrap();
    let delete_at = (now + TimeDelta::days(1)).into();
    assert_eq!(rotated.retirement, Retirement::Disabled { delete_at });
    assert_eq!((stage.works(&stage.first).await, enabled(&stage, &stage.predecessor).await), (false, Some(false)));

    clock.advance(TimeDelta::days(1));
    assert_eq!(rotation.resume(&stage.vault, &stage.ledger).await.unwrap(), None);
    stage.assert_over("in the end").await;
}

#[tokio::test]
async fn endless_period_ends_with_the_calendar() {
    let stage = AstromStage::set().await;
    let rotation = stage.rotation(Whose::Others).disabled_for(Duration::MAX);
    let delete_at = "9999-12-31T23:59:59Z".parse().unwrap();
    assert_eq!(rotate(&stage, &rotation).await.retirement, Retirement::Disabled { delete_at });
    let at_once = rotation.disabled_for(Duration::ZERO);
    let successor = stage.vault.stored().unwrap().id().clone();
    at_once.rotate(successor.clone(), &stage.vault, &stage.ledger).await.unwrap();
    assert_eq!((enabled(&stage, &successor).await, enabled(&stage, &stage.predecessor).await), (None, Some(false)));
}

/// Goal: what is enabled again works, is deleted by nobody, and is another one's to rotate.
#[tokio::test]
async fn predecessor_that_is_restored_works_and_stays() {
    for whose in [Whose::Others, Whose::Own] {
        let (stage, clock) = (AstromStage::set().await, Clock::new());
        let rotation = clock.rotation(&stage, whose);
        rotate(&stage, &rotation).await;
        clock.advance(TimeDelta::days(2));
        assert_eq!(
            rotation.restore(&stage.ledger).await.unwrap(),
            std::slice::from_ref(&stage.predecessor),
            "late is not too late"
        );
        assert!(stage.works(&stage.first).await);
        stage.assert_found_works("the successor stays").await;
        assert_eq!(stage.ledger.load().await.unwrap(), None);
        assert_eq!(rotation.restore(&stage.ledger).await.unwrap(), []);
        assert_eq!(rotation.resume(&stage.vault, &stage.ledger).await.unwrap(), None);
        assert!(stage.works(&stage.first).await);
    }
}

/// Goal: the next rotation does not wait for the end of the day of the one before; each deletes what is due by then.
#[tokio::test]
async fn rotations_go_on_while_predecessors_are_disabled() {
    let (mut stage, clock) = (AstromStage::set().await, Clock::new());
    let mut retired = Vec::new();
    for _ in 0..4 {
        rotate(&stage, &clock.rotation(&stage, Whose::Own)).await;
        retired.push((stage.predecessor.clone(), stage.first.clone()));
        let stored = stage.vault.stored().unwrap();
        (stage.predecessor, stage.first) = (stored.id().clone(), stored.credential().clone());
        clock.advance(TimeDelta::hours(10));
    }
    let mut standings = Vec::new();
    for (id, _) in &retired {
        standings.push(enabled(&stage, id).await);
    }
    assert_eq!(standings, [None, Some(false), Some(false), Some(false)], "the first is due in the fourth rotation");

    let rotation = clock.rotation(&stage, Whose::Own);
    let restored: Vec<_> = retired.iter().skip(1).map(|(id, _)| id.clone()).collect();
    assert_eq!(rotation.restore(&stage.ledger).await.unwrap(), restored);
    for (_, credential) in &retired[1..] {
        assert!(stage.works(credential).await);
    }
}

/// Goal: who has helped themselves is not cut off.
#[tokio::test]
async fn predecessor_that_somebody_enables_is_not_deleted() {
    let (stage, clock) = (AstromStage::set().await, Clock::new());
    let rotation = clock.rotation(&stage, Whose::Others);
    rotate(&stage, &rotation).await;
    enable(&stage, &stage.predecessor).await;
    clock.advance(TimeDelta::days(1));
    assert_eq!(rotation.resume(&stage.vault, &stage.ledger).await.unwrap(), None);
    assert!(stage.works(&stage.first).await);
    assert_eq!(stage.ledger.load().await.unwrap(), None, "it is theirs from now on");
}

/// Goal: a token that was enabled again, and is rotated, has its whole day once more.
#[tokio::test]
async fn predecessor_that_is_retired_twice_has_its_time_twice() {
    let (stage, clock) = (AstromStage::set().await, Clock::new());
    let rotation = clock.rotation(&stage, Whose::Others);
    rotate(&stage, &rotation).await;
    let refused = rotation.rotate(stage.predecessor.clone(), &stage.vault, &stage.ledger).await.unwrap_err();
    assert!(matches!(refused, RotationError::Impossible { .. }), "it is disabled: {refused:?}");
    enable(&stage, &stage.predecessor).await;
    clock.advance(TimeDelta::days(1));
    rotate(&stage, &rotation).await;
    assert_eq!(enabled(&stage, &stage.predecessor).await, Some(false), "the first day is over, the second is not");
    clock.advance(TimeDelta::days(1));
    rotation.resume(&stage.vault, &stage.ledger).await.unwrap();
    assert_eq!(enabled(&stage, &stage.predecessor).await, None);
}

#[tokio::test]
async fn predecessor_that_is_gone_is_forgotten() {
    for restores in [Some(()), None] {
        let (stage, clock) = (AstromStage::set().await, Clock::new());
        let rotation = clock.rotation(&stage, Whose::Others);
        rotate(&stage, &rotation).await;
        Client::remove(&stage.admin, &stage.predecessor).await;
        clock.advance(TimeDelta::days(1));
        match restores {
            Some(()) => assert_eq!(rotation.restore(&stage.ledger).await.unwrap(), []),
            None => assert_eq!(rotation.resume(&stage.vault, &stage.ledger).await.unwrap(), None),
        }
        stage.assert_over("gone").await;
    }
}

/// Goal: a rotation that comes to nothing does not lose what an earlier one has left, nor ask to be resumed for it.
#[tokio::test]
async fn failed_rotation_keeps_what_is_disabled() {
    let (mut stage, clock) = (AstromStage::set().await, Clock::new());
    let rotated = rotate(&stage, &clock.rotation(&stage, Whose::Own)).await;
    stage.vault.mood = Mood::Refuses;
    let rotation = clock.rotation(&stage, Whose::Own);
    let error = rotation.rotate(rotated.successor, &stage.vault, &stage.ledger).await.unwrap_err();
    assert!(matches!(error, RotationError::RolledBack { .. }), "{error:?}");
    assert_eq!((step(&stage).await, stage.names().await.len()), (Some(RotationStep::Settling), 2));
    clock.advance(TimeDelta::days(1));
    assert_eq!(rotation.resume(&stage.vault, &stage.ledger).await.unwrap(), None);
    stage.assert_over("in the end").await;
}

/// Goal: a successor that may be in use is disabled with the predecessor.
#[tokio::test]
async fn successor_that_may_be_stored_is_disabled_too() {
    let (mut stage, clock) = (AstromStage::set().await, Clock::new());
    stage.vault.mood = Mood::Forgets;
    let rotation = clock.rotation(&stage, Whose::Others);
    rotation.rotate(stage.predecessor.clone(), &stage.vault, &stage.ledger).await.unwrap_err();
    let superseded = stage.vault.stored().unwrap();
    stage.vault.mood = Mood::Stores;
    let rotation = clock.rotation(&stage, Whose::Others);
    rotation.resume(&stage.vault, &stage.ledger).await.unwrap().unwrap();
    assert_eq!(enabled(&stage, superseded.id()).await, Some(false));
    let restored = rotation.restore(&stage.ledger).await.unwrap();
    assert_eq!(restored, [stage.predecessor.clone(), superseded.id().clone()]);
    assert!(stage.works(superseded.credential()).await && stage.works(&stage.first).await);
}

/// Goal: wherever the program ends between two steps, a credential works, and in the end one is left.
/// Method: the future is dropped before and after each write to journal and sink.
#[tokio::test]
async fn end_of_the_program_while_it_rotates_is_outlived() {
    let mut stage = AstromStage::set().await;
    for whose in [Whose::Others, Whose::Own] {
        let mut n_stops = 0;
        for place in 0..PLACES_MAX {
            let (case, clock, stops) = (format!("{whose:?} stopped at {place}"), Clock::new(), Stops::at(place));
            stage.vault.stops = Some(stops.clone());
            let ended = {
                let (rotation, ledger) = (clock.rotation(&stage, whose), stage.ledger.with_stops(&stops));
                tokio::select! {
                    rotated = rotation.rotate(stage.predecessor.clone(), &stage.vault, &ledger) => { rotated.unwrap(); false }
                    () = stops.stopped() => true,
                }
            };
            stage.vault.stops = None;
            stage.assert_found_works(&case).await;
            clock.rotation(&stage, whose).resume(&stage.vault, &stage.ledger).await.unwrap();
            stage.assert_found_works(&case).await;
            if stage.vault.stored().is_none() {
                stage.assert_untouched(&case).await;
            } else {
                assert_eq!(enabled(&stage, &stage.predecessor).await, Some(false), "{case}");
                clock.advance(TimeDelta::days(1));
                let resumed = clock.rotation(&stage, whose).resume(&stage.vault, &stage.ledger).await.unwrap();
                assert_eq!(resumed, None, "{case}");
                stage.assert_over(&case).await;
            }
            stage.strike().await;
            stage.reset().await;
            if !ended {
                break;
            }
            n_stops += 1;
        }
        // Five records, and the sink: each before and after.
        assert_eq!(n_stops, 12, "{whose:?}");
    }
}

/// Goal: a program that ends while it deletes or enables what is disabled has done so or not, and never deletes what is
/// enabled.
#[tokio::test]
async fn end_of_the_program_after_the_rotation_is_outlived() {
    for (restores, expected) in [(None, 2), (Some(()), 4)] {
        let mut n_stops = 0;
        for place in 0..PLACES_MAX {
            let (stage, clock, stops) = (AstromStage::set().await, Clock::new(), Stops::at(place));
            let case = format!("{restores:?} stopped at {place}");
            let rotation = clock.rotation(&stage, Whose::Others);
            rotate(&stage, &rotation).await;
            clock.advance(TimeDelta::days(1));
            let ledger = stage.ledger.with_stops(&stops);
            let run = async {
                match restores {
                    Some(()) => drop(rotation.restore(&ledger).await.unwrap()),
                    None => drop(rotation.resume(&stage.vault, &ledger).await.unwrap()),
                }
            };
            let ended = tokio::select! {
                () = run => false,
                () = stops.stopped() => true,
            };
            let is_begun = enabled(&stage, &stage.predecessor).await != Some(false) || place > 0;
            // Both go on with what has begun, and begin with what has not.
            assert_eq!(rotation.resume(&stage.vault, &stage.ledger).await.unwrap(), None, "{case}");
            if restores.is_some() && is_begun {
                assert!(stage.works(&stage.first).await, "{case}");
                assert_eq!(stage.ledger.load().await.unwrap(), None, "{case}");
            } else {
                stage.assert_over(&case).await;
            }
            if !ended {
                break;
            }
            n_stops += 1;
        }
        assert_eq!(n_stops, expected, "{restores:?}");
    }
}

/// Goal: whatever happens to one request of a rotation, a credential works at once, and one is left in the end.
#[tokio::test]
async fn fault_of_a_request_of_the_rotation_is_outlived() {
    let mut stage = AstromStage::set().await;
    for effect in [Effect::status(503), Effect::LostAnswer { n_times: 1 }, Effect::Truncate { body_bytes: 5 }] {
        for n_before in 0.. {
            let (case, clock) = (format!("{effect:?} after {n_before} requests"), Clock::new());
            let fault = Fault::new(effect.clone()).on_api(Api::Astrom).after(n_before).times(1);
            let fault = stage.world.add_fault(fault).await;
            let (rotation, impatient) =
                (clock.rotation(&stage, Whose::Others), clock.impatient_rotation(&stage, Whose::Others));
            let rotated = impatient.rotate(stage.predecessor.clone(), &stage.vault, &stage.ledger).await;
            let hit = stage.world.n_applied(fault).await > 0;
            stage.world.clear_faults().await;
            stage.assert_found_works(&case).await;
            if rotated.as_ref().is_err_and(RotationError::is_resumable) {
                rotation.resume(&stage.vault, &stage.ledger).await.unwrap();
            }
            if stage.vault.stored().is_some() {
                assert_eq!(enabled(&stage, &stage.predecessor).await, Some(false), "{case}");
                clock.advance(TimeDelta::days(1));
                rotation.resume(&stage.vault, &stage.ledger).await.unwrap();
                stage.assert_over(&case).await;
            } else {
                stage.assert_untouched(&case).await;
            }
            stage.strike().await;
            stage.reset().await;
            if !hit {
                assert!(n_before >= 6, "{case}");
                break;
            }
        }
    }
}

/// Goal: whatever happens to a request that deletes or enables what is disabled, the next run does the rest.
#[tokio::test]
async fn fault_of_a_request_after_the_rotation_is_outlived() {
    for effect in [Effect::status(503), Effect::status(500), Effect::LostAnswer { n_times: 1 }] {
        for (restores, n_requests) in [(None, 2), (Some(()), 1)] {
            for n_before in 0..n_requests {
                let (stage, clock) = (AstromStage::set().await, Clock::new());
                let case = format!("{restores:?} {effect:?} after {n_before}");
                let rotation = clock.rotation(&stage, Whose::Others);
                rotate(&stage, &rotation).await;
                clock.advance(TimeDelta::days(1));
                let fault = Fault::new(effect.clone()).on_api(Api::Astrom).after(n_before).times(1);
                stage.world.add_fault(fault).await;
                let impatient = clock.impatient_rotation(&stage, Whose::Others);
                let error = match restores {
                    Some(()) => impatient.restore(&stage.ledger).await.map(drop),
                    None => impatient.resume(&stage.vault, &stage.ledger).await.map(drop),
                };
                let error = error.unwrap_err();
                assert!(error.is_resumable(), "{case}: {error:?}");
                assert!(error.to_string().ends_with("stopped while deleting what is left; resume it"), "{error}");
                // Of both, either goes on: nothing that is to be enabled is deleted.
                assert_eq!(rotation.resume(&stage.vault, &stage.ledger).await.unwrap(), None, "{case}");
                match restores {
                    Some(()) => assert!(stage.works(&stage.first).await, "{case}"),
                    None => stage.assert_over(&case).await,
                }
                assert_eq!(stage.names().await.len(), if restores.is_some() { 2 } else { 1 }, "{case}");
            }
        }
    }
}

/// Goal: a record that somebody has changed makes nobody's credential disabled.
#[tokio::test]
async fn api_that_cannot_disable_says_so() {
    let stage = Stage::<tokenwright::astra_control::Client>::set().await;
    let rotation = stage.rotation(Whose::Others).grace_period(DAY);
    rotation.rotate(stage.predecessor.clone(), &stage.vault, &stage.ledger).await.unwrap();
    let mut record = serde_json::to_value(stage.ledger.load().await.unwrap().unwrap()).unwrap();
    record["state"]["disabled_ms"] = 1.into();
    record["state"]["retire_at"] = "2026-01-01T00:00:00Z".into();
    stage.ledger.save(&serde_json::from_value(record).unwrap()).await.unwrap();
    let error = rotation.resume(&stage.vault, &stage.ledger).await.unwrap_err();
    assert!(format!("{error:#}").ends_with("no credential of this API can be disabled"), "{error:#}");
    assert_eq!(stage.names().await, [NAME, NAME]);
}
